/// The words of a site and the services that hold them: all that a search needs, in Swift as in the browser.
package struct SearchIndex: Sendable {
  package let written: WrittenIndex
  /// Those of `written.keys`.
  let terms: [Term]
  /// What helps with each concept of `written.concepts`.
  let concepts: [Concept]
  /// The position of each key in `terms`.
  let positions: [String: Int]
  /// The form of each term as somebody without æ, ø and å writes it, and its key, for comparisons letter by letter.
  let letters: [(form: [UInt16], key: [UInt16])]
  /// How the stem of each term is said.
  let sounds: [[UInt16]]

  package var documents: [IndexDocument] { written.documents }

  struct Term: Sendable {
    /// See `searchKey(of:)`.
    let key: String
    /// The commonest form in titles, `søkeord` and leads, for «mente du» and for the beginning of a word; nil where none of them has it.
    let form: String?
    /// In ascending order of document; empty where only a concept has the word.
    let postings: [Posting]
    /// How telling it is (inverse document frequency), to three decimals.
    let value: Double
  }

  struct Posting: Sendable, Hashable {
    let document: Int
    let frequencies: Frequencies
  }

  /// How often a word stands in each field of a service, at most three times in each.
  struct Frequencies: Sendable, Hashable {
    var title = 0
    var keywords = 0
    var lead = 0
    var body = 0

    /// What the word weighs in the service: fields by their weight (BM25F).
    var weight: Double { 8 * Double(title) + 4 * Double(keywords) + 2.5 * Double(lead) + Double(body) }

    mutating func count(in field: WritableKeyPath<Frequencies, Int>) {
      self[keyPath: field] = min(self[keyPath: field] + 1, 3)
    }
  }

  /// What people say of one trouble, and the services that help with it.
  struct Concept: Sendable {
    /// Each a set of terms that must all be in the query.
    let phrases: [[Int]]
    /// How well each service fits, in hundredths and steps of four; in ascending order of document.
    let services: [(document: Int, fit: Int)]
    let isAcute: Bool
    /// How telling it is that somebody speaks of it.
    let value: Double
  }

  package init(_ written: WrittenIndex) {
    self.written = written
    var met = MetWords(written)
    for (position, document) in written.documents.enumerated() {
      met.add(document.title, to: \.title, at: position)
      for word in written.keywords(of: document) { met.add(word, to: \.keywords, at: position) }
      met.add(document.lead ?? "", to: \.lead, at: position)
    }
    let count = written.documents.count
    terms = met.words.map { word in
      Term(
        key: word.key, form: word.commonestForm,
        postings: word.frequencies.sorted { $0.key < $1.key }.map { Posting(document: $0.key, frequencies: $0.value) },
        value: value(of: Double(word.frequencies.count), among: count))
    }
    concepts = written.concepts.map { concept in
      let services = written.documents.indices.compactMap { position -> (document: Int, fit: Int)? in
        let fit = concept.targets.map { target in
          let share =
            target.kind == .word
            ? (met.words[target.number].isNamed(at: position) ? 100 : 0)
            : written.documents[position].share(of: target, in: written)
          // In steps of four: finer than anybody can judge.
          return (share * target.weight / 100 + 2) / 4 * 4
        }.max()
        return fit.flatMap { $0 > 0 ? (position, $0) : nil }
      }
      // A service that hardly fits hardly counts.
      let squares = services.reduce(0) { $0 + $1.fit * $1.fit }
      return Concept(
        phrases: concept.phrases, services: services, isAcute: concept.isAcute,
        value: value(of: Double(squares) / 10_000, among: count))
    }
    positions = met.positions
    sounds = terms.map { Array(WordSound.of(stemmed($0.form ?? $0.key)).utf16) }
    letters = terms.map { (Array(foldedLetters(of: $0.form ?? $0.key).utf16), Array($0.key.utf16)) }
  }
}

/// The words of an index while its texts are read.
private struct MetWords {
  private(set) var words: [Word]
  let positions: [String: Int]
  /// The position of each form that was met; nil where its key is not in the index.
  private var known: [String: Int?] = [:]

  struct Word {
    let key: String
    var frequencies: [Int: SearchIndex.Frequencies] = [:]
    /// In the order in which they are met.
    var forms: [(form: String, count: Int)] = []

    /// The first of those that are equally common.
    var commonestForm: String? {
      forms.reduce(nil as (form: String, count: Int)?) { best, next in
        best.map { $0.count >= next.count ? $0 : next } ?? next
      }?.form
    }

    func isNamed(at document: Int) -> Bool { frequencies[document].map { $0.title + $0.keywords > 0 } ?? false }
  }

  init(_ written: WrittenIndex) {
    words = zip(written.keys, written.bodies).map { key, postings in
      var word = Word(key: key)
      for posting in postings { word.frequencies[posting.document] = SearchIndex.Frequencies(body: posting.count) }
      return word
    }
    positions = Dictionary(written.keys.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  mutating func add(_ text: String, to field: WritableKeyPath<SearchIndex.Frequencies, Int>, at document: Int) {
    for form in searchWords(in: text) where isTelling(form) {
      guard let position = position(of: form) else { continue }
      words[position].frequencies[document, default: SearchIndex.Frequencies()].count(in: field)
      if let place = words[position].forms.firstIndex(where: { $0.form == form }) {
        words[position].forms[place].count += 1
      } else {
        words[position].forms.append((form, 1))
      }
    }
  }

  private mutating func position(of form: String) -> Int? {
    if let position = known[form] { return position }
    let position = positions[searchKey(of: form)]
    known[form] = .some(position)
    return position
  }
}

extension IndexDocument {
  /// How far it is what a target names, in hundredths.
  fileprivate func share(of target: WrittenIndex.Target, in written: WrittenIndex) -> Int {
    switch target.kind {
    case .type: type == written.types[target.number] ? 100 : 0
    case .topic: topics.firstIndex(of: written.topics[target.number]).map(Self.share(ofTopicAt:)) ?? 0
    case .audience:
      audience.contains(written.audiences[target.number]) ? max(100 - 15 * (audience.count - 1), 40) : 0
    case .word: 0
    }
  }
}
