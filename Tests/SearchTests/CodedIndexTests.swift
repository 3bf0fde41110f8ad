import Search
import Testing

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

  @Test func aPhraseIsWrittenAtItsRarestWord() {
    let index = coded(phrases: [[5], [2, 3], [1, 2, 4]])
    #expect(index.phrases == " !#0 !0 0")
    #expect(index.marks == "!2#4")
    #expect(index.troubles == ["!"])
  }

  @Test func phrasesOfOneWordAndOneTroubleShareTheNumber() {
    let index = coded(phrases: [[0], [0, 3], [0, 4], [3, 5], [4, 5]])
    #expect(index.phrases == ",#,$0  !0!0")
    #expect(index.marks == "!5#3$4")
  }

  @Test func aWordOfTwoTroublesIsFollowedByMore() {
    let index = CodedIndex(
      WrittenIndex(
        documents: [], keys: keys, bodies: keys.map { _ in [] },
        concepts: [
          WrittenIndex.Concept(name: "sorg", phrases: [[0], [5]], targets: [], isAcute: false),
          WrittenIndex.Concept(
            name: "ensomhet", phrases: [[0], [1], [3, 4]], targets: [.init(.topic, 2), .init(.type, 1, weight: 75)],
            isAcute: false),
        ]))
    #expect(index.troubles == ["$2#1f", ""])
    #expect(index.phrases == "0+10 !0 1")
  }

  /// The file writes weights in twentieths.
  @Test func weightsAreWholeTwentieths() {
    #expect(
      EverydayConcept.builtIn.flatMap(\.targets).filter { $0.weight % 5 != 0 || !(5...100).contains($0.weight) }.map(
        \.name) == [])
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
