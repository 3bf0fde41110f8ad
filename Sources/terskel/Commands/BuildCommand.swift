import ArgumentParser
import Publishing

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds the site; publishes nothing while an error stands.",
    aliases: ["bygg"]
  )

  @OptionGroup var places: PlaceOptions
  @OptionGroup var messages: MessageOptions
  @OptionGroup var work: WorkOptions
  @OptionGroup var output: OutputOptions

  @Flag(help: "Make everything anew, whatever is remembered of the last build.")
  var clean = false

  @Option(
    help: """
      In a site with many municipalities, make the pages of this one alone, for terskel merge: its number or the name in its \
      address; may be repeated, or be several with commas between.
      """)
  var kommune: [String] = []

  func validate() throws {
    guard !kommune.isEmpty else { return }
    _ = try municipalities(namedBy: kommune)
    if output.precompress {
      throw ValidationError("Parts are compressed when they are merged: use --precompress there.")
    }
    if !output.emit.isEmpty { throw ValidationError("Extra outputs are of the whole site: use --emit with merge.") }
  }

  func run() async throws {
    let municipalities = try municipalities(namedBy: kommune)
    try await SiteBuild(
      places: places, messages: messages, work: work, output: output,
      command: "terskel build --content \(places.content) --output \(places.output)",
      kind: municipalities.isEmpty ? .whole(clean: clean) : .part(municipalities: municipalities)
    ).run()
  }
}
