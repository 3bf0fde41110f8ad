import Diagnostics
import Services
import Testing

/// What somebody types when a service file is made, and what is written for it.
@Suite struct NewServiceQuestionTests {
  private func question(
    _ subject: NewServiceQuestion.Subject, _ language: MessageLanguage = .nb
  ) -> NewServiceQuestion {
    NewServiceQuestion(about: subject, in: language, vocabularies: .builtIn)
  }

  @Test(arguments: [
    (NewServiceQuestion.Subject.audience, "5", "voksne"), (.audience, " 2, 3 ", "[barn, ungdom]"),
    (.audience, "eldre,pårørende", "[eldre, pårørende]"), (.audience, "voksne", "voksne"), (.audience, "99", "99"),
    (.userFee, "1", "gratis"), (.userFee, "150", "150"), (.userFee, "150 kr", "150 kr"), (.userFee, "0", "0"),
    (.referral, "3", "nødvendig"), (.referral, "ikke nødvendig, men mulig", "ikke nødvendig, men mulig"),
    (.phone, " 00 00 12 34 ", "00 00 12 34"),
  ])
  func anAnswerIsANumberOfAChoiceOrWords(subject: NewServiceQuestion.Subject, typed: String, written: String) {
    #expect(question(subject).value(of: typed) == written)
  }

  @Test(arguments: NewServiceQuestion.Subject.allCases)
  func nothingIsNoAnswer(subject: NewServiceQuestion.Subject) {
    #expect(question(subject).value(of: "") == nil)
    #expect(question(subject).value(of: " \t") == nil)
  }

  @Test func whoDoesNotKnowWritesThatWhereTheFieldCanSayIt() {
    #expect(NewServiceQuestion.Subject.allCases.map { question($0).unknown } == [nil, "ukjent", "ukjent", nil])
    #expect(question(.userFee, .nn).unknown == "ukjend")
  }

  @Test func theChoicesAreInTheLanguageOfTheText() {
    #expect(question(.referral, .nn).choices.first == "ikkje nødvendig")
    #expect(question(.audience, .nn).choices.contains("vaksne"))
  }
}
