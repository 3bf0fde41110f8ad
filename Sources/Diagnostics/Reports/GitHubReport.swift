/// Findings as workflow commands, which GitHub Actions shows beside the lines of a pull request.
///
/// GitHub shows ten errors, ten warnings and ten notices of a step and drops the rest without a word, so this report chooses: errors
/// first, and what is new before what is known. The last command says how many are not shown, and `leftOut` lists them, so that they
/// can be written to the log as text: nothing that was found may be found nowhere.
package struct GitHubReport: Sendable {
  package static let limit = 10

  /// One command a line; empty where nothing was found.
  package let text: String
  /// The places, in the list of findings, of those that have no command, in the order of the list.
  package let leftOut: [Int]

  package init(_ findings: [ReportedFinding], in language: MessageLanguage) {
    func places(_ severity: Severity) -> [Int] {
      let all = findings.indices.filter { findings[$0].severity == severity }
      return all.filter { !findings[$0].isKnown } + all.filter { findings[$0].isKnown }
    }
    let errors = places(.error)
    let warnings = places(.warning)
    let hints = places(.info)
    let fits = [errors, warnings, hints].allSatisfy { $0.count <= Self.limit }
    // The summary is a notice, and takes the place of one.
    let shown =
      errors.prefix(Self.limit) + warnings.prefix(Self.limit) + hints.prefix(fits ? Self.limit : Self.limit - 1)
    let commands = shown.map { Self.command(for: findings[$0], in: language) }
    let said = Set(shown)
    leftOut = findings.indices.filter { !said.contains($0) }
    let summary = Self.summary(
      [errors, warnings, hints].map(\.count), left: leftOut.count, in: language)
    text = (commands + (fits ? [] : [summary])).map { $0 + "\n" }.joined()
  }

  private static func command(for finding: ReportedFinding, in language: MessageLanguage) -> String {
    let place = finding.place
    let properties = [
      ("file", finding.path), ("line", String(place.start.line)), ("col", String(place.start.column)),
      ("endLine", String(place.end.line)), ("endColumn", String(place.end.column)),
      ("title", finding.rule.id + (finding.isKnown ? " (\(ReportWords.known[language]))" : "")),
    ]
    var lines = [finding.message]
    for note in finding.notes {
      lines.append("\(ReportWords.note[language]): \(note.path):\(note.place.start.line): \(note.message)")
    }
    lines.append("\(ReportWords.remedy[language]): \(finding.remedy)")
    return command(name(finding.severity), properties, lines.joined(separator: "\n"))
  }

  private static func command(_ name: String, _ properties: [(String, String)], _ message: String) -> String {
    let written = properties.map { "\($0)=\(escapedProperty($1))" }.joined(separator: ",")
    return "::\(name) \(written)::\(escapedMessage(message))"
  }

  private static func name(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  private static func summary(_ counts: [Int], left: Int, in language: MessageLanguage) -> String {
    let (errors, warnings, hints) = (counts[0], counts[1], counts[2])
    // Numbers after their words, so that none is said in the plural of one.
    let words = Wording(
      nb:
        "feil: \(errors), advarsler: \(warnings), hint: \(hints); \(left) av funnene vises ikke her, men står i loggen",
      nn:
        "feil: \(errors), åtvaringar: \(warnings), hint: \(hints); \(left) av funna blir ikkje viste her, men står i loggen",
      en:
        "errors: \(errors), warnings: \(warnings), hints: \(hints); \(left) of the findings are only in the log, not here"
    )
    return command("notice", [("title", "terskel")], words[language])
  }

  private static func escapedMessage(_ text: String) -> String { escaped(text, ["%", "\r", "\n"]) }

  private static func escapedProperty(_ text: String) -> String { escaped(text, ["%", "\r", "\n", ":", ","]) }

  /// Scalar by scalar, since CR and LF together are one character to Swift.
  private static func escaped(_ text: String, _ special: Set<Unicode.Scalar>) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if special.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Text for the same log that GitHub cannot take for a command of the older kind, `##[…]`, which it looks for anywhere in a line.
  package static func harmlessInLog(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let found = rest.firstRange(of: "##[") {
      result += rest[..<found.lowerBound] + "# #["
      rest = rest[found.upperBound...]
    }
    return result + rest
  }
}
