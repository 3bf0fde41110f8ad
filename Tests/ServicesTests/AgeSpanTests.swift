import Services
import Testing

@Suite struct AgeSpanTests {
  private func span(_ youngest: Int, _ oldest: Int? = nil) throws -> AgeSpan {
    try #require(AgeSpan(from: youngest, through: oldest))
  }

  @Test func anAgeIsReadInEverySpellingThatLeavesNoDoubt() throws {
    let groups: [(AgeSpan, [String])] = [
      (
        try span(16, 25),
        ["16–25", "16-25", "16 – 25", "16 til 25", "16–25 år", "fra 16 til 25 år", "mellom 16 og 25", "16 år–25 år"]
      ),
      (try span(13, 19), ["13 til 19 år", "13–19-åringer", "13\u{A0}–\u{A0}19 år", "frå 13 til 19 år"]),
      (
        try span(16),
        ["16+", "16 +", "16+ år", "16 år+", "fra 16 år", "frå 16 år", "fra og med 16", "from 16", "16 år og eldre"]
      ),
      (
        try span(18),
        ["over 18", "over 18 år", "fra fylte 18", "fra fylte 18 år", "fylt 18 år", "18 år og oppover", "OVER 18"]
      ),
      (try span(0, 18), ["0–18", "0-18 år", "opp til 18", "til og med 18 år"]),
      (try span(0, 17), ["under 18", "under 18 år", "yngre enn 18"]),
      (try span(0, 25), ["opp til 25", "opptil 25 år", "up to 25"]), (try span(18, 18), ["18–18"]),
      (.all, ["alle", "Alle", "alle aldre", "alle aldrar", "all ages", "uansett alder"]),
    ]
    for (span, texts) in groups { check(reads: texts.map { ($0, span) }) }
  }

  @Test func anAgeThatIsUnclearIsRefused() {
    check(
      AgeSpan.self,
      refuses: [
        ("", .empty), ("ungdom", .unclear("ungdom")), ("18", .bareNumber(18)), ("18 år", .bareNumber(18)),
        ("25–16", .reversed(25, 16)), ("eldre enn 18", .openEnd("eldre enn 18")),
        ("inntil 18 år", .openEnd("inntil 18 år")),
        ("til 18", .openEnd("til 18")), ("0–200", .tooOld("0–200")), ("121+", .tooOld("121+")),
        ("0–6 måneder", .notYears("0–6 måneder")), ("6 måneder", .notYears("6 måneder")),
        ("under 0", .unclear("under 0")),
        ("16–", .unclear("16–")), ("16–25–30", .unclear("16–25–30")), ("16,5+", .unclear("16,5+")),
        ("１６–２５", .unclear("１６–２５")), ("16–25 kr", .unclear("16–25 kr")),
      ]
    )
    check(AgeSpan.self, refusesAllOf: hopeless)
  }

  @Test func bothEndsAreIncluded() throws {
    let span = try AgeSpan(reading: "16–25")
    #expect(span.contains(16) && span.contains(25) && !span.contains(15) && !span.contains(26))
    #expect(try AgeSpan(reading: "under 18").overlaps(AgeSpan(reading: "17+")))
    #expect(try !AgeSpan(reading: "under 18").overlaps(AgeSpan(reading: "18+")))
  }

