import Diagnostics

/// The words of answers, in the language of messages.
struct AnswerWords {
  let language: MessageLanguage

  var example: String { Wording(nb: "eksempel", nn: "døme", en: "example")[language] }
  var values: String { Wording(nb: "Kan være", nn: "Kan vere", en: "May be")[language] }
  var keys: String { Wording(nb: "Har feltene", nn: "Har felta", en: "Holds")[language] }
  var forExample: String { Wording(nb: "For eksempel", nn: "Til dømes", en: "For example")[language] }
  var rules: String { Wording(nb: "Regler", nn: "Reglar", en: "Rules")[language] }
  var remedy: String { Wording(nb: "Slik retter du", nn: "Slik rettar du", en: "How to mend it")[language] }
  var why: String { Wording(nb: "Hvorfor", nn: "Kvifor", en: "Why")[language] }
  var source: String { Wording(nb: "Kilde", nn: "Kjelde", en: "Source")[language] }
  var mendAll: String {
    Wording(nb: "Rett alt i denne fila", nn: "Rett alt i denne fila", en: "Mend everything in this file")[language]
  }

  func more(_ count: Int) -> String {
    Wording(nb: "og \(count) til", nn: "og \(count) til", en: "and \(count) more")[language]
  }
}

extension Asked {
  var words: AnswerWords { AnswerWords(language: language) }
}
