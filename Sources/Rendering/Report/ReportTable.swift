/// A table of a report as it stands in a file for spreadsheets: one kind of thing in its rows, one fact in each column.
package struct ReportTable: Sendable {
  /// The file's name.
  package let name: String
  package let columns: [String]
  /// Each as long as the columns.
  package let rows: [[Cell]]

  package enum Cell: Sendable, Hashable {
    /// What somebody wrote or the program says; never read as a formula.
    case text(String)
    case number(Int)
    case empty

    static func text(_ text: String?) -> Cell { text.map { .text($0) } ?? .empty }
    static func number(_ number: Int?) -> Cell { number.map { .number($0) } ?? .empty }
    static func flag(_ flag: Bool) -> Cell { .text(flag ? "ja" : "nei") }
    static func list(_ texts: [String]) -> Cell { texts.isEmpty ? .empty : .text(texts.joined(separator: ", ")) }
  }

  package init(_ name: String, _ columns: [String], _ rows: [[Cell]]) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }

  /// The table as Excel and LibreOffice open it with a double click where the decimal sign is a comma: semicolons between the cells, CRLF at
  /// the end of each line, quotation marks as RFC 4180 has them, and a byte-order mark, without which Excel takes UTF-8 for Windows-1252.
  package var csv: [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    append(columns.map { .text($0) }, to: &bytes)
    for row in rows { append(row, to: &bytes) }
    return bytes
  }

  private func append(_ row: [Cell], to bytes: inout [UInt8]) {
    for (index, cell) in row.enumerated() {
      if 0 < index { bytes.append(UInt8(ascii: ";")) }
      switch cell {
      case .text(let text): Self.append(text, to: &bytes)
      case .number(let number): bytes.append(contentsOf: String(number).utf8)
      case .empty: break
      }
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    // One row is one line, for whoever reads it line by line; other control characters mean nothing in a cell.
    var scalars = String.UnicodeScalarView(
      text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 })
    // A spreadsheet runs what begins like a formula (OWASP, CSV Injection); the apostrophe makes it text.
    if let first = scalars.first(where: { !$0.properties.isWhitespace }), formulaStarts.contains(first) {
      scalars.insert("'", at: scalars.startIndex)
    }
    let needsQuotes = scalars.contains { $0 == ";" || $0 == "\"" || $0 == "," } || scalars.first == " "
    guard needsQuotes else {
      bytes.append(contentsOf: String(scalars).utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in String(scalars).utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// With their wide forms, which some spreadsheets read alike.
  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{2212}",
  ]
}
