import Diagnostics
import Foundation
import Publishing
import Services
import Testing

@testable import terskel

/// The handbook for editors names everything, its examples are true, and its links lead somewhere.
@Suite struct HandbookTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/redaktør")

  private static func text(_ page: String) throws -> String {
    try String(contentsOf: folder.appending(path: page), encoding: .utf8)
  }

  private static let pages = [
    "README.md", "felter.md", "hverdagsord.md", "kriterier.md", "meldinger.md", "oversette.md", "skjema.md",
    "skrive.md",
    "spørsmål.md",
  ]

  @Test func thesePagesAreTheHandbook() throws {
    let there = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(there.map(\.precomposedStringWithCanonicalMapping).sorted() == Self.pages.sorted())
    let first = try Self.text("README.md")
    for page in Self.pages.dropFirst() { #expect(first.contains("](\(page))"), "\(page)") }
  }

  @Test func everyFieldHasItsSection() throws {
    let text = try Self.text("felter.md")
    for field in Field.allCases { #expect(text.contains("\n### `\(field.id)`\n"), "\(field.id)") }
  }

  @Test func everyKeyInsideAFieldAndInTheSettingsIsNamed() throws {
    let text = try Self.text("felter.md")
    func expect<Key: Named>(_: Key.Type) {
      for key in Key.allCases { #expect(text.contains("| `\(key.id)` |"), "\(Key.self) \(key.id)") }
    }
    expect(AudienceKey.self)
    expect(UserFeeKey.self)
    expect(ReferralKey.self)
    expect(VedtakKey.self)
    expect(ContactKey.self)
    expect(PlaceKey.self)
    expect(JudgementKey.self)
    expect(RouteKey.self)
    expect(EventKey.self)
    expect(ImageKey.self)
    expect(EndedKey.self)
    expect(SettingKey.self)
    expect(MunicipalityKey.self)
    expect(HelpLineKey.self)
    expect(TermKey.self)
    expect(QueryKey.self)
    expect(WantedKey.self)
    for key in PhoneKey.allCases { #expect(text.contains("| `telefon.\(key.id)` |"), "\(key.id)") }
  }

  @Test func everyFieldHasLinesThatAreRightAndLinesThatAreNot() {
    for field in Field.allCases {
      #expect(!field.guide.right.isEmpty && !field.guide.wrong.isEmpty && !field.guide.advice.isEmpty, "\(field.id)")
    }
  }

  @Test(arguments: Field.allCases)
  func whatTheHandbookCallsRightIsTakenWithoutAWord(field: Field) async throws {
    for lines in field.guide.right {
      let findings = try await TriedService(.service(lines)).findings
      #expect(findings.isEmpty, "\(lines): \(findings.map(\.summary.nb))")
    }
  }

  @Test(arguments: Field.allCases)
  func whatTheHandbookCallsWrongIsReportedAtTheseLines(field: Field) async throws {
    for lines in field.guide.wrong {
      let finding = try await TriedService(.service(lines)).findings.first
      // Some findings are about words wherever they stand, and name no field.
      let about = finding.map { $0.field ?? field.id }
      #expect(
        about.map { lines.contains("\($0):") || $0 == Field.vedtak.id } == true, "\(lines): \(about ?? "nothing")")
    }
  }

  @Test func everyRuleStandsInOneTopic() {
    let grouped = MessageTopic.all.flatMap(\.rules)
    #expect(grouped.sorted() == allRules.map(\.id))
  }

  @Test func everyRuleSaysWhatToDo() async {
    for rule in allRules {
      let isTold = await rule.remedy != nil
      #expect(isTold == (MessageTopic.remedies[rule.id] == nil), "\(rule.id)")
    }
  }

  @Test func everyCriterionHasItsSection() throws {
    let text = try Self.text("kriterier.md")
    for id in Criterion.ID.allCases {
      #expect(text.contains("\n## \(id.rawValue). \(Criterion.of(id).name.nb.capitalizedFirst)\n"))
    }
  }

  @Test(arguments: pages)
  func everyLinkLeadsSomewhere(page: String) throws {
    let prose = try Self.text(page).replacing(/```[\s\S]*?```|`[^`\n]*`|\\./, with: "")
    let links = prose.matches(of: /\]\(([^)\s]+)\)/).map { String($0.1) }.filter { !$0.contains("://") }
    #expect(!links.isEmpty)
    for link in links {
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let target = parts[0].isEmpty ? page : parts[0]
      let file = Self.folder.appending(path: target)
      guard let text = try? String(contentsOf: file, encoding: .utf8) else {
        Issue.record("\(page): \(link) is no file")
        continue
      }
      guard parts.count == 2 else { continue }
      let anchors = text.split(separator: "\n").filter { $0.hasPrefix("#") }.map { line in
        MessageDocument.anchor(of: line.drop { $0 == "#" || $0 == " " }.filter { $0 != "`" })
      }
      #expect(anchors.contains(parts[1]), "\(page): \(link)")
    }
  }

  @Test(arguments: ["README.md", "skrive.md", "oversette.md", "spørsmål.md"])
  func whatAnEditorMayCopyIsTaken(page: String) async throws {
    let whole = try Self.text(page).matches(of: /```markdown\n(---\n[\s\S]*?)```/).map { String($0.1) }
    for text in whole {
      let findings = try await TriedService(Rule.Example(stringLiteral: text)).findings
      #expect(findings.isEmpty, "\(text): \(findings.map(\.summary.nb))")
    }
  }

  /// Lines alone are fields of a service, but for those of a settings file, which are lists from the first line.
  @Test(arguments: ["hverdagsord.md", "spørsmål.md"])
  func linesThatAnEditorMayCopyAreTaken(page: String) async throws {
    let lines = try Self.text(page).matches(of: /```yaml\n([\s\S]*?)\n```/).map { String($0.1) }
      .filter { !$0.hasPrefix("- ") }
    #expect(!lines.isEmpty)
    for text in lines {
      let findings = try await TriedService(.service(text)).findings
      #expect(findings.isEmpty, "\(text): \(findings.map(\.summary.nb))")
    }
  }
}
