import Authoring
import Checks
import Diagnostics
import Foundation
import Services

/// A content folder read and judged: the drafts, what is said about them, and what each file would become.
struct JudgedFolder: Sendable {
  /// What was judged, with the indexes that the checks and the plan both look things up in.
  let subject: CheckSubject
  let publication: Publication
  let settingsPath: String
  /// What people write, and what they must find.
  let queries: [ExpectedAnswer]
  let images: [FileTree.Path]
  /// What the next judging may take from this one, nothing where this one was given none; made when it is asked for, since nobody waits for it.
  var memory: JudgingMemory { makingMemory?() ?? JudgingMemory() }
  /// Nil where nothing is to be kept for it.
  private let makingMemory: (@Sendable () -> JudgingMemory)?

  /// - `memory` is what the last judging left; nil where nobody will judge again, so that nothing is kept for it.
  init(
    _ tree: FileTree, _ request: BuildRequest, remembering memory: JudgingMemory? = nil
  ) async throws(BuildFailure) {
    let isRemembering = memory != nil
    let prefix = request.contentPath.hasSuffix("/") ? request.contentPath : request.contentPath + "/"
    let contents = try await Contents(tree, request, prefix: prefix, remembering: memory)
    var diagnostics = contents.diagnostics
    settingsPath = contents.frame.settingsPath
    queries = contents.frame.queries
    images = contents.images
    let directory = DirectoryDraft(
      settings: contents.frame.settings, municipalities: contents.frame.municipalities,
      vocabularies: contents.frame.vocabularies, helpLines: contents.frame.helpLines,
      services: inherited(contents.services), pages: inherited(contents.pages),
      imagePaths: Set(images.map(\.text)), pathPrefix: prefix)
    let families = isRemembering ? JudgingMemory.Families(directory) : JudgingMemory.Families()
    let remembered = contents.memory.recalled(families, unchanged: contents.unchanged)
    let attempts = await Self.tried(directory, in: tree, remembered, request)
    let subject = CheckSubject(
      directory: directory, tried: attempts, today: request.today, isRelease: request.isRelease)
    self.subject = subject
    let checked = await concurrentMap(CheckedPart.all(of: directory), jobs: request.jobs) { part in
      let text = directory.text(of: part)
      return (text: text, found: text.flatMap { remembered.found[$0] } ?? Checks.check(part, of: subject))
    }
    diagnostics += checked.lazy.flatMap(\.found)
    makingMemory = isRemembering ? contents.makingMemory(tried: attempts, checked: checked, families) : nil

    let drafts = Set(directory.services.filter { $0.draft?.value == true }.map { FileTree.Path($0.path) })
    for index in diagnostics.indices
    where diagnostics[index].severity == .error && drafts.contains(FileTree.Path(diagnostics[index].span.path)) {
      diagnostics[index].severity = .warning
    }
    // Of two names that look the same one may be lost on its way to another machine, a draft's or not.
    diagnostics += contents.lookAlikes
    diagnostics.sort(by: Diagnostic.precedes)
    // Paths that look the same are equal here: neither file is the right one until somebody has chosen.
    let faulty = Set(diagnostics.lazy.filter { $0.severity == .error }.map(\.span.path))
    diagnostics.removeAll { $0.rule.waitsForErrors && faulty.contains($0.span.path) }
    let outcomes = directory.services.map { draft in
      let status: ServiceOutcome.Status =
        faulty.contains(draft.path)
        ? .rejected
        : draft.hiddenReason(on: request.today, in: directory.settings.languages).map { .hidden($0) } ?? .published
      return ServiceOutcome(
        id: draft.id, path: draft.path, language: draft.language, address: directory.address(of: draft), status: status,
        verdicts: subject.verdicts(of: draft))
    }
    let unnamed = tree.findings.filter { $0.problem == .unreadableName }.compactMap {
      Self.unreadFile($0, prefix: prefix)
    }
    let unread = unnamed.compactMap { Self.unreadService($0, firstLanguage: directory.settings.languages.first ?? .nb) }
    publication = Publication(
      diagnostics: diagnostics,
      services: (outcomes + unread).sorted { ($0.id, $0.language.code, $0.path) < ($1.id, $1.language.code, $1.path) },
      pageCount: directory.pages.count)
  }

