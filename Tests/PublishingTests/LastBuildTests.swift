import Diagnostics
import Foundation
import Glibc
import MadeUp
import Publishing
import Rendering
import Services
import Testing

/// A build that does nothing because nothing has changed must be right about that, whatever somebody did in between.
@Suite struct LastBuildTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try restore()
  }

  /// The content as it was at first.
  private func restore() throws {
    if folder.exists("content") { try FileManager.default.removeItem(atPath: folder["content"]) }
    for (path, text) in MadeUpMunicipality(services: 5).files { try folder.write(text, to: "content/\(path)") }
  }

  private struct Outcome {
    /// What was said, whether now or by the build that is remembered.
    let said: String
    let isRemembered: Bool
    let isPublished: Bool
  }

  private let today = Day(year: 2026, month: 11, day: 23)

  private func templates(of tree: FileTree) throws(TemplateFailure) -> Templates {
    var files: [String: [UInt8]] = [:]
    for (path, file) in tree.sorted { files[path.text] = file.bytes }
    return try Templates(files: files)
  }

  /// Reads, builds, publishes and remembers as the command does.
  private func build(on day: Day, to output: String = "site", remembering: Bool = true) async throws -> Outcome {
    let site = try SiteFolder(output: folder[output])
    let lock = try await site.lock(command: "terskel build", waitingAtMost: .milliseconds(200))
    let question = [folder["content"], day.iso]
    let folders = [folder["content"], folder["templates"]]
    if remembering, let answer = await site.lastAnswer(to: question, reading: folders, jobs: 2, under: lock) {
      return Outcome(said: answer, isRemembered: true, isPublished: true)
    }
    site.forget(under: lock)
    let inputs = try BuildInputs(folders)
    let content = try await FileTree(readingFrom: folder["content"])
    let own = folder.exists("templates") ? try await FileTree(readingFrom: folder["templates"]) : FileTree(files: [:])
    var request = BuildRequest(contentPath: folder["content"], today: day)
    request.previousAddresses = (try site.publishedManifest()?.hashes.keys.map { "/" + $0.text } ?? []).sorted()
    let publication = try await Publication.build(content, templates: templates(of: own), request)
    let said = publication.diagnostics.map { "\($0.span) \($0.summary.nb)" }.joined(separator: "\n")
    guard !publication.hasErrors else { return Outcome(said: said, isRemembered: false, isPublished: false) }
    _ = try await site.publish(publication.site, program: "terskel 1", jobs: 2, under: lock)
    if publication.saysTheSameAgain {
      await site.remember(question, answer: said, inputs: inputs, trees: [content, own], jobs: 2, under: lock)
    }
    return Outcome(said: said, isRemembered: false, isPublished: true)
  }

  private func settle() { usleep(50_000) }

  @Test func aBuildAfterNothingHasChangedIsRemembered() async throws {
    let day = try #require(today)
    settle()
    #expect(try await build(on: day).isRemembered == false)
    let before = try folder.contents(of: "site")
    #expect(try await build(on: day).isRemembered)
    #expect(try folder.contents(of: "site") == before)
    #expect(try folder.names(in: ".terskel/site") == ["last-build", "lock"])
  }

  /// A kill while the record is written leaves half of it beside the place where it was to lie.
  @Test func halfARecordIsTakenAwayEvenByABuildThatRemembersNothing() async throws {
    let site = try SiteFolder(output: folder["site"])
    let lock = try await site.lock(command: "terskel build")
    try folder.write("halv", to: ".terskel/site/last-build.new")
    site.forget(under: lock)
    #expect(try folder.names(in: ".terskel/site") == ["lock"])
  }

  @Test func aFileThatIsWrittenAnewWithTheSameBytesHasNotChanged() async throws {
    let day = try #require(today)
    settle()
    _ = try await build(on: day)
    let text = try folder.text("content/tjenester/tilbud-1.md")
    try FileManager.default.removeItem(atPath: folder["content/tjenester/tilbud-1.md"])
    try folder.write(text, to: "content/tjenester/tilbud-1.md")
    #expect(try await build(on: day).isRemembered)
  }

  @Test(arguments: [
    ("content/tjenester/tilbud-1.md", "hen"), ("content/nettsted.yaml", "nav"), ("site/index.html", "<h"),
    ("site/sider.json", "sha256-"),
  ])
  func aChangeThatKeepsSizeAndTimeIsSeen(path: String, after: String) async throws {
    let day = try #require(today)
    settle()
    _ = try await build(on: day)
    let clean = try folder.contents(of: "site")
    let before = try folder.status(path)
    var bytes = Array(try folder.text(path).utf8)
    let index = try #require((1..<bytes.count).last { bytes[..<$0].suffix(after.utf8.count).elementsEqual(after.utf8) })
    bytes[index] = bytes[index] == UInt8(ascii: "x") ? UInt8(ascii: "y") : UInt8(ascii: "x")
    let file = try #require(fopen(folder[path], "r+"))
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    #expect(fclose(file) == 0)
    let times = [before.st_atim, before.st_mtim]
    #expect(utimensat(AT_FDCWD, folder[path], times, 0) == 0)
    #expect(try folder.status(path).st_mtim.tv_nsec == before.st_mtim.tv_nsec)
    #expect(try await build(on: day).isRemembered == false)
    if path.hasPrefix("site/") { #expect(try folder.contents(of: "site") == clean) }
  }

  @Test func anotherDayAnotherFileOrAnotherFolderIsAnotherBuild() async throws {
    let day = try #require(today)
    settle()
    _ = try await build(on: day)
    #expect(try await build(on: day.adding(days: 1)).isRemembered == false)
    #expect(try await build(on: day.adding(days: 1)).isRemembered)
    try folder.write("Hei.\n", to: "site/fremmed.txt")
    await #expect(throws: DiskFailure.self) { _ = try await build(on: day.adding(days: 1)) }
    try FileManager.default.removeItem(atPath: folder["site/fremmed.txt"])
    _ = try await build(on: day.adding(days: 1))
    try folder.write("<h1>{{title}}</h1>\n{{{prose}}}\n", to: "templates/text.mustache")
    #expect(try await build(on: day.adding(days: 1)).isRemembered == false)
  }

  @Test(arguments: [0, 40, 400])
  func aRecordThatIsCutOffOrChangedIsNone(length: Int) async throws {
    let day = try #require(today)
    settle()
    _ = try await build(on: day)
    let path = folder[".terskel/site/last-build"]
    var bytes = Array(try Data(contentsOf: URL(filePath: path)))
    if length == 0 { bytes[bytes.count / 2] ^= 1 } else { bytes = Array(bytes.prefix(length)) }
    try Data(bytes).write(to: URL(filePath: path))
    #expect(try await build(on: day).isRemembered == false)
    #expect(try await build(on: day).isRemembered)
  }

  // MARK: Whatever somebody does

  /// Numbers that look like chance and are the same every time (Knuth's constants).
  private struct Chance {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }

    mutating func pick<T>(_ choices: [T]) -> T { choices[below(choices.count)] }
  }

  /// Does one of the things that somebody does between two builds, and says which.
  private func edit(_ chance: inout Chance, _ number: Int, day: inout Day) throws -> String {
    let services = try folder.names(in: "content/tjenester")
    let service = "content/tjenester/" + chance.pick(services)
    func replace(_ old: String, _ new: String, in path: String) throws {
      try folder.write(try folder.text(path).replacingOccurrences(of: old, with: new), to: path)
    }
    switch chance.below(16) {
    case 0, 1:
      try folder.write(
        try folder.text(service) + "\nDette er nytt for deg, og det er setning \(number).\n", to: service)
      return "a sentence in \(service)"
    case 2:
      try replace("ventetid: ", "ventetid: ", in: service)
      return "the same bytes in \(service)"
    case 3:
      let prices = ["gratis", "ukjent", "etter evne", "kanskje"]
      let text = try folder.text(service).split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.hasPrefix("egenandel: ") ? "egenandel: \(chance.pick(prices))" : String(line)
      }
      try folder.write(text.joined(separator: "\n"), to: service)
      return "a price in \(service)"
    case 4:
      let text = try folder.text("content/tjenester/\(services[0])")
      try folder.write(
        text.replacingOccurrences(of: "tittel: ", with: "tittel: Nytt \(number) ") + "\nSetning \(number) er ny.\n",
        to: "content/tjenester/nytt-\(number).md")
      return "a new service"
    case 5 where services.count > 3:
      try FileManager.default.removeItem(atPath: folder[service])
      return "no \(service)"
    case 6:
      try FileManager.default.moveItem(
        atPath: folder[service], toPath: folder["content/tjenester/omdøpt-\(number).md"])
      return "another name for \(service)"
    case 7:
      try replace("navn: Hjelp", "navn: Mer hjelp", in: "content/nettsted.yaml")
      return "settings"
    case 8:
      try folder.write("- {id: prøve-\(number % 3), nb: Prøve \(number)}\n", to: "content/vokabular/tema.yaml")
      return "a vocabulary"
    case 9:
      guard folder.exists("content/vokabular") else { return "no vocabulary" }
      try FileManager.default.removeItem(atPath: folder["content/vokabular"])
      return "no vocabulary any more"
    case 10:
      try folder.write(
        "<article><h1>{{title}}</h1>\n{{{prose}}}<p>\(number)</p></article>\n", to: "templates/text.mustache")
      try folder.write("body { color: #00000\(number % 10); }\n", to: "templates/assets/site.css")
      return "templates"
    case 11:
      guard folder.exists("templates") else { return "no templates" }
      try FileManager.default.removeItem(atPath: folder["templates"])
      return "no templates any more"
    case 12:
      day = day.adding(days: chance.pick([-30, 1, 1, 40]))
      return "another day"
    case 13:
      guard folder.exists("site/tema/index.html") else { return "no site" }
      try folder.write("Noe annet.\n", to: "site/tema/index.html")
      return "somebody else's hand in the site"
    case 14:
      guard folder.exists("site/404.html") else { return "no site" }
      try FileManager.default.removeItem(atPath: folder["site/404.html"])
      return "a file that is gone from the site"
    default: return "nothing"
    }
  }

  @Test(arguments: [1, 2, 3])
  func afterAnyEditsTheSiteIsThatOfACleanBuild(seed: UInt64) async throws {
    var chance = Chance(state: seed &* 0x9E37_79B9_7F4A_7C15)
    var day = try #require(today)
    var remembered = 0
    var published = 0
    var done: [String] = []
    var isWhole = true
    for number in 0..<110 {
      if isWhole {
        done.append(try edit(&chance, number, day: &day))
      } else {
        try restore()
        done.append("the first content again")
      }
      let next = try await build(on: day)
      if next.isRemembered {
        remembered += 1
        // Whoever asks again is told the same.
        #expect(try await build(on: day, remembering: false).said == next.said, "\(done)")
      }
      try? FileManager.default.removeItem(atPath: folder["clean"])
      let clean = try await build(on: day, to: "clean", remembering: false)
      #expect(clean.isPublished == next.isPublished, "\(done)")
      isWhole = clean.isPublished
      guard clean.isPublished else { continue }
      published += 1
      #expect(try folder.contents(of: "site") == (try folder.contents(of: "clean")), "\(done)")
    }
    // Otherwise nothing has been tried.
    #expect(5 < remembered)
    #expect(50 < published)
  }
}
