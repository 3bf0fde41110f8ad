import ArgumentParser
import Diagnostics
import Foundation
import Publishing
import Rendering
import Services

// What the commands share: reading folders, saying what was found, and the exit code that follows from it.

/// The built-in templates, and those of a folder that win over them. The default folder need not be there; a named one must.
func readingTemplates(_ places: PlaceOptions, _ language: MessageLanguage) async throws -> Templates {
  let folder = places.templates ?? "templates"
  var files: [String: [UInt8]] = [:]
  if places.templates != nil || FileManager.default.fileExists(atPath: folder) {
    let tree = try await orFail(language) { () async throws(DiskFailure) in try await FileTree(readingFrom: folder) }
    for (path, file) in tree.sorted { files[path.text] = file.bytes }
  }
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

/// The first 10,000 findings are shown; nobody reads more, and a terminal that never stops helps nobody.
func report(
  _ publication: Publication, on tree: FileTree, day: Day, _ language: MessageLanguage, _ format: MessageFormat,
  stats: [StageFigures]? = nil
) {
  var files: [String: SourceFile] = [:]
  for file in tree.files.values { files[file.path] = file }
  switch format {
  case .text:
    let shown = Array(publication.diagnostics.prefix(10_000))
    guard !shown.isEmpty else { return }
    Terminal.say(TextReport(language: language, usesColour: Terminal.usesColour).text(of: shown) { files[$0] } + "\n")
  case .json:
    Terminal.write(CheckReport(publication, today: day.iso, in: language, stats: stats) { files[$0] }.json)
  }
}

func endWithCode(for publication: Publication, isStrict: Bool) throws {
  if publication.isRefused(isStrict: isStrict) { throw ExitCode(1) }
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
