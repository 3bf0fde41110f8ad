import Services

/// A question of a form, whatever program shows it.
package struct FormField: Sendable {
  /// The bokmål key, which is also what findings call it.
  package let id: String
  /// The key that is written in the file.
  package let name: String
  /// What else editors may call the key, folded.
  package var otherNames: Set<String> = []
  /// What the key is for, below the question.
  package let hint: String
  package var isRequired = false
  /// Whether a translation says it in words of its own; the rest it inherits.
  var isTranslated = false
  package var kind: Kind
  /// Writes an answer in full that is one text, where there is more to it than to name its only part.
  var inFull: (@Sendable (String) -> String?)?

  /// How the answer is written. A field that may be written short or in full has the full form alone, which can say all that the short can.
  package indirect enum Kind: Sendable {
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

  package struct Choice: Sendable, Hashable {
    package let value: String
    package let label: String
    /// What it means; empty for what needs no explanation.
    package let explanation: String
    /// Everything that is read as the value, folded.
    let names: Set<String>

    init(_ value: String, label: String? = nil, explanation: String = "", names: [String] = []) {
      self.value = value
      self.label = label ?? value
      self.explanation = explanation
      self.names = Set(([value] + names).map(folded))
    }
  }

  init(
    id: String? = nil, name: String, otherNames: Set<String> = [], hint: String, isRequired: Bool = false,
    isTranslated: Bool = false, kind: Kind
  ) {
    self.id = id ?? name
    self.name = name
    self.otherNames = otherNames
    self.hint = hint
    self.isRequired = isRequired
    self.isTranslated = isTranslated
    self.kind = kind
  }

  package var label: String { name.prefix(1).uppercased() + name.dropFirst() }
}

extension FormField {
  /// Whether a key, as somebody wrote it, is this one.
  package func isCalled(_ key: String) -> Bool { key == name || otherNames.contains(folded(key)) }
}

extension [FormField] {
  /// The one that a key is, as somebody wrote it.
  package func called(_ key: String) -> FormField? {
    let name = folded(key)
    return first { $0.name == key || $0.otherNames.contains(name) }
  }
}

extension [FormField.Choice] {
  /// The one that is read from a text, whatever it is called.
  package func matching(_ text: String) -> FormField.Choice? {
    let name = folded(text)
    return first { $0.names.contains(name) }
  }
}
