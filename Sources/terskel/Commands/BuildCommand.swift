import ArgumentParser
import Diagnostics
import Publishing
import Rendering
import Services

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

  @Flag(help: "Make everything anew, whatever is remembered of the last build.")
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
        output: places.output, state: state, keepingClearOf: [places.content, places.templateFolder])
    }
    let lock = try await orFail(language) { () async throws(DiskFailure) in
      try await folder.lock(command: "terskel build --content \(places.content) --output \(places.output)")
    }
    let question = try self.question(language)
    let inputs = [places.content, places.templateFolder]
    // Other forms than text tell of every service, and the figures of stages are asked for to see what they take.
    let mayRemember = work.format == .text
    if mayRemember, !clean, !stats, let question,
      let answer = await folder.lastAnswer(to: question, reading: inputs, jobs: work.chosenJobs, under: lock)
    {
      Terminal.say(answer + Ledger.time(stopwatch.sinceStart, in: language))
      return
    }
    folder.forget(under: lock)
    let progress = Progress(in: language)
    defer { progress?.end() }
    let seen = try? BuildInputs(inputs)
    let tree = try await readingContent(places, work, language)
    let templateTree = try await readingTemplateFiles(places, language)
    let templates = try loadedTemplates(of: templateTree, places, language)
    var request = buildRequest(
      places, work, previousAddresses: try readingPrevious(work, in: folder, language))
    request.extraOutputs = emit
    progress?.finished(.read)
    stopwatch.finished(.read, bytes: tree.files.values.reduce(0) { $0 + $1.bytes.count })
    let publication = try await orFail(language) { () async throws(BuildFailure) in
      try await Publication.build(tree, templates: templates, request) {
        progress?.finished($0)
        stopwatch.finished($0, bytes: $1)
      }
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
      var site = publication.site
      if precompress {
        let files = publication.files
        let published = try await orFail(language) { () throws(DiskFailure) in
          try folder.publishedTwins(by: programVersion)
        }
        let twins = await compressedTwins(of: files, jobs: request.jobs) { published?.bytes($1, of: $0) }
        stopwatch.finished(.precompress, bytes: twins.byteCount)
        site = SiteFiles(files + twins)
      }
      let result = try await orFail(language) { () async throws(DiskFailure) in
        try await folder.publish(
          site, program: programVersion, jobs: request.jobs, under: lock,
          interruption: Terskel.interruption)
      }
      progress?.end()
      stopwatch.finished(.publish, bytes: result.bytes)
      ledger.add(result, folder: places.output)
      if !result.rescued.isEmpty { Terminal.say(Ledger.rescued(result.rescued, in: language)) }
      if let leftover = result.leftover { sayFailure(leftover.summary, remedy: leftover.remedy, in: language) }
      if mayRemember, let question, let seen, publication.saysTheSameAgain {
        let files = tree.filesByShownPath
        await folder.remember(
          question,
          answer: findingsText(publication.diagnostics, language) { files[$0] }
            + ledger.textOfNextUnchanged(in: language),
          inputs: seen, trees: [tree, templateTree], jobs: request.jobs, under: lock)
      }
    }
    ledger.duration = stopwatch.sinceStart
    say(ledger, work.format, language)
    try endWithCode(for: publication, isStrict: work.strict)
  }

  /// Everything but the bytes of the folders that what is published and said depends on; nil where the program cannot tell itself from
  /// another.
  private func question(_ language: MessageLanguage) throws -> [String]? {
    guard let program = programIdentity() else { return nil }
    let previous = try work.previous.map { path in
      Manifest.integrity(
        of: try orFail(language) { () throws(DiskFailure) in try Manifest.read(from: path) }.bytes)
    }
    return [
      program, places.content, places.templateFolder, places.output, places.day.iso, "\(work.release)",
      "\(work.strict)", "\(precompress)", emit.map(\.rawValue).sorted().joined(separator: ","), previous ?? "",
      language.rawValue, "\(Terminal.usesColour)",
    ]
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
