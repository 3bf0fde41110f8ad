import Checks
import Diagnostics
package import Rendering
package import Reporting
import Search
import Services
import Site

extension Publication {
  /// Says everything that a build would say, and makes no page: what is made of a plan can say nothing more.
  package static func check(_ tree: FileTree, _ request: BuildRequest) async throws(BuildFailure) -> Publication {
    return await ProvenFolder(try await JudgedFolder(tree, request), on: request.today).planned(request).publication
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
    // Nothing of what follows waits for the rest of it.
    async let remembered = judged.memory
    let proven = ProvenFolder(judged, on: request.today)
    guard let plan = await proven.plan(request) else {
      memory = await remembered
      return (proven.publication, nil)
    }
    let unanswered: @Sendable () async -> [Diagnostic] = {
      await proven.unansweredQueries(SiteSearch(plan), jobs: request.jobs)
    }
    async let site = SiteOnDemand(
      plan, templates: templates, images: judged.images, in: tree,
      unansweredQueries: judged.queries.isEmpty ? nil : unanswered)
    let publication = proven.publication.adding(proven.found(in: plan, request))
    memory = await remembered
    return (publication, publication.hasErrors ? nil : await site)
  }

  /// Judges as `check` does, for tools that tell an editor while she writes; what takes its time is the content's to say, later.
  ///
  /// `memory` is what was read and judged before; what comes of it is what would come without.
  package static func judging(
    _ tree: FileTree, _ request: BuildRequest, remembering memory: inout JudgingMemory
  ) async throws(BuildFailure) -> JudgedContent {
    let judged = try await JudgedFolder(tree, request, remembering: memory)
    memory = judged.memory
    return JudgedContent(judged) { await ProvenFolder(judged, on: request.today).planned(request).found }
  }

  /// Judges as `check` does, and makes the search of the site that would be published; none while an error stands.
  package static func search(
    _ tree: FileTree, _ request: BuildRequest
  ) async throws(BuildFailure) -> (publication: Publication, search: SiteSearch?) {
    let planned = await ProvenFolder(try await JudgedFolder(tree, request), on: request.today).planned(request)
    return (planned.publication, planned.publication.hasErrors ? nil : planned.search)
  }

  /// Judges as `check` does, and counts what would be published for those who lead it; none while an error stands.
  ///
  /// Of a site with many municipalities those in `request.municipalities` alone are counted, with what they share with others.
  package static func report(
    _ tree: FileTree, _ request: BuildRequest
  ) async throws(BuildFailure) -> (publication: Publication, report: CoverageReport?) {
    let judged = try await JudgedFolder(tree, request)
    let proven = ProvenFolder(judged, on: request.today)
    let publication = await proven.planned(request).publication
    guard let directory = proven.directory, !publication.hasErrors else { return (publication, nil) }
    let files = Dictionary(tree.files.values.map { ($0.path, $0) }) { first, _ in first }
    let source = try await ReportSource(
      judged, directory, files: files, of: request.municipalities, jobs: request.jobs)
    return (publication, CoverageReport(source))
  }

  /// Reads, judges and plans; from here on nothing looks at disk, clock, locale or environment. The pages are made when they are asked for.
  ///
  /// `finished` is told of each stage when it is over, with the bytes that it made.
  package static func build(
    _ tree: FileTree, templates: Templates, _ request: BuildRequest,
    finished: (BuildStage, _ bytes: Int?) -> Void = { _, _ in }
  ) async throws(BuildFailure) -> Publication {
    try await build(tree, request, finished) { (plan, search, images) throws(BuildFailure) in
      let making = SearchFileMaking(search.source, of: plan)
      let chosen = try search.municipalities.named(request.municipalities)
      guard chosen.isEmpty else {
        let files = await searchFiles(of: chosen, making, search, jobs: request.jobs)
        let rendering = SiteRendering(plan, search: files, templates: templates)
        let (folders, slugs) = (MunicipalFolders(plan), Set(chosen.map(\.slug)))
        let pages = plan.pages.filter { page in folders.slug(of: page.address).map(slugs.contains) ?? false }
        let own = files.ofMunicipalities
        return MadeSite(files: SiteFiles(rendering, pages, and: own), bytes: own.byteCount, municipalities: chosen)
      }
      let files = await searchFiles(of: search.municipalities, making, search, jobs: request.jobs)
      let rendering = SiteRendering(plan, search: files, templates: templates)
      let rest = await rest(of: rendering, images, in: tree, request)
      return MadeSite(files: SiteFiles(rendering, streaming: rendering.streams, and: rest), bytes: rest.byteCount)
    }
  }

