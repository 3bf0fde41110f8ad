internal import Diagnostics
internal import Services

/// One way through the library's tree, which makes `Prose` of it and finds every text again in the source.
///
/// The recursion is safe because the reader has refused trees deeper than `Prose.nestingLimit`.
struct ProseWalk {
  let file: SourceFile
  let lines: LineStarts
  var cursor: SourceCursor
  var findings: ProseFindings
  /// Texts of the tree that were not found in the source; their words excuse words that would seem lost.
  var unplaced: [[UInt8]] = []
  var definitions: [LinkDefinition] = []
  /// The labels by which links and images were found.
  var usedLabels: Set<String> = []
  var anchors = Anchors()
  /// A picture's text is words alone: the addresses and notes inside it reach no page.
  private var isInImage = false
  var reportedTags: Set<String> = []
  /// Footnotes are kept at the end of the tree, in the order of their first reference.
  private var footnotes: [Prose.Footnote] = []

  init(_ file: SourceFile, body: Range<Int>, findings: ProseFindings) {
    self.file = file
    self.findings = findings
    lines = LineStarts(of: body, in: file.bytes)
    cursor = SourceCursor(file.bytes, body: body)
  }

  mutating func prose(of root: Markdown.Node) -> Prose {
    let blocks = blocks(in: root)
    return Prose(blocks: blocks, footnotes: footnotes)
  }

  // MARK: Blocks

  private mutating func blocks(in parent: Markdown.Node) -> [Prose.Block] {
    var blocks: [Prose.Block] = []
    var child = parent.firstChild
    while let node = child {
      if let block = block(node) { blocks.append(block) }
      child = node.next
    }
    return blocks
  }

  private mutating func block(_ node: Markdown.Node) -> Prose.Block? {
    switch node.kind {
    case .paragraph: return paragraph(node)
    case .heading: return heading(node)
    case .list: return list(node)
    case .quote:
      let start = begin(node)
      cursor.quoteDepth += 1
      let blocks = blocks(in: node)
      cursor.quoteDepth -= 1
      return Prose.Block(.quote(blocks), at: span(from: start))
    case .code: return code(node)
    case .table: return table(node)
    case .divider:
      let start = begin(node)
      cursor.at = endOfLine(node.startLine)
      return Prose.Block(.divider, at: span(from: start))
    case .htmlBlock:
      htmlBlock(node)
      return nil
    case .footnoteDefinition:
      footnote(node)
      return nil
    case .document, .item, .tableHeader, .tableRow, .tableCell, .text, .softBreak, .lineBreak, .inlineCode, .inlineHTML,
      .emphasis, .strong, .strikethrough, .link, .image, .footnoteReference, .unknown:
      return nil
    }
  }

  private mutating func paragraph(_ node: Markdown.Node) -> Prose.Block? {
    // The text above a table's header has no place of its own; it begins where the library says that the table does.
    let start = node.startLine == 0 ? node.next.map { begin($0) } ?? cursor.at : begin(node)
    takeDefinitions()
    let textStart = max(start, cursor.at)
    let inlines = inlines(in: node)
    guard !inlines.isEmpty else { return nil }
    findDoubtfulLines(in: textStart..<max(textStart, cursor.at))
    return Prose.Block(.paragraph(inlines), at: span(from: textStart))
  }

  private mutating func heading(_ node: Markdown.Node) -> Prose.Block {
    let start = begin(node)
    if cursor.current == .ascii("#") {
      cursor.limit = min(cursor.limit, endOfLine(node.startLine))
      while cursor.current == .ascii("#") { cursor.at += 1 }
    } else {
      takeDefinitions()
    }
    let inlines = inlines(in: node)
    let anchor = anchors.anchor(for: inlines.plainText)
    return Prose.Block(.heading(level: node.headingLevel, anchor: anchor, inlines), at: span(from: start))
  }

  private mutating func list(_ node: Markdown.Node) -> Prose.Block {
    let start = begin(node)
    var items: [Prose.Item] = []
    var child = node.firstChild
    while let item = child {
      items.append(self.item(item, of: node, at: items.count))
      child = item.next
    }
    let kind: Prose.Block.Kind =
      node.isNumberedList
      ? .numberedList(isTight: node.isTightList, items: items) : .bulletList(isTight: node.isTightList, items: items)
    return Prose.Block(kind, at: span(from: start))
  }

