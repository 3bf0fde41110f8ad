import Authoring
package import Diagnostics
package import Services

/// A translation that does not exist yet, of a service file that does.
package struct NewTranslationFile: Sendable {
  private let folder: String
  private let original: String
  private let translation: String

  /// Nil where the path is not that of a Markdown file, or is that of a translation itself.
  package init?(of path: String, in language: LanguageCode) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let name = parts.last.map(String.init), name.hasSuffix(".md"),
      case .service(_, let stem, nil) = ContentFile(path: "tjenester/\(name)"), !stem.isEmpty
    else { return nil }
    let above = parts.dropLast().joined(separator: "/")
    folder = parts.count == 1 ? "." : above.isEmpty ? "/" : above
    original = name
    translation = "\(name.dropLast(3)).\(language.code).md"
  }

  /// Writes the file beside the original and answers with its path; one that is there is left as it is.
  package func write(language: MessageLanguage) throws(DiskFailure) -> String {
    let descriptor = try Descriptor.folder(folder)
    let path = FileTree.shownPath(original, in: folder)
    guard let bytes = try descriptor.bytes(of: original, atMost: Self.largestOriginal) else {
      throw DiskFailure(path, .system(.open, .missing))
    }
    let text = newTranslationText(of: SourceFile(path: path, bytes: bytes), in: language)
    try descriptor.makeFile(translation, Array(text.utf8))
    return FileTree.shownPath(translation, in: folder)
  }

  /// More than the fields and the text of a file that reading takes.
  private static let largestOriginal = 2 << 20
}
