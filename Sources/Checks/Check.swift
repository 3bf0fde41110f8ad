package import Diagnostics
package import Services

/// What the checks look at: everything that was written, with translations already having inherited from their originals.
package struct CheckSubject: Sendable {
  package let directory: DirectoryDraft
  package let today: Day
  /// Whether the site is about to go to real citizens.
  package let isRelease: Bool
  package let index: ServiceIndex
  /// Where links may lead: each text with its anchors, and every other address of the site.
  package let targets: LinkTargets
  private let tried: [String: TriedDraft]
  private let originals: [String: ServiceDraft]

  /// `tried` has each draft of the directory.
  package init(directory: DirectoryDraft, tried: [TriedDraft], today: Day, isRelease: Bool = false) {
    self.directory = directory
    self.tried = Dictionary(tried.map { ($0.draft.path, $0) }) { first, _ in first }
    self.today = today
    self.isRelease = isRelease
    originals = Dictionary(directory.services.lazy.filter { !$0.isTranslation }.map { ($0.id, $0) }) { $1 }
    index = ServiceIndex(directory.services)
    targets = LinkTargets(directory, index: index, on: today)
  }

  /// The running text of every service and page, with its file.
  var texts: [(path: String, prose: Prose)] {
    directory.services.map { ($0.path, $0.prose) } + directory.pages.map { ($0.path, $0.prose) }
  }

  /// A draft of the directory with the service that it makes, or what it lacks to be one.
  func tried(_ draft: ServiceDraft) -> TriedDraft? { tried[draft.path] }

  /// What a translation was made of; nil for an original, and where there is none.
  func original(of draft: ServiceDraft) -> ServiceDraft? { draft.isTranslation ? originals[draft.id] : nil }

  /// The service that a draft makes, with its verdicts; nil where it lacks something.
  package func judged(_ draft: ServiceDraft) -> JudgedService? { tried[draft.path]?.judged }

  /// The verdicts about each way in; none where the draft lacks something that must be there first.
  package func verdicts(of draft: ServiceDraft) -> [RouteVerdicts] { tried[draft.path]?.verdicts ?? [] }
}

/// A rule of the catalogue together with the function that finds its breaches.
package struct Check: Sendable {
  package let rule: Rule
  let scope: Scope

  enum Scope: Sendable {
    /// Looks at one service at a time.
    case service(@Sendable (ServiceDraft, OneText) -> [Diagnostic])
    /// Holds one translation of a service against its original.
    case translation(@Sendable (_ translation: ServiceDraft, _ original: ServiceDraft) -> [Diagnostic])
    /// Reads the running text of one service or page at a time.
    case text(@Sendable (RunningText, OneText) -> [Diagnostic])
    /// Looks at everything at once.
    case directory(@Sendable (CheckSubject) -> [Diagnostic])
  }

  init(_ rule: Rule, _ scope: Scope) {
    self.rule = rule
    self.scope = scope
  }

  /// The catalogue; one line a rule, in the order of the alphabet.
  package static let all: [Check] = [
    .addressAsLinkText, .boilerplate, .brokenReference, .clashingAddress, .crowdedFrontPage, .deadLink,
    .differentMunicipalityName,
    .duplicateLanguage, .duplicateLinkText, .duplicateMunicipality, .duplicateRouteName, .duplicateSlug,
    .duplicateText, .emergencyNumberAsContact, .endedWithoutSuccessor, .exampleNumber, .expiredJudgement,
    .expiresBeforePublishing, .faintColour, .forbiddenImageSource, .heavyText, .helpLineTranslation, .hiddenLanguage,
    .hoursThatDoNotFit,
    .impossiblePostcode, .lavterskelInProse, .linkToAddress, .linkToHiddenPage, .longSentence,
    .missingExpectedHeading, .missingField, .missingImage, .missingLocalFacts, .missingOwnerOrDate, .mistakenHelpLine,
    .mixedWrittenForms, .municipalityOutsideSite, .nameWithoutLetters, .neglectedWrittenForm, .noWayToMakeContact,
    .obsoleteBody, .officialWord, .orphanTranslation, .otherMunicipality, .overdueReview, .pastEvent, .pastException,
    .pastStart, .privateContact, .proseContradictsField, .repeatedFrontTopic, .responsibilityForMildTrouble,
    .responsibilityWithoutAgreement, .revealedAddress, .reviewInTheFuture, .roundTheClockWithoutHolidays,
    .schoolHolidaysAgainstSeason,
    .serviceTypeContradiction, .shoutingSentence, .siteWithoutBasicHelp, .staleHelpLine, .translatedFactDiffers,
    .translationLagsBehind, .undocumentedLavterskelClaim, .unfitForRelease, .unknownAcuteLine, .unknownFrontTopic,
    .unmetLavterskelClaim,
    .untitledPage, .untranslatedProse, .unusedJudgement, .vagueLinkText, .vagueWaitingInProse,
    .wrongComplaintDeadline, .wrongWrittenForm,
  ]
}

/// The parts of a directory that the catalogue looks at one by one, in any order or at the same time, each by its place.
package enum CheckedPart: Sendable {
  /// All that is said of a service by itself and against its original: the same while its languages and all around the texts are (`OneText`).
  case service(Int)
  /// The same of another page.
  case page(Int)
  /// One of the rules that look at everything at once, by its place in `Check.all`.
  case directory(Int)

  /// Together they are all that there is to check.
  package static func all(of directory: DirectoryDraft) -> [CheckedPart] {
    // First what takes longest and cannot be divided.
    Check.all.indices.compactMap { index in
      if case .directory = Check.all[index].scope { .directory(index) } else { nil }
    } + directory.services.indices.map { .service($0) } + directory.pages.indices.map { .page($0) }
  }
}

/// Everything that the catalogue says about a part of a directory, unsorted.
package func check(_ part: CheckedPart, of subject: CheckSubject) -> [Diagnostic] {
  switch part {
  case .service(let index):
    let draft = subject.directory.services[index]
    return check(RunningText(draft), of: draft, against: subject.original(of: draft), OneText(subject, service: draft))
  case .page(let index):
    return check(
      RunningText(subject.directory.pages[index]), of: nil, against: nil, OneText(subject, service: nil))
  case .directory(let index):
    if case .directory(let diagnostics) = Check.all[index].scope { return diagnostics(subject) }
    return []
  }
}

/// A text is cut into words once, whatever the number of rules that read it, and is not kept.
private func check(
  _ text: RunningText, of draft: ServiceDraft?, against original: ServiceDraft?, _ subject: OneText
) -> [Diagnostic] {
  Check.all.flatMap { check -> [Diagnostic] in
    switch check.scope {
    case .service(let diagnostics): draft.map { diagnostics($0, subject) } ?? []
    case .translation(let diagnostics):
      if let draft, let original { diagnostics(draft, original) } else { [] }
    case .text(let diagnostics): diagnostics(text, subject)
    case .directory: []
    }
  }
}
