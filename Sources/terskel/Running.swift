import ArgumentParser
import Diagnostics
import Foundation
import Publishing
import Rendering
import Services

// What the commands share: reading folders, saying what was found, and the exit code that follows from it.

/// The files of a site's own templates. The default folder need not be there; a named one must.
func readingTemplateFiles(_ places: PlaceOptions, _ language: MessageLanguage) async throws -> FileTree {
  guard places.templates != nil || FileManager.default.fileExists(atPath: places.templateFolder) else {
    return FileTree(files: [:])
  }
  return try await orFail(language) { () async throws(DiskFailure) in
    try await FileTree(readingFrom: places.templateFolder)
  }
}

/// The built-in templates, and those of a site's own that win over them.
func loadedTemplates(of tree: FileTree, _ places: PlaceOptions, _ language: MessageLanguage) throws -> Templates {
  let folder = places.templateFolder
  var files: [String: [UInt8]] = [:]
  for (path, file) in tree.sorted { files[path.text] = file.bytes }
  do throws(TemplateFailure) {
    return try Templates(files: files)
  } catch {
    let place = "\(folder)/\(error.file):\(error.place.line):\(error.place.column)"
    sayFailure(error.summary, at: place, remedy: error.remedy, in: language)
    throw ExitCode(2)
  }
}

func readingContent(_ places: PlaceOptions, _ work: WorkOptions, _ language: MessageLanguage) async throws -> FileTree {
  try await orFail(language) { () async throws(DiskFailure) in
    try await FileTree(readingFrom: places.content, jobs: work.chosenJobs)
  }
}

/// The addresses of the site that a build is compared with: that of the file that is named, or else the one in the output folder.
func readingPrevious(
  _ work: WorkOptions, in folder: SiteFolder?, _ language: MessageLanguage
) throws -> [String] {
  let manifest = try orFail(language) { () throws(DiskFailure) in
    if let previous = work.previous { try Manifest.read(from: previous) } else { try folder?.publishedManifest() }
  }
  return manifest?.hashes.keys.map { "/" + $0.text } ?? []
}

func buildRequest(_ places: PlaceOptions, _ work: WorkOptions, previousAddresses: [String]) -> BuildRequest {
  var request = BuildRequest(contentPath: places.content, today: places.day)
  request.isRelease = work.release
  request.jobs = work.chosenJobs
  request.previousAddresses = previousAddresses
  return request
}

extension FileTree {
  /// The files by the paths that findings have.
  var filesByShownPath: [String: SourceFile] {
    Dictionary(files.values.map { ($0.path, $0) }) { first, _ in first }
  }
}

/// Says what was found: data for a machine to standard output, text for a person to standard error.
///
/// `known` holds the places of findings that a baseline knows; nil where there is none.
func report(
  _ publication: Publication, on tree: FileTree, _ request: BuildRequest, _ work: WorkOptions,
  _ language: MessageLanguage, known: Set<Int>? = nil
) throws {
  let files = tree.filesByShownPath
  let day = request.today.iso
  if work.format == .text {
    sayFindings(publication.diagnostics, language, known: known ?? []) { files[$0] }
    return
  }
  if work.format == .json {
    writeJSON(publication, on: tree, request, language)
    return
  }
  let paths = try orFail(language) { () throws(DiskFailure) in
    try ReportPaths.fromFirstRoot(of: work.possibleRoots, content: request.contentPath)
  }
  let findings = ReportedFinding.findings(
    publication.diagnostics, in: language, known: known, paths: paths
  ) { files[$0] }
  switch work.format {
  case .text, .json: break
  case .github:
    // GitHub's log holds both streams, so what the commands do not show is said there once.
    let report = GitHubReport(findings, in: language)
    Terminal.write(report.text, language)
    let left = report.leftOut.map { publication.diagnostics[$0] }
    let knownOfLeft = Set(report.leftOut.indices.filter { known?.contains(report.leftOut[$0]) ?? false })
    sayFindings(left, language, known: knownOfLeft, as: GitHubReport.harmlessInLog) { files[$0] }
  case .gitlab:
    Terminal.write(GitLabReport(findings, in: language).text, language)
    sayFindings(publication.diagnostics, language, known: known ?? []) { files[$0] }
  case .sarif:
    Terminal.write(SARIFReport(findings, program: programVersion, in: language).text, language)
    sayFindings(publication.diagnostics, language, known: known ?? []) { files[$0] }
  case .junit:
    let all = publication.services.map { paths.path($0.path) }
    Terminal.write(JUnitReport(findings, files: all, day: day, in: language).text, language)
    sayFindings(publication.diagnostics, language, known: known ?? []) { files[$0] }
  }
}

