import Diagnostics
import Foundation
import Publishing
import Services
import Testing

@Suite struct NewTranslationTests {
  private static let original = """
    ---
    tittel: "Psykisk helse: samtaler"
    ingress: Vi hjelper deg.
    målgruppe: voksne
    egenandel: gratis
    henvisning: nei
    ---
    ## Slik får du hjelp -- og når

    Ring oss.
    """
  private static let settings = [
    "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
    "kommune.yaml": "navn: Prøve\nnummer: \"9999\"\n",
  ]

  private func site() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path + "/tjenester", withIntermediateDirectories: true)
    for (name, text) in Self.settings { try Data(text.utf8).write(to: URL(filePath: folder.path + "/" + name)) }
    try Data(Self.original.utf8).write(to: URL(filePath: folder.path + "/tjenester/samtaler.md"))
    return folder
  }

  @Test func aNewTranslationAsksForTheTitleAndTheHeadingsAndNoFact() async throws {
    let folder = try site()
    let file = try #require(NewTranslationFile(of: folder.path + "/tjenester/samtaler.md", in: .nn))
    let path = try file.write(language: .nn)
    #expect(path == folder.path + "/tjenester/samtaler.nn.md")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(
      text == """
        ---
        # tittelen på originalen: Psykisk helse: samtaler
        tittel:
        # ingress: Vi hjelper deg.
        utkast: ja                # slett linja når omsetjinga er ferdig

        # Pris, opningstid og andre fakta blir arva frå originalen. Skriv dei ikkje her.
        ---
        <!-- Omset kvar overskrift, ta bort teikna rundt, og skriv teksten under. -->

        <!-- ## Slik får du hjelp - - og når -->

        """)
    let today = try #require(Day(year: 2026, month: 11, day: 26))
    let publication = try await Publication.check(
      FileTree(readingFrom: folder.path), BuildRequest(contentPath: folder.path, today: today))
    #expect(publication.diagnostics.filter { $0.severity == .error }.map(\.summary.nb) == [])
    #expect(publication.services.map(\.status).contains(.published))
  }

  @Test func aTranslationThatIsThereIsLeftAsItIs() throws {
    let folder = try site()
    let path = folder.path + "/tjenester/samtaler.nn.md"
    try Data("min".utf8).write(to: URL(filePath: path))
    let file = try #require(NewTranslationFile(of: folder.path + "/tjenester/samtaler.md", in: .nn))
    #expect(throws: DiskFailure(path, .system(.write, .alreadyThere))) { try file.write(language: .nb) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "min")
  }

  @Test func anOriginalThatIsNotThereIsNamed() throws {
    let folder = try site()
    let path = folder.path + "/tjenester/finnes-ikke.md"
    let file = try #require(NewTranslationFile(of: path, in: .nn))
    #expect(throws: DiskFailure(path, .system(.open, .missing))) { try file.write(language: .nb) }
  }

  @Test(arguments: ["content/tjenester/a.nn.md", "a.txt", "tjenester/", ".md"])
  func whatIsNoOriginalHasNoTranslation(path: String) throws {
    #expect(NewTranslationFile(of: path, in: .nn) == nil)
  }
}
