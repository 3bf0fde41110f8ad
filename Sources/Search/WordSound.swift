/// A word as it is said: spellings that sound alike are one, so that who spells by ear is understood.
enum WordSound {
  /// - `stem` is without its ending, which is misspelt in other ways than the rest.
  static func of(_ stem: String) -> String {
    let letters = Array(stem.unicodeScalars)
    var said = String.UnicodeScalarView()
    var index = 0
    while index < letters.count {
      let sound = sounds.first { letters[index...].starts(with: $0.letters) }
      for scalar in sound?.said ?? [letters[index]] where said.last != scalar { said.append(scalar) }
      index += sound?.letters.count ?? 1
    }
    return String(said)
  }

  private static let sounds: [(letters: [Unicode.Scalar], said: [Unicode.Scalar])] = BokmalForms.pairs(in: table).map {
    (Array($0.unicodeScalars), Array($1.unicodeScalars))
  }

  /// Letters and how they are said, the longer before the shorter: sj, kj and their kin are one sound, and so are voiced consonants and
  /// unvoiced ones, which change places in speech; å is said as o and æ as e; nynorsk `au` and `øy` are bokmål `ø`.
  static let table =
    "skj x,sj x,kj x,tj x,gj j,hj j,hv v,ps s,ph f,th t,nd n,ld l,ig i,au o,øy o,ei e,ae e,å o,æ e,ø o,y i,c k,q k,w v,z s,x ks,d t,g k,b p"
}
