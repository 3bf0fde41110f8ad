import Diagnostics
import Foundation
import Publishing
import Rendering
import TestSupport
import Testing

/// The built program, run as a pipeline runs it: exit codes, streams, and what a kill leaves behind.
@Suite struct ProgramTests {
  /// A folder that is gone when the test ends.
  private final class Workplace {
    let url: URL

    init() throws {
      url = FileManager.default.temporaryDirectory.appending(path: "terskel-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ tree: FileTree) throws {
      for (path, file) in tree.sorted {
        let target = url.appending(path: "content/\(path)")
        try FileManager.default.createDirectory(
          at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: target)
      }
    }

    func write(_ text: String, to path: String) throws {
      let target = url.appending(path: path)
      try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: target)
    }
  }

  private struct Outcome {
    let code: Int32
    let output: String
    let messages: String
  }

  /// The program beside the tests' own bundle, where the build puts both.
  private static func program() throws -> URL {
    let bundle = try #require(CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments.first)
    var folder = URL(filePath: bundle).deletingLastPathComponent()
    for _ in 0..<4 {
      let program = folder.appending(path: "terskel")
      if FileManager.default.isExecutableFile(atPath: program.path) { return program }
      folder.deleteLastPathComponent()
    }
    let here = URL(filePath: FileManager.default.currentDirectoryPath).appending(path: ".build/release/terskel")
    try #require(FileManager.default.isExecutableFile(atPath: here.path), "build the program first")
    return here
  }

  private func process(
    _ arguments: [String], in place: Workplace, on day: String = "2026-11-23", environment: [String: String] = [:]
  ) throws -> Process {
    let process = Process()
    process.executableURL = try Self.program()
    process.arguments = arguments + ["--today", day]
    process.currentDirectoryURL = place.url
    // Whatever server runs the tests says where its own repository is, and not that of a test.
    let inherited = ProcessInfo.processInfo.environment.filter {
      !["GITHUB_WORKSPACE", "CI_PROJECT_DIR"].contains($0.key)
    }
    process.environment = inherited.merging(environment) { _, new in new }
    return process
  }

