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
    /// What a link says; nothing for an image.
    package let inlines: [Inline]
    package let span: Span
  }

  /// The text of each paragraph, heading, list item and cell, with its place; code is left out.
  package var passages: [(text: String, span: Span)] { pieces.map { ($0.inlines.plainText, $0.span) } }

  /// The text of each block of code, with its place: readers see it too.
  package var codeBlocks: [(text: String, span: Span)] {
    var found: [(text: String, span: Span)] = []
    for block in blocks + footnotes.flatMap(\.blocks) { block.collectCode(into: &found) }
    return found
  }

  /// Every heading of the text in order, those inside quotes and lists as well.
  package var headings: [Heading] {
    pieces.compactMap { piece in
      guard case .heading(let level) = piece.kind else { return nil }
      return Heading(level: level, text: piece.inlines.plainText, span: piece.span)
    }
  }

  package struct Heading: Sendable, Hashable {
    /// As typed, 1 to 6.
    package let level: Int
    package let text: String
    package let span: Span
  }

  /// Each paragraph, heading, list item and cell with its inlines; code is left out.
  package var pieces: [Piece] {
    var found: [Piece] = []
    for block in blocks { block.collectPieces(isItem: false, isQuoted: false, into: &found) }
    for footnote in footnotes {
      for block in footnote.blocks { block.collectPieces(isItem: false, isQuoted: false, into: &found) }
    }
    return found
  }

  package struct Piece: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      case paragraph, item, cell
      /// As typed, 1 to 6.
      case heading(level: Int)
    }

    package let kind: Kind
    package let inlines: [Inline]
    package let span: Span
    /// Whether it stands in a quote, and so is somebody else's words.
    package let isQuoted: Bool
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

  fileprivate func collectCode(into found: inout [(text: String, span: Span)]) {
    switch kind {
    case .code(let text, _): found.append((text, span))
    case .bulletList(_, let items), .numberedList(_, let items):
      for item in items {
        for block in item.blocks { block.collectCode(into: &found) }
      }
    case .quote(let blocks):
      for block in blocks { block.collectCode(into: &found) }
    case .paragraph, .heading, .table, .divider: return
    }
  }

  fileprivate func collectPieces(isItem: Bool, isQuoted: Bool, into found: inout [Prose.Piece]) {
    func add(_ kind: Prose.Piece.Kind, _ inlines: [Prose.Inline], _ span: Span) {
      found.append(Prose.Piece(kind: kind, inlines: inlines, span: span, isQuoted: isQuoted))
    }
    switch kind {
    case .paragraph(let inlines): add(isItem ? .item : .paragraph, inlines, span)
    case .heading(let level, _, let inlines): add(.heading(level: level), inlines, span)
    case .bulletList(_, let items), .numberedList(_, let items):
      for item in items {
        for block in item.blocks { block.collectPieces(isItem: true, isQuoted: isQuoted, into: &found) }
      }
    case .quote(let blocks):
      for block in blocks { block.collectPieces(isItem: isItem, isQuoted: true, into: &found) }
    case .table(let table):
      for cell in table.header + table.rows.joined() { add(.cell, cell.inlines, cell.span) }
    case .code, .divider: return
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
        found.append(
          Prose.Reference(destination: destination, title: title, isImage: false, inlines: inlines, span: inline.span))
        inlines.collectReferences(into: &found)
      case .image(let source, let title, _):
        found.append(Prose.Reference(destination: source, title: title, isImage: true, inlines: [], span: inline.span))
      case .text, .code, .softBreak, .lineBreak, .footnote: continue
      }
    }
  }
}
