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

  /// `tried` has each draft of the directory.
  package init(directory: DirectoryDraft, tried: [TriedDraft], today: Day, isRelease: Bool = false) {
    self.directory = directory
    self.tried = Dictionary(tried.map { ($0.draft.path, $0) }) { first, _ in first }
    self.today = today
    self.isRelease = isRelease
    index = ServiceIndex(directory.services)
    targets = LinkTargets(directory, index: index, on: today)
  }

  /// The running text of every service and page, with its file.
  var texts: [(path: String, prose: Prose)] {
    directory.services.map { ($0.path, $0.prose) } + directory.pages.map { ($0.path, $0.prose) }
  }

  package func municipality(of draft: ServiceDraft) -> Municipality? {
    directory.municipality(ofID: draft.id)
  }

  /// What a draft lacks to be a service; nil where it lacks nothing.
  package func lacking(of draft: ServiceDraft) -> Service.Incomplete? {
    guard case .failure(let incomplete) = tried[draft.path]?.result else { return nil }
    return incomplete
  }

  /// The service that a draft makes, with its verdicts; nil where it lacks something.
  package func judged(_ draft: ServiceDraft) -> JudgedService? { tried[draft.path]?.judged }

  /// The verdicts about each way in; none where the draft lacks something that must be there first.
  package func verdicts(of draft: ServiceDraft) -> [RouteVerdicts] { judged(draft)?.verdicts ?? [] }
}

/// A rule of the catalogue together with the function that finds its breaches.
package struct Check: Sendable {
  package let rule: Rule
  package let scope: Scope

  package enum Scope: Sendable {
    /// Looks at one service at a time.
    case service(@Sendable (ServiceDraft, CheckSubject) -> [Diagnostic])
    /// Reads the running text of one service or page at a time.
    case text(@Sendable (RunningText, CheckSubject) -> [Diagnostic])
    /// Looks at everything at once.
    case directory(@Sendable (CheckSubject) -> [Diagnostic])
  }

  package init(_ rule: Rule, _ scope: Scope) {
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
  case service(Int)
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
  // A text is cut into words once, whatever the number of rules that read it, and is not kept.
  func read(_ text: RunningText) -> [Diagnostic] {
    Check.all.flatMap { check in
      if case .text(let diagnostics) = check.scope { diagnostics(text, subject) } else { [] as [Diagnostic] }
    }
  }
  switch part {
  case .service(let index):
    let draft = subject.directory.services[index]
    return Check.all.flatMap { check in
      if case .service(let diagnostics) = check.scope { diagnostics(draft, subject) } else { [] as [Diagnostic] }
    } + read(RunningText(draft))
  case .page(let index): return read(RunningText(subject.directory.pages[index]))
  case .directory(let index):
    if case .directory(let diagnostics) = Check.all[index].scope { return diagnostics(subject) }
    return []
  }
}
