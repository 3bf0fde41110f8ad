import ArgumentParser
import Diagnostics
import Publishing

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds the site; publishes nothing while an error stands.",
    aliases: ["bygg"]
  )

  @OptionGroup var places: PlaceOptions
  @OptionGroup var messages: MessageOptions
  @OptionGroup var work: WorkOptions

  @Option(help: "The sider.json to compare with; that of the output folder unless given.")
  var previous: String?

  @Option(help: "The folder for staging, lock and cache; .terskel beside the output folder unless given.")
  var state: String?

  @Flag(help: "Make everything anew without a cache. There is no cache yet, so every build does.")
  var clean = false

  func run() async throws {
    let language = messages.chosenLanguage
    let clock = ContinuousClock()
    let start = clock.now
    let folder = try await orFail(language) { () throws(DiskFailure) in
      try SiteFolder(
        output: places.output, state: state, keepingClearOf: [places.content, places.templates ?? "templates"])
    }
    let lock = try await orFail(language) { () async throws(DiskFailure) in
      try await folder.lock(command: "terskel build --content \(places.content) --output \(places.output)")
    }
    let tree = try await readingContent(places, work, language)
    let templates = try await readingTemplates(places, language)
    var request = BuildRequest(contentPath: places.content, today: places.day)
    request.isRelease = work.release
    request.jobs = work.chosenJobs
    request.previousAddresses = try await orFail(language) { () throws(DiskFailure) in
      let manifest = if let previous { try Manifest.read(from: previous) } else { try folder.publishedManifest() }
      return manifest?.hashes.keys.map { "/" + $0.text } ?? []
    }
    let publication = try await orFail(language) { () async throws(BuildFailure) in
      try await Publication.build(tree, templates: templates, request)
    }
    try report(publication, on: tree, request, work, language)
    var ledger = Ledger(publication)
    if !publication.isRefused(isStrict: work.strict) {
      let result = try await orFail(language) { () async throws(DiskFailure) in
        try await folder.publish(
          publication.files, program: programVersion, jobs: request.jobs, under: lock,
          interruption: Terskel.interruption)
      }
      ledger.add(result, folder: places.output)
      if !result.rescued.isEmpty { Terminal.say(Ledger.rescued(result.rescued, in: language)) }
      if let leftover = result.leftover { sayFailure(leftover.summary, remedy: leftover.remedy, in: language) }
    }
    ledger.duration = clock.now - start
    say(ledger, work.format, language)
    try endWithCode(for: publication, isStrict: work.strict)
  }
}
