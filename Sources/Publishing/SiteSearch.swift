package import Diagnostics
import Rendering
import Search
package import Services
import Site

/// The search of a site before it is published: what a citizen would find on its pages.
package struct SiteSearch: Sendable {
  let index: SearchIndex
  /// The language of the site's front page.
  private let first: LanguageCode?

  init(_ plan: SitePlan) {
    index = SearchIndex(plan)
    first = plan.directory.settings.languages.first
  }

  /// - `limit` is how many services are told of at most.
  /// - `language` keeps what is written in that language; nil keeps all.
  package func report(on query: String, limit: Int, in language: LanguageCode?) -> SearchReport {
    SearchReport(query, index.answer(to: query, in: language?.code, preferring: first?.code), limit: limit)
  }
}

/// What `search --format json` prints; the shape is a contract.
package struct SearchReport: Encodable, Sendable {
  package let query: String
  package let results: [Result]
  package let suggestion: String?
  /// Milliseconds; the caller has the clock.
  package var ms = 0.0
  /// Whether what was written may mean that somebody is in danger now.
  package let isAcute: Bool

  package struct Result: Encodable, Sendable {
    package let id: String
    package let url: String
    package let title: String
    package let score: Double
    package let matched: [String]
  }

  init(_ query: String, _ answer: SearchAnswer, limit: Int) {
    self.query = query
    results = answer.hits.prefix(limit).map {
      Result(
        id: $0.document.id, url: $0.document.url, title: $0.document.title, score: $0.score, matched: $0.matched)
    }
    suggestion = answer.suggestion
    isAcute = answer.isAcute
  }

  private enum Key: String, CodingKey {
    case query, results, suggestion, ms
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(query, forKey: .query)
    try container.encode(results, forKey: .results)
    // Null is said, not left out, so that a reader of the format sees that there is none.
    try container.encode(suggestion, forKey: .suggestion)
    try container.encode(ms, forKey: .ms)
  }

  /// One line of JSON.
  package var json: String { jsonLine(self) + "\n" }

  /// A numbered list for people, with what was meant above it.
  package func text(in language: MessageLanguage) -> String {
    let words = (
      acute: Wording(
        nb: "Er noen i fare nå? Ring 113 eller 112.", nn: "Er nokon i fare no? Ring 113 eller 112.",
        en: "Is somebody in danger now? Call 113 or 112."),
      meant: Wording(nb: "Mente du", nn: "Meinte du", en: "Did you mean"),
      nothing: Wording(
        nb: "Fant ingen tilbud for «\(query)».", nn: "Fann ingen tilbod for «\(query)».",
        en: "Found no services for “\(query)”.")
    )
    var text = isAcute ? words.acute[language] + "\n" : ""
    if let suggestion { text += "\(words.meant[language]) «\(suggestion)»?\n" }
    if results.isEmpty { text += words.nothing[language] + "\n" }
    for (number, result) in results.enumerated() {
      text += "\(number + 1). \(result.title)  \(result.url)\n"
    }
    return text
  }
}
