import Diagnostics

/// Whether running text tells where something is: a street with a house number, a post box, a postcode with its place, a property
/// number, coordinates, or a link to a map.
///
/// It is asked about texts that must not tell (`sted.skjult`), so it would rather see an address too many than miss one;
/// but times, dates, phone numbers and counts are none.
package func tellsAddress(_ text: String) -> Bool {
  let words = AddressWords(text)
  return words.hasStreet || words.hasBox || words.hasPostcode || words.hasPropertyNumber || words.hasPosition
    || hasMapLink(text)
}

/// Whether an address of the web tells the same, in its words or by leading to a map.
package func tellsAddress(link destination: String) -> Bool {
  let spaces: Set<Character> = ["+", "_", "-"]
  return tellsAddress(String(destination.percentDecoded.map { spaces.contains($0) ? " " : $0 }))
    || hasMapLink(destination)
}

/// The streets of which a text tells a house number, so that they can be looked for without one: «Hemmeligveien», «Johans gate».
package func streetNames(in text: String) -> Set<StreetName> { AddressWords(text).streetNames }

/// What a street is called, in lower case: its word, and the one before it where the street word stands alone.
package struct StreetName: Sendable, Hashable {
  fileprivate let words: [String]

  /// Whether a text names it, in whatever letter case and with or without the s of a genitive.
  package func isNamed(in text: String) -> Bool {
    let found = AddressWords(String(text.percentDecoded)).words
    return found.indices.contains { start in
      guard start + words.count <= found.count else { return false }
      return words.indices.allSatisfy { index in
        let word = found[start + index]
        return word == words[index] || index == words.count - 1 && word == words[index] + "s"
      }
    }
  }
}

private func hasMapLink(_ text: String) -> Bool {
  // Each of them has a full stop or a colon inside it, which few words have.
  text.utf8.split(separator: UInt8(ascii: " ")).contains { piece in
    guard piece.contains(UInt8(ascii: ":")) || piece.dropLast().contains(UInt8(ascii: "."))
    else { return false }
    let lower = Array(String(decoding: piece, as: UTF8.self).lowercased().utf8)
    return mapAddresses.contains { lower.holds($0) }
  }
}

extension [UInt8] {
  fileprivate func holds(_ other: [UInt8]) -> Bool {
    guard let first = other.first, other.count <= count else { return false }
    return (0...(count - other.count)).contains { start in
      self[start] == first && self[start..<(start + other.count)].elementsEqual(other)
    }
  }
}

private let mapAddresses = [
  "maps.google.", "google.com/maps", "google.no/maps", "goo.gl/maps", "maps.app.goo.gl", "maps.apple.com",
  "bing.com/maps",
  "openstreetmap.org", "osm.org/", "kart.gulesider.no", "gulesider.no/kart", "kart.1881.no", "1881.no/kart",
  "kart.finn.no", "finn.no/kart", "norgeskart.no", "norgeibilder.no", "kommunekart.com", "seeiendom.kartverket.no",
  "waze.com", "what3words.com", "w3w.co", "here.com/", "geo:",
].map { Array($0.utf8) }

/// A text cut into words, numbers and marks, with what addresses are made of.
private struct AddressWords {
  private enum Kind: Hashable {
    case word(String)
    case number(String)
    case mark(Unicode.Scalar)
  }

  private struct Token {
    let kind: Kind
    /// Whether a space stands before it.
    let isSpaced: Bool
  }

  private let tokens: [Token]

  init(_ text: String) {
    var tokens: [Token] = []
    var run = String.UnicodeScalarView()
    var runIsNumber = false
    var isSpaced = true
    func close() {
      guard !run.isEmpty else { return }
      let text = String(run)
      tokens.append(Token(kind: runIsNumber ? .number(text) : .word(text), isSpaced: isSpaced))
      run = String.UnicodeScalarView()
      isSpaced = false
    }
    for scalar in text.unicodeScalars {
      if scalar.isInvisible { continue }
      if scalar.isASCIIDigit {
        if !runIsNumber { close() }
        runIsNumber = true
        run.append(scalar)
      } else if scalar.isAlphabetic || scalar.isCombining {
        if runIsNumber { close() }
        runIsNumber = false
        run.append(scalar)
      } else {
        close()
        if scalar.isWhitespace {
          isSpaced = true
        } else {
          tokens.append(Token(kind: .mark(scalar), isSpaced: isSpaced))
          isSpaced = false
        }
      }
    }
    close()
    self.tokens = tokens
  }

  private func word(_ index: Int) -> String? {
    guard tokens.indices.contains(index), case .word(let word) = tokens[index].kind else { return nil }
    return word
  }

  private func number(_ index: Int) -> String? {
    guard tokens.indices.contains(index), case .number(let digits) = tokens[index].kind else { return nil }
    return digits
  }

