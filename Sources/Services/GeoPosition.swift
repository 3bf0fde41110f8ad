package import Diagnostics

/// A place on the map in WGS 84.
package struct GeoPosition: Sendable, Hashable {
  /// Degrees north as written, with a full stop.
  package let latitude: String
  /// Degrees east as written, with a full stop.
  package let longitude: String

  package var degreesNorth: Double { Double(latitude) ?? 0 }
  package var degreesEast: Double { Double(longitude) ?? 0 }

  /// Whether it lies in a box around Norway, Svalbard and Jan Mayen.
  package var isInNorway: Bool { GeoPosition.isInNorway(degreesNorth, degreesEast) }

  private static func isInNorway(_ north: Double, _ east: Double) -> Bool {
    57.5 <= north && north <= 81.5 && -10 <= east && east <= 34
  }
}

extension GeoPosition: Readable {
  package enum Unreadable: ReadingFailure {
    case empty
    case unclear(String)
    /// There must be two numbers.
    case count(Int)
    case decimalComma(String)
    case outOfRange(String)
    /// The numbers give a place in Norway if they change places.
    case swapped(String, String)

    package var summary: Wording {
      switch self {
      case .empty:
        Wording(nb: "posisjonen mangler", nn: "posisjonen manglar", en: "the position is missing")
      case .unclear(let text):
        Wording(
          nb: "\(quoted(text)) er ikke et antall grader",
          nn: "\(quoted(text)) er ikkje eit tal på grader",
          en: "\(quoted(text)) is not a number of degrees"
        )
      case .count(let count):
        Wording(
          nb: "posisjonen har \(count) tall, ikke to",
          nn: "posisjonen har \(count) tal, ikkje to",
          en: "the position has \(count) numbers, not two"
        )
      case .decimalComma(let text):
        Wording(
          nb: "\(quoted(text)) har komma inni tallene",
          nn: "\(quoted(text)) har komma inni tala",
          en: "\(quoted(text)) has commas inside the numbers"
        )
      case .outOfRange(let text):
        Wording(
          nb: "\(quoted(text)) er ikke noe sted på jorda",
          nn: "\(quoted(text)) er ikkje nokon stad på jorda",
          en: "\(quoted(text)) is nowhere on earth"
        )
      case .swapped(let first, let second):
        Wording(
          nb: "\(quoted("\(first), \(second)")) er langt fra Norge, og ser ut til å være byttet om",
          nn: "\(quoted("\(first), \(second)")) er langt frå Noreg, og ser ut til å vere bytt om",
          en: "\(quoted("\(first), \(second)")) is far from Norway, and seems to be in the wrong order"
        )
      }
    }

    package var remedy: Wording {
      switch self {
      case .swapped(let first, let second):
        Wording(
          nb: "skriv breddegraden først: «[\(second), \(first)]»",
          nn: "skriv breiddegraden først: «[\(second), \(first)]»",
          en: "write the latitude first: «[\(second), \(first)]»"
        )
      case .empty, .unclear, .count, .decimalComma, .outOfRange:
        Wording(
          nb: "skriv bredde- og lengdegrad med punktum, som «[59.9127, 10.7461]»",
          nn: "skriv breidde- og lengdegrad med punktum, som «[59.9127, 10.7461]»",
          en: "write latitude and longitude with full stops, like «[59.9127, 10.7461]»"
        )
      }
    }
  }

  package init(reading text: String) throws(Unreadable) {
    let written = text.onOneLine
    if written.isEmpty { throw .empty }
    var inner = Substring(written)
    if inner.hasPrefix("["), inner.hasSuffix("]") { inner = inner.dropFirst().dropLast() }
    let hasComma = inner.utf8.contains(.ascii(","))
    let parts = inner.split(separator: hasComma ? "," : " ").map(String.init)
    if parts.count > 2, !inner.utf8.contains(.ascii(".")) { throw .decimalComma(written) }
    try self.init(reading: parts)
  }

  /// Reads the two items of a list: latitude and longitude.
  package init(reading parts: [String]) throws(Unreadable) {
    let written = parts.map(\.onOneLine)
    if written.isEmpty { throw .empty }
    if written.count == 2 {
      for part in written where part.utf8.contains(.ascii(",")) { throw .decimalComma(part) }
    }
    guard written.count == 2 else {
      if let only = written.first, written.count == 1, GeoPosition.degrees(only) == nil { throw .unclear(only) }
      throw .count(written.count)
    }
    guard let north = GeoPosition.degrees(written[0]) else { throw .unclear(written[0]) }
    guard let east = GeoPosition.degrees(written[1]) else { throw .unclear(written[1]) }
    if !GeoPosition.isInNorway(north, east), GeoPosition.isInNorway(east, north), abs(east) <= 90 {
      throw .swapped(written[0], written[1])
    }
    guard abs(north) <= 90, abs(east) <= 180 else { throw .outOfRange(written.joined(separator: ", ")) }
    self.init(latitude: written[0], longitude: written[1])
  }

  /// Digits with at most one full stop among them and a minus before; no exponents and no other words for numbers.
  private static func degrees(_ text: String) -> Double? {
    var digits = Substring(text).utf8
    if digits.first == .ascii("-") { digits = digits.dropFirst() }
    let parts = digits.split(separator: .ascii("."), omittingEmptySubsequences: false)
    guard 1 <= parts.count, parts.count <= 2, text.utf8.count <= 24 else { return nil }
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }) else { return nil }
    return Double(text)
  }
}
