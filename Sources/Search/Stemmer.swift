/// The Norwegian stemmer of the Snowball project, written from its published description (snowballstem.org/algorithms/norwegian, the
/// edition of 2025): endings go from the part of a word that follows its first consonant after a vowel, and never from its first three letters.
package enum Stemmer {
  /// The stem of a word in lower case. A word of fewer than three letters is its own stem.
  package static func stem(_ word: String) -> String { stem(word, without: otherEndings) }

  /// The stem without what makes a noun of a verb either: «avrusning» is of one root with «avruse», and who looks for the one means the other.
  static func root(_ word: String) -> String { stem(word, without: nounEndings) }

  private static func stem(_ word: String, without otherEndings: [[Unicode.Scalar]]) -> String {
    var letters = Array(word.unicodeScalars)
    guard letters.count >= 3 else { return word }
    let region = regionStart(in: letters)
    removeMainEnding(from: &letters, region: region)
    if longest(of: consonantPairs, ending: letters, from: region) != nil { letters.removeLast() }
    if let ending = longest(of: otherEndings, ending: letters, from: region) { letters.removeLast(ending.count) }
    return String(String.UnicodeScalarView(letters))
  }

  /// Where the endings may begin: after the first consonant that follows a vowel, at the fourth letter or later.
  private static func regionStart(in letters: [Unicode.Scalar]) -> Int {
    guard let vowel = letters.firstIndex(where: vowels.contains),
      let consonant = letters[vowel...].firstIndex(where: { !vowels.contains($0) })
    else { return letters.count }
    return max(consonant + 1, 3)
  }

  private static func removeMainEnding(from letters: inout [Unicode.Scalar], region: Int) {
    guard let ending = longest(of: mainEndings, ending: letters, from: region) else { return }
    let rest = letters.dropLast(ending.count)
    switch ending {
    case s:
      guard let last = rest.last, mayLoseS(rest, last: last) else { return }
      letters.removeLast()
    case ers:
      let before = longest(of: keptBeforeErs + lostBeforeErs, ending: Array(rest), from: 0)
      if before.map(keptBeforeErs.contains) ?? false { return }
      letters.removeLast(3)
    case erte, ert: letters.removeLast(ending.count - 2)
    default: letters.removeLast(ending.count)
    }
  }

  private static func mayLoseS(_ rest: ArraySlice<Unicode.Scalar>, last: Unicode.Scalar) -> Bool {
    if lettersBeforeS.contains(last) { return true }
    let beforeLast = rest.dropLast().last
    return switch last {
    case "r": beforeLast != "e"
    case "k": beforeLast.map { !vowels.contains($0) } ?? false
    default: false
    }
  }

  private static func longest(
    of endings: [[Unicode.Scalar]], ending letters: [Unicode.Scalar], from start: Int
  ) -> [Unicode.Scalar]? {
    endings.filter { $0.count <= letters.count - start && letters.suffix($0.count).elementsEqual($0) }
      .max { $0.count < $1.count }
  }

  private static func list(_ endings: String) -> [[Unicode.Scalar]] {
    endings.split(separator: " ").map { Array($0.unicodeScalars) }
  }

  private static let vowels = Set("aeiouyæåøêòóô".unicodeScalars)
  private static let lettersBeforeS = Set("bcdfghjlmnoptvyz".unicodeScalars)
  private static let mainEndings = list(Self.mainEndingTable)
  static let mainEndingTable =
    "a e ede ande ende ane ene hetene en heten ar er heter as es edes endes enes hetenes ens hetens ers ets et het ast s erte ert"
  private static let keptBeforeErs = list(Self.keptBeforeErsTable)
  static let keptBeforeErsTable = "amm ast ind kap kk lt nk omm pp v øst"
  private static let lostBeforeErs = list(Self.lostBeforeErsTable)
  static let lostBeforeErsTable = "giv hav skap"
  private static let consonantPairs = list("dt vt")
  private static let otherEndings = list(Self.otherEndingTable)
  static let otherEndingTable = "leg eleg ig eig lig elig els lov elov slov hetslov"
  private static let nounEndings = list(Self.nounEndingTable)
  /// The endings of `otherEndingTable`, and those of nouns that are made of verbs; what the search goes by.
  static let nounEndingTable = otherEndingTable + " ing ning"
  private static let s: [Unicode.Scalar] = ["s"]
  private static let ers: [Unicode.Scalar] = ["e", "r", "s"]
  private static let ert: [Unicode.Scalar] = ["e", "r", "t"]
  private static let erte: [Unicode.Scalar] = ["e", "r", "t", "e"]
}
