internal import Diagnostics
internal import Services

/// What the library reads as HTML: a line break is kept, a comment is taken out, and everything else is an error, since its text would vanish.
extension ProseWalk {
  mutating func inlineHTML(_ node: Markdown.Node) -> Prose.Inline? {
    let literal = node.literal
    let start = cursor.at
    let range = cursor.takeLoosely(literal) ?? start..<start
    if isLineBreak(literal) { return Prose.Inline(.lineBreak, at: file.span(range)) }
    if literal.starts(with: "<!--".utf8) {
      findings.addComment(at: range)
    } else {
      reportTag(literal, at: range)
    }
    return nil
  }

  mutating func htmlBlock(_ node: Markdown.Node) {
    let literal = node.literal
    let lineCount = literal.count { $0 == .lineFeed || $0 == .carriageReturn }
    let start = lines.offset(line: node.startLine, column: node.startColumn)
    let lastLine = max(node.startLine, node.startLine + lineCount - 1)
    let end = max(start, endOfLine(lastLine))
    cursor.at = end
    cursor.account(for: start..<end)
    guard let rest = withoutComments(literal) else {
      findings.addUnclosedComment(at: start..<end)
      return
    }
    if rest.count < literal.count { findings.addComment(at: start..<end) }
    let remaining = rest[...].trimmingBlanks
    if remaining.isEmpty || isOnlyLineBreaks(remaining) { return }
    if literal[...].trimmingBlanks.starts(with: "<!--".utf8) {
      findings.addTextBesideComment(at: start..<end, saying: String(decoding: remaining, as: UTF8.self))
    } else {
      reportTag(Array(remaining), at: start..<end)
    }
  }

  /// A closing tag is not told of when its opening tag has been.
  private mutating func reportTag(_ tag: [UInt8], at range: Range<Int>) {
    let isClosing = tag.count > 1 && tag[1] == .ascii("/")
    let name = String(
      decoding: tag.dropFirst(isClosing ? 2 : 1).prefix { $0.isLetter || $0.isDigit || $0 == .ascii("-") },
      as: UTF8.self)
    let key = name.lowercased()
    if isClosing, reportedTags.contains(key) { return }
    if !isClosing { reportedTags.insert(key) }
    if Self.tagNames.contains(key) || name.isEmpty {
      findings.addTag(named: key, at: range)
    } else {
      findings.addSwallowedWord(name, at: range)
    }
  }

  private func isLineBreak(_ tag: [UInt8]) -> Bool {
    let name = tag.filter { !$0.isSpaceOrTab && !$0.isLineEnd && $0 != .ascii("/") }
    return String(decoding: name, as: UTF8.self).lowercased() == "<br>" && tag.starts(with: "<".utf8)
  }

  private func isOnlyLineBreaks(_ text: ArraySlice<UInt8>) -> Bool {
    text.split(separator: .ascii(">")).allSatisfy { isLineBreak(Array($0[...].trimmingBlanks) + [.ascii(">")]) }
  }

  /// The text with comments left out; nil where one is never closed.
  private func withoutComments(_ text: [UInt8]) -> [UInt8]? {
    var rest: [UInt8] = []
    var index = 0
    while index < text.count {
      guard text[index] == .ascii("<"), text[index...].starts(with: "<!--".utf8) else {
        rest.append(text[index])
        index += 1
        continue
      }
      index += 4
      while index < text.count, !text[index...].starts(with: "-->".utf8) { index += 1 }
      guard index < text.count else { return nil }
      index += 3
    }
    return rest
  }

  /// The elements of HTML that editors paste or that attackers try; any other name between angle brackets is somebody's word.
  private static let tagNames: Set<String> = Set(
    """
    a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br \
    button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed \
    fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe \
    image img input ins isindex kbd keygen label legend li link listing main map mark marquee math menu menuitem meta \
    meter nav noembed noframes noscript object ol optgroup option output p param picture plaintext portal pre progress \
    q rb rp rt rtc ruby s samp script search section select slot small source span strike strong style sub summary sup \
    svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp
    """.split(separator: " ").map(String.init))
}
