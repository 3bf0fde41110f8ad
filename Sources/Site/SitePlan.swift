import Diagnostics
package import Services

/// Which pages there are, and what they need to know of each other.
package struct SitePlan: Sendable {
  package let directory: Directory
  /// One for each language; the default language's first.
  package let trees: [Tree]
  /// Sorted by address.
  package let pages: [Page]
  /// The pages of `sider/` by tree, in the order of their titles, for the footer.
  package let textPages: [Tree: [PageLink]]
  let services: ServiceVersions
  let texts: TextVersions
  let links: LinkTargets
  /// Every address that has a page.
  let addresses: Set<Address>

  package struct PageLink: Sendable, Hashable {
    package let title: String
    package let language: LanguageCode
    package let address: Address
  }

  package var defaultTree: Tree { trees[0] }

  /// Where a service's page lies in a tree; the slug is the original's in every language.
  package func address(of service: Service, in tree: Tree) -> Address {
    tree.address(services.parts(of: service))
  }

  /// The one address by which data names this version of a service: in its own language's tree, or else in the first.
  package func dataAddress(of service: Service) -> Address {
    address(of: service, in: trees.first { $0.language == service.language } ?? defaultTree)
  }

  /// First and last day of each school holiday where a service is; nil where nobody has said.
  package func schoolHolidays(of service: Service) -> [ClosedRange<Day>]? {
    let holidays = services.municipality(of: service)?.schoolHolidays ?? []
    return holidays.isEmpty ? nil : holidays
  }

  /// Where the image of a service lies in the site.
  package func imagePath(of service: Service) -> String? {
    service.image.flatMap { links.image(at: $0.file.value) }
  }

  /// Where the site's logo lies in the site; nil where it has none, or there is no such image.
  package var logoPath: String? { directory.settings.logo.flatMap { links.image(at: $0.value) } }

  /// The address that search engines are told to keep: an untranslated page is the original's, shown once more.
  package func canonicalAddress(of page: Page) -> Address {
    if case .redirect(let redirect) = page.content { return redirect.target }
    // A sheet is the service's page once more, for paper.
    if case .sheet(let sheet) = page.content { return dataAddress(of: sheet.service) }
    guard !page.isTranslated, let original = trees.first(where: { $0.language == page.contentLanguage }) else {
      return page.address
    }
    return original.address(page.parts)
  }

  /// The same page in every tree, for the reader who changes language.
  package func versions(of page: Page) -> [(tree: Tree, address: Address)] {
    switch page.content {
    case .notFound, .redirect: trees.map { ($0, $0.address([])) }
    case .front, .service, .sheet, .allServices, .topics, .topic, .audiences, .audience, .counties, .county,
      .municipalities, .municipality, .text, .acute, .search:
      trees.map { ($0, $0.address(page.parts)) }
    }
  }
}

/// Decides which pages a site has; the same directory always gives the same plan.
///
/// The pages of each language are planned by themselves, one after the other or at the same time.
package struct SitePlanning: Sendable {
  /// One for each language; the default language's first.
  package let trees: [Tree]
  private let directory: Directory
  private let links: LinkTargets
  private let services: ServiceVersions
  private let texts: TextVersions
  private let named: NamedServices

  package init(_ directory: Directory, links: LinkTargets) {
    trees = directory.settings.languages.enumerated().map { Tree($1, isDefault: $0 == 0) }
    self.directory = directory
    self.links = links
    services = ServiceVersions(directory)
    texts = TextVersions(directory)
    named = NamedServices(directory, links)
  }

  package func pages(in tree: Tree) -> PlannedTree {
    PlannedTree(tree, of: trees, directory: directory, services: services, texts: texts, named: named)
  }

  /// - `planned` are the pages of each of the trees, in their order.
  package func plan(of planned: [PlannedTree]) -> SitePlan {
    var pages: [Page] = []
    var textPages: [Tree: [SitePlan.PageLink]] = [:]
    for (tree, planned) in zip(trees, planned) {
      pages += planned.pages
      textPages[tree] = planned.footer
      // A file of its own, for addresses that nobody knows: in the first language.
      if tree == trees.first {
        pages.append(Page(.notFound(planned.front), at: [], in: tree, languages: [tree.language]))
      }
    }
    if let first = trees.first {
      pages += redirects(
        directory, in: trees, services: services, texts: texts, taken: Set(pages.map(\.address)))
      pages += formerTrees(directory, first, pages, taken: Set(pages.map(\.address)))
    }
    return SitePlan(
      directory: directory, trees: trees, pages: pages.sorted { $0.address < $1.address }, textPages: textPages,
      services: services, texts: texts, links: links, addresses: Set(pages.map(\.address)))
  }
}

