import Diagnostics
package import Services

extension SearchIndex {
  /// How many of a text's words are kept for each service: the rest tells nothing that these do not.
  package static let bodyTermLimit = 25

  /// - `url` tells where a service lies.
  package init(_ services: [Service], vocabularies: Vocabularies, url: (Service) -> String) {
    let entries = services.map { (service: $0, document: IndexDocument($0, url: url($0))) }
      .sorted { IndexDocument.precedes($0.document, $1.document) }
    var keys = KeyCache()
    var words = WordTable()
    for (position, entry) in entries.enumerated() {
      words.add(entry.service, at: position, vocabularies: vocabularies, keys: &keys)
    }
    words.dropCommonBodyWords(limit: Self.bodyTermLimit, documents: entries.count)
    let facets = entries.map { ServiceFacets($0.service) { keys.key(of: $0) } }
    let everyday =
      EverydayConcept.builtIn + EverydayConcept.concepts(of: vocabularies, in: Set(services.map(\.language)))
      + EverydayConcept.synonyms(of: vocabularies)
    let found = everyday.compactMap {
      concept -> (concept: EverydayConcept, services: [(document: Int, fit: Int)])? in
      let fits = facets.enumerated().compactMap { position, service in
        let fit = concept.fit(to: service)
        return fit > 0 ? (document: position, fit: fit) : nil
      }
      return fits.isEmpty ? nil : (concept, fits)
    }
    var phrases: [[[String]]] = []
    for (concept, _) in found {
      phrases.append(concept.phrases.map { keys.phrase($0) }.filter { !$0.allSatisfy(genericKeys.contains) })
      for word in concept.phrases.flatMap(searchWords) where !isStopWord(word) {
        words.forms[keys.key(of: word), default: [:]][word, default: 0] += 0
      }
    }
    let terms = words.forms.sorted { $0.key < $1.key }.map { key, forms in
      Term(
        key: key, form: words.isNamed(key) ? forms.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key : nil,
        postings: (words.postings[key] ?? [:]).sorted { $0.key < $1.key }
          .map { Posting(document: $0.key, frequencies: $0.value) })
    }
    let positions = Dictionary(terms.enumerated().map { ($1.key, $0) }) { first, _ in first }
    let concepts = zip(found, phrases).map { entry, phrases in
      var seen: Set<[Int]> = []
      let known = phrases.map { $0.compactMap { positions[$0] } }.filter { seen.insert($0).inserted }
      return Concept(
        name: entry.concept.name, phrases: known.sorted { $0.lexicographicallyPrecedes($1) }, services: entry.services,
        isAcute: entry.concept.isAcute)
    }
    self.init(documents: entries.map(\.document), terms: terms, concepts: concepts)
  }
}

/// The key of each word, worked out once.
private struct KeyCache {
  private var known: [String: String] = [:]

  mutating func key(of word: String) -> String {
    if let key = known[word] { return key }
    let key = searchKey(of: word)
    known[word] = key
    return key
  }

  /// The keys of a phrase without its stop words, each once and sorted.
  mutating func phrase(_ text: String) -> [String] {
    var keys: Set<String> = []
    for word in searchWords(in: text) where !isStopWord(word) { keys.insert(key(of: word)) }
    return keys.sorted()
  }
}

/// The words of every service by key, while an index is being made.
private struct WordTable {
  var postings: [String: [Int: SearchIndex.Frequencies]] = [:]
  /// How often each form of a key was seen.
  var forms: [String: [String: Int]] = [:]

  mutating func add(_ service: Service, at position: Int, vocabularies: Vocabularies, keys: inout KeyCache) {
    let type = service.serviceType.flatMap { vocabularies.serviceType.term(named: $0) }
    let typeNames = type.map { Array($0.names.values) } ?? []
    add([service.title.value], to: \.title, at: position, keys: &keys)
    add(service.keywords + typeNames.sorted() + service.routeNames, to: \.keywords, at: position, keys: &keys)
    add([service.lead?.value].compactMap { $0 }, to: \.lead, at: position, keys: &keys)
    let situations = service.routes.flatMap { $0.audience.value.situations.map(\.value) }
    add(situations + service.prose.passages.map(\.text), to: \.body, at: position, keys: &keys)
  }

  private mutating func add(
    _ texts: [String], to field: WritableKeyPath<SearchIndex.Frequencies, Int>, at position: Int,
    keys: inout KeyCache
  ) {
    for word in texts.flatMap(searchWords) where word.utf8.count > 1 && !isStopWord(word) {
      let key = keys.key(of: word)
      postings[key, default: [:]][position, default: SearchIndex.Frequencies()].count(in: field)
      forms[key, default: [:]][word, default: 0] += 1
    }
  }

  /// Whether a word stands in more than running text.
  func isNamed(_ key: String) -> Bool {
    postings[key]?.values.contains { $0.title + $0.keywords + $0.lead > 0 } ?? false
  }

  /// Of the words that stand only in a service's running text, keeps the most telling.
  mutating func dropCommonBodyWords(limit: Int, documents: Int) {
    var found: [[(key: String, value: Double)]] = Array(repeating: [], count: documents)
    for (key, services) in postings {
      let value = value(of: Double(services.count), among: documents)
      for (position, frequencies) in services
      where frequencies.title + frequencies.keywords + frequencies.lead == 0 {
        found[position].append((key, value * Double(frequencies.body)))
      }
    }
    for (position, words) in found.enumerated() {
      for word in words.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).dropFirst(limit) {
        postings[word.key]?[position] = nil
      }
    }
    for (key, services) in postings where services.isEmpty {
      postings[key] = nil
      forms[key] = nil
    }
  }
}

extension Service {
  fileprivate var routeNames: [String] { hasNamedRoutes ? routes.map(\.name.value) : [] }
}

extension IndexDocument {
  fileprivate static func precedes(_ left: IndexDocument, _ right: IndexDocument) -> Bool {
    (left.title, left.id, left.language) < (right.title, right.id, right.language)
  }
}
