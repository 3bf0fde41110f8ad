/// What a word does in the build of a sentence, whatever it means.
struct WordRoles: OptionSet, Sendable {
  let rawValue: Int

  static let finite = WordRoles(rawValue: 1 << 0)
  static let subject = WordRoles(rawValue: 1 << 1)
  static let coordinator = WordRoles(rawValue: 1 << 2)
  static let but = WordRoles(rawValue: 1 << 3)
  static let condition = WordRoles(rawValue: 1 << 4)
  static let aboutBeforeSubject = WordRoles(rawValue: 1 << 5)
  static let relative = WordRoles(rawValue: 1 << 6)
  static let questionWord = WordRoles(rawValue: 1 << 7)
  static let cause = WordRoles(rawValue: 1 << 8)
  static let concession = WordRoles(rawValue: 1 << 9)
  static let negation = WordRoles(rawValue: 1 << 10)
  static let adverb = WordRoles(rawValue: 1 << 11)
  static let only = WordRoles(rawValue: 1 << 12)
  static let routine = WordRoles(rawValue: 1 << 13)
  static let purpose = WordRoles(rawValue: 1 << 14)
  static let infinitiveMark = WordRoles(rawValue: 1 << 15)
  static let otherPlace = WordRoles(rawValue: 1 << 16)
  static let whenever = WordRoles(rawValue: 1 << 17)
  static let takesAbout = WordRoles(rawValue: 1 << 18)
  static let imperative = WordRoles(rawValue: 1 << 19)
  static let meanwhile = WordRoles(rawValue: 1 << 20)
  static let before = WordRoles(rawValue: 1 << 21)
  static let after = WordRoles(rawValue: 1 << 22)
  static let that = WordRoles(rawValue: 1 << 23)
  static let pronoun = WordRoles(rawValue: 1 << 24)
  static let beforePronoun = WordRoles(rawValue: 1 << 25)

  /// The lines of `WordTable` that give the roles.
  static let names: [(String, WordRoles)] = [
    ("verb", .finite), ("subjekt", .subject), ("og", .coordinator), ("men", .but), ("hvis", .condition),
    ("om-hvis", .aboutBeforeSubject), ("som", .relative), ("spørreord", .questionWord), ("fordi", .cause),
    ("selv-om", .concession), ("ikke", .negation), ("adverb", .adverb), ("bare", .only), ("rutine", .routine),
    ("for", .purpose), ("å", .infinitiveMark), ("der", .otherPlace), ("når", .whenever), ("om-foran", .takesAbout),
    ("bydeform", .imperative), ("mens", .meanwhile), ("før", .before), ("etter", .after), ("at", .that),
    ("subjektspronomen", .pronoun), ("foran-pronomen", .beforePronoun),
  ]
}

/// The clauses of a sentence: how far a «not» reaches, and what is only asked, supposed or meant.
struct Clauses {
  enum Kind {
    case main
    /// Supposed and not said: after «hvis», «når», or with the verb first.
    case condition
    /// After «før», «mens», «etter at»: it says nothing, and makes nothing conditional.
    case time
    /// After «som».
    case relative
    /// After «hva», «hvor»: it says nothing.
    case question
    /// After «selv om», «enten»: it says nothing unless a line names these words.
    case concession
    /// After «for å».
    case purpose
  }

  struct Clause {
    let kind: Kind
    /// The part of the sentence between one «men» and the next.
    let part: Int
    let start: Int
    var hasFinite: Bool
    /// «Har du vedtak»: supposed by the verb alone.
    var isInverted = false
    /// «Når du kommer»: what happens to everybody.
    var isRoutine = false
  }

  private(set) var all: [Clause] = []
  /// The clause of each word.
  private(set) var ofWord: [Int] = []

  init(_ sentence: Sentence, roles: [WordRoles]) {
    let words = sentence.words
    ofWord.reserveCapacity(words.count)
    let stretches = Clauses.finiteStretches(words, roles)
    var part = 0
    for index in words.indices {
      let role = roles[words[index].id]
      if index == 0 {
        begin(Clauses.kind(at: 0, sentence, roles) ?? .main, part: part, at: 0)
      } else if role.contains(.but) {
        part += 1
        begin(.main, part: part, at: index)
      } else if let kind = kindOfNewClause(at: index, sentence, roles, stretches) {
        begin(kind, part: part, at: index)
      }
      let clause = all.count - 1
      if all[clause].start == index || all[clause].start == index - 1, all[clause].kind == .condition,
        role.contains(.finite)
      {
        all[clause].isInverted = !roles[words[all[clause].start].id].contains(.condition)
      }
      if role.contains(.finite) { all[all.count - 1].hasFinite = true }
      if role.contains(.routine), roles[words[all[all.count - 1].start].id].contains(.whenever) {
        all[all.count - 1].isRoutine = true
      }
      ofWord.append(all.count - 1)
    }
  }

  private mutating func begin(_ kind: Kind, part: Int, at index: Int) {
    all.append(Clause(kind: kind, part: part, start: index, hasFinite: kind == .purpose))
  }