func writeJSON(
  _ publication: Publication, on tree: FileTree, _ request: BuildRequest, _ language: MessageLanguage,
  stats: [StageFigures]? = nil
) {
  let files = tree.filesByShownPath
  Terminal.write(
    CheckReport(publication, today: request.today.iso, in: language, stats: stats) { files[$0] }.json, language)
}

/// What keeps a site from being published, for a command that cannot go on without one.
func sayErrors(of publication: Publication, on tree: FileTree, _ language: MessageLanguage) {
  let files = tree.filesByShownPath
  sayFindings(publication.diagnostics.filter { $0.severity == .error }, language, known: []) { files[$0] }
}

/// The first 10,000 findings are shown; nobody reads more, and a terminal that never stops helps nobody.
func sayFindings(
  _ diagnostics: [Diagnostic], _ language: MessageLanguage, known: Set<Int>,
  as shown: (String) -> String = { $0 }, file: (String) -> SourceFile?
) {
  Terminal.say(shown(findingsText(diagnostics, language, known: known, file: file)))
}

/// The findings as a person reads them; nothing where there are none.
func findingsText(
  _ diagnostics: [Diagnostic], _ language: MessageLanguage, known: Set<Int> = [], file: (String) -> SourceFile?
) -> String {
  let first = Array(diagnostics.prefix(10_000))
  guard !first.isEmpty else { return "" }
  let report = TextReport(language: language, usesColour: Terminal.usesColour)
  return report.text(of: first, known: known, file: file) + "\n"
}

/// What became of every file, in every form but `json`, which says it itself.
func say(_ ledger: Ledger, _ format: MessageFormat, _ language: MessageLanguage) {
  switch format {
  case .text, .gitlab, .sarif, .junit: Terminal.say(ledger.text(in: language))
  case .github: Terminal.say(GitHubReport.harmlessInLog(ledger.text(in: language)))
  case .json: break
  }
}

/// What a publication could not put away: files that somebody put into the old one, and the old one itself.
func sayLeftovers(of result: PublishResult, _ language: MessageLanguage) {
  if !result.rescued.isEmpty { Terminal.say(Ledger.rescued(result.rescued, in: language)) }
  if let leftover = result.leftover { sayFailure(leftover.summary, remedy: leftover.remedy, in: language) }
}

func endWithCode(for publication: Publication, isStrict: Bool, knowing known: Set<Int> = []) throws {
  if publication.isRefused(isStrict: isStrict, knowing: known) { throw ExitCode(1) }
}

/// Runs something that may not be possible; if it is not, says why and ends with the failure's exit code.
func orFail<Result>(_ language: MessageLanguage, _ body: () throws(DiskFailure) -> Result) throws -> Result {
  do throws(DiskFailure) {
    return try body()
  } catch {
    sayFailure(error.summary, remedy: error.remedy, in: language)
    throw ExitCode(error.exitCode)
  }
}

func orFail<Result: Sendable>(
  _ language: MessageLanguage, _ body: () async throws(DiskFailure) -> Result
) async throws -> Result {
  do throws(DiskFailure) {
    return try await body()
  } catch {
    sayFailure(error.summary, remedy: error.remedy, in: language)
    throw ExitCode(error.exitCode)
  }
}

func orFail<Result: Sendable>(
  _ language: MessageLanguage, _ body: () async throws(BuildFailure) -> Result
) async throws -> Result {
  do throws(BuildFailure) {
    return try await body()
  } catch {
    sayFailure(error.summary, remedy: error.remedy, in: language)
    throw ExitCode(2)
  }
}
