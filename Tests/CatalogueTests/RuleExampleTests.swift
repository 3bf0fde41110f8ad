import Diagnostics
import Publishing
import Services
import TestSupport
import Testing

/// A rule's examples are its tests: what it accepts breaks no such rule, and what it rejects is reported where the arrow points.
struct RuleExampleTests {
  @Test(arguments: allRules.map(\.id))
  func acceptedExamplesDoNotBreakTheRule(id: String) async throws {
    let rule = try #require(allRules.first { $0.id == id })
    #expect(!rule.accepts.isEmpty)
    for example in rule.accepts {
      let publication = try await check(example)
      let broken = publication.diagnostics.filter { $0.rule.id == id }
      #expect(broken.isEmpty, "\(broken.map(\.summary.nb)) in \(text(of: example))")
    }
  }

  @Test(arguments: allRules.map(\.id))
  func rejectedExamplesAreReportedWhereTheArrowPoints(id: String) async throws {
    let rule = try #require(allRules.first { $0.id == id })
    for example in rule.rejects {
      let folder = ExampleFolder(example)
      let publication = try await check(example)
      let found = publication.diagnostics.filter { $0.rule.id == id }
      #expect(
        !found.isEmpty,
        "nothing found in \(text(of: example)); other findings: \(publication.diagnostics.map(\.rule.id))")
      for place in folder.expected {
        #expect(
          found.contains { $0.span.path == place.path && $0.span.range.lowerBound == place.offset },
          "\(found.map { "\($0.span.path):\($0.span.range)" }) is not at \(place) in \(text(of: example))")
      }
    }
  }

  /// Rules whose breach needs more than files: a disk, a release, or an earlier site. Tests beside those parts hold them.
  private static let withoutRejectedExample: Set<String> = [
    "missing-municipality", "unfit-for-release", "unread-file", "vanished-page",
  ]

  @Test func everyRuleHasARejectedExample() {
    let without = Set(allRules.filter(\.rejects.isEmpty).map(\.id))
    #expect(without == Self.withoutRejectedExample)
  }

  @Test func idsAreUniqueAndReadable() {
    #expect(Set(allRules.map(\.id)).count == allRules.count)
    for rule in allRules {
      #expect(rule.id.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0.isDigit || (0x61...0x7A).contains($0) })
    }
  }

  @Test func everyRuleSpeaksThreeLanguages() {
    for rule in allRules {
      for wording in [rule.demand, rule.rationale] {
        #expect(!wording.nb.isEmpty && !wording.nn.isEmpty && !wording.en.isEmpty, "\(rule.id)")
        #expect(wording.nb != wording.en, "\(rule.id)")
      }
    }
  }

  private func check(_ example: Rule.Example) async throws -> Publication {
    let today = try #require(Day(year: 2026, month: 11, day: 23))
    return try await Publication.check(
      ExampleFolder(example).tree, BuildRequest(contentPath: ExampleFolder.contentPath, today: today))
  }

  private func text(of example: Rule.Example) -> String {
    example.files.map { "\($0.path): " + String(decoding: $0.bytes.prefix(300), as: UTF8.self) }.joined(separator: "\n")
  }
}
