import Diagnostics
import Services
import Testing

@Suite struct WaitingTests {
  private func span(
    _ least: Int, _ most: Int, _ unit: TimeSpan.Unit, _ precision: TimeSpan.Precision = .plain
  ) throws -> TimeSpan {
    try #require(TimeSpan(least, through: most, unit, precision))
  }

  @Test func aWaitingTimeIsReadInEverySpellingThatLeavesNoDoubt() throws {
    let start = try Day(reading: "2027-01-12")
    let groups: [(WaitingTime, [String])] = [
      (.noWait, ["ingen", "Ingen", "ingen ventetid", "inga ventetid", "nei", "0 dager"]),
      (.dropIn, ["drop-in", "drop in", "Drop–in", "dropin"]), (.sameDay, ["samme dag", "same dag", "Same day"]),
      (.waitingList, ["venteliste", "Venteliste."]), (.unknown, ["ukjent", "ukjend"]),
      (.fixedStart(nil), ["fast oppstart"]),
      (
        .fixedStart(start),
        [
          "fast oppstart 2027-01-12", "fast oppstart: 12.1.2027", "oppstart 12. januar 2027",
          "Fast oppstart tysdag 12. januar 2027",
        ]
      ),
      (
        .span(try span(1, 2, .weeks, .within)),
        ["innen 1–2 uker", "innan 1–2 veker", "innen 1 til 2 uker", "Innen én til to uker"]
      ),
      (
        .span(try span(14, 14, .days, .within)),
        ["innen 14 dager", "innan 14 dagar", "inntil 14 dager", "innen 14 døgn"]
      ),
      (.span(try span(14, 14, .days)), ["14 dager", "14 dagar", "14\u{A0}dager", "14 dagers ventetid"]),
      (
        .span(try span(2, 3, .months, .about)),
        ["ca. 2–3 måneder", "ca 2-3 månader", "omtrent 2 til 3 måneder", "cirka to–tre mnd."]
      ),
      (.span(try span(1, 1, .weeks)), ["1 uke", "ei veke", "én uke", "1 uker"]),
    ]
    for (time, texts) in groups { check(reads: texts.map { ($0, time) }) }
  }

