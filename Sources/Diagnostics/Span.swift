/// A stretch of a file in UTF-8 offsets; only a report turns it into lines and columns.
///
/// Yams counts columns in Unicode scalars, cmark in bytes and an editor in characters: all of them become offsets on entry.
package struct Span: Sendable, Hashable {
  package let file: FileName
  // A site has millions of them, and no file is larger than two megabytes.
  @usableFromInline let start: Int32
  @usableFromInline let end: Int32

  package init(in file: FileName, _ range: Range<Int>) {
    self.file = file
    start = Int32(clamping: range.lowerBound)
    end = Int32(clamping: range.upperBound)
  }

  package init(path: String, range: Range<Int>) {
    self.init(in: FileName(path), range)
  }

  /// The file's path as messages show it: the content folder as given, and the path inside it.
  package var path: String { file.path }

  /// Offsets into the file's bytes, a byte-order mark included; the end is exclusive.
  @inlinable package var range: Range<Int> { Int(start)..<Int(end) }

  /// The place before the first byte of a file, for what concerns the file as a whole.
  package static func start(of path: String) -> Span {
    Span(path: path, range: 0..<0)
  }

  /// Another place in the same file.
  package func with(_ range: Range<Int>) -> Span { Span(in: file, range) }
}

/// The path of a file, held once for all the places in it, each of which has one word of it.
package struct FileName: Sendable, Hashable {
  // An array of one is the smallest shared value without a class; two that share it are equal without a look at the text.
  private let held: [String]

  package init(_ path: String) { held = [path] }

  package var path: String { held[0] }
}

/// A value together with the place where its author wrote it.
package struct Located<Value> {
  package var value: Value
  package let span: Span

  package init(_ value: Value, at span: Span) {
    self.value = value
    self.span = span
  }

  package func map<Other, Failure>(_ transform: (Value) throws(Failure) -> Other) throws(Failure) -> Located<Other> {
    Located<Other>(try transform(value), at: span)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
