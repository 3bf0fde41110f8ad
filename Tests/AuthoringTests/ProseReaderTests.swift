import Authoring
import Diagnostics
import Services
import Testing

struct ProseReaderTests {
  @Test(arguments: [
    ("Hei *du* og **deg**.\n", "p(Hei *du* og **deg**.)"),
    ("En\nto  \ntre\\\nfire<br>fem\n", "p(En␤to⏎tre⏎fire⏎fem)"),
    ("~~borte~~ 200~400~600\n", "p(~~borte~~ 200~400~600)"),
    ("åse@kommune.no www.example.no\n", "p(åse@kommune.no www.example.no)"),
    (
      "<https://example.no/> <post@example.no>\n",
      "p([https://example.no/](https://example.no/) [post@example.no](mailto:post@example.no))"
    ),
    ("08:00--16:00 \"sitat\"...\n", "p(08:00--16:00 \"sitat\"...)"),
    ("[a](/b/ \"t\") ![bilde *nr* 1](b.png)\n", "p([a](/b/ t) ![bilde nr 1](b.png))"),
    ("113. a\n110. b\n112. c\n", "ol(113.p(a), 110.p(b), 112.p(c))"),
    ("17. mai\n2. juni\n", "ol(17.p(mai), 2.p(juni))"),
    ("- a\n- b\n  1) c\n", "ul(p(a), p(b) ol(1.p(c)))"),
    ("> a\n> > b\n", "quote(p(a) quote(p(b)))"),
    ("| a | b |\n|---|:-:|\n| 1 | *x* |\n| bare én |\n", "table(a|b / 1|*x* / bare én|)"),
    ("før\n| a | b |\n|---|---|\n| 1 | 2 |\n", "p(før)\ntable(a|b / 1|2)"),
    ("```swift x\nlet a\n```\n\n---\n", "code[swift x](let a\n)\nhr"),
    ("Gratis[^b] og mer[^a].\n\n[^a]: Ja.\n[^b]: Nei[^a].\n", "p(Gratis^0 og mer^1.)"),
    ("&aring;&#229;&ukjent; \\*nei\\*\n", "p(åå&ukjent; *nei*)"),
    (
      "## Hvem?\n\n## Hvem?\n\n### ???\n\nHvem\n===\n\n# …\n",
      "h2#hvem(Hvem?)\nh2#hvem-2(Hvem?)\nh3#del(???)\nh1#hvem-3(Hvem)\nh1#del-2(…)"
    ),
    ("{{ navn }} {{{x}}}\n", "p({{ navn }} {{{x}}})"),
    ("", ""),
  ])
  func markdownBecomesProse(_ source: String, _ outline: String) {
    let reading = Reading(source)
    #expect(reading.outline == outline)
    #expect(reading.diagnostics.filter { $0.severity == .error }.map(\.rule.id) == [])
  }

  @Test func footnotesStandInTheOrderOfTheirFirstReference() {
    let reading = Reading("x[^b] y[^a]\n\n[^a]: En\n[^b]: To\n")
    #expect(reading.prose.footnotes.map(\.label) == ["b", "a"])
  }

  @Test func headingsOfTheSameNameGetNumbersThatNoHeadingHas() {
    let reading = Reading("# a\n\n# a-2\n\n# a\n\n# a\n")
    #expect(reading.outline == "h1#a(a)\nh1#a-2(a-2)\nh1#a-3(a)\nh1#a-4(a)")
  }

  @Test func eightThousandEqualHeadingsGetEachTheirAnchor() {
    let reading = Reading(String(repeating: "# a\n\n", count: 8_000))
    let anchors = reading.prose.blocks.map { block -> String in
      if case .heading(_, let anchor, _) = block.kind { anchor } else { "" }
    }
    #expect(Set(anchors).count == 8_000)
    #expect(anchors.last == "a-8000")
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func everyLineEndReadsAlike(_ lineEnd: String) {
    let source = "# Tittel\n\nEn *linje*\nto [lenke](/a/)\n\n- a\n  b\n\n| c | d |\n|---|---|\n| e | f |\n"
    let ends = String(decoding: source.utf8.flatMap { $0 == 0x0A ? Array(lineEnd.utf8) : [$0] }, as: UTF8.self)
    #expect(Reading(ends).outline == Reading(source).outline)
    #expect(Reading(ends).rules == [])
    expectPlaces(Reading(ends))
  }

  @Test(arguments: [
    "Hei *du* og\n**deg** [lenke](http://a.no \"t\") slutt\nlinje tre\n",
    "- en\n  to *tre*\nlat fire `ko\nde` etter\n- fem\n",
    "a [l\nm](/u\n\"t\") etter *x*\nny *y*\n",
    "a ~~b~~ c ~d~ `` x ` y `` x\\\nz  \nw *q*\n",
    "> | a | b |\n> |---|---|\n> | xy | `c d` |\n> | xy | c | \n",
    "[a]: /u\n[b]: <v> \"t\nu\"\ntekst [b] etter [a]\n",
    "før\n| a | a |\n|---|---|\n| a | a |\na\n",
    "> a *b*\n> c *d*\ne\n    > f\n",
    "Under tittel\nmer\n===\n### Hei *du* ###\n",
    "1) x\n\n   y\n\n- \n  z\n\n\ttabtekst\n",
    "a <br/>\nb <!-- x\ny --> c *d*\n",
    "<x@y.no> a <https://a.no/x> a\n",
    "x [^a] y[^a] [^A]\n\n[^a]: n1 *n*\n    mer n\n\n    n1\n",
    "![a *b* c](b.png \"b\") b ![b][a]\n\n[a]: /b.png\n",
    "***a** b* __c__ _d_ **e *f* g**\n",
    "[a][b] [b][] [b] b\n\n[b]: /b \"b\"\n",
    "- a\n\n      b\n\n  c\n* d\n+ e\n",
    "*a\nb* **c\n> d**\n",
    "> - a\n>   b\n> - c *d\n>   e*\n",
    "[tekst](<a b> 'a') a [t](a(b)c) c\n",
    "`a` a `` a`b `` a\n",
    "  innrykket\n   mer *a*\n\tmed tab\n",
    "# A # b #\n\n## a `b` [c](/d) d ##\n",
  ])
  func aTextsPlaceIsWhereItStands(_ source: String) {
    expectPlaces(Reading(source))
    expectPlaces(Reading(source, after: ""))
    expectPlaces(Reading(String(decoding: source.utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }, as: UTF8.self)))
  }

