package import Diagnostics
import Rendering
import Search
package import Services
import Site

/// The search of a site before it is published: what a citizen would find on its pages.
///
/// In a site with many municipalities, a query is answered from the index of the one that it names; where it names none, from what they
/// share, as on the pages of the whole site.
package struct SiteSearch: Sendable {
  let source: SearchSource
  /// Of all services, or of what municipalities share.
  let index: SearchIndex
  /// The language of the site's front page.
  private let first: LanguageCode?
  /// The indexes of municipalities that were asked for, by their place in the list.
  private var made: [Int: SearchIndex] = [:]

  init(_ plan: SitePlan) {
    source = SearchSource(plan)
    index = SearchIndex(source.siteIndex)
    first = plan.directory.settings.languages.first
  }

  /// None in a site of one.
  package var municipalities: [Municipality] { source.municipalities }

  /// - `limit` is how many services are told of at most.
  /// - `language` keeps what is written in that language; nil keeps all.
  /// - `municipality` is one on whose own pages somebody searches: there a query names no place.
  package func report(
    on query: String, limit: Int, in language: LanguageCode?, for municipality: Municipality? = nil
  ) -> SearchReport {
    if let place = municipality.flatMap({ municipalities.firstIndex(of: $0) }) {
      let answer = index(at: place).answer(to: query, in: language?.code, preferring: first?.code)
      return SearchReport(query, answer, limit: limit, places: [municipalities[place]])
    }
    guard !municipalities.isEmpty else {
      return SearchReport(query, index.answer(to: query, in: language?.code, preferring: first?.code), limit: limit)
    }
    let placed = source.names.placed(query, beside: index)
    let place = placed.places.count == 1 ? placed.places.first : nil
    let chosen = place.map { index(at: $0) } ?? index
    return SearchReport(
      query, chosen.answer(to: placed, in: language?.code, preferring: first?.code), limit: limit,
      places: placed.places.map { municipalities[$0] })
  }

  /// The first 50 services that are found. A query that names no place is asked where the services are that it must find.
  func ids(for query: String, expecting ids: [String]) -> [String] {
    let isPlaced = !source.names.placed(query, beside: index).places.isEmpty
    let own = municipalities.first { municipality in
      ids.contains { $0.municipalityPrefix == municipality.number.digits + "/" }
    }
    return report(on: query, limit: 50, in: nil, for: isPlaced ? nil : own).results.map(\.id)
  }

  /// Makes the index that a query is answered from, so that the next that asks for it need not.
  package mutating func prepare(for query: String, for municipality: Municipality? = nil) {
    let places =
      municipality.map { chosen in municipalities.indices.filter { municipalities[$0] == chosen } }
      ?? source.names.placed(query, beside: index).places
    guard places.count == 1, let place = places.first, made[place] == nil else { return }
    made[place] = index(at: place)
  }

  private func index(at place: Int) -> SearchIndex {
    made[place] ?? SearchIndex(source.index(of: municipalities[place]))
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
  /// The municipalities that the query may mean; the results are from it where it is one, and from what all share otherwise. Nil in a site
  /// of one.
  package let places: [Municipality]?

  package struct Result: Encodable, Sendable {
    package let id: String
    package let url: String
    package let title: String
    package let score: Double
    package let matched: [String]
  }

  init(_ query: String, _ answer: SearchAnswer, limit: Int, places: [Municipality]? = nil) {
    self.query = query
    self.places = places
    results = answer.hits.prefix(limit).map {
      Result(
        id: $0.document.id, url: $0.document.url, title: $0.document.title, score: $0.score, matched: $0.matched)
    }
    suggestion = answer.suggestion
    isAcute = answer.isAcute
  }

  private enum Key: String, CodingKey {
    case query, results, suggestion, municipality, ms
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(query, forKey: .query)
    try container.encode(results, forKey: .results)
    // Null is said, not left out, so that a reader of the format sees that there is none.
    try container.encode(suggestion, forKey: .suggestion)
    if let places {
      try container.encode(places.count == 1 ? places.first?.number.digits : nil, forKey: .municipality)
    }
    try container.encode(ms, forKey: .ms)
  }

  /// Whose services the list has.
  private func line(on places: [Municipality]) -> Wording {
    let names = places.map { "\($0.name) (\($0.number.digits))" }.joined(separator: ", ")
    return switch places.count {
    case 0:
      Wording(
        nb: "Ingen kommune er nevnt: dette er det kommunene deler. Skriv kommunen også, eller bruk «--kommune».",
        nn: "Ingen kommune er nemnd: dette er det kommunane deler. Skriv kommunen òg, eller bruk «--kommune».",
        en: "No municipality is named: this is what they share. Write its name too, or use “--kommune”.")
    case 1: Wording(nb: "Tilbud i \(names):", nn: "Tilbod i \(names):", en: "Services in \(names):")
    default:
      Wording(
        nb: "Flere kommuner heter det: \(names). Velg med «--kommune»; dette er det kommunene deler.",
        nn: "Fleire kommunar heiter det: \(names). Vel med «--kommune»; dette er det kommunane deler.",
        en: "Several municipalities are called that: \(names). Choose with “--kommune”; this is what they share.")
    }
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
    if let places { text += line(on: places)[language] + "\n" }
    if let suggestion { text += "\(words.meant[language]) «\(suggestion)»?\n" }
    if results.isEmpty { text += words.nothing[language] + "\n" }
    for (number, result) in results.enumerated() {
      text += "\(number + 1). \(result.title)  \(result.url)\n"
    }
    return text
  }
}
