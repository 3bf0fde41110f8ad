import Diagnostics

/// A character that nobody typed: it came along from a word processor, or shows that a text was read in the wrong character set.
struct StrayCharacter {
  enum Kind: CaseIterable {
    case softHyphen
    /// Takes no room, and may part a word all the same.
    case zeroWidth
    /// Turns the direction in which the text after it is shown.
    case direction
    /// Says how a file is encoded, and belongs at its very beginning alone.
    case byteOrderMark
    /// U+2028 or U+2029, with which a word processor breaks a line: YAML sees a line's end there, an editor one line.
    case lineSeparator
    /// U+FFFD, which a program writes where it could not read a letter.
    case lostLetter
    /// A letter in UTF-8 that was read as Windows-1252: `Ã¥` for `å`.
    case garbledLetter
  }

  let kind: Kind
  let range: Range<Int>

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The first of each kind and how many of it there are, in the order in which they stand.
  static func firstOfEachKind(in range: Range<Int>, of bytes: [UInt8]) -> [(first: StrayCharacter, count: Int)] {
    var found: [(first: StrayCharacter, count: Int)] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] >= 0x80, let stray = StrayCharacter(at: index, in: bytes[range]) else {
        index += 1
        continue
      }
      if let known = found.firstIndex(where: { $0.first.kind == stray.kind }) {
        found[known].count += 1
      } else {
        found.append((stray, 1))
      }
      index = stray.range.upperBound
    }
    return found
  }

  /// Where those of one kind stand.
  static func places(of kind: Kind, in range: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] >= 0x80, let stray = StrayCharacter(at: index, in: bytes[range]) else {
        index += 1
        continue
      }
      if stray.kind == kind { places.append(stray.range) }
      index = stray.range.upperBound
    }
    return places
  }

  /// Nil where another character begins, or none.
  private init?(at index: Int, in bytes: ArraySlice<UInt8>) {
    func byte(_ offset: Int) -> UInt8 { index + offset < bytes.endIndex ? bytes[index + offset] : 0 }
    var length = 3
    switch (byte(0), byte(1), byte(2)) {
    case (0xC2, 0xAD, _):
      kind = .softHyphen
      length = 2
    case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0): kind = .zeroWidth
    case (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA6...0xA9): kind = .direction
    // Persian and Arabic cannot do without these; between Latin letters they mean nothing.
    case (0xE2, 0x80, 0x8C...0x8D) where Self.isBetweenLetters(index, in: bytes): kind = .zeroWidth
    case (0xE2, 0x80, 0x8E...0x8F) where Self.isBetweenLetters(index, in: bytes): kind = .direction
    case (0xE2, 0x80, 0xA8...0xA9): kind = .lineSeparator
    case (0xEF, 0xBB, 0xBF): kind = .byteOrderMark
    case (0xEF, 0xBF, 0xBD): kind = .lostLetter
    case (0xC3, 0x82, 0xC2) where 0xA0 <= byte(3):
      // «Â§», «Â«», and «Â» before a no-break space.
      kind = .garbledLetter
      length = 4
    case (0xC3, 0x83, 0xC2), (0xC3, 0x83, 0xC5), (0xC3, 0x83, 0xC6), (0xC3, 0x83, 0xCB):
      // «Ã¥», «Ã¸», «Ã¦», «Ã˜».
      kind = .garbledLetter
      length = 4
    case (0xC3, 0x83, 0xE2):
      // «Ã…», «Ã†».
      kind = .garbledLetter
      length = 5
    case (0xC3, 0xA2, 0xE2) where byte(3) == 0x82 && byte(4) == 0xAC && byte(5) >= 0xC2:
      // «â€“», «â€™», and what else begins with «â€».
      kind = .garbledLetter
      length = byte(5) >= 0xE0 ? 8 : 7
    default: return nil
    }
    range = index..<min(index + length, bytes.endIndex)
  }

  /// Whether a character of three bytes stands between two Latin letters.
  private static func isBetweenLetters(_ index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    guard index > bytes.startIndex, index + 3 < bytes.endIndex else { return false }
    return bytes[index - 1].isLetter && (bytes[index + 3].isLetter || bytes[index + 3] == 0xC3)
  }
}

