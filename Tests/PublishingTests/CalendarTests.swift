import Diagnostics
import Publishing
import Rendering
import Services
import TestSupport
import Testing

/// Courses and meetings as calendars: what a phone gets, and what must never be in one. `Tests/Browser` reads them with another library.
@Suite struct CalendarTests {
  private func calendars(
    _ files: [(path: String, text: String)], today: String = "2026-11-23"
  ) async throws -> [String: String] {
    let settings = (
      path: "nettsted.yaml", text: "navn: Hjelp i Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n"
    )
    let municipality = (path: "kommune.yaml", text: "navn: Prøve kommune\nnummer: \"9999\"\n")
    let publication = try await Publication.build(
      FileTree(content: [settings, municipality] + files), templates: Templates(files: [:]),
      BuildRequest(contentPath: "content", today: Day(reading: today)))
    #expect(!publication.files.isEmpty, "\(publication.diagnostics.map(\.summary.nb))")
    return Dictionary(publication.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }) { $1 }
  }

  private func service(_ lines: String, title: String = "Kurs") -> (path: String, text: String) {
    (
      "tjenester/a.md",
      "---\ntittel: \(title)\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n\(lines)\n---\nKom innom.\n"
    )
  }

  /// Lines as they are meant, before they were folded.
  private func lines(_ calendar: String?) throws -> [String] {
    try #require(calendar).replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  @Test func aCourseIsInTheCalendarOfItsServiceAndOfTheSite() async throws {
    let files = try await calendars([
      service(
        "tidspunkter:\n  - {navn: Sove bedre, start: 2027-01-12 18:00, slutt: 2027-01-12 20:00, sted: Biblioteket}\nkontrollert: 2026-11-01\nkontakt:\n  telefon: 00 00 12 34"
      )
    ])
    for path in ["kalender/tjenester/a.ics", "kalender.ics"] {
      let lines = try lines(files[path])
      #expect(lines.first == "BEGIN:VCALENDAR")
      #expect(lines.last == "END:VCALENDAR")
      for line in [
        "UID:20270112T180000-tjenester-a@example.no", "DTSTAMP:20261101T000000Z",
        "DTSTART;TZID=Europe/Oslo:20270112T180000", "DTEND;TZID=Europe/Oslo:20270112T200000", "SUMMARY:Sove bedre",
        "LOCATION:Biblioteket", "URL:https://example.no/tjenester/a/",
        "DESCRIPTION:Kurs\\nRing 00 00 12 34\\nhttps://example.no/tjenester/a/",
      ] { #expect(lines.filter { $0 == line }.count == 1, "\(line) in \(path)") }
    }
    let page = try #require(files["tjenester/a/index.html"])
    #expect(page.contains("href=\"../../kalender/tjenester/a.ics\">Legg i kalenderen</a>"))
    #expect(files["index.html"]?.contains("href=\"kalender.ics\">Alle kurs og møter i kalenderen din</a>") == true)
  }

  /// Whatever the day of the build: a calendar that changes for no reason is fetched for no reason.
  @Test func nothingInItIsTheTimeOfTheBuild() async throws {
    let content = [service("tidspunkter:\n  - {navn: Kurs, start: 2027-01-12 18:00}")]
    let one = try await calendars(content)
    let other = try await calendars(content, today: "2026-12-24")
    #expect(one["kalender/tjenester/a.ics"] == other["kalender/tjenester/a.ics"])
    #expect(one["kalender/tjenester/a.ics"]?.contains("DTSTAMP:19700101T000000Z") == true)
  }

  @Test func whatIsOverIsLeftOutAndTheSitesCalendarStays() async throws {
    let files = try await calendars([
      service("tidspunkter:\n  - {navn: Kurs, start: 2026-11-22 18:00}\n  - {navn: Møte, start: 2026-11-20 18:00}")
    ])
    #expect(!files.keys.contains { $0.hasPrefix("kalender/") })
    #expect(files["index.html"]?.contains("kalender.ics") == false)
    let site = try lines(files["kalender.ics"])
    // A calendar must hold something, and a time zone is enough.
    #expect(site.contains("BEGIN:VTIMEZONE"))
    #expect(!site.contains("BEGIN:VEVENT"))
    let today = try await calendars([service("tidspunkter:\n  - {navn: Kurs, start: 2026-11-23 08:00}")])
    #expect(today["kalender/tjenester/a.ics"]?.contains("SUMMARY:Kurs") == true)
  }

  @Test func aTranslationHasTheSameCourseInItsOwnWordsAndTheSiteHasItOnce() async throws {
    let files = try await calendars([
      service("tidspunkter:\n  - {navn: Kurs, start: 2027-01-12 18:00}"),
      (
        "tjenester/a.nn.md",
        "---\ntittel: Kurs\ntidspunkt:\n  - {namn: Eit kurs, start: 2027-01-12 18:00}\n---\nKom innom.\n"
      ),
    ])
    let (original, translation) = (
      try lines(files["kalender/tjenester/a.ics"]), try lines(files["kalender/nn/tjenester/a.ics"])
    )
    #expect(translation.contains("SUMMARY:Eit kurs"))
    #expect(original.filter { $0.hasPrefix("UID") } == translation.filter { $0.hasPrefix("UID") })
    #expect(try lines(files["kalender.ics"]).filter { $0.hasPrefix("SUMMARY") } == ["SUMMARY:Kurs"])
    #expect(files["nn/tjenester/a/index.html"]?.contains("kalender/nn/tjenester/a.ics") == true)
  }

  @Test func coursesThatBeginTogetherAreToldApart() async throws {
    let files = try await calendars([
      service(
        "tidspunkter:\n  - {navn: Kurs, start: 2027-01-12 18:00}\ndeltilbud:\n  - navn: Gruppe\n    tidspunkter:\n      - {navn: Møte, start: 2027-01-12 18:00}\n  - navn: Alene"
      )
    ])
    #expect(
      try lines(files["kalender/tjenester/a.ics"]).filter { $0.hasPrefix("UID") } == [
        "UID:20270112T180000-tjenester-a@example.no", "UID:20270112T180000-2-tjenester-a@example.no",
      ])
  }

  /// A calendar shows its entries to whoever looks at the phone.
  @Test func aPageThatIsNotToBeSeenWithHasNoCalendar() async throws {
    let files = try await calendars([service("trygg: ja\ntidspunkter:\n  - {navn: Samtale, start: 2027-01-12 18:00}")])
    #expect(!files.keys.contains { $0.hasPrefix("kalender/") })
    #expect(files["kalender.ics"]?.contains("Samtale") == false)
    #expect(files["tjenester/a/index.html"]?.contains(".ics") == false)
  }

  @Test func aSecretPlaceIsInNoCalendar() async throws {
    let files = try await calendars([
      service("sted: {skjult: ja}\ntidspunkter:\n  - {navn: Kurs, start: 2027-01-12 18:00, sted: Løkka gård}")
    ])
    for path in ["kalender/tjenester/a.ics", "kalender.ics"] {
      #expect(try lines(files[path]).contains("SUMMARY:Kurs"))
      #expect(files[path]?.contains("Løkka") == false)
      #expect(files[path]?.contains("LOCATION") == false)
    }
  }

  @Test func wordsCannotBreakOutOfTheirLine() async throws {
    let files = try await calendars([
      service("tidspunkter:\n  - {navn: \"Mat, prat; og \\\\ mer\", start: 2027-01-12 18:00}")
    ])
    #expect(try lines(files["kalender.ics"]).contains("SUMMARY:Mat\\, prat\\; og \\\\ mer"))
  }

  /// RFC 5545 § 3.1: 75 octets without the line break, and a letter of several octets is not cut.
  @Test func noLineIsLongerThanTheStandardAllows() async throws {
    let name = String(repeating: "Blåbærsyltetøy på Ørlandet ", count: 12).dropLast()
    let files = try await calendars([service("tidspunkter:\n  - {navn: \(name), start: 2027-01-12 18:00}")])
    let calendar = try #require(files["kalender.ics"])
    #expect(calendar.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    #expect(!calendar.replacing("\r\n", with: "").contains { $0.isNewline })
    #expect(calendar.hasSuffix("END:VCALENDAR\r\n"))
    #expect(try lines(calendar).contains("SUMMARY:\(name)"))
  }

  @Test func aCourseWithoutAnEndHasNone() async throws {
    let files = try await calendars([
      service("tidspunkter:\n  - {navn: Kurs, start: 2027-01-12 18:00}")
    ])
    #expect(files["kalender.ics"]?.contains("DTEND") == false)
  }
}
