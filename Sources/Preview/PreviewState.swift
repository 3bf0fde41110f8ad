package import Diagnostics
package import Publishing
import Rendering
import Services

/// What an editor can see at one moment: the last good site, and everything that is said about the content as it is now.
package struct PreviewState: Sendable {
  /// The last site that had no error; nil until there has been one.
  package var site: SiteOnDemand?
  /// What became of every file, the last time that the content could be read.
  package var services: [ServiceOutcome] = []
  /// Errors first, each kind in the order of reports.
  package var faults: [Fault] = []
  package let language: MessageLanguage
  /// The content folder, which the paths of files begin with.
  package var contentPath = ""
  /// One more for every rebuild, so that what is said later of an earlier one never takes the place of a later one.
  package var revision = 0

  package init(language: MessageLanguage) {
    self.language = language
  }

  package var errorCount: Int { faults.count(where: \.isError) }
}

extension PreviewState {
  /// What became of the service that a page is about; nil for a page about something else.
  func outcome(at path: String) -> ServiceOutcome? {
    if let named = site?.service(at: FileTree.Path(Self.file(at: path))) {
      return services.first { $0.id == named.id && $0.language == named.language }
    }
    return services.first { $0.address == path }
  }

  /// Where the page of an address lies: `/tjenester/` is `tjenester/index.html`.
  static func file(at path: String) -> String {
    let below = String(path.dropFirst())
    return below.isEmpty || below.hasSuffix("/") ? below + "index.html" : below
  }

  /// What is told to the page at an address, beside the page itself.
  func notice(at path: String, token: String) -> Notice {
    let outcome = outcome(at: path)
    // What is wrong with this page is looked for first.
    let own = outcome.map { outcome in faults.filter { $0.file == outcome.path } } ?? []
    let others = faults.filter { fault in !own.contains(fault) }
    let shown =
      (own.filter(\.isError) + others.filter(\.isError) + own.filter { !$0.isError }
      + others.filter { !$0.isError }).prefix(Notice.limit)
    return Notice(
      token: token, summary: summary(outcome), isOld: errorCount > 0, faults: Array(shown),
      left: faults.count - shown.count, file: outcome?.path, edit: outcome.flatMap { form(of: $0) },
      routes: outcome?.verdicts.map { Notice.Route($0, in: language) } ?? [])
  }

  /// Where the text of a service is edited.
  private func form(of outcome: ServiceOutcome) -> String? {
    let prefix = contentPath.hasSuffix("/") ? contentPath : contentPath + "/"
    guard outcome.path.hasPrefix(prefix) else { return nil }
    return EditedPath(FileTree.Path(String(outcome.path.dropFirst(prefix.count)))).link
  }

  /// One line: what became of this page, and what is wrong anywhere.
  private func summary(_ outcome: ServiceOutcome?) -> String {
    let words = NoticeWords(language)
    var parts: [String] = []
    if let outcome {
      switch outcome.status {
      case .published: parts.append(errorCount > 0 ? words.wouldBePublished : words.published)
      case .hidden(let reason): parts.append(words.hidden(because: reason.inWords[language]))
      case .rejected: parts.append(words.rejected)
      }
    }
    let warnings = faults.count { $0.severity == Severity.warning.rawValue }
    if errorCount > 0 {
      parts.append(words.errors(errorCount))
      if site != nil { parts.append(words.old) }
    } else {
      parts.append(warnings > 0 ? words.warnings(warnings) : words.nothingWrong)
    }
    return parts.joined(separator: " · ")
  }
}

/// What a page is told of itself and of the content: the data of an event.
package struct Notice: Encodable, Sendable, Equatable {
  /// Names the bytes of the page and of what it shows: a page with another one is to be loaded again.
  package let token: String
  package let summary: String
  /// Whether the page is that of an earlier save, since there are errors now.
  package let isOld: Bool
  package let faults: [Fault]
  /// How many faults were left out.
  package let left: Int
  /// The file that the page is made of; nil for a page about something else than one service.
  package let file: String?
  /// Where the form for that file is.
  package let edit: String?
  /// The nine criteria of each way in.
  package let routes: [Route]

  static let limit = 50

  package struct Route: Encodable, Sendable, Equatable {
    package let name: String
    package let verdicts: [Row]
  }

  package struct Row: Encodable, Sendable, Equatable {
    /// The number and name of the criterion.
    package let criterion: String
    package let outcome: String
    package let reason: String
  }
}

extension Notice.Route {
  init(_ route: RouteVerdicts, in language: MessageLanguage) {
    name = route.name
    verdicts = route.verdicts.map { verdict in
      Notice.Row(
        criterion: "\(verdict.criterion.rawValue) \(Criterion.of(verdict.criterion).name[language])",
        outcome: verdict.outcome.words[language], reason: verdict.reason[language])
    }
  }
}
