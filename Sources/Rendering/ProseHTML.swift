import Diagnostics
package import Services

/// The only maker of raw HTML: running text as elements from a closed list, every text escaped, every address judged once more.
package struct ProseHTML {
  /// What the text itself does not say, in the page's language.
  package struct Words: Sendable {
    /// The name of the notes at the end: «Fotnoter».
    package let footnotes: String
    /// What a reference is called when it is read aloud, before its number: «Fotnote».
    package let footnote: String
    /// What the link from a note back to the text is called, before its number: «Tilbake til teksten, fotnote».
    package let backToText: String

    package init(footnotes: String, footnote: String, backToText: String) {
      self.footnotes = footnotes
      self.footnote = footnote
      self.backToText = backToText
    }
  }

  private let isRightToLeft: Bool
  private let telephones: Telephones
  private let words: Words
  private let headingBase: Int
  private let heading: String?
  private let footnotesBefore: Int
  private let linkAddress: (String) -> String?
  private let imageAddress: (String) -> String?
  private let tableLabel: (_ heading: String?, _ number: Int) -> String?

  /// - `isRightToLeft` is whether the text is written so; its telephone numbers are then kept from left to right.
  /// - `telephones` are the numbers that can be called with a tap wherever the text names them.
  /// - `headingBase` is the level of the highest heading: 2 below a page's title.
  /// - `heading` is the one that the page itself shows above the text, if it does.
  /// - `footnotesBefore` is how many notes stand on the page before these, so that each has a number of its own.
  /// - `linkAddress` and `imageAddress` turn what the editor wrote into an address as seen from the page; without one, the words stand alone.
  /// - `tableLabel` names a table by the heading above it and its number in the text; a table with a name can be scrolled with the keyboard.
  package init(
    isRightToLeft: Bool = false,
    telephones: Telephones = Telephones([]),
    words: Words,
    headingBase: Int = 2,
    heading: String? = nil,
    footnotesBefore: Int = 0,
    linkAddress: @escaping (String) -> String? = { $0 },
    imageAddress: @escaping (String) -> String? = { $0 },
    tableLabel: @escaping (_ heading: String?, _ number: Int) -> String? = { _, _ in nil }
  ) {
    self.isRightToLeft = isRightToLeft
    self.telephones = telephones
    self.words = words
    self.headingBase = min(max(headingBase, 1), 6)
    self.heading = heading
    self.footnotesBefore = footnotesBefore
    self.linkAddress = linkAddress
    self.imageAddress = imageAddress
    self.tableLabel = tableLabel
  }

  package func html(_ prose: Prose) -> String {
    String(decoding: bytes(prose), as: UTF8.self)
  }

  package func bytes(_ prose: Prose) -> [UInt8] {
    var page = Writer()
    page.lastHeading = heading
    write(prose.blocks, to: &page)
    write(prose.footnotes, to: &page)
    return page.bytes
  }

  /// The page so far, and what must be remembered from one element to the next.
  private struct Writer {
    var bytes: [UInt8] = []
    /// The typed levels that the present heading lies below.
    var levels: [Int] = []
    var lastHeading: String?
    var tables = 0
    /// How many references to each note have been written.
    var references: [Int: Int] = [:]
    /// Whether what is written is inside a link or a heading, where no further link may be.
    var holdsNoLink = false
    /// What comes after the words being written, the nearest last: a unit may stand outside the emphasis that its number stands in.
    var following: [ArraySlice<Prose.Inline>] = []

    mutating func raw(_ markup: StaticString) {
      markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func number(_ value: Int) {
      bytes.append(contentsOf: String(value).utf8)
    }

    mutating func text(_ text: String) {
      appendEscapedHTML(text, to: &bytes)
    }

    mutating func address(_ address: String) {
      appendEscapedAddress(address, to: &bytes)
    }
  }

  // MARK: Blocks

  private func write(_ blocks: [Prose.Block], to page: inout Writer) {
    for block in blocks { write(block, to: &page) }
  }

  private func write(_ block: Prose.Block, to page: inout Writer) {
    switch block.kind {
    case .paragraph(let inlines):
      page.raw("<p>")
      write(inlines, to: &page)
      page.raw("</p>\n")
    case .heading(let typed, let anchor, let inlines):
      let level = level(of: typed, &page)
      page.raw("<h")
      page.number(level)
      page.raw(" id=\"")
      page.text(anchor)
      page.raw("\">")
      writeWithoutLinks(inlines, to: &page)
      page.raw("</h")
      page.number(level)
      page.raw(">\n")
      page.lastHeading = inlines.plainText
    case .bulletList(let isTight, let items):
      page.raw("<ul>\n")
      for item in items {
        page.raw("<li>")
        write(item, isTight: isTight, to: &page)
      }
      page.raw("</ul>\n")
    case .numberedList(let isTight, let items): writeNumberedList(items, isTight: isTight, to: &page)
    case .quote(let blocks):
      page.raw("<blockquote>\n")
      write(blocks, to: &page)
      page.raw("</blockquote>\n")
    case .code(let text, let info):
      page.raw("<pre><code")
      if let language = info.split(whereSeparator: \.isWhitespace).first {
        page.raw(" class=\"language-")
        page.text(String(language))
        page.raw("\"")
      }
      page.raw(">")
      page.text(text)
      page.raw("</code></pre>\n")
    case .table(let table): write(table, to: &page)
    case .divider: page.raw("<hr>\n")
    }
  }

  /// One level below the heading that it lies under, whatever was typed: a reader who jumps between headings misses no level.
  private func level(of typed: Int, _ page: inout Writer) -> Int {
    while let last = page.levels.last, last >= typed { page.levels.removeLast() }
    page.levels.append(typed)
    return min(headingBase + page.levels.count - 1, 6)
  }

  /// Every number is shown as it was typed: `113.` stays 113, also where the next is 110.
  private func writeNumberedList(_ items: [Prose.Item], isTight: Bool, to page: inout Writer) {
    let first = items.first?.number ?? 1
    page.raw("<ol")
    if first != 1 {
      page.raw(" start=\"")
      page.number(first)
      page.raw("\"")
    }
    page.raw(">\n")
    var expected = first
    for item in items {
      let number = item.number ?? expected
      page.raw("<li")
      if number != expected {
        page.raw(" value=\"")
        page.number(number)
        page.raw("\"")
      }
      page.raw(">")
      write(item, isTight: isTight, to: &page)
      expected = number + 1
    }
    page.raw("</ol>\n")
  }

  private func write(_ item: Prose.Item, isTight: Bool, to page: inout Writer) {
    var isAfterText = false
    for (index, block) in item.blocks.enumerated() {
      if isTight, case .paragraph(let inlines) = block.kind {
        if isAfterText { page.raw("\n") }
        write(inlines, to: &page)
        isAfterText = true
      } else {
        if index == 0 || isAfterText { page.raw("\n") }
        write(block, to: &page)
        isAfterText = false
      }
    }
    page.raw("</li>\n")
  }

  private func write(_ table: Prose.Table, to page: inout Writer) {
    page.tables += 1
    let label = tableLabel(page.lastHeading, page.tables)
    if let label {
      page.raw("<div class=\"tabell\" role=\"region\" tabindex=\"0\" aria-label=\"")
      page.text(label)
      page.raw("\">\n")
    }
    page.raw("<table>\n<thead>\n<tr>\n")
    for (column, cell) in table.header.enumerated() {
      page.raw("<th scope=\"col\"")
      writeAlignment(table, column, to: &page)
      write(cell.inlines, to: &page)
      page.raw("</th>\n")
    }
    page.raw("</tr>\n</thead>\n")
    if !table.rows.isEmpty {
      page.raw("<tbody>\n")
      for row in table.rows {
        page.raw("<tr>\n")
        for (column, cell) in row.enumerated() {
          page.raw("<td")
          writeAlignment(table, column, to: &page)
          write(cell.inlines, to: &page)
          page.raw("</td>\n")
        }
        page.raw("</tr>\n")
      }
      page.raw("</tbody>\n")
    }
    page.raw("</table>\n")
    if label != nil { page.raw("</div>\n") }
  }

  private func writeAlignment(_ table: Prose.Table, _ column: Int, to page: inout Writer) {
    switch column < table.alignments.count ? table.alignments[column] : .start {
    case .start: page.raw(">")
    case .centre: page.raw(" class=\"midt\">")
    case .end: page.raw(" class=\"slutt\">")
    }
  }

  /// The ids hold a colon, which no heading's anchor can.
  private func write(_ footnotes: [Prose.Footnote], to page: inout Writer) {
    guard !footnotes.isEmpty else { return }
    page.raw("<section class=\"fotnoter\" aria-label=\"")
    page.text(words.footnotes)
    page.raw("\">\n<ol")
    if footnotesBefore > 0 {
      page.raw(" start=\"")
      page.number(footnotesBefore + 1)
      page.raw("\"")
    }
    page.raw(">\n")
    for (index, footnote) in footnotes.enumerated() {
      page.raw("<li id=\"fn:")
      page.number(number(of: index))
      page.raw("\">\n")
      write(footnote.blocks, to: &page)
      for reference in 0..<(page.references[index] ?? 0) {
        page.raw("<a class=\"tilbake\" href=\"#")
        writeReferenceID(index, reference, to: &page)
        page.raw("\" aria-label=\"")
        page.text("\(words.backToText) \(number(of: index))")
        page.raw("\">↩</a>\n")
      }
      page.raw("</li>\n")
    }
    page.raw("</ol>\n</section>\n")
  }

  /// What readers see: notes count from one on the whole page.
  private func number(of footnote: Int) -> Int { footnotesBefore + footnote + 1 }

  private func writeReferenceID(_ footnote: Int, _ reference: Int, to page: inout Writer) {
    page.raw("fnref:")
    page.number(number(of: footnote))
    if reference > 0 {
      page.raw(":")
      page.number(reference + 1)
    }
  }

  // MARK: Inlines

  private func write(_ inlines: [Prose.Inline], to page: inout Writer) {
    for (index, inline) in inlines.enumerated() {
      page.following.append(inlines[(index + 1)...])
      write(inline, to: &page)
      page.following.removeLast()
    }
  }

  private func writeWithoutLinks(_ inlines: [Prose.Inline], to page: inout Writer) {
    let before = page.holdsNoLink
    page.holdsNoLink = true
    write(inlines, to: &page)
    page.holdsNoLink = before
  }

  private func write(_ inline: Prose.Inline, to page: inout Writer) {
    switch inline.kind {
    case .text(let text): write(text, to: &page)
    case .code(let text):
      page.raw("<code>")
      page.text(text)
      page.raw("</code>")
    case .emphasis(let inner):
      page.raw("<em>")
      write(inner, to: &page)
      page.raw("</em>")
    case .strong(let inner):
      page.raw("<strong>")
      write(inner, to: &page)
      page.raw("</strong>")
    case .strikethrough(let inner):
      page.raw("<del>")
      write(inner, to: &page)
      page.raw("</del>")
    case .link(let destination, let title, let inner):
      guard let address = linkAddress(destination), (try? LinkScheme(of: address)) != nil else {
        write(inner, to: &page)
        return
      }
      page.raw("<a href=\"")
      page.address(address)
      page.raw("\"")
      writeTitle(title, to: &page)
      page.raw(">")
      writeWithoutLinks(inner, to: &page)
      page.raw("</a>")
    case .image(let source, let title, let alternative): writeImage(source, title, alternative, to: &page)
    case .softBreak: page.raw("\n")
    case .lineBreak: page.raw("<br>\n")
    case .footnote(let index):
      let reference = page.references[index] ?? 0
      page.references[index] = reference + 1
      page.raw("<sup><a id=\"")
      writeReferenceID(index, reference, to: &page)
      page.raw("\" href=\"#fn:")
      page.number(number(of: index))
      page.raw("\" aria-label=\"")
      page.text("\(words.footnote) \(number(of: index))")
      page.raw("\">")
      page.number(number(of: index))
      page.raw("</a></sup>")
    }
  }

  /// A number in groups, as telephone numbers are, has its groups in the wrong order among letters that go from right to left, since a
  /// space between digits takes the direction of the text there (Unicode Bidirectional Algorithm, rule N1).
  ///
  /// A number of `telephones` becomes a link that calls it.
  private func write(_ text: String, to page: inout Writer) {
    let mayLink = !telephones.isEmpty && !page.holdsNoLink
    guard isRightToLeft || mayLink, text.utf8.contains(where: \.isDigit) else { return page.text(text) }
    let bytes = Array(text.utf8)
    func piece(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    var written = 0
    for number in WrittenNumber.all(in: bytes) {
      let uri =
        mayLink
        ? telephones.uri(of: number, in: bytes) { page.following.reversed().map { Array($0).plainText }.joined() } : nil
      let isKeptInOrder = isRightToLeft && number.isInGroups
      guard uri != nil || isKeptInOrder else { continue }
      page.text(piece(written..<number.range.lowerBound))
      if let uri {
        page.raw("<a href=\"")
        page.address(uri)
        page.raw("\">")
      }
      if isKeptInOrder { page.raw("<bdi dir=\"ltr\">") }
      page.text(piece(number.range))
      if isKeptInOrder { page.raw("</bdi>") }
      if uri != nil { page.raw("</a>") }
      written = number.range.upperBound
    }
    page.text(piece(written..<bytes.count))
  }

  private func writeImage(_ source: String, _ title: String, _ alternative: String, to page: inout Writer) {
    // Nothing on a page is fetched from elsewhere, whatever `imageAddress` says.
    guard let address = imageAddress(source), !address.isEmpty, (try? LinkScheme(of: address)) == .relative else {
      page.text(alternative)
      return
    }
    page.raw("<img src=\"")
    page.address(address)
    page.raw("\" alt=\"")
    page.text(alternative)
    page.raw("\"")
    writeTitle(title, to: &page)
    page.raw(" loading=\"lazy\">")
  }

  private func writeTitle(_ title: String, to page: inout Writer) {
    guard !title.isEmpty else { return }
    page.raw(" title=\"")
    page.text(title)
    page.raw("\"")
  }
}
