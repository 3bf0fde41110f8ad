import Diagnostics
import Foundation
import Glibc
import Publishing
import Rendering
import Services
import TestSupport
import Testing

@Suite struct MendingTests {
  private let content: FileTree = [
    "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: no\neksempel: ja\n",
    "kommune.yaml": "navn: Prøve kommune\nnummer: \"9999\"\n",
    "tjenester/hjelp.md":
      "---\r\ntittel:“Hjelp”\r\nmålgruppe: alle\r\negenandel: no\r\nhenvisning: no\r\n---\r\nno\u{A0}“no”\r\n",
    "tjenester/\u{E5}.md": "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nno\n",
  ]

  private func mended(_ tree: FileTree) async throws -> [MendedFile] {
    let today = try #require(Day(year: 2026, month: 11, day: 23))
    return try await tree.mended(BuildRequest(contentPath: "content", today: today))
  }

  private func written(_ tree: FileTree) async throws -> (folder: TemporaryFolder, file: MendedFile) {
    let folder = try TemporaryFolder()
    for (path, file) in tree.sorted { try folder.write(String(decoding: file.bytes, as: UTF8.self), to: path.text) }
    let file = try #require(try await mended(tree).first { $0.path == "tjenester/hjelp.md" })
    return (folder, file)
  }

  @Test func whatAFixMakesReadableIsMendedToo() async throws {
    let files = try await mended(content)
    #expect(files.map(\.path) == ["nettsted.yaml", "tjenester/hjelp.md"])
    #expect(
      String(decoding: try #require(files.last).after.bytes, as: UTF8.self)
        == "---\r\ntittel: Hjelp\r\nmålgruppe: alle\r\negenandel: nei\r\nhenvisning: nei\r\n---\r\nno\u{A0}“no”\r\n")
  }

  /// A page that is published before its fixes and after them says the same: what is read past needs no other words.
  @Test func aFixChangesNothingThatReadersSee() async throws {
    let today = try #require(Day(year: 2026, month: 11, day: 23))
    let request = BuildRequest(contentPath: "content", today: today)
    var pasted = content
    pasted.files["nettsted.yaml"] = SourceFile(
      path: "content/nettsted.yaml", text: "navn: “Prøve”\nadresse: https://example.no\nspråk: [no]\neksempel: ja\n")
    pasted.files["tjenester/hjelp.md"] = SourceFile(
      path: "content/tjenester/hjelp.md",
      text: """
        \u{FEFF}---
        tittel: “Lege, akutt”
        målgruppe: [“voksne”, bar\u{AD}n]
        egenandel:\u{A0}no
        henvisning: no
        deltilbud:
          - navn: A
            kontakt:
        \u{A0}\u{A0}\u{A0}\u{A0}telefon: 00\u{A0}00 12 34
          - “navn”: "“B”"
            åpningstid: mandag\u{202F}08–\u{200B}15
        ---
        Kom.

        """)
    let trees = [pasted] + allRules.flatMap { ($0.rejects + $0.accepts).map { ExampleFolder($0).tree } }
    // What is said of its facts is not about how they are written.
    let written = try await Publication.check(pasted, request).findings.filter { $0.rule.id != "hours-that-do-not-fit" }
    #expect(written.allSatisfy { $0.severity != .error && $0.fix != nil }, "\(written.map(\.rule.id))")
    var compared = 0
    for tree in trees {
      let files = try await tree.mended(request)
      if files.isEmpty { continue }
      let before = try await Publication.build(tree, templates: Templates(files: [:]), request)
      guard !before.hasErrors else { continue }
      var mended = tree
      for file in files { mended.files[file.path] = file.after }
      let after = try await Publication.build(mended, templates: Templates(files: [:]), request)
      #expect(before.files.map { $0.path } == after.files.map { $0.path })
      // The open data quote the fields as they are written, which is what a fix changes.
      for (old, new) in zip(before.files, after.files) where old.path != "tjenester.json" {
        #expect(old.bytes == new.bytes, "\(old.path) after \(files.map { $0.diff.visibleText })")
      }
      compared += 1
    }
    #expect(compared > 5)
  }

  @Test func ofTwoNamesThatLookAlikeEachFileKeepsItsOwnFixes() async throws {
    var tree = content
    let path = FileTree.Path("tjenester/a\u{30A}.md")
    tree.files[path] = SourceFile(
      path: "content/\(path)",
      text: "---\ntittel: B\nmålgruppe: alle\negenandel: gratis\nhenvisning: no\n---\n")
    #expect(
      try await mended(tree).map(\.path) == ["nettsted.yaml", path, "tjenester/hjelp.md"])
  }

  @Test func aFileIsReplacedWithItsRightsAndNothingElseIsLeft() async throws {
    let (folder, file) = try await written(content)
    try #require(chmod(folder["tjenester/hjelp.md"], 0o640) == 0)
    #expect(try file.write(inContent: folder.path) == .written)
    #expect(try folder.text("tjenester/hjelp.md").utf8.elementsEqual(file.after.bytes))
    #expect(try folder.status("tjenester/hjelp.md").st_mode & 0o777 == 0o640)
    #expect(try folder.names(in: "tjenester").count == 2)
    #expect(try file.write(inContent: folder.path) == .leftAlone)
  }

  @Test func aFileThatHasChangedOrGoneIsLeftAlone() async throws {
    let (folder, file) = try await written(content)
    let path = "tjenester/hjelp.md"
    try folder.write(String(decoding: file.before.bytes, as: UTF8.self) + "Mer.\n", to: path)
    #expect(try file.write(inContent: folder.path) == .leftAlone)
    #expect(try folder.text(path).hasSuffix("Mer.\n"))
    let changed = String(decoding: file.before.bytes, as: UTF8.self).replacingOccurrences(of: "alle", with: "barn")
    try folder.write(changed, to: path)
    #expect(try file.write(inContent: folder.path) == .leftAlone)
    #expect(try folder.text(path) == changed)
    try #require(unlink(folder[path]) == 0)
    #expect(try file.write(inContent: folder.path) == .leftAlone)
    #expect(!folder.exists(path))
    #expect(try folder.names(in: "tjenester").count == 1)
  }

  @Test func aLinkIsNeverFollowed() async throws {
    let (folder, file) = try await written(content)
    let path = "tjenester/hjelp.md"
    let text = String(decoding: file.before.bytes, as: UTF8.self)
    try folder.write(text, to: "utenfor/hjelp.md")
    try #require(unlink(folder[path]) == 0)
    try folder.link(path, to: folder["utenfor/hjelp.md"])
    #expect(try file.write(inContent: folder.path) == .leftAlone)
    #expect(try folder.text("utenfor/hjelp.md") == text)
    #expect(try folder.status(path).st_mode & S_IFMT == S_IFLNK)
    try FileManager.default.removeItem(atPath: folder["tjenester"])
    try folder.link("tjenester", to: folder["utenfor"])
    #expect(try file.write(inContent: folder.path) == .leftAlone)
    #expect(try folder.text("utenfor/hjelp.md") == text)
    #expect(try folder.names(in: "utenfor") == ["hjelp.md"])
  }
}
