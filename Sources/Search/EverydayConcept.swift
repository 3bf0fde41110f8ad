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
    let name: String
    /// In hundredths.
    let weight: Int

    enum Kind: Sendable, Hashable {
      case term(Vocabulary.ID)
      /// A word of its title or its `søkeord`, for services of no common type.
      case word
    }
  }

  /// How well a service helps with it, in hundredths: the best of what it is and what it is about.
  func fit(to service: Service) -> Int {
    targets.map { target in
      let share: Int
      switch target.kind {
      case .term(.serviceType):
        share = service.serviceType.map { folded($0) == folded(target.name) } ?? false ? 100 : 0
      case .term(.topic):
        // What a page names first it is most about.
        share = service.topicIDs.firstIndex { folded($0) == folded(target.name) }.map { max(100 - 12 * $0, 40) } ?? 0
      case .term(.audience):
        let groups = service.audienceIDs
        share = groups.contains { folded($0) == folded(target.name) } ? max(100 - 15 * (groups.count - 1), 40) : 0
      case .term(.form): share = 0
      case .word:
        let key = searchKey(of: target.name)
        let words = ([service.title.value] + service.keywords).flatMap(searchWords)
        share = words.contains { searchKey(of: $0) == key } ? 100 : 0
      }
      return share * target.weight / 100
    }.max() ?? 0
  }

  /// What terms themselves are called, and what the site's own files say of them.
  static func concepts(of vocabularies: Vocabularies) -> [EverydayConcept] {
    [Vocabulary.ID.topic, .serviceType, .audience].flatMap { id in
      vocabularies[id].terms.map { term in
        let synonyms = term.synonyms.sorted { $0.key < $1.key }.flatMap(\.value)
        return EverydayConcept(
          name: term.id, phrases: [term.id] + term.names.sorted { $0.key < $1.key }.map(\.value) + synonyms,
          targets: [Target(kind: .term(id), name: term.id, weight: id == .audience ? 70 : 100)], isAcute: false)
      }
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
    case "ord": kind = .word
    default: return nil
    }
    weight = words.last.flatMap { Int($0) } ?? 100
    if Int(words.last ?? "") != nil { words.removeLast() }
    name = words.joined(separator: " ")
  }
}
