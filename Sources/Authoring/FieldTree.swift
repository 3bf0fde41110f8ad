import Diagnostics
import Yams

/// A value of front matter or of a settings file as it was written: every scalar is text, and everything knows its place.
struct FieldValue {
  enum Content {
    /// `isQuoted` tells an empty text that was meant («""») from a value that is simply not there.
    case text(String, isQuoted: Bool)
    case list([FieldValue])
    case record([FieldEntry])
  }

  let content: Content
  let span: Span
}

/// A key with its value.
struct FieldEntry {
  let key: Located<String>
  let value: FieldValue
}

/// The top of front matter or of a settings file.
struct FieldTree {
  var root: FieldValue.Content?
  var diagnostics: [Diagnostic] = []
  /// The keys, as written, of entries that could not be read and have been reported.
  var unreadableKeys: [Located<String>] = []

  /// Reads a stretch of a file; nothing before or after it is looked at.
  ///
  /// `fieldID` gives the bokmål key of what an editor may call a field in this kind of file.
  init(reading file: SourceFile, in range: Range<Int>, fieldID: (String) -> String?) {
    var text = Array(file.bytes[range])
    findStrayCharacters(in: range, of: file)
    replaceSpaces(in: &text, of: file, at: range.lowerBound)
    replaceInvisibleBreaks(in: &text)
    let outline = FieldOutline(of: text[...], written: Array(file.bytes[range])[...])
    for dropped in outline.droppedTexts {
      diagnostics.append(.droppedText(file, shifted(dropped, by: range.lowerBound)))
    }
    var entries = outline.entries
    let fields = entries.map { entry in
      let id = key(of: entry, in: text, of: file, at: range.lowerBound).flatMap { fieldID(Self.name($0.value)) }
      return (start: entry.range.lowerBound + range.lowerBound, id: id)
    }
    var faultCount = 0
    for entry in entries {
      guard let found = entry.fault else { continue }
      let fault = FieldOutline.Fault(kind: found.kind, range: shifted(found.range, by: range.lowerBound))
      faultCount += 1
      let fix =
        faultCount > Fix.guessLimit
        ? nil
        : Fix.mending(fault, of: shifted(entry.range, by: range.lowerBound), in: file) {
          fieldID(Self.name($0)) != nil
        }
      diagnostics.append(.faultyEntry(fault, file, fix: fix))
      discard(entry, in: &text, of: file, at: range.lowerBound)
    }
    entries.removeAll { $0.fault != nil }
    dropRepeatedKeys(&entries, in: &text, of: file, at: range.lowerBound)

    var whole = compose(text, of: file, at: range.lowerBound)
    if case .failure = whole {
      // One entry or another stops the parser: find out which, report each, and read the rest without them.
      for entry in entries {
        if case .failure(let failure) = compose(
          Array(text[entry.range]), of: file, at: range.lowerBound + entry.range.lowerBound)
        {
          diagnostics.append(failure.diagnostic(in: file, entry: shifted(entry.range, by: range.lowerBound)))
          discard(entry, in: &text, of: file, at: range.lowerBound)
        }
      }
      whole = compose(text, of: file, at: range.lowerBound)
    }
    switch whole {
    case .success(let value): root = value?.content
    case .failure: root = .record(readSeparately(entries, of: text, file, at: range.lowerBound))
    }
    root = root.map { unquoted($0, in: file) }
    for index in diagnostics.indices {
      diagnostics[index].field = Self.field(at: diagnostics[index].span.range.lowerBound, among: fields)
    }
  }