/// A page for each address that leads somewhere else now; an address that a page has is that page's.
///
/// An address that names a language leads into that language's tree. Any other was the first language's, and its like in the other
/// languages lead on as well.
private func redirects(
  _ directory: Directory, in trees: [Tree], services: ServiceVersions, texts: TextVersions, taken: Set<Address>
) -> [Page] {
  var taken = taken
  var pages: [Page] = []
  func add(_ redirect: Directory.Redirect, at address: String, in tree: Tree) {
    guard let from = Address(written: address), taken.insert(from).inserted else { return }
    let target = redirect.to.flatMap { destination($0, in: tree, services, texts) }
    let content = RedirectPage(
      title: target?.title, target: tree.address(target?.parts ?? ["tjenester"]), wasService: redirect.wasService,
      origin: redirect.from.span)
    pages.append(Page(redirect: content, at: from, in: tree, contentLanguage: target?.language))
    // The sheet to print leads to the sheet of what took over; somebody may have its code on the fridge.
    guard let sheet = from.sheetOfService, taken.insert(sheet).inserted else { return }
    let parts = target.map { $0.hasSheet ? $0.parts + [Page.sheetFolder] : $0.parts } ?? ["tjenester"]
    let sheetContent = RedirectPage(
      title: target?.title, target: tree.address(parts), wasService: redirect.wasService,
      origin: redirect.from.span)
    pages.append(Page(redirect: sheetContent, at: sheet, in: tree, contentLanguage: target?.language))
  }
  // What is written of one language goes before what follows from another.
  var general: [Directory.Redirect] = []
  for redirect in directory.redirects {
    let first = redirect.from.value.split(separator: "/").first.map(String.init)
    if let tree = trees.first(where: { !$0.prefix.isEmpty && $0.prefix.first == first }) {
      add(redirect, at: redirect.from.value, in: tree)
    } else {
      general.append(redirect)
    }
  }
  for redirect in general {
    for tree in trees {
      add(redirect, at: tree.prefix.map { "/" + $0 }.joined() + redirect.from.value, in: tree)
    }
  }
  return pages
}

private struct Destination {
  let title: String
  let parts: [String]
  let language: LanguageCode
  let hasSheet: Bool
}

/// What a redirect leads to; nothing for a text that is not shown.
private func destination(
  _ kind: LinkTargets.Kind, in tree: Tree, _ services: ServiceVersions, _ texts: TextVersions
) -> Destination? {
  switch kind {
  case .service(let id):
    services.version(ofID: id, in: tree.language).map {
      Destination(title: $0.title.value, parts: services.parts(of: $0), language: $0.language, hasSheet: true)
    }
  case .page(let id): destination(.page, id, at: "sider", in: tree, texts)
  case .topic(let id): destination(.topic, id, at: "tema", in: tree, texts)
  }
}

private func destination(
  _ kind: PageDraft.Kind, _ id: String, at folder: String, in tree: Tree, _ texts: TextVersions
) -> Destination? {
  guard let slug = Slug(id)?.description, let text = texts.version(kind, slug, in: tree.language) else { return nil }
  return Destination(
    title: text.title?.value ?? text.id, parts: [folder, slug], language: text.language, hasSheet: false)
}

/// A page at each address that a language had which the site no longer has: it leads to the same page in the first language.
private func formerTrees(_ directory: Directory, _ tree: Tree, _ pages: [Page], taken: Set<Address>) -> [Page] {
  guard let languages = directory.settings.formerLanguages else { return [] }
  var taken = taken
  return languages.value.flatMap { language in
    pages.filter { $0.tree == tree }.compactMap { page -> Page? in
      guard let name = page.name(or: directory.settings.name),
        let from = Address(written: "/" + language.code + page.address.path), taken.insert(from).inserted
      else { return nil }
      var target = page.address
      if case .redirect(let redirect) = page.content { target = redirect.target }
      let content = RedirectPage(title: name, target: target, wasService: false, origin: languages.span)
      return Page(redirect: content, at: from, in: tree, contentLanguage: page.contentLanguage)
    }
  }
}

extension Page {
  /// What a link to it says, `site` for the front page; nil for a page that nobody links to.
  package func name(or site: String) -> String? {
    let phrases = tree.uiLanguage.phrases
    return switch content {
    case .front: site
    case .service(let page), .sheet(let page): page.service.title.value
    case .allServices: phrases.allServices
    case .topics: phrases.topics
    case .topic(let topic): topic.name
    case .audiences: phrases.audiences
    case .audience(let name, _): name
    case .municipality(let municipality, _): municipality.distinctName
    case .counties: phrases.counties
    case .county(let county): county.name
    case .municipalities: phrases.municipalities
    case .text(let text): text.title?.value ?? text.id
    case .acute: phrases.helpNow
    case .search: phrases.search
    case .notFound: nil
    case .redirect(let redirect): redirect.title ?? phrases.allServices
    }
  }
}

