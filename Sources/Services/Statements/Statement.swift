package import Diagnostics

/// What one sentence of running text says about something that a criterion asks for.
package struct Statement: Sendable, Hashable {
  package enum Subject: String, Sendable, CaseIterable {
    /// Somebody must refer the reader.
    case referral
    /// The reader must apply; «søke hjelp» is no application, and neither is signing up for a course.
    case application
    /// A formal decision, case handling, allocation.
    case decision
    /// People wait: a list, a time with a number, a long time.
    case waiting
    /// A waiting time without a number: «kort ventetid».
    case vagueWaiting
    /// The reader pays; denied, it is free.
    case cost
    /// Who gets help is tested: «behovsprøvd», «kriterier for tildeling».
    case needsTest
    /// Help is given by need: «etter behov».
    case givenByNeed
    /// A diagnosis is required.
    case diagnosis
    /// To be registered as living in the municipality is required.
    case registeredAddress
    /// Other help must have been tried or have failed first.
    case otherHelpFirst
    /// The service helps people on to other services.
    case guidesOnward
    /// Next of kin may make contact themselves.
    case nextOfKin
    /// Users decide or are heard.
    case userInvolvement
    /// Help comes early, before it grows.
    case earlyHelp
    /// The word «lavterskel», said of this service.
    case lavterskel
  }

  package enum Sense: Sendable, Hashable { case affirmed, denied }

  package let subject: Subject
  package let sense: Sense
  /// Whether it holds only for some, under a condition or later on: «etter tre samtaler må du søke», «du kan søke om mer».
  /// A good sign (`Subject.isGoodSign`) is never conditional.
  package let isConditional: Bool
  /// The sentence, for quoting.
  package let sentence: Span
  /// The smallest words that say it, for the caret.
  package let words: Span

  package init(_ subject: Subject, _ sense: Sense, isConditional: Bool, sentence: Span, words: Span) {
    self.subject = subject
    self.sense = sense
    self.isConditional = isConditional
    self.sentence = sentence
    self.words = words
  }
}

/// The statements of a text in bokmål or nynorsk; of a text in another language there are none.
///
/// Code, quotes, pictures and what was struck out are not read, and neither are addresses of links.
package func statements(
  in blocks: [Prose.Block], language: LanguageCode, about service: ServiceWords = .none
) -> [Statement] {
  guard language == .nb || language == .nn else { return [] }
  var reader = StatementReader(language: language, about: service)
  reader.read(blocks)
  return reader.statements
}

/// The statements of a field's own running text: exactly placed where the text stands verbatim at its span, else at the whole span.
package func statements(
  in text: Located<String>, language: LanguageCode, about service: ServiceWords = .none
) -> [Statement] {
  guard language == .nb || language == .nn else { return [] }
  var reader = StatementReader(language: language, about: service)
  reader.read(text)
  return reader.statements
}
