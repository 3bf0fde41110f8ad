package import Diagnostics

// What the closed values of ClosedValues.swift mean to whoever writes them, in the same order.

extension UserFee.Kind: Explained {
  package var explanation: Wording {
    switch self {
    case .free:
      Wording(nb: "Ingen betaler noe.", nn: "Ingen betaler noko.", en: "Nobody pays anything.")
    case .freeWithExtras:
      Wording(
        nb: "Hjelpen er gratis, men man betaler for mat, materiell eller kursbok.",
        nn: "Hjelpa er gratis, men ein betaler for mat, materiell eller kursbok.",
        en: "The help is free, but one pays for food, materials or a course book.")
    case .fixedPrice:
      Wording(
        nb: "Alle betaler det samme beløpet.", nn: "Alle betaler det same beløpet.",
        en: "Everybody pays the same amount.")
    case .countsTowardsExemptionCard:
      Wording(
        nb: "En egenandel som teller med til man får frikort.", nn: "Ein eigendel som tel med til ein får frikort.",
        en: "A fee that counts until one gets the exemption card.")
    case .dependsOnIncome:
      Wording(
        nb: "Prisen følger av inntekten.", nn: "Prisen følgjer av inntekta.", en: "The price follows from the income.")
    case .byAbility:
      Wording(nb: "Man betaler det man kan.", nn: "Ein betaler det ein kan.", en: "One pays what one can.")
    case .freeForSome:
      Wording(
        nb: "Noen slipper å betale. Skriv hvem i «fritak».", nn: "Nokre slepp å betale. Skriv kven i «fritak».",
        en: "Some need not pay. Write who in “fritak”.")
    case .notRelevant:
      Wording(
        nb: "Spørsmålet passer ikke, fordi tilbudet selv er penger.",
        nn: "Spørsmålet passar ikkje, fordi tilbodet sjølv er pengar.",
        en: "The question does not fit, since the service itself is money.")
    case .unknown:
      Wording(
        nb: "Dere vet det ikke ennå. Siden ber folk spørre.", nn: "De veit det ikkje enno. Sida ber folk spørje.",
        en: "You do not know yet. The page tells people to ask.")
    }
  }
}

extension UserFee.Expenses: Explained {
  package var explanation: Wording {
    switch self {
    case .avoidable:
      Wording(
        nb: "Man kan være med uten å betale for mat, materiell og reise.",
        nn: "Ein kan vere med utan å betale for mat, materiell og reise.",
        en: "One can take part without paying for food, materials and travel.")
    case .unavoidable:
      Wording(
        nb: "Man må betale for mat, materiell eller reise for å være med.",
        nn: "Ein må betale for mat, materiell eller reise for å vere med.",
        en: "One must pay for food, materials or travel to take part.")
    }
  }
}

extension Referral.Kind: Explained {
  package var explanation: Wording {
    switch self {
    case .notNeeded:
      Wording(nb: "Man tar kontakt selv.", nn: "Ein tek kontakt sjølv.", en: "One makes contact oneself.")
    case .notNeededButPossible:
      Wording(
        nb: "Man tar kontakt selv, og andre kan også henvise.", nn: "Ein tek kontakt sjølv, og andre kan òg tilvise.",
        en: "One makes contact oneself, and others may refer too.")
    case .needed:
      Wording(
        nb: "Noen må henvise. Skriv hvem i «fra».", nn: "Nokon må tilvise. Skriv kven i «frå».",
        en: "Somebody must refer. Write who in “fra”.")
    case .forParts:
      Wording(
        nb: "Noe av hjelpen krever henvisning. Skriv hva i «tekst», eller bruk «deltilbud».",
        nn: "Noko av hjelpa krev tilvising. Skriv kva i «tekst», eller bruk «deltilbod».",
        en: "Some of the help needs a referral. Write which in “tekst”, or use “deltilbud”.")
    case .onlyThroughAgency:
      Wording(
        nb: "Bare en annen tjeneste kan melde noen inn.", nn: "Berre ei anna teneste kan melde nokon inn.",
        en: "Only another agency can sign somebody up.")
    case .informationWanted:
      Wording(
        nb: "Ingen henvisning trengs, men opplysninger fra andre er til hjelp.",
        nn: "Det trengst inga tilvising, men opplysningar frå andre er til hjelp.",
        en: "No referral is needed, but information from others is of help.")
    case .unknown:
      Wording(
        nb: "Dere vet det ikke ennå. Siden ber folk spørre.", nn: "De veit det ikkje enno. Sida ber folk spørje.",
        en: "You do not know yet. The page tells people to ask.")
    }
  }
}

