/// What is often written in `tilrettelegging`, so that a page says it in its own language where the text is in another.
///
/// Sources of the names: Universell utforming and the words that municipalities use; Northern Sami where the word is well known.
private let facilityNames: [[String: String]] = [
  ["nb": "rullestol", "nn": "rullestol", "en": "wheelchair", "se": "juvlastuollu"],
  ["nb": "teleslynge", "nn": "teleslynge", "en": "hearing loop"],
  ["nb": "stellerom", "nn": "stellerom", "en": "baby changing room"],
  ["nb": "heis", "nn": "heis", "en": "lift"],
  ["nb": "rampe", "nn": "rampe", "en": "ramp"],
  ["nb": "trinnfri inngang", "nn": "trinnfri inngang", "en": "step-free entrance"],
  ["nb": "handikaptoalett", "nn": "handikaptoalett", "en": "accessible toilet"],
  ["nb": "HC-toalett", "nn": "HC-toalett", "en": "accessible toilet"],
  ["nb": "HC-parkering", "nn": "HC-parkering", "en": "accessible parking"],
  ["nb": "parkering", "nn": "parkering", "en": "parking"],
  ["nb": "førerhund", "nn": "førarhund", "en": "guide dog"],
  ["nb": "ledelinjer", "nn": "leielinjer", "en": "tactile guide lines"],
  ["nb": "tegnspråk", "nn": "teiknspråk", "en": "sign language"],
  ["nb": "punktskrift", "nn": "punktskrift", "en": "braille"],
]

extension FactsInWords {
  /// The name of a common facility in the page's language; nil for anything else, and where the language has no name for it here.
  package func facility(_ written: String) -> String? {
    let written = written.lowercased()
    return facilityNames.first { names in names.values.contains { $0.lowercased() == written } }?[language.code]
  }
}
