import Diagnostics
import Services

extension Check {
  static let municipalityOutsideSite = Check(
    .municipalityOutsideSite,
    .service { draft, subject in
      guard subject.hasManyMunicipalities else { return [] }
      let own = Set(subject.municipalities.map(\.number.digits))
      return (draft.municipalities?.value ?? []).filter { number in
        number.span.path == draft.path && !own.contains(number.value)
      }.map { number in
        let name = RegisteredMunicipality.numbered(number.value).map { " (\($0.name))" } ?? ""
        return Diagnostic(
          .municipalityOutsideSite, at: number.span,
          Wording(
            nb: "kommune \(number.value)\(name) er ikke med på dette nettstedet",
            nn: "kommune \(number.value)\(name) er ikkje med på denne nettstaden",
            en: "municipality \(number.value)\(name) is not on this site"),
          remedy: Wording(
            nb: "rett nummeret, eller lag mappen «kommuner/\(number.value)-navn» med «kommune.yaml»",
            nn: "rett nummeret, eller lag mappa «kommuner/\(number.value)-namn» med «kommune.yaml»",
            en: "mend the number, or make the folder “kommuner/\(number.value)-navn” with “kommune.yaml”"),
          field: Field.municipalities.id)
      }
    })
}

extension Rule {
  static let municipalityOutsideSite = Rule(
    "municipality-outside-site", .warning,
    demand: Wording(
      nb: "På et nettsted med mange kommuner deles et tilbud av kommuner som er med på nettstedet.",
      nn: "På ein nettstad med mange kommunar blir eit tilbod delt av kommunar som er med på nettstaden.",
      en: "On a site of many municipalities, a service is shared by municipalities that are on the site."),
    rationale: Wording(
      nb: "Tilbudet står ikke på noen liste for en kommune som nettstedet ikke har.",
      nn: "Tilbodet står ikkje på noka liste for ein kommune som nettstaden ikkje har.",
      en: "The service is on no list for a municipality that the site does not have."),
    accepts: [
      .service("kommuner: [\"0301\"]"),
      [
        "kommuner/9001-a/kommune.yaml": "navn: A\nnummer: \"9001\"\n",
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\nkommuner: [\"9001\"]\n---\nTekst.\n",
      ],
    ],
    rejects: [
      [
        "kommuner/9001-a/kommune.yaml": "navn: A\nnummer: \"9001\"\n",
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\nkommuner: [\"9001\", ↓\"4601\"]\n---\nTekst.\n",
      ]
    ]
  )
}
