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

  func validate() throws {
    if fixing.isWanted, work.format != .text {
      throw ValidationError("--fix writes a diff to standard output, so messages can only be text.")
    }
  }

  func run() async throws {
    let language = messages.chosenLanguage
    // Whether the folder may be published in is for a build to say: nothing is written here, and the content may be checked all the same.
    let folder = try? SiteFolder(output: places.output)
    var tree = try await readingContent(places, work, language)
    _ = try await readingTemplates(places, language)
    let request = buildRequest(
      places, work, previousAddresses: try readingPrevious(work, in: folder, language))
    if fixing.isWanted, try await fixing.run(tree, request, language) {
      tree = try await readingContent(places, work, language)
    }
    let checked = tree
    let publication = try await orFail(language) { () async throws(BuildFailure) in
      try await Publication.check(checked, request)
    }
    report(publication, on: tree, day: request.today, language, work.format)
    if work.format == .text { Terminal.say(Ledger(publication).text(in: language)) }
    try endWithCode(for: publication, isStrict: work.strict)
  }
}
