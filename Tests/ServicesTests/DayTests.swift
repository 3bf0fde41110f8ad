import Diagnostics
import Services
import Testing

@Suite struct DayTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
    try #require(Day(year: year, month: month, day: day))
  }

  @Test func aDateIsReadInEverySpellingThatLeavesNoDoubt() throws {
    let first = try day(2026, 9, 1)
    check(
      reads: [
        "2026-09-01", "2026-9-1", "2026–09–01", "2026.09.01", "1.9.2026", "01.09.2026", "1. 9. 2026", "1.9.2026.",
        "1. september 2026", "1.september 2026", "1 september 2026", "1. SEPTEMBER 2026", "1. sept. 2026",
        "1 sept 2026", "1. sep 2026", "1 September 2026", "September 1, 2026", "\u{A0}1.\u{A0}september\u{202F}2026 ",
        "1. sep\u{AD}tember 2026", "tirsdag 1. september 2026", "tysdag 1. september 2026", "Tue 1 September 2026",
        "tirsdag, den 1. september 2026",
      ].map { ($0, first) }
    )
    check(reads: [
      ("29. februar 2028", try day(2028, 2, 29)), ("24. des. 2026", try day(2026, 12, 24)),
      ("24. desember 2026", try day(2026, 12, 24)), ("17. mai 2027", try day(2027, 5, 17)),
      ("1. oktober 2026", try day(2026, 10, 1)), ("1 Oct 2026", try day(2026, 10, 1)),
    ])
  }

  @Test func aDateThatIsUnclearOrDoesNotExistIsRefused() throws {
    check(
      Day.self,
      refuses: [
        ("", .empty), ("\u{A0}", .empty), ("snart", .unclear("snart")), ("2026-09", .unclear("2026-09")),
        ("2026", .unclear("2026")), ("20260901", .unclear("20260901")), ("1.10", .withoutYear("1.10")),
        ("1.9.", .withoutYear("1.9.")), ("1. september", .withoutYear("1. september")),
        ("september 2026", .withoutDay("september 2026")), ("september", .withoutDay("september")),
        ("1.9.26", .twoDigitYear("1.9.26")), ("1. sept 26", .twoDigitYear("1. sept 26")),
        ("1/9/2026", .dayOrMonth("1/9/2026")), ("1/9 2026", .dayOrMonth("1/9 2026")),
        ("01-09-2026", .dayOrMonth("01-09-2026")), ("2026-02-30", .noSuchDay(30, .february, year: 2026)),
        ("30. februar 2026", .noSuchDay(30, .february, year: 2026)),
        ("29.2.2027", .noSuchDay(29, .february, year: 2027)), ("31.11.2026", .noSuchDay(31, .november, year: 2026)),
        ("0.9.2026", .noSuchDay(0, .september, year: 2026)), ("2026-13-01", .noSuchMonth(13)),
        ("2026-00-01", .noSuchMonth(0)), ("0026-09-01", .yearOutOfReach(26)), ("2926-09-01", .yearOutOfReach(2926)),
        ("mandag 1. september 2026", .otherWeekday(.monday, try day(2026, 9, 1))),
        ("2026-09-01 18:00", .unclear("2026-09-01 18:00")), ("２０２６-09-01", .unclear("２０２６-09-01")),
        ("٢٠٢٦-09-01", .unclear("٢٠٢٦-09-01")),
      ]
    )
    check(Day.self)
  }

  @Test func aDateThatDoesNotExistIsRefusedWithTheReason() {
    let failure = Day.Unreadable.noSuchDay(30, .february, year: 2026)
    #expect(failure.summary.nb == "«30. februar 2026» finnes ikke: februar 2026 har 28 dager")
  }

  @Test(
    arguments: [
      ("31/8/2026", "2026-08-31"), ("31/8 2026", "2026-08-31"), ("31-08-2026", "2026-08-31"),
      ("31–08–2026", "2026-08-31"),
      ("9/9/2026", "2026-09-09"), ("2026/09/01", "2026-09-01"), ("2026/9/1", "2026-09-01"),
      ("1/9/2026", nil), ("1-9-2026", nil), ("12/13/2026", nil), ("31/8", nil), ("31/8/26", nil), ("31/9/2026", nil),
      ("2026/09", nil), ("31/8/2026 kl. 18", nil), ("mandag 31/8/2026", nil), ("20260901", nil), ("snart", nil),
      ("", nil),
    ] as [(String, String?)])
  func aDateInARefusedFormIsCorrectedWhereItCanBeNoOther(text: String, corrected: String?) {
    do throws(Day.Unreadable) {
      _ = try Day(reading: text)
      Issue.record("«\(text)» is read as it stands")
    } catch {
      #expect(error.correction == corrected)
    }
  }

  @Test func daysCountOnAcrossMonthsYearsAndLeapDays() throws {
    #expect(try day(1970, 1, 1).daysSince1970 == 0)
    #expect(try day(2028, 2, 28).adding(days: 1) == day(2028, 2, 29))
    #expect(try day(2028, 2, 29).adding(days: 1) == day(2028, 3, 1))
    #expect(try day(2027, 12, 31).adding(days: 1) == day(2028, 1, 1))
    #expect(try day(2026, 8, 31).adding(months: 6) == day(2027, 2, 28))
    #expect(try day(2026, 1, 31).adding(months: -2) == day(2025, 11, 30))
    #expect(try day(2026, 11, 23).days(until: day(2027, 11, 23)) == 365)
    #expect(try day(2026, 11, 23).weekday == .monday)
    #expect(try day(2026, 9, 1).iso == "2026-09-01")
    for number in stride(from: -200_000, through: 200_000, by: 37) {
      let day = Day(daysSince1970: number)
      #expect(day.daysSince1970 == number)
      #expect(day < day.adding(days: 1))
    }
    #expect(Day(daysSince1970: .max) > Day(daysSince1970: .min))
  }

  @Test func publicHolidaysFallWhereTheLawPutsThem() throws {
    let holidays2027 = Day.PublicHoliday.days(in: 2027).map(\.day.iso)
    #expect(
      holidays2027 == [
        "2027-01-01", "2027-03-25", "2027-03-26", "2027-03-28", "2027-03-29", "2027-05-01", "2027-05-06", "2027-05-16",
        "2027-05-17", "2027-12-25", "2027-12-26",
      ]
    )
    #expect(try day(2027, 5, 17).publicHolidays == [.constitutionDay, .whitMonday])
    #expect(try day(2026, 12, 24).publicHolidays.isEmpty)
    let easter = [
      1961: "04-02", 1981: "04-19", 2000: "04-23", 2008: "03-23", 2025: "04-20", 2026: "04-05", 2038: "04-25",
    ]
    for (year, date) in easter { #expect(Day.easterSunday(of: year).iso == "\(year)-\(date)") }
    for year in 1900...2199 {
      let easter = Day.easterSunday(of: year)
      #expect(easter.weekday == .sunday)
      #expect("\(year)-03-22" <= easter.iso && easter.iso <= "\(year)-04-25")
    }
  }

  @Test func theDateInNorwayFollowsSummerTime() throws {
    // 2026-11-22 23:00 UTC is already the next day in Norway.
    #expect(Day.inOslo(secondsSince1970: 1_795_388_400).iso == "2026-11-23")
    #expect(Day.inOslo(secondsSince1970: 1_795_388_399).iso == "2026-11-22")
    let spring = try day(2027, 3, 28).daysSince1970 * 86_400
    #expect(Moment.inOslo(secondsSince1970: spring + 3599).iso == "2027-03-28T01:59")
    #expect(Moment.inOslo(secondsSince1970: spring + 3600).iso == "2027-03-28T03:00")
    let autumn = try day(2026, 10, 25).daysSince1970 * 86_400
    #expect(Moment.inOslo(secondsSince1970: autumn).iso == "2026-10-25T02:00")
    #expect(Moment.inOslo(secondsSince1970: autumn + 3600).iso == "2026-10-25T02:00")
    #expect(Moment.inOslo(secondsSince1970: -1).iso == "1970-01-01T00:59")
    #expect(Day.inOslo(secondsSince1970: .max) > Day.inOslo(secondsSince1970: .min))
  }

  @Test func aLocalTimeKnowsItsDistanceFromUTC() throws {
    #expect(try Moment(reading: "2027-01-12 18:00").minutesAheadOfUTC == 60)
    #expect(try Moment(reading: "2027-07-12 18:00").minutesAheadOfUTC == 120)
    let autumn = try Moment(reading: "2027-10-31 01:30")
    #expect(Moment.inOslo(secondsSince1970: autumn.secondsSince1970) == autumn)
  }
}
