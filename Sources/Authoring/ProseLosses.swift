internal import Diagnostics

/// The net below everything else: what the editor wrote and no page, no finding shows.
extension ProseWalk {
  /// Goes once through the source, line by line, and tells of what has not been accounted for: definitions and footnotes that
  /// nothing refers to, and at last any word at all.
  mutating func reportLosses() {
    cursor.limit = cursor.body.upperBound
    takeVanishedDefinitions()
    reportDefinitions()
    var spare = spareWords()
    var index = cursor.body.lowerBound
    while index < cursor.body.upperBound {
      guard file.bytes[index].isWordByte else {
        index += 1
        continue
      }
      let start = index
      var isLost = false
      while index < cursor.body.upperBound, file.bytes[index].isWordByte {
        if !cursor.isAccounted(at: index) { isLost = true }
        index += 1
      }
      guard isLost else { continue }
      let word = file.bytes[start..<index]
      guard Self.isWord(word) else { continue }
      if let left = spare[word], left > 0 {
        spare[word] = left - 1
      } else {
        findings.addLostText(at: start..<index)
      }
    }
  }

  /// Definitions and footnotes whose whole paragraph vanished: they begin lines of which no word was found again.
  private mutating func takeVanishedDefinitions() {
    var line = 1
    while line <= lines.count {
      let range = lines.range(ofLine: line)
      line += 1
      guard let start = firstText(in: range), file.bytes[start] == .ascii("["), !isAccounted(start..<range.upperBound)
      else { continue }
      cursor.quoteDepth = ProseLimits.markers
      if let definition = cursor.linkDefinition(at: start) {
        definitions.append(definition)
        cursor.account(for: definition.range)
        line = max(line, lines.line(at: max(definition.range.upperBound - 1, start)) + 1)
      } else if cursor.byte(start + 1) == .ascii("^"), let end = cursor.labelEnd(from: start),
        cursor.byte(end) == .ascii(":")
      {
        findings.addUnusedFootnote((start + 2)..<(end - 1), at: start..<end)
        cursor.account(for: range)
        line = accountForContinuation(from: line)
      }
      cursor.quoteDepth = 0
    }
  }

  /// The rest of a footnote that vanished: its further lines, and indented lines after a blank one.
  private mutating func accountForContinuation(from first: Int) -> Int {
    var line = first
    var isAfterBlank = false
    while line <= lines.count {
      let range = lines.range(ofLine: line)
      guard let start = firstText(in: range) else {
        isAfterBlank = true
        line += 1
        continue
      }
      let indentation = file.bytes[range].prefix { $0.isSpaceOrTab }
      let isIndented = indentation.count >= 4 || indentation.contains(.tab)
      if isAfterBlank ? !isIndented : beginsFootnote(at: start) { return line }
      if isAccounted(range) { return line }
      cursor.account(for: range)
      isAfterBlank = false
      line += 1
    }
    return line
  }

  private mutating func reportDefinitions() {
    definitions.sort { $0.range.lowerBound < $1.range.lowerBound }
    var first: [String: LinkDefinition] = [:]
    for definition in definitions {
      if let earlier = first[definition.key] {
        findings.addDuplicateDefinition(definition, after: earlier)
      } else {
        first[definition.key] = definition
        if !usedLabels.contains(definition.key) { findings.addUnusedDefinition(definition) }
      }
    }
  }

  private func beginsFootnote(at start: Int) -> Bool {
    guard cursor.byte(start) == .ascii("["), cursor.byte(start + 1) == .ascii("^") else { return false }
    return cursor.labelEnd(from: start).map { cursor.byte($0) == .ascii(":") } ?? false
  }

  /// Past blanks, quote marks and list markers; nil on a line with nothing else.
  private func firstText(in range: Range<Int>) -> Int? {
    var index = range.lowerBound
    var firstDigit: Int?
    while index < range.upperBound {
      let byte = file.bytes[index]
      if byte.isDigit || byte == .ascii(".") || byte == .ascii(")") {
        firstDigit = firstDigit ?? index
      } else if !byte.isSpaceOrTab, byte != .ascii(">"), byte != .ascii("-"), byte != .ascii("+"), byte != .ascii("*") {
        break
      }
      index += 1
    }
    guard index < range.upperBound, !file.bytes[index].isLineEnd else { return firstDigit }
    return index
  }

  private func isAccounted(_ range: Range<Int>) -> Bool {
    range.contains { file.bytes[$0].isWordByte && cursor.isAccounted(at: $0) }
  }

  /// The words of texts that are in the prose although their place was not found.
  private func spareWords() -> [ArraySlice<UInt8>: Int] {
    var words: [ArraySlice<UInt8>: Int] = [:]
    for text in unplaced {
      for word in text.split(whereSeparator: { !$0.isWordByte }) { words[word, default: 0] += 1 }
    }
    return words
  }

  /// Whether a run holds a letter or digit, and not only signs such as `…` or `«`.
  private static func isWord(_ run: ArraySlice<UInt8>) -> Bool {
    String(decoding: run, as: UTF8.self).unicodeScalars.contains { scalar in
      scalar.isAlphabetic || scalar.isNumeric
    }
  }
}
