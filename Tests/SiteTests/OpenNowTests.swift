import Services
import Site
import Testing

/// The dates on which a wrong «Åpent nå» would cost somebody a walk for nothing.
@Suite struct OpenNowTests {
  private let inWords = FactsInWords(.bokmal, vocabularies: .builtIn)

  private func hours(_ entries: OpeningHours.Entry...) throws -> OpeningHours {
    OpeningHours(try entries.map { (entry) throws(OpeningHours.Unreadable) in try OpeningHours.Part(reading: entry) })
  }

  private func day(_ iso: String) throws -> Day { try Day(reading: iso) }

  /// What a phone says at an instant, wherever it is: as the script finds it, by minutes since 1970.
  private func said(
    _ hours: OpeningHours, builtOn today: String, nextReview: String? = nil, atUTC utc: String
  ) throws -> String {
    let parts = utc.split(separator: " ")
    let clock = parts[1].split(separator: ":").compactMap { Int($0) }
    let minute = try day(String(parts[0])).daysSince1970 * 1440 + clock[0] * 60 + clock[1]
    let review = try nextReview.map(day)
    return inWords.openNow(hours, from: try day(today), nextReview: review, schoolHolidays: nil)
      .last { $0.start <= minute }?.text ?? ""
  }

  @Test func anOrdinaryDay() throws {
    let hours = try hours(.row("mandag–fredag 08:00–15:30"), .row("helligdager: stengt"))
    // Norway is one hour ahead of UTC in November.
    for (utc, text) in [
      ("2026-11-25 06:59", "Stengt nå. Åpner klokka 08:00."), ("2026-11-25 07:00", "Åpent nå. Stenger klokka 15:30."),
      ("2026-11-25 14:29", "Åpent nå. Stenger klokka 15:30."),
      ("2026-11-25 14:30", "Stengt nå. Åpner torsdag klokka 08:00."),
      ("2026-11-27 20:00", "Stengt nå. Åpner mandag klokka 08:00."),
      ("2026-11-29 23:00", "Stengt nå. Åpner klokka 08:00."),
    ] { #expect(try said(hours, builtOn: "2026-11-25", atUTC: utc) == text, "\(utc)") }
  }

  @Test func theStartOfSummerTimeIsOnEasterSunday() throws {
    let unsaid = try hours(.row("alle dager 01:00–04:00"))
    let open = try hours(.row("alle dager 01:00–04:00"), .row("helligdager: åpent"))
    // The hour from two to three is left out: one hour after 01:00 it is 03:00.
    #expect(try said(open, builtOn: "2027-03-24", atUTC: "2027-03-28 00:30") == "Åpent nå. Stenger klokka 04:00.")
    #expect(try said(open, builtOn: "2027-03-24", atUTC: "2027-03-28 01:59") == "Åpent nå. Stenger klokka 04:00.")
    #expect(try said(open, builtOn: "2027-03-24", atUTC: "2027-03-28 02:00") == "Stengt nå. Åpner mandag klokka 01:00.")
    for utc in ["2027-03-28 00:30", "2027-03-29 00:00"] {
      #expect(try said(unsaid, builtOn: "2027-03-24", atUTC: utc) == "", "\(utc)")
    }
  }

  @Test func theNationalDayThatIsWhitMondayToo() throws {
    let closed = try hours(.row("mandag–fredag 08:00–15:30"), .row("helligdager: stengt"))
    #expect(
      try said(closed, builtOn: "2027-05-12", atUTC: "2027-05-17 08:00") == "Stengt nå. Åpner tirsdag klokka 08:00.")
    let unsaid = try hours(.row("mandag–fredag 08:00–15:30"))
    #expect(try said(unsaid, builtOn: "2027-05-12", atUTC: "2027-05-17 08:00") == "")
    // What comes after a day that nobody knows of is not promised.
    #expect(try said(unsaid, builtOn: "2027-05-12", atUTC: "2027-05-15 08:00") == "Stengt nå.")
  }

  @Test(arguments: ["2026-10-25", "2027-10-31"])
  func anHourThatComesTwiceIsOpenTwice(date: String) throws {
    let hours = try hours(.row("lørdag 20:00–02:30"), .row("helligdager: åpent"))
    let built = try day(date).adding(days: -3).iso
    for (clock, isOpen) in [("00:00", true), ("00:29", true), ("00:30", false), ("01:00", true), ("01:30", false)] {
      let text = try said(hours, builtOn: built, atUTC: "\(date) \(clock)")
      #expect(text.hasPrefix("Åpent") == isOpen, "\(clock) \(text)")
    }
  }

  @Test func leapDay() throws {
    let hours = try hours(.row("alle dager 8–16"), .row("29. februar: 10–12"))
    #expect(try said(hours, builtOn: "2028-02-20", atUTC: "2028-02-29 08:00") == "Stengt nå. Åpner klokka 10:00.")
    #expect(try said(hours, builtOn: "2028-02-20", atUTC: "2028-02-29 10:59") == "Åpent nå. Stenger klokka 12:00.")
  }

  @Test func aNightGoesOnPastMidnight() throws {
    let hours = try hours(.row("lørdag 20:00–03:00"), .row("2026-11-22: stengt"))
    #expect(try said(hours, builtOn: "2026-11-18", atUTC: "2026-11-22 01:59") == "Åpent nå. Stenger klokka 03:00.")
    #expect(
      try said(hours, builtOn: "2026-11-18", atUTC: "2026-11-22 02:00") == "Stengt nå. Åpner lørdag klokka 20:00.")
  }

  @Test func roundTheClockNamesNoHour() throws {
    let hours = try hours(.row("døgnåpent"), .row("helligdager: åpent"))
    #expect(try said(hours, builtOn: "2026-12-20", atUTC: "2026-12-25 03:00") == "Åpent nå.")
  }

  @Test func aPageThatIsOverdueOrOldIsSilent() throws {
    let hours = try hours(.row("alle dager 08:00–16:00"), .row("helligdager: åpent"))
    #expect(try said(hours, builtOn: "2026-11-25", nextReview: "2026-11-26", atUTC: "2026-11-26 10:00") != "")
    #expect(try said(hours, builtOn: "2026-11-25", nextReview: "2026-11-26", atUTC: "2026-11-27 10:00") == "")
    #expect(try said(hours, builtOn: "2026-11-25", nextReview: "2026-11-24", atUTC: "2026-11-25 10:00") == "")
    #expect(try said(hours, builtOn: "2026-11-25", atUTC: "2026-12-08 22:59") != "")
    #expect(try said(hours, builtOn: "2026-11-25", atUTC: "2026-12-08 23:00") == "")
  }

  @Test func whatIsNotKnownIsNotSaid() throws {
    #expect(
      inWords.openNow(try hours(.row("ukjent")), from: try day("2026-11-25"), nextReview: nil, schoolHolidays: nil)
        .isEmpty)
  }
}
