/// What the file of the index holds. All that a search needs follows from it, worked out in the same way in Swift and in the browser: the words
/// of titles, leads and `søkeord` from their texts, and which services help with a trouble from what the services are and are about.
package struct WrittenIndex: Sendable {
  /// One for each service and language, sorted by title, id and language: of two that are equally good the earlier is shown first.
  package let documents: [IndexDocument]
  /// Words by their key (`searchKey(of:)`), sorted by their UTF-16 letters: all that a query can find.
  package let keys: [String]
  /// The positions in `keys` of those that stand in no title, lead or `søkeord`, in ascending order: the file lists them, the others follow
  /// from the texts.
  package let listed: [Int]
  /// For each key the documents whose running text has it; empty where only a concept has the word.
  package let bodies: [[BodyPosting]]
  /// In the order of the data.
  package let concepts: [Concept]

  package struct BodyPosting: Sendable, Hashable {
    /// In ascending order within a key.
    package let document: Int
    /// How often, 1 to 3.
    package let count: Int

    package init(document: Int, count: Int) {
      self.document = document
      self.count = count
    }
  }

  /// What people say of one trouble, and what helps with it.
  package struct Concept: Sendable {
    package let name: String
    /// Each a set of words, by position in `keys`, in ascending order, that must all be in the query; sorted, and those of one word first.
    package let phrases: [[Int]]
    package let targets: [Target]
    /// Whether somebody who says so may be in danger now.
    package let isAcute: Bool

    package init(name: String, phrases: [[Int]], targets: [Target], isAcute: Bool) {
      self.name = name
      self.phrases = phrases.filter { !$0.isEmpty }.sorted { left, right in
        if (left.count == 1) != (right.count == 1) { return left.count == 1 }
        return left.lexicographicallyPrecedes(right)
      }
      self.targets = targets
      self.isAcute = isAcute
    }
  }

  /// What a service must be or be about to help.
  package struct Target: Sendable, Hashable {
    package let kind: Kind
    /// The position in the table of its kind: `types`, `topics`, `audiences` or, for a word, `keys`.
    package let number: Int
    /// In hundredths; a whole number of twentieths.
    package let weight: Int

    package init(_ kind: Kind, _ number: Int, weight: Int = 100) {
      self.kind = kind
      self.number = number
      self.weight = weight
    }

    package enum Kind: Sendable, Hashable {
      case type, topic, audience
      /// A word of its title or its `søkeord`, for services of no common type.
      case word
    }
  }

  /// What services are filed under, each id once, sorted.
  package let types: [String]
  /// What each of `types` is called in all languages, word by word: `søkeord` of every service that is one.
  package let typeWords: [[String]]
  package let topics: [String]
  package let audiences: [String]

  /// - `named` are the keys of the words of titles, leads and `søkeord`.
  /// - `typeWords` tells what a type is called.
  package init(
    documents: [IndexDocument], keys: [String], named: Set<String> = [], bodies: [[BodyPosting]], concepts: [Concept],
    typeWords: (String) -> [String] = { _ in [] }
  ) {
    self.documents = documents
    self.keys = keys
    listed = keys.indices.filter { !named.contains(keys[$0]) }
    self.bodies = bodies
    self.concepts = concepts
    types = documents.distinct { $0.type.map { [$0] } ?? [] }
    self.typeWords = types.map(typeWords)
    topics = documents.distinct(\.topics)
    audiences = documents.distinct(\.audience)
  }
}

extension [IndexDocument] {
  /// Every value that documents have, each once, sorted.
  package func distinct(_ values: (IndexDocument) -> [String]) -> [String] { Set(flatMap(values)).sorted() }
}

extension WrittenIndex {
  /// All that people call a service by, besides its title.
  package func keywords(of document: IndexDocument) -> [String] {
    document.keywords + (document.type.flatMap { types.firstIndex(of: $0) }.map { typeWords[$0] } ?? [])
  }
}
