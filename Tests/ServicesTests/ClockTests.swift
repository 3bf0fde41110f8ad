import Services
import Testing

@Suite struct ClockTests {
  private func time(_ hour: Int, _ minute: Int = 0) throws -> ClockTime {
    try #require(ClockTime(hour: hour, minute: minute))
  }

  @Test func aTimeIsReadInEverySpellingThatLeavesNoDoubt() throws {
    let eight = try time(8)
    check(
      reads: [
        "08:00", "8:00", "08.00", "8.00", "8", "08", "kl. 8", "kl 8", "Kl. 08:00", "kl.8", "klokka 8", "klokken 8",
        "kl.\u{A0}08.00", " 08:00 ",
      ].map { ($0, eight) }
    )
    check(reads: [
      ("15:30", try time(15, 30)), ("1.10", try time(1, 10)), ("0", .midnight), ("00:00", .midnight),
      ("23:59", try time(23, 59)),
    ])
  }

  @Test func aTimeThatIsUnclearOrImpossibleIsRefused() {
    check(
      ClockTime.self,
      refuses: [
        ("", .empty), ("åtte", .unclear("åtte")), ("halv ni", .unclear("halv ni")), ("8 pm", .unclear("8 pm")),
        ("08:00:00", .unclear("08:00:00")), ("8–9", .unclear("8–9")), ("25:00", .impossible(hour: 25, minute: 0)),
        ("08:60", .impossible(hour: 8, minute: 60)), ("24:01", .impossible(hour: 24, minute: 1)),
        ("8.5", .oneDigitMinutes("8.5")), ("0800", .withoutSeparator("0800")), ("800", .withoutSeparator("800")),
        ("24:00", .onlyAnEnd), ("08:000", .unclear("08:000")), ("０８:００", .unclear("０８:００")),
        ("08: 00", .unclear("08: 00")), ("-1", .unclear("-1")),
      ]
    )
    check(ClockTime.self)
  }

  @Test func aMomentIsADateAndATime() throws {
    let evening = Moment(try #require(Day(year: 2027, month: 1, day: 12)), try time(18))
    check(
      reads: [
        "2027-01-12 18:00", "2027-01-12T18:00", "12.1.2027 kl. 18", "12.1.2027 18.00", "12. januar 2027 kl. 18.00",
        "12. januar 2027, klokka 18", "tirsdag 12. januar 2027 kl. 18", "2027-01-12\u{A0}18:00",
      ].map { ($0, evening) }
    )
  }

  @Test func aMomentInARefusedFormIsCorrectedWhereItCanBeNoOther() {
    #expect(Moment.Unreadable.date(.dayOrMonth("31/12/2026 18:00")).correction == "2026-12-31 18:00")
    #expect(Moment.Unreadable.date(.unclear("2026/12/31 kl. 18")).correction == "2026-12-31 kl. 18")
    #expect(Moment.Unreadable.date(.dayOrMonth("1/12/2026 18:00")).correction == nil)
    #expect(Moment.Unreadable.date(.dayOrMonth("31/12/2026")).correction == nil)
  }

  @Test func aMomentThatIsUnclearOrImpossibleIsRefused() {
    check(
      Moment.self,
      refuses: [
        ("", .empty), ("2027-01-12", .withoutTime("2027-01-12")), ("18:00", .date(.unclear("18:00"))),
        ("2027-02-30 18:00", .date(.noSuchDay(30, .february, year: 2027))),
        ("2027-01-12 25:00", .time(.impossible(hour: 25, minute: 0))), ("2027-01-12 24:00", .time(.onlyAnEnd)),
        ("2027-01-12T18:00Z", .leftover("Z")), ("2027-01-12 18:00–20:00", .leftover("–20:00")),
        ("2027-01-12 kveld", .time(.unclear("kveld"))),
      ]
    )
    check(Moment.self)
  }

  @Test func aWeekdayIsReadInBokmalNynorskAndEnglish() {
    let names: [(Weekday, String)] = [
      (.monday, "mandag Måndag man mån. man. mandager måndagar monday Mondays maandag"),
      (.tuesday, "tirsdag tysdag tir tirs. tys Tuesday"), (.wednesday, "onsdag ons Wednesday"),
      (.thursday, "torsdag tor tors Thursday"), (.friday, "FREDAG fre fredager Friday"),
      (.saturday, "lørdag laurdag lør lau lordag loerdag la\u{75}rdag Saturday"),
      (.sunday, "søndag sundag søn sun soendag Sunday"),
    ]
    for (day, list) in names { check(reads: list.split(separator: " ").map { (String($0), day) }) }
    check(reads: [("ma\u{030A}ndag", .monday), ("m\u{E5}ndag", Weekday.monday)])
    check(
      Weekday.self, refuses: [("", .empty), ("dag", .unknown("dag")), ("mandag tirsdag", .unknown("mandag tirsdag"))])
    check(Weekday.self)
  }

  @Test func weekdaysGoRound() {
    #expect(Weekday.friday.through(.monday) == [.friday, .saturday, .sunday, .monday])
    for day in Weekday.allCases { #expect(day.next.previous == day) }
  }
}
