package import Diagnostics
import Services

/// Rules for the files besides services: settings, municipality, help lines, vocabularies.
package let settingsRules: [Rule] = [
  .missingSetting, .unsourcedHelpLine, .unreadableColour, .unreadableMunicipalityNumber, .unreadableOrganisationNumber,
]

extension Rule {
  static let missingSetting = Rule(
    "missing-setting", .error,
    demand: Wording(
      nb: "«nettsted.yaml» har «navn», «adresse» og «språk». «kommune.yaml» har «navn» og «nummer».",
      nn: "«nettsted.yaml» har «namn», «adresse» og «språk». «kommune.yaml» har «namn» og «nummer».",
      en: "“nettsted.yaml” has “navn”, “adresse” and “språk”. “kommune.yaml” has “navn” and “nummer”."),
    rationale: Wording(
      nb: "Uten dem vet ingen hvem som svarer for siden.", nn: "Utan dei veit ingen kven som svarer for sida.",
      en: "Without them nobody knows who answers for the page."),
    accepts: [["nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\n"]],
    rejects: [["nettsted.yaml": "↓navn: Prøve\nspråk: [nb]\n"], ["kommune.yaml": "↓navn: Prøve kommune\n"]]
  )

  static let unsourcedHelpLine = Rule(
    "unsourced-help-line", .warning,
    demand: Wording(
      nb: "En hjelpetelefon har kilde og dato for kontroll.", nn: "Ein hjelpetelefon har kjelde og dato for kontroll.",
      en: "A help line has a source and the date when it was checked."),
    rationale: Wording(
      nb: "Nummer blir lagt ned. Uten kilde kan ingen se om det fortsatt gjelder.",
      nn: "Nummer blir lagde ned. Utan kjelde kan ingen sjå om det framleis gjeld.",
      en: "Numbers are closed down. Without a source nobody can see whether one still holds."),
    accepts: [
      [
        "hjelpetelefoner.yaml":
          "- {navn: Medisinsk nødtelefon, nummer: 113, kilde: https://example.no, kontrollert: 2026-11-01}\n"
      ]
    ],
    rejects: [["hjelpetelefoner.yaml": "- ↓{navn: Medisinsk nødtelefon, nummer: 113}\n"]]
  )

  static let unreadableColour = Rule(
    "unreadable-colour", .error,
    demand: Wording(
      nb: "En farge er «#» og seks sifre eller bokstaver fra a til f.",
      nn: "Ein farge er «#» og seks siffer eller bokstavar frå a til f.",
      en: "A colour is “#” and six digits or letters from a to f."),
    rationale: Wording(
      nb: "Vi regner ut om teksten kan leses mot fargen.", nn: "Vi reknar ut om teksten kan lesast mot fargen.",
      en: "We compute whether text can be read against the colour."),
    accepts: [
      ["nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\nfarge: \"#0b5c6b\"\n"]
    ],
    rejects: [["nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\nfarge: ↓blå\n"]]
  )

  static let unreadableMunicipalityNumber = Rule(
    "unreadable-municipality-number", .error,
    demand: Wording(
      nb: "Kommunenummeret er fire sifre, og kommunen finnes.",
      nn: "Kommunenummeret er fire siffer, og kommunen finst.",
      en: "The municipality number has four digits, and the municipality exists."),
    rationale: Wording(
      nb: "Nummeret knytter tilbudene til riktig kommune.", nn: "Nummeret knyter tilboda til rett kommune.",
      en: "The number ties the services to the right municipality."),
    source: "Kartverket, administrative enheter 2024",
    accepts: [
      ["kommune.yaml": "navn: Prøve kommune\nnummer: \"9999\"\n"], .service("kommuner: [\"0301\", \"4601\"]"),
      .service("kommuner: 0301, 9999"),
    ],
    rejects: [
      ["kommune.yaml": "navn: Prøve kommune\nnummer: ↓\"1234567\"\n"], .service("kommuner: [\"0301\", ↓\"4699\"]"),
      .service("kommuner: ↓301"), .service("kommuner: [↓Oslo]"),
    ]
  )

  static let unreadableOrganisationNumber = Rule(
    "unreadable-organisation-number", .error,
    demand: Wording(
      nb: "Organisasjonsnummeret har ni sifre, og det siste stemmer med de andre.",
      nn: "Organisasjonsnummeret har ni siffer, og det siste stemmer med dei andre.",
      en: "The organisation number has nine digits, and the last one agrees with the others."),
    rationale: Wording(
      nb: "Et feil nummer peker på en annen virksomhet.", nn: "Eit feil nummer peikar på ei anna verksemd.",
      en: "A wrong number points to somebody else."),
    source: "Brønnøysundregistrene: organisasjonsnummeret",
    accepts: [["kommune.yaml": "navn: Prøve kommune\nnummer: \"9999\"\n"]],
    rejects: [["kommune.yaml": "navn: Prøve kommune\nnummer: \"9999\"\norgnr: ↓\"123456789\"\n"]]
  )
}
