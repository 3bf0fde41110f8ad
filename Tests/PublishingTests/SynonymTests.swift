import Publishing
import Services
import TestSupport
import Testing

/// What people of one place call things, in a file of the site's own.
@Suite struct SynonymTests {
  private func service(_ name: String, _ title: String, _ lines: String = "") -> (path: String, text: String) {
    (
      "tjenester/\(name).md",
      "---\ntittel: \(title)\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n\(lines)---\nKom innom.\n"
    )
  }

  private func firstFound(_ query: String, in files: [(path: String, text: String)]) async throws -> String? {
    let tree = FileTree(
      content: [
        ("nettsted.yaml", "navn: Hjelp i Prøve\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\n"),
        ("kommune.yaml", "navn: Prøve kommune\nnummer: \"9999\"\ntelefon: 00 00 10 00\n"),
      ] + files)
    let request = BuildRequest(contentPath: "content", today: try #require(Day(year: 2026, month: 11, day: 23)))
    let search = try #require(try await Publication.search(tree, request).search)
    return search.report(on: query, limit: 3, in: nil).results.first?.id
  }

  private func firstFound(_ query: String, synonyms: String) async throws -> String? {
    try await firstFound(
      query,
      in: [
        service("a", "Hjørnet på torget"), service("b", "Et trygt hus", "tjenestetype: krisesenter\n"),
        service("c", "Samtaler", "tema: [angst]\n"), ("vokabular/synonymer.yaml", synonyms),
      ])
  }

  /// «Dusj» is said of drop-in centres first, and of mental health a little.
  @Test(arguments: ["dusj", "tunet"])
  func aWordOfThePlaceCountsFullyWhateverTroublesSay(query: String) async throws {
    let found = try await firstFound(
      query,
      in: [
        service("psyk", "Samtaler", "tjenestetype: psykisk helsetjeneste\n"),
        service("sted", "Hjørnet", "tjenestetype: værested\n"),
        (
          "vokabular/tjenestetype.yaml",
          "- {id: psykisk helsetjeneste, nb: psykisk helsetjeneste, synonymer: {nb: [dusj, på Tunet]}}\n"
        ),
      ])
    #expect(found == "psyk")
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
