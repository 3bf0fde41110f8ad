import Diagnostics
import Foundation
import Publishing
import Testing

@testable import terskel

/// The pages about rules, criteria and fields are made of the rules, criteria and fields themselves.
///
/// `RECORD=1` writes them, and fails: read the difference before you commit it.
@Suite struct RuleDocumentTests {
  private static let docs = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs")

  @Test func everyRuleHasItsPage() async throws {
    var pages = ["README.md": RuleDocument.index(of: allRules)]
    for rule in allRules {
      let document = RuleDocument(rule, remedy: await rule.remedy)
      pages[document.path] = document.markdown
    }
    let folder = Self.docs.appending(path: "regler")
    try hold(pages, in: folder)
    let there = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(there) == Set(pages.keys))
  }

  @Test func theCriteriaHaveTheirPage() throws {
    try hold(["kriterier.md": CriteriaDocument.markdown], in: Self.docs)
  }

  @Test func theHandbookForEditorsIsMadeOfWhatTheProgramKnows() async throws {
    let pages = [
      "felter.md": try await FieldDocument.markdown(), "kriterier.md": try await CriterionGuide.markdown(),
      "meldinger.md": await MessageDocument.markdown(of: allRules),
    ]
    try hold(pages, in: Self.docs.appending(path: "redaktør"))
  }

  private func hold(_ pages: [String: String], in folder: URL) throws {
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (name, text) in pages {
        try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
      }
      Issue.record("recorded \(pages.count) pages: read the difference")
      return
    }
    for (name, text) in pages.sorted(by: { $0.key < $1.key }) {
      let held = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      #expect(held == text, "\(name)")
    }
  }
}