  private func run(
    _ arguments: [String], in place: Workplace, on day: String = "2026-11-23", environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = try process(arguments, in: place, on: day, environment: environment)
    // Files, since a pipe that nobody reads would fill.
    let outputURL = place.url.appending(path: ".output")
    let messagesURL = place.url.appending(path: ".messages")
    _ = FileManager.default.createFile(atPath: outputURL.path, contents: nil)
    _ = FileManager.default.createFile(atPath: messagesURL.path, contents: nil)
    process.standardOutput = try FileHandle(forWritingTo: outputURL)
    process.standardError = try FileHandle(forWritingTo: messagesURL)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus, output: try String(contentsOf: outputURL, encoding: .utf8),
      messages: try String(contentsOf: messagesURL, encoding: .utf8))
  }

  @Test func partsAreBuiltAndPutTogether() throws {
    let place = try Workplace()
    try place.write(FileTree(madeUpMunicipalities: 3, services: 4))
    #expect(try run(["build"], in: place).code == 0)
    #expect(try run(["build", "--kommune", "9001,9003", "--output", "parts/a"], in: place).code == 0)
    #expect(try run(["bygg", "--kommune", "9002", "--output", "parts/b", "--format", "json"], in: place).code == 0)
    // Twice is once.
    #expect(try run(["build", "--kommune", "9002", "--output", "parts/b"], in: place).code == 0)
    let merged = try run(["merge", "parts/a", "parts/b", "--output", "merged"], in: place)
    #expect(merged.code == 0, "\(merged.messages)")
    let manifests = try ["site", "merged"].map { try Data(contentsOf: place.url.appending(path: "\($0)/sider.json")) }
    #expect(manifests[0] == manifests[1])
    #expect(
      try run(["slå-sammen", "parts/a", "parts/a.del.json", "parts/b", "--output", "merged"], in: place).code == 0)

    let missing = try run(["merge", "parts/a", "--output", "other"], in: place)
    #expect(missing.code == 2)
    #expect(missing.messages.contains("feil: ingen del har"))
    let day = try run(
      ["merge", "parts/a", "parts/b", "--output", "other", "--language", "en"], in: place, on: "2026-11-24")
    #expect(day.code == 2)
    #expect(day.messages.contains("was built for 2026-11-23, and not for 2026-11-24"))
    #expect(try run(["merge", "site", "--output", "other"], in: place).code == 2)
    #expect(try run(["build", "--kommune", "9009", "--output", "other"], in: place).code == 2)
    #expect(try run(["build", "--kommune", "9001", "--precompress", "--output", "other"], in: place).code == 64)
    #expect(try run(["merge", "--output", "other"], in: place).code == 64)
    #expect(!FileManager.default.fileExists(atPath: place.url.appending(path: "other").path))
  }

  @Test func aPartNeverTakesThePlaceOfAWholeSite() throws {
    let place = try Workplace()
    try place.write(FileTree(madeUpMunicipalities: 2, services: 2))
    #expect(try run(["build"], in: place).code == 0)
    let before = try manifest(place)
    for output in ["site", "site/"] {
      let refused = try run(["build", "--kommune", "9001", "--output", output], in: place)
      #expect(refused.code == 2)
      #expect(
        refused.messages.contains(
          "feil: i «\(output)» ligger et helt nettsted, og ikke en del\n  slik retter du: velg en annen mappe"),
        "\(refused.messages)")
    }
    #expect(try manifest(place) == before)
    #expect(FileManager.default.fileExists(atPath: place.url.appending(path: "site/index.html").path))
    #expect(!FileManager.default.fileExists(atPath: place.url.appending(path: "site.del.json").path))
    // The whole may take the place of a part: nothing of it is lost.
    #expect(try run(["build", "--kommune", "9001", "--output", "part"], in: place).code == 0)
    #expect(try run(["build", "--output", "part"], in: place).code == 0)
    #expect(try run(["build", "--kommune", "9001", "--output", "part"], in: place).code == 2)
  }

  @Test func aNameOfTwoMunicipalitiesIsRefusedWithBothNumbers() throws {
    let place = try Workplace()
    try place.write(
      "navn: Hjelp\nadresse: https://hjelp.example.no\nspråk: [nb]\neksempel: ja\n", to: "content/nettsted.yaml")
    for (number, name) in [("1515", "Herøy"), ("1818", "Herøy"), ("4601", "Bergen")] {
      try place.write(
        "navn: \(name) kommune\nnummer: \"\(number)\"\n", to: "content/kommuner/\(number)/kommune.yaml")
      try place.write(
        "---\ntittel: Psykolog\nmålgruppe: alle\nhenvisning: nei\negenandel: gratis\n---\nKom innom oss, dør \(number).\n",
        to: "content/kommuner/\(number)/tjenester/psykolog.md")
    }
    for name in ["Herøy", "herøy kommune", " Herøy  kommune "] {
      let refused = try run(["build", "--kommune", name, "--output", "part"], in: place)
      #expect(refused.code == 2)
      #expect(
        refused.messages.contains(
          "skriv «1515» (heroy-1515) eller «1818» (heroy-1818)"), "\(refused.messages)")
    }
    // Of one that is not there the nearest is named.
    let unknown = try run(["build", "--kommune", "Bergn", "--output", "part"], in: place)
    #expect(unknown.code == 2)
    #expect(unknown.messages.contains("«4601»"), "\(unknown.messages)")
    #expect(!FileManager.default.fileExists(atPath: place.url.appending(path: "part").path))
    for name in ["1818", "heroy-1515", "bergen", "Bergen kommune"] {
      let built = try run(["build", "--kommune", name, "--output", "part"], in: place)
      #expect(built.code == 0, "\(name): \(built.messages)")
    }
  }

  @Test func aMergedSiteIsCompressedAsABuiltOneIs() throws {
    let place = try Workplace()
    try place.write(FileTree(madeUpMunicipalities: 2, services: 2))
    #expect(try run(["build", "--precompress", "--emit", "opensearch"], in: place).code == 0)
    #expect(try run(["build", "--kommune", "9001", "--kommune", "9002", "--output", "part"], in: place).code == 0)
    #expect(
      try run(["merge", "part", "--output", "merged", "--precompress", "--emit", "opensearch"], in: place).code == 0)
    let manifests = try ["site", "merged"].map { try Data(contentsOf: place.url.appending(path: "\($0)/sider.json")) }
    #expect(manifests[0] == manifests[1])
  }

  private func manifest(_ place: Workplace) throws -> [UInt8] {
    Array(try Data(contentsOf: place.url.appending(path: "site/sider.json")))
  }

  /// Whether every file of the output is what its list says, and nothing else is there.
  private func isWhole(_ place: Workplace) throws -> Bool {
    let site = place.url.appending(path: "site")
    guard let manifest = Manifest(try manifest(place)) else { return false }
    var found = 0
    let enumerator = try #require(
      FileManager.default.enumerator(at: site, includingPropertiesForKeys: [.isRegularFileKey]))
    for case let url as URL in enumerator {
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
      let path = String(url.standardizedFileURL.path.dropFirst(site.standardizedFileURL.path.count + 1))
      if path == "sider.json" { continue }
      guard manifest.hashes[FileTree.Path(path)] == Manifest.integrity(of: Array(try Data(contentsOf: url))) else {
        return false
      }
      found += 1
    }
    return found == manifest.hashes.count
  }

  @Test func exitCodesAreThoseOfTheContract() throws {
    let place = try Workplace()
    #expect(try run(["check"], in: place).code == 2)
    try place.write("", to: "content/tjenester/.gitkeep")
    #expect(try run(["check"], in: place).code == 2)
    try place.write(FileTree(madeUp: 3))
    #expect(try run(["check"], in: place).code == 0)
    #expect(try run(["sjekk"], in: place).code == 0)
    #expect(try run(["build", "--nonsense"], in: place).code == 64)
    #expect(try run(["build", "--jobs", "0"], in: place).code == 64)
    #expect(try run(["build", "--emit", "opensearch,elasticsearch"], in: place).code == 64)
    #expect(try run(["build", "--emit", ""], in: place).code == 64)
    #expect(try run(["explain", "no-such-rule"], in: place).code == 64)
    try place.write("x", to: "content/notat.docx")
    #expect(try run(["check"], in: place).code == 0)
    #expect(try run(["check", "--strict"], in: place).code == 1)
    #expect(try run(["build", "--strict"], in: place).code == 1)
    #expect(!FileManager.default.fileExists(atPath: place.url.appending(path: "site").path))
    try place.write("---\ntittel: Uten pris\n---\n", to: "content/tjenester/feil.md")
    #expect(try run(["check"], in: place).code == 1)
    #expect(try run(["build"], in: place).code == 1)
    #expect(!FileManager.default.fileExists(atPath: place.url.appending(path: "site").path))
  }

  @Test func dataGoesToTheOutputAndMessagesToTheOtherStream() throws {
    let place = try Workplace()
    try place.write(FileTree(madeUp: 2))
    let text = try run(["check"], in: place)
    #expect(text.output.isEmpty)
    #expect(!text.messages.isEmpty)
    let json = try run(["check", "--format", "json"], in: place)
    let value = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(Set(value.keys) == ["version", "today", "diagnostics", "services", "summary"])
    #expect(json.messages.isEmpty)
  }

  @Test(arguments: ["github", "gitlab", "sarif", "junit"])
  func aReportGoesToTheOutputAndThePeoplesTextToTheOtherStream(format: String) throws {
    let place = try Workplace()
    try place.write(FileTree(madeUp: 2))
    try place.write("---\ntittel: Uten pris\n---\n", to: "content/tjenester/feil.md")
    for command in ["check", "build"] {
      let outcome = try run([command, "--format", format, "--content", "./content"], in: place)
      #expect(outcome.code == 1)
      #expect(outcome.output.contains("missing-field"))
      #expect(outcome.messages.contains("avvist: ./content/tjenester/feil.md"))
    }
  }

  @Test func pathsOfReportsBeginAtTheRepositoryWhereverTheProgramIsRun() throws {
    let place = try Workplace()
    try place.write(FileTree(madeUp: 2))
    try place.write("---\ntittel: Uten pris\n---\n", to: "content/tjenester/feil.md")
    try place.write("", to: "by/.gitkeep")
    let root = place.url.path
    func output(_ arguments: [String], _ environment: [String: String] = [:]) throws -> String {
      try run(["check", "--format", "github"] + arguments, in: place, environment: environment).output
    }
    let path = "file=content/tjenester/feil.md,"
    #expect(try output(["--content", "./content"]).contains(path))
    #expect(try output(["--content", root + "/content/"]).contains(path))
    #expect(try output(["--content", "by/../content"]).contains(path))
    #expect(try output(["--root", "content"]).contains("file=tjenester/feil.md,"))
    let server = ["GITHUB_WORKSPACE": place.url.deletingLastPathComponent().path]
    #expect(try output([], server).contains("file=\(place.url.lastPathComponent)/content/tjenester/feil.md,"))
    #expect(try output([], ["CI_PROJECT_DIR": root + "/by"]).contains(path))
    #expect(try output(["--root", "by"]).contains("file=\(root)/content/tjenester/feil.md,"))
    #expect(try run(["check", "--root", "nei"], in: place).code == 64)
  }

  @Test func aBaselineDecidesTheExitCodeOfACheckAndNothingElse() throws {
    let place = try Workplace()
    try place.write(FileTree(madeUp: 2))
    let text = "---\ntittel: Samtale\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\nventetid: kort\n---\nKom.\n"
    try place.write(text, to: "content/tjenester/feil.md")
    let known = ["--baseline", "kjent.json"]
    let missing = try run(["check"] + known, in: place)
    #expect(missing.code == 2)
    #expect(missing.messages.contains("terskel check --write-baseline kjent.json"))
    #expect(try run(["check", "--write-baseline", "kjent.json"], in: place).code == 0)
    let check = try run(["check"] + known, in: place)
    #expect(check.code == 0)
    #expect(check.messages.contains("feil[waiting-time-without-number] (kjent fra før): "))
    #expect(check.messages.contains("kjent fra før, i «kjent.json»: "))
    let json = try run(["check", "--format", "json"] + known, in: place)
    #expect(json.code == 0)
    #expect(json.output == (try run(["check", "--format", "json"], in: place).output))
    #expect(try run(["check", "--format", "junit"] + known, in: place).output.contains("<failure") == false)
    #expect(try run(["build"], in: place).code == 1)
    #expect(try run(["build"] + known, in: place).code == 64)
    #expect(try run(["check", "--write-baseline", "a.json"] + known, in: place).code == 64)
    try place.write(json.output, to: "rapport.json")
    #expect(try run(["check", "--baseline", "rapport.json"], in: place).code == 2)
    try place.write(text.replacing("egenandel: gratis\n", with: ""), to: "content/tjenester/feil.md")
    #expect(try run(["check"] + known, in: place).code == 1)
    #expect(try run(["check", "--write-baseline", "kjent.json"], in: place).code == 1)
  }

  @Test func theTableOfCriteriaIsDataAndOnlyForPeople() throws {
    let place = try Workplace()
    try place.write(FileTree(madeUp: 2))
    let table = try run(["check", "--criteria"], in: place)
    #expect(table.output.hasPrefix("tilbud og deltilbud "))
    #expect(table.messages.contains("funnet: "))
    #expect(try run(["check", "--criteria", "--format", "json"], in: place).output.hasPrefix("{"))
    #expect(try run(["check", "--criteria", "--format", "sarif"], in: place).code == 64)
  }

  @Test func aFaultLeavesTheOldSiteAsItWas() throws {
    let place = try Workplace()
    try place.write(FileTree(madeUp: 3))
    #expect(try run(["build"], in: place).code == 0)
    let before = try manifest(place)
    try place.write("---\ntittel: Uten pris\n---\n", to: "content/tjenester/feil.md")
    #expect(try run(["build"], in: place).code == 1)
    #expect(try manifest(place) == before)
    #expect(try isWhole(place))
  }

  @Test func aForeignFileIsNeverRemoved() throws {
    let place = try Workplace()
    try place.write(FileTree(madeUp: 2))
    #expect(try run(["build"], in: place).code == 0)
    try place.write("mitt", to: "site/mitt.txt")
    let refused = try run(["build"], in: place)
    #expect(refused.code == 2)
    #expect(refused.messages.contains("mitt.txt"))
    #expect(try String(contentsOf: place.url.appending(path: "site/mitt.txt"), encoding: .utf8) == "mitt")
  }

  @Test(arguments: ["site/egen.txt", ".terskel", "site"])
  func checkSaysOfAnOutputFolderWhatBuildSays(obstacle: String) throws {
    let place = try Workplace()
    try place.write(FileTree(madeUp: 2))
    let fault = place.url.appending(path: "content/tjenester/feil.md")
    #expect(try run(["check"], in: place).code == 0)
    try place.write("Mitt eget.", to: obstacle)
    let checked = try run(["check", "--format", "json"], in: place)
    let built = try run(["build"], in: place)
    #expect(checked.code == 2)
    #expect(built.code == 2)
    #expect(checked.output.contains("\"summary\""))
    let said = try #require(built.messages.range(of: "feil: [^\n]*\n", options: .regularExpression))
    #expect(checked.messages.contains(built.messages[said]), "\(checked.messages)")
    // A build says nothing of what is in the folder while the content is at fault, and ends with 1 then.
    try place.write("Ingen felt.", to: "content/tjenester/feil.md")
    #expect(FileManager.default.fileExists(atPath: fault.path))
    #expect(try run(["check"], in: place).code == run(["build"], in: place).code)
  }

  @Test(arguments: ["check --format json", "check --format sarif", "explain --list", "explain dead-link"])
  func dataThatAFullDiskLostAreAFailure(command: String) throws {
    let place = try Workplace()
    try place.write(FileTree(madeUp: 2))
    let process = try process(command.split(separator: " ").map(String.init), in: place)
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
  }

  @Test func aFileWhoseNameCannotBeReadIsCounted() throws {
    let place = try Workplace()
    try place.write(FileTree(madeUp: 2))
    try place.write("Tekst.", to: "content/tjenester/to\nlinjer.md")
    let checked = try run(["check", "--format", "json"], in: place)
    #expect(checked.code == 1)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(checked.output.utf8)) as? [String: Any])
    let summary = try #require(report["summary"] as? [String: Int])
    #expect(summary["files"] == 3)
    #expect(summary["rejected"] == 1)
    #expect(summary["published"] == 2)
  }

  @Test func aTemplateFaultNamesItsFileAndLine() throws {
    let place = try Workplace()
    try place.write(FileTree(madeUp: 2))
    try place.write("<h1>{{title}}</h1>\n{{tittel}}\n{{{prose}}}\n", to: "templates/service.mustache")
    let refused = try run(["build"], in: place)
    #expect(refused.code == 2)
    #expect(refused.messages.contains("templates/service.mustache:2:1"))
    let checked = try run(["check"], in: place)
    #expect(checked.code == 2)
    #expect(checked.messages == refused.messages)
  }

  @Test(arguments: [">&- 2>&-", "<&- >&- 2>&-", "2>&-"])
  func closedStreamsChangeNothing(closing: String) throws {
    let place = try Workplace()
    try place.write(FileTree(madeUp: 3))
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "exec \"$0\" build --today 2026-11-23 \(closing)", try Self.program().path]
    process.currentDirectoryURL = place.url
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(process.terminationReason == .exit)
    #expect(try isWhole(place))
  }

  @Test func searchAnswersFromTheContentAlone() throws {
    let place = try Workplace()
    #expect(try run(["search", "barnevern"], in: place).code == 2)
    try place.write(
      "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n", to: "content/nettsted.yaml")
    try place.write("navn: Prøve kommune\nnummer: \"9999\"\n", to: "content/kommune.yaml")
    func service(_ title: String, _ lines: String = "") -> String {
      "---\ntittel: \(title)\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n\(lines)---\nKom innom.\n"
    }
    try place.write(service("Krisesenteret", "tjenestetype: krisesenter\n"), to: "content/tjenester/krisesenter.md")
    try place.write(service("Barnevernet"), to: "content/tjenester/barnevern.md")
    try place.write("---\ntittel: Barnevernet\n---\nKom innom.\n", to: "content/tjenester/barnevern.nn.md")
    #expect(try run(["search"], in: place).code == 64)
    #expect(try run(["search", "barnevern", "--batch"], in: place).code == 64)
    #expect(try run(["search", "barnevern", "--limit", "0"], in: place).code == 64)
    #expect(try run(["search", "barnevern", "--in", "bokmål"], in: place).code == 64)
    let found = try run(["søk", "barnevren", "--format", "json"], in: place)
    #expect(found.code == 0)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(found.output.utf8)) as? [String: Any])
    #expect(Set(json.keys) == ["query", "results", "suggestion", "ms"])
    let results = try #require(json["results"] as? [[String: Any]])
    #expect(results.map { $0["id"] as? String } == ["barnevern"])
    #expect(results.first?["url"] as? String == "/tjenester/barnevern/")
    #expect(results.first?["matched"] as? [String] == ["barnevren"])
    #expect(json["suggestion"] as? String == "barnevernet")
    let words = try run(["search", "kona mi slår meg"], in: place)
    #expect(words.output.contains("1. Krisesenteret  /tjenester/krisesenter/\n"))
    #expect(try run(["search", "krisesenter", "--in", "nn"], in: place).output.contains("Fant ingen tilbud"))
    #expect(try run(["search", "barnevern", "--in", "nn"], in: place).output.contains("/nn/tjenester/barnevern/"))
    try place.write("---\ntittel: Uten pris\n---\n", to: "content/tjenester/feil.md")
    let refused = try run(["search", "barnevern"], in: place)
    #expect(refused.code == 1)
    #expect(refused.output.isEmpty)
    #expect(refused.messages.contains("missing-field"))
  }

  @Test func aReportIsWrittenWholeOrNotAtAllAndNeverIntoASite() throws {
    let place = try Workplace()
    #expect(try run(["report"], in: place).code == 2)
    try place.write(FileTree(madeUp: 3))
    #expect(try run(["report", "--emit", "pdf"], in: place).code == 64)
    #expect(try run(["report", "--kommune", "Nirgendwo"], in: place).code == 2)
    let first = try run(["rapport"], in: place)
    #expect(first.code == 0)
    #expect(first.output.isEmpty)
    #expect(first.messages.contains("rapporten ligger i rapport"))
    func report(_ name: String) -> Data? { try? Data(contentsOf: place.url.appending(path: "rapport/\(name)")) }
    let json = try #require(report("rapport.json"))
    #expect(try run(["report", "--jobs", "1"], in: place).code == 0)
    #expect(report("rapport.json") == json)
    #expect(try run(["report", "--emit", "json,csv", "--language", "en"], in: place).code == 0)
    #expect(report("rapport.html") == nil)
    #expect(report("kommuner.csv") != nil)
    // A fault in the content leaves the report that is there.
    let english = report("rapport.json")
    try place.write("---\ntittel: Uten pris\n---\n", to: "content/tjenester/feil.md")
    let refused = try run(["report"], in: place)
    #expect(refused.code == 1)
    #expect(refused.messages.contains("missing-field"))
    #expect(report("rapport.json") == english)
    try FileManager.default.removeItem(at: place.url.appending(path: "content/tjenester/feil.md"))
    // A site is no place for it, nor is a folder below one.
    #expect(try run(["build"], in: place).code == 0)
    for folder in ["site", "site/rapport", "site/for/ledere", "content/rapport"] {
      let inSite = try run(["report", "--output", folder], in: place)
      #expect(inSite.code == 2, "\(folder)")
      #expect(inSite.output.isEmpty)
    }
    #expect(try isWhole(place))
    try place.write("mine notater", to: "mine/notat.txt")
    #expect(try run(["report", "--output", "mine"], in: place).code == 2)
    #expect(try String(contentsOf: place.url.appending(path: "mine/notat.txt"), encoding: .utf8) == "mine notater")
  }

  @Test func aBatchOfQueriesIsAnsweredLineByLine() throws {
    let place = try Workplace()
    try place.write(FileTree(madeUp: 3))
    try place.write("hjelp\n\nlege\n", to: "queries.txt")
    let process = try process(["search", "--batch"], in: place)
    let output = Pipe()
    process.standardInput = try FileHandle(forReadingFrom: place.url.appending(path: "queries.txt"))
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 3)
    for (line, query) in zip(lines, ["hjelp", "", "lege"]) {
      let json = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(json["query"] as? String == query)
    }
  }

  @Test func checkSaysOfAVanishedPageWhatBuildSays() throws {
    let place = try Workplace()
    try place.write(FileTree(madeUp: 3))
    #expect(try run(["build"], in: place).code == 0)
    let gone = place.url.appending(path: "content/tjenester")
    let file = try #require(try FileManager.default.contentsOfDirectory(atPath: gone.path).sorted().first)
    let bytes = try Data(contentsOf: gone.appending(path: file))
    try FileManager.default.removeItem(at: gone.appending(path: file))
    let checked = try run(["check", "--strict", "--format", "json"], in: place)
    let built = try run(["build", "--strict", "--format", "json"], in: place)
    #expect(checked.output.contains("vanished-page"))
    #expect(checked.output == built.output)
    #expect(checked.code == 1)

    try FileManager.default.copyItem(
      at: place.url.appending(path: "site/sider.json"), to: place.url.appending(path: "forrige.json"))
    try FileManager.default.removeItem(at: place.url.appending(path: "site"))
    #expect(!(try run(["check"], in: place).messages.contains("vanished-page")))
    #expect(try run(["check", "--previous", "forrige.json"], in: place).messages.contains("vanished-page"))
    #expect(try run(["check", "--previous", "borte.json"], in: place).code == 2)
    try bytes.write(to: gone.appending(path: file))
    #expect(!(try run(["check", "--previous", "forrige.json"], in: place).messages.contains("vanished-page")))
    #expect(!FileManager.default.fileExists(atPath: place.url.appending(path: "site").path))
  }

  @Test func checkRefusesAnAddressThatBuildCouldNotPublish() throws {
    let place = try Workplace()
    try place.write(FileTree(madeUp: 1))
    try place.write(
      "---\ntittel: Lang\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\ntema: [\(String(repeating: "a", count: 300))]\n---\nTekst.\n",
      to: "content/tjenester/lang.md")
    let checked = try run(["check"], in: place)
    #expect(checked.code == 1)
    #expect(checked.messages.contains("content/tjenester/lang.md:6:8"))
    #expect(try run(["build"], in: place).code == 1)
  }

  @Test(arguments: ["nettsted.yaml", "kommune.yaml", "hjelpetelefoner.yaml"])
  func aSettingsFileThatIsTooLargeIsNotCalledMissing(name: String) throws {
    let place = try Workplace()
    try place.write(FileTree(madeUp: 1))
    try place.write(String(repeating: "# fyll\n", count: 700_000), to: "content/\(name)")
    let checked = try run(["check", "--format", "json"], in: place)
    #expect(checked.code == 1)
    #expect(checked.output.contains("\"file\" : \"content/\(name)\""))
    #expect(checked.output.contains("\"errors\" : 1,"))
    #expect(!checked.output.contains("missing-municipality"))
  }

  @Test func statsSayWhatEachStageTook() throws {
    let place = try Workplace()
    try place.write(FileTree(madeUp: 2))
    let text = try run(["build", "--stats"], in: place)
    #expect(text.code == 0)
    #expect(text.output.isEmpty)
    for stage in ["lesing", "vurdering", "plan", "lister og data", "sider og publisering"] {
      #expect(text.messages.contains("\n\(stage)  "), "\(stage)")
    }
    let json = try run(["build", "--stats", "--format", "json"], in: place)
    let value = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let stats = try #require(value["stats"] as? [[String: Any]])
    #expect(stats.map { $0["stage"] as? String } == ["read", "judge", "plan", "formats", "publish"])
    #expect(stats.allSatisfy { $0["milliseconds"] is Double })
    #expect(stats.map { $0["bytes"] is Int } == [true, false, false, true, true])
  }

  @Test func theSecondBuildChangesNothing() throws {
    let place = try Workplace()
    try place.write(FileTree(madeUp: 3))
    _ = try run(["build"], in: place)
    let page = place.url.appending(path: "site/index.html").path
    let before = try FileManager.default.attributesOfItem(atPath: page)
    let second = try run(["build"], in: place)
    let after = try FileManager.default.attributesOfItem(atPath: page)
    #expect(second.messages.contains("ingenting er endret"))
    #expect(before[.modificationDate] as? Date == after[.modificationDate] as? Date)
    #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
  }

  @Test func timeZoneLocaleThreadsAndParentFolderNeverShow() throws {
    var manifests: [[UInt8]] = []
    for (environment, jobs) in [
      (["TZ": "UTC", "LANG": "C"], "1"),
      (["TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"], "8"),
      (["TZ": "America/Anchorage", "LANG": "nb_NO.UTF-8"], "3"),
    ] {
      let place = try Workplace()
      try place.write(FileTree(madeUp: 20))
      #expect(try run(["build", "--jobs", jobs], in: place, environment: environment).code == 0)
      manifests.append(try manifest(place))
    }
    #expect(manifests.allSatisfy { $0 == manifests.first })
  }

  @Test func messagesComeInTheLanguageThatIsAskedFor() throws {
    let place = try Workplace()
    try place.write(FileTree(madeUp: 1))
    try place.write("---\ntittel: Uten pris\nmålgruppe: alle\nhenvisning: nei\n---\n", to: "content/tjenester/feil.md")
    #expect(
      try run(["check"], in: place, environment: ["LANG": "en_US.UTF-8"]).messages.contains("sier ikke hva det koster"))
    #expect(try run(["check", "--language", "nn"], in: place).messages.contains("seier ikkje kva det kostar"))
    #expect(
      try run(["check"], in: place, environment: ["TERSKEL_LANGUAGE": "en"]).messages.contains(
        "does not say what it costs"))
  }

  private static let faulty =
    "---\ntittel: Hjelp\nmålgruppe: alle\negenandel:\u{A0}gratis\nhevnisning: no\n---\nKom “no”.\n"
  private static let mended =
    "---\ntittel: Hjelp\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nKom “no”.\n"
  private static let diff = """
    --- a/content/tjenester/hjelp.md
    +++ b/content/tjenester/hjelp.md
    @@ -1,7 +1,7 @@
     ---
     tittel: Hjelp
     målgruppe: alle
    -egenandel:\u{A0}gratis
    -hevnisning: no
    +egenandel: gratis
    +henvisning: nei
     ---
     Kom “no”.

    """

  @Test func withoutATerminalFixesAreShownAndNotWrittenUnlessToldSo() throws {
    let place = try Workplace()
    try place.write(FileTree(madeUp: 2))
    try place.write(Self.faulty, to: "content/tjenester/hjelp.md")
    let file = place.url.appending(path: "content/tjenester/hjelp.md")
    let shown = try run(["check", "--fix"], in: place)
    #expect(shown.code == 1)
    #expect(shown.output == Self.diff)
    #expect(shown.messages.contains("kan rettes: 2 linjer i 1 fil\ningenting er skrevet"))
    #expect(shown.messages.contains("feil[unknown-field]"))
    #expect(try String(contentsOf: file, encoding: .utf8) == Self.faulty)
    let written = try run(["sjekk", "--fix", "--yes"], in: place)
    #expect(written.code == 0)
    #expect(written.output == Self.diff)
    #expect(written.messages.contains("kan rettes: 2 linjer i 1 fil\nskrevet: 1 fil\n"))
    #expect(!written.messages.contains("unknown-field"))
    #expect(try String(contentsOf: file, encoding: .utf8) == Self.mended)
    let again = try run(["check", "--fix", "--yes"], in: place)
    #expect(again.code == 0 && again.output.isEmpty)
    #expect(again.messages.hasPrefix("ingenting kan rettes med «--fix»\n"))
    for arguments in [["check", "--yes"], ["check", "--fix", "--format", "json"]] {
      #expect(try run(arguments, in: place).code == 64)
    }
  }

  @Test(arguments: [("j\n", true), ("ja\n", true), ("n\n", false), ("\n", false), ("\u{4}", false)])
  func onATerminalFixesAreWrittenWhenSomebodySaysYes(answer: String, isWritten: Bool) throws {
    let place = try Workplace()
    try place.write(FileTree(madeUp: 1))
    try place.write(Self.faulty, to: "content/tjenester/hjelp.md")
    let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    try #require(terminal >= 0)
    defer { close(terminal) }
    // TIOCSPTLCK and TIOCGPTN: the other end is opened to everybody, and its number asked for.
    var isLocked: Int32 = 0
    var number: UInt32 = 0
    try #require(ioctl(terminal, 0x4004_5431, &isLocked) == 0 && ioctl(terminal, 0x8004_5430, &number) == 0)
    let name = "/dev/pts/\(number)"
    let end = try #require(FileHandle(forUpdatingAtPath: name))
    let process = try process(["check", "--fix"], in: place)
    process.standardInput = end
    process.standardOutput = FileHandle.nullDevice
    process.standardError = end
    // The terminal keeps what is typed until somebody asks.
    try #require(answer.withCString { write(terminal, $0, strlen($0)) } > 0)
    try process.run()
    try end.close()
    var seen: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      // Reading ends with a failure when nobody has the other end open any more.
      let count = read(terminal, &buffer, buffer.count)
      guard count > 0 else { break }
      seen += buffer[..<count]
    }
    process.waitUntilExit()
    #expect(String(decoding: seen, as: UTF8.self).contains("Skrive endringene? [j/N]"))
    #expect(process.terminationStatus == (isWritten ? 0 : 1))
    let text = try String(contentsOf: place.url.appending(path: "content/tjenester/hjelp.md"), encoding: .utf8)
    #expect(text == (isWritten ? Self.mended : Self.faulty))
  }

  @Test func aBuildThatIsKilledLeavesTheOldSiteOrTheNewOneWhole() throws {
    let place = try Workplace()
    try place.write(FileTree(madeUp: 40))
    #expect(try run(["build"], in: place).code == 0)
    var killed = 0
    for round in 1...24 {
      // Every page changes, so that a mixture of old and new would show.
      try place.write(
        "navn: Runde \(round)\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\n", to: "content/nettsted.yaml")
      let process = try process(["build"], in: place)
      process.standardError = FileHandle.nullDevice
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      usleep(UInt32(round) * 12_000)
      if process.isRunning {
        kill(process.processIdentifier, SIGKILL)
        killed += 1
      }
      process.waitUntilExit()
      #expect(try isWhole(place), "after a kill in round \(round)")
    }
    #expect(killed > 0)
    #expect(try run(["build"], in: place).code == 0)
    #expect(try isWhole(place))
    #expect(!FileManager.default.fileExists(atPath: place.url.appending(path: ".terskel/site/new").path))
  }
}
