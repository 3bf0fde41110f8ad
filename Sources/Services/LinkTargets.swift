import Diagnostics

/// Where a link in the prose may lead, by the path of the file inside the content folder.
package struct LinkTargets: Sendable {
  package struct Target: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      /// A service, by its id.
      case service(String)
      /// A page of `sider/`, by its id.
      case page(String)
      /// A topic's text, by its id.
      case topic(String)
    }

    package let kind: Kind
    package let language: LanguageCode
    package let anchors: Set<String>
  }

  /// The paths as they are written inside the content folder, in composed form.
  private var targets: [String: Target] = [:]
  private let images: Set<String>
  /// What a path begins with before the part that lies inside the content folder.
  private let prefix: String

  package init(_ directory: DirectoryDraft) {
    images = directory.imagePaths
    prefix = directory.pathPrefix
    for draft in directory.services {
      targets[inner(draft.path)] = Target(
        kind: .service(draft.id), language: draft.language, anchors: draft.prose.anchors)
    }
    for page in directory.pages {
      let kind: Target.Kind = page.kind == .page ? .page(page.id) : .topic(page.id)
      targets[inner(page.path)] = Target(kind: kind, language: page.language, anchors: page.prose.anchors)
    }
  }

  package enum Resolution: Sendable, Hashable {
    /// Leads out of the site, or is not about a file: nothing to resolve.
    case outside
    case target(Target.Kind, LanguageCode, anchor: String?)
    case image(String)
    case missingFile(String)
    case missingAnchor(String, choices: [String])
  }

  /// What a link written in a file leads to.
  package func resolve(_ destination: String, from path: String) -> Resolution {
    if destination.isEmpty || destination.hasURLScheme || destination.utf8.first == UInt8(ascii: "/") {
      return .outside
    }
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let file = parts.first.map(String.init) ?? ""
    let anchor = parts.count > 1 ? String(parts[1]) : nil
    let target: Target
    if file.isEmpty {
      guard let own = targets[inner(path)] else { return .outside }
      target = own
    } else {
      let full = joined(folderOf: inner(path), file.percentDecoded)
      if images.contains(full) { return .image(full) }
      guard let found = targets[full] else { return .missingFile(full) }
      target = found
    }
    if let anchor, !anchor.isEmpty, !target.anchors.contains(anchor.percentDecoded) {
      return .missingAnchor(anchor.percentDecoded, choices: target.anchors.sorted())
    }
    return .target(target.kind, target.language, anchor: anchor.flatMap { $0.isEmpty ? nil : $0.percentDecoded })
  }

  /// The paths that a link may name, for suggestions.
  package var paths: [String] { targets.keys.sorted() + images.sorted() }

  private func inner(_ path: String) -> String {
    path.utf8.starts(with: prefix.utf8) ? String(decoding: path.utf8.dropFirst(prefix.utf8.count), as: UTF8.self) : path
  }

  private func joined(folderOf path: String, _ relative: String) -> String {
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