  private mutating func item(_ node: Markdown.Node, of list: Markdown.Node, at index: Int) -> Prose.Item {
    let start = begin(node)
    var number: Int?
    if list.isNumberedList {
      number = takeNumber() ?? list.firstNumber + index
    } else if cursor.current == .ascii("+") {
      findPhoneNumberAsItem(at: cursor.at)
    }
    let blocks = blocks(in: node)
    return Prose.Item(number: number, blocks: blocks, at: span(from: start))
  }

  /// The number that was typed: the library counts on from the first, and would make 110 of the second line of `109.`, `112.`
  private mutating func takeNumber() -> Int? {
    var number = 0
    let start = cursor.at
    while let byte = cursor.current, byte.isDigit, cursor.at - start < 9 {
      number = number * 10 + Int(byte - .ascii("0"))
      cursor.at += 1
    }
    cursor.account(for: start..<cursor.at)
    return cursor.at > start ? number : nil
  }

  private mutating func code(_ node: Markdown.Node) -> Prose.Block {
    let start = begin(node)
    let literal = node.literal
    let info = node.info
    var line = node.startLine
    if node.isFenced {
      cursor.limit = endOfLine(line)
      place(info)
      line += 1
    }
    var codeLines = literal.split(separator: .lineFeed, omittingEmptySubsequences: false)
    if codeLines.last?.isEmpty == true { codeLines.removeLast() }
    for text in codeLines {
      let range = lines.range(ofLine: line)
      let words = text.trimmingBlanks
      let source = file.bytes[range].trimmingBlanks
      if source.count >= words.count, source.suffix(words.count).elementsEqual(words) {
        cursor.account(for: (source.endIndex - words.count)..<source.endIndex)
      } else {
        unplaced.append(Array(words))
      }
      line += 1
    }
    let end = endOfLine(max(line - 1, node.startLine))
    if node.isFenced {
      cursor.limit = cursor.body.upperBound
      let close = lines.range(ofLine: line)
      let mark = file.bytes[close].drop { $0.isSpaceOrTab || $0 == .ascii(">") }.prefix(3)
      let isClosed = mark.elementsEqual("```".utf8) || mark.elementsEqual("~~~".utf8)
      cursor.at = isClosed ? endOfLine(line) : end
      if !isClosed { findings.addUnclosedCode(at: start..<endOfLine(node.startLine)) }
    } else {
      cursor.at = end
      findings.addIndentedCode(at: start..<max(start, endOfLine(node.startLine)))
    }
    let kind = Prose.Block.Kind.code(
      String(decoding: literal, as: UTF8.self), info: String(decoding: info, as: UTF8.self))
    return Prose.Block(kind, at: span(from: start))
  }

  private mutating func footnote(_ node: Markdown.Node) {
    // The library gives the place of the note's text; its label stands before it on the same line.
    cursor.at = lines.offset(line: node.startLine, column: 1)
    cursor.limit = endOfLine(node.startLine)
    let label = cursor.takeFootnoteMark() ?? cursor.at..<cursor.at
    let blocks = blocks(in: node)
    footnotes.append(Prose.Footnote(label: String(decoding: file.bytes[label], as: UTF8.self), blocks: blocks))
  }

  // MARK: Tables

  private mutating func table(_ node: Markdown.Node) -> Prose.Block {
    let start: Int
    let firstLine = lines.offset(line: node.startLine, column: node.startColumn)
    if cursor.at > firstLine, cursor.at < endOfLine(node.endLine) {
      // A line of text stands above the header and has been read; the header is the next line.
      cursor.limit = endOfLine(node.endLine)
      cursor.skipBlanks()
      start = cursor.at
    } else {
      start = begin(node)
    }
    cursor.isInTable = true
    defer { cursor.isInTable = false }
    var header: [Prose.Table.Cell] = []
    var rows: [[Prose.Table.Cell]] = []
    var child = node.firstChild
    while let row = child {
      if row.kind == .tableHeader {
        header = cells(of: row, from: start)
      } else {
        cursor.limit = endOfLine(row.startLine)
        rows.append(cells(of: row, from: cursor.afterPrefix(lines.offset(line: row.startLine, column: 1))))
      }
      child = row.next
    }
    let alignments = node.alignments.map { alignment -> Prose.Table.Alignment in
      switch alignment {
      case .ascii("c"): .centre
      case .ascii("r"): .end
      default: .start
      }
    }
    cursor.limit = cursor.body.upperBound
    return Prose.Block(
      .table(Prose.Table(alignments: alignments, header: header, rows: rows)), at: span(from: start))
  }

