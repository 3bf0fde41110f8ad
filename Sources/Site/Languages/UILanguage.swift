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
    case .bokmal: .bokmal
    case .nynorsk: .nynorsk
    case .english: .english
    case .northernSami: .northernSami
    }
  }
}
