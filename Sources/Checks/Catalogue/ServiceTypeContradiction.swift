import Diagnostics
import Services

extension Check {
  static let serviceTypeContradiction = Check(
    .serviceTypeContradiction,
    .service { draft, _ in
      guard let type = draft.serviceType else { return [] }
      return promises.filter { $0.types.contains(type.value) }.flatMap { promise in
        let routes = draft.routeFacts.map { promise.fact.broken(by: $0) }
        let broken = routes.compactMap { $0 }
        let isBroken =
          switch promise.reach {
          case .everyWayIn: !broken.isEmpty
          case .someWayIn: broken.count == routes.count
          }
        guard isBroken else { return [Diagnostic]() }
        var seen: Set<Span> = []
        return broken.filter { $0.path == draft.path && seen.insert($0).inserted }.map {
          contradiction(type, promise, at: $0)
        }
      }
    })

  /// What a law or a national text says of every service of a type.
  private struct Promise: Sendable {
    /// Ids of terms in the vocabulary `tjenestetype`.
    let types: Set<String>
    let fact: PromisedFact
    let reach: Reach
    let source: String
    /// When the source was last read.
    let checked: String

    init(_ types: Set<String>, _ fact: PromisedFact, _ reach: Reach, _ source: String, checked: String) {
      self.types = types
      self.fact = fact
      self.reach = reach
      self.source = source
      self.checked = checked
    }
  }

  private enum Reach {
    /// A right that no way in may break.
    case everyWayIn
    /// What the service offers as a whole, kept where one way in keeps it: a house may also hold what needs a referral, and a shelter
    /// that never closes may have a day centre that does.
    case someWayIn
  }

  private static let promises: [Promise] = [
    Promise(["krisesenter"], .free, .everyWayIn, "krisesenterlova § 2", checked: "2026-11-25"),
    Promise(["krisesenter"], .withoutReferral, .everyWayIn, "krisesenterlova § 2", checked: "2026-11-25"),
    Promise(["krisesenter"], .roundTheClock, .someWayIn, "krisesenterlova § 2", checked: "2026-11-25"),
    Promise(["krisesenter"], .interpreter, .everyWayIn, "krisesenterlova § 3", checked: "2026-11-25"),
    // A municipality may take a fee only where a law or regulation says so, and none does for these.
    Promise(
      ["helsestasjon", "skolehelsetjeneste", "helsestasjon for ungdom", "kommunepsykolog"], .free, .everyWayIn,
      "helse- og omsorgstjenesteloven § 11-2", checked: "2026-11-25"),
    Promise(
      ["helsestasjon", "skolehelsetjeneste", "helsestasjon for ungdom"], .withoutReferral, .someWayIn,
      "Helsedirektoratets retningslinje for helsestasjons- og skolehelsetjenesten", checked: "2026-11-25"),
    Promise(
      ["helsestasjon for ungdom"], .withoutWaitingList, .someWayIn,
      "Helsedirektoratets retningslinje for helsestasjons- og skolehelsetjenesten, kapittel 6", checked: "2026-11-25"),
    Promise(["rask psykisk helsehjelp"], .free, .someWayIn, "NAPHA: Rask psykisk helsehjelp", checked: "2026-11-25"),
    Promise(
      ["rask psykisk helsehjelp"], .withoutReferral, .someWayIn, "NAPHA: Rask psykisk helsehjelp",
      checked: "2026-11-25"),
    Promise(
      ["familiens hus", "familiesenter"], .withoutReferral, .someWayIn,
      "Helsenorge: Psykisk helsehjelp for voksne", checked: "2026-11-25"),
    Promise(
      ["familiens hus", "familiesenter"], .withoutWaitingList, .someWayIn,
      "Helsenorge: Psykisk helsehjelp for voksne", checked: "2026-11-25"),
    Promise(["familievern"], .free, .someWayIn, "Regjeringen: Familieverntjenesten", checked: "2026-11-25"),
    Promise(["familievern"], .withoutReferral, .someWayIn, "Regjeringen: Familieverntjenesten", checked: "2026-11-25"),
    Promise(
      ["overgrepsmottak"], .withoutReferral, .someWayIn,
      "Helsedirektoratets retningslinje for kvalitet og kompetanse i overgrepsmottak", checked: "2026-11-25"),
    Promise(
      ["overgrepsmottak"], .roundTheClock, .someWayIn,
      "Helsedirektoratets retningslinje for kvalitet og kompetanse i overgrepsmottak", checked: "2026-11-25"),
  ]

