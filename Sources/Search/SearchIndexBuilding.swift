import Diagnostics
package import Services

extension WrittenIndex {
  /// How many words are kept of a text that stand in no title, lead or `søkeord`: the rest tells nothing that these do not.
  static let bodyTermLimit = 2
  /// The same of a translation, whose original is found by the words of its own language.
  static let translatedTermLimit = 0

  package init(_ services: [Service], _ site: IndexedSite) {
    let vocabularies = site.vocabularies
    let entries = services.map {
      (service: $0, document: IndexDocument($0, vocabularies: vocabularies, url: site.url($0)))
    }
    .sorted { IndexDocument.precedes($0.document, $1.document) }
    let documents = entries.map(\.document)
    var keys = site.keys
    let typeWords = { (id: String) in vocabularies.serviceType.term(named: id)?.searchWords ?? [] }
    let tables = WrittenIndex(documents: documents, keys: [], bodies: [], concepts: [], typeWords: typeWords)
    let texts = entries.map { entry in
      let names = searchWords(in: entry.document.title) + tables.keywords(of: entry.document)
      return BodyText(
        entry.service, named: names + searchWords(in: entry.document.lead ?? ""),
        rank: site.languages.firstIndex(of: entry.service.language), &keys)
    }
    var bodies = keptWords(of: texts)
    let named = Set(
      documents.flatMap { searchWords(in: $0.title) + tables.keywords(of: $0) }.map { keys.key(of: $0) })
    let shown = texts.reduce(into: Set<String>()) { $0.formUnion($1.named) }
    for key in shown { bodies[key, default: [:]].merge([:]) { $1 } }
    let telling = Set(bodies.keys).union(site.concepts.lazy.flatMap(\.phrases).filter { $0.count == 1 }.joined())
    var found: [(concept: EverydayConcept, targets: [EverydayConcept.Target], phrases: [[String]])] = []
    for (concept, phrases) in site.concepts {
      let targets = concept.targets.filter {
        tables.position(of: $0) != nil || $0.kind == .word && named.contains($0.name)
      }
      // Words of danger bring the emergency numbers where nobody else helps, too.
      guard !targets.isEmpty || concept.isAcute else { continue }
      let phrases = shortest(of: phrases, besides: telling)
      for key in phrases.joined() + targets.filter({ $0.kind == .word }).map(\.name) {
        bodies[key, default: [:]].merge([:]) { $1 }
      }
      found.append((concept, targets, phrases))
    }
    let sorted = bodies.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
    let positions = Dictionary(sorted.enumerated().map { ($1.key, $0) }) { first, _ in first }
    self.init(
      documents: documents, keys: sorted.map(\.key), named: shown,
      bodies: sorted.map { $0.value.sorted { $0.key < $1.key }.map { BodyPosting(document: $0.key, count: $0.value) } },
      concepts: found.map { concept, targets, phrases in
        Concept(
          name: concept.name, phrases: Array(Set(phrases.map { $0.compactMap { positions[$0] } })),
          targets: targets.compactMap { target in
            switch target.kind {
            case .word: positions[target.name].map { Target(.word, $0, weight: target.weight) }
            case .term: tables.position(of: target)
            }
          },
          isAcute: concept.isAcute)
      },
      typeWords: typeWords)
  }

  /// The place in its table of what a target names; nil where no service is that, and for a word.
  private func position(of target: EverydayConcept.Target) -> Target? {
    func found(_ kind: Target.Kind, _ table: [String]) -> Target? {
      table.firstIndex { folded($0) == target.name }.map { Target(kind, $0, weight: target.weight) }
    }
    switch target.kind {
    case .term(.serviceType): return found(.type, types)
    case .term(.topic): return found(.topic, topics)
    case .term(.audience): return found(.audience, audiences)
    case .term(.form), .term(.synonyms), .word: return nil
    }
  }
}

