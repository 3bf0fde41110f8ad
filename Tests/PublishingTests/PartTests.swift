import Diagnostics
import Foundation
import MadeUp
import Publishing
import Rendering
import Services
import Testing

/// A site that was built in parts, by municipality, and put together is the site that one build makes.
@Suite struct PartTests {
  let folder: TemporaryFolder
  private let today = Day(year: 2026, month: 11, day: 26)

  init() throws { folder = try TemporaryFolder() }

  private typealias Content = [(path: String, text: String)]

  private static func service(_ title: String, _ extra: String = "") -> String {
    "---\ntittel: \(title)\nmålgruppe: alle\nhenvisning: nei\negenandel: gratis\ntema: angst\nkontrollert: 2026-11-20\n\(extra)---\nKom innom hos \(title).\n"
  }

  /// What makes the whole and its parts different: two languages, redirects into and out of a municipality, links between municipalities,
  /// images, what some of them share.
  private static let small: Content = [
    (
      "nettsted.yaml",
      "navn: Hjelp\nadresse: https://hjelp.example.no\nspråk: [nb, nn]\ntidligere språk: [en]\neksempel: ja\n"
    ),
    ("kommuner/9001-a/kommune.yaml", "navn: Fjordvik kommune\nnummer: \"9001\"\nfylke: Vest\n"),
    ("kommuner/9002-b/kommune.yaml", "navn: Neset kommune\nnummer: \"9002\"\nfylke: Øst\n"),
    ("kommuner/9003-c/kommune.yaml", "navn: Strand kommune\nnummer: \"9003\"\nfylke: Øst\n"),
    ("kommuner/9001-a/tjenester/samtale.md", service("Samtale", "relatert: [felles, 9002/kurs]\n")),
    (
      "kommuner/9001-a/tjenester/samtale.nn.md",
      "---\ntittel: Samtale på nynorsk\n---\nKom innom når du vil, seier vi.\n"
    ),
    (
      "kommuner/9001-a/tjenester/gammel.md",
      service(
        "Gammel",
        "avsluttet: {dato: 2026-01-01, erstattet av: samtale}\ntidligere adresser: [/gammel/, /kommune/neset/flyttet/]\n"
      )
    ),
    ("kommuner/9002-b/tjenester/kurs.md", service("Kurs") + "Se [samtale](../../9001-a/tjenester/samtale.md).\n"),
    ("kommuner/9003-c/tjenester/tur.md", service("Tur", "bilde: {fil: bilder/tur.png, alt: En tur}\n")),
    ("bilder/tur.png", "png"), ("kommuner/9003-c/bilder/annet.png", "png"),
    ("tjenester/felles.md", service("Felles")),
    ("tjenester/noen.md", service("Noen", "kommuner: [\"9002\", \"9003\"]\n")),
  ]

  private func write(_ content: Content) throws {
    for (path, text) in content { try folder.write(text, to: "content/\(path)") }
  }