  private func mark(_ index: Int) -> Unicode.Scalar? {
    guard tokens.indices.contains(index), case .mark(let mark) = tokens[index].kind else { return nil }
    return mark
  }

  private func isSpaced(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].isSpaced }

  private func isCapital(_ word: String) -> Bool { word.unicodeScalars.first?.isUppercase == true }

  // MARK: Streets

  /// Every word in lower case.
  var words: [String] { tokens.indices.compactMap { word($0)?.lowercased() } }

  var streetNames: Set<StreetName> {
    Set(
      tokens.indices.filter(isStreet(at:)).compactMap { index in
        guard let word = word(index)?.lowercased() else { return nil }
        let isWayAlone = Self.wayEndings.contains(word) || Self.nameEndings.contains(word)
        guard isWayAlone else { return StreetName(words: [word]) }
        return self.word(index - 1).map { StreetName(words: [$0.lowercased(), word]) }
      })
  }

  /// «Storgata 12», «Karl Johans gate 1», «Kirkegt. 4 B», «Solbakken 12–14».
  var hasStreet: Bool { tokens.indices.contains(where: isStreet(at:)) }

  private func isStreet(at index: Int) -> Bool {
    guard let word = word(index) else { return false }
    var next = index + 1
    let isShortened = mark(next) == "." && !isSpaced(next)
    if isShortened, Self.shortWays.contains(where: { word.lowercased().hasSuffix($0) }) { next += 1 }
    if let nr = self.word(next)?.lowercased(), nr == "nr" || nr == "nummer" {
      next += 1
      if mark(next) == "." { next += 1 }
    }
    // Few words have a number after them, and only theirs are looked up.
    guard let digits = number(next), isHouseNumber(digits, at: next),
      let certainty = street(word, at: index, isShortened: isShortened)
    else {
      return false
    }
    switch certainty {
    case .way: return true
    case .name: return !Self.isYear(digits)
    }
  }

  private enum Certainty {
    /// A way that people live along, whatever stands before it: `-gata`, `-veien`.
    case way
    /// The name of a place that only a capital tells from an ordinary word: `Solbakken`, `Torget`.
    case name
  }

  private func street(_ word: String, at index: Int, isShortened: Bool) -> Certainty? {
    let lower = word.lowercased()
    let isCapital = isCapital(word)
    let count = lower.unicodeScalars.count
    // With a full stop and a capital «Kirkevn.» and «Kirkev.» are streets; a few short words end a sentence in the same way.
    if isShortened, isCapital, 4 <= count, Self.shortWays.contains(where: { lower.hasSuffix($0) }),
      !Self.ordinaryShortWays.contains(where: { lower.hasSuffix($0) })
    {
      return .way
    }
    for ending in Self.wayEndings where lower.hasSuffix(ending) {
      let before = count - ending.unicodeScalars.count
      if before == 0 { return isCapital || followsName(index) ? .way : nil }
      // The short form ends ordinary words as well: «langt», «valgt».
      if ending == "gt" { return isCapital ? .way : nil }
      if before >= 2, isCapital || !Self.ordinaryWays.contains(lower) { return .way }
    }
    for ending in Self.nameEndings where lower.hasSuffix(ending) {
      let before = count - ending.unicodeScalars.count
      if before == 0, !isCapital { return followsName(index) ? .name : nil }
      if isCapital, before != 1, !Self.ordinaryWords.contains(lower) { return .name }
    }
    let isRing = lower.hasSuffix("ringen") && !Self.ordinaryRings.contains { lower.hasSuffix($0) }
    return isCapital && isRing ? .name : nil
  }

  /// Whether a name with a capital stands before a street word of its own: «Karl Johans gate», «Bogstad gårds vei».
  private func followsName(_ index: Int) -> Bool {
    var before = index - 1
    for _ in 0..<4 {
      if mark(before) == "-" || mark(before) == "." { before -= 1 }
      guard let word = word(before) else { return number(before) != nil && isCapital(self.word(before - 1) ?? "") }
      if isCapital(word) { return !Self.sentenceStarts.contains(word.lowercased()) }
      guard Self.joints.contains(word.lowercased()) else { return false }
      before -= 1
    }
    return false
  }

  private func isHouseNumber(_ digits: String, at index: Int) -> Bool {
    guard isSpaced(index), digits.utf8.count <= 4, !digits.hasPrefix("0") else { return false }
    if isPhone(from: index) { return false }
    if mark(index + 1) == ":", number(index + 2) != nil { return false }
    if mark(index + 1) == "." {
      if number(index + 2) != nil, !isSpaced(index + 2) { return false }
      if let month = word(index + 2), Self.months.contains(month.lowercased()) { return false }
    }
    if mark(index + 1) == "%" { return false }
    if let unit = word(index + 1), isSpaced(index + 1), Self.units.contains(unit.lowercased()) { return false }
    return true
  }

  /// Groups of digits with spaces between them that make a phone number together.
  private func isPhone(from index: Int) -> Bool {
    var groups = 0
    var digits = ""
    var at = index
    while let group = number(at), at == index || isSpaced(at) {
      groups += 1
      digits += group
      at += 1
    }
    let count = digits.utf8.count
    return groups > 1 && (count == 8 || count == 6 && digits.hasPrefix("116"))
  }

  private static func isYear(_ digits: String) -> Bool {
    digits.utf8.count == 4 && (digits.hasPrefix("19") || digits.hasPrefix("20"))
  }

  // MARK: Boxes, postcodes, properties and positions

  /// «Postboks 12», «Pb. 12», «P.b. 12», «boks 12».
  var hasBox: Bool {
    tokens.indices.contains { index in
      guard let word = word(index)?.lowercased() else { return false }
      switch word {
      case "postboks", "postbox", "boks", "pb":
        let next = mark(index + 1) == "." ? index + 2 : index + 1
        return (number(next)?.utf8.count ?? 9) <= 5
      case "p":
        guard mark(index + 1) == ".", self.word(index + 2)?.lowercased() == "b" else { return false }
        let next = mark(index + 3) == "." ? index + 4 : index + 3
        return (number(next)?.utf8.count ?? 9) <= 5
      default: return false
      }
    }
  }

  /// «0150 Oslo», «N-9999 FJORDVIK».
  var hasPostcode: Bool {
    tokens.indices.contains { index in
      guard let digits = number(index), digits.utf8.count == 4, let town = word(index + 1), isSpaced(index + 1),
        isCapital(town), town.unicodeScalars.count > 1, !Self.noTowns.contains(town.lowercased())
      else { return false }
      // A group of a longer number, the end of a date or of a span, or the number of a paragraph.
      if let group = number(index - 1), group.utf8.count > 1, !digits.hasPrefix("0") { return false }
      if let sign = mark(index - 1) {
        if sign == "+" || sign == "§" { return false }
        if !isSpaced(index), [".", ":", "/", "-", "–"].contains(sign), number(index - 2) != nil { return false }
      }
      if Self.isYear(digits), let before = word(index - 1)?.lowercased() {
        return !Self.months.contains(before) && !Self.timeWords.contains(before)
      }
      return true
    }
  }

  /// «gnr. 12», «bnr. 3».
  var hasPropertyNumber: Bool {
    tokens.indices.contains { index in
      guard let word = word(index)?.lowercased(),
        ["gnr", "bnr", "gårdsnummer", "gardsnummer", "bruksnummer"].contains(word)
      else { return false }
      return number(mark(index + 1) == "." ? index + 2 : index + 1) != nil
    }
  }

  /// «59.9127, 10.7461», «59,9127° N 10,7461° Ø», «59°54'».
  var hasPosition: Bool {
    tokens.indices.contains { index in
      guard let whole = number(index), let degrees = Int(whole) else { return false }
      if let sign = mark(index + 1), sign == "°" || sign == "º", number(index + 2) != nil { return 57...81 ~= degrees }
      guard let first = decimal(at: index), word(index - 1)?.lowercased() != "kr" else { return false }
      var next = index + 3
      for _ in 0..<4 {
        if let second = decimal(at: next) {
          return word(next + 3)?.lowercased() != "kr" && (isInNorway(first, second) || isInNorway(second, first))
        }
        guard mark(next) != nil || word(next).map({ Self.directions.contains($0.lowercased()) }) == true else {
          return false
        }
        next += 1
      }
      return false
    }
  }

  /// A number with two decimals at least.
  private func decimal(at index: Int) -> Double? {
    guard let whole = number(index), let point = mark(index + 1), point == "." || point == ",", !isSpaced(index + 1),
      let fraction = number(index + 2), !isSpaced(index + 2), fraction.utf8.count >= 2, whole.utf8.count <= 2
    else { return nil }
    return Double("\(whole).\(fraction)")
  }

  private func isInNorway(_ north: Double, _ east: Double) -> Bool { 57.5...81.5 ~= north && 0...34 ~= east }

  // MARK: Words

  private static let wayEndings = words(
    "gata gaten gate gt veien vegen vei veg allé alléen smauet smuget geaidnu gáhtta luodda")

  /// What a way is shortened to before a full stop: `Kirkegt.`, `Kirkevn.`, `Kyrkjevg.`, `Kirkev.`, `Rådhuspl.`.
  private static let shortWays = words("gt vn vg v pl")

  /// Endings of words that have a full stop because a sentence ends: «navn. 5 personer», «skriv. 2 av dem».
  private static let ordinaryShortWays = words("avn øvn skriv brev selv sjølv krav behov nov liv driv")

  private static let nameEndings = words(
    """
    plass plassen torg torget torv torvet allmenningen brygge brygga bryggen kai kaia kaien bakke bakken bakkane bakkene
    li lia haug haugen haugane tun tunet sving svingen krok kroken hage hagen jordet åsen stien stubben stubb kvartalet
    gård gården gard garden terrasse terrassen strand stranda stranden vik vika viken vollen neset berg berget dal dalen
    moen marka marken enga løkke løkka løkken myr myra rud slette sletta sletten bukt bukta bukten sund sundet bru brua
    skog skogen kleiva kleven lund lunden park parken heia toppen kollen høgda høyden tråkka tråkket faret elva bekken
    stredet veita veiten øya holmen odden vang vangen tangen våg vågen vatnet vannet leitet rabben teigen grend grenda
    skaret hamna havna løypa promenade promenaden esplanade esplanaden passasje passasjen
    """)

  /// Ways in another sense, where they have no capital.
  private static let ordinaryWays = Set(
    words("utvei utveien omvei omveien snarvei snarveien hjemvei hjemveien livsvei livsveien arbeidsvei arbeidsveien")
      + words("skolevei skoleveien utveg utvegen omveg omvegen snarveg snarvegen heimveg heimvegen skuleveg skulevegen")
  )

  /// Ordinary words with the ending of a place, which begin a sentence with a capital.
  private static let ordinaryWords = Set(
    words(
      """
      juli bli barnehage barnehagen arbeidsplass arbeidsplassen parkeringsplass parkeringsplassen sengeplass sengeplassen
      barnehageplass studieplass behandlingsplass døgnplass sykehjemsplass sjukeheimsplass omsorgsplass praksisplass
      avlastningsplass institusjonsplass møteplass møteplassen skoleplass skuleplass lærlingplass venteplass
      """))

  /// «Vurderingen», «Endringen», «Sikringen»: what somebody does, and no ring road.
  private static let ordinaryRings = words(
    "deringen seringen teringen neringen geringen leringen meringen veringen jeringen dringen kringen markeringen parkeringen"
  )

  /// What may stand between a name and the street word: «Bogstad gårds vei».
  private static let joints = Set(words("s gårds gards kirkes og den de av von van"))

  /// Words that have a capital only because a sentence begins.
  private static let sentenceStarts = Set(words("på en ei et i fra frå til ved din vår hver kvar denne"))

  private static let directions = Set(words("n nord north e ø øst aust east breddegrad lengdegrad og and lat lon lng"))

  private static let months = Set(
    words("januar februar mars april mai juni juli august september oktober november desember")
      + words("january february march may june july october december"))

  private static let timeWords = Set(
    words(
      "i fra frå til innen innan siden sidan etter før høsten hausten våren sommeren sommaren vinteren året år in since by"
    ))

  private static let units = Set(
    words(
      """
      dag dager dagar dagen døgn time timer timar uke uker veke veker måned måneder månad månader år ganger gang gonger gong
      kr kroner krone prosent person personer personar minutt minutter minuttar min sekunder km kilometer meter mil plasser
      plassar elever elevar deltakere deltakarar samtaler samtalar days day hours hour weeks week months years times minutes
      people places
      """))

  /// Capitalised words after four digits that are no place: what begins a sentence, or is counted.
  private static let noTowns = Set(
    words(
      """
      vil kan skal må har er blir får var ble vart vi du de dei dere det den denne dette disse desse ikke ikkje og eller men
      når hvis om for på til fra frå med ved etter før som her der da då så ja nei alle mange noen nokon nokre flere fleire
      hva kva hvem kven hvor kor hvordan korleis ring kontakt les se sjå send telefon tlf mobil sms åpent ope stengt
      mandag måndag tirsdag tysdag onsdag torsdag fredag lørdag laurdag søndag sundag januar februar mars april mai juni juli
      august september oktober november desember person personer personar barn barna unge ungdom ungdommer ungdommar voksne
      vaksne eldre foreldre familier familiar menn kvinner kroner kr elever elevar innbyggere innbyggarar deltakere
      deltakarar brukere brukarar pasienter pasientar ansatte tilsette frivillige timer timar dager dagar uker veker måneder
      månader år ganger gonger plasser plassar samtaler samtalar møter møte saker besøk meter alarmtelefonen hjelpetelefonen
      krisetelefonen vakttelefonen legevakten legevakta politiet helse kommunen fylket tjenesten tenesta tilbudet tilbodet
      kurs kurset gratis the we you it this that is are can will in on at call people children adults hours days
      """))

  private static func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
}
