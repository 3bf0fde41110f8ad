package import Diagnostics
package import Services

/// The schema of a kind of file, in draft-07, which editors of YAML read.
///
/// It takes every file that a check finds no error in, and more: what needs two fields, a date or another file is left to the check.
package func schema(
  of kind: SchemaKind, in language: MessageLanguage, vocabularies: Vocabularies, keys spelling: KeySpelling
) -> Schema {
  var composer = SchemaComposer(
    language: language, isNynorsk: language == .nn, spelling: spelling, vocabularies: vocabularies)
  let root = composer.root(of: kind)
  let head: Schema = [
    "$schema": "http://json-schema.org/draft-07/schema#", "title": .text(kind.title[language]),
  ]
  return head.adding(root).adding(["definitions": .record(composer.definitions)])
}

/// Puts a schema together: what keys are called and mean, and what stands in more than one place.
struct SchemaComposer {
  /// The language of explanations.
  let language: MessageLanguage
  /// Whether the nynorsk names are offered; else those of bokmål, since the files are Norwegian.
  let isNynorsk: Bool
  let spelling: KeySpelling
  let vocabularies: Vocabularies
  /// What each key takes, with its explanation, in the order in which they were first needed.
  private(set) var definitions: [Schema.Member] = []
  /// What each key is called, by the name of its definition.
  private(set) var keyNames: [String: KeyNames] = [:]

  struct KeyNames: Sendable {
    /// The bokmål key, which is also what findings call it.
    let id: String
    /// Every spelling, folded.
    let folded: Set<String>
  }

  init(language: MessageLanguage, isNynorsk: Bool, spelling: KeySpelling, vocabularies: Vocabularies) {
    self.language = language
    self.isNynorsk = isNynorsk
    self.spelling = spelling
    self.vocabularies = vocabularies
  }

  mutating func root(of kind: SchemaKind) -> Schema {
    switch kind {
    case .service, .translation, .page: frontMatter(of: kind)
    case .settings: settings()
    case .municipality: municipality()
    case .helpLines: helpLines()
    case .vocabulary: vocabulary()
    case .queries: queries()
    }
  }

  /// A key of a record, and what it takes.
  struct Entry {
    let name: String
    let spellings: SpellingPattern
    let value: Schema
  }

  // MARK: Names

  /// The name that is offered.
  func name(_ member: some Named) -> String { isNynorsk ? member.names.nn.first ?? member.id : member.id }
  func name(_ term: Term) -> String { isNynorsk ? term.names["nn"] ?? term.id : term.id }

  func spellings(_ member: some Named) -> SpellingPattern { SpellingPattern([member.id] + member.names.all) }

  // MARK: Records

  /// An entry whose schema is a definition, made once by `value`.
  mutating func entry<Key: Explained>(_ key: Key, _ value: (inout SchemaComposer) -> Schema) -> Entry {
    let definition = definitionName(of: key)
    let names = KeyNames(id: key.id, folded: Set(([key.id] + key.names.all).map(folded)))
    if keyNames.updateValue(names, forKey: definition) == nil {
      let index = definitions.count
      // Holds the place: definitions that `value` makes come after the one that they are parts of.
      definitions.append(Schema.Member(key: definition, value: [:]))
      let schema = value(&self).described(key.explanation[language])
      definitions[index] = Schema.Member(key: definition, value: schema)
    }
    return Entry(name: name(key), spellings: spellings(key), value: .reference(to: definition))
  }

  /// A record of these entries and no others, but for the site's own where they are allowed.
  func record(_ entries: [Entry], allowsOwnKeys: Bool = false, _ demands: [Schema] = []) -> Schema {
    var patterns: [Schema.Member] = []
    if allowsOwnKeys { patterns.append(Schema.Member(key: Self.ownKey, value: [:])) }
    if spelling == .any {
      patterns += entries.map { Schema.Member(key: $0.spellings.whole(except: $0.name), value: $0.value) }
      patterns.append(Schema.Member(key: SpellingPattern.stray, value: [:]))
    }
    var record: Schema = [
      "type": "object", "properties": .record(entries.map { Schema.Member(key: $0.name, value: $0.value) }),
    ]
    if !patterns.isEmpty { record = record.adding(["patternProperties": .record(patterns)]) }
    record = record.adding(["additionalProperties": false])
    return demands.isEmpty ? record : record.adding(["allOf": .list(demands)])
  }

  static let ownKey = "^[xX]-"

  /// That a record has a key, in whatever spelling.
  func has(_ key: some Named) -> Schema {
    let plain: Schema = ["required": .texts([name(key)])]
    guard spelling == .any else { return plain }
    // The first alternative is the one that an editor's message speaks of: «Missing property "egenandel"».
    return .anyOf([plain, Self.hasKey(matching: spellings(key).whole), Self.hasKey(matching: SpellingPattern.stray)])
  }