  @Test func escapesAndEntitiesBelongToTheirTextsPlace() {
    let reading = Reading("*a* b\\*c &aring;d *e*\n")
    #expect(reading.inlines.map { reading.source($0.span) } == ["*a*", "a", " b\\*c &aring;d ", "*e*", "e"])
  }

  @Test func blocksAndItemsKnowTheirPlaces() {
    let reading = Reading("# Hei\n\nEn\nto\n\n- a\n- b\n  c\n\n> d\n")
    #expect(reading.prose.blocks.map { reading.source($0.span) } == ["# Hei", "En\nto", "- a\n- b\n  c", "> d"])
  }

  @Test func deepNestingInsideALineIsAnError() {
    let reading = Reading(String(repeating: "*a ", count: 90) + String(repeating: "b* ", count: 90))
    #expect(reading.rules == ["deep-nesting"])
    #expect(reading.prose == .empty)
  }

  @Test func everyBeginningOfATextCanBeRead() {
    let source = Array(
      "# A\n\n*b [c](/d \"e\") `f` <br> ~~g~~[^h]\n\n> - i\n> 1. j\n\n| k | l |\n|--|--|\n| m | n |\n\n[^h]: æ\n\n```\no"
        .utf8)
    for count in 0...source.count { _ = Reading(bytes: Array(source.prefix(count))) }
    for index in source.indices {
      for byte: UInt8 in [0x0A, UInt8(ascii: "["), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "`"), 0xC3] {
        var changed = source
        changed[index] = byte
        _ = Reading(bytes: changed)
      }
    }
  }

  @Test func madeUpTextsLoseNothingAndKnowTheirPlaces() {
    let pieces = [
      "ord", "Ring", " ", " ", "\n", "\n\n", "*", "**", "_", "~~", "`", "[", "]", "](/a/)", "](b \"c d\")", "> ",
      "- ",
      "1. ", "17. ", "# ", "    ", "|", "| a | b |\n|---|---|\n", "<br>", "\\", "&aring;", "&amp;", "å", "«x»", "[a]",
      "[^n]",
      "\n\n[a]: /a\n\n", "\n\n[^n]: note\n\n", "```\n", "---\n", "===\n", "<https://a.no/>", "\t", "x_y", "08.00", "!",
      "(", ")",
    ]
    var state: UInt64 = 20_261_123
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(count))
    }
    var lost: [String] = []
    for _ in 0..<3_000 {
      let source = (0..<(2 + random(24))).map { _ in pieces[random(pieces.count)] }.joined()
      let reading = Reading(source, after: "")
      if reading.rules.contains("lost-text") { lost.append("\(source.debugDescription) \(reading.findings)") }
      if let wrong = misplaced(reading) { lost.append("\(source.debugDescription) place: \(wrong)") }
    }
    #expect(lost.prefix(12) == [])
    #expect(lost.count == 0)
  }

  private func expectPlaces(_ reading: Reading, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(misplaced(reading) == nil, sourceLocation: sourceLocation)
    #expect(reading.rules.filter { $0 == "lost-text" } == [], sourceLocation: sourceLocation)
  }

  /// The first text whose place says something else; escapes and entities may differ.
  private func misplaced(_ reading: Reading) -> String? {
    for inline in reading.inlines {
      guard case .text(let text) = inline.kind else { continue }
      let source = reading.source(inline.span)
      if source == text { continue }
      if !source.isEmpty, source.contains("\\") || source.contains("&") { continue }
      return "«\(text)» at «\(source)»"
    }
    return nil
  }
}
