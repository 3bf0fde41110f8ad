// The keys inside the records of the front matter and of the settings files, each set closed.

package enum AudienceKey: String, Named {
  case groups = "hvem"
  case age = "alder"
  case situations = "situasjon"
  case requirements = "krav"
  case text = "tekst"

  package static let table = NameTable<AudienceKey>()
  package var names: Names {
    switch self {
    case .groups: Names(nb: ["hvem"], nn: ["kven"], en: ["who", "groups"])
    case .age: Names(nb: ["alder"], nn: ["alder"], en: ["age"])
    case .situations: Names(nb: ["situasjon", "situasjoner"], nn: ["situasjon"], en: ["situation", "situations"])
    case .requirements: Names(nb: ["krav"], nn: ["krav"], en: ["requirements"])
    case .text: Names(nb: ["tekst"], nn: ["tekst"], en: ["text"])
    }
  }
}

package enum UserFeeKey: String, Named {
  case type = "type"
  case amounts = "beløp"
  case expenses = "utgifter"
  case exemptions = "fritak"
  case text = "tekst"

  package static let table = NameTable<UserFeeKey>()
  package var names: Names {
    switch self {
    case .type: Names(nb: ["type"], en: ["type"])
    case .amounts: Names(nb: ["beløp"], nn: ["beløp"], en: ["amount", "amounts"])
    case .expenses: Names(nb: ["utgifter"], nn: ["utgifter"], en: ["expenses"])
    case .exemptions: Names(nb: ["fritak"], nn: ["fritak"], en: ["exemptions"])
    case .text: Names(nb: ["tekst"], nn: ["tekst"], en: ["text"])
    }
  }
}

package enum ReferralKey: String, Named {
  case type = "type"
  case from = "fra"
  case text = "tekst"

  package static let table = NameTable<ReferralKey>()
  package var names: Names {
    switch self {
    case .type: Names(nb: ["type"], en: ["type"])
    case .from: Names(nb: ["fra"], nn: ["frå"], en: ["from"])
    case .text: Names(nb: ["tekst"], nn: ["tekst"], en: ["text"])
    }
  }
}

package enum VedtakKey: String, Named {
  case type = "type"
  case time = "tid"
  case text = "tekst"

  package static let table = NameTable<VedtakKey>()
  package var names: Names {
    switch self {
    case .type: Names(nb: ["type"], en: ["type"])
    case .time: Names(nb: ["tid", "saksbehandlingstid"], nn: ["tid", "sakshandsamingstid"], en: ["time"])
    case .text: Names(nb: ["tekst"], nn: ["tekst"], en: ["text"])
    }
  }
}

package enum ContactKey: String, Named {
  case phone = "telefon"
  case sms = "sms"
  case email = "epost"
  case website = "nettside"
  case form = "skjema"
  case chat = "chat"

  package static let table = NameTable<ContactKey>()
  package var names: Names {
    switch self {
    case .phone: Names(nb: ["telefon", "tlf"], nn: ["telefon"], en: ["phone", "telephone"])
    case .sms: Names(nb: ["sms"], en: ["text message"])
    case .email: Names(nb: ["epost", "e-post"], nn: ["epost", "e-post"], en: ["email", "e-mail"])
    case .website: Names(nb: ["nettside", "nettsted"], nn: ["nettside", "nettstad"], en: ["website", "web"])
    case .form: Names(nb: ["skjema"], nn: ["skjema"], en: ["form"])
    case .chat: Names(nb: ["chat"], nn: ["chat", "nettprat"], en: ["chat"])
    }
  }
}

package enum PhoneKey: String, Named {
  case number = "nummer"
  case purpose = "til"
  case hours = "åpent"

  package static let table = NameTable<PhoneKey>()
  package var names: Names {
    switch self {
    case .number: Names(nb: ["nummer"], nn: ["nummer"], en: ["number"])
    case .purpose: Names(nb: ["til", "for"], nn: ["til"], en: ["for", "to"])
    case .hours: Names(nb: ["åpent", "åpen"], nn: ["ope"], en: ["open", "hours"])
    }
  }
}

package enum PlaceKey: String, Named {
  case name = "navn"
  case address = "adresse"
  case directions = "adkomst"
  case postalAddress = "postadresse"
  case isSecret = "skjult"
  case position = "posisjon"

  package static let table = NameTable<PlaceKey>()
  package var names: Names {
    switch self {
    case .name: Names(nb: ["navn"], nn: ["namn"], en: ["name"])
    case .address: Names(nb: ["adresse", "besøksadresse"], nn: ["adresse"], en: ["address"])
    case .directions: Names(nb: ["adkomst", "atkomst"], nn: ["tilkomst", "åtkomst"], en: ["directions", "access"])
    case .postalAddress: Names(nb: ["postadresse"], nn: ["postadresse"], en: ["postal address"])
    case .isSecret: Names(nb: ["skjult"], nn: ["skjult", "løynd"], en: ["secret", "hidden"])
    case .position: Names(nb: ["posisjon"], nn: ["posisjon"], en: ["position"])
    }
  }
}

