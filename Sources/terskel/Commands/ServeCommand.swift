import ArgumentParser
import Diagnostics
import Foundation
import Preview
import Publishing

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract:
      "Shows the site on this machine, with a form for its texts, rebuilds when a file is saved, and says what is wrong in the page.",
    aliases: ["vis"]
  )

  @OptionGroup var places: PlaceOptions
  @OptionGroup var messages: MessageOptions

  @Option(help: "The port to serve on; 8400 unless given, or any that is free where that one is taken.")
  var port: UInt16?

  @Flag(help: "Open the site in a browser.")
  var open = false

  @Option(help: "How many files to work on at a time; it never shows in the result.")
  var jobs: Int?

  mutating func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more.") }
    if port == 0 { throw ValidationError("--port must be 1 or more.") }
  }

  func run() async throws {
    let language = messages.chosenLanguage
    let stage = Stage(language: language)
    let desk = Desk(language: language, token: Self.secret())
    let server: PreviewServer
    do throws(PreviewServer.Failure) {
      server = try PreviewServer(port: port, stage: stage, desk: desk, language: language)
    } catch {
      sayFailure(error.summary, remedy: error.remedy, in: language)
      throw ExitCode(2)
    }
    let request = self.request(language)
    // Before the folders are read for the first time, so that no save falls between.
    let changes = FolderWatch.changes(in: [request.content, request.templates])
    var workshop = Workshop(request)
    let account = PreviewAccount(language: language)
    await show(&workshop, on: stage, desk, account)
    Terminal.say(PreviewAccount.serving(server.address, in: language))
    if open { openBrowser(at: server.address, language) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask { [workshop] in
        var workshop = workshop
        await follow(changes, &workshop, on: stage, desk, account)
      }
      try await group.next()
      group.cancelAll()
    }
  }

  /// Shows what the folders hold now, first in the browser and then in the terminal.
  private func show(_ workshop: inout Workshop, on stage: Stage, _ desk: Desk, _ account: PreviewAccount) async {
    let clock = ContinuousClock()
    let start = clock.now
    guard var rebuild = await workshop.rebuild() else { return }
    await desk.take(rebuild)
    await stage.show(rebuild.state)
    let duration = clock.now - start
    if rebuild.asksQueries {
      rebuild = await rebuild.askingQueries()
      await stage.show(rebuild.state)
    }
    account.say(rebuild, took: duration)
  }

  /// Shows every change. What takes its time waits until the browser has what it asked for, and gives way to the next change.
  private func follow(
    _ changes: AsyncStream<Void>, _ workshop: inout Workshop, on stage: Stage, _ desk: Desk, _ account: PreviewAccount
  ) async {
    let clock = ContinuousClock()
    var later: Task<Void, any Error>?
    for await _ in changes {
      let start = clock.now
      guard let rebuild = await workshop.rebuild() else { continue }
      later?.cancel()
      await desk.take(rebuild)
      await stage.show(rebuild.state)
      let duration = clock.now - start
      guard rebuild.asksQueries else {
        account.say(rebuild, took: duration)
        continue
      }
      later = Task {
        try await Task.sleep(for: .milliseconds(200))
        let whole = await rebuild.askingQueries()
        try Task.checkCancellation()
        await stage.show(whole.state)
        account.say(whole, took: duration)
      }
    }
  }

  /// What only the pages of this run are told: 256 bits from the system's own chance.
  private static func secret() -> String {
    var chance = SystemRandomNumberGenerator()
    return (0..<4).map { _ in String(chance.next(), radix: 36) }.joined(separator: "-")
  }

  private func request(_ language: MessageLanguage) -> PreviewRequest {
    let places = places
    // What was published before is only compared with: a folder that cannot be read as ours is no reason to show nothing.
    let published = try? SiteFolder(
      output: places.output, state: nil, keepingClearOf: [places.content, places.templates ?? "templates"])
    let manifest = try? published?.publishedManifest()
    return PreviewRequest(
      content: places.content, templates: places.templates ?? "templates", templatesMustExist: places.templates != nil,
      language: language, jobs: jobs ?? max(1, ProcessInfo.processInfo.activeProcessorCount),
      previousAddresses: manifest?.hashes.keys.map { "/" + $0.text } ?? [], today: { places.day })
  }

  private func openBrowser(at address: String, _ language: MessageLanguage) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let programs = folders.flatMap { folder in Self.openers.map { "\(folder)/\($0)" } }
    guard let program = programs.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
      let failure = Wording(
        nb: "fant ikke noe program som åpner nettlesere", nn: "fann ikkje noko program som opnar nettlesarar",
        en: "found no program that opens browsers")
      let remedy = Wording(
        nb: "åpne «\(address)» selv", nn: "opne «\(address)» sjølv", en: "open “\(address)” yourself")
      return sayFailure(failure, remedy: remedy, in: language)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = [address]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try? process.run()
  }

  /// What opens the browser that somebody has chosen; `wslview` is Windows' own.
  private static let openers = ["xdg-open", "wslview"]
}
