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
  /// What a short word counts that is only guessed, beside many others: most such words are common ones that no page holds («framleis»).
  static let guessed = 0.6
  /// How many telling words are many.
  static let manyWords = 4
  /// What a word must weigh to be taken at its word in a phrase.
  static let meant = 0.7
  /// What it must weigh to be a word of danger: a likeness, a part and a beginning are none.
  static let certain = 0.9
  /// What stands for danger comes before all else.
  static let acute = 3.0
  static let generic = 0.25
  /// What an unknown word in other letters than Latin counts for what is written in the same.
  static let letters = 1.0
  /// Latin letters are all before U+0300.
  static let firstForeignBlock: UInt16 = 3
  /// k1 of BM25.
  static let saturation = 1.5
  /// What share of the best one's score a service is given that is about the same.
  static let related = 0.2
  /// How alike it must be, in hundredths (`IndexDocument.likeness(to:)`).
  static let alike = 25
  /// How many services are given it, those that are most alike and of equals the first; the best one is like itself.
  static let mostRelated = 8
}

extension SearchIndex {
  /// The words of a query with what each may mean. A compound that nobody wrote on the site is looked up as its two parts.
  func expand(_ query: SearchQuery) -> [(word: SearchQuery.Word, expansion: Expansion)] {
    query.words.indices.flatMap { index -> [(word: SearchQuery.Word, expansion: Expansion)] in
      let word = query.words[index]
      let known = known(query, at: index)
      if !known.isEmpty || genericKeys.contains(word.key) { return [(word, Expansion(known))] }
      let isLong = word.text.utf16.count >= Weight.longWord
      var guessed = word
      if !isLong, query.words.count >= Weight.manyWords { guessed.weight = Weight.guessed }
      let near = nearest(to: word.text, limit: 1)
      if !near.isEmpty { return [(guessed, misspelling(near, isLong ? Weight.oneLetterOfMany : Weight.oneLetter))] }
      let alike = said(as: word.text, limit: 0)
      if !alike.isEmpty { return [(guessed, misspelling(alike, Weight.oneLetter))] }
      if let parts = parts(of: word.text) { return compound(parts, of: word) }
      var far = nearest(to: word.text, limit: word.text.utf16.count < Weight.veryLongWord ? 2 : 3)
      if far.isEmpty { far = said(as: word.text, limit: 1) }
      if far.isEmpty, let parts = parts(of: word.text, mayBeMisspelt: true) { return compound(parts, of: word) }
      return [(guessed, misspelling(far, Weight.twoLetters))]
    }
  }

  private func compound(_ parts: [[Int]], of word: SearchQuery.Word) -> [(word: SearchQuery.Word, expansion: Expansion)]
  {
    zip(parts, [Weight.firstPart, Weight.lastPart]).map { part, weight in
      let word = SearchQuery.Word(
        text: word.text, key: terms[part[0]].key, place: word.place, isOpen: false, weight: weight)
      var weights: [Int: Double] = [:]
      for term in part { weights.merge(compounds(of: terms[term].key)) { max($0, $1) } }
      for term in part { weights[term] = 1 }
      return (word, Expansion(weights))
    }
  }

  /// The terms that are said as a word is, or with at most `limit` other sounds: short words are too many's likeness («Utsira», «utstyr»).
  private func said(as word: String, limit: Int) -> [Int] {
    let sound = Array(WordSound.of(stemmed(word.replacing("æ", with: "e"))).utf16)
    guard sound.count >= (limit == 0 ? 3 : 7) else { return [] }
    return terms.indices.filter { editDistance(sounds[$0], sound, limit: limit) != nil }
  }

  private func misspelling(_ near: [Int], _ weight: Double) -> Expansion {
    var expansion = Expansion(Dictionary(near.map { ($0, weight) }) { first, _ in first })
    expansion.meant = near.max { isRarer($0, than: $1) }
    return expansion
  }

  /// The word itself, with its neighbour and maybe an s between them, within longer words, and as the beginning of one that is not finished.
  private func known(_ query: SearchQuery, at index: Int) -> [Int: Double] {
    let word = query.words[index]
    var weights = compounds(of: word.key)
    if let exact = positions[word.key] { weights[exact] = 1 }
    for neighbour in [index - 1, index + 1] where query.words.indices.contains(neighbour) {
      let (first, second) = (query.words[min(index, neighbour)], query.words[max(index, neighbour)])
      guard second.place == first.place + 1 else { continue }
      for binding in ["", "s"] {
        guard let term = positions[searchKey(of: first.text + binding + second.text)] else { continue }
        weights[term] = max(weights[term] ?? 0, Weight.joined)
      }
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

  /// The two words of the site that a compound of the query is made of, and if one may be misspelt, all that it may be.
  private func parts(of word: String, mayBeMisspelt: Bool = false) -> [[Int]]? {
    let letters = Array(word.unicodeScalars)
    guard letters.count >= 7 else { return nil }
    for split in (3...letters.count - 3).reversed() {
      for binding in [0, 1] where split - binding >= 3 {
        if binding == 1, letters[split - 1] != "s", letters[split - 1] != "e" { continue }
        let halves = [letters[..<(split - binding)], letters[split...]]
        var found = halves.map(wordOfSite)
        if mayBeMisspelt, found[0].isEmpty != found[1].isEmpty {
          let place = found[0].isEmpty ? 0 : 1
          found[place] = likeWordOfSite(halves[place])
        }
        if !found[0].isEmpty, !found[1].isEmpty { return found }
      }
    }
    return nil
  }

  private func wordOfSite(_ letters: ArraySlice<Unicode.Scalar>) -> [Int] {
    let key = searchKey(of: String(String.UnicodeScalarView(letters)))
    return key.utf16.count >= 3 ? positions[key].map { [$0] } ?? [] : []
  }

  private func likeWordOfSite(_ letters: ArraySlice<Unicode.Scalar>) -> [Int] {
    let word = String(String.UnicodeScalarView(letters))
    let near = nearest(to: word, limit: 1)
    return near.isEmpty && letters.count >= 4 ? said(as: word, limit: 0) : near
  }

  /// The terms that differ least from a word, by form or key, in at most `limit` letters; none where even they differ too much.
  ///
  /// One letter of four, two of seven and three of twelve may be wrong.
  private func nearest(to word: String, limit: Int) -> [Int] {
    let form = Array(foldedLetters(of: word).utf16)
    let key = Array(searchKey(of: word).utf16)
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
