package import Diagnostics

/// Why a page that has no fault is not shown.
package enum HiddenReason: String, Sendable, CaseIterable {
  case draft
  case notYetPublished = "not-yet-published"
  case expired
  case ended
  case language

  /// What follows «den vises ikke»: why, in words.
  package var inWords: Wording {
    switch self {
    case .draft: Wording(nb: "den er et utkast", nn: "ho er eit utkast", en: "it is a draft")
    case .notYetPublished:
      Wording(nb: "den er ikke publisert ennå", nn: "ho er ikkje publisert enno", en: "it is not published yet")
    case .expired: Wording(nb: "den har utløpt", nn: "ho har gått ut", en: "it has expired")
    case .ended: Wording(nb: "tilbudet er avsluttet", nn: "tilbodet er avslutta", en: "the service has ended")
    case .language:
      Wording(
        nb: "språket er ikke et av nettstedets", nn: "språket er ikkje eit av dei til nettstaden",
        en: "its language is not one of the site's")
    }
  }
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
