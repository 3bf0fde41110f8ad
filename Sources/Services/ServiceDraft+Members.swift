package import Diagnostics

/// What is written in the file of a service.
struct WrittenFields: Sendable {
  var id: String
  let path: String
  var language: LanguageCode
  var isTranslation: Bool
  var title: Located<String>?
  var facts: FactsDraft = FactsDraft()
  var routes: [RouteDraft] = []
  var municipalities: Located<[Located<String>]>?
  var owner: Located<String>?
  var lastVerified: Located<Day>?
  var reviewInterval: Located<ReviewInterval>?
  var expires: Located<Day>?
  var publishFrom: Located<Day>?
  var formerAddresses: Located<[Located<String>]>?
  var keywords: Located<[Located<String>]>?
  var related: Located<[Located<String>]>?
  var discreet: Located<Bool>?
  var isDiscreetInOriginal: Bool = false
  var image: Located<Image>?
  var draft: Located<Bool>?
  var ended: Located<ServiceDraft.Ending>?
  var textLanguage: Located<LanguageCode>?
  var serviceType: Located<String>?
  var extra: [Extra] = []
  var prose: Prose = .empty
  var hasReadableFrontMatter: Bool = true
  var hasReadableProse: Bool = true
}

extension ServiceDraft {
  /// The file's name without `.md` and language, prefixed by the municipality's number in a site with many.
  package var id: String {
    get { written[0].id }
    _modify { yield &written[0].id }
  }
  /// The file's path as messages show it.
  package var path: String { written[0].path }
  /// The language of the text; the site's first language unless the file's name or `tekstspråk` says otherwise.
  package var language: LanguageCode {
    get { written[0].language }
    _modify { yield &written[0].language }
  }
  /// Whether the file's name has a language suffix: it is then a translation of the file without one.
  package var isTranslation: Bool {
    get { written[0].isTranslation }
    _modify { yield &written[0].isTranslation }
  }
  package var title: Located<String>? {
    get { written[0].title }
    _modify { yield &written[0].title }
  }
  package var facts: FactsDraft {
    get { written[0].facts }
    _modify { yield &written[0].facts }
  }
  package var routes: [RouteDraft] {
    get { written[0].routes }
    _modify { yield &written[0].routes }
  }
  package var municipalities: Located<[Located<String>]>? {
    get { written[0].municipalities }
    _modify { yield &written[0].municipalities }
  }
  package var owner: Located<String>? {
    get { written[0].owner }
    _modify { yield &written[0].owner }
  }
  package var lastVerified: Located<Day>? {
    get { written[0].lastVerified }
    _modify { yield &written[0].lastVerified }
  }
  package var reviewInterval: Located<ReviewInterval>? {
    get { written[0].reviewInterval }
    _modify { yield &written[0].reviewInterval }
  }
  package var expires: Located<Day>? {
    get { written[0].expires }
    _modify { yield &written[0].expires }
  }
  package var publishFrom: Located<Day>? {
    get { written[0].publishFrom }
    _modify { yield &written[0].publishFrom }
  }
  package var formerAddresses: Located<[Located<String>]>? {
    get { written[0].formerAddresses }
    _modify { yield &written[0].formerAddresses }
  }
  package var keywords: Located<[Located<String>]>? {
    get { written[0].keywords }
    _modify { yield &written[0].keywords }
  }
  package var related: Located<[Located<String>]>? {
    get { written[0].related }
    _modify { yield &written[0].related }
  }
  package var discreet: Located<Bool>? {
    get { written[0].discreet }
    _modify { yield &written[0].discreet }
  }
  /// Whether the original of a translation is marked, which the translation cannot take back.
  package var isDiscreetInOriginal: Bool {
    get { written[0].isDiscreetInOriginal }
    _modify { yield &written[0].isDiscreetInOriginal }
  }
  package var image: Located<Image>? {
    get { written[0].image }
    _modify { yield &written[0].image }
  }
  package var draft: Located<Bool>? {
    get { written[0].draft }
    _modify { yield &written[0].draft }
  }
  package var ended: Located<Ending>? {
    get { written[0].ended }
    _modify { yield &written[0].ended }
  }
  package var textLanguage: Located<LanguageCode>? {
    get { written[0].textLanguage }
    _modify { yield &written[0].textLanguage }
  }
  /// The id of a term in the vocabulary `tjenestetype`.
  package var serviceType: Located<String>? {
    get { written[0].serviceType }
    _modify { yield &written[0].serviceType }
  }
  /// What the site keeps for itself under `x-` keys, unchanged.
  package var extra: [Extra] {
    get { written[0].extra }
    _modify { yield &written[0].extra }
  }
  package var prose: Prose {
    get { written[0].prose }
    _modify { yield &written[0].prose }
  }
  /// Whether the front matter could be read at all; if not, its absence has been reported and fields are not missed one by one.
  package var hasReadableFrontMatter: Bool {
    get { written[0].hasReadableFrontMatter }
    _modify { yield &written[0].hasReadableFrontMatter }
  }
  /// Whether the prose could be read at all; if not, that has been reported, and the prose is empty for another reason than the author's.
  package var hasReadableProse: Bool {
    get { written[0].hasReadableProse }
    _modify { yield &written[0].hasReadableProse }
  }
}
