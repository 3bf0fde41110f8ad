import ArgumentParser
import Diagnostics
import Publishing

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Makes a file to fill in; never overwrites one.",
    subcommands: [NewServiceCommand.self],
    aliases: ["ny"]
  )
}

struct NewServiceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tjeneste",
    abstract: "Makes a service file with the questions that readers ask.",
    aliases: ["service", "teneste"]
  )

  @Argument(help: "The service's name.")
  var name: String

  @OptionGroup var places: PlaceOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    guard NewServiceFile(named: name) != nil else {
      throw ValidationError("The name needs letters or digits that an address can be made of, not “\(name)”.")
    }
  }

  func run() throws {
    guard let file = NewServiceFile(named: name) else { return }
    let language = messages.chosenLanguage
    let path = try orFail(language) { () throws(DiskFailure) in
      try file.write(inContent: places.content, language: language)
    }
    let said = Wording(nb: "laget \(path)", nn: "laga \(path)", en: "made \(path)")
    Terminal.say(said[language] + "\n")
  }
}
