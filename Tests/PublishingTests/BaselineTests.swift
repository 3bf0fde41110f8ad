import Diagnostics
import Publishing
import Services
import TestSupport
import Testing

@Suite struct BaselineTests {
  private static let fields = "tittel: Samtale\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n"

  /// A site with these service files.
  private func tree(_ services: [String: String], at folder: String = "content") -> FileTree {
    let settings = [
      ("nettsted.yaml", "navn: Prøvested\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\n"),
      ("kommune.yaml", "navn: Prøve kommune\nnummer: \"9999\"\n"),
    ]
    return FileTree(
      content: (settings + services.map { ("tjenester/\($0.key).md", $0.value) }).map { (path: $0.0, text: $0.1) },
      at: folder)
  }

  private func checked(_ tree: FileTree, at folder: String = "content") async throws -> Publication {
    let today = try #require(Day(year: 2026, month: 11, day: 23))
    return try await Publication.check(tree, BuildRequest(contentPath: folder, today: today))
  }

  private func baseline(_ tree: FileTree) async throws -> Baseline {
    Baseline(try await checked(tree), content: "content") { path in tree.files.values.first { $0.path == path } }
  }

  private func compared(
    _ baseline: Baseline, with tree: FileTree, at folder: String = "content"
  ) async throws -> (publication: Publication, comparison: Baseline.Comparison) {
    let publication = try await checked(tree, at: folder)
    let comparison = baseline.compared(with: publication, content: folder) { path in
      tree.files.values.first { $0.path == path }
    }
    return (publication, comparison)
  }

  private func service(_ lines: String, prose: String = "Kom innom.\n") -> String {
    "---\n\(Self.fields)\(lines)---\n\(prose)"
  }

  @Test func aKnownFindingDoesNotCountAlthoughItsLineMovesAndTheFolderIsGivenOtherwise() async throws {
    let before = try await baseline(tree(["a": service("ventetid: kort\n")]))
    #expect(before.findings.map(\.rule) == ["waiting-time-without-number"])
    let (publication, comparison) = try await compared(
      before, with: tree(["a": service("sted:\n  navn: Torget\nventetid:   kort\n")], at: "../by/content"),
      at: "../by/content")
    #expect(publication.hasErrors)
    #expect(comparison.known == [0])
    #expect(comparison.newCount == 0)
    #expect(comparison.vanished.isEmpty)
    #expect(!publication.isRefused(isStrict: true, knowing: comparison.known))
    #expect(publication.isRefused(isStrict: false))
  }

  @Test func aNewFindingCounts() async throws {
    let before = try await baseline(tree(["a": service("ventetid: kort\n")]))
    let (publication, comparison) = try await compared(
      before, with: tree(["a": service("ventetid: kort\nkontrollert: 2026-02-30\n")]))
    #expect(comparison.known.count == 1)
    #expect(comparison.newCount == 1)
    #expect(publication.isRefused(isStrict: false, knowing: comparison.known))
  }

  @Test func aSecondOfTheSameKindIsNew() async throws {
    let before = try await baseline(tree(["a": service("", prose: "<b>x</b>\n")]))
    let (_, comparison) = try await compared(before, with: tree(["a": service("", prose: "<b>x</b>\n\n<b>x</b>\n")]))
    #expect(comparison.known.count == before.findings.count)
    #expect(comparison.newCount == before.findings.count)
  }

  @Test func whatIsNoLongerFoundIsSaidWithItsText() async throws {
    let before = try await baseline(tree(["a": service("ventetid: kort\n")]))
    let (_, comparison) = try await compared(before, with: tree(["a": service("ventetid: drop-in\n")]))
    #expect(comparison.vanished == before.findings)
    #expect(
      comparison.text(path: "kjent.json", in: .nb).contains(
        "finnes ikke lenger: tjenester/a.md: waiting-time-without-number «kort»\n"))
    #expect(comparison.text(path: "kjent.json", in: .nn).contains("finst ikkje lenger: tjenester/a.md"))
    #expect(comparison.text(path: "kjent.json", in: .en).contains("no longer found: tjenester/a.md"))
  }

  /// Each is an error that makes a page untrue about what is required, and one that is in the file all the same.
  @Test(arguments: [
    "---\ntittel: Samtale\nmålgruppe: alle\nhenvisning: nei\n---\nKom innom.\n",
    "---\ntittel: Samtale\nmålgruppe: alle\negenandel: ja\nhenvisning: nei\nventetid: kort\n---\nKom innom.\n",
    "---\ntittel: Samtale\nmålgruppe: alle\negenandel: gratis\nhenvisning:\n---\nKom innom.\n",
    "---\n\(fields)egenandel: 150 kr\n---\nKom innom.\n",
    "---\n\(fields)deltilbud:\n  - {navn: Gruppe, egenandel: ja}\n---\nKom innom.\n",
    "---\n\(fields)", "---\n\(fields)sted:\n  skjult: ja\n  adresse: Storgata 1, 0150 Oslo\n---\nKom innom.\n",
  ])
  func requiredFieldsAndSecretAddressesAlwaysCount(text: String) async throws {
    let tree = tree(["a": text])
    let baseline = try await baseline(tree)
    #expect(baseline.findings.isEmpty)
    let publication = try await checked(tree)
    let forged = Baseline(
      findings: publication.diagnostics.map { diagnostic in
        FindingIdentity(
          diagnostic, file: "tjenester/a.md", source: tree.files.values.first { $0.path == diagnostic.span.path })
      })
    let (_, comparison) = try await compared(forged, with: tree)
    #expect(comparison.known.isEmpty)
    #expect(publication.isRefused(isStrict: false, knowing: comparison.known))
  }

  @Test func aBaselineIsReadAsItWasWrittenOneFindingALine() async throws {
    let made = try await baseline(
      tree(["æ": service("ventetid: \"kort \\\" </x>\"\n"), "b": service("ventetid: kort\n")]))
    #expect(Baseline(made.bytes) == made)
    #expect(String(decoding: made.bytes, as: UTF8.self).split(separator: "\n").count == made.findings.count + 2)
    #expect(Baseline(Baseline(findings: []).bytes)?.findings.isEmpty == true)
  }

  @Test(arguments: ["", "[]", "{}", "{\"version\": 2, \"findings\": []}", "{\"version\": 1, \"diagnostics\": []}"])
  func whatIsNoBaselineIsNotTakenForOne(text: String) {
    #expect(Baseline(Array(text.utf8)) == nil)
  }

  @Test func aFileOfSomebodyElseIsNotOverwritten() throws {
    let folder = try TemporaryFolder()
    let path = folder["kjent.json"]
    try Baseline(findings: []).write(to: path)
    try Baseline(findings: [FindingIdentity(file: "a", rule: "r", field: nil, text: "t")]).write(to: path)
    #expect(try Baseline.read(from: path).findings.map(\.file) == ["a"])
    try folder.write("mitt", to: "mitt.txt")
    #expect(throws: DiskFailure(folder["mitt.txt"], .unreadableBaseline)) {
      try Baseline(findings: []).write(to: folder["mitt.txt"])
    }
    #expect(throws: DiskFailure(folder["nei.json"], .missingBaseline)) {
      try Baseline.read(from: folder["nei.json"])
    }
  }
}
