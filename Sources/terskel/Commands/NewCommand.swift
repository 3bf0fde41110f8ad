import ArgumentParser
import Diagnostics
import Publishing
import Services

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Makes a file to fill in; never overwrites one.",
    subcommands: [NewServiceCommand.self, NewTranslationCommand.self],
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

struct NewTranslationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "oversettelse",
    abstract: "Makes the file of a translation beside a service file, with the headings to translate.",
    aliases: ["translation", "omsetjing"]
  )

  @Argument(help: "The service file to translate, such as content/tjenester/ungdomsteam.md.")
  var file: String

  @Argument(help: "The code of the language to translate to, such as nn.")
  var to: String

  @OptionGroup var places: PlaceOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    guard let language = LanguageCode(code: to) else {
      throw ValidationError("There is no language with the code “\(to)”. Write a code such as nn, se or en.")
    }
    guard NewTranslationFile(of: file, in: language) != nil else {
      throw ValidationError("Name the Markdown file of the original, such as ungdomsteam.md, not “\(file)”.")
    }
  }

  func run() throws {
    guard let code = LanguageCode(code: to), let translation = NewTranslationFile(of: file, in: code) else { return }
    let language = messages.chosenLanguage
    let path = try orFail(language) { () throws(DiskFailure) in try translation.write(language: language) }
    let said = Wording(nb: "laget \(path)", nn: "laga \(path)", en: "made \(path)")
    Terminal.say(said[language] + "\n")
  }
}
