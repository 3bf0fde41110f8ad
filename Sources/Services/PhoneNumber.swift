package import Diagnostics

/// A number that somebody can call from Norway.
///
/// Source: forskrift om nummerressurser for elektroniske kommunikasjonsnett og -tjenester, and Nkom's number plan.
package struct PhoneNumber: Sendable, Hashable {
  package let kind: Kind
  /// The digits to call: without country code for Norway, with it for other countries.
  package let digits: String
  /// The number in the groups that people read it in: `22 33 44 55`, `412 34 567`, `116 117`.
  package let readable: String

  package enum Kind: Sendable, Hashable {
    /// 110, 112, 113.
    case emergency
    /// Six digits that begin with 116, such as 116 117 and 116 111: the same in all of Europe.
    case european
    /// Five digits, 02000 to 09999.
    case fiveDigits
    case eightDigits
    /// A number in another country; `readable` keeps the author's groups.
    case foreign
  }

  /// The target of a link: `tel:+4722334455`; short numbers bare, since no country code belongs to them.
  package var telURI: String {
    switch kind {
    case .emergency, .european, .fiveDigits: "tel:\(digits)"
    case .eightDigits: "tel:+47\(digits)"
    case .foreign: "tel:+\(digits)"
    }
  }

  /// Whether it is one of 00 00 00 00 to 00 00 99 99, which nobody has.
  package var isExample: Bool { kind == .eightDigits && digits.hasPrefix("0000") }

  /// Whether the number plan gives out such numbers; eight digits begin with 2 to 9.
  package var isInNumberPlan: Bool {
    switch kind {
    case .emergency, .european, .fiveDigits, .foreign: true
    case .eightDigits: "2" <= digits && digits < ":"
    }
  }

  /// Whether it is a Norwegian mobile number, which can take text messages.
  package var isMobile: Bool { kind == .eightDigits && (digits.hasPrefix("4") || digits.hasPrefix("9")) }
}

extension PhoneNumber: Readable {
  package enum Unreadable: ReadingFailure {
    case empty
    /// Letters or marks that belong to no number.
    case withText(String)
    /// A number of digits that no number in Norway has.
    case wrongLength(String, digits: Int)
    case severalNumbers(String)
    /// Three digits that are not 110, 112 or 113.
    case noEmergencyNumber(String)
    /// Five digits outside 02000 to 09999, or six that do not begin with 116.
    case noShortNumber(String)

    package var summary: Wording {
      switch self {
      case .empty:
        Wording(nb: "telefonnummeret mangler", nn: "telefonnummeret manglar", en: "the phone number is missing")
      case .withText(let text):
        Wording(
          nb: "\(quoted(text)) har annet enn sifre i telefonnummeret",
          nn: "\(quoted(text)) har anna enn siffer i telefonnummeret",
          en: "\(quoted(text)) has more than digits in the phone number"
        )
      case .wrongLength(let text, let count):
        Wording(
          nb: "\(quoted(text)) har \(count) sifre, og så langt er ikke noe norsk telefonnummer",
          nn: "\(quoted(text)) har \(count) siffer, og så langt er ikkje noko norsk telefonnummer",
          en: "\(quoted(text)) has \(count) digits, and no Norwegian phone number is that long"
        )
      case .severalNumbers(let text):
        Wording(
          nb: "\(quoted(text)) ser ut til å være flere telefonnumre",
          nn: "\(quoted(text)) ser ut til å vere fleire telefonnummer",
          en: "\(quoted(text)) seems to be several phone numbers"
        )
      case .noEmergencyNumber(let text):
        Wording(
          nb: "\(quoted(text)) er ikke et nødnummer",
          nn: "\(quoted(text)) er ikkje eit naudnummer",
          en: "\(quoted(text)) is not an emergency number"
        )
      case .noShortNumber(let text):
        Wording(
          nb: "\(quoted(text)) er ikke et kort telefonnummer som finnes",
          nn: "\(quoted(text)) er ikkje eit kort telefonnummer som finst",
          en: "\(quoted(text)) is not a short phone number that exists"
        )
      }
    }

    package var remedy: Wording {
      switch self {
      case .empty, .wrongLength, .noShortNumber:
        Wording(
          nb: "skriv åtte sifre, som «22 33 44 55», eller et kort nummer, som «116 117» eller «02222»",
          nn: "skriv åtte siffer, som «22 33 44 55», eller eit kort nummer, som «116 117» eller «02222»",
          en: "write eight digits, like «22 33 44 55», or a short number, like «116 117» or «02222»"
        )
      case .withText:
        Wording(
          nb: "skriv bare sifre, som «22 33 44 55», og hva nummeret gjelder i «til: …»",
          nn: "skriv berre siffer, som «22 33 44 55», og kva nummeret gjeld i «til: …»",
          en: "write digits only, like «22 33 44 55», and what the number is for in «til: …»"
        )
      case .severalNumbers:
        Wording(
          nb: "skriv hvert nummer på ei linje for seg, som «- 22 33 44 55»",
          nn: "skriv kvart nummer på ei linje for seg, som «- 22 33 44 55»",
          en: "write each number on a line of its own, like «- 22 33 44 55»"
        )
      case .noEmergencyNumber:
        Wording(
          nb: "skriv «110», «112» eller «113», eller et nummer med åtte sifre",
          nn: "skriv «110», «112» eller «113», eller eit nummer med åtte siffer",
          en: "write «110», «112» or «113», or a number of eight digits"
        )
      }
    }

    package var correction: String? {
      switch self {
      case .withText(let text), .severalNumbers(let text): PhoneNumber.evident(in: text)?.readable
      case .empty, .wrongLength, .noEmergencyNumber, .noShortNumber: nil
      }
    }
  }

