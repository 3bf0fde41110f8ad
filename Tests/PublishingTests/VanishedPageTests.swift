import Diagnostics
import Publishing
import Rendering
import Services
import TestSupport
import Testing

/// What becomes of addresses when a site changes: each leads on in every language that had it, or something is said that helps.
@Suite struct VanishedPageTests {
  private typealias Files = [(path: String, text: String)]

  private func settings(_ languages: String, _ more: String = "") -> (path: String, text: String) {
    ("nettsted.yaml", "navn: Prøve\nadresse: https://example.no\nspråk: [\(languages)]\n\(more)\n")
  }

  private func service(_ lines: String = "", groups: String = "alle") -> String {
    "---\ntittel: Eksempel\nmålgruppe: \(groups)\negenandel: gratis\nhenvisning: nei\n\(lines)\n---\nKom innom.\n"
  }

  private func page(_ lines: String = "") -> String { "---\ntittel: Om oss\n\(lines)\n---\nTekst.\n" }
  private let translation = "---\ntittel: Eit døme\n---\nKom innom.\n"

  private func build(_ files: Files, after previous: [String] = []) async throws -> Publication {
    // A release is of no made-up municipality.
    let municipality = (path: "kommune.yaml", text: "navn: Oslo kommune\nnummer: \"0301\"\n")
    var request = BuildRequest(contentPath: "content", today: try #require(Day(year: 2026, month: 11, day: 23)))
    request.isRelease = true
    request.previousAddresses = previous
    let tree = FileTree(content: [municipality, ("tjenester/z.md", service())] + files)
    return try await Publication.build(tree, templates: Templates(files: [:]), request)
  }

  /// What is said of the addresses that were there before and are not now, and the redirects of a host.
  private func change(
    from before: Files, to after: Files
  ) async throws -> (vanished: [Diagnostic], redirects: Set<String>, files: [OutputFile]) {
    let statement = "tilgjengelighetserklæring: https://uustatus.no/x"
    func whole(_ files: Files) -> Files {
      let own = files.filter { $0.path == "nettsted.yaml" }.first ?? settings("nb, nn, en")
      return [(own.path, own.text + statement + "\n")] + files.filter { $0.path != "nettsted.yaml" }
    }
    let first = try await build(whole(before))
    #expect(!first.files.isEmpty, "\(first.findings.map(\.summary.nb))")
    let second = try await build(whole(after), after: first.files.map { "/" + $0.path })
    let lines = second.files.first { $0.path == "_redirects" }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    return (
      second.findings.filter { $0.rule.id == "vanished-page" },
      Set(lines.split(separator: "\n").map(String.init)), second.files
    )
  }

  @Test(arguments: [[], ["tjenester/b.nn.md"]])
  func anEndedServiceLeadsOnInEveryLanguage(translated: [String]) async throws {
    let translations = translated.map { (path: $0, text: translation) }
    let found = try await change(
      from: [("tjenester/b.md", service("tidligere adresser: [/tjenester/a/]"))] + translations,
      to: [
        (
          "tjenester/b.md",
          service("tidligere adresser: [/tjenester/a/]\navsluttet: {dato: 2026-01-01, erstattet av: z}")
        )
      ] + translations)
    #expect(found.vanished.map(\.summary.nb) == [])
    #expect(
      found.redirects == [
        "/tjenester/a/ /tjenester/z/ 301", "/nn/tjenester/a/ /nn/tjenester/z/ 301",
        "/en/tjenester/a/ /en/tjenester/z/ 301", "/tjenester/b/ /tjenester/z/ 301",
        "/nn/tjenester/b/ /nn/tjenester/z/ 301", "/en/tjenester/b/ /en/tjenester/z/ 301",
        "/tjenester/a/ark/ /tjenester/z/ark/ 301", "/nn/tjenester/a/ark/ /nn/tjenester/z/ark/ 301",
        "/en/tjenester/a/ark/ /en/tjenester/z/ark/ 301", "/tjenester/b/ark/ /tjenester/z/ark/ 301",
        "/nn/tjenester/b/ark/ /nn/tjenester/z/ark/ 301", "/en/tjenester/b/ark/ /en/tjenester/z/ark/ 301",
      ])
    let page = try #require(found.files.first { $0.path == "nn/tjenester/b/index.html" })
    #expect(String(decoding: page.bytes, as: UTF8.self).contains("<html lang=\"nn\">"))
  }

