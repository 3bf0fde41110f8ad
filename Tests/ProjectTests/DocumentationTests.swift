import Foundation
import Publishing
import Services
import Testing

/// What the documents say is held to the code.
@Suite struct DocumentationTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
  }

  @Test func everyFieldStandsInTheTableOfSpellings() throws {
    let spellings = try text("docs/spellings.md")
    for field in Field.allCases { #expect(spellings.contains("`\(field.id)`"), "\(field.id)") }
    for kind in UserFee.Kind.allCases { #expect(spellings.contains("`\(kind.id)`"), "\(kind.id)") }
    for kind in Referral.Kind.allCases { #expect(spellings.contains("`\(kind.id)`"), "\(kind.id)") }
  }

  @Test func everyRoomStandsInTheArchitecture() throws {
    let architecture = try text("ARCHITECTURE.md")
    let rooms = try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: "Sources").path)
    #expect(rooms.count > 10)
    for room in rooms where !room.hasPrefix(".") { #expect(architecture.contains("`\(room)`"), "\(room)") }
  }

  @Test func theReadmeShowsTheTwoCommandsFirst() throws {
    let readme = try text("README.md")
    let site = try #require(readme.range(of: "$ scripts/site"))
    let test = try #require(readme.range(of: "$ scripts/test"))
    let other = try #require(readme.range(of: "terskel build"))
    #expect(site.lowerBound < test.lowerBound)
    #expect(test.lowerBound < other.lowerBound)
  }

  /// A promise whose proof was renamed or taken away is a promise without one.
  @Test func theTestsThatAreNamedAsProofExist() throws {
    let folder = Self.root.appending(path: "Tests")
    let enumerator = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var tests: Set<Substring> = []
    for case let url as URL in enumerator where ["swift", "py"].contains(url.pathExtension) {
      for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
        for keyword in ["func ", "def "] {
          guard let start = line.range(of: keyword) else { continue }
          tests.insert(line[start.upperBound...].prefix { $0 != "(" })
        }
      }
    }
    let rows = try text("SECURITY.md").split(separator: "\n").filter { $0.hasPrefix("| ") }
    let spans = rows.flatMap { $0.split(separator: "`", omittingEmptySubsequences: false).enumerated() }
      .filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
    let named = spans.filter { span in
      20 < span.utf8.count && span.allSatisfy { $0.isLetter || $0 == "_" } || span.hasPrefix("test_")
    }
    #expect(named.count > 50)
    for name in named { #expect(tests.contains(name), "\(name)") }
  }
}
