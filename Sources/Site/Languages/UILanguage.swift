package import Services

/// A language that the site's own words exist in.
package enum UILanguage: String, Sendable, CaseIterable {
  case bokmal = "nb"
  case nynorsk = "nn"
  case english = "en"
  case northernSami = "se"

  /// The language in which a reader of some content language is spoken to.
  ///
  /// Whoever reads Danish, Swedish, another Sami language or Kven in Norway reads Norwegian better than English.
  package init(readersOf language: LanguageCode) {
    switch language.code {
    case "nn": self = .nynorsk
    case "se": self = .northernSami
    case "nb", "da", "sv", "fo", "smj", "sma", "sms", "fkv", "nsl", "rmu", "rom": self = .bokmal
    default: self = .english
    }
  }

  package var code: String { rawValue }

  package var phrases: Phrases {
    switch self {
    case .bokmal: Self.bokmalPhrases
    case .nynorsk: Self.nynorskPhrases
    case .english: Self.englishPhrases
    case .northernSami: Self.northernSamiPhrases
    }
  }

  private static let bokmalPhrases = Phrases(.bokmal)
  private static let nynorskPhrases = Phrases(.nynorsk)
  private static let englishPhrases = Phrases(.english)
  private static let northernSamiPhrases = Phrases(.northernSami)
}
