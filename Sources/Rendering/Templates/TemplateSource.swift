import Diagnostics

/// A template's tags with their lines, and where in the HTML around them each stands.
struct TemplateSource: Sendable {
  static let depthLimit = 32

  struct Tag: Sendable {
    enum Kind: Sendable { case value, raw, section, inverted, close, partial }
    let kind: Kind
    let name: String
    let line: Int
    let context: HTMLContext
  }

  let file: String
  let tags: [Tag]

  init(_ text: String, file: String) throws(TemplateFailure) {
    self.file = file
    var tags: [Tag] = []
    var open: [Tag] = []
    var scan = Scan(bytes: Array(text.utf8))
    if text.utf8.allSatisfy({ $0 <= 0x20 }) { throw TemplateFailure(file: file, line: 1, .empty) }
    while scan.skipToTag() {
      let line = scan.line
      guard let (mark, body) = scan.readTag() else { throw TemplateFailure(file: file, line: line, .unclosedTag) }
      if mark == UInt8(ascii: "!") { continue }
      let kind: Tag.Kind? =
        switch mark {
        case UInt8(ascii: "{"): .raw
        case UInt8(ascii: "#"): .section
        case UInt8(ascii: "^"): .inverted
        case UInt8(ascii: "/"): .close
        case UInt8(ascii: ">"): .partial
        case nil: .value
        default: nil
        }
      guard let kind, Self.isName(body, isPartial: kind == .partial) else {
        let shown = mark.map { String(Unicode.Scalar($0)) } ?? ""
        throw TemplateFailure(file: file, line: line, .unknownTag(shown + body))
      }
      let tag = Tag(kind: kind, name: body, line: line, context: scan.context)
      switch kind {
      case .section, .inverted:
        open.append(tag)
        if open.count > Self.depthLimit { throw TemplateFailure(file: file, line: line, .tooDeep) }
      case .close:
        guard let opened = open.popLast() else {
          throw TemplateFailure(file: file, line: line, .crossedSection(opened: "", closed: body))
        }
        guard opened.name == body else {
          throw TemplateFailure(file: file, line: line, .crossedSection(opened: opened.name, closed: body))
        }
        // Otherwise what follows would stand in another place depending on whether the section is shown.
        guard opened.context == tag.context else {
          throw TemplateFailure(file: file, line: opened.line, .halfTagInSection(body))
        }
      case .partial:
        guard tag.context == .text else { throw TemplateFailure(file: file, line: line, .partialInsideTag(body)) }
      case .value, .raw: try Self.judge(tag, file: file)
      }
      tags.append(tag)
    }
    if let left = open.last { throw TemplateFailure(file: file, line: left.line, .unclosedSection(left.name)) }
    self.tags = tags
  }

  /// Whether a value may stand where the tag stands.
  private static func judge(_ tag: Tag, file: String) throws(TemplateFailure) {
    func fail(_ fault: TemplateFailure.Fault) -> TemplateFailure { TemplateFailure(file: file, line: tag.line, fault) }
    switch tag.context {
    case .text: return
    case .comment: throw fail(.valueInComment(tag.name))
    case .code: throw fail(.valueInsideCode(tag.name))
    case .tag: throw fail(.unquotedValue(tag.name))
    case .value(let attribute, _):
      if attribute.hasPrefix("on") || attribute == "style" || attribute == "srcdoc" {
        throw fail(.valueInsideCode(tag.name))
      }
      if tag.kind == .raw { throw fail(.notHTML(tag.name)) }
    }
  }

  private static func isName(_ text: String, isPartial: Bool) -> Bool {
    if text == ".", !isPartial { return true }
    guard let first = text.utf8.first, first.isLetter else { return false }
    return text.utf8.allSatisfy { byte in
      byte.isLetter || byte.isDigit || byte == UInt8(ascii: isPartial ? "-" : ".")
    }
  }
}

/// Where in HTML a template's tag stands.
enum HTMLContext: Sendable, Hashable {
  case text
  /// Between `<` and `>`, outside a quoted value.
  case tag(element: String)
  case value(attribute: String, element: String)
  case comment
  /// Inside `script` or `style`.
  case code(element: String)

  /// Attributes whose value a browser follows.
  var isAddress: Bool {
    guard case .value(let attribute, _) = self else { return false }
    return ["href", "src", "action", "formaction", "poster", "cite", "data"].contains(attribute)
  }
}

/// Walks a template's bytes, and the HTML in it just well enough to know where a value would stand.
private struct Scan {
  let bytes: [UInt8]
  private(set) var line = 1
  private(set) var context = HTMLContext.text
  private var index = 0
  private var quote: UInt8 = 0
  private var attribute: [UInt8] = []

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Goes on to the next `{{`; false at the end of the text.
  mutating func skipToTag() -> Bool {
    while index < bytes.count {
      if isAt("{{") { return true }
      step()
    }
    return false
  }

  /// Reads a tag: its mark, if it has one, and what stands after it.
  mutating func readTag() -> (mark: UInt8?, body: String)? {
    index += 2
    var mark: UInt8?
    if index < bytes.count, "{#^/!>&=%<$*".utf8.contains(bytes[index]) {
      mark = bytes[index]
      index += 1
    }
    let end = mark == UInt8(ascii: "{") ? "}}}" : "}}"
    let start = index
    while index < bytes.count, !isAt(end) {
      if bytes[index] == .lineFeed { line += 1 }
      index += 1
    }
    guard index < bytes.count else { return nil }
    let body = bytes[start..<index]
    index += end.utf8.count
    let trimmed = body.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed()
    return (mark, String(decoding: Array(trimmed), as: UTF8.self))
  }

  private func isAt(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  private mutating func step() {
    let byte = bytes[index]
    if byte == .lineFeed { line += 1 }
    switch context {
    case .text:
      if isAt("<!--") {
        context = .comment
      } else if byte == UInt8(ascii: "<"), index + 1 < bytes.count,
        bytes[index + 1].isLetter || bytes[index + 1] == UInt8(ascii: "/")
      {
        let name = bytes[(index + 1)...].prefix {
          $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-")
        }
        context = .tag(element: String(decoding: name, as: UTF8.self).lowercased())
        attribute = []
      }
    case .comment:
      if isAt("-->") { context = .text }
    case .code(let element):
      if isAt("</" + element) { context = .tag(element: "/" + element) }
    case .tag(let element):
      switch byte {
      case UInt8(ascii: ">"):
        context = element == "script" || element == "style" ? .code(element: element) : .text
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        quote = byte
        let name = attribute.last == UInt8(ascii: "=") ? attribute.dropLast() : attribute[...]
        context = .value(attribute: String(decoding: name, as: UTF8.self).lowercased(), element: element)
      case 0...0x20: attribute = []
      default: attribute.append(byte)
      }
    case .value(_, let element):
      if byte == quote {
        context = .tag(element: element)
        attribute = []
      }
    }
    index += 1
  }
}
