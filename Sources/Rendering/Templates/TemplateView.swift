import Mustache

/// What a template sees: named values, declared once, so that what is promised and what is answered cannot differ.
protocol TemplateView: MustacheParent, Sendable {
  static var fields: TemplateFields<Self> { get }
}

extension TemplateView {
  /// A name that this view declares is answered here even where there is nothing to say: the library would otherwise go on to the view
  /// around it, and a line without a language of its own would take that of the whole page.
  func child(named name: String) -> Any? {
    guard let value = Self.fields.values[name] else { return nil }
    return value(self) ?? TemplateNothing()
  }
}

/// What a declared name answers where there is nothing.
private struct TemplateNothing: MustacheParent, MustacheCustomRenderable {
  var renderText: String { "" }
  var isNull: Bool { true }
  func child(named: String) -> Any? { nil }
}

/// The names that a view answers, each with its shape.
struct TemplateFields<View: TemplateView>: Sendable {
  let schema: TemplateSchema
  fileprivate let values: [String: @Sendable (View) -> Any?]

  init(_ fields: [TemplateField<View>]) {
    schema = TemplateSchema(shapes: Dictionary(fields.map { ($0.name, $0.shape) }) { first, _ in first })
    values = Dictionary(fields.map { ($0.name, $0.value) }) { first, _ in first }
  }
}

/// The names that a template may use in one place, and what each is.
struct TemplateSchema: Sendable {
  indirect enum Shape: Sendable {
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

  let shapes: [String: Shape]
}

struct TemplateField<View: TemplateView>: Sendable {
  let name: String
  let shape: TemplateSchema.Shape
  let value: @Sendable (View) -> Any?

  /// A text; a section of the same name is shown where there is one.
  static func text(_ name: String, _ value: @escaping @Sendable (View) -> String?) -> Self {
    Self(name: name, shape: .text) { view in value(view).map(TemplateText.init) }
  }

  static func address(_ name: String, _ value: @escaping @Sendable (View) -> String?) -> Self {
    Self(name: name, shape: .address) { view in value(view).map(TemplateText.init) }
  }

  static func file(_ name: String, _ value: @escaping @Sendable (View) -> String?) -> Self {
    Self(name: name, shape: .file) { view in value(view).map(TemplateText.init) }
  }

  static func html(_ name: String, _ value: @escaping @Sendable (View) -> String?) -> Self {
    Self(name: name, shape: .html) { view in value(view).map(TemplateText.init) }
  }

  static func flag(_ name: String, _ value: @escaping @Sendable (View) -> Bool) -> Self {
    Self(name: name, shape: .flag, value: value)
  }

  static func one<Child: TemplateView>(_ name: String, _ value: @escaping @Sendable (View) -> Child?) -> Self {
    Self(name: name, shape: .one(Child.fields.schema)) { view in value(view) }
  }

  static func many<Child: TemplateView>(_ name: String, _ value: @escaping @Sendable (View) -> [Child]) -> Self {
    Self(name: name, shape: .many(Child.fields.schema)) { view in value(view) }
  }

  private init(name: String, shape: TemplateSchema.Shape, value: @escaping @Sendable (View) -> Any?) {
    self.name = name
    self.shape = shape
    self.value = value
  }
}

/// A text inside the template library: it has no names of its own, and saying so spares the library its reflection.
private struct TemplateText: MustacheParent, MustacheCustomRenderable {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  var renderText: String { text }
  var isNull: Bool { false }
  func child(named: String) -> Any? { nil }
}

/// The escaping that every template is read with: by bytes, since the library's own goes by `Character`.
struct EscapedHTML: MustacheContentType {
  func escapeText(_ text: String) -> String { escapedHTML(text) }
}
