import Diagnostics
import Services
package import Site

/// Turns the pages of a plan into files, one at a time and in any order; what every page of a tree shares is made once.
package struct SiteRendering: Sendable {
  let plan: SitePlan
  let templates: Templates
  /// Made beforehand where the whole site is wanted.
  private let madeSearch: SiteSearchFiles?
  let telephones: Telephones
  /// Worked out beforehand where the whole site is wanted.
  let hours: RepeatedHours
  private let frames: [FrameKey: Frame]
  private let printers: [UILanguage: PagePrinter]

  private struct FrameKey: Hashable {
    let tree: Tree
    /// How many folders the page lies below the front page; nil for the one page whose address nobody knows (404).
    let depth: Int?
  }

  /// The head and foot of a page, which depend on nothing but its language and how far down it lies.
  struct Frame {
    let top: [UInt8]
    let acute: [UInt8]
    let footer: [UInt8]
    /// Without the menu, for a page on which nobody should look around.
    let quietFooter: [UInt8]
  }

  /// The files of the search take longer than a page does, so whoever wants a few pages only gives none, and has them made when one of the
  /// pages asks for them.
  package init(_ plan: SitePlan, search: SiteSearchFiles?, templates: Templates) {
    self.plan = plan
    self.templates = templates
    madeSearch = search
    telephones = Telephones(of: plan.directory)
    hours = search == nil ? RepeatedHours(noneOn: plan.directory.today) : RepeatedHours(of: plan)
    let styles = templates.styleSheet + (plan.directory.settings.colour?.value.styleRules ?? "")
    styleSheetFile = OutputFile(path: "assets/site.\(fingerprint(styles)).css", bytes: Array(styles.utf8))
    var printers: [UILanguage: PagePrinter] = [:]
    var frames: [FrameKey: Frame] = [:]
    for page in plan.pages {
      let key = Self.key(of: page)
      guard frames[key] == nil else { continue }
      let language = key.tree.uiLanguage
      let printer = printers[language] ?? templates.printer(in: language)
      printers[language] = printer
      frames[key] = Self.frame(for: key, plan, printer)
    }
    self.frames = frames
    self.printers = printers
  }

  package var searchFiles: SiteSearchFiles {
    if let madeSearch { return madeSearch }
    let making = SearchFileMaking(SearchSource(plan), of: plan)
    let made = making.source.municipalities.map { ($0.slug, making.files(of: $0)) }
    return making.files(Dictionary(made) { first, _ in first }, index: nil)
  }

  /// The search of a municipality's pages.
  func searchFiles(of municipality: Municipality) -> SearchFiles {
    madeSearch?.municipal[municipality.slug] ?? SearchFileMaking(SearchSource(plan), of: plan).files(of: municipality)
  }

  package func file(for page: Page) -> OutputFile {
    let printer = printer(of: page)
    let bytes =
      if case .redirect(let redirect) = page.content {
        printer.bytes(of: redirectView(redirect, on: page), with: .redirect)
      } else {
        printer.bytes(of: layoutView(of: page), with: .layout)
      }
    return OutputFile(path: page.address.filePath, bytes: bytes)
  }

  func printer(of page: Page) -> PagePrinter {
    printers[page.tree.uiLanguage] ?? templates.printer(in: page.tree.uiLanguage)
  }

  /// The style sheet under its own fingerprint, so that browsers may keep it for ever.
  package let styleSheetFile: OutputFile

  package var iconFile: OutputFile { siteIcon }
  package var scriptFile: OutputFile { pageScript }
  /// Where the script lies that pages of the site have; it may run again on the same page.
  package static var scriptPath: String { pageScript.path }

  // MARK: Frames

  private static func key(of page: Page) -> FrameKey {
    if case .notFound = page.content { return FrameKey(tree: page.tree, depth: nil) }
    return FrameKey(tree: page.tree, depth: page.address.depth)
  }

  private static func frame(for key: FrameKey, _ plan: SitePlan, _ printer: PagePrinter) -> Frame {
    let links = key.depth.map { PageLinks(depth: $0) } ?? PageLinks(absoluteOn: plan.directory.settings.address)
    let tree = key.tree
    let phrases = tree.uiLanguage.phrases
    func link(_ title: String, _ parts: [String]) -> LinkView {
      LinkView(title: title, href: links.link(to: tree.address(parts)))
    }
    let texts = (plan.textPages[tree] ?? []).map { text in
      LinkView(
        title: text.title, href: links.link(to: text.address),
        lang: text.language.code == tree.uiLanguage.code ? nil : text.language.code,
        dir: text.language.isRightToLeft ? "rtl" : nil)
    }
    let view = FrameView(
      siteName: plan.directory.settings.name,
      logo: plan.logoPath.map { links.link(toFile: $0) },
      front: links.link(to: tree.address([])),
      menu: [
        link(phrases.menuAllServices, ["tjenester"]), link(phrases.topics, ["tema"]),
        link(phrases.audiences, ["malgruppe"]),
        link(phrases.acuteHelp, ["akutt"]),
      ],
      footer: texts, acute: links.link(to: tree.address(["akutt"])),
      accessibilityStatement: plan.directory.settings.accessibilityStatement,
      isExample: plan.directory.settings.isExample,
      notReviewed: phrases.notReviewed,
      words: WordsView(phrases: phrases))
    return Frame(
      top: printer.bytes(of: view, with: .top), acute: printer.bytes(of: view, with: .acute),
      footer: printer.bytes(of: view, with: .footer), quietFooter: printer.bytes(of: view.withoutMenu, with: .footer))
  }

  // MARK: The page around its content

  private func layoutView(of page: Page) -> LayoutView {
    let composer = PageComposer(self, page)
    let settings = plan.directory.settings
    let title = composer.title
    let isDiscreet = plan.isDiscreet(page)
    let isFront = if case .front = page.content { true } else { false }
    let isNotFound = if case .notFound = page.content { true } else { false }
    let isSheet = if case .sheet = page.content { true } else { false }
    let isAcute = if case .acute = page.content { true } else { false }
    let frame = frames[Self.key(of: page)] ?? Frame(top: [], acute: [], footer: [], quietFooter: [])
    let versions = plan.versions(of: page)
    return LayoutView(
      lang: composer.pageLanguage,
      dir: "ltr",
      title: isDiscreet ? plan.discreetTitle : isFront ? settings.name : "\(title) – \(settings.name)",
      // What a page is about would stand in a preview of the link, and in lists of what was visited.
      description: isDiscreet ? nil : composer.description,
      canonical: isNotFound ? nil : plan.canonicalAddress(of: page).absolute(on: settings.address),
      shareTitle: isDiscreet || isNotFound || isSheet ? nil : title,
      siteName: settings.name,
      feed: isFront && feedFile != nil ? composer.links.link(toFile: "feed.xml") : nil,
      structuredData: composer.structuredData,
      alternates: isNotFound || isSheet ? [] : alternates(of: page, versions),
      isHidden: isNotFound || isSheet,
      styleSheet: composer.links.link(toFile: styleSheetFile.path),
      script: isDiscreet || composer.saysWhatIsOpen ? composer.links.link(toFile: pageScript.path) : nil,
      exit: isDiscreet ? QuickExit.address : nil,
      icon: composer.links.link(toFile: siteIcon.path),
      top: frame.top,
      acute: isAcute ? nil : frame.acute,
      footer: isAcute ? frame.quietFooter : frame.footer,
      switcher: versions.count < 2
        ? []
        : versions.map { tree, address in
          LinkView(
            title: tree.language.ownName, href: composer.links.link(to: address), lang: tree.language.code,
            dir: tree.language.isRightToLeft ? "rtl" : "ltr", isCurrent: tree == page.tree)
        },
      breadcrumb: composer.breadcrumb,
      here: isFront || isNotFound
        ? nil
        : isSheet
          ? LineView(text: composer.phrases.sheet) : LineView(text: title, lang: composer.contentLanguage),
      main: composer.main,
      words: composer.words)
  }

  /// The same page in the languages in which it exists in its own words; a page in one language only needs none.
  private func alternates(of page: Page, _ versions: [(tree: Tree, address: Address)]) -> [LinkView] {
    let translated = versions.filter { page.languages.contains($0.tree.language) }
    guard page.isTranslated, page.languages.contains(page.tree.language), translated.count > 1 else { return [] }
    return translated.map { tree, address in
      LinkView(
        title: tree.language.ownName, href: address.absolute(on: plan.directory.settings.address),
        lang: tree.language.code)
    }
  }

  private func redirectView(_ redirect: RedirectPage, on page: Page) -> RedirectView {
    let phrases = page.tree.uiLanguage.phrases
    let links = PageLinks(from: page.address)
    let target = links.link(to: redirect.target)
    return RedirectView(
      lang: page.tree.uiLanguage.code,
      heading: redirect.title != nil ? phrases.moved : redirect.wasService ? phrases.ended : phrases.gone,
      linkTitle: redirect.title ?? phrases.allServices,
      linkLang: redirect.title == nil || page.contentLanguage.code == page.tree.uiLanguage.code
        ? nil : page.contentLanguage.code,
      target: target,
      canonical: redirect.target.absolute(on: plan.directory.settings.address),
      refresh: "0; url=\(target)",
      styleSheet: links.link(toFile: styleSheetFile.path),
      icon: links.link(toFile: siteIcon.path),
      words: WordsView(phrases: phrases))
  }
}

/// Links as seen from one page: relative, so that a site works in a subfolder and from `file://`.
///
/// The page for what is not found is shown at addresses that nobody knows, so its links begin at the root.
struct PageLinks: Sendable {
  private enum Origin {
    case page(Address)
    case root(String)
  }

  private let origin: Origin

  init(from address: Address) {
    origin = .page(address)
  }

  /// From any page so far down, whichever folders it lies in.
  init(depth: Int) {
    origin = .page(Address(folder: Array(repeating: "-", count: depth)))
  }

  init(absoluteOn base: String) {
    // What follows `https://host`.
    let path = base.split(separator: "/", omittingEmptySubsequences: false).dropFirst(3).joined(separator: "/")
    origin = .root(path.isEmpty ? "" : "/" + path)
  }

  func link(to address: Address) -> String {
    switch origin {
    case .page(let page): page.link(to: address)
    case .root(let base): address.absolute(on: base)
    }
  }

  func link(toFile path: String) -> String {
    switch origin {
    case .page(let page): page.link(toFile: path)
    case .root(let base): base + "/" + path
    }
  }
}
