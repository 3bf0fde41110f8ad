import Authoring
import Diagnostics
import Services
import Testing

/// The texts that make the installed library slow, at two sizes: either a limit names them, or the library reads them in one pass.
struct ProseLimitTests {
  private static let refused: [(name: String, unit: String, rule: String)] = [
    ("rules that begin no table", "|-\nt>|-\n", "oversized-table"),
    ("headers that do not fit", "a | b\n-|-|-\n", "oversized-table"),
    ("strokes", "|", "oversized-line"),
    ("strokes on lines", String(repeating: "|", count: 70) + "\n", "oversized-table"),
    ("quotes in quotes", ">", "oversized-line"),
    ("quotes on short lines", String(repeating: ">", count: 20) + "a\n", "deep-nesting"),
    ("lists in lists", String(repeating: "- ", count: 40) + "a\n", "deep-nesting"),
    ("underscores", "_", "oversized-line"),
    ("one long run of stars", String(repeating: "*", count: 300) + "a\n", "excess-punctuation"),
    ("pictures that never end", "![[]()\n", "excess-punctuation"),
    ("processing instructions", "a <?x\n", "excess-punctuation"),
    ("declarations", "a <!X \n", "excess-punctuation"),
    ("character data", "a <![CDATA[ b\n", "excess-punctuation"),
    ("brackets", "[\n", "excess-punctuation"),
    ("link openers", "[a](\n", "excess-punctuation"),
    ("link openers with titles", "[a](b \"c\n", "excess-punctuation"),
    ("tags", "a <a b='\n", "excess-punctuation"),
    ("definitions", "[f]: u\n\n", "excess-link-definitions"),
    ("definitions with open titles", "[f]: u \"x\n\n", "excess-link-definitions"),
  ]

  @Test(arguments: refused.indices, [64_000, 256_000]) func aKnownSlowTextIsRefusedByALimitThatIsNamed(
    _ index: Int, _ size: Int
  ) {
    let (name, unit, rule) = Self.refused[index]
    let reading = Reading(String(repeating: unit, count: size / unit.utf8.count))
    #expect(reading.rules == [rule], "\(name)")
    #expect(reading.prose == .empty)
  }

  @Test(
    arguments: [
      "~e,z~~\n", "~~a \n", "*_a\n", "*a_ \n", "_a **b \n", "a**b c* \n", "`a``\n", "a]\n", "&a;\n", "\\*\n", "a\nb\n",
      "z_www.\n",
      "**x**\n", "*x\n", "~~a~ b~~~\n", "a  \n", "- a\n", "+ a\n\n", "1. a\n", "# a\n", "ord ", "æ", "(", "!\n",
      "| a\n\n",
    ], [64_000, 256_000])
  func othersAreReadToTheEnd(_ unit: String, _ size: Int) {
    let lineLength = 80
    let units = max(1, lineLength / unit.utf8.count)
    let isOfLines = unit.contains("\n")
    let piece = isOfLines ? unit : String(repeating: unit, count: units) + "\n"
    let reading = Reading(String(repeating: piece, count: size / piece.utf8.count))
    #expect(reading.rules.filter { $0 != "lost-text" } == reading.rules)
    #expect(!reading.diagnostics.hasErrors)
    #expect(!reading.prose.blocks.isEmpty)
  }

  @Test(arguments: [64_000, 256_000]) func anAddressUsedTooOftenIsRefused(_ size: Int) {
    let reading = Reading(
      "[f]: /" + String(repeating: "u", count: 1_900) + "\n\n" + String(repeating: "[f]\n\n", count: size / 5))
    #expect(reading.rules == ["excess-link-definitions"])
  }

  @Test func aWideTableWithShortRowsIsRefused() {
    let header = String(repeating: "a|", count: 58) + "a\n" + String(repeating: "-|", count: 58) + "-\n"
    #expect(Reading(header + String(repeating: "b\n", count: 30_000)).rules == ["oversized-table"])
    #expect(Reading(header + String(repeating: "b\n", count: 50)).rules == [])
  }

  @Test func tenMegabytesAreRefusedUnread() {
    #expect(Reading(bytes: Array(repeating: UInt8(ascii: "a"), count: 10_000_000)).rules == ["oversized-prose"])
  }

  @Test func listsThatGrowDeeperLineByLineAreRefused() {
    let lines = (0..<100).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
    #expect(Reading(lines).rules == ["deep-nesting"])
  }

  @Test func anOrdinaryLongPageKeepsTheLimits() {
    let page =
      "## Hvem?\n\nVi *hjelper* **deg** som [trenger](https://example.no/) noen å snakke med.\n\n- en\n- to\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
    let reading = Reading(String(repeating: page, count: 1_500))
    #expect(reading.rules == [])
    #expect(reading.prose.blocks.count == 6_000)
  }

  @Test func noMoreThanAHundredFindingsOfOneKindAreTold() {
    #expect(Reading(String(repeating: "<telefon> a\n\n", count: 3_000)).rules.count == 100)
  }
}
