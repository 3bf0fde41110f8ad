import Diagnostics
import Services

/// What one file has said so far: the findings, and what is needed to read closed values.
///
/// A reader takes a value as written and answers with a typed one at its place, or reports why not and answers nothing.
struct Reading {
  let file: SourceFile
  let vocabularies: Vocabularies
  /// The language that the file is written in; nil for settings.
  var language: LanguageCode?
  var diagnostics: [Diagnostic] = []
  /// The bokmål key of the field that is being read, for the findings about its value; `sted.adresse` where it lies inside another.
  var field: String?
  /// Where the key of that field stands: a value that is not there has no place of its own.
  var keySpan: Span

  init(of file: SourceFile, vocabularies: Vocabularies) {
    self.file = file
    self.vocabularies = vocabularies
    keySpan = file.span(0..<0)
  }

  mutating func report(
    _ rule: Rule, at span: Span, _ summary: Wording, remedy: Wording, notes: [Diagnostic.Note] = [], fix: Fix? = nil
  ) {
    diagnostics.append(Diagnostic(rule, at: span, summary, remedy: remedy, field: topField, notes: notes, fix: fix))
  }

  /// The field of the page, or the setting, that holds the one that is being read.
  var topField: String? { field.map { String($0.prefix { $0 != "." }) } }

  // MARK: Texts

  /// The text of a value on one line, cleaned of what a word processor leaves behind; nil after a report if there is none.
  mutating func text(_ value: FieldValue) -> Located<String>? {
    guard case .text(let written, let isQuoted) = value.content else {
      reportWrongKind(value, wanted: Wording(nb: "én tekst", nn: "éin tekst", en: "one text"))
      return nil
    }
    if !isQuoted, ["", "~", "null"].contains(written) {
      reportEmpty(value)
      return nil
    }
    guard let text = cleaned(written, isQuoted: isQuoted, at: value.span) else { return nil }
    if text.isEmpty {
      reportEmpty(value)
      return nil
    }
    return Located(text, at: value.span)
  }

  /// The texts of a list, or the one text that stands alone.
  mutating func texts(_ value: FieldValue) -> [Located<String>] {
    guard case .list(let items) = value.content else { return text(value).map { [$0] } ?? [] }
    if items.isEmpty { reportEmpty(value) }
    return withoutCurlyQuotes(items.compactMap { text($0) }, isList: true)
  }

  /// The texts of a list, or the parts of one text between commas.
  mutating func commaSeparated(_ value: FieldValue) -> [Located<String>] {
    if case .list = value.content { return texts(value) }
    return text(value).map { withoutCurlyQuotes(parts(of: $0, separators: [","]), isList: false) } ?? []
  }

