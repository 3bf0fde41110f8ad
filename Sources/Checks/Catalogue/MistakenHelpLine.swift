import Diagnostics
import Services

extension Check {
  static let mistakenHelpLine = Check(
    .mistakenHelpLine,
    .directory { subject in
      subject.directory.helpLines.compactMap { line in
        guard let number = line.number, let own = known[number.value.digits] else { return nil }
        let name = folded(line.name)
        func says(_ words: [String]) -> Bool { words.contains { name.contains(folded($0)) } }
        guard !says(own), let other = known.filter({ says($0.value) }).keys.min() else { return nil }
        let readable = (try? PhoneNumber(reading: other))?.readable ?? other
        return Diagnostic(
          .mistakenHelpLine, at: number.span,
          Wording(
            nb: "\(number.value.readable) er ikke nummeret til «\(line.name)»",
            nn: "\(number.value.readable) er ikkje nummeret til «\(line.name)»",
            en: "\(number.value.readable) is not the number of “\(line.name)”"),
          remedy: Wording(
            nb: "skriv «\(readable)», eller rett navnet", nn: "skriv «\(readable)», eller rett namnet",
            en: "write “\(readable)”, or mend the name"),
          field: HelpLineKey.number.id)
      }
    })

  /// Short numbers that are the same in the whole country, with words that the name of nobody else holds.
  private static let known: [String: [String]] = [
    "110": ["brann"], "112": ["politi"], "113": ["medisinsk", "ambulanse", "amk"], "116117": ["legevakt"],
    "116111": ["alarmtelefon"], "116123": ["mental helse"], "116006": ["volinj", "vo-linj"],
  ]
}

extension Rule {
  static let mistakenHelpLine = Rule(
    "mistaken-help-line", .error,
    demand: Wording(
      nb: "Et nødnummer og de andre korte hjelpenumrene står ved sitt eget navn.",
      nn: "Eit naudnummer og dei andre korte hjelpenumra står ved sitt eige namn.",
      en: "An emergency number and the other short help lines stand beside their own names."),
    rationale: Wording(
      nb: "Den som ringer feil nødnummer, mister tid som noen kanskje ikke har.",
      nn: "Den som ringjer feil naudnummer, mistar tid som nokon kanskje ikkje har.",
      en: "Whoever calls the wrong emergency number loses time that somebody may not have."),
    source: "Nkom: nødnummer og 116-nummer",
    accepts: [
      [
        "hjelpetelefoner.yaml":
          "- {navn: Politiets nødtelefon, nummer: 112, kilde: https://example.no, kontrollert: 2026-11-01}\n- {navn: Politiet, nummer: 02800, kilde: https://example.no, kontrollert: 2026-11-01}\n- {navn: Nødnummer, nummer: 113, kilde: https://example.no, kontrollert: 2026-11-01}\n"
      ]
    ],
    rejects: [
      [
        "hjelpetelefoner.yaml":
          "- {navn: Politiet, nummer: ↓113, kilde: https://example.no, kontrollert: 2026-11-01}\n- {navn: Legevakt, nummer: ↓116 111, kilde: https://example.no, kontrollert: 2026-11-01}\n"
      ]
    ]
  )
}
