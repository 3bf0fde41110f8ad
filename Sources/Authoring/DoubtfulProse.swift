internal import Diagnostics
internal import Services

/// Text that is shown, but hardly as its author meant it.
extension ProseWalk {
  /// Looks at the beginning of each line of a paragraph.
  mutating func findDoubtfulLines(in range: Range<Int>) {
    var line = lines.line(at: range.lowerBound)
    var start = range.lowerBound
    var strokeLines = 0
    var firstStroke = start
    while start < range.upperBound {
      let end = min(range.upperBound, endOfLine(line))
      let text = file.bytes[start..<max(start, end)]
      findHeadingWithoutSpace(text)
      findPastedBullet(text)
      if text.first == .ascii("|"), text.count(where: { $0 == .ascii("|") }) > 1 {
        if strokeLines == 0 { firstStroke = start }
        strokeLines += 1
      }
      line += 1
      guard line <= lines.count else { break }
      start = cursor.afterPrefix(lines.range(ofLine: line).lowerBound)
    }
    if strokeLines > 1 {
      findings.addTableWithoutRule(at: firstStroke..<max(firstStroke, endOfLine(lines.line(at: firstStroke))))
    }
  }

  private mutating func findHeadingWithoutSpace(_ text: ArraySlice<UInt8>) {
    let marks = text.prefix { $0 == .ascii("#") }
    guard 1...6 ~= marks.count, let next = text.dropFirst(marks.count).first, next.isLetter || next >= 0x80 else {
      return
    }
    findings.addHeadingWithoutSpace(at: marks.startIndex..<text.endIndex, level: marks.count)
  }

  private mutating func findPastedBullet(_ text: ArraySlice<UInt8>) {
    for bullet in Self.pastedBullets where text.starts(with: bullet) {
      findings.addPastedBullet(at: text.startIndex..<(text.startIndex + bullet.count))
      return
    }
    let field = text.drop { $0 == .ascii("{") || $0.isSpaceOrTab }
    if text.first == .ascii("{"), Self.fieldCodes.contains(where: { field.starts(with: $0.utf8) }) {
      findings.addFieldCode(at: text.startIndex..<text.endIndex)
    }
  }

  /// `+ 47 00 00 12 34` at the beginning of a line is a list item to the library.
  mutating func findPhoneNumberAsItem(at start: Int) {
    var index = start + 1
    while index < cursor.body.upperBound, file.bytes[index].isSpaceOrTab { index += 1 }
    var end = index
    while end < cursor.body.upperBound, file.bytes[end].isDigit || file.bytes[end] == .space { end += 1 }
    guard file.bytes[index..<end].count(where: { $0.isDigit }) >= 5 else { return }
    findings.addPhoneNumberAsItem(at: start..<end)
  }

  private static let pastedBullets: [[UInt8]] = ["•", "·", "▪", "◦", "\u{F0B7}", "\u{F0A7}", "o\t"].map {
    Array($0.utf8)
  }
  private static let fieldCodes = ["HYPERLINK", "PAGEREF", "REF ", "TOC ", "INCLUDEPICTURE", "MERGEFIELD"]
}

