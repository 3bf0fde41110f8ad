package import Services

/// What the municipalities of a site are called, and where a query names one of them.
///
/// The browser's half of it is `Sources/Rendering/Scripts/places.js`, which finds the same.
package struct PlaceNames: Sendable {
  /// Each municipality's names, in the order of the municipalities.
  package let all: [[Name]]
  private let names: [(name: Name, place: Int)]
  private let longest: Int
  /// The words of the county, folded, of each municipality that shares its name with another.
  private let counties: [[String]]

  package struct Name: Sendable, Hashable {
    /// Its words in lower case, with one space between.
    package let text: String
    /// Whether it is a word of its own too, such as «time» and «strand»: then it names a place only beside a word that says so.
    package let isCommonWord: Bool
    /// As somebody without æ, ø and å writes it.
    fileprivate let letters: [UInt16]

    init(_ text: String) {
      self.text = text
      isCommonWord = commonWords.contains(text)
      letters = Array(foldedLetters(of: text).utf16)
    }
  }

  package init(_ municipalities: [Municipality]) {
    all = municipalities.map { municipality in municipality.searchedNames.map(Name.init) }
    names = all.enumerated().flatMap { place, names in names.map { ($0, place) } }
    longest = names.map { $0.name.text.split(separator: " ").count }.max() ?? 0
    counties = municipalities.map { municipality in
      municipality.sharesItsName ? searchWords(in: municipality.countyName ?? "").map(foldedLetters(of:)) : []
    }
  }
}

/// A query with the place that it names taken out.
package struct PlacedQuery: Sendable, Hashable {
  /// The municipalities that may be meant, by their place in the site's list; none where no place is named, several where some share a name.
  package let places: [Int]
  package let rest: String
  /// What was taken out.
  let place: String
  /// Whether nothing is asked for but the place.
  package let isPlaceOnly: Bool
}

extension PlaceNames {
  /// - `core` is the search of what all municipalities share: a word that it knows is no misspelt name.
  package func placed(_ text: String, beside core: SearchIndex) -> PlacedQuery {
    let query = SearchQuery(text)
    let all = query.all
    guard let found = place(in: all, beside: core) else {
      return PlacedQuery(places: [], rest: text, place: "", isPlaceOnly: false)
    }
    var places = found.places
    var taken = Set(withHints(found.range, in: all))
    if places.count > 1, let named = county(of: places, in: all, besides: taken) {
      places = named.places
      taken.formUnion(withHints(named.range, in: all))
    }
    // Where somebody comes from is nothing to look for in the place where she is going.
    if let left = first(in: all, .departures, exactly), taken.isDisjoint(with: left.range) {
      taken.formUnion(withHints(left.range, in: all))
    }
    let kept = all.indices.filter { !taken.contains($0) }
    let isOpen = kept.last == all.count - 1 && query.words.contains { $0.isOpen }
    return PlacedQuery(
      places: places, rest: kept.map { all[$0] }.joined(separator: " ") + (isOpen ? "" : " "),
      place: taken.sorted().map { all[$0] }.joined(separator: " "), isPlaceOnly: kept.isEmpty)
  }

  /// A place with the words that lead to it, and «kommune» after it.
  private func withHints(_ range: Range<Int>, in words: [String]) -> Range<Int> {
    var range = range
    if range.upperBound < words.count, saysMunicipality(words[range.upperBound]) {
      range = range.lowerBound..<range.upperBound + 1
    }
    while let before = words[..<range.lowerBound].last, leadsToPlace(before) {
      range = range.lowerBound - 1..<range.upperBound
    }
    return range
  }

  private typealias Found = (range: Range<Int>, places: [Int])

  /// Which names are looked at.
  private enum Choice {
    /// Those that «fra» leads to come from where somebody is not.
    case destinations, departures, all
  }

  /// The place where somebody is or goes before the one that she comes from, and a name before a misspelt one.
  private func place(in words: [String], beside core: SearchIndex) -> Found? {
    func nearly(_ words: ArraySlice<String>, isHinted: Bool) -> [Int] {
      if words.count == 1, let word = words.first, core.positions[searchKey(of: word)] != nil { return [] }
      return misspelt(foldedLetters(of: words.joined(separator: " ")), isHinted: isHinted)
    }
    return first(in: words, .destinations, exactly) ?? first(in: words, .destinations, nearly)
      ?? first(in: words, .all, exactly) ?? first(in: words, .all, nearly)
  }

  private func exactly(_ words: ArraySlice<String>, isHinted: Bool) -> [Int] {
    exact(norwegianLetters(in: words.joined(separator: " ")), isHinted: isHinted)
  }

