import Diagnostics
import Foundation
import Publishing
import Services
import Testing

/// Whole service texts that were made hard to read on purpose, with the sentences that contradict a field: `HardTexts`.
///
/// Each names other services, tells how things were, or takes back what people believe. An accusation that is not among the answers
/// is a fault; what is not found is counted, and may not grow.
struct HardTextTests {
  private struct Answer: Decodable {
    struct Contradiction: Decodable { let sentence: String }
    let file: String
    let contradictions: [Contradiction]
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "HardTexts")

  /// How many of the fourteen contradictions are found; it may only grow.
  private static let found = 6

  private func tree() throws -> FileTree {
    let content = Self.folder.appending(path: "content")
    var tree = FileTree(files: [:])
    func add(_ path: String) throws {
      let bytes = Array(try Data(contentsOf: content.appending(path: path)))
      tree.files[FileTree.Path(path)] = SourceFile(path: "content/\(path)", bytes: bytes)
    }
    try add("nettsted.yaml")
    try add("kommune.yaml")
    for name in try FileManager.default.contentsOfDirectory(atPath: content.appending(path: "tjenester").path).sorted()
    {
      try add("tjenester/\(name.precomposedStringWithCanonicalMapping)")
    }
    return tree
  }

  private func findings(of rules: [String]) async throws -> [(file: String, text: String)] {
    let tree = try tree()
    let today = try #require(Day(year: 2026, month: 11, day: 25))
    let publication = try await Publication.check(tree, BuildRequest(contentPath: "content", today: today))
    return publication.diagnostics.filter { rules.contains($0.rule.id) }.map { diagnostic in
      let path = diagnostic.span.path.replacingOccurrences(of: "content/", with: "")
      let bytes = tree.files[FileTree.Path(path)]?.bytes[diagnostic.span.range] ?? []
      return (path, String(decoding: bytes, as: UTF8.self))
    }
  }

  private func answers() throws -> [Answer] {
    try JSONDecoder().decode([Answer].self, from: Data(contentsOf: Self.folder.appending(path: "answers.json")))
  }

  @Test func nobodyIsWronglyAccusedAndWhatIsFoundStaysFound() async throws {
    let answers = try answers()
    #expect(answers.count == 36)
    let contradictions = answers.flatMap { answer in answer.contradictions.map { (answer.file, $0.sentence) } }
    var found: Set<String> = []
    for finding in try await findings(of: ["prose-contradicts-field"]) {
      let answer = contradictions.first { file, sentence in
        file == finding.file && (sentence.contains(finding.text) || finding.text.contains(sentence))
      }
      #expect(answer != nil, "\(finding.file): «\(finding.text)»")
      if let answer { found.insert(answer.1) }
    }
    #expect(found.count >= Self.found, "\(found)")
  }

  @Test func noClaimIsDeniedForASentenceAboutSomethingElse() async throws {
    let denied = try await findings(of: ["unmet-lavterskel-claim", "undocumented-lavterskel-claim"])
    #expect(denied.map(\.file) == [])
  }
}
