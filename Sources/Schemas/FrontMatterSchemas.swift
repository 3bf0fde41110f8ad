import Diagnostics
import Services

// The fields of Markdown files.

extension SchemaComposer {
  /// The fields that a service must state, itself or on each of its ways in.
  private static let required: [Field] = [.audience, .userFee, .referral]

  mutating func frontMatter(of kind: SchemaKind) -> Schema {
    let fields = Field.allCases.filter { kind != .page || Field.ofPages.contains($0) }
    let entries = fields.map { field in
      let made = entry(field) { $0.value(of: field) }
      // A draft may leave a field open; `filled` demands an answer of the others.
      let open: Schema = .anyOf([made.value, ["type": "null"]])
      return Entry(
        name: made.name, spellings: made.spellings, value: open.described(field.explanation[language]))
    }
    guard kind == .service else { return record(entries, allowsOwnKeys: true, [unlessDraft([Self.filled])]) }
    let required = Self.required
    if spelling == .one {
      return record(entries, allowsOwnKeys: true, [unlessDraft([Self.filled])])
        .adding(["required": .texts(required.map { name($0) })])
    }
    return record(entries, allowsOwnKeys: true, [unlessDraft(required.map { states($0) } + [Self.filled])])
  }

  private func unlessDraft(_ demands: [Schema]) -> Schema {
    let draft: Schema = .allOf([has(Field.draft), values(of: .draft, are: Self.yes)])
    return ["if": draft, "then": [:], "else": .allOf(demands)]
  }

  /// That no field is left open.
  private static let filled: Schema = [
    "patternProperties": [ownKey: [:]], "additionalProperties": .not(["type": "null"]),
  ]

  /// That a fact stands on the page or on every way in.
  private func states(_ field: Field) -> Schema {
    let route = has(field)
    let routes = values(
      of: .routes, are: .anyOf([["type": "array", "items": route], .allOf([["type": "object"], route])]))
    return .anyOf([has(field), .allOf([has(Field.routes), routes])])
  }

  private func values(of field: Field, are value: Schema) -> Schema {
    switch spelling {
    case .any: ["patternProperties": [spellings(field).whole: value]]
    case .one: ["properties": [name(field): value]]
    }
  }

  private mutating func value(of field: Field) -> Schema {
    switch field {
    case .title, .lead, .agreement, .measures, .guidance, .userInvolvement, .complaint, .owner: text
    case .audience: audience()
    case .userFee: userFee()
    case .referral: referral()
    case .vedtak: vedtak()
    case .waitingTime: waitingTime
    case .openingHours, .phoneHours: hours
    case .contact: contact()
    case .place: places()
    case .forms: terms(in: vocabularies.form)
    case .topics: openTerms(in: vocabularies.topic)
    case .severity: closedList(NeedSeverity.self)
    case .responsibility: closed(Responsibility.self)
    case .municipalities, .staff, .facilities, .legalBasis, .formerAddresses, .keywords, .related: texts
    case .judgements: judgements()
    case .languages: languages
    case .textLanguage: languageCode
    case .interpreter, .confidentiality, .anonymous, .discreet, .draft, .lavterskel: yesNo
    case .routes: routes()
    case .events: events()
    case .lastVerified, .expires, .publishFrom: day
    case .reviewInterval: text(as: ["6 måneder"])
    case .image: image()
    case .ended: ended()
    case .serviceType: term(in: vocabularies.serviceType)
    }
  }

  var day: Schema { text(as: ["2026-09-01"]) }
  var languageCode: Schema {
    let choices = LanguageCode.all.map { Choice(name: $0.code, explanation: $0.name[language]) }
    return .anyOf([choices.enumeration, text])
  }
  var languages: Schema { .anyOf([.list(of: languageCode), languageCode]) }

  var hours: Schema {
    let example = isNynorsk ? "måndag–fredag 08:00–15:30" : "mandag–fredag 08:00–15:30"
    return .anyOf([
      .list(of: .anyOf([text(as: [example]), ["type": "object"]])), text(as: [example]), ["type": "object"],
    ])
  }

  /// Some records, or one.
  private func records(_ record: Schema) -> Schema { .anyOf([.list(of: record), record]) }

  // MARK: Who it is for, what it costs, how to get in

  private mutating func audience() -> Schema {
    let vocabulary = vocabularies.audience
    let group = term(in: vocabulary)
    let words = SpellingPattern(names(vocabulary)).joined(by: ["og", "eller", "samt", "&"])
    let groups: [Schema] = [.list(of: group), group, .string(matching: words)]
    let entries = AudienceKey.allCases.map { key in
      entry(key) { composer in
        switch key {
        case .groups: .anyOf(groups)
        case .age: composer.text(as: ["16–25", "18+", "under 18"])
        case .situations, .requirements: composer.texts
        case .text: composer.text
        }
      }
    }
    // A sentence is shown as it is; one or two words were meant as a group.
    let sentence: Schema = .string(matching: "[0-9]|\\S\\s+\\S+\\s+\\S")
    return .anyOf(groups + [sentence, record(entries)])
  }

