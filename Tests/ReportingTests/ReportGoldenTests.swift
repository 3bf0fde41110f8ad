import Diagnostics
import Foundation
import Publishing
import Rendering
import Services
import Testing

/// A whole content folder and the report on it, as it was read and found right.
///
/// `RECORD=1` writes what the program does now, and fails: read the difference before you commit it.
@Suite struct ReportGoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden/two-municipalities")

  @Test func aFolderGivesTheReportThatItGaveBefore() async throws {
    let content = Self.folder.appending(path: "content")
    let tree = try await FileTree(readingFrom: content.path, shownAs: "content", jobs: 1)
    let today = try #require(Day(year: 2026, month: 11, day: 23))
    let found = try await Publication.report(tree, BuildRequest(contentPath: "content", today: today))
    let report = try #require(found.report)
    var produced: [String: Data] = [:]
    for file in reportFiles(report, as: Set(ReportForm.allCases), in: .nb, templates: try Templates(files: [:])) {
      // What a leader reads; the style changes without anything being told otherwise.
      let text = String(decoding: file.bytes, as: UTF8.self)
      produced[file.path] = Data(text.suffix(from: text.range(of: "<body>")?.lowerBound ?? text.startIndex).utf8)
    }
    let golden = Self.folder.appending(path: "report")
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try? FileManager.default.removeItem(at: golden)
      try FileManager.default.createDirectory(at: golden, withIntermediateDirectories: true)
      for (name, data) in produced { try data.write(to: golden.appending(path: name)) }
      Issue.record("recorded; read the difference")
      return
    }
    let kept = try FileManager.default.contentsOfDirectory(atPath: golden.path)
    #expect(Set(kept) == Set(produced.keys))
    for name in kept.sorted() {
      let expected = try Data(contentsOf: golden.appending(path: name))
      #expect(produced[name] == expected, "\(name) is another; see RECORD")
    }
  }
}
