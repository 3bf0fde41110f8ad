import Foundation
import Rendering
import Site
import Testing

/// Whoever writes a template of their own has `docs/templates.md` and nothing else.
@Suite struct TemplateDocumentationTests {
  private static let document = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/templates.md")

  /// The rows of the tables by the heading that they stand under, each row as its cells.
  private let sections: [String: [[String]]]

  init() throws {
    var sections: [String: [[String]]] = [:]
    var heading = ""
    for line in try String(contentsOf: Self.document, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("#") {
        heading = String(line.drop { $0 == "#" || $0 == " " })
      } else if line.hasPrefix("| `") {
        sections[heading, default: []].append(
          line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) })
      }
    }
    self.sections = sections
  }

  /// `name: kind` for each row of a table of variables.
  private func documented(under heading: String) -> Set<String> {
    Set((sections[heading] ?? []).map { "\($0[0].trimmingCharacters(in: ["`"])): \($0[1])" })
  }

  /// The heading that a row's link leads to: `many [Link](#link)` to `Link`.
  private func heading(in kind: String) -> String? {
    kind.contains("[") ? kind.split(separator: "[").last?.split(separator: "]").first.map(String.init) : nil
  }

  private func differences(_ schema: TemplateSchema, under heading: String, seen: inout Set<String>) -> [String] {
    guard seen.insert(heading).inserted else { return [] }
    if heading == "Words" { return [] }
    let kinds = Dictionary(
      (sections[heading] ?? []).map { ($0[0].trimmingCharacters(in: ["`"]), $0[1]) }
    ) { first, _ in first }
    var differences = kinds.keys.filter { schema.members[$0] == nil }.map { "\(heading).\($0) is answered by nobody" }
    for (name, member) in schema.members {
      guard let kind = kinds[name] else {
        differences.append("\(heading).\(name) is not documented")
        continue
      }
      let (word, inner): (String, TemplateSchema?) =
        switch member.shape {
        case .text: ("text", nil)
        case .address: ("address", nil)
        case .file: ("file", nil)
        case .html: ("html", nil)
        case .flag: ("flag", nil)
        case .one(let inner): ("one", inner)
        case .many(let inner): ("many", inner)
        }
      if !kind.hasPrefix(word) { differences.append("\(heading).\(name) is \(word), not \(kind)") }
      if let inner {
        if let next = self.heading(in: kind) {
          differences += self.differences(inner, under: next, seen: &seen)
        } else {
          differences.append("\(heading).\(name) does not say what it is")
        }
      }
    }
    return differences
  }

  @Test func everyTemplateAndEveryNameInItIsDocumented() {
    let templates = sections["Templates"] ?? []
    #expect(Set(templates.map { $0[0] }) == Set(PageTemplate.allCases.map { "`\($0.rawValue)`" }))
    var differences: [String] = []
    var seen: Set<String> = []
    for template in PageTemplate.allCases {
      guard let row = templates.first(where: { $0[0] == "`\(template.rawValue)`" }), let view = heading(in: row[2])
      else { continue }
      differences += self.differences(template.schema, under: view, seen: &seen)
      let mustPrint = row.count > 3 ? row[3] : ""
      if mustPrint != template.mustPrint.map({ "`\($0)`" }).joined(separator: ", ") {
        differences.append("\(template.rawValue) must print \(template.mustPrint)")
      }
    }
    #expect(differences.sorted() == [])
    #expect(seen.count > 20)
  }

  @Test func everyWordIsDocumentedAsItStandsOnAnEnglishPage() {
    let view = WordsView(phrases: UILanguage.english.phrases)
    let words = WordsView.fields.schema.members.map { name, member in
      if case .text(let text) = view.answer(at: member.index) { "\(name): \(text ?? "")" } else { "\(name): " }
    }
    #expect(documented(under: "Words").subtracting(words).sorted() == [])
    #expect(Set(words).subtracting(documented(under: "Words")).sorted() == [])
  }
}
