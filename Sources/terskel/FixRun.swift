import ArgumentParser
import Diagnostics
import Foundation
import Publishing

/// `check --fix`: mends what has one right answer, after it has been seen.
struct FixOptions: ParsableArguments {
  @Flag(
    name: .customLong("fix"),
    help: "Show as a diff how to mend what has one right answer, and write it if you say yes; never in the prose.")
  var isWanted = false

  @Flag(name: .customLong("yes"), help: "With --fix: write without asking.")
  var isAgreed = false

  func validate() throws {
    if isAgreed, !isWanted { throw ValidationError("--yes belongs to --fix.") }
  }

  /// Shows the diff of all files, asks, and writes. Whether something was written: then the content is to be read anew.
  func run(
    _ tree: FileTree, _ request: BuildRequest, _ language: MessageLanguage
  ) async throws -> Bool {
    let files = try await orFail(language) { () async throws(BuildFailure) in try await tree.mended(request) }
    return try Self.offer(files, inContent: request.contentPath, isAgreed: isAgreed, language)
  }

  /// Shows the diff of some files, asks, and writes. Whether something was written.
  static func offer(
    _ files: [MendedFile], inContent folder: String, isAgreed: Bool, _ language: MessageLanguage
  ) throws -> Bool {
    guard !files.isEmpty else {
      Terminal.say(nothing[language] + "\n")
      return false
    }
    let diffs = files.map(\.diff)
    let isSeen = isatty(STDOUT_FILENO) == 1
    Terminal.write(diffs.map { isSeen ? $0.visibleText : $0.text }.joined(), language)
    Terminal.say(found(lines: diffs.reduce(0) { $0 + $1.changedLineCount }, files: files.count)[language] + "\n")
    if !isAgreed {
      guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else {
        Terminal.say(notAsked[language] + "\n")
        return false
      }
      guard isAgreedAtTheTerminal(language) else {
        Terminal.say(notWritten[language] + "\n")
        return false
      }
    }
    return try write(files, inContent: folder, language)
  }

  private static func isAgreedAtTheTerminal(_ language: MessageLanguage) -> Bool {
    Terminal.say(question[language] + " ")
    let answer = (readLine() ?? "").trimmingCharacters(in: .whitespaces).lowercased()
    return ["j", "ja", "y", "yes"].contains(answer)
  }

  /// One file that cannot be written keeps no other from being written.
  private static func write(_ files: [MendedFile], inContent folder: String, _ language: MessageLanguage) throws -> Bool
  {
    var count = 0
    var failure: DiskFailure?
    for file in files {
      do throws(DiskFailure) {
        switch try file.write(inContent: folder) {
        case .written: count += 1
        case .leftAlone: Terminal.say(leftAlone(file.before.path)[language] + "\n")
        }
      } catch {
        failure = error
        sayFailure(error.summary, remedy: error.remedy, in: language)
      }
    }
    Terminal.say(written(files: count)[language] + "\n")
    if let failure { throw ExitCode(failure.exitCode) }
    return 0 < count
  }
}

extension FixOptions {
  private static let nothing = Wording(
    nb: "ingenting kan rettes med «--fix»", nn: "ingenting kan rettast med «--fix»",
    en: "nothing can be mended with “--fix”")

  private static let question = Wording(
    nb: "Skrive endringene? [j/N]", nn: "Skrive endringane? [j/N]", en: "Write the changes? [y/N]")

  private static let notWritten = Wording(
    nb: "ingenting er skrevet", nn: "ingenting er skrive", en: "nothing was written")

  private static let notAsked = Wording(
    nb: "ingenting er skrevet; legg til «--yes» for å skrive uten å bli spurt",
    nn: "ingenting er skrive; legg til «--yes» for å skrive utan å bli spurd",
    en: "nothing was written; add “--yes” to write without being asked")

  private static func found(lines: Int, files: Int) -> Wording {
    Wording(
      nb: "kan rettes: \(lines) \(lines == 1 ? "linje" : "linjer") i \(files) \(files == 1 ? "fil" : "filer")",
      nn: "kan rettast: \(lines) \(lines == 1 ? "linje" : "linjer") i \(files) \(files == 1 ? "fil" : "filer")",
      en: "can be mended: \(lines) \(lines == 1 ? "line" : "lines") in \(files) \(files == 1 ? "file" : "files")")
  }

  private static func written(files: Int) -> Wording {
    Wording(
      nb: "skrevet: \(files) \(files == 1 ? "fil" : "filer")", nn: "skrive: \(files) \(files == 1 ? "fil" : "filer")",
      en: "written: \(files) \(files == 1 ? "file" : "files")")
  }

  private static func leftAlone(_ path: String) -> Wording {
    Wording(
      nb: "«\(path)» er endret siden den ble lest, og står som den er",
      nn: "«\(path)» er endra sidan ho vart lesen, og står som ho er",
      en: "“\(path)” has changed since it was read, and is left as it is")
  }
}
