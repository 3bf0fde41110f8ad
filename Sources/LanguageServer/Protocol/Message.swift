/// A message of JSON-RPC 2.0 as it came in.
package enum Message: Sendable, Hashable {
  case request(id: JSON, method: String, parameters: JSON)
  case notification(method: String, parameters: JSON)
  /// The client's answer to something that we asked.
  case response
  /// JSON, and no message; with the id that an answer must have.
  case unreadable(id: JSON)

  package init(_ json: JSON) {
    let id = json["id"]
    let isID = id.text != nil || id.integer != nil
    guard json.isRecord else {
      self = .unreadable(id: .null)
      return
    }
    switch (json["method"].text, isID, id) {
    case (let method?, true, _): self = .request(id: id, method: method, parameters: json["params"])
    case (let method?, false, .null): self = .notification(method: method, parameters: json["params"])
    case (nil, true, _): self = .response
    default: self = .unreadable(id: isID ? id : .null)
    }
  }

  package static func answer(_ id: JSON, _ result: JSON) -> JSON {
    ["jsonrpc": "2.0", "id": id, "result": result]
  }

  package static func refusal(_ id: JSON, _ error: RequestError, _ message: String) -> JSON {
    ["jsonrpc": "2.0", "id": id, "error": ["code": JSON(error.rawValue), "message": .text(message)]]
  }

  package static func notification(_ method: String, _ parameters: JSON) -> JSON {
    ["jsonrpc": "2.0", "method": .text(method), "params": parameters]
  }

  package static func request(_ id: String, _ method: String, _ parameters: JSON) -> JSON {
    ["jsonrpc": "2.0", "id": .text(id), "method": .text(method), "params": parameters]
  }
}

/// Why a request has no result, by the numbers of JSON-RPC and LSP.
package enum RequestError: Int, Error, Sendable {
  case parseError = -32700
  case invalidRequest = -32600
  case methodNotFound = -32601
  case invalidParameters = -32602
  case serverNotInitialized = -32002
  case requestCancelled = -32800
}
