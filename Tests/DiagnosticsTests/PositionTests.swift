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

@Suite struct ColumnUnitTests {
  private static let text = "æ👩‍👧e\u{301}\tb\r\nå"

  /// Offsets at which a character begins, with their columns in each unit.
  @Test(arguments: [
    (0, 0, 0, 0, 0), (2, 1, 2, 1, 1), (13, 2, 13, 6, 4), (16, 3, 16, 8, 6), (17, 4, 17, 9, 7), (18, 5, 18, 10, 8),
  ])
  func aColumnIsToldInEachUnit(offset: Int, characters: Int, utf8: Int, utf16: Int, utf32: Int) {
    let table = LineTable(SourceFile(path: "a.md", text: Self.text))
    for (unit, column) in [(ColumnUnit.character, characters), (.utf8, utf8), (.utf16, utf16), (.utf32, utf32)] {
      #expect(table.place(at: offset, in: unit) == (0, column), "\(unit)")
      #expect(table.offset(line: 0, column: column, in: unit) == offset, "\(unit)")
    }
  }

  @Test func aColumnInsideAPairOfCodeUnitsIsItsBeginning() {
    let table = LineTable(SourceFile(path: "a.md", text: "a👩b"))
    #expect(table.offset(line: 0, column: 2, in: .utf16) == 1)
    #expect(table.offset(line: 0, column: 3, in: .utf8) == 1)
    #expect(table.offset(line: 0, column: 3, in: .utf16) == 5)
  }

  @Test func aColumnBeyondTheLineIsItsEndAndALineBeyondTheTextIsItsEnd() {
    let table = LineTable(SourceFile(path: "a.md", text: "ab\r\ncd"))
    for unit in [ColumnUnit.character, .utf8, .utf16, .utf32] {
      #expect(table.offset(line: 0, column: 9, in: unit) == 2)
      #expect(table.offset(line: 7, column: 0, in: unit) == 6)
      #expect(table.offset(line: -1, column: 0, in: unit) == 0)
      #expect(table.offset(line: 1, column: -1, in: unit) == 4)
    }
  }

  @Test func aMarkThatTheEditorShowsIsAColumn() {
    let file = SourceFile(path: "a.md", text: "\u{FEFF}ab")
    #expect(LineTable(file).place(at: 4, in: .utf16) == (0, 1))
    #expect(LineTable(file, hidesMark: false).place(at: 4, in: .utf16) == (0, 2))
    #expect(LineTable(file, hidesMark: false).offset(line: 0, column: 1, in: .utf16) == 3)
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