  /// The longest name goes before the first; a word that tells nothing is none.
  private func first(
    in words: [String], _ choice: Choice, _ find: (ArraySlice<String>, _ isHinted: Bool) -> [Int]
  ) -> Found? {
    for length in (1...max(1, min(longest, words.count))).reversed() {
      for start in 0..<max(0, words.count - length + 1) {
        let range = start..<start + length
        let before = words[..<start].last
        let isLeft = before.map(departureWords.contains) ?? false
        switch choice {
        case .destinations: if isLeft { continue }
        case .departures: if !isLeft { continue }
        case .all: break
        }
        if length == 1 && isStopWord(words[start]) { continue }
        let isHinted =
          before.map(leadsToPlace) ?? false
          || range.upperBound < words.count && saysMunicipality(words[range.upperBound])
        let places = Set(find(words[range], isHinted)).sorted()
        if !places.isEmpty { return (range, places) }
      }
    }
    return nil
  }

  /// Which of several of one name is meant, where the query names a county: by its first word, with as many of the others as follow.
  private func county(of places: [Int], in words: [String], besides taken: Set<Int>) -> Found? {
    let folded = words.map(foldedLetters(of:))
    for start in words.indices where !taken.contains(start) {
      let meant = places.filter { counties[$0].first == folded[start] }
      guard let place = meant.first, meant.count == 1 else { continue }
      let length = zip(counties[place], folded[start...]).prefix { $0 == $1 }.count
      return (start..<start + length, [place])
    }
    return nil
  }

  /// A name as it is, in the genitive, or without æ, ø and å. The shortest names must have theirs: «bo» is not Bø.
  private func exact(_ text: String, isHinted: Bool) -> [Int] {
    let forms = text.hasSuffix("s") ? [text, String(text.dropLast())] : [text]
    for form in forms {
      let places = names.filter { $0.name.text == form && (isHinted || !$0.name.isCommonWord) }.map(\.place)
      if !places.isEmpty { return places }
    }
    for form in forms {
      let letters = Array(foldedLetters(of: form).utf16)
      guard letters.count > 3 else { continue }
      let places = names.filter { $0.name.letters == letters && !$0.name.isCommonWord }.map(\.place)
      if !places.isEmpty { return places }
    }
    return []
  }

  /// A name of seven letters after «i», or of eight anywhere, with one letter wrong that is not the first: of 357 names nearly every shorter word
  /// is like one, «halsen» like Halden and «drømmen» like Drammen, and who is led to another municipality is told of the wrong help.
  private func misspelt(_ text: String, isHinted: Bool) -> [Int] {
    let letters = Array(text.utf16)
    return names.filter { entry in
      let name = entry.name
      return !name.isCommonWord && name.letters.count >= (isHinted ? 7 : 8) && name.letters.first == letters.first
        && editDistance(name.letters, letters, limit: 1) == 1
    }.map(\.place)
  }
}

/// The words that a place is named after, in bokmål, nynorsk and English.
package let placePrepositions = ["i", "på", "ved", "fra", "frå", "til", "in", "near", "from", "at"]

/// Of these, those that a place is named after where somebody is no longer.
package let departureWords = ["fra", "frå", "from"]

private func leadsToPlace(_ word: String) -> Bool { placePrepositions.contains(word) || word.hasPrefix("kommun") }

private func saysMunicipality(_ word: String) -> Bool { word.hasPrefix("kommun") || word.hasPrefix("herad") }

/// Names of municipalities that somebody may write who speaks of no place.
private let commonWords = Set(
  """
  time strand stranda stad heim grue sel gran marker lund fjord hole sola vang sande klepp råde stange øyer grane lier tinn kinn leka alver
  os loppa moss nes lom hol kvam hvaler frosta sømna sel ål vik aure sund
  """.split { $0 == " " || $0 == "\n" }.map(String.init))

/// What stands beside the name proper in the name of a municipality, in the languages that they have names in.
private let municipalityWords: Set<String> = [
  "kommune", "kommunen", "herad", "heradet", "suohkan", "gielda", "tjïelte", "municipality", "of",
]

extension Municipality {
  /// What a query may call it: its own name and, where it is one of the 357, those that it has in other official languages.
  fileprivate var searchedNames: [String] {
    // A hyphen without spaces, as in Aurskog-Høland, is in a name.
    let official =
      number.municipality.map { [$0.name] + $0.officialName.split(separator: " - ").map(String.init) } ?? []
    var seen: Set<String> = []
    return ([name] + official).map { name in
      searchWords(in: name).filter { !municipalityWords.contains($0) }.map { norwegianLetters(in: $0) }
        .joined(separator: " ")
    }.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
