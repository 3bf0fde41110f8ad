package import Diagnostics

/// The running text of a page as a value: what the author wrote, without the library that read it.
///
/// Every block and inline knows its place in the file. Nesting is bounded by the reader (`Prose.nestingLimit`), so walking it recursively is safe.
package struct Prose: Sendable, Hashable {
  package let blocks: [Block]
  /// The notes that the text refers to, in the order of their first reference; a reference holds an index into this list.
  package let footnotes: [Footnote]

  package static let empty = Prose(blocks: [], footnotes: [])
  /// How deep blocks and inlines may lie inside each other, together.
  package static let nestingLimit = 64

  package init(blocks: [Block], footnotes: [Footnote]) {
    self.blocks = blocks
    self.footnotes = footnotes
  }

  package struct Footnote: Sendable, Hashable {
    /// What the author typed between `[^` and `]`.
    package let label: String
    package let blocks: [Block]

    package init(label: String, blocks: [Block]) {
      self.label = label
      self.blocks = blocks
    }
  }

  package struct Block: Sendable, Hashable {
    package let kind: Kind
    package let span: Span

    package init(_ kind: Kind, at span: Span) {
      self.kind = kind
      self.span = span
    }

    package indirect enum Kind: Sendable, Hashable {
      case paragraph([Inline])
      /// `anchor` follows the slug rule and is unique in the text; `level` is as typed, 1 to 6.
      case heading(level: Int, anchor: String, [Inline])
      case bulletList(isTight: Bool, items: [Item])
      case numberedList(isTight: Bool, items: [Item])
      case quote([Block])
      case code(String, info: String)
      case table(Table)
      case divider
    }
  }

  package struct Item: Sendable, Hashable {
    /// The number that the author typed, which is the number that readers see (`113.` stays 113); nil in a bullet list.
    package let number: Int?
    package let blocks: [Block]
    package let span: Span

    package init(number: Int?, blocks: [Block], at span: Span) {
      self.number = number
      self.blocks = blocks
      self.span = span
    }
  }

  package struct Table: Sendable, Hashable {
    package enum Alignment: Sendable, Hashable { case start, centre, end }
    package let alignments: [Alignment]
    package let header: [Cell]
    package let rows: [[Cell]]

    package struct Cell: Sendable, Hashable {
      package let inlines: [Inline]
      package let span: Span

      package init(_ inlines: [Inline], at span: Span) {
        self.inlines = inlines
        self.span = span
      }
    }

    package init(alignments: [Alignment], header: [Cell], rows: [[Cell]]) {
      self.alignments = alignments
      self.header = header
      self.rows = rows
    }
  }

  package struct Inline: Sendable, Hashable {
    private let content: Content
    package let span: Span

    /// Most of a text stands in its file just as it is meant, and the file is in memory once: such words are kept as their place.
    private enum Content: Sendable {
      case made(Kind)
      /// The bytes of the whole file.
      case quoted([UInt8])
    }

    package init(_ kind: Kind, at span: Span) {
      content = .made(kind)
      self.span = span
    }

    /// The words that stand at a place of a file, just as they stand there.
    package init(quoting file: SourceFile, _ range: Range<Int>) {
      content = .quoted(file.bytes)
      span = file.span(range)
    }

    package var kind: Kind {
      switch content {
      case .made(let kind): kind
      case .quoted(let bytes):
        .text(String(decoding: bytes[span.range.clamped(to: bytes.indices)], as: UTF8.self))
      }
    }

    package static func == (left: Inline, right: Inline) -> Bool { left.span == right.span && left.kind == right.kind }

    package func hash(into hasher: inout Hasher) { hasher.combine(span) }

    package indirect enum Kind: Sendable, Hashable {
      case text(String)
      case code(String)
      case emphasis([Inline])
      case strong([Inline])
      case strikethrough([Inline])
      /// The destination as the author meant it, entities and escapes decoded; its scheme is allowed (`LinkScheme`).
      case link(destination: String, title: String, [Inline])
      case image(source: String, title: String, alternative: String)
      case softBreak
      case lineBreak
      /// An index into `Prose.footnotes`.
      case footnote(Int)
    }
  }
}