  /// What each draft makes, in their order.
  private static func tried(
    _ directory: DirectoryDraft, in tree: FileTree, _ remembered: JudgingMemory.Recalled, _ request: BuildRequest
  ) async -> [TriedDraft] {
    let sources = Dictionary(tree.files.values.map { ($0.path, $0) }) { first, _ in first }
    return await concurrentMap(directory.services, jobs: request.jobs) { draft in
      remembered.tried[FileTree.Path(draft.path)]
        ?? Services.tried(draft, in: directory, today: request.today) { sources[$0] }
    }
  }

  /// Files whose paths differ in nothing but how their letters are composed, each against the first of them.
  fileprivate static func lookAlikes(among entries: [ContentEntry]) -> [Diagnostic] {
    var first: [String: ContentEntry] = [:]
    return entries.filter { $0.kind != .unexpected }.compactMap { entry in
      guard let other = first[entry.path.text] else {
        first[entry.path.text] = entry
        return nil
      }
      return .lookAlikeNames(entry.file.path, other.file.path)
    }
  }

  struct ReadText: Sendable {
    enum Draft: Sendable {
      case service(ServiceDraft)
      case page(PageDraft)
    }

    let draft: Draft
    let diagnostics: [Diagnostic]
  }

  private static func identity(
    _ name: String, _ language: LanguageCode?, in folder: String = "", firstLanguage: LanguageCode,
    numbers: [String: String] = [:]
  ) -> ServiceIdentity {
    let prefix = folder.isEmpty ? "" : (numbers[folder] ?? folder.municipalityNumber) + "/"
    return ServiceIdentity(
      id: prefix + name, language: language ?? firstLanguage,
      isTranslation: language != nil && language != firstLanguage)
  }

  /// A service or another page; nil for files that are neither.
  fileprivate static func read(
    _ entry: ContentEntry, firstLanguage: LanguageCode, numbers: [String: String], vocabularies: Vocabularies
  ) -> ReadText? {
    switch entry.kind {
    case .page(let kind, let name, let language):
      let identity = identity(name, language, firstLanguage: firstLanguage)
      let (draft, diagnostics) = readPage(entry.file, kind: kind, as: identity, vocabularies: vocabularies)
      return ReadText(draft: .page(draft), diagnostics: diagnostics)
    case .service(let folder, let name, let language):
      let identity = identity(name, language, in: folder, firstLanguage: firstLanguage, numbers: numbers)
      let (draft, diagnostics) = readService(entry.file, as: identity, vocabularies: vocabularies)
      return ReadText(draft: .service(draft), diagnostics: diagnostics)
    case .settings, .municipality, .helpLines, .vocabulary, .unknownVocabulary, .queries, .image, .unexpected:
      return nil
    }
  }

  fileprivate static func tooLargeFile(_ finding: FileTree.Finding, prefix: String) -> UnreadContent? {
    guard case .tooLarge = finding.problem else { return nil }
    return unreadFile(finding, prefix: prefix)
  }

  private static func unreadFile(_ finding: FileTree.Finding, prefix: String) -> UnreadContent? {
    guard finding.path.hasPrefix(prefix) else { return nil }
    let path = String(finding.path.dropFirst(prefix.count)).precomposedStringWithCanonicalMapping
    return UnreadContent(path: finding.path, kind: ContentFile(path: path))
  }

