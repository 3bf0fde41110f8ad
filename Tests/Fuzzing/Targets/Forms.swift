import Diagnostics
import Editing
import Schemas
import Services

extension FuzzTarget {
  /// A file through the form and back: a form that nobody changed leaves every byte, and another title is all that changes, or is refused.
  static let forms = FuzzTarget(name: "forms") { bytes in
    let file = SourceFile(path: "content/tjenester/a.md", bytes: bytes)
    guard let text = EditableText(file, questions: questions) else { return nil }
    let unchanged = FormAnswers(
      fields: text.values,
      others: Dictionary(uniqueKeysWithValues: text.others.enumerated().map { (String($0.offset), $0.element) }),
      prose: text.prose)
    guard let same = try? text.applying(unchanged) else {
      return "what nobody changed is refused"
    }
    guard same.bytes == bytes else { return "what nobody changed is changed" }
    let title = Field.title.id
    guard text.hasFields, let after = try? text.applying(FormAnswers(fields: [title: .text("Et annet navn")])) else {
      return nil
    }
    guard let read = EditableText(after, questions: questions), read.hasFields else { return "the fields are gone" }
    guard read.prose == text.prose, read.others == text.others else { return "another title changed the rest" }
    for question in questions {
      let wanted = question.id == title ? .text("Et annet navn") : text.values[question.id] ?? .absent
      if !wanted.isSame(as: read.values[question.id] ?? .absent) { return "another title changed \(question.id)" }
    }
    return nil
  }
}

private let questions = FormComposer(in: .nb, vocabularies: .builtIn).service
