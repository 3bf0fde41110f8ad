import Diagnostics
import Services

/// A trouble as people speak of it, with what it is called in the site's own vocabularies.
package struct EverydayConcept: Sendable {
  let name: String
  /// Words and phrases, in any language.
  let phrases: [String]
  package let targets: [Target]
  /// Whether somebody who says so may be in danger now.
  let isAcute: Bool
  /// Whether this is what the program itself calls a term, which a trouble may have said already.
  var isTerm = false

  /// What a service must be or be about to help with it.
  package struct Target: Sendable {
    let kind: Kind
    /// Folded, or the key of a word.
    package let name: String
    /// In hundredths.
    package let weight: Int

    /// What is meant, whatever its weight.
    var id: Identity { Identity(kind: kind, name: name) }

    struct Identity: Hashable {
      let kind: Kind
      let name: String
    }

    enum Kind: Sendable, Hashable {
      case term(Vocabulary.ID)
      /// A word of its title or its `søkeord`, for services of no common type.
      case word
    }
  }

  /// Everything that people may say: of common troubles, by what terms are called, and in the words of the site's own files.
  static func all(of vocabularies: Vocabularies, for services: [Service]) -> [EverydayConcept] {
    builtIn + concepts(of: vocabularies, in: Set(services.map(\.language))) + synonyms(of: vocabularies)
  }

  /// What terms themselves are called, and what the site's own files say of them. What a type is called, every service that is one is found
  /// by as it is.
  ///
  /// Names in Northern Sami are left out where no service is written in it, since every word makes the index larger for every reader.
  private static func concepts(of vocabularies: Vocabularies, in languages: Set<LanguageCode>) -> [EverydayConcept] {
    let isInSami = languages.contains { $0.code == "se" }
    return [Vocabulary.ID.topic, .serviceType, .audience].flatMap { id in
      vocabularies[id].terms.flatMap { term in
        let names = [term.id] + term.names.filter { isInSami || $0.key != "se" }.sorted { $0.key < $1.key }.map(\.value)
        let phrases = (id == .serviceType ? [] : names) + term.synonyms.sorted { $0.key < $1.key }.flatMap(\.value)
        let ours = Vocabularies.builtIn[id].term(named: term.id)
        let known = Set([term.id] + (ours.map { $0.names.map(\.value) + $0.synonyms.flatMap(\.value) } ?? []))
        func concept(_ phrases: [String], isTerm: Bool) -> EverydayConcept {
          EverydayConcept(
            name: "\(id.rawValue) \(term.id)", phrases: phrases,
            targets: [Target(kind: .term(id), name: folded(term.id), weight: id == .audience ? 70 : 100)],
            isAcute: false, isTerm: isTerm)
        }
        return [
          concept(phrases.filter(known.contains).map(whole), isTerm: true),
          concept(phrases.filter { !known.contains($0) }, isTerm: false),
        ].filter { !$0.phrases.isEmpty }
      }
    }
  }

  /// What the site's own file of synonyms says of terms of other vocabularies: whoever writes a word of one means them all. Words for
  /// what only a title names are `søkeord` of that service instead.
  private static func synonyms(of vocabularies: Vocabularies) -> [EverydayConcept] {
    vocabularies.synonyms.terms.map { term in
      let names = [term.id] + term.names.sorted { $0.key < $1.key }.map(\.value)
      return EverydayConcept(
        name: "synonymer \(term.id)", phrases: names + term.synonyms.sorted { $0.key < $1.key }.flatMap(\.value),
        targets: names.flatMap { name in
          [Vocabulary.ID.serviceType, .topic, .audience].compactMap { id in
            vocabularies[id].term(named: name).map {
              Target(kind: .term(id), name: folded($0.id), weight: id == .audience ? 70 : 100)
            }
          }
        },
        isAcute: false)
    }
  }

  /// «slår meg» means both words: where a single one is left of a phrase without its stop words, they count too. What is left of
  /// «sønnen min» tells nothing, with them or without.
  private static func whole(_ phrase: String) -> String {
    let words = searchWords(in: phrase)
    let telling = words.filter { !isStopWord($0) }
    guard words.count > 1, telling.count == 1, !genericKeys.contains(searchKey(of: telling[0])) else { return phrase }
    return words.map { "+" + $0 }.joined(separator: " ")
  }

  package static let builtIn: [EverydayConcept] = everydayWords.split(separator: "\n").compactMap { line in
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
      $0.split(separator: " ").joined(separator: " ")
    }
    guard cells.count == 3 else { return nil }
    return EverydayConcept(
      name: "hverdag \(cells[0].drop { $0 == "!" })", phrases: cells[2].split(separator: ",").map(String.init),
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
    let written = words.joined(separator: " ")
    name = kind == .word ? searchKey(of: written) : folded(written)
  }
}
