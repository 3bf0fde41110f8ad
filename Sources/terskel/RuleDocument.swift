import Diagnostics

/// A rule as its page in `docs/regler/` shows it: all of its examples, and its words in every language.
struct RuleDocument {
  private let rule: Rule
  private let remedy: Wording?

  /// `remedy` is what a finding of the rule says to do.
  init(_ rule: Rule, remedy: Wording?) {
    self.rule = rule
    self.remedy = remedy
  }

  var path: String { "\(rule.id).md" }

  var markdown: String {
    var text = "# `\(rule.id)`\n\n"
    text += "\(RulePage.weight(rule.severity).nb.capitalizedFirst). Se også [alle regler](README.md).\n\n"
    text += "\(rule.demand.nb)\n\n**Hvorfor:** \(rule.rationale.nb)\n"
    if let remedy { text += "\n**Slik retter du:** \(remedy.nb)\n" }
    if let source = rule.source { text += "\n**Kilde:** \(source)\n" }
    text += Self.examples(rule.rejects, titled: "Blir meldt")
    text += Self.examples(rule.accepts, titled: "Riktig")
    text += "\n## Nynorsk\n\n\(rule.demand.nn)\n\n**Kvifor:** \(rule.rationale.nn)\n"
    text += "\n## English\n\n\(rule.demand.en)\n\n**Why:** \(rule.rationale.en)\n"
    return text
  }

  /// The list of all rules, by weight and then by id.
  static func index(of rules: [Rule]) -> String {
    var text = """
      # Regler

      Alt som `terskel check` kan si om innholdet.
      Feil stopper publiseringen; advarsler og hint gjør det ikke (advarsler stopper den med `--strict`).
      Sidene her er laget av reglene selv, og eksemplene er prøvene deres.

      """
    for severity in Severity.allCases {
      let some = rules.filter { $0.severity == severity }
      text += "\n## \(Self.heading(severity)) (\(some.count))\n\n"
      for rule in some { text += "- [`\(rule.id)`](\(rule.id).md): \(rule.demand.nb)\n" }
    }
    return text
  }

  private static func heading(_ severity: Severity) -> String {
    switch severity {
    case .error: "Feil"
    case .warning: "Advarsler"
    case .info: "Hint"
    }
  }

  /// Examples that are too long to read, or whose fault cannot be seen, are left to the tests.
  private static func examples(_ examples: [Rule.Example], titled title: String) -> String {
    let shown = examples.filter { example in
      example.files.allSatisfy { $0.bytes.count < 1_000 && String(validating: $0.bytes, as: UTF8.self) != nil }
    }
    guard !shown.isEmpty else { return "" }
    var text = "\n## \(title)\n"
    for example in shown {
      for file in example.files.sorted(by: { $0.path < $1.path }) {
        let written = String(decoding: file.bytes, as: UTF8.self)
        if 1 < example.files.count { text += "\n`\(file.path)`:\n" }
        let fence = written.contains("```") ? "`````" : "```"
        text += "\n\(fence)markdown\n" + written.filter { $0 != "↓" }
        text += (written.utf8.last == UInt8(ascii: "\n") ? "" : "\n") + fence + "\n"
        let lines = written.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
          guard let arrow = line.firstIndex(of: "↓") else { continue }
          let rest = line[line.index(after: arrow)...].filter { $0 != "↓" }
          text += "\nMeldes på linje \(index + 1)" + (rest.isEmpty ? ".\n" : ", fra `` \(rest) ``.\n")
        }
      }
    }
    return text
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
