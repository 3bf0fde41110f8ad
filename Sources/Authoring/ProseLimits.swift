internal import Diagnostics

/// Limits that a text must keep before the Markdown library sees it.
///
/// The installed library takes time that grows with the square of some texts (tables that never begin, unclosed brackets, deep quotes)
/// and ends the whole program when a page outgrows its memory. Each limit bounds one of those families; ordinary pages are far from all of them.
enum ProseLimits {
  static let bytes = 1_000_000
  static let lineBytes = 10_000
  /// Strokes on one line; a stroke more than columns.
  static let strokes = 60
  static let tableCells = 5_000
  /// Lines below each other that look like the line under a table's header: the library reads the paragraph anew for each.
  static let tableRules = 20
  static let markers = 12
  /// Blanks before a line's text, a tab counted as four.
  static let indentation = 200
  static let definitions = 200
  static let definitionBytes = 2_000
  static let referencedBytes = 256_000
  static let punctuation = 100
  /// `[` and `<` between two blank lines: the library searches from each of them to the paragraph's end.
  static let openers = 2_000
}

/// Whether the text keeps the limits; the first that it does not keep becomes a finding.
func findExcess(in body: Range<Int>, of file: SourceFile, _ findings: inout ProseFindings) -> Bool {
  guard body.count <= ProseLimits.bytes else {
    findings.addOversizedProse(at: body.prefix(0), bytes: body.count)
    return false
  }
  var scan = LimitScan(file.bytes)
  let lines = LineStarts(of: body, in: file.bytes)
  for line in 1...lines.count {
    guard let excess = scan.read(lines.range(ofLine: line)) else { continue }
    findings.addExcess(excess.kind, at: excess.range)
    return false
  }
  guard let excess = definitionExcess(in: body, lines, file) else { return true }
  findings.addExcess(excess.kind, at: excess.range)
  return false
}

/// What there is too much of.
enum Excess {
  case lineBytes, strokes, tableCells, tableRules, markers, indentation, definitions, definitionBytes, referencedBytes
  case punctuation, openers
}

private struct LimitScan {
  private let bytes: [UInt8]
  // Counted since the last blank line: nothing that the library searches reaches beyond one.
  private var openers = 0
  private var rules = 0
  private var rows = 0
  private var columns = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func read(_ line: Range<Int>) -> (kind: Excess, range: Range<Int>)? {
    let start = line.lowerBound
    if bytes[line].endOfLine(from: start) - start > ProseLimits.lineBytes { return (.lineBytes, line.prefix(1)) }
    var index = start
    var markers = 0
    var indentation = 0
    prefix: while index < line.upperBound {
      switch bytes[index] {
      case .space: indentation += 1
      case .tab: indentation += 4
      case .ascii(">"): markers += 1
      case .ascii("-"), .ascii("+"), .ascii("*"):
        guard isBlank(index + 1, in: line) else { break prefix }
        markers += 1
      case let byte where byte.isDigit:
        var end = index
        while end < line.upperBound, end - index < 10, bytes[end].isDigit { end += 1 }
        guard end < line.upperBound, bytes[end] == .ascii(".") || bytes[end] == .ascii(")"), isBlank(end + 1, in: line)
        else { break prefix }
        markers += 1
        index = end
      default: break prefix
      }
      index += 1
      if indentation > ProseLimits.indentation { return (.indentation, start..<index) }
      if markers > ProseLimits.markers, !isDivider(line) { return (.markers, start..<index) }
    }
    while index < line.upperBound, bytes[index].isLineEnd { index += 1 }
    if index >= line.upperBound {
      (openers, rules, rows, columns) = (0, 0, 0, 0)
      return nil
    }
    return readText(of: line)
  }

