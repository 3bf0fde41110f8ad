package import Diagnostics

/// Everything that speaks for or against one way in: its facts, the sentences that concern it, and the limits of the site.
struct RouteEvidence: Sendable {
  let route: AccessRoute
  let service: Service
  /// What the sentences say that concern this way in, in the order of the text.
  let statements: [Statement]
  /// Links of the text that concern this way in and lead to other services or other sites.
  let onwardLinks: [Span]
  let readability: Readability?
  let edition: CriteriaEdition
  /// Days of waiting, and of case processing, that the site's limit still allows.
  let waitingLimit: Int
  let today: Day
  let sources: SourceQuotes

  /// A field as it stands in the file, key and value.
  func field(_ field: Field, _ value: Span?) -> [Evidence] {
    guard let value else { return [] }
    guard let key = route.facts.keys[field], key.file == value.file, key.range.lowerBound <= value.range.lowerBound
    else { return [sources.quote(value)] }
    return [
      sources.quote(key.with(key.range.lowerBound..<max(key.range.upperBound, value.range.upperBound)))
    ]
  }

  func quotes(_ statements: [Statement]) -> [Evidence] {
    statements.map { sources.quote($0.sentence, isSentence: true) }
  }

  /// That sentences speak for an outcome beside a field; nothing where there are none.
  func ground(
    _ outcome: Verdict.Outcome, _ sentences: [Statement], beside field: [Evidence] = [], _ reason: Wording
  ) -> [Criterion.Ground] {
    sentences.isEmpty ? [] : [Criterion.Ground(outcome, reason, field + quotes(sentences))]
  }

  /// A text that says something: «ukjent» and «nei» are honest, and document nothing.
  func said(_ text: Located<String>?) -> Located<String>? {
    guard let text, !saysNothing(text.value) else { return nil }
    return text
  }

  func saysNothing(_ text: String) -> Bool {
    ["ukjent", "ukjend", "unknown", "nei", "ingen", "inga", "ikkje noko", "no", "none"].contains(folded(text))
  }

  /// Sentences that say it outright.
  func affirmed(_ subjects: Statement.Subject...) -> [Statement] {
    statements.filter { subjects.contains($0.subject) && $0.sense == .affirmed && !$0.isConditional }
  }

  /// Sentences that say it of some, or from some time on.
  func conditional(_ subjects: Statement.Subject...) -> [Statement] {
    statements.filter { subjects.contains($0.subject) && $0.sense == .affirmed && $0.isConditional }
  }

  func denied(_ subjects: Statement.Subject...) -> [Statement] {
    statements.filter { subjects.contains($0.subject) && $0.sense == .denied && !$0.isConditional }
  }
}

/// Quotes places of the files that a service was written in.
package struct SourceQuotes: Sendable {
  /// Longer quotes are cut: a sentence of a help text has fifteen to thirty words.
  static let longest = 240

  private let files: [String: SourceFile]
  private let lines: [String: LineTable]

  package init(_ files: [SourceFile]) {
    self.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    lines = self.files.mapValues { LineTable($0) }
  }

  func quote(_ span: Span, isSentence: Bool = false) -> Evidence {
    guard let file = files[span.path] else { return Evidence(span, line: 1, in: [], isSentence: isSentence) }
    let start = span.range.clamped(to: file.bytes.indices).lowerBound
    return Evidence(span, line: lines[span.path]?.line(at: start) ?? 1, in: file.bytes, isSentence: isSentence)
  }

  /// The words of several lines on one, where each line of a list or record ends with a semicolon.
  static func onOneLine(_ bytes: ArraySlice<UInt8>) -> String {
    let lines = bytes.split { $0 == .lineFeed || $0 == .carriageReturn }.map { line in
      String(decoding: line, as: UTF8.self).onOneLine
    }.filter { !$0.isEmpty }
    var text = ""
    for line in lines {
      if text.isEmpty {
        text = line
      } else {
        text += text.utf8.last == .ascii(":") || !isPart(line) ? " " + line : "; " + line
      }
    }
    // There are no more characters than bytes, and bytes are counted already.
    guard text.utf8.count > longest, text.count > longest else { return text }
    return String(text.prefix(longest - 1)) + "…"
  }

  /// Whether a line is an item of a list or a field of a record, and not the rest of a sentence.
  private static func isPart(_ line: String) -> Bool {
    if line.utf8.starts(with: "- ".utf8) { return true }
    let key = line.prefix { $0 != ":" && $0 != "." && $0 != "," }
    return key.endIndex < line.endIndex && line[key.endIndex] == ":" && key.split(separator: " ").count <= 2
  }
}
