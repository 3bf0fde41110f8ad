import Diagnostics
import Reporting
import Services
import Testing

/// What people shall find on their municipality's pages.
@Suite struct ExpectationTests {
  private func line(
    _ expectation: ReaderExpectation, _ services: [String: String], _ others: [String: String] = [:]
  ) async throws -> ExpectationLine {
    try #require(try await report(services, others).expectations.first { $0.expectation == expectation })
  }

  @Test func whatEveryServiceShouldSayIsPartlyThereWhereSomeSayIt() async throws {
    let hours = "åpningstid: mandag 09:00–10:00"
    let partly = try await line(.openingHours, ["a": service(hours), "b": service()])
    #expect(partly.status == .partly)
    #expect((partly.answered, partly.of) == (1, 2))
    #expect(partly.services == ["b"])
    #expect(try await line(.openingHours, ["a": service(hours)]).status == .yes)
    #expect(try await line(.openingHours, ["a": service()]).status == .no)
  }

  @Test func aSecretAddressIsAnAnswer() async throws {
    let secret = service("sted:\n  skjult: ja\nkontakt:\n  telefon: 00 00 12 34")
    #expect(try await line(.address, ["a": secret]).status == .yes)
  }

  @Test func aTypeOrAPersonOnTheStaffIsAPsychologist() async throws {
    #expect(try await line(.psychologist, ["a": service()]).status == .no)
    #expect(try await line(.psychologist, ["a": service("tjenestetype: kommunepsykolog")]).services == ["a"])
    #expect(try await line(.psychologist, ["a": service("ansatte: [Psykologspesialist]")]).services == ["a"])
  }

  @Test(arguments: [
    "ansatte: [pedagogisk-psykologisk rådgiver]", "ansatte: [ingen psykolog]", "ansatte: [psykolog]\nansvar: stat",
    "ansatte: [psykologspesialist]\nansvar: spesialisthelsetjeneste",
  ])
  func nobodyElseIsTheMunicipalitysPsychologist(lines: String) async throws {
    #expect(try await line(.psychologist, ["a": service(lines)]).status == .no)
  }

  @Test(arguments: [
    (ReaderExpectation.openingHours, "åpningstid:\n  - mandag: ukjent"), (.phoneHours, "telefontid: ukjent"),
    (.openingHours, "åpningstid:\n  - {tekst: Etter avtale}"),
  ])
  func whatNobodyKnowsIsNotSaid(expectation: ReaderExpectation, lines: String) async throws {
    #expect(try await line(expectation, ["a": service(lines)]).status == .no)
  }

  @Test func urgentHelpMustBeOpenWhenItIsNeeded() async throws {
    let day = service("tjenestetype: kriseteam\nåpningstid: mandag–fredag 08:00–15:30")
    #expect(try await line(.helpByDay, ["a": day]).status == .yes)
    #expect(try await line(.helpOutsideHours, ["a": day]).status == .no)
    let night = service("tema: akutt hjelp\nåpningstid:\n  - døgnåpent\n  - helligdager: åpent")
    #expect(try await line(.helpOutsideHours, ["a": night]).services == ["a"])
    // Hours that nobody has stated help nobody.
    #expect(try await line(.helpByDay, ["a": service("tjenestetype: kriseteam")]).status == .no)
  }

  @Test func theNationalNumberForADoctorAnswersForEveryMunicipality() async throws {
    let lines = """
      - navn: Legevakt
        nummer: 116 117
        hva: Lege når det haster
        kilde: https://example.no/
        kontrollert: 2026-11-01
      """
    let line = try await line(.helpOutsideHours, ["a": service()], ["hjelpetelefoner.yaml": lines])
    #expect(line.status == .yes)
    #expect(line.helpLines == ["Legevakt"])
    #expect(line.services == [])
  }

  @Test func aTextInNynorskIsNoneForThoseWhoKnowLittleNorwegian() async throws {
    let settings = [
      "nettsted.yaml": "navn: Prøvested\nadresse: https://example.no\nspråk: [nb, nn, en]\neksempel: ja\n"
    ]
    let nynorsk = ["a": service(), "a.nn": "---\ntittel: Prøve\n---\nKom innom oss når du vil.\n"]
    #expect(try await line(.otherLanguages, nynorsk, settings).status == .no)
    let english = ["a": service(), "a.en": "---\ntittel: Trial\n---\nCome in.\n"]
    #expect(try await line(.otherLanguages, english, settings).services == ["a"])
  }

  @Test func supportForNextOfKinIsFoundByTypeGroupOrTopic() async throws {
    #expect(try await line(.nextOfKin, ["a": service()]).status == .no)
    #expect(try await line(.nextOfKin, ["a": service(audience: "[voksne, pårørende]")]).status == .yes)
    #expect(try await line(.nextOfKin, ["a": service("tema: pårørende")]).status == .yes)
    #expect(try await line(.nextOfKin, ["a": service("tjenestetype: pårørendestøtte")]).status == .yes)
  }
}
