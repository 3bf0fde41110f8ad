package import Diagnostics
package import Services

/// Reads the Markdown in `body`, a range of the file's bytes, as a value that knows its places in the file.
///
/// What the library would drop without a word is reported, and where a page cannot be read safely the prose is empty and a finding says why.
package func readProse(_ file: SourceFile, body: Range<Int>) -> (prose: Prose, diagnostics: [Diagnostic]) {
  let body = body.clamped(to: 0..<file.bytes.count)
  var findings = ProseFindings(in: file)
  guard
    findUnreadableCharacters(in: body, of: file, &findings),
    findExcess(in: body, of: file, &findings)
  else { return (.empty, findings.diagnostics) }
  findConflictMarkers(in: body, of: file, &findings)
  let read = Markdown.withTree(of: file.bytes[body]) { root -> (prose: Prose, findings: ProseFindings) in
    if let node = root.firstNode(deeperThan: Prose.nestingLimit) {
      var findings = findings
      findings.addDeepNesting(at: LineStarts(of: body, in: file.bytes).offset(line: node.startLine, column: 1))
      return (.empty, findings)
    }
    var walk = ProseWalk(file, body: body, findings: findings)
    let prose = walk.prose(of: root)
    walk.reportLosses()
    return (prose, walk.findings)
  }
  guard let read else { return (.empty, findings.diagnostics) }
  return (read.prose, read.findings.diagnostics.sorted(by: Diagnostic.precedes))
}

/// The findings about one text, with an end to how many of one kind are told.
struct ProseFindings {
  let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []
  private var counts: [String: Int] = [:]
  /// Nobody mends more than this in one go, and a file made to hurt would fill the memory with messages.
  private static let mostOfOneKind = 100

  init(in file: SourceFile) {
    self.file = file
  }

  mutating func add(
    _ rule: Rule, _ range: Range<Int>, _ summary: Wording, remedy: Wording, notes: [Diagnostic.Note] = []
  ) {
    let count = counts[rule.id, default: 0] + 1
    counts[rule.id] = count
    guard count <= Self.mostOfOneKind else { return }
    diagnostics.append(Diagnostic(rule, at: file.span(range), summary, remedy: remedy, notes: notes))
  }

  /// The author's own words from a range, on one line and no longer than a message can bear.
  func quote(_ range: Range<Int>) -> String {
    Self.quote(String(decoding: file.bytes[range.prefix(200)], as: UTF8.self))
  }

  static func quote(_ text: String) -> String {
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    return words.count > 50 ? words.prefix(50) + "…" : words
  }
}

/// Where the lines of the body begin, as the library counts them: LF, CRLF and a lone CR end a line.
struct LineStarts {
  private let starts: [Int]
  private let end: Int

  init(of body: Range<Int>, in bytes: [UInt8]) {
    var starts = [body.lowerBound]
    var index = body.lowerBound
    while index < body.upperBound {
      let byte = bytes[index]
      index += 1
      if byte == .carriageReturn, index < body.upperBound, bytes[index] == .lineFeed { index += 1 }
      if byte.isLineEnd { starts.append(index) }
    }
    self.starts = starts
    end = body.upperBound
  }

  var count: Int { starts.count }

  /// The offset of a place that the library names; both numbers begin at 1.
  func offset(line: Int, column: Int) -> Int {
    guard line > 0 else { return starts[0] }
    guard line <= starts.count else { return end }
    return min(starts[line - 1] + max(column - 1, 0), end)
  }

  /// A line with its line end.
  func range(ofLine line: Int) -> Range<Int> {
    guard line > 0, line <= starts.count else { return end..<end }
    return starts[line - 1]..<(line < starts.count ? starts[line] : end)
  }

  /// The number, from 1, of the line that holds an offset.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(low, 1)
  }
}

extension Range<Int> {
  func prefix(_ count: Int) -> Range<Int> { lowerBound..<Swift.min(upperBound, lowerBound + count) }
}
