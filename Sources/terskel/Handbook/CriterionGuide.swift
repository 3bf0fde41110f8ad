import Diagnostics
import Services

/// The nine criteria as the handbook tells of them: what each asks, what earns it, what breaks it, and an example of both.
enum CriterionGuide {
  static func markdown() async throws -> String {
    var text = """
      # De ni kriteriene

      Et tilbud er *lavterskel* når det oppfyller kriterium 1 og 2 og ikke bryter noen av de andre.
      Kriteriene er Helsedirektoratets, ikke våre:


      """
    for edition in CriteriaEdition.allCases {
      text += "- \(edition.rawValue): \(CriteriaSet.of(edition).source.nb)\n"
    }
    text += """

      Terskel vurderer hver vei inn for seg, og gir ett av fem svar:


      """
    for outcome in Verdict.Outcome.allCases.reversed() {
      text += "- **\(outcome.words.nb.capitalizedFirst)**: \(meaning(of: outcome))\n"
    }
    text += """

      «Ikke dokumentert» er ikke stryk. Det betyr at ingen har skrevet noe, og at leseren heller ikke får vite det.
      Du trenger ikke oppfylle alle. De fleste gode tilbud gjør ikke det, og siden sier likevel hva som gjelder.
      Vil du at siden skal kalle seg lavterskel, skriver du `lavterskel: ja`. Da blir påstanden prøvd, og holder den ikke, blir siden ikke publisert.

      `terskel check --criteria` viser alle svarene i en tabell. Flere eksempler står i [kriterier.md](../kriterier.md).

      """
    for id in Criterion.ID.allCases { text += try await section(on: Criterion.of(id)) }
    return text
  }

  private static func section(on criterion: Criterion) async throws -> String {
    var text = "\n## \(criterion.id.rawValue). \(criterion.name.nb.capitalizedFirst)\n\n\(criterion.demand2014.nb)\n"
    if let newer = criterion.demand2025 { text += "I utgaven fra 2025: \(newer.nb)\n" }
    text += "\n**Spør deg selv:** \(question(of: criterion.id))\n"
    text += "\n**For å vise det:** \(criterion.whatToWrite.nb).\n"
    for (outcomes, title) in [
      ([.met], "Dette holder"), ([Verdict.Outcome.notMet, .contradicted], "Dette holder ikke"),
    ] {
      guard
        let example = criterion.examples.first(where: {
          outcomes.contains($0.outcome) && $0.edition == .edition2014
        })
      else { continue }
      text += "\n\(title):\n"
      for file in example.content.files {
        text += "\n```markdown\n\(String(decoding: file.bytes, as: UTF8.self))```\n"
      }
      let service = try await TriedService(example.content, in: example.edition)
      if let verdict = service.verdicts?[criterion.id] {
        text += "\nTerskel svarer «\(verdict.outcome.words.nb)»: \(verdict.reason.nb).\n"
      }
    }
    if !criterion.examples.contains(where: { $0.outcome.isFailure }) {
      text += "\nIngen bryter dette kriteriet ved å tie. Bare en `vurdering` kan si at det ikke er oppfylt.\n"
    }
    return text
  }

  private static func meaning(of outcome: Verdict.Outcome) -> String {
    switch outcome {
    case .met: "feltene eller teksten viser det."
    case .needsJudgement:
      "det står noe, men et menneske må avgjøre om det er godt nok. Bruk feltet [`vurdering`](felter.md#vurdering)."
    case .notDocumented: "det står ingenting om det."
    case .notMet: "det står noe som bryter med det."
    case .contradicted: "feltet sier ett, teksten noe annet."
    }
  }

  private static func question(of id: Criterion.ID) -> String {
    switch id {
    case .directHelp: "Kan jeg komme eller ringe, og få hjelp uten at noen behandler en søknad først?"
    case .noAbilityToPayNeeded: "Kan jeg bruke tilbudet uten penger på konto?"
    case .openToAll: "Er det nok at jeg er i målgruppen, eller må jeg ha en diagnose, et vedtak eller en adresse?"
    case .earlyHelp: "Kan jeg komme før det har gått galt, og får jeg da noe som hjelper?"
    case .guidesOnward: "Hva skjer hvis dere ikke er rett sted for meg?"
    case .competentStaff: "Hvem møter jeg, og hva kan de?"
    case .fittingHours: "Kan jeg komme når jeg har fri fra skole eller jobb, eller når det haster?"
    case .userInvolvement: "Hva får jeg bestemme selv?"
    case .visibleAndTrustworthy: "Finner jeg fram, og tør jeg gå inn?"
    }
  }
}
