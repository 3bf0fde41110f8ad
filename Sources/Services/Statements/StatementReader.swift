internal import Diagnostics

/// Goes through a text once and gathers what its sentences say.
struct StatementReader {
  private let table = StatementTable.norwegian
  private let isNynorsk: Bool
  private let service: ServiceWords
  private(set) var statements: [Statement] = []
  /// The words of the line that introduces a list, while the list is read.
  private var introduction: [Sentence.Word] = []
  /// The headings above what is read, from the highest down.
  private var headings: [(level: Int, purity: Purity, isHearsay: Bool)] = []
  /// Of the last sentence that was read in this section.
  private var previous = Purity.clean
  /// Whether the lines of a list are what people believe.
  private var isHearsayList = false
  private var wasHearsay = false
  /// The level of the heading under which other services stand; nil outside such a section.
  private var levelOfOthers: Int?

  /// A row of a table is about one thing among several, so that a price in it is no price of the whole.
  private var isInTable = false

  /// A longer introduction is cut at its front, or a list would cost its square.
  private static let longestIntroduction = 12
  /// No longer sentence is plain, and each that may accuse is looked at as a whole for each of its words.
  private static let longestSentence = 120

  init(language: LanguageCode, about service: ServiceWords) {
    isNynorsk = language == .nn
    self.service = service
  }

  mutating func read(_ blocks: [Prose.Block]) {
    var pending: [Sentence.Word] = []
    for block in blocks {
      switch block.kind {
      case .paragraph(let inlines):
        pending = read(StatementPassage(inlines))
      case .heading(let level, _, let inlines):
        if let other = levelOfOthers, level <= other { levelOfOthers = nil }
        let passage = StatementPassage(inlines)
        if levelOfOthers == nil, isAboutOthers(passage) { levelOfOthers = level }
        headings.removeAll { $0.level >= level }
        previous = .clean
        let sentences = passage.sentences(table, about: service)
        headings.append(
          (
            level, Purity(sentences.flatMap(\.words)),
            sentences.contains { !kinds(of: $0).isDisjoint(with: [.hearsay, .aside]) }
          ))
        pending = read(passage, isHeading: true)
        previous = .clean
      case .bulletList(_, let items), .numberedList(_, let items):
        let before = previous
        let isHearsayBefore = isHearsayList
        isHearsayList = isHearsayList || wasHearsay
        for item in items {
          introduction = pending
          previous = before
          read(item.blocks)
        }
        isHearsayList = isHearsayBefore
        introduction = []
        pending = []
      case .table(let table):
        introduction = []
        isInTable = true
        defer { isInTable = false }
        for cell in table.header + table.rows.joined() { _ = read(StatementPassage(cell.inlines)) }
        pending = []
      case .quote, .code, .divider: pending = []
      }
    }
  }

  mutating func read(_ text: Located<String>) { _ = read(StatementPassage(text)) }

  /// Reads one passage, and gives the words that introduce what follows, if its last line does.
  private mutating func read(_ passage: StatementPassage, isHeading: Bool = false) -> [Sentence.Word] {
    var sentences = passage.sentences(table, about: service)
    if !introduction.isEmpty, !sentences.isEmpty {
      sentences[0].words.insert(contentsOf: introduction, at: 0)
      sentences[0].introduced = introduction.count
      introduction = []
    }
    let kinds = sentences.map { self.kinds(of: $0) }
    for (index, sentence) in sentences.enumerated() {
      let isTakenBack = index + 1 < sentences.count && kinds[index + 1].contains(.retraction)
      let isHearsay = isTakenBack || isHearsayList || (index > 0 && wasHearsay) || headings.contains { $0.isHearsay }
      read(sentence, of: passage, kinds: kinds[index], isHeading: isHeading, isHearsay: isHearsay)
      previous = kinds[index].contains(.introduction) ? .other : Purity(sentence.words)
      wasHearsay = kinds[index].contains(.hearsay)
    }
    guard let last = sentences.last, !last.isQuestion else { return [] }
    let introduces =
      isHeading ? last.words.contains { table.is($0.id, "hjelp") } : last.isIntroduction
    return introduces ? Array(last.words.suffix(Self.longestIntroduction)) : []
  }

  private func isAboutOthers(_ passage: StatementPassage) -> Bool {
    let words = passage.sentences(table, about: service).flatMap(\.words)
    let hasNegation = words.contains { table.is($0.id, "ikke") }
    return words.contains { table.is($0.id, "andre-steder") || (hasNegation && table.is($0.id, "passer")) }
  }

  // MARK: One sentence

