/// The tables of words and lines, made ready for reading.
package struct StatementTable: Sendable {
  /// The lines of one subject that a word can trigger, in the order of the table: the first that fits decides.
  struct Group: Sendable {
    let subject: Statement.Subject
    var patterns: [StatementPattern]
  }

  private(set) var lexicon: Lexicon
  /// For each word's number, the groups that it triggers.
  private(set) var groups: [[Group]] = []
  /// For each word's number, whether it triggers any: asked of every word, and the lists only of those for which it is so.
  private(set) var isTrigger: [Bool] = []
  /// The same for `sentenceKinds`.
  private(set) var marksKind: [Bool] = []
  /// For each word's number, the patterns that make a sentence conditional.
  private(set) var conditions: [[StatementPattern]] = []
  /// For each word's number, the patterns that tell what a whole sentence is, whatever it says.
  private(set) var sentenceKinds: [[(kind: SentenceKind, pattern: StatementPattern)]] = []
  /// For each word's number, what it may be about.
  private(set) var standings: [Standing] = []

  /// The last parts of words that name another service or thing, by their last byte.
  private(set) var endingsOfOthers: [UInt8: [[UInt8]]] = [:]

  /// What a whole sentence is.
  enum SentenceKind: String, Sendable {
    /// It is about something else than the service.
    case aside
    /// It tells what people believe, and what follows it too.
    case hearsay
    /// It tells of something that the next sentence may mean.
    case introduction
    /// It takes back what stands before it.
    case retraction
  }
  /// The number of the colon, which is a word of its own.
  var colon: Int { lexicon.id(of: ":") }
  /// For each word's number, what it does in a sentence.
  private(set) var roles: [WordRoles] = []
  /// Lines that could not be read; none, as a test sees to.
  package private(set) var faults: [String] = []

  package static let norwegian = StatementTable(words: WordTable.text + NeutralWords.text, lines: StatementLines.text)

  private struct Line {
    let section: Substring
    let pattern: StatementPattern
    let isGeneral: Bool
  }

  init(words: String, lines: String) {
    lexicon = Lexicon(words)
    var read: [Line] = []
    var section: Substring = ""
    for line in lines.split(separator: "\n") {
      let fields = line.split(separator: " ")
      if fields.first == "==" {
        section = fields.count > 1 ? fields[1] : ""
        if section != "general", section != "condition", SentenceKind(rawValue: String(section)) == nil,
          Statement.Subject(rawValue: String(section)) == nil
        {
          faults.append(String(line))
        }
      } else if let word = fields.first {
        guard let verdict = StatementPattern.Verdict(word),
          let (pattern, isGeneral) = pattern(verdict, fields.dropFirst())
        else {
          faults.append(String(line))
          continue
        }
        read.append(Line(section: section, pattern: pattern, isGeneral: isGeneral))
      }
    }
    arrange(read)
  }

  private mutating func pattern(
    _ verdict: StatementPattern.Verdict, _ fields: ArraySlice<Substring>
  ) -> (StatementPattern, isGeneral: Bool)? {
    var left: [StatementPattern.Item] = []
    var trigger: [Int]?
    var right: [StatementPattern.Item] = []
    var isGeneral = false
    for field in fields {
      let item: StatementPattern.Item
      switch field {
      case "..": item = .gap(longest: 2, crossesClauses: false)
      case "…": item = .gap(longest: 6, crossesClauses: false)
      case "⋯": item = .gap(longest: 12, crossesClauses: true)
      case "^": item = .start
      case "$": item = .end
      default:
        let name = field.lowercased()
        let classes = name.split(separator: "/").map { lexicon.patternClass(String($0)) }
        if name != field {
          guard trigger == nil else { return nil }
          trigger = classes
          isGeneral = field == "X"
          continue
        }
        item = .word(classes)
      }
      if trigger == nil { left.insert(item, at: 0) } else { right.append(item) }
    }
    guard let trigger else { return nil }
    return (StatementPattern(verdict: verdict, left: left, trigger: trigger, right: right), isGeneral)
  }

  /// Whether a word belongs to the line of `WordTable` with this name.
  func `is`(_ word: Int, _ name: String) -> Bool {
    lexicon.isMember(word, ofClass: lexicon.classNumber(named: name))
  }

  private mutating func arrange(_ lines: [Line]) {
    groups = Array(repeating: [], count: lexicon.wordCount)
    conditions = Array(repeating: [], count: lexicon.wordCount)
    roles = Array(repeating: [], count: lexicon.wordCount)
    for (name, role) in WordRoles.names {
      guard let number = lexicon.classNumber(named: name) else {
        faults.append(name)
        continue
      }
      for word in lexicon.words(ofClass: number) { roles[word].insert(role) }
    }
    standings = Array(repeating: .unknown, count: lexicon.wordCount)
    sentenceKinds = Array(repeating: [], count: lexicon.wordCount)
    for (names, standing) in [
      (NeutralWords.lines + ["nøytral"], Standing.neutral), (["denne-tjenesten"], .service), (["noe-annet"], .other),
    ] {
      for name in names {
        guard let number = lexicon.classNumber(named: name) else {
          faults.append(name)
          continue
        }
        for word in lexicon.words(ofClass: number) { standings[word] = standing }
      }
    }
    if let number = lexicon.classNumber(named: "noe-annet-ending") {
      for ending in lexicon.words(ofClass: number).map({ Array(lexicon.text(of: $0).utf8) }) {
        if let last = ending.last { endingsOfOthers[last, default: []].append(ending) }
      }
    }
    let general = lines.filter(\.isGeneral).map(\.pattern)
    for line in lines where !line.isGeneral {
      for word in Set(line.pattern.trigger.flatMap { lexicon.words(ofClass: $0) }).sorted() {
        guard let subject = Statement.Subject(rawValue: String(line.section)) else {
          if let kind = SentenceKind(rawValue: String(line.section)) {
            sentenceKinds[word].append((kind, line.pattern))
          } else {
            conditions[word].append(line.pattern)
          }
          continue
        }
        if let index = groups[word].firstIndex(where: { $0.subject == subject }) {
          groups[word][index].patterns.append(line.pattern)
        } else {
          let shared = subject.isGoodSign ? [] : general
          groups[word].append(Group(subject: subject, patterns: shared + [line.pattern]))
        }
      }
    }
    isTrigger = groups.map { !$0.isEmpty }
    marksKind = sentenceKinds.map { !$0.isEmpty }
  }
}

extension Statement.Subject {
  /// Whether it speaks for the service, so that the lines against false accusations do not concern it.
  var isGoodSign: Bool {
    switch self {
    case .guidesOnward, .nextOfKin, .userInvolvement, .earlyHelp: true
    case .referral, .application, .decision, .waiting, .vagueWaiting, .cost, .needsTest, .givenByNeed, .diagnosis,
      .registeredAddress, .otherHelpFirst, .lavterskel:
      false
    }
  }
}

extension Statement.Subject {
  /// Whether a statement about it may contradict a field, so that it must plainly be about this service.
  var mayAccuse: Bool {
    switch self {
    case .referral, .application, .decision, .waiting, .cost, .needsTest, .diagnosis, .registeredAddress,
      .otherHelpFirst:
      true
    case .vagueWaiting, .givenByNeed, .guidesOnward, .nextOfKin, .userInvolvement, .earlyHelp, .lavterskel: false
    }
  }
}