  /// What is known of a text that is too large to be read: that it is there, so no link or reference to it is dead.
  fileprivate static func draft(
    of file: UnreadContent, firstLanguage: LanguageCode, numbers: [String: String]
  ) -> ReadText.Draft? {
    switch file.kind {
    case .service(let folder, let name, let language):
      let identity = identity(name, language, in: folder, firstLanguage: firstLanguage, numbers: numbers)
      var draft = ServiceDraft(
        id: identity.id, path: file.path, language: identity.language, isTranslation: identity.isTranslation)
      draft.hasReadableFrontMatter = false
      draft.hasReadableProse = false
      return .service(draft)
    case .page(let kind, let name, let language):
      let identity = identity(name, language, firstLanguage: firstLanguage)
      var draft = PageDraft(
        kind: kind, id: identity.id, path: file.path, language: identity.language,
        isTranslation: identity.isTranslation, title: Located(name, at: .start(of: file.path)))
      draft.hasReadableProse = false
      return .page(draft)
    case .settings, .municipality, .helpLines, .vocabulary, .unknownVocabulary, .queries, .image, .unexpected:
      return nil
    }
  }

  /// A service file that could not be read for its name is still a file, and it was rejected.
  private static func unreadService(_ file: UnreadContent, firstLanguage: LanguageCode) -> ServiceOutcome? {
    guard case .service(_, let name, let language) = file.kind else { return nil }
    return ServiceOutcome(
      id: name, path: file.path, language: language ?? firstLanguage, address: nil, status: .rejected, verdicts: [])
  }

  /// What could not be read is an error where it may have been a page: a lost page is worse than a failed build.
  fileprivate static func diagnostic(_ finding: FileTree.Finding) -> Diagnostic {
    var diagnostic = said(of: finding)
    switch finding.problem {
    case .notAFile, .unreadableName, .tooDeep: diagnostic.severity = .error
    case .symbolicLink, .folderNamedAsPage, .tooLarge: break
    }
    return diagnostic
  }

  private static func said(of finding: FileTree.Finding) -> Diagnostic {
    switch finding.problem {
    case .symbolicLink(let target):
      .unreadFile(
        finding.path,
        Wording(
          nb: "den er en snarvei til «\(target)»", nn: "ho er ein snarveg til «\(target)»",
          en: "it is a shortcut to “\(target)”"))
    case .notAFile:
      .unreadFile(
        finding.path,
        Wording(nb: "den er ikke en vanlig fil", nn: "ho er ikkje ei vanleg fil", en: "it is not an ordinary file"))
    case .folderNamedAsPage:
      .unreadFile(finding.path, Wording(nb: "den er en mappe", nn: "ho er ei mappe", en: "it is a folder"))
    case .unreadableName:
      .unreadFile(
        finding.path,
        Wording(
          nb: "navnet har tegn som ikke kan leses", nn: "namnet har teikn som ikkje kan lesast",
          en: "its name holds characters that cannot be read"))
    case .tooDeep(let limit):
      .unreadFile(
        finding.path,
        Wording(
          nb: "den ligger mer enn \(limit) mapper ned", nn: "ho ligg meir enn \(limit) mapper ned",
          en: "it lies more than \(limit) folders down"))
    case .tooLarge(let bytes, let limit): .tooLarge(finding.path, bytes: bytes, limit: limit)
    }
  }
}

/// A content folder read: what is needed of it when its files have been let go of, which in a country are many.
private struct Contents: Sendable {
  let frame: ContentFrame
  private(set) var services: [ServiceDraft] = []
  private(set) var pages: [PageDraft] = []
  let images: [FileTree.Path]
  private(set) var diagnostics: [Diagnostic]
  let lookAlikes: [Diagnostic]
  /// What holds of the memory that was given.
  let memory: JudgingMemory
  /// The texts that were taken from it; nothing where nothing is kept.
  private(set) var unchanged: Set<FileTree.Path> = []
  private let surroundings: JudgingMemory.Surroundings
  private var read: [(path: FileTree.Path, file: SourceFile, text: JudgedFolder.ReadText)] = []

