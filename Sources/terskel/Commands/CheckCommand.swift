import ArgumentParser
import Diagnostics
import Publishing

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says everything that a build would say of content and templates, and writes nothing.",
    aliases: ["sjekk"]
  )

  @OptionGroup var places: PlaceOptions
  @OptionGroup var messages: MessageOptions
  @OptionGroup var work: WorkOptions

  func run() async throws {
    let language = messages.chosenLanguage
    // Whether the folder may be published in is for a build to say: nothing is written here, and the content may be checked all the same.
    let folder = try? SiteFolder(output: places.output)
    let tree = try await readingContent(places, work, language)
    _ = try await readingTemplates(places, language)
    let request = buildRequest(
      places, work, previousAddresses: try readingPrevious(work, in: folder, language))
    let publication = try await orFail(language) { () async throws(BuildFailure) in
      try await Publication.check(tree, request)
    }
    report(publication, on: tree, day: request.today, language, work.format)
    if work.format == .text { Terminal.say(Ledger(publication).text(in: language)) }
    try endWithCode(for: publication, isStrict: work.strict)
  }
}
