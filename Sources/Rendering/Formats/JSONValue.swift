import Diagnostics

/// A value of JSON as the formats put it together; keys come out sorted by their bytes, so that the same value gives the same bytes.
package indirect enum JSONValue: Sendable {
  case text(String)
  case integer(Int)
  /// A decimal number as it is written: `150` or `1250.5`; it must be finite.
  case decimal(Double)
  case flag(Bool)
  case list([JSONValue])
  case record(JSONMembers)
  case null

  package static func text(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }
  static func texts(_ texts: [String]) -> JSONValue { .list(texts.map { .text($0) }) }
  /// A record without the members that have nothing to say.
  package static func known(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .record(JSONMembers(members.lazy.compactMap { key, value in value.map { (key, $0) } }))
  }

  /// The value as UTF-8 with a line end.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    bytes.append(0x0A)
    return bytes
  }

  func append(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): appendJSONString(text, to: &bytes)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .decimal(let number):
      let text = number.description
      bytes.append(contentsOf: (text.hasSuffix(".0") ? text.dropLast(2) : text[...]).utf8)
    case .flag(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .list(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if 0 < index { bytes.append(UInt8(ascii: ",")) }
        value.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .record(let members):
      bytes.append(UInt8(ascii: "{"))
      let sorted = members.list.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      for (index, member) in sorted.enumerated() {
        if 0 < index { bytes.append(UInt8(ascii: ",")) }
        appendJSONString(member.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    case .null: bytes.append(contentsOf: "null".utf8)
    }
  }
}

/// What a record holds, each key once, in any order: a dictionary would cost more than the record does.
package struct JSONMembers: Sendable, ExpressibleByDictionaryLiteral {
  fileprivate var list: [(key: String, value: JSONValue)]

  package init(_ members: some Sequence<(key: String, value: JSONValue)>) {
    list = Array(members)
  }

  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    list = elements.map { (key: $0.0, value: $0.1) }
  }

  mutating func add(_ key: String, _ value: JSONValue) { list.append((key, value)) }

  mutating func add(_ members: JSONMembers) { list += members.list }

  func adding(_ key: String, _ value: JSONValue) -> JSONMembers { JSONMembers(list + [(key, value)]) }
}
