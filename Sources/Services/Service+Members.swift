package import Diagnostics

/// What is known of a service.
struct ProvenFacts: Sendable {
  let id: String
  let slug: Slug
  let path: String
  let language: LanguageCode
  let title: Located<String>
  let lead: Located<String>?
  let common: FactsDraft
  let routes: [AccessRoute]
  let hasNamedRoutes: Bool
  let municipality: MunicipalityNumber?
  let sharedMunicipalities: [String]
  let owner: String?
  let lastVerified: Day?
  let nextReview: Day?
  let reviewInterval: ReviewInterval?
  let formerAddresses: [Located<String>]
  let keywords: [String]
  let related: [Located<String>]
  let isDiscreet: Bool
  let image: Image?
  let serviceType: String?
  let extra: [Extra]
  let prose: Prose
  let commonProse: Prose
}

extension Service {
  package var id: String { proven[0].id }
  /// The last part of the address; that of the original in every language.
  package var slug: Slug { proven[0].slug }
  package var path: String { proven[0].path }
  /// The language of title and prose.
  package var language: LanguageCode { proven[0].language }
  package var title: Located<String> { proven[0].title }
  /// One or two sentences for lists and search; nil where the author wrote none.
  package var lead: Located<String>? { proven[0].lead }
  /// What is stated on the page itself; a way in may differ.
  package var common: FactsDraft { proven[0].common }
  /// At least one: a page without `deltilbud` has one way in whose name is the title.
  package var routes: [AccessRoute] { proven[0].routes }
  /// Whether the author wrote `deltilbud`.
  package var hasNamedRoutes: Bool { proven[0].hasNamedRoutes }
  /// The number of the municipality that publishes it; nil for one that all share.
  package var municipality: MunicipalityNumber? { proven[0].municipality }
  package var sharedMunicipalities: [String] { proven[0].sharedMunicipalities }
  package var owner: String? { proven[0].owner }
  package var lastVerified: Day? { proven[0].lastVerified }
  package var nextReview: Day? { proven[0].nextReview }
  /// How long the text, and a judgement of it, may stand; nil where neither the page nor the site says so.
  package var reviewInterval: ReviewInterval? { proven[0].reviewInterval }
  package var formerAddresses: [Located<String>] { proven[0].formerAddresses }
  package var keywords: [String] { proven[0].keywords }
  /// Ids of other services.
  package var related: [Located<String>] { proven[0].related }
  package var isDiscreet: Bool { proven[0].isDiscreet }
  package var image: Image? { proven[0].image }
  /// The id of a term in the vocabulary `tjenestetype`.
  package var serviceType: String? { proven[0].serviceType }
  package var extra: [Extra] { proven[0].extra }
  /// The whole text.
  package var prose: Prose { proven[0].prose }
  /// The text that belongs to every way in.
  package var commonProse: Prose { proven[0].commonProse }
}
