import Diagnostics
import Foundation
import Publishing
import Rendering
import Services
import TestSupport
import Testing

@Suite struct PublicationTests {
  private let settings = (
    path: "nettsted.yaml", text: "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n"
  )
  private let municipality = (path: "kommune.yaml", text: "navn: Prøve kommune\nnummer: \"9999\"\n")

  private func build(_ files: [(path: String, text: String)], jobs: Int = 1) async throws -> Publication {
    try await build(FileTree(content: [settings, municipality] + files), jobs: jobs)
  }

  private func build(_ tree: FileTree, jobs: Int = 1) async throws -> Publication {
    var request = BuildRequest(contentPath: "content", today: try #require(Day(year: 2026, month: 11, day: 23)))
    request.jobs = jobs
    return try await Publication.build(tree, templates: Templates(files: [:]), request)
  }

  private func service(_ lines: String = "", prose: String = "Kom innom.") -> String {
    "---\ntittel: Eksempel\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n\(lines)\n---\n\(prose)\n"
  }

  /// What no rule has anything to say about.
  private let whole = """
    kontakt:
      telefon: 00 00 12 34
    sted:
      adresse: Storgata 1, 0150 Oslo
    åpningstid: mandag 10:00–14:00
    tolk: ja
    ansvarlig: Fagleder
    kontrollert: 2026-11-01
    """

  private func text(_ publication: Publication, _ path: String) -> String? {
    publication.files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func theSameFilesGiveTheSameBytesWhateverTheThreads() async throws {
    let tree = FileTree(madeUp: 60)
    let one = try await build(tree, jobs: 1)
    var shuffled = FileTree(files: [:])
    for (path, file) in tree.sorted.reversed() { shuffled.files[path] = file }
    let eight = try await build(shuffled, jobs: 8)
    #expect(one.files.count > 60)
    #expect(one.files == eight.files)
    #expect(one.diagnostics.map(\.summary) == eight.diagnostics.map(\.summary))
  }

  @Test func aMadeUpMunicipalityHasNoFault() async throws {
    let publication = try await build(FileTree(madeUp: 60))
    #expect(publication.diagnostics.map(\.summary.nb) == [])
    #expect(publication.services.count == 60)
  }

  @Test func anErrorAnywhereStopsEverything() async throws {
    let publication = try await build([("tjenester/a.md", service()), ("tjenester/b.md", service("ventetid: kort"))])
    #expect(publication.files.isEmpty)
    #expect(publication.services.map(\.status) == [.published, .rejected])
  }

  @Test func aSecretAddressReachesNoOutput() async throws {
    let secrets = ["Hemmeligveien", "Bakdøra", "Postboks 77", "59.9127", "Løkka gård"]
    let publication = try await build([
      (
        "tjenester/krisesenter.md",
        service(
          "utkast: nei\nsted:\n  skjult: ja\ntidspunkter:\n  - {navn: Kurs, start: 2027-01-12 18:00, sted: Løkka gård}\nkontakt:\n  telefon: 00 00 12 34"
        )
      )
    ])
    #expect(!publication.files.isEmpty)
    for file in publication.files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for secret in secrets { #expect(!text.contains(secret), "\(secret) in \(file.path)") }
    }
    let page = try #require(text(publication, "tjenester/krisesenter/index.html"))
    #expect(page.contains("Adressen er hemmelig"))
  }

  @Test(arguments: [
    ("sted: {skjult: ja}", "sted: {adresse: \"Storgata 1, 0150 Oslo\", adkomst: Bakdøra}"),
    ("sted: {adresse: \"Storgata 1, 0150 Oslo\", adkomst: Bakdøra}", "sted: {skjult: ja}"),
    ("sted: {skjult: ja}\ndeltilbud:\n  - navn: A\n    sted: {adresse: \"Storgata 1, 0150 Oslo\"}", "ingress: Kort"),
  ])
  func anAddressThatIsSecretAnywhereIsSecretEverywhere(original: String, translation: String) async throws {
    let publication = try await build([
      ("tjenester/a.md", service(original)), ("tjenester/a.nn.md", "---\ntittel: A\n\(translation)\n---\nTekst.\n"),
    ])
    #expect(publication.diagnostics.contains { $0.rule.id == "revealed-address" })
    #expect(publication.files.isEmpty)
  }

  @Test(arguments: [
    "ingress: Vi er i Storgata 1", "søkeord: [Storgata 1]", "åpningstid:\n  - tekst: Møt opp i Storgata 1",
    "x-sted: Storgata 1",
  ])
  func noFieldOfASecretPageTellsTheAddress(line: String) async throws {
    let publication = try await build([("tjenester/a.md", service("sted: {skjult: ja}\n\(line)"))])
    #expect(publication.diagnostics.contains { $0.rule.id == "revealed-address" })
    #expect(publication.files.isEmpty)
  }

  @Test func aPageIsHiddenForItsReason() async throws {
    let publication = try await build([
      ("tjenester/a.md", service("utkast: ja")), ("tjenester/b.md", service("publiseres: 2026-12-01")),
      ("tjenester/c.md", service("utløper: 2026-11-22")), ("tjenester/d.md", service("avsluttet: 2026-10-01")),
      ("tjenester/e.md", service()), ("tjenester/e.en.md", "---\ntittel: Example\n---\nText.\n"),
    ])
    #expect(
      publication.services.map(\.status) == [
        .hidden(.draft), .hidden(.notYetPublished), .hidden(.expired), .hidden(.ended), .hidden(.language), .published,
      ])
    #expect(text(publication, "tjenester/a/index.html") == nil)
    #expect(text(publication, "tjenester/b/index.html") == nil)
    #expect(text(publication, "tjenester/c/index.html") == nil)
  }

  @Test func anEndedServiceLeadsToItsSuccessor() async throws {
    let publication = try await build([
      (
        "tjenester/gammel.md",
        service("avsluttet: {dato: 2026-10-01, erstattet av: ny}\ntidligere adresser: [/gammelt/]")
      ),
      ("tjenester/ny.md", service()),
    ])
    for path in ["tjenester/gammel/index.html", "gammelt/index.html"] {
      let page = try #require(text(publication, path))
      #expect(page.contains("http-equiv=\"refresh\""))
      #expect(page.contains("<link rel=\"canonical\" href=\"https://example.no/tjenester/ny/\">"))
    }
    #expect(text(publication, "_redirects")?.contains("/tjenester/gammel/ /tjenester/ny/ 301\n") == true)
  }

  @Test func aTranslationInheritsWhatItDoesNotState() async throws {
    let publication = try await build([
      ("tjenester/a.md", service("kontakt:\n  telefon: 00 00 12 34\nvedtak: nei")),
      ("tjenester/a.nn.md", "---\ntittel: På nynorsk\n---\nTekst på nynorsk.\n"),
    ])
    let page = try #require(text(publication, "nn/tjenester/a/index.html"))
    #expect(page.contains("<html lang=\"nn\""))
    #expect(page.contains("På nynorsk"))
    #expect(page.contains("tel:+4700001234"))
  }

  @Test func anOriginalMaySayThatItIsWrittenInAnotherLanguage() async throws {
    let publication = try await build([("tjenester/a.md", service("tekstspråk: nn"))])
    #expect(publication.services.map(\.language.code) == ["nn"])
    let page = try #require(text(publication, "tjenester/a/index.html"))
    #expect(page.contains("<h1 lang=\"nn\">"))
  }

  @Test func manyMunicipalitiesHaveTheirServicesBelowTheirOwnAddress() async throws {
    let publication = try await build([
      ("kommuner/9001-fjordvik/kommune.yaml", "navn: Fjordvik kommune\nnummer: \"9001\"\n"),
      ("kommuner/9001-fjordvik/tjenester/samtale.md", service("relatert: [felles]\n" + whole)),
      ("kommuner/9002-nesodden/kommune.yaml", "navn: Neset kommune\nnummer: \"9002\"\n"),
      ("kommuner/9002-nesodden/tjenester/samtale.md", service(whole)), ("tjenester/felles.md", service(whole)),
    ])
    #expect(publication.services.map(\.id) == ["9001/samtale", "9002/samtale", "felles"])
    #expect(publication.diagnostics.map(\.summary.nb) == [])
    #expect(text(publication, "kommune/fjordvik/tjenester/samtale/index.html") != nil)
    #expect(text(publication, "kommune/neset/tjenester/samtale/index.html") != nil)
    #expect(text(publication, "tjenester/felles/index.html") != nil)
    #expect(text(publication, "kommune/fjordvik/index.html") != nil)
  }

  @Test func errorsInADraftAreWarnings() async throws {
    let publication = try await build([("tjenester/a.md", service("utkast: ja\nventetid: kort"))])
    #expect(publication.diagnostics.map(\.severity) == [.warning])
    #expect(publication.services.map(\.status) == [.hidden(.draft)])
  }

  @Test func aPageThatVanishesWithoutAWordIsReported() async throws {
    var request = BuildRequest(contentPath: "content", today: try #require(Day(year: 2026, month: 11, day: 23)))
    request.previousAddresses = ["/tjenester/borte/index.html", "/tjenester/a/index.html", "/assets/site.0.css"]
    let tree = FileTree(content: [settings, municipality, ("tjenester/a.md", service(whole))])
    let publication = try await Publication.build(tree, templates: Templates(files: [:]), request)
    #expect(publication.diagnostics.map(\.rule.id) == ["vanished-page"])
    #expect(publication.diagnostics.first?.summary.nb.contains("/tjenester/borte/index.html") == true)
  }

  @Test func aReleaseIsNoExampleAndHasItsStatement() async throws {
    var request = BuildRequest(contentPath: "content", today: try #require(Day(year: 2026, month: 11, day: 23)))
    request.isRelease = true
    let tree = FileTree(content: [settings, municipality, ("tjenester/a.md", service(whole))])
    let publication = try await Publication.check(tree, request)
    #expect(publication.diagnostics.map(\.rule.id) == ["unfit-for-release", "unfit-for-release"])
  }

  @Test func aFolderWithoutAMunicipalityIsPublishedWithAWarning() async throws {
    let publication = try await build(FileTree(content: [settings, ("tjenester/a.md", service(whole))]))
    #expect(publication.diagnostics.map(\.rule.id) == ["missing-municipality"])
    #expect(!publication.files.isEmpty)
  }

  @Test func whatAnEditorWritesNeverBecomesMarkup() async throws {
    let attack = "<script>alert(1)</script> \"\u{301} onmouseover=x '"
    let quoted = "'" + attack.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    let publication = try await build([
      (
        "tjenester/a.md",
        "---\ntittel: \(quoted)\ningress: \(quoted)\nmålgruppe: {hvem: alle, tekst: \(quoted)}\negenandel: {type: gratis, tekst: \(quoted)}\nhenvisning: nei\nsøkeord: [\(quoted)]\n---\nTekst.\n"
      )
    ])
    #expect(!publication.files.isEmpty)
    for file in publication.files where file.path.hasSuffix(".html") {
      let bytes = Array(String(decoding: file.bytes, as: UTF8.self).utf8)
      let hasScript = contains(bytes, "<script")
      let hasOpenQuote = contains(bytes, "\"\u{301} onmouseover")
      #expect(!hasScript, "\(file.path)")
      #expect(!hasOpenQuote, "\(file.path)")
    }
  }

  private func contains(_ bytes: [UInt8], _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: wanted) }
  }
}
