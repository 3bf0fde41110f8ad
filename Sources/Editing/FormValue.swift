/// What a form holds as the answer to one question.
package indirect enum FormValue: Sendable, Hashable {
  case absent
  case text(String)
  case texts([String])
  /// By the id of each part's question.
  case record([String: FormValue])
  case records([Item])
  /// A field as it stands in the file, key and all, because its parts cannot be shown.
  case notation(String)

  package struct Item: Sendable, Hashable {
    /// Which item of the list in the file it was, from 0; nil for one that is new.
    package var origin: Int?
    package var parts: [String: FormValue]

    package init(origin: Int? = nil, _ parts: [String: FormValue]) {
      self.origin = origin
      self.parts = parts
    }
  }

  /// Whether nothing would be written for it.
  package var isEmpty: Bool {
    switch self {
    case .absent: true
    case .text(let text), .notation(let text): text.allSatisfy(\.isWhitespace)
    case .texts(let texts): texts.allSatisfy { $0.allSatisfy(\.isWhitespace) }
    case .record(let parts): parts.values.allSatisfy(\.isEmpty)
    case .records(let items): items.allSatisfy { $0.parts.values.allSatisfy(\.isEmpty) }
    }
  }

  /// As it is written: without what is empty, without spaces at the ends, and with ordinary spaces for those that come along when text is
  /// pasted.
  package var tidied: FormValue {
    guard !isEmpty else { return .absent }
    switch self {
    case .absent: return .absent
    case .text(let text): return .text(Self.tidy(text))
    case .texts(let texts): return .texts(texts.map(Self.tidy).filter { !$0.isEmpty })
    case .record(let parts): return .record(Self.tidied(parts))
    case .records(let items):
      return .records(
        items.map { Item(origin: $0.origin, Self.tidied($0.parts)) }.filter { !$0.parts.isEmpty })
    case .notation(let text): return .notation(text)
    }
  }

  /// Whether the same would be written for both.
  package func isSame(as other: FormValue) -> Bool {
    self == other || tidied.withoutOrigins == other.tidied.withoutOrigins
  }

  private static func tidied(_ parts: [String: FormValue]) -> [String: FormValue] {
    parts.mapValues(\.tidied).filter { $0.value != .absent }
  }

  private var withoutOrigins: FormValue {
    switch self {
    case .absent, .text, .texts, .notation: self
    case .record(let parts): .record(parts.mapValues(\.withoutOrigins))
    case .records(let items): .records(items.map { Item($0.parts.mapValues(\.withoutOrigins)) })
    }
  }

  private static func tidy(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{A0}", "\u{202F}", "\t": scalars.append(" ")
      case "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}", "\r": continue
      default: scalars.append(scalar)
      }
    }
    let lines = String(scalars).split(separator: "\n", omittingEmptySubsequences: false)
    var kept = lines.map { line in String(line.trimmingSuffix(while: { $0 == " " })) }
    while let last = kept.last, last.isEmpty { kept.removeLast() }
    while let first = kept.first, first.isEmpty { kept.removeFirst() }
    return String(kept.joined(separator: "\n").drop { $0 == " " })
  }
}

extension StringProtocol {
  func trimmingSuffix(while isIn: (Character) -> Bool) -> SubSequence {
    var end = endIndex
    while startIndex < end, isIn(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}

extension FormValue: Codable {
  /// What a record in JSON says besides its parts.
  private enum Mark {
    static let notation = "_notasjon"
    static let origin = "_fra"
  }

  private struct Key: CodingKey {
    let stringValue: String
    let intValue: Int? = nil
    init(_ text: String) { stringValue = text }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }

  package init(from decoder: any Decoder) throws {
    if let single = try? decoder.singleValueContainer() {
      if single.decodeNil() {
        self = .absent
        return
      }
      if let text = try? single.decode(String.self) {
        self = .text(text)
        return
      }
      if let texts = try? single.decode([String].self) {
        self = .texts(texts)
        return
      }
    }
    if var list = try? decoder.unkeyedContainer() {
      var items: [Item] = []
      while !list.isAtEnd {
        let record = try list.nestedContainer(keyedBy: Key.self)
        let origin = try record.decodeIfPresent(Int.self, forKey: Key(Mark.origin))
        items.append(Item(origin: origin, try Self.parts(of: record)))
      }
      self = .records(items)
      return
    }
    let record = try decoder.container(keyedBy: Key.self)
    if let text = try record.decodeIfPresent(String.self, forKey: Key(Mark.notation)) {
      self = .notation(text)
    } else {
      self = .record(try Self.parts(of: record))
    }
  }

  private static func parts(of record: KeyedDecodingContainer<Key>) throws -> [String: FormValue] {
    var parts: [String: FormValue] = [:]
    for key in record.allKeys where key.stringValue != Mark.origin {
      parts[key.stringValue] = try record.decode(FormValue.self, forKey: key)
    }
    return parts
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .absent:
      var single = encoder.singleValueContainer()
      try single.encodeNil()
    case .text(let text):
      var single = encoder.singleValueContainer()
      try single.encode(text)
    case .texts(let texts):
      var single = encoder.singleValueContainer()
      try single.encode(texts)
    case .notation(let text):
      var record = encoder.container(keyedBy: Key.self)
      try record.encode(text, forKey: Key(Mark.notation))
    case .record(let parts):
      var record = encoder.container(keyedBy: Key.self)
      for (key, part) in parts { try record.encode(part, forKey: Key(key)) }
    case .records(let items):
      var list = encoder.unkeyedContainer()
      for item in items {
        var record = list.nestedContainer(keyedBy: Key.self)
        try record.encodeIfPresent(item.origin, forKey: Key(Mark.origin))
        for (key, part) in item.parts { try record.encode(part, forKey: Key(key)) }
      }
    }
  }
}