  /// The parts between commas, out of the curly quotation marks around them, which are reported; such marks hold no commas together in a
  /// list, but whoever wrote them meant one value.
  private mutating func withoutCurlyQuotes(_ parts: [Located<String>], isList: Bool) -> [Located<String>] {
    var whole: [Located<String>] = []
    var index = 0
    while index < parts.count {
      let part = parts[index]
      index += 1
      if let words = part.value.withoutCurlyQuotes {
        reportCurlyQuotes(at: part.span, fix: words.isPlainValue ? .straightening(part.span, in: file) : nil)
        whole.append(Located(words, at: part.span))
        continue
      }
      guard part.value.opensCurlyQuote else {
        if part.value.closesCurlyQuote { reportLoneCurlyQuote(part) }
        whole.append(part)
        continue
      }
      let next = parts[index...].firstIndex { $0.value.opensCurlyQuote || $0.value.closesCurlyQuote }
      guard let next, parts[next].value.closesCurlyQuote else {
        reportLoneCurlyQuote(part)
        whole.append(part)
        continue
      }
      let span = Span(
        path: part.span.path,
        range: part.span.range.lowerBound..<max(part.span.range.upperBound, parts[next].span.range.upperBound))
      let text = parts[(index - 1)...next].map(\.value).joined(separator: ", ")
      let words = String(text.unicodeScalars.dropFirst().dropLast())
      report(
        .curlyQuotes, at: span,
        Wording(
          nb: "«\(words)» står mellom krøllete anførselstegn, som ikke holder kommaet inne i verdien",
          nn: "«\(words)» står mellom krølla hermeteikn, som ikkje held kommaet inne i verdien",
          en: "“\(words)” stands between curly quotation marks, which do not keep the comma inside the value"),
        remedy: Wording(
          nb: "skriv \(isList ? "\"\(words)\"" : "[\"\(words)\"]") med rette anførselstegn",
          nn: "skriv \(isList ? "\"\(words)\"" : "[\"\(words)\"]") med rette hermeteikn",
          en: "write \(isList ? "\"\(words)\"" : "[\"\(words)\"]") with straight quotation marks"),
        fix: isList ? .straightening(span, in: file) : nil)
      whole.append(Located(words, at: span))
      index = next + 1
    }
    return whole
  }

  private mutating func reportLoneCurlyQuote(_ part: Located<String>) {
    report(
      .curlyQuotes, at: part.span,
      Wording(
        nb: "«\(part.value)» har ett krøllete anførselstegn alene",
        nn: "«\(part.value)» har eitt krølla hermeteikn åleine",
        en: "“\(part.value)” has one curly quotation mark alone"),
      remedy: Wording(
        nb: "bruk rette anførselstegn på begge sider, eller ingen",
        nn: "bruk rette hermeteikn på begge sider, eller ingen",
        en: "use straight quotation marks on both sides, or none"))
  }

  private mutating func reportCurlyQuotes(at span: Span, fix: Fix?) {
    report(
      .curlyQuotes, at: span,
      Wording(
        nb: "verdien står mellom krøllete anførselstegn", nn: "verdien står mellom krølla hermeteikn",
        en: "the value stands between curly quotation marks"),
      remedy: Wording(
        nb: "bruk rette anførselstegn, eller ingen", nn: "bruk rette hermeteikn, eller ingen",
        en: "use straight quotation marks, or none"),
      fix: fix)
  }

  /// The records of a list, or the one record that stands alone; `wanted` says in a report what should have stood there.
  mutating func records(_ value: FieldValue, wanted: Wording) -> [(entries: [FieldEntry], span: Span)] {
    switch value.content {
    case .record(let entries): return [(entries, value.span)]
    case .list(let items):
      if items.isEmpty { reportEmpty(value) }
      return items.compactMap { item in
        if case .record(let entries) = item.content { return (entries, item.span) }
        reportWrongKind(item, wanted: wanted)
        return nil
      }
    case .text(let text, let isQuoted):
      if text.isEmpty, !isQuoted { reportEmpty(value) } else { reportWrongKind(value, wanted: wanted) }
      return []
    }
  }

  /// Cuts a text at any of the separators; each part keeps its own place where the text stands in the file as it reads.
  func parts(of text: Located<String>, separators: [String]) -> [Located<String>] {
    var parts: [Located<String>] = []
    let bytes = Array(text.value.utf8)
    let isVerbatim =
      text.span.range.count >= bytes.count
      && file.bytes[text.span.range].prefix(bytes.count).elementsEqual(bytes)
    var start = 0
    func add(_ end: Int) {
      var first = start
      var last = end
      while first < last, bytes[first].isSpaceOrTab { first += 1 }
      while first < last, bytes[last - 1].isSpaceOrTab { last -= 1 }
      guard first < last else { return }
      let base = text.span.range.lowerBound
      let span = isVerbatim ? text.span.with((base + first)..<(base + last)) : text.span
      parts.append(Located(String(decoding: bytes[first..<last], as: UTF8.self), at: span))
    }
    var index = 0
    scan: while index < bytes.count {
      for separator in separators where bytes[index...].starts(with: separator.utf8) {
        add(index)
        index += separator.utf8.count
        start = index
        continue scan
      }
      index += 1
    }
    add(bytes.count)
    return parts
  }

  /// Without the marks of a word processor around and inside it, which are reported; nil after a report where it cannot be shown.
  private mutating func cleaned(_ written: String, isQuoted: Bool, at span: Span) -> String? {
    var hasInvisible = false
    var scalars = String.UnicodeScalarView()
    var lastWasSpace = true
    for scalar in written.unicodeScalars {
      switch scalar.value {
      case 0xAD, 0x200B, 0x2060, 0xFEFF, 0x202A...0x202E, 0x2066...0x2069: hasInvisible = true
      case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x202F, 0x2028, 0x2029, 0x85:
        if !lastWasSpace { scalars.append(" ") }
        lastWasSpace = true
      case 0...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF:
        // Written as an escape between quotation marks: the bytes of the file were checked before.
        diagnostics.append(.controlCharacter(at: span, field: topField))
        return nil
      default:
        scalars.append(scalar)
        lastWasSpace = false
      }
    }
    while scalars.last == " " { scalars.removeLast() }
    if hasInvisible, isQuoted { reportInvisible(in: span) }
    let text = String(scalars)
    if let words = text.withoutCurlyQuotes {
      reportCurlyQuotes(at: span, fix: .straightening(span, in: file))
      return words
    }
    return text
  }

  /// An invisible character written as an escape between quotation marks; those that stand in the file have been reported.
  private mutating func reportInvisible(in span: Span) {
    guard StrayCharacter.firstOfEachKind(in: span.range, of: file.bytes).isEmpty else { return }
    report(
      .invisibleCharacter, at: span,
      Wording(
        nb: "verdien har et usynlig tegn", nn: "verdien har eit usynleg teikn",
        en: "the value has an invisible character"),
      remedy: Wording(
        nb: "skriv verdien uten omvendt skråstrek", nn: "skriv verdien utan omvend skråstrek",
        en: "write the value without a backslash"))
  }

  // MARK: Faults that every reader shares

  mutating func reportEmpty(_ value: FieldValue) {
    let name = field ?? ""
    report(
      .emptyValue, at: value.span.range.isEmpty ? keySpan : value.span,
      Wording(nb: "«\(name)» har ingen verdi", nn: "«\(name)» har ingen verdi", en: "“\(name)” has no value"),
      remedy: Wording(
        nb: "skriv svaret etter kolon, skriv «ukjent» der det går an, eller slett linjen",
        nn: "skriv svaret etter kolon, skriv «ukjent» der det går an, eller slett linja",
        en: "write the answer after the colon, write “ukjent” where that is possible, or delete the line"))
  }

  mutating func reportWrongKind(_ value: FieldValue, wanted: Wording) {
    let name = field ?? ""
    let found =
      switch value.content {
      case .text: Wording(nb: "en tekst", nn: "ein tekst", en: "a text")
      case .list: Wording(nb: "en liste", nn: "ei liste", en: "a list")
      case .record: Wording(nb: "egne underfelt", nn: "eigne underfelt", en: "fields of its own")
      }
    report(
      .wrongKind, at: value.span,
      Wording(
        nb: "«\(name)» har \(found.nb), men skal ha \(wanted.nb)",
        nn: "«\(name)» har \(found.nn), men skal ha \(wanted.nn)",
        en: "“\(name)” has \(found.en), but should have \(wanted.en)"),
      remedy: Wording(
        nb: "skriv \(wanted.nb)", nn: "skriv \(wanted.nn)", en: "write \(wanted.en)"))
  }

  mutating func reportMissingPart(_ name: String, at span: Span) {
    let outerField = field
    defer { field = outerField }
    field = field ?? name
    report(
      .missingPart, at: span.with(span.range.lowerBound..<firstLineEnd(span.range)),
      Wording(nb: "her mangler «\(name)»", nn: "her manglar «\(name)»", en: "“\(name)” is missing here"),
      remedy: Wording(nb: "legg til «\(name): …»", nn: "legg til «\(name): …»", en: "add “\(name): …”"))
  }

  private func firstLineEnd(_ range: Range<Int>) -> Int {
    file.bytes[range.clamped(to: file.bytes.indices)].endOfLine(from: range.lowerBound)
  }

  mutating func reportUnknownTerm(
    _ text: Located<String>, choices: [String], nearest: [String], meant: String? = nil, rule: Rule = .unknownTerm
  ) {
    let name = field ?? ""
    let suggestions = nearest.isEmpty ? choices : nearest
    let shown = suggestions.prefix(12).map { "«\($0)»" }.joined(separator: ", ")
    let isNear = !nearest.isEmpty
    report(
      rule, at: text.span,
      Wording(
        nb: "«\(text.value)» er ikke en verdi for «\(name)»", nn: "«\(text.value)» er ikkje ein verdi for «\(name)»",
        en: "“\(text.value)” is not a value of “\(name)”"),
      remedy: isNear
        ? Wording(
          nb: "bruk \(shown) hvis det er det du mener", nn: "bruk \(shown) om det er det du meiner",
          en: "use \(shown) if that is what you mean")
        : Wording(nb: "bruk en av \(shown)", nn: "bruk ein av \(shown)", en: "use one of \(shown)"),
      fix: meant.flatMap { .replacing(text, with: $0, in: file) })
  }

  // MARK: Typed values

  /// A value that reads itself; what it cannot read is reported at its place with its own words.
  mutating func value<Value: Readable>(_ written: FieldValue, _ rule: Rule, as type: Value.Type) -> Located<Value>? {
    guard let text = text(written) else { return nil }
    return value(text, rule, as: type)
  }

  mutating func value<Value: Readable>(_ text: Located<String>, _ rule: Rule, as type: Value.Type) -> Located<Value>? {
    do throws(Value.Unreadable) {
      return Located(try Value(reading: text.value), at: text.span)
    } catch {
      let fix = error.correction.flatMap { Fix.replacing(text, with: $0, in: file) }
      report(rule, at: text.span, error.summary, remedy: error.remedy, fix: fix)
      return nil
    }
  }

  /// One of a closed set of values.
  mutating func member<Member: Named>(_ written: FieldValue, of type: Member.Type) -> Located<Member>? {
    guard let text = text(written) else { return nil }
    return member(text, of: type)
  }

  mutating func member<Member: Named>(_ text: Located<String>, of type: Member.Type) -> Located<Member>? {
    if let member = Member.named(text.value) {
      noteEnglishNo(text)
      return Located(member, at: text.span)
    }
    let choices = Member.table.choices
    let names = Member.allCases.flatMap { [$0.id] + $0.names.nb + $0.names.nn }
    let meant = misspelt(text.value, among: Member.allCases) { $0.names(preferring: language) }
    reportUnknownTerm(
      text, choices: choices, nearest: nearMisses(of: text.value, among: names), meant: meant?.name)
    return nil
  }

  /// «no» is what an English-speaking tool writes for no; it is read as such, with a hint.
  mutating func noteEnglishNo(_ text: Located<String>) {
    guard text.value.lowercased() == "no" else { return }
    report(
      .englishNo, at: text.span,
      Wording(nb: "«no» er lest som «nei»", nn: "«no» er lese som «nei»", en: "“no” is read as “nei”"),
      remedy: Wording(nb: "skriv «nei»", nn: "skriv «nei»", en: "write “nei”"),
      fix: .replacing(text, with: "nei", in: file))
  }

  /// The id of a term in a vocabulary.
  mutating func term(_ text: Located<String>, in id: Vocabulary.ID) -> Located<String>? {
    let vocabulary = vocabularies[id]
    if let term = vocabulary.term(named: text.value) { return Located(term.id, at: text.span) }
    let isOpen = id == .topic
    let names = vocabulary.terms.flatMap { [$0.id] + $0.names.values }
    // A topic that nobody knows may be a new one.
    let meant =
      isOpen
      ? nil
      : misspelt(text.value, among: vocabulary.terms) { term in
        (language == .nn ? term.names["nn"].map { [$0] } ?? [] : []) + [term.id] + term.names.values.sorted()
      }
    reportUnknownTerm(
      text, choices: vocabulary.terms.map(\.id), nearest: nearMisses(of: text.value, among: names),
      meant: meant?.name, rule: isOpen ? .unknownTopic : .unknownTerm)
    return isOpen ? text : nil
  }

  mutating func terms(_ value: FieldValue, in id: Vocabulary.ID) -> Located<[Located<String>]>? {
    let terms = commaSeparated(value).compactMap { term($0, in: id) }
    return terms.isEmpty ? nil : Located(terms, at: value.span)
  }

  mutating func yesNo(_ value: FieldValue) -> Located<Bool>? {
    guard let text = text(value), let answer = self.value(text, .unreadableYesNo, as: YesNo.self) else { return nil }
    noteEnglishNo(text)
    return answer.map(\.isYes)
  }

  // MARK: Records

  /// Gives each entry of a record to `body` with its key; unknown keys and keys that stand twice are reported.
  ///
  /// With `allowsOwnKeys` the site's own keys are passed over.
  mutating func record<Key: Named>(
    _ entries: [FieldEntry], keys: Key.Type, allowsOwnKeys: Bool = false,
    _ body: (inout Reading, Key, FieldEntry) -> Void
  ) {
    var seen: [Key: Located<String>] = [:]
    var own: [String: Located<String>] = [:]
    let outerField = field
    let outerSpan = keySpan
    for entry in entries {
      if allowsOwnKeys, Extra.isOwn(entry.key.value) {
        _ = isRepeated(entry.key, among: &own)
        continue
      }
      guard let key = Key.named(entry.key.value) else {
        reportUnknownKey(
          entry.key, known: Key.table.choices, allowsOwnKeys: allowsOwnKeys,
          fix: self.key(meantBy: entry.key, among: Key.allCases)?.fix)
        continue
      }
      if let first = seen[key] {
        diagnostics.append(.duplicateKey(entry.key, first: first, field: topField ?? key.id))
        continue
      }
      seen[key] = entry.key
      field = outerField.map { "\($0).\(key.id)" } ?? key.id
      keySpan = entry.key.span
      body(&self, key, entry)
      field = outerField
      keySpan = outerSpan
    }
  }

  /// Whether a key of the site's own has been seen before, in whatever spelling, which is reported.
  mutating func isRepeated(_ key: Located<String>, among own: inout [String: Located<String>]) -> Bool {
    guard let first = own[folded(key.value)] else {
      own[folded(key.value)] = key
      return false
    }
    diagnostics.append(.duplicateKey(key, first: first, field: topField))
    return true
  }

  mutating func reportUnknownKey(_ key: Located<String>, known: [String], allowsOwnKeys: Bool, fix: Fix?) {
    let nearest = nearMisses(of: folded(key.value), among: known.map { folded($0) })
    let names = known.filter { nearest.contains(folded($0)) }
    let shown = (names.isEmpty ? known : names).prefix(12).map { "«\($0)»" }.joined(separator: ", ")
    report(
      .unknownField, at: key.span,
      Wording(
        nb: "«\(key.value)» er ikke navnet på et felt", nn: "«\(key.value)» er ikkje namnet på eit felt",
        en: "“\(key.value)” is not the name of a field"),
      remedy: names.isEmpty
        ? Self.choice(of: shown, allowsOwnKeys: allowsOwnKeys)
        : Wording(
          nb: "skriv \(shown) hvis det er det du mener", nn: "skriv \(shown) om det er det du meiner",
          en: "write \(shown) if that is what you mean"),
      fix: fix)
  }

  private static func choice(of names: String, allowsOwnKeys: Bool) -> Wording {
    allowsOwnKeys
      ? Wording(
        nb: "bruk et av feltene \(names), eller begynn navnet med «x-» hvis feltet er ditt eget",
        nn: "bruk eit av felta \(names), eller byrj namnet med «x-» om feltet er ditt eige",
        en: "use one of the fields \(names), or begin the name with “x-” if the field is your own")
      : Wording(
        nb: "bruk et av feltene \(names)", nn: "bruk eit av felta \(names)", en: "use one of the fields \(names)")
  }
}
