import Services

extension SitePlan {
  /// Where a link in a text leads, as seen from the page that shows it; nothing for a link that leads nowhere, whose words then stand alone.
  ///
  /// A link to a file or to an address of the site leads to that page in the reader's own tree, whichever language the editor named.
  package func link(_ destination: String, writtenIn path: String, shownOn page: Page) -> String? {
    switch links.resolve(destination, from: path) {
    case .outside: return destination
    case .file(let path): return page.address.link(toFile: path)
    case .missingFile, .missingAddress, .missingAnchor: return nil
    case .target(let kind, _, let anchor): return link(to: kind, anchor, shownOn: page)
    case .hidden(_, _, let successor): return successor.flatMap { link(to: $0, nil, shownOn: page) }
    case .listing(let parts, let anchor):
      let address = page.tree.address(parts)
      guard addresses.contains(address) else { return nil }
      return page.address.link(to: address) + (anchor.map { "#" + Address.encoded($0) } ?? "")
    }
  }

  /// Where an image in a text lies, as seen from the page that shows it; nothing for what is no image of the content folder, whose words then stand alone.
  package func image(_ source: String, writtenIn path: String, shownOn page: Page) -> String? {
    guard case .file(let file) = links.resolve(source, from: path), links.image(at: file) != nil else { return nil }
    return page.address.link(toFile: file)
  }

  private func link(to kind: LinkTargets.Kind, _ anchor: String?, shownOn page: Page) -> String? {
    guard let (address, anchors) = target(kind, in: page.tree) else { return nil }
    let fragment = anchor.flatMap { anchors.contains($0) ? "#" + $0 : nil } ?? ""
    if address == page.address { return fragment.isEmpty ? page.address.link(to: address) : fragment }
    return page.address.link(to: address) + fragment
  }

  /// The address of what a link means, and the anchors of the text that stands there.
  private func target(_ kind: LinkTargets.Kind, in tree: Tree) -> (Address, Set<String>)? {
    switch kind {
    case .service(let id):
      services.version(ofID: id, in: tree.language).map { (address(of: $0, in: tree), $0.anchors) }
    case .page(let id): text(.page, id, at: "sider", in: tree)
    case .topic(let id): text(.topic, id, at: "tema", in: tree)
    }
  }

  private func text(
    _ kind: PageDraft.Kind, _ id: String, at folder: String, in tree: Tree
  ) -> (Address, Set<String>)? {
    guard let slug = Slug(id)?.description, let text = texts.version(kind, slug, in: tree.language) else { return nil }
    return (tree.address([folder, slug]), text.prose.anchors)
  }
}
