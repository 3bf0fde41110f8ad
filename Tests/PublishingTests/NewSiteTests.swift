import Diagnostics
import Foundation
import Publishing
import Rendering
import Services
import Testing

/// A site that somebody begins with.
@Suite struct NewSiteTests {
  private let day: Day

  init() throws {
    day = try #require(Day(year: 2026, month: 11, day: 23))
  }

  @Test(arguments: MessageLanguage.allCases)
  func aNewSiteBuildsAndNothingIsSaidOfIt(language: MessageLanguage) async throws {
    let folder = try TemporaryFolder()
    let made = try NewSiteFolder(of: "Å \"i\" Lom: kommune", on: day, in: language).write(in: folder["ny"])
    #expect(made.count == 12)
    for path in made { #expect(FileManager.default.fileExists(atPath: path), "\(path)") }
    let tree = try await FileTree(readingFrom: folder["ny/content"])
    let publication = try await Publication.build(
      tree, templates: try Templates(files: [:]), BuildRequest(contentPath: folder["ny/content"], today: day))
    #expect(publication.diagnostics.map { "\($0.rule.id): \($0.summary.nb) \($0.span)" } == [])
    #expect(publication.services.map(\.status) == [.published])
    let front = try #require(publication.files.first { $0.path == "index.html" })
    #expect(String(decoding: front.bytes, as: UTF8.self).contains("Å &quot;i&quot; Lom: kommune"))
  }

  @Test func whatIsThereIsLeftAsItIsAndNothingElseIsWritten() async throws {
    let folder = try TemporaryFolder()
    try folder.write("min", to: "ny/content/kommune.yaml")
    let site = NewSiteFolder(of: "Prøve kommune", on: day, in: .nb)
    let failure = await failure { () throws(DiskFailure) in try site.write(in: folder["ny"]) }
    #expect(failure?.path.hasSuffix("ny/content/kommune.yaml") == true)
    #expect(failure?.problem == .system(.write, .alreadyThere))
    #expect(try folder.contents(of: "ny") == ["content/": "", "content/kommune.yaml": "min"])
  }

  @Test func aFolderWithOtherFilesKeepsThem() throws {
    let folder = try TemporaryFolder()
    try folder.write("min", to: "ny/README.md")
    _ = try NewSiteFolder(of: "Prøve kommune", on: day, in: .nb).write(in: folder["ny"])
    #expect(try folder.text("ny/README.md") == "min")
  }

  @Test func aLinkOnTheWayIsNotFollowed() async throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("ute")
    try folder.makeFolder("ny")
    try folder.link("ny/content", to: folder["ute"])
    let site = NewSiteFolder(of: "Prøve kommune", on: day, in: .nb)
    #expect(await failure { () throws(DiskFailure) in try site.write(in: folder["ny"]) } != nil)
    #expect(try folder.names(in: "ute").isEmpty)
  }

  /// The pipelines are in `scripts/ci/` too, for sites that are there already, and so that a release can try them.
  @Test(arguments: [(".github/workflows/nettsted.yml", "github.yml"), (".gitlab-ci.yml", "gitlab.yml")])
  func theRepositoryShowsTheSamePipelines(path: String, file: String) throws {
    let place = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "scripts/ci/\(file)")
    let folder = try TemporaryFolder()
    _ = try NewSiteFolder(of: "Prøve kommune", on: day, in: .nb).write(in: folder["ny"])
    let text = try folder.text("ny/\(path)")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(to: place, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file): read the difference")
      return
    }
    #expect(try String(contentsOf: place, encoding: .utf8) == text)
  }
}
