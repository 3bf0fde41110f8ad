import Diagnostics
package import Services

/// A number as it stands in running text: its digits, with a single space between groups of them.
struct WrittenNumber {
  /// Its bytes, with a `+` before them.
  let range: Range<Int>
  let digits: String
  let isInGroups: Bool

  /// Every number of a text; each is as long as its groups go on, so «1 113» is never 113.
  static func all(in bytes: [UInt8]) -> [WrittenNumber] {
    var found: [WrittenNumber] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index].isDigit else {
        index += 1
        continue
      }
      let start = index > 0 && bytes[index - 1] == .ascii("+") ? index - 1 : index
      var digits: [UInt8] = []
      var groups = 1
      var end = index
      while end < bytes.count {
        if bytes[end].isDigit {
          digits.append(bytes[end])
          end += 1
        } else if let space = lengthOfSpace(bytes, at: end), end + space < bytes.count, bytes[end + space].isDigit {
          groups += 1
          end += space
        } else {
          break
        }
      }
      found.append(
        WrittenNumber(range: start..<end, digits: String(decoding: digits, as: UTF8.self), isInGroups: groups > 1))
      index = end
    }
    return found
  }

  /// An ordinary space or one that does not break.
  private static func lengthOfSpace(_ bytes: [UInt8], at index: Int) -> Int? {
    if bytes[index] == .ascii(" ") { return 1 }
    return bytes[index...].starts(with: [0xC2, 0xA0]) ? 2 : nil
  }
}

/// The numbers that become links where a text names them: those of the site's help lines, and the three of the emergency services.
///
/// Only whole numbers that stand as a number to call does become one: no amount, measure, year, ordinal, paragraph or house number.
package struct Telephones: Sendable {
  private let uris: [String: String]

  var isEmpty: Bool { uris.isEmpty }

  package init(_ numbers: [PhoneNumber]) {
    uris = Dictionary(numbers.map { ($0.digits, $0.telURI) }) { first, _ in first }
  }

  /// Those of a site, whatever its own list of help lines holds.
  package init(of directory: Directory) {
    let emergency = ["110", "112", "113"].compactMap { try? PhoneNumber(reading: $0) }
    self.init(emergency + directory.helpLines.compactMap { $0.number?.value })
  }

  /// - `following` is what comes after the text.
  func uri(of number: WrittenNumber, in bytes: [UInt8], _ following: () -> String) -> String? {
    guard let uri = uris[number.digits], !bytes[number.range].starts(with: "+".utf8) else { return nil }
    let before = String(decoding: bytes[..<number.range.lowerBound], as: UTF8.self)
    let after = String(decoding: bytes[number.range.upperBound...], as: UTF8.self) + following()
    return Self.isCounted(before: before) || Self.isCounted(after: after) ? nil : uri
  }

  /// Whether what stands before a number makes it an amount, a paragraph, a house number or a part of something longer.
  private static func isCounted(before text: String) -> Bool {
    guard let last = text.unicodeScalars.last else { return false }
    if last.properties.isAlphabetic || "-–−/.,#§$€£=@_&".unicodeScalars.contains(last) { return true }
    guard let word = text.split(whereSeparator: \.isWhitespace).last?.lowercased() else { return false }
    let bare = String(word.filter(\.isLetter))
    return word.hasPrefix("§") || wordsBefore.contains(bare) || ways.contains { bare.hasSuffix($0) }
  }

  /// Whether what stands after a number makes it an amount, a measure, an ordinal or a part of something longer.
  private static func isCounted(after text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if first.properties.isAlphabetic || "-–−/%‰°§$€£=@_&".unicodeScalars.contains(first) { return true }
    let rest = text.dropFirst()
    if ".,:".contains(text.prefix(1)), let next = rest.first {
      if next.isNumber || next == "-" || next == "–" { return true }
      // «113. dag»: what follows a full stop of a sentence begins with a capital letter.
      if text.hasPrefix("."), next.isWhitespace, rest.first(where: { !$0.isWhitespace })?.isLowercase == true {
        return true
      }
    }
    guard first.properties.isWhitespace, let word = text.split(whereSeparator: \.isWhitespace).first else {
      return false
    }
    if let sign = word.first, "%‰°€$£".contains(sign) { return true }
    if word.first.map({ "-–".contains($0) }) == true,
      text.drop(while: { !$0.isNumber && !$0.isLetter }).first?.isNumber == true
    {
      return true
    }
    return units.contains(word.prefix(while: \.isLetter).lowercased())
  }

  private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

  private static let wordsBefore = words(
    """
    kr kroner krone nok eur usd euro paragraf paragrafen paragraph section side sida siden page rom rommet room sal \
    kapittel kap chapter artikkel article punkt pkt sak saksnr gnr bnr buss bussen bus trikk tog rute bane \
    omtrent cirka ca over under nesten rundt about almost
    """)

  private static let ways = [
    "gate", "gata", "gaten", "vei", "veien", "veg", "vegen", "allé", "alléen", "plassen", "bakken", "stien", "svingen",
    "street", "road",
  ]

  /// In the languages of the interface; a number of telephones that somebody writes directly before one of them is a count.
  private static let units = words(
    """
    kr kroner kronar krone nok eur usd euro euros dollar dollars øre prosent prosentpoeng percent \
    år års åra åring åringer årig dag dager dagar døgn uke uker veke veker måned måneder månad månader time timer timar \
    minutt minutter minuttar min sekund sekunder sekundar gang ganger gong gongar \
    m meter meters metre metres km kilometer kilometre kilometres mil cm mm kvm kvadratmeter kg kilo g gram l liter dl ml grader \
    personer personar person mennesker menneske folk barn unge ungdommer ungdomar voksne vaksne elever elevar pasienter pasientar \
    brukere brukarar ansatte tilsette innbyggere innbyggarar innbyggjarar inhabitants plasser plassar plass senger senger tilbud tilbod sider side trinn stykker stk \
    year years day days night nights week weeks month months hour hours minute minutes second seconds times people persons \
    children adults places pages services crowns \
    ruvnno ruvnnu ruvdno ruvnnut jagi jahki beaivvi beaivi vahku mánu diimmu diibmu minuhta olbmo olbmot máná mánát proseantta mehtera
    """)
}
