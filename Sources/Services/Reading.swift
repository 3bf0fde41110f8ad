package import Diagnostics

/// A value that an editor writes as text in a field.
package protocol Readable: Sendable, Hashable {
  /// What can be wrong with the text; closed, so that every case has its own words.
  associatedtype Unreadable: ReadingFailure
  init(reading text: String) throws(Unreadable)
}

/// What is wrong with a written value; where it stands is known by whoever reads the field.
package protocol ReadingFailure: Error, Sendable, Hashable {
  /// A headline without a full stop: a fact, with the author's own word in «».
  var summary: Wording { get }
  /// What to write instead, beginning with a verb.
  var remedy: Wording { get }
  /// The spelling to put in its place, where the text can only mean one thing; nil where somebody must choose.
  var correction: String? { get }
}

extension ReadingFailure {
  package var correction: String? { nil }
}

/// The author's own words as a message quotes them: one line, and short even if the text was not.
func quoted(_ text: String) -> String {
  let line = text.onOneLine
  let short = line.unicodeScalars.count <= 60
  return "«" + (short ? line : String(String.UnicodeScalarView(line.unicodeScalars.prefix(59))) + "…") + "»"
}