  private func request(_ municipalities: [String] = []) throws -> BuildRequest {
    var request = BuildRequest(contentPath: folder["content"], today: try #require(today))
    request.municipalities = municipalities
    request.extraOutputs = municipalities.isEmpty ? [.openSearch] : []
    request.jobs = 2
    return request
  }

  private func source(_ tree: FileTree, program: String = "program", day: Day? = nil) throws -> PartRecord.Source {
    PartRecord.Source(
      program: program, today: try day ?? #require(today), content: tree, templates: FileTree(files: [:]))
  }

  private func publish(_ publication: Publication, to output: String) async throws {
    #expect(publication.diagnostics.filter { $0.severity == .error }.map(\.summary.nb) == [])
    let site = try SiteFolder(output: folder[output])
    let lock = try await site.lock(command: "terskel", waitingAtMost: .milliseconds(200))
    _ = try await site.publish(publication.site, program: "terskel 1", jobs: 2, under: lock)
  }

  /// Builds a part as the command does.
  private func buildPart(
    of municipalities: [String], to output: String, program: String = "program", day: Day? = nil
  ) async throws {
    let tree = try await FileTree(readingFrom: folder["content"])
    let publication = try await Publication.build(tree, templates: Templates(files: [:]), request(municipalities))
    try await publish(publication, to: output)
    let manifest = try #require(try SiteFolder(output: folder[output]).publishedManifest())
    let record = PartRecord(
      source: try source(tree, program: program, day: day), municipalities: publication.municipalities,
      manifest: manifest)
    try SitePart.write(record, beside: folder[output])
  }

  private func merge(_ parts: [String], to output: String = "merged") async throws {
    let tree = try await FileTree(readingFrom: folder["content"])
    let read = try parts.map { try SitePart(readingFrom: folder[$0]) }
    let publication = try await Publication.merge(
      read, source(tree), tree, templates: Templates(files: [:]), request())
    try await publish(publication, to: output)
  }

  private func buildWhole() async throws {
    let tree = try await FileTree(readingFrom: folder["content"])
    try await publish(try await Publication.build(tree, templates: Templates(files: [:]), request()), to: "whole")
  }

  private func mergedIsWhole() throws {
    let (merged, whole) = (try folder.contents(of: "merged"), try folder.contents(of: "whole"))
    #expect(merged.keys.sorted() == whole.keys.sorted())
    for (path, bytes) in whole { #expect(merged[path] == bytes, "\(path)") }
  }

  @Test(arguments: [
    [["9001"], ["9002"], ["9003"]], [["strand", "9001"], ["Neset kommune"]], [["9003", "9002", "9001"]],
  ])
  func partsMakeTheSiteThatOneBuildMakes(parts: [[String]]) async throws {
    try write(Self.small)
    try await buildWhole()
    for (number, municipalities) in parts.enumerated() { try await buildPart(of: municipalities, to: "part-\(number)") }
    try await merge(parts.indices.reversed().map { "part-\($0)" })
    try mergedIsWhole()
    #expect(try folder.contents(of: "whole")["nn/kommune/fjordvik/tjenester/samtale/index.html"] != nil)
    #expect(try folder.contents(of: "whole")["kommune/neset/flyttet/index.html"] != nil)
    #expect(try folder.contents(of: "merged").keys.allSatisfy { !$0.contains("del.json") })
  }

  @Test func twelveMadeUpMunicipalitiesMakeTheSiteThatOneBuildMakes() async throws {
    try write(MadeUpMunicipality(municipalities: 12, services: 6, shared: 4).files)
    try await buildWhole()
    let numbers = (0..<12).map { "\(9001 + $0)" }
    for (number, municipality) in numbers.enumerated() {
      try await buildPart(of: [municipality], to: "part-\(number)")
    }
    try await merge(numbers.indices.map { "part-\($0)" })
    try mergedIsWhole()
  }

  @Test func aPartHasThePagesAndTheIndexOfItsMunicipalityAndNothingElse() async throws {
    try write(Self.small)
    try await buildPart(of: ["neset"], to: "part")
    let paths = try folder.contents(of: "part").keys.filter { !$0.hasSuffix("/") }.sorted()
    let indexes = paths.filter { $0.hasPrefix("sok/") }.map { path -> String in
      let names = path.split(separator: ".").map(String.init)
      return names.filter { $0.count != 16 || !$0.allSatisfy(\.isHexDigit) }.joined(separator: ".")
    }
    #expect(
      indexes.sorted() == ["sok/kommune/neset.apent.js", "sok/kommune/neset.js", "sok/kommune/neset.json"])
    #expect(
      paths.filter { !$0.hasPrefix("sok/") } == [
        "kommune/neset/flyttet/index.html", "kommune/neset/index.html",
        "kommune/neset/tjenester/kurs/ark/index.html", "kommune/neset/tjenester/kurs/index.html",
        "nn/kommune/neset/flyttet/index.html", "nn/kommune/neset/index.html",
        "nn/kommune/neset/tjenester/kurs/ark/index.html", "nn/kommune/neset/tjenester/kurs/index.html", "sider.json",
      ])
  }

  private func mismatch(_ parts: [String]) async throws -> PartMismatch? {
    do {
      try await merge(parts)
      return nil
    } catch BuildFailure.mismatch(let mismatch) {
      return mismatch
    }
  }

  @Test func partsOfSomethingElseAreRefused() async throws {
    try write(Self.small)
    try await buildPart(of: ["9001", "9002"], to: "a")
    try await buildPart(of: ["9003"], to: "b")
    try await buildPart(of: ["9002", "9003"], to: "c")
    try await buildPart(of: ["9003"], to: "other-program", program: "another")
    try await buildPart(of: ["9003"], to: "other-day", day: Day(year: 2026, month: 11, day: 27))
    #expect(try await mismatch(["a", "b"]) == nil)
    #expect(try await mismatch(["a"]) == .missing(municipalities: ["Strand kommune"]))
    #expect(
      try await mismatch([]) == .missing(municipalities: ["Fjordvik kommune", "Neset kommune", "Strand kommune"]))
    #expect(
      try await mismatch(["a", "c"])
        == .twice(municipality: "Neset kommune", parts: [folder["a"], folder["c"]]))
    #expect(
      try await mismatch(["b", "a", "b"])
        == .twice(municipality: "Strand kommune", parts: [folder["b"], folder["b"]]))
    #expect(try await mismatch(["a", "other-program"]) == .otherProgram(part: folder["other-program"]))
    #expect(
      try await mismatch(["a", "other-day"])
        == .otherDay(part: folder["other-day"], built: "2026-11-27", asked: "2026-11-26"))
    try folder.write(Self.service("Kurs i noe annet"), to: "content/kommuner/9002-b/tjenester/kurs.md")
    #expect(try await mismatch(["a", "b"]) == .otherContent(part: folder["a"]))
  }

  @Test func whatIsNoPartIsRefused() async throws {
    try write(Self.small)
    try await buildWhole()
    #expect(throws: DiskFailure(folder["whole"], .notAPart)) { try SitePart(readingFrom: folder["whole"]) }
    #expect(throws: DiskFailure.self) { try SitePart(readingFrom: folder["nowhere"]) }
    try await buildPart(of: ["9001"], to: "part")
    _ = try SitePart(readingFrom: folder["part"] + "/")
    // Whoever builds something else into the folder has no part there.
    let tree = try await FileTree(readingFrom: folder["content"])
    try await publish(try await Publication.build(tree, templates: Templates(files: [:]), request()), to: "part")
    #expect(throws: DiskFailure(folder["part"], .notAPart)) { try SitePart(readingFrom: folder["part"]) }
    try await buildPart(of: ["9001"], to: "part")
    for text in ["", "{}", "{\"version\": 2}", "[]"] {
      try folder.write(text, to: "part.del.json")
      #expect(throws: DiskFailure(folder["part"], .notAPart)) { try SitePart(readingFrom: folder["part"]) }
    }
  }

  @Test(arguments: [true, false])
  func aFileThatIsChangedOrLostOnTheWayStopsTheMerge(isLost: Bool) async throws {
    try write(Self.small)
    try await buildPart(of: ["9001", "9002", "9003"], to: "part")
    let page = "part/kommune/neset/index.html"
    if isLost {
      try FileManager.default.removeItem(atPath: folder[page])
    } else {
      try folder.write(try folder.text(page) + " ", to: page)
    }
    await #expect(throws: DiskFailure("kommune/neset/index.html", .changedInPart)) { try await merge(["part"]) }
    #expect(!folder.exists("merged"))
  }

  @Test func aMunicipalityThatTheSiteDoesNotHaveIsRefused() async throws {
    try write(Self.small)
    await #expect(throws: BuildFailure.self) { try await buildPart(of: ["9004"], to: "part") }
    #expect(!folder.exists("part"))
  }
}
