/// The words of a site and the services that hold them: all that a search needs, in Swift as in the browser.
package struct SearchIndex: Sendable {
  /// One for each service and language, sorted by title, id and language: of two that are equally good the earlier is shown first.
  package let documents: [IndexDocument]
  /// Sorted by key.
  package let terms: [Term]
  /// In the order of the data.
  package let concepts: [Concept]

  package struct Term: Sendable {
    /// See `searchKey(of:)`.
    package let key: String
    /// The commonest form in the texts, for «mente du» and for the beginning of a word; nil where the word is only in running texts or
    /// in a concept, since an index that a phone fetches has no room for it.
    package let form: String?
    /// In ascending order of document; empty where only a concept has the word.
    package let postings: [Posting]
  }

  package struct Posting: Sendable, Hashable {
    package let document: Int
    package let frequencies: Frequencies
  }

  /// How often a word stands in each field of a service, at most three times in each.
  package struct Frequencies: Sendable, Hashable {
    package var title = 0
    package var keywords = 0
    package var lead = 0
    package var body = 0

    /// In one number, two bits for each field.
    package var packed: Int { title | keywords << 2 | lead << 4 | body << 6 }

    /// What the word weighs in the service: fields by their weight (BM25F).
    var weight: Double { 5 * Double(title) + 4 * Double(keywords) + 2.5 * Double(lead) + Double(body) }

    mutating func count(in field: WritableKeyPath<Frequencies, Int>) {
      self[keyPath: field] = min(self[keyPath: field] + 1, 3)
    }
  }

  /// What people say of one trouble, and the services that help with it.
  package struct Concept: Sendable {
    package let name: String
    /// Each a set of terms, by position in `terms`, in ascending order, that must all be in the query; sorted.
    package let phrases: [[Int]]
    /// How well each service fits, in hundredths and steps of four; in ascending order of document.
    package let services: [(document: Int, fit: Int)]
    /// Whether somebody who says so may be in danger now.
    package let isAcute: Bool
  }

  /// The position of each key in `terms`.
  let positions: [String: Int]
  /// The form of each term as somebody without æ, ø and å writes it, and its key, for comparisons letter by letter.
  let letters: [(form: [UInt16], key: [UInt16])]
  /// How telling each term is (inverse document frequency), to three decimals.
  let termValues: [Double]
  let conceptValues: [Double]

  package init(documents: [IndexDocument], terms: [Term], concepts: [Concept]) {
    self.documents = documents
    self.terms = terms
    self.concepts = concepts
    positions = Dictionary(terms.enumerated().map { ($1.key, $0) }) { first, _ in first }
    letters = terms.map { (Array(foldedLetters(of: $0.form ?? $0.key).utf16), Array($0.key.utf16)) }
    termValues = terms.map { value(of: Double($0.postings.count), among: documents.count) }
    conceptValues = concepts.map { concept in
      // A service that hardly fits hardly counts.
      let squares = concept.services.reduce(0) { $0 + $1.fit * $1.fit }
      return value(of: Double(squares) / 10_000, among: documents.count)
    }
  }
}
