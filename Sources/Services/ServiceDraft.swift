package import Diagnostics

/// What a page or one of its ways in states about itself: anything may be missing, and every value knows its place.
///
/// Thirty facts and their places take kilobytes, and go from draft to service to page and to every rule: they are handed on as one reference
/// and copied when somebody changes one.
@dynamicMemberLookup
package struct FactsDraft: Sendable {
  /// One.
  @usableFromInline var stated: [StatedFacts]

  package init() { stated = Self.nothing }

  private static let nothing = [StatedFacts()]

  @inlinable package subscript<Fact>(dynamicMember fact: KeyPath<StatedFacts, Fact>) -> Fact {
    stated[0][keyPath: fact]
  }

  @inlinable package subscript<Fact>(dynamicMember fact: WritableKeyPath<StatedFacts, Fact>) -> Fact {
    get { self[fact] }
    set { stated[0][keyPath: fact] = newValue }
  }

  /// Looked at in place: an array hands out a copy of all thirty where one is asked for.
  @inlinable package subscript<Fact>(fact: KeyPath<StatedFacts, Fact>) -> Fact {
    stated.withUnsafeBufferPointer { $0.baseAddress?.pointer(to: fact)?.pointee } ?? stated[0][keyPath: fact]
  }

  /// The same facts with what is not stated taken from `other`; a claim and a judgement are never inherited by a way in.
  package func inheriting(from other: FactsDraft, asRoute isRoute: Bool) -> FactsDraft {
    var facts = self
    func isStated(_ field: Field) -> Bool { self.keys[field] != nil }
    if !isStated(.lead), !isRoute { facts.lead = other.lead }
    if !isStated(.audience) { facts.audience = other.audience }
    if !isStated(.userFee) { facts.userFee = other.userFee }
    if !isStated(.referral) { facts.referral = other.referral }
    if !isStated(.vedtak) { facts.vedtak = other.vedtak }
    if !isStated(.waitingTime) { facts.waitingTime = other.waitingTime }
    if !isStated(.openingHours) { facts.openingHours = other.openingHours }
    if !isStated(.phoneHours) { facts.phoneHours = other.phoneHours }
    if !isStated(.contact) { facts.contact = other.contact }
    if !isStated(.place) { facts.places = other.places }
    if !isStated(.forms) { facts.forms = other.forms }
    if !isStated(.topics) { facts.topics = other.topics }
    if !isStated(.severity) { facts.severity = other.severity }
    if !isStated(.responsibility) { facts.responsibility = other.responsibility }
    if !isStated(.agreement) { facts.agreement = other.agreement }
    if !isStated(.measures) { facts.measures = other.measures }
    if !isStated(.guidance) { facts.guidance = other.guidance }
    if !isStated(.staff) { facts.staff = other.staff }
    if !isStated(.userInvolvement) { facts.userInvolvement = other.userInvolvement }
    if !isStated(.languages) { facts.languages = other.languages }
    if !isStated(.interpreter) { facts.interpreter = other.interpreter }
    if !isStated(.facilities) { facts.facilities = other.facilities }
    if !isStated(.confidentiality) { facts.confidentiality = other.confidentiality }
    if !isStated(.anonymous) { facts.anonymous = other.anonymous }
    if !isStated(.legalBasis) { facts.legalBasis = other.legalBasis }
    if !isStated(.complaint) { facts.complaint = other.complaint }
    if !isStated(.events) { facts.events = other.events }
    if !isRoute {
      if !isStated(.lavterskel) { facts.lavterskel = other.lavterskel }
      if !isStated(.judgements) { facts.judgements = other.judgements }
    }
    facts.keys.merge(other.keys) { own, _ in own }
    return facts
  }
}

