import ArgumentParser
import Diagnostics
import Publishing

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Makes a new site that builds, with an example to replace and files for CI; never overwrites."
  )

  @Argument(help: "The folder of the site; made if it is not there.")
  var folder: String

  @Option(help: "The municipality's name.")
  var name = "Eksempel kommune"

  @OptionGroup var places: PlaceOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    guard !name.isEmpty, !name.contains(where: \.isNewline) else {
      throw ValidationError("--name must be a name on one line.")
    }
  }

  func run() throws {
    let language = messages.chosenLanguage
    let made = try orFail(language) { () throws(DiskFailure) in
      try NewSiteFolder(of: name, on: places.day, in: language).write(in: folder)
    }
    let said = Wording(nb: "laget", nn: "laga", en: "made")
    let next = Wording(
      nb: "nå: gå til «\(folder)» og kjør «terskel serve»", nn: "no: gå til «\(folder)» og køyr «terskel serve»",
      en: "now: go to “\(folder)” and run “terskel serve”")
    Terminal.say(made.map { "\(said[language]) \($0)\n" }.joined() + next[language] + "\n")
  }
}
