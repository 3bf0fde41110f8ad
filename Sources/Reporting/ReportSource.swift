package import Diagnostics
package import Services

/// What a report is made of: the services that are published, each once, with what the stages before have found about them.
package struct ReportSource: Sendable {
  package let settings: Settings
  /// In the order of their numbers; those whose services are counted.
  package let municipalities: [Municipality]
  /// Whether the site has many municipalities, of which these are all or some.
  package let hasManyMunicipalities: Bool
  /// Whether somebody asked for these municipalities alone: then no county is whole.
  package let isOfSome: Bool
  package let vocabularies: Vocabularies
  package let helpLines: [HelpLine]
  /// By id; a translation belongs to its original and is no service of its own.
  package let services: [CountedService]
  /// What became of each Markdown file of a service.
  package let files: FileFigures
  package let today: Day
  /// What the paths of files begin with before the part that lies inside the content folder, which is nobody else's business.
  private let pathPrefix: String

  package init(
    settings: Settings, municipalities: [Municipality], hasManyMunicipalities: Bool, isOfSome: Bool = false,
    vocabularies: Vocabularies,
    helpLines: [HelpLine], services: [CountedService], files: FileFigures, today: Day,
    pathPrefix: String = ""
  ) {
    self.settings = settings
    self.municipalities = municipalities
    self.hasManyMunicipalities = hasManyMunicipalities
    self.isOfSome = isOfSome
    self.vocabularies = vocabularies
    self.helpLines = helpLines
    self.services = services
    self.files = files
    self.today = today
    self.pathPrefix = pathPrefix
  }

  /// The path of a file inside the content folder.
  func inContent(_ path: String) -> String {
    path.utf8.starts(with: pathPrefix.utf8)
      ? String(decoding: path.utf8.dropFirst(pathPrefix.utf8.count), as: UTF8.self) : path
  }
}

/// A published service with its texts in every language and the verdicts by both editions of the criteria.
package struct CountedService: Sendable {
  package let service: Service
  /// In the order of its ways in.
  package let verdicts: [CriteriaEdition: [RouteVerdicts]]
  /// Those that are published, the original first.
  package let texts: [CountedText]
  /// The line of the original's file on which a place stands, from 1.
  package let line: @Sendable (Span) -> Int

  package init(
    _ service: Service, verdicts: [CriteriaEdition: [RouteVerdicts]], texts: [CountedText],
    line: @escaping @Sendable (Span) -> Int
  ) {
    self.service = service
    self.verdicts = verdicts
    self.texts = texts
    self.line = line
  }
}

/// One file of a service, and how heavy it is to read.
package struct CountedText: Sendable, Hashable {
  package let path: String
  package let title: String
  package let language: LanguageCode
  /// Nil where the prose is empty, or in a language that LIX is not made for.
  package let readability: Readability?

  package init(path: String, title: String, language: LanguageCode, readability: Readability?) {
    self.path = path
    self.title = title
    self.language = language
    self.readability = readability
  }
}

/// How many Markdown files of services there are, by what became of them.
package struct FileFigures: Sendable, Hashable {
  package var published = 0
  package var hidden: [HiddenReason: Int] = [:]

  package init(published: Int = 0, hidden: [HiddenReason: Int] = [:]) {
    self.published = published
    self.hidden = hidden
  }

  package var all: Int { published + hidden.values.reduce(0, +) }
}
