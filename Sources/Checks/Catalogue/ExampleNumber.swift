import Diagnostics
import Services

extension Check {
  static let exampleNumber = Check(
    .exampleNumber,
    .directory { subject in
      guard !subject.directory.settings.isExample else { return [] }
      var found: [Diagnostic] = []
      for municipality in subject.directory.municipalities where municipality.number.isExample {
        found.append(exampleMunicipality(municipality.number.digits, at: municipality.span, MunicipalityKey.number.id))
      }
      for draft in subject.directory.services {
        for number in draft.municipalities?.value ?? [] where number.span.path == draft.path {
          guard (try? MunicipalityNumber(reading: number.value))?.isExample == true else { continue }
          found.append(exampleMunicipality(number.value, at: number.span, Field.municipalities.id))
        }
        let contacts = [draft.facts.contact] + draft.routes.map(\.facts.contact)
        var seen: Set<Span> = []
        for contact in contacts.compactMap({ $0?.value }) {
          for number in contact.phones.map(\.number) + [contact.sms].compactMap({ $0 })
          where number.value.isExample && number.span.path == draft.path && seen.insert(number.span).inserted {
            found.append(
              Diagnostic(
                .exampleNumber, at: number.span,
                Wording(
                  nb: "\(number.value.readable) er et eksempelnummer som ingen svarer på",
                  nn: "\(number.value.readable) er eit eksempelnummer som ingen svarer på",
                  en: "\(number.value.readable) is an example number that nobody answers"),
                remedy: Wording(
                  nb: "skriv det riktige nummeret", nn: "skriv det rette nummeret", en: "write the right number"),
                field: Field.contact.id))
          }
        }
      }
      return found
    })

  private static func exampleMunicipality(_ digits: String, at span: Span, _ field: String) -> Diagnostic {
    Diagnostic(
      .exampleNumber, at: span,
      Wording(
        nb: "kommunenummeret \(digits) er bare til eksempler", nn: "kommunenummeret \(digits) er berre til eksempel",
        en: "the municipality number \(digits) is for examples only"),
      remedy: Wording(
        nb: "skriv kommunens eget nummer, eller «eksempel: ja» i «nettsted.yaml»",
        nn: "skriv nummeret til kommunen, eller «eksempel: ja» i «nettsted.yaml»",
        en: "write the municipality's own number, or “eksempel: ja” in “nettsted.yaml”"),
      field: field)
  }
}

extension Rule {
  static let exampleNumber = Rule(
    "example-number", .error,
    demand: Wording(
      nb: "Telefonnumre fra 00 00 00 00 til 00 00 99 99 og kommunenumre fra 9001 til 9999 står bare på eksempelsider.",
      nn:
        "Telefonnummer frå 00 00 00 00 til 00 00 99 99 og kommunenummer frå 9001 til 9999 står berre på eksempelsider.",
      en:
        "Phone numbers from 00 00 00 00 to 00 00 99 99 and municipality numbers from 9001 to 9999 stand on example sites only."
    ),
    rationale: Wording(
      nb: "Ingen svarer på et eksempelnummer.", nn: "Ingen svarer på eit eksempelnummer.",
      en: "Nobody answers an example number."),
    accepts: [.service("kontakt:\n  telefon: 00 00 12 34")],
    rejects: [
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\nkontakt:\n  telefon: ↓00 00 12 34\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\n",
        "kommune.yaml": "navn: Oslo\nnummer: \"0301\"\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\nkommuner: [\"0301\", ↓\"9001\"]\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\n",
        "kommune.yaml": "navn: Oslo\nnummer: \"0301\"\n",
      ],
      [
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\n",
        "kommune.yaml": "navn: Prøve kommune\nnummer: ↓\"9999\"\n",
      ],
    ]
  )
}
