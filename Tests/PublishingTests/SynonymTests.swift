import Publishing
import Services
import TestSupport
import Testing

/// What people of one place call things, in a file of the site's own.
@Suite struct SynonymTests {
  private func firstFound(_ query: String, synonyms: String) async throws -> String? {
    func service(_ name: String, _ title: String, _ lines: String = "") -> (path: String, text: String) {
      (
        "tjenester/\(name).md",
        "---\ntittel: \(title)\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n\(lines)---\nKom innom.\n"
      )
    }
    let tree = FileTree(content: [
      ("nettsted.yaml", "navn: Hjelp i Prøve\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\n"),
      ("kommune.yaml", "navn: Prøve kommune\nnummer: \"9999\"\ntelefon: 00 00 10 00\n"),
      service("a", "Hjørnet på torget"), service("b", "Et trygt hus", "tjenestetype: krisesenter\n"),
      service("c", "Samtaler", "tema: [angst]\n"), ("vokabular/synonymer.yaml", synonyms),
    ])
    let request = BuildRequest(contentPath: "content", today: try #require(Day(year: 2026, month: 11, day: 23)))
    let search = try #require(try await Publication.search(tree, request).search)
    return search.report(on: query, limit: 3, in: nil).results.first?.id
  }

  /// «Dusj» is said of drop-in centres first, and of mental health a little.
  @Test(arguments: ["dusj", "tunet"])
  func aWordOfThePlaceCountsFullyWhateverTroublesSay(query: String) async throws {
    func service(_ type: String) -> String {
      "---\ntittel: Tilbud \(type.count)\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\ntjenestetype: \(type)\n---\nKom innom.\n"
    }
    let tree = FileTree(content: [
      ("nettsted.yaml", "navn: Hjelp i Prøve\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\n"),
      ("kommune.yaml", "navn: Prøve kommune\nnummer: \"9999\"\ntelefon: 00 00 10 00\n"),
      ("tjenester/psyk.md", service("psykisk helsetjeneste")), ("tjenester/sted.md", service("værested")),
      (
        "vokabular/tjenestetype.yaml",
        "- {id: psykisk helsetjeneste, nb: psykisk helsetjeneste, synonymer: {nb: [dusj, på Tunet]}}\n"
      ),
    ])
    let request = BuildRequest(contentPath: "content", today: try #require(Day(year: 2026, month: 11, day: 23)))
    let search = try #require(try await Publication.search(tree, request).search)
    #expect(search.report(on: query, limit: 3, in: nil).results.first?.id == "psyk")
  }

  @Test(arguments: [
    ("- {id: krisesenter, nb: krisesenter, synonymer: {nb: [Strandhuset]}}\n", "strandhuset", "b"),
    ("- {id: uro, nb: angst, synonymer: {nb: [sommerfugler i magen]}}\n", "sommerfugler i magen", "c"),
    ("- {id: torget, nb: Hjørnet på torget, synonymer: {nb: [Bua], en: [the pavilion]}}\n", "bua", "a"),
    ("- {id: torget, nb: Hjørnet på torget, synonymer: {nb: [Bua], en: [the pavilion]}}\n", "pavilion", "a"),
  ])
  func aWordOfThePlaceFindsWhatItMeans(synonyms: String, query: String, id: String) async throws {
    #expect(try await firstFound(query, synonyms: synonyms) == id)
    #expect(try await firstFound(query, synonyms: "- {id: annet, nb: annet}\n") == nil)
  }
}

/// One service in several languages is one answer.
@Suite struct SearchedVersionTests {
  private func title(foundBy query: String) async throws -> String? {
    let tree = FileTree(content: [
      ("nettsted.yaml", "navn: Hjelp i Prøve\nadresse: https://example.no\nspråk: [nb, en]\neksempel: ja\n"),
      ("kommune.yaml", "navn: Prøve kommune\nnummer: \"9999\"\ntelefon: 00 00 10 00\n"),
      (
        "tjenester/hus.md",
        "---\ntittel: Trygghet\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\ntjenestetype: krisesenter\n---\nKom.\n"
      ),
      ("tjenester/hus.en.md", "---\ntittel: A safe house\n---\nCome in.\n"),
    ])
    let request = BuildRequest(contentPath: "content", today: try #require(Day(year: 2026, month: 11, day: 23)))
    let search = try #require(try await Publication.search(tree, request).search)
    return search.report(on: query, limit: 3, in: nil).results.first?.title
  }

  @Test(arguments: [("mannen min slår meg", "Trygghet"), ("safe house", "A safe house")])
  func itIsToldOfInTheFirstLanguageUnlessAnotherFitsBetter(query: String, title: String) async throws {
    #expect(try await self.title(foundBy: query) == title)
  }
}