extension NeedSeverity: Explained {
  package var explanation: Wording {
    switch self {
    case .risk:
      Wording(
        nb: "For den som kan få vansker.", nn: "For den som kan få vanskar.", en: "For those who may get into trouble.")
    case .mild: Wording(nb: "For lette vansker.", nn: "For lette vanskar.", en: "For mild trouble.")
    case .moderate: Wording(nb: "For moderate vansker.", nn: "For moderate vanskar.", en: "For moderate trouble.")
    case .severe: Wording(nb: "For alvorlige vansker.", nn: "For alvorlege vanskar.", en: "For severe trouble.")
    }
  }
}

extension Responsibility: Explained {
  package var explanation: Wording {
    switch self {
    case .municipality:
      Wording(nb: "Kommunen selv.", nn: "Kommunen sjølv.", en: "The municipality itself.")
    case .intermunicipal:
      Wording(nb: "Flere kommuner sammen.", nn: "Fleire kommunar saman.", en: "Several municipalities together.")
    case .county: Wording(nb: "Fylkeskommunen.", nn: "Fylkeskommunen.", en: "The county.")
    case .specialist:
      Wording(
        nb: "Sykehus, DPS og andre i helseforetaket.", nn: "Sjukehus, DPS og andre i helseføretaket.",
        en: "Hospitals, district psychiatric centres and others of the health trust.")
    case .state: Wording(nb: "Staten, som Nav.", nn: "Staten, som Nav.", en: "The state, such as Nav.")
    case .voluntary:
      Wording(nb: "En frivillig organisasjon.", nn: "Ein frivillig organisasjon.", en: "A voluntary organisation.")
    case .shared:
      Wording(
        nb: "Flere deler ansvaret. Skriv avtalen i «avtale».", nn: "Fleire deler ansvaret. Skriv avtalen i «avtale».",
        en: "Several share it. Write the agreement in “avtale”.")
    }
  }
}

extension JudgementResult: Explained {
  package var explanation: Wording {
    switch self {
    case .met:
      Wording(
        nb: "Den som vurderte, mener at kriteriet er oppfylt.", nn: "Den som vurderte, meiner at kriteriet er oppfylt.",
        en: "Whoever judged finds the criterion met.")
    case .notMet:
      Wording(
        nb: "Den som vurderte, mener at kriteriet ikke er oppfylt.",
        nn: "Den som vurderte, meiner at kriteriet ikkje er oppfylt.",
        en: "Whoever judged finds the criterion not met.")
    }
  }
}

extension DiscreetPages: Explained {
  package var explanation: Wording {
    switch self {
    case .all:
      Wording(
        nb: "Alle sider har hurtigutgang.", nn: "Alle sider har hurtigutgang.", en: "Every page has the quick exit.")
    case .marked:
      Wording(
        nb: "Sidene som har «trygg: ja», har hurtigutgang.", nn: "Sidene som har «trygg: ja», har hurtigutgang.",
        en: "The pages with “trygg: ja” have the quick exit.")
    case .none:
      Wording(
        nb: "Ingen sider har hurtigutgang.", nn: "Ingen sider har hurtigutgang.", en: "No page has the quick exit.")
    }
  }
}

extension CriteriaEdition: Explained {
  package var explanation: Wording {
    switch self {
    case .edition2014:
      Wording(nb: "Kriteriene fra 2014.", nn: "Kriteria frå 2014.", en: "The criteria of 2014.")
    case .edition2025:
      Wording(nb: "Kriteriene fra 2025.", nn: "Kriteria frå 2025.", en: "The criteria of 2025.")
    }
  }
}

/// A value that is offered to whoever writes: what it is called in the two written forms of Norwegian, and what it means.
package struct OfferedValue: Sendable, Hashable {
  package let nb: String
  package let nn: String
  package let explanation: Wording

  package init(nb: String, nn: String? = nil, _ explanation: Wording) {
    self.nb = nb
    self.nn = nn ?? nb
    self.explanation = explanation
  }
}