  /// Judges and plans as `build` does, and puts a site together of parts that were built before: their pages are taken as they are, and what
  /// is the whole site's is made now.
  package static func merge(
    _ parts: [SitePart], _ source: PartRecord.Source, _ tree: FileTree, templates: Templates, _ request: BuildRequest,
    finished: (BuildStage, _ bytes: Int?) -> Void = { _, _ in }
  ) async throws(BuildFailure) -> Publication {
    try await build(tree, request, finished) { (plan, search, images) throws(BuildFailure) in
      if let mismatch = mismatch(of: parts, source, search.municipalities) { throw .mismatch(mismatch) }
      let taken = try filesToTake(from: parts, search.municipalities, plan)
      let files = SearchFileMaking(search.source, of: plan).files(
        [:],
        found: { municipality in
          parts.lazy.compactMap { SearchFingerprints(of: municipality.slug, among: $0.searchPaths) }.first
        }, index: search.index.written)
      let rendering = SiteRendering(plan, search: files, templates: templates)
      let rest = await rest(of: rendering, images, in: tree, request)
      let folders = MunicipalFolders(plan)
      let site = SiteFiles(
        rendering, plan.pages.filter { folders.slug(of: $0.address) == nil }, streaming: rendering.streams, and: rest)
      return MadeSite(
        files: site.adding(taken.map { ($0.path, $0.hash) }) { taken[$0].part.bytes(taken[$0].path) },
        bytes: rest.byteCount)
    }
  }
}

/// The files of a plan.
private struct MadeSite: Sendable {
  let files: SiteFiles
  /// Of what is made of the whole.
  let bytes: Int
  /// Those whose pages alone there are; none where there are all.
  var municipalities: [Municipality] = []
}

extension Publication {
  /// What a build and a merge have in common: `making` makes the files of a plan that nothing stands in the way of.
  private static func build(
    _ tree: FileTree, _ request: BuildRequest, _ finished: (BuildStage, _ bytes: Int?) -> Void,
    making: (SitePlan, SiteSearch, [FileTree.Path]) async throws(BuildFailure) -> MadeSite
  ) async throws(BuildFailure) -> Publication {
    let (planned, images) = try await planned(tree, request) { finished(.judge, nil) }
    var publication = planned.publication
    finished(.plan, nil)
    guard let plan = planned.plan, let search = planned.search, !publication.hasErrors else { return publication }
    let made = try await making(plan, search, images)
    finished(.formats, made.bytes)
    publication.site = made.files
    publication.municipalities = made.municipalities
    return publication
  }

  /// What is made of the whole plan and can be held, and the images.
  private static func rest(
    of rendering: SiteRendering, _ images: [FileTree.Path], in tree: FileTree, _ request: BuildRequest
  ) async -> [OutputFile] {
    let formats = OutputFormat.all.filter { $0.stream == nil && $0.extra.map(request.extraOutputs.contains) ?? true }
    var rest = await concurrentMap(formats, jobs: request.jobs) { $0.files(rendering) }.flatMap(\.self)
    for path in images {
      if let file = tree.files[path] { rest.append(OutputFile(path: path.text, bytes: file.bytes)) }
    }
    return rest
  }

  /// - `municipalities` are those whose files are made.
  private static func searchFiles(
    of municipalities: [Municipality], _ making: SearchFileMaking, _ search: SiteSearch, jobs: Int
  ) async -> SiteSearchFiles {
    let made = await concurrentMap(municipalities, jobs: jobs) { ($0.slug, making.files(of: $0)) }
    return making.files(Dictionary(made) { first, _ in first }, index: search.index.written)
  }

  private typealias TakenFile = (path: String, hash: String, part: SitePart)

  /// The files of all municipalities, each of which must have those that it would have if it were built now, and no more.
  private static func filesToTake(
    from parts: [SitePart], _ municipalities: [Municipality], _ plan: SitePlan
  ) throws(BuildFailure) -> [TakenFile] {
    let folders = MunicipalFolders(plan)
    var wanted: [String: Set<FileTree.Path>] = [:]
    for page in plan.pages {
      if let slug = folders.slug(of: page.address) {
        wanted[slug, default: []].insert(FileTree.Path(page.address.filePath))
      }
    }
    var taken: [TakenFile] = []
    for part in parts {
      let own = municipalities.filter { part.record.municipalities.contains($0.number.digits) }
      var others = own.reduce(into: Set<FileTree.Path>()) { others, municipality in
        others.formUnion(wanted[municipality.slug] ?? [])
        let search = SearchFingerprints(of: municipality.slug, among: part.searchPaths)
        others.formUnion(search?.paths.map { FileTree.Path($0) } ?? [])
      }
      for (path, hash) in part.manifest.hashes.sorted(by: { $0.key < $1.key }) {
        if others.remove(path) == nil {
          throw .mismatch(.otherFiles(part: part.folder, path: path.text))
        }
        taken.append((path.text, hash, part))
      }
      if let lost = others.sorted().first { throw .mismatch(.otherFiles(part: part.folder, path: lost.text)) }
    }
    return taken
  }

