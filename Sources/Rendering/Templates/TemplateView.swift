/// What a template sees: named values, declared once, so that what is promised and what is answered cannot differ.
package protocol TemplateView: Sendable {
  static var fields: TemplateFields<Self> { get }

  /// What the name answers that the view declared at this place in its list; asked here so that each view has a function of its own for it.
  func answer(at index: Int) -> TemplateAnswer
}

extension TemplateView {
  package func answer(at index: Int) -> TemplateAnswer { Self.fields.answers[index](self) }
}

/// What a name answers for one view.
package enum TemplateAnswer {
  /// Also addresses, files and markup; nil where there is nothing to say.
  case text(String?)
  /// Markup as it stands in the page, in UTF-8.
  case markup([UInt8]?)
  case flag(Bool)
  case one((any TemplateView)?)
  case many([any TemplateView])
}

/// The names that a view answers, each with its shape.
package struct TemplateFields<View: TemplateView>: Sendable {
  package let schema: TemplateSchema
  fileprivate let answers: [@Sendable (View) -> TemplateAnswer]

  package init(_ fields: [TemplateField<View>]) {
    let members = fields.enumerated().map { index, field in
      (field.name, TemplateSchema.Member(index: index, shape: field.shape, isWords: field.isWords))
    }
    schema = TemplateSchema(members: Dictionary(members) { first, _ in first })
    answers = fields.map(\.answer)
  }
}

/// The names that a template may use in one place, and what each is.
package struct TemplateSchema: Sendable {
  package indirect enum Shape: Sendable {
    case text
    /// Text that may stand in `href` and `action`: only addresses that the program has made or judged.
    case address
    /// The address of a file of the site itself, which may stand in `src` too: a browser fetches it unasked.
    case file
    /// Markup that the program has made; the one shape that `{{{name}}}` prints.
    case html
    case flag
    case one(TemplateSchema)
    case many(TemplateSchema)
  }

  package struct Member: Sendable {
    /// Its place in the view's list of fields.
    package let index: Int
    package let shape: Shape
    /// Whether it is the site's own words, which are the same on every page of a language.
    let isWords: Bool
  }

  package let members: [String: Member]
}

package struct TemplateField<View: TemplateView>: Sendable {
  let name: String
  let shape: TemplateSchema.Shape
  let answer: @Sendable (View) -> TemplateAnswer
  var isWords = false

  /// A text; a section of the same name is shown where there is one.
  package static func text(_ name: String, _ value: @escaping @Sendable (View) -> String?) -> Self {
    Self(name: name, shape: .text) { .text(value($0)) }
  }

  package static func address(_ name: String, _ value: @escaping @Sendable (View) -> String?) -> Self {
    Self(name: name, shape: .address) { .text(value($0)) }
  }

  package static func file(_ name: String, _ value: @escaping @Sendable (View) -> String?) -> Self {
    Self(name: name, shape: .file) { .text(value($0)) }
  }

  package static func html(_ name: String, _ value: @escaping @Sendable (View) -> String?) -> Self {
    Self(name: name, shape: .html) { .text(value($0)) }
  }

  package static func html(_ name: String, _ value: @escaping @Sendable (View) -> [UInt8]?) -> Self {
    Self(name: name, shape: .html) { .markup(value($0)) }
  }

  package static func flag(_ name: String, _ value: @escaping @Sendable (View) -> Bool) -> Self {
    Self(name: name, shape: .flag) { .flag(value($0)) }
  }

  package static func one<Child: TemplateView>(_ name: String, _ value: @escaping @Sendable (View) -> Child?) -> Self {
    var field = Self(name: name, shape: .one(Child.fields.schema)) { .one(value($0)) }
    field.isWords = Child.self == WordsView.self
    return field
  }

  package static func many<Child: TemplateView>(_ name: String, _ value: @escaping @Sendable (View) -> [Child]) -> Self
  {
    Self(name: name, shape: .many(Child.fields.schema)) { .many(value($0)) }
  }

  private init(name: String, shape: TemplateSchema.Shape, answer: @escaping @Sendable (View) -> TemplateAnswer) {
    self.name = name
    self.shape = shape
    self.answer = answer
  }
}
