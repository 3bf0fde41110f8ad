/// A term that readers filter by: its names in each language, what else people call it, and for which ages it is.
package struct Term: Sendable, Hashable {
  package let id: String
  /// Names by language code; at least one.
  package var names: [String: String]
  package var age: AgeSpan?
  /// What else people call it, by language code.
  package var synonyms: [String: [String]]
  /// The URI of the national Los term, where one exists.
  package var los: String?

  package init(
    id: String, names: [String: String], age: AgeSpan? = nil, synonyms: [String: [String]] = [:], los: String? = nil
  ) {
    self.id = id
    self.names = names
    self.age = age
    self.synonyms = synonyms
    self.los = los
  }

  /// The name in a language; where there is none, in bokmål, then in whatever language it has.
  package func name(in language: String) -> String {
    names[language] ?? names["nb"] ?? names["nn"] ?? names.sorted { $0.key < $1.key }.first?.value ?? id
  }

  /// The word for it in machine-readable output: its English name by the slug rule with `_` for `-`, as `home_visit`.
  ///
  /// A term of a site's own that has no English name is called by its id.
  package var code: String {
    let name = names["en"] ?? id
    guard let slug = Slug(name) ?? Slug(id) else { return id }
    return String(slug.description.map { $0 == "-" ? "_" : $0 })
  }
}

/// A set of terms: built in, and extended by the site.
package struct Vocabulary: Sendable {
  package enum ID: String, CaseIterable, Sendable {
    case audience = "målgruppe"
    case topic = "tema"
    case form = "form"
    case serviceType = "tjenestetype"
    /// Words of the place itself, for search alone: no field takes a term of it.
    case synonyms = "synonymer"
  }

  package let id: ID
  /// In the order of the declaration; a site's own terms come last.
  package private(set) var terms: [Term]
  private var termIndex: [String: Int]

  package init(_ id: ID, terms: [Term]) {
    self.id = id
    self.terms = []
    self.termIndex = [:]
    for term in terms { add(term) }
  }

  /// Adds a term, or adds names and synonyms to the one with the same id.
  package mutating func add(_ term: Term) {
    let index: Int
    if let known = termIndex[folded(term.id)] {
      index = known
      terms[known].names.merge(term.names) { _, new in new }
      terms[known].age = term.age ?? terms[known].age
      terms[known].los = term.los ?? terms[known].los
      terms[known].synonyms.merge(term.synonyms) { old, new in old + new }
    } else {
      index = terms.count
      terms.append(term)
    }
    for name in [term.id] + term.names.values.sorted() { termIndex[folded(name)] = index }
  }

  /// The term with this id or name, in any language, letter case or transliteration; synonyms are for search, not for fields.
  package func term(named name: String) -> Term? {
    termIndex[folded(name)].map { terms[$0] }
  }
}

/// All vocabularies of a site.
package struct Vocabularies: Sendable {
  package var audience: Vocabulary
  package var topic: Vocabulary
  package var form: Vocabulary
  package var serviceType: Vocabulary
  package var synonyms: Vocabulary

  package static let builtIn = Vocabularies(
    audience: Vocabulary(.audience, terms: terms(from: builtInAudiences, northernSamiAudiences)),
    topic: Vocabulary(.topic, terms: terms(from: builtInTopics, northernSamiTopics)),
    form: Vocabulary(.form, terms: terms(from: builtInForms)),
    serviceType: Vocabulary(.serviceType, terms: terms(from: builtInServiceTypes)),
    synonyms: Vocabulary(.synonyms, terms: [])
  )

  package subscript(id: Vocabulary.ID) -> Vocabulary {
    get {
      switch id {
      case .audience: audience
      case .topic: topic
      case .form: form
      case .serviceType: serviceType
      case .synonyms: synonyms
      }
    }
    set {
      switch id {
      case .audience: audience = newValue
      case .topic: topic = newValue
      case .form: form = newValue
      case .serviceType: serviceType = newValue
      case .synonyms: synonyms = newValue
      }
    }
  }

  /// Reads the built-in tables, a term a line: `id | nn | en | ages | synonyms, bokmål`. An empty nynorsk name means the same as bokmål.
  private static func terms(from table: String, _ northernSami: String = "") -> [Term] {
    let inSami = Dictionary(
      northernSami.split(separator: "\n").map { $0.split(separator: "|").map(trimmed) }.map { ($0[0], $0[1]) }
    ) { first, _ in first }
    return table.split(separator: "\n").map { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
      let id = cells[0]
      var names = ["nb": id, "nn": cells[1].isEmpty ? id : cells[1]]
      if !cells[2].isEmpty { names["en"] = cells[2] }
      if let name = inSami[id] { names["se"] = name }
      let ages = cells.count > 3 ? cells[3].split(separator: "-").compactMap { Int($0) } : []
      let synonyms = cells.count > 4 ? cells[4].split(separator: ",").map(trimmed).filter { !$0.isEmpty } : []
      return Term(
        id: id,
        names: names,
        age: ages.isEmpty ? nil : AgeSpan(from: ages[0], through: ages.count > 1 ? ages[1] : nil),
        synonyms: synonyms.isEmpty ? [:] : ["nb": synonyms]
      )
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
