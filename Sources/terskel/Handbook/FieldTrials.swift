import Diagnostics
import Services

/// How the handbook shows a field besides its explanation: when to use it, and lines that are right and wrong.
///
/// The lines are tried when the handbook is made: what the page says of the right ones and what a check says of the wrong ones is theirs.
struct FieldTrials {
  /// Whole sentences in bokmål.
  let advice: String
  /// Lines of front matter that a check finds nothing wrong with.
  let right: [String]
  /// Lines of front matter that a check reports.
  let wrong: [String]
}

/// What somebody is about to tell when they look for a field, in the order of the handbook.
enum FieldTopic: String, CaseIterable {
  case required = "Det som må være med"
  case firstQuestions = "Det leseren vil vite først"
  case reachingYou = "Kontakt, tid og sted"
  case offer = "Hva dere tilbyr"
  case criteria = "Det kriteriene spør om"
  case responsibility = "Ansvar og rettigheter"
  case finding = "Så folk finner siden"
  case lifetime = "Når siden vises, og hvem som passer på den"

  /// The fields of the topic, each field in one topic.
  var fields: [Field] { Field.allCases.filter { $0.topic == self } }
}

extension Field {
  var topic: FieldTopic {
    switch self {
    case .title, .audience, .userFee, .referral: .required
    case .lead, .vedtak, .waitingTime, .languages, .interpreter, .anonymous, .confidentiality: .firstQuestions
    case .contact, .openingHours, .phoneHours, .place, .facilities, .discreet: .reachingYou
    case .forms, .severity, .routes, .events, .image: .offer
    case .lavterskel, .measures, .guidance, .staff, .userInvolvement, .judgements: .criteria
    case .responsibility, .agreement, .municipalities, .legalBasis, .complaint, .serviceType: .responsibility
    case .topics, .keywords, .related, .formerAddresses: .finding
    case .owner, .lastVerified, .reviewInterval, .draft, .publishFrom, .expires, .ended, .textLanguage: .lifetime
    }
  }

  /// The parts of a field that has its own keys, with what each is for.
  var parts: [(name: String, explanation: String)] {
    func all<Key: Explained>(_: Key.Type) -> [(name: String, explanation: String)] {
      Key.allCases.map { ($0.id, $0.explanation.nb) }
    }
    return switch self {
    case .audience: all(AudienceKey.self)
    case .userFee: all(UserFeeKey.self)
    case .referral: all(ReferralKey.self)
    case .vedtak: all(VedtakKey.self)
    case .contact:
      all(ContactKey.self) + all(PhoneKey.self).map { ("\(ContactKey.phone.id).\($0.name)", $0.explanation) }
    case .place: all(PlaceKey.self)
    case .judgements: all(JudgementKey.self)
    case .routes: all(RouteKey.self)
    case .events: all(EventKey.self)
    case .image: all(ImageKey.self)
    case .ended: all(EndedKey.self)
    case .title, .lead, .waitingTime, .openingHours, .phoneHours, .forms, .topics, .severity, .responsibility,
      .agreement, .municipalities, .measures, .guidance, .staff, .userInvolvement, .languages, .interpreter,
      .facilities, .confidentiality, .anonymous, .legalBasis, .complaint, .owner, .lastVerified, .reviewInterval,
      .expires, .formerAddresses, .keywords, .related, .discreet, .lavterskel, .publishFrom, .draft, .textLanguage,
      .serviceType:
      []
    }
  }

  /// The words to choose from, where there are such.
  var choices: [String] {
    func all<Value: Named>(_: Value.Type) -> [String] { Value.allCases.map(\.id) }
    let vocabularies = Vocabularies.builtIn
    func all(_ vocabulary: Vocabulary) -> [String] { vocabulary.terms.map(\.id) }
    return switch self {
    case .audience: all(vocabularies.audience)
    case .userFee: all(UserFee.Kind.self)
    case .referral: all(Referral.Kind.self)
    case .forms: all(vocabularies.form)
    case .topics: all(vocabularies.topic)
    case .severity: all(NeedSeverity.self)
    case .responsibility: all(Responsibility.self)
    case .serviceType: all(vocabularies.serviceType)
    case .title, .lead, .vedtak, .waitingTime, .openingHours, .phoneHours, .contact, .place, .agreement,
      .municipalities, .measures, .guidance, .staff, .userInvolvement, .judgements, .languages, .interpreter,
      .facilities, .confidentiality, .anonymous, .legalBasis, .complaint, .routes, .events, .owner, .lastVerified,
      .reviewInterval, .expires, .formerAddresses, .keywords, .related, .discreet, .image, .lavterskel, .publishFrom,
      .draft, .ended, .textLanguage:
      []
    }
  }
}