  /// The field whose entry holds an offset; the entries stand in order.
  private static func field(at offset: Int, among fields: [(start: Int, id: String?)]) -> String? {
    var low = 0
    var high = fields.count
    while low < high {
      let middle = (low + high) / 2
      if fields[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : fields[low - 1].id
  }

  /// A key without the quotation marks that it may stand between.
  private static func name(_ key: String) -> String {
    let key = key.withoutCurlyQuotes ?? key
    return String(key.drop { $0 == "\"" || $0 == "'" }.prefix { $0 != "\"" && $0 != "'" })
  }

  /// Reads entry by entry where each can be read and the whole cannot, such as a line of a list among fields.
  private mutating func readSeparately(
    _ entries: [FieldOutline.Entry], of text: [UInt8], _ file: SourceFile, at base: Int
  ) -> [FieldEntry] {
    var found: [FieldEntry] = []
    for entry in entries {
      let place = shifted(entry.range, by: base)
      guard case .success(let value?) = compose(Array(text[entry.range]), of: file, at: place.lowerBound) else {
        continue
      }
      if case .record(let inner) = value.content {
        found += inner
      } else {
        diagnostics.append(ParserFailure(range: place, kind: .other).diagnostic(in: file, entry: place))
      }
    }
    return found
  }

  // MARK: After the parser

  /// The same with every key taken out of the curly quotation marks that it may stand between, which are reported.
  private mutating func unquoted(_ content: FieldValue.Content, in file: SourceFile) -> FieldValue.Content {
    switch content {
    case .text: return content
    case .list(let items):
      return .list(items.map { FieldValue(content: unquoted($0.content, in: file), span: $0.span) })
    case .record(let entries):
      return .record(
        entries.map { entry in
          var key = entry.key
          if let name = key.value.withoutCurlyQuotes {
            diagnostics.append(.curlyQuotes(around: key, in: file))
            key.value = name
          }
          return FieldEntry(
            key: key, value: FieldValue(content: unquoted(entry.value.content, in: file), span: entry.value.span))
        })
    }
  }

  // MARK: Before the parser

  /// Reports the first of each kind of stray character on each line, and ends where nobody would read on.
  private mutating func findStrayCharacters(in range: Range<Int>, of file: SourceFile) {
    var start = range.lowerBound
    while start < range.upperBound, diagnostics.count < 100 {
      let end = file.bytes[range].endOfLine(from: start)
      for (stray, count) in StrayCharacter.firstOfEachKind(in: start..<end, of: file.bytes) {
        var diagnostic = stray.diagnostic(in: file, count: count)
        diagnostic.fix = .deleting(stray.kind, in: start..<end, of: file)
        diagnostics.append(diagnostic)
      }
      start = end + 1
    }
  }

  /// A byte-order mark or a line separator at the beginning of a line would push the line out of its column. Three line feeds are as long,
  /// and mean nothing there. Inside a line the parser would take a line separator for the line's end; three spaces are as long.
  private func replaceInvisibleBreaks(in text: inout [UInt8]) {
    for index in text.indices where text[index] >= 0xE2 {
      let isMark = text[index...].starts(with: StrayCharacter.byteOrderMark)
      guard
        isMark || text[index...].starts(with: [0xE2, 0x80, 0xA8]) || text[index...].starts(with: [0xE2, 0x80, 0xA9])
      else { continue }
      let isFirst = index == 0 || text[index - 1] == .lineFeed || text[index - 1] == .carriageReturn
      if isMark && !isFirst { continue }
      for offset in 0..<3 { text[index + offset] = isFirst ? .lineFeed : .space }
    }
  }

  /// No-break spaces become spaces of the same number of bytes, so that offsets stay true; each kind is reported once.
  private mutating func replaceSpaces(in text: inout [UInt8], of file: SourceFile, at base: Int) {
    var found: [Range<Int>] = []
    var index = 0
    while index + 1 < text.count {
      let width: Int
      if text[index] == 0xC2, text[index + 1] == 0xA0 {
        width = 2
      } else if index + 2 < text.count, text[index] == 0xE2, text[index + 1] == 0x80, text[index + 2] == 0xAF {
        width = 3
      } else {
        index += 1
        continue
      }
      found.append(index..<(index + width))
      for offset in 0..<width { text[index + offset] = .space }
      index += width
    }
    guard let first = found.first else { return }
    let fix = ordinarySpaces(at: found, in: text, of: file, at: base)
    diagnostics.append(.noBreakSpace(file, shifted(first, by: base), fix: fix))
  }

  /// One space for each no-break space; where a line's place depends on how many bytes those took, as many spaces as they were read as.
  private func ordinarySpaces(at places: [Range<Int>], in text: [UInt8], of file: SourceFile, at base: Int) -> Fix? {
    var single: [UInt8] = []
    var position = 0
    for place in places {
      single += text[position..<place.lowerBound] + [.space]
      position = place.upperBound
    }
    single += text[position...]
    let before = shape(of: text, in: file)
    let after = shape(of: single, in: file)
    let readsAlike = after != nil && (before == nil || before == after)
    let edits = places.map { place in
      var start = place.lowerBound
      while start > 0, text[start - 1].isSpaceOrTab { start -= 1 }
      let isIndent = start == 0 || text[start - 1] == .lineFeed || text[start - 1] == .carriageReturn
      return Fix.Edit(
        shifted(place, by: base), isIndent && !readsAlike ? String(repeating: " ", count: place.count) : " ")
    }
    return Fix(edits, in: file)
  }

  /// What a text says, whatever its places and runs of spaces; nil where some of it cannot be read.
  private indirect enum Shape: Equatable {
    case text(String)
    case list([Shape])
    case record([[Shape]])
  }

  private func shape(of text: [UInt8], in file: SourceFile) -> Shape? {
    guard FieldOutline(of: text[...], written: text[...]).entries.allSatisfy({ $0.fault == nil }),
      case .success(let value?) = compose(text, of: file, at: 0)
    else { return nil }
    return Self.shape(of: value.content)
  }

  private static func shape(of content: FieldValue.Content) -> Shape {
    func words(_ text: String) -> Shape { .text(text.split(separator: " ").joined(separator: " ")) }
    switch content {
    case .text(let text, _): return words(text)
    case .list(let items): return .list(items.map { shape(of: $0.content) })
    case .record(let entries): return .record(entries.map { [words($0.key.value), shape(of: $0.value.content)] })
    }
  }

  /// Turns an entry's lines into comments of the same length, so that the places of all others stay true.
  private mutating func discard(_ entry: FieldOutline.Entry, in text: inout [UInt8], of file: SourceFile, at base: Int)
  {
    if let key = key(of: entry, in: text, of: file, at: base) { unreadableKeys.append(key) }
    blank(entry.range, in: &text)
  }

  private func blank(_ range: Range<Int>, in text: inout [UInt8]) {
    for index in range where text[index] != .lineFeed && text[index] != .carriageReturn { text[index] = .space }
  }

  private func key(
    of entry: FieldOutline.Entry, in text: [UInt8], of file: SourceFile, at base: Int
  ) -> Located<String>? {
    var end = entry.range.lowerBound
    while end < entry.range.upperBound, text[end] != .ascii(":"), text[end] != .lineFeed { end += 1 }
    guard end < entry.range.upperBound, text[end] == .ascii(":") else { return nil }
    let key = String(decoding: text[entry.range.lowerBound..<end], as: UTF8.self)
    return Located(key, at: file.span((base + entry.range.lowerBound)..<(base + end)))
  }

  /// The parser refuses a text in which a key stands twice, and says so at the first. The later one is reported and left out here.
  private mutating func dropRepeatedKeys(
    _ entries: inout [FieldOutline.Entry], in text: inout [UInt8], of file: SourceFile, at base: Int
  ) {
    var seen: [String: Located<String>] = [:]
    entries.removeAll { entry in
      guard text[entry.range.lowerBound] != .ascii("-"), let key = key(of: entry, in: text, of: file, at: base) else {
        return false
      }
      guard let first = seen[key.value] else {
        seen[key.value] = key
        return false
      }
      diagnostics.append(.duplicateKey(key, first: first))
      blank(entry.range, in: &text)
      return true
    }
  }

  // MARK: The parser

  private enum Composed {
    case success(FieldValue?)
    case failure(ParserFailure)
  }

  private func compose(_ bytes: [UInt8], of file: SourceFile, at base: Int) -> Composed {
    let places = ParserPlaces(bytes: bytes, base: base)
    do {
      guard let node = try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self), .basic, .default, .utf8) else {
        return .success(nil)
      }
      return .success(value(of: node, places, file))
    } catch let error as YamlError {
      return .failure(ParserFailure(error, places))
    } catch {
      return .failure(ParserFailure(range: base..<(base + bytes.count), kind: .other))
    }
  }

