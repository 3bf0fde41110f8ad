import ArgumentParser
import Diagnostics
import Publishing
import Rendering

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds the site; publishes nothing while an error stands.",
    aliases: ["bygg"]
  )

  @OptionGroup var places: PlaceOptions
  @OptionGroup var messages: MessageOptions
  @OptionGroup var work: WorkOptions

  @Option(help: "The folder for staging, lock and cache; .terskel beside the output folder unless given.")
  var state: String?

  @Flag(help: "Make everything anew without a cache. There is no cache yet, so every build does.")
  var clean = false

  @Option(
    help:
      "Extra outputs for other programs, with commas between: \(ExtraOutput.allCases.map(\.rawValue).joined(separator: ", ")).",
    transform: ExtraOutput.named)
  var emit: Set<ExtraOutput> = []

  @Flag(help: "Write a .gz and a .br beside every text, for hosts that send them instead.")
  var precompress = false

  @Flag(help: "Say what each stage took, in time and bytes.")
  var stats = false

  func run() async throws {
    let language = messages.chosenLanguage
    var stopwatch = Stopwatch()
    let folder = try await orFail(language) { () throws(DiskFailure) in
      try SiteFolder(
        output: places.output, state: state, keepingClearOf: [places.content, places.templates ?? "templates"])
    }
    let lock = try await orFail(language) { () async throws(DiskFailure) in
      try await folder.lock(command: "terskel build --content \(places.content) --output \(places.output)")
    }
    let tree = try await readingContent(places, work, language)
    let templates = try await readingTemplates(places, language)
    var request = buildRequest(
      places, work, previousAddresses: try readingPrevious(work, in: folder, language))
    request.extraOutputs = emit
    stopwatch.finished(.read, bytes: tree.files.values.reduce(0) { $0 + $1.bytes.count })
    let publication = try await orFail(language) { () async throws(BuildFailure) in
      try await Publication.build(tree, templates: templates, request) { stopwatch.finished($0, bytes: $1) }
    }
    if work.format != .json { try report(publication, on: tree, request, work, language) }
    // The one value that JSON is tells what publishing took, so it is said when all else is done, whatever came of it.
    defer {
      if work.format == .json {
        writeJSON(publication, on: tree, request, language, stats: stats ? stopwatch.stages : nil)
      } else if stats {
        Terminal.say(stopwatch.text(in: language))
      }
    }
    var ledger = Ledger(publication)
    if !publication.isRefused(isStrict: work.strict) {
      var files = publication.files
      if precompress {
        let published = try await orFail(language) { () throws(DiskFailure) in
          try folder.publishedTwins(by: programVersion)
        }
        let twins = await compressedTwins(of: files, jobs: request.jobs) { published?.bytes($1, of: $0) }
        stopwatch.finished(.precompress, bytes: twins.byteCount)
        files += twins
      }
      let result = try await orFail(language) { () async throws(DiskFailure) in
        try await folder.publish(
          files, program: programVersion, jobs: request.jobs, under: lock,
          interruption: Terskel.interruption)
      }
      stopwatch.finished(.publish, bytes: files.byteCount)
      ledger.add(result, folder: places.output)
      if !result.rescued.isEmpty { Terminal.say(Ledger.rescued(result.rescued, in: language)) }
      if let leftover = result.leftover { sayFailure(leftover.summary, remedy: leftover.remedy, in: language) }
    }
    ledger.duration = stopwatch.sinceStart
    say(ledger, work.format, language)
    try endWithCode(for: publication, isStrict: work.strict)
  }
}

extension ExtraOutput {
  /// The outputs that a list with commas names.
  fileprivate static func named(_ list: String) throws -> Set<ExtraOutput> {
    Set(
      try list.split(separator: ",", omittingEmptySubsequences: false).map { name in
        guard let output = ExtraOutput(rawValue: String(name)) else {
          throw ValidationError(
            "--emit knows \(allCases.map { "“\($0.rawValue)”" }.joined(separator: ", ")), not “\(name)”.")
        }
        return output
      })
  }
}
