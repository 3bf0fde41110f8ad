import Diagnostics
import Testing

@Suite struct PositionTests {
  private func position(_ text: String, of marker: String) throws -> Position {
    let bytes = Array(text.utf8)
    let wanted = Array(marker.utf8)
    let offset = try #require(bytes.indices.first { bytes[$0...].starts(with: wanted) })
    return LineTable(SourceFile(path: "a.md", bytes: bytes)).position(at: offset)
  }

  @Test(arguments: [
    ("a\nb\nc@", 3, 2), ("a\r\nb\r\n@", 3, 1), ("a\rb@", 2, 2), ("blåbær @", 1, 8), ("bla\u{30A} @", 1, 5),
    ("\t@", 1, 2),
    ("a\u{2028}@", 1, 3), ("👩‍👧 @", 1, 3), ("@", 1, 1),
  ])
  func columnsCountCharactersAsAnEditorShowsThem(text: String, line: Int, column: Int) throws {
    #expect(try position(text, of: "@") == Position(line: line, column: column))
  }

  @Test func aByteOrderMarkIsNoCharacterOfTheFirstLine() throws {
    #expect(try position("\u{FEFF}---@", of: "@") == Position(line: 1, column: 4))
  }

  @Test func anOffsetBeyondTheEndIsTheEnd() {
    let table = LineTable(SourceFile(path: "a.md", text: "ab\n"))
    #expect(table.position(at: 99) == Position(line: 2, column: 1))
  }
}

@Suite struct NearMissTests {
  @Test(arguments: [
    ("hevnisning", ["henvisning"]), ("egenadel", ["egenandel"]), ("xyzzy", []), ("Målgrupe", ["målgruppe"]),
  ])
  func theNearestNameIsOffered(word: String, expected: [String]) {
    #expect(nearMisses(of: word, among: ["henvisning", "egenandel", "målgruppe", "vedtak"]) == expected)
  }
}