  private mutating func readText(of line: Range<Int>) -> (kind: Excess, range: Range<Int>)? {
    var strokes = 0
    var run = 0
    var isRule = true
    var hasDash = false
    var longRun: Range<Int>?
    let text = bytes[line].trimmingBlanks
    for index in line {
      let byte = bytes[index]
      if byte == .ascii("|") { strokes += 1 }
      if byte == .ascii("[") || byte == .ascii("<") { openers += 1 }
      if byte == .ascii("-") { hasDash = true }
      isRule =
        isRule
        && (byte == .ascii("-") || byte == .ascii("|") || byte == .ascii(":") || byte == .ascii(">")
          || byte.isSpaceOrTab || byte.isLineEnd)
      run = Self.isMark(byte) ? run + 1 : 0
      if run == ProseLimits.punctuation + 1 { longRun = longRun ?? (index - run + 1)..<(index + 1) }
    }
    // Lines that draw a line, below a heading or in a table, may be as long as their author likes.
    if let longRun, !(isRule && hasDash), !isSoleSign(text) { return (.punctuation, longRun) }
    if isRule, hasDash { rules += 1 }
    rows += 1
    columns = max(columns, strokes + 1)
    if strokes > ProseLimits.strokes { return (.strokes, line.prefix(1)) }
    if openers > ProseLimits.openers { return (.openers, line.prefix(1)) }
    if rules > ProseLimits.tableRules { return (.tableRules, line.prefix(1)) }
    if rules > 0, columns > 1, rows * columns > ProseLimits.tableCells { return (.tableCells, line.prefix(1)) }
    return nil
  }

  /// The signs that mean something to the library; a row of full stops before a number does not.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case .ascii("*"), .ascii("_"), .ascii("~"), .ascii("["), .ascii("]"), .ascii("!"), .ascii("<"), .ascii(">"),
      .ascii("`"), .ascii("\\"), .ascii("#"), .ascii("|"), .ascii("&"), .ascii("("), .ascii(")"), .ascii("-"),
      .ascii("="), .ascii("+"), .ascii(":"):
      true
    default: false
    }
  }

  /// `____` or `====`.
  private func isSoleSign(_ text: ArraySlice<UInt8>) -> Bool {
    guard let sign = text.first,
      sign == .ascii("-") || sign == .ascii("=") || sign == .ascii("_") || sign == .ascii("*")
    else { return false }
    return text.count <= 400 && text.allSatisfy { $0 == sign }
  }

  /// `- - - -` is a divider and no list.
  private func isDivider(_ line: Range<Int>) -> Bool {
    let text = bytes[line].trimmingBlanks
    guard let sign = text.first, sign != .ascii(">"), text.count <= 400 else { return false }
    return text.allSatisfy { $0 == sign || $0.isSpaceOrTab }
  }

  private func isBlank(_ index: Int, in line: Range<Int>) -> Bool {
    index >= line.upperBound || bytes[index].isSpaceOrTab || bytes[index].isLineEnd
  }
}

/// Link definitions multiply: a short reference stands for a long address, so their uses are counted before anybody writes them out.
private func definitionExcess(
  in body: Range<Int>, _ lines: LineStarts, _ file: SourceFile
) -> (kind: Excess, range: Range<Int>)? {
  var cursor = SourceCursor(file.bytes, body: body)
  cursor.quoteDepth = ProseLimits.markers
  var lengths: [String: Int] = [:]
  var count = 0
  for line in 1...lines.count {
    let range = lines.range(ofLine: line)
    var start = range.lowerBound
    while start < range.upperBound, file.bytes[start] != .ascii("["), !file.bytes[start].isLetter { start += 1 }
    guard start < range.upperBound, file.bytes[start] == .ascii("[") else { continue }
    // Whatever looks like a definition counts, so that no more than a few of them are read to the end of their titles.
    cursor.limit = body.upperBound
    guard cursor.byte(start + 1) != .ascii("^"), let end = cursor.labelEnd(from: start), cursor.byte(end) == .ascii(":")
    else { continue }
    count += 1
    if count > ProseLimits.definitions { return (.definitions, start..<end) }
    guard let definition = cursor.linkDefinition(at: start) else { continue }
    if definition.content.count > ProseLimits.definitionBytes { return (.definitionBytes, start..<end) }
    lengths[definition.key] = max(lengths[definition.key] ?? 0, definition.content.count)
  }
  if lengths.isEmpty { return nil }
  cursor.limit = body.upperBound
  var total = 0
  var open: Int?
  for index in body {
    if file.bytes[index] == .ascii("[") { open = index }
    guard file.bytes[index] == .ascii("]"), let start = open else { continue }
    open = nil
    guard index - start <= 1001 else { continue }
    total += lengths[cursor.linkKey(of: (start + 1)..<index)] ?? 0
    if total > ProseLimits.referencedBytes { return (.referencedBytes, start..<(index + 1)) }
  }
  return nil
}

