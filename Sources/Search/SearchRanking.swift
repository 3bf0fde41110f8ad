import Foundation

/// How telling a word is that so many of all services hold, to three decimals, so that two machines agree.
func value(of count: Double, among documents: Int) -> Double {
  let all = Double(documents)
  return (log(1 + (all - count + 0.5) / (count + 0.5)) * 1000).rounded() / 1000
}

/// What was found for a query.
package struct SearchAnswer: Sendable {
  /// The best first; one for each service.
  package let hits: [Hit]
  /// The query as it was most likely meant; nil where every word was known or none was near.
  package fileprivate(set) var suggestion: String?
  /// Whether what was written may mean that somebody is in danger now.
  package let isAcute: Bool

  package struct Hit: Sendable {
    package let document: IndexDocument
    /// To six decimals.
    package let score: Double
    /// The words of the query that it was found by, in their order.
    package let matched: [String]
  }
}

extension SearchIndex {
  /// - `language` keeps what is written in that language; nil keeps all.
  /// - `preferred` is the language in which a service is told of unless another of its versions fits clearly better, as on a page in it.
  package func answer(to text: String, in language: String? = nil, preferring preferred: String? = nil) -> SearchAnswer
  {
    let query = SearchQuery(text)
    let words = expand(query)
    let found = phrases(of: query, in: words)
    var scores = words.map { contributions(of: $0.expansion, word: $0.word) }
    var isAcute = false
    for match in found {
      let concept = concepts[match.concept]
      let isDanger = concept.isAcute && match.isCertain
      isAcute = isAcute || isDanger
      let share = concept.value * match.weight * (isDanger ? Weight.acute : 1)
      for word in match.words {
        for (document, fit) in concept.services {
          let score = share * Double(fit) / 100 * words[word].word.weight
          scores[word][document] = max(scores[word][document] ?? 0, score)
        }
      }
    }
    return SearchAnswer(
      hits: hits(scores, of: words.map(\.word), in: language, preferring: preferred, isAcute: isAcute),
      suggestion: isAcute ? nil : suggestion(for: query, words),
      isAcute: isAcute)
  }

  /// What a place alone asks for: all there is, each service once, in the order of the index.
  private func everything(in language: String?, preferring preferred: String?) -> SearchAnswer {
    let kept = documents.filter { document in language.map { $0 == document.language } ?? true }
    var shown: [String: IndexDocument] = [:]
    for document in kept where shown[document.id] == nil || document.language == preferred {
      shown[document.id] = document
    }
    var seen: Set<String> = []
    return SearchAnswer(
      hits: kept.compactMap { document in
        seen.insert(document.id).inserted
          ? shown[document.id].map { SearchAnswer.Hit(document: $0, score: 0, matched: []) } : nil
      }, suggestion: nil, isAcute: false)
  }

  /// Answers the rest of a query that names a place.
  package func answer(
    to query: PlacedQuery, in language: String? = nil, preferring preferred: String? = nil
  ) -> SearchAnswer {
    if query.isPlaceOnly { return everything(in: language, preferring: preferred) }
    var answer = answer(to: query.rest, in: language, preferring: preferred)
    // What was meant still names the place.
    if !query.place.isEmpty { answer.suggestion = answer.suggestion.map { "\($0) \(query.place)" } }
    return answer
  }

  private func hits(
    _ scores: [[Int: Double]], of words: [SearchQuery.Word], in language: String?, preferring preferred: String?,
    isAcute: Bool
  ) -> [SearchAnswer.Hit] {
    let values = scores.map { $0.values.max() ?? 0 }
    let all = values.reduce(0, +)
    var best: [String: (document: Int, score: Double)] = [:]
    var inPreferred: [String: (document: Int, score: Double)] = [:]
    for (position, document) in documents.enumerated() where language.map({ $0 == document.language }) ?? true {
      var sum = 0.0
      var covered = 0.0
      for (word, contributions) in scores.enumerated() {
        guard let score = contributions[position] else { continue }
        sum += score
        covered += values[word]
      }
      guard sum > 0 else { continue }
      // Whoever has all of the query comes before one who has a little of it.
      let score = Self.sixDecimals(sum * (1 + covered / all))
      if best[document.id].map({ $0.score < score }) ?? true { best[document.id] = (position, score) }
      if document.language == preferred { inPreferred[document.id] = (position, score) }
    }
    // Who is in danger is led to what helps at once, and to nothing that is only like it.
    for (position, score) in isAcute ? [] : relatedScores(best, in: language) {
      let document = documents[position]
      best[document.id] = (position, Self.sixDecimals((best[document.id]?.score ?? 0) + score))
      if document.language == preferred {
        inPreferred[document.id] = (position, (inPreferred[document.id]?.score ?? 0) + score)
      }
    }
    return best.values.sorted(by: Self.precedes).map { hit in
      let own = inPreferred[documents[hit.document].id]
      let shown = own.flatMap { $0.score >= Weight.ownLanguage * hit.score ? $0.document : nil } ?? hit.document
      return SearchAnswer.Hit(
        document: documents[shown], score: hit.score,
        matched: zip(words, scores).reduce(into: []) { matched, next in
          guard next.1[shown] != nil, matched.last != next.0.text else { return }
          matched.append(next.0.text)
        })
    }
  }

