import Diagnostics
import Services
import Testing

@Suite struct ProseDivisionTests {
  private let span = Span.start(of: "x.md")

  private func heading(_ level: Int, _ words: String) -> Prose.Block {
    Prose.Block(
      .heading(level: level, anchor: words.lowercased(), [Prose.Inline(.text(words), at: span)]), at: span)
  }

  private func paragraph(_ words: String, note: Int? = nil) -> Prose.Block {
    let inlines = [Prose.Inline(.text(words), at: span)] + (note.map { [Prose.Inline(.footnote($0), at: span)] } ?? [])
    return Prose.Block(.paragraph(inlines), at: span)
  }

  private func words(_ prose: Prose?) -> [String]? { prose?.passages.map(\.text) }

  @Test func aPartGoesOnToTheNextHeadingOfItsLevelOrAHigherOne() {
    let prose = Prose(
      blocks: [
        paragraph("a"), heading(3, "Gruppe"), paragraph("b"), heading(4, "Når"), paragraph("c"), heading(3, "Mer"),
        paragraph("d"), heading(5, "GRUPPE"), paragraph("e"), heading(2, "Slutt"), paragraph("f"),
      ], footnotes: [])
    let divided = prose.divided(at: ["gruppe", "samtale"])
    #expect(words(divided.common) == ["a", "Mer", "d", "Slutt", "f"])
    #expect(words(divided.parts[0]?.prose) == ["b", "Når", "c", "GRUPPE", "e"])
    #expect(divided.parts[0]?.anchor == "gruppe")
    #expect(divided.parts[1] == nil)
  }

  @Test func theInnermostNameCounts() {
    let prose = Prose(
      blocks: [
        heading(2, "A"), paragraph("a"), heading(3, "B"), paragraph("b"), heading(3, "C"), paragraph("c"),
      ], footnotes: [])
    let divided = prose.divided(at: ["A", "B"])
    #expect(words(divided.common) == [])
    #expect(words(divided.parts[0]?.prose) == ["a", "C", "c"])
    #expect(words(divided.parts[1]?.prose) == ["b"])
  }

  @Test func aHeadingThatHoldsMoreThanWordsStays() {
    let link = Prose.Inline(.link(destination: "b.md", title: "", [Prose.Inline(.text("A"), at: span)]), at: span)
    let prose = Prose(
      blocks: [Prose.Block(.heading(level: 2, anchor: "a", [link]), at: span), paragraph("a")], footnotes: [])
    #expect(words(prose.divided(at: ["A"]).parts[0]?.prose) == ["A", "a"])
  }

  @Test func eachPartHasTheNotesThatItRefersTo() {
    let prose = Prose(
      blocks: [paragraph("a", note: 0), heading(2, "A"), paragraph("b", note: 1), paragraph("c", note: 0)],
      footnotes: [
        .init(label: "x", blocks: [paragraph("x")]), .init(label: "y", blocks: [paragraph("y", note: 2)]),
        .init(label: "z", blocks: [paragraph("z")]),
      ])
    let divided = prose.divided(at: ["A"])
    #expect(divided.common.footnotes.map(\.label) == ["x"])
    #expect(divided.parts[0]?.prose.footnotes.map(\.label) == ["y", "x", "z"])
    #expect(divided.parts[0]?.prose.blocks == [paragraph("b", note: 0), paragraph("c", note: 1)])
    #expect(divided.parts[0]?.prose.footnotes[0].blocks == [paragraph("y", note: 2)])
  }

  @Test func withoutSuchAHeadingTheTextIsAsItWas() {
    let prose = Prose(blocks: [heading(2, "Mer"), paragraph("a")], footnotes: [])
    #expect(prose.divided(at: ["Gruppe", ""]) == DividedProse(common: prose, parts: [nil, nil]))
  }
}
