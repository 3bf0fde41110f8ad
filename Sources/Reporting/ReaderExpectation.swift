package import Diagnostics
import Services

/// What people shall find on their municipality's pages, or what a municipality must have.
package enum ReaderExpectation: String, Sendable, Hashable, CaseIterable {
  case services
  case audience
  case openingHours = "opening_hours"
  case phone
  case phoneHours = "phone_hours"
  case address
  case helpByDay = "help_by_day"
  case helpOutsideHours = "help_outside_hours"
  case nextOfKin = "next_of_kin"
  case otherLanguages = "other_languages"
  case psychologist

  package enum Status: String, Sendable, Hashable, CaseIterable {
    case yes
    /// Some services answer it and others do not.
    case partly
    case no

    package var words: Wording {
      switch self {
      case .yes: Wording(nb: "ja", nn: "ja", en: "yes")
      case .partly: Wording(nb: "delvis", nn: "delvis", en: "partly")
      case .no: Wording(nb: "nei", nn: "nei", en: "no")
      }
    }
  }

  package var name: Wording {
    switch self {
    case .services:
      Wording(nb: "hvilke tilbud som finnes", nn: "kva tilbod som finst", en: "which services there are")
    case .audience:
      Wording(nb: "alder og målgruppe", nn: "alder og målgruppe", en: "age and target group")
    case .openingHours: Wording(nb: "åpningstid", nn: "opningstid", en: "opening hours")
    case .phone: Wording(nb: "telefon", nn: "telefon", en: "telephone")
    case .phoneHours: Wording(nb: "telefontid", nn: "telefontid", en: "telephone hours")
    case .address: Wording(nb: "adresse", nn: "adresse", en: "address")
    case .helpByDay: Wording(nb: "akutt hjelp på dagtid", nn: "akutt hjelp på dagtid", en: "urgent help by day")
    case .helpOutsideHours:
      Wording(
        nb: "akutt hjelp utenom kontortid", nn: "akutt hjelp utanom kontortid", en: "urgent help outside office hours")
    case .nextOfKin:
      Wording(nb: "støtte til pårørende", nn: "støtte til pårørande", en: "support for next of kin")
    case .otherLanguages:
      Wording(
        nb: "informasjon til dem som kan lite norsk", nn: "informasjon til dei som kan lite norsk",
        en: "information for people with little Norwegian")
    case .psychologist: Wording(nb: "psykolog", nn: "psykolog", en: "psychologist")
    }
  }

  /// Where the expectation stands.
  package var source: Wording {
    switch self {
    case .psychologist:
      Wording(
        nb: "helse- og omsorgstjenesteloven § 3-2 andre ledd", nn: "helse- og omsorgstenestelova § 3-2 andre leddet",
        en: "helse- og omsorgstjenesteloven § 3-2, second paragraph")
    case .services, .audience, .openingHours, .phone, .phoneHours, .address, .helpByDay, .helpOutsideHours, .nextOfKin,
      .otherLanguages:
      Wording(
        nb: "Helsedirektoratet: Nasjonal veileder i lokalt psykisk helse- og rusarbeid for voksne, 26.02.2025",
        nn: "Helsedirektoratet: Nasjonal veileder i lokalt psykisk helse- og rusarbeid for voksne, 26.02.2025",
        en:
          "The Norwegian Directorate of Health: Nasjonal veileder i lokalt psykisk helse- og rusarbeid for voksne, 26 February 2025"
      )
    }
  }

  /// Whether every service should answer it; of the others one is enough.
  package var isForEveryService: Bool {
    switch self {
    case .audience, .openingHours, .phone, .phoneHours, .address: true
    case .services, .helpByDay, .helpOutsideHours, .nextOfKin, .otherLanguages, .psychologist: false
    }
  }

  /// Whether a service answers it, in all of its ways in where every service should.
  func isAnswered(by counted: CountedService) -> Bool {
    let service = counted.service
    let facts = service.routes.map(\.facts)
    switch self {
    case .services: return true
    case .audience: return facts.allSatisfy(\.statesAudience)
    case .openingHours: return facts.allSatisfy { $0.openingHours.map { UsualWeek($0.value) != nil } ?? false }
    case .phone: return facts.allSatisfy { $0.contact.map { !$0.value.phones.isEmpty } ?? false }
    case .phoneHours:
      return facts.allSatisfy { $0.statedPhoneHours.contains { UsualWeek($0) != nil } }
    case .address:
      // That an address is secret is known, and all that may be.
      return facts.allSatisfy { ($0.places?.value ?? []).contains { $0.isSecret || $0.address != nil } }
    case .helpByDay:
      return service.isForEmergencies
        && facts.contains { $0.usualWeek?.openings.contains(where: \.isOpenByDay) ?? false }
    case .helpOutsideHours:
      return service.isForEmergencies
        && facts.contains { facts in
          let week = facts.usualWeek?.openings ?? []
          return week.contains(where: \.isOpenInTheEvening) && week.contains { $0.weekday >= .saturday }
        }
    case .nextOfKin:
      return service.serviceType == "pårørendestøtte" || service.audienceIDs.contains("pårørende")
        || service.topicIDs.contains("pårørende")
    case .otherLanguages: return counted.texts.contains { !Self.domestic.contains($0.language.code) }
    case .psychologist:
      // A psychologist of the state, the county or a hospital is not the municipality's; who has not said whose it is means its own.
      return service.serviceType == "kommunepsykolog"
        || facts.contains { facts in
          switch facts.responsibility?.value {
          case nil, .municipality, .intermunicipal, .shared:
            (facts.staff?.value ?? []).contains { Self.isPsychologist($0.value) }
          case .county, .specialist, .state, .voluntary: false
          }
        }
    }
  }

  /// «psykolog» or a kind of psychologist, and not «pedagogisk-psykologisk rådgiver» or «ingen psykolog».
  private static func isPsychologist(_ staff: String) -> Bool {
    let words = folded(staff).split { !$0.isLetter }
    return words.contains { ["psykolog", "psykologer", "psykologspesialist", "kommunepsykolog"].contains($0) }
      && !words.contains { ["ingen", "ikke", "uten", "inga", "ikkje", "utan"].contains($0) }
  }

  /// Languages in which nobody is helped who cannot read Norwegian; Sámi pages have a duty of their own.
  private static let domestic: Set = ["nb", "nn", "se", "smj", "sma"]
}

