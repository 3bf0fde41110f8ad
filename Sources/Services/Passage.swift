package import Diagnostics

/// A paragraph, heading, list item or cell as one text without marks, of which every part knows its place in the file.
package struct Passage: Sendable {
  package let text: String
  private let bytes: [UInt8]
  /// In the order of the text; at least one.
  private let pieces: [Piece]

  private struct Piece: Sendable {
    /// Where it begins in `text`, in UTF-8.
    let start: Int
    let count: Int
    let span: Span
  }

  package init(_ inlines: [Prose.Inline], at span: Span) {
    var text = ""
    var pieces: [Piece] = []
    Passage.collect(inlines, into: &text, &pieces)
    self.text = text
    bytes = Array(text.utf8)
    self.pieces = pieces.isEmpty ? [Piece(start: 0, count: text.utf8.count, span: span)] : pieces
  }

  /// The text of a field; two bytes more in the file are the quotation marks around it.
  package init(_ field: Located<String>) {
    text = field.value
    bytes = Array(text.utf8)
    let range = field.span.range
    let isQuoted = range.count == bytes.count + 2
    pieces = [
      Piece(
        start: 0, count: bytes.count,
        span: isQuoted
          ? field.span.with(range.lowerBound + 1..<range.upperBound - 1) : field.span)
    ]
  }

  private static func collect(_ inlines: [Prose.Inline], into text: inout String, _ pieces: inout [Piece]) {
    func add(_ words: String, at span: Span) {
      pieces.append(Piece(start: text.utf8.count, count: words.utf8.count, span: span))
      text += words
    }
    for inline in inlines {
      switch inline.kind {
      case .text(let words), .code(let words): add(words, at: inline.span)
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .link(_, _, let inner):
        collect(inner, into: &text, &pieces)
      case .image(_, _, let alternative): add(alternative, at: inline.span)
      case .softBreak, .lineBreak: add(" ", at: inline.span)
      case .footnote: continue
      }
    }
  }

  /// Where a part of the text stands in the file. A part that was not written as it reads (a character reference, a quoted field) has
  /// the place of the whole that it is in.
  package func span(of range: Range<Int>) -> Span {
    guard let first = piece(at: range.lowerBound), let last = piece(at: max(range.lowerBound, range.upperBound - 1))
    else {
      return pieces.first?.span ?? .start(of: "")
    }
    func isVerbatim(_ piece: Piece) -> Bool { piece.span.range.count == piece.count }
    let start = first.span.range.lowerBound + (isVerbatim(first) ? range.lowerBound - first.start : 0)
    let end =
      isVerbatim(last)
      ? last.span.range.lowerBound + range.upperBound - last.start : last.span.range.upperBound
    return first.span.with(start..<max(start, end))
  }

  /// Found by halving, since a page may have as many pieces as words.
  private func piece(at offset: Int) -> Piece? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return 0 < low ? pieces[low - 1] : pieces.first
  }

  /// Whether these letters stand anywhere in the text: a quick look before the words of every page are cut and folded.
  package func mentions(_ letters: String) -> Bool {
    let sought = Array(letters.utf8)
    guard let first = sought.first, sought.count <= bytes.count else { return false }
    return (0...bytes.count - sought.count).contains { bytes[$0] == first && bytes[$0...].starts(with: sought) }
  }

  /// How many ASCII digits the text has.
  package var digitCount: Int { bytes.reduce(0) { $1.isDigit ? $0 + 1 : $0 } }

  /// A part of the text as it reads.
  package func words(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
  }
}

extension Prose {
  /// Every paragraph, heading, list item and cell of the text and its notes, in order; code blocks are left out.
  package var locatedPassages: [Passage] { pieces.map { Passage($0.inlines, at: $0.span) } }

  /// The headings of a level, such as the sections that a page is divided into.
  package func headings(ofLevel level: Int) -> [Span] {
    blocks.compactMap { block in
      guard case .heading(level, _, _) = block.kind else { return nil }
      return block.span
    }
  }
}
