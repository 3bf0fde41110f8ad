package import Diagnostics
package import Services

/// One page of the site: where it lies, in which language it speaks, and what it is about.
package struct Page: Sendable {
  /// The folder below the tree's own, the same in every language.
  package let parts: [String]
  package let address: Address
  package let tree: Tree
  /// The language of the title and the running text; another than the tree's where nobody has translated them.
  package let contentLanguage: LanguageCode
  /// The languages in which the same page exists in its own words.
  package let languages: [LanguageCode]
  package let content: Content

  init(
    _ content: Content, at parts: [String], in tree: Tree, contentLanguage: LanguageCode? = nil,
    languages: [LanguageCode]
  ) {
    self.content = content
    self.parts = parts
    self.tree = tree
    self.contentLanguage = contentLanguage ?? tree.language
    self.languages = languages
    address = content.isFile ? Address(file: "404.html") : tree.address(parts)
  }

  /// Below a service's own folder.
  package static let sheetFolder = "ark"

  package var isTranslated: Bool { contentLanguage == tree.language }

  /// What in the content gave the page its address; nil for a page that every site has.
  package var origin: Span? {
    switch content {
    case .service(let page), .sheet(let page): page.service.title.span
    case .topic(let topic):
      topic.text.map { $0.title?.span ?? .start(of: $0.path) }
        ?? topic.services.entries.lazy.compactMap { $0.service.topicSpan(ofSlug: listParts.last) }.first
        ?? topic.services.entries.first?.service.title.span
    case .audience(_, let services): services.entries.first?.service.title.span
    case .text(let text): text.title?.span ?? .start(of: text.path)
    case .redirect(let redirect): redirect.origin
    case .front, .allServices, .topics, .audiences, .counties, .county, .municipalities, .municipality, .acute, .search,
      .notFound:
      nil
    }
  }

  /// The part of a long list that the page shows; nil for a page that is no list of services.
  package var listPart: ListPart? {
    switch content {
    case .allServices(let part), .audience(_, let part), .municipality(_, let part): part
    case .topic(let topic): topic.services
    case .county(let county): county.services
    case .front, .service, .sheet, .topics, .audiences, .counties, .municipalities, .text, .acute, .search, .notFound,
      .redirect:
      nil
    }
  }

  /// The folder of the first page of the list, of which this page may be a later one.
  package var listParts: [String] { (listPart?.number ?? 1) > 1 ? Array(parts.dropLast(2)) : parts }

  /// Where another page of the same list lies.
  package func address(ofListPage number: Int) -> Address {
    tree.address(listParts + (number > 1 ? [Page.laterPageFolder, String(number)] : []))
  }

  /// What the later pages of a list lie in, below the first.
  static let laterPageFolder = "side"

  /// What a page is about; indirect, since a site has many pages about little, and a few about much.
  package indirect enum Content: Sendable {
    case front(FrontPage)
    case service(ServicePage)
    /// The same service on a sheet of paper.
    case sheet(ServicePage)
    case allServices(ListPart)
    case topics([Choice])
    case topic(TopicPage)
    case audiences([Choice])
    case audience(name: String, ListPart)
    case counties([Choice])
    case county(CountyPage)
    case municipalities([Choice])
    case municipality(Municipality, ListPart)
    case text(PageDraft)
    case acute([HelpLine])
    case search
    case notFound(FrontPage)
    case redirect(RedirectPage)

    /// Whether it is a file of its own and no folder.
    var isFile: Bool {
      switch self {
      case .notFound: true
      case .front, .service, .sheet, .allServices, .topics, .topic, .audiences, .audience, .counties, .county,
        .municipalities, .municipality, .text, .acute, .search, .redirect:
        false
      }
    }
  }
}

extension Service {
  fileprivate func topicSpan(ofSlug slug: String?) -> Span? {
    ([common] + routes.map(\.facts)).lazy.flatMap { $0.topics?.value ?? [] }
      .first { Slug($0.value)?.description == slug }?.span
  }
}

/// The whole site in one language; the default language's lies at the root.
package struct Tree: Sendable, Hashable {
  package let language: LanguageCode
  package let uiLanguage: UILanguage
  let prefix: [String]

  init(_ language: LanguageCode, isDefault: Bool) {
    self.language = language
    uiLanguage = UILanguage(readersOf: language)
    prefix = isDefault ? [] : [language.code]
  }

  package func address(_ parts: [String]) -> Address { Address(folder: prefix + parts) }
}

/// A line in a list of services.
package struct ListEntry: Sendable {
  package let service: Service
  package let address: Address
  /// Whose it is, in a site with many municipalities; nil where all share it.
  package let municipality: String?

  /// The letter that it stands under in a list from A to Å.
  package func initial(in language: UILanguage) -> String {
    NorwegianOrder(service.title.value).initial ?? language.phrases.otherInitials
  }
}

/// As much of a list of services as one page shows.
package struct ListPart: Sendable {
  package let entries: [ListEntry]
  /// Which of the list's pages it is, from 1.
  package let number: Int
  /// How many pages the list has, at least 1.
  package let count: Int
  /// The first letters of the whole list in their order, each with the page on which it begins; empty where it is not in the order of the alphabet.
  package var initials: [(initial: String, page: Int)] = []
}

/// Something to choose from that leads to a list.
package struct Choice: Sendable, Hashable {
  package let name: String
  package let address: Address
  package let count: Int
}

package struct FrontPage: Sendable {
  /// Topics that somebody has written about: those that the settings name, or else the first seven.
  package var situations: [Choice] = []
  package var topics: [Choice] = []
  package var audiences: [Choice] = []
  /// The audiences who look for help for somebody else.
  package var helperAudiences: [Choice] = []
  /// The first of the help lines that always answer, among those with a telephone.
  package var helpLine: HelpLine?
  package var counties: [Choice] = []
  package var municipalities: [Choice] = []
  /// The other languages.
  package var translations: [Translation] = []

  package struct Translation: Sendable, Hashable {
    package let language: LanguageCode
    /// Its front page.
    package let address: Address
    /// How many services are written in it.
    package let count: Int
  }

  /// The slugs of the built-in audiences who look for help for somebody else.
  static let helperAudiences: Set<String> = ["parorende", "fagfolk"]
}

package struct ServicePage: Sendable {
  package let service: Service
  package let related: [ListEntry]
  /// The names of the municipalities that share it, where it says so.
  package let sharedBy: [String]
  /// First and last day of each school holiday where the service is; nil where nobody has said.
  package let schoolHolidays: [ClosedRange<Day>]?
  /// One or none, and as a list, so that all pages of a municipality share what is known of it.
  let owner: [Municipality]

  /// The number to call when the page itself does not help.
  package var municipality: Municipality? { owner.first }
}

package struct TopicPage: Sendable {
  package let name: String
  package let text: PageDraft?
  package let services: ListPart
}

/// The municipalities of a county, and all their services.
package struct CountyPage: Sendable {
  package let name: String
  package let municipalities: [Choice]
  package let services: ListPart
}

/// An address that leads somewhere else now.
package struct RedirectPage: Sendable {
  /// The name of the page that it leads to; nil where nothing took over, and it leads to the list of all services.
  package let title: String?
  package let target: Address
  /// Whether a service lay there, of which a reader is told that it has ended where nothing took over.
  package let wasService: Bool
  /// Where the address stands.
  package let origin: Span
}
