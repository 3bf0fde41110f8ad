import Authoring
import Diagnostics
import Services

let frontMatter = "---\ntittel: Eksempel\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\n---\n"

/// A service file and what was read from the text after its front matter.
struct Reading {
  let file: SourceFile
  let prose: Prose
  let diagnostics: [Diagnostic]

  init(_ prose: String, after head: String = frontMatter) {
    self.init(bytes: Array(prose.utf8), after: head)
  }

  init(bytes: [UInt8], after head: String = frontMatter) {
    file = SourceFile(path: "tjenester/eksempel.md", bytes: Array(head.utf8) + bytes)
    (self.prose, diagnostics) = readProse(file, body: head.utf8.count..<file.bytes.count)
  }

  var rules: [String] { diagnostics.map(\.rule.id) }

  /// The source that a finding points at.
  func source(_ span: Span) -> String { String(decoding: file.bytes[span.range], as: UTF8.self) }

  /// Each finding as `rule: source`.
  var findings: [String] { diagnostics.map { "\($0.rule.id): \(source($0.span))" } }

  /// The text with marks that show how it was understood.
  var outline: String { prose.blocks.map(outline).joined(separator: "\n") }

  private func outline(_ block: Prose.Block) -> String {
    switch block.kind {
    case .paragraph(let inlines): "p(\(outline(inlines)))"
    case .heading(let level, let anchor, let inlines): "h\(level)#\(anchor)(\(outline(inlines)))"
    case .bulletList(_, let items): "ul(" + items.map(outline).joined(separator: ", ") + ")"
    case .numberedList(_, let items): "ol(" + items.map(outline).joined(separator: ", ") + ")"
    case .quote(let blocks): "quote(" + blocks.map(outline).joined(separator: " ") + ")"
    case .code(let text, let info): "code[\(info)](\(text))"
    case .table(let table):
      "table("
        + ([table.header] + table.rows).map { $0.map { outline($0.inlines) }.joined(separator: "|") }
        .joined(separator: " / ") + ")"
    case .divider: "hr"
    }
  }

  private func outline(_ item: Prose.Item) -> String {
    (item.number.map { "\($0)." } ?? "") + item.blocks.map(outline).joined(separator: " ")
  }

  private func outline(_ inlines: [Prose.Inline]) -> String {
    inlines.map { inline in
      switch inline.kind {
      case .text(let text): text
      case .code(let text): "`\(text)`"
      case .emphasis(let inner): "*\(outline(inner))*"
      case .strong(let inner): "**\(outline(inner))**"
      case .strikethrough(let inner): "~~\(outline(inner))~~"
      case .link(let destination, let title, let inner):
        "[\(outline(inner))](\(destination)\(title.isEmpty ? "" : " \(title)"))"
      case .image(let source, let title, let alternative):
        "![\(alternative)](\(source)\(title.isEmpty ? "" : " \(title)"))"
      case .softBreak: "␤"
      case .lineBreak: "⏎"
      case .footnote(let index): "^\(index)"
      }
    }.joined()
  }

  /// Every inline of the text, notes included.
  var inlines: [Prose.Inline] {
    (prose.blocks + prose.footnotes.flatMap(\.blocks)).flatMap(inlines)
  }

  private func inlines(_ block: Prose.Block) -> [Prose.Inline] {
    switch block.kind {
    case .paragraph(let inlines), .heading(_, _, let inlines): inlines.flatMap(inner)
    case .bulletList(_, let items), .numberedList(_, let items): items.flatMap { $0.blocks.flatMap(inlines) }
    case .quote(let blocks): blocks.flatMap(inlines)
    case .table(let table): ([table.header] + table.rows).flatMap { $0.flatMap { $0.inlines.flatMap(inner) } }
    case .code, .divider: []
    }
  }

  private func inner(_ inline: Prose.Inline) -> [Prose.Inline] {
    switch inline.kind {
    case .emphasis(let inlines), .strong(let inlines), .strikethrough(let inlines), .link(_, _, let inlines):
      [inline] + inlines.flatMap(inner)
    case .text, .code, .image, .softBreak, .lineBreak, .footnote: [inline]
    }
  }
}
