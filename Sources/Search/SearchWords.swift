/// The words of a text: runs of letters and digits in lower case, composed.
///
/// An apostrophe ends a word, whichever way it is written: «б'є» is two. Marks of direction and control characters end a word as spaces do; a combining mark that composes with nothing is left out.
package func searchWords(in text: String) -> [String] {
  var words: [String] = []
  var word = String.UnicodeScalarView()
  func end() {
    if !word.isEmpty { words.append(composed(String(word))) }
    word = String.UnicodeScalarView()
  }
  for scalar in text.lowercased().unicodeScalars {
    if scalar != "\u{2BC}" && scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || (!word.isEmpty && (0x0300...0x036F).contains(scalar.value))
    {
      word.append(scalar)
    } else if scalar != "\u{AD}" {
      end()
    }
  }
  end()
  return words
}

/// With the letters that Norwegian writes as one; any other combining mark goes.
private func composed(_ word: String) -> String {
  guard word.unicodeScalars.contains(where: { (0x0300...0x036F).contains($0.value) }) else { return word }
  var letters: [Unicode.Scalar] = []
  for scalar in word.unicodeScalars {
    switch (letters.last, scalar) {
    case ("a", "\u{30A}"): letters[letters.count - 1] = "å"
    case ("o", "\u{308}"): letters[letters.count - 1] = "ö"
    case ("a", "\u{308}"): letters[letters.count - 1] = "ä"
    case (_, "\u{300}"..."\u{36F}"): break
    default: letters.append(scalar)
    }
  }
  return String(String.UnicodeScalarView(letters))
}

/// Words that tell nothing about what somebody looks for, in bokmål, nynorsk and English. «ikke» and «mer» are not among them: «orker ikke mer».
let stopWordTable =
  """
  jeg eg du han hun ho vi dere de dei den det en ein ei et eit er var være vere bli blir ble blei blitt vart vorte har hadde ha kan skal vil vill må
  få får fikk på i til for med av om og eller men som at så å min mi mitt mine din ditt dine sin sitt sine meg deg seg oss
  ham dem hans hennes vår vårt våre deres der her hva kva hvem kven hvor kor hvordan korleis når noe noko noen nokon
  dette denne disse bare berre også fra frå over under hos ved etter før da nå no jo nei ja man
  the a an to of in on at for with my me i you he she it we they is are am be do does how what where who can and or have has
  from this that
  """

private let stopWords = Set(
  stopWordTable.split { $0 == " " || $0 == "\n" }.flatMap { [String($0), foldedLetters(of: String($0))] })

/// Whether a word tells nothing; «på» may be written «pa» or «paa», but «dø» is not «do».
func isStopWord(_ word: String) -> Bool { stopWords.contains(word) || stopWords.contains(norwegianLetters(in: word)) }

/// Whether a word of a text is worth to be found by.
func isTelling(_ word: String) -> Bool { word.utf16.count > 1 && !isStopWord(word) }

/// Words so general that they say little beside the others of a query.
let genericWords = [
  "hjelp", "tjeneste", "tilbud", "problem", "trenger", "støtte", "help", "need", "service", "kommune", "få", "finne",
  "time", "team", "kurs", "hvor", "søke", "ikke",
]

let genericKeys = Set(genericWords.map(searchKey(of:)))