// MARK: What is said about it

extension StrayCharacter {
  var rule: Rule {
    switch kind {
    case .softHyphen, .zeroWidth, .direction, .byteOrderMark, .lineSeparator: .invisibleCharacter
    case .lostLetter: .replacementCharacter
    case .garbledLetter: .garbledLetters
    }
  }

  /// What stands here; `count` is how many of its kind the text has.
  func summary(in file: SourceFile, count: Int) -> Wording {
    let number =
      count == 1
      ? Wording(verbatim: "") : Wording(nb: ", \(count) i alt", nn: ", \(count) i alt", en: ", \(count) in all")
    let words = words(in: file)
    return Wording(nb: words.nb + number.nb, nn: words.nn + number.nn, en: words.en + number.en)
  }

  private func words(in file: SourceFile) -> Wording {
    switch kind {
    case .softHyphen:
      Wording(
        nb: "her står et usynlig tegn: en myk bindestrek", nn: "her står eit usynleg teikn: ein mjuk bindestrek",
        en: "there is an invisible character here: a soft hyphen")
    case .zeroWidth:
      Wording(
        nb: "her står et usynlig tegn: et mellomrom uten bredde",
        nn: "her står eit usynleg teikn: eit mellomrom utan breidd",
        en: "there is an invisible character here: a space without width")
    case .direction:
      Wording(
        nb: "her står et usynlig tegn som snur skriveretningen",
        nn: "her står eit usynleg teikn som snur skriveretninga",
        en: "there is an invisible character here that turns the direction of the text")
    case .byteOrderMark:
      Wording(
        nb: "her står et usynlig tegn som bare hører til aller først i en fil (BOM)",
        nn: "her står eit usynleg teikn som berre høyrer til aller først i ei fil (BOM)",
        en: "there is an invisible character here that belongs at the very beginning of a file alone (BOM)")
    case .lineSeparator:
      Wording(
        nb: "her står et usynlig tegn: et linjeskift fra en tekstbehandler",
        nn: "her står eit usynleg teikn: eit linjeskift frå ein tekstbehandlar",
        en: "there is an invisible character here: a line break of a word processor")
    case .lostLetter:
      Wording(
        nb: "tegnet \u{FFFD} står der en bokstav gikk tapt", nn: "teiknet \u{FFFD} står der ein bokstav gjekk tapt",
        en: "the character \u{FFFD} stands where a letter was lost")
    case .garbledLetter: garbledWords(String(decoding: file.bytes[range], as: UTF8.self))
    }
  }

  private func garbledWords(_ text: String) -> Wording {
    Wording(
      nb: "«\(text)» er et tegn lest med feil tegnsett", nn: "«\(text)» er eit teikn lese med feil teiknsett",
      en: "“\(text)” is a character read in the wrong character set")
  }

  var remedy: Wording {
    switch kind {
    case .softHyphen, .zeroWidth, .direction:
      Wording(
        nb: "slett ordet og skriv det på nytt", nn: "slett ordet og skriv det på nytt",
        en: "delete the word and type it again")
    case .byteOrderMark:
      Wording(
        nb: "slett linjen og skriv den på nytt", nn: "slett linja og skriv henne på nytt",
        en: "delete the line and type it again")
    case .lineSeparator:
      Wording(
        nb: "skriv et mellomrom i stedet, eller begynn på en ny linje",
        nn: "skriv eit mellomrom i staden, eller byrj på ei ny linje",
        en: "write a space instead, or begin a new line")
    case .lostLetter:
      Wording(
        nb: "skriv bokstaven som skal stå der", nn: "skriv bokstaven som skal stå der",
        en: "write the letter that belongs there")
    case .garbledLetter:
      Wording(
        nb: "skriv bokstavene på nytt, og lagre filen som UTF-8",
        nn: "skriv bokstavane på nytt, og lagre fila som UTF-8",
        en: "write the letters anew, and save the file as UTF-8")
    }
  }

  func diagnostic(in file: SourceFile, count: Int) -> Diagnostic {
    Diagnostic(rule, at: file.span(range), summary(in: file, count: count), remedy: remedy)
  }
}
