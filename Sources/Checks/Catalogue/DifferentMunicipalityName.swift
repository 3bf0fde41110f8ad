import Diagnostics
import Services

extension Check {
  static let differentMunicipalityName = Check(
    .differentMunicipalityName,
    .directory { subject in
      subject.directory.municipalities.compactMap { municipality in
        guard let registered = municipality.number.municipality, !registered.isCalled(municipality.name) else {
          return nil
        }
        let number = municipality.number.digits
        return Diagnostic(
          .differentMunicipalityName, at: municipality.nameSpan,
          Wording(
            nb: "nummeret \(number) hører til \(registered.name), ikke til «\(municipality.name)»",
            nn: "nummeret \(number) høyrer til \(registered.name), ikkje til «\(municipality.name)»",
            en: "the number \(number) belongs to \(registered.name), not to “\(municipality.name)”"),
          remedy: Wording(
            nb: "skriv «\(registered.name) kommune», eller rett «nummer»",
            nn: "skriv «\(registered.name) kommune», eller rett «nummer»",
            en: "write “\(registered.name) kommune”, or mend “nummer”"),
          field: MunicipalityKey.name.id)
      }
    })
}

extension RegisteredMunicipality {
  /// Whether a name holds one of the municipality's official names as whole words: `Bærum kommune`, `Kárášjoga gielda` for Karasjok does not.
  fileprivate func isCalled(_ name: String) -> Bool {
    guard let written = Slug(name) else { return false }
    let names = [self.name] + officialName.split(separator: " - ").map(String.init)
    return names.contains { official in
      Slug(official).map { "-\(written)-".contains("-\($0)-") } ?? false
    }
  }
}

extension Rule {
  static let differentMunicipalityName = Rule(
    "different-municipality-name", .warning,
    demand: Wording(
      nb: "Navnet på kommunen er det som hører til kommunenummeret.",
      nn: "Namnet på kommunen er det som høyrer til kommunenummeret.",
      en: "A municipality's name is the one that belongs to its number."),
    rationale: Wording(
      nb: "Leseren får vite hvem tilbudet gjelder for etter nummeret, og kan ende opp hos feil kommune.",
      nn: "Lesaren får vite kven tilbodet gjeld for etter nummeret, og kan ende opp hos feil kommune.",
      en: "Readers are told by the number whom a service is for, and may end up with the wrong municipality."),
    accepts: [
      ["kommune.yaml": "navn: Oslo kommune\nnummer: \"0301\"\n"], ["kommune.yaml": "navn: Prøve\nnummer: \"9999\"\n"],
      ["kommune.yaml": "navn: Kárášjohka kommune\nnummer: \"5610\"\n"],
    ],
    rejects: [["kommune.yaml": "navn: ↓Bergen\nnummer: \"0301\"\n"]]
  )
}
