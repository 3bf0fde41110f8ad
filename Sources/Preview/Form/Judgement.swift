import Diagnostics
import Editing
import Publishing
import Services

/// What is said of a text while it stands in a form, and where its page can be seen.
struct Judgement: Encodable, Sendable {
  /// One line: what would become of the page.
  let summary: String
  /// Whether it would be published, if nothing else were wrong.
  let isPublished: Bool
  let hasErrors: Bool
  let faults: [Finding]
  /// The errors in other files.
  let others: Int
  let routes: [Notice.Route]
  /// Where the page is as it would be; nil where there is none to see.
  let page: String?
  /// The path of the file inside the content folder.
  let file: String
  /// Whether a new text's file cannot be called after its title.
  let asksForName: Bool

  /// The question about it, which is no field.
  static let fileName = "_navn"

  enum CodingKeys: String, CodingKey {
    case summary = "sammendrag"
    case isPublished = "publiseres"
    case hasErrors = "harFeil"
    case faults = "feil"
    case others = "andreFeil"
    case routes = "kriterier"
    case page = "vis"
    case file = "fil"
    case asksForName = "sporNavn"
  }

  /// Something that is said of the text, at the question that it is about.
  struct Finding: Encodable, Sendable, Hashable {
    let place: [String]
    /// `error`, `warning` or `info`.
    let severity: String
    let summary: String
    let remedy: String

    enum CodingKeys: String, CodingKey {
      case place = "sted"
      case severity = "alvor"
      case summary = "sammendrag"
      case remedy = "rettelse"
    }

    init(place: [String], severity: Severity, summary: String, remedy: String) {
      self.place = place
      self.severity = severity.rawValue
      self.summary = summary
      self.remedy = remedy
    }
  }
}

extension Judgement.Finding {
  init(_ diagnostic: Diagnostic, in text: EditableText?, _ words: FormWords, _ language: MessageLanguage) {
    // Whoever fills in a form adds no lines.
    let isMissing = diagnostic.rule.id == "missing-field"
    self.init(
      place: Self.place(of: diagnostic, in: text), severity: diagnostic.severity,
      summary: harmless(diagnostic.summary[language]),
      remedy: isMissing ? words.fillIn : harmless(diagnostic.remedy[language]))
  }

  /// The question that a finding is about: of one that is about what is not there, the place says in which way in it should be.
  private static func place(of diagnostic: Diagnostic, in text: EditableText?) -> [String] {
    let place = text?.place(of: diagnostic.span.range.lowerBound) ?? []
    guard let field = diagnostic.field, place.first != field, Field(rawValue: field) != nil else { return place }
    if place.first == Field.routes.id, place.count > 1 {
      return place.contains(field) ? place : [place[0], place[1], field]
    }
    return [field]
  }
}