  private mutating func cells(of row: Markdown.Node, from start: Int) -> [Prose.Table.Cell] {
    let lineEnd = endOfLine(lines.line(at: start))
    var sources = cursor.tableCells(in: start..<max(start, lineEnd))[...]
    var cells: [Prose.Table.Cell] = []
    var child = row.firstChild
    while let cell = child {
      let range = sources.popFirst() ?? lineEnd..<lineEnd
      cursor.at = range.lowerBound
      cursor.limit = range.upperBound
      cells.append(Prose.Table.Cell(inlines(in: cell), at: file.span(range)))
      child = cell.next
    }
    for lost in sources where !lost.isEmpty {
      cursor.account(for: lost)
      findings.addCutCell(at: lost, columns: cells.count)
    }
    cursor.limit = cursor.body.upperBound
    cursor.at = lineEnd
    return cells
  }

  // MARK: Inlines

  private mutating func inlines(in parent: Markdown.Node) -> [Prose.Inline] {
    var inlines: [Prose.Inline] = []
    var child = parent.firstChild
    while let node = child {
      if let inline = inline(node) { inlines.append(inline) }
      child = node.next
    }
    return inlines
  }

  private mutating func inline(_ node: Markdown.Node) -> Prose.Inline? {
    let start = cursor.at
    switch node.kind {
    case .text:
      let literal = node.literal
      let range = place(literal)
      findings.inspect(literal, at: range)
      findings.findNumberedCharacters(in: literal, at: range)
      if literal.elementsEqual(file.bytes[range]) { return Prose.Inline(quoting: file, range) }
      return Prose.Inline(.text(String(decoding: literal, as: UTF8.self)), at: file.span(range))
    case .softBreak, .lineBreak:
      cursor.skipLineBreak()
      return Prose.Inline(node.kind == .lineBreak ? .lineBreak : .softBreak, at: span(from: start))
    case .inlineCode:
      let literal = node.literal
      let range = cursor.takeCode(literal) ?? start..<start
      if !cursor.isAccounted(anyIn: range) { unplaced.append(literal) }
      return Prose.Inline(.code(String(decoding: literal, as: UTF8.self)), at: file.span(range))
    case .emphasis:
      let isMarked = cursor.takeEmphasis(count: 1)
      let opening = isMarked ? cursor.at - 1 : start
      let inlines = inlines(in: node)
      _ = cursor.takeEmphasis(count: 1)
      return Prose.Inline(.emphasis(inlines), at: span(from: opening))
    case .strong:
      let isMarked = cursor.takeEmphasis(count: 2)
      let opening = isMarked ? cursor.at - 2 : start
      let inlines = inlines(in: node)
      _ = cursor.takeEmphasis(count: 2)
      return Prose.Inline(.strong(inlines), at: span(from: opening))
    case .strikethrough:
      let isMarked = cursor.take(Array("~~".utf8))
      let opening = isMarked ? cursor.at - 2 : start
      let inlines = inlines(in: node)
      _ = cursor.take(Array("~~".utf8))
      return Prose.Inline(.strikethrough(inlines), at: span(from: opening))
    case .link: return link(node)
    case .image: return image(node)
    case .inlineHTML: return inlineHTML(node)
    case .footnoteReference:
      let label = cursor.takeFootnoteMark(isShown: !isInImage)
      let number = Int(String(decoding: node.literal, as: UTF8.self)) ?? 1
      return Prose.Inline(.footnote(number - 1), at: span(from: label.map { $0.lowerBound - 2 } ?? start))
    case .document, .quote, .list, .item, .code, .htmlBlock, .paragraph, .heading, .divider, .footnoteDefinition,
      .table, .tableHeader, .tableRow, .tableCell, .unknown:
      return nil
    }
  }

  private mutating func link(_ node: Markdown.Node) -> Prose.Inline {
    let start = cursor.at
    let destination = String(decoding: node.url, as: UTF8.self)
    let title = String(decoding: node.title, as: UTF8.self)
    let inlines: [Prose.Inline]
    let opening: Int
    if cursor.take([.ascii("<")]) {
      opening = cursor.at - 1
      inlines = self.inlines(in: node)
      _ = cursor.take([.ascii(">")])
    } else if cursor.take([.ascii("[")]) {
      opening = cursor.at - 1
      inlines = self.inlines(in: node)
      takeLinkTail(from: opening + 1, node)
    } else {
      opening = start
      inlines = self.inlines(in: node)
      unplaced.append(node.url)
      unplaced.append(node.title)
    }
    let range = opening..<max(opening, cursor.at)
    findings.inspectLink(to: destination, saying: inlines.plainText, at: range)
    return Prose.Inline(.link(destination: destination, title: title, inlines), at: file.span(range))
  }

