import ArgumentParser
import Diagnostics
import Publishing

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Says everything that a build would say of content and templates; writes nothing but what --fix asks about.",
    aliases: ["sjekk"]
  )

  @OptionGroup var places: PlaceOptions
  @OptionGroup var messages: MessageOptions
  @OptionGroup var work: WorkOptions
  @OptionGroup var fixing: FixOptions

  @Option(
    help:
      "The folder that a build is given for staging, lock and cache; .terskel beside the output folder unless given.")
  var state: String?

  @Option(help: "A file of known findings, which are shown and do not count for the exit code.")
  var baseline: String?

  @Option(help: "Write what is found to a file of known findings, and count only what cannot be in one.")
  var writeBaseline: String?

  @Flag(help: "Show the nine criteria of every way in as a table; json has them always.")
  var criteria = false

  func validate() throws {
    if fixing.isWanted, work.format != .text {
      throw ValidationError("--fix writes a diff to standard output, so messages can only be text.")
    }
    if baseline != nil, writeBaseline != nil {
      throw ValidationError(
        "Use --baseline to read a file of known findings, or --write-baseline to make it, not both.")
    }
    switch work.format {
    case .text, .json: break
    case .github, .gitlab, .sarif, .junit:
      if criteria { throw ValidationError("--criteria is a table for people: use it with --format text, or json.") }
    }
  }

  func run() async throws {
    let language = messages.chosenLanguage
    // Before anything is read, so that a wrong path is said at once and before a report that takes it for granted.
    let known = try await orFail(language) { () throws(DiskFailure) in try baseline.map(Baseline.read) }
    let output = CheckedOutput(places, state: state)
    var tree = try await readingContent(places, work, language)
    _ = try loadedTemplates(of: try await readingTemplateFiles(places, language), places, language)
    let request = buildRequest(
      places, work, previousAddresses: try readingPrevious(work, in: output.folder, language))
    if fixing.isWanted, try await fixing.run(tree, request, language) {
      tree = try await readingContent(places, work, language)
    }
    let checked = tree
    let publication = try await orFail(language) { () async throws(BuildFailure) in
      try await Publication.check(checked, request)
    }
    let comparison = try compared(publication, on: tree, with: known, language)
    try report(publication, on: tree, request, work, language, known: comparison?.known)
    if criteria, work.format == .text {
      Terminal.write(CriteriaTable(publication.services, in: language).text, language)
    }
    say(Ledger(publication), work.format, language)
    if let path = baseline ?? writeBaseline, let comparison {
      Terminal.say(comparison.text(path: path, in: language))
    }
    // The content is judged all the same, since whoever wrote it may have no say about the folder.
    if let failure = output.obstacle(isPublishing: !publication.isRefused(isStrict: work.strict)) {
      sayFailure(failure.summary, remedy: failure.remedy, in: language)
      throw ExitCode(failure.exitCode)
    }
    try endWithCode(for: publication, isStrict: work.strict, knowing: comparison?.known ?? [])
  }

  /// Beside the baseline that was read, or the one that is written now.
  private func compared(
    _ publication: Publication, on tree: FileTree, with known: Baseline?, _ language: MessageLanguage
  ) throws -> Baseline.Comparison? {
    guard known != nil || writeBaseline != nil else { return nil }
    let files = tree.filesByShownPath
    var baseline = known
    if let writeBaseline {
      let made = Baseline(publication, content: places.content) { files[$0] }
      try orFail(language) { () throws(DiskFailure) in try made.write(to: writeBaseline) }
      baseline = made
    }
    return baseline?.compared(with: publication, content: places.content) { files[$0] }
  }
}

/// The output folder of a build as a check sees it, which writes nothing there.
private struct CheckedOutput {
  /// Nil where a build would refuse to look at it.
  let folder: SiteFolder?
  private let refusal: DiskFailure?

  init(_ places: PlaceOptions, state: String?) {
    do throws(DiskFailure) {
      folder = try SiteFolder(
        output: places.output, state: state, keepingClearOf: [places.content, places.templates ?? "templates"])
      refusal = nil
    } catch {
      folder = nil
      refusal = error
    }
  }

  /// Why a build would end with the exit code of a disk. A build whose content is refused never comes as far as the output folder.
  func obstacle(isPublishing: Bool) -> DiskFailure? {
    if let refusal { return refusal }
    do throws(DiskFailure) {
      try folder?.findObstacleToLocking()
      if isPublishing { try folder?.findObstacleToPublishing() }
      return nil
    } catch {
      return error
    }
  }
}
