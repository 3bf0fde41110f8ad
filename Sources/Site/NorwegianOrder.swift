/// The place of a name in a Norwegian alphabet: æ, ø and å last, `aa` as å, capital and small letters alike.
///
/// The order is our own, since a library's depends on the machine's locale and its version.
package struct NorwegianOrder: Sendable, Hashable, Comparable {
  private let weights: [UInt8]
  private let original: String

  package init(_ name: String) {
    original = name
    var weights: [UInt8] = []
    weights.reserveCapacity(name.utf8.count)
    var pendingSpace = false
    // «aa» is å only where both letters stand bare beside each other.
    var lastIsBareA = false
    for scalar in name.lowercased().unicodeScalars {
      var weight: UInt8?
      var isBareA = false
      switch scalar {
      case "a" where lastIsBareA:
        weights[weights.count - 1] = Self.aring
        lastIsBareA = false
        continue
      case "a":
        weight = Self.a
        isBareA = true
      case "b"..."z": weight = Self.a + UInt8(scalar.value - 0x61)
      case "0"..."9": weight = 2 + UInt8(scalar.value - 0x30)
      case "æ", "ä": weight = Self.ae
      case "ø", "ö": weight = Self.oslash
      case "å": weight = Self.aring
      case "\u{30A}" where weights.last == Self.a: weights[weights.count - 1] = Self.aring
      case "\u{308}" where weights.last == Self.a: weights[weights.count - 1] = Self.ae
      case "\u{308}" where weights.last == Self.a + 14: weights[weights.count - 1] = Self.oslash
      case "\u{300}"..."\u{36F}": break
      case " ", "\u{A0}", "-", "–", "/": pendingSpace = true
      default: weight = Self.baseWeights[scalar]
      }
      lastIsBareA = isBareA
      guard let weight else { continue }
      if pendingSpace, !weights.isEmpty { weights.append(1) }
      pendingSpace = false
      weights.append(weight)
    }
    self.weights = weights
  }

  /// The letter under which the name stands in a list; nothing for a name that begins with a digit or with no letter that we know.
  package var initial: String? {
    switch weights.first {
    case .some(let weight) where Self.a <= weight && weight < Self.ae:
      String(Unicode.Scalar(weight - Self.a + UInt8(ascii: "A")))
    case Self.ae: "Æ"
    case Self.oslash: "Ø"
    case Self.aring: "Å"
    default: nil
    }
  }

  package static func < (left: NorwegianOrder, right: NorwegianOrder) -> Bool {
    if left.weights != right.weights { return left.weights.lexicographicallyPrecedes(right.weights) }
    return left.original.utf8.lexicographicallyPrecedes(right.original.utf8)
  }

  private static let a: UInt8 = 20
  private static let ae: UInt8 = 46
  private static let oslash: UInt8 = 47
  private static let aring: UInt8 = 48

  private static let baseWeights: [Unicode.Scalar: UInt8] = {
    let families: [(UInt8, String)] = [
      (0, "áàâãą"), (2, "čçć"), (3, "đð"), (4, "éèêëę"), (6, "ǧǥ"), (8, "íìîï"), (10, "ǩ"), (11, "ł"), (13, "ŋñńň"),
      (14, "óòôõ"), (17, "ř"), (18, "šśß"), (19, "ŧťþ"), (20, "úùû"), (24, "ýÿü"), (25, "žźżʒǯ"),
    ]
    var weights: [Unicode.Scalar: UInt8] = [:]
    for (letter, family) in families {
      for scalar in family.unicodeScalars { weights[scalar] = a + letter }
    }
    return weights
  }()
}

extension Sequence {
  /// In the order of a Norwegian alphabet by a name; each name's place is worked out once.
  package func inNorwegianOrder(by name: (Element) -> String) -> [Element] {
    map { (order: NorwegianOrder(name($0)), element: $0) }.sorted { $0.order < $1.order }.map(\.element)
  }
}
