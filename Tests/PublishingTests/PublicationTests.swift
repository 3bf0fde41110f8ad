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

  /// The open data quote files; where the folder lies on somebody's machine is nobody's business and changes no byte.
  @Test func theSiteIsTheSameWhereverItsContentLies() async throws {
    let here = FileTree(madeUp: 5)
    var elsewhere = FileTree(files: [:])
    for (path, file) in here.sorted {
      elsewhere.files[path] = SourceFile(path: "/home/en/annen/innhold/\(path.text)", bytes: file.bytes)
    }
    let today = try #require(Day(year: 2026, month: 11, day: 23))
    let there = try await Publication.build(
      elsewhere, templates: Templates(files: [:]), BuildRequest(contentPath: "/home/en/annen/innhold", today: today))
    #expect(try await build(here).files == there.files)
  }

  @Test func aMadeUpMunicipalityHasNoFault() async throws {
    let publication = try await build(FileTree(madeUp: 60))
    #expect(publication.findings.map(\.summary.nb) == [])
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
    #expect(publication.findings.contains { $0.rule.id == "revealed-address" })
    #expect(publication.files.isEmpty)
  }

  @Test(arguments: [
    "ingress: Vi er i Storgata 1", "søkeord: [Storgata 1]", "åpningstid:\n  - tekst: Møt opp i Storgata 1",
    "x-sted: Storgata 1", "deltilbud:\n  - navn: Gruppe\n    x-sted: Storgata 1",
  ])
  func noFieldOfASecretPageTellsTheAddress(line: String) async throws {
    let publication = try await build([("tjenester/a.md", service("sted: {skjult: ja}\n\(line)"))])
    #expect(publication.findings.contains { $0.rule.id == "revealed-address" })
    #expect(publication.files.isEmpty)
  }

  @Test func whatTheSiteKeepsForItselfIsInTheDatasetWhereItWasWritten() async throws {
    let route = "deltilbud:\n  - navn: Gruppe\n    x-sak: 12/34\n  - navn: Alene"
    let publication = try await build([
      ("tjenester/a.md", service("x-side: {id: 0150}\n\(route)")),
      ("tjenester/a.nn.md", "---\ntittel: På nynorsk\ndeltilbod:\n  - namn: Gruppe\n  - namn: Åleine\n---\nTekst.\n"),
    ])
    #expect(publication.findings.map(\.summary.nb) == [])
    let dataset = try #require(text(publication, "tjenester.json"))
    let root = try #require(try JSONSerialization.jsonObject(with: Data(dataset.utf8)) as? [String: Any])
    let services = try #require(root["services"] as? [[String: Any]])
    #expect(services.count == 2)
    for service in services {
      #expect((service["extra"] as? [String: Any])?["x-side"] as? [String: String] == ["id": "0150"])
      let routes = try #require(service["routes"] as? [[String: Any]])
      #expect(routes.map { $0["extra"] as? [String: String] } == [["x-sak": "12/34"], nil])
    }
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

  @Test func aLinkToAnAddressOfTheSiteIsRelativeInThePage() async throws {
    let publication = try await build([
      ("tjenester/a.md", service(prose: "## Om oss\n\nTekst.")),
      (
        "sider/om.md",
        "---\ntittel: Om\n---\n[a](/tjenester/a/#om-oss) [b](/tjenester/a) [c](/tjenester/) [d](/nn/akutt/) [e](/borte/)\n"
      ),
    ])
    let page = try #require(text(publication, "sider/om/index.html"))
    for link in ["../../tjenester/a/index.html#om-oss", "../../tjenester/a/index.html", "../../tjenester/index.html"] {
      #expect(page.contains("<a href=\"\(link)\">"), "\(link)")
    }
    #expect(page.contains("<a href=\"../../akutt/index.html\">d</a> e"))
    #expect(text(publication, "nn/sider/om/index.html")?.contains("<a href=\"../../akutt/index.html\">d</a> e") == true)
    #expect(publication.findings.map(\.rule.id) == ["link-to-address", "link-to-address", "dead-link"])
  }

  @Test func anAddressMayBeginWithTheFolderOfTheSite() async throws {
    let settings = (
      path: "nettsted.yaml", text: "navn: Prøve\nadresse: https://example.no/hjelp\nspråk: [nb]\neksempel: ja\n"
    )
    let files = [settings, municipality, ("tjenester/a.md", service(prose: "[alle](/hjelp/tjenester/)"))]
    let publication = try await build(FileTree(content: files))
    #expect(publication.findings.map(\.summary.nb) == [])
    #expect(text(publication, "tjenester/a/index.html")?.contains("<a href=\"../index.html\">alle</a>") == true)
  }

  @Test func aDeadLinkIsMendedAsTheFileItselfMayWriteIt() async throws {
    let publication = try await build([
      ("tjenester/legevakt.md", service()),
      (
        "sider/om.md",
        "---\ntittel: Om\n---\n[a](legevakt.md) [b](tjenester/legevakta.md) [c](/tjenester/legevakta/) [d](../x.md)\n"
      ),
    ])
    #expect(publication.findings.map(\.rule.id) == Array(repeating: "dead-link", count: 4))
    #expect(
      publication.findings.prefix(3).map(\.remedy.nb)
        == Array(repeating: "skriv «../tjenester/legevakt.md» hvis det er det du mener", count: 3))
  }

  @Test func aLinkToAnEndedServiceLeadsToItsSuccessor() async throws {
    let publication = try await build([
      ("tjenester/a.md", service("avsluttet: {dato: 2026-10-01, erstattet av: b}")),
      ("tjenester/b.md", service("avsluttet: {dato: 2026-10-01, erstattet av: c}")), ("tjenester/c.md", service()),
      ("tjenester/d.md", service("avsluttet: {dato: 2026-10-01, erstattet av: e}")),
      ("tjenester/e.md", service("avsluttet: {dato: 2026-10-01, erstattet av: d}")),
      ("tjenester/f.md", service(prose: "[a](a.md) [b](/tjenester/b/) [d](d.md)")),
    ])
    #expect(publication.findings.map(\.rule.id) == Array(repeating: "link-to-hidden-page", count: 3))
    #expect(publication.findings.map(\.severity) == [.info, .info, .warning])
    let page = try #require(text(publication, "tjenester/f/index.html"))
    #expect(page.contains("<a href=\"../c/index.html\">a</a> <a href=\"../c/index.html\">b</a> d"))
  }

  @Test func anImageIsOnThePageAndInTheData() async throws {
    let publication = try await build([
      ("bilder/huset vårt.jpg", "x"),
      ("tjenester/a.md", service("bilde: {fil: bilder/huset vårt.jpg, alt: \"Døra \\\"B\\\"\", foto: N. N.}")),
      ("tjenester/b.md", service("bilde: {fil: bilder/huset vårt.jpg, alt: Huset}")), ("tjenester/c.md", service()),
    ])
    #expect(publication.findings.map(\.summary.nb) == [])
    let page = try #require(text(publication, "tjenester/a/index.html"))
    #expect(
      page.contains("<img src=\"../../bilder/huset%20v%C3%A5rt.jpg\" alt=\"Døra &quot;B&quot;\" loading=\"lazy\">"))
    #expect(page.contains("<figcaption>Foto: N. N.</figcaption>"))
    #expect(text(publication, "tjenester/b/index.html")?.contains("<figcaption>") == false)
    #expect(text(publication, "tjenester/c/index.html")?.contains("<img") == false)
    let data = try #require(text(publication, "tjenester.json"))
    #expect(
      data.contains(
        "\"image\":{\"alt\":\"Døra \\\"B\\\"\",\"credit\":\"N. N.\",\"url\":\"/bilder/huset%20v%C3%A5rt.jpg\"}"))
    #expect(data.contains("\"image\":{\"alt\":\"Huset\",\"credit\":null,"))
    #expect(publication.files.contains { $0.path == "bilder/huset vårt.jpg" })
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
    #expect(publication.findings.map(\.summary.nb) == [])
    #expect(text(publication, "kommune/fjordvik/tjenester/samtale/index.html") != nil)
    #expect(text(publication, "kommune/neset/tjenester/samtale/index.html") != nil)
    #expect(text(publication, "tjenester/felles/index.html") != nil)
    #expect(text(publication, "kommune/fjordvik/index.html") != nil)
  }

  @Test func eachOfManyMunicipalitiesHasAnIndexOfItsOwnServicesAndThoseThatItShares() async throws {
    let publication = try await build([
      ("kommuner/9001-fjordvik/kommune.yaml", "navn: Fjordvik kommune\nnummer: \"9001\"\n"),
      ("kommuner/9001-fjordvik/tjenester/samtale.md", service(whole)),
      ("kommuner/9002-strand/kommune.yaml", "navn: Strand kommune\nnummer: \"9002\"\n"),
      ("kommuner/9002-strand/tjenester/kurs.md", service(whole)), ("tjenester/felles.md", service(whole)),
      ("tjenester/noen.md", service("kommuner: [\"9002\"]\n" + whole)),
    ])
    func names(_ path: String) throws -> [String] {
      let index = try #require(text(publication, path), "\(path)")
      let columns = try JSONDecoder().decode(Columns.self, from: Data(index.utf8)).documents
      return try #require(columns.dropFirst(3).first).split(separator: "\n").map(String.init)
    }
    #expect(try names("sok/indeks.json") == ["felles", "noen"])
    #expect(try names("sok/kommune/fjordvik.json") == ["samtale", "felles"])
    #expect(try names("sok/kommune/strand.json") == ["kurs", "felles", "noen"])
    let core = try #require(text(publication, "sok/indeks.json"))
    #expect(core.contains("\\nFjordvik kommune\\nfjordvik\"") && core.contains("\\nStrand kommune\\n!strand\""))
    for slug in ["fjordvik", "strand"] {
      let index = try #require(text(publication, "sok/kommune/\(slug).json"))
      #expect(index.contains("\"municipality\":\"\(slug)\""))
      let files = publication.files.filter { $0.path.hasPrefix("sok/kommune/\(slug).") && $0.path.hasSuffix(".js") }
      #expect(files.count == 2)
      for file in files { #expect(core.contains(file.path.split(separator: ".").dropLast().last ?? "")) }
      let page = try #require(text(publication, "kommune/\(slug)/index.html"))
      #expect(page.contains("data-index=\"../../sok/kommune/\(slug)."))
    }
    // Words of danger are known before any municipality is.
    #expect(core.contains("!\""))
  }

  @Test func aSiteOfOneMunicipalityHasNothingOfMany() async throws {
    let publication = try await build([("tjenester/a.md", service(whole))])
    #expect(publication.files.allSatisfy { !$0.path.contains("kommune") })
    #expect(try #require(text(publication, "sok/indeks.json")).contains("municipalit") == false)
    #expect(try #require(text(publication, "sok/index.html")).contains("kommunesok") == false)
  }

  private func many(_ count: Int) -> [(path: String, text: String)] {
    func municipality(_ number: String, _ name: String) -> (path: String, text: String) {
      (
        "kommuner/\(number)/kommune.yaml",
        "navn: \(name) kommune\nnummer: \"\(number)\"\nfylke: Vestfylket\n"
      )
    }
    return [municipality("9001", "Fjordvik"), municipality("9002", "Neset")]
      + [("kommuner/9002/tjenester/ås.md", service(title: "Ås"))]
      + (1...count).map { number in
        ("kommuner/9001/tjenester/t\(number).md", service(title: "\(number < 100 ? "Bu" : "Hus") \(number)"))
      }
  }

  private func service(title: String) -> String {
    "---\ntittel: \(title)\nmålgruppe: alle\nhenvisning: nei\negenandel: gratis\ntema: angst\n---\nKom innom.\n"
  }

  @Test func longListsOfManyMunicipalitiesHavePages() async throws {
    let publication = try await build(many(150))
    for folder in ["tjenester", "tema/angst", "malgruppe/alle", "kommune/fjordvik", "fylke/vestfylket"] {
      let first = try #require(text(publication, "\(folder)/index.html"), "\(folder)")
      let second = try #require(text(publication, "\(folder)/side/2/index.html"), "\(folder)")
      #expect(text(publication, "\(folder)/side/1/index.html") == nil)
      #expect(text(publication, "\(folder)/side/3/index.html") == nil)
      #expect(first.components(separatedBy: "<p class=\"name\">").count == 101)
      #expect(first.contains("<p>side 1 av 2</p>") && second.contains("<p>side 2 av 2</p>"))
      #expect(first.contains("<a href=\"side/2/index.html\">Neste side</a>"))
      #expect(second.contains("<a href=\"../../index.html\">Forrige side</a>"))
      #expect(second.contains(", side 2 av 2</h1>") && !second.contains("Neste side"))
      #expect(second.contains("<strong>Fjordvik kommune</strong>") != folder.hasPrefix("kommune"))
    }
    let first = try #require(text(publication, "tjenester/index.html"))
    #expect(first.contains("<li><a href=\"#_1\">B</a></li>\n<li><a href=\"#_2\">H</a></li>"))
    #expect(first.contains("<li><a href=\"side/2/index.html#_3\">Å</a></li>"))
    let second = try #require(text(publication, "tjenester/side/2/index.html"))
    #expect(second.contains("<h2 id=\"_2\">H</h2>") && second.contains("<h2 id=\"_3\">Å</h2>"))
    #expect(second.contains("<li><a href=\"../../index.html#_1\">B</a></li>"))
  }

  @Test func aCountyListsItsMunicipalitiesAndTheirServices() async throws {
    let publication = try await build(many(3))
    let county = try #require(text(publication, "fylke/vestfylket/index.html"))
    #expect(county.contains("<li><a href=\"../../kommune/fjordvik/index.html\">Fjordvik kommune</a> (3)</li>"))
    #expect(county.contains("<li><a href=\"../../kommune/neset/index.html\">Neset kommune</a> (1)</li>"))
    #expect(county.components(separatedBy: "<p class=\"name\">").count == 5)
    #expect(
      try #require(text(publication, "fylke/index.html")).contains(
        "<a href=\"vestfylket/index.html\">Vestfylket</a> (4)"))
    #expect(
      try #require(text(publication, "index.html")).contains("<a href=\"fylke/vestfylket/index.html\">Vestfylket</a>"))
    let sitemap = try #require(text(publication, "sitemap.xml"))
    #expect(sitemap.contains("/fylke/vestfylket/</loc>"))
  }

  @Test func theListsOfOneMunicipalityAreOnePage() async throws {
    let publication = try await build(
      [municipality] + (1...150).map { ("tjenester/t\($0).md", service(title: "T \($0)")) })
    let list = try #require(text(publication, "tjenester/index.html"))
    #expect(list.components(separatedBy: "<p class=\"name\">").count == 151)
    #expect(!list.contains("<p><strong>Prøve") && !list.contains("class=\"pages\""))
    #expect(text(publication, "tjenester/side/2/index.html") == nil)
    #expect(text(publication, "fylke/index.html") == nil)
  }

  @Test func theFirstHeadingIsTheTitleAndTheOthersAreBelowIt() async throws {
    let publication = try await build([
      (
        "tjenester/a.md",
        "---\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nKom innom.\n\n# Samtale\n\n## Hvem\n\nAlle.\n\n# Hva\n\nSamtale.\n"
      )
    ])
    #expect(publication.findings.map(\.rule.id) == ["second-title"])
    let page = try #require(text(publication, "tjenester/a/index.html"))
    #expect(page.contains("<h1>Samtale</h1>"))
    #expect(page.components(separatedBy: "<h1").count == 2)
    #expect(page.contains("<h2 id=\"hvem\">Hvem</h2>"))
    #expect(page.contains("<h2 id=\"hva\">Hva</h2>"))
  }

  @Test func aPageThatIsNoServiceNeedsATitleAlone() async throws {
    let publication = try await build([
      ("tjenester/a.md", service("tema: [angst]")), ("sider/om.md", "\u{FEFF}# Om oss\n\nVi er *her*.\n"),
      ("tema/angst.md", "Angst er vanlig.\n"),
    ])
    #expect(publication.findings.map(\.summary.nb) == [])
    let page = try #require(text(publication, "sider/om/index.html"))
    #expect(page.contains("<h1>Om oss</h1>"))
    #expect(page.contains("<p>Vi er <em>her</em>.</p>"))
    #expect(text(publication, "tema/angst/index.html")?.contains("Angst er vanlig.") == true)
  }

  @Test func theFrontPageShowsTheTopicsThatTheSettingsNameInTheirOrder() async throws {
    let topics = ["angst", "sorg", "vold"].map { (path: "tema/\($0).md", text: "# Om \($0)\n\nTekst.\n") }
    func shown(_ settings: String) async throws -> [Substring] {
      let site = (
        path: "nettsted.yaml",
        text: "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\n\(settings)"
      )
      let tree = FileTree(content: [site, municipality] + topics + [("tjenester/a.md", service())])
      let front = try #require(text(try await build(tree), "index.html"))
      return front.matches(of: /tema\/[a-z]+\/index.html">(Om [a-z]+)/).map(\.output.1)
    }
    #expect(try await shown("") == ["Om angst", "Om sorg", "Om vold"])
    #expect(try await shown("forside: [vold, angst]\n") == ["Om vold", "Om angst"])
  }

  @Test(arguments: [
    ("tjenester/pårørende.md", "utkast: nei"), ("tjenester/pårørende.md", "utkast: ja"),
    ("tjenester/pårørende.nn.md", ""), ("tjenester/sår/a.md", ""), ("sider/pårørende.md", nil),
    ("tema/søvn.på.md", nil),
    ("bilder/hås.png", nil), ("vokabular/målgruppe.yaml", nil),
  ])
  func twoNamesThatLookTheSameAreOneErrorThatNamesBoth(path: String, lines: String?) async throws {
    let texts: (first: String, second: String) =
      switch path.split(separator: "/").first {
      case "tjenester": (service(lines ?? ""), service())
      case "vokabular": ("- {id: a, nb: a}\n", "- {id: b, nb: b}\n")
      default: ("# Eksempel\n", "# Noe annet\n")
      }
    var files = [
      (path: path.decomposedStringWithCanonicalMapping, text: texts.first),
      (path: path.precomposedStringWithCanonicalMapping, text: texts.second), (path: "tjenester/b.md", text: service()),
    ]
    if path.contains(".nn.") { files.append((path: "tjenester/pårørende.md", text: service())) }
    let publication = try await build(files)
    #expect(publication.findings.map { "\($0.severity) \($0.rule.id)" } == ["error look-alike-names"])
    let finding = try #require(publication.findings.first)
    let named = [finding.span.path, finding.notes.first?.span.path ?? ""].map { Array($0.utf8) }
    #expect(named == [files[1], files[0]].map { Array("content/\($0.path)".utf8) })
    #expect(publication.files.isEmpty)
    let outcomes = publication.services.filter { $0.path == "content/\(path)" }
    #expect(Set(outcomes.map { Array($0.path.utf8) }).count == (lines == nil ? 0 : 2))
    #expect(outcomes.allSatisfy { $0.status == .rejected })
  }

  @Test func errorsInADraftAreWarnings() async throws {
    let publication = try await build([("tjenester/a.md", service("utkast: ja\nventetid: kort"))])
    #expect(publication.findings.map(\.severity) == [.warning])
    #expect(publication.services.map(\.status) == [.hidden(.draft)])
  }

  @Test func aPageThatVanishesWithoutAWordIsReported() async throws {
    var request = BuildRequest(contentPath: "content", today: try #require(Day(year: 2026, month: 11, day: 23)))
    request.previousAddresses = ["/tjenester/borte/index.html", "/tjenester/a/index.html", "/assets/site.0.css"]
    let tree = FileTree(content: [settings, municipality, ("tjenester/a.md", service(whole))])
    let publication = try await Publication.build(tree, templates: Templates(files: [:]), request)
    #expect(publication.findings.map(\.rule.id) == ["vanished-page"])
    #expect(publication.findings.first?.summary.nb.contains("/tjenester/borte/index.html") == true)
  }

  @Test func aReleaseIsNoExampleAndHasItsStatement() async throws {
    var request = BuildRequest(contentPath: "content", today: try #require(Day(year: 2026, month: 11, day: 23)))
    request.isRelease = true
    let tree = FileTree(content: [settings, municipality, ("tjenester/a.md", service(whole))])
    let publication = try await Publication.check(tree, request)
    #expect(publication.findings.map(\.rule.id) == ["unfit-for-release", "unfit-for-release"])
  }

  @Test func checkSaysWhatBuildSays() async throws {
    var request = BuildRequest(contentPath: "content", today: try #require(Day(year: 2026, month: 11, day: 23)))
    request.previousAddresses = ["/tjenester/borte/index.html"]
    let long = String(repeating: "a", count: 300)
    for lines in ["ventetid: ukjent", "ventetid: kort", "tema: [\(long)]", "tidligere adresser: [/a.html, /a.html/b/]"]
    {
      let tree = FileTree(content: [settings, municipality, ("tjenester/a.md", service(lines))])
      let checked = try await Publication.check(tree, request)
      let built = try await Publication.build(tree, templates: Templates(files: [:]), request)
      #expect(checked.diagnostics.map(\.summary) == built.diagnostics.map(\.summary), "\(lines)")
      #expect(checked.services.map(\.status) == built.services.map(\.status), "\(lines)")
      #expect(checked.files.isEmpty)
      #expect(built.hasErrors == built.files.isEmpty)
      #expect(built.hasErrors == (built.services.map(\.status) == [.rejected]), "\(lines)")
    }
  }

  @Test func everyFileOfAFormatHasItsPlaceKept() async throws {
    let publication = try await build([
      ("tjenester/a.md", service("tidligere adresser: [/gammel/]\nkontrollert: 2026-11-01")),
      ("bilder/hus.png", "bilde"),
    ])
    let reserved = OutputFormat.all.flatMap(\.reserved)
    let files = publication.files.map(\.path).filter { !$0.hasSuffix(".html") && $0 != "bilder/hus.png" }
    #expect(files.count >= OutputFormat.all.count)
    for file in files {
      let hasFingerprint = file.split(separator: ".").contains { $0.count == 16 && $0.allSatisfy(\.isHexDigit) }
      #expect(hasFingerprint || reserved.contains { file == $0 || file.hasPrefix($0 + "/") }, "\(file)")
    }
  }

  @Test func aSiteInASubfolderWorksEverywhere() async throws {
    let inFolder = (
      path: "nettsted.yaml",
      text: "navn: Prøve\nadresse: https://example.no/hjelp/\nspråk: [nb, nn]\neksempel: ja\n"
    )
    let publication = try await build(
      FileTree(content: [
        inFolder, municipality, ("tjenester/a.md", service("tidligere adresser: [/gammel/]\nrelatert: [b]")),
        ("tjenester/a.nn.md", "---\ntittel: På nynorsk\n---\nTekst.\n"), ("tjenester/b.md", service()),
      ]))
    for file in publication.files where file.path.hasSuffix(".html") && file.path != "404.html" {
      let html = String(decoding: file.bytes, as: UTF8.self)
      #expect(!html.contains("href=\"/"), "\(file.path)")
      #expect(!html.contains("src=\"/"), "\(file.path)")
      #expect(!html.contains("url=/"), "\(file.path)")
      #expect(!html.contains("https://example.no/") || html.contains("https://example.no/hjelp/"), "\(file.path)")
    }
    let notFound = try #require(text(publication, "404.html"))
    #expect(notFound.contains("action=\"/hjelp/tjenester/\""))
    #expect(notFound.contains("href=\"/hjelp/assets/site."))
    #expect(
      notFound.components(separatedBy: "href=\"/").count == notFound.components(separatedBy: "href=\"/hjelp/").count)
    let page = try #require(text(publication, "tjenester/a/index.html"))
    #expect(page.contains("<link rel=\"canonical\" href=\"https://example.no/hjelp/tjenester/a/\">"))
    #expect(page.contains("hreflang=\"nn\" href=\"https://example.no/hjelp/nn/tjenester/a/\""))
    let sitemap = try #require(text(publication, "sitemap.xml"))
    #expect(sitemap.contains("<loc>https://example.no/hjelp/</loc>"))
    #expect(sitemap.contains("<loc>https://example.no/hjelp/tjenester/a/</loc>"))
    #expect(!sitemap.contains("https://example.no/tjenester"))
    #expect(text(publication, "robots.txt")?.contains("Sitemap: https://example.no/hjelp/sitemap.xml\n") == true)
    #expect(
      text(publication, "_redirects")
        == "/hjelp/gammel/ /hjelp/tjenester/a/ 301\n/hjelp/nn/gammel/ /hjelp/nn/tjenester/a/ 301\n")
    let redirect = try #require(text(publication, "gammel/index.html"))
    #expect(redirect.contains("content=\"0; url=../tjenester/a/index.html\""))
  }

  @Test(arguments: [
    "javascript:alert(1)", "java&Tab;script:alert(1)", "&#1;javascript:alert(1)", "&nbsp;javascript:alert(1)",
    "data:image/svg+xml,x", "data:image/png;base64,AA", "file:///etc/passwd", "blob:https://a.no/x", "//a.no/x.png",
    "https:a.no", "http:/a.no", "https:///a.no", "\\\\\\\\a.no\\\\x.png", "/\\\\a.no", "https://bruker@a.no/",
    "ftp://a.no",
    "https://a.no/p.png", "HTTPS://a.no/p.png", "mailto:a@b.no", "b.md", "/tjenester/", "",
  ])
  func anImageThatIsNoFileOfTheContentFolderStopsThePage(_ address: String) async throws {
    for prose in [
      "før ![mer](\(address)) etter", "[![mer](\(address))](b.md)", "før ![mer] etter\n\n[mer]: <\(address)>",
    ] {
      let publication = try await build([
        ("tjenester/a.md", service(prose: prose)), ("tjenester/b.md", service()),
      ])
      #expect(publication.findings.contains { $0.rule.id == "forbidden-image-source" }, "\(prose)")
      #expect(publication.files.isEmpty)
    }
  }

  @Test func everyWayInCanBeLinkedTo() async throws {
    let publication = try await build([
      (
        "tjenester/a.md",
        service(
          "deltilbud:\n  - navn: Gruppe\n  - navn: Samtale\n  - navn: Gruppe!\n  - navn: Når",
          prose: "## Når?\n\nSe [gruppa](#gruppe), [den andre](#gruppe-2), [når](#nar) og [samtalen](#samtale).\n")
      ),
      ("tjenester/b.md", service(prose: "Se [gruppene](a.md#gruppe) og [tidene](a.md#nar-2).")),
    ])
    #expect(!publication.findings.contains { $0.rule.id == "dead-link" })
    let page = try #require(text(publication, "tjenester/a/index.html"))
    for id in ["gruppe", "samtale", "gruppe-2", "nar", "nar-2"] {
      #expect(page.components(separatedBy: " id=\"\(id)\"").count == 2, "\(id)")
    }
    let other = try #require(text(publication, "tjenester/b/index.html"))
    #expect(other.contains("href=\"../a/index.html#gruppe\""))
    #expect(other.contains("href=\"../a/index.html#nar-2\""))
  }

  @Test func proseUnderTheNameOfAWayInStandsInThatWayIn() async throws {
    let publication = try await build([
      (
        "tjenester/a.md",
        service(
          "deltilbud:\n  - navn: Gruppe\n  - navn: Samtale",
          prose:
            "Felles start. Se [gruppene](#gruppe).\n\n## gruppe\n\nBare gruppe[^1].\n\n### Når\n\nOm kvelden.\n\n## Til slutt\n\nFelles slutt[^2].\n\n[^1]: Note om gruppe.\n[^2]: Felles note.\n"
        )
      ),
      (
        "tjenester/a.nn.md",
        "---\ntittel: På nynorsk\ndeltilbud:\n  - navn: Grupper\n  - navn: Samtalar\n---\nFelles.\n\n## Samtalar\n\nBerre samtale.\n"
      ),
    ])
    let page = try #require(text(publication, "tjenester/a/index.html"))
    let parts = page.components(separatedBy: "<section class=\"route\">")
    #expect(parts.count == 3)
    #expect(parts[0].contains("Felles start."))
    #expect(parts[0].contains("<a href=\"#gruppe\">gruppene</a>"))
    #expect(parts[0].contains("<h2 id=\"til-slutt\">Til slutt</h2>"))
    #expect(parts[0].contains("Felles note."))
    #expect(!parts[0].contains("Note om gruppe."))
    #expect(!parts[0].contains("Bare gruppe"))
    #expect(parts[1].contains("<h3 id=\"gruppe\">Gruppe</h3>"))
    #expect(parts[1].contains("<h4 id=\"nar\">Når</h4>"))
    #expect(parts[1].contains("Note om gruppe."))
    #expect(parts[1].contains("id=\"fn:2\""))
    #expect(parts[2].contains("<h3 id=\"samtale\">Samtale</h3>"))
    for words in ["Felles start.", "Bare gruppe", "Om kvelden.", "Felles slutt", "Note om gruppe.", "Felles note."] {
      #expect(page.components(separatedBy: words).count == 2, "\(words)")
    }
    let translated = try #require(text(publication, "nn/tjenester/a/index.html"))
    let last = try #require(translated.components(separatedBy: "<section class=\"route\">").last)
    #expect(last.contains("<h3 id=\"samtalar\">Samtalar</h3>"))
    #expect(last.contains("Berre samtale."))
  }

  @Test func theAuthorsWordsAboutOtherServicesShareOneHeadingWithTheLinks() async throws {
    let prose = "Tekst.\n\n## Hvis dette ikke passer for deg\n\nRing oss.\n\n## Mer\n\nMer tekst.\n"
    let publication = try await build([
      ("tjenester/a.md", service("relatert: [b]", prose: prose)), ("tjenester/b.md", service(prose: prose)),
    ])
    let page = try #require(text(publication, "tjenester/a/index.html"))
    let parts = page.components(separatedBy: "Hvis dette ikke passer for deg</h2>")
    #expect(parts.count == 2)
    #expect(parts[0].hasSuffix("<h2 id=\"hvis-dette-ikke-passer-for-deg\">"))
    #expect(parts[0].contains("Mer tekst."))
    #expect(parts[1].contains("Ring oss."))
    #expect(parts[1].contains("<ul class=\"services\">"))
    let other = try #require(text(publication, "tjenester/b/index.html"))
    #expect(
      other.contains("<h2 id=\"hvis-dette-ikke-passer-for-deg\">Hvis dette ikke passer for deg</h2>\n<p>Ring oss.</p>"))
  }

  @Test func aFolderWithoutAMunicipalityIsPublishedWithAWarning() async throws {
    let publication = try await build(FileTree(content: [settings, ("tjenester/a.md", service(whole))]))
    #expect(publication.findings.map(\.rule.id) == ["missing-municipality"])
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
      // What the page tells machines is no markup up to where a browser ends it; StructuredDataTests holds what stands there.
      var text = String(decoding: file.bytes, as: UTF8.self)
      if let start = text.range(of: "<script type=\"application/ld+json\">"),
        let end = text.range(of: "</script", range: start.upperBound..<text.endIndex)
      {
        text.removeSubrange(start.lowerBound..<end.lowerBound)
      }
      let bytes = Array(text.utf8)
      let hasScript = contains(bytes, "<script>")
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

/// What an index tells of documents, column by column.
private struct Columns: Decodable {
  let documents: [String]
}