  private static func contradiction(_ type: Located<String>, _ promise: Promise, at span: Span) -> Diagnostic {
    let words = promise.fact.words
    return Diagnostic(
      .serviceTypeContradiction, at: span,
      Wording(
        nb: "tjenestetypen «\(type.value)» er \(words.nb) (\(promise.source)), men siden sier noe annet",
        nn: "tenestetypen «\(type.value)» er \(words.nn) (\(promise.source)), men sida seier noko anna",
        en: "the service type “\(type.value)” is \(words.en) (\(promise.source)), but the page says otherwise"),
      remedy: promise.fact.remedy,
      field: promise.fact.field.id,
      notes: [
        .init(
          Wording(nb: "tjenestetypen står her", nn: "tenestetypen står her", en: "the service type stands here"),
          at: type.span)
      ])
  }
}

/// A fact that national texts promise. What a page leaves unsaid or calls unknown breaks no promise.
private enum PromisedFact {
  case free, withoutReferral, withoutWaitingList, roundTheClock, interpreter

  /// Where a way in says the opposite; nil where it does not.
  func broken(by facts: FactsDraft) -> Span? {
    switch self {
    case .free:
      guard let fee = facts.userFee else { return nil }
      return switch fee.value.kind {
      case .fixedPrice, .countsTowardsExemptionCard, .dependsOnIncome, .byAbility, .freeForSome: fee.span
      case .free, .freeWithExtras, .notRelevant, .unknown: nil
      }
    case .withoutReferral:
      guard let referral = facts.referral else { return nil }
      return switch referral.value.kind {
      case .needed, .onlyThroughAgency: referral.span
      case .notNeeded, .notNeededButPossible, .forParts, .informationWanted, .unknown: nil
      }
    case .withoutWaitingList:
      return facts.waitingTime.flatMap { $0.value == .waitingList ? $0.span : nil }
    case .roundTheClock:
      // A phone that always answers is enough: the house need not be open to the street at night.
      guard let hours = facts.openingHours, !hours.value.weekly.isEmpty, !hours.value.isRoundTheClock,
        facts.phoneHours.map({ !$0.value.isRoundTheClock }) ?? true
      else { return nil }
      return hours.span
    case .interpreter:
      return facts.interpreter.flatMap { $0.value ? nil : $0.span }
    }
  }

  var field: Field {
    switch self {
    case .free: .userFee
    case .withoutReferral: .referral
    case .withoutWaitingList: .waitingTime
    case .roundTheClock: .openingHours
    case .interpreter: .interpreter
    }
  }

  var words: Wording {
    switch self {
    case .free: Wording(nb: "gratis", nn: "gratis", en: "free")
    case .withoutReferral: Wording(nb: "uten henvisning", nn: "utan tilvising", en: "without referral")
    case .withoutWaitingList: Wording(nb: "uten venteliste", nn: "utan venteliste", en: "without waiting list")
    case .roundTheClock: Wording(nb: "døgnåpen", nn: "døgnopen", en: "open round the clock")
    case .interpreter: Wording(nb: "med tolk", nn: "med tolk", en: "with an interpreter")
    }
  }

