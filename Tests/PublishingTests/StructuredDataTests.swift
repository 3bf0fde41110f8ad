import Diagnostics
import Foundation
import Publishing
import Rendering
import Services
import TestSupport
import Testing

/// What pages tell machines: only what schema.org lists for the type, and never where a secret place is.
@Suite struct StructuredDataTests {
  /// The properties that we use, by type, as schema.org 29.3 lists them for it or for what it is a kind of. `isAccessibleForFree` is not one
  /// of a service's, and so is not here.
  private static let allowed: [String: Set<String>] = [
    "GovernmentService": [
      "url", "name", "description", "provider", "areaServed", "audience", "availableChannel", "hoursAvailable",
    ],
    "MedicalClinic": [
      "url", "name", "description", "telephone", "address", "areaServed", "parentOrganization",
      "openingHoursSpecification",
    ],
    "GovernmentOrganization": ["name", "url", "telephone"],
    "AdministrativeArea": ["name"],
    "PeopleAudience": ["audienceType", "suggestedMinAge", "suggestedMaxAge"],
    "ServiceChannel": ["servicePhone", "serviceSmsNumber", "serviceUrl", "serviceLocation", "availableLanguage"],
    "ContactPoint": ["telephone"],
    "Place": ["name", "address", "geo"],
    "GeoCoordinates": ["latitude", "longitude"],
    "OpeningHoursSpecification": ["dayOfWeek", "opens", "closes", "validFrom", "validThrough"],
    "BreadcrumbList": ["itemListElement"],
    "ListItem": ["position", "name", "item"],
  ]

  private func files(
    _ lines: String, title: String = "Eksempel", municipality rest: String = ""
  ) async throws -> [String: String] {
    let settings = (
      path: "nettsted.yaml", text: "navn: Hjelp i Prøve\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\n"
    )
    let municipality = (
      path: "kommune.yaml", text: "navn: Prøve kommune\nnummer: \"9999\"\ntelefon: 00 00 10 00\n\(rest)"
    )
    let service = (
      path: "tjenester/a.md",
      text:
        "---\ntittel: \(title)\nmålgruppe: ungdom 13–20 år\negenandel: gratis\nhenvisning: nei\n\(lines)\n---\nKom innom.\n"
    )
    let request = BuildRequest(contentPath: "content", today: try #require(Day(year: 2026, month: 12, day: 20)))
    let publication = try await Publication.build(
      FileTree(content: [settings, municipality, service]), templates: Templates(files: [:]), request)
    return Dictionary(publication.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }) { $1 }
  }

  private func element(_ files: [String: String]) throws -> String {
    let page = try #require(files["tjenester/a/index.html"])
    let start = try #require(page.range(of: "<script type=\"application/ld+json\">"))
    let end = try #require(page.range(of: "</script>", range: start.upperBound..<page.endIndex))
    return String(page[start.upperBound..<end.lowerBound])
  }

  private func graph(_ files: [String: String]) throws -> [[String: Any]] {
    let root = try JSONSerialization.jsonObject(with: Data(try element(files).utf8))
    return try #require((root as? [String: Any])?["@graph"] as? [[String: Any]])
  }

  /// Holds every object in a value to the list of its type.
  private func check(_ value: Any) {
    if let list = value as? [Any] { for item in list { check(item) } }
    guard let record = value as? [String: Any] else { return }
    let type = record["@type"] as? String ?? ""
    let allowed = Self.allowed[type] ?? []
    #expect(!allowed.isEmpty, "«\(type)» is no type that we use")
    for (name, inner) in record where name != "@type" && name != "@id" {
      #expect(allowed.contains(name), "\(type).\(name)")
      check(inner)
    }
  }

  private let whole = """
    kontakt:
      telefon: 00 00 12 34
      sms: 00 00 12 35
      nettsted: https://example.no/a
    sted:
      navn: Huset
      adresse: Storgata 1, 0150 Oslo
    åpningstid:
      - mandag–fredag 08:00–15:30
      - helligdager: stengt
    språk: [nb, en]
    """

  @Test(arguments: ["", "tjenestetype: legevakt", "tjenestetype: helsestasjon"])
  func onlyWhatATypeListsIsSaidOfIt(line: String) async throws {
    let graph = try graph(try await files(whole + (line.isEmpty ? "" : "\n" + line)))
    #expect(graph.count == 2)
    check(graph)
    #expect(graph[0]["@type"] as? String == (line.hasSuffix("legevakt") ? "MedicalClinic" : "GovernmentService"))
    #expect(graph[0]["url"] as? String == "https://example.no/tjenester/a/")
  }

