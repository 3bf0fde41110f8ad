import ArgumentParser
import Diagnostics
import Publishing
import Rendering
import Services

/// What is made besides the pages, and where a build keeps its own: options of `build` and `merge`.
struct OutputOptions: ParsableArguments {
  @Option(help: "The folder for staging, lock and cache; .terskel beside the output folder unless given.")
  var state: String?

  @Option(
    help:
      "Extra outputs for other programs, with commas between: \(ExtraOutput.allCases.map(\.rawValue).joined(separator: ", ")).",
    transform: { try emitted(by: $0) })
  var emit: Set<ExtraOutput> = []

  @Flag(help: "Write a .gz and a .br beside every text, for hosts that send them instead.")
  var precompress = false

  @Flag(help: "Say what each stage took, in time and bytes.")
  var stats = false
}

/// A run of `build` or `merge`, from the folders that are read to the site that is published.
struct SiteBuild {
  let places: PlaceOptions
  let messages: MessageOptions
  let work: WorkOptions
  let output: OutputOptions
  /// As somebody typed it, without what is as usual.
  let command: String
  let kind: Kind

  enum Kind {
    /// `clean`: whatever is remembered of the last build.
    case whole(clean: Bool)
    /// The pages of some municipalities alone, by number or slug.
    case part(municipalities: [String])
    case merge(parts: [String])
  }

  func run() async throws {
    let language = messages.chosenLanguage
    var stopwatch = Stopwatch()
    let inputs = [places.content, places.templateFolder]
    let folder = try await orFail(language) { () throws(DiskFailure) in
      try SiteFolder(output: places.output, state: output.state, keepingClearOf: inputs + parts)
    }
    let lock = try await orFail(language) { () async throws(DiskFailure) in try await folder.lock(command: command) }
    let question = mayRemember ? try self.question(language) : nil
    if let question, !isClean, !output.stats,
      let answer = await folder.lastAnswer(to: question, reading: inputs, jobs: work.chosenJobs, under: lock)
    {
      Terminal.say(answer + Ledger.time(stopwatch.sinceStart, in: language))
      return
    }
    if case .part = kind {
      // A part has no front page of the whole; over a site that has one it would take away the pages of everybody else.
      let published = try await orFail(language) { () throws(DiskFailure) in try folder.publishedManifest() }
      if published?.hashes.keys.contains("index.html") == true {
        try await orFail(language) { () throws(DiskFailure) in throw DiskFailure(places.output, .wholeSite) }
      }
    }
    folder.forget(under: lock)
    let progress = Progress(in: language)
    defer { progress?.end() }
    let seen = try? BuildInputs(inputs)
    let tree = try await readingContent(places, work, language)
    let templateTree = try await readingTemplateFiles(places, language)
    let templates = try loadedTemplates(of: templateTree, places, language)
    var request = buildRequest(places, work, previousAddresses: try readingPrevious(work, in: folder, language))
    request.extraOutputs = output.emit
    if case .part(let municipalities) = kind { request.municipalities = municipalities }
    let source = try partSource(tree, templateTree, language)
    let read = try await readParts(language)
    progress?.finished(.read)
    stopwatch.finished(.read, bytes: tree.files.values.reduce(0) { $0 + $1.bytes.count })
    let wanted = request
    var publication = try await orFail(language) { () async throws(BuildFailure) in
      let finished = { (stage: BuildStage, bytes: Int?) in
        progress?.finished(stage)
        stopwatch.finished(stage, bytes: bytes)
      }
      if case .merge = kind, let source {
        return try await Publication.merge(read, source, tree, templates: templates, wanted, finished: finished)
      }
      return try await Publication.build(tree, templates: templates, wanted, finished: finished)
    }
    if work.format != .json { try report(publication, on: tree, request, work, language) }
    // The one value that JSON is tells what publishing took, so it is said when all else is done, whatever came of it.
    defer {
      if work.format == .json {
        writeJSON(publication, on: tree, request, language, stats: output.stats ? stopwatch.stages : nil)
      } else if output.stats {
        Terminal.say(stopwatch.text(in: language))
      }
    }
    var ledger = Ledger(publication)
    if !publication.isRefused(isStrict: work.strict) {
      var site = publication.site
      if output.precompress {
        let files = publication.files
        let published = try await orFail(language) { () throws(DiskFailure) in
          try folder.publishedTwins(by: programVersion)
        }
        let twins = await compressedTwins(of: files, jobs: request.jobs) { published?.bytes($1, of: $0) }
        stopwatch.finished(.precompress, bytes: twins.byteCount)
        site = site.adding(twins)
      }
      let result = try await orFail(language) { () async throws(DiskFailure) in
        try await folder.publish(
          site, program: programVersion, jobs: request.jobs, under: lock,
          interruption: Terskel.interruption)
      }
      progress?.end()
      stopwatch.finished(.publish, bytes: result.bytes)
      // The front page, or what a part has instead.
      let front = "index.html"
      let firstPage = site.paths.first { $0 == front } ?? site.paths.first { $0.hasSuffix(front) } ?? front
      ledger.add(result, folder: places.output, firstPage: firstPage)
      // Everything that the site was made of, which what follows needs no more.
      site = SiteFiles([])
      publication.site = SiteFiles([])
      sayLeftovers(of: result, language)
      if case .part = kind, let source { try record(source, publication, in: folder, language) }
      if let question, let seen, publication.saysTheSameAgain {
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

  private var parts: [String] { if case .merge(let parts) = kind { parts } else { [] } }

  private var isClean: Bool { if case .whole(let clean) = kind { clean } else { true } }

  /// Other forms than text tell of every service. A part leaves a record that a build must see is there, and what is merged was read anyhow.
  private var mayRemember: Bool {
    guard case .whole = kind else { return false }
    return work.format == .text
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
      "\(work.strict)", "\(output.precompress)", output.emit.map(\.rawValue).sorted().joined(separator: ","),
      previous ?? "", language.rawValue, "\(Terminal.usesColour)",
    ]
  }

  // MARK: Parts

  /// What parts are known by; nil for the whole site at once.
  private func partSource(
    _ content: FileTree, _ templates: FileTree, _ language: MessageLanguage
  ) throws -> PartRecord.Source? {
    if case .whole = kind { return nil }
    let program = try orFail(language) { () throws(DiskFailure) in try programHash() }
    return PartRecord.Source(program: program, today: places.day, content: content, templates: templates)
  }

  private func readParts(_ language: MessageLanguage) async throws -> [SitePart] {
    try parts.map { folder in try orFail(language) { () throws(DiskFailure) in try SitePart(readingFrom: folder) } }
  }

  /// Says beside a part what it was built from.
  private func record(
    _ source: PartRecord.Source, _ publication: Publication, in folder: SiteFolder, _ language: MessageLanguage
  ) throws {
    try orFail(language) { () throws(DiskFailure) in
      guard let manifest = try folder.publishedManifest() else { return }
      try SitePart.write(
        PartRecord(source: source, municipalities: publication.municipalities, manifest: manifest),
        beside: places.output)
    }
  }
}
