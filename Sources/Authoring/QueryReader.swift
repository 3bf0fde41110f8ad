package import Diagnostics
package import Services

/// Reads `søk.yaml`: what people write, and what they must find.
package func readQueries(_ file: SourceFile) -> (queries: [ExpectedAnswer], diagnostics: [Diagnostic]) {
  let (queries, diagnostics) = readQueriesOnce(file)
  return (queries, withVerifiedFixes(diagnostics, about: file) { readQueriesOnce($0).diagnostics })
}

private func readQueriesOnce(_ file: SourceFile) -> (queries: [ExpectedAnswer], diagnostics: [Diagnostic]) {
  var reading = Reading(of: file, vocabularies: .builtIn)
  var queries: [ExpectedAnswer] = []
  for (entries, span) in reading.recordsOfFile() {
    var query: Located<String>?
    var wanted: [ExpectedAnswer.Wanted] = []
    var limit = ExpectedAnswer.usualLimit
    var kind: String?
    var isUnseen = false
    var present: Set<QueryKey> = []
    reading.record(entries, keys: QueryKey.self) { reading, key, entry in
      present.insert(key)
      switch key {
      case .query: query = reading.text(entry.value)
      case .wanted: wanted = reading.wanted(entry.value)
      case .limit: limit = reading.number(entry.value, in: 1...50) ?? limit
      case .kind: kind = reading.text(entry.value)?.value
      case .unseen: isUnseen = reading.yesNo(entry.value)?.value ?? false
      }
    }
    for key in [QueryKey.query, .wanted] where !present.contains(key) { reading.reportMissingPart(key.id, at: span) }
    guard let query, !wanted.isEmpty else { continue }
    queries.append(ExpectedAnswer(query: query, wanted: wanted, limit: limit, kind: kind, isUnseen: isUnseen))
  }
  return (queries, reading.diagnostics)
}

extension Reading {
  /// A name alone is the best answer there is.
  fileprivate mutating func wanted(_ value: FieldValue) -> [ExpectedAnswer.Wanted] {
    let items: [FieldValue]
    if case .list(let list) = value.content { items = list } else { items = [value] }
    return items.compactMap { item in
      guard case .record(let entries) = item.content else {
        return text(item).map { ExpectedAnswer.Wanted(id: $0, grade: 3) }
      }
      var id: Located<String>?
      var grade = 3
      record(entries, keys: WantedKey.self) { reading, key, entry in
        switch key {
        case .id: id = reading.text(entry.value)
        case .grade: grade = reading.number(entry.value, in: 1...3) ?? grade
        }
      }
      if id == nil { reportMissingPart(WantedKey.id.id, at: item.span) }
      return id.map { ExpectedAnswer.Wanted(id: $0, grade: grade) }
    }
  }

  fileprivate mutating func number(_ value: FieldValue, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(value) else { return nil }
    if let number = Int(text.value), range.contains(number) { return number }
    let (first, last) = (range.lowerBound, range.upperBound)
    report(
      .unreadableNumber, at: text.span,
      Wording(
        nb: "«\(text.value)» er ikke et tall fra \(first) til \(last)",
        nn: "«\(text.value)» er ikkje eit tal frå \(first) til \(last)",
        en: "“\(text.value)” is not a number from \(first) to \(last)"),
      remedy: Wording(
        nb: "skriv et tall fra \(first) til \(last)", nn: "skriv eit tal frå \(first) til \(last)",
        en: "write a number from \(first) to \(last)"))
    return nil
  }
}
