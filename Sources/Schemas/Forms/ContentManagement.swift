package import Diagnostics
package import Services

/// The content management systems that get their forms from us, by the name that the command takes.
package enum ContentManagement: String, CaseIterable, Sendable {
  case decap
  case sveltia
  case frontMatter = "frontmatter"
}

/// The site that the forms are for.
package struct FormSite: Sendable {
  /// The content folder, from the root of the repository.
  let contentPath: String
  /// The first is that of the originals.
  let languages: [LanguageCode]

  package init(contentPath: String, languages: [LanguageCode]) {
    self.contentPath = contentPath
    self.languages = languages
  }
}

/// The settings with which a system shows forms for the files of a site: `config.yml` or `frontmatter.json`.
package func forms(
  for system: ContentManagement, of site: FormSite, in language: MessageLanguage, vocabularies: Vocabularies
) -> String {
  let composer = FormComposer(in: language, vocabularies: vocabularies)
  switch system {
  case .decap, .sveltia:
    return DecapForms(composer, site, language, isSveltia: system == .sveltia).text
  case .frontMatter: return FrontMatterForms(composer, site, language).text
  }
}

/// What the forms call the kinds of files.
enum FormLabels {
  static let services = Wording(nb: "Tilbud", nn: "Tilbod", en: "Services")
  static let translations = Wording(nb: "Oversettelser", nn: "Omsetjingar", en: "Translations")
  static let pages = Wording(nb: "Andre sider", nn: "Andre sider", en: "Other pages")
  static let topics = Wording(nb: "Tekster om tema", nn: "Tekstar om tema", en: "Texts about topics")
  static let settings = Wording(nb: "Innstillinger", nn: "Innstillingar", en: "Settings")
  static let site = Wording(nb: "Nettstedet", nn: "Nettstaden", en: "The site")
  static let municipality = Wording(nb: "Kommunen", nn: "Kommunen", en: "The municipality")
  static let helpLines = Wording(nb: "Hjelpetelefoner", nn: "Hjelpetelefonar", en: "Help lines")
  static let queries = Wording(
    nb: "Søk som må finne fram", nn: "Søk som må finne fram", en: "Queries that must find")
}
