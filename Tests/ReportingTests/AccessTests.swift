import Diagnostics
import Reporting
import Services
import Testing

/// What each way in answers to a leader's questions.
@Suite struct AccessTests {
  private func answers(
    _ lines: String, fee: String = "gratis", referral: String = "nei"
  ) async throws -> [AccessQuestion: AccessQuestion.Answer] {
    try #require(try await report(["a": service(lines, fee: fee, referral: referral)]).routes.first).access
  }

  @Test(arguments: [
    ("gratis", AccessQuestion.Answer.yes), ("ikke relevant", .yes), ("ukjent", .notDocumented), ("150 kr", .no),
    ("teller mot frikort", .no), ("gratis for noen", .no), ("{type: gratis med tillegg, utgifter: kan unngås}", .yes),
    ("{type: gratis med tillegg, utgifter: kan ikke unngås}", .no),
    ("{type: gratis med tillegg, beløp: 50 kr}", .notDocumented),
  ])
  func aFeeIsFreeOrNotOrNotDocumented(fee: String, answer: AccessQuestion.Answer) async throws {
    #expect(try await answers("", fee: fee)[.free] == answer)
  }

  @Test(arguments: [
    ("nei", AccessQuestion.Answer.yes), ("ikke nødvendig, men mulig", .yes), ("opplysninger ønskes", .yes),
    ("ja", .no), ("for deler", .no), ("kun via instans", .no), ("ukjent", .notDocumented),
  ])
  func aReferralIsNeededOrNotOrNotDocumented(referral: String, answer: AccessQuestion.Answer) async throws {
    #expect(try await answers("", referral: referral)[.noReferral] == answer)
  }

  @Test(arguments: [
    ("", AccessQuestion.Answer.notDocumented), ("vedtak: nei", .yes), ("vedtak: etter 14 dager", .yes),
    ("vedtak: ja", .no), ("vedtak: for deler", .no), ("vedtak: ukjent", .notDocumented),
  ])
  func aDecisionIsNeededOrNotOrNotDocumented(lines: String, answer: AccessQuestion.Answer) async throws {
    #expect(try await answers(lines)[.noDecision] == answer)
  }

  @Test(arguments: [
    ("mandag–fredag 08:00–15:30", [AccessQuestion.Answer.no, .no, .no]),
    ("torsdag 15:30–17:00", [.no, .no, .no]), ("torsdag 15:30–20:00", [.yes, .no, .no]),
    ("lørdag 11:00–14:00", [.no, .yes, .no]), ("lørdag 20:00–03:00", [.no, .yes, .yes]),
    ("fredag 20:00–01:00", [.yes, .no, .no]), ("mandag 00:00–03:00", [.no, .no, .yes]),
    ("døgnåpent", [.yes, .yes, .yes]),
    ("{tekst: Etter avtale}", [.notDocumented, .notDocumented, .notDocumented]),
    // A day that nobody knows may be the one.
    ("mandag–onsdag 09:00–15:00\n  - lørdag: ukjent", [.no, .notDocumented, .notDocumented]),
    ("tirsdag 09:00–19:00\n  - lørdag: ukjent", [.yes, .notDocumented, .notDocumented]),
  ])
  func hoursOutsideTheOfficesAreThoseOfAUsualWeek(
    hours: String, answers expected: [AccessQuestion.Answer]
  ) async throws {
    let answers = try await answers("åpningstid:\n  - \(hours)")
    #expect([.evening, .weekend, .night].map { answers[$0] } == expected)
  }

  @Test func theTelephonesHoursCountWhereThePlaceHasNone() async throws {
    #expect(try await answers("telefontid: døgnåpent")[.night] == .yes)
    let both = "åpningstid: mandag 09:00–10:00\ntelefontid: døgnåpent"
    #expect(try await answers(both)[.night] == .no)
    // What the place says in words alone is not said by its telephone.
    let words = "åpningstid:\n  - {tekst: Onsdager fra klokka 17.30}\ntelefontid: mandag–fredag 09:00–11:00"
    #expect(try await answers(words)[.evening] == .notDocumented)
    let phone = "kontakt:\n  telefon:\n    - {nummer: 00 00 12 34, åpent: lørdag 10:00–12:00}"
    #expect(try await answers(phone)[.weekend] == .yes)
  }

  @Test func howOneIsAnsweredStandsInTheContactFields() async throws {
    let silent = try await answers("")
    #expect(
      [.telephone, .chat, .dropIn, .interpreter].map { silent[$0] } == Array(repeating: .notDocumented, count: 4))
    let phone = try await answers("kontakt:\n  telefon: 00 00 12 34\ntolk: ja\nventetid: drop-in")
    #expect([.telephone, .chat, .dropIn, .interpreter].map { phone[$0] } == [.yes, .no, .yes, .yes])
    let chat = try await answers("kontakt:\n  chat: https://example.no/chat\ntolk: nei\nventetid: ingen")
    #expect([.telephone, .chat, .dropIn, .interpreter].map { chat[$0] } == [.no, .yes, .no, .no])
    #expect(try await answers("form: [chat]")[.chat] == .yes)
  }

  @Test(arguments: [
    ("ingen", AccessQuestion.Answer.yes), ("drop-in", .yes), ("samme dag", .yes), ("innen 2 dager", .no),
    ("venteliste", .no), ("fast oppstart 2027-01-12", .no), ("ukjent", .notDocumented),
  ])
  func whoeverWaitsNoDayWaitsNot(waiting: String, answer: AccessQuestion.Answer) async throws {
    #expect(try await answers("ventetid: \(waiting)")[.sameDay] == answer)
  }
}
