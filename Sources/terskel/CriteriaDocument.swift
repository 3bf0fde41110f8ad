import Diagnostics
import Services

/// The nine criteria as `docs/kriterier.md` shows them: wording, source, what to write, and an example of each verdict.
struct CriteriaDocument {
  static var markdown: String {
    var text = """
      # De ni kriteriene

      Et tilbud er *lavterskel* når det oppfyller kriterium 1 og 2 og ikke bryter noen av de andre.
      Hver vei inn (`deltilbud`) vurderes for seg, og «ikke dokumentert» er et svar for seg: verken bestått eller strøket.
      Innstillingen `kriteriesett` velger utgave.
      Siden er laget av kriteriene selv, og eksemplene er prøvene deres.


      """
    for edition in CriteriaEdition.allCases {
      text += "- \(edition.rawValue): \(CriteriaSet.of(edition).source.nb)\n"
    }
    for id in Criterion.ID.allCases {
      let criterion = Criterion.of(id)
      text += "\n## \(id.rawValue). \(criterion.name.nb.prefix(1).uppercased())\(criterion.name.nb.dropFirst())\n\n"
      text += "\(criterion.demand(in: .edition2014).nb)\n"
      if criterion.demand2025 != nil { text += "\nI utgaven fra 2025: \(criterion.demand(in: .edition2025).nb)\n" }
      text += "\nFor å vise det: \(criterion.whatToWrite.nb).\n"
      for outcome in Verdict.Outcome.allCases.reversed() {
        let examples = criterion.examples.filter { $0.outcome == outcome }
        guard !examples.isEmpty else { continue }
        text += "\n### \(outcome.words.nb.prefix(1).uppercased())\(outcome.words.nb.dropFirst())\n"
        for example in examples {
          if example.edition != .edition2014 { text += "\nMed `kriteriesett: \(example.edition.rawValue)`:\n" }
          for file in example.content.files {
            text += "\n```markdown\n\(String(decoding: file.bytes, as: UTF8.self))```\n"
          }
        }
      }
    }
    return text
  }
}
