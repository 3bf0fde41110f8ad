import Diagnostics
import Services

/// What a word that nobody knows is one letter away from, and the name of it that it misspells; nil where that is nothing, or two things.
///
/// Short names are never meant: «lov» is not a misspelt «los», nor «folk» a misspelt «tolk».
func misspelt<Thing>(
  _ word: String, among things: some Sequence<Thing>, names: (Thing) -> [String]
) -> (
  thing: Thing, name: String
)? {
  let written = folded(word)
  // One digit makes another number, not a misspelt one.
  guard !written.utf8.contains(where: { $0.isDigit }) else { return nil }
  var found: (thing: Thing, name: String)?
  for thing in things {
    let name = names(thing).first { name in
      let name = folded(name)
      return 5 <= name.unicodeScalars.count && isOneEdit(from: written, to: name)
    }
    guard let name else { continue }
    if found != nil { return nil }
    found = (thing, name)
  }
  return found
}

extension Named {
  /// Its names, those of one language first.
  func names(preferring language: LanguageCode?) -> [String] {
    (language == .nn ? names.nn : []) + [id] + names.all
  }
}

extension Reading {
  /// The key that a misspelt one was meant to be, as it is called in the language of the file.
  func key<Key: Named>(meantBy key: Located<String>, among keys: some Sequence<Key>) -> (key: Key, fix: Fix?)? {
    guard let (meant, name) = misspelt(key.value, among: keys, names: { $0.names(preferring: language) }) else {
      return nil
    }
    let written: String
    switch language {
    case .nn?: written = meant.names.nn.first ?? meant.id
    // Nobody knows which language a settings file is written in.
    case nil: written = name
    default: written = meant.id
    }
    return (meant, .replacing(key, with: written, in: file))
  }
}
