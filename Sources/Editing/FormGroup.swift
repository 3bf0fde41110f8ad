package import Diagnostics
package import Services

/// The parts of a form, in its order: what readers ask first comes first.
package enum FormGroup: String, CaseIterable, Sendable {
  case essentials, access, routes, offer, lavterskel, rules, upkeep

  package var title: Wording {
    switch self {
    case .essentials: Wording(nb: "Det viktigste", nn: "Det viktigaste", en: "What matters most")
    case .access: Wording(nb: "Slik får folk hjelp", nn: "Slik får folk hjelp", en: "How people get help")
    case .routes: Wording(nb: "Flere veier inn", nn: "Fleire vegar inn", en: "Several ways in")
    case .offer: Wording(nb: "Mer om tilbudet", nn: "Meir om tilbodet", en: "More about the service")
    case .lavterskel: Wording(nb: "Lavterskel", nn: "Lågterskel", en: "Low threshold")
    case .rules: Wording(nb: "Ansvar og regler", nn: "Ansvar og reglar", en: "Responsibility and rules")
    case .upkeep: Wording(nb: "Om siden", nn: "Om sida", en: "About the page")
    }
  }

  /// Whether its questions are seen from the start.
  package var isOpen: Bool { self == .essentials || self == .access }

  package init(of field: Field) {
    switch field {
    case .title, .lead, .audience, .userFee, .referral: self = .essentials
    case .vedtak, .waitingTime, .openingHours, .phoneHours, .contact, .place: self = .access
    case .routes: self = .routes
    case .forms, .topics, .severity, .serviceType, .languages, .interpreter, .facilities, .confidentiality, .anonymous,
      .events, .keywords, .related, .image:
      self = .offer
    case .lavterskel, .measures, .guidance, .staff, .userInvolvement, .judgements: self = .lavterskel
    case .responsibility, .agreement, .municipalities, .legalBasis, .complaint: self = .rules
    case .owner, .lastVerified, .reviewInterval, .expires, .formerAddresses, .discreet, .publishFrom, .draft, .ended,
      .textLanguage:
      self = .upkeep
    }
  }
}