  /// The number of eight digits that a text says with marks that no number has: `12/34 56 78`.
  ///
  /// Nothing where a part of it is a number of its own, as in «113/02800».
  private static func evident(in text: String) -> PhoneNumber? {
    let marks = Set("/,;:_".unicodeScalars)
    let parts = text.unicodeScalars.split(whereSeparator: { marks.contains($0) }).map { String($0) }
    guard 1 < parts.count, parts.allSatisfy({ (try? PhoneNumber(reading: $0)) == nil }),
      let number = try? PhoneNumber(reading: parts.joined(separator: " ")), number.kind == .eightDigits
    else { return nil }
    return number
  }

  package init(reading text: String) throws(Unreadable) {
    var digits = ""
    var hasPlus = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case _ where scalar.isASCIIDigit:
        // No number is longer, so there is no use in going on.
        if digits.utf8.count < 64 { digits.unicodeScalars.append(scalar) }
      case _ where scalar.isWhitespace || scalar.isInvisible || scalar.isDash: continue
      case ".", "(", ")": continue
      case "+" where digits.isEmpty && !hasPlus: hasPlus = true
      case "/", ",", ";":
        if digits.utf8.count >= 3 { throw .severalNumbers(text) }
        throw .withText(text)
      default: throw .withText(text)
      }
    }
    if digits.isEmpty { throw text.onOneLine.isEmpty ? .empty : .withText(text) }
    if !hasPlus, digits.hasPrefix("00"), digits.utf8.count >= 10 {
      hasPlus = true
      digits.removeFirst(2)
    }
    if hasPlus, !digits.hasPrefix("47") {
      let count = digits.utf8.count
      guard 7 <= count, count <= 15, !digits.hasPrefix("0") else { throw .wrongLength(text, digits: count) }
      let written = text.onOneLine
      self.init(kind: .foreign, digits: digits, readable: written.hasPrefix("00") ? "+" + digits : written)
      return
    }
    if hasPlus { digits.removeFirst(2) }
    try self.init(norwegian: digits, text)
  }

  private init(norwegian digits: String, _ text: String) throws(Unreadable) {
    let bytes = Array(digits.utf8)
    func grouped(_ sizes: Int...) -> String {
      var groups: [String] = []
      var start = 0
      for size in sizes {
        groups.append(String(decoding: bytes[start..<start + size], as: UTF8.self))
        start += size
      }
      return groups.joined(separator: " ")
    }
    switch bytes.count {
    case 3:
      guard ["110", "112", "113"].contains(digits) else { throw .noEmergencyNumber(text) }
      self.init(kind: .emergency, digits: digits, readable: digits)
    case 5:
      guard "02000" <= digits, digits <= "09999" else { throw .noShortNumber(text) }
      self.init(kind: .fiveDigits, digits: digits, readable: digits)
    case 6:
      guard digits.hasPrefix("116") else { throw .noShortNumber(text) }
      self.init(kind: .european, digits: digits, readable: grouped(3, 3))
    case 8:
      // Mobile numbers and those that begin with 8 are read 3-2-3, others in pairs.
      let inThrees = ["4", "8", "9"].contains { digits.hasPrefix($0) }
      self.init(kind: .eightDigits, digits: digits, readable: inThrees ? grouped(3, 2, 3) : grouped(2, 2, 2, 2))
    case 16...: throw .severalNumbers(text)
    default: throw .wrongLength(text, digits: bytes.count)
    }
  }
}
