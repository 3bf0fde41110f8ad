import Diagnostics

/// What somebody typed, cut into the words that count.
struct SearchQuery: Sendable {
  /// Every word that was typed, stop words too, as far as they are read.
  let all: [String]
  let words: [Word]

  struct Word: Sendable {
    let text: String
    let key: String
    /// Its place in `all`.
    let place: Int
    /// Whether it may go on: nothing was typed after it.
    let isOpen: Bool
    /// What it counts beside a whole word.
    var weight = 1.0
  }

  /// Longer queries are read as far as here: nobody types more, and a page must answer before the next letter.
  static let wordLimit = 24
  static let letterLimit = 40

  /// Stop words are left out unless nothing is left.
  init(_ text: String) {
    let start = String(text.unicodeScalars.prefix(1000))
    let typed = searchWords(in: start).prefix(Self.wordLimit).map { String($0.unicodeScalars.prefix(Self.letterLimit)) }
    let isOpen =
      start.unicodeScalars.last.map { $0.isAlphabetic || $0.isNumeric } ?? false
    let telling = typed.indices.filter { !isStopWord(typed[$0]) }
    let last = typed.count - 1
    all = typed
    words = (telling.isEmpty ? Array(typed.indices) : telling).map { place in
      Word(text: typed[place], key: searchKey(of: typed[place]), place: place, isOpen: isOpen && place == last)
    }
  }
}

/// The terms of the index that a word of a query may mean, each with the best weight.
struct Expansion: Sendable {
  /// Sorted by term.
  let terms: [(term: Int, weight: Double)]
  /// The term that a misspelt word most likely is; nil where the word is known.
  var meant: Int?

