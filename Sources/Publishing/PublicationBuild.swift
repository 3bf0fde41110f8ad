import Checks
import Diagnostics
package import Rendering
import Services
import Site

extension Publication {
  /// Reads, judges and renders; from here on nothing looks at disk, clock, locale or environment.
  package static func build(
    _ tree: FileTree, templates: Templates, _ request: BuildRequest
  ) async throws(BuildFailure) -> Publication {
    let judged = try await JudgedFolder(tree, request)
    var publication = judged.publication
    guard !publication.hasErrors else { return publication }
    let directory = judged.provenDirectory(on: request.today)
    let plan = plan(directory, links: judged.subject.targets)
    let rendering = SiteRendering(plan, templates: templates)
    var files = await concurrentMap(plan.pages, jobs: request.jobs) { rendering.file(for: $0) }
    files += await concurrentMap(OutputFormat.all, jobs: request.jobs) { $0.files(rendering) }.flatMap(\.self)
    for path in judged.images {
      if let file = tree.files[path] { files.append(OutputFile(path: path.text, bytes: file.bytes)) }
    }
    publication.files = files
    publication.diagnostics += vanishedPages(
      previous: request.previousAddresses, now: Set(files.map { "/" + $0.path }), isRelease: request.isRelease,
      settingsPath: judged.settingsPath)
    publication.diagnostics.sort(by: Diagnostic.precedes)
    if publication.hasErrors { publication.files = [] }
    return publication
  }
}

extension JudgedFolder {
  private var directory: DirectoryDraft { subject.directory }

  /// The services and pages that are shown on a day.
  fileprivate func provenDirectory(on day: Day) -> Directory {
    var services: [Service] = []
    var redirects: [Directory.Redirect] = []
    for draft in directory.services {
      guard let slug = Slug(draft.slugSource) else { continue }
      let reason = draft.hiddenReason(on: day, in: directory.settings.languages)
      if reason == .ended, !draft.isTranslation { redirects += endedRedirects(draft) }
      guard reason == nil else { continue }
      let municipality = directory.municipality(ofID: draft.id)
      // `missing-field` calls the same initialiser: a draft that it refuses has an error, and with an error nothing is rendered.
      guard
        let service = try? Service(
          draft, slug: slug, settings: directory.settings,
          municipality: directory.hasManyMunicipalities ? municipality : nil)
      else { continue }
      services.append(service)
      if !draft.isTranslation {
        redirects += service.formerAddresses.map { Directory.Redirect(from: $0.value, to: service.id) }
      }
    }
    let pages = directory.pages.filter { $0.hiddenReason(on: day) == nil }
    return Directory(
      settings: directory.settings, municipalities: directory.municipalities, vocabularies: directory.vocabularies,
      helpLines: directory.helpLines, services: services, pages: pages, redirects: redirects, today: day)
  }

  private func endedRedirects(_ draft: ServiceDraft) -> [Directory.Redirect] {
    let target = draft.ended?.value.replacement.flatMap { subject.index.id(of: $0.value, fromPrefix: draft.idPrefix) }
    let own = directory.addressParts(of: draft).map { "/" + $0.joined(separator: "/") + "/" }
    let former = draft.formerAddresses?.value.map(\.value) ?? []
    return ([own].compactMap { $0 } + former).map { Directory.Redirect(from: $0, to: target) }
  }
}
