extension Vocabulary {
  /// The terms that a sentence speaks of, in the vocabulary's order: by id, name or synonym of any language, with or without an ending.
  package func terms(in sentence: String) -> [Term] {
    let words = sentence.split { !$0.isLetter }.map { SentenceWord(String($0)) }
    let phrases = terms.enumerated().flatMap { index, term in
      ([term.id] + term.names.values + term.synonyms.values.joined()).map { name in
        (term: index, words: name.split { !$0.isLetter }.map { SentenceWord(String($0)) })
      }
    }.filter { phrase in phrase.words.contains { $0.isTelling } }
    var found: Set<Int> = []
    var rest = words[...]
    while !rest.isEmpty {
      if let skipped = Self.ageWords.first(where: { rest.lazy.map(\.folded).starts(with: $0) }) {
        rest = rest.dropFirst(skipped.count)
        continue
      }
      // «Unge voksne» are not «unge» and «voksne».
      let matches = phrases.filter { rest.starts(with: $0.words, by: { $0.isForm(of: $1) }) }
      let longest = matches.map(\.words.count).max() ?? 0
      for match in matches where match.words.count == longest { found.insert(match.term) }
      rest = rest.dropFirst(max(longest, 1))
    }
    return found.sorted().map { terms[$0] }
  }

  /// What is said of an age and of nobody in particular.
  private static let ageWords = ["og eldre", "eller eldre", "eldre enn", "and older", "or older", "older than"].map {
    $0.split(separator: " ").map(String.init)
  }
}

/// A word as it stands, and without the ending that Norwegian or English may put on it.
private struct SentenceWord {
  let folded: String
  private let stem: String

  init(_ word: String) {
    folded = Services.folded(word)
    stem = Self.stem(of: folded)
  }

  /// «Men» is English for «menn» and Norwegian for «but»: so short a word tells nothing.
  var isTelling: Bool { folded.utf8.count > 3 }

  func isForm(of other: SentenceWord) -> Bool {
    folded == other.folded || isTelling && other.isTelling && stem == other.stem
  }

  private static let endings = ["ene", "ane", "er", "ar", "en", "et", "e", "a", "s"].map { Array($0.utf8) }
  /// Shorter stems are the same in words that have nothing in common.
  private static let shortest = 4

  private static func stem(of word: String) -> String {
    var letters = Array(word.utf8)
    if let ending = endings.first(where: { letters.count - $0.count >= shortest && letters.suffix($0.count) == $0[...] }
    ) {
      letters.removeLast(ending.count)
    }
    // «Ungdommer» and «ungdomar» are both of «ungdom».
    if letters.count > shortest, letters.last == letters.dropLast().last { letters.removeLast() }
    return String(decoding: letters, as: UTF8.self)
  }
}
