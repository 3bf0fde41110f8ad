import Diagnostics
import Foundation
import Publishing
import Rendering
import Reporting
import Services
import Testing

/// What a report's files hold, and that no text of an editor becomes anything but text.
@Suite struct ReportFilesTests {
  private func files(_ report: CoverageReport, in language: MessageLanguage = .nb) throws -> [String: String] {
    let files = reportFiles(report, as: Set(ReportForm.allCases), in: language, templates: try Templates(files: [:]))
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  private func lines(_ csv: String?) -> [String] {
    (csv ?? "").components(separatedBy: "\r\n").filter { !$0.isEmpty }
  }

  @Test func everyFileHasANameThatIsKnownAsAReports() async throws {
    #expect(Set(try files(try await report(["a": service()])).keys) == reportFileNames)
  }

  @Test func aTableBeginsWithAMarkThatExcelNeeds() {
    let table = ReportTable("a.csv", ["én", "to"], [[.text("æ"), .number(2)], [.empty, .text("b;c")]])
    #expect(table.csv == [0xEF, 0xBB, 0xBF] + Array("én;to\r\næ;2\r\n;\"b;c\"\r\n".utf8))
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+47", "'+47"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), (" =1", "' =1"), ("\t=1", "' =1"),
    ("\u{FF1D}1", "'\u{FF1D}1"), ("−1", "'−1"), ("a=1", "a=1"), ("a \"b\"", "\"a \"\"b\"\"\""), ("a\r\nb", "a  b"),
    ("", ""), ("1;2", "\"1;2\""), (" a", "\" a\""), ("=1;2", "\"'=1;2\""),
  ])
  func noTextBecomesAFormulaOrAnotherCell(text: String, cell: String) {
    let csv = String(decoding: ReportTable("a.csv", ["x"], [[.text(text)]]).csv.dropFirst(3), as: UTF8.self)
    #expect(csv == "x\r\n\(cell)\r\n")
  }

  @Test func theStyleOfAReportIsTheOneThatItsPolicyNames() {
    #expect(reportStyleHash == Manifest.integrity(of: Array(reportStyleSheet.utf8)))
  }

  @Test func everyRowIsAsLongAsItsHead() async throws {
    let report = try await report(["a": service("tema: rus\nvedtak: ja"), "b": service(title: "Annen prøve")])
    for table in reportTables(report) {
      #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.name)")
      #expect(Set(table.columns).count == table.columns.count, "\(table.name)")
    }
  }

  @Test func theTablesSayBokmålWhateverTheMessagesSay() async throws {
    let report = try await report(["a": service("vedtak: ja")])
    let (nb, en) = (try files(report), try files(report, in: .en))
    for name in reportFileNames where name.hasSuffix(".csv") { #expect(nb[name] == en[name], "\(name)") }
    #expect(nb["rapport.json"] != en["rapport.json"])
  }

  @Test func aHostileTitleStaysText() async throws {
    let files = try files(
      try await report([
        "a": service("vedtak: ja", title: "\"=cmd|'/c calc'!A1 <script>alert(1)</script>\"", prose: "Kom & se.")
      ]))
    #expect(files["rapport.html"]?.contains("<script") == false)
    #expect(files["rapport.html"]?.contains("&lt;script&gt;alert(1)&lt;/script&gt;") == true)
    for (name, text) in files where name.hasSuffix(".csv") {
      for line in lines(text) { #expect(!line.contains(";=cmd") && !line.contains(";\"=cmd"), "\(name)") }
    }
    #expect(lines(files["tilbud.csv"]).last?.contains(";'=cmd|'/c calc'!A1 <script>alert(1)</script>;") == true)
  }

  @Test func nobodyWhoHasJudgedIsNamed() async throws {
    let judged = service(
      "vurdering:\n  - {kriterium: 4, resultat: oppfylt, begrunnelse: Hjelp samme uke, av: Kari Nordmann, dato: 2026-09-01}"
    )
    for (name, text) in try files(try await report(["a": judged])) {
      #expect(!text.contains("Kari Nordmann"), "\(name)")
    }
  }

  @Test func nothingOfASecretAddressIsTold() async throws {
    let secret = service(
      """
      kontakt:
        telefon: 00 00 12 34
      sted: {navn: Rosenhuset, skjult: ja}
      tidspunkter:
        - {navn: Kurs, start: 2026-12-01 18:00, sted: Hemmeligveien 7}
      """)
    for (name, text) in try files(try await report(["a": secret])) {
      #expect(!text.contains("Rosenhuset"), "\(name)")
      #expect(!text.contains("Hemmeligveien"), "\(name)")
    }
  }

  @Test func theSameReportGivesTheSameBytesWhateverTheThreads() async throws {
    let services = Dictionary(
      uniqueKeysWithValues: (0..<40).map { ("t\($0)", service("tema: rus\nvedtak: ja", title: "Prøve \($0)")) })
    var tree = ExampleFolder(.service("ventetid: ukjent")).tree
    for (name, text) in services {
      tree.files[FileTree.Path("tjenester/\(name).md")] = SourceFile(path: "content/tjenester/\(name).md", text: text)
    }
    var all: [[OutputFile]] = []
    for jobs in [1, 2, 8] {
      var request = BuildRequest(contentPath: "content", today: try #require(Day(year: 2026, month: 11, day: 23)))
      request.jobs = jobs
      let report = try #require(try await Publication.report(tree, request).report)
      all.append(
        reportFiles(report, as: Set(ReportForm.allCases), in: .nb, templates: try Templates(files: [:])))
    }
    #expect(all[0] == all[1])
    #expect(all[0] == all[2])
  }

  @Test func aFaultInTheContentGivesNoReport() async throws {
    let tree = ExampleFolder(.service("egenandel: kanskje")).tree
    let request = BuildRequest(contentPath: "content", today: try #require(Day(year: 2026, month: 11, day: 23)))
    let (publication, report) = try await Publication.report(tree, request)
    #expect(publication.hasErrors)
    #expect(report == nil)
  }
}
