import Foundation
package import Services

/// A question of a form, whatever program shows it.
package struct FormField: Sendable {
  /// The key that is written in the file.
  let name: String
  /// What the key is for, below the question.
  let hint: String
  var isRequired = false
  /// Whether a translation says it in words of its own; the rest it inherits.
  var isTranslated = false
  let kind: Kind

  /// How the answer is written. A field that may be written short or in full has the full form alone, which can say all that the short can.
  indirect enum Kind: Sendable {
    case line
    case text
    case choice([Choice])
    case choices([Choice])
    case day
    case moment
    case number(ClosedRange<Int>)
    case lines
    case image
    case record([FormField])
    case records([FormField])
    /// The text below the fields.
    case prose
  }

  struct Choice: Sendable, Hashable {
    let value: String
    let label: String
  }

  var label: String { name.prefix(1).uppercased() + name.dropFirst() }

  /// Whether an answer that somebody wrote by hand is one that the form can show, and write again without losing anything.
  package func shows(_ shape: WrittenShape) -> Bool {
    switch (kind, shape) {
    case (.line, .text), (.text, .text), (.choice, .text), (.day, .text), (.moment, .text), (.number, .text),
      (.image, .text), (.prose, .text):
      true
    case (.choices, .list(let items)), (.lines, .list(let items)): items.allSatisfy { $0 == .text }
    case (.record(let fields), .record(let entries)): fields.show(entries)
    case (.records(let fields), .list(let items)):
      items.allSatisfy { if case .record(let entries) = $0 { fields.show(entries) } else { false } }
    case (_, .text), (_, .list), (_, .record): false
    }
  }
}

extension [FormField] {
  fileprivate func show(_ entries: [WrittenShape.Entry]) -> Bool { unshown(among: entries).isEmpty }

  /// The keys of what was written by hand that these questions cannot show. Programs look for the very name that a form writes.
  package func unshown(among entries: [WrittenShape.Entry]) -> [String] {
    entries.filter { entry in
      let key = entry.key.precomposedStringWithCanonicalMapping
      if key.lowercased().hasPrefix("x-") { return false }
      return !contains { $0.name == key && $0.shows(entry.value) }
    }.map(\.key)
  }
}
