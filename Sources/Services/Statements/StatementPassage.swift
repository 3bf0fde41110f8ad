internal import Diagnostics

/// The running text of one paragraph, heading, list item or cell, with a map from its bytes to the file's.
struct StatementPassage {
  struct Piece {
    /// Where the piece begins in `bytes`.
    let start: Int
    let span: Span
    /// Whether the file holds exactly these bytes, without escapes or entities.
    let isVerbatim: Bool
    /// Whether it is the text of a link to another page.
    let isElsewhere: Bool
  }

  private(set) var bytes: [UInt8] = []
  private(set) var pieces: [Piece] = []

  init(_ inlines: [Prose.Inline]) { append(inlines, isElsewhere: false) }

  init(_ text: Located<String>) { append(text.value, at: text.span, isElsewhere: false) }

  private mutating func append(_ inlines: [Prose.Inline], isElsewhere: Bool) {
    for inline in inlines {
      switch inline.kind {
      case .text(let text): append(text, at: inline.span, isElsewhere: isElsewhere)
      case .emphasis(let inner), .strong(let inner): append(inner, isElsewhere: isElsewhere)
      case .link(let destination, _, let inner):
        append(inner, isElsewhere: isElsewhere || destination.utf8.first != .ascii("#"))
      case .softBreak: append(" ", at: inline.span, isElsewhere: isElsewhere)
      // A hard break stands between lines that are read apart, like a full stop.
      case .lineBreak: append("\n\n", at: inline.span, isElsewhere: isElsewhere)
      // A sign that is no word keeps the words around it apart.
      case .code, .strikethrough: append("*", at: inline.span, isElsewhere: isElsewhere)
      case .image, .footnote: append(" ", at: inline.span, isElsewhere: isElsewhere)
      }
    }
  }

  private mutating func append(_ text: String, at span: Span, isElsewhere: Bool) {
    guard !text.isEmpty else { return }
    pieces.append(
      Piece(
        start: bytes.count, span: span, isVerbatim: text.utf8.count == span.range.count, isElsewhere: isElsewhere))
    bytes.append(contentsOf: text.utf8)
  }

  /// Where a range of `bytes` stands in the file: exactly, or as the pieces that hold its ends.
  func span(of range: Range<Int>) -> Span {
    guard let first = piece(at: range.lowerBound), let last = piece(at: max(range.lowerBound, range.upperBound - 1))
    else { return Span(path: "", range: 0..<0) }
    let start =
      first.span.range.lowerBound + (first.isVerbatim ? range.lowerBound - first.start : 0)
    let end =
      last.isVerbatim ? last.span.range.lowerBound + range.upperBound - last.start : last.span.range.upperBound
    return first.span.with(start..<max(start, end))
  }

  private func piece(at offset: Int) -> Piece? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? pieces[low - 1] : nil
  }
}
