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

  package func json(of kind: SchemaKind, in language: MessageLanguage, keys: KeySpelling) -> String {
    schema(of: kind, in: language, vocabularies: vocabularies, keys: keys).json
  }
}
