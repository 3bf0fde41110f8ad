package import Diagnostics

/// A folder as a value: what its files hold, and what lay between them that is no file. A test writes one as a literal.
package struct FileTree: Sendable {
  package var files: [Path: SourceFile]
  /// What was found and not read, sorted by place.
  package var findings: [Finding]

  package init(files: [Path: SourceFile] = [:], findings: [Finding] = []) {
    self.files = files
    self.findings = findings
  }

  /// The files in the order of their paths' bytes, which is the same on every machine.
  package var sorted: [(path: Path, file: SourceFile)] {
    files.map { (path: $0.key, file: $0.value) }.sorted { $0.path < $1.path }
  }
}

extension FileTree {
  /// A path inside the folder, with `/` between its parts, byte for byte as it is on disk.
  ///
  /// Two strings are equal to Swift when they look alike, whatever their bytes; two such files are two files to the disk,
  /// and as keys of a dictionary one of them would be gone without a word.
  package struct Path: Sendable, Hashable, Comparable, ExpressibleByStringLiteral, CustomStringConvertible {
    package let text: String

    package init(_ text: String) {
      self.text = text
    }

    package init(stringLiteral text: String) {
      self.init(text)
    }

    package var description: String { text }

    package static func == (left: Path, right: Path) -> Bool {
      left.text.utf8.elementsEqual(right.text.utf8)
    }

    package static func < (left: Path, right: Path) -> Bool {
      left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    package func hash(into hasher: inout Hasher) {
      var text = text
      text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
  }

  /// Something in the folder whose bytes were not taken, and why. Whoever reads the content decides how much it weighs.
  package struct Finding: Sendable, Hashable {
    /// The folder as given and the path inside it, with bytes that cannot be shown written as `\xE6`.
    package let path: String
    package let problem: Problem

    package enum Problem: Sendable, Hashable {
      /// A link to somewhere in the same folder, or to nothing: it is not followed.
      case symbolicLink(target: String)
      /// A pipe, a device or a socket, which could keep a reader waiting for ever: it is not opened.
      case notAFile
      /// A folder whose name ends in `.md`: nothing inside it is read.
      case folderNamedAsPage
      /// A file so large that it is not read, and its size.
      case tooLarge(bytes: Int, limit: Int)
      /// A name that is not UTF-8, or that holds a line break or another control character.
      case unreadableName
      /// A folder so far down that nothing inside it is read.
      case tooDeep(limit: Int)
    }

    package init(path: String, problem: Problem) {
      self.path = path
      self.problem = problem
    }
  }
}

extension FileTree: ExpressibleByDictionaryLiteral {
  /// A content folder called `content`, as tests write it.
  package init(dictionaryLiteral elements: (Path, String)...) {
    self.init(files: [:])
    for (path, text) in elements {
      files[path] = SourceFile(path: "content/\(path)", text: text)
    }
  }
}

extension FileTree {
  /// The folder as the user gave it and a path inside it, as messages show it.
  static func shownPath(_ path: String, in folder: String) -> String {
    folder.utf8.last == UInt8(ascii: "/") ? folder + path : "\(folder)/\(path)"
  }

  /// A name as a message can show it: whatever is not text, or would break the line, becomes `\xE6`.
  static func shownName(_ bytes: [UInt8]) -> String {
    let text = String(validating: bytes, as: UTF8.self)
    if let text, !hasControlCharacter(bytes) { return text }
    var shown = ""
    for byte in bytes {
      if 0x20 <= byte, byte < 0x7F {
        shown.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        shown += "\\x" + (digits.utf8.count < 2 ? "0" + digits : digits)
      }
    }
    return shown
  }

  package static func hasControlCharacter(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.contains { $0 < 0x20 || $0 == 0x7F }
  }

  /// Whether a name belongs to the system or to an editor at work, and never to the content.
  ///
  /// A folder may well be called `4913`, as municipalities have numbers; a file of that name is vim trying whether it may write.
  package static func isPassedOver(_ name: [UInt8], isFolder: Bool) -> Bool {
    guard let first = name.first, let last = name.last else { return true }
    if first == UInt8(ascii: ".") || last == UInt8(ascii: "~") { return true }
    if first == UInt8(ascii: "#"), last == UInt8(ascii: "#") { return true }
    if name.starts(with: Array("~$".utf8)) { return true }
    if isFolder { return false }
    let lower = String(decoding: name, as: UTF8.self).lowercased()
    return ["4913", "thumbs.db", "desktop.ini"].contains(lower)
      || [".swp", ".swo", ".swx"].contains { lower.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }
}