  var remedy: Wording {
    switch self {
    case .free:
      Wording(
        nb: "skriv «egenandel: gratis», eller velg en annen «tjenestetype»",
        nn: "skriv «eigendel: gratis», eller vel ein annan «tenestetype»",
        en: "write “egenandel: gratis”, or choose another “tjenestetype”")
    case .withoutReferral:
      Wording(
        nb: "skriv «henvisning: nei», eller velg en annen «tjenestetype»",
        nn: "skriv «tilvising: nei», eller vel ein annan «tenestetype»",
        en: "write “henvisning: nei”, or choose another “tjenestetype”")
    case .withoutWaitingList:
      Wording(
        nb: "skriv hvor lenge noen venter, som «innen 2 uker» eller «drop-in», eller velg en annen «tjenestetype»",
        nn: "skriv kor lenge nokon ventar, som «innan 2 veker» eller «drop-in», eller vel ein annan «tenestetype»",
        en: "write how long people wait, such as “innen 2 uker” or “drop-in”, or choose another “tjenestetype”")
    case .roundTheClock:
      Wording(
        nb: "skriv «åpningstid: døgnåpent», eller velg en annen «tjenestetype»",
        nn: "skriv «opningstid: døgnope», eller vel ein annan «tenestetype»",
        en: "write “åpningstid: døgnåpent”, or choose another “tjenestetype”")
    case .interpreter:
      Wording(
        nb: "skriv «tolk: ja», eller velg en annen «tjenestetype»",
        nn: "skriv «tolk: ja», eller vel ein annan «tenestetype»",
        en: "write “tolk: ja”, or choose another “tjenestetype”")
    }
  }
}

extension Rule {
  static let serviceTypeContradiction = Rule(
    "service-type-contradiction", .error,
    demand: Wording(
      nb: "En side sier ikke imot det lov og nasjonale sider lover for tjenestetypen.",
      nn: "Ei side seier ikkje imot det lov og nasjonale sider lovar for tenestetypen.",
      en: "A page does not contradict what law and national pages promise for its service type."),
    rationale: Wording(
      nb: "Den som har krav på gratis hjelp og leser en pris, lar være å ringe.",
      nn: "Den som har krav på gratis hjelp og les ein pris, lèt vere å ringje.",
      en: "Somebody who has a right to free help and reads a price does not call."),
    source:
      "Krisesenterlova §§ 2–3; helse- og omsorgstjenesteloven § 11-2; Helsedirektoratets retningslinjer; Helsenorge, NAPHA og regjeringen.no",
    accepts: [
      .service("tjenestetype: krisesenter\negenandel: gratis\nhenvisning: nei\nåpningstid: døgnåpent\ntolk: ja"),
      .service("tjenestetype: krisesenter\negenandel: ukjent\nhenvisning: ukjent"),
      .service(
        "tjenestetype: krisesenter\nåpningstid: mandag–fredag 08:00–15:00\ntelefontid: døgnåpent"),
      .service("tjenestetype: frisklivssentral\negenandel: 300 kr"),
      .service("tjenestetype: rask psykisk helsehjelp\negenandel: gratis med tillegg"),
      .service(
        "tjenestetype: familiens hus\ndeltilbud:\n  - {navn: Åpent hus}\n  - {navn: Psykolog, henvisning: ja, ventetid: venteliste}"
      ),
    ],
    rejects: [
      .service("tjenestetype: kommunepsykolog\negenandel: ↓375 kr"),
      .service("tjenestetype: rask psykisk helsehjelp\negenandel: ↓teller mot frikort"),
      .service("tjenestetype: familiens hus\nhenvisning: ↓ja"),
      .service("tjenestetype: familiens hus\nventetid: ↓venteliste"),
      .service("tjenestetype: krisesenter\nåpningstid: ↓mandag–fredag 08:00–15:00"),
      .service("tjenestetype: krisesenter\ntolk: ↓nei"),
      .service(
        "tjenestetype: krisesenter\ndeltilbud:\n  - {navn: Bo her}\n  - {navn: Samtale, egenandel: ↓150 kr}"),
      .service("tjenestetype: helsestasjon for ungdom\nventetid: ↓venteliste"),
      .service("tjenestetype: helsestasjon\nhenvisning: ↓kun via instans"),
      .service("tjenestetype: familievern\negenandel: ↓etter evne"),
      .service("tjenestetype: overgrepsmottak\nhenvisning: ↓ja"),
    ]
  )
}
