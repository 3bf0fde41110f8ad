import Diagnostics
import Services
import Testing

private typealias Row = OpeningHours.Row

@Suite struct OpeningHoursTests {
  private let weekdays = Weekday.monday.through(.friday)

  private func time(_ text: String) throws -> ClockTime {
    text == "24:00" ? .endOfDay : try ClockTime(reading: text)
  }

  private func interval(_ from: String, _ to: String) throws -> OpeningHours.Interval {
    try #require(OpeningHours.Interval(from: time(from), to: time(to)))
  }

  private func row(_ days: [Weekday]?, _ from: String, _ to: String, note: String? = nil) throws -> Row {
    Row(days, .open(try interval(from, to)), note: note)
  }

  private func day(_ iso: String) throws -> Day { try Day(reading: iso) }

  private func hours(_ entries: OpeningHours.Entry...) throws -> OpeningHours {
    OpeningHours(try entries.map { (entry) throws(OpeningHours.Unreadable) in try OpeningHours.Part(reading: entry) })
  }

  private func check(
    _ table: [(OpeningHours.Entry, OpeningHours.Part)],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for (entry, part) in table {
      do throws(OpeningHours.Unreadable) {
        let read = try OpeningHours.Part(reading: entry)
        #expect(read == part, "\(entry)", sourceLocation: sourceLocation)
      } catch {
        Issue.record("\(entry): \(error.summary.nb)", sourceLocation: sourceLocation)
      }
    }
  }

  private func check(
    refuses table: [(OpeningHours.Entry, OpeningHours.Unreadable)],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for (entry, reason) in table {
      do throws(OpeningHours.Unreadable) {
        let read = try OpeningHours.Part(reading: entry)
        Issue.record("\(entry) was read as \(read)", sourceLocation: sourceLocation)
      } catch {
        #expect(error == reason, "\(entry)", sourceLocation: sourceLocation)
        ServicesTests.check(error, sourceLocation: sourceLocation)
      }
    }
  }

  @Test func aRowIsReadInEverySpellingThatLeavesNoDoubt() throws {
    let usual = OpeningHours.Part.weekly([try row(weekdays, "08:00", "15:30")])
    let spellings = [
      "mandag–fredag 08:00–15:30", "mandag-fredag 08:00-15:30", "mandag—fredag 8.00—15.30",
      "måndag til fredag 08.00–15.30",
      "mandag til fredag kl. 8 til kl. 15.30", "Mandag – Fredag kl 08:00 – 15:30", "man–fre 8–15:30",
      "man.–fre. 8–15.30",
      "hverdager 08:00–15:30", "kvardagar 08:00–15:30", "fra mandag til fredag fra kl. 8 til kl. 15.30",
      "mandag–fredag mellom 8 og 15.30", "Monday–Friday 08:00–15:30", "weekdays from 8 to 15:30",
      "mandag–fredag\u{A0}08:00–15:30", "mandag, tirsdag, onsdag, torsdag og fredag 08:00–15:30",
      "mandag–torsdag og fredag 08:00–15:30", "08:00–15:30 mandag–fredag", "mandag–fredag: 08:00–15:30",
      "åpent mandag–fredag 08:00–15:30", "MA\u{30A}NDAG–FREDAG 08:00–15:30",
    ]
    check(spellings.map { (.row($0), usual) })
    check([
      (.keyed(key: "mandag–fredag", value: .text("08:00–15:30")), usual),
      (.keyed(key: "Hverdager", value: .text("kl. 8–15.30")), usual),
    ])
  }