extension Vedtak {
  package static let offered = [
    OfferedValue(
      nb: "nei",
      Wording(
        nb: "Hjelpen begynner uten søknad og vedtak.", nn: "Hjelpa byrjar utan søknad og vedtak.",
        en: "The help begins without application and formal decision.")),
    OfferedValue(
      nb: "ja",
      Wording(
        nb: "Kommunen må fatte vedtak før hjelpen begynner.", nn: "Kommunen må gjere vedtak før hjelpa byrjar.",
        en: "A formal decision is needed before the help begins.")),
    OfferedValue(
      nb: "for deler", nn: "for delar",
      Wording(
        nb: "Noe av hjelpen krever vedtak.", nn: "Noko av hjelpa krev vedtak.",
        en: "Some of the help needs a formal decision.")),
    OfferedValue(
      nb: "etter 14 dager", nn: "etter 14 dagar",
      Wording(
        nb: "Hjelpen begynner med en gang, og det fattes vedtak hvis den varer lenger.",
        nn: "Hjelpa byrjar med ein gong, og det blir gjort vedtak om ho varer lenger.",
        en: "The help begins at once, and a decision is made if it lasts longer.")),
    OfferedValue(nb: "ukjent", UserFee.Kind.unknown.explanation),
  ]
}

extension WaitingTime {
  package static let offered = [
    OfferedValue(
      nb: "ingen", Wording(nb: "Ingen må vente.", nn: "Ingen må vente.", en: "Nobody has to wait.")),
    OfferedValue(
      nb: "drop-in",
      Wording(
        nb: "Man møter opp uten avtale.", nn: "Ein møter opp utan avtale.", en: "One comes without an appointment.")),
    OfferedValue(
      nb: "samme dag", nn: "same dag",
      Wording(
        nb: "Man får hjelp den dagen man tar kontakt.", nn: "Ein får hjelp den dagen ein tek kontakt.",
        en: "One gets help on the day that one makes contact.")),
    OfferedValue(
      nb: "innen 2 uker", nn: "innan 2 veker",
      Wording(
        nb: "Den lengste tiden noen må vente på den første hjelpen.",
        nn: "Den lengste tida nokon må vente på den første hjelpa.",
        en: "The longest that anybody waits for the first help.")),
    OfferedValue(
      nb: "venteliste",
      Wording(
        nb: "Man settes på venteliste, og dere vet ikke hvor lenge.",
        nn: "Ein blir sett på venteliste, og de veit ikkje kor lenge.",
        en: "One is put on a waiting list, and you do not know for how long.")),
    OfferedValue(
      nb: "fast oppstart",
      Wording(
        nb: "Det begynner på en fast dag, som «fast oppstart 2027-01-12».",
        nn: "Det byrjar på ein fast dag, som «fast oppstart 2027-01-12».",
        en: "It begins on a fixed day, such as “fast oppstart 2027-01-12”.")),
    OfferedValue(nb: "ukjent", UserFee.Kind.unknown.explanation),
  ]
}

extension MunicipalityKey {
  /// What a municipality may have chosen to write to the state in and be written to.
  package static let offeredWrittenForms = [
    OfferedValue(
      nb: "bokmål",
      Wording(nb: "Kommunen har vedtatt bokmål.", nn: "Kommunen har vedteke bokmål.", en: "It has chosen bokmål.")),
    OfferedValue(
      nb: "nynorsk",
      Wording(nb: "Kommunen har vedtatt nynorsk.", nn: "Kommunen har vedteke nynorsk.", en: "It has chosen nynorsk.")),
    OfferedValue(
      nb: "nøytral",
      Wording(
        nb: "Kommunen har ikke vedtatt noen målform.", nn: "Kommunen har ikkje vedteke noka målform.",
        en: "It has chosen neither.")),
  ]
}

extension Term {
  /// For which ages it is, what else people call it, and its names in other languages; whole sentences.
  package var explanation: Wording {
    Wording(
      nb: sentences("nb", age: "år", also: "Folk sier også", english: "engelsk"),
      nn: sentences("nn", age: "år", also: "Folk seier òg", english: "engelsk"),
      en: sentences("en", age: "years", also: "People also say", english: "English"))
  }

  private func sentences(_ language: String, age years: String, also: String, english: String) -> String {
    var sentences: [String] = []
    if let age, age != .all {
      sentences.append("\(age.oldest.map { "\(age.youngest)–\($0)" } ?? "\(age.youngest)+") \(years).")
    }
    let synonyms = (synonyms[language] ?? synonyms["nb"] ?? []).prefix(6).map { "«\($0)»" }
    if !synonyms.isEmpty { sentences.append("\(also) \(synonyms.joined(separator: ", ")).") }
    let others = [("nb", "Bokmål"), ("nn", "Nynorsk"), ("en", english)].compactMap { code, name in
      code == language ? nil : names[code].map { "\(name): «\($0)»" }
    }
    if !others.isEmpty { sentences.append(others.joined(separator: ", ") + ".") }
    return sentences.joined(separator: " ")
  }
}
