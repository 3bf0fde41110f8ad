import Diagnostics

/// What the client has said that it can do, and how the two have agreed to talk.
struct Client: Sendable {
  var unit = ColumnUnit.utf16
  var takesSnippets = false
  var takesMarkdownInHovers = false
  var takesMarkdownInItems = false
  var takesRelatedInformation = false
  var takesVersionedEdits = false
  var takesNestedSymbols = false
  var takesActionLiterals = false
  var takesWatchers = false
  var takesDefinitionLinks = false

  init() {}

  /// - `capabilities` are those of `initialize`.
  init(_ capabilities: JSON) {
    let text = capabilities["textDocument"]
    let workspace = capabilities["workspace"]
    let item = text["completion"]["completionItem"]
    takesSnippets = item["snippetSupport"].flag ?? false
    takesMarkdownInItems = item["documentationFormat"].list.contains("markdown")
    takesMarkdownInHovers = text["hover"]["contentFormat"].list.contains("markdown")
    takesRelatedInformation = text["publishDiagnostics"]["relatedInformation"].flag ?? false
    takesNestedSymbols = text["documentSymbol"]["hierarchicalDocumentSymbolSupport"].flag ?? false
    takesActionLiterals = text["codeAction"]["codeActionLiteralSupport"].isRecord
    takesVersionedEdits = workspace["workspaceEdit"]["documentChanges"].flag ?? false
    takesWatchers = workspace["didChangeWatchedFiles"]["dynamicRegistration"].flag ?? false
    let offered = capabilities["general"]["positionEncodings"].list.compactMap(\.text)
    // Ours are bytes, so that bytes cost nothing; else what every client must take.
    unit =
      offered.contains("utf-8") ? .utf8 : offered.contains("utf-16") || !offered.contains("utf-32") ? .utf16 : .utf32
  }

  var unitName: JSON {
    switch unit {
    case .utf8: "utf-8"
    case .utf16, .character: "utf-16"
    case .utf32: "utf-32"
    }
  }

  func words(_ markdown: String, asMarkdown: Bool) -> JSON {
    ["kind": asMarkdown ? "markdown" : "plaintext", "value": .text(markdown)]
  }
}

/// A text with its lines, as positions of the protocol are told in it.
struct Lines: Sendable {
  private let table: LineTable
  private let unit: ColumnUnit
  let bytes: [UInt8]

  /// An editor that shows a byte-order mark counts it; one that has read the file from the disk has taken it off.
  init(_ bytes: [UInt8], in unit: ColumnUnit, isOpen: Bool) {
    self.bytes = bytes
    self.unit = unit
    table = LineTable(SourceFile(path: "", bytes: bytes), hidesMark: !isOpen)
  }

  func position(_ offset: Int) -> JSON {
    let place = table.place(at: offset, in: unit)
    return ["line": JSON(place.line), "character": JSON(place.column)]
  }

  func range(_ range: Range<Int>) -> JSON { ["start": position(range.lowerBound), "end": position(range.upperBound)] }

  /// Nil where it is no position.
  func offset(_ position: JSON) -> Int? {
    guard let line = position["line"].integer, let column = position["character"].integer else { return nil }
    return table.offset(line: line, column: column, in: unit)
  }

  func range(_ range: JSON) -> Range<Int>? {
    guard let start = offset(range["start"]), let end = offset(range["end"]) else { return nil }
    return min(start, end)..<max(start, end)
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