  /// - `given` is nil where nobody will ask for `makingMemory`.
  init(
    _ tree: FileTree, _ request: BuildRequest, prefix: String, remembering given: JudgingMemory?
  ) async throws(BuildFailure) {
    let entries = tree.sorted.map { path, file in
      ContentEntry(path: path, file: file, kind: ContentFile(path: path.text.precomposedStringWithCanonicalMapping))
    }
    let tooLarge = tree.findings.compactMap { JudgedFolder.tooLargeFile($0, prefix: prefix) }
    surroundings = JudgingMemory.Surroundings(
      files: Dictionary(entries.lazy.filter { !$0.kind.isText }.map { ($0.path, $0.file) }) { first, _ in first },
      unread: tooLarge.map(\.path), today: request.today, contentPath: request.contentPath)
    let memory = (given ?? JudgingMemory()).valid(in: surroundings)
    self.memory = memory
    let frame: ContentFrame
    if let known = memory.frame {
      frame = known
    } else {
      frame = try ContentFrame(entries, unread: tooLarge, prefix: prefix)
    }
    self.frame = frame
    diagnostics = tree.findings.map(JudgedFolder.diagnostic) + frame.diagnostics
    images = entries.filter { $0.kind == .image }.map(\.path)
    lookAlikes = JudgedFolder.lookAlikes(among: entries)
    let firstLanguage = frame.settings.languages.first ?? .nb
    let numbers = Dictionary(
      frame.municipalities.map { ($0.folder, $0.number.digits) }, uniquingKeysWith: { first, _ in first })
    let terms = frame.vocabularies
    let texts = await concurrentMap(entries, jobs: request.jobs) { entry in
      let known = memory.text(at: entry.path, of: entry.file)
      return (
        isKnown: known != nil,
        text: known ?? JudgedFolder.read(entry, firstLanguage: firstLanguage, numbers: numbers, vocabularies: terms)
      )
    }
    for (entry, result) in zip(entries, texts) {
      guard let text = result.text else { continue }
      diagnostics += text.diagnostics
      add(text.draft)
      guard given != nil else { continue }
      read.append((entry.path, entry.file, text))
      if result.isKnown { unchanged.insert(FileTree.Path(entry.file.path)) }
    }
    for file in tooLarge {
      if let draft = JudgedFolder.draft(of: file, firstLanguage: firstLanguage, numbers: numbers) { add(draft) }
    }
    services.sort { ($0.id, $0.language.code, $0.path) < ($1.id, $1.language.code, $1.path) }
  }

  private mutating func add(_ draft: JudgedFolder.ReadText.Draft) {
    switch draft {
    case .service(let draft): services.append(draft)
    case .page(let draft): pages.append(draft)
    }
  }

  /// Makes what the next judging may take from this one.
  func makingMemory(
    tried: [TriedDraft], checked: [(text: FileTree.Path?, found: [Diagnostic])], _ families: JudgingMemory.Families
  ) -> @Sendable () -> JudgingMemory {
    { [surroundings, frame, read] in
      JudgingMemory(
        in: surroundings, frame: frame, read: read, tried: tried,
        found: checked.compactMap { part in part.text.map { ($0, part.found) } }, families: families)
    }
  }
}

extension ContentFile {
  /// Whether it is a text of its own, and tells nothing of how others are read.
  fileprivate var isText: Bool {
    switch self {
    case .service, .page, .image: true
    case .settings, .municipality, .helpLines, .vocabulary, .unknownVocabulary, .queries, .unexpected: false
    }
  }
}

extension DirectoryDraft {
  /// The file that a part of the directory is, by the path that messages show; nil where it is all of them.
  fileprivate func text(of part: CheckedPart) -> FileTree.Path? {
    switch part {
    case .service(let index): FileTree.Path(services[index].path)
    case .page(let index): FileTree.Path(pages[index].path)
    case .directory: nil
    }
  }

  fileprivate func address(of draft: ServiceDraft) -> String? {
    guard let parts = addressParts(of: draft) else { return nil }
    let prefix = draft.language == settings.languages.first ?? .nb ? [] : [draft.language.code]
    return "/" + (prefix + parts).joined(separator: "/") + "/"
  }
}

extension String {
  /// The digits that a municipality's folder begins with, for when its `kommune.yaml` cannot be read.
  fileprivate var municipalityNumber: String {
    let name = split(separator: "/").last ?? ""
    return String(name.prefix { $0.isNumber })
  }
}
