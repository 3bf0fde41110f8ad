import Testing

@testable import Search

/// An index of few words, made by hand: what the engine does, without a site.
@Suite struct SearchIndexTests {
  private let titles = [
    "Barnevern", "Familievern", "Kommunepsykolog", "Krisesenter", "Legevakt", "Rask psykisk helsehjelp", "Sorggruppe",
  ]

  private func index() -> SearchIndex {
    let documents = titles.map { IndexDocument(id: $0.lowercased(), language: "nb", title: $0) }
    var postings: [String: (form: String, postings: [SearchIndex.Posting])] = [:]
    for (position, title) in titles.enumerated() {
      for word in searchWords(in: title) {
        var frequencies = SearchIndex.Frequencies()
        frequencies.title = 1
        postings[searchKey(of: word), default: (word, [])].postings.append(
          SearchIndex.Posting(document: position, frequencies: frequencies))
      }
    }
    for word in ["barn", "familie", "kommune", "psykolog", "slår", "dø"] where postings[searchKey(of: word)] == nil {
      postings[searchKey(of: word)] = (word, [])
    }
    let terms = postings.sorted { $0.key < $1.key }.map {
      SearchIndex.Term(key: $0.key, form: $0.value.form, postings: $0.value.postings)
    }
    func term(_ word: String) -> Int { terms.firstIndex { $0.key == searchKey(of: word) } ?? -1 }
    return SearchIndex(
      documents: documents, terms: terms,
      concepts: [
        SearchIndex.Concept(name: "fare", phrases: [[term("dø")]], services: [(document: 4, fit: 100)], isAcute: true),
        SearchIndex.Concept(
          name: "vold", phrases: [[term("slår")]], services: [(document: 1, fit: 40), (document: 3, fit: 100)],
          isAcute: false),
      ])
  }

  private func ids(_ query: String) -> [String] { index().answer(to: query).hits.map(\.document.id) }

  @Test(arguments: [
    ("barnevernet", "barnevern"), ("BARNEVERN", "barnevern"), ("barnevren", "barnevern"), ("barne vern", "barnevern"),
    ("barneve", "barnevern"), ("kommunepsykologene", "kommunepsykolog"), ("psykolog", "kommunepsykolog"),
    ("kona slår meg", "krisesenter"), ("kona slaar meg", "krisesenter"), ("legvakt", "legevakt"),
    ("vil dø", "legevakt"),
    ("vil dø av sorg", "legevakt"),
  ])
  func theRightServiceIsFirst(query: String, id: String) {
    #expect(ids(query).first == id, "\(query): \(ids(query))")
  }

  @Test func aMisspeltWordIsSuggestedAsTheSiteWritesIt() {
    #expect(index().answer(to: "ring barnevren").suggestion == "ring barnevern")
    #expect(index().answer(to: "barnevern").suggestion == nil)
  }

  @Test func wordsOfDangerAreKnown() {
    #expect(index().answer(to: "jeg vil dø").isAcute)
    #expect(!index().answer(to: "sorggruppe").isAcute)
  }

  @Test func oneStopWordCostsNobodyTheAnswer() {
    #expect(ids("jeg og sorggruppe")[0] == "sorggruppe")
    #expect(ids("") == [])
  }

  @Test func aLanguageKeepsWhatIsWrittenInIt() {
    #expect(index().answer(to: "barnevern", in: "nn").hits.isEmpty)
  }

  @Test(arguments: [
    String(repeating: "a", count: 10_000), String(repeating: "psykolog ", count: 2000), "<script>alert(1)</script>",
    "\u{0}\u{1}\u{202E}\u{2066}", "👨‍👩‍👧", "\"'\\&<>",
  ])
  func aHostileQueryIsAnsweredLikeAnyOther(query: String) {
    #expect(ids(query).count <= titles.count)
  }

  @Test func equallyGoodServicesComeInTheOrderOfTheIndex() {
    let answer = index().answer(to: "vern")
    #expect(answer.hits.map(\.document.id) == ["barnevern", "familievern"])
    #expect(answer.hits[0].score == answer.hits[1].score)
  }
}
