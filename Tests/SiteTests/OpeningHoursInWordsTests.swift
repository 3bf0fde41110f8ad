import Services
import Site
import Testing

/// What the page says in words of the dates on which a wrong line would cost somebody a walk for nothing; `OpenNowTests` has the same
/// dates as the script says them.
@Suite struct OpeningHoursInWordsTests {
  private let inWords = FactsInWords(.bokmal, vocabularies: .builtIn)

  private func hours(_ entries: OpeningHours.Entry...) throws -> OpeningHours {
    OpeningHours(try entries.map { (entry) throws(OpeningHours.Unreadable) in try OpeningHours.Part(reading: entry) })
  }

  private func said(_ hours: OpeningHours, builtOn today: String) throws -> HoursInWords {
    inWords.openingHours(hours, from: try Day(reading: today), schoolHolidays: nil)
  }

  /// The rows about days that are not usual, as `day: hours`.
  private func otherDays(_ hours: OpeningHours, builtOn today: String) throws -> [String] {
    try said(hours, builtOn: today).other.map(line)
  }

  private func line(_ row: HoursInWords.Row) -> String {
    "\(row.days): \(row.hours.map(\.text).joined(separator: " og "))"
  }

  @Test func theStartOfSummerTimeIsEasterSundayAndStandsWithItsName() throws {
    let rows = try otherDays(
      try hours(.row("alle dager 01:00–04:00"), .row("helligdager: stengt")), builtOn: "2027-03-24")
    #expect(
      rows.prefix(4) == [
        "Torsdag 25. mars 2027, skjærtorsdag: Stengt", "Fredag 26. mars 2027, langfredag: Stengt",
        "Søndag 28. mars 2027, første påskedag: Stengt", "Mandag 29. mars 2027, andre påskedag: Stengt",
      ])
  }

  @Test func theNationalDayThatIsWhitMondayTooIsOneRow() throws {
    let closed = try hours(.row("mandag–fredag 08:00–15:30"), .row("helligdager: stengt"))
    let rows = try otherDays(closed, builtOn: "2027-05-12").filter { $0.contains("17. mai 2027") }
    #expect(rows == ["Mandag 17. mai 2027, 17. mai, andre pinsedag: Stengt"])
    // Where nobody has said what holds, no row promises anything, and a sentence says so.
    let unsaid = try said(try hours(.row("mandag–fredag 08:00–15:30")), builtOn: "2027-05-12")
    #expect(unsaid.other == [])
    #expect(unsaid.after == [.own("Tidene kan være andre på helligdager. Ring før du kommer.")])
  }

  /// A row is what clocks show, so the words of a night in which an hour comes twice are those of any other night.
  @Test(arguments: ["2026-10-22", "2027-10-28"])
  func aRowAcrossTheHourThatComesTwiceIsSaidAsItWasWritten(today: String) throws {
    let said = try said(try hours(.row("søndag 01:30–02:30"), .row("helligdager: åpent")), builtOn: today)
    #expect(said.usual.map(line).contains("Søndag: 01:30–02:30"))
    #expect(said.other == [])
  }

  @Test func leapDayHasItsOwnRow() throws {
    let rows = try otherDays(
      try hours(.row("alle dager 08:00–16:00"), .row("29. februar: 10:00–12:00")), builtOn: "2028-02-20")
    #expect(rows.contains { $0.hasSuffix("10:00–12:00") && $0.contains("29. februar") })
  }

  @Test func aNightSaysThatItEndsTheNextDay() throws {
    let said = try said(try hours(.row("lørdag 20:00–03:00"), .row("2026-11-22: stengt")), builtOn: "2026-11-18")
    #expect(said.usual.map(line).contains("Lørdag: 20:00–03:00 (neste dag)"))
    // That the next day has ended by then, as every Sunday, is no exception.
    #expect(said.other == [])
  }

  @Test func roundTheClockIsASentenceAndNoTable() throws {
    let said = try said(try hours(.row("døgnåpent"), .row("helligdager: åpent")), builtOn: "2026-12-20")
    #expect(said.before == [.own("Åpent hele døgnet, alle dager")])
    #expect(said.usual == [])
    #expect(said.after == [.own("Åpent som vanlig på helligdager.")])
  }

  /// «alle dager» is a promise, and a closed date breaks it; so does a holiday of which nobody has said anything.
  @Test func roundTheClockSaysEveryDayOnlyWhereItIs() throws {
    let closed = try said(
      try hours(.row("døgnåpent"), .row("helligdager: åpent"), .row("2026-12-24: stengt")), builtOn: "2026-12-20")
    #expect(closed.before == [.own("Åpent hele døgnet")])
    #expect(closed.other.map(line) == ["Torsdag 24. desember 2026: Stengt"])
    let unsaid = try said(try hours(.row("alle dager 00:00–24:00")), builtOn: "2026-12-20")
    #expect(unsaid.before == [.own("Åpent hele døgnet")])
    #expect(unsaid.after == [.own("Tidene kan være andre på helligdager. Ring før du kommer.")])
    let past = try hours(.row("døgnåpent"), .row("helligdager: åpent"), .row("2026-12-19: stengt"))
    #expect(try said(past, builtOn: "2026-12-20").before == [.own("Åpent hele døgnet, alle dager")])
  }

  @Test func theWeekInOneLineTellsWhenSomeDaysDiffer() throws {
    func short(_ hours: OpeningHours, _ today: String) throws -> Line? {
      inWords.openingHoursInShort(hours, from: try Day(reading: today), schoolHolidays: nil)
    }
    let closed = try hours(
      .row("mandag–onsdag 08:00–11:30"), .row("mandag–onsdag 12:30–15:00"), .row("helligdager: stengt"))
    #expect(
      try short(closed, "2027-05-12")
        == .own("Mandag–onsdag 08:00–11:30 og 12:30–15:00. Noen dager er annerledes."))
    // What is more than a fortnight away is no business of today's reader.
    #expect(try short(closed, "2027-04-16") == .own("Mandag–onsdag 08:00–11:30 og 12:30–15:00."))
    // Of a holiday that nobody has said anything about, nothing is said here either.
    #expect(try short(try hours(.row("fredag 10–12")), "2027-05-12") == .own("Fredag 10:00–12:00."))
    #expect(
      try short(try hours(.row("fredag 10–12"), .row("mai: stengt")), "2027-05-12")
        == .own("Fredag 10:00–12:00. Noen dager er annerledes."))
    #expect(try short(try hours(.row("ukjent")), "2027-05-12") == nil)
  }
}
