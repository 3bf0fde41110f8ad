import Services

extension SitePlan {
  /// Where a link in a text leads, as seen from the page that shows it; nothing for a link that leads nowhere, whose words then stand alone.
  ///
  /// A link to a file leads to that page in the reader's own tree, whichever language's file the editor named.
  package func link(_ destination: String, writtenIn path: String, shownOn page: Page) -> String? {
    switch links.resolve(destination, from: path) {
    case .outside: return destination
    case .image(let path): return page.address.link(toFile: path)
    case .missingFile, .missingAnchor: return nil
    case .target(let kind, _, let anchor):
      guard let (address, anchors) = target(kind, in: page.tree) else { return nil }
      let fragment = anchor.flatMap { anchors.contains($0) ? "#" + $0 : nil } ?? ""
      if address == page.address { return fragment.isEmpty ? page.address.link(to: address) : fragment }
      return page.address.link(to: address) + fragment
    }
  }

  /// The address of what a link means, and the anchors of the text that stands there.
  private func target(_ kind: LinkTargets.Target.Kind, in tree: Tree) -> (Address, Set<String>)? {
    switch kind {
    case .service(let id):
      services.version(ofID: id, in: tree.language).map { (address(of: $0, in: tree), $0.prose.anchors) }
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
