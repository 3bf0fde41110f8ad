import Diagnostics
import Publishing
import Schemas

extension Asked {
  /// What stands at an offset: the findings about it first, since they are what somebody wonders about, and then the key or value.
  func hover(at offset: Int) -> JSON? {
    let found = findings.filter { $0.span.range.lowerBound <= offset && offset <= $0.span.range.upperBound }
    var parts: [String] = []
    var explained: Set<String> = []
    for finding in found where explained.insert(finding.rule.id).inserted { parts.append(explanation(of: finding)) }
    var range = found.first?.span.range
    if let place = fieldLines.place(at: offset), let (text, word) = explanation(of: place, at: offset) {
      parts.append(text)
      range = word
    }
    guard !parts.isEmpty, let range else { return nil }
    return [
      "contents": client.words(parts.joined(separator: "\n\n---\n\n"), asMarkdown: client.takesMarkdownInHovers),
      "range": lines.range(range),
    ]
  }

  /// What `terskel explain` says, without its examples.
  private func explanation(of finding: Diagnostic) -> String {
    let rule = finding.rule
    var lines = [
      "**\(ReportWords.severity(finding.severity)[language])** `\(rule.id)`: \(rule.demand[language])",
      "\(words.why): \(rule.rationale[language])",
    ]
    if let remedy = rules.remedy(of: rule) { lines.append("\(words.remedy): \(remedy[language])") }
    if let source = rule.source { lines.append("\(words.source): \(source)") }
    return lines.joined(separator: "\n\n")
  }

  private func explanation(of place: FieldPlace, at offset: Int) -> (text: String, word: Range<Int>)? {
    guard let guide, !place.word.isEmpty else { return nil }
    let written = place.role == .key ? place.path + [unquoted(lines.text(place.word))] : place.path
    guard let offer = guide.offer(at: written), let key = offer.key else { return nil }
    if place.role != .key {
      let word = part(of: place, at: offset)
      if let value = offer.value(named: unquoted(lines.text(word))), !value.explanation.isEmpty {
        return ("**\(key.name): \(value.name)**\n\n\(value.explanation)", word)
      }
    }
    guard place.role != .either else { return nil }
    let outermost = written.first.flatMap { guide.offer(at: [])?.key(named: $0)?.id } ?? key.id
    return (explanation(of: key, offer, outermost: outermost), place.word)
  }

  /// - `outermost` is the key that findings name, whatever part of its value they are about.
  private func explanation(of key: FieldOffer.Key, _ offer: FieldOffer, outermost: String) -> String {
    var parts = ["**\(key.name)**", key.explanation]
    if !offer.values.isEmpty { parts.append("\(words.values): \(listed(offer.values.map(\.name)))") }
    if !offer.examples.isEmpty { parts.append("\(words.forExample): \(listed(offer.examples))") }
    if !offer.keys.isEmpty { parts.append("\(words.keys): \(listed(offer.keys.map(\.name)))") }
    let about = kind.map { rules.rules(about: outermost, in: $0) } ?? []
    if !about.isEmpty {
      let most = 8
      let rows = about.prefix(most).map { "- `\($0.id)`: \($0.demand[language])" }
      let rest = about.count > most ? ["- \(words.more(about.count - most))"] : []
      parts.append("\(words.rules):\n\n" + (rows + rest).joined(separator: "\n"))
    }
    return parts.joined(separator: "\n\n")
  }

  private func listed(_ names: [String]) -> String {
    let most = 40
    let shown = names.prefix(most).map { "`\($0)`" }.joined(separator: ", ")
    return names.count > most ? "\(shown) \(words.more(names.count - most))" : shown
  }

  private func unquoted(_ text: String) -> String {
    guard let first = text.first, text.count > 1, text.last == first, first == "\"" || first == "'" else { return text }
    return String(text.dropFirst().dropLast())
  }
}
