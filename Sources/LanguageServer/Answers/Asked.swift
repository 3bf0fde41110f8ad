import Diagnostics
import Publishing
import Schemas
import Services

/// What is answered of a text; each is a method of LSP 3.17.
enum AnsweredMethod: String {
  case completion = "textDocument/completion"
  case hover = "textDocument/hover"
  case definition = "textDocument/definition"
  case documentSymbol = "textDocument/documentSymbol"
  case documentLink = "textDocument/documentLink"
  case codeAction = "textDocument/codeAction"

  /// Whether the answer speaks of places that only a judgement of the very same text knows.
  var needsJudgement: Bool {
    switch self {
    // While somebody types, what was known a moment ago is good enough, and comes at once.
    case .completion: false
    case .hover, .definition, .documentSymbol, .documentLink, .codeAction: true
    }
  }
}

/// A text that something is asked of, and all that an answer may look at.
struct Asked {
  let address: String
  /// The path inside the content folder.
  let inner: String
  let bytes: [UInt8]
  let lines: Lines
  let judgement: FolderJudgement
  let places: FindingPlaces
  let client: Client
  let language: MessageLanguage
  let rules: RuleBook
  /// The keys and values of the file's kind, by the names of the written form that the file is in; nil for a file without fields.
  let guide: FieldGuide?
  let writesNynorsk: Bool
  private let versions: [String: Int]

  /// Nil for a file that is neither open nor among those that were judged.
  init?(_ address: String, in conversation: Conversation, _ judgement: FolderJudgement, isUpToDate: Bool) {
    let open = conversation.texts[address]
    guard let path = open?.path ?? FileAddress.path(of: address), let inner = judgement.folder.inner(path),
      let bytes = open?.bytes ?? judgement.file(at: inner)?.bytes
    else { return nil }
    self.address = address
    self.inner = inner
    self.bytes = bytes
    self.judgement = judgement
    client = conversation.client
    language = conversation.language
    rules = conversation.rules ?? RuleBook()
    versions = judgement.versions
    lines = Lines(bytes, in: client.unit, isOpen: open != nil)
    places = FindingPlaces(judgement, open: Array(conversation.texts.values), client)
    let directory = judgement.content.directory
    let shown = judgement.folder.shownPath(inner)
    let written =
      directory.services.first { $0.path.utf8.elementsEqual(shown.utf8) }?.language
      ?? directory.pages.first { $0.path.utf8.elementsEqual(shown.utf8) }?.language
      ?? directory.settings.languages.first
    writesNynorsk = written == .nn
    guide = SchemaKind(ofFile: inner).map {
      FieldGuide(
        of: $0, in: conversation.language, isNynorsk: written == .nn, vocabularies: directory.vocabularies)
    }
  }

  func answer(to method: AnsweredMethod, _ parameters: JSON) -> JSON {
    switch method {
    case .completion: lines.offset(parameters["position"]).map { completion(at: $0) } ?? .null
    case .hover: lines.offset(parameters["position"]).flatMap { hover(at: $0) } ?? .null
    case .definition: lines.offset(parameters["position"]).map { definition(at: $0) } ?? .null
    case .documentSymbol: symbols
    case .documentLink: links
    // Some of them take their time.
    case .codeAction: .null
    }
  }

  var directory: DirectoryDraft { judgement.content.directory }
  /// As findings and drafts name the file.
  var shownPath: String { judgement.folder.shownPath(inner) }
  var kind: SchemaKind? { SchemaKind(ofFile: inner) }
  var fieldLines: FieldLines { FieldLines(bytes, hasFences: isMarkdown) }

  var isMarkdown: Bool {
    switch kind {
    case .service, .translation, .page: true
    case .settings, .municipality, .helpLines, .vocabulary, .queries, nil: false
    }
  }

  var draft: ServiceDraft? { directory.services.first { $0.path.utf8.elementsEqual(shownPath.utf8) } }
  var page: PageDraft? { directory.pages.first { $0.path.utf8.elementsEqual(shownPath.utf8) } }
  var prose: Prose { draft?.prose ?? page?.prose ?? .empty }

  func version(of address: String) -> JSON { versions[address].map { JSON($0) } ?? .null }

  /// The findings about this file.
  var findings: [Diagnostic] {
    judgement.diagnostics.filter { $0.span.path.utf8.elementsEqual(shownPath.utf8) }
  }

  /// A place in a file of the content, by its path inside the folder.
  func location(_ inner: String, _ range: Range<Int> = 0..<0) -> JSON {
    let place = places.place(ofInner: inner)
    return ["uri": .text(place.address), "range": place.lines.range(range)]
  }
}
