package import Diagnostics

extension Prose {
  /// Every link and image of the text, in order, with its place.
  package var references: [Reference] {
    var found: [Reference] = []
    for block in blocks { block.collectReferences(into: &found) }
    for footnote in footnotes {
      for block in footnote.blocks { block.collectReferences(into: &found) }
    }
    return found
  }

  package struct Reference: Sendable, Hashable {
    package let destination: String
    /// What stands between quotation marks after the address; empty where nothing does.
    package let title: String
    package let isImage: Bool
    package let span: Span
  }

  /// Every heading of the text in order, those inside quotes and lists as well; the notes below it have none of their own.
  package var headings: [Heading] {
    var found: [Heading] = []
    for block in blocks { block.collectHeadings(into: &found) }
    return found
  }

  package struct Heading: Sendable, Hashable {
    /// As typed, 1 to 6.
    package let level: Int
    package let text: String
    package let span: Span
  }

  /// The text of each paragraph, heading, list item and cell, with its place; code is left out.
  package var passages: [(text: String, span: Span)] { passages(withCode: false) }

  /// The same, and blocks of code as well, since readers see them too.
  package func passages(withCode: Bool) -> [(text: String, span: Span)] {
    var found: [(text: String, span: Span)] = []
    for block in blocks + footnotes.flatMap(\.blocks) { block.collectPassages(withCode: withCode, into: &found) }
    return found
  }
}

extension Prose.Block {
  fileprivate func collectReferences(into found: inout [Prose.Reference]) {
    switch kind {
    case .paragraph(let inlines), .heading(_, _, let inlines): inlines.collectReferences(into: &found)
    case .bulletList(_, let items), .numberedList(_, let items):
      for item in items {
        for block in item.blocks { block.collectReferences(into: &found) }
      }
    case .quote(let blocks):
      for block in blocks { block.collectReferences(into: &found) }
    case .table(let table):
      for cell in table.header + table.rows.joined() { cell.inlines.collectReferences(into: &found) }
    case .code, .divider: return
    }
  }

  fileprivate func collectHeadings(into found: inout [Prose.Heading]) {
    switch kind {
    case .heading(let level, _, let inlines):
      found.append(Prose.Heading(level: level, text: inlines.plainText, span: span))
    case .bulletList(_, let items), .numberedList(_, let items):
      for item in items {
        for block in item.blocks { block.collectHeadings(into: &found) }
      }
    case .quote(let blocks):
      for block in blocks { block.collectHeadings(into: &found) }
    case .paragraph, .table, .code, .divider: return
    }
  }

  fileprivate func collectPassages(withCode: Bool, into found: inout [(text: String, span: Span)]) {
    switch kind {
    case .paragraph(let inlines), .heading(_, _, let inlines): found.append((inlines.plainText, span))
    case .bulletList(_, let items), .numberedList(_, let items):
      for item in items {
        for block in item.blocks { block.collectPassages(withCode: withCode, into: &found) }
      }
    case .quote(let blocks):
      for block in blocks { block.collectPassages(withCode: withCode, into: &found) }
    case .table(let table):
      for cell in table.header + table.rows.joined() { found.append((cell.inlines.plainText, cell.span)) }
    case .code(let text, _): if withCode { found.append((text, span)) }
    case .divider: return
    }
  }
}

extension Sequence<Prose.Inline> {
  /// The text as it is read aloud: without marks, links' addresses and notes.
  package var plainText: String {
    var text = ""
    for inline in self {
      switch inline.kind {
      case .text(let words), .code(let words): text += words
      case .emphasis(let inlines), .strong(let inlines), .strikethrough(let inlines): text += inlines.plainText
      case .link(_, _, let inlines): text += inlines.plainText
      case .image(_, _, let alternative): text += alternative
      case .softBreak, .lineBreak: text += " "
      case .footnote: continue
      }
    }
    return text
  }

  fileprivate func collectReferences(into found: inout [Prose.Reference]) {
    for inline in self {
      switch inline.kind {
      case .emphasis(let inlines), .strong(let inlines), .strikethrough(let inlines):
        inlines.collectReferences(into: &found)
      case .link(let destination, let title, let inlines):
        found.append(Prose.Reference(destination: destination, title: title, isImage: false, span: inline.span))
        inlines.collectReferences(into: &found)
      case .image(let source, let title, _):
        found.append(Prose.Reference(destination: source, title: title, isImage: true, span: inline.span))
      case .text, .code, .softBreak, .lineBreak, .footnote: continue
      }
    }
  }
}
