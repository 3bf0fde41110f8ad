import Diagnostics

/// Why a page that has no fault is not shown.
package enum HiddenReason: String, Sendable, CaseIterable {
  case draft
  case notYetPublished = "not-yet-published"
  case expired
  case ended
  case language
}

extension ServiceDraft {
  /// Whether the page is kept back on a day, and why; nil when it is shown.
  package func hiddenReason(on day: Day, in languages: [LanguageCode]) -> HiddenReason? {
    if draft?.value == true { return .draft }
    if let ended, ended.value.date <= day { return .ended }
    if let publishFrom, day < publishFrom.value { return .notYetPublished }
    if let expires, expires.value < day { return .expired }
    if isTranslation, !languages.contains(language) { return .language }
    return nil
  }
}