  init(_ weights: [Int: Double]) {
    terms = weights.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

/// How much each way of finding counts beside the word itself.
enum Weight {
  static let joined = 0.95
  static let head = 0.55
  static let modifier = 0.45
  static let opening = 0.75
  /// The beginning of a longer word, where it is a word of its own too.
  static let openingOfKnown = 0.45
  static let firstPart = 0.8
  static let lastPart = 0.6
  static let oneLetter = 0.89
  /// The same of a word of `longWord` letters or more, which hardly means another word: `selvmorstanker`, `selvmrod`.
  static let oneLetterOfMany = 0.9
  static let longWord = 8
  /// How many letters a word has in which three may be wrong.
  static let veryLongWord = 12
  /// What share of a service's best score its version in the reader's own language must have to be the one that is shown.
  static let ownLanguage = 0.8
  static let twoLetters = 0.8
  /// What a word must weigh to be taken at its word in a phrase.
  static let meant = 0.7
  /// What it must weigh to be a word of danger: a likeness, a part and a beginning are none.
  static let certain = 0.9
  static let synonym = 1.0
  static let phrase = 1.3
  /// What stands for danger comes before all else.
  static let acute = 3.0
  static let generic = 0.25
  /// k1 of BM25.
  static let saturation = 1.2
  /// What is left of the score of a service that has almost nothing of the query.
  static let uncovered = 0.4
}

extension SearchIndex {
  /// The words of a query with what each may mean. A compound that nobody wrote on the site is looked up as its two parts.
  func expand(_ query: SearchQuery) -> [(word: SearchQuery.Word, expansion: Expansion)] {
    query.words.indices.flatMap { index -> [(word: SearchQuery.Word, expansion: Expansion)] in
      let word = query.words[index]
      let known = known(query, at: index)
      if !known.isEmpty { return [(word, Expansion(known))] }
      let near = nearest(to: word, limit: 1)
      if !near.isEmpty {
        let isLong = word.text.utf16.count >= Weight.longWord
        return [(word, misspelling(near, isLong ? Weight.oneLetterOfMany : Weight.oneLetter))]
      }
      let parts = parts(of: word)
      if !parts.isEmpty {
        return zip(parts, [Weight.firstPart, Weight.lastPart]).map { part, weight in
          let word = SearchQuery.Word(
            text: word.text, key: terms[part].key, place: word.place, isOpen: false, weight: weight)
          return (word, Expansion([part: 1].merging(compounds(of: terms[part].key)) { first, _ in first }))
        }
      }
      let limit = word.text.utf16.count < Weight.veryLongWord ? 2 : 3
      return [(word, misspelling(nearest(to: word, limit: limit), Weight.twoLetters))]
    }
  }

  private func misspelling(_ near: [Int], _ weight: Double) -> Expansion {
    var expansion = Expansion(Dictionary(near.map { ($0, weight) }) { first, _ in first })
    expansion.meant = near.max { isRarer($0, than: $1) }
    return expansion
  }

  /// The word itself, with its neighbour, within longer words, and as the beginning of one that is not finished.
  private func known(_ query: SearchQuery, at index: Int) -> [Int: Double] {
    let word = query.words[index]
    var weights = compounds(of: word.key)
    if let exact = positions[word.key] { weights[exact] = 1 }
    for neighbour in [index - 1, index + 1] where query.words.indices.contains(neighbour) {
      let (first, second) = (query.words[min(index, neighbour)], query.words[max(index, neighbour)])
      guard second.place == first.place + 1, let term = positions[searchKey(of: first.text + second.text)] else {
        continue
      }
      weights[term] = max(weights[term] ?? 0, Weight.joined)
    }
    let opening = Array(foldedLetters(of: word.text).utf16)
    // Half a compound is no word by itself: «friskliv» of «frisklivssentral».
    let mayGoOn = word.isOpen || weights.isEmpty && opening.count >= 6
    guard mayGoOn, opening.count >= 2 else { return weights }
    let weight = positions[word.key] == nil && opening.count >= 3 ? Weight.opening : Weight.openingOfKnown
    for term in terms.indices {
      let (form, key) = letters[term]
      guard form.starts(with: opening) || key.starts(with: opening) else { continue }
      weights[term] = max(weights[term] ?? 0, weight)
    }
    return weights
  }

  /// Longer words of the site that a word begins or ends, where what is left is a word too.
  private func compounds(of word: String) -> [Int: Double] {
    let key = Array(word.utf16)
    guard key.count >= 4 else { return [:] }
    var weights: [Int: Double] = [:]
    for term in terms.indices {
      let other = letters[term].key
      guard other.count >= key.count + 3 else { continue }
      if other.starts(with: key), isWord(other[key.count...]) { weights[term] = Weight.modifier }
      if other.reversed().starts(with: key.reversed()), isWord(other.dropLast(key.count)) {
        weights[term] = Weight.head
      }
    }
    return weights
  }

  private func isRarer(_ left: Int, than right: Int) -> Bool {
    (terms[left].postings.count, right) < (terms[right].postings.count, left)
  }

  /// Whether letters are a word of the site, with or without the s or e that binds a compound.
  private func isWord(_ letters: ArraySlice<UInt16>) -> Bool {
    let key = String(decoding: letters, as: UTF16.self)
    if positions[key] != nil { return true }
    if let first = key.first, first == "s" || first == "e", positions[String(key.dropFirst())] != nil { return true }
    guard let last = key.last, last == "s" || last == "e" else { return false }
    return positions[searchKey(of: String(key.dropLast()))] != nil
  }

  /// The two words of the site that a compound of the query is made of.
  private func parts(of word: SearchQuery.Word) -> [Int] {
    let letters = Array(word.text.unicodeScalars)
    guard letters.count >= 7 else { return [] }
    for split in (3...letters.count - 3).reversed() {
      let tail = searchKey(of: String(String.UnicodeScalarView(letters[split...])))
      guard tail.utf16.count >= 3, let second = positions[tail] else { continue }
      for binding in [0, 1] where split - binding >= 3 {
        if binding == 1, letters[split - 1] != "s", letters[split - 1] != "e" { continue }
        let head = searchKey(of: String(String.UnicodeScalarView(letters[..<(split - binding)])))
        if let first = positions[head] { return [first, second] }
      }
    }
    return []
  }

  /// The terms that differ least from a word, by form or key, in at most `limit` letters; none where even they differ too much.
  ///
  /// One letter of four, two of seven and three of twelve may be wrong.
  private func nearest(to word: SearchQuery.Word, limit: Int) -> [Int] {
    let form = Array(foldedLetters(of: word.text).utf16)
    let key = Array(word.key.utf16)
    guard 2 * form.count >= 7 * limit else { return [] }
    var limit = limit
    var found: [Int] = []
    for term in terms.indices {
      let (other, otherKey) = letters[term]
      // Who errs twice errs in the first letter where it is silent, «sykolåg»; «sentral» is not «dental».
      if limit > 1, !other.prefix(2).contains(form[0]) { continue }
      let distances = [
        editDistance(form, other, limit: limit), editDistance(form, otherKey, limit: limit),
        // Of an inflected word the key is what is like; a short one is like too many.
        key.count >= 4 && otherKey.count >= 4
          ? editDistance(key, otherKey, limit: key.count < 7 ? min(limit, 1) : limit) : nil,
      ]
      guard let distance = distances.compactMap({ $0 }).min() else { continue }
      if distance < limit { found = [] }
      limit = distance
      found.append(term)
    }
    return found
  }
}