extension ProseFindings {
  /// Looks for what stayed as text because something was missing: a comment's end, a footnote.
  mutating func inspect(_ literal: [UInt8], at range: Range<Int>) {
    guard literal.contains(.ascii("<")) || literal.contains(.ascii("[")) else { return }
    let source = file.bytes[range]
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = file.bytes[index]
      if byte == .ascii("\\") {
        index += 2
        continue
      }
      if byte == .ascii("<"), source[index...].starts(with: "<!--".utf8) {
        addUnclosedComment(at: index..<range.upperBound)
        return
      }
      if byte == .ascii("["), source[index...].starts(with: "[^".utf8) {
        let label = source[(index + 2)...].prefix { $0 != .ascii("]") && $0 != .ascii("[") }
        if !label.isEmpty, label.endIndex < range.upperBound, file.bytes[label.endIndex] == .ascii("]") {
          addMissingFootnote(label.startIndex..<label.endIndex, at: index..<(label.endIndex + 1))
        }
        index = label.endIndex
        continue
      }
      index += 1
    }
  }

  mutating func inspectLink(to destination: String, saying text: String, at range: Range<Int>) {
    let scheme: LinkScheme
    do throws(LinkScheme.Refusal) {
      scheme = try LinkScheme(of: destination)
    } catch {
      addForbiddenScheme(error, destination, at: range)
      return
    }
    if destination.isEmpty || text.utf8.allSatisfy({ $0.isSpaceOrTab }) {
      addEmptyLink(at: range, isWithoutText: !destination.isEmpty)
      return
    }
    switch scheme {
    case .telephone, .textMessage:
      if let number = LinkScheme.phoneNumber(of: destination), !isCallable(number) {
        addFaultyPhone(number, at: range)
        return
      }
      guard scheme == .telephone else { return }
      let target = phoneDigits(of: LinkScheme.phoneNumber(of: destination) ?? "")
      let shown = phoneDigits(of: text)
      if shown.count >= 3, target != shown { addDifferentNumber(target, shown: shown, at: range) }
    case .web:
      if let shown = shownHost(in: text), let host = LinkScheme.host(of: destination), bare(host) != bare(shown) {
        addDifferentHost(host, shown: shown, at: range)
      }
      inspectHost(of: destination, saying: text, at: range)
    case .email:
      let parameters = LinkScheme.mailParameters(of: destination).filter { $0 != "subject" }
      if !parameters.isEmpty { addMailParameters(parameters, at: range) }
    case .relative, .fragment: break
    }
  }

  private mutating func inspectHost(of destination: String, saying text: String, at range: Range<Int>) {
    guard let host = LinkScheme.host(of: destination) else { return }
    if let doubt = DoubtfulHost(host) { add(doubt.rule, range, doubt.summary(host), remedy: doubt.remedy) }
    let isOpen = destination.lowercased().utf8.starts(with: "http:".utf8)
    if isOpen, (text + " " + destination).lowercased().contains("skjema") {
      add(.insecureForm, range, InsecureForm.summary(host), remedy: InsecureForm.remedy)
    }
  }

  /// Three digits at least, and no letters.
  private func isCallable(_ number: String) -> Bool {
    number.utf8.count { $0.isDigit } >= 3 && !number.unicodeScalars.contains { $0.isAlphabetic }
  }

  /// Where an image comes from is judged by the catalogue, which knows which images there are (`forbidden-image-source`).
  mutating func inspectImage(alternative: String, at range: Range<Int>) {
    if alternative.utf8.allSatisfy({ $0.isSpaceOrTab }) { addImageWithoutText(at: range) }
  }

  private func phoneDigits(of text: String) -> String {
    var digits = String(decoding: text.utf8.prefix { $0 != .ascii(";") }.filter { $0.isDigit }, as: UTF8.self)
    if digits.utf8.starts(with: "00".utf8), digits.count > 10 { digits = String(digits.dropFirst(2)) }
    if digits.utf8.starts(with: "47".utf8), digits.count == 10 { digits = String(digits.dropFirst(2)) }
    return digits
  }

  /// The host that a reader believes she goes to, where a link's text is itself an address.
  private func shownHost(in text: String) -> String? {
    let words = text.split(separator: " ")
    guard words.count == 1, let word = words.first, !word.contains("@") else { return nil }
    var address = String(word).lowercased()
    if !address.hasPrefix("http://"), !address.hasPrefix("https://") {
      guard address.hasPrefix("www.") || Self.looksLikeHost(address) else { return nil }
      address = "https://" + address
    }
    return LinkScheme.host(of: address)
  }

  /// `helsenorge.no` or `example.no/side`, but not `plan.pdf`.
  private static func looksLikeHost(_ word: String) -> Bool {
    let host = word.prefix { $0 != "/" }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let last = parts.last, ["no", "com", "org", "net", "se", "dk", "eu"].contains(last) else {
      return false
    }
    return parts.allSatisfy { !$0.isEmpty }
  }

  private func bare(_ host: String) -> String { host.hasPrefix("www.") ? String(host.dropFirst(4)) : host }
}
