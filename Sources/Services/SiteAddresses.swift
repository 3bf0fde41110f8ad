import Diagnostics

/// The addresses that a site takes for pages and files of its own, as far as its content tells; those of former pages are none of them.
package struct SiteAddresses: Sendable {
  package enum Owner: Sendable, Hashable {
    case text(LinkTargets.Kind)
    /// A page that the program makes, by its folder below a language's own.
    case listing([String])
    /// A file by its path in the site.
    case file(String)
    /// Kept for a page that is not there on the day, such as the list of a topic that only hidden services have.
    case reserved
  }

  /// By the path of the file in the site, in the tree of the first language.
  private var owners: [String: Owner] = [:]
  /// Those that have capital letters, in lower case, as a disk sees them that makes no difference between `A` and `a`.
  private var ownersInLowerCase: [String: Owner] = [:]
  /// Every folder that holds something besides a page of its own, in lower case.
  private var folders = Set(ownFolders)
  /// What the addresses of the other languages begin with.
  private let languages: Set<String>

  /// `shown` holds the ids of the services that have a page on the day.
  package init(_ directory: DirectoryDraft, shown: Set<String>) {
    languages = Set(directory.settings.languages.dropFirst().map(\.code))
    for name in Self.files { take(name, .file(name)) }
    for path in directory.imagePaths { take(path, .file(path)) }
    for folder in [[], ["tjenester"], ["tema"], ["malgruppe"], ["akutt"], ["sok"]] { take(folder, .listing(folder)) }
    if directory.hasManyMunicipalities {
      take(["kommune"], .listing(["kommune"]))
      for municipality in directory.municipalities where !municipality.folder.isEmpty {
        take(["kommune", municipality.slug], .listing(["kommune", municipality.slug]))
        guard let county = municipality.countyName.flatMap({ Slug($0)?.description }) else { continue }
        take(["fylke"], .listing(["fylke"]))
        take(["fylke", county], .listing(["fylke", county]))
      }
    }
    for page in directory.pages {
      guard let slug = Slug(page.id)?.description else { continue }
      switch page.kind {
      case .page: take(["sider", slug], .text(.page(page.id)))
      case .topic: take(["tema", slug], .text(.topic(page.id)))
      }
    }
    for draft in directory.services {
      if !draft.isTranslation, let parts = directory.addressParts(of: draft) { take(parts, .text(.service(draft.id))) }
      for parts in directory.listParts(of: draft) {
        take(parts, shown.contains(draft.id) ? .listing(parts) : .reserved)
      }
    }
  }

  /// The file that an address names, `/tjenester/legevakt/` or `/404.html`; nothing where it names no place in a site.
  ///
  /// A last part with a full stop is a file, everything else a folder whose page is its `index.html`.
  package static func filePath(of address: String) -> String? {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    guard path.utf8.first == UInt8(ascii: "/") else { return nil }
    let parts = path.split(separator: "/").map(String.init)
    guard !parts.contains(where: { $0 == "." || $0 == ".." || $0.utf8.contains(0) }) else { return nil }
    let isFile = path.utf8.last != UInt8(ascii: "/") && parts.last?.contains(".") == true
    return (isFile ? parts : parts + ["index.html"]).joined(separator: "/")
  }

  /// What stands at an address, in whichever language.
  package func owner(of address: String) -> Owner? {
    Self.filePath(of: address).flatMap { owners[withoutLanguage($0)] ?? owners[$0] }
  }

  /// What a page at an address would take the place of, or could not lie beside: a file is no folder, and some disks make no difference
  /// between `A` and `a`.
  package func owner(displacedBy address: String) -> Owner? {
    guard let written = Self.filePath(of: address)?.lowercased() else { return nil }
    for path in [written, withoutLanguage(written)] {
      if let owner = owner(inLowerCase: path) { return owner }
      if isFolder(path) || Self.ownFolders.contains(where: { path.utf8.starts(with: "\($0)/".utf8) }) {
        return .reserved
      }
      var folder = path[...]
      while let slash = folder.lastIndex(of: "/") {
        folder = folder[..<slash]
        if let owner = owner(inLowerCase: String(folder)) { return owner }
      }
    }
    return nil
  }

  private func owner(inLowerCase path: String) -> Owner? { ownersInLowerCase[path] ?? owners[path] }

  private func isFolder(_ path: String) -> Bool {
    folders.contains(path) || owner(inLowerCase: path + Self.pageOfFolder) != nil
  }

  /// The addresses of pages, for suggestions.
  package var pages: [String] { owners.keys.compactMap(Self.folderAddress).sorted() }

  private static func folderAddress(_ path: String) -> String? {
    path.hasSuffix("index.html") ? "/" + path.dropLast("index.html".count) : nil
  }

  /// The path of a file in the tree of the first language that has the same place as one in any tree.
  package func withoutLanguage(_ path: String) -> String {
    guard let slash = path.firstIndex(of: "/"), languages.contains(String(path[..<slash])) else { return path }
    return String(path[path.index(after: slash)...])
  }

  private mutating func take(_ parts: [String], _ owner: Owner) {
    take((parts + ["index.html"]).joined(separator: "/"), owner)
  }

  /// A text goes before the list of the same topic, and a page that is there before one that is not.
  private mutating func take(_ path: String, _ owner: Owner) {
    if owners[path] == nil || owners[path] == .reserved { owners[path] = owner }
    let lower = path.lowercased()
    // There may be fifty thousand paths, and next to none with a capital letter. The last of two that look alike counts.
    ownersInLowerCase[lower] = lower == path ? nil : owners[path]
    var folder = lower.hasSuffix(Self.pageOfFolder) ? lower.dropLast(Self.pageOfFolder.count) : lower[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      folders.insert(String(folder))
    }
  }

  private static let pageOfFolder = "/index.html"

  /// Folders in which all names are the program's.
  private static let ownFolders = ["assets", "kalender"]

  /// Files that every site has, or that hosts look for.
  private static let files = [
    "404.html", "sider.json", "tjenester.json", "sitemap.xml", "robots.txt", "feed.xml", "_redirects", "_headers",
    "sok/indeks.json", "kalender.ics",
  ]
}

extension DirectoryDraft {
  /// The folder of a service's page: below its municipality's in a site with many, unless all share it; nil where its name has no slug.
  package func addressParts(of draft: ServiceDraft) -> [String]? {
    guard let slug = Slug(draft.slugSource)?.description else { return nil }
    guard hasManyMunicipalities, let municipality = municipality(ofID: draft.id) else { return ["tjenester", slug] }
    return ["kommune", municipality.slug, "tjenester", slug]
  }
}
