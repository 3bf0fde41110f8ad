import Diagnostics

/// Where a link in the prose may lead: to a file by its path inside the content folder, or to an address of the site.
package struct LinkTargets: Sendable {
  /// A text that an editor wrote, in all its languages.
  package enum Kind: Sendable, Hashable {
    /// A service, by its id.
    case service(String)
    /// A page of `sider/`, by its id.
    case page(String)
    /// A topic's text, by its id.
    case topic(String)
  }

  private struct Target: Sendable {
    let kind: Kind
    let language: LanguageCode
    /// Each once, in no order.
    let anchors: [String]
  }

  /// By path inside the content folder.
  private var targets: [String: Target] = [:]
  /// The path of each text in the language that it was first written in.
  private var originals: [Kind: String] = [:]
  /// The paths of its translations, where it has any.
  private var translations: [Kind: [LanguageCode: String]] = [:]
  /// The texts of which no version is shown, with the reason.
  private var hidden: [Kind: HiddenReason] = [:]
  /// Where those who look for a text that has ended are sent.
  private var successors: [Kind: Kind] = [:]
  /// The ids of the pages of `sider/`, by their slugs.
  private var pageIDs: [String: String] = [:]
  private let index: ServiceIndex
  /// The texts that have taken over an address, by the path of its file in the site.
  private var formerAddresses: [String: Kind] = [:]
  private let images: Set<String>
  /// The addresses that the site takes for pages and files of its own.
  package let addresses: SiteAddresses
  /// What a path begins with before the part that lies inside the content folder.
  private let prefix: String
  /// The folder of a site that does not lie at its host's root: `/hjelp`.
  private let base: String

  package init(_ directory: DirectoryDraft, index: ServiceIndex, on day: Day) {
    self.index = index
    images = directory.imagePaths
    prefix = directory.pathPrefix
    base = directory.settings.address.split(separator: "/", omittingEmptySubsequences: false).dropFirst(3)
      .map { "/" + $0 }.joined()
    var shown: Set<String> = []
    var reasons: [String: HiddenReason] = [:]
    for draft in directory.services {
      guard let reason = draft.hiddenReason(on: day, in: directory.settings.languages) else {
        shown.insert(draft.id)
        continue
      }
      if !draft.isTranslation || reasons[draft.id] == nil { reasons[draft.id] = reason }
    }
    addresses = SiteAddresses(directory, shown: shown)
    for (id, reason) in reasons where !shown.contains(id) { hidden[.service(id)] = reason }
    for draft in directory.services {
      let anchors = draft.prose.anchors.union(
        draft.prose.routeAnchors(named: draft.routes.map { $0.name?.value ?? "" }))
      add(.service(draft.id), draft.path, draft.language, anchors, isTranslation: draft.isTranslation)
    }
    var shownPages: Set<Kind> = []
    for page in directory.pages {
      let kind = page.linkKind
      if page.kind == .page, let slug = Slug(page.id)?.description { pageIDs[slug] = pageIDs[slug] ?? page.id }
      add(kind, page.path, page.language, page.prose.anchors, isTranslation: page.isTranslation)
      if let reason = page.hiddenReason(on: day) { hidden[kind] = reason } else { shownPages.insert(kind) }
    }
    for kind in shownPages { hidden[kind] = nil }
    findSuccessors(directory)
    for (kind, address) in directory.formerAddresses where hidden[kind] == nil {
      if let path = SiteAddresses.filePath(of: address.value) { formerAddresses[path] = kind }
    }
  }

  private mutating func add(
    _ kind: Kind, _ path: String, _ language: LanguageCode, _ anchors: Set<String>, isTranslation: Bool
  ) {
    let path = inner(path)
    targets[path] = Target(kind: kind, language: language, anchors: Array(anchors))
    if isTranslation { translations[kind, default: [:]][language] = path } else { originals[kind] = path }
  }

  /// What takes over from an ended text may have ended too; whoever looks for it is sent to the one that is there.
  private mutating func findSuccessors(_ directory: DirectoryDraft) {
    var next: [Kind: Kind] = [:]
    for draft in directory.services where !draft.isTranslation {
      guard let replacement = draft.ended?.value.replacement else { continue }
      next[.service(draft.id)] = index.id(of: replacement.value, fromPrefix: draft.idPrefix).map { .service($0) }
    }
    for page in directory.pages where !page.isTranslation {
      guard let replacement = page.ended?.value.replacement else { continue }
      next[page.linkKind] = text(replacingPage: replacement.value)
    }
    for (kind, reason) in hidden where reason == .ended {
      var successor = next[kind]
      // Two that name each other as successors lead nowhere.
      for _ in 0..<next.count {
        guard let found = successor, hidden[found] != nil else { break }
        successor = next[found]
      }
      if let successor, hidden[successor] == nil { successors[kind] = successor }
    }
  }

  /// What a page of `sider/` means by the name of what takes over from it: another such page, or a service.
  package func text(replacingPage reference: String) -> Kind? {
    if let slug = Slug(reference)?.description, let id = pageIDs[slug] { return .page(id) }
    return index.id(of: reference, fromPrefix: "").map { .service($0) }
  }

  /// The names by which a page of `sider/` may mean what takes over from it.
  package var namesOfReplacements: [String] { pageIDs.values.sorted() + index.allIDs }

  /// Why no version of a text is shown; nil for one that is shown.
  package func reason(hiding kind: Kind) -> HiddenReason? { hidden[kind] }

  /// The text that is there now and has taken over from an ended one.
  package func successor(of kind: Kind) -> Kind? { successors[kind] }

  package enum Resolution: Sendable, Hashable {
    /// Leads out of the site, or is not about a file: nothing to resolve.
    case outside
    case target(Kind, LanguageCode, anchor: String?)
    /// A page that the program makes, by its folder below a language's own.
    case listing([String], anchor: String?)
    /// A file of the site that is no page, by its path in the site.
    case file(String)
    /// A text that is not shown, and the one that has taken over from it.
    case hidden(Kind, HiddenReason, successor: Kind?)
    case missingFile(String)
    case missingAddress(String)
    case missingAnchor(String, choices: [String])
  }

  /// What a link written in a file leads to.
  package func resolve(_ destination: String, from path: String) -> Resolution {
    // An address that is refused for what it is leads nowhere, and that has been said.
    guard !destination.isEmpty, (try? LinkScheme(of: destination)) != nil, !destination.hasURLScheme else {
      return .outside
    }
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let file = parts.first.map { String($0).percentDecoded } ?? ""
    let anchor = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]).percentDecoded : nil
    if file.utf8.first == UInt8(ascii: "/") { return resolve(address: file, anchor: anchor, from: path) }
    let target: Target
    if file.isEmpty {
      guard let own = targets[inner(path)] else { return .outside }
      target = own
    } else {
      let full = joined(folderOf: inner(path), file)
      if let image = image(at: full) { return .file(image) }
      guard let found = targets[full] else { return .missingFile(full) }
      target = found
      if let reason = hidden[target.kind] { return resolve(hidden: target.kind, reason) }
    }
    return resolve(target, anchor: anchor)
  }

  private func resolve(_ target: Target, anchor: String?) -> Resolution {
    if let anchor, !target.anchors.contains(anchor) {
      return .missingAnchor(anchor, choices: target.anchors.sorted())
    }
    return .target(target.kind, target.language, anchor: anchor)
  }

  private func resolve(hidden kind: Kind, _ reason: HiddenReason) -> Resolution {
    .hidden(kind, reason, successor: successors[kind])
  }

  private func resolve(address: String, anchor: String?, from path: String) -> Resolution {
    let address = withoutBase(address)
    func resolve(_ kind: Kind) -> Resolution {
      if let reason = hidden[kind] { return self.resolve(hidden: kind, reason) }
      guard let file = filePath(of: kind, nearest: path), let target = targets[file] else {
        return .missingAddress(address)
      }
      return self.resolve(target, anchor: anchor)
    }
    switch addresses.owner(of: address) {
    case .text(let kind): return resolve(kind)
    case .listing(let parts): return .listing(parts, anchor: anchor)
    case .file(let path): return .file(path)
    case .reserved: return .missingAddress(address)
    case nil:
      let former = SiteAddresses.filePath(of: address).flatMap { path in
        formerAddresses[path] ?? formerAddresses[addresses.withoutLanguage(path)]
      }
      return former.map(resolve) ?? .missingAddress(address)
    }
  }

  /// Without the folder in which the site lies: `/hjelp/tjenester/` is `/tjenester/` on `https://example.no/hjelp`.
  private func withoutBase(_ address: String) -> String {
    guard !base.isEmpty, address.utf8.starts(with: (base + "/").utf8) else { return address }
    return String(decoding: address.utf8.dropFirst(base.utf8.count), as: UTF8.self)
  }

  // MARK: Suggestions

  /// The image at a path inside the content folder, with the path as the disk has it; nil where there is none.
  package func image(at path: String) -> String? { images.firstIndex(of: path).map { images[$0] } }

  /// Whether the text in a file is not shown in any language.
  package func isHidden(_ path: String) -> Bool { targets[inner(path)].map { hidden[$0.kind] != nil } ?? false }

  /// The path inside the content folder of a text, in the language of the file that asks where it has one, or of the original.
  package func filePath(of kind: Kind, nearest path: String) -> String? {
    let translations = translations[kind] ?? [:]
    if let language = targets[inner(path)]?.language, let own = translations[language] { return own }
    // A translation whose original is not there is better than nothing.
    return originals[kind] ?? translations.min { $0.key.code < $1.key.code }?.value
  }

  /// How a link in a file names another file of the content folder.
  package func link(to file: String, from path: String) -> String {
    let here = inner(path).split(separator: "/").dropLast()
    let there = file.split(separator: "/")
    var common = 0
    while common < here.count, common < there.count - 1, here[common] == there[common] { common += 1 }
    let up = Array(repeating: "..", count: here.count - common)
    let link = (up + there[common...].map(String.init)).joined(separator: "/")
    // A space would end the address.
    return link.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "%20")
  }

  /// The files that somebody most likely meant, as a link in the file names them.
  package func nearest(to file: String, from path: String) -> [String] {
    nearest(to: file, among: targets.keys.sorted() + images.sorted()).map { link(to: $0, from: path) }
  }

  /// The images that somebody most likely meant, by their paths inside the content folder.
  package func nearestImages(to file: String) -> [String] { nearest(to: file, among: images.sorted()) }

  /// Those of the same name in another folder first.
  private func nearest(to file: String, among files: [String]) -> [String] {
    func name(_ path: String) -> String { folded(path.split(separator: "/").last.map(String.init) ?? path) }
    let namesakes = files.filter { name($0) == name(file) }.prefix(2)
    return namesakes.isEmpty ? nearMisses(of: file, among: files, limit: 2) : Array(namesakes)
  }

  private func inner(_ path: String) -> String {
    path.utf8.starts(with: prefix.utf8) ? String(decoding: path.utf8.dropFirst(prefix.utf8.count), as: UTF8.self) : path
  }

  private func joined(folderOf path: String, _ relative: String) -> String {
    // Most links name a file of the same folder, and every link of a site is asked for several times.
    if !relative.utf8.contains(UInt8(ascii: "/")), relative.utf8.first != UInt8(ascii: ".") {
      let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[...$0] } ?? ""
      return folder + relative
    }
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in relative.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }
}

extension String {
  /// Whether it begins with a scheme such as `https:`.
  fileprivate var hasURLScheme: Bool {
    guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let scheme = utf8[..<colon]
    return !scheme.isEmpty
      && scheme.allSatisfy { $0.isLetter || $0.isDigit || $0 == .ascii("+") || $0 == .ascii("-") || $0 == .ascii(".") }
  }
}

extension DirectoryDraft {
  /// Whether every municipality has its own folder, so that ids carry its number.
  package var hasManyMunicipalities: Bool { municipalities.contains { !$0.folder.isEmpty } }

  /// The municipality whose folder a service's id names; in a site of one, that one.
  package func municipality(ofID id: String) -> Municipality? {
    guard hasManyMunicipalities else { return municipalities.first }
    guard let slash = id.firstIndex(of: "/") else { return nil }
    return municipalities.first { $0.number.digits == id[..<slash] }
  }
}

extension Prose {
  /// The anchors of its headings.
  package var anchors: Set<String> {
    var anchors: Set<String> = []
    for block in blocks {
      if case .heading(_, let anchor, _) = block.kind { anchors.insert(anchor) }
    }
    return anchors
  }
}
