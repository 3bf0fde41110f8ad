import Diagnostics
import Foundation

/// A JSON value as messages hold them.
package enum JSON: Sendable, Hashable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([JSON])
  case record([String: JSON])
}

extension JSON: Decodable {
  /// Nil where the bytes are no JSON, or nested deeper than any message is.
  package init?(_ bytes: [UInt8]) {
    guard let value = try? JSONDecoder().decode(JSON.self, from: Data(bytes)) else { return nil }
    self = value
  }

  package init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([JSON].self) {
      self = .list(list)
    } else {
      self = .record(try value.decode([String: JSON].self))
    }
  }
}

extension JSON {
  /// A member of a record; null where there is none.
  package subscript(_ key: String) -> JSON {
    if case .record(let members) = self { members[key] ?? .null } else { .null }
  }

  package var text: String? { if case .text(let text) = self { text } else { nil } }
  package var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }
  package var list: [JSON] { if case .list(let items) = self { items } else { [] } }
  package var isRecord: Bool { if case .record = self { true } else { false } }

  /// A whole number that fits; nil for any other value.
  package var integer: Int? { if case .number(let number) = self { Int(exactly: number) } else { nil } }

  /// On one line, with sorted keys, so that the same message is the same bytes.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    case .number(let number):
      if let integer = Int(exactly: number) { bytes += String(integer).utf8 } else { bytes += String(number).utf8 }
    case .text(let text): appendJSONString(text, to: &bytes)
    case .list(let items):
      bytes.append(.ascii("["))
      for (index, item) in items.enumerated() {
        if index > 0 { bytes.append(.ascii(",")) }
        item.write(to: &bytes)
      }
      bytes.append(.ascii("]"))
    case .record(let members):
      bytes.append(.ascii("{"))
      for (index, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
        if index > 0 { bytes.append(.ascii(",")) }
        appendJSONString(member.key, to: &bytes)
        bytes.append(.ascii(":"))
        member.value.write(to: &bytes)
      }
      bytes.append(.ascii("}"))
    }
  }
}

extension JSON: ExpressibleByNilLiteral, ExpressibleByStringLiteral, ExpressibleByStringInterpolation,
  ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(nilLiteral: ()) { self = .null }
  package init(stringLiteral value: String) { self = .text(value) }
  package init(booleanLiteral value: Bool) { self = .flag(value) }
  package init(integerLiteral value: Int) { self = .number(Double(value)) }
  package init(arrayLiteral elements: JSON...) { self = .list(elements) }
  package init(dictionaryLiteral elements: (String, JSON)...) {
    self = .record(Dictionary(elements) { first, _ in first })
  }

  package init(_ number: Int) { self = .number(Double(number)) }
}
