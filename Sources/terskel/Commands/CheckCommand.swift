import ArgumentParser
import Diagnostics
import Publishing

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says everything that a build would say, and writes nothing.",
    aliases: ["sjekk"]
  )

  @OptionGroup var places: PlaceOptions
  @OptionGroup var messages: MessageOptions
  @OptionGroup var work: WorkOptions

  func run() async throws {
    let language = messages.chosenLanguage
    let tree = try await readingContent(places, work, language)
    var request = BuildRequest(contentPath: places.content, today: places.day)
    request.isRelease = work.release
    request.jobs = work.chosenJobs
    let publication = try await orFail(language) { () async throws(BuildFailure) in
      try await Publication.check(tree, request)
    }
    try report(publication, on: tree, request, work, language)
    say(Ledger(publication), work.format, language)
    try endWithCode(for: publication, isStrict: work.strict)
  }
}