  private func value(of node: Node, _ places: ParserPlaces, _ file: SourceFile) -> FieldValue {
    switch node {
    case .scalar(let scalar):
      let range = places.range(of: scalar)
      let isQuoted = scalar.style == .doubleQuoted || scalar.style == .singleQuoted
      return FieldValue(content: .text(scalar.string, isQuoted: isQuoted), span: file.span(range))
    case .sequence(let sequence):
      let items = sequence.map { value(of: $0, places, file) }
      let start = places.offset(of: sequence.mark)
      let end = items.last?.span.range.upperBound ?? start
      return FieldValue(
        content: .list(items), span: file.span(start..<max(start, places.closing(after: end, from: start))))
    case .mapping(let mapping):
      var entries: [FieldEntry] = []
      entries.reserveCapacity(mapping.count)
      for (key, item) in mapping {
        guard case .scalar(let name) = key else { continue }
        entries.append(
          FieldEntry(
            key: Located(name.string, at: file.span(places.range(of: name))), value: value(of: item, places, file)))
      }
      let start = places.offset(of: mapping.mark)
      let end = entries.last?.value.span.range.upperBound ?? start
      return FieldValue(
        content: .record(entries), span: file.span(start..<max(start, places.closing(after: end, from: start))))
    case .alias:
      // References were refused before the parser saw the text.
      return FieldValue(content: .text("", isQuoted: false), span: file.span(places.base..<places.base))
    }
  }
}

private func shifted(_ range: Range<Int>, by base: Int) -> Range<Int> {
  (range.lowerBound + base)..<(range.upperBound + base)
}

/// Turns the parser's line and column, which count Unicode scalars and lines of its own, into offsets.
struct ParserPlaces {
  let base: Int
  private let bytes: [UInt8]
  private let lineStarts: [Int]

