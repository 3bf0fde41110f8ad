package import Diagnostics

/// The settings of a site (`nettsted.yaml`), as they are used: what the file does not say has its default.
package struct Settings: Sendable {
  package var name: String
  /// The site's base address without a trailing slash: `https://fjordvik.example.no` or with a folder.
  package var address: String
  /// The languages of the page trees; the first is the default.
  package var languages: [LanguageCode]
  /// Whether the languages stand in the file and could be read; if not, that has been reported.
  package var hasReadableLanguages = true
  /// Languages that the site had before: their addresses lead to the pages of the first language.
  package var formerLanguages: Located<[LanguageCode]>?
  package var criteriaEdition: CriteriaEdition = .edition2014
  package var reviewInterval: ReviewInterval?
  package var accessibilityStatement: String?
  /// Days of waiting that still count as no waiting to speak of.
  package var waitingLimit = 14
  /// Names or numbers of help lines, in the order to show them.
  package var acute: [Located<String>] = []
  /// Topics to show on the front page, in the order to show them; empty where the alphabet decides.
  package var frontTopics: [Located<String>] = []
  package var discreetPages: DiscreetPages = .marked
  package var colour: Located<SiteColour>?
  /// An image of the content folder, by its path inside it.
  package var logo: Located<String>?
  /// Whether the site is a made-up one: example numbers are accepted and every page says so.
  package var isExample = false

  package init(name: String, address: String, languages: [LanguageCode]) {
    self.name = name
    self.address = address
    self.languages = languages
  }

  /// What stands in for settings that could not be read, so that the other files are judged too.
  ///
  /// Whether it is an example site nobody can tell, and which languages it has; one fault is enough to say so.
  package static let unread: Settings = {
    var settings = Settings(name: "", address: "https://example.no", languages: [.nb])
    settings.isExample = true
    settings.hasReadableLanguages = false
    return settings
  }()
}

/// A municipality that publishes (`kommune.yaml`).
package struct Municipality: Sendable, Hashable {
  package var name: String
  package var number: MunicipalityNumber
  package var slug: String
  /// The path of the folder that it governs, inside the content folder; empty for the whole site.
  package var folder: String
  /// Where its number stands.
  package var span: Span
  /// Where its name stands.
  package var nameSpan: Span
  package var organisationNumber: OrganisationNumber?
  package var website: WebAddress?
  package var writtenPhone: Located<PhoneNumber>?
  package var email: EmailAddress?
  package var writtenForm: LanguageCode?
  package var county: String?
  /// First and last day of each school holiday.
  package var schoolHolidays: [ClosedRange<Day>] = []

  package init(name: Located<String>, number: Located<MunicipalityNumber>, slug: String, folder: String) {
    self.name = name.value
    nameSpan = name.span
    self.number = number.value
    span = number.span
    self.slug = slug
    self.folder = folder
  }

  package var phone: PhoneNumber? { writtenPhone?.value }

  /// Whether another of the 357 municipalities has the same name: Herøy and Våler.
  package var sharesItsName: Bool {
    number.municipality.map { RegisteredMunicipality.isShared($0.name) } ?? RegisteredMunicipality.isShared(name)
  }

  /// The name, with the county after it where another has the same name: `Herøy kommune (Nordland)`.
  package var distinctName: String { sharesItsName ? name + (countyName.map { " (\($0))" } ?? "") : name }

  /// The county as its own file says, or else as the register of municipalities has it; nil for an example that says none.
  package var countyName: String? { county ?? RegisteredMunicipality.numbered(number.digits)?.county.name }
}

/// A help line or emergency number (`hjelpetelefoner.yaml`).
package struct HelpLine: Sendable, Hashable {
  package var name: String
  /// Nil where the line is a chat only.
  package var number: Located<PhoneNumber>?
  /// What it helps with.
  package var writtenWhat: Located<String>?
  /// The same by the code of another language.
  package var translations: [Translation] = []

  package struct Translation: Sendable, Hashable {
    /// At the key that names it.
    package let language: Located<LanguageCode>
    package let text: String

    package init(language: Located<LanguageCode>, text: String) {
      self.language = language
      self.text = text
    }
  }

  /// What it helps with in a language, where somebody has written it.
  package func translation(in language: String) -> Translation? {
    translations.first { $0.language.value.code == language }
  }
  package var isFree: Bool?
  package var hours: OpeningHours?
  package var languages: [LanguageCode] = []
  package var ageLimit: String?
  package var source: WebAddress?
  package var checked: Located<Day>?
  package var website: WebAddress?
  package var chat: WebAddress?

  package init(name: String, number: Located<PhoneNumber>?) {
    self.name = name
    self.number = number
  }

  package var what: String? { writtenWhat?.value }
}

extension HelpLine {
  /// Whether the settings mean this line by a name or a number; a number in any spacing.
  package func isNamed(_ name: String) -> Bool {
    folded(self.name) == folded(name) || (Self.isNumber(name) && number?.value.digits == Self.digits(of: name))
  }

  /// Whether a name is one of the three numbers with which every acute page begins, whatever the site's own file holds.
  package static func isAlwaysShown(_ name: String) -> Bool {
    isNumber(name) && alwaysShown.contains(digits(of: name))
  }

  /// The numbers with which every acute page begins.
  package static let alwaysShown: Set<String> = ["113", "112", "116117"]

  private static func isNumber(_ name: String) -> Bool {
    !name.isEmpty && name.unicodeScalars.allSatisfy { $0.isASCIIDigit || $0.isWhitespace }
  }

  private static func digits(of name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.filter(\.isASCIIDigit)))
  }
}

extension MunicipalityNumber {
  /// The readable part of the municipality's address: that of its name in the register, or of the name it gives itself.
  package func slug(ofName name: String) -> String {
    if let registered = municipality?.slug { return registered.description }
    let ending = " kommune"
    let bare = name.lowercased().hasSuffix(ending) ? String(name.dropLast(ending.count)) : name
    return Slug(bare)?.description ?? digits
  }
}
