package import Diagnostics
package import Publishing
import Rendering
package import Services

/// What a preview is made of and how.
package struct PreviewRequest: Sendable {
  package var content: String
  package var templates: String
  /// False for the usual folder of templates, which need not be there.
  package var templatesMustExist: Bool
  package var language: MessageLanguage
  package var jobs: Int
  /// The addresses of the published site, which a preview is compared with as a build is.
  package var previousAddresses: [String]
  /// The day to build for; asked for at every rebuild, since a preview may be left open overnight.
  package var today: @Sendable () -> Day

  package init(
    content: String, templates: String, templatesMustExist: Bool, language: MessageLanguage, jobs: Int,
    previousAddresses: [String] = [], today: @escaping @Sendable () -> Day
  ) {
    self.content = content
    self.templates = templates
    self.templatesMustExist = templatesMustExist
    self.language = language
    self.jobs = jobs
    self.previousAddresses = previousAddresses
    self.today = today
  }
}

/// What came of looking at the folders once more.
package struct Rebuild: Sendable {
  package var state: PreviewState
  /// The files that had changed; empty the first time.
  package let changes: [String]
  /// What a check would say; nil where content, templates or disk kept it from coming so far.
  package var publication: Publication?
  /// What the findings are about; nil where it could not be read.
  package let content: FileTree?
  /// What else can be made of the same; nil where content or templates could not be read.
  package var bench: Workbench?
}

/// Everything that a site is made of, for making one with another text in it.
package struct Workbench: Sendable {
  package let content: FileTree
  let templates: Templates
  let request: BuildRequest
}

extension Rebuild {
  /// Whether there is more to be said, which takes its time and is never an error.
  package var asksQueries: Bool { publication?.hasErrors == false && state.site?.unansweredQueries != nil }

  /// With what the search of the site does not find although it must.
  package func askingQueries() async -> Rebuild {
    guard asksQueries, let publication, let content, let found = await state.site?.unansweredQueries?(), !found.isEmpty
    else {
      return self
    }
    var later = self
    let whole = publication.adding(found)
    later.publication = whole
    later.state.faults = Self.faults(of: whole, in: content, state.language)
    return later
  }

  fileprivate static func faults(
    of publication: Publication, in content: FileTree, _ language: MessageLanguage
  ) -> [Fault] {
    let files = Dictionary(content.files.values.map { ($0.path, $0) }) { first, _ in first }
    let found = publication.diagnostics.map { Fault($0, in: language) { files[$0] } }
    return found.filter(\.isError) + found.filter { !$0.isError }
  }
}

/// Makes one preview after the other: what has not changed is not made again, and what is wrong leaves the last good site on show.
package struct Workshop: Sendable {
  private let request: PreviewRequest
  private var state: PreviewState
  private var seen: PreviewSources?
  private var day: Day?
  /// The templates of the last rebuild, with the files that they were made of.
  private var templates: (files: [FileTree.Path: SourceFile], made: Templates)?
  private var memory = JudgingMemory()
  /// What could not be read the last time.
  private var failure: DiskFailure?

  package init(_ request: PreviewRequest) {
    self.request = request
    state = PreviewState(language: request.language)
    state.contentPath = request.content
  }

  /// Looks at the folders; nil where everything is as it was.
  package mutating func rebuild() async -> Rebuild? {
    let sources: PreviewSources
    do throws(DiskFailure) {
      sources = try await PreviewSources(
        content: request.content, templates: request.templates, templatesMustExist: request.templatesMustExist,
        jobs: request.jobs)
    } catch {
      if failure == error { return nil }
      failure = error
      return failed([Fault(error, in: request.language)], changes: [], content: nil)
    }
    let today = request.today()
    if failure == nil, day == today, let seen, sources.isSame(as: seen) { return nil }
    let changes = seen.map { sources.changes(since: $0) } ?? []
    failure = nil
    seen = sources
    day = today
    return await made(of: sources, changes: changes, on: today)
  }

  private mutating func made(of sources: PreviewSources, changes: [String], on today: Day) async -> Rebuild {
    let templates: Templates
    do throws(TemplateFailure) {
      templates = try self.templates(of: sources.templates)
    } catch {
      let text = sources.templates[FileTree.Path(error.file)]?.bytes
      return failed(
        [Fault(error, folder: request.templates, text: text, in: request.language)], changes: changes,
        content: sources.content)
    }
    var build = BuildRequest(contentPath: request.content, today: today)
    build.jobs = request.jobs
    build.previousAddresses = request.previousAddresses
    do throws(BuildFailure) {
      let (publication, site) = try await Publication.preview(
        sources.content, templates: templates, build, remembering: &memory)
      if let site { state.site = site }
      var rebuild = rebuilt(publication, of: sources.content, changes: changes)
      rebuild.bench = Workbench(content: sources.content, templates: templates, request: build)
      return rebuild
    } catch {
      return failed([Fault(error, in: request.language)], changes: changes, content: sources.content)
    }
  }

  private mutating func templates(of files: [FileTree.Path: SourceFile]) throws(TemplateFailure) -> Templates {
    if let known = templates, known.files == files { return known.made }
    let made = try Templates(files: Dictionary(files.map { ($0.key.text, $0.value.bytes) }) { first, _ in first })
    templates = (files, made)
    return made
  }

  private mutating func rebuilt(_ publication: Publication, of content: FileTree, changes: [String]) -> Rebuild {
    state.services = publication.services
    state.revision += 1
    state.faults = Rebuild.faults(of: publication, in: content, request.language)
    return Rebuild(state: state, changes: changes, publication: publication, content: content)
  }

  private mutating func failed(_ faults: [Fault], changes: [String], content: FileTree?) -> Rebuild {
    state.revision += 1
    state.faults = faults
    return Rebuild(state: state, changes: changes, publication: nil, content: content)
  }
}
