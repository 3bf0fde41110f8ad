import Diagnostics
package import Services

/// A line of a page: the site's own words, or the editor's, which may be in another language.
package struct Line: Sendable, Hashable {
  package let text: String
  package let isWritten: Bool
  /// Where an editor's words stand inside a sentence of the site's own.
  package var quoted: Quoted?
  /// The file that the editor's words stand in, which tells their language; nil where that is the text's own.
  package var path: String?

  package struct Quoted: Sendable, Hashable {
    package let before: String
    package let items: [String]
    package let after: String
  }

  package static func own(_ text: String) -> Line { Line(text: text, isWritten: false) }
  package static func written(_ text: String) -> Line { Line(text: text, isWritten: true) }
}

/// Facts as sentences in one language; what an editor wrote freely is kept as written.
package struct FactsInWords: Sendable {
  package let language: UILanguage
  let phrases: Phrases
  private let vocabularies: Vocabularies

  package init(_ language: UILanguage, vocabularies: Vocabularies) {
    self.language = language
    phrases = language.phrases
    self.vocabularies = vocabularies
  }

  // MARK: For whom

  package func audience(_ audience: Audience) -> [Line] {
    var lines: [Line] = []
    let names = audience.groups.map { group in
      vocabularies.audience.term(named: group.value)?.name(in: language.code) ?? group.value
    }
    let groups = names.isEmpty ? nil : list(names).withCapital
    let ages = audience.age.map(self.ages)
    switch (groups, ages) {
    case (let groups?, let ages?) where !(audience.age?.isEverybody ?? false): lines.append(.own("\(groups). \(ages)."))
    case (let groups?, _): lines.append(.own(groups))
    case (nil, let ages?): lines.append(.own(ages))
    case (nil, nil): break
    }
    lines += written(audience.text)
    if !audience.situations.isEmpty { lines.append(quoting(audience.situations, in: phrases.situations)) }
    if !audience.requirements.isEmpty {
      lines.append(quoting(audience.requirements, in: phrases.requirements))
    }
    return lines.isEmpty ? [.own(phrases.ask)] : lines
  }

  package func ages(_ span: AgeSpan) -> String {
    switch (span.youngest, span.oldest) {
    case (0, nil): phrases.everyone
    case (let first, nil): phrases.fromAge(String(first))
    case (0, let last?): phrases.underAge(String(last + 1))
    case (let first, let last?):
      first == last ? phrases.oneAge(String(first)) : phrases.ages(String(first), String(last))
    }
  }

  // MARK: Price

  package func userFee(_ fee: UserFee) -> [Line] {
    var lines: [Line] = []
    let amounts = fee.amounts.map { self.amount($0.value) }.joined(separator: ", ")
    switch fee.kind {
    case .free: lines.append(.own(phrases.free))
    case .freeWithExtras:
      lines.append(.own(fee.expenses == .avoidable ? phrases.freeWithoutExtras : phrases.freeWithExtras))
    case .fixedPrice: if amounts.isEmpty { lines.append(.own(phrases.fixedPrice)) }
    case .countsTowardsExemptionCard: lines.append(.own(phrases.countsTowardsCard))
    case .dependsOnIncome: lines.append(.own(phrases.dependsOnIncome))
    case .byAbility: lines.append(.own(phrases.byAbility))
    case .freeForSome: lines.append(.own(phrases.freeForSome))
    case .notRelevant: lines.append(.own(phrases.notAboutPrice))
    case .unknown: lines.append(.own(phrases.ask))
    }
    if !amounts.isEmpty { lines.append(.own(amounts)) }
    if !fee.exemptions.isEmpty { lines.append(quoting(fee.exemptions, or: true, in: phrases.exempt)) }
    lines += written(fee.text)
    return lines
  }

  private func amount(_ amount: Amount) -> String {
    amount.unit.map { phrases.amountPer(amount.number, $0) } ?? phrases.amount(amount.number)
  }

  // MARK: Referral and decision

  package func referral(_ referral: Referral) -> [Line] {
    func by(_ phrase: (String) -> String, or plain: String) -> Line {
      referral.from.isEmpty ? .own(plain) : quoting(referral.from, or: true, in: phrase)
    }
    let answer: Line =
      switch referral.kind {
      case .notNeeded: .own(phrases.noReferral)
      case .notNeededButPossible: by(phrases.referralPossibleFrom, or: phrases.referralPossible)
      case .needed: by(phrases.referralFrom, or: phrases.referralNeeded)
      case .forParts: by(phrases.referralForPartsFrom, or: phrases.referralForParts)
      case .onlyThroughAgency: by(phrases.onlyThrough, or: phrases.onlyThroughAgency)
      case .informationWanted: .own(phrases.informationWanted)
      case .unknown: .own(phrases.ask)
      }
    return [answer] + written(referral.text)
  }

  package func decision(_ decision: VedtakFact) -> [Line] {
    let answer =
      switch decision.kind {
      case .no: phrases.noDecision
      case .yes: phrases.decisionNeeded
      case .forParts: phrases.decisionForParts
      case .afterDays(let days): phrases.decisionAfter(String(days))
      case .unknown: phrases.ask
      }
    var lines: [Line] = [.own(answer)]
    switch decision.time {
    case .sameDay: lines.append(.own(phrases.decisionTime(phrases.sameDay.lowercased())))
    case .span(let span): lines.append(.own(phrases.decisionTime(plain(span))))
    case nil: break
    }
    return lines + written(decision.text)
  }

  // MARK: Waiting time

  package func waitingTime(_ time: WaitingTime?) -> [Line] {
    switch time {
    case .noWait: [.own(phrases.noWait)]
    case .dropIn: [.own(phrases.dropIn)]
    case .sameDay: [.own(phrases.sameDay)]
    case .span(let span):
      switch span.precision {
      case .plain: [.own(plain(span).withCapital)]
      case .within: [.own(phrases.within(plain(span)))]
      case .about: [.own(phrases.about(plain(span)))]
      }
    case .fixedStart(let day?): [.own(phrases.startsOn(date(day)))]
    case .fixedStart(nil): [.own(phrases.fixedStart)]
    case .waitingList: [.own(phrases.waitingList)]
    case .unknown, nil: [.own(phrases.ask)]
    }
  }

  private func plain(_ span: TimeSpan) -> String {
    let count = span.least == span.most ? String(span.most) : "\(span.least)–\(span.most)"
    let isOne = span.most == 1
    return switch span.unit {
    case .days: isOne ? phrases.day(count) : phrases.days(count)
    case .weeks: isOne ? phrases.week(count) : phrases.weeks(count)
    case .months: isOne ? phrases.month(count) : phrases.months(count)
    }
  }

  // MARK: Languages and what else there is

  package func languages(_ facts: FactsDraft) -> [Line] {
    var lines: [Line] = []
    if let languages = facts.languages?.value, !languages.isEmpty {
      lines.append(.own(phrases.weSpeak(list(languages.map(phrases.languageName)))))
    }
    if let interpreter = facts.interpreter?.value {
      lines.append(.own(interpreter ? phrases.interpreter : phrases.noInterpreter))
    }
    return lines.isEmpty ? [.own(phrases.ask)] : lines
  }

  /// Whether a name must be said; nothing where the author says nothing of it.
  package func anonymity(_ facts: FactsDraft) -> Line? {
    facts.anonymous.map { .own($0.value ? phrases.anonymous : phrases.notAnonymous) }
  }

  // MARK: Pieces

  package func date(_ day: Day) -> String { phrases.date(day) }

  package func list(_ items: [String], or: Bool = false) -> String {
    guard let last = items.last else { return "" }
    guard items.count > 1 else { return last }
    let first = items.dropLast().joined(separator: ", ")
    return or ? phrases.or(first, last) : phrases.and(first, last)
  }

  /// What an editor wrote, in a sentence of the site's own; a page in another language marks it as what it is.
  func quoting(_ items: [String], or: Bool = false, in phrase: (String) -> String) -> Line {
    let place: Character = "\u{FFFC}"
    let around = phrase(String(place)).split(separator: place, maxSplits: 1, omittingEmptySubsequences: false)
    return Line(
      text: phrase(list(items, or: or)), isWritten: false,
      quoted: Line.Quoted(before: String(around[0]), items: items, after: around.count > 1 ? String(around[1]) : ""))
  }

  /// The same with the file that the words stand in; those of one list stand in one file.
  private func quoting(_ items: [Located<String>], or: Bool = false, in phrase: (String) -> String) -> Line {
    var line = quoting(items.map(\.value), or: or, in: phrase)
    line.path = items.first?.span.path
    return line
  }

  private func written(_ text: Located<String>?) -> [Line] {
    text.map { [Line(text: $0.value, isWritten: true, path: $0.span.path)] } ?? []
  }

  /// When the page was checked, and when it will be again.
  package func verification(of service: Service, on today: Day) -> String? {
    guard let verified = service.lastVerified else { return nil }
    guard let next = service.nextReview else { return phrases.verifiedOnce(date(verified)) }
    return next < today ? phrases.overdue(date(verified)) : phrases.verified(date(verified), date(next))
  }
}