/// The facts of a `FactsDraft`, one by one.
package struct StatedFacts: Sendable {
  package var lead: Located<String>?
  package var audience: Located<Audience>?
  package var userFee: Located<UserFee>?
  package var referral: Located<Referral>?
  package var vedtak: Located<VedtakFact>?
  package var waitingTime: Located<WaitingTime>?
  package var openingHours: Located<OpeningHours>?
  package var phoneHours: Located<OpeningHours>?
  package var contact: Located<Contact>?
  package var places: Located<[Place]>?
  /// Ids of terms in the vocabulary `form`.
  package var forms: Located<[Located<String>]>?
  /// Ids of terms in the vocabulary `tema`, or a term of the editor's own.
  package var topics: Located<[Located<String>]>?
  package var severity: Located<[NeedSeverity]>?
  package var responsibility: Located<Responsibility>?
  package var agreement: Located<String>?
  package var measures: Located<String>?
  package var guidance: Located<String>?
  package var staff: Located<[Located<String>]>?
  package var userInvolvement: Located<String>?
  package var judgements: Located<[Located<Judgement>]>?
  package var languages: Located<[LanguageCode]>?
  package var interpreter: Located<Bool>?
  package var facilities: Located<[Located<String>]>?
  package var confidentiality: Located<Bool>?
  package var anonymous: Located<Bool>?
  package var legalBasis: Located<[Located<String>]>?
  package var complaint: Located<String>?
  package var events: Located<[Event]>?
  /// The claim `lavterskel: ja` (or its denial).
  package var lavterskel: Located<Bool>?
  /// Where each field's key stands. A field that is here without a value could not be read and has been reported.
  package var keys: [Field: Span] = [:]
}

/// A service description as the author wrote it: anything may be missing, and every value knows its place.
package struct ServiceDraft: Sendable {
  /// The file's name without `.md` and language, prefixed by the municipality's number in a site with many.
  package var id: String
  /// The file's path as messages show it.
  package let path: String
  /// The language of the text; the site's first language unless the file's name or `tekstspråk` says otherwise.
  package var language: LanguageCode
  /// Whether the file's name has a language suffix: it is then a translation of the file without one.
  package var isTranslation: Bool
  package var title: Located<String>?
  package var facts = FactsDraft()
  package var routes: [RouteDraft] = []
  package var municipalities: Located<[Located<String>]>?
  package var owner: Located<String>?
  package var lastVerified: Located<Day>?
  package var reviewInterval: Located<ReviewInterval>?
  package var expires: Located<Day>?
  package var publishFrom: Located<Day>?
  package var formerAddresses: Located<[Located<String>]>?
  package var keywords: Located<[Located<String>]>?
  package var related: Located<[Located<String>]>?
  package var discreet: Located<Bool>?
  /// Whether the original of a translation is marked, which the translation cannot take back.
  package var isDiscreetInOriginal = false
  package var image: Located<Image>?
  package var draft: Located<Bool>?
  package var ended: Located<Ending>?
  package var textLanguage: Located<LanguageCode>?
  /// The id of a term in the vocabulary `tjenestetype`.
  package var serviceType: Located<String>?
  /// What the site keeps for itself under `x-` keys, unchanged.
  package var extra: [Extra] = []
  package var prose: Prose = .empty
  /// Whether the front matter could be read at all; if not, its absence has been reported and fields are not missed one by one.
  package var hasReadableFrontMatter = true
  /// Whether the prose could be read at all; if not, that has been reported, and the prose is empty for another reason than the author's.
  package var hasReadableProse = true

  package struct Ending: Sendable, Hashable {
    package var date: Day
    package var replacement: Located<String>?

    package init(date: Day, replacement: Located<String>? = nil) {
      self.date = date
      self.replacement = replacement
    }
  }

  package init(id: String, path: String, language: LanguageCode, isTranslation: Bool) {
    self.id = id
    self.path = path
    self.language = language
    self.isTranslation = isTranslation
  }
}

/// A way in (`deltilbud`) as written.
package struct RouteDraft: Sendable {
  package var name: Located<String>?
  package var facts: FactsDraft
  /// What the site keeps for itself about this way in, under `x-` keys.
  package var extra: [Extra]
  /// The place of the whole way in.
  package let span: Span

  package init(name: Located<String>?, facts: FactsDraft, extra: [Extra] = [], span: Span) {
    self.name = name
    self.facts = facts
    self.extra = extra
    self.span = span
  }
}

/// A value under an `x-` key, kept as written.
package struct Extra: Sendable, Hashable {
  package let key: String
  package let value: Value
  /// Where the key stands, and where the value does.
  package let keySpan: Span
  package let span: Span

  package indirect enum Value: Sendable, Hashable {
    case text(String)
    case list([Value])
    case record([Extra])
  }

  package init(key: Located<String>, value: Located<Value>) {
    self.key = key.value
    self.value = value.value
    keySpan = key.span
    span = value.span
  }

  /// Whether a key is the site's own, which no version of the program will ever take for a field.
  package static func isOwn(_ key: String) -> Bool {
    key.utf8.starts(with: "x-".utf8) || key.utf8.starts(with: "X-".utf8)
  }
}
