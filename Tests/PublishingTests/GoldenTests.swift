import Diagnostics
import Foundation
import Publishing
import Rendering
import Services
import Testing

/// Whole content folders with what is said about them and what becomes of them. Each is named by the behaviour that it shows.
///
/// `RECORD=1` writes what the program does now, and fails: read the difference before you commit it.
@Suite struct GoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  static let behaviours: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { !$0.hasPrefix(".") }.sorted()

  @Test func thereAreGoldenFolders() {
    #expect(Self.behaviours.count >= 4)
  }

  @Test(arguments: behaviours)
  func aFolderGivesWhatItGaveBefore(behaviour: String) async throws {
    let golden = Self.folder.appending(path: behaviour)
    let tree = try await FileTree(readingFrom: golden.appending(path: "content").path)
    let prefix = golden.appending(path: "content").path
    var shown = FileTree(files: [:])
    for (path, file) in tree.sorted {
      shown.files[path] = SourceFile(path: "content" + file.path.dropFirst(prefix.count), bytes: file.bytes)
    }
    let today = try #require(Day(year: 2026, month: 11, day: 23))
    let publication = try await Publication.build(
      shown, templates: Templates(files: [:]), BuildRequest(contentPath: "content", today: today))

    var produced: [String: String] = [:]
    for language in MessageLanguage.allCases {
      produced["report.\(language.rawValue).txt"] = TextReport(language: language).text(of: publication.diagnostics) {
        path in
        shown.files.values.first { $0.path == path }
      }
    }
    // A version of its own, so that a release of the program changes no golden file.
    let findings = ReportedFinding.findings(publication.diagnostics, in: .nb) { path in
      shown.files.values.first { $0.path == path }
    }
    produced["report.github.txt"] = GitHubReport(findings, in: .nb).text
    produced["report.gitlab.json"] = GitLabReport(findings, in: .nb).text
    produced["report.sarif.json"] = SARIFReport(findings, program: "terskel 1.2.3", in: .nb).text
    produced["report.junit.xml"] =
      JUnitReport(findings, files: publication.services.map(\.path), day: today.iso, in: .nb).text
    for file in publication.files where isHeld(file.path) {
      produced["site/\(file.path)"] = String(decoding: file.bytes, as: UTF8.self)
    }
    try compare(produced, with: golden, behaviour)
  }

  /// Pages of services, the data and what hosts read; lists and the style sheet change with every word of the interface.
  private func isHeld(_ path: String) -> Bool {
    path == "tjenester.json" || path == "sitemap.xml" || path == "robots.txt" || path == "_redirects"
      || path == "sok/indeks.json" || path.contains("tjenester/") && path.split(separator: "/").count > 2
  }

  private func compare(_ produced: [String: String], with golden: URL, _ behaviour: String) throws {
    let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
    if isRecording {
      for (path, text) in produced {
        let url = golden.appending(path: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: url, atomically: true, encoding: .utf8)
      }
      Issue.record("recorded \(behaviour): read the difference")
      return
    }
    for (path, text) in produced.sorted(by: { $0.key < $1.key }) {
      let held = try? String(contentsOf: golden.appending(path: path), encoding: .utf8)
      #expect(held == text, "\(behaviour)/\(path)")
    }
    let enumerator = try #require(FileManager.default.enumerator(atPath: golden.path))
    for case let path as String in enumerator where !path.hasPrefix("content") {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: golden.appending(path: path).path, isDirectory: &isFolder)
      if !isFolder.boolValue { #expect(produced[path] != nil, "\(behaviour)/\(path) is not used") }
    }
  }
}