extension Page {
  fileprivate init(redirect: RedirectPage, at address: Address, in tree: Tree, contentLanguage: LanguageCode?) {
    content = .redirect(redirect)
    parts = []
    self.address = address
    self.tree = tree
    self.contentLanguage = contentLanguage ?? tree.language
    languages = []
  }
}

/// The services that the texts of topics name, with their places in the order of the text: whoever wrote it knows where to begin, and the
/// alphabet does not.
private struct NamedServices: Sendable {
  /// By the path of the text, then by the id of the service.
  private let places: [String: [String: Int]]

  init(_ directory: Directory, _ links: LinkTargets) {
    places = directory.pages.lazy.filter { $0.kind == .topic }.reduce(into: [:]) { places, text in
      for reference in text.prose.references where !reference.isImage {
        guard case .target(.service(let id), _, _) = links.resolve(reference.destination, from: text.path) else {
          continue
        }
        let count = places[text.path]?.count ?? 0
        places[text.path, default: [:]][id] = places[text.path]?[id] ?? count
      }
    }
  }

  /// Those that a text names come first.
  func first(_ entries: [ListEntry], asIn text: PageDraft?) -> [ListEntry] {
    guard let text, let places = places[text.path] else { return entries }
    let named = entries.compactMap { entry in places[entry.service.id].map { (place: $0, entry: entry) } }
    return named.sorted { $0.place < $1.place }.map(\.entry) + entries.filter { places[$0.service.id] == nil }
  }
}

