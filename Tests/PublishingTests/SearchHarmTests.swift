import Foundation
import Publishing
import Services
import Testing

/// Whoever may be in danger finds help that is open now first, however she writes it, on the example site.
@Suite struct SearchHarmTests {
  private static let content = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "content")

  @Test func wordsOfDangerNeverLeadToACourseFirst() async throws {
    let today = try #require(Day(year: 2026, month: 11, day: 23))
    let tree = try await FileTree(readingFrom: Self.content.path)
    let request = BuildRequest(contentPath: "content", today: today)
    let search = try #require(try await Publication.search(tree, request).search)
    for (id, queries) in [
      "legevakt": [
        "vil dø", "jeg vil dø", "jeg vil do", "vil ikke leve mer", "eg vil ikkje leve", "orker ikke leve lenger",
        "tenker på å ta livet mitt", "selvmord", "sjølvmordstankar", "sover dårlig og vil dø", "I want to die",
        "kill myself", "suicidal", "får ikke puste", "sønnen min vil dø",
      ],
      "krisesenter": [
        "kona slår meg", "mannen min slår meg", "samboeren truer meg", "he hits me", "redd for mannen min",
        "my husband hits me",
      ],
    ] {
      for query in queries {
        let report = search.report(on: query, limit: 3, in: nil)
        #expect(report.results.first?.id == id, "\(query): \(report.results.map(\.id))")
      }
    }
    #expect(search.report(on: "jeg vil dø", limit: 3, in: nil).isAcute)
    #expect(!search.report(on: "slutte å røyke", limit: 3, in: nil).isAcute)
  }
}
