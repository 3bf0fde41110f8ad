package import Diagnostics
import Services

/// What stands between somebody who needs help and the help: a question that each way in answers, or leaves open.
package enum AccessQuestion: String, Sendable, Hashable, CaseIterable {
  case free
  case noReferral = "no_referral"
  case noDecision = "no_decision"
  case sameDay = "same_day"
  case evening
  case weekend
  case night
  case telephone
  case chat
  case dropIn = "drop_in"
  case interpreter

  /// Silence and «ukjent» are an answer of their own.
  package enum Answer: String, Sendable, Hashable, CaseIterable {
    case yes
    case no
    case notDocumented = "not_documented"

    init(_ answer: Bool?) {
      self = answer.map { $0 ? .yes : .no } ?? .notDocumented
    }

    package var words: Wording {
      switch self {
      case .yes: Wording(nb: "ja", nn: "ja", en: "yes")
      case .no: Wording(nb: "nei", nn: "nei", en: "no")
      case .notDocumented: Wording(nb: "ikke dokumentert", nn: "ikkje dokumentert", en: "not documented")
      }
    }
  }

  package var name: Wording {
    switch self {
    case .free: Wording(nb: "gratis", nn: "gratis", en: "free of charge")
    case .noReferral: Wording(nb: "uten henvisning", nn: "utan tilvising", en: "without a referral")
    case .noDecision: Wording(nb: "uten vedtak", nn: "utan vedtak", en: "without a formal decision")
    case .sameDay: Wording(nb: "uten ventetid", nn: "utan ventetid", en: "without waiting")
    case .evening:
      Wording(nb: "åpent på kveldstid", nn: "ope om kvelden", en: "open in the evening")
    case .weekend: Wording(nb: "åpent i helga", nn: "ope i helga", en: "open at the weekend")
    case .night: Wording(nb: "åpent om natta", nn: "ope om natta", en: "open at night")
    case .telephone: Wording(nb: "telefon", nn: "telefon", en: "telephone")
    case .chat: Wording(nb: "chat", nn: "chat", en: "chat")
    case .dropIn: Wording(nb: "drop-in", nn: "drop-in", en: "drop-in")
    case .interpreter: Wording(nb: "tolk", nn: "tolk", en: "interpreter")
    }
  }

  /// What «ja» means, so that two people count alike.
  package var meaning: Wording {
    switch self {
    case .free:
      Wording(
        nb: "«egenandel» er gratis, eller gratis med tillegg som kan unngås",
        nn: "«eigendel» er gratis, eller gratis med tillegg som kan unngåast",
        en: "“egenandel” is free, or free with extras that can be avoided")
    case .noReferral:
      Wording(
        nb: "«henvisning» er ikke nødvendig, eller bare ønsket",
        nn: "«tilvising» er ikkje nødvendig, eller berre ønskt",
        en: "“henvisning” is not needed, or only wanted")
    case .noDecision:
      Wording(
        nb: "«vedtak» er nei, eller trengs først etter noen dager",
        nn: "«vedtak» er nei, eller trengst først etter nokre dagar",
        en: "“vedtak” is no, or needed only after some days")
    case .sameDay:
      Wording(
        nb: "«ventetid» er ingen, drop-in eller samme dag", nn: "«ventetid» er inga, drop-in eller same dag",
        en: "“ventetid” is none, drop-in or the same day")
    case .evening:
      Wording(
        nb: "åpent etter klokka 17 minst én hverdag i en vanlig uke",
        nn: "ope etter klokka 17 minst éin kvardag i ei vanleg veke",
        en: "open after 17:00 on at least one weekday of a usual week")
    case .weekend:
      Wording(
        nb: "åpent lørdag eller søndag i en vanlig uke", nn: "ope laurdag eller sundag i ei vanleg veke",
        en: "open on Saturday or Sunday of a usual week")
    case .night:
      Wording(
        nb: "åpent klokka 02 minst én natt i en vanlig uke", nn: "ope klokka 02 minst éi natt i ei vanleg veke",
        en: "open at 02:00 on at least one night of a usual week")
    case .telephone:
      Wording(
        nb: "«kontakt» har minst ett telefonnummer", nn: "«kontakt» har minst eitt telefonnummer",
        en: "“kontakt” has at least one telephone number")
    case .chat:
      Wording(
        nb: "«kontakt» har en chat, eller «form» nevner chat", nn: "«kontakt» har ein chat, eller «form» nemner chat",
        en: "“kontakt” has a chat, or “form” names it")
    case .dropIn: Wording(nb: "«ventetid» er drop-in", nn: "«ventetid» er drop-in", en: "“ventetid” is drop-in")
    case .interpreter: Wording(nb: "«tolk» er ja", nn: "«tolk» er ja", en: "“tolk” is yes")
    }
  }

  func answer(_ facts: FactsDraft) -> Answer {
    switch self {
    case .free: Answer(facts.userFee.flatMap { Self.isFree($0.value) })
    case .noReferral: Answer(facts.referral.flatMap { Self.needsNoReferral($0.value.kind) })
    case .noDecision: Answer(facts.vedtak.flatMap { Self.needsNoDecision($0.value.kind) })
    case .sameDay:
      switch facts.waitingTime?.value {
      case nil, .unknown: .notDocumented
      case .noWait, .dropIn, .sameDay: .yes
      case .span(let span): Answer(span.maxDays == 0)
      case .fixedStart, .waitingList: .no
      }
    case .evening: Answer(facts.usualWeek?.has(on: .monday ... .friday) { $0.isOpenInTheEvening })
    case .weekend: Answer(facts.usualWeek?.has(on: .saturday ... .sunday) { $0.weekday >= .saturday })
    case .night: Answer(facts.usualWeek?.has(on: .monday ... .sunday) { $0.isOpenAtNight })
    case .telephone: Answer(facts.contact.map { !$0.value.phones.isEmpty })
    case .chat: Self.chat(facts)
    case .dropIn:
      switch facts.waitingTime?.value {
      case nil, .unknown: .notDocumented
      case .dropIn: .yes
      case .noWait, .sameDay, .span, .fixedStart, .waitingList: .no
      }
    case .interpreter: Answer(facts.interpreter?.value)
    }
  }

  private static func isFree(_ fee: UserFee) -> Bool? {
    switch fee.kind {
    case .free, .notRelevant: true
    case .freeWithExtras: fee.expenses.map { $0 == .avoidable }
    case .fixedPrice, .countsTowardsExemptionCard, .dependsOnIncome, .byAbility, .freeForSome: false
    case .unknown: nil
    }
  }

  private static func needsNoReferral(_ kind: Referral.Kind) -> Bool? {
    switch kind {
    case .notNeeded, .notNeededButPossible, .informationWanted: true
    case .needed, .forParts, .onlyThroughAgency: false
    case .unknown: nil
    }
  }

  private static func needsNoDecision(_ kind: Vedtak) -> Bool? {
    switch kind {
    case .no, .afterDays: true
    case .yes, .forParts: false
    case .unknown: nil
    }
  }

  private static func chat(_ facts: FactsDraft) -> Answer {
    if facts.contact?.value.chat != nil { return .yes }
    if let forms = facts.forms?.value, forms.contains(where: { $0.value == "chat" }) { return .yes }
    return facts.contact == nil ? .notDocumented : .no
  }
}

