/// A running text divided at headings that say what a part belongs to: a way in, or a block that the page makes itself.
package struct DividedProse: Sendable, Hashable {
  /// What stands under no such heading.
  package let common: Prose
  /// One for each name, in their order; nil where no heading says it.
  package let parts: [Part?]

  package init(common: Prose, parts: [Part?]) {
    self.common = common
    self.parts = parts
  }

  package struct Part: Sendable, Hashable {
    /// That of the heading, which the page gives to what shows the name in its place.
    package let anchor: String
    package let prose: Prose

    package init(anchor: String, prose: Prose) {
      self.anchor = anchor
      self.prose = prose
    }
  }
}

extension Prose {
  /// The text divided at the headings that are equal to a name, compared as names are, at whatever level they were typed.
  ///
  /// A part goes on to the next heading of the same or a higher level. A name that is said again below belongs to the innermost heading.
  /// The heading itself is not in the part, because the page shows the name; one that holds more than words (a link, an image, a note)
  /// stays, and so does the second of two headings with the same name, so that nothing is lost.
  package func divided(at names: [String]) -> DividedProse {
    let wanted = names.map(folded)
    var owners: [(level: Int, part: Int)] = []
    var common: [Block] = []
    var blocks: [[Block]] = names.map { _ in [] }
    var anchors: [String?] = names.map { _ in nil }
    for block in self.blocks {
      if case .heading(let level, let anchor, let inlines) = block.kind {
        while let last = owners.last, level <= last.level { owners.removeLast() }
        let words = folded(inlines.plainText)
        if !words.isEmpty, let part = wanted.firstIndex(of: words) {
          owners.append((level, part))
          if anchors[part] == nil {
            anchors[part] = anchor
            if inlines.holdsOnlyWords { continue }
          }
        }
      }
      if let owner = owners.last { blocks[owner.part].append(block) } else { common.append(block) }
    }
    guard anchors.contains(where: { $0 != nil }) else {
      return DividedProse(common: self, parts: names.map { _ in nil })
    }
    return DividedProse(
      common: extract(common),
      parts: zip(anchors, blocks).map { anchor, blocks in anchor.map { .init(anchor: $0, prose: extract(blocks)) } })
  }

  /// The anchor of each way in: that of the heading that is equal to its name, or else the slug of the name, with a number after it
  /// where a heading or a way in before it has the same.
  package func routeAnchors(named names: [String]) -> [String] {
    guard !names.isEmpty else { return [] }
    let headings = divided(at: names).parts.map { $0?.anchor }
    var taken = anchors
    return zip(names, headings).map { name, heading in
      if let heading { return heading }
      let base = Slug(name)?.description ?? "deltilbud"
      var anchor = base
      var number = 1
      while !taken.insert(anchor).inserted {
        number += 1
        anchor = "\(base)-\(number)"
      }
      return anchor
    }
  }

  /// Some of the blocks, with the notes that they refer to and no others.
  private func extract(_ blocks: [Block]) -> Prose {
    guard !footnotes.isEmpty else { return Prose(blocks: blocks, footnotes: []) }
    // A note may refer to another, which is then found while the list is walked.
    var order: [Int] = []
    var seen: Set<Int> = []
    func note(_ indexes: [Int]) {
      order += indexes.filter { footnotes.indices.contains($0) && seen.insert($0).inserted }
    }
    note(blocks.flatMap(\.footnoteIndexes))
    var next = 0
    while next < order.count {
      note(footnotes[order[next]].blocks.flatMap(\.footnoteIndexes))
      next += 1
    }
    let renumbered = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
    return Prose(
      blocks: blocks.map { $0.renumbering(renumbered) },
      footnotes: order.map { index in
        Footnote(
          label: footnotes[index].label, blocks: footnotes[index].blocks.map { $0.renumbering(renumbered) })
      })
  }
}

extension Prose.Block {
  fileprivate var footnoteIndexes: [Int] {
    switch kind {
    case .paragraph(let inlines), .heading(_, _, let inlines): inlines.footnoteIndexes
    case .bulletList(_, let items), .numberedList(_, let items):
      items.flatMap { $0.blocks.flatMap(\.footnoteIndexes) }
    case .quote(let blocks): blocks.flatMap(\.footnoteIndexes)
    case .table(let table): (table.header + table.rows.joined()).flatMap(\.inlines.footnoteIndexes)
    case .code, .divider: []
    }
  }

  fileprivate func renumbering(_ numbers: [Int: Int]) -> Prose.Block {
    func renumber(_ items: [Prose.Item]) -> [Prose.Item] {
      items.map { item in
        Prose.Item(number: item.number, blocks: item.blocks.map { $0.renumbering(numbers) }, at: item.span)
      }
    }
    func renumber(_ cells: [Prose.Table.Cell]) -> [Prose.Table.Cell] {
      cells.map { Prose.Table.Cell($0.inlines.renumbering(numbers), at: $0.span) }
    }
    let kind: Kind =
      switch kind {
      case .paragraph(let inlines): .paragraph(inlines.renumbering(numbers))
      case .heading(let level, let anchor, let inlines):
        .heading(level: level, anchor: anchor, inlines.renumbering(numbers))
      case .bulletList(let isTight, let items): .bulletList(isTight: isTight, items: renumber(items))
      case .numberedList(let isTight, let items): .numberedList(isTight: isTight, items: renumber(items))
      case .quote(let blocks): .quote(blocks.map { $0.renumbering(numbers) })
      case .table(let table):
        .table(
          Prose.Table(
            alignments: table.alignments, header: renumber(table.header), rows: table.rows.map { renumber($0) }))
      case .code, .divider: kind
      }
    return Prose.Block(kind, at: span)
  }
}

extension [Prose.Inline] {
  fileprivate var footnoteIndexes: [Int] {
    flatMap { inline -> [Int] in
      switch inline.kind {
      case .footnote(let index): [index]
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .link(_, _, let inner):
        inner.footnoteIndexes
      case .text, .code, .image, .softBreak, .lineBreak: []
      }
    }
  }

  /// Whether a heading is nothing but its words.
  fileprivate var holdsOnlyWords: Bool {
    allSatisfy { inline in
      switch inline.kind {
      case .text, .code, .softBreak, .lineBreak: true
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): inner.holdsOnlyWords
      case .link, .image, .footnote: false
      }
    }
  }

  fileprivate func renumbering(_ numbers: [Int: Int]) -> [Prose.Inline] {
    map { inline in
      let kind: Prose.Inline.Kind =
        switch inline.kind {
        case .footnote(let index): .footnote(numbers[index] ?? index)
        case .emphasis(let inner): .emphasis(inner.renumbering(numbers))
        case .strong(let inner): .strong(inner.renumbering(numbers))
        case .strikethrough(let inner): .strikethrough(inner.renumbering(numbers))
        case .link(let destination, let title, let inner):
          .link(destination: destination, title: title, inner.renumbering(numbers))
        case .text, .code, .image, .softBreak, .lineBreak: inline.kind
        }
      return Prose.Inline(kind, at: inline.span)
    }
  }
}
