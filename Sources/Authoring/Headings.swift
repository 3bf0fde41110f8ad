import Diagnostics
import Services

extension Reading {
  /// Settles which heading is the title, and looks at what the others are below.
  ///
  /// A `# heading` before every other heading is the title, or says the same as it, or stays as a heading of the text.
  mutating func settleHeadings(of draft: inout ServiceDraft) {
    var headings = draft.prose.headings[...]
    var level = 1
    if let first = headings.first, first.level == 1,
      let index = draft.prose.blocks.firstIndex(where: { $0.span == first.span })
    {
      headings.removeFirst()
      if isTitle(first, of: &draft) {
        var blocks = draft.prose.blocks
        blocks.remove(at: index)
        draft.prose = Prose(blocks: blocks, footnotes: draft.prose.footnotes)
      } else {
        level = 2
      }
    }
    // Nobody mends more than this in one go.
    var left = 100
    for heading in headings where left > 0 {
      if heading.level == 1 {
        reportSecondTitle(heading)
        left -= 1
      } else if heading.level > level + 1 {
        reportSkippedLevel(heading, below: level)
        left -= 1
      }
      level = max(heading.level, 2)
    }
  }

  /// Whether the heading is the title and need not be said twice; one that is not has been reported.
  private mutating func isTitle(_ heading: Prose.Heading, of draft: inout ServiceDraft) -> Bool {
    guard let title = draft.title else {
      guard draft.facts.keys[.title] == nil, !heading.text.isEmpty else { return false }
      draft.title = Located(heading.text, at: heading.span)
      return true
    }
    if folded(title.value) == folded(heading.text) { return true }
    diagnostics.append(
      Diagnostic(
        .differentHeading, at: heading.span,
        Wording(
          nb: "overskriften «\(heading.text)» er en annen enn tittelen «\(title.value)»",
          nn: "overskrifta «\(heading.text)» er ei anna enn tittelen «\(title.value)»",
          en: "the heading “\(heading.text)” differs from the title “\(title.value)”"),
        remedy: Wording(
          nb: "slett overskriften, eller skriv «## \(heading.text)»",
          nn: "slett overskrifta, eller skriv «## \(heading.text)»",
          en: "delete the heading, or write “## \(heading.text)”"),
        field: Field.title.id,
        notes: [
          .init(Wording(nb: "her står tittelen", nn: "her står tittelen", en: "the title stands here"), at: title.span)
        ]))
    return false
  }

  private mutating func reportSecondTitle(_ heading: Prose.Heading) {
    report(
      .secondTitle, at: heading.span,
      Wording(
        nb: "overskriften «\(heading.text)» er skrevet som en tittel, og vises ett nivå lavere",
        nn: "overskrifta «\(heading.text)» er skriven som ein tittel, og blir vist eitt nivå lågare",
        en: "the heading “\(heading.text)” is written as a title and is shown one level lower"),
      remedy: Wording(
        nb: "skriv «## \(heading.text)»", nn: "skriv «## \(heading.text)»", en: "write “## \(heading.text)”"))
  }

  private mutating func reportSkippedLevel(_ heading: Prose.Heading, below level: Int) {
    let marks = String(repeating: "#", count: level + 1)
    report(
      .skippedHeadingLevel, at: heading.span,
      Wording(
        nb: "overskriften «\(heading.text)» hopper over nivå \(level + 1)",
        nn: "overskrifta «\(heading.text)» hoppar over nivå \(level + 1)",
        en: "the heading “\(heading.text)” skips level \(level + 1)"),
      remedy: Wording(
        nb: "skriv «\(marks) \(heading.text)»", nn: "skriv «\(marks) \(heading.text)»",
        en: "write “\(marks) \(heading.text)”"))
  }
}
