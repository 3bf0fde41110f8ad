package import Diagnostics

/// Everything that a content folder says, as it was written.
package struct DirectoryDraft: Sendable {
  package var settings: Settings
  package var municipalities: [Municipality]
  package var vocabularies: Vocabularies
  package var helpLines: [HelpLine]
  /// Sorted by id, then language.
  package var services: [ServiceDraft]
  package var pages: [PageDraft]
  /// The paths inside the content folder of files that links may point to.
  package var imagePaths: Set<String>
  /// What every file's path begins with before the part that lies inside the content folder: `content/`.
  package var pathPrefix: String

  package init(
    settings: Settings, municipalities: [Municipality], vocabularies: Vocabularies, helpLines: [HelpLine],
    services: [ServiceDraft], pages: [PageDraft], imagePaths: Set<String>, pathPrefix: String
  ) {
    self.pathPrefix = pathPrefix
    self.settings = settings
    self.municipalities = municipalities
    self.vocabularies = vocabularies
    self.helpLines = helpLines
    self.services = services
    self.pages = pages
    self.imagePaths = imagePaths
  }
}

/// A page that is no service (`sider/`), or the text of a topic (`tema/`).
package struct PageDraft: Sendable {
  package enum Kind: Sendable, Hashable { case page, topic }

  package let kind: Kind
  /// The file's name without `.md` and language.
  package let id: String
  package let path: String
  package var language: LanguageCode
  package let isTranslation: Bool
  package var title: Located<String>?
  package var lead: Located<String>?
  package var draft: Located<Bool>?
  package var lastVerified: Located<Day>?
  package var publishFrom: Located<Day>?
  package var expires: Located<Day>?
  package var formerAddresses: Located<[Located<String>]>?
  package var ended: Located<ServiceDraft.Ending>?
  /// Whether it is marked as one to be left quickly.
  package var isDiscreet = false
  package var prose: Prose
  /// Whether the prose could be read at all; if not, that has been reported.
  package var hasReadableProse = true

  package init(
    kind: Kind, id: String, path: String, language: LanguageCode, isTranslation: Bool, title: Located<String>? = nil,
    lead: Located<String>? = nil, draft: Located<Bool>? = nil, lastVerified: Located<Day>? = nil, prose: Prose = .empty
  ) {
    self.kind = kind
    self.id = id
    self.path = path
    self.language = language
    self.isTranslation = isTranslation
    self.title = title
    self.lead = lead
    self.draft = draft
    self.lastVerified = lastVerified
    self.prose = prose
  }

  /// Whether it is kept back on a day, and why; nil when it is shown.
  package func hiddenReason(on day: Day) -> HiddenReason? {
    if draft?.value == true { return .draft }
    if let ended, ended.value.date <= day { return .ended }
    if let publishFrom, day < publishFrom.value { return .notYetPublished }
    if let expires, expires.value < day { return .expired }
    return nil
  }
}

/// What will be published: the services and pages that are whole and not hidden.
package struct Directory: Sendable {
  package let settings: Settings
  package let municipalities: [Municipality]
  package let vocabularies: Vocabularies
  package let helpLines: [HelpLine]
  /// Sorted by id, then language.
  package let services: [Service]
  /// The verdicts about each way into a service, by the service's path.
  private let verdicts: [String: [RouteVerdicts]]
  package let pages: [PageDraft]
  /// Addresses that lead somewhere else now, with what replaced what was there.
  package let redirects: [Redirect]
  package let today: Day
  /// What every file's path begins with before the part that lies inside the content folder; nothing published may show it.
  private let pathPrefix: String
  /// The language of each file of a service, hidden ones among them: a translation shows what it inherits from them.
  private let languages: [String: LanguageCode]

  package struct Redirect: Sendable, Hashable {
    /// Begins with `/`. An address that does not name a language stands for its like in every language.
    package let from: Located<String>
    /// The text that it leads to; nil where nothing took over, which leads to the list of all services.
    package let to: LinkTargets.Kind?
    /// Whether a service lay there, of which a reader is told that it has ended where nothing took over.
    package let wasService: Bool

    package init(from: Located<String>, to: LinkTargets.Kind?, wasService: Bool) {
      self.from = from
      self.to = to
      self.wasService = wasService
    }
  }

  package init(
    settings: Settings, municipalities: [Municipality], vocabularies: Vocabularies, helpLines: [HelpLine],
    services: [JudgedService], pages: [PageDraft], redirects: [Redirect], today: Day, pathPrefix: String,
    languages: [String: LanguageCode]
  ) {
    self.settings = settings
    self.municipalities = municipalities
    self.vocabularies = vocabularies
    self.helpLines = helpLines
    self.services = services.map(\.service)
    verdicts = Dictionary(services.map { ($0.service.path, $0.verdicts) }) { first, _ in first }
    self.pages = pages
    self.redirects = redirects
    self.today = today
    self.pathPrefix = pathPrefix
    self.languages = languages
  }

  /// The language that a file of a service is written in; nil for a path that is none.
  package func language(ofFile path: String) -> LanguageCode? { languages[path] }

  /// A file's path inside the content folder, which is the same wherever the folder lies.
  package func innerPath(of path: String) -> String {
    path.utf8.starts(with: pathPrefix.utf8)
      ? String(decoding: path.utf8.dropFirst(pathPrefix.utf8.count), as: UTF8.self) : path
  }

  /// The verdicts about each way into a service, in the order of its ways in.
  package func verdicts(of service: Service) -> [RouteVerdicts] { verdicts[service.path] ?? [] }
}

