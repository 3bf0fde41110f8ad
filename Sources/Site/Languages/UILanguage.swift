package import Diagnostics
package import Services

/// A language that the site's own words exist in.
package enum UILanguage: String, Sendable, CaseIterable {
  case bokmal = "nb"
  case nynorsk = "nn"
  case english = "en"

  /// The language in which a reader of some content language is spoken to.
  ///
  /// Whoever reads Danish, Swedish, a Sami language or Kven in Norway reads Norwegian better than English.
  package init(readersOf language: LanguageCode) {
    switch language.code {
    case "nn": self = .nynorsk
    case "nb", "da", "sv", "fo", "se", "smj", "sma", "sms", "fkv", "nsl", "rmu", "rom": self = .bokmal
    default: self = .english
    }
  }

  package var code: String { rawValue }

  package var phrases: Phrases {
    switch self {
    case .bokmal: Self.bokmalPhrases
    case .nynorsk: Self.nynorskPhrases
    case .english: Self.englishPhrases
    }
  }

  private static let bokmalPhrases = Phrases(.bokmal)
  private static let nynorskPhrases = Phrases(.nynorsk)
  private static let englishPhrases = Phrases(.english)

  /// The language for what the values themselves can say in words, such as a date.
  package var messages: MessageLanguage {
    switch self {
    case .bokmal: .nb
    case .nynorsk: .nn
    case .english: .en
    }
  }
}
