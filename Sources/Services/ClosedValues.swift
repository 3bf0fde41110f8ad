// The closed values of the fields that have a `type`, and of the fields that take one word. Each is data with names, never a sentence.

extension UserFee {
  package enum Kind: String, Named {
    case free = "gratis"
    case freeWithExtras = "gratis med tillegg"
    case fixedPrice = "fast pris"
    case countsTowardsExemptionCard = "teller mot frikort"
    case dependsOnIncome = "inntektsavhengig"
    case byAbility = "etter evne"
    case freeForSome = "gratis for noen"
    case notRelevant = "ikke relevant"
    case unknown = "ukjent"

    package static let table = NameTable<Kind>()
    package var names: Names {
      switch self {
      case .free:
        Names(
          nb: ["gratis", "nei", "ingen", "0", "0 kr", "0,-", "kr 0", "0 kroner"], nn: ["gratis", "nei", "ingen"],
          en: ["free", "no", "none", "false"])
      case .freeWithExtras: Names(nb: ["gratis med tillegg"], nn: ["gratis med tillegg"], en: ["free with extras"])
      case .fixedPrice: Names(nb: ["fast pris"], nn: ["fast pris"], en: ["fixed price"])
      case .countsTowardsExemptionCard:
        Names(nb: ["teller mot frikort"], nn: ["tel mot frikort"], en: ["counts towards exemption card"])
      case .dependsOnIncome: Names(nb: ["inntektsavhengig"], nn: ["inntektsavhengig"], en: ["depends on income"])
      case .byAbility: Names(nb: ["etter evne"], nn: ["etter evne"], en: ["by ability"])
      case .freeForSome:
        Names(nb: ["gratis for noen"], nn: ["gratis for nokon", "gratis for nokre"], en: ["free for some"])
      case .notRelevant: Names(nb: ["ikke relevant"], nn: ["ikkje relevant"], en: ["not relevant"])
      case .unknown: Names(nb: ["ukjent"], nn: ["ukjend", "ukjent"], en: ["unknown"])
      }
    }

    /// The word for it in machine-readable output.
    package var code: String {
      switch self {
      case .free: "free"
      case .freeWithExtras: "free_with_extras"
      case .fixedPrice: "fixed_price"
      case .countsTowardsExemptionCard: "counts_towards_exemption_card"
      case .dependsOnIncome: "depends_on_income"
      case .byAbility: "by_ability"
      case .freeForSome: "free_for_some"
      case .notRelevant: "not_relevant"
      case .unknown: "unknown"
      }
    }
  }

  /// Whether what is paid beside a free service (food, materials, travel) can be avoided.
  package enum Expenses: String, Named {
    case avoidable = "kan unngås"
    case unavoidable = "kan ikke unngås"

    package static let table = NameTable<Expenses>()
    package var names: Names {
      switch self {
      case .avoidable: Names(nb: ["kan unngås"], nn: ["kan unngåast"], en: ["avoidable"])
      case .unavoidable: Names(nb: ["kan ikke unngås"], nn: ["kan ikkje unngåast"], en: ["unavoidable"])
      }
    }

    package var code: String {
      switch self {
      case .avoidable: "avoidable"
      case .unavoidable: "unavoidable"
      }
    }
  }
}

extension Referral {
  package enum Kind: String, Named {
    case notNeeded = "ikke nødvendig"
    case notNeededButPossible = "ikke nødvendig, men mulig"
    case needed = "nødvendig"
    case forParts = "for deler"
    case onlyThroughAgency = "kun via instans"
    case informationWanted = "opplysninger ønskes"
    case unknown = "ukjent"

    package static let table = NameTable<Kind>()
    package var names: Names {
      switch self {
      case .notNeeded:
        Names(
          nb: ["ikke nødvendig", "nei", "ingen"], nn: ["ikkje nødvendig", "ikkje naudsynt", "nei", "inga"],
          en: ["not needed", "no", "none", "false"])
      case .notNeededButPossible:
        Names(
          nb: ["ikke nødvendig, men mulig"], nn: ["ikkje nødvendig, men mogleg", "ikkje naudsynt, men mogleg"],
          en: ["not needed, but possible"])
      case .needed:
        Names(nb: ["nødvendig", "ja"], nn: ["nødvendig", "naudsynt", "ja"], en: ["needed", "yes", "true"])
      case .forParts: Names(nb: ["for deler"], nn: ["for delar"], en: ["for parts"])
      case .onlyThroughAgency:
        Names(
          nb: ["kun via instans"], nn: ["berre via instans", "berre gjennom instans"], en: ["only through an agency"])
      case .informationWanted:
        Names(
          nb: ["opplysninger ønskes"], nn: ["opplysningar er ønskte", "opplysningar ønskte"], en: ["information wanted"]
        )
      case .unknown: Names(nb: ["ukjent"], nn: ["ukjend", "ukjent"], en: ["unknown"])
      }
    }

    package var code: String {
      switch self {
      case .notNeeded: "not_needed"
      case .notNeededButPossible: "not_needed_but_possible"
      case .needed: "needed"
      case .forParts: "for_parts"
      case .onlyThroughAgency: "only_through_agency"
      case .informationWanted: "information_wanted"
      case .unknown: "unknown"
      }
    }
  }
}