extension DirectoryDraft {
  /// Every former address that a file states, with the text that it leads to.
  package var formerAddresses: [(kind: LinkTargets.Kind, address: Located<String>)] {
    services.flatMap { draft in (draft.formerAddresses?.value ?? []).map { (.service(draft.id), $0) } }
      + pages.flatMap { page in (page.formerAddresses?.value ?? []).map { (page.linkKind, $0) } }
  }

  /// The folders of the lists that a service is filed in, by its topics and its target groups.
  package func listParts(of draft: ServiceDraft) -> [[String]] {
    let facts = [draft.facts] + draft.routes.map(\.facts)
    let topics = facts.flatMap { $0.topics?.value ?? [] }.map(\.value)
    let groups = facts.flatMap { $0.audience?.value.groups ?? [] }.map(\.value)
    let lists =
      topics.map { (folder: "tema", id: vocabularies.topic.term(named: $0)?.id ?? $0) }
      + groups.map { (folder: "malgruppe", id: vocabularies.audience.term(named: $0)?.id ?? $0) }
    return lists.compactMap { folder, id in Slug(id).map { [folder, $0.description] } }
  }
}

extension PageDraft {
  package var linkKind: LinkTargets.Kind {
    switch kind {
    case .page: .page(id)
    case .topic: .topic(id)
    }
  }
}

/// Services by what names them: the municipality's number, if the site has many, and the slug.
package struct ServiceIndex: Sendable {
  private var ids: [String: String] = [:]

  package init(_ services: [ServiceDraft]) {
    self.init(ids: services.lazy.filter { !$0.isTranslation }.map(\.id))
  }

  /// Of two ids that give one address the first counts.
  package init(ids all: some Sequence<String>) {
    for id in all {
      guard let slug = Slug(id.slugSource) else { continue }
      let name = id.municipalityPrefix + slug.description
      // Most names are their ids, and one text need not be there twice.
      if ids[name] == nil { ids[name == id ? id : name] = id }
    }
  }

  /// The id that a reference means: in the same municipality first, then among the shared services.
  package func id(of reference: String, fromPrefix prefix: String) -> String? {
    let parts = reference.split(separator: "/", maxSplits: 1).map(String.init)
    if parts.count == 2 { return Slug(parts[1]).flatMap { ids["\(parts[0])/\($0)"] } }
    guard let slug = Slug(reference) else { return nil }
    return ids[prefix + slug.description] ?? ids[slug.description]
  }

  /// The id of the shared service with this slug, or of the only one in a site of one municipality.
  package func id(ofSlug slug: String) -> String? { ids[slug] }

  package var allIDs: [String] { ids.values.sorted() }
}

extension ServiceDraft {
  /// The part of the id that the slug is made from.
  package var slugSource: String { id.slugSource }

  /// The municipality's number and a slash, in a site with many municipalities; otherwise nothing.
  package var idPrefix: String { id.municipalityPrefix }
}

extension String {
  /// The part of a service's id that its slug is made from.
  fileprivate var slugSource: String { split(separator: "/").last.map(String.init) ?? self }

  /// What an id begins with in a site with many municipalities: the number and a slash; otherwise nothing.
  package var municipalityPrefix: String { firstIndex(of: "/").map { String(self[...$0]) } ?? "" }
}
