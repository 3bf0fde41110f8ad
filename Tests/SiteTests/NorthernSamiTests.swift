import Services
import Site
import Testing

@Suite struct NorthernSamiTests {
  private let phrases = UILanguage.northernSami.phrases

  @Test func everyLanguageTargetGroupAndTopicHasAName() {
    #expect(LanguageCode.all.filter { $0.northernSami == nil }.map(\.code) == [])
    for vocabulary in [Vocabularies.builtIn.audience, Vocabularies.builtIn.topic] {
      #expect(vocabulary.terms.filter { $0.names["se"] == nil }.map(\.id) == [])
    }
  }

  @Test func datesAreWrittenWithTheMonthFirst() throws {
    let day = try #require(Day(year: 2026, month: 11, day: 26))
    #expect(phrases.date(day) == "skábmamánu 26. b. 2026")
    #expect(phrases.weekday(day.weekday) == "duorastat")
  }

  @Test func onlyTheseWordsSayThatNobodyHasReviewedThem() {
    #expect(UILanguage.allCases.filter { $0.phrases.notReviewed != nil } == [.northernSami])
  }

  @Test(arguments: ["smj", "sma", "sms", "fkv"])
  func readersOfRelatedLanguagesAreSpokenToInBokmal(code: String) throws {
    #expect(UILanguage(readersOf: try #require(LanguageCode(code: code))) == .bokmal)
  }
}
