import Diagnostics
import Publishing
import Services
import Testing

@Suite struct CriteriaTableTests {
  private func rows(_ services: [String: String], in language: MessageLanguage = .nb) async throws -> [String] {
    var tree: FileTree = [
      "nettsted.yaml": "navn: Prøvested\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      "kommune.yaml": "navn: Prøve kommune\nnummer: \"9999\"\n",
    ]
    for (name, text) in services {
      let path = FileTree.Path("tjenester/\(name).md")
      tree.files[path] = SourceFile(path: "content/\(path)", text: text)
    }
    let today = try #require(Day(year: 2026, month: 11, day: 23))
    let publication = try await Publication.check(tree, BuildRequest(contentPath: "content", today: today))
    return CriteriaTable(publication.services, in: language).text.split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  private let open = """
    ---
    tittel: Samtale
    målgruppe: alle
    egenandel: gratis
    henvisning: nei
    vedtak: nei
    ventetid: drop-in

    """

  @Test func aRowHasNineSignsTheClaimWhetherItIsEarnedAndTheEdition() async throws {
    let rows = try await rows(["samtale": open + "lavterskel: ja\n---\nKom innom.\n"])
    #expect(rows[0] == "tilbud og deltilbud                1 2 3 4 5 6 7 8 9  hevdet   innfridd  utgave")
    let columns = rows[1].split(separator: " ")
    #expect(columns.count == 13)
    #expect(columns[0] == "samtale")
    #expect(columns[1...2] == ["+", "+"])
    #expect(columns[10...] == ["ja", "ja", "2014"])
  }

  @Test func whatFailsAndWhatNobodyWroteHaveSignsOfTheirOwn() async throws {
    let text = open.replacing("gratis", with: "ukjent").replacing("henvisning: nei", with: "henvisning: ja")
    let row = try #require(try await rows(["samtale": text + "---\nKom innom.\n"]).dropFirst().first)
    let columns = row.split(separator: " ")
    #expect(columns[1...2] == ["-", "."])
    #expect(columns[10...] == ["nei", "nei", "2014"])
  }

  @Test func everyRowIsAlignedAndNoneIsWiderThanATerminal() async throws {
    let ways = """
      deltilbud:
        - {navn: En gruppe med et navn som er mye lengre enn noen tabell har plass til}
        - {navn: 👩‍👧 og 日本語 sammen}
        - {navn: "Bla\u{30A} gruppe"}

      """
    let rows = try await rows(["samtale": open + ways + "---\nKom innom.\n"])
    #expect(rows.allSatisfy { $0.count <= 80 })
    #expect(rows[1] == "samtale")
    #expect(rows[2].hasPrefix("  En gruppe med et navn som er m…  + "))
    // Four characters there take two columns each.
    #expect(rows[3].hasPrefix("  👩‍👧 og 日本語 sammen" + String(repeating: " ", count: 33 - 21) + "  + "))
    #expect(rows[4].prefix(35).count == 35)
    #expect(rows[4].dropFirst(35).hasPrefix("+ "))
  }

  @Test func aFileThatLacksSomethingIsInTheTableAndSaysSo() async throws {
    let rows = try await rows(["samtale": "---\ntittel: Samtale\n---\nKom innom.\n"])
    #expect(rows[1] == "samtale                            ikke vurdert: noe som kreves, mangler")
  }

  @Test func translationsAreToldApartByLanguage() async throws {
    let rows = try await rows([
      "samtale": open + "---\nKom innom.\n", "samtale.nn": "---\ntittel: Samtale\n---\nKom innom.\n",
    ])
    #expect(rows[1].hasPrefix("samtale (nb) "))
    #expect(rows[2].hasPrefix("samtale (nn) "))
  }

  @Test(arguments: [
    (MessageLanguage.nb, ["+ oppfylt", "- ikke oppfylt", ". ikke dokumentert", "? krever vurdering", "! motstrid"]),
    (.nn, ["+ oppfylt", "- ikkje oppfylt", ". ikkje dokumentert", "? krev vurdering", "! motstrid"]),
    (.en, ["+ met", "- not met", ". not documented", "? needs judgement", "! contradicted"]),
  ])
  func theLegendExplainsEverySignAndNumber(language: MessageLanguage, signs: [String]) async throws {
    let rows = try await rows([:], in: language)
    for sign in signs { #expect(rows.contains("  " + sign)) }
    for number in 1...9 { #expect(rows.contains { $0.hasPrefix("  \(number) ") }) }
  }
}
