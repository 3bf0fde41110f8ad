import Diagnostics
import Publishing
import Services
import TestSupport
import Testing

/// What fixes do to whatever a rule rejects, whichever rule it is.
struct FixExampleTests {
  @Test(arguments: allRules.map(\.id))
  func fixesMendWhatTheySayAndTouchNothingElse(id: String) async throws {
    let rule = try #require(allRules.first { $0.id == id })
    for example in rule.rejects + rule.accepts {
      let tree = ExampleFolder(example).tree
      let before = try await Publication.check(tree, try request)
      let files = try await tree.mended(try request)
      var mended = tree
      for file in files {
        mended.files[file.path] = file.after
        #expect(prose(of: file.before) == prose(of: file.after), "\(file.path)")
        #expect(!file.diff.isEmpty)
      }
      let after = try await Publication.check(mended, try request)
      #expect(
        after.diagnostics.allSatisfy { $0.fix == nil }, "a finding with a fix is left in \(files.map(\.diff.text))")
      #expect(try await mended.mended(try request).isEmpty, "twice is not once for \(files.map(\.diff.text))")
      // A finding that is mended may have hidden others of its own line, but never at the price of more errors.
      let errors = (before: errorCount(before), after: errorCount(after))
      #expect(errors.after <= errors.before, "\(after.diagnostics.map(\.summary.nb)) after \(files.map(\.diff.text))")
      if files.isEmpty { continue }
      for (rule, count) in counts(before.diagnostics.filter { $0.fix != nil }) {
        let left = after.diagnostics.count { $0.rule.id == rule }
        #expect(
          left <= before.diagnostics.count { $0.rule.id == rule } - count, "\(rule) after \(files.map(\.diff.text))")
      }
    }
  }

  /// The rules whose rejected examples are mended, so that nobody takes a fix away without seeing it.
  @Test func theRulesWithFixesAreThese() async throws {
    var fixed: Set<String> = []
    for rule in allRules {
      for example in rule.rejects {
        let found = try await Publication.check(ExampleFolder(example).tree, try request).diagnostics
        if found.contains(where: { $0.rule.id == rule.id && $0.fix != nil }) { fixed.insert(rule.id) }
      }
    }
    #expect(
      fixed == [
        "curly-quotes", "english-word", "invisible-character", "language-no", "no-break-space", "unknown-field",
        "unknown-term", "unreadable-date", "unreadable-line", "unreadable-phone-number", "unsupported-notation",
      ])
  }

  private var request: BuildRequest {
    get throws {
      BuildRequest(
        contentPath: ExampleFolder.contentPath, today: try #require(Day(year: 2026, month: 11, day: 23)))
    }
  }

  /// What follows the fields of a page; for another file nothing.
  private func prose(of file: SourceFile) -> [UInt8]? {
    guard file.path.hasSuffix(".md") else { return nil }
    let lines = file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let fences = lines.indices.filter {
      lines[$0].starts(with: "---".utf8) || lines[$0].starts(with: [0xEF, 0xBB, 0xBF])
    }
    guard 1 < fences.count else { return file.bytes }
    return Array(lines[fences[1]...].joined(separator: [UInt8(ascii: "\n")]))
  }

  private func errorCount(_ publication: Publication) -> Int {
    publication.diagnostics.count { $0.severity == .error }
  }

  private func counts(_ diagnostics: [Diagnostic]) -> [String: Int] {
    diagnostics.reduce(into: [:]) { $0[$1.rule.id, default: 0] += 1 }
  }
}