  /// `required` takes names alone: that not every name is another says the same of a pattern.
  private static func hasKey(matching pattern: String) -> Schema {
    .not(["propertyNames": .not(["pattern": .text(pattern)])])
  }

  // MARK: Values

  /// A text as it is read: a number or `true` is one too, and nothing is none.
  let text: Schema = ["type": ["string", "number", "boolean"]]

  /// A list of texts, or one.
  var texts: Schema { .anyOf([text, .list(of: text)]) }

  func text(as examples: [String]) -> Schema { text.adding(["examples": .texts(examples)]) }

  let yesNo: Schema = .anyOf([
    ["enum": ["ja", "nei"]], ["type": "boolean"],
    .string(
      matching: "^\\s*(?:[jJ][aA]|[nN][eE][iI]|[yY][eE][sS]|[nN][oO]|[tT][rR][uU][eE]|[fF][aA][lL][sS][eE])\\s*$"),
    .string(matching: SpellingPattern.stray),
  ])

  /// That a value says yes.
  static let yes: Schema = .anyOf([
    ["enum": [true]], .string(matching: "^\\s*(?:[jJ][aA]|[yY][eE][sS]|[tT][rR][uU][eE])\\s*$"),
    .string(matching: SpellingPattern.stray),
  ])

  func number(_ range: ClosedRange<Int>) -> Schema {
    let digits = range.map(String.init).joined(separator: "|")
    return .anyOf([
      ["type": "integer", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound)],
      .string(matching: "^\\s*\\+?0*(?:\(digits))\\s*$"), .string(matching: SpellingPattern.stray),
    ])
  }

  /// One of a closed set of values.
  func closed<Member: Explained>(_ type: Member.Type, or others: [Schema] = []) -> Schema {
    closed(choices(of: type), names: Self.names(of: type), others)
  }

  /// Some of a closed set of values: a list of them, or a text with commas.
  func closedList<Member: Explained>(_ type: Member.Type) -> Schema {
    closedList(choices(of: type), names: Self.names(of: type))
  }

  func terms(in vocabulary: Vocabulary) -> Schema { closedList(choices(vocabulary), names: names(vocabulary)) }
  func term(in vocabulary: Vocabulary) -> Schema { closed(choices(vocabulary), names: names(vocabulary)) }

  /// The terms of an open vocabulary are offered, and others are taken.
  func openTerms(in vocabulary: Vocabulary) -> Schema {
    let item = Schema.anyOf([choices(vocabulary).enumeration, text])
    return .anyOf([.list(of: item), item])
  }

  func names(_ vocabulary: Vocabulary) -> [String] {
    vocabulary.terms.flatMap { [$0.id] + $0.names.values.sorted() }
  }

  private static func names<Member: Named>(of type: Member.Type) -> [String] {
    type.allCases.flatMap { [$0.id] + $0.names.all }
  }

  private func choices<Member: Explained>(of type: Member.Type) -> [Choice] {
    type.allCases.map { Choice(name: name($0), explanation: $0.explanation[language]) }
  }

  private func choices(_ vocabulary: Vocabulary) -> [Choice] {
    vocabulary.terms.map { term in
      Choice(name: name(term), explanation: term.explanation[language])
    }
  }

  private func closedList(_ offered: [Choice], names: [String]) -> Schema {
    let item = closed(offered, names: names)
    return .anyOf([.list(of: item), item, .string(matching: SpellingPattern(names).commaSeparated)])
  }

  func closed(offered: [OfferedValue], names: [String], _ others: [Schema] = []) -> Schema {
    let choices = offered.map { Choice(name: isNynorsk ? $0.nn : $0.nb, explanation: $0.explanation[language]) }
    return closed(choices, names: names, others)
  }

  private func closed(_ offered: [Choice], names: [String], _ others: [Schema] = []) -> Schema {
    var choices: [Schema] = [
      offered.enumeration, .string(matching: SpellingPattern(names).whole), .string(matching: SpellingPattern.stray),
    ]
    // What an editor's YAML takes for a number or for true is text to us.
    let numbers = Set(names.compactMap { Int($0) }).sorted()
    if !numbers.isEmpty { choices.append(["enum": .list(numbers.map { .number($0) })]) }
    let flags = [true, false].filter { names.contains(String($0)) }
    if !flags.isEmpty { choices.append(["enum": .list(flags.map { .flag($0) })]) }
    return .anyOf(choices + others)
  }
}

/// A value that is offered, and what it means.
struct Choice {
  let name: String
  let explanation: String
}

extension [Choice] {
  /// `enumDescriptions` is no part of JSON Schema; editors that know it show what each value means, and the others pass over it.
  var enumeration: Schema {
    ["enum": .texts(map(\.name)), "enumDescriptions": .texts(map(\.explanation))]
  }
}

/// What the schema of a key is called among the definitions.
func definitionName<Key: Named>(of key: Key) -> String { "\(Key.self).\(key)" }
