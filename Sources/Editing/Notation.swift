import Schemas

/// Writes answers as a file has them.
struct Notation {
  /// The lines of a key with its value, the first of them with its spaces; none for what is empty.
  func entry(_ field: FormField, key: String? = nil, _ value: FormValue, indent: Int) -> [String] {
    guard !value.isEmpty else { return [] }
    let spaces = String(repeating: " ", count: indent)
    let key = spaces + (key ?? field.name) + ":"
    switch value {
    case .absent: return []
    case .text(let text):
      guard text.contains("\n") else { return ["\(key) \(scalar(text))"] }
      return ["\(key) |-"]
        + text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
          line.isEmpty ? "" : "\(spaces)  \(line)"
        }
    case .texts(let texts):
      if case .choices = field.kind { return ["\(key) \(list(texts))"] }
      return [key] + texts.map { "\(spaces)  - \(scalar($0))" }
    case .record(let parts): return [key] + entries(field.parts, parts, indent: indent + 2)
    case .records(let items): return [key] + items.flatMap { item(field.parts, $0.parts, indent: indent + 2) }
    case .notation(let text): return lines(of: text, indent: indent)
    }
  }

  /// An item of a list, with its dash after so many spaces.
  func item(_ fields: [FormField], _ parts: [String: FormValue], indent: Int) -> [String] {
    var lines = entries(fields, parts, indent: indent + 2)
    if let first = lines.first {
      lines[0] = String(repeating: " ", count: indent) + "- " + first.dropFirst(indent + 2)
    }
    return lines
  }

  func entries(_ fields: [FormField], _ parts: [String: FormValue], indent: Int) -> [String] {
    fields.flatMap { entry($0, parts[$0.id] ?? .absent, indent: indent) }
  }

  /// Lines as somebody wrote them, further in.
  func lines(of text: String, indent: Int) -> [String] {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    let kept = lines.reversed().drop { $0.allSatisfy(\.isWhitespace) }.reversed()
    return kept.map { $0.isEmpty ? "" : String(repeating: " ", count: indent) + $0 }
  }

  /// Inside brackets.
  func flow(_ field: FormField, _ value: FormValue) -> String? {
    switch value {
    case .absent, .notation: return nil
    case .text(let text): return scalar(text, isFlow: true)
    case .texts(let texts): return list(texts)
    case .record(let parts): return record(field.parts, parts)
    case .records(let items):
      let written = items.compactMap { record(field.parts, $0.parts) }
      return written.count == items.count ? "[\(written.joined(separator: ", "))]" : nil
    }
  }

  func record(_ fields: [FormField], _ parts: [String: FormValue]) -> String? {
    var written: [String] = []
    for field in fields {
      guard let part = parts[field.id], !part.isEmpty else { continue }
      guard let value = flow(field, part) else { return nil }
      written.append("\(field.name): \(value)")
    }
    return "{\(written.joined(separator: ", "))}"
  }

  private func list(_ texts: [String]) -> String {
    "[\(texts.map { scalar($0, isFlow: true) }.joined(separator: ", "))]"
  }

  /// A text on one line: as it is where nothing in it could mean something else, or else between quotation marks.
  ///
  /// - `quote` is the mark that the text before it stood between.
  func scalar(_ text: String, isFlow: Bool = false, quote: UInt8? = nil) -> String {
    if quote == UInt8(ascii: "'"), !text.unicodeScalars.contains(where: { $0.value < 0x20 }) {
      return "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
    }
    return quote == nil && isPlain(text, isFlow: isFlow) ? text : Self.quoted(text)
  }

  private func isPlain(_ text: String, isFlow: Bool) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, first.isWordly, last != ":", last != " ",
      !Self.otherwiseRead.contains(text.lowercased())
    else { return false }
    var before: Unicode.Scalar = " "
    for scalar in scalars {
      switch scalar {
      case ",": if isFlow { return false }
      case " ": if before == ":" { return false }
      case ":", ".", "-", "–", "/", "(", ")", "§", "@", "%", "+", "!", "?", "«", "»", ";", "=", "_", "’", "…", "&", "*":
        break
      default: if !scalar.isWordly { return false }
      }
      before = scalar
    }
    return true
  }

  /// What other readers of YAML take for nothing, or for yes or no, where it is not between quotation marks.
  private static let otherwiseRead: Set<String> = ["null", "true", "false", "yes", "no", "on", "off"]

  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 || 0x7F <= scalar.value && scalar.value < 0xA0 {
          let digits = String(scalar.value, radix: 16)
          result += "\\x" + (digits.utf8.count < 2 ? "0" : "") + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}

extension Unicode.Scalar {
  fileprivate var isWordly: Bool { properties.isAlphabetic || properties.numericType != nil }
}

extension FormField {
  /// The questions about the parts of an answer.
  var parts: [FormField] {
    switch kind {
    case .record(let fields), .records(let fields): fields
    case .line, .text, .choice, .choices, .day, .moment, .number, .lines, .image, .prose: []
    }
  }

  /// Whether an answer has the shape of one to this question.
  func takes(_ value: FormValue) -> Bool {
    switch (kind, value) {
    case (_, .absent), (_, .notation): true
    case (.line, .text), (.text, .text), (.choice, .text), (.day, .text), (.moment, .text), (.number, .text),
      (.image, .text), (.record, .text), (.choices, .texts), (.lines, .texts):
      true
    case (.record(let fields), .record(let parts)): fields.take(parts)
    case (.records, .texts(let texts)): texts.isEmpty
    case (.records(let fields), .records(let items)): items.allSatisfy { fields.take($0.parts) }
    case (.line, _), (.text, _), (.choice, _), (.day, _), (.moment, _), (.number, _), (.image, _), (.record, _),
      (.choices, _), (.lines, _), (.records, _), (.prose, _):
      false
    }
  }
}

extension [FormField] {
  func take(_ parts: [String: FormValue]) -> Bool {
    parts.allSatisfy { id, value in first { $0.id == id }?.takes(value) ?? false }
  }
}
