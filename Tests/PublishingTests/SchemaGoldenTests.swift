import Diagnostics
import Foundation
import Publishing
import Rendering
import Schemas
import Services
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

  @Test func aFieldIsWrittenOutSoThatAFormShowsIt() {
    func out(_ fields: String) -> String? {
      let text = "---\ntittel: A\n\(fields)\n---\nKom.\n"
      guard let file = Self.forms(["tjenester/a.md": text]).writtenOut.first else { return nil }
      let lines = String(decoding: file.after.bytes, as: UTF8.self).split(separator: "\n").dropFirst(2).dropLast(2)
      return lines.joined(separator: "\n")
    }
    #expect(out("målgruppe: voksne") == "målgruppe: {hvem: [voksne]}")
    #expect(out("målgruppe: [Vaksne, eldre]  # alle") == "målgruppe: {hvem: [voksne, eldre]}  # alle")
    #expect(
      out("målgruppe:\n  hvem: barn, unge voksne\n  alder: 16+")
        == "målgruppe:\n  hvem: [barn, unge voksne]\n  alder: 16+")
    #expect(out("egenandel: nei") == "egenandel: {type: gratis}")
    #expect(out("egenandel: 150 kr") == "egenandel: {type: fast pris, beløp: [\"150 kr\"]}")
    #expect(out("eigendel: gratis") == "egenandel: {type: gratis}")
    #expect(out("henvisning: nei") == "henvisning: {type: ikke nødvendig}")
    #expect(out("vedtak: etter 14 dager") == "vedtak: {type: \"etter 14 dager\"}")
    #expect(out("kontakt:\n  telefon: 00 00 12 34") == "kontakt:\n  telefon: [{nummer: \"00 00 12 34\"}]")
    #expect(
      out("sted:\n  adresse: A\n  adkomst: B\ntolk: ja") == "sted:\n  - adresse: A\n    adkomst: B\ntolk: ja")
    #expect(out("sted: {adresse: A}") == "sted: [{adresse: A}]")
    #expect(
      out("åpningstid:\n  - mandag 08:00–15:00\n  - helligdager: stengt")
        == "åpningstid:\n  - mandag 08:00–15:00\n  - \"helligdager: stengt\"")
    #expect(out("tema: angst, søvn") == "tema: [angst, søvn]")
    #expect(out("tolk: yes") == "tolk: ja")
    #expect(out("deltilbud:\n  - navn: B\n    vedtak: nei") == "deltilbud:\n  - navn: B\n    vedtak: {type: \"nei\"}")
  }

  @Test func whatCannotBeWrittenOutStandsAsItIs() {
    for fields in [
      "målgruppe: Voksne som har det vanskelig", "tema: [grubling]",
      "åpningstid:\n  - juli: [mandag 8–12, tirsdag 8–12]",
      "målgruppe:  # to\n  - barn  # en\n  - eldre", "ukjent felt: 1",
    ] {
      let forms = Self.forms(["tjenester/a.md": "---\ntittel: A\n\(fields)\n---\nKom.\n"])
      #expect(forms.misfits.count == 1, "\(fields)")
      #expect(forms.writtenOut.isEmpty, "\(fields)")
    }
  }

  /// Written out, the example site is the same site, and every form can show nearly all of it.
  @Test func writingOutChangesNoPage() async throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "content")
    var tree = try await FileTree(readingFrom: root.path)
    // One language is enough to see it in.
    tree.files = tree.files.filter {
      $0.key.text.wholeMatch(of: /(tjenester\/[^.]+\.md|bilder\/.+|[^\/]+\.yaml)/) != nil
    }
    let settings = try #require(tree.files["nettsted.yaml"])
    tree.files["nettsted.yaml"] = SourceFile(
      path: settings.path,
      text: String(decoding: settings.bytes, as: UTF8.self).replacing(/språk: .*/, with: "språk: [nb]"))
    let forms = SiteForms(tree, contentPath: "content", in: .nb)
    var written = tree
    for file in forms.writtenOut { written.files[file.path] = file.after }
    #expect(forms.writtenOut.count > 40)
    let left = SiteForms(written, contentPath: "content", in: .nb)
    #expect(left.writtenOut.map(\.path.text) == [])
    // A sentence has no full form.
    #expect(left.misfits.flatMap(\.fields) == ["målgruppe"], "\(left.misfits)")

    let today = try #require(Day(year: 2026, month: 11, day: 23))
    let request = BuildRequest(contentPath: root.path, today: today)
    let before = try await Publication.build(tree, templates: Templates(files: [:]), request)
    let after = try await Publication.build(written, templates: Templates(files: [:]), request)
    #expect(before.diagnostics.map(\.rule.id).sorted() == after.diagnostics.map(\.rule.id).sorted())
    let pages = Dictionary(uniqueKeysWithValues: before.files.map { ($0.path, $0.bytes) })
    let changed = after.files.filter { $0.path.hasSuffix(".html") && pages[$0.path] != $0.bytes }.map(\.path)
    #expect(changed == [])
    #expect(after.files.count == before.files.count)
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