  @Test func theAgeInASentenceIsFound() throws {
    let table: [(String, AgeSpan?)] = [
      ("Voksne over 18 år med angst eller depresjon", try span(18)),
      ("Ungdom 13–19 år som bor i kommunen", try span(13, 19)),
      ("For deg mellom 16 og 25 år.", try span(16, 25)), ("Du må ha fylt 18 år.", try span(18)),
      ("Alle fra 16 år", try span(16)),
      ("Barn under 18 år og foreldrene deres", try span(0, 17)), ("Unge (16+)", try span(16)), ("Voksne", nil),
      ("", nil),
      ("Voksne som har vært syke i over 2 år", nil), ("Kurset koster 150–200 kr", nil), ("Åpent 10–14 for alle", nil),
      ("Ungdom 13–19 år og voksne over 60 år", nil), ("Voksne over 18 år, også de over 18 år med barn", try span(18)),
    ]
    for (sentence, span) in table { #expect(AgeSpan(foundIn: sentence) == span, "\(sentence)") }
  }

  @Test func anAgeInASentenceNeedsNoYearsWhereTheWordsLeaveNoDoubt() throws {
    let groups: [(AgeSpan, [String])] = [
      (
        try span(16, 25),
        [
          "Ungdom 16-25", "Ungdom 16–25 som bor i kommunen", "Unge (16–25) med angst", "Unge fra 16 til 25",
          "Personer i alderen 16–25", "For deg i alderen 16–25 år", "Young people 16-25", "16–25 som strever",
        ]
      ),
      (try span(0, 25), ["til 25 år", "Ungdom til 25 år", "Unge til 25", "Barn og unge opp til 25"]),
      (
        try span(67),
        [
          "Eldre over 67", "eldre enn 67 år", "Eldre enn 67", "Alle over 67", "For deg som er over 67.",
          "Hjemmeboende eldre over 67 som trenger hjelp", "Over 67",
        ]
      ),
      (
        try span(13, 19),
        ["fra 13 til 19 år", "frå 13 til 19 år", "Ungdom frå 13 til 19", "Tenåringar mellom 13 og 19"]
      ),
      (try span(16, 24), ["mellom 16 og 24 år", "Ungdom mellom 16 og 24"]),
      (try span(0, 17), ["under 18", "Barn og unge under 18", "yngre enn 18 år", "Du er under 18 og trenger noen"]),
      (
        try span(18),
        ["fylt 18 år", "Du som har fylt 18", "18 år og eldre", "18 og eldre", "Vaksne frå 18", "over 18 års alder"]
      ),
    ]
    for (span, sentences) in groups {
      for sentence in sentences { #expect(AgeSpan(foundIn: sentence) == span, "\(sentence)") }
    }
  }

  @Test func anAgeThatIsDeniedOrSomebodyElsesIsNotRead() throws {
    let sentences = [
      "Ikke for barn under 12 år", "Voksne som ikke er under 18 år", "Alle, unntatt barn under 10 år",
      "Alle bortsett frå dei under 16 år", "Barn under 12 år tar vi ikke imot", "Foreldre til barn under 16 år",
      "Foreldre med barn over 6 år", "Foreldre med små barn under 6 år", "Pårørende til eldre over 67 år",
      "Familier med barn 0–5", "Familier med barn 0–5 år", "For deg som bor med noen over 80 år",
      "Du som har barn under 16 år", "Er du bekymret for et barn under 12 år?", "Ansatte som jobber med barn 0–6 år",
      "Voksne over 18 år som ikke er over 67 år", "Voksne over 18 år, unntatt pensjonister",
      "Parents of children under 16 years", "Not for children under 12 years", "Adults except those over 67 years",
    ]
    for sentence in sentences { #expect(AgeSpan(foundIn: sentence) == nil, "\(sentence)") }
    let own: [(String, AgeSpan)] = [
      ("Foreldre under 25 år", try span(0, 24)), ("Pårørende over 18 år", try span(18)),
      ("Voksne over 18 år. Du trenger ikke henvisning.", try span(18)),
      ("Voksne over 18 år som ikke klarer husarbeidet", try span(18)),
      ("Vaksne over 18 år som bur med nokon som ikkje er friske", try span(18)),
      ("Barn under 18 år med foreldre som er syke", try span(0, 17)),
      ("Tilbud til barn under 13 år", try span(0, 12)), ("Kurs for ungdom 13–19 år", try span(13, 19)),
      ("Ungdom med angst i alderen 16–25 år", try span(16, 25)),
    ]
    for (sentence, age) in own { #expect(AgeSpan(foundIn: sentence) == age, "\(sentence)") }
  }

  @Test func aNumberThatIsNoAgeIsNotTakenForOne() {
    let sentences = [
      "Ring 00 00 12 34", "Ungdom, ring 00 00 12 34", "Ungdom kan ringe 116 111", "Voksne i krise over 24 timer",
      "Voksne i behandling under 24 timer", "Ungdom 24 timer i døgnet", "Ungdom 24/7", "Svar til alle under 7 dager",
      "Alle innen 7 dager", "Tilbud siden 1999", "Alle fra 2024", "Ungdom 2024–2025", "Ungdom 08–15",
      "Ungdom kl. 18–21", "Åpent for ungdom 18–21", "Åpent for alle 10–14 i sommer", "Ungdom 10.30–14",
      "Kurset koster under 100", "Over 100 plasser", "Voksne med over 20 ansatte", "Barn 0–6 måneder",
      "Elever 8–10 klasse",
      "Gruppe 1–2 for voksne", "Voksne 2–3 ganger", "Voksne, plass til 8", "Voksne som har strevd i 2–5 år",
      "Fagfolk med over 18 års erfaring", "Kurset varer fra 1 til 2 år", "Voksne som ble syke for over 2 år siden",
      "Ventetid opp til 1 år", "Ungdom 16–25 %", "Voksne 1,5–2", "Barn under 18 og eldre over 67",
    ]
    for sentence in sentences { #expect(AgeSpan(foundIn: sentence) == nil, "\(sentence)") }
    for text in hopeless { #expect(AgeSpan(foundIn: text) == nil) }
  }
}
