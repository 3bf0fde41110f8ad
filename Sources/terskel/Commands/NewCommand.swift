import ArgumentParser
import Diagnostics
import Publishing
import Services

struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Makes a file to fill in; never overwrites one.",
    subcommands: [NewServiceCommand.self, NewTranslationCommand.self],
    aliases: ["ny"]
  )
}

struct NewServiceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tjeneste",
    abstract: """
      Makes a service file with the questions that readers ask. At a terminal it asks for whom the service is, what it costs and how to \
      get in, where the options do not say.
      """,
    aliases: ["service", "teneste"]
  )

  @Argument(help: "The service's name.")
  var name: String

  @Option(
    name: [.customLong("målgruppe"), .customLong("audience")],
    help: "Whom it is for, with commas between: voksne, eldre.")
  var audience: String?

  @Option(
    name: [.customLong("egenandel"), .customLong("eigendel"), .customLong("user-fee")],
    help: "What it costs: gratis, 150 kr, ukjent.")
  var userFee: String?

  @Option(
    name: [.customLong("henvisning"), .customLong("tilvising"), .customLong("referral")],
    help: "Whether one needs a referral: nei, ja, ukjent.")
  var referral: String?

  @Option(name: [.customLong("telefon"), .customLong("phone")], help: "The number to call.")
  var phone: String?

  @Option(
    name: [.customLong("språk"), .customLong("text-language")],
    help: "The language of the text: nb or nn; that of messages unless given.")
  var textLanguage: TextLanguage?

  @OptionGroup var places: PlaceOptions
  @OptionGroup var messages: MessageOptions

  /// The languages that a new text is made in.
  enum TextLanguage: String, CaseIterable, ExpressibleByArgument {
    case nb, nn

    var messageLanguage: MessageLanguage {
      switch self {
      case .nb: .nb
      case .nn: .nn
      }
    }
  }

  func validate() throws {
    guard NewServiceFile(named: name) != nil else {
      throw ValidationError("The name needs letters or digits that an address can be made of, not “\(name)”.")
    }
  }

  func run() async throws {
    guard let file = NewServiceFile(named: name) else { return }
    let language = messages.chosenLanguage
    let written = textLanguage?.messageLanguage ?? language
    let tree = try await orFail(language) { () async throws(DiskFailure) in
      try file.refuseToOverwrite(inContent: places.content)
      return try await FileTree(readingFrom: places.content)
    }
    let surroundings = NewServiceSurroundings(tree)
    let answers = try answers(in: surroundings, written: written, said: language)
    let path = try await orFail(language) { () async throws(DiskFailure) in
      try file.write(
        inContent: places.content, answers: answers, language: written, besides: surroundings.firstLanguage)
    }
    let said = Wording(nb: "laget \(path)", nn: "laga \(path)", en: "made \(path)")
    Terminal.say(said[language] + "\n")
  }

  /// What the options say, and where somebody is there to ask, what they do not say.
  private func answers(
    in surroundings: NewServiceSurroundings, written: MessageLanguage, said language: MessageLanguage
  ) throws -> NewServiceAnswers {
    var answers: NewServiceAnswers = [:]
    for subject in NewServiceQuestion.Subject.allCases {
      let question = surroundings.question(about: subject, in: written)
      guard let value = option(about: subject).flatMap({ question.value(of: $0) }) else { continue }
      if let fault = surroundings.faults(in: value, to: question).first {
        sayFailure(fault.summary, remedy: fault.remedy, in: language)
        throw ExitCode.validationFailure
      }
      answers[subject] = value
    }
    let isAnswered = [NewServiceQuestion.Subject.audience, .userFee, .referral].allSatisfy { answers[$0] != nil }
    guard !isAnswered, Interview.isPossible else { return answers }
    let interview = Interview(surroundings, in: language)
    for subject in NewServiceQuestion.Subject.allCases where answers[subject] == nil {
      answers[subject] = interview.answer(to: surroundings.question(about: subject, in: written))
    }
    return answers
  }

  private func option(about subject: NewServiceQuestion.Subject) -> String? {
    switch subject {
    case .audience: audience
    case .userFee: userFee
    case .referral: referral
    case .phone: phone
    }
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