/// The pages of one language.
package struct PlannedTree: Sendable {
  fileprivate private(set) var pages: [Page] = []
  fileprivate private(set) var footer: [SitePlan.PageLink] = []
  fileprivate private(set) var front = FrontPage()
  private var pageSize = Int.max
  private let tree: Tree
  /// The languages in which the site has words of its own: a list in another is one of these once more.
  private let all: [LanguageCode]

  fileprivate init(
    _ tree: Tree, of trees: [Tree], directory: Directory, services: ServiceVersions, texts: TextVersions,
    named: NamedServices
  ) {
    self.tree = tree
    all = directory.settings.languages.filter { UILanguage(readersOf: $0).code == $0.code }
    let entries = services.ids.compactMap { id in
      services.version(ofID: id, in: tree.language).map {
        ListEntry(
          service: $0, address: tree.address(services.parts(of: $0)),
          municipality: services.ownMunicipality(of: $0)?.name)
      }
    }
    let ordered = entries.inNorwegianOrder { $0.service.title.value }
    let topics = lists(of: ordered, at: "tema", also: texts.topicSlugs) { services.topics(of: $0, tree) }
    let audiences = lists(of: ordered, at: "malgruppe", also: []) { services.audiences(of: $0, tree) }
    let municipalities = municipalityLists(of: ordered, directory)
    let counties = countyLists(of: ordered, municipalities, directory)
    pageSize = municipalities.isEmpty ? .max : Self.entriesOnAPage

    let written = topics.compactMap { list -> (slug: String, choice: Choice)? in
      guard let text = texts.version(.topic, list.slug, in: tree.language) else { return nil }
      let name = text.language == tree.language ? text.title?.value : nil
      let choice = Choice(name: name ?? list.choice.name, address: list.choice.address, count: list.choice.count)
      return (list.slug, choice)
    }
    let wanted = directory.settings.frontTopics.compactMap { Slug($0.value)?.description }
    let situations =
      wanted.isEmpty
      ? written.prefix(7).map(\.choice) : wanted.compactMap { slug in written.first { $0.slug == slug }?.choice }
    let lines = acuteLines(directory)
    let helpers = audiences.filter { FrontPage.helperAudiences.contains($0.slug) }
    front = FrontPage(
      situations: situations, topics: topics.map(\.choice),
      audiences: audiences.filter { !FrontPage.helperAudiences.contains($0.slug) }.map(\.choice),
      helperAudiences: helpers.map(\.choice),
      helpLine: lines.first {
        $0.number?.value.kind != .emergency && $0.hours?.isAlwaysOpen(from: directory.today) == true && $0.number != nil
      }, counties: counties.map(\.list.choice),
      municipalities: municipalities.map(\.choice),
      translations: trees.filter { $0 != tree }.map { other in
        FrontPage.Translation(
          language: other.language, address: other.address([]), count: services.counts[other.language] ?? 0)
      })
    add(.front(front), at: [])
    addList(ordered, at: ["tjenester"], hasInitials: true) { .allServices($0) }
    add(.acute(lines), at: ["akutt"])
    add(.search, at: ["sok"])
    add(.topics(topics.map(\.choice)), at: ["tema"])
    for list in topics {
      let text = texts.version(.topic, list.slug, in: tree.language)
      addList(
        named.first(list.entries, asIn: text), at: ["tema", list.slug], contentLanguage: text?.language,
        languages: text == nil ? nil : texts.languages(.topic, list.slug)
      ) { .topic(TopicPage(name: text?.title?.value ?? list.choice.name, text: text, services: $0)) }
    }
    add(.audiences(audiences.map(\.choice)), at: ["malgruppe"])
    for list in audiences {
      addList(list.entries, at: ["malgruppe", list.slug]) { .audience(name: list.choice.name, $0) }
    }
    if !counties.isEmpty {
      add(.counties(counties.map(\.list.choice)), at: ["fylke"])
      for (list, municipalities) in counties {
        addList(list.entries, at: ["fylke", list.slug]) {
          .county(CountyPage(name: list.choice.name, municipalities: municipalities, services: $0))
        }
      }
    }
    if !municipalities.isEmpty {
      add(.municipalities(municipalities.map(\.choice)), at: ["kommune"])
      let named = Dictionary(directory.manyMunicipalities.map { ($0.slug, $0) }) { first, _ in first }
      for list in municipalities {
        guard let municipality = named[list.slug] else { continue }
        addList(list.entries, at: ["kommune", list.slug]) { .municipality(municipality, $0) }
      }
    }
    addServices(ordered, directory, services)
    addTexts(directory, texts)
  }

  private mutating func add(
    _ content: Page.Content, at parts: [String], contentLanguage: LanguageCode? = nil, languages: [LanguageCode]? = nil
  ) {
    pages.append(
      Page(content, at: parts, in: tree, contentLanguage: contentLanguage, languages: languages ?? all))
  }

  /// How many services a page of a list has in a site with many municipalities; in a site with one, a list is one page.
  private static let entriesOnAPage = 100

  /// A list, on as many pages as it needs.
  private mutating func addList(
    _ entries: [ListEntry], at parts: [String], hasInitials: Bool = false, contentLanguage: LanguageCode? = nil,
    languages: [LanguageCode]? = nil, _ content: (ListPart) -> Page.Content
  ) {
    let count = max(1, (entries.count - 1) / pageSize + 1)
    var initials: [(initial: String, page: Int)] = []
    if hasInitials {
      for (index, entry) in entries.enumerated() {
        let initial = entry.initial(in: tree.uiLanguage)
        if initials.last?.initial != initial { initials.append((initial, index / pageSize + 1)) }
      }
    }
    for number in 1...count {
      let first = (number - 1) * pageSize
      let shown = count == 1 ? entries : Array(entries[first..<min(first + pageSize, entries.count)])
      add(
        content(ListPart(entries: shown, number: number, count: count, initials: initials)),
        at: parts + (number > 1 ? [Page.laterPageFolder, String(number)] : []), contentLanguage: contentLanguage,
        languages: languages)
    }
  }

  private mutating func addServices(_ entries: [ListEntry], _ directory: Directory, _ services: ServiceVersions) {
    let byAddress = Dictionary(entries.map { ($0.address, $0) }) { first, _ in first }
    for entry in entries {
      let service = entry.service
      let related = service.related.compactMap { reference in
        services.id(referredToAs: reference.value, from: service.id).flatMap { id in
          services.version(ofID: id, in: tree.language).flatMap { byAddress[tree.address(services.parts(of: $0))] }
        }
      }
      let owner = services.owner(of: service)
      let holidays = owner.first?.schoolHolidays ?? []
      let content = ServicePage(
        service: service, related: related,
        sharedBy: service.sharedMunicipalities.compactMap { services.municipalityNames[$0] },
        schoolHolidays: holidays.isEmpty ? nil : holidays, owner: owner)
      let parts = services.parts(of: service)
      let languages = services.languages(ofID: service.id)
      add(.service(content), at: parts, contentLanguage: service.language, languages: languages)
      add(.sheet(content), at: parts + [Page.sheetFolder], contentLanguage: service.language, languages: languages)
    }
  }

  private mutating func addTexts(_ directory: Directory, _ texts: TextVersions) {
    for slug in texts.pageSlugs {
      guard let text = texts.version(.page, slug, in: tree.language) else { continue }
      add(
        .text(text), at: ["sider", slug], contentLanguage: text.language, languages: texts.languages(.page, slug))
      let title = text.title?.value ?? text.id
      footer.append(.init(title: title, language: text.language, address: tree.address(["sider", slug])))
    }
    footer = footer.inNorwegianOrder(by: \.title)
  }

  private struct NamedList {
    let slug: String
    let choice: Choice
    let entries: [ListEntry]
  }

  /// The entries by what they are filed under, in the order of the names.
  private func lists(
    of entries: [ListEntry], at folder: String, also: [(slug: String, name: String)],
    _ filedUnder: (Service) -> [(slug: String, name: String)]
  ) -> [NamedList] {
    var names: [String: String] = [:]
    var found: [String: [ListEntry]] = [:]
    for (slug, name) in also {
      names[slug] = name
      found[slug] = []
    }
    for entry in entries {
      for (slug, name) in filedUnder(entry.service) {
        names[slug] = name
        found[slug, default: []].append(entry)
      }
    }
    return found.map { slug, entries in
      let choice = Choice(name: names[slug] ?? slug, address: tree.address([folder, slug]), count: entries.count)
      return NamedList(slug: slug, choice: choice, entries: entries)
    }
    .sorted { $0.slug < $1.slug }
    .inNorwegianOrder(by: \.choice.name)
  }

  /// In a site with many municipalities: each one's own services and those that it shares.
  private func municipalityLists(of entries: [ListEntry], _ directory: Directory) -> [NamedList] {
    guard !directory.manyMunicipalities.isEmpty else { return [] }
    var own: [MunicipalityNumber: [ListEntry]] = [:]
    var shared: [ListEntry] = []
    for entry in entries {
      if let number = entry.service.municipality {
        own[number, default: []].append(entry)
      } else {
        shared.append(entry)
      }
    }
    return directory.manyMunicipalities.map { municipality in
      let entries = (own[municipality.number] ?? []) + shared.filter { $0.service.isListed(for: municipality) }
      let choice = Choice(
        name: municipality.distinctName, address: tree.address(["kommune", municipality.slug]), count: entries.count)
      return NamedList(
        slug: municipality.slug, choice: choice, entries: entries.inNorwegianOrder { $0.service.title.value })
    }
    .inNorwegianOrder(by: \.choice.name)
  }

  /// The municipalities of each county in a site with many, with all their services; those without a known county are in none.
  private func countyLists(
    of entries: [ListEntry], _ municipalities: [NamedList], _ directory: Directory
  ) -> [(list: NamedList, municipalities: [Choice])] {
    guard !municipalities.isEmpty else { return [] }
    var counties: [String: (name: String, slugs: Set<String>)] = [:]
    var countyOf: [MunicipalityNumber: String] = [:]
    for municipality in directory.manyMunicipalities {
      guard let name = municipality.countyName, let slug = Slug(name)?.description else { continue }
      counties[slug, default: (name, [])].slugs.insert(municipality.slug)
      countyOf[municipality.number] = slug
    }
    var entriesOf: [String: [ListEntry]] = [:]
    for entry in entries {
      guard let county = entry.service.municipality.flatMap({ countyOf[$0] }) else { continue }
      entriesOf[county, default: []].append(entry)
    }
    return counties.map { slug, county in
      let own = entriesOf[slug] ?? []
      let choice = Choice(name: county.name, address: tree.address(["fylke", slug]), count: own.count)
      return (
        NamedList(slug: slug, choice: choice, entries: own),
        municipalities.filter { county.slugs.contains($0.slug) }.map(\.choice)
      )
    }
    .sorted { $0.list.slug < $1.list.slug }
    .inNorwegianOrder(by: \.list.choice.name)
  }
}

/// The help lines as they are shown: those that answer at every hour first; among them, and among the others, those that the settings name,
/// in that order, then the rest as they stand in the file.
///
/// The three numbers that every acute page begins with are not among them: the page says those itself.
private func acuteLines(_ directory: Directory) -> [HelpLine] {
  let lines = directory.helpLines.filter { !HelpLine.alwaysShown.contains($0.number?.value.digits ?? "") }
  let rank = lines.map { line in directory.settings.acute.firstIndex { line.isNamed($0.value) } ?? Int.max }
  let wait = lines.map { line in
    guard let hours = line.hours, hours.isRoundTheClock else { return 2 }
    return hours.isAlwaysOpen(from: directory.today) ? 0 : 1
  }
  return lines.indices.sorted { (wait[$0], rank[$0], $0) < (wait[$1], rank[$1], $1) }.map { lines[$0] }
}
