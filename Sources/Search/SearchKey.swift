import Diagnostics

/// What a word is found by: the same for its inflections, its spellings without æ, ø and å, and its nynorsk and bokmål forms.
///
/// The stem is taken **before** the letters are folded: the other order takes too much of «vilkår» and «nivå». `word` is in lower case.
package func searchKey(of word: String) -> String {
  guard !word.unicodeScalars.contains(where: { $0.isNumeric }) else { return word }
  let stem = stemmed(word)
  return Irregulars.kept.contains(stem) ? stem : withoutDoubleEnd(foldedLetters(of: stem))
}

/// The stem of a word in bokmål, before its letters are folded.
func stemmed(_ word: String) -> String {
  let known = Irregulars.form(of: BokmalForms.form(of: norwegianLetters(in: word)))
  return Irregulars.unstemmed[known] ?? Stemmer.root(known)
}

/// `aa`, `oe` and `ae`, and ö and ä of other keyboards, as the letters that they stand for.
func norwegianLetters(in word: String) -> String {
  // Hardly any word has one of them, and every word is asked.
  var last: UInt8 = 0
  let hasOther = word.utf8.contains { byte in
    defer { last = byte }
    return byte == UInt8(ascii: "a") && last == byte
      || byte == UInt8(ascii: "e") && (last == UInt8(ascii: "o") || last == UInt8(ascii: "a"))
      // ä and ö.
      || last == 0xC3 && (byte == 0xA4 || byte == 0xB6)
  }
  guard hasOther else { return word }
  return word.replacing("aa", with: "å").replacing("oe", with: "ø").replacing("ae", with: "æ")
    .replacing("ä", with: "æ").replacing("ö", with: "ø")
}

/// The word as somebody writes it who has no æ, ø or å: å and aa are a, ø and oe are o, æ is ae; other marks go.
package func foldedLetters(of word: String) -> String {
  var folded = ""
  let word = norwegianLetters(in: word)
  if word.utf8.allSatisfy({ $0 < 0x80 }) { return word }
  for scalar in word.unicodeScalars {
    if let plain = plainLetters[scalar] { folded += plain } else { folded.unicodeScalars.append(scalar) }
  }
  return folded
}

/// Letters, and what somebody writes who does not have them.
let letterTable =
  "å a,à a,á a,â a,ø o,ò o,ó o,ô o,æ ae,é e,è e,ê e,ë e,ü u,ú u,í i,ï i"

private let plainLetters: [Unicode.Scalar: String] = Dictionary(
  letterTable.split(separator: ",").compactMap { pair in
    pair.unicodeScalars.first.map { ($0, String(pair.split(separator: " ").last ?? "")) }
  }
) { first, _ in first }

/// «ensomm» of «ensomme» meets «ensom»: an ending after a short vowel doubles the consonant.
private func withoutDoubleEnd(_ key: String) -> String {
  let last = key.utf8.suffix(2)
  guard key.utf16.count > 3, let first = last.first, first == last.last, !"aeiouy".utf8.contains(first), first < 0x80
  else { return key }
  return String(key.dropLast())
}
