import Diagnostics
import Preview
import Publishing

/// What the terminal is told of each rebuild of a preview: what `check` would say, what had changed, and how long it took.
struct PreviewAccount: Sendable {
  let language: MessageLanguage

  static func serving(_ address: String, in language: MessageLanguage) -> String {
    Wording(
      nb: "se: \(address)  (avslutt med Ctrl-C)\nrediger: \(address)_rediger/\n",
      nn: "sjå: \(address)  (avslutt med Ctrl-C)\nrediger: \(address)_rediger/\n",
      en: "look at: \(address)  (end with Ctrl-C)\nedit: \(address)_rediger/\n")[language]
  }

  func say(_ rebuild: Rebuild, took duration: Duration) {
    if let publication = rebuild.publication, let content = rebuild.content {
      let files = content.filesByShownPath
      sayFindings(publication.diagnostics, language, known: []) { files[$0] }
      Terminal.say(Ledger(publication).text(in: language))
    } else {
      // The disk, a template or the settings are in the way of everything else.
      for fault in rebuild.state.faults {
        Terminal.say("\(fault.label): \(fault.summary)\n\(fault.excerpt ?? "")  \(remedy): \(fault.remedy)\n")
      }
    }
    Terminal.say(line(rebuild.changes, duration))
  }

  private var remedy: String { ReportWords.remedy[language] }

  private func line(_ changes: [String], _ duration: Duration) -> String {
    let milliseconds = Int(duration / .milliseconds(1))
    let shown = changes.prefix(3).map(harmless).joined(separator: ", ") + (changes.count > 3 ? " …" : "")
    let changed =
      changes.isEmpty
      ? "" : Wording(nb: "endret: \(shown) – ", nn: "endra: \(shown) – ", en: "changed: \(shown) – ")[language]
    return changed
      + Wording(
        nb: "bygd på \(milliseconds) ms\n", nn: "bygd på \(milliseconds) ms\n", en: "built in \(milliseconds) ms\n")[
        language]
  }
}
