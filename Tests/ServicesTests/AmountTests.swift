import Services
import Testing

@Suite struct AmountTests {
  private func amount(_ ore: Int, _ unit: String? = nil) throws -> Amount {
    try #require(Amount(ore: ore, unit: unit))
  }

  @Test func anAmountIsReadInEverySpellingThatLeavesNoDoubt() throws {
    let groups: [(Amount, [String])] = [
      (
        try amount(150_00),
        [
          "150", "150 kr", "150 kr.", "kr 150", "kr. 150", "Kr 150", "KR 150,-", "150,-", "150,–", "150,--", "150:-",
          "150.-",
          "150,00 kr", "150.00", "150 kroner", "NOK 150", "150kr", "150\u{A0}kr",
        ]
      ),
      (try amount(1250_50), ["1 250,50 kr", "1250,50 kr", "kr 1\u{A0}250,50", "1.250,50 kr", "1250.50"]),
      (
        try amount(150_00, "dag"),
        [
          "150 kr per dag", "150 kr pr. dag", "150 kr pr dag", "kr 150 per dag", "150,- per dag", "150 kr/dag",
          "150 per dag",
        ]
      ),
      (try amount(375_00, "time"), ["kr 375,- pr. time", "375 kr for hver time"]),
      (try amount(0), ["0", "0 kr", "0,-", "kr 0"]),
      (try amount(1_10), ["1.10", "1,10 kr"]), (try amount(1_000_000_00), ["1 000 000 kr"]),
      (try amount(50_00, "gang du møter"), ["50 kr per gang du møter"]),
    ]
    for (amount, texts) in groups { check(reads: texts.map { ($0, amount) }) }
  }

  @Test func anAmountThatIsUnclearIsRefused() {
    check(
      Amount.self,
      refuses: [
        ("", .empty), ("gratis", .unclear("gratis")), ("kr", .unclear("kr")), ("-150 kr", .negative("-150 kr")),
        ("kr -150", .negative("kr -150")), ("100–200 kr", .severalSums("100–200 kr")),
        ("100 kr–200 kr", .severalSums("100 kr–200 kr")),
        ("100 til 200 kr", .severalSums("100 til 200 kr")), ("ca. 150 kr", .severalSums("ca. 150 kr")),
        ("inntil 150 kr", .severalSums("inntil 150 kr")), ("1.250 kr", .thousandsOrDecimals("1.250 kr")),
        ("15 euro", .otherCurrency("15 euro")), ("€ 15", .otherCurrency("€ 15")), ("150,5 kr", .unclear("150,5 kr")),
        ("1 25 kr", .unclear("1 25 kr")), ("12345678901 kr", .tooLarge("12345678901 kr")),
        ("150 kr for maten", .leftover("for maten")), ("150 kr per", .leftover("per")), ("１５０ kr", .unclear("１５０ kr")),
      ]
    )
    check(Amount.self, refusesAllOf: hopeless.filter { $0 != "8," })
  }

  @Test func anAmountIsWrittenForReadersAndForPrograms() throws {
    #expect(try Amount(reading: "1250,5" + "0").number == "1\u{A0}250,50")
    #expect(try Amount(reading: "1234567").number == "1\u{A0}234\u{A0}567")
    #expect(try Amount(reading: "1 250,50 kr").decimal == "1250.50")
    #expect(try Amount(reading: "150,-").decimal == "150")
    #expect(try Amount(reading: "0 kr").isFree)
  }
}
