package import Diagnostics
package import Services

/// Puts forms together from the keys, their explanations and the words of a site.
package struct FormComposer: Sendable {
  private let words: SchemaComposer

  package init(in language: MessageLanguage, vocabularies: Vocabularies) {
    words = SchemaComposer(
      language: language, isNynorsk: language == .nn, spelling: .one, vocabularies: vocabularies)
  }

  private var vocabularies: Vocabularies { words.vocabularies }

  // MARK: Texts

  /// What a service says of itself above its text.
  package var service: [FormField] { Field.allCases.map { field($0, isRequired: Self.required.contains($0)) } }

  /// What a translation says besides its text: the rest is the original's.
  package var translation: [FormField] {
    Field.allCases.filter(Self.translated.contains).map { field($0, isRequired: $0 == .title) }
  }

  var page: [FormField] {
    Field.allCases.filter(Field.ofPages.contains).map { field($0, isRequired: $0 == .title) }
  }

  /// The text below the fields, as programs call it.
  var prose: FormField {
    let hint = Wording(
      nb: "Teksten under feltene. Overskrifter begynner med «##».",
      nn: "Teksten under felta. Overskrifter byrjar med «##».",
      en: "The text below the fields. Headings begin with “##”.")
    return FormField(name: "body", hint: hint[words.language], isTranslated: true, kind: .prose)
  }

  private static let required: Set<Field> = [.title, .audience, .userFee, .referral]
  private static let translated: Set<Field> = [.title, .lead, .draft]

  private func field(_ field: Field, isRequired: Bool = false) -> FormField {
    var question = question(
      field, kind(of: field), isRequired: isRequired, isTranslated: Self.translated.contains(field))
    if field == .userFee { question.inFull = price }
    return question
  }

  private func kind(of field: Field) -> FormField.Kind {
    switch field {
    case .title, .owner, .reviewInterval, .waitingTime: .line
    case .lead, .agreement, .measures, .guidance, .userInvolvement, .complaint: .text
    case .audience: .record(audience)
    case .userFee: .record(userFee)
    case .referral: .record(referral)
    case .vedtak: .record(vedtak)
    case .openingHours, .phoneHours, .municipalities, .staff, .facilities, .legalBasis, .formerAddresses, .keywords,
      .related:
      .lines
    case .contact: .record(contact)
    case .place: .records(place)
    case .forms: .choices(terms(vocabularies.form))
    case .topics: .choices(terms(vocabularies.topic))
    case .severity: .choices(closed(NeedSeverity.self))
    case .responsibility: .choice(closed(Responsibility.self))
    case .serviceType: .choice(terms(vocabularies.serviceType))
    case .languages: .choices(languages)
    case .textLanguage: .choice(languages)
    case .interpreter, .confidentiality, .anonymous, .discreet, .draft, .lavterskel: yesNo
    case .judgements: .records(judgement)
    case .routes: .records(route)
    case .events: .records(event)
    case .lastVerified, .expires, .publishFrom: .day
    case .image: .record(image)
    case .ended: .record(ended)
    }
  }

  // MARK: Parts of fields

  private var audience: [FormField] {
    AudienceKey.allCases.map { key in
      switch key {
      case .groups: question(key, .choices(terms(vocabularies.audience)))
      case .age: question(key, .line)
      case .situations, .requirements: question(key, .lines)
      case .text: question(key, .text)
      }
    }
  }

  private var userFee: [FormField] {
    UserFeeKey.allCases.map { key in
      switch key {
      case .type: question(key, .choice(closed(UserFee.Kind.self)))
      case .amounts, .exemptions: question(key, .lines)
      case .expenses: question(key, .choice(closed(UserFee.Expenses.self)))
      case .text: question(key, .text)
      }
    }
  }

  /// An amount alone is a fixed price.
  private var price: @Sendable (String) -> String? {
    let type = words.name(UserFeeKey.type)
    let fixed = words.name(UserFee.Kind.fixedPrice)
    let amounts = words.name(UserFeeKey.amounts)
    return { text in
      guard UserFee.Kind.named(text) == nil else { return nil }
      return "{\(type): \(fixed), \(amounts): [\(Schema.quoted(text))]}"
    }
  }

  private var referral: [FormField] {
    ReferralKey.allCases.map { key in
      switch key {
      case .type: question(key, .choice(closed(Referral.Kind.self)), isRequired: true)
      case .from: question(key, .lines)
      case .text: question(key, .text)
      }
    }
  }

  private var vedtak: [FormField] {
    VedtakKey.allCases.map { key in
      switch key {
      case .type, .time: question(key, .line)
      case .text: question(key, .text)
      }
    }
  }

  private var contact: [FormField] {
    ContactKey.allCases.map { key in
      switch key {
      case .phone: question(key, .records(phone))
      case .sms, .email, .website, .form, .chat: question(key, .line)
      }
    }
  }

  private var phone: [FormField] {
    PhoneKey.allCases.map { key in
      switch key {
      case .number: question(key, .line, isRequired: true)
      case .purpose: question(key, .line)
      case .hours: question(key, .lines)
      }
    }
  }

  private var place: [FormField] {
    PlaceKey.allCases.map { key in
      switch key {
      case .name, .address, .postalAddress: question(key, .line)
      case .directions: question(key, .text)
      case .isSecret: question(key, yesNo)
      case .position: question(key, .lines)
      }
    }
  }

  private var judgement: [FormField] {
    JudgementKey.allCases.map { key in
      switch key {
      case .criterion: question(key, .number(1...9), isRequired: true)
      case .result: question(key, .choice(closed(JudgementResult.self)), isRequired: true)
      case .reason: question(key, .text, isRequired: true)
      case .by: question(key, .line, isRequired: true)
      case .date: question(key, .day, isRequired: true)
      }
    }
  }

  private var route: [FormField] {
    RouteKey.allCases.map { question($0, .line, isRequired: true) }
      + Field.allCases.filter(\.belongsToRoutes).map { belonging in
        var question = field(belonging)
        // The ways in are the original's.
        question.isTranslated = false
        return question
      }
  }

  private var event: [FormField] {
    EventKey.allCases.map { key in
      switch key {
      case .name: question(key, .line, isRequired: true)
      case .start: question(key, .moment, isRequired: true)
      case .end: question(key, .moment)
      case .place: question(key, .line)
      case .text: question(key, .text)
      }
    }
  }

  private var image: [FormField] {
    ImageKey.allCases.map { key in
      switch key {
      case .file: question(key, .image)
      case .alternative, .credit: question(key, .line)
      }
    }
  }

  private var ended: [FormField] {
    EndedKey.allCases.map { key in
      switch key {
      case .date: question(key, .day)
      case .replacement: question(key, .line)
      }
    }
  }

  // MARK: The files with settings

  var settings: [FormField] {
    SettingKey.allCases.map { key in
      switch key {
      case .name, .address: question(key, .line, isRequired: true)
      case .languages: question(key, .choices(languages), isRequired: true)
      case .formerLanguages: question(key, .choices(languages))
      case .criteriaSet: question(key, .choice(closed(CriteriaEdition.self)))
      case .reviewInterval, .accessibilityStatement, .waitingLimit, .colour: question(key, .line)
      case .acute, .frontTopics: question(key, .lines)
      case .discreet: question(key, .choice(closed(DiscreetPages.self)))
      case .logo: question(key, .image)
      case .isExample: question(key, yesNo)
      }
    }
  }

  var municipality: [FormField] {
    MunicipalityKey.allCases.map { key in
      switch key {
      case .name, .number: question(key, .line, isRequired: true)
      case .organisationNumber, .website, .phone, .email, .county: question(key, .line)
      case .writtenForm: question(key, .choice(["bokmål", "nynorsk", "nøytral"].map { FormField.Choice($0) }))
      case .schoolHolidays: question(key, .lines)
      }
    }
  }

  var helpLine: [FormField] {
    HelpLineKey.allCases.map { key in
      switch key {
      case .name: question(key, .line, isRequired: true)
      case .number, .ageLimit, .source, .website, .chat: question(key, .line)
      case .what: question(key, .text)
      case .translations: question(key, .record(inEveryLanguage))
      case .isFree: question(key, yesNo)
      case .hours: question(key, .lines)
      case .languages: question(key, .choices(languages))
      case .checked: question(key, .day)
      }
    }
  }

  /// A text in each of the languages that the site has words of its own in.
  private var inEveryLanguage: [FormField] {
    ["nb", "nn", "en", "se"].compactMap(LanguageCode.init(code:)).map { language in
      FormField(name: language.code, hint: language.name[words.language], kind: .text)
    }
  }

  var query: [FormField] {
    QueryKey.allCases.map { key in
      switch key {
      case .query: question(key, .line, isRequired: true)
      case .wanted: question(key, .lines, isRequired: true)
      case .limit: question(key, .number(1...50))
      case .kind: question(key, .line)
      case .unseen: question(key, yesNo)
      }
    }
  }

  // MARK: Pieces

  private func question<Key: Explained>(
    _ key: Key, _ kind: FormField.Kind, isRequired: Bool = false, isTranslated: Bool = false
  ) -> FormField {
    FormField(
      id: key.id, name: words.name(key), otherNames: Set(([key.id] + key.names.all).map(folded)),
      hint: key.explanation[words.language], isRequired: isRequired, isTranslated: isTranslated, kind: kind)
  }

  /// A switch would write `true`, and would read «nei» as something that is there.
  private var yesNo: FormField.Kind {
    .choice([FormField.Choice("ja", names: ["yes", "true"]), FormField.Choice("nei", names: ["no", "false"])])
  }

  private func closed<Member: Explained>(_: Member.Type) -> [FormField.Choice] {
    Member.allCases.map { member in
      FormField.Choice(
        words.name(member), explanation: member.explanation[words.language], names: [member.id] + member.names.all)
    }
  }

  private func terms(_ vocabulary: Vocabulary) -> [FormField.Choice] {
    vocabulary.terms.map { term in
      FormField.Choice(
        words.name(term), explanation: term.explanation[words.language], names: [term.id] + term.names.values)
    }
  }

  private var languages: [FormField.Choice] {
    LanguageCode.all.map { language in
      FormField.Choice(
        language.code, label: language.name[words.language],
        names: [language.ownName, language.name.nb, language.name.nn, language.name.en])
    }
  }
}
