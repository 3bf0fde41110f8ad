import Diagnostics
import Publishing
import Rendering
import Reporting
import Services
import Testing

/// The report of a folder with these services by the names of their files, as of 23 November 2026.
func report(
  _ services: [String: String], _ others: [String: String] = [:], without left: [String] = [],
  of municipalities: [String] = []
) async throws -> CoverageReport {
  var tree = ExampleFolder(.service("ventetid: ukjent")).tree
  tree.files = tree.files.filter { !$0.key.text.hasPrefix("tjenester/") }
  for (name, text) in services {
    tree.files[FileTree.Path("tjenester/\(name).md")] = SourceFile(path: "content/tjenester/\(name).md", text: text)
  }
  for (path, text) in others { tree.files[FileTree.Path(path)] = SourceFile(path: "content/\(path)", text: text) }
  for path in left { tree.files[FileTree.Path(path)] = nil }
  var request = BuildRequest(contentPath: "content", today: try #require(Day(year: 2026, month: 11, day: 23)))
  request.municipalities = municipalities
  let (publication, report) = try await Publication.report(tree, request)
  #expect(publication.diagnostics.filter { $0.severity == .error }.map(\.summary.nb) == [])
  return try #require(report)
}

/// A service of which everything that is required is stated, with more lines among its fields.
func service(
  _ lines: String = "", audience: String = "voksne", fee: String = "gratis", referral: String = "nei",
  title: String = "Prøve", prose: String = "Kom innom."
) -> String {
  "---\ntittel: \(title)\nmålgruppe: \(audience)\negenandel: \(fee)\nhenvisning: \(referral)\n\(lines)\n---\n\(prose)\n"
}

@Suite struct CountingTests {
  @Test func aTranslationIsNoServiceOfItsOwn() async throws {
    let report = try await report(
      ["a": service(), "a.en": "---\ntittel: Trial\n---\nCome in.\n"],
      ["nettsted.yaml": "navn: Prøvested\nadresse: https://example.no\nspråk: [nb, en]\neksempel: ja\n"])
    #expect(report.whole.services == 1)
    #expect(report.whole.routes == 1)
    #expect(report.whole.translations == 1)
    #expect(report.services.map { $0.languages.map(\.code) } == [["nb", "en"]])
    #expect(report.files.published == 2)
  }

  @Test func aDraftIsCountedAsAFileAndNotAsAService() async throws {
    let report = try await report(["a": service(), "b": service("utkast: ja"), "c": service("utløper: 2026-01-01")])
    #expect(report.whole.services == 1)
    #expect(report.files == FileFigures(published: 1, hidden: [.draft: 1, .expired: 1]))
    #expect(report.files.all == 3)
  }

  @Test func whatIsLateOrUndatedIsCountedAsSuch() async throws {
    let report = try await report([
      "a": service("kontrollert: 2026-11-01\nkontrollintervall: 6 måneder"),
      "b": service("kontrollert: 2026-01-01\nkontrollintervall: 6 måneder"), "c": service(),
    ])
    #expect(report.services.map(\.freshness) == [.current, .overdue, .undated])
    #expect(ServiceLine.Freshness.allCases.map(report.whole.count) == [1, 1, 1])
  }

  @Test func eachWayInIsCountedByItself() async throws {
    let report = try await report([
      "a": service(
        "deltilbud:\n  - navn: Gruppe\n    vedtak: nei\n    ventetid: drop-in\n  - navn: Samtale\n    vedtak: ja")
    ])
    #expect(report.whole.services == 1)
    #expect(report.whole.routes == 2)
    #expect(report.routes.map(\.standing) == [.documented, .not])
    #expect(report.whole.lavterskelServices == 1)
    #expect(report.routes.map(\.line) == [7, 10])
  }

  @Test func aClaimWithoutEvidenceIsOpenAndEvidenceWithoutAClaimIsUnclaimed() async throws {
    let report = try await report([
      "a": service("vedtak: ukjent\nventetid: drop-in\nlavterskel: ja"),
      "b": service("vedtak: nei\nventetid: drop-in\nlavterskel: ja"),
      "c": service("vedtak: nei\nventetid: drop-in"), "d": service("vedtak: ja"),
    ])
    #expect(report.whole.claims == 2)
    #expect(report.whole.openClaims == 1)
    #expect(report.whole.unclaimed == 1)
    #expect(RouteLine.Standing.allCases.map(report.whole.count) == [2, 1, 1])
  }

  @Test func theTwoEditionsAreBothCountedWhateverTheSiteIsJudgedBy() async throws {
    let services = ["a": service("vedtak: ja\nventetid: drop-in")]
    for line in ["", "kriteriesett: 2025\n"] {
      let settings = "navn: Prøvested\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\n\(line)"
      let report = try await report(services, ["nettsted.yaml": settings])
      #expect(report.whole.count(.directHelp, .notMet, in: .edition2014) == 1)
      #expect(report.whole.count(.directHelp, .notDocumented, in: .edition2025) == 1)
      #expect(report.routes.first?.differences == [.directHelp])
      #expect(report.routes.first?.standing == (line.isEmpty ? .not : .open))
    }
  }

  @Test func unknownIsNotDocumented() async throws {
    let report = try await report([
      "a": service("vedtak: ukjent\nventetid: ukjent\nåpningstid: ukjent", fee: "ukjent", referral: "ukjent")
    ])
    for question in AccessQuestion.allCases {
      #expect(report.whole.count(question, .notDocumented) == 1, "\(question)")
    }
    #expect(report.whole.waiting.notDocumented == 1)
    #expect(report.whole.count(.directHelp, .notDocumented, in: .edition2014) == 1)
  }

  @Test func criteriaOutsideTheirGuidesAreCountedByAnalogy() async throws {
    let report = try await report(["a": service("tjenestetype: botilbud"), "b": service()])
    #expect(report.whole.byAnalogy == 1)
    #expect(report.routes.map(\.isByAnalogy) == [true, false])
  }

  @Test func theMedianIsAWaitThatSomebodyHasStated() async throws {
    let report = try await report([
      "a": service("ventetid: drop-in"), "b": service("ventetid: innen 2 uker"),
      "c": service("ventetid: innen 30 dager"), "d": service("ventetid: innen 3 måneder"),
      "e": service("ventetid: venteliste"), "f": service("ventetid: fast oppstart 2027-01-12"), "g": service(),
    ])
    let waiting = report.whole.waiting
    // Who comes without waiting has no wait to count.
    #expect(waiting.stated == 3)
    #expect(waiting.median == 30)
    #expect(waiting.longest == 90)
    #expect(waiting.lists == 1)
    #expect(waiting.fixedStarts == 1)
    #expect(waiting.notDocumented == 1)
  }

  @Test func whereNobodyStatesAWaitThereIsNoMedian() async throws {
    let waiting = try await report(["a": service()]).whole.waiting
    #expect(waiting.median == nil)
    #expect(waiting.longest == nil)
  }
}