  private mutating func read(
    _ sentence: Sentence, of passage: StatementPassage, kinds: Set<StatementTable.SentenceKind>, isHeading: Bool,
    isHearsay: Bool
  ) {
    guard !sentence.isQuestion, sentence.words.contains(where: { table.isTrigger[$0.id] }) else { return }
    let clauses = Clauses(sentence, roles: table.roles)
    let words = ClausedWords(
      words: sentence.words, clauses: clauses.ofWord, classes: table.lexicon.classes,
      classCount: table.lexicon.classCount, colon: table.colon)
    let isElsewhere = speaksOfAnotherPlace(sentence)
    let isSaid =
      sentence.words.count <= Self.longestSentence && !isInTable && !isHearsay
      && kinds.isDisjoint(with: [.hearsay, .aside])
    let aboutness = Aboutness(
      sentence: sentence, words: words, clauses: clauses, table: table, isNynorsk: isNynorsk,
      surroundings: Surroundings(heading: headings.map(\.purity).max() ?? .clean, previous: previous))
    var found: [Finding] = []
    for index in sentence.introduced..<sentence.words.count {
      guard table.isTrigger[sentence.words[index].id] else { continue }
      for group in table.groups[sentence.words[index].id] {
        if levelOfOthers != nil, group.subject != .guidesOnward { continue }
        if isElsewhere, !group.subject.isGoodSign { continue }
        if group.subject.mayAccuse, !isSaid || (isHeading && sentence.words.count < 2) { continue }
        guard var finding = finding(group, at: index, in: words, clauses) else { continue }
        if group.subject.mayAccuse {
          switch aboutness.verdict(finding.subject, finding.sense, finding.words, in: finding.clauses) {
          case .silent: continue
          case .partly: finding.isPossible = true
          case .plain: break
          }
        }
        if !found.contains(where: { $0.saysTheSame(as: finding) }) { found.append(finding) }
      }
    }
    guard !found.isEmpty else { return }
    let conditional = clausesWithConditions(words, clauses)
    // «Ingen ventetid på kurs, men til samtaler er det venteliste»: each holds for a part.
    let divided = Set(found.filter { $0.sense == .affirmed }.map(\.subject))
      .intersection(found.filter { $0.sense == .denied }.map(\.subject))
    let span = passage.span(of: sentence.range)
    for finding in found {
      let isConditional =
        !finding.subject.isGoodSign
        && (finding.isPossible || divided.contains(finding.subject) || (isInTable && finding.subject == .cost)
          || conditional.contains(where: finding.clauses.contains)
          || isUnderCondition(finding, words, clauses))
      let shown = shown(finding, in: sentence)
      statements.append(
        Statement(
          finding.subject, finding.sense, isConditional: isConditional, sentence: span, words: passage.span(of: shown)))
    }
  }

  /// What the whole sentence is, besides what it says; most are nothing of the kind.
  private func kinds(of sentence: Sentence) -> Set<StatementTable.SentenceKind> {
    guard sentence.words.contains(where: { table.marksKind[$0.id] }) else { return [] }
    let words = ClausedWords(
      words: sentence.words, clauses: Array(repeating: 0, count: sentence.words.count),
      classes: table.lexicon.classes, classCount: table.lexicon.classCount, colon: table.colon)
    var kinds: Set<StatementTable.SentenceKind> = []
    for index in sentence.words.indices where table.marksKind[sentence.words[index].id] {
      for (kind, pattern) in table.sentenceKinds[sentence.words[index].id]
      where !kinds.contains(kind) && pattern.match(at: index, in: words) != nil {
        kinds.insert(kind)
      }
    }
    return kinds
  }

  private struct Finding {
    let subject: Statement.Subject
    let sense: Statement.Sense
    var isPossible: Bool
    let words: ClosedRange<Int>
    let clauses: ClosedRange<Int>
    let parts: Set<Int>

    func saysTheSame(as other: Finding) -> Bool { subject == other.subject && sense == other.sense }
  }

  /// «Der trenger du …», «De krever …»: what is said of another place.
  private func speaksOfAnotherPlace(_ sentence: Sentence) -> Bool {
    guard sentence.words.count > 1, let first = sentence.words.first else { return false }
    if table.roles[first.id].contains(.otherPlace) { return true }
    return table.is(first.id, isNynorsk ? "dei" : "de") && table.roles[sentence.words[1].id].contains(.finite)
  }

  private func finding(
    _ group: StatementTable.Group, at index: Int, in words: ClausedWords, _ clauses: Clauses
  ) -> Finding? {
    for pattern in group.patterns {
      guard let match = pattern.match(at: index, in: words) else { continue }
      if case .silent = pattern.verdict { return nil }
      let touched = clauses.ofWord[match.lowerBound]...clauses.ofWord[match.upperBound]
      guard let kind = standing(of: match, touching: touched, clauses, isGoodSign: group.subject.isGoodSign) else {
        continue
      }
      if !group.subject.isGoodSign,
        match.contains(where: { words.words[$0].isElsewhere })
          || (index + 1...index + 3).contains(where: {
            $0 < words.words.count && words.words[$0].isElsewhere
              && clauses.ofWord[$0] == clauses.ofWord[index]
          })
      {
        return nil
      }
      let negations = negations(around: match, touching: touched, words, clauses)
      let isNegated = !negations.near.isMultiple(of: 2)
      let sense: Statement.Sense
      switch pattern.verdict {
      case .says, .may:
        // A «not» far off may belong to something else.
        if negations.far > 0 { return nil }
        sense = isNegated ? .denied : .affirmed
      case .holds:
        if negations.near + negations.far > 0 { return nil }
        sense = .affirmed
      case .frees:
        if negations.far > 0 { return nil }
        sense = isNegated ? .affirmed : .denied
      case .partly: sense = .denied
      case .affirms: sense = .affirmed
      case .denies: sense = .denied
      case .silent: return nil
      }
      // «tjenester som krever vedtak» are others; «et tilbud som ikke krever vedtak» is this one.
      if kind == .relative, !group.subject.isGoodSign, sense == .affirmed { return nil }
      let isPossible =
        switch pattern.verdict {
        case .may: sense == .affirmed
        case .partly: true
        case .says, .holds, .frees, .affirms, .denies, .silent: false
        }
      let reach = reach(of: match, negated: isNegated, clause: clauses.ofWord[index], words, clauses)
      return Finding(
        subject: group.subject, sense: sense, isPossible: isPossible, words: reach, clauses: touched,
        parts: Set(touched.map { clauses.all[$0].part }))
    }
    return nil
  }

