import Diagnostics
import Services

// What may mend an entry that cannot be read. Whether it does is seen by reading the file once more: see `withVerifiedFixes`.

extension Fix {
  /// How many faults of a file get a fix at a time: each costs a reading of the file. When they are mended, the next ones come.
  package static let guessLimit = 20

  static func mending(
    _ fault: FieldOutline.Fault, of entry: Range<Int>, in file: SourceFile, isField: (String) -> Bool
  ) -> Fix? {
    switch fault.kind {
    case .tabIndentation: untabbing(entry, of: file)
    case .missingColon: spacing(fault.range, of: file, isField: isField)
    case .colonInText: isBesideKey(fault.range, of: file) ? nil : quoting(fault.range, of: file)
    case .reservedCharacter: quoting(fault.range, of: file)
    // «!!binary» was written by somebody who knew what it does.
    case .tag: file.bytes[fault.range].starts(with: "!!".utf8) ? nil : quoting(fault.range, of: file)
    case .reference: isReferredTo(fault.range, in: file) ? nil : quoting(fault.range, of: file)
    case .directive, .complexKey, .mergeKey, .tooDeep, .unclosedQuote, .unclosedBracket, .severalDocuments,
      .conflictMarker:
      nil
    }
  }

  /// Two spaces for each tab before the text of a line; nil where the lines would stand otherwise to each other than they look.
  private static func untabbing(_ entry: Range<Int>, of file: SourceFile) -> Fix? {
    var edits: [Edit] = []
    var indents: Set<[Int]> = []
    var start = entry.lowerBound
    while start < entry.upperBound {
      let line = FrontMatter.line(of: file.bytes, from: start)
      let indent = file.bytes[line].prefix { $0.isSpaceOrTab }
      if indent.count < line.count {
        let tabs = indent.count { $0 == .tab }
        indents.insert([indent.count + tabs, indent.count + 7 * tabs])
        for index in indent.indices where indent[index] == .tab { edits.append(Edit(index..<(index + 1), "  ")) }
      }
      start = FrontMatter.next(after: line, in: file.bytes)
    }
    // A tab is shown as two columns here and eight there. Which line lies deeper must not depend on it.
    let sorted = indents.sorted { $0.lexicographicallyPrecedes($1) }
    let isClear = zip(sorted, sorted.dropFirst()).allSatisfy { $0[0] < $1[0] && $0[1] < $1[1] }
    return isClear ? Fix(edits, in: file) : nil
  }

  /// A space after the colon of a line that begins with the name of a field: `tittel:Hjelp`.
  private static func spacing(_ range: Range<Int>, of file: SourceFile, isField: (String) -> Bool) -> Fix? {
    guard let colon = file.bytes[range].firstIndex(of: .ascii(":")), colon + 1 < range.upperBound,
      isField(String(decoding: file.bytes[range.lowerBound..<colon], as: UTF8.self))
    else { return nil }
    return Fix(Edit((colon + 1)..<(colon + 1), " "), in: file)
  }

  /// Straight quotation marks around what stands from a place to the end of the line.
  private static func quoting(_ range: Range<Int>, of file: SourceFile) -> Fix? {
    let bytes = file.bytes[range.lowerBound..<file.bytes[...].endOfLine(from: range.lowerBound)]
    var end = bytes.endIndex
    if let mark = bytes.indices.first(where: {
      bytes[$0] == .ascii("#") && $0 > bytes.startIndex && bytes[$0 - 1].isSpaceOrTab
    }) {
      // After one space it may have been meant as text, so there are two right answers.
      guard mark - 2 >= bytes.startIndex, bytes[mark - 2].isSpaceOrTab else { return nil }
      end = mark
    }
    while bytes.startIndex < end, bytes[end - 1].isSpaceOrTab { end -= 1 }
    let value = bytes.startIndex..<end
    return Fix(Edit(value, String(decoding: file.bytes[value], as: UTF8.self).inStraightQuotes), in: file)
  }

  /// Whether the colon inside a value stands after the name of a field: «kontakt: telefon: …» was hardly meant as one text.
  private static func isBesideKey(_ range: Range<Int>, of file: SourceFile) -> Bool {
    let bytes = file.bytes[range]
    guard let colon = bytes.firstIndex(of: .ascii(":")) else { return true }
    let name = String(decoding: bytes[..<colon], as: UTF8.self)
    return Field.named(name) != nil || partTables.contains { $0(name) }
  }

  private static let partTables: [@Sendable (String) -> Bool] = [
    { AudienceKey.named($0) != nil }, { UserFeeKey.named($0) != nil }, { ReferralKey.named($0) != nil },
    { VedtakKey.named($0) != nil }, { ContactKey.named($0) != nil }, { PhoneKey.named($0) != nil },
    { PlaceKey.named($0) != nil }, { JudgementKey.named($0) != nil }, { RouteKey.named($0) != nil },
    { EventKey.named($0) != nil }, { ImageKey.named($0) != nil }, { EndedKey.named($0) != nil },
    { SettingKey.named($0) != nil }, { MunicipalityKey.named($0) != nil }, { HelpLineKey.named($0) != nil },
    { TermKey.named($0) != nil }, { QueryKey.named($0) != nil }, { WantedKey.named($0) != nil },
  ]

  /// Whether something in the file is named with `&` and meant again with `*`: somebody knew what these do, and it is no text.
  private static func isReferredTo(_ range: Range<Int>, in file: SourceFile) -> Bool {
    let word = file.bytes[range]
    guard let mark = word.first, 1 < word.count else { return false }
    let other = [mark == .ascii("&") ? UInt8.ascii("*") : .ascii("&")] + word.dropFirst()
    return file.bytes.indices.contains { file.bytes[$0] == other[0] && file.bytes[$0...].starts(with: other) }
  }
}

/// The findings about a file whose fix, where it is a guess, leaves fewer errors than there were; of others the fix is taken away.
///
/// `reread` answers with what is said about the fields of a file like this one.
func withVerifiedFixes(
  _ diagnostics: [Diagnostic], about fields: @autoclosure () -> SourceFile, reread: (SourceFile) -> [Diagnostic]
) -> [Diagnostic] {
  let guesses: Set = [Rule.faultyEntry.id, Rule.unsupportedNotation.id, Rule.unknownField.id]
  let candidates = diagnostics.indices.filter {
    diagnostics[$0].fix != nil && guesses.contains(diagnostics[$0].rule.id)
  }
  guard !candidates.isEmpty else { return diagnostics }
  let file = fields()
  // An error that the next round mends is none.
  func errorCount(_ diagnostics: [Diagnostic]) -> Int {
    diagnostics.count { $0.severity == .error && ($0.fix == nil || guesses.contains($0.rule.id)) }
  }
  let before = errorCount(reread(file))
  var verified = diagnostics
  for (number, index) in candidates.enumerated() {
    let isTried = number < Fix.guessLimit
    verified[index].fix = diagnostics[index].fix.flatMap { fix in
      isTried && errorCount(reread(file.applying([fix]))) < before ? fix : nil
    }
  }
  return verified
}
