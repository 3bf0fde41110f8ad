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

  package init(directory: DirectoryDraft, today: Day, isRelease: Bool = false) {
    self.directory = directory
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
}

/// A rule of the catalogue together with the function that finds its breaches.
package struct Check: Sendable {
  package let rule: Rule
  package let scope: Scope

  package enum Scope: Sendable {
    /// Looks at one service at a time.
    case service(@Sendable (ServiceDraft, CheckSubject) -> [Diagnostic])
    /// Looks at everything at once.
    case directory(@Sendable (CheckSubject) -> [Diagnostic])
  }

  package init(_ rule: Rule, _ scope: Scope) {
    self.rule = rule
    self.scope = scope
  }

  /// The catalogue; one line a rule, in the order of the alphabet.
  package static let all: [Check] = [
    .brokenReference, .clashingAddress, .deadLink, .duplicateLanguage, .duplicateMunicipality, .duplicateRouteName,
    .duplicateSlug, .exampleNumber, .hiddenLanguage, .linkToAddress, .linkToHiddenPage, .missingField, .missingImage,
    .mistakenHelpLine, .municipalityOutsideSite, .nameWithoutLetters,
    .orphanTranslation, .pastEvent, .revealedAddress, .staleHelpLine,
    .translatedFactDiffers, .unfitForRelease, .untitledPage, .untranslatedProse,
  ]
}

/// Everything that the catalogue says about a directory, unsorted.
package func check(_ subject: CheckSubject) -> [Diagnostic] {
  Check.all.flatMap { check in
    switch check.scope {
    case .service(let diagnostics): subject.directory.services.flatMap { diagnostics($0, subject) }
    case .directory(let diagnostics): diagnostics(subject)
    }
  }
}
