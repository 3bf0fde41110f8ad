import Checks
import Diagnostics
package import Rendering
import Search
import Services
import Site

extension Publication {
  /// Says everything that a build would say, and makes no page: what is made of a plan can say nothing more.
  package static func check(_ tree: FileTree, _ request: BuildRequest) async throws(BuildFailure) -> Publication {
    try await JudgedFolder(tree, request).planned(request).publication
  }

  /// Judges as `check` does, and makes a site whose pages are made when somebody asks for them; none while an error stands.
  ///
  /// What the site's search does not find is a warning that takes as long as all else, so it is the site's to say, later.
  ///
  /// `memory` is what was read and judged before; what comes of it is what would come without.
  package static func preview(
    _ tree: FileTree, templates: Templates, _ request: BuildRequest, remembering memory: inout JudgingMemory
  ) async throws(BuildFailure) -> (publication: Publication, site: SiteOnDemand?) {
    let judged = try await JudgedFolder(tree, request, remembering: memory)
    memory = judged.memory
    let planned = judged.planned(request, askingQueries: false)
    let publication = planned.publication
    guard let plan = planned.plan, !publication.hasErrors else { return (publication, nil) }
    let unanswered: @Sendable () -> [Diagnostic] = {
      judged.unansweredQueries(SiteSearch(plan))
    }
    let site = SiteOnDemand(
      plan, templates: templates, images: judged.images, in: tree,
      unansweredQueries: judged.queries.isEmpty ? nil : unanswered)
    return (publication, site)
  }

  /// Judges as `check` does, for tools that tell an editor while she writes; what takes its time is the content's to say, later.
  ///
  /// `memory` is what was read and judged before; what comes of it is what would come without.
  package static func judging(
    _ tree: FileTree, _ request: BuildRequest, remembering memory: inout JudgingMemory
  ) async throws(BuildFailure) -> JudgedContent {
    let judged = try await JudgedFolder(tree, request, remembering: memory)
    memory = judged.memory
    return JudgedContent(judged) { judged.planned(request).found }
  }

  /// Judges as `check` does, and makes the search of the site that would be published; none while an error stands.
  package static func search(
    _ tree: FileTree, _ request: BuildRequest
  ) async throws(BuildFailure) -> (publication: Publication, search: SiteSearch?) {
    let planned = try await JudgedFolder(tree, request).planned(request)
    return (planned.publication, planned.publication.hasErrors ? nil : planned.search)
  }

  /// Reads, judges and plans; from here on nothing looks at disk, clock, locale or environment. The pages are made when they are asked for.
  ///
  /// `finished` is told of each stage when it is over, with the bytes that it made.
  package static func build(
    _ tree: FileTree, templates: Templates, _ request: BuildRequest,
    finished: (BuildStage, _ bytes: Int?) -> Void = { _, _ in }
  ) async throws(BuildFailure) -> Publication {
    let (planned, images) = try await planned(tree, request) { finished(.judge, nil) }
    var publication = planned.publication
    finished(.plan, nil)
    guard let plan = planned.plan, let search = planned.search, !publication.hasErrors else { return publication }
    let rendering = SiteRendering(
      plan, search: await searchFiles(of: plan, search, jobs: request.jobs), templates: templates)
    let formats = OutputFormat.all.filter { $0.extra.map(request.extraOutputs.contains) ?? true }
    var rest = await concurrentMap(formats, jobs: request.jobs) { $0.files(rendering) }.flatMap(\.self)
    for path in images {
      if let file = tree.files[path] { rest.append(OutputFile(path: path.text, bytes: file.bytes)) }
    }
    finished(.formats, rest.byteCount)
    publication.site = SiteFiles(rendering, and: rest)
    return publication
  }
}

extension Publication {
  private static func searchFiles(of plan: SitePlan, _ search: SiteSearch, jobs: Int) async -> SiteSearchFiles {
    let making = SearchFileMaking(search.source, of: plan)
    let municipal = await concurrentMap(search.municipalities, jobs: jobs) { making.files(of: $0) }
    return making.files(with: municipal, index: search.index.written)
  }

  /// The plan alone: what was only needed to judge is let go of before anything is made.
  private static func planned(
    _ tree: FileTree, _ request: BuildRequest, judged: () -> Void
  ) async throws(BuildFailure) -> (site: PlannedSite, images: [FileTree.Path]) {
    let folder = try await JudgedFolder(tree, request)
    judged()
    return (folder.planned(request), folder.images)
  }
}

/// What a folder's judgement leads to: everything that can be known of a site before a page is made.
private struct PlannedSite {
  let publication: Publication
  /// What is said besides what the folder alone is told.
  var found: [Diagnostic] = []
  /// None while an error stands.
  var plan: SitePlan?
  /// The search, where it had to be made to judge.
  var madeSearch: SiteSearch?

  /// The search of the plan, made now if nobody has needed it yet.
  var search: SiteSearch? { madeSearch ?? plan.map { SiteSearch($0) } }
}

extension [OutputFile] {
  package var byteCount: Int { reduce(0) { $0 + $1.bytes.count } }
}

