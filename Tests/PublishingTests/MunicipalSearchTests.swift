import Diagnostics
import Publishing
import Services
import TestSupport
import Testing

/// What `terskel search` says in a site with many municipalities; what it finds is held to the browser by `Tests/Browser/test_country.py`.
@Suite struct MunicipalSearchTests {
  private static func service(_ title: String) -> String {
    "---\ntittel: \(title)\nmålgruppe: alle\nhenvisning: nei\negenandel: gratis\n---\nKom innom. Spør etter \(title.lowercased()).\n"
  }

  private func judged(_ more: [(path: String, text: String)] = []) async throws -> (Publication, SiteSearch) {
    let content: [(path: String, text: String)] = [
      ("nettsted.yaml", "navn: Hjelp\nadresse: https://hjelp.example.no\nspråk: [nb]\neksempel: ja\n"),
      ("kommuner/9001-a/kommune.yaml", "navn: Fjordvik kommune\nnummer: \"9001\"\n"),
      ("kommuner/9001-a/tjenester/psykolog.md", Self.service("Psykolog")),
      ("kommuner/1515-b/kommune.yaml", "navn: Herøy kommune\nnummer: \"1515\"\n"),
      ("kommuner/1818-c/kommune.yaml", "navn: Herøy kommune\nnummer: \"1818\"\n"),
      ("kommuner/1818-c/tjenester/psykolog.md", Self.service("Psykologene våre")),
      ("tjenester/krisetelefon.md", Self.service("Krisetelefon")),
    ]
    let request = BuildRequest(contentPath: "content", today: try #require(Day(year: 2026, month: 11, day: 26)))
    let (publication, search) = try await Publication.search(FileTree(content: content + more), request)
    #expect(publication.diagnostics.filter { $0.severity == .error }.map(\.summary.nb) == [])
    return (publication, try #require(search))
  }

  private func report(_ query: String) async throws -> SearchReport {
    try await judged().1.report(on: query, limit: 10, in: nil)
  }

  @Test func aPlaceIsNamedWithItsServices() async throws {
    let report = try await report("psykolog i Fjordvik")
    #expect(report.results.map(\.id) == ["9001/psykolog"])
    #expect(report.json.contains("\"municipality\":\"9001\""))
    #expect(report.text(in: .nb).hasPrefix("Tilbud i Fjordvik kommune (9001):\n1. Psykolog"))
  }

  @Test func withoutAPlaceWhatIsSharedIsShownAndThePlaceAskedFor() async throws {
    let report = try await report("krisetelefon")
    #expect(report.results.map(\.id) == ["krisetelefon"])
    #expect(report.json.contains("\"municipality\":null"))
    #expect(report.text(in: .nb).hasPrefix("Ingen kommune er nevnt"))
  }

  @Test func ofTwoWithOneNameBothAreNamed() async throws {
    let report = try await report("psykolog i Herøy")
    #expect(report.results.isEmpty)
    #expect(report.json.contains("\"municipality\":null"))
    #expect(report.text(in: .nn).contains("Herøy kommune (1515), Herøy kommune (1818)"))
  }

  @Test func aMunicipalityOfOnesOwnNeedsNoName() async throws {
    var (_, search) = try await judged()
    let chosen = try search.municipalities.named(["heroy-1818"])
    search.prepare(for: "psykolog", for: chosen.first)
    let report = search.report(on: "psykolog", limit: 10, in: nil, for: chosen.first)
    #expect(report.results.map(\.id) == ["1818/psykolog"])
  }

  @Test(arguments: ["Herøy", "HERØY", "herøy  kommune"])
  func aNameThatTwoHaveIsNoChoiceOfOne(name: String) async throws {
    let municipalities = try await judged().1.municipalities
    do throws(BuildFailure) {
      _ = try municipalities.named(["Fjordvik", name])
      Issue.record("one of the two was chosen")
    } catch {
      guard case .ambiguousMunicipality(name, let found) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(found.map(\.number.digits) == ["1515", "1818"])
      for text in [error.remedy.nb, error.remedy.nn, error.remedy.en] {
        #expect(text.contains("«1515» (heroy-1515)") && text.contains("«1818» (heroy-1818)"))
      }
    }
  }

  @Test func aQueryThatIsToFindAMunicipalitysServiceIsAskedThere() async throws {
    func failing(_ queries: String) async throws -> [String] {
      try await judged([("søk.yaml", queries)]).0.diagnostics.filter { $0.severity == .warning }.map(\.rule.id)
    }
    #expect(
      try await failing(
        "- {søk: psykolog, finn: [9001/psykolog]}\n- {søk: psykolog i Fjordvik, finn: [9001/psykolog]}\n")
        == [])
    #expect(try await failing("- {søk: krisetelefon i Fjordvik, finn: [1818/psykolog]}\n") == ["failing-query"])
  }

  @Test func aSiteOfOneMunicipalitySaysNothingOfPlaces() async throws {
    let content: [(path: String, text: String)] = [
      ("nettsted.yaml", "navn: Hjelp\nadresse: https://hjelp.example.no\nspråk: [nb]\neksempel: ja\n"),
      ("kommune.yaml", "navn: Fjordvik kommune\nnummer: \"9001\"\n"),
      ("tjenester/psykolog.md", Self.service("Psykolog")),
    ]
    let request = BuildRequest(contentPath: "content", today: try #require(Day(year: 2026, month: 11, day: 26)))
    let search = try #require(try await Publication.search(FileTree(content: content), request).search)
    let report = search.report(on: "psykolog i Fjordvik", limit: 10, in: nil)
    #expect(!report.json.contains("municipality"))
    #expect(report.text(in: .nb).hasPrefix("1. Psykolog"))
    #expect(throws: BuildFailure.self) { try search.municipalities.named(["9001"]) }
  }
}