/// How serious the trouble is that a service is meant for.
package enum NeedSeverity: String, Named {
  case risk = "risiko"
  case mild = "lett"
  case moderate = "moderat"
  case severe = "alvorlig"

  package static let table = NameTable<NeedSeverity>()
  package var names: Names {
    switch self {
    case .risk: Names(nb: ["risiko"], nn: ["risiko"], en: ["risk"])
    case .mild: Names(nb: ["lett"], nn: ["lett"], en: ["mild"])
    case .moderate: Names(nb: ["moderat"], nn: ["moderat"], en: ["moderate"])
    case .severe: Names(nb: ["alvorlig"], nn: ["alvorleg"], en: ["severe"])
    }
  }

  package var code: String {
    switch self {
    case .risk: "risk"
    case .mild: "mild"
    case .moderate: "moderate"
    case .severe: "severe"
    }
  }
}

/// Which level of government, or who else, answers for a service.
package enum Responsibility: String, Named {
  case municipality = "kommune"
  case intermunicipal = "interkommunalt"
  case county = "fylkeskommune"
  case specialist = "spesialisthelsetjeneste"
  case state = "stat"
  case voluntary = "frivillig"
  case shared = "delt"

  package static let table = NameTable<Responsibility>()
  package var names: Names {
    switch self {
    case .municipality: Names(nb: ["kommune"], nn: ["kommune"], en: ["municipality"])
    case .intermunicipal: Names(nb: ["interkommunalt"], nn: ["interkommunalt"], en: ["intermunicipal"])
    case .county: Names(nb: ["fylkeskommune"], nn: ["fylkeskommune"], en: ["county"])
    case .specialist:
      Names(nb: ["spesialisthelsetjeneste"], nn: ["spesialisthelseteneste"], en: ["specialist health care"])
    case .state: Names(nb: ["stat"], nn: ["stat"], en: ["state"])
    case .voluntary: Names(nb: ["frivillig"], nn: ["frivillig"], en: ["voluntary"])
    case .shared: Names(nb: ["delt"], nn: ["delt"], en: ["shared"])
    }
  }

  package var code: String {
    switch self {
    case .municipality: "municipality"
    case .intermunicipal: "inter_municipal"
    case .county: "county"
    case .specialist: "specialist_health_service"
    case .state: "state"
    case .voluntary: "voluntary"
    case .shared: "shared"
    }
  }
}

/// What a named person found when a criterion was judged by hand.
package enum JudgementResult: String, Named {
  case met = "oppfylt"
  case notMet = "ikke oppfylt"

  package static let table = NameTable<JudgementResult>()
  package var names: Names {
    switch self {
    case .met: Names(nb: ["oppfylt"], nn: ["oppfylt"], en: ["met"])
    case .notMet: Names(nb: ["ikke oppfylt"], nn: ["ikkje oppfylt"], en: ["not met"])
    }
  }
}

/// Which pages are discreet: quick exit, neutral title, no offline copy.
package enum DiscreetPages: String, Named {
  case all = "alle"
  case marked = "merkede"
  case none = "ingen"

  package static let table = NameTable<DiscreetPages>()
  package var names: Names {
    switch self {
    case .all: Names(nb: ["alle"], nn: ["alle"], en: ["all"])
    case .marked: Names(nb: ["merkede"], nn: ["merkte"], en: ["marked"])
    case .none: Names(nb: ["ingen"], nn: ["ingen"], en: ["none"])
    }
  }
}

/// The printed edition of the criteria that claims are judged by.
package enum CriteriaEdition: String, Named {
  case edition2014 = "2014"
  case edition2025 = "2025"

  package static let table = NameTable<CriteriaEdition>()
  package var names: Names { Names(nb: [rawValue]) }
}
