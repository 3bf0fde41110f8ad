import Diagnostics

/// A rule as `terskel explain` shows it.
struct RulePage {
  private let rule: Rule
  private let remedy: Wording?

  /// `remedy` is what a finding of the rule says to do.
  init(_ rule: Rule, remedy: Wording?) {
    self.rule = rule
    self.remedy = remedy
  }

  func text(in language: MessageLanguage) -> String {
    var text = "\(rule.id) (\(Self.weight(rule.severity)[language]))\n\n"
    text += "\(rule.demand[language])\n\n"
    text += "\(Self.why[language]): \(rule.rationale[language])\n"
    if let remedy { text += "\(Self.mend[language]): \(remedy[language])\n" }
    if let source = rule.source { text += "\(Self.source[language]): \(source)\n" }
    text += Self.examples(rule.rejects, titled: Self.rejected[language])
    text += Self.examples(rule.accepts, titled: Self.accepted[language])
    return text
  }

  private static func examples(_ examples: [Rule.Example], titled title: String) -> String {
    guard let example = examples.first(where: { $0.files.allSatisfy { $0.bytes.count < 1_000 } }) else { return "" }
    var text = "\n\(title):\n"
    for file in example.files.sorted(by: { $0.path < $1.path }) {
      if 1 < example.files.count { text += "\n  # \(file.path)\n" }
      let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      for line in lines where !(line.isEmpty && line.endIndex == lines.last?.endIndex) {
        text += "  \(line.filter { $0 != "↓" })\n"
      }
    }
    return text
  }

  private static let why = Wording(nb: "Hvorfor", nn: "Kvifor", en: "Why")
  private static let mend = Wording(nb: "Slik retter du", nn: "Slik rettar du", en: "How to mend it")
  private static let source = Wording(nb: "Kilde", nn: "Kjelde", en: "Source")
  private static let rejected = Wording(nb: "Blir meldt", nn: "Blir meldt", en: "Reported")
  private static let accepted = Wording(nb: "Riktig", nn: "Rett", en: "Right")

  static func weight(_ severity: Severity) -> Wording {
    switch severity {
    case .error:
      Wording(nb: "feil: ingenting publiseres", nn: "feil: ingenting blir publisert", en: "error: nothing is published")
    case .warning: Wording(nb: "advarsel", nn: "åtvaring", en: "warning")
    case .info: Wording(nb: "hint", nn: "hint", en: "hint")
    }
  }
}
