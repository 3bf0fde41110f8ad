import Foundation

/// A value of JSON as the formats put it together; keys come out sorted, so that the same value gives the same bytes.
indirect enum JSONValue: Encodable {
  case text(String)
  case integer(Int)
  /// A decimal number as it is written: `150` or `1250.5`.
  case decimal(Double)
  case flag(Bool)
  case list([JSONValue])
  case record([String: JSONValue])
  case null

  static func text(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }
  static func texts(_ texts: [String]) -> JSONValue { .list(texts.map { .text($0) }) }
  /// A record without the members that have nothing to say.
  static func known(_ members: [String: JSONValue?]) -> JSONValue { .record(members.compactMapValues { $0 }) }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .integer(let number): try container.encode(number)
    case .decimal(let number): try container.encode(number)
    case .flag(let flag): try container.encode(flag)
    case .list(let values): try container.encode(values)
    case .record(let members): try container.encode(members)
    case .null: try container.encodeNil()
    }
  }

  /// The value as UTF-8 with a line end. Texts, finite numbers and nothing else cannot fail to encode.
  var bytes: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array((try? encoder.encode(self)) ?? Data()) + [0x0A]
  }
}
