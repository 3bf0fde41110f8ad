import Diagnostics
import Services

extension Check {
  static let unknownAcuteLine = Check(
    .unknownAcuteLine,
    .directory { subject in
      let lines = subject.directory.helpLines
      return subject.directory.settings.acute.compactMap { wanted in
        if HelpLine.isAlwaysShown(wanted.value) || lines.contains(where: { $0.isNamed(wanted.value) }) { return nil }
        let names = lines.map(\.name) + lines.compactMap { $0.number?.value.digits }
        let nearest = nearMisses(of: wanted.value, among: names, limit: 2)
        let shown = nearest.map { "«\($0)»" }.joined(separator: ", ")
        return Diagnostic(
          .unknownAcuteLine, at: wanted.span,
          Wording(
            nb: "ingen hjelpetelefon heter eller har nummeret «\(wanted.value)»",
            nn: "ingen hjelpetelefon heiter eller har nummeret «\(wanted.value)»",
            en: "no help line is called or has the number “\(wanted.value)”"),
          remedy: nearest.isEmpty
            ? Wording(
              nb: "skriv navnet eller nummeret som står i «hjelpetelefoner.yaml», eller legg linjen til der",
              nn: "skriv namnet eller nummeret som står i «hjelpetelefoner.yaml», eller legg linja til der",
              en: "write the name or number that stands in “hjelpetelefoner.yaml”, or add the line there")
            : Wording(
              nb: "skriv \(shown) hvis det er det du mener", nn: "skriv \(shown) om det er det du meiner",
              en: "write \(shown) if that is what you mean"),
          field: SettingKey.acute.id)
      }
    })
}

extension Rule {
  private static func settings(_ line: String) -> Rule.Example {
    [
      "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\n\(line)\n",
      "hjelpetelefoner.yaml":
        "- {navn: Mental Helse, nummer: 116 123, kilde: \"https://mentalhelse.no\", kontrollert: 2026-11-01}\n",
    ]
  }

  static let unknownAcuteLine = Rule(
    "unknown-acute-line", .error,
    demand: Wording(
      nb: "«akutt» nevner hjelpetelefoner som står i «hjelpetelefoner.yaml».",
      nn: "«akutt» nemner hjelpetelefonar som står i «hjelpetelefoner.yaml».",
      en: "“akutt” names help lines that stand in “hjelpetelefoner.yaml”."),
    rationale: Wording(
      nb: "Den som trenger hjelp nå, får ikke se nummeret dere mente å sette først.",
      nn: "Den som treng hjelp no, får ikkje sjå nummeret de meinte å setje først.",
      en: "Whoever needs help now does not see the number that you meant to put first."),
    accepts: [settings("akutt: [mental helse, 113, 116 117]"), settings("akutt: [\"116123\"]")],
    rejects: [
      settings("akutt: [↓Mental Hels, 112]"), settings("akutt: [↓131, 112]"), settings("akutt: [Mental Helse, ↓AMK]"),
    ]
  )
}