package enum JudgementKey: String, Named {
  case criterion = "kriterium"
  case result = "resultat"
  case reason = "begrunnelse"
  case by = "av"
  case date = "dato"

  package static let table = NameTable<JudgementKey>()
  package var names: Names {
    switch self {
    case .criterion: Names(nb: ["kriterium"], nn: ["kriterium"], en: ["criterion"])
    case .result: Names(nb: ["resultat"], nn: ["resultat"], en: ["result"])
    case .reason: Names(nb: ["begrunnelse"], nn: ["grunngiving", "grunngjeving"], en: ["reason"])
    case .by: Names(nb: ["av"], nn: ["av"], en: ["by"])
    case .date: Names(nb: ["dato"], nn: ["dato"], en: ["date"])
    }
  }
}

/// The key that a way in has besides the fields that it shares with the page.
package enum RouteKey: String, Named {
  case name = "navn"

  package static let table = NameTable<RouteKey>()
  package var names: Names { Names(nb: ["navn", "tittel"], nn: ["namn"], en: ["name", "title"]) }
}

package enum EventKey: String, Named {
  case name = "navn"
  case start = "start"
  case end = "slutt"
  case place = "sted"
  case text = "tekst"

  package static let table = NameTable<EventKey>()
  package var names: Names {
    switch self {
    case .name: Names(nb: ["navn"], nn: ["namn"], en: ["name"])
    case .start: Names(nb: ["start"], nn: ["start", "byrjar"], en: ["start"])
    case .end: Names(nb: ["slutt"], nn: ["slutt", "sluttar"], en: ["end"])
    case .place: Names(nb: ["sted"], nn: ["stad"], en: ["place"])
    case .text: Names(nb: ["tekst"], nn: ["tekst"], en: ["text"])
    }
  }
}

package enum ImageKey: String, Named {
  case file = "fil"
  case alternative = "alt"
  case credit = "foto"

  package static let table = NameTable<ImageKey>()
  package var names: Names {
    switch self {
    case .file: Names(nb: ["fil"], nn: ["fil"], en: ["file"])
    case .alternative: Names(nb: ["alt", "alttekst"], nn: ["alt"], en: ["alt"])
    case .credit: Names(nb: ["foto"], nn: ["foto"], en: ["photo", "credit"])
    }
  }
}

package enum EndedKey: String, Named {
  case date = "dato"
  case replacement = "erstattet av"

  package static let table = NameTable<EndedKey>()
  package var names: Names {
    switch self {
    case .date: Names(nb: ["dato"], nn: ["dato"], en: ["date"])
    case .replacement: Names(nb: ["erstattet av"], nn: ["erstatta av"], en: ["replaced by"])
    }
  }
}

/// The settings of `nettsted.yaml`.
package enum SettingKey: String, Named {
  case name = "navn"
  case address = "adresse"
  case languages = "språk"
  case formerLanguages = "tidligere språk"
  case criteriaSet = "kriteriesett"
  case reviewInterval = "kontrollintervall"
  case accessibilityStatement = "tilgjengelighetserklæring"
  case waitingLimit = "ventegrense"
  case acute = "akutt"
  case frontTopics = "forside"
  case discreet = "trygg"
  case colour = "farge"
  case logo = "logo"
  case isExample = "eksempel"

  package static let table = NameTable<SettingKey>()
  package var names: Names {
    switch self {
    case .name: Names(nb: ["navn"], nn: ["namn"], en: ["name"])
    case .address: Names(nb: ["adresse"], nn: ["adresse"], en: ["address"])
    case .languages: Names(nb: ["språk"], nn: ["språk"], en: ["languages"])
    case .formerLanguages:
      Names(nb: ["tidligere språk"], nn: ["tidlegare språk"], en: ["former languages"])
    case .criteriaSet: Names(nb: ["kriteriesett"], nn: ["kriteriesett"], en: ["criteria set"])
    case .reviewInterval: Names(nb: ["kontrollintervall"], nn: ["kontrollintervall"], en: ["review interval"])
    case .accessibilityStatement:
      Names(
        nb: ["tilgjengelighetserklæring"], nn: ["tilgjengeerklæring", "tilgjengelegheitserklæring"],
        en: ["accessibility statement"])
    case .waitingLimit: Names(nb: ["ventegrense"], nn: ["ventegrense"], en: ["waiting limit"])
    case .acute: Names(nb: ["akutt"], nn: ["akutt"], en: ["acute"])
    case .frontTopics: Names(nb: ["forside"], nn: ["framside"], en: ["front page"])
    case .discreet: Names(nb: ["trygg"], nn: ["trygg"], en: ["discreet", "safe"])
    case .colour: Names(nb: ["farge"], nn: ["farge"], en: ["colour", "color"])
    case .logo: Names(nb: ["logo"], en: ["logo"])
    case .isExample: Names(nb: ["eksempel"], nn: ["eksempel", "døme"], en: ["example"])
    }
  }
}