/// What every index of a site is made with: a site of many municipalities has one for each of them.
package struct IndexedSite: Sendable {
  fileprivate let vocabularies: Vocabularies
  /// The first one first: what is written in an earlier one is the original of what is written in a later.
  fileprivate let languages: [LanguageCode]
  fileprivate let url: @Sendable (Service) -> String
  /// What people may say, each phrase by the keys of its words.
  fileprivate let concepts: [(concept: EverydayConcept, phrases: [[String]])]
  fileprivate let keys: KeyCache

  /// - `services` are all that the site has.
  /// - `url` tells where a service lies.
  package init(
    of services: [Service], vocabularies: Vocabularies, languages: [LanguageCode],
    url: @escaping @Sendable (Service) -> String
  ) {
    self.vocabularies = vocabularies
    self.languages = languages
    self.url = url
    var keys = KeyCache()
    // What a trouble says that a term helps with besides, the program's own words for the term need not say again; where the term is what
    // helps most, they do.
    var said: [EverydayConcept.Target.Identity: Set<[String]>] = [:]
    concepts = EverydayConcept.all(of: vocabularies, for: services).map { concept in
      let phrases = concept.phrases.map { keys.phrase($0) }.filter {
        $0.count > 1 || !$0.allSatisfy(genericKeys.contains)
      }
      if concept.isTerm {
        return (
          concept, phrases.filter { phrase in !concept.targets.contains { said[$0.id]?.contains(phrase) == true } }
        )
      }
      for target in concept.targets where target.weight < 100 { said[target.id, default: []].formUnion(phrases) }
      return (concept, phrases)
    }
    self.keys = keys
  }
}

/// The key of each word, worked out once.
struct KeyCache: Sendable {
  private var known: [String: String] = [:]

  mutating func key(of word: String) -> String {
    if let key = known[word] { return key }
    let key = searchKey(of: word)
    known[word] = key
    return key
  }

  /// The keys of a phrase, each once and sorted, without its stop words but those that a `+` stands before.
  mutating func phrase(_ text: String) -> [String] {
    var keys: Set<String> = []
    for part in text.split(separator: " ") {
      for word in searchWords(in: String(part)) where part.hasPrefix("+") || !isStopWord(word) {
        keys.insert(key(of: word))
      }
    }
    return keys.sorted()
  }
}

/// The running text of a service, as words by their key.
private struct BodyText {
  let id: String
  /// The place of its language among the site's.
  let rank: Int
  /// How often each word stands in it, at most three times.
  private(set) var counts: [String: Int] = [:]
  /// The words of title, lead and `søkeord`.
  private(set) var named: Set<String> = []

  init(_ service: Service, named names: [String], rank: Int?, _ keys: inout KeyCache) {
    id = service.id
    self.rank = rank ?? .max
    for word in service.searchedText.flatMap(searchWords) where isTelling(word) {
      let key = keys.key(of: word)
      counts[key] = min(counts[key, default: 0] + 1, 3)
    }
    for word in names where isTelling(word) {
      named.insert(keys.key(of: word))
    }
  }
}

/// Without those that hold another and no further word that leads anywhere (`telling`): whoever writes one has written the other, unless
/// that is of words which tell nothing beside others. In «røyker hasj» the first word alone leads away from what the second means, so it is
/// kept beside «hasj».
private func shortest(of phrases: [[String]], besides telling: Set<String>) -> [[String]] {
  let sets = Set(phrases.map(Set.init))
  return phrases.filter { phrase in
    let words = Set(phrase)
    return !sets.contains {
      $0.isStrictSubset(of: words) && telling.isDisjoint(with: words.subtracting($0)) && !$0.allSatisfy(isStopWord)
    }
  }
}

/// Of the words of running texts, the most telling of each; by key, and how often in which text.
private func keptWords(of texts: [BodyText]) -> [String: [Int: Int]] {
  var all: [String: Int] = [:]
  for text in texts {
    for key in text.named.union(text.counts.keys) { all[key, default: 0] += 1 }
  }
  let originals = Dictionary(texts.enumerated().map { ($1.id, $0) }) { texts[$0].rank <= texts[$1].rank ? $0 : $1 }
  var kept: [String: [Int: Int]] = [:]
  for (position, text) in texts.enumerated() {
    let original = originals[text.id].flatMap { $0 == position ? nil : texts[$0] }
    let words = text.counts.filter { key, _ in
      !text.named.contains(key) && !(original.map { $0.named.contains(key) || $0.counts[key] != nil } ?? false)
    }
    .map { (key: $0, value: value(of: Double(all[$0, default: 1]), among: texts.count) * Double($1), count: $1) }
    .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let limit = original == nil ? WrittenIndex.bodyTermLimit : WrittenIndex.translatedTermLimit
    for word in words.prefix(limit) { kept[word.key, default: [:]][position] = word.count }
  }
  return kept
}

extension Service {
  /// What is searched besides title, lead and `søkeord`. Contact details, places and judgements are not: an address may be secret.
  package var searchedText: [String] {
    routes.flatMap { $0.audience.value.situations.map(\.value) } + prose.passages.map(\.text)
  }
}
