/// What a browser is given.
package struct Answer: Sendable, Equatable {
  package let status: Int
  package var headers: [Header]
  package var body: [UInt8]

  package struct Header: Sendable, Equatable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package init(_ status: Int, _ headers: [Header] = [], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// A line of words, for whoever is turned away.
  package init(_ status: Int, saying text: String) {
    self.init(
      status, [Header("Content-Type", "text/plain; charset=utf-8"), Header("Cache-Control", "no-store")],
      body: Array((text + "\n").utf8))
  }

  package subscript(name: String) -> String? { headers.first { $0.name == name }?.value }
}

extension Answer {
  /// What is said with everything: nobody else may show, read or guess what is here, and nothing here tells where a reader came from.
  static let always = [
    Header("X-Content-Type-Options", "nosniff"), Header("Referrer-Policy", "no-referrer"),
    Header("X-Frame-Options", "DENY"), Header("Cross-Origin-Resource-Policy", "same-origin"),
    Header("Cross-Origin-Opener-Policy", "same-origin"),
  ]

  /// The bytes to send. `closes` says so to the browser; `bodiless` leaves out the body, as for `HEAD`.
  package func bytes(closes: Bool, bodiless: Bool = false) -> [UInt8] {
    let length = status == 304 ? [] : [Header("Content-Length", String(body.count))]
    let own = Set(headers.map(\.name))
    return head(Self.always.filter { !own.contains($0.name) } + headers + length, closes: closes)
      + (bodiless || status == 304 ? [] : body)
  }

  /// The head of a stream that goes on until somebody hangs up.
  static func streamHead() -> [UInt8] {
    let headers = [Header("Content-Type", "text/event-stream; charset=utf-8"), Header("Cache-Control", "no-store")]
    return Answer(200).head(always + headers, closes: true)
  }

  private func head(_ headers: [Header], closes: Bool) -> [UInt8] {
    let lines =
      ["HTTP/1.1 \(status) \(Self.phrase(status))"] + headers.map { "\($0.name): \($0.value)" }
      + (closes ? ["Connection: close"] : [])
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }

  private static func phrase(_ status: Int) -> String {
    switch status {
    case 200: "OK"
    case 304: "Not Modified"
    case 308: "Permanent Redirect"
    case 400: "Bad Request"
    case 403: "Forbidden"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 408: "Request Timeout"
    case 409: "Conflict"
    case 413: "Content Too Large"
    case 415: "Unsupported Media Type"
    case 422: "Unprocessable Content"
    case 500: "Internal Server Error"
    case 414: "URI Too Long"
    case 431: "Request Header Fields Too Large"
    case 503: "Service Unavailable"
    case 505: "HTTP Version Not Supported"
    default: "Other"
    }
  }
}

extension Answer {
  /// What kind of bytes lie at a path, by the end of its name; the kinds that a site has.
  package static func contentType(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    switch name.split(separator: ".").dropFirst().last?.lowercased() {
    case "html": return "text/html; charset=utf-8"
    case "css": return "text/css; charset=utf-8"
    case "js": return "text/javascript; charset=utf-8"
    case "json": return "application/json; charset=utf-8"
    case "xml": return path == "feed.xml" ? "application/atom+xml; charset=utf-8" : "application/xml; charset=utf-8"
    case "txt": return "text/plain; charset=utf-8"
    case "ics": return "text/calendar; charset=utf-8"
    case "csv": return "text/csv; charset=utf-8"
    case "svg": return "image/svg+xml"
    case "png": return "image/png"
    case "jpg", "jpeg": return "image/jpeg"
    case "webp": return "image/webp"
    case "avif": return "image/avif"
    case "gif": return "image/gif"
    case "ico": return "image/x-icon"
    case "webmanifest": return "application/manifest+json"
    default: return name.hasPrefix("_") ? "text/plain; charset=utf-8" : "application/octet-stream"
    }
  }
}
