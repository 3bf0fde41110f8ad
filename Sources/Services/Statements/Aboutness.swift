internal import Diagnostics

/// What a word may be about.
enum Standing: Sendable {
  /// Nothing that help could be about: «du», «ikke», «uke», «henvisning».
  case neutral
  /// This service, or the one that was named last: «tilbudet», «kurset».
  case service
  /// A word of the service's own name.
  case named
  /// Another service, body, place or thing, by a table, by a large letter or by its last part.
  case other
  /// In no table, so that it may be anything.
  case unknown
}

/// What words name besides this service, the worst that one of them may.
enum Purity: Int, Comparable {
  case clean, unknown, other

  static func < (left: Purity, right: Purity) -> Bool { left.rawValue < right.rawValue }

  init(_ standing: Standing) {
    switch standing {
    case .neutral, .service, .named: self = .clean
    case .unknown: self = .unknown
    case .other: self = .other
    }
  }

  init(_ words: some Sequence<Sentence.Word>) { self = words.map { Purity($0.standing) }.max() ?? .clean }
}

/// What stands around a sentence.
struct Surroundings {
  /// Of the heading above, and those above that.
  var heading = Purity.clean
  /// Of the sentence before in the same section; a question is answered by what follows.
  var previous = Purity.clean
  /// Whether it stands under a heading or a line about what people believe.
  var isHearsay = false
}

/// Whether a sentence plainly speaks of this service. Only then may what it says accuse; all else is silence.
struct Aboutness {
  let sentence: Sentence
  let words: ClausedWords
  let clauses: Clauses
  let table: StatementTable
  let isNynorsk: Bool
  let surroundings: Surroundings

  /// How plainly words mean this service.
  private enum Plainness: Int, Comparable {
    /// «Du», «det», or nobody.
    case open
    /// «Vi», «tilbudet», the service's name.
    case service
    /// «Hos oss», «tilbudet vårt».
    case ours

    static func < (left: Plainness, right: Plainness) -> Bool { left.rawValue < right.rawValue }
  }

  enum Verdict { case silent, partly, plain }

  func verdict(
    _ subject: Statement.Subject, _ sense: Statement.Sense, _ match: ClosedRange<Int>, in touched: ClosedRange<Int>
  )
    -> Verdict
  {
    let scope = scope(around: touched)
    let part = clauses.all[touched.lowerBound].part
    let before = words.words.indices.filter { clauses.all[clauses.ofWord[$0]].part <= part }
    if before.contains(where: { isMember($0, "fortid") }) || scope.contains(where: isPast) { return .silent }
    if sense == .denied {
      // «Du får ikke vedtak før du har søkt» denies nothing.
      let next = touched.upperBound + 1
      if isDeniedTwice(match, touched) || (next < clauses.all.count && begins(next, with: "før")) { return .silent }
    }
    let rest = before.filter { !scope.contains(clauses.ofWord[$0]) }
    let inScope = words.words.indices.filter { scope.contains(clauses.ofWord[$0]) }
    // What «de» in a later clause means, stands before it.
    let isExplained = rest.contains { isService($0) } && purity(rest, subject, match) == .clean
    if inScope.contains(where: {
      isPointing($0) && !(isExplained && (isMember($0, "de") || isMember($0, "dei") || isMember($0, "den")))
    }) {
      return .silent
    }
    guard purity(inScope, subject, match) == .clean else { return .silent }

    let plainness = plainness(inScope, subject, sense)
    let farther = max(purity(rest.filter { !isReason(clauses.ofWord[$0]) }, subject, match), surroundings.heading)
    let reasons = purity(rest, subject, match)
    if max(reasons, farther, surroundings.previous) == .other, plainness < .ours { return .silent }
    let isBackward = inScope.contains { leansBack($0, subject) }
    if max(farther, isBackward ? surroundings.previous : .clean) == .unknown, plainness < .service { return .silent }
    return isOnlyForSome(inScope, subject, sense) ? .partly : .plain
  }

  // MARK: Scope

