import Diagnostics
import Services

extension Check {
  static let duplicateMunicipality = Check(
    .duplicateMunicipality,
    .directory { subject in
      var numbers: [String: Municipality] = [:]
      var slugs: [String: Municipality] = [:]
      return subject.directory.municipalities.compactMap { municipality in
        // Who publishes the whole site may have a folder of its own as well, but no folder has two files.
        let place = municipality.folder.isEmpty ? "/" : ""
        let number = municipality.number.digits + place
        let slug = municipality.slug + place
        defer {
          numbers[number] = numbers[number] ?? municipality
          slugs[slug] = slugs[slug] ?? municipality
        }
        if let other = numbers[number] { return sameNumber(municipality, other) }
        return slugs[slug].map { sameName(municipality, $0) }
      }
    })

  private static func sameNumber(_ municipality: Municipality, _ other: Municipality) -> Diagnostic {
    let digits = municipality.number.digits
    return Diagnostic(
      .duplicateMunicipality, at: municipality.span,
      Wording(
        nb: "to kommuner har nummeret \(digits)", nn: "to kommunar har nummeret \(digits)",
        en: "two municipalities have the number \(digits)"),
      remedy: Wording(
        nb: "rett nummeret som er feil, eller flytt alt til én av mappene",
        nn: "rett nummeret som er feil, eller flytt alt til éi av mappene",
        en: "mend the number that is wrong, or move everything to one of the folders"),
      field: MunicipalityKey.number.id, notes: [note(on: other)])
  }

  private static func sameName(_ municipality: Municipality, _ other: Municipality) -> Diagnostic {
    Diagnostic(
      .duplicateMunicipality, at: municipality.span,
      Wording(
        nb: "«\(municipality.name)» og «\(other.name)» får samme adresse: \(municipality.slug)",
        nn: "«\(municipality.name)» og «\(other.name)» får same adresse: \(municipality.slug)",
        en: "“\(municipality.name)” and “\(other.name)” get the same address: \(municipality.slug)"),
      remedy: Wording(
        nb: "gi den ene kommunen et annet navn", nn: "gi den eine kommunen eit anna namn",
        en: "give one of the municipalities another name"),
      field: MunicipalityKey.name.id, notes: [note(on: other)])
  }

  private static func note(on other: Municipality) -> Diagnostic.Note {
    Diagnostic.Note(
      Wording(nb: "den andre kommunen", nn: "den andre kommunen", en: "the other municipality"), at: other.span)
  }
}

extension Rule {
  static let duplicateMunicipality = Rule(
    "duplicate-municipality", .error,
    demand: Wording(
      nb: "Hver kommune på nettstedet har én mappe, ett nummer og én adresse.",
      nn: "Kvar kommune på nettstaden har éi mappe, eitt nummer og éi adresse.",
      en: "Every municipality on the site has one folder, one number and one address."),
    rationale: Wording(
      nb: "Ellers havner tilbudene til den ene på sidene til den andre, eller ingen steder.",
      nn: "Elles hamnar tilboda til den eine på sidene til den andre, eller ingen stader.",
      en: "Else the services of one end up on the pages of the other, or nowhere."),
    accepts: [
      [
        "kommune.yaml": "navn: Fjordvik\nnummer: \"9001\"\n",
        "kommuner/9001-a/kommune.yaml": "navn: Fjordvik\nnummer: \"9001\"\n",
        "kommuner/9002-b/kommune.yaml": "navn: Neset\nnummer: \"9002\"\n",
      ]
    ],
    rejects: [
      [
        "kommuner/9001-a/kommune.yaml": "navn: Fjordvik\nnummer: \"9001\"\n",
        "kommuner/9001-b/kommune.yaml": "navn: Neset\nnummer: ↓\"9001\"\n",
      ],
      [
        "kommuner/9001-a/kommune.yaml": "navn: Fjordvik\nnummer: \"9001\"\n",
        "kommuner/9002-b/kommune.yaml": "navn: Fjordvik kommune\nnummer: ↓\"9002\"\n",
      ],
    ]
  )
}