  @Test func aRowMayNameAnyDaysAndAnyTimes() throws {
    check([
      (.row("mandag, onsdag og fredag 10–14"), .weekly([try row([.monday, .wednesday, .friday], "10:00", "14:00")])),
      (.row("alle dager 10–22"), .weekly([try row(Weekday.allCases, "10:00", "22:00")])),
      (.row("alle dagar 00:00–24:00"), .weekly([Row(Weekday.allCases, .open(.roundTheClock))])),
      (.row("døgnåpent"), .weekly([Row(Weekday.allCases, .open(.roundTheClock))])),
      (.row("Døgnope"), .weekly([Row(Weekday.allCases, .open(.roundTheClock))])),
      (.row("24/7"), .weekly([Row(Weekday.allCases, .open(.roundTheClock))])),
      (.row("fredag–søndag døgnåpent"), .weekly([Row([.friday, .saturday, .sunday], .open(.roundTheClock))])),
      (.row("helg 12–16"), .weekly([try row([.saturday, .sunday], "12:00", "16:00")])),
      (.row("fredag–mandag 12–16"), .weekly([try row([.monday, .friday, .saturday, .sunday], "12:00", "16:00")])),
      (.row("lørdag 20:00–03:00"), .weekly([try row([.saturday], "20:00", "03:00")])),
      (.row("laurdag 20:00–00:00"), .weekly([try row([.saturday], "20:00", "24:00")])),
      (.row("laurdager 20–24"), .weekly([try row([.saturday], "20:00", "24:00")])),
      (
        .row("mandag 08:00–11:30 og 12:30–15:30"),
        .weekly([try row([.monday], "08:00", "11:30"), try row([.monday], "12:30", "15:30")])
      ),
      (.row("søndag stengt"), .weekly([Row([.sunday], .closed)])),
      (.row("stengt søndag"), .weekly([Row([.sunday], .closed)])),
      (.keyed(key: "søndag", value: .text("Stengt")), .weekly([Row([.sunday], .closed)])),
      (.keyed(key: "lørdag", value: .text("ukjent")), .weekly([Row([.saturday], .unknown)])),
      (
        .keyed(key: "mandag", value: .rows([.row("08–11"), .keyed(key: "12–15", value: .text("drop-in"))])),
        .weekly([try row([.monday], "08:00", "11:00"), try row([.monday], "12:00", "15:00", note: "drop-in")])
      ),
      (.row("ukjent"), .unknown),
    ])
  }

  @Test func whatStandsAfterTheColonOfWeekdayAndTimeIsANote() throws {
    let part = OpeningHours.Part.weekly([try row([.thursday], "15:30", "20:00", note: "drop-in for ungdom")])
    check([
      (.keyed(key: "torsdag 15:30–20:00", value: .text("drop-in for ungdom")), part),
      (.row("torsdag 15:30–20:00: drop-in for ungdom"), part),
      (.keyed(key: "torsdag", value: .text("15:30–20:00: drop-in for ungdom")), part),
      (
        .keyed(key: "torsdag 15:30–20:00", value: .text("")),
        .weekly([try row([.thursday], "15:30", "20:00")])
      ),
      (
        .keyed(key: "tekst", value: .text("Etter skoletid, én eller to dager i uka")),
        .note("Etter skoletid, én eller to dager i uka")
      ),
      (.keyed(key: "Tekst", value: .text("Ring: vi svarer")), .note("Ring: vi svarer")),
    ])
  }