  /// The clauses that a statement is made of: those of its words, the «som» of its subject with what that hangs on, and what follows as «for å», «som».
  private func scope(around touched: ClosedRange<Int>) -> ClosedRange<Int> {
    var low = touched.lowerBound
    var high = touched.upperBound
    if low > 0, clauses.all[low].kind == .main || clauses.all[low].kind == .relative {
      let previous = clauses.all[low - 1]
      if clauses.all[low].kind == .relative {
        low -= 1
      } else if previous.kind == .relative, !beginsAnew(low) {
        low -= low > 1 ? 2 : 1
      } else if previous.kind == .purpose, !beginsAnew(low) {
        low -= 1
      }
    }
    while high + 1 < clauses.all.count {
      switch clauses.all[high + 1].kind {
      case .relative, .purpose, .question: high += 1
      case .time:
        // «Du må søke før du kan begynne», «vi må ha en diagnose før vi kan gi medisin».
        guard begins(high + 1, with: "før") else { return low...high }
        high += 1
      case .main, .condition, .concession: return low...high
      }
    }
    return low...high
  }

  /// Whether a clause begins with «og», «men», «fordi» or after a mark, so that nothing before it belongs to it.
  private func beginsAnew(_ clause: Int) -> Bool {
    let start = clauses.all[clause].start
    let role = table.roles[words.words[start].id]
    return words.words[start].gap == .mark || role.contains(.coordinator) || role.contains(.but)
      || role.contains(.cause)
  }

  // MARK: What holds no longer, and what is denied twice

  private func isPast(_ clause: Int) -> Bool {
    for index in words.words.indices where clauses.ofWord[index] == clause {
      if isMember(index, "fortid-verb") { return true }
      if table.roles[words.words[index].id].contains(.finite) { return false }
    }
    return false
  }

  /// «Ingen får plass uten at det er fattet vedtak», «uten vedtak kan vi ikke …»: two a «not» between one «og» and the next.
  private func isDeniedTwice(_ match: ClosedRange<Int>, _ touched: ClosedRange<Int>) -> Bool {
    var low = touched.lowerBound
    while low > 0, !beginsAnew(low) { low -= 1 }
    var high = touched.upperBound
    while high + 1 < clauses.all.count, !beginsAnew(high + 1) { high += 1 }
    let around = words.words.indices.filter { (low...high).contains(clauses.ofWord[$0]) }
    let withouts = around.filter { isMember($0, "uten") }
    let nots = around.filter { table.roles[words.words[$0].id].contains(.negation) }
    if !withouts.isEmpty, !nots.isEmpty { return true }
    // «Uten henvisning kan du likevel …» tells two cases apart.
    guard let first = around.first, isMember(first, "uten") else { return false }
    return around.contains { table.roles[words.words[$0].id].contains(.finite) }
  }

  /// «Fordi rommene er små, …»: a reason may name anything, if only it names no other service.
  private func isReason(_ clause: Int) -> Bool {
    let start = clauses.all[clause].start
    return table.roles[words.words[start].id].contains(.cause) || (start == 0 && isMember(start, "siden"))
  }

  private func begins(_ clause: Int, with name: String) -> Bool { isMember(clauses.all[clause].start, name) }

  private func isService(_ index: Int) -> Bool {
    switch words.words[index].standing {
    case .service, .named: true
    case .neutral, .other, .unknown: isMember(index, "vi") || isMember(index, "deltaker")
    }
  }

  // MARK: What is meant

  private func isMember(_ index: Int, _ name: String) -> Bool { table.is(words.words[index].id, name) }

  private func next(_ index: Int) -> Int? { index + 1 < words.words.count ? index + 1 : nil }

  private func purity(_ indices: [Int], _ subject: Statement.Subject, _ match: ClosedRange<Int>) -> Purity {
    var worst = Purity.clean
    for index in indices {
      let own = Purity(words.words[index].standing)
      guard own > worst else { continue }
      if isReferrer(index, subject) { continue }
      if isMember(index, "annen"), next(index).map({ isMember($0, "tid-ord") }) ?? false { continue }
      // What an illness is called stands after the word «diagnosen».
      if subject == .diagnosis, own == .unknown || isMember(index, "annen"), index >= match.lowerBound { continue }
      // «Du må ha prøvd andre tiltak først» is about other help by its nature.
      if subject == .otherHelpFirst, match.contains(index) || isMember(index, "annen") { continue }
      worst = own
    }
    return worst
  }

