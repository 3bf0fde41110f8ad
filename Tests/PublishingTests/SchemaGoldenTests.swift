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
  private static let formFolder = folder.deletingLastPathComponent().appending(path: "GoldenForms")

  private static func json(_ kind: SchemaKind, _ language: MessageLanguage, content: [String: String] = [:]) -> String {
    SiteSchema(tree(content)).json(of: kind, in: language, keys: .any)
  }

  @Test func everyKindOfFileHasItsSchema() throws {
    var schemas = Dictionary(
      uniqueKeysWithValues: SchemaKind.allCases.map { ("\($0.rawValue).nb.json", Self.json($0, .nb)) })
    schemas["kommune.nn.json"] = Self.json(.municipality, .nn)
    schemas["kommune.en.json"] = Self.json(.municipality, .en)
    try Self.hold(schemas, in: Self.folder)
  }

  @Test func everySystemHasItsForms() throws {
    func forms(_ system: ContentManagement, _ language: MessageLanguage, _ languages: String) -> String {
      let settings = "navn: A\nadresse: https://example.no\nspråk: \(languages)\n"
      return Self.forms(["nettsted.yaml": settings], language).text(for: system, in: language)
    }
    try Self.hold(
      [
        "decap.nb.yml": forms(.decap, .nb, "[nb, nn]"), "sveltia.nn.yml": forms(.sveltia, .nn, "[nn, en]"),
        "frontmatter.en.json": forms(.frontMatter, .en, "[nb]"),
      ], in: Self.formFolder)
  }

  private static func hold(_ texts: [String: String], in folder: URL) throws {
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (name, text) in texts {
        try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
      }
      Issue.record("recorded \(texts.count) files: read the difference")
      return
    }
    let there = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(there) == Set(texts.keys))
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
      #expect(try String(contentsOf: folder.appending(path: name), encoding: .utf8) == text, "\(name)")
    }
  }

  private static func forms(_ content: [String: String], _ language: MessageLanguage = .nb) -> SiteForms {
    SiteForms(tree(content), contentPath: "content", in: language)
  }

  private static func tree(_ content: [String: String]) -> FileTree {
    let files = content.map { (FileTree.Path($0.key), SourceFile(path: "content/\($0.key)", text: $0.value)) }
    return FileTree(files: Dictionary(uniqueKeysWithValues: files))
  }

  @Test func aFieldThatNoFormCanShowIsNamed() {
    func misfits(_ fields: String) -> [String] {
      Self.forms(["tjenester/a.md": "---\ntittel: A\n\(fields)\n---\nKom.\n"]).misfits.flatMap(\.fields)
    }
    #expect(misfits("målgruppe: {hvem: [voksne]}\negenandel: {type: gratis}\nx-eget: {a: [1]}") == [])
    #expect(misfits("åpningstid: [\"mandag 08:00–15:00\", \"helligdager: stengt\"]") == [])
    #expect(misfits("kontakt: {telefon: [{nummer: 00 00 12 34}]}") == [])
    #expect(misfits("egenandel: gratis") == ["egenandel"])
    #expect(misfits("eigendel: {type: gratis}") == ["eigendel"])
    #expect(misfits("målgruppe: {hvem: voksne}") == ["målgruppe"])
    #expect(misfits("åpningstid:\n  - helligdager: stengt") == ["åpningstid"])
    #expect(misfits("deltilbud: [{navn: B, vedtak: nei}]") == ["deltilbud"])
  }

  @Test func theOriginalsOfSveltiaHaveNoLanguageInTheirNames() {
    let settings = "navn: A\nadresse: https://example.no\nspråk: [nb, nn]\n"
    let text = Self.forms(["nettsted.yaml": settings]).text(for: .sveltia, in: .nb)
    #expect(text.contains("omit_default_locale_from_file_path: true"))
    #expect(!Self.forms([:]).text(for: .sveltia, in: .nb).contains("i18n"))
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