  init(bytes: [UInt8], base: Int) {
    self.bytes = bytes
    self.base = base
    // The parser would end lines at U+0085, U+2028 and U+2029 as well, but never sees one.
    var starts = [0]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == .lineFeed {
        index += 1
      } else if byte == .carriageReturn {
        index += index + 1 < bytes.count && bytes[index + 1] == .lineFeed ? 2 : 1
      } else {
        index += 1
        continue
      }
      starts.append(index)
    }
    lineStarts = starts
  }

  func offset(of mark: Mark?) -> Int {
    guard let mark else { return base }
    return base + local(line: mark.line, column: mark.column)
  }

  private func local(line: Int, column: Int) -> Int {
    guard line >= 1 else { return 0 }
    guard line <= lineStarts.count else { return bytes.count }
    var index = lineStarts[line - 1]
    var remaining = column - 1
    while remaining > 0, index < bytes.count {
      index += 1
      while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
      remaining -= 1
    }
    return index
  }

  func range(of scalar: Node.Scalar) -> Range<Int> {
    let start = offset(of: scalar.mark) - base
    var end = start
    switch scalar.style {
    case .doubleQuoted, .singleQuoted:
      let quote: UInt8 = scalar.style == .doubleQuoted ? .ascii("\"") : .ascii("'")
      end = min(start + 1, bytes.count)
      while end < bytes.count {
        if quote == .ascii("\""), bytes[end] == .ascii("\\") {
          end += 2
          continue
        }
        if bytes[end] == quote {
          if quote == .ascii("'"), end + 1 < bytes.count, bytes[end + 1] == quote {
            end += 2
            continue
          }
          end += 1
          break
        }
        end += 1
      }
    case .plain, .any, .literal, .folded:
      let text = Array(scalar.string.utf8)
      if !text.isEmpty, start + text.count <= bytes.count, bytes[start..<(start + text.count)].elementsEqual(text) {
        end = start + text.count
      } else if !text.isEmpty {
        end = bytes[...].endOfLine(from: end)
        while end > start, bytes[end - 1].isSpaceOrTab { end -= 1 }
      }
    }
    return (base + start)..<(base + min(max(end, start), bytes.count))
  }

  /// The end of a list or record in brackets, or of one that is written line by line.
  func closing(after end: Int, from start: Int) -> Int {
    let first = start - base
    guard first < bytes.count, bytes[first] == .ascii("[") || bytes[first] == .ascii("{") else { return end }
    var index = max(end - base, first + 1)
    while index < bytes.count, bytes[index] != .ascii("]"), bytes[index] != .ascii("}") {
      if bytes[index] == .lineFeed, index - first > 20_000 { return end }
      index += 1
    }
    return base + min(index + 1, bytes.count)
  }

  func endOfLine(from offset: Int) -> Int {
    base + bytes[...].endOfLine(from: min(max(offset - base, 0), bytes.count))
  }
}

/// What stopped the parser, and where.
struct ParserFailure {
  enum Kind {
    case duplicateKey(String)
    case unexpectedValue
    case missingColon
    case invisibleControl
    case badEscape
    case other
  }

  let range: Range<Int>
  let kind: Kind

  init(range: Range<Int>, kind: Kind) {
    self.range = range
    self.kind = kind
  }

  init(_ error: YamlError, _ places: ParserPlaces) {
    switch error {
    case .scanner(let context, let problem, let mark, _):
      let place = places.offset(of: mark)
      range = place..<max(place, places.endOfLine(from: place))
      if problem.contains("mapping values are not allowed") {
        kind = .unexpectedValue
      } else if problem.contains("could not find expected ':'") {
        kind = .missingColon
      } else if problem.contains("escape") || (context?.text.contains("escape") ?? false) {
        kind = .badEscape
      } else {
        kind = .other
      }
    case .parser(_, let problem, let mark, _):
      let place = places.offset(of: mark)
      range = place..<max(place, places.endOfLine(from: place))
      kind =
        problem.contains("expected <block end>") || problem.contains("expected the node") ? .unexpectedValue : .other
    case .composer(_, _, let mark, _):
      let place = places.offset(of: mark)
      range = place..<max(place, places.endOfLine(from: place))
      kind = .other
    case .duplicatedKeysInMapping(let duplicates, let context):
      let place = places.offset(of: context.mark)
      range = place..<max(place, places.endOfLine(from: place))
      kind = .duplicateKey(duplicates.first ?? "")
    case .reader:
      range = places.base..<places.endOfLine(from: places.base)
      kind = .invisibleControl
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      range = places.base..<places.endOfLine(from: places.base)
      kind = .other
    }
  }
}