/// An expectation, whether it is answered, and by what.
package struct ExpectationLine: Sendable, Hashable {
  package let expectation: ReaderExpectation
  package let status: ReaderExpectation.Status
  /// How many services answer it, of how many.
  package let answered: Int
  package let of: Int
  /// Ids of the services that answer it where one is enough, and of those that do not where every one should.
  package let services: [String]
  /// National lines that answer it besides, by name.
  package let helpLines: [String]
}

extension ExpectationLine {
  init(_ expectation: ReaderExpectation, _ services: [CountedService], helpLines: [HelpLine]) {
    self.expectation = expectation
    let answering = services.filter(expectation.isAnswered)
    let lines = helpLines.filter { line in
      switch expectation {
      // The one number for whoever needs a doctor now, whatever the municipality (helsenorge.no/hjelpetilbud-i-kommunene/legevakt).
      case .helpByDay, .helpOutsideHours: line.number?.value.digits == "116117"
      case .services, .audience, .openingHours, .phone, .phoneHours, .address, .nextOfKin, .otherLanguages,
        .psychologist:
        false
      }
    }
    answered = answering.count
    of = services.count
    self.helpLines = lines.map(\.name)
    if expectation.isForEveryService {
      let ids = Set(answering.map(\.service.id))
      self.services = services.map(\.service.id).filter { !ids.contains($0) }
      status = answering.isEmpty ? .no : answering.count == services.count ? .yes : .partly
    } else {
      // Every service tells that it is there.
      self.services = expectation == .services ? [] : answering.map(\.service.id)
      status = answering.isEmpty && lines.isEmpty ? .no : .yes
    }
  }
}

extension Service {
  /// Whether it is for whoever needs help at once.
  fileprivate var isForEmergencies: Bool {
    let types: Set = ["legevakt", "kriseteam", "krisesenter", "overgrepsmottak", "barnevernvakt"]
    return serviceType.map(types.contains) ?? false || topicIDs.contains("akutt hjelp")
  }
}

extension FactsDraft {
  /// Whether the audience says an age or a group; a sentence alone cannot be looked up.
  var statesAudience: Bool { audience.map { !$0.value.groups.isEmpty || $0.value.age != nil } ?? false }
}
