package import Diagnostics

/// What a page or one of its ways in states about itself: anything may be missing, and every value knows its place.
///
/// Thirty facts and their places take kilobytes, and go from draft to service to page and to every rule: they are handed on as one reference
/// and copied when somebody changes one. Its members are in `FactsDraft+Members.swift`.
package struct FactsDraft: Sendable {
  /// One.
  var stated: [StatedFacts]

  package init() { stated = Self.nothing }

  private static let nothing = [StatedFacts()]

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
    facts.keys.add(missing: other.keys)
    return facts
  }
}

/// A service description as the author wrote it: anything may be missing, and every value knows its place.
///
/// It goes from reading to every check, so it is handed on as one reference, and copied when somebody changes one of several; its members are
/// in `ServiceDraft+Members.swift`.
package struct ServiceDraft: Sendable {
  /// One.
  var written: [WrittenFields]

  package struct Ending: Sendable, Hashable {
    package var date: Day
    package var replacement: Located<String>?

    package init(date: Day, replacement: Located<String>? = nil) {
      self.date = date
      self.replacement = replacement
    }
  }

  package init(id: String, path: String, language: LanguageCode, isTranslation: Bool) {
    written = [WrittenFields(id: id, path: path, language: language, isTranslation: isTranslation)]
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