  /// In which kind of clause the match says something; nil where nothing is said.
  ///
  /// A line that takes the clause's first word («selv om», «når») knows what it is about.
  private func standing(
    of match: ClosedRange<Int>, touching touched: ClosedRange<Int>, _ clauses: Clauses, isGoodSign: Bool
  ) -> Clauses.Kind? {
    var standing = Clauses.Kind.main
    for number in touched {
      let clause = clauses.all[number]
      if match.contains(clause.start), !clause.isInverted || isGoodSign { continue }
      switch clause.kind {
      case .main, .purpose: continue
      case .relative: standing = .relative
      case .condition, .time, .question, .concession: return nil
      }
    }
    return standing
  }

  /// How many a «not» there are in the clauses of a match: no more than three words from it, and further off.
  private func negations(
    around match: ClosedRange<Int>, touching touched: ClosedRange<Int>, _ words: ClausedWords, _ clauses: Clauses
  ) -> (near: Int, far: Int) {
    var near = 0
    var far = 0
    var index = clauses.all[touched.lowerBound].start
    while index < words.words.count, touched.contains(clauses.ofWord[index]) {
      if table.roles[words.words[index].id].contains(.negation) {
        let next = index + 1 < words.words.count ? table.roles[words.words[index + 1].id] : []
        // «ikke bare» denies nothing.
        if next.contains(.only) {
          index += 1
          continue
        }
        if match.lowerBound - 3 <= index, index <= match.upperBound + 3 {
          near += 1
        } else {
          far += 1
        }
      }
      index += 1
    }
    return (near, far)
  }

  /// The words of a match, and the «not» that turns it, if that stands outside.
  private func reach(
    of match: ClosedRange<Int>, negated: Bool, clause: Int, _ words: ClausedWords, _ clauses: Clauses
  ) -> ClosedRange<Int> {
    guard negated else { return match }
    var low = match.lowerBound
    var high = match.upperBound
    for index in words.words.indices where clauses.ofWord[index] == clause {
      if table.roles[words.words[index].id].contains(.negation) {
        low = min(low, index)
        high = max(high, index)
      }
    }
    return low...high
  }

  private func shown(_ finding: Finding, in sentence: Sentence) -> Range<Int> {
    var low = max(finding.words.lowerBound, sentence.introduced)
    if table.is(sentence.words[low].id, ":"), low < finding.words.upperBound { low += 1 }
    while low > sentence.introduced, table.is(sentence.words[low].id, "tall"),
      table.is(sentence.words[low - 1].id, "tall")
    {
      low -= 1
    }
    var high = max(low, finding.words.upperBound)
    while high + 1 < sentence.words.count, sentence.words[high + 1].gap == .space,
      table.is(sentence.words[high].id, "tall"),
      table.is(sentence.words[high + 1].id, "tall") || table.is(sentence.words[high + 1].id, "kr")
    {
      high += 1
    }
    return sentence.words[low].range.lowerBound..<sentence.words[high].range.upperBound
  }

  private func clausesWithConditions(_ words: ClausedWords, _ clauses: Clauses) -> [Int] {
    var found: [Int] = []
    for index in words.words.indices {
      for pattern in table.conditions[words.words[index].id] where pattern.match(at: index, in: words) != nil {
        found.append(clauses.ofWord[index])
      }
    }
    return found
  }

  /// Whether another clause of the same part of the sentence supposes something.
  private func isUnderCondition(_ finding: Finding, _ words: ClausedWords, _ clauses: Clauses) -> Bool {
    // «Er du på ferie her, må du ringe hjem, ettersom …»: a reason holds whether the condition does or not.
    let start = words.words[clauses.all[finding.clauses.lowerBound].start].id
    if table.roles[start].contains(.cause) { return false }
    for (number, clause) in clauses.all.enumerated() where !finding.clauses.contains(number) {
      if clause.kind == .condition, !clause.isRoutine, finding.parts.contains(clause.part) { return true }
    }
    return false
  }
}
