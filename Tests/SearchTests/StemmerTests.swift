import Foundation
import Search
import Testing

@Suite struct StemmerTests {
  /// Words of the Snowball project's published vocabulary and of the example content, each with the stem that the project's own stemmer gives.
  private let pairs: [(word: String, stem: String)]

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "norwegian-stems.txt")
    pairs = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
      let words = $0.split(separator: " ").map(String.init)
      return (words[0], words[1])
    }
  }

  @Test func stemsAreThoseOfThePublishedAlgorithm() {
    #expect(pairs.count >= 400)
    for (word, stem) in pairs { #expect(Stemmer.stem(word) == stem, "\(word)") }
  }

  @Test func theFirstThreeLettersStay() {
    #expect(Stemmer.stem("ete") == "ete")
    #expect(Stemmer.stem("og") == "og")
    #expect(Stemmer.stem("") == "")
  }
}
