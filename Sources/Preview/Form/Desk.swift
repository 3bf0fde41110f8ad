package import Diagnostics
import Editing
import Foundation
import Publishing
import Rendering
import Schemas
import Services

/// Where texts are changed in a form: judges what is written before it is saved, shows the page that would come of it, and saves.
///
/// It knows the content as it was last read, and asks the disk itself before anything is written.
package actor Desk {
  nonisolated package let token: String
  private let language: MessageLanguage
  private var bench: Workbench?
  private var outcomes: [ServiceOutcome] = []
  private var memory = JudgingMemory()
  /// The sites as they would be, the latest last.
  private var drafts: [(number: Int, site: SiteOnDemand)] = []
  private var nextDraft = 1
  private let script: FormScript

  /// How many pages that are not saved can be seen at a time.
  private static let draftLimit = 6

  /// - `token` is told to pages of ours alone, and must be a secret.
  package init(language: MessageLanguage, token: String) {
    self.language = language
    self.token = token
    script = FormScript(in: language)
  }

  /// Takes over what the folders hold now.
  package func take(_ rebuild: Rebuild) {
    guard let bench = rebuild.bench else { return }
    self.bench = bench
    outcomes = rebuild.state.services
  }

  // MARK: What is looked at

  /// The answer to whoever has been let in; nil where the address is not one of the form's.
  package func answer(to head: RequestHead) -> Answer? {
    guard let path = head.path else { return nil }
    switch path {
    case FormRoutes.script: return own(script.bytes, as: "rediger.js")
    case FormRoutes.styles: return own(Array(formStyles.utf8), as: "rediger.css")
    case "/_rediger": return Answer(308, [.init("Location", FormRoutes.list), .init("Cache-Control", "no-store")])
    case FormRoutes.list:
      return head.query("ny") == nil
        ? page(.list(texts, token: token, in: language, script: script.address))
        : page(.form(nil, token: token, in: language, script: script.address))
    default: break
    }
    if path.hasPrefix(FormRoutes.drafts) { return draft(at: path) }
    guard path.hasPrefix(FormRoutes.list) else { return nil }
    let found = bench?.content.files.keys.filter { Self.isService($0) && EditedPath($0).address == path }.min()
    guard let found else { return page(.missing(in: language, script: script.address)) }
    return page(.form(found.text, token: token, in: language, script: script.address))
  }

  private func page(_ page: FormPage) -> Answer {
    Answer(
      page.status,
      [
        .init("Content-Type", Answer.contentType(of: "index.html")), .init("Cache-Control", "no-store"),
        .init("Content-Security-Policy", FormPage.policy),
      ], body: Array(page.html.utf8))
  }

  private func own(_ bytes: [UInt8], as name: String) -> Answer {
    Answer(
      200, [.init("Content-Type", Answer.contentType(of: name)), .init("Cache-Control", "no-cache")], body: bytes)
  }

  /// A file of a site that is not saved, which only a page of ours may frame.
  private func draft(at path: String) -> Answer {
    let rest = path.dropFirst(FormRoutes.drafts.count)
    let number = Int(rest.prefix { $0 != "/" })
    let below = String(rest.drop { $0 != "/" })
    guard let site = drafts.first(where: { $0.number == number })?.site, !below.isEmpty,
      let file = site.file(at: FileTree.Path(PreviewState.file(at: below)))
    else { return Answer(404, saying: "404") }
    return Answer(
      200,
      [
        .init("Content-Type", Answer.contentType(of: file.path)), .init("Cache-Control", "no-store"),
        .init("X-Frame-Options", "SAMEORIGIN"), .init("Content-Security-Policy", "frame-ancestors 'self'"),
      ], body: file.bytes)
  }

  // MARK: The texts

  private var texts: [ListedText] {
    guard let bench else { return [] }
    let byPath = Dictionary(outcomes.map { (FileTree.Path($0.path), $0) }) { first, _ in first }
    return bench.content.sorted.filter { Self.isService($0.path) }.map { path, file in
      ListedText(path: EditedPath(path), title: title(of: file) ?? path.text, outcome: byPath[FileTree.Path(file.path)])
    }
  }

  /// Whether a path is that of a service inside the content folder, whoever says so: no part of it leads out, or is hidden.
  private static func isService(_ path: FileTree.Path) -> Bool {
    let parts = path.text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isInside = parts.allSatisfy {
      !FileTree.isPassedOver(Array($0), isFolder: false) && !FileTree.hasControlCharacter($0)
    }
    guard isInside else { return false }
    return switch SchemaKind(ofFile: path.text) {
    case .service, .translation: true
    case .page, .settings, .municipality, .helpLines, .vocabulary, .queries, nil: false
    }
  }

  private func questions(_ bench: Workbench) -> [FormField] { SiteSchema(bench.content).questions(in: language) }

  /// The folders of municipalities, in a site that has several.
  private func municipalities(_ bench: Workbench) -> [String] {
    bench.content.sorted.compactMap { path, _ in
      let parts = path.text.split(separator: "/")
      return parts.count == 3 && parts[0] == "kommuner" && parts[2] == "kommune.yaml"
        ? parts.prefix(2).joined(separator: "/") : nil
    }
  }

  // MARK: What is sent

  /// The answer to what a page of ours has sent.
  package func answer(to head: RequestHead, sending body: [UInt8]) async -> Answer {
    guard let bench else { return said(503, words.notReady) }
    guard let request = try? JSONDecoder().decode(FormRequest.self, from: Data(body)) else {
      return said(400, words.unreadable)
    }
    switch head.path {
    case FormRoutes.open: return opened(request, bench)
    case FormRoutes.judge: return await judged(request, bench)
    case FormRoutes.save: return saved(request, bench)
    default: return said(404, words.unreadable)
    }
  }

  private var words: FormWords { FormWords(language) }

  private struct Said: Encodable {
    let melding: String
    var sted: [[String]] = []
    /// Whether the file is no longer there.
    var borte = false
  }

  private func said(_ status: Int, _ message: String, at places: [[String]] = []) -> Answer {
    json(Said(melding: message, sted: places), status)
  }

  private func json(_ value: some Encodable, _ status: Int = 200) -> Answer {
    Answer(
      status, [.init("Content-Type", Answer.contentType(of: "a.json")), .init("Cache-Control", "no-store")],
      body: Array(jsonLine(value).utf8))
  }

  private func opened(_ request: FormRequest, _ bench: Workbench) -> Answer {
    let questions = questions(bench)
    guard let name = request.file else {
      guard let blank = EditableText.blank(path: "", questions: questions) else { return said(422, words.noText) }
      return json(opened(blank, at: nil, bench))
    }
    let path = FileTree.Path(name)
    guard Self.isService(path), let file = bench.content.files[path] else { return said(404, words.gone) }
    guard let text = EditableText(file, questions: questions) else { return said(422, words.noText) }
    return json(opened(text, at: path, bench))
  }

  private func opened(_ text: EditableText, at path: FileTree.Path?, _ bench: Workbench) -> OpenedText {
    OpenedText(
      file: path?.text, base: String(decoding: text.file.bytes, as: UTF8.self), fields: text.values,
      others: text.others,
      prose: text.prose, hasFields: text.hasFields,
      sheet: QuestionSheet(
        text.questions, guide: SiteSchema(bench.content).guide(in: language), inherits: inherits(path, bench),
        in: language),
      municipalities: path == nil ? municipalities(bench) : [], address: path.map { EditedPath($0).link })
  }

  /// Whether the text in a file is a translation of another.
  private func inherits(_ path: FileTree.Path?, _ bench: Workbench) -> Bool {
    guard let path, case .translation? = SchemaKind(ofFile: path.text), let file = bench.content.files[path],
      let own = outcomes.first(where: { $0.path.utf8.elementsEqual(file.path.utf8) })
    else { return false }
    let versions = Set(outcomes.lazy.filter { $0.id == own.id && $0.language != own.language }.map(\.path))
    return bench.content.files.contains { path, file in
      versions.contains(file.path) && SchemaKind(ofFile: path.text) == .service
    }
  }

  /// What was sent, as a file at its place in the content.
  private struct Written {
    let path: FileTree.Path
    let before: SourceFile
    let after: SourceFile
    let isNew: Bool
    /// Another text that would have the same address.
    let other: FileTree.Path?
    /// Why the file cannot be called after the title.
    let misnomer: Misnomer?
  }

  private enum Misnomer {
    /// It has none of the letters that addresses have.
    case foreign
    /// It is longer than the name of a file can be.
    case long
  }

  private enum Unwritten: Error {
    case answer(Answer)
  }

  private func written(_ request: FormRequest, _ bench: Workbench) throws(Unwritten) -> Written {
    let questions = questions(bench)
    let path: FileTree.Path
    let before: SourceFile
    var other: FileTree.Path?
    var misnomer: Misnomer?
    if let name = request.file {
      path = FileTree.Path(name)
      guard Self.isService(path), let base = request.base else { throw .answer(said(400, words.unreadable)) }
      // One that has been moved or deleted meanwhile can still be judged; saving it says so.
      let shown = bench.content.files[path]?.path ?? shownPath(path, bench)
      before = SourceFile(path: shown, bytes: Array(base.utf8))
    } else {
      let folder = request.municipality ?? ""
      guard folder.isEmpty || municipalities(bench).contains(folder) else { throw .answer(said(400, words.unreadable)) }
      let (name, wrong) = Self.name(for: request)
      misnomer = wrong
      path = FileTree.Path((folder.isEmpty ? "" : folder + "/") + "tjenester/\(name).md")
      other = bench.content.files.keys.filter { Self.isService($0) && Self.name(of: $0, in: folder) == name }.min()
      guard let blank = EditableText.blank(path: shownPath(path, bench), questions: questions) else {
        throw .answer(said(422, words.noText))
      }
      before = blank.file
    }
    guard let text = EditableText(before, questions: questions) else { throw .answer(said(422, words.noText)) }
    do throws(EditFailure) {
      return Written(
        path: path, before: before, after: try text.applying(request.answers), isNew: request.file == nil,
        other: other, misnomer: misnomer)
    } catch {
      switch error {
      case .unfit: throw .answer(said(400, words.unreadable))
      case .unwritable(let ids): throw .answer(said(422, words.unwritable, at: ids.map { [$0] }))
      }
    }
  }

  /// What a new text's file is called: what somebody says, or else what its title makes; `unnamed` where neither says anything.
  private static func name(for request: FormRequest) -> (String, Misnomer?) {
    let title = if case .text(let text)? = request.answers.fields[Field.title.id]?.tidied { text } else { "" }
    let said = (request.name ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    // Whoever is asked for the name of a file may well give it its ending.
    let stem = said.lowercased().hasSuffix(".md") ? String(said.dropLast(".md".count)) : said
    let wanted = said.isEmpty ? title : stem
    guard !wanted.allSatisfy(\.isWhitespace) else { return (unnamed, nil) }
    guard let slug = Slug(wanted)?.description else { return (unnamed, .foreign) }
    return slug.utf8.count <= longestName ? (slug, nil) : (unnamed, .long)
  }

  /// Bytes, of the 255 that a disk has room for: with `.md`, and the name of the same text in another language.
  private static let longestName = 200

  /// What becomes the address of a text of a municipality, or of the whole site: «pårørende.md» and «parorende.md» cannot both be there.
  private static func name(of path: FileTree.Path, in folder: String) -> String? {
    let above = (folder.isEmpty ? "" : folder + "/") + "tjenester/"
    guard path.text.utf8.starts(with: above.utf8), let start = path.text.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      return nil
    }
    return Slug(String(path.text[path.text.index(after: start)...].dropLast(".md".count)))?.description
  }

  /// What a text is called until it has a title: no title gives two hyphens.
  private static let unnamed = "ny--tjeneste"

  private func shownPath(_ path: FileTree.Path, _ bench: Workbench) -> String {
    let folder = bench.request.contentPath
    return folder.hasSuffix("/") ? folder + path.text : "\(folder)/\(path.text)"
  }

  // MARK: Judging

  private func judged(_ request: FormRequest, _ bench: Workbench) async -> Answer {
    let written: Written
    do throws(Unwritten) {
      written = try self.written(request, bench)
    } catch {
      switch error {
      case .answer(let answer): return answer
      }
    }
    let text = EditableText(written.after, questions: questions(bench))
    do throws(BuildFailure) {
      // Of two texts of one name the one that is there already stays in its place.
      let path = written.other != nil ? FileTree.Path("tjenester/\(Self.unnamed)-\(Self.unnamed).md") : written.path
      let shown = written.other != nil ? shownPath(path, bench) : written.before.path
      let (publication, site) = try await preview(written.after.bytes, at: path, shownAs: shown, bench)
      var visible = site
      if let text, Self.isDraft(text),
        let shownText = try? text.applying(FormAnswers(fields: [Field.draft.id: .absent]))
      {
        visible = try await preview(shownText.bytes, at: path, shownAs: shown, bench).site
      }
      return json(judgement(publication, visible, of: written, text, shownAs: shown))
    } catch {
      return said(422, error.summary[language])
    }
  }

  /// Where a text has been moved to: the one that has its very bytes.
  private static func place(of file: SourceFile, in content: FileTree) -> FileTree.Path? {
    content.files.lazy.filter { $1.bytes == file.bytes && isService($0) }.map(\.key).min()
  }

  private static func isDraft(_ text: EditableText) -> Bool { text.values[Field.draft.id] == .text("ja") }

  private func preview(
    _ bytes: [UInt8], at path: FileTree.Path, shownAs shown: String, _ bench: Workbench
  ) async throws(BuildFailure) -> (publication: Publication, site: SiteOnDemand?) {
    let tree = bench.content.replacing(path, with: bytes, shownAs: shown)
    var known = memory
    let result = try await Publication.preview(tree, templates: bench.templates, bench.request, remembering: &known)
    memory = known
    return result
  }

  private func judgement(
    _ publication: Publication, _ site: SiteOnDemand?, of written: Written, _ text: EditableText?, shownAs shown: String
  ) -> Judgement {
    let outcome = publication.services.first { $0.path.utf8.elementsEqual(shown.utf8) }
    let own = publication.diagnostics.filter { $0.span.path.utf8.elementsEqual(shown.utf8) }
    var said: Set<Judgement.Finding> = []
    // What is wrong with an address is wrong in every language and on paper, and whoever fills in a form has it from one answer.
    var faults = own.map { Judgement.Finding($0, in: text, words, language) }.filter { said.insert($0).inserted }
    if let misnomer = written.misnomer {
      faults.insert(
        Judgement.Finding(
          place: [Judgement.fileName], severity: .error, summary: words.misnamed(misnomer == .long),
          remedy: words.misnamedRemedy), at: 0)
    }
    if let other = written.other {
      faults.insert(
        Judgement.Finding(
          place: [Field.title.id], severity: .error, summary: words.taken(other.text), remedy: words.takenRemedy),
        at: 0)
    }
    let hasErrors = faults.contains { $0.severity == Severity.error.rawValue }
    let errors =
      publication.diagnostics.count { $0.severity == .error } + (written.other == nil ? 0 : 1)
      + (written.misnomer == nil ? 0 : 1)
    let ownErrors = faults.count { $0.severity == Severity.error.rawValue }
    var page: String?
    if let site, let address = outcome?.address, site.hasPage(at: FileTree.Path(PreviewState.file(at: address))) {
      drafts.append((nextDraft, site))
      if Self.draftLimit < drafts.count { drafts.removeFirst() }
      page = "\(FormRoutes.drafts)\(nextDraft)\(address)"
      nextDraft += 1
    }
    return Judgement(
      summary: summary(outcome, hasErrors: hasErrors), isPublished: !hasErrors && outcome?.status == .published,
      hasErrors: hasErrors, faults: faults, others: errors - ownErrors,
      routes: outcome?.verdicts.map { Notice.Route($0, in: language) } ?? [], page: page, file: written.path.text,
      asksForName: written.misnomer != nil || written.other != nil)
  }

  private func summary(_ outcome: ServiceOutcome?, hasErrors: Bool) -> String {
    let words = NoticeWords(language)
    guard let outcome, !hasErrors else { return self.words.rejected }
    switch outcome.status {
    case .published: return self.words.willBePublished
    case .hidden(let reason): return words.hidden(because: reason.inWords[language])
    case .rejected: return self.words.rejected
    }
  }

  // MARK: Saving

  private struct Saved: Encodable {
    let melding: String
    let opnet: OpenedText?
  }

  private func saved(_ request: FormRequest, _ bench: Workbench) -> Answer {
    let written: Written
    do throws(Unwritten) {
      written = try self.written(request, bench)
    } catch {
      switch error {
      case .answer(let answer): return answer
      }
    }
    let content = bench.request.contentPath
    do throws(DiskFailure) {
      if written.isNew {
        if let misnomer = written.misnomer {
          return said(
            422, "\(words.misnamed(misnomer == .long)): \(words.misnamedRemedy)", at: [[Judgement.fileName]])
        }
        guard written.path.text.hasSuffix("/\(Self.unnamed).md") == false else {
          return said(422, words.noTitle, at: [[Field.title.id]])
        }
        guard written.other == nil, let file = NewTextFile(written.after, at: written.path) else {
          return said(409, words.taken((written.other ?? written.path).text), at: [[Field.title.id]])
        }
        try file.write(inContent: content)
      } else {
        // The disk is asked, since what was read last may be older than the file.
        let mended = MendedFile(path: written.path, before: written.before, after: written.after)
        if try mended.isMissing(inContent: content) {
          // Never in the place of what has come there since.
          guard request.isRestored, let file = NewTextFile(written.after, at: written.path) else {
            let now = Self.place(of: written.before, in: bench.content)
            let told = now.map { words.moved(written.path.text, to: $0.text) } ?? words.lost(written.path.text)
            return json(Said(melding: told, borte: true), 409)
          }
          try file.write(inContent: content)
        } else if written.after.bytes != written.before.bytes {
          switch try mended.write(inContent: content) {
          case .written: break
          case .leftAlone: return said(409, words.conflict)
          }
        }
      }
    } catch {
      if case .system(_, .alreadyThere) = error.problem {
        return said(409, words.taken(written.path.text), at: [[Field.title.id]])
      }
      return said(500, "\(error.summary[language]). \(error.remedy[language])")
    }
    let text = EditableText(written.after, questions: questions(bench))
    return json(Saved(melding: words.saved(written.path.text), opnet: text.map { opened($0, at: written.path, bench) }))
  }
}
