import Diagnostics
import Services

extension Check {
  static let staleHelpLine = Check(
    .staleHelpLine,
    .directory { subject in
      guard let interval = subject.directory.settings.reviewInterval ?? ReviewInterval(1, .years) else { return [] }
      return subject.directory.helpLines.compactMap { line in
        guard let checked = line.checked, interval.due(after: checked.value) < subject.today else { return nil }
        let due = interval.due(after: checked.value).inWords
        return Diagnostic(
          .staleHelpLine, at: checked.span,
          Wording(
            nb: "«\(line.name)» skulle vært kontrollert innen \(due.nb)",
            nn: "«\(line.name)» skulle vore kontrollert innan \(due.nn)",
            en: "“\(line.name)” was to be checked by \(due.en)"),
          remedy: Wording(
            nb: "ring nummeret eller slå det opp hos kilden, og skriv dagen du gjorde det",
            nn: "ring nummeret eller slå det opp hos kjelda, og skriv dagen du gjorde det",
            en: "call the number or look it up at its source, and write the day you did it"),
          field: HelpLineKey.checked.id)
      }
    })
}

extension Rule {
  static let staleHelpLine = Rule(
    "stale-help-line", .warning,
    demand: Wording(
      nb: "En hjelpetelefon er kontrollert innenfor «kontrollintervall» i «nettsted.yaml», eller det siste året.",
      nn: "Ein hjelpetelefon er kontrollert innanfor «kontrollintervall» i «nettsted.yaml», eller det siste året.",
      en: "A help line was checked within “kontrollintervall” of “nettsted.yaml”, or within the last year."),
    rationale: Wording(
      nb: "Nummer og åpningstider endrer seg, og den som ringer, har kanskje bare ett forsøk i seg.",
      nn: "Nummer og opningstider endrar seg, og den som ringjer, har kanskje berre eitt forsøk i seg.",
      en: "Numbers and hours change, and whoever calls may only have one try in them."),
    accepts: [
      [
        "hjelpetelefoner.yaml":
          "- {navn: Medisinsk nødtelefon, nummer: 113, kilde: https://example.no, kontrollert: 2025-11-24}\n"
      ],
      [
        "hjelpetelefoner.yaml":
          "- {navn: Medisinsk nødtelefon, nummer: 113, kilde: https://example.no, kontrollert: 2025-01-01}\n",
        "nettsted.yaml":
          "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\nkontrollintervall: 2 år\n",
      ],
    ],
    rejects: [
      [
        "hjelpetelefoner.yaml":
          "- {navn: Medisinsk nødtelefon, nummer: 113, kilde: https://example.no, kontrollert: ↓2025-11-01}\n"
      ],
      [
        "hjelpetelefoner.yaml":
          "- {navn: Medisinsk nødtelefon, nummer: 113, kilde: https://example.no, kontrollert: ↓2026-05-01}\n",
        "nettsted.yaml":
          "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\nkontrollintervall: 6 måneder\n",
      ],
    ]
  )
}
