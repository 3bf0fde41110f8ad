import Testing

@testable import Search

/// The texts of the file, as `docs/search-index.md` tells of them.
@Suite struct CodedIndexTests {
  private let keys = ["alene", "barn", "dø", "ikke", "orker", "sorg"]

  private func coded(
    phrases: [[Int]] = [], named: Set<String> = [], bodies: [[WrittenIndex.BodyPosting]]? = nil
  )
    -> CodedIndex
  {
    CodedIndex(
      WrittenIndex(
        documents: [], keys: keys, named: named, bodies: bodies ?? keys.map { _ in [] },
        concepts: [WrittenIndex.Concept(name: "sorg", phrases: phrases, targets: [], isAcute: true)]))
  }

  @Test func aWordThatManyPhrasesHaveIsWrittenOnce() {
    #expect(coded(phrases: [[5], [2, 3], [1, 2, 4]]).concepts == ["5(23(14|!"])
    #expect(coded(phrases: [[0], [3], [1, 2], [1, 5], [3, 4]]).concepts == ["03(123)(24|!"])
  }

  @Test func wordsOfTitlesLeadsAndKeywordsAreNotListed() {
    #expect(coded().keys == "AaleneAbarnAdøAikkeAorkerAsorg")
    #expect(coded(named: ["barn", "ikke"]).keys == "AaleneAdøAorkerAsorg")
  }

  @Test func wordsOfRunningTextsSayHowFarTheyAreFromTheOneBefore() {
    let posting = { WrittenIndex.BodyPosting(document: $0, count: $1) }
    let bodies = [[], [posting(0, 1), posting(3, 2)], [], [], [], [posting(40, 3)]]
    #expect(coded(bodies: bodies).bodies == "10!3 4#A4")
  }
}