  @Test func theUpperEndCountsAndAMonthIsThirtyDays() throws {
    let table = [
      ("innen 1–2 uker", 14), ("3 måneder", 90), ("ca. 10 dager", 10), ("drop-in", 0), ("samme dag", 0), ("ingen", 0),
    ]
    for (text, days) in table { #expect(try WaitingTime(reading: text).maxDays == days, "\(text)") }
    for text in ["venteliste", "ukjent", "fast oppstart"] { #expect(try WaitingTime(reading: text).maxDays == nil) }
  }

  @Test func aWaitingTimeThatSaysNotHowLongIsRefused() throws {
    check(
      WaitingTime.self,
      refuses: [
        ("", .empty), ("kort", .withoutNumber("kort")), ("Kort ventetid", .withoutNumber("Kort ventetid")),
        ("lang", .withoutNumber("lang")), ("varierer", .withoutNumber("varierer")),
        ("noe ventetid", .withoutNumber("noe ventetid")),
        ("innen kort tid", .withoutNumber("innen kort tid")), ("ja", .unclear("ja")),
        ("når du vil", .unclear("når du vil")),
        ("innen 2", .withoutUnit("innen 2")), ("14", .withoutUnit("14")), ("24 timer", .otherUnit("24 timer")),
        ("10 virkedager", .otherUnit("10 virkedager")), ("1 år", .otherUnit("1 år")), ("4–2 uker", .reversed(4, 2)),
        ("99999 dager", .tooLong("99999 dager")), ("2 uker etter henvisning", .unclear("2 uker etter henvisning")),
        ("fast oppstart 2027-02-30", .start(.noSuchDay(30, .february, year: 2027))),
        ("fast oppstart januar 2027", .start(.withoutDay("januar 2027"))), ("１４ dager", .unclear("１４ dager")),
      ]
    )
    check(WaitingTime.self, refusesAllOf: hopeless)
  }

  @Test func theMessageAboutAWordWithoutANumberSaysWhatToWrite() {
    let failure = WaitingTime.Unreadable.withoutNumber("kort")
    #expect(failure.summary.nb == "«kort» sier ikke hvor lenge noen må vente")
    #expect(failure.remedy.nb == "skriv et tall, som «innen 2 uker», eller «drop-in», eller «ukjent»")
  }

  @Test func aDecisionIsNeededOrNotOrAfterAWhile() {
    let groups: [(Vedtak, [String])] = [
      (.no, ["nei", "Nei", "no", "false", "ikke nødvendig", "ikkje nødvendig"]), (.yes, ["ja", "JA", "yes", "true"]),
      (.forParts, ["for deler", "for delar", "delvis"]), (.unknown, ["ukjent", "ukjend"]),
      (.afterDays(14), ["etter 14 dager", "etter 14 dagar", "etter 2 uker", "Etter to veker"]),
      (.afterDays(30), ["etter 1 måned"]),
    ]
    for (vedtak, texts) in groups { check(reads: texts.map { ($0, vedtak) }) }
    check(
      Vedtak.self,
      refuses: [
        ("", .empty), ("kanskje", .unclear("kanskje")), ("14 dager", .unclear("14 dager")),
        ("etter", .afterHowLong("etter")),
        ("etter avtale", .afterHowLong("etter avtale")), ("etter 2–3 uker", .afterHowLong("etter 2–3 uker")),
        ("etter 0 dager", .afterHowLong("etter 0 dager")), ("1", .unclear("1")),
      ]
    )
    check(Vedtak.self, refusesAllOf: hopeless)
  }

  @Test func aDecisionTakesTime() throws {
    check(reads: [
      ("2–4 uker", ProcessingTime.span(try span(2, 4, .weeks))), ("samme dag", .sameDay), ("Same dag", .sameDay),
      ("innen 14 dager", .span(try span(14, 14, .days, .within))),
    ])
    check(
      ProcessingTime.self,
      refuses: [
        ("", .time(.empty)), ("drop-in", .noTime("drop-in")), ("ukjent", .noTime("ukjent")),
        ("kort", .time(.withoutNumber("kort"))),
      ]
    )
    check(ProcessingTime.self, refusesAllOf: hopeless)
    #expect(try ProcessingTime(reading: "2–4 uker").maxDays == 28)
  }

  @Test func yesAndNoAreTheOnlyAnswers() {
    check(reads: ["ja", "Ja", "JA", "true", "yes", " ja\u{A0}"].map { ($0, YesNo(true)) })
    check(reads: ["nei", "NEI", "false"].map { ($0, YesNo(false)) })
    check(reads: ["no", "No"].map { ($0, YesNo(false, isEnglishNo: true)) })
    check(
      YesNo.self,
      refuses: [("", .empty)]
        + ["on", "off", "y", "n", "j", "1", "0", "kanskje", "ja, men", "ikke", "ｊａ"].map { ($0, .neither($0)) }
    )
    check(YesNo.self, refusesAllOf: hopeless)
  }

  @Test func aReviewIntervalIsCountedByTheCalendar() throws {
    let six = try #require(ReviewInterval(6, .months))
    check(reads: ["6 måneder", "6 månader", "seks måneder", "halvår", "et halvt år", "6 mnd"].map { ($0, six) })
    check(reads: [
      ("1 år", try #require(ReviewInterval(1, .years))), ("90 dager", try #require(ReviewInterval(90, .days))),
      ("ett år", try #require(ReviewInterval(1, .years))), ("12 veker", try #require(ReviewInterval(12, .weeks))),
    ])
    check(
      ReviewInterval.self,
      refuses: [
        ("", .empty), ("ofte", .unclear("ofte")), ("6", .withoutUnit("6")), ("0 dager", .outOfReach("0 dager")),
        ("11 år", .outOfReach("11 år")), ("99999 dager", .outOfReach("99999 dager")),
        ("6–12 måneder", .unclear("6–12 måneder")),
        ("2 ganger i året", .unclear("2 ganger i året")),
      ]
    )
    check(ReviewInterval.self, refusesAllOf: hopeless)
    #expect(six.due(after: try Day(reading: "2026-08-31")).iso == "2027-02-28")
    #expect(try ReviewInterval(reading: "1 år").due(after: Day(reading: "2028-02-29")).iso == "2029-02-28")
    #expect(try ReviewInterval(reading: "90 dager").due(after: Day(reading: "2026-09-01")).iso == "2026-11-30")
  }
}
