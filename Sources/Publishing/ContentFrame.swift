import Authoring
import Diagnostics
import Services

/// A file of the content folder, and what its place makes of it.
struct ContentEntry: Sendable {
  let path: FileTree.Path
  let file: SourceFile
  let kind: ContentFile
}

/// A file that could not be read: what it would have been is known by its path.
struct UnreadContent {
  let path: String
  let kind: ContentFile
}

/// What stands around the texts of a content folder, read: settings, municipalities, help lines, vocabularies, and what people search for.
struct ContentFrame: Sendable {
  let settings: Settings
  let settingsPath: String
  private(set) var municipalities: [Municipality] = []
  private(set) var helpLines: [HelpLine] = []
  private(set) var vocabularies = Vocabularies.builtIn
  /// What people write, and what they must find.
  private(set) var queries: [ExpectedAnswer] = []
  /// What is said about these files, and of files that are none of the content.
  private(set) var diagnostics: [Diagnostic]

  /// - `entries` are in the order of their paths; `unread` is what was too large, `prefix` the content folder with a slash.
  init(_ entries: [ContentEntry], unread: [UnreadContent], prefix: String) throws(BuildFailure) {
    if let entry = entries.first(where: { $0.kind == .settings }) {
      (settings, diagnostics) = readSettings(entry.file)
      settingsPath = entry.file.path
    } else if let file = unread.first(where: { $0.kind == .settings }) {
      settings = .unread
      diagnostics = []
      settingsPath = file.path
    } else {
      throw .missingSettings(path: prefix + "nettsted.yaml")
    }
    var hasMunicipalityFile = unread.contains { if case .municipality = $0.kind { true } else { false } }
    for entry in entries {
      switch entry.kind {
      case .municipality(let folder):
        hasMunicipalityFile = true
        let (municipality, findings) = readMunicipality(entry.file, folder: folder)
        diagnostics += findings
        if let municipality { municipalities.append(municipality) }
      case .helpLines:
        let (lines, findings) = readHelpLines(entry.file)
        diagnostics += findings
        helpLines += lines
      case .vocabulary(let id): diagnostics += readVocabulary(entry.file, into: &vocabularies[id])
      case .unknownVocabulary: diagnostics.append(.unknownVocabulary(entry.file.path))
      case .unexpected: diagnostics.append(.unexpectedFile(entry.file.path))
      case .queries:
        let (read, findings) = readQueries(entry.file)
        diagnostics += findings
        queries += read
      case .settings, .service, .page, .image: continue
      }
    }
    if !hasMunicipalityFile { diagnostics.append(.missingMunicipality(settingsPath)) }
  }
}
