import Editing

/// What a page of the form sends.
struct FormRequest: Decodable, Sendable {
  /// The path of the text inside the content folder; nil for a new one.
  let file: String?
  /// The folder of the municipality that a new text is for; nil for one of the whole site.
  let municipality: String?
  /// What a new text's file is to be called where the title does not say; nil or empty where it does.
  let name: String?
  /// Whether a file that has been moved or deleted since is to be there again.
  let isRestored: Bool
  /// The file as it was when the form was opened.
  let base: String?
  let answers: FormAnswers

  private enum CodingKeys: String, CodingKey {
    case file = "fil"
    case municipality = "mappe"
    case name = "navn"
    case isRestored = "gjenopprett"
    case base = "grunnlag"
  }

  init(from decoder: any Decoder) throws {
    let record = try decoder.container(keyedBy: CodingKeys.self)
    file = try record.decodeIfPresent(String.self, forKey: .file)
    municipality = try record.decodeIfPresent(String.self, forKey: .municipality)
    name = try record.decodeIfPresent(String.self, forKey: .name)
    isRestored = try record.decodeIfPresent(Bool.self, forKey: .isRestored) ?? false
    base = try record.decodeIfPresent(String.self, forKey: .base)
    answers = try FormAnswers(from: decoder)
  }
}

/// A text as a page of the form gets it.
struct OpenedText: Encodable, Sendable {
  let file: String?
  let base: String
  let fields: [String: FormValue]
  let others: [String]
  let prose: String
  let hasFields: Bool
  let sheet: QuestionSheet
  /// The folders of the municipalities that a new text may be for.
  let municipalities: [String]
  /// Where the text's own form is.
  let address: String?

  enum CodingKeys: String, CodingKey {
    case file = "fil"
    case base = "grunnlag"
    case fields = "felt"
    case others = "andre"
    case prose = "tekst"
    case hasFields = "harFelt"
    case sheet = "ark"
    case municipalities = "mapper"
    case address = "adresse"
  }
}
