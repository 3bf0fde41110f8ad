import Diagnostics

/// The words of a text: runs of letters and digits in lower case, composed.
///
/// An apostrophe ends a word, whichever way it is written: «б'є» is two. Marks of direction and control characters end a word as spaces do; a combining mark that composes with nothing is left out.
package func searchWords(in text: String) -> [String] { norwegianWords(in: text) ?? anyWords(in: text) }

/// The same of a text with no other letters than Norwegian has, by its bytes; nil for every other.
private func norwegianWords(in text: String) -> [String]? {
  var text = text
  return text.withUTF8 { bytes in
    var words: [String] = []
    var word: [UInt8] = []
    func end() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch byte {
      case 0x30...0x39, 0x61...0x7A: word.append(byte)
      case 0x41...0x5A: word.append(byte + 0x20)
      case 0..<0x80: end()
      // À to ÿ, with × and ÷ among them.
      case 0xC3:
        if next == 0x97 || next == 0xB7 {
          end()
        } else {
          word.append(byte)
          word.append(next < 0x9F ? next + 0x20 : next)
        }
        index += 1
      // A no-break space, guillemets, the paragraph sign; a soft hyphen ends nothing.
      case 0xC2 where [0xA0, 0xA7, 0xAB, 0xAD, 0xB7, 0xBB].contains(next):
        if next != 0xAD { end() }
        index += 1
      // Dashes and quotation marks: U+2010 to U+201F.
      case 0xE2 where next == 0x80 && index + 2 < bytes.count && (0x90...0x9F).contains(bytes[index + 2]):
        end()
        index += 2
      default: return nil
      }
      index += 1
    }
    end()
    return words
  }
}

private func anyWords(in text: String) -> [String] {
  var words: [String] = []
  var word = String.UnicodeScalarView()
  func end() {
    if !word.isEmpty { words.append(composed(String(word))) }
    word = String.UnicodeScalarView()
  }
  for scalar in text.lowercased().unicodeScalars {
    if scalar != "\u{2BC}" && scalar.isAlphabetic || scalar.isNumeric
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
  jeg eg du han hun ho vi dere de dei den det en ein ei et eit er var være vere vera bli blir ble blei blitt vart vorte verte vore har hadde ha kan skal vil vill må
  få får fikk fått på i til for med av om og eller men som at så å min mi mitt mine din ditt dine sin sitt sine meg deg seg oss
  ham dem hans hennes vår vårt våre deres der her hva kva hvem kven hvor kor hvordan korleis når noe noko noen nokon
  dette denne e so ska hjå disse bare berre også fra frå over under hos ved etter før da nå no jo nei ja man
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
let genericTable =
  """
  hjelp tjeneste tilbud problem trenger støtte help need service kommune få finne time team kurs hvor søke ikke tror datter sønn
  mann vet dag ting hele tiden gang ofte mye hvis kommer komme gå ta slik sier spør inn sende gjør gjort selv skrive bruke alle alt andre
  ut finner litt uten år tid vite kjenne hver mer annen annet se mange står gi egen folk vise holde flere uke måned opp ned igjen helt klokka
  best god fem fire tre to ti siden alltid aldri veldig kanskje måtte burde skulle ville kunne mellom rundt mot siste neste først
  sånn sitte ligge høre la fordi mens både enn egentlig lenger kvar korfor hvorfor eller går
  get got want go come came know think about just all now new if not when then there here out up off over after before any some more
  other them his her their our us was were been would could should will did too so very only still again always never every day
  year make take took tell say said see look like good bad much many one two put give use let keep find why because
  since while also even than way thing something someone anyone really maybe
  head place left try start big little right hours week people person please without
  søknad skjema telefon kontakt bestille informasjon kvifor nokre heile vert lenge hende
  """

let genericWords = genericTable.split { $0 == " " || $0 == "\n" }.map(String.init)

let genericKeys = Set(genericWords.map(searchKey(of:)))