  private mutating func userFee() -> Schema {
    let amount: [Schema] = [["type": "number"], .string(matching: "[0-9]")]
    let kind = closed(UserFee.Kind.self, or: amount)
    let entries = UserFeeKey.allCases.map { key in
      entry(key) { composer in
        switch key {
        case .type: kind
        case .amounts: .anyOf([.anyOf(amount), .list(of: .anyOf(amount))])
        case .expenses: composer.closed(UserFee.Expenses.self)
        case .exemptions: composer.texts
        case .text: composer.text
        }
      }
    }
    return .anyOf([kind, record(entries, [.anyOf([has(UserFeeKey.type), has(UserFeeKey.amounts)])])])
  }

  private mutating func referral() -> Schema {
    let kind = closed(Referral.Kind.self)
    let entries = ReferralKey.allCases.map { key in
      entry(key) { composer in
        switch key {
        case .type: kind
        case .from: composer.texts
        case .text: composer.text
        }
      }
    }
    return .anyOf([kind, record(entries, [has(ReferralKey.type)])])
  }

  private mutating func vedtak() -> Schema {
    let kind = closed(
      offered: Vedtak.offered, names: Vedtak.spellings, [.string(matching: "^\\s*(?:[eE]tter|[aA]fter|ETTER|AFTER)\\s")]
    )
    let entries = VedtakKey.allCases.map { key in
      entry(key) { composer in
        switch key {
        case .type: kind
        case .time: composer.text(as: composer.isNynorsk ? ["2–4 veker"] : ["2–4 uker"])
        case .text: composer.text
        }
      }
    }
    return .anyOf([kind, record(entries, [has(VedtakKey.type)])])
  }

  private var waitingTime: Schema {
    // A time has a number, in digits or in a word before another; one word alone, as «kort», is none.
    return closed(offered: WaitingTime.offered, names: WaitingTime.spellings, [.string(matching: "[0-9]|\\S\\s+\\S")])
  }

  // MARK: How to make contact, and where

  private mutating func contact() -> Schema {
    let phone = self.phone()
    let entries = ContactKey.allCases.map { key in
      entry(key) { composer in
        switch key {
        case .phone: .anyOf([composer.text, phone, .list(of: .anyOf([composer.text, phone]))])
        case .sms, .email, .website, .form, .chat: composer.text
        }
      }
    }
    return record(entries)
  }

  private mutating func phone() -> Schema {
    let entries = PhoneKey.allCases.map { key in
      entry(key) { composer in
        switch key {
        case .number, .purpose: composer.text
        case .hours: composer.hours
        }
      }
    }
    return record(entries, [has(PhoneKey.number)])
  }

  private mutating func places() -> Schema {
    let entries = PlaceKey.allCases.map { key in
      entry(key) { composer in
        switch key {
        case .name, .address, .directions, .postalAddress: composer.text
        case .isSecret: composer.yesNo
        case .position: composer.texts
        }
      }
    }
    return records(record(entries))
  }

  // MARK: Records in lists

  private mutating func routes() -> Schema {
    let name = RouteKey.allCases.map { key in entry(key) { $0.text } }
    let fields = Field.allCases.filter(\.belongsToRoutes).map { field in entry(field) { $0.value(of: field) } }
    return records(record(name + fields, allowsOwnKeys: true, [has(RouteKey.name)]))
  }

  private mutating func judgements() -> Schema {
    let entries = JudgementKey.allCases.map { key in
      entry(key) { composer in
        switch key {
        case .criterion: composer.number(1...9)
        case .result: composer.closed(JudgementResult.self)
        case .reason, .by: composer.text
        case .date: composer.day
        }
      }
    }
    return records(record(entries, JudgementKey.allCases.map { has($0) }))
  }

  private mutating func events() -> Schema {
    let entries = EventKey.allCases.map { key in
      entry(key) { composer in
        switch key {
        case .name, .place, .text: composer.text
        case .start, .end: composer.text(as: ["2027-01-12 18:00"])
        }
      }
    }
    return records(record(entries, [has(EventKey.name), has(EventKey.start)]))
  }

  private mutating func image() -> Schema {
    let entries = ImageKey.allCases.map { key in entry(key) { $0.text } }
    return record(entries, [has(ImageKey.file), has(ImageKey.alternative)])
  }

  private mutating func ended() -> Schema {
    let entries = EndedKey.allCases.map { key in
      entry(key) { composer in
        switch key {
        case .date: composer.day
        case .replacement: composer.text
        }
      }
    }
    return .anyOf([day, record(entries, [has(EndedKey.date)])])
  }
}
