import Diagnostics

/// A JSON Schema, or a part of one. Members keep their order, which is the order that people read and editors offer them in.
package indirect enum Schema: Sendable, Hashable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([Schema])
  case record([Member])

  package struct Member: Sendable, Hashable {
    let key: String
    let value: Schema
  }

  static func texts(_ texts: [String]) -> Schema { .list(texts.map { .text($0) }) }

  static func anyOf(_ schemas: [Schema]) -> Schema { ["anyOf": .list(schemas)] }
  static func allOf(_ schemas: [Schema]) -> Schema { ["allOf": .list(schemas)] }
  static func not(_ schema: Schema) -> Schema { ["not": schema] }
  static func list(of item: Schema) -> Schema { ["type": "array", "items": item] }
  static func string(matching pattern: String) -> Schema { ["type": "string", "pattern": .text(pattern)] }
  static func reference(to definition: String) -> Schema { ["$ref": .text("#/definitions/\(definition)")] }

  /// The same with more members at its end.
  func adding(_ members: Schema) -> Schema {
    guard case .record(let own) = self, case .record(let more) = members else { return self }
    return .record(own + more)
  }

  /// The same with an explanation in front. What stands beside a reference is ignored in draft-07, so that a reference is wrapped.
  func described(_ words: String) -> Schema {
    let description: Schema = ["description": .text(words)]
    guard case .record(let own) = self, !own.contains(where: { $0.key == "$ref" }) else {
      return description.adding(.allOf([self]))
    }
    return description.adding(.record(own))
  }
}

extension Schema: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .text(value) }
  package init(booleanLiteral value: Bool) { self = .flag(value) }
  package init(integerLiteral value: Int) { self = .number(value) }
  package init(arrayLiteral elements: Schema...) { self = .list(elements) }
  package init(dictionaryLiteral elements: (String, Schema)...) {
    self = .record(elements.map { Member(key: $0.0, value: $0.1) })
  }
}

extension Schema {
  /// The schema as JSON, indented, with a line end.
  package var json: String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  private func write(to text: inout String, indent: String) {
    let inner = indent + "  "
    switch self {
    case .text(let value): text += Self.quoted(value)
    case .number(let value): text += String(value)
    case .flag(let value): text += value ? "true" : "false"
    case .list(let values):
      if values.allSatisfy(\.isPlain) {
        text += "["
        for (index, value) in values.enumerated() {
          if index > 0 { text += ", " }
          value.write(to: &text, indent: inner)
        }
        text += "]"
        return
      }
      for (index, value) in values.enumerated() {
        text += (index == 0 ? "[\n" : ",\n") + inner
        value.write(to: &text, indent: inner)
      }
      text += "\n\(indent)]"
    case .record(let members):
      if members.isEmpty {
        text += "{}"
        return
      }
      for (index, member) in members.enumerated() {
        text += (index == 0 ? "{\n" : ",\n") + inner + Self.quoted(member.key) + ": "
        member.value.write(to: &text, indent: inner)
      }
      text += "\n\(indent)}"
    }
  }

  /// Whether it has no parts.
  var isPlain: Bool {
    switch self {
    case .text, .number, .flag: true
    case .list, .record: false
    }
  }

  static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    appendJSONString(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
