import Diagnostics
import Services

extension Check {
  /// The initialiser of `Service` decides what is required; this check only says it in words.
  static let missingField = Check(
    .missingField,
    .service { draft, subject in
      guard draft.hasReadableFrontMatter, let incomplete = subject.lacking else { return [] }
      return incomplete.missing.compactMap { field in
        // A field that stands in the file but could not be read has been reported already.
        let route = incomplete.routes[field].map { draft.routes[$0] }
        if draft.keySpan(of: field)?.path == draft.path || route?.facts.keys[field] != nil { return nil }
        return missing(field, in: draft, route: route)
      }
    })

  private static func missing(_ field: Field, in draft: ServiceDraft, route: RouteDraft?) -> Diagnostic {
    let words = words(for: field)
    let name = route?.name?.value
    let suffix = name.map { (nb: " («\($0)»)", nn: " («\($0)»)", en: " (“\($0)”)") } ?? ("", "", "")
    return Diagnostic(
      .missingField, at: draft.headSpan,
      Wording(nb: words.summary.nb + suffix.0, nn: words.summary.nn + suffix.1, en: words.summary.en + suffix.2),
      remedy: words.remedy, field: field.id,
      notes: route.map {
        [
          .init(
            Wording(nb: "deltilbudet står her", nn: "deltilbodet står her", en: "the way in stands here"), at: $0.span)
        ]
      } ?? [])
  }

  private static func words(for field: Field) -> (summary: Wording, remedy: Wording) {
    switch field {
    case .title:
      (
        Wording(nb: "siden har ingen tittel", nn: "sida har ingen tittel", en: "the page has no title"),
        Wording(
          nb: "legg til linjen «tittel: …» øverst", nn: "legg til linja «tittel: …» øvst",
          en: "add the line “tittel: …” at the top")
      )
    case .audience:
      (
        Wording(
          nb: "tilbudet sier ikke hvem det er for", nn: "tilbodet seier ikkje kven det er for",
          en: "the service does not say whom it is for"),
        Wording(
          nb: "legg til linjen «målgruppe: voksne», eller dem tilbudet er for",
          nn: "legg til linja «målgruppe: vaksne», eller dei tilbodet er for",
          en: "add the line “målgruppe: voksne”, or those whom the service is for")
      )
    case .userFee:
      (
        Wording(
          nb: "tilbudet sier ikke hva det koster", nn: "tilbodet seier ikkje kva det kostar",
          en: "the service does not say what it costs"),
        Wording(
          nb: "legg til linjen «egenandel: gratis», eller skriv hva det koster",
          nn: "legg til linja «eigendel: gratis», eller skriv kva det kostar",
          en: "add the line “egenandel: gratis”, or write what it costs")
      )
    case .referral:
      (
        Wording(
          nb: "tilbudet sier ikke om du må ha henvisning", nn: "tilbodet seier ikkje om du må ha tilvising",
          en: "the service does not say whether a referral is needed"),
        Wording(
          nb: "legg til linjen «henvisning: nei», «henvisning: ja» eller «henvisning: ukjent»",
          nn: "legg til linja «tilvising: nei», «tilvising: ja» eller «tilvising: ukjent»",
          en: "add the line “henvisning: nei”, “henvisning: ja” or “henvisning: ukjent”")
      )
    case .vedtak:
      (
        Wording(
          nb: "tilbudet kaller seg lavterskel, men sier ikke om det trengs vedtak",
          nn: "tilbodet kallar seg lågterskel, men seier ikkje om det trengst vedtak",
          en: "the service calls itself lavterskel but does not say whether a formal decision is needed"),
        Wording(
          nb: "legg til linjen «vedtak: nei», eller ta bort «lavterskel: ja»",
          nn: "legg til linja «vedtak: nei», eller ta bort «lågterskel: ja»",
          en: "add the line “vedtak: nei”, or take away “lavterskel: ja”")
      )
    default:
      (
        Wording(nb: "«\(field.id)» mangler", nn: "«\(field.id)» manglar", en: "“\(field.id)” is missing"),
        Wording(
          nb: "legg til linjen «\(field.id): …»", nn: "legg til linja «\(field.id): …»",
          en: "add the line “\(field.id): …”")
      )
    }
  }
}

extension Rule {
  static let missingField = Rule(
    "missing-field", .error,
    demand: Wording(
      nb:
        "Alle tilbud har tittel, målgruppe, egenandel og henvisning. Et tilbud som kaller seg lavterskel, har også vedtak.",
      nn:
        "Alle tilbod har tittel, målgruppe, eigendel og tilvising. Eit tilbod som kallar seg lågterskel, har også vedtak.",
      en:
        "Every service has a title, an audience, a user fee and a referral. One that calls itself lavterskel also has vedtak."
    ),
    rationale: Wording(
      nb:
        "Mange lar være å ta kontakt når de ikke vet om tilbudet er for dem, hva det koster, eller om de må ha henvisning.",
      nn:
        "Mange lèt vere å ta kontakt når dei ikkje veit om tilbodet er for dei, kva det kostar, eller om dei må ha tilvising.",
      en:
        "Many do not make contact when they do not know whether a service is for them, what it costs, or whether they need a referral."
    ),
    accepts: [
      "---\ntittel: Samtale\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nKom innom.\n",
      "---\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n# Samtale\n\nKom innom.\n",
      .service(
        "deltilbud:\n  - {navn: Gruppe, vedtak: nei, lavterskel: ja, ventetid: drop-in}\n  - {navn: Samtale, egenandel: 150 kr}"
      ),
    ],
    rejects: [
      "---\n↓tittel: Samtale\nmålgruppe: alle\nhenvisning: nei\n---\nKom innom.\n",
      "---\n↓tittel: Samtale\negenandel: gratis\nhenvisning: nei\n---\n",
      "---\n↓tittel: Samtale\nmålgruppe: alle\negenandel: gratis\n---\n",
      "↓---\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nKom innom.\n",
      "---\n↓tittel: Samtale\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\nlavterskel: ja\n---\n",
    ]
  )
}
