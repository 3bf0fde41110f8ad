/// What differs between two versions of a file, line by line, in the form that `diff -u` writes and `patch` reads.
///
/// A line ends at a line feed, as those programs see it; a carriage return before it belongs to the line.
package struct UnifiedDiff: Sendable {
  private let path: String
  private let hunks: [Hunk]
  /// How many lines there are that were not there before, or not in those words.
  package let changedLineCount: Int

  private struct Line {
    enum Mark: String {
      case kept = " "
      case removed = "-"
      case added = "+"
    }

    let mark: Mark
    let bytes: ArraySlice<UInt8>
  }

  private struct Hunk {
    /// How many lines of each version come before it.
    let before: (old: Int, new: Int)
    let lines: [Line]
  }

  private static let context = 3

  package init(from old: SourceFile, to new: SourceFile) {
    path = new.path
    let lines = Self.compared(Self.lines(of: old.bytes), Self.lines(of: new.bytes))
    hunks = Self.hunks(of: lines)
    changedLineCount = lines.count { $0.mark == .added }
  }

  package var isEmpty: Bool { hunks.isEmpty }

  /// The diff byte for byte, for a program to read.
  package var text: String { text { String(decoding: $0, as: UTF8.self) } }

  /// The diff for a person: a character that cannot be told from another, or seen at all, is written as `\u{AD}`.
  package var visibleText: String {
    text { bytes in
      let line = bytes.last == .carriageReturn ? bytes.dropLast() : bytes
      var text = ""
      for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
        text += isPlain(scalar) ? String(scalar) : "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      }
      return text
    }
  }

  private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0xA0, 0xAD, 0x200B...0x200F, 0x2028...0x202F, 0x2060...0x2069, 0xFEFF: false
    default: true
    }
  }

  private func text(_ shown: (ArraySlice<UInt8>) -> String) -> String {
    guard !hunks.isEmpty else { return "" }
    // A name with a space is told from what may follow it by a tab.
    let name = path.drop { $0 == "/" } + (path.contains(" ") ? "\t" : "")
    var text = "--- a/\(name)\n+++ b/\(name)\n"
    for hunk in hunks {
      let old = Self.range(hunk.before.old, hunk.lines.count { $0.mark != .added })
      let new = Self.range(hunk.before.new, hunk.lines.count { $0.mark != .removed })
      text += "@@ -\(old) +\(new) @@\n"
      for line in hunk.lines {
        let isEnded = line.bytes.last == .lineFeed
        text += line.mark.rawValue + shown(isEnded ? line.bytes.dropLast() : line.bytes) + "\n"
        if !isEnded { text += "\\ No newline at end of file\n" }
      }
    }
    return text
  }

  /// The first line and how many there are; where there is none, the line before.
  private static func range(_ before: Int, _ count: Int) -> String {
    switch count {
    case 0: "\(before),0"
    case 1: "\(before + 1)"
    default: "\(before + 1),\(count)"
    }
  }

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: .lineFeed).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  /// Every line of both versions, those that are gone before those that came in their place.
  private static func compared(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Line] {
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var lines: [Line] = []
    var (oldIndex, newIndex) = (0, 0)
    while oldIndex < old.count || newIndex < new.count {
      if removed.contains(oldIndex) {
        lines.append(Line(mark: .removed, bytes: old[oldIndex]))
        oldIndex += 1
      } else if added.contains(newIndex) {
        lines.append(Line(mark: .added, bytes: new[newIndex]))
        newIndex += 1
      } else {
        lines.append(Line(mark: .kept, bytes: old[oldIndex]))
        oldIndex += 1
        newIndex += 1
      }
    }
    return lines
  }

  private static func hunks(of lines: [Line]) -> [Hunk] {
    var ranges: [Range<Int>] = []
    for index in lines.indices where lines[index].mark != .kept {
      let range = max(0, index - context)..<min(lines.count, index + 1 + context)
      if let last = ranges.last, range.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
    }
    var hunks: [Hunk] = []
    var (old, new, position) = (0, 0, 0)
    for range in ranges {
      // Between two hunks every line stands in both versions.
      old += range.lowerBound - position
      new += range.lowerBound - position
      hunks.append(Hunk(before: (old, new), lines: Array(lines[range])))
      old += lines[range].count { $0.mark != .added }
      new += lines[range].count { $0.mark != .removed }
      position = range.upperBound
    }
    return hunks
  }
}