  @Test func aRenamedServiceLeadsOnInEveryLanguage() async throws {
    let found = try await change(
      from: [("tjenester/b.md", service()), ("tjenester/b.nn.md", translation)],
      to: [
        ("tjenester/c.md", service("tidligere adresser: [/tjenester/b/]")), ("tjenester/c.nn.md", translation),
      ])
    #expect(found.vanished.map(\.summary.nb) == [])
    #expect(
      found.redirects == [
        "/tjenester/b/ /tjenester/c/ 301", "/nn/tjenester/b/ /nn/tjenester/c/ 301",
        "/en/tjenester/b/ /en/tjenester/c/ 301", "/tjenester/b/ark/ /tjenester/c/ark/ 301",
        "/nn/tjenester/b/ark/ /nn/tjenester/c/ark/ 301", "/en/tjenester/b/ark/ /en/tjenester/c/ark/ 301",
      ])
  }

  /// The code on a sheet leads to the page, but somebody may have kept the address of the sheet itself.
  @Test func theSheetOfAServiceLeadsOnToWhatThereIs() async throws {
    let before: Files = [("tjenester/b.md", service())]
    let ended = try await change(from: before, to: [("tjenester/b.md", service("avsluttet: 2026-01-01"))])
    #expect(ended.redirects.contains("/nn/tjenester/b/ark/ /nn/tjenester/ 301"))
    let text = try #require(ended.files.first { $0.path == "tjenester/b/ark/index.html" })
    #expect(String(decoding: text.bytes, as: UTF8.self).contains("<h1>Tilbudet er avsluttet</h1>"))
    let moved = try await change(from: before, to: [("sider/ny.md", page("tidligere adresser: [/tjenester/b/]"))])
    #expect(moved.redirects.contains("/tjenester/b/ark/ /sider/ny/ 301"))
    #expect(moved.vanished.map(\.summary.nb) == [])
    // An address that was never a service's had no sheet.
    let other = try await change(
      from: before, to: [("tjenester/b.md", service("tidligere adresser: [/gammel/, /gammel/side.html]"))])
    #expect(!other.redirects.contains { $0.contains("gammel/ark") || $0.contains("ark/index") })
  }

  @Test func aSheetThatVanishesAloneIsSaidAndOneThatVanishesWithItsPageIsNot() async throws {
    let alone = try await build(
      [settings("nb", "tilgjengelighetserklæring: https://uustatus.no/x")],
      after: ["/tjenester/z/index.html", "/tjenester/z/ark/index.html", "/tjenester/z/gammel/ark/index.html"])
    #expect(
      alone.findings.filter { $0.rule.id == "vanished-page" }.map(\.summary.nb)
        == ["siden «/tjenester/z/gammel/ark/index.html» forsvinner"])
    let both = try await build(
      [settings("nb", "tilgjengelighetserklæring: https://uustatus.no/x")],
      after: ["/tjenester/y/index.html", "/tjenester/y/ark/index.html"])
    #expect(
      both.findings.filter { $0.rule.id == "vanished-page" }.map(\.summary.nb)
        == ["siden «/tjenester/y/index.html» forsvinner"])
  }

  /// An address of one language leads there; what is written of it goes before what follows from another.
  @Test func aFormerAddressMayNameALanguage() async throws {
    let found = try await change(
      from: [("tjenester/b.md", service())],
      to: [
        ("tjenester/b.md", service("tidligere adresser: [/nn/gamal/, /x/]")),
        ("tjenester/b.nn.md", "---\ntittel: Døme\ntidlegare adresser: [/nn/gamal/, /nn/heilt-gamal/]\n---\nTekst.\n"),
        ("tjenester/c.md", service("tidligere adresser: [/nn/x/]")),
      ])
    #expect(
      found.redirects == [
        "/nn/gamal/ /nn/tjenester/b/ 301", "/nn/heilt-gamal/ /nn/tjenester/b/ 301", "/x/ /tjenester/b/ 301",
        "/en/x/ /en/tjenester/b/ 301", "/nn/x/ /nn/tjenester/c/ 301",
      ])
  }

  @Test func aPageMayEndAndMayMove() async throws {
    let before: Files = [("sider/om.md", page()), ("sider/om.nn.md", page()), ("sider/vern.md", page())]
    let moved = try await change(
      from: before, to: [("sider/om-oss.md", page("tidligere adresser: [/sider/om/]")), ("sider/vern.md", page())])
    #expect(moved.vanished.map(\.summary.nb) == [])
    #expect(
      moved.redirects == [
        "/sider/om/ /sider/om-oss/ 301", "/nn/sider/om/ /nn/sider/om-oss/ 301", "/en/sider/om/ /en/sider/om-oss/ 301",
      ])
    let ended = try await change(
      from: before,
      to: [
        ("sider/om.md", page("avsluttet: {dato: 2026-01-01, erstattet av: vern}")), ("sider/om.nn.md", page()),
        ("sider/vern.md", page("avsluttet: 2026-01-01")),
      ])
    #expect(ended.vanished.map(\.summary.nb) == [])
    #expect(ended.redirects.contains("/sider/om/ /tjenester/ 301"))
    #expect(ended.redirects.contains("/nn/sider/vern/ /nn/tjenester/ 301"))
    let text = try #require(ended.files.first { $0.path == "sider/om/index.html" })
    #expect(String(decoding: text.bytes, as: UTF8.self).contains("<h1>Siden finnes ikke lenger</h1>"))
  }

  @Test(arguments: ["avsluttet: 2026-01-01", "utløper: 2026-01-01\ntidligere adresser: [/tjenester/c/]"])
  func aListWhoseLastServiceIsGoneLeadsToAllServices(line: String) async throws {
    let found = try await change(
      from: [("tjenester/b.md", service("tema: angst", groups: "barn"))],
      to: [("tjenester/b.md", service("tema: angst\n\(line)", groups: "barn"))])
    for list in ["tema/angst", "malgruppe/barn"] {
      for tree in ["", "/nn", "/en"] {
        #expect(!found.vanished.contains { $0.summary.nb.contains("«\(tree)/\(list)/") })
        if !found.files.isEmpty { #expect(found.redirects.contains("\(tree)/\(list)/ \(tree)/tjenester/ 301")) }
      }
    }
  }

  /// Nothing in the content tells that a service was filed elsewhere before, so it is said, and a release goes on.
  @Test func aListThatServicesHaveLeftIsNoReasonToStop() async throws {
    let before: Files = [("tjenester/b.md", service(groups: "barn"))]
    let found = try await change(from: before, to: [("tjenester/b.md", service())])
    #expect(found.vanished.map(\.severity) == [.warning, .warning, .warning])
    #expect(!found.files.isEmpty)
    let mended = try await change(
      from: before, to: [("tjenester/b.md", service("tidligere adresser: [/malgruppe/barn/]"))])
    #expect(found.vanished.allSatisfy { $0.remedy.nb.contains("«/malgruppe/barn/» under «tidligere adresser»") })
    #expect(mended.vanished.map(\.summary.nb) == [])
  }

  @Test func aLanguageThatIsGoneIsSaidOnceAndMayLeadOn() async throws {
    let before: Files = [("tjenester/b.md", service()), ("sider/om.md", page()), settings("nb, en")]
    let found = try await change(
      from: before, to: [("tjenester/b.md", service()), ("sider/om.md", page()), settings("nb")])
    #expect(found.vanished.map(\.severity) == [.error])
    #expect(found.vanished.map(\.summary.nb) == ["alle sidene under «/en/» forsvinner"])
    let mended = try await change(
      from: before,
      to: [
        ("tjenester/b.md", service("avsluttet: {dato: 2026-01-01, erstattet av: z}")), ("sider/om.md", page()),
        settings("nb", "tidligere språk: en"),
      ])
    #expect(mended.vanished.map(\.summary.nb) == [])
    #expect(
      mended.redirects.isSuperset(of: [
        "/en/ / 301", "/en/tjenester/ /tjenester/ 301", "/en/tjenester/b/ /tjenester/z/ 301",
        "/en/sider/om/ /sider/om/ 301", "/en/akutt/ /akutt/ 301",
      ]))
  }

  /// Each remedy does what it says: the address that it names, where it says to write it, and nothing is said any more.
  @Test(arguments: [
    ("tjenester/b.md", "/tjenester/b/"), ("sider/om.md", "/sider/om/"), ("tema/skam.md", "/tema/skam/"),
  ])
  func theRemedyOfARemovedFileWorks(removed: String, address: String) async throws {
    let before: Files = [(removed, removed.hasPrefix("tjenester") ? service() : page())]
    let found = try await change(from: before, to: [])
    #expect(found.vanished.count == 3)
    #expect(found.vanished.allSatisfy { $0.remedy.nb.contains("«\(address)» under «tidligere adresser»") })
    let mended = try await change(from: before, to: [("sider/ny.md", page("tidligere adresser: [\(address)]"))])
    #expect(mended.vanished.map(\.summary.nb) == [])
    #expect(mended.redirects.contains("/nn\(address) /nn/sider/ny/ 301"))
  }
}
