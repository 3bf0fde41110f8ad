import Services

/// A question of a form, whatever program shows it.
package struct FormField: Sendable {
  /// The key that is written in the file.
  let name: String
  /// What else editors may call the key, folded.
  var otherNames: Set<String> = []
  /// What the key is for, below the question.
  let hint: String
  var isRequired = false
  /// Whether a translation says it in words of its own; the rest it inherits.
  var isTranslated = false
  let kind: Kind
  /// Writes an answer in full that is one text, where there is more to it than to name its only part.
  var inFull: (@Sendable (String) -> String?)?

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
    /// Everything that is read as the value, folded.
    let names: Set<String>

    init(_ value: String, label: String? = nil, names: [String] = []) {
      self.value = value
      self.label = label ?? value
      self.names = Set(([value] + names).map(folded))
    }
  }

  var label: String { name.prefix(1).uppercased() + name.dropFirst() }
}