  /// A score as the browser has it too, whose sums may differ further on.
  private static func sixDecimals(_ score: Double) -> Double { (score * 1e6).rounded() / 1e6 }

  /// The higher score first, then the earlier document.
  private static func precedes(_ left: (document: Int, score: Double), _ right: (document: Int, score: Double)) -> Bool
  {
    (right.score, left.document) < (left.score, right.document)
  }

  /// What services are given that are about the same as the best one, found or not: whoever does not find help there will next try those. Of a
  /// service in several languages it is the one that was found, or the first.
  private func relatedScores(
    _ best: [String: (document: Int, score: Double)], in language: String?
  ) -> [(document: Int, score: Double)] {
    guard let top = best.values.min(by: Self.precedes) else { return [] }
    var seen = Set(best.keys)
    let alike = documents.indices.compactMap { position -> (document: Int, likeness: Int)? in
      let document = documents[position]
      guard language.map({ $0 == document.language }) ?? true else { return nil }
      guard best[document.id].map({ $0.document == position }) ?? seen.insert(document.id).inserted else { return nil }
      let likeness = document.likeness(to: documents[top.document])
      return likeness >= Weight.alike ? (position, likeness) : nil
    }
    return alike.sorted { ($1.likeness, $0.document) < ($0.likeness, $1.document) }.prefix(Weight.mostRelated)
      .map { ($0.document, top.score * Weight.related * Double($0.likeness) / 100) }
  }

  /// What a word of the query gives each service that holds it: the best of its expansions.
  private func contributions(of expansion: Expansion, word: SearchQuery.Word) -> [Int: Double] {
    guard !expansion.terms.isEmpty else { return writtenLike(word) }
    var scores: [Int: Double] = [:]
    let generic = genericKeys.contains(word.key) ? Weight.generic * word.weight : word.weight
    for (term, weight) in expansion.terms {
      for posting in terms[term].postings {
        let frequency = posting.frequencies.weight
        let score = generic * weight * terms[term].value * frequency / (Weight.saturation + frequency)
        scores[posting.document] = max(scores[posting.document] ?? 0, score)
      }
    }
    return scores
  }

  /// What is written in the letters of a word that nobody knows: whoever writes Ukrainian or Arabic is best helped by what she can read.
  private func writtenLike(_ word: SearchQuery.Word) -> [Int: Double] {
    let block = Self.block(of: word.text)
    guard block >= Weight.firstForeignBlock else { return [:] }
    return documents.indices.reduce(into: [:]) { scores, document in
      if Self.block(of: documents[document].title) == block { scores[document] = Weight.letters }
    }
  }

  /// Which 256 code units the first of a text is one of.
  private static func block(of text: String) -> UInt16 { (text.utf16.first ?? 0) >> 8 }

  /// A phrase of a concept that the query holds.
  private struct Match {
    let concept: Int
    /// The telling words of the query that it is made of.
    let words: [Int]
    let weight: Double
    /// Whether each of its words was written so, or in another inflection.
    let isCertain: Bool
  }

  private func phrases(
    of query: SearchQuery, in words: [(word: SearchQuery.Word, expansion: Expansion)]
  ) -> [Match] {
    var wordsOfTerm: [Int: (word: Int?, weight: Double)] = [:]
    for (word, entry) in words.enumerated() {
      for (term, weight) in entry.expansion.terms where weight >= Weight.meant {
        if wordsOfTerm[term].map({ $0.weight < weight }) ?? true { wordsOfTerm[term] = (word, weight) }
      }
    }
    // Words that tell nothing by themselves, as far as phrases have them.
    for term in query.all.compactMap({ positions[searchKey(of: $0)] }) where wordsOfTerm[term] == nil {
      wordsOfTerm[term] = (nil, 1)
    }
    return concepts.enumerated().flatMap { position, concept in
      concept.phrases.compactMap { phrase -> Match? in
        let found = phrase.compactMap { wordsOfTerm[$0] }
        // «How do I» is no «dø»: of words that tell nothing something must be told by another.
        let telling = found.compactMap(\.word)
        guard found.count == phrase.count, !telling.isEmpty, let weight = found.map(\.weight).min() else { return nil }
        return Match(
          concept: position, words: telling, weight: weight,
          isCertain: found.allSatisfy {
            $0.weight * ($0.word.map { words[$0].word.weight } ?? 1) >= Weight.certain
          })
      }
    }
  }

  /// The query with each misspelt word as the site writes it. In what is longer than two telling words a guess is more often wrong than
  /// right.
  private func suggestion(
    for query: SearchQuery, _ words: [(word: SearchQuery.Word, expansion: Expansion)]
  ) -> String? {
    guard query.words.count <= 2, words.contains(where: { $0.expansion.meant.flatMap { terms[$0].form } != nil }) else {
      return nil
    }
    var text = query.all
    for (word, expansion) in words {
      if let form = expansion.meant.flatMap({ terms[$0].form }) { text[word.place] = form }
    }
    return text.joined(separator: " ")
  }
}
