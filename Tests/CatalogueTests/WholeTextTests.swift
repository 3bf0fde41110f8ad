import Diagnostics
import Foundation
import Publishing
import Services
import Testing

/// Whole service texts by people who did not know how the program reads, with the sentences that contradict a field: `WholeTexts`.
///
/// Those in `hard` name other services, tell how things were, or take back what people believe; the ones in `plain` are as
/// municipalities write on an ordinary day. An accusation that is not among the answers is a fault; what is not found is counted, and
/// may not grow.
struct WholeTextTests {
  struct Collection: Sendable {
    let name: String
    /// How many of its contradictions are found; it may only grow.
    let found: Int
  }

  private static let collections = [Collection(name: "hard", found: 6), Collection(name: "plain", found: 7)]
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "WholeTexts")

  private struct Answer: Decodable {
    struct Contradiction: Decodable { let sentence: String }
    let file: String
    let contradictions: [Contradiction]
  }

  private func tree(_ collection: Collection) throws -> FileTree {
    let content = Self.folder.appending(path: "\(collection.name)/content")
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

  private func findings(of rules: [String], in collection: Collection) async throws -> [(file: String, text: String)] {
    let tree = try tree(collection)
    let today = try #require(Day(year: 2026, month: 11, day: 25))
    let publication = try await Publication.check(tree, BuildRequest(contentPath: "content", today: today))
    return publication.diagnostics.filter { rules.contains($0.rule.id) }.map { diagnostic in
      let path = diagnostic.span.path.replacingOccurrences(of: "content/", with: "")
      let bytes = tree.files[FileTree.Path(path)]?.bytes[diagnostic.span.range] ?? []
      return (path, String(decoding: bytes, as: UTF8.self))
    }
  }

  private func answers(_ collection: Collection) throws -> [Answer] {
    let file = Self.folder.appending(path: "\(collection.name)/answers.json")
    return try JSONDecoder().decode([Answer].self, from: Data(contentsOf: file))
  }

  @Test(arguments: collections)
  func nobodyIsWronglyAccusedAndWhatIsFoundStaysFound(collection: Collection) async throws {
    let answers = try answers(collection)
    #expect(answers.count == 36)
    let contradictions = answers.flatMap { answer in answer.contradictions.map { (answer.file, $0.sentence) } }
    var found: Set<String> = []
    for finding in try await findings(of: ["prose-contradicts-field"], in: collection) {
      let answer = contradictions.first { file, sentence in
        file == finding.file && (sentence.contains(finding.text) || finding.text.contains(sentence))
      }
      #expect(answer != nil, "\(finding.file): «\(finding.text)»")
      if let answer { found.insert(answer.1) }
    }
    #expect(collection.found <= found.count, "\(found)")
  }

  @Test(arguments: collections)
  func noClaimIsDeniedForASentenceAboutSomethingElse(collection: Collection) async throws {
    let denied = try await findings(of: ["unmet-lavterskel-claim", "undocumented-lavterskel-claim"], in: collection)
    #expect(denied.map(\.file) == [])
  }
}
