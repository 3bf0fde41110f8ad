/// Findings as JUnit XML: each file is a suite, and a file without errors is a passed test.
///
/// Only what counts is a failure: a warning does not stop a site, and neither may its test. Warnings, hints and what a baseline knows
/// are in the suite's `system-out`, where they can be read without anything turning red.
package struct JUnitReport: Sendable {
  package let text: String

  /// `files` are the paths that are to be shown even where nothing was found in them; `day` is the day of the check, as `2026-11-23`.
  package init(_ findings: [ReportedFinding], files: [String], day: String, in language: MessageLanguage) {
    let byFile = Dictionary(grouping: findings, by: \.path)
    let paths = Set(files).union(byFile.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"
    for (index, path) in paths.enumerated() {
      text += Self.suite(path, number: index, byFile[path] ?? [], day: day, in: language)
    }
    self.text = text + "</testsuites>\n"
  }

  private static func suite(
    _ path: String, number: Int, _ findings: [ReportedFinding], day: String, in language: MessageLanguage
  ) -> String {
    let failures = findings.filter { $0.severity == .error && !$0.isKnown }
    let others = findings.filter { $0.severity != .error || $0.isKnown }
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    var text = "  <testsuite name=\"\(escaped(path))\" package=\"\(escaped(folder))\" id=\"\(number)\""
    text += " timestamp=\"\(day)T00:00:00\" hostname=\"localhost\""
    text +=
      " tests=\"\(max(failures.count, 1))\" failures=\"\(failures.count)\" errors=\"0\" skipped=\"0\" time=\"0\">\n"
    text += "    <properties/>\n"
    if failures.isEmpty {
      text += "    <testcase classname=\"\(escaped(path))\" name=\"\(escaped(noErrors[language]))\" time=\"0\"/>\n"
    }
    for (name, finding) in zip(names(failures), failures) {
      text += "    <testcase classname=\"\(escaped(path))\" name=\"\(escaped(name))\" time=\"0\">\n"
      text += "      <failure type=\"\(escaped(finding.rule.id))\" message=\"\(escaped(finding.message))\">"
      text += escaped(lines(finding, in: language)) + "</failure>\n"
      text += "    </testcase>\n"
    }
    let output = others.map { lines($0, in: language) + "\n" }.joined()
    text += output.isEmpty ? "    <system-out/>\n" : "    <system-out>\(escaped(output))</system-out>\n"
    return text + "    <system-err/>\n  </testsuite>\n"
  }

  /// A name for each test, without its line, so that a server sees the same test fail when other lines move.
  private static func names(_ findings: [ReportedFinding]) -> [String] {
    var seen: [String: Int] = [:]
    return findings.map { finding in
      let name = finding.rule.id + (finding.field.map { ": \($0)" } ?? "")
      seen[name, default: 0] += 1
      let count = seen[name, default: 1]
      return count == 1 ? name : "\(name) (\(count))"
    }
  }

  private static func lines(_ finding: ReportedFinding, in language: MessageLanguage) -> String {
    let mark = finding.isKnown ? " (\(ReportWords.known[language]))" : ""
    var lines = [
      "\(finding.path):\(finding.place.start.line):\(finding.place.start.column)",
      "\(ReportWords.severity(finding.severity)[language])[\(finding.rule.id)]\(mark): \(finding.message)",
    ]
    for note in finding.notes {
      lines.append("\(ReportWords.note[language]): \(note.path):\(note.place.start.line): \(note.message)")
    }
    lines.append("\(ReportWords.remedy[language]): \(finding.remedy)")
    lines.append("\(ReportWords.more[language]): terskel explain \(finding.rule.id)")
    return lines.joined(separator: "\n")
  }

  /// For text and attributes alike. What XML cannot hold at all becomes the sign for a character that was lost.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n": escaped += "\n"
      case "\t", "\r": escaped += "&#\(scalar.value);"
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static let noErrors = Wording(nb: "ingen feil", nn: "ingen feil", en: "no errors")
}
