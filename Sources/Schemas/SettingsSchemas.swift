import Services

// The YAML files beside the texts.

extension SchemaComposer {
  mutating func settings() -> Schema {
    let entries = SettingKey.allCases.map { key in
      entry(key) { composer in
        switch key {
        case .name, .address, .accessibilityStatement, .logo, .colour: composer.text
        case .languages, .formerLanguages: composer.languages
        case .criteriaSet: composer.closed(CriteriaEdition.self)
        case .reviewInterval: composer.text(as: ["6 måneder"])
        case .waitingLimit: composer.text(as: ["14"])
        case .acute: composer.texts
        case .frontTopics: composer.openTerms(in: composer.vocabularies.topic)
        case .discreet: composer.closed(DiscreetPages.self)
        case .isExample: composer.yesNo
        }
      }
    }
    return record(
      entries, allowsOwnKeys: true, [SettingKey.name, .address, .languages].map { has($0) })
  }

  mutating func municipality() -> Schema {
    let entries = MunicipalityKey.allCases.map { key in
      entry(key) { composer in
        switch key {
        case .name, .number, .organisationNumber, .website, .phone, .email, .county: composer.text
        case .writtenForm:
          composer.closed(
            offered: ["bokmål", "nynorsk", "nøytral"], names: ["bokmål", "nb", "nynorsk", "nn", "nøytral"])
        case .schoolHolidays: composer.texts
        }
      }
    }
    return record(entries, allowsOwnKeys: true, [MunicipalityKey.name, .number].map { has($0) })
  }

  mutating func helpLines() -> Schema {
    let entries = HelpLineKey.allCases.map { key in
      entry(key) { composer in
        switch key {
        case .name, .number, .what, .ageLimit, .source, .website, .chat: composer.text
        case .translations: ["type": "object", "additionalProperties": composer.text]
        case .isFree: composer.yesNo
        case .hours: composer.hours
        case .languages: composer.languages
        case .checked: composer.day
        }
      }
    }
    return .list(
      of: record(entries, [has(HelpLineKey.name), .anyOf([has(HelpLineKey.number), has(HelpLineKey.chat)])]))
  }

  mutating func vocabulary() -> Schema {
    let entries = TermKey.allCases.map { key in
      entry(key) { composer in
        switch key {
        case .id, .nb, .nn, .en, .se, .los: composer.text
        case .age: composer.text(as: ["13–19", "18+"])
        case .synonyms:
          .anyOf([composer.texts, ["type": "object", "additionalProperties": composer.texts]])
        }
      }
    }
    let names: [TermKey] = [.nb, .nn, .en, .se]
    return .list(of: record(entries, [has(TermKey.id), .anyOf(names.map { has($0) })]))
  }

  mutating func queries() -> Schema {
    let wantedEntries = WantedKey.allCases.map { key in
      entry(key) { composer in
        switch key {
        case .id: composer.text
        case .grade: composer.number(1...3)
        }
      }
    }
    let wanted: Schema = .anyOf([text, record(wantedEntries, [has(WantedKey.id)])])
    let entries = QueryKey.allCases.map { key in
      entry(key) { composer in
        switch key {
        case .query, .kind: composer.text
        case .wanted: .anyOf([.list(of: wanted), wanted])
        case .limit: composer.number(1...50)
        case .unseen: composer.yesNo
        }
      }
    }
    return .list(of: record(entries, [has(QueryKey.query), has(QueryKey.wanted)]))
  }
}
