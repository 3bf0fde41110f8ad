import Diagnostics
import Services

/// A trouble as people speak of it, with what it is called in the site's own vocabularies.
struct EverydayConcept: Sendable {
  let name: String
  /// Words and phrases, in any language.
  let phrases: [String]
  let targets: [Target]
  /// Whether somebody who says so may be in danger now.
  let isAcute: Bool

  /// What a service must be or be about to help with it.
  struct Target: Sendable {
    let kind: Kind
    /// Folded, or the keys of words with a space between.
    let name: String
    /// In hundredths.
    let weight: Int

    enum Kind: Sendable, Hashable {
      case term(Vocabulary.ID)
      /// Words of its title or its `søkeord`, for services of no common type.
      case words
    }
  }

  /// How well a service helps with it, in hundredths and steps of four: the best of what it is and what it is about.
  func fit(to service: ServiceFacets) -> Int {
    targets.map { target in
      let share: Int
      switch target.kind {
      case .term(.serviceType): share = service.type == target.name ? 100 : 0
      case .term(.topic):
        // What a page names first it is most about.
        share = service.topics.firstIndex(of: target.name).map { max(100 - 12 * $0, 40) } ?? 0
      case .term(.audience):
        share = service.audiences.contains(target.name) ? max(100 - 15 * (service.audiences.count - 1), 40) : 0
      case .term(.form), .term(.synonyms): share = 0
      case .words: share = target.name.split(separator: " ").allSatisfy { service.keys.contains(String($0)) } ? 100 : 0
      }
      // In steps of four, which a letter can tell in the index.
      return (share * target.weight / 100 + 2) / 4 * 4
    }.max() ?? 0
  }

  /// What terms themselves are called, and what the site's own files say of them.
  ///
  /// Names in Northern Sami are left out where no service is written in it, since every word makes the index larger for every reader.
  static func concepts(of vocabularies: Vocabularies, in languages: Set<LanguageCode>) -> [EverydayConcept] {
    let isInSami = languages.contains { $0.code == "se" }
    return [Vocabulary.ID.topic, .serviceType, .audience].flatMap { id in
      vocabularies[id].terms.map { term in
        let synonyms = term.synonyms.sorted { $0.key < $1.key }.flatMap(\.value)
        return EverydayConcept(
          name: term.id,
          phrases: [term.id]
            + term.names.filter { isInSami || $0.key != "se" }.sorted { $0.key < $1.key }.map(\.value) + synonyms,
          targets: [Target(kind: .term(id), name: folded(term.id), weight: id == .audience ? 70 : 100)], isAcute: false)
      }
    }
  }

  /// What the site's own file of synonyms says: whoever writes any of a term's words means what the term is called, be it a term of
  /// another vocabulary or words of a title.
  static func synonyms(of vocabularies: Vocabularies) -> [EverydayConcept] {
    vocabularies.synonyms.terms.map { term in
      let names = [term.id] + term.names.sorted { $0.key < $1.key }.map(\.value)
      let terms = names.flatMap { name in
        [Vocabulary.ID.serviceType, .topic, .audience].compactMap { id in
          vocabularies[id].term(named: name).map {
            Target(kind: .term(id), name: folded($0.id), weight: id == .audience ? 70 : 100)
          }
        }
      }
      let words = names.map { searchWords(in: $0).filter { !isStopWord($0) }.map { searchKey(of: $0) } }
      return EverydayConcept(
        name: term.id, phrases: names + term.synonyms.sorted { $0.key < $1.key }.flatMap(\.value),
        targets: terms
          + words.filter { !$0.isEmpty }.map { Target(kind: .words, name: $0.joined(separator: " "), weight: 100) },
        isAcute: false)
    }
  }

  static let builtIn: [EverydayConcept] = everydayWords.split(separator: "\n").compactMap { line in
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
      $0.split(separator: " ").joined(separator: " ")
    }
    guard cells.count == 3 else { return nil }
    return EverydayConcept(
      name: String(cells[0].drop { $0 == "!" }), phrases: cells[2].split(separator: ",").map(String.init),
      targets: cells[1].split(separator: ",").compactMap(Target.init), isAcute: cells[0].hasPrefix("!"))
  }
}

extension EverydayConcept.Target {
  /// Reads `type krisesenter`, `for ungdom 70`, `ord tannlege` or `tema vold 60`; without a number the weight is 100.
  fileprivate init?(_ text: Substring) {
    var words = text.split(separator: " ").map(String.init)
    guard words.count >= 2 else { return nil }
    switch words.removeFirst() {
    case "type": kind = .term(.serviceType)
    case "tema": kind = .term(.topic)
    case "for": kind = .term(.audience)
    case "ord": kind = .words
    default: return nil
    }
    weight = words.last.flatMap { Int($0) } ?? 100
    if Int(words.last ?? "") != nil { words.removeLast() }
    let written = words.joined(separator: " ")
    name = kind == .words ? searchKey(of: written) : folded(written)
  }
}

/// What a service is, in the words that targets use.
struct ServiceFacets: Sendable {
  let type: String?
  let topics: [String]
  let audiences: [String]
  /// The keys of its title and its `søkeord`.
  let keys: Set<String>

  init(_ service: Service, key: (String) -> String) {
    type = service.serviceType.map(folded)
    topics = service.topicIDs.map(folded)
    audiences = service.audienceIDs.map(folded)
    keys = Set(([service.title.value] + service.keywords).flatMap(searchWords).map(key))
  }
}
