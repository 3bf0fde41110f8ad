import Diagnostics

/// A part of a value in brackets: what stands between two of `[ ] { } , :`, which may be nothing.
struct FlowPiece: Sendable {
  /// With the space around it.
  let raw: Range<Int>
  let text: Range<Int>
  /// The keys inside the brackets around it.
  let path: [String]
  /// Whether it is a key, or may become one.
  let isKey: Bool
  let hasColon: Bool
  /// Which pair of braces it stands in; the same for all of one record.
  let record: Int
}

/// Reads a value that begins with `[` or `{`, whether or not it is ever closed.
struct FlowReader {
  private let bytes: [UInt8]
  private let start: Int
  private let limit: Int
  /// A line that begins no further in than this, with a key, is no part of the value: the bracket was forgotten.
  private let margin: Int
  private var pieces: [FlowPiece] = []
  private var levels: [Level] = []
  private var records = 0

  private struct Level {
    let isRecord: Bool
    let record: Int
    /// The key whose value is being read.
    var key: String?
  }

  init(_ bytes: [UInt8], from start: Int, to limit: Int, margin: Int) {
    self.bytes = bytes
    self.start = start
    self.limit = limit
    self.margin = margin
  }

  consuming func read() -> (pieces: [FlowPiece], end: Int) {
    var position = start
    var pieceStart = start
    while position < limit {
      let byte = bytes[position]
      switch byte {
      case .ascii("["), .ascii("{"):
        records += 1
        levels.append(Level(isRecord: byte == .ascii("{"), record: records))
        pieceStart = position + 1
      case .ascii("]"), .ascii("}"):
        end(pieceStart..<position, hasColon: false)
        levels.removeLast()
        pieceStart = position + 1
        if levels.isEmpty { return (pieces, position + 1) }
      case .ascii(","):
        end(pieceStart..<position, hasColon: false)
        if !levels.isEmpty { levels[levels.count - 1].key = nil }
        pieceStart = position + 1
      case .ascii(":") where levels.last?.isRecord == true && levels.last?.key == nil && isEndOfKey(at: position):
        end(pieceStart..<position, hasColon: true)
        levels[levels.count - 1].key = name(pieceStart..<position)
        pieceStart = position + 1
      case .ascii("\""), .ascii("'"):
        // An apostrophe inside a word opens nothing.
        if bytes[pieceStart..<position].allSatisfy({ $0.isSpaceOrTab || $0 == .lineFeed || $0 == .carriageReturn }),
          let close = bytes[(position + 1)..<limit].firstIndex(of: byte)
        {
          position = close
        }
      case .lineFeed, .carriageReturn:
        if isForgotten(at: position) {
          end(pieceStart..<position, hasColon: false)
          return (pieces, position)
        }
      default: break
      }
      position += 1
    }
    end(pieceStart..<limit, hasColon: false)
    return (pieces, limit)
  }

  private mutating func end(_ raw: Range<Int>, hasColon: Bool) {
    guard let level = levels.last else { return }
    let isKey = level.isRecord && level.key == nil
    pieces.append(
      FlowPiece(
        raw: raw, text: trimmed(raw),
        path: levels.dropLast().compactMap(\.key) + [isKey ? nil : level.key].compactMap(\.self),
        isKey: isKey, hasColon: hasColon, record: level.record))
  }

  private func isEndOfKey(at position: Int) -> Bool {
    guard position + 1 < limit else { return true }
    let next = bytes[position + 1]
    return next.isSpaceOrTab || next == .lineFeed || next == .carriageReturn || ",]}[{\"".utf8.contains(next)
  }

  /// Whether the next line begins with a key at the margin.
  private func isForgotten(at end: Int) -> Bool {
    var start = end + 1
    if bytes[end] == .carriageReturn, start < limit, bytes[start] == .lineFeed { start += 1 }
    guard start < limit else { return true }
    let lineEnd = bytes[..<limit].endOfLine(from: start)
    let column = bytes[start..<lineEnd].prefix { $0.isSpaceOrTab }.count
    guard column <= margin, column < lineEnd - start else { return false }
    let text = bytes[(start + column)..<lineEnd]
    guard let first = text.first, !"]},".utf8.contains(first) else { return false }
    return text.indices.contains { index in
      text[index] == .ascii(":") && (index + 1 == lineEnd || text[index + 1].isSpaceOrTab)
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    func isSpace(_ byte: UInt8) -> Bool { byte.isSpaceOrTab || byte == .lineFeed || byte == .carriageReturn }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(bytes[start]) { start += 1 }
    while start < end, isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private func name(_ range: Range<Int>) -> String {
    let text = bytes[trimmed(range)]
    let isQuoted =
      text.count > 1 && text.first == text.last && (text.first == .ascii("\"") || text.first == .ascii("'"))
    return String(decoding: isQuoted ? text.dropFirst().dropLast() : text, as: UTF8.self)
  }
}