  @Test func hoursHaveTheirDates() async throws {
    let graph = try graph(try await files(whole))
    let hours = try #require(graph[0]["hoursAvailable"] as? [[String: Any]])
    #expect(
      hours[0]["dayOfWeek"] as? [String]
        == ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"].map { "https://schema.org/\($0)" })
    #expect(hours[0]["opens"] as? String == "08:00")
    let christmas = hours.first { $0["validFrom"] as? String == "2026-12-25" }
    #expect(christmas?["opens"] as? String == "00:00")
    #expect(christmas?["closes"] as? String == "00:00")
  }

  /// What a machine reads of a date: what is said of it, or else of its weekday.
  private func openings(_ hours: [[String: Any]], on day: Day) -> [String] {
    let dated = hours.filter { row in
      guard let first = row["validFrom"] as? String, let last = row["validThrough"] as? String else { return false }
      return first <= day.iso && day.iso <= last
    }
    let weekday = "https://schema.org/\(day.weekday.name.en)"
    let rows = dated.isEmpty ? hours.filter { ($0["dayOfWeek"] as? [String])?.contains(weekday) == true } : dated
    let times = rows.map { "\($0["opens"] as? String ?? "")–\($0["closes"] as? String ?? "")" }
    return times == ["00:00–00:00"] ? [] : times
  }

  @Test func hoursTellEveryDateOnWhichTheWeekDoesNotHold() async throws {
    let lines = """
      åpningstid:
        - mandag–fredag 08:00–15:30
        - helligdager: stengt
        - 2026-12-21–2026-12-30: stengt
        - 2026-12-25: åpent
        - 2026-12-29: åpent
        - 2027-01-11–2027-01-22: tirsdag 10:00–12:00
        - skoleferier: 12:00–14:00
      """
    let files = try await files(lines, municipality: "skoleferier: [2027-02-08–2027-02-12, 2027-06-20–2027-08-15]\n")
    let hours = try #require(try graph(files)[0]["hoursAvailable"] as? [[String: Any]])
    let today = try #require(Day(year: 2026, month: 12, day: 20))
    for day in (0..<60).map({ today.adding(days: $0) }) {
      let isWeekend = day.weekday == .saturday || day.weekday == .sunday
      let expected: [String] =
        switch day.iso {
        case "2026-12-25", "2026-12-29": ["08:00–15:30"]
        case "2026-12-21"..."2026-12-30", "2027-01-01": []
        case "2027-01-12", "2027-01-19": ["10:00–12:00"]
        case "2027-01-11"..."2027-01-22": []
        case "2027-02-08"..."2027-02-12": ["12:00–14:00"]
        default: isWeekend ? [] : ["08:00–15:30"]
        }
      #expect(openings(hours, on: day) == expected, "\(day.iso)")
    }
    // Days after each other on which the same holds are one row, so that a closed summer does not weigh a page down.
    #expect(
      hours.contains { $0["validFrom"] as? String == "2026-12-21" && $0["validThrough"] as? String == "2026-12-24" })
  }

  @Test func aSecretPlaceIsNoLocation() async throws {
    let element = try element(try await files("kontakt:\n  telefon: 00 00 12 34\nsted:\n  skjult: ja"))
    #expect(!element.contains("serviceLocation"))
    #expect(element.contains("+4700001234"))
  }

  @Test func nothingAnEditorWritesEndsTheElement() async throws {
    let title = "A </script><script>alert(1)</script>"
    let files = try await files("", title: "\"\(title)\"")
    #expect(try graph(files)[0]["name"] as? String == title)
    #expect(!(try element(files).contains("<")))
  }

  @Test func theFeedHasTheLastCheckedFirstAndNoPageThatIsNotToBeSeenWith() async throws {
    let feed = try #require(try await files("kontrollert: 2026-12-01", title: "A & B")["feed.xml"])
    #expect(feed.contains("<updated>2026-12-01T00:00:00Z</updated>"))
    #expect(feed.contains("<title>A &amp; B</title><id>https://example.no/tjenester/a/</id>"))
    #expect(try await files("kontrollert: 2026-12-01\ntrygg: ja")["feed.xml"] == nil)
  }

  @Test func aDiscreetPageIsNotMadeToBeShared() async throws {
    #expect(try await files("")["tjenester/a/index.html"]?.contains("og:title") == true)
    #expect(try await files("trygg: ja")["tjenester/a/index.html"]?.contains("og:title") == false)
  }
}