/// One opening of a usual week.
struct UsualOpening: Sendable, Hashable {
  let weekday: Weekday
  let interval: OpeningHours.Interval

  /// From 17:00 on, on a weekday: after work.
  var isOpenInTheEvening: Bool {
    weekday <= .friday && (interval.endsNextDay || Self.evening < interval.end.minutes)
  }

  /// At 02:00, in the night that the day begins or ends with.
  var isOpenAtNight: Bool {
    let start = interval.start.minutes
    if interval.endsNextDay { return start <= Self.night || Self.night < interval.end.minutes }
    return start <= Self.night && Self.night < interval.end.minutes
  }

  /// Between 10:00 and 14:00 on a weekday: while offices are open.
  var isOpenByDay: Bool {
    weekday <= .friday && interval.start.minutes <= Self.noon
      && (interval.endsNextDay || Self.noon < interval.end.minutes)
  }

  private static let night = 2 * 60
  private static let noon = 12 * 60
  private static let evening = 17 * 60
}

/// The openings of a usual week, and the days of which nobody knows.
struct UsualWeek: Sendable, Hashable {
  private(set) var openings: [UsualOpening] = []
  private var unknown: Set<Weekday> = []

  /// Nil where no day is known.
  init?(_ hours: OpeningHours) {
    for (weekday, state) in hours.week {
      switch state {
      case .closed: continue
      case .unknown: unknown.insert(weekday)
      case .open(let found): openings += found.map { UsualOpening(weekday: weekday, interval: $0.interval) }
      }
    }
    guard unknown.count < Weekday.allCases.count else { return nil }
  }

  /// Whether it has an opening of a kind that the days may have; nil where a day that is not known may have it.
  func has(on days: ClosedRange<Weekday>, _ isOne: (UsualOpening) -> Bool) -> Bool? {
    openings.contains(where: isOne) ? true : unknown.contains { days.contains($0) } ? nil : false
  }
}

extension FactsDraft {
  /// The usual week of the place, or of the telephone where the place has no hours; nil where nobody has said when, or has said that nobody
  /// knows.
  var usualWeek: UsualWeek? {
    if let openingHours { return UsualWeek(openingHours.value) }
    return statedPhoneHours.lazy.compactMap { UsualWeek($0) }.first
  }

  /// When the telephone is answered, of all numbers together and of each.
  var statedPhoneHours: [OpeningHours] {
    [phoneHours?.value].compactMap(\.self) + (contact?.value.phones ?? []).compactMap(\.hours)
  }
}
