import Authoring
package import Diagnostics
import Foundation
package import Schemas
import Services

/// The schema of a kind of file with the words of one site's vocabularies.
package struct SiteSchema: Sendable {
  /// What the vocabulary files say wrong.
  package let diagnostics: [Diagnostic]
  let vocabularies: Vocabularies

  package init(_ tree: FileTree) {
    var vocabularies = Vocabularies.builtIn
    var diagnostics: [Diagnostic] = []
    for (path, file) in tree.sorted {
      guard case .vocabulary(let id) = ContentFile(path: path.text.precomposedStringWithCanonicalMapping) else {
        continue
      }
      diagnostics += readVocabulary(file, into: &vocabularies[id])
    }
    self.vocabularies = vocabularies
    self.diagnostics = diagnostics
  }

  /// What a form asks of a service of the site.
  package func questions(in language: MessageLanguage) -> [FormField] {
    FormComposer(in: language, vocabularies: vocabularies).service
  }

  /// What the fields of a service may say, in the words of the site.
  package func guide(in language: MessageLanguage) -> FieldGuide {
    FieldGuide(of: .service, in: language, isNynorsk: language == .nn, vocabularies: vocabularies)
  }

  package func json(of kind: SchemaKind, in language: MessageLanguage, keys: KeySpelling) -> String {
    schema(of: kind, in: language, vocabularies: vocabularies, keys: keys).json
  }
}

extension SchemaKind {
  /// The kind of a file of the content, by its path inside the folder; nil for one that has no fields.
  package init?(ofFile path: String) {
    switch ContentFile(path: path.precomposedStringWithCanonicalMapping) {
    case .settings: self = .settings
    case .municipality: self = .municipality
    case .helpLines: self = .helpLines
    case .vocabulary, .unknownVocabulary: self = .vocabulary
    case .queries: self = .queries
    case .service(_, _, let language): self = language == nil ? .service : .translation
    case .page: self = .page
    case .image, .unexpected: return nil
    }
  }
}
