import Diagnostics
import Foundation
import Publishing
import Schemas
import Testing

/// The schemas that editors get, held by files; whether they take what a build takes is judged by `Tests/Browser/test_schema.py`.
///
/// `RECORD=1` writes them, and fails: read the difference before you commit it.
@Suite struct SchemaGoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "GoldenSchemas")

  private static func json(_ kind: SchemaKind, _ language: MessageLanguage, content: [String: String] = [:]) -> String {
    let files = content.map { (FileTree.Path($0.key), SourceFile(path: "content/\($0.key)", text: $0.value)) }
    let tree = FileTree(files: Dictionary(uniqueKeysWithValues: files))
    return SiteSchema(tree).json(of: kind, in: language, keys: .any)
  }

  @Test func everyKindOfFileHasItsSchema() throws {
    var schemas = Dictionary(
      uniqueKeysWithValues: SchemaKind.allCases.map { ("\($0.rawValue).nb.json", Self.json($0, .nb)) })
    schemas["kommune.nn.json"] = Self.json(.municipality, .nn)
    schemas["kommune.en.json"] = Self.json(.municipality, .en)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      for (name, text) in schemas {
        try text.write(to: Self.folder.appending(path: name), atomically: true, encoding: .utf8)
      }
      Issue.record("recorded \(schemas.count) schemas: read the difference")
      return
    }
    let there = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(there) == Set(schemas.keys))
    for (name, text) in schemas.sorted(by: { $0.key < $1.key }) {
      #expect(try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8) == text, "\(name)")
    }
  }

  @Test func theWordsOfASiteAreOffered() {
    let content = ["vokabular/form.yaml": "- {id: turgruppe, nb: Turgruppe, nn: Turgruppe}\n"]
    #expect(Self.json(.service, .nb, content: content).contains("\"turgruppe\""))
    #expect(!Self.json(.service, .nb).contains("\"turgruppe\""))
  }

  @Test func aFaultyVocabularyIsReported() {
    let tree = FileTree(files: [
      "vokabular/form.yaml": SourceFile(path: "content/vokabular/form.yaml", text: "- {idd: turgruppe}\n")
    ])
    #expect(SiteSchema(tree).diagnostics.hasErrors)
  }
}
