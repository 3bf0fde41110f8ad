import Services

/// The index as short texts, which a browser fetches in one file; the form is documented in `docs/search-index.md`.
package struct CodedIndex: Sendable {
  /// What documents name by number.
  package let languages: [String]
  /// What addresses begin with, up to the last name.
  package let bases: [String]
  /// Each as two lines: its id, and what it is called.
  package let types: [String]
  package let audiences: [String]
  package let topics: [String]
  /// Six columns, each with a line for every document; none where there is no document.
  package let documents: [String]
  /// Each listed key as a capital letter for the length that it shares with the one before, and the rest.
  package let keys: String
  /// For each word of running texts its distance from the one before, and its documents; a space between each two words.
  package let bodies: String
  /// For each concept, which the file calls a trouble: what helps, and `!` where somebody may be in danger. Those with most phrases are
  /// first.
  package let troubles: [String]
  /// What people say, at the rarest word of each phrase; the words in the order of their keys.
  package let phrases: String
  /// The words that most phrases have besides, each after the mark that stands for it there.
  package let marks: String

  package init(_ index: WrittenIndex) {
    let all = index.documents
    languages = all.distinct { [$0.language] }
    bases = all.distinct { [$0.addressParts.base] }
    types = zip(index.types, index.typeWords).map { $0 + "\n" + $1.joined(separator: " ") }
    audiences = index.audiences
    topics = index.topics
    let numbers = [languages, bases, index.types, audiences, topics].map { table in
      Dictionary(table.enumerated().map { ($1, $0) }) { first, _ in first }
    }
    let rows = all.map { document in
      let (base, name) = document.addressParts
      func number(_ value: String, in table: Int) -> String { coded(numbers[table][value] ?? 0) }
      // One more than the number, and 0 where there is none.
      func optional(_ number: Int?) -> String { coded(number.map { $0 + 1 } ?? 0) }
      let facets =
        number(document.language, in: 0) + number(base, in: 1)
        + optional(document.userFee.flatMap(UserFee.Kind.allCases.firstIndex))
        + optional(document.referral.flatMap(Referral.Kind.allCases.firstIndex))
        + optional(document.type.flatMap { numbers[2][$0] })
        + coded((document.isFree ? 1 : 0) + (document.isDirect ? 2 : 0))
      return [
        document.lead ?? "", document.title, document.id == name ? "" : document.id, name,
        document.keywords.joined(separator: " "),
        [
          facets, document.audience.map { number($0, in: 3) }.joined(),
          document.topics.map { number($0, in: 4) }.joined(), document.phone ?? "",
        ].joined(separator: " "),
      ]
    }
    documents = (rows.first ?? []).indices.map { column in rows.map { $0[column] }.joined(separator: "\n") }
    var previous: [UInt16] = []
    keys = index.listed.map { position in
      let letters = Array(index.keys[position].utf16)
      let shared = min(zip(letters, previous).prefix { $0 == $1 }.count, 25)
      previous = letters
      return String(Unicode.Scalar(UInt8(65 + shared))) + String(decoding: letters[shared...], as: UTF16.self)
    }.joined()
    var lastWord = 0
    bodies = index.bodies.enumerated().filter { !$0.element.isEmpty }.map { position, postings in
      let word = coded(position - lastWord)
      lastWord = position
      var last = 0
      return word
        + postings.map { posting in
          let distance = posting.document - last
          last = posting.document
          return ["", "!", "#"][min(max(posting.count, 1), 3) - 1] + coded(distance)
        }.joined()
    }.joined(separator: " ")
    let sorted = index.concepts.enumerated().sorted {
      ($1.element.phrases.count, $0.offset) < ($0.element.phrases.count, $1.offset)
    }.map(\.element)
    troubles = sorted.map { $0.targets.map(\.coded).joined() + ($0.isAcute ? "!" : "") }
    let coding = PhraseCoding(sorted.map(\.phrases))
    phrases = coding.text(words: index.keys.count)
    marks = coding.marks
  }
}

/// A number: the last digit in base 36, as a small letter or a digit; before it capital letters, as columns of a spreadsheet are named.
private func coded(_ number: Int) -> String {
  let last = String(number % 36, radix: 36)
  var rest = number / 36
  var letters = ""
  while rest > 0 {
    letters = String(Unicode.Scalar(UInt8(65 + (rest - 1) % 26))) + letters
    rest = (rest - 1) / 26
  }
  return letters + last
}

extension IndexDocument {
  /// The address up to its last name, and that name.
  fileprivate var addressParts: (base: String, name: String) {
    let name = url.split(separator: "/").last.map(String.init) ?? ""
    return (String(url.dropLast(name.count + 1)), name)
  }
}

/// Phrases by their rarest word: most are one word of one concept, which one number tells.
private struct PhraseCoding {
  /// What a phrase says besides the word that it is written at, and what it is of.
  private struct Entry {
    let concept: Int
    let rest: [Int]
  }

  /// What may stand for a word: every sign that is no letter, digit or space, has no other meaning here and needs no escape in JSON.
  private static let signs = Array("!#$%&'*-./:;<=>?@[]^_`{|}~")

  private var entries: [Int: [Entry]] = [:]
  private let signOf: [Int: Character]
  /// Each sign that stands for a word, and the word's number.
  let marks: String

  /// - `concepts` are the phrases of each.
  init(_ concepts: [[[Int]]]) {
    var counts: [Int: Int] = [:]
    for phrase in concepts.joined() where phrase.count > 1 {
      for word in phrase { counts[word, default: 0] += 1 }
    }
    var others: [Int: Int] = [:]
    for (concept, phrases) in concepts.enumerated() {
      for phrase in phrases {
        guard let rarest = phrase.min(by: { (counts[$0] ?? 0, $0) < (counts[$1] ?? 0, $1) }) else { continue }
        let rest = phrase.filter { $0 != rarest }
        entries[rarest, default: []].append(Entry(concept: concept, rest: rest))
        for word in rest { others[word, default: 0] += 1 }
      }
    }
    let commonest = others.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    signOf = Dictionary(uniqueKeysWithValues: zip(commonest, Self.signs))
    marks = zip(Self.signs, commonest).map { String($0) + coded($1) }.joined()
  }

  /// For each word a space, or what it and others say: the others of each phrase, with a comma between phrases, and the number of the
  /// concept; after `+` more of the same word.
  func text(words: Int) -> String {
    let text = (0..<words).map { word in
      guard let entries = entries[word] else { return " " }
      return Dictionary(grouping: entries, by: \.concept).sorted { $0.key < $1.key }.map { concept, entries in
        entries.map { $0.rest.sorted().map(name).joined() }.sorted().joined(separator: ",") + coded(concept)
      }.joined(separator: "+")
    }.joined()
    return String(text.reversed().drop { $0 == " " }.reversed())
  }

  private func name(of word: Int) -> String { signOf[word].map { String($0) } ?? "(" + coded(word) }
}

extension WrittenIndex.Target {
  fileprivate var coded: String {
    let mark =
      switch kind {
      case .type: "#"
      case .topic: "$"
      case .audience: "%"
      case .word: "*"
      }
    return mark + Search.coded(number) + (weight == 100 ? "" : Search.coded(weight / 5))
  }
}