extension JudgedFolder {
  private var directory: DirectoryDraft { subject.directory }

  /// The plan of the site, and what is said with what only a plan can show; no plan while an error stands.
  fileprivate func planned(_ request: BuildRequest, askingQueries: Bool = true) -> PlannedSite {
    guard !publication.hasErrors else { return PlannedSite(publication: publication) }
    let plan = plan(provenDirectory(on: request.today), links: subject.targets)
    let addresses = Set(plan.pages.map { "/" + $0.address.filePath })
    let found =
      impossibleAddresses(plannedFiles(plan), settingsPath: settingsPath)
      + vanishedPages(
        previous: request.previousAddresses, now: addresses, languages: directory.settings.languages,
        isRelease: request.isRelease, settingsPath: settingsPath)
    // A check makes the search only where somebody has said what it must find.
    guard askingQueries, !queries.isEmpty else {
      return PlannedSite(publication: publication.adding(found), found: found, plan: plan)
    }
    let search = SiteSearch(plan)
    let all = found + unansweredQueries(search)
    return PlannedSite(publication: publication.adding(all), found: all, plan: plan, madeSearch: search)
  }

  fileprivate func unansweredQueries(_ search: SiteSearch) -> [Diagnostic] {
    failingQueries(queries, among: subject.index) { query in
      search.ids(for: query.query.value, expecting: query.best.map(\.value))
    }
  }

  /// Every file of the site before it is made. What nobody wrote an address for comes first, former addresses last: of two files with one
  /// address it is the later one that is at fault.
  private func plannedFiles(_ plan: SitePlan) -> [PlannedFile] {
    let own = Set([Manifest.path.text] + OutputFormat.all.flatMap(\.reserved)).sorted()
    var files = own.map { PlannedFile(path: $0, origin: nil) }
    var redirects: [PlannedFile] = []
    for page in plan.pages {
      let file = PlannedFile(path: page.address.filePath, origin: page.origin)
      if case .redirect = page.content { redirects.append(file) } else { files.append(file) }
    }
    files += images.map { PlannedFile(path: $0.text, origin: .start(of: directory.pathPrefix + $0.text)) }
    return files + redirects
  }

  /// The services and pages that are shown on a day.
  private func provenDirectory(on day: Day) -> Directory {
    var services: [JudgedService] = []
    for draft in directory.services {
      guard Slug(draft.slugSource) != nil, draft.hiddenReason(on: day, in: directory.settings.languages) == nil else {
        continue
      }
      // `missing-field` reports what is lacking: a draft that makes no service has an error, and with an error nothing is rendered.
      guard let judged = subject.judged(draft) else { continue }
      services.append(judged)
    }
    let pages = directory.pages.filter { $0.hiddenReason(on: day) == nil }
    return Directory(
      settings: directory.settings, municipalities: directory.municipalities, vocabularies: directory.vocabularies,
      helpLines: directory.helpLines, services: services, pages: pages, redirects: redirects(), today: day,
      pathPrefix: directory.pathPrefix,
      languages: Dictionary(directory.services.map { ($0.path, $0.language) }) { first, _ in first })
  }

  /// What leads on from an address that no page has: from former ones, from those of ended texts, and from the lists that only such
  /// services were in. An editor's own word about an address goes before what follows from the rest.
  private func redirects() -> [Directory.Redirect] {
    var redirects = directory.formerAddresses.compactMap { kind, address in redirect(from: address, instead: kind) }
    for draft in directory.services where !draft.isTranslation {
      let reason = subject.targets.reason(hiding: .service(draft.id))
      if reason == .ended, let parts = directory.addressParts(of: draft) {
        redirects += [redirect(from: address(parts, draft.headSpan), instead: .service(draft.id))].compactMap(\.self)
      }
      // Those that wait for their day are nobody's business yet.
      guard reason == .ended || reason == .expired else { continue }
      redirects += directory.listParts(of: draft).map {
        Directory.Redirect(from: address($0, draft.headSpan), to: nil, wasService: false)
      }
    }
    for page in directory.pages where page.kind == .page && !page.isTranslation {
      guard subject.targets.reason(hiding: page.linkKind) == .ended, let slug = Slug(page.id) else { continue }
      let own = address(["sider", slug.description], page.title?.span ?? .start(of: page.path))
      redirects += [redirect(from: own, instead: page.linkKind)].compactMap(\.self)
    }
    return redirects
  }

  private func address(_ parts: [String], _ span: Span) -> Located<String> {
    Located("/" + parts.joined(separator: "/") + "/", at: span)
  }

  /// Leads to a text that is shown, or to what took over from one that has ended; nothing for one that is kept back.
  private func redirect(from address: Located<String>, instead kind: LinkTargets.Kind) -> Directory.Redirect? {
    let wasService = if case .service = kind { true } else { false }
    switch subject.targets.reason(hiding: kind) {
    case nil: return Directory.Redirect(from: address, to: kind, wasService: wasService)
    case .ended:
      return Directory.Redirect(from: address, to: subject.targets.successor(of: kind), wasService: wasService)
    case .draft, .notYetPublished, .expired, .language: return nil
    }
  }
}
