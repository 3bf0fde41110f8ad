package import Diagnostics

extension ServiceDraft {
  /// The place of a field's key, if the file states it.
  package func keySpan(of field: Field) -> Span? { facts.keys[field] }

  /// Where a finding about the page as a whole belongs: at the key of the title, or at the very beginning.
  package var headSpan: Span {
    guard let span = facts.keys[.title], span.path == path else { return .start(of: path) }
    return span
  }

  /// A translation with everything that it does not state taken from its original; title and prose are its own.
  ///
  /// Ways in are matched by position where both files have the same number of them.
  package func inheriting(from original: ServiceDraft) -> ServiceDraft {
    var draft = self
    func isStated(_ field: Field) -> Bool { facts.keys[field] != nil }
    let titleKey = facts.keys[.title]
    draft.facts = facts.inheriting(from: original.facts, asRoute: false)
    draft.facts.keys[.title] = titleKey
    if !isStated(.lead) { draft.facts.lead = nil }
    if !isStated(.routes) {
      draft.routes = original.routes
    } else if routes.count == original.routes.count {
      draft.routes = zip(routes, original.routes).map { own, other in
        var route = own
        route.facts = own.facts.inheriting(from: other.facts, asRoute: false)
        if own.extra.isEmpty { route.extra = other.extra }
        return route
      }
    }
    if !isStated(.municipalities) { draft.municipalities = original.municipalities }
    if !isStated(.owner) { draft.owner = original.owner }
    if !isStated(.lastVerified) { draft.lastVerified = original.lastVerified }
    if !isStated(.reviewInterval) { draft.reviewInterval = original.reviewInterval }
    if !isStated(.expires) { draft.expires = original.expires }
    if !isStated(.publishFrom) { draft.publishFrom = original.publishFrom }
    if !isStated(.keywords) { draft.keywords = original.keywords }
    if !isStated(.related) { draft.related = original.related }
    if !isStated(.discreet) { draft.discreet = original.discreet }
    draft.isDiscreetInOriginal = original.discreet?.value ?? false
    if !isStated(.image) { draft.image = original.image }
    if !isStated(.draft) { draft.draft = original.draft }
    if !isStated(.ended) { draft.ended = original.ended }
    if !isStated(.serviceType) { draft.serviceType = original.serviceType }
    if extra.isEmpty { draft.extra = original.extra }
    return draft
  }
}

extension ServiceDraft {
  /// The facts of each way in, with what it inherits from the page; those of the page where it has no ways in of its own.
  package var routeFacts: [FactsDraft] {
    routes.isEmpty ? [facts] : routes.map { $0.facts.inheriting(from: facts, asRoute: true) }
  }
}

/// The drafts with every translation having inherited from its original; a translation without one is as it was.
package func inherited(_ drafts: [ServiceDraft]) -> [ServiceDraft] {
  var originals: [String: ServiceDraft] = [:]
  for draft in drafts where !draft.isTranslation { originals[draft.id] = originals[draft.id] ?? draft }
  return drafts.map { draft in
    guard draft.isTranslation, let original = originals[draft.id] else { return draft }
    return draft.inheriting(from: original)
  }
}

/// The pages with every translation kept back when its original is, unless it says otherwise itself: a page that has ended has ended in
/// all its languages.
package func inherited(_ pages: [PageDraft]) -> [PageDraft] {
  var originals: [LinkTargets.Kind: PageDraft] = [:]
  for page in pages where !page.isTranslation { originals[page.linkKind] = originals[page.linkKind] ?? page }
  return pages.map { page in
    guard page.isTranslation, let original = originals[page.linkKind] else { return page }
    var page = page
    page.draft = page.draft ?? original.draft
    page.publishFrom = page.publishFrom ?? original.publishFrom
    page.expires = page.expires ?? original.expires
    page.ended = page.ended ?? original.ended
    return page
  }
}
