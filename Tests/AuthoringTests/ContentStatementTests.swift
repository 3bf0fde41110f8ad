import Authoring
import Diagnostics
import Foundation
import Services
import Testing

/// All that the prose of the example site is taken to say, read by a person: `content-statements.txt`.
///
/// `RECORD=1` writes the file and fails; read every new line before you commit it.
@Suite struct ContentStatementTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  private static let content = folder.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "content/tjenester")

  private func read(_ name: String) throws -> [String] {
    let bytes = Array(try Data(contentsOf: Self.content.appending(path: name)))
    // The second line of three dashes ends the fields.
    let dashes = Array("\n---\n".utf8)
    let start = try #require(
      (0..<bytes.count - dashes.count).first { bytes[$0..<$0 + dashes.count].elementsEqual(dashes) })
    let file = SourceFile(path: name, bytes: bytes)
    let prose = readProse(file, body: start + dashes.count..<bytes.count).prose
    func quote(_ span: Span) -> String {
      String(decoding: bytes[span.range], as: UTF8.self).replacingOccurrences(of: "\n", with: " ")
    }
    let language: LanguageCode = name.hasSuffix(".nn.md") ? .nn : .nb
    let service = ServiceWords(own: Self.names(in: quote(Span(path: name, range: 0..<start))), others: [])
    return statements(in: prose.blocks, language: language, about: service).map { statement in
      let sense = statement.sense == .affirmed ? "+" : "-"
      let condition = statement.isConditional ? "?" : ""
      return
        "\(name) | \(statement.subject.rawValue)\(sense)\(condition) | \(quote(statement.words)) | \(quote(statement.sentence))"
    }
  }

  /// The title, and the names of the ways in.
  private static func names(in fields: String) -> [String] {
    fields.split(separator: "\n").compactMap { line in
      for key in ["tittel: ", "  - navn: "] where line.hasPrefix(key) { return String(line.dropFirst(key.count)) }
      return nil
    }
  }

  @Test func whatTheExampleSiteSaysIsAsRecorded() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.content.path).sorted()
    let lines = try names.filter { $0.hasSuffix(".md") && !$0.hasSuffix(".en.md") }.flatMap(read)
    #expect(lines.count > 40)
    let file = Self.folder.appending(path: "content-statements.txt")
    let found = lines.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try found.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded")
    }
    #expect(found == (try String(contentsOf: file, encoding: .utf8)))
  }
}