  /// The plan alone: what was only needed to judge is let go of before anything is made.
  private static func planned(
    _ tree: FileTree, _ request: BuildRequest, judged: () -> Void
  ) async throws(BuildFailure) -> (site: PlannedSite, images: [FileTree.Path]) {
    let folder = ProvenFolder(try await JudgedFolder(tree, request), on: request.today)
    judged()
    return (await folder.planned(request), folder.images)
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

extension SiteRendering {
  /// What is made of the whole plan and is too large to be held.
  fileprivate var streams: [StreamedFile] { OutputFormat.all.compactMap { $0.stream?(self) } }
}

extension [OutputFile] {
  package var byteCount: Int { reduce(0) { $0 + $1.bytes.count } }
}

/// What has been proven of a folder, without the drafts by which it was judged: nobody keeps them while a plan is made of it, and all that follows.
private struct ProvenFolder: Sendable {
  let publication: Publication
  /// The services and pages that are shown; nil while an error stands.
  let directory: Directory?
  let links: LinkTargets
  let index: ServiceIndex
  let queries: [ExpectedAnswer]
  let images: [FileTree.Path]
  let settingsPath: String
  let pathPrefix: String

  init(_ judged: JudgedFolder, on day: Day) {
    publication = judged.publication
    directory = publication.hasErrors ? nil : judged.provenDirectory(on: day)
    links = judged.subject.targets
    index = judged.subject.index
    queries = judged.queries
    images = judged.images
    settingsPath = judged.settingsPath
    pathPrefix = judged.subject.directory.pathPrefix
  }

  /// The plan of the site, and what is said with what only a plan can show; no plan while an error stands.
  func planned(_ request: BuildRequest) async -> PlannedSite {
    guard let plan = await plan(request) else { return PlannedSite(publication: publication) }
    let found = found(in: plan, request)
    // A check makes the search only where somebody has said what it must find.
    guard !queries.isEmpty else {
      return PlannedSite(publication: publication.adding(found), found: found, plan: plan)
    }
    let search = SiteSearch(plan)
    let all = found + (await unansweredQueries(search, jobs: request.jobs))
    return PlannedSite(publication: publication.adding(all), found: all, plan: plan, madeSearch: search)
  }

  /// Nothing while an error stands.
  func plan(_ request: BuildRequest) async -> SitePlan? {
    guard let directory else { return nil }
    let planning = SitePlanning(directory, links: links)
    return planning.plan(of: await concurrentMap(planning.trees, jobs: request.jobs) { planning.pages(in: $0) })
  }

  /// What is wrong with a plan that nothing in a file shows.
  func found(in plan: SitePlan, _ request: BuildRequest) -> [Diagnostic] {
    let impossible = hasClearAddresses(plan) ? [] : impossibleAddresses(plannedFiles(plan), settingsPath: settingsPath)
    guard !request.previousAddresses.isEmpty else { return impossible }
    return impossible
      + vanishedPages(
        previous: request.previousAddresses, now: Set(plan.pages.map { "/" + $0.address.filePath }),
        languages: plan.directory.settings.languages, isRelease: request.isRelease, settingsPath: settingsPath)
  }

  /// Nothing more once the task is cancelled: then nobody waits for it.
  func unansweredQueries(_ search: SiteSearch, jobs: Int) async -> [Diagnostic] {
    await concurrentMap(queries, jobs: jobs) { [index] query -> [Diagnostic] in
      guard !Task.isCancelled else { return [] }
      return failingQueries([query], among: index) { query in
        search.ids(for: query.query.value, expecting: query.best.map(\.value))
      }
    }.flatMap(\.self)
  }

  /// The files that every site has.
  private var ownFiles: [String] { Set([Manifest.path.text] + OutputFormat.all.flatMap(\.reserved)).sorted() }

  private func hasClearAddresses(_ plan: SitePlan) -> Bool {
    var paths = PathHashes()
    for path in ownFiles { paths.add(path) }
    for page in plan.pages { paths.add(page.address.filePath) }
    for path in images { paths.add(path.text) }
    return paths.areClear
  }

  /// Every file of the site before it is made. What nobody wrote an address for comes first, former addresses last: of two files with one
  /// address it is the later one that is at fault.
  private func plannedFiles(_ plan: SitePlan) -> [PlannedFile] {
    var files = ownFiles.map { PlannedFile(path: $0, origin: nil) }
    var redirects: [PlannedFile] = []
    for page in plan.pages {
      let file = PlannedFile(path: page.address.filePath, origin: page.origin)
      if case .redirect = page.content { redirects.append(file) } else { files.append(file) }
    }
    files += images.map { PlannedFile(path: $0.text, origin: .start(of: pathPrefix + $0.text)) }
    return files + redirects
  }
}

extension JudgedFolder {
  private var directory: DirectoryDraft { subject.directory }

  /// The services and pages that are shown on a day.
  fileprivate func provenDirectory(on day: Day) -> Directory {
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
