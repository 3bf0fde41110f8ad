package import Services

/// What the municipalities of a site are called, and where a query names one of them.
///
/// The browser's half of it is `Sources/Rendering/Search/PlaceScript.swift`, which finds the same.
package struct PlaceNames: Sendable {
  /// Each municipality's names, in the order of the municipalities.
  package let all: [[Name]]
  private let names: [(name: Name, place: Int)]
  private let longest: Int

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
    var taken = found.range
    if taken.upperBound < all.count, saysMunicipality(all[taken.upperBound]) {
      taken = taken.lowerBound..<taken.upperBound + 1
    }
    while let before = all[..<taken.lowerBound].last, leadsToPlace(before) {
      taken = taken.lowerBound - 1..<taken.upperBound
    }
    let kept = all[..<taken.lowerBound] + all[taken.upperBound...]
    let isOpen = taken.upperBound < all.count && query.words.contains { $0.isOpen }
    return PlacedQuery(
      places: found.places, rest: kept.joined(separator: " ") + (isOpen ? "" : " "),
      place: all[taken].joined(separator: " "), isPlaceOnly: kept.isEmpty)
  }

  private typealias Found = (range: Range<Int>, places: [Int])

  /// The longest name goes before the first, and a name before a misspelt one.
  private func place(in words: [String], beside core: SearchIndex) -> Found? {
    func first(_ found: (Range<Int>, _ isHinted: Bool) -> [Int]) -> Found? {
      for length in (1...max(1, min(longest, words.count))).reversed() {
        for start in 0..<max(0, words.count - length + 1) {
          let range = start..<start + length
          let isHinted =
            words[..<start].last.map(leadsToPlace) ?? false
            || range.upperBound < words.count && saysMunicipality(words[range.upperBound])
          let places = Set(found(range, isHinted)).sorted()
          if !places.isEmpty { return (range, places) }
        }
      }
      return nil
    }
    func tellsNothing(_ range: Range<Int>) -> Bool { range.count == 1 && isStopWord(words[range.lowerBound]) }
    return first { range, isHinted in
      tellsNothing(range) ? [] : exact(norwegianLetters(in: words[range].joined(separator: " ")), isHinted: isHinted)
    }
      ?? first { range, isHinted in
        if tellsNothing(range) || range.count == 1 && core.positions[searchKey(of: words[range.lowerBound])] != nil {
          return []
        }
        return misspelt(foldedLetters(of: words[range].joined(separator: " ")), isHinted: isHinted)
      }
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
