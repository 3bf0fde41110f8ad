import Search
import Testing

@Suite struct SearchTermTests {
  @Test func wordsAreRunsOfLettersAndDigitsInLowerCase() {
    #expect(searchTerms(in: "Ring 116 117, døgnåpent!") == ["ring", "116", "117", "døgnåpent"])
  }

  @Test func oneLetterWordsSayNothing() {
    #expect(searchTerms(in: "å, i A og B") == ["og"])
  }

  @Test func aCombiningMarkBelongsToItsLetter() {
    #expect(searchTerms(in: "A\u{30A}pent") == ["a\u{30A}pent"])
  }
}
