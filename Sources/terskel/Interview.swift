import Diagnostics
import Foundation
import Publishing
import Services

/// The questions that `new tjeneste` asks where somebody sits at a terminal: one at a time, again until the answer can be read.
struct Interview {
  private let surroundings: NewServiceSurroundings
  /// That of the questions; the choices are in that of the text.
  private let language: MessageLanguage

  init(_ surroundings: NewServiceSurroundings, in language: MessageLanguage) {
    self.surroundings = surroundings
    self.language = language
  }

  /// Whether somebody is there to answer: what is typed comes from a terminal, and what is asked is seen on one.
  static var isPossible: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// The answer as it is written in the file; nil where it stays open.
  func answer(to question: NewServiceQuestion) -> String? {
    var text = "\n\(question.text[language])\n"
    for (index, choice) in question.choices.enumerated() {
      text += (index < 9 ? "   " : "  ") + "\(index + 1) \(choice)\n"
    }
    Terminal.say(text)
    while true {
      Terminal.say(question.prompt[language])
      // The end of what is typed is no answer to anything that is still to come.
      guard let value = readLine().flatMap({ question.value(of: $0) }) else { return question.unknown }
      guard let fault = surroundings.faults(in: value, to: question).first else { return value }
      sayFailure(fault.summary, remedy: fault.remedy, in: language)
    }
  }
}
