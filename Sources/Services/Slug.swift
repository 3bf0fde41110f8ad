/// The readable part of an address, made from a name; the same name gives the same slug for ever.
///
/// Lower case, `æ→ae ø→o å→a`, other letters to their base letter, every run of anything else one `-`, none at the ends.
/// A name without a letter or digit that can be written so has no slug.
package struct Slug: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let description: String

  package init?(_ name: String) {
    var bytes: [UInt8] = []
    var pendingHyphen = false
    func append(_ text: some Sequence<UInt8>) {
      if pendingHyphen, !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
      pendingHyphen = false
      bytes.append(contentsOf: text)
    }
    for scalar in name.lowercased().unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: append(CollectionOfOne(UInt8(scalar.value)))
      case 0x0300...0x036F, 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: continue
      default:
        if let base = Self.baseLetters[scalar] { append(base.utf8) } else { pendingHyphen = true }
      }
    }
    guard !bytes.isEmpty else { return nil }
    description = String(decoding: bytes, as: UTF8.self)
  }

  package static func < (left: Slug, right: Slug) -> Bool {
    left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }

  /// Letters outside a–z that have a base letter: the Norwegian ones, Northern Sami's, and Europe's other accented Latin letters.
  private static let baseLetters: [Unicode.Scalar: String] = {
    let families: [(String, String)] = [
      ("a", "àáâãäåāăąǎ"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģǥǧ"),
      ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķǩ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏő"),
      ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűų"),
      ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżžʒǯ"),
    ]
    var letters: [Unicode.Scalar: String] = [:]
    for (base, family) in families {
      for letter in family.unicodeScalars { letters[letter] = base }
    }
    return letters
  }()
}
