import Diagnostics

/// What an editor wrote, cut into numbers, words and marks, and read from the front.
///
/// Spaces of every kind are the same and only remembered; every dash is `–`; invisible characters are passed over.
/// Only ASCII digits make a number: other digits are marks, which no reader takes.
struct Written {
  struct Token {
    enum Kind: Hashable {
      /// The digits as typed, leading zeros included.
      case number(String)
      /// A word as `folded` makes it.
      case word(String)
      case mark(Unicode.Scalar)
    }

    let kind: Kind
    /// Whether a space stands before it.
    let isSpaced: Bool
    let start: String.Index
    let end: String.Index
  }

  let text: String
  private(set) var tokens: ArraySlice<Token>

  init(_ text: String) {
    self.text = text
    tokens = Written.cut(text)[...]
  }

  var isAtEnd: Bool { tokens.isEmpty }
  var next: Token? { tokens.first }
  /// What has not been read yet, as written.
  var remainder: String { tokens.first.map { String(text[$0.start...]).onOneLine } ?? "" }

  /// The digits of the next number, at most `longest` of them.
  mutating func number(longest: Int = 9) -> String? {
    guard case .number(let digits)? = next?.kind, digits.utf8.count <= longest else { return nil }
    tokens.removeFirst()
    return digits
  }

  mutating func word() -> String? {
    guard case .word(let word)? = next?.kind else { return nil }
    tokens.removeFirst()
    return word
  }

  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard next?.kind == .mark(mark) else { return false }
    tokens.removeFirst()
    return true
  }

  /// Goes past one number, word or mark.
  mutating func skip() { _ = tokens.popFirst() }

  /// Takes the longest of the spellings that the text goes on with; a dash between words counts as a space.
  mutating func take(_ spellings: Spellings) -> Bool {
    switch next?.kind {
    case .word(let word), .number(let word): if !spellings.begins(with: word) { return false }
    case .mark, nil: return false
    }
    for count in stride(from: spellings.longest, through: 1, by: -1) {
      if let rest = phrase(of: count, in: spellings) {
        tokens = rest
        return true
      }
    }
    return false
  }

  /// Whether the text goes on with one of the spellings.
  func begins(_ spellings: Spellings) -> Bool {
    var rest = self
    return rest.take(spellings)
  }

  /// Whether one of the spellings stands anywhere.
  func holds(_ spellings: Spellings) -> Bool {
    var rest = self
    while !rest.isAtEnd {
      if rest.begins(spellings) { return true }
      rest.skip()
    }
    return false
  }

  /// Whether a mark that ends a sentence comes next, and not the point of a number.
  var endsSentence: Bool {
    guard case .mark(let mark)? = next?.kind, [".", "!", "?"].contains(mark) else { return false }
    return tokens.dropFirst().first?.isSpaced ?? true
  }

  /// Whether a sentence or a part of it ends here, or goes on with one of the spellings.
  func endsOrGoesOn(with spellings: Spellings) -> Bool {
    switch next?.kind {
    case nil: return true
    case .word: return begins(spellings)
    case .number: return false
    case .mark(let mark):
      // «10.30» and «1,5» are numbers that go on.
      if case .number? = tokens.dropFirst().first?.kind, tokens.dropFirst().first?.isSpaced == false { return false }
      return [".", ",", ";", ":", "!", "?", ")"].contains(mark)
    }
  }

  /// Reads with `body`, and stands where it stood if that gives nothing.
  mutating func attempt<Value, Failure>(
    _ body: (inout Written) throws(Failure) -> Value?
  ) throws(Failure) -> Value? {
    var trial = self
    guard let value = try body(&trial) else { return nil }
    self = trial
    return value
  }

  /// Whether everything that is left is one of the spellings; a full stop at the end is passed over.
  func isExactly(_ spellings: Spellings) -> Bool {
    var rest = self
    guard rest.take(spellings) else { return false }
    _ = rest.take(".")
    return rest.isAtEnd
  }

  private func phrase(of count: Int, in spellings: Spellings) -> ArraySlice<Token>? {
    var rest = tokens
    var words: [String] = []
    while words.count < count {
      guard let token = rest.popFirst() else { return nil }
      switch token.kind {
      case .word(let word): words.append(word)
      case .number(let digits): words.append(digits)
      case .mark("–") where !words.isEmpty: continue
      case .mark: return nil
      }
    }
    return spellings.contains(words.joined(separator: " ")) ? rest : nil
  }

  private static func cut(_ text: String) -> [Token] {
    let scalars = text.unicodeScalars
    var tokens: [Token] = []
    var index = scalars.startIndex
    var isSpaced = false
    func run(while belongs: (Unicode.Scalar) -> Bool) -> String.Index {
      var end = index
      while end < scalars.endIndex, belongs(scalars[end]) { end = scalars.index(after: end) }
      return end
    }
    while index < scalars.endIndex {
      let scalar = scalars[index]
      if scalar.isWhitespace {
        isSpaced = true
        index = scalars.index(after: index)
        continue
      }
      if scalar.isInvisible {
        index = scalars.index(after: index)
        continue
      }
      let end: String.Index
      let kind: Token.Kind
      if scalar.isASCIIDigit {
        end = run { $0.isASCIIDigit }
        kind = .number(String(scalars[index..<end]))
      } else if scalar.isAlphabetic {
        end = run { $0.isAlphabetic || $0.isCombining || $0.isInvisible }
        kind = .word(folded(String(scalars[index..<end])))
      } else {
        end = scalars.index(after: index)
        kind = .mark(scalar.isDash ? "–" : scalar)
      }
      tokens.append(Token(kind: kind, isSpaced: isSpaced, start: index, end: end))
      isSpaced = false
      index = end
    }
    return tokens
  }
}

/// Words and phrases that mean the same, in bokmål, nynorsk and English: `Spellings("uke, uker, veke, veker")`.
struct Spellings {
  /// As `folded` makes them.
  let phrases: Set<String>
  /// Most words begin none of them, and are asked about all of them.
  private let firstWords: Set<Substring>
  /// The number of words in the longest phrase.
  let longest: Int

  init(_ list: String) {
    let phrases = list.split(separator: ",").map { folded($0.split(separator: " ").joined(separator: " ")) }
    self.phrases = Set(phrases)
    firstWords = Set(phrases.compactMap { $0.split(separator: " ").first })
    longest = phrases.map { $0.split(separator: " ").count }.max() ?? 0
  }

  func contains(_ phrase: String) -> Bool { phrases.contains(phrase) }

  func begins(with word: String) -> Bool { firstWords.contains(word[...]) }
}

extension Unicode.Scalar {
  var isASCIIDigit: Bool { "0" <= self && self <= "9" }
  /// Marks that change the letter before them, as decomposed text has them.
  var isCombining: Bool { 0x0300 <= value && value <= 0x036F }

  /// Hyphens, dashes and the minus sign.
  var isDash: Bool {
    switch value {
    case 0x2D, 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: true
    default: false
    }
  }

  /// Soft hyphen, zero-width characters and byte-order mark, which come along when text is pasted.
  var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }
}

extension String {
  /// Without spaces at the ends, and with every run of spaces and line ends as one space.
  package var onOneLine: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var isSpaced = false
    for scalar in unicodeScalars {
      if scalar.isWhitespace {
        isSpaced = !bytes.isEmpty
        continue
      }
      if isSpaced { bytes.append(.space) }
      isSpaced = false
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
