import Authoring
package import Diagnostics
package import Services

/// A service file that does not exist yet.
package struct NewServiceFile: Sendable {
  private let title: String
  private let name: String

  /// Nil where no address can be made of the name.
  package init?(named title: String) {
    guard let slug = Slug(title) else { return nil }
    self.title = title
    name = "\(slug).md"
  }

  /// Writes the file in the content folder and answers with its path; one that is there is left as it is.
  ///
  /// `language` is that of the text, and `site` the language of the site's other texts, where that is known.
  package func write(
    inContent folder: String, answers: NewServiceAnswers = [:], language: MessageLanguage,
    besides site: LanguageCode? = nil
  ) throws(DiskFailure) -> String {
    let services = try Descriptor.folder(folder).madeFolder(Self.folder)
    let written: LanguageCode = language == .nn ? .nn : .nb
    let text = newServiceText(
      title: title, answers: answers, in: language, isForeign: site.map { $0 != written } ?? false)
    try services.makeFile(name, Array(text.utf8))
    return FileTree.shownPath(name, in: services.shown)
  }

  /// Says that there is such a file already, before anybody is asked what should be in it.
  package func refuseToOverwrite(inContent folder: String) throws(DiskFailure) {
    let content = try Descriptor.folder(folder)
    guard try content.status(of: Self.folder) != nil else { return }
    let services = try content.folder(Self.folder)
    guard try services.status(of: name) != nil else { return }
    throw DiskFailure(FileTree.shownPath(name, in: services.shown), .system(.write, .alreadyThere))
  }

  private static let folder = "tjenester"
}

/// What a new service file has to fit in with: the words and the language of the site.
package struct NewServiceSurroundings: Sendable {
  /// Nil where the settings do not say.
  package let firstLanguage: LanguageCode?
  private let vocabularies: Vocabularies

  package init(_ tree: FileTree) {
    firstLanguage = tree.files["nettsted.yaml"].flatMap { readSettings($0).settings.languages.first }
    vocabularies = SiteSchema(tree).vocabularies
  }

  /// `language` is that of the text.
  package func question(
    about subject: NewServiceQuestion.Subject, in language: MessageLanguage
  ) -> NewServiceQuestion {
    NewServiceQuestion(about: subject, in: language, vocabularies: vocabularies)
  }

  /// What reading would say is wrong with an answer in the file.
  package func faults(in answer: String, to question: NewServiceQuestion) -> [Diagnostic] {
    let text = newServiceText(title: "A", answers: [question.subject: answer], in: question.language)
    let (_, found) = readService(
      SourceFile(path: "a.md", text: text), as: ServiceIdentity(id: "a", language: .nb, isTranslation: false),
      vocabularies: vocabularies)
    // What else is open in the file is no fault of this answer.
    return found.filter { $0.rule.severity == .error && $0.field == question.subject.field.id }
  }
}