  private func kindOfNewClause(
    at index: Int, _ sentence: Sentence, _ roles: [WordRoles], _ stretches: [Bool]
  ) -> Kind? {
    guard let current = all.last else { return .main }
    let words = sentence.words
    let role = roles[words[index].id]
    if let kind = Clauses.kind(at: index, sentence, roles) { return kind }
    switch words[index].gap {
    case .mark: return .main
    case .comma:
      if role.contains(.coordinator) {
        guard let start = startOfCoordinated(after: index, current, words, roles) else { return nil }
        // «hvis du bor her, og har vedtak»: without a subject of its own it goes on.
        return start.contains(.subject) || !(current.kind == .condition || current.kind == .time) ? .main : nil
      }
      return stretches[index] || role.contains(.negation) ? .main : nil
    case .space:
      if role.contains(.coordinator) {
        guard let start = startOfCoordinated(after: index, current, words, roles) else { return nil }
        switch current.kind {
        case .main, .purpose: return .main
        case .relative, .question, .concession: return start.contains(.subject) ? .main : nil
        case .condition, .time: return nil
        }
      }
      // «Hvis du vil ha mer må du søke»: the second verb begins what is said.
      let previous = roles[words[index - 1].id]
      if current.kind != .main, current.hasFinite, role.contains(.finite), !previous.contains(.coordinator),
        !previous.contains(.infinitiveMark), !previous.contains(.adverb)
      {
        return .main
      }
      return nil
    }
  }

  /// The roles of the word with which a clause begins after «og»; nil if only words of the same clause are joined.
  private func startOfCoordinated(
    after index: Int, _ current: Clause, _ words: [Sentence.Word], _ roles: [WordRoles]
  ) -> WordRoles? {
    var next = index + 1
    while next < words.count, next < index + 3, roles[words[next].id].contains(.adverb) { next += 1 }
    guard next < words.count, words[next].gap == .space else { return nil }
    let role = roles[words[next].id]
    if role.contains(.finite) || role.contains(.subject) { return role }
    if role.contains(.negation), next + 1 < words.count { return role }
    guard current.kind == .main, current.hasFinite else { return nil }
    for ahead in next + 1..<min(next + 4, words.count) {
      guard next + 1 < words.count, words[ahead].gap == .space else { return nil }
      if roles[words[ahead].id].contains(.coordinator) { return nil }
      if roles[words[ahead].id].contains(.finite) { return .subject }
    }
    return nil
  }

  /// The kind of clause that a word begins by itself.
  private static func kind(at index: Int, _ sentence: Sentence, _ roles: [WordRoles]) -> Kind? {
    let words = sentence.words
    let role = roles[words[index].id]
    let next = index + 1 < words.count ? roles[words[index + 1].id] : []
    let previous = index > 0 ? roles[words[index - 1].id] : []
    if role.contains(.concession) {
      return next.contains(.aboutBeforeSubject) || next.contains(.subject) ? .concession : nil
    }
    // «når som helst» supposes nothing.
    if role.contains(.condition) { return next.contains(.relative) ? nil : .condition }
    if role.contains(.aboutBeforeSubject), next.contains(.subject) {
      // «vedtak om hjelpen» is no «if».
      return previous.contains(.concession) || previous.contains(.takesAbout) ? nil : .condition
    }
    if role.contains(.meanwhile) || (role.contains(.before) && next.contains(.subject))
      || (role.contains(.after) && next.contains(.that))
    {
      return .time
    }
    if role.contains(.questionWord) { return .question }
    if role.contains(.relative) {
      // «så raskt som mulig», «som regel»: without a verb it is no clause.
      return index + 1 < words.count && !next.contains(.only) ? .relative : nil
    }
    if role.contains(.cause) { return .main }
    if role.contains(.purpose), next.contains(.infinitiveMark) { return .purpose }
    // «Har du vedtak, …»: the verb comes first where something is supposed.
    let isAtStart = index == 0 || previous.contains(.coordinator) || previous.contains(.but)
    if isAtStart, !sentence.isQuestion, !role.contains(.imperative) {
      if role.contains(.finite), next.contains(.subject) { return .condition }
      // Whatever the verb is: «Mistenker vi noe, …», «Skulle en utredning være nødvendig, …».
      let isPronoun = next.contains(.pronoun) && !role.contains(.beforePronoun)
      if isPronoun || (role.contains(.finite) && index == 0), hasCommaAndVerb(after: index, sentence, roles) {
        return .condition
      }
    }
    return nil
  }

  /// Whether a comma and right after it a verb follow: «Mistenker vi noe, må …».
  private static func hasCommaAndVerb(after start: Int, _ sentence: Sentence, _ roles: [WordRoles]) -> Bool {
    sentence.words.indices.contains { index in
      start + 1 < index && sentence.words[index].gap == .comma && roles[sentence.words[index].id].contains(.finite)
    }
  }

  /// For each comma, whether a finite verb stands between it and the next comma or mark.
  private static func finiteStretches(_ words: [Sentence.Word], _ roles: [WordRoles]) -> [Bool] {
    var stretches = Array(repeating: false, count: words.count)
    var hasFinite = false
    for index in words.indices.reversed() {
      if roles[words[index].id].contains(.finite) { hasFinite = true }
      if words[index].gap != .space {
        stretches[index] = hasFinite
        hasFinite = false
      }
    }
    return stretches
  }
}