  private mutating func image(_ node: Markdown.Node) -> Prose.Inline {
    let start = cursor.at
    let source = String(decoding: node.url, as: UTF8.self)
    let isMarked = cursor.take(Array("![".utf8))
    let opening = isMarked ? cursor.at - 2 : start
    let isInAnother = isInImage
    isInImage = true
    let alternative = inlines(in: node).plainText
    isInImage = isInAnother
    if isMarked {
      takeLinkTail(from: opening + 2, node)
    } else {
      unplaced.append(node.url)
      unplaced.append(node.title)
    }
    let range = opening..<max(opening, cursor.at)
    findings.inspectImage(alternative: alternative, at: range)
    let kind = Prose.Inline.Kind.image(
      source: source, title: String(decoding: node.title, as: UTF8.self), alternative: alternative)
    return Prose.Inline(kind, at: file.span(range))
  }

  /// What follows a link's text: `](address "title")`, `][label]`, `][]` or nothing more than the bracket.
  private mutating func takeLinkTail(from textStart: Int, _ node: Markdown.Node) {
    guard cursor.take([.ascii("]")]) else {
      unplaced.append(node.url)
      unplaced.append(node.title)
      return
    }
    let text = textStart..<(cursor.at - 1)
    if cursor.current == .ascii("("), let end = cursor.linkTailEnd(from: cursor.at) {
      if !isInImage { cursor.account(for: cursor.at..<end) }
      cursor.at = end
      return
    }
    var label = text
    if cursor.current == .ascii("["), let end = cursor.labelEnd(from: cursor.at) {
      if end - cursor.at > 2 { label = (cursor.at + 1)..<(end - 1) }
      cursor.account(for: cursor.at..<end)
      cursor.at = end
    }
    usedLabels.insert(cursor.linkKey(of: label))
  }

  // MARK: Places

  /// Goes to a block's beginning and returns it.
  private mutating func begin(_ node: Markdown.Node) -> Int {
    cursor.at = lines.offset(line: node.startLine, column: node.startColumn)
    cursor.limit = endOfLine(max(node.startLine, node.endLine))
    while let byte = cursor.current, byte.isSpaceOrTab { cursor.at += 1 }
    return cursor.at
  }

  /// Where a line's text ends, before its line end.
  func endOfLine(_ line: Int) -> Int {
    let range = lines.range(ofLine: line)
    var end = range.upperBound
    while end > range.lowerBound, file.bytes[end - 1].isLineEnd { end -= 1 }
    return end
  }

  private func span(from start: Int) -> Span { file.span(start..<max(start, cursor.at)) }

  /// Finds a text again, or keeps it among those that were not found.
  @discardableResult
  private mutating func place(_ text: [UInt8]) -> Range<Int> {
    if let range = cursor.find(text) { return range }
    unplaced.append(text)
    return cursor.at..<cursor.at
  }

  /// Definitions at the head of a paragraph are no longer in the tree, and the paragraph still begins at the first of them.
  private mutating func takeDefinitions() {
    while true {
      cursor.skipBlanks()
      guard cursor.current == .ascii("["), let definition = cursor.linkDefinition(at: cursor.at) else { return }
      definitions.append(definition)
      cursor.account(for: definition.range)
      cursor.at = definition.range.upperBound
      cursor.skipPrefix()
    }
  }
}

/// Anchors by the slug rule; one that is taken gets `-2`, `-3`.
struct Anchors {
  private var taken: Set<String> = []
  private var lastNumber: [String: Int] = [:]

  mutating func anchor(for heading: String) -> String {
    let base = Slug(heading)?.description ?? "del"
    if taken.insert(base).inserted { return base }
    var number = lastNumber[base] ?? 1
    while true {
      number += 1
      let candidate = "\(base)-\(number)"
      if taken.insert(candidate).inserted {
        lastNumber[base] = number
        return candidate
      }
    }
  }
}

extension Collection<UInt8> where Self == SubSequence, Self: BidirectionalCollection {
  var trimmingBlanks: Self {
    var slice = self
    while let first = slice.first, first.isSpaceOrTab || first.isLineEnd { slice = slice.dropFirst() }
    while let last = slice.last, last.isSpaceOrTab || last.isLineEnd { slice = slice.dropLast() }
    return slice
  }
}
