import Diagnostics
import Publishing
import Schemas
import Services

extension Asked {
  /// Where what stands at an offset leads: the target of a link, the service of a reference, or the same field in the other languages.
  func definition(at offset: Int) -> JSON {
    if let link = prose.references.first(where: { $0.span.range.contains(offset) }) {
      return target(of: link.destination).map { location($0.inner, $0.range) } ?? .null
    }
    guard let place = fieldLines.place(at: offset) else { return .null }
    if place.role != .key, let offer = guide?.offer(at: place.path), let key = offer.key {
      let word = lines.text(part(of: place, at: offset))
      if key.refersToService, let inner = service(named: word) { return location(inner) }
      if key.isOne(of: [ImageKey.file]), let image = judgement.content.targets.image(at: word) {
        return location(image)
      }
    }
    let name = place.path.first ?? lines.text(place.word)
    return .list(otherLanguages(of: name))
  }

  /// The file inside the content folder that a link leads to, and the heading in it.
  private func target(of destination: String) -> (inner: String, range: Range<Int>)? {
    switch judgement.content.targets.resolve(destination, from: shownPath) {
    case .target(let kind, _, let anchor):
      guard let inner = judgement.content.targets.filePath(of: kind, nearest: shownPath) else { return nil }
      let heading = anchor.flatMap { anchor in prose(ofInner: inner)?.headingPlaces.first { $0.anchor == anchor } }
      return (inner, heading?.span.range ?? 0..<0)
    case .hidden(let kind, _, _):
      return judgement.content.targets.filePath(of: kind, nearest: shownPath).map { ($0, 0..<0) }
    case .file(let path): return judgement.file(at: path).map { _ in (path, 0..<0) }
    case .missingAnchor, .missingFile, .missingAddress, .listing, .outside: return nil
    }
  }

  private func service(named reference: String) -> String? {
    guard let id = judgement.content.services.id(of: reference, fromPrefix: draft?.idPrefix ?? "") else { return nil }
    return judgement.content.targets.filePath(of: .service(id), nearest: shownPath)
  }

  /// The field in each of the text's other languages, the original first; the top of one that does not state it.
  private func otherLanguages(of name: String) -> [JSON] {
    var paths: [(path: String, isTranslation: Bool)] = []
    if let draft {
      paths = directory.services.filter { $0.id == draft.id }.map { ($0.path, $0.isTranslation) }
    } else if let page {
      paths = directory.pages.filter { $0.linkKind == page.linkKind }.map { ($0.path, $0.isTranslation) }
    }
    let others = paths.filter { !$0.path.utf8.elementsEqual(shownPath.utf8) }
    return (others.filter { !$0.isTranslation } + others.filter(\.isTranslation)).map { other in
      let inner = judgement.folder.innerPath(ofShown: other.path)
      let field = Field.named(name)
      let outline = judgement.file(at: inner).map { FieldLines($0.bytes, hasFences: true).outline } ?? []
      return location(inner, outline.first { field != nil && Field.named($0.name) == field }?.range ?? 0..<0)
    }
  }

  /// Every link of the text that leads to a file of the content.
  var links: JSON {
    .list(
      prose.references.compactMap { link in
        guard let (inner, range) = target(of: link.destination) else { return nil }
        let place = places.place(ofInner: inner)
        // Editors take a line in the fragment of an address.
        let line = place.lines.position(range.lowerBound)["line"].integer ?? 0
        let address = range.isEmpty ? place.address : "\(place.address)#L\(line + 1)"
        return ["range": lines.range(link.span.range), "target": .text(address)]
      })
  }

  /// The keys and the headings.
  var symbols: JSON {
    let fields = fieldLines.outline.map(symbol)
    var headings: [HeadingSymbol] = []
    let all = prose.headingPlaces
    for (index, heading) in all.enumerated() {
      let next = all[(index + 1)...].first { $0.level <= heading.level }?.span.range.lowerBound ?? bytes.count
      headings.append(HeadingSymbol(heading: heading, end: next))
    }
    guard client.takesNestedSymbols else {
      let flat =
        fields.flatMap(\.flat) + headings.map { (name: $0.heading.text, kind: 15, range: $0.heading.span.range) }
      return .list(
        flat.map { name, kind, range in
          ["name": .text(name), "kind": JSON(kind), "location": ["uri": .text(address), "range": lines.range(range)]]
        })
    }
    return .list(fields.map(json) + nested(headings[...]))
  }

  private struct HeadingSymbol {
    let heading: Prose.HeadingPlace
    let end: Int
  }

  private struct FieldSymbol {
    let name: String
    let range: Range<Int>
    let whole: Range<Int>
    let children: [FieldSymbol]

    var flat: [(name: String, kind: Int, range: Range<Int>)] { [(name, 8, range)] + children.flatMap(\.flat) }
  }

  private func symbol(_ outline: FieldLines.Outline) -> FieldSymbol {
    FieldSymbol(
      name: outline.name.isEmpty ? "…" : outline.name, range: outline.range, whole: outline.whole,
      children: outline.children.map(symbol))
  }

  private func json(_ symbol: FieldSymbol) -> JSON {
    [
      "name": .text(symbol.name), "kind": 8, "range": lines.range(symbol.whole),
      "selectionRange": lines.range(symbol.range),
      "children": .list(symbol.children.map(json)),
    ]
  }

  /// The headings of a part, those of lower levels inside those above them.
  private func nested(_ headings: ArraySlice<HeadingSymbol>) -> [JSON] {
    var symbols: [JSON] = []
    var rest = headings
    while let first = rest.popFirst() {
      let inner = rest.prefix { $0.heading.level > first.heading.level }
      rest = rest.dropFirst(inner.count)
      symbols.append([
        "name": .text(first.heading.text.isEmpty ? "…" : first.heading.text), "kind": 15,
        "range": lines.range(first.heading.span.range.lowerBound..<max(first.end, first.heading.span.range.upperBound)),
        "selectionRange": lines.range(first.heading.span.range), "children": .list(nested(inner)),
      ])
    }
    return symbols
  }
}

extension FieldOffer.Key {
  /// Whether its values are names of services.
  var refersToService: Bool {
    isOne(of: [Field.related]) || isOne(of: [EndedKey.replacement]) || isOne(of: [QueryKey.wanted])
      || isOne(of: [WantedKey.id])
  }
}

extension Prose {
  struct HeadingPlace {
    let level: Int
    let anchor: String
    let text: String
    let span: Span
  }

  /// The headings of the text, with their anchors.
  var headingPlaces: [HeadingPlace] {
    blocks.compactMap { block in
      guard case .heading(let level, let anchor, let inlines) = block.kind else { return nil }
      return HeadingPlace(level: level, anchor: anchor, text: inlines.plainText, span: block.span)
    }
  }
}
