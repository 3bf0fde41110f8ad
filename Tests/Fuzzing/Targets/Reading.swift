import Authoring
import Diagnostics
import Rendering
import Services

extension FuzzTarget {
  /// A whole file of a service: the cut between fields and text, YAML, every field's reader, the Markdown, what is mended.
  static let fields = FuzzTarget(name: "fields") { bytes in
    let file = SourceFile(path: "content/tjenester/a.md", bytes: bytes)
    let identity = ServiceIdentity(id: "a", language: .nb, isTranslation: false)
    let (_, diagnostics) = readService(
      file, as: identity, vocabularies: .builtIn)
    if let fault = faultOfSaying(diagnostics, of: file) { return fault }
    // What is mended can be read again.
    let fixes = diagnostics.compactMap(\.fix)
    guard !fixes.isEmpty else { return nil }
    let mended = file.applying(fixes)
    guard mended.bytes != file.bytes else { return "nothing came of a fix" }
    return faultOfSaying(readService(mended, as: identity, vocabularies: .builtIn).diagnostics, of: mended)
  }

  /// The files of a folder that are YAML alone, chosen by the first byte.
  static let settings = FuzzTarget(name: "settings") { bytes in
    let file = SourceFile(path: "content/a.yaml", bytes: Array(bytes.dropFirst()))
    let diagnostics =
      switch (bytes.first ?? 0) % 5 {
      case 0: readSettings(file).diagnostics
      case 1: readMunicipality(file, folder: "").diagnostics
      case 2: readHelpLines(file).diagnostics
      case 3: readQueries(file).diagnostics
      default: readOwnTerms(file)
      }
    return faultOfSaying(diagnostics, of: file)
  }

  /// Markdown alone, to HTML: nothing but the elements and attributes of prose may come out.
  static let prose = FuzzTarget(name: "prose") { bytes in
    guard bytes.count <= 1 << 16, let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let file = SourceFile(path: "content/tjenester/a.md", text: text)
    let (prose, diagnostics) = readProse(file, body: 0..<file.bytes.count)
    let words = ProseHTML.Words(footnotes: "Fotnoter", footnote: "Fotnote", backToText: "Tilbake")
    let html = ProseHTML(words: words).bytes(prose)
    return Markup.prose.fault(in: html) ?? faultOfSaying(diagnostics, of: file)
  }
}

private func readOwnTerms(_ file: SourceFile) -> [Diagnostic] {
  var vocabulary = Vocabularies.builtIn.topic
  return readVocabulary(file, into: &vocabulary)
}

/// Findings point into their file, and can be told in every language.
func faultOfSaying(_ diagnostics: [Diagnostic], of file: SourceFile) -> String? {
  for diagnostic in diagnostics {
    let range = diagnostic.span.range
    guard 0 <= range.lowerBound, range.upperBound <= file.bytes.count else {
      return "\(diagnostic.rule.id) points at \(range) of \(file.bytes.count) bytes"
    }
  }
  for language in MessageLanguage.allCases {
    let text = TextReport(language: language).text(of: diagnostics) { $0 == file.path ? file : nil }
    guard diagnostics.isEmpty == text.isEmpty else { return "findings without a text" }
    for word in ["Optional(", "Diagnostics.", "Services."] where text.contains(word) && !contains(file, word) {
      return "a type's name is told: \(word)"
    }
  }
  return nil
}

private func contains(_ file: SourceFile, _ word: String) -> Bool {
  String(decoding: file.bytes, as: UTF8.self).contains(word)
}
