package import Services

/// What a file in the content folder is, by its path alone.
package enum ContentFile: Sendable, Hashable {
  case settings
  /// `kommune.yaml`, and the folder that it governs: empty for the whole site.
  case municipality(folder: String)
  case helpLines
  case vocabulary(Vocabulary.ID)
  /// A vocabulary file whose name is that of no vocabulary.
  case unknownVocabulary
  case queries
  /// A service; `folder` is that of its municipality, empty for one that all share or in a site of one.
  case service(folder: String, name: String, language: LanguageCode?)
  case page(PageDraft.Kind, name: String, language: LanguageCode?)
  case image
  case unexpected

  /// Sorts a path inside the content folder, written with composed letters.
  package init(path: String) {
    var parts = path.split(separator: "/").map(String.init)
    guard let name = parts.popLast() else {
      self = .unexpected
      return
    }
    let (stem, ending) = Self.ending(of: name)
    var folder = ""
    if parts.count >= 2, folded(parts[0]) == "kommuner" {
      folder = parts[0] + "/" + parts[1]
      parts.removeFirst(2)
    }
    let room = parts.first.map(folded) ?? ""
    switch ending {
    case "yaml", "yml":
      self = Self.settingsFile(stem, room: room, depth: parts.count, folder: folder)
    case "md", "markdown":
      let (title, language) = Self.language(of: stem)
      switch room {
      case "tjenester", "tenester": self = .service(folder: folder, name: title, language: language)
      case "sider" where folder.isEmpty: self = .page(.page, name: title, language: language)
      case "tema" where folder.isEmpty: self = .page(.topic, name: title, language: language)
      default: self = .unexpected
      }
    case "png", "jpg", "jpeg", "webp", "avif", "gif": self = .image
    default: self = .unexpected
    }
  }

  private static func settingsFile(_ stem: String, room: String, depth: Int, folder: String) -> ContentFile {
    switch (folded(stem), room) {
    case ("nettsted", "") where folder.isEmpty, ("nettstad", "") where folder.isEmpty: return .settings
    case ("kommune", "") where depth == 0: return .municipality(folder: folder)
    case ("hjelpetelefoner", "") where folder.isEmpty, ("hjelpetelefonar", "") where folder.isEmpty: return .helpLines
    case ("sok", "") where folder.isEmpty: return .queries
    case (let name, "vokabular") where folder.isEmpty && depth == 1:
      return Vocabulary.ID.allCases.first { folded($0.rawValue) == name }.map { .vocabulary($0) } ?? .unknownVocabulary
    default: return .unexpected
    }
  }

  /// The part before the last dot, and the part after it in lower case.
  private static func ending(of name: String) -> (stem: String, ending: String) {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return (name, "") }
    return (String(name[..<dot]), name[name.utf8.index(after: dot)...].lowercased())
  }

  /// A suffix that is a language; one that is none belongs to the name.
  private static func language(of stem: String) -> (name: String, language: LanguageCode?) {
    let (name, suffix) = ending(of: stem)
    guard !suffix.isEmpty, let language = LanguageCode(code: suffix) else { return (stem, nil) }
    return (name, language)
  }
}