/// NUL and other control characters stop the reading; characters that nobody typed are told of.
func findUnreadableCharacters(in body: Range<Int>, of file: SourceFile, _ findings: inout ProseFindings) -> Bool {
  var control: (first: Int, count: Int)?
  let bytes = file.bytes
  for index in body {
    let byte = bytes[index]
    if byte < 0x80 {
      guard byte < 0x20 || byte == 0x7F else { continue }
      if byte == .tab || byte.isLineEnd { continue }
      control = (control?.first ?? index, (control?.count ?? 0) + 1)
    } else if byte == 0xC2, index + 1 < body.upperBound, bytes[index + 1] < 0xA0 {
      control = (control?.first ?? index, (control?.count ?? 0) + 1)
    }
  }
  for (stray, count) in StrayCharacter.firstOfEachKind(in: body, of: bytes) {
    findings.add(stray.rule, stray.range, stray.summary(in: file, count: count), remedy: stray.remedy)
  }
  guard let control else { return true }
  findings.addControlCharacter(
    at: control.first..<(control.first + (bytes[control.first] == 0xC2 ? 2 : 1)), count: control.count)
  return false
}

extension ProseFindings {
  /// Characters that nobody sees, written by their numbers or names (`&#x202E;`, `&shy;`): the author sees them, and the reader does not.
  mutating func findNumberedCharacters(in text: [UInt8], at range: Range<Int>) {
    let source = file.bytes[range]
    guard let first = source.firstIndex(of: .ascii("&")) else { return }
    // Of several nobody can tell here which it was.
    let isOnly = source[(first + 1)...].firstIndex(of: .ascii("&")) == nil
    let end = source[first...].firstIndex(of: .ascii(";")).map { $0 + 1 } ?? range.upperBound
    let place = isOnly ? first..<end : range
    if text.indices.contains(where: { isControl(at: $0, in: text) }) {
      let control = Diagnostic.controlCharacter(at: file.span(place))
      add(control.rule, place, control.summary, remedy: control.remedy)
    }
    let typed = StrayCharacter.firstOfEachKind(in: range, of: file.bytes).map(\.first.kind)
    for (stray, count) in StrayCharacter.firstOfEachKind(in: text.indices, of: text)
    where stray.kind != .garbledLetter && !typed.contains(stray.kind) {
      add(stray.rule, place, stray.summary(in: file, count: count), remedy: stray.remedy)
    }
  }

  private func isControl(at index: Int, in text: [UInt8]) -> Bool {
    let byte = text[index]
    if byte < 0x20 { return byte != .tab && !byte.isLineEnd }
    return byte == 0x7F || byte == 0xC2 && index + 1 < text.count && text[index + 1] < 0xA0
  }
}

/// The marks that version control leaves where two people changed the same lines.
func findConflictMarkers(in body: Range<Int>, of file: SourceFile, _ findings: inout ProseFindings) {
  let lines = LineStarts(of: body, in: file.bytes)
  for line in 1...lines.count {
    let range = lines.range(ofLine: line)
    let text = file.bytes[range]
    guard let first = text.first, first == .ascii("<") || first == .ascii(">") else { continue }
    let run = text.prefix { $0 == first }.count
    guard run == 7, text.count == 7 || text.dropFirst(7).first.map({ $0.isSpaceOrTab || $0.isLineEnd }) == true
    else { continue }
    findings.addConflictMarker(at: range.lowerBound..<(range.lowerBound + 7))
  }
}