  /// Whether a word tells who refers: «fra fastlegen eller skolen», «fastlegen må sende henvisning til oss».
  private func isReferrer(_ index: Int, _ subject: Statement.Subject) -> Bool {
    guard words.words[index].standing == .other || isMember(index, "instans") else { return false }
    var before = index - 1
    while 0 <= before, words.words[before].standing == .other || isMember(before, "instans") || isMember(before, "og") {
      before -= 1
    }
    if 0 <= before, isMember(before, "fra") {
      return subject == .referral || (subject == .diagnosis && isMember(index, "instans"))
        || (before > 0 && isMember(before - 1, "henvisning"))
    }
    guard subject == .referral, isMember(index, "instans") else { return false }
    // Whoever is written to, is at or speaks for is no referrer.
    return before < 0 || !["hos-oss", "i-ved"].contains { isMember(before, $0) }
  }

  /// «Der», «slike», «den», «de»: what another sentence or clause named.
  private func isPointing(_ index: Int) -> Bool {
    if isMember(index, "peker") { return true }
    let follows = next(index).map { words.words[$0] }
    let role = follows.map { table.roles[$0.id] } ?? []
    // «Kommunen gjør vedtak om det, og …»
    if isMember(index, "det"), 0 < index,
      ["om", "til", "for", "av", "på"].contains(where: { words.words[index - 1].id == table.lexicon.id(of: $0) }),
      follows.map({ $0.gap != .space || role.contains(.coordinator) || role.contains(.finite) }) ?? true
    {
      return true
    }
    if isMember(index, "han") { return true }
    if isMember(index, "denne") { return follows.map { $0.standing != .service && $0.standing != .named } ?? true }
    if isMember(index, "slik") { return !(role.contains(.finite) || role.contains(.that)) }
    let isThey = isMember(index, isNynorsk ? "dei" : "de")
    guard isMember(index, "den") || isThey else { return false }
    guard let after = next(index), words.words[after].gap == .space else { return true }
    if isMember(after, "som") || isMember(after, "etter-den") { return false }
    return role.contains(.finite) || role.contains(.subject) || role.contains(.negation) || !role.isEmpty
  }

  /// «Det koster 200 kr», «det må du søke om»: it may be what the sentence before named.
  private func leansBack(_ index: Int, _ subject: Statement.Subject) -> Bool {
    isMember(index, "det") && (subject == .cost || subject == .application)
  }

  private func plainness(_ indices: [Int], _ subject: Statement.Subject, _ sense: Statement.Sense) -> Plainness {
    var most = Plainness.open
    for index in indices {
      if isMember(index, "våre") { return .ours }
      if isMember(index, "oss"), words.words[index].id == table.lexicon.id(of: "oss"), index > 0,
        isMember(index - 1, "hos-oss")
      {
        return .ours
      }
      guard isService(index) else { continue }
      most = .service
      // Whom «we» serve, no other service decides.
      switch subject {
      case .diagnosis, .registeredAddress, .needsTest: if isMember(index, "vi") { return .ours }
      case .referral, .application, .decision, .waiting, .vagueWaiting, .cost, .givenByNeed, .otherHelpFirst,
        .guidesOnward,
        .nextOfKin, .userInvolvement, .earlyHelp, .lavterskel:
        break
      }
    }
    return most
  }

  /// «Pårørende slipper å betale», «den som har frikort, betaler ikke».
  private func isOnlyForSome(_ indices: [Int], _ subject: Statement.Subject, _ sense: Statement.Sense) -> Bool {
    if subject == .cost, indices.contains(where: { isMember($0, "delgruppe") && words.words[$0].standing != .named }) {
      return true
    }
    switch subject {
    // «Bare for dem som har en diagnose» is the requirement itself.
    case .diagnosis, .registeredAddress, .needsTest: if sense == .affirmed { return false }
    case .referral, .application, .decision, .waiting, .vagueWaiting, .cost, .givenByNeed, .otherHelpFirst,
      .guidesOnward,
      .nextOfKin, .userInvolvement, .earlyHelp, .lavterskel:
      break
    }
    // «Du trenger ikke henvisning for å ringe oss» tells nothing of the help itself.
    if sense == .denied,
      indices.contains(where: { isMember($0, "bare-kontakt") && clauses.all[clauses.ofWord[$0]].kind == .purpose })
    {
      return true
    }
    for index in indices where isMember(index, "den") || isMember(index, "de") || isMember(index, "dei") {
      guard let som = next(index), isMember(som, "som"), let verb = next(som) else { continue }
      if sense == .denied || !isMember(verb, "vil-begynne") { return true }
    }
    return false
  }
}
