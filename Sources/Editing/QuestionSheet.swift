package import Diagnostics
package import Schemas
import Services

/// A form as a browser is told of it: its parts with their questions.
package struct QuestionSheet: Encodable, Sendable {
  let groups: [Group]

  struct Group: Encodable, Sendable {
    let title: String
    let isOpen: Bool
    let questions: [Question]

    enum CodingKeys: String, CodingKey {
      case title = "tittel"
      case isOpen = "apen"
      case questions = "sporsmal"
    }
  }

  /// A question, with what its answer looks like.
  struct Question: Encodable, Sendable {
    let id: String
    let label: String
    let hint: String
    let isRequired: Bool
    let kind: String
    var choices: [Choice]?
    var parts: [Question]?
    /// What one may write, where one may write anything.
    var suggestions: [String]?

    enum CodingKeys: String, CodingKey {
      case id
      case label = "navn"
      case hint = "hjelp"
      case isRequired = "kreves"
      case kind = "slag"
      case choices = "valg"
      case parts = "deler"
      case suggestions = "forslag"
    }
  }

  struct Choice: Encodable, Sendable {
    let value: String
    let label: String
    let explanation: String

    enum CodingKeys: String, CodingKey {
      case value = "verdi"
      case label = "navn"
      case explanation = "hjelp"
    }
  }

  enum CodingKeys: String, CodingKey {
    case groups = "grupper"
  }

  /// - `guide` knows what may be written where the form leaves it open.
  /// - `inherits` is whether the text takes what it does not say from another, as a translation does: then it need say its title alone.
  package init(_ asked: [FormField], guide: FieldGuide, inherits: Bool = false, in language: MessageLanguage) {
    let questions = inherits ? asked.map { $0.id == Field.title.id ? $0 : $0.inherited } : asked
    groups = FormGroup.allCases.map { group in
      Group(
        title: group.title[language], isOpen: group.isOpen,
        questions: questions.filter { Field(rawValue: $0.id).map(FormGroup.init(of:)) == group }.map {
          Question($0, path: [], guide, in: language)
        })
    }
  }
}

extension FormField {
  /// The same question of a text that need not answer it.
  fileprivate var inherited: FormField {
    var field = self
    field.isRequired = false
    switch kind {
    case .record(let parts): field.kind = .record(parts.map(\.inherited))
    // A way in or a date has what it must have, if it is stated at all.
    case .records, .line, .text, .choice, .choices, .day, .moment, .number, .lines, .image, .prose: break
    }
    return field
  }
}

extension QuestionSheet.Question {
  /// What explanations end with where the form's own mark says it, or, in a translation, it is not so.
  private static let required = Wording(nb: " Må fylles ut.", nn: " Må fyllast ut.", en: " Required.")

  fileprivate init(
    _ field: FormField, path above: [String], _ guide: FieldGuide, in language: MessageLanguage
  ) {
    let path = above + [field.name]
    id = field.id
    label = field.label
    let required = Self.required[language]
    hint = field.hint.hasSuffix(required) ? String(field.hint.dropLast(required.count)) : field.hint
    isRequired = field.isRequired
    switch field.kind {
    case .line, .image: kind = "linje"
    case .text, .prose: kind = "tekst"
    case .choice(let choices):
      kind = "valg"
      self.choices = choices.map(QuestionSheet.Choice.init)
    case .choices(let choices):
      kind = "flervalg"
      self.choices = choices.map(QuestionSheet.Choice.init)
    case .day: kind = "dag"
    case .moment: kind = "tid"
    case .number(let range):
      kind = "valg"
      choices = range.map { QuestionSheet.Choice(value: String($0), label: String($0), explanation: "") }
    case .lines: kind = "linjer"
    case .record(let fields):
      kind = "post"
      parts = fields.map { QuestionSheet.Question($0, path: path, guide, in: language) }
    case .records(let fields):
      kind = "poster"
      parts = fields.map { QuestionSheet.Question($0, path: path, guide, in: language) }
    }
    switch field.kind {
    case .line, .lines:
      let offer = guide.offer(at: path)
      let known = (offer?.values.map(\.name) ?? []) + (offer?.examples ?? [])
      if !known.isEmpty { suggestions = known }
    case .text, .choice, .choices, .day, .moment, .number, .image, .record, .records, .prose: break
    }
  }
}

extension QuestionSheet.Choice {
  fileprivate init(_ choice: FormField.Choice) {
    value = choice.value
    label = choice.label
    explanation = choice.explanation
  }
}
