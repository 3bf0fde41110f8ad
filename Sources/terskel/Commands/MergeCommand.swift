import ArgumentParser
import Publishing

struct MergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract:
      "Puts a site together of parts that build --kommune has made of the same content; it is the site that one build makes.",
    aliases: ["slå-sammen"]
  )

  @Argument(
    help: "The folders of the parts, each with the file beside it whose name ends in .del.json.", completion: .directory
  )
  var parts: [String]

  @OptionGroup var places: PlaceOptions
  @OptionGroup var messages: MessageOptions
  @OptionGroup var work: WorkOptions
  @OptionGroup var output: OutputOptions

  /// `deler/*` names what lies beside the parts too.
  private var folders: [String] { parts.filter { !$0.hasSuffix(".del.json") } }

  func run() async throws {
    try await SiteBuild(
      places: places, messages: messages, work: work, output: output,
      command: "terskel merge --content \(places.content) --output \(places.output)", kind: .merge(parts: folders)
    ).run()
  }
}