/// The keys of `kommune.yaml`.
package enum MunicipalityKey: String, Named {
  case name = "navn"
  case number = "nummer"
  case organisationNumber = "orgnr"
  case website = "nettsted"
  case phone = "telefon"
  case email = "epost"
  case writtenForm = "målform"
  case county = "fylke"
  case schoolHolidays = "skoleferier"

  package static let table = NameTable<MunicipalityKey>()
  package var names: Names {
    switch self {
    case .name: Names(nb: ["navn"], nn: ["namn"], en: ["name"])
    case .number: Names(nb: ["nummer", "kommunenummer"], nn: ["nummer", "kommunenummer"], en: ["number"])
    case .organisationNumber:
      Names(nb: ["orgnr", "organisasjonsnummer"], nn: ["orgnr", "organisasjonsnummer"], en: ["organisation number"])
    case .website: Names(nb: ["nettsted", "nettside"], nn: ["nettstad", "nettside"], en: ["website"])
    case .phone: Names(nb: ["telefon"], nn: ["telefon"], en: ["phone"])
    case .email: Names(nb: ["epost", "e-post"], nn: ["epost", "e-post"], en: ["email"])
    case .writtenForm: Names(nb: ["målform"], nn: ["målform"], en: ["written form"])
    case .county: Names(nb: ["fylke"], nn: ["fylke"], en: ["county"])
    case .schoolHolidays:
      Names(nb: ["skoleferier", "skoleferie"], nn: ["skuleferiar", "skuleferie"], en: ["school holidays"])
    }
  }
}

/// The keys of a line in `hjelpetelefoner.yaml`.
package enum HelpLineKey: String, Named {
  case name = "navn"
  case number = "nummer"
  case what = "hva"
  case translations = "oversettelser"
  case isFree = "gratis"
  case hours = "åpent"
  case languages = "språk"
  case ageLimit = "aldersgrense"
  case source = "kilde"
  case checked = "kontrollert"
  case website = "nettside"
  case chat = "chat"

  package static let table = NameTable<HelpLineKey>()
  package var names: Names {
    switch self {
    case .name: Names(nb: ["navn"], nn: ["namn"], en: ["name"])
    case .number: Names(nb: ["nummer", "telefon"], nn: ["nummer"], en: ["number", "phone"])
    case .what: Names(nb: ["hva"], nn: ["kva"], en: ["what"])
    case .translations: Names(nb: ["oversettelser"], nn: ["omsetjingar"], en: ["translations"])
    case .isFree: Names(nb: ["gratis"], nn: ["gratis"], en: ["free"])
    case .hours: Names(nb: ["åpent", "åpningstid"], nn: ["ope", "opningstid"], en: ["open", "hours"])
    case .languages: Names(nb: ["språk"], nn: ["språk"], en: ["languages"])
    case .ageLimit: Names(nb: ["aldersgrense"], nn: ["aldersgrense"], en: ["age limit"])
    case .source: Names(nb: ["kilde"], nn: ["kjelde"], en: ["source"])
    case .checked: Names(nb: ["kontrollert"], nn: ["kontrollert"], en: ["verified", "checked"])
    case .website: Names(nb: ["nettside", "nettsted"], nn: ["nettside", "nettstad"], en: ["website"])
    case .chat: Names(nb: ["chat"], nn: ["chat", "nettprat"], en: ["chat"])
    }
  }
}

/// The keys of a term in `vokabular/*.yaml`.
package enum TermKey: String, Named {
  case id = "id"
  case nb = "nb"
  case nn = "nn"
  case en = "en"
  case se = "se"
  case age = "alder"
  case synonyms = "synonymer"
  case los = "los"

  package static let table = NameTable<TermKey>()
  package var names: Names {
    switch self {
    case .id, .nb, .nn, .en, .se, .los: Names(nb: [rawValue])
    case .age: Names(nb: ["alder"], nn: ["alder"], en: ["age"])
    case .synonyms: Names(nb: ["synonymer"], nn: ["synonym"], en: ["synonyms"])
    }
  }
}

/// The keys of a query in `søk.yaml`.
package enum QueryKey: String, Named {
  case query = "søk"
  case wanted = "finn"
  case limit = "blant"
  case kind = "slag"
  case unseen = "usett"

  package static let table = NameTable<QueryKey>()
  package var names: Names {
    switch self {
    case .query: Names(nb: ["søk"], nn: ["søk"], en: ["query", "search"])
    case .wanted: Names(nb: ["finn"], nn: ["finn"], en: ["find"])
    case .limit: Names(nb: ["blant"], nn: ["blant"], en: ["among"])
    case .kind: Names(nb: ["slag"], nn: ["slag"], en: ["kind"])
    case .unseen: Names(nb: ["usett"], nn: ["usett"], en: ["unseen"])
    }
  }
}

/// The keys of a service that a query must find.
package enum WantedKey: String, Named {
  case id = "id"
  case grade = "grad"

  package static let table = NameTable<WantedKey>()
  package var names: Names {
    switch self {
    case .id: Names(nb: ["id"])
    case .grade: Names(nb: ["grad"], nn: ["grad"], en: ["grade"])
    }
  }
}