  @Test func aDateAPeriodAMonthAndHolidaysHaveTheirOwnHours() throws {
    let christmasEve = Period.day(try day("2026-12-24"))
    let summer = Period.days(try day("2026-06-22"), through: try day("2026-08-15"))
    func yearly(_ from: (Month, Int), _ to: (Month, Int)) throws -> Period {
      .daysEveryYear(
        try #require(DayOfYear(from.0, from.1)),
        through: try #require(DayOfYear(to.0, to.1))
      )
    }
    let july = try yearly((.july, 1), (.july, 31))
    let tuesday = OpeningHours.Plan.rows([try row([.tuesday], "10:00", "14:00")])
    let periods: [(String, Period)] = [
      ("2026-12-24", christmasEve), ("24.12.2026", christmasEve), ("24. desember 2026", christmasEve),
      ("torsdag 24. desember 2026", christmasEve), ("2026-06-22–2026-08-15", summer),
      ("2026-06-22 - 2026-08-15", summer),
      ("2026-06-22 til 2026-08-15", summer), ("22.6.2026–15.8.2026", summer), ("22.6.–15.8.2026", summer),
      ("22. juni–15. august 2026", summer), ("fra 22. juni til 15. august 2026", summer), ("juli", july),
      ("Juli", july),
      ("July", july), ("1.7.–31.7.", july), ("1.–31. juli", july),
      ("22.6.–15.8.", try yearly((.june, 22), (.august, 15))),
      ("22.6–15.8", try yearly((.june, 22), (.august, 15))), ("juni–august", try yearly((.june, 1), (.august, 31))),
      ("februar", try yearly((.february, 1), (.february, 29))),
      ("20. des.–3. jan.", try yearly((.december, 20), (.january, 3))),
      ("20.12.–3.1.2027", .days(try day("2026-12-20"), through: try day("2027-01-03"))),
      ("juli 2027", .days(try day("2027-07-01"), through: try day("2027-07-31"))),
      ("februar 2027", .days(try day("2027-02-01"), through: try day("2027-02-28"))),
      ("17. mai", .everyYear(try #require(DayOfYear(.may, 17)))),
      ("24.12.", .everyYear(try #require(DayOfYear(.december, 24)))),
      ("24.12", .everyYear(try #require(DayOfYear(.december, 24)))),
      ("1. oktober", .everyYear(try #require(DayOfYear(.october, 1)))),
      ("1.10.", .everyYear(try #require(DayOfYear(.october, 1)))),
    ]
    for (key, period) in periods {
      check([
        (.keyed(key: key, value: .text("stengt")), .exception(.init(period, .closed))),
        (.row("\(key): stengt"), .exception(.init(period, .closed))),
        (.row("\(key) stengt"), .exception(.init(period, .closed))),
        (.keyed(key: key, value: .text("åpent")), .exception(.init(period, .usual))),
        (.keyed(key: key, value: .text("ope")), .exception(.init(period, .usual))),
        (.keyed(key: key, value: .text("ukjent")), .exception(.init(period, .unknown))),
        (.keyed(key: key, value: .text("tirsdag 10:00–14:00")), .exception(.init(period, tuesday))),
        (.keyed(key: key, value: .text("tysdag: 10–14")), .exception(.init(period, tuesday))),
        (.keyed(key: key, value: .rows([.row("tirsdag 10–14")])), .exception(.init(period, tuesday))),
        (
          .keyed(key: key, value: .text("10:00–14:00")),
          .exception(.init(period, .rows([try row(nil, "10:00", "14:00")])))
        ),
        (
          .keyed(
            key: key,
            value: .rows([.row("tirsdag 10–14"), .keyed(key: "torsdag 10–14", value: .text("bare telefon"))])
          ),
          .exception(
            .init(
              period,
              .rows([
                try row([.tuesday], "10:00", "14:00"), try row([.thursday], "10:00", "14:00", note: "bare telefon"),
              ])
            )
          )
        ),
      ])
    }
    check([
      (.keyed(key: "helligdager", value: .text("stengt")), .publicHolidays(.closed)),
      (.keyed(key: "heilagdagar", value: .text("ope")), .publicHolidays(.usual)),
      (.keyed(key: "Helligdager", value: .text("10–14")), .publicHolidays(.rows([try row(nil, "10:00", "14:00")]))),
      (.row("helligdager: ukjent"), .publicHolidays(.unknown)), (.row("helligdager stengt"), .publicHolidays(.closed)),
      (.keyed(key: "skoleferier", value: .text("stengt")), .schoolHolidays(.closed)),
      (.keyed(key: "skuleferiar", value: .text("stengt")), .schoolHolidays(.closed)),
    ])
  }

  @Test func aRowThatIsUnclearOrImpossibleIsRefused() throws {
    check(refuses: [
      (.row(""), .empty), (.row("\u{A0}"), .empty), (.row("kort"), .unclear("kort")),
      (.row("08:00–15:30"), .withoutWeekday("08:00–15:30")), (.row("stengt"), .withoutWeekday("stengt")),
      (.row("mandag"), .withoutTime("mandag")), (.row("mandag etter avtale"), .withoutTime("mandag etter avtale")),
      (.keyed(key: "mandag", value: .text("etter avtale")), .withoutTime("mandag: etter avtale")),
      (.row("mandag 08:00"), .withoutEnd("mandag 08:00")), (.row("mandag 08:00–"), .withoutEnd("mandag 08:00–")),
      (.row("mandag 08:00–08:00"), .withoutLength("mandag 08:00–08:00")),
      (.row("mandag 00:00–00:00"), .withoutLength("mandag 00:00–00:00")),
      (.row("mandag 08:00–25:00"), .time(.impossible(hour: 25, minute: 0))),
      (.row("mandag 08:00–15:60"), .time(.impossible(hour: 15, minute: 60))),
      (.row("mandag 24:00–02:00"), .time(.onlyAnEnd)),
      (.row("mandag 0800–1530"), .time(.withoutSeparator("mandag 0800–1530"))),
      (.row("mandag 8–15.3"), .time(.oneDigitMinutes("mandag 8–15.3"))),
      (.row("virkedager 8–15"), .ambiguousDays("virkedager")), (.row("Ukedager 8–15"), .ambiguousDays("Ukedager")),
      (.row("mandag–mandag 8–15"), .unclear("mandag–mandag 8–15")),
      (.row("mandag åpent"), .openWithoutHours("mandag åpent")),
      (.row("mandag 8–15 drop-in"), .leftover("drop-in", in: "mandag 8–15 drop-in")),
      (.row("mandag 8–12, onsdag 13–15"), .leftover("onsdag 13–15", in: "mandag 8–12, onsdag 13–15")),
      (.row("mandag–frdag 8–15"), .unknownDay("frdag", near: "fredag")),
      (.row("mandg 8–15"), .unknownDay("mandg", near: "mandag")),
      (.row("mandag og noe 8–15"), .leftover("og noe 8–15", in: "mandag og noe 8–15")),
      (.keyed(key: "torsdag 15:30–20:00", value: .text("stengt")), .openAndClosed("torsdag 15:30–20:00")),
      (.keyed(key: "torsdag 15:30–20:00", value: .rows([.row("drop-in")])), .noteIsList("torsdag 15:30–20:00")),
      (.keyed(key: "mandag", value: .text("")), .withoutValue("mandag")),
      (.keyed(key: "mandag", value: .rows([])), .withoutValue("mandag")),
      (.keyed(key: "mandag", value: .text("tirsdag 8–15")), .nested("mandag")),
      (.keyed(key: "tekst", value: .text(" ")), .withoutValue("tekst")),
    ])
  }

  @Test func aDateThatIsUnclearOrImpossibleIsRefused() throws {
    check(refuses: [
      (.keyed(key: "2026-02-30", value: .text("stengt")), .date(.noSuchDay(30, .february, year: 2026))),
      (.keyed(key: "30.2.", value: .text("stengt")), .date(.noSuchDay(30, .february, year: 2000))),
      (.keyed(key: "2026-13-01", value: .text("stengt")), .date(.noSuchMonth(13))),
      (.keyed(key: "24.13.", value: .text("stengt")), .date(.noSuchMonth(13))),
      (.keyed(key: "24/12", value: .text("stengt")), .date(.dayOrMonth("24/12"))),
      (.keyed(key: "24.12.26", value: .text("stengt")), .date(.twoDigitYear("24.12.26"))),
      (
        .keyed(key: "fredag 24. desember 2026", value: .text("stengt")),
        .date(.otherWeekday(.friday, try day("2026-12-24")))
      ),
      (.keyed(key: "1.10", value: .text("stengt")), .dateOrTime("1.10")),
      (.keyed(key: "1.10–2.11", value: .text("stengt")), .dateOrTime("1.10–2.11")),
      (.keyed(key: "2026-08-15–2026-06-22", value: .text("stengt")), .reversed("2026-08-15–2026-06-22")),
      (.keyed(key: "2026-06-22–15.8.", value: .text("stengt")), .date(.withoutYear("2026-06-22–15.8."))),
      (.row("2026-12-24"), .withoutValue("2026-12-24")), (.keyed(key: "juli", value: .text("")), .withoutValue("juli")),
      (.row("2026-12-24 10:00–14:00"), .withoutColon("2026-12-24 10:00–14:00")),
      (.row("juli 10–14"), .withoutColon("juli 10–14")),
      (.keyed(key: "jul", value: .text("stengt")), .unclear("jul")),
      (.keyed(key: "juli", value: .text("kort")), .unclear("kort")),
      (.keyed(key: "juli", value: .rows([.keyed(key: "2026-07-01", value: .text("stengt"))])), .nested("2026-07-01")),
      (.keyed(key: "juli", value: .text("1.7.: stengt")), .nested("1.7.")),
    ])
  }

  @Test func noTextMakesTheReaderGuessOrStop() {
    for text in hopeless {
      let entries: [OpeningHours.Entry] = [
        .row(text), .keyed(key: text, value: .text("stengt")), .keyed(key: "juli", value: .text(text)),
        .keyed(key: "mandag", value: .text(text)),
      ]
      for entry in entries {
        do throws(OpeningHours.Unreadable) {
          let read = try OpeningHours.Part(reading: entry)
          Issue.record("\(text.prefix(40)) was read as \(read)")
        } catch {
          ServicesTests.check(error)
        }
      }
    }
  }

  @Test func theDateGoesBeforeTheHolidayBeforeTheSeasonBeforeTheWeek() throws {
    let hours = try hours(
      .row("mandag–fredag 08:00–15:30"), .row("helligdager: stengt"), .row("2027-05-17: 12:00–14:00"),
      .row("2027-05-01–2027-05-31: 10–12"), .row("2027-05-18: åpent")
    )
    func state(_ iso: String) throws -> OpeningHours.DayState { hours.statement(on: try day(iso)).state }
    func open(_ from: String, _ to: String) throws -> OpeningHours.DayState {
      .open([OpeningHours.Opening(try interval(from, to))])
    }
    #expect(try state("2027-05-17") == open("12:00", "14:00"))
    #expect(try state("2027-05-06") == .closed)
    #expect(try state("2027-05-07") == open("10:00", "12:00"))
    #expect(try state("2027-05-18") == open("08:00", "15:30"))
    #expect(try state("2027-06-01") == open("08:00", "15:30"))
    #expect(try state("2027-06-05") == .closed)
  }

  @Test func aPublicHolidayIsUnknownUntilTheAuthorSaysSo() throws {
    let hours = try hours(.row("mandag–fredag 08:00–15:30"), .row("mai: stengt"))
    let constitutionDay = hours.statement(on: try day("2027-05-17"))
    #expect(constitutionDay.state == .unknown)
    #expect(constitutionDay.reason == .publicHoliday([.constitutionDay, .whitMonday]))
    #expect(hours.exceptions(from: try day("2027-05-10"), days: 14).map(\.day.iso) == ["2027-05-16", "2027-05-17"])
    #expect(hours.status(at: try Moment(reading: "2027-03-28 03:00")) == .unknown)
    let open = try self.hours(.row("mandag–fredag 08:00–15:30"), .row("helligdager: åpent"))
    #expect(open.status(at: try Moment(reading: "2027-05-17 12:00")) == .open)
  }

  /// «åpent» in the middle of a closed season says the same as the week, and yet something else than the page says without it.
  @Test func aDateIsAnExceptionWhereASeasonOrTheHolidaySaysOtherwise() throws {
    let christmas = try hours(
      .row("mandag–fredag 08:00–15:30"), .row("helligdager: stengt"), .row("2026-12-21–2026-12-30: stengt"),
      .row("2026-12-25: åpent"), .row("2026-12-29: åpent"), .row("2026-12-18: åpent"))
    #expect(
      christmas.exceptions(from: try day("2026-12-18")).map(\.day.iso) == ["2026-12-25", "2026-12-29", "2027-01-01"])
    let everyYear = try hours(.row("mandag–fredag 08–15"), .row("15.12.–5.1.: stengt"), .row("2026-12-24: åpent"))
    #expect(everyYear.exceptions(from: try day("2026-12-20"), days: 5).map(\.day.iso) == ["2026-12-24"])
    let openHolidays = try hours(.row("alle dager 8–16"), .row("desember: stengt"), .row("helligdager: åpent"))
    #expect(
      openHolidays.exceptions(from: try day("2026-12-24"), days: 4).map(\.day.iso) == ["2026-12-25", "2026-12-26"])
    let school = try hours(.row("mandag–fredag 08–15"), .row("skoleferier: stengt"), .row("2026-10-06: åpent"))
    #expect(
      school.exceptions(
        from: try day("2026-10-01"), days: 9, schoolHolidays: [try day("2026-10-05")...(try day("2026-10-09"))]
      ).map(\.day.iso) == ["2026-10-06"])
  }

  @Test func aSeasonReplacesTheWholeDay() throws {
    let hours = try hours(.row("mandag–fredag 08:00–15:30"), .row("2026-06-22–2026-08-15: tirsdag 10:00–14:00"))
    #expect(hours.statement(on: try day("2026-06-22")).state == .closed)
    #expect(hours.status(at: try Moment(reading: "2026-06-23 13:59")) == .open)
    #expect(hours.status(at: try Moment(reading: "2026-06-23 14:00")) == .closed)
    #expect(hours.status(at: try Moment(reading: "2026-08-17 08:00")) == .open)
  }

  @Test func aSeasonMayGoOverTheTurnOfTheYear() throws {
    let hours = try hours(.row("alle dager 8–16"), .row("20.12.–3.1.: stengt"), .row("helligdager: stengt"))
    for iso in ["2026-12-20", "2026-12-31", "2027-01-03"] {
      #expect(hours.statement(on: try day(iso)).state == .closed)
    }
    #expect(hours.status(at: try Moment(reading: "2027-01-04 08:00")) == .open)
  }

  @Test func schoolHolidaysWithoutDatesLeaveTheDayUnknown() throws {
    let hours = try hours(.row("mandag–fredag 08–15"), .row("skoleferier: stengt"))
    let autumn = [try day("2026-10-05")...(try day("2026-10-09"))]
    #expect(hours.statement(on: try day("2026-10-06")).state == .unknown)
    // Closed in the holidays and closed on any Saturday: that much is known.
    #expect(hours.statement(on: try day("2026-10-10")).state == .closed)
    #expect(hours.statement(on: try day("2026-10-06"), schoolHolidays: autumn).state == .closed)
    #expect(hours.status(at: try Moment(reading: "2026-10-01 10:00"), schoolHolidays: autumn) == .open)
    #expect(hours.statement(on: try day("2026-11-02"), schoolHolidays: autumn).state == .unknown)
  }

  @Test func aNightBelongsToTheDayItBegins() throws {
    let hours = try hours(.row("lørdag 20:00–03:00"), .row("2026-11-22: stengt"))
    #expect(hours.status(at: try Moment(reading: "2026-11-21 19:59")) == .closed)
    #expect(hours.status(at: try Moment(reading: "2026-11-21 23:59")) == .open)
    #expect(hours.status(at: try Moment(reading: "2026-11-22 02:59")) == .open)
    #expect(hours.status(at: try Moment(reading: "2026-11-22 03:00")) == .closed)
  }

  @Test func theHourThatComesTwiceIsOpenBothTimesAndTheOneLeftOutNever() throws {
    let hours = try hours(.row("lørdag 20:00–02:30"), .row("helligdager: åpent"))
    for iso in ["2026-10-25", "2027-10-31"] {
      let midnightUTC = try day(iso).daysSince1970 * 86_400
      for (offset, expected) in [(0, OpeningHours.Status.open), (1800, .closed), (3600, .open), (5400, .closed)] {
        let moment = Moment.inOslo(secondsSince1970: midnightUTC + offset)
        #expect(hours.status(at: moment) == expected, "\(iso) \(moment.iso)")
      }
    }
    let spring = try day("2027-03-28").daysSince1970 * 86_400
    #expect(hours.status(at: .inOslo(secondsSince1970: spring + 3599)) == .open)
    #expect(hours.status(at: .inOslo(secondsSince1970: spring + 3600)) == .closed)
  }

  @Test func leapDayIsADayLikeAnyOther() throws {
    let hours = try hours(.row("alle dager 8–16"), .row("februar: stengt"), .row("29. februar: 10–12"))
    #expect(hours.status(at: try Moment(reading: "2028-02-29 11:00")) == .open)
    #expect(hours.status(at: try Moment(reading: "2028-02-28 11:00")) == .closed)
    #expect(hours.status(at: try Moment(reading: "2028-03-01 11:00")) == .open)
  }

  @Test func roundTheClockIsOpenAtEveryMinute() throws {
    let hours = try hours(.row("døgnåpent"), .row("helligdager: åpent"))
    #expect(hours.isRoundTheClock)
    #expect(hours.weekLines.count == 1)
    for text in ["2027-05-17 00:00", "2027-05-17 23:59", "2026-10-25 02:30"] {
      #expect(hours.status(at: try Moment(reading: text)) == .open)
    }
    #expect(try !self.hours(.row("hverdager døgnåpent")).isRoundTheClock)
  }

  @Test func whatIsOnlySaidInWordsIsNeverComputedWith() throws {
    let words = try hours(.keyed(key: "tekst", value: .text("Etter skoletid")))
    #expect(words.statement(on: try day("2026-11-23")).state == .unknown)
    #expect(words.notes == ["Etter skoletid"])
    #expect(try hours(.row("ukjent")).statement(on: day("2026-11-23")).state == .unknown)
    #expect(try hours(.row("søndag stengt")).statement(on: day("2026-11-23")).state == .unknown)
  }

  @Test func theWeekIsToldInAsFewLinesAsPossible() throws {
    let hours = try hours(.row("mandag–torsdag 8–15"), .row("fredag 8–14"))
    #expect(hours.weekLines.map(\.weekdays) == [.monday ... .thursday, .friday ... .friday, .saturday ... .sunday])
  }

  @Test func linesThatCannotBothBeTrueAreNamed() throws {
    func conflicts(_ entries: String...) throws -> [OpeningHours.Conflict] {
      OpeningHours.conflicts(in: try entries.map { try OpeningHours.Part(reading: .row($0)) })
    }
    #expect(try conflicts("mandag–fredag 8–15", "torsdag 15–20", "helligdager: stengt", "juli: stengt").isEmpty)
    #expect(try conflicts("mandag–fredag 8–15", "torsdag 12–14: drop-in", "torsdag 13–15: bad").isEmpty)
    #expect(try conflicts("juli: stengt", "22.6.–15.8.: stengt").isEmpty)
    #expect(try conflicts("juli: stengt", "2027-07-06–2027-08-10: stengt", "2027-12-20–2027-12-26: 10–12").isEmpty)
    let christmasEve = try #require(Day(year: 2026, month: 12, day: 24))
    let lastOfJuly = try #require(Day(year: 2026, month: 7, day: 31))
    let firstOfJuly = try #require(DayOfYear(.july, 1))
    let firstOfMay = try #require(DayOfYear(.may, 1))
    let table: [([String], OpeningHours.Conflict.Kind)] = [
      (["mandag–fredag 8–15", "torsdag 14–20"], .overlap(.thursday)),
      (["lørdag 20–03", "søndag 02–10"], .overlap(.sunday)), (["søndag 20–03", "mandag 02–10"], .overlap(.monday)),
      (["mandag–fredag 8–15", "fredag stengt"], .closedAndOpen(.friday)),
      (["2026-12-24: stengt", "24.12.2026: 10–12"], .sameDay(.day(christmasEve))),
      (["1.5.: stengt", "1. mai: 10–12"], .sameDay(.everyYear(firstOfMay))),
      (["juli: stengt", "22.6.–15.8.: 10–12"], .overlappingPeriods(.everyYear(firstOfJuly))),
      (["juli: stengt", "juli: stengt"], .overlappingPeriods(.everyYear(firstOfJuly))),
      (
        ["desember: stengt", "2026-12-20–2026-12-26: 10–12"],
        .overlappingPeriods(.day(Day(daysSince1970: 20_807)))
      ),
      (
        ["2026-07-01–2026-07-31: stengt", "2026-07-31–2026-08-02: 10–12"], .overlappingPeriods(.day(lastOfJuly))
      ),
      (["torsdag 8–12: drop-in", "torsdag 11–14: drop-in"], .overlap(.thursday)),
      (["helligdager: stengt", "heilagdagar: ope"], .repeated),
      (["skoleferier: stengt", "skuleferiar: ope"], .repeated),
      (["ukjent", "mandag 8–15"], .unknownAndKnown),
    ]
    for (entries, kind) in table {
      let found = OpeningHours.conflicts(in: try entries.map { try OpeningHours.Part(reading: .row($0)) })
      #expect(found == [OpeningHours.Conflict(first: 0, second: 1, kind: kind)], "\(entries)")
    }
    #expect(try conflicts("mandag 8–12 og 11–15") == [.init(first: 0, second: 0, kind: .overlap(.monday))])
    #expect(try conflicts("juli: 8–12 og 11–15").count == 1)
    let twice = try #require(try conflicts("2026-12-24: stengt", "24.12.2026: 10–12").first)
    #expect(
      twice.summary(of: "2026-12-24: stengt", and: "24.12.2026: 10–12").nb
        == "24. desember 2026 står to ganger: «2026-12-24: stengt» og «24.12.2026: 10–12»")
    let overlap = try #require(try conflicts("mandag–fredag 8–15", "torsdag 14–20").first)
    #expect(
      overlap.summary(of: "mandag–fredag 8–15", and: "torsdag 14–20").nb
        == "«mandag–fredag 8–15» og «torsdag 14–20» overlapper på torsdag")
  }
}
