import Authoring
package import Diagnostics
import Foundation
package import Schemas
import Services

/// The forms that a content management system gets for one site, and what of the site they cannot show.
package struct SiteForms: Sendable {
  /// What the vocabulary files say wrong.
  package let diagnostics: [Diagnostic]
  /// The services with fields that were written in a form, or by a name, that no form writes.
  package let misfits: [Misfit]
  /// The same files with those fields written out that can be.
  package let writtenOut: [MendedFile]
  private let site: FormSite
  private let vocabularies: Vocabularies

  package struct Misfit: Sendable, Hashable {
    package let path: String
    /// As they are written.
    package let fields: [String]
  }

  package init(_ tree: FileTree, contentPath: String, in language: MessageLanguage) {
    let schema = SiteSchema(tree)
    let settings = tree.files["nettsted.yaml"].map { readSettings($0).0 }
    let questions = FormComposer(in: language, vocabularies: schema.vocabularies).service
    diagnostics = schema.diagnostics
    vocabularies = schema.vocabularies
    site = FormSite(contentPath: contentPath, languages: settings?.languages ?? [.nb])
    var misfits: [Misfit] = []
    var writtenOut: [MendedFile] = []
    for (path, file) in tree.sorted {
      guard case .service(_, _, nil) = ContentFile(path: path.text.precomposedStringWithCanonicalMapping) else {
        continue
      }
      let unshown = fieldShapes(in: file).map { (key: $0.key.value, edits: questions.writingOut($0, in: file)) }
        .filter { $0.edits?.isEmpty != true }
      guard !unshown.isEmpty else { continue }
      misfits.append(Misfit(path: file.path, fields: unshown.map(\.key)))
      let after = file.applying(unshown.compactMap { $0.edits.flatMap { Fix($0, in: file) } })
      if after.bytes != file.bytes { writtenOut.append(MendedFile(path: path, before: file, after: after)) }
    }
    self.misfits = misfits
    self.writtenOut = writtenOut
  }

  package func text(for system: ContentManagement, in language: MessageLanguage) -> String {
    forms(for: system, of: site, in: language, vocabularies: vocabularies)
  }
}
