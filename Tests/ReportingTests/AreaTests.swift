import Diagnostics
import Reporting
import Services
import Testing

/// Sites with many municipalities.
@Suite struct AreaTests {
  private let folders = [
    "kommuner/9001-fjordvik/kommune.yaml": "navn: Fjordvik kommune\nnummer: \"9001\"\nfylke: Prøvefylke\n",
    "kommuner/9002-dalnes/kommune.yaml": "navn: Dalnes kommune\nnummer: \"9002\"\nfylke: Prøvefylke\n",
    "kommuner/9001-fjordvik/tjenester/a.md": service("vedtak: nei\nventetid: drop-in"),
    "kommuner/9001-fjordvik/tjenester/b.md": service("vedtak: ja", title: "Annen prøve"),
    "kommuner/9002-dalnes/tjenester/a.md": service("vedtak: ja", title: "Tredje prøve"),
  ]

  private func report(of municipalities: [String] = []) async throws -> CoverageReport {
    try await ReportingTests.report(
      ["felles": service("kommuner: [\"9002\"]", title: "Felles prøve"), "alle": service(title: "Prøve for alle")],
      folders, without: ["kommune.yaml"], of: municipalities)
  }

  @Test func eachMunicipalityCountsItsOwnAndWhatItShares() async throws {
    let report = try await report()
    #expect(report.municipalities.map(\.number) == ["9001", "9002"])
    #expect(report.municipalities.map(\.figures.services) == [3, 3])
    #expect(report.municipalities.map { $0.figures.count(.documented) } == [1, 0])
    #expect(report.whole.services == 5)
  }

  @Test func aCountyCountsASharedServiceOnce() async throws {
    let report = try await report()
    #expect(report.counties.map(\.name) == ["Prøvefylke"])
    #expect(report.counties.map(\.figures.services) == [5])
  }

  @Test func eachMunicipalityIsToldWhatItLacks() async throws {
    let psychologist = service("ansatte: [psykolog]", title: "Fjerde prøve")
    let path = "kommuner/9002-dalnes/tjenester/b.md"
    let report = try await ReportingTests.report(
      [:], folders.merging([path: psychologist]) { _, new in new }, without: ["kommune.yaml"])
    #expect(report.municipalities.map { $0.figures.status(.psychologist) } == [.no, .yes])
    #expect(report.counties.map { $0.figures.status(.psychologist) } == [.yes])
    #expect(report.whole.status(.psychologist) == .yes)
  }

  @Test func oneMunicipalityIsReportedOnByItself() async throws {
    let report = try await report(of: ["dalnes"])
    #expect(report.municipalityNames == ["Dalnes kommune"])
    #expect(report.services.map(\.id) == ["9002/a", "alle", "felles"])
    #expect(report.whole.services == 3)
    #expect(report.municipalities.map(\.number) == ["9002"])
    #expect(report.files.published == 3)
  }

  @Test func aSiteOfOneMunicipalityIsAllItsOwn() async throws {
    let report = try await ReportingTests.report(["a": service()])
    #expect(report.municipalities.map(\.number) == ["9999"])
    #expect(report.municipalities.map(\.figures) == [report.whole])
    #expect(report.counties == [])
  }
}
