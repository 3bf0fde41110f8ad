package import Diagnostics
package import Services

/// What the schema of a kind of file says about one place in it, for tools that offer and explain keys and values while somebody writes.
package struct FieldGuide: Sendable {
  private let root: Schema
  private let definitions: [String: Schema]
  private let keyNames: [String: SchemaComposer.KeyNames]

  /// Explanations are in `language`; the names that are offered are those of the file's own written form.
  package init(
    of kind: SchemaKind, in language: MessageLanguage, isNynorsk: Bool, vocabularies: Vocabularies
  ) {
    var composer = SchemaComposer(
      language: language, isNynorsk: isNynorsk, spelling: .one, vocabularies: vocabularies)
    root = composer.root(of: kind)
    definitions = Dictionary(composer.definitions.map { ($0.key, $0.value) }) { first, _ in first }
    keyNames = composer.keyNames
  }

  /// What may stand below these keys, in whatever spelling the author has written them; lists are looked through. Nil below a key that the
  /// format does not know.
  package func offer(at path: [String]) -> FieldOffer? {
    var offer = FieldOffer(key: nil)
    collect(root, into: &offer)
    for name in path {
      guard let key = offer.key(named: name), let schema = definitions[key.definition] else { return nil }
      offer = FieldOffer(key: key)
      collect(schema, into: &offer)
    }
    return offer
  }

  /// How a key's value is begun, which is what its own offer says.
  package func shape(of key: FieldOffer.Key) -> FieldOffer.Shape {
    guard let schema = definitions[key.definition] else { return .text }
    var offer = FieldOffer(key: key)
    collect(schema, into: &offer)
    return offer.shape
  }

  private func collect(_ schema: Schema, into offer: inout FieldOffer) {
    guard case .record(let members) = schema else { return }
    let explanations = schema.texts(of: "enumDescriptions")
    for (index, name) in schema.texts(of: "enum").enumerated() where !offer.values.contains(where: { $0.name == name })
    {
      let explanation = index < explanations.count ? explanations[index] : ""
      offer.values.append(FieldOffer.Value(name: name, explanation: explanation))
    }
    offer.examples += schema.texts(of: "examples").filter { !offer.examples.contains($0) }
    for member in members {
      switch (member.key, member.value) {
      case ("$ref", _):
        if let referred = schema.definition.flatMap({ definitions[$0] }) { collect(referred, into: &offer) }
      case ("anyOf", .list(let choices)), ("allOf", .list(let choices)):
        for choice in choices { collect(choice, into: &offer) }
      case ("items", let items):
        offer.takesList = true
        collect(items, into: &offer)
      case ("enum", _), ("pattern", _), ("examples", _): offer.takesText = true
      case ("type", "object"), ("type", "array"), ("type", "null"): continue
      case ("type", _): offer.takesText = true
      case ("properties", .record(let properties)):
        // One record and a list of such have the same keys.
        let known = Set(offer.keys.map(\.definition))
        offer.keys += properties.compactMap(key).filter { !known.contains($0.definition) }
      // What a record demands, and what it takes under names that cannot be listed, offers nothing.
      default: continue
      }
    }
  }

  private func key(_ property: Schema.Member) -> FieldOffer.Key? {
    guard let definition = property.value.definition, let names = keyNames[definition] else { return nil }
    return FieldOffer.Key(
      id: names.id, name: property.key, definition: definition,
      explanation: definitions[definition]?.text(of: "description") ?? "", foldedNames: names.folded)
  }
}

/// What may stand at one place.
package struct FieldOffer: Sendable {
  /// The key whose value it is; nil at the top of a file.
  package let key: Key?
  /// The keys of the record that may stand there; none where there is none.
  package internal(set) var keys: [Key] = []
  /// The values that are offered, with what each means; the format may take others.
  package internal(set) var values: [Value] = []
  package internal(set) var examples: [String] = []
  package internal(set) var takesText = false
  package internal(set) var takesList = false

  package struct Key: Sendable {
    /// The bokmål key, which is also what findings call it.
    package let id: String
    /// What it is called in the written form of the file.
    package let name: String
    /// What the format means by the key, whatever it is called: of two places with one key it is the same.
    let definition: String
    package let explanation: String
    fileprivate let foldedNames: Set<String>

    package func isCalled(_ name: String) -> Bool { foldedNames.contains(folded(name)) }

    package func isOne<Member: Named>(of members: [Member]) -> Bool {
      members.contains { definition == definitionName(of: $0) }
    }
  }

  package struct Value: Sendable {
    package let name: String
    /// Empty for what needs none.
    package let explanation: String
  }

  /// How a value is begun.
  package enum Shape: Sendable {
    /// On the line of its key.
    case text
    /// With keys on the lines below.
    case record
    /// With a list of records on the lines below.
    case recordList
  }

  init(key: Key?) {
    self.key = key
  }

  package func key(named name: String) -> Key? { keys.first { $0.isCalled(name) } }

  /// The offered value that a text is, in whatever spelling names are compared by.
  package func value(named name: String) -> Value? {
    let wanted = folded(name)
    return values.first { folded($0.name) == wanted }
  }

  package var shape: Shape { takesText || keys.isEmpty ? .text : takesList ? .recordList : .record }
}

extension Schema {
  fileprivate func member(_ key: String) -> Schema? {
    guard case .record(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  fileprivate func text(of key: String) -> String? {
    if case .text(let text) = member(key) { text } else { nil }
  }

  fileprivate func texts(of key: String) -> [String] {
    guard case .list(let items) = member(key) else { return [] }
    return items.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  /// The definition that it stands for, itself or with an explanation beside it.
  fileprivate var definition: String? {
    if let reference = text(of: "$ref") { return String(reference.dropFirst("#/definitions/".utf8.count)) }
    // The top of a front matter takes a field or nothing, and a described reference is wrapped.
    for wrapping in ["anyOf", "allOf"] {
      if case .list(let parts) = member(wrapping), let first = parts.first, let found = first.definition {
        return found
      }
    }
    return nil
  }
}
