import Diagnostics

/// A number, word or mark of running text, and where it stands.
package struct TextToken: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// The digits in ASCII, whatever script they were written in, with leading zeros.
    case number(String)
    /// The word as `folded` makes it.
    case word(String)
    case mark(Unicode.Scalar)
  }

  package let kind: Kind
  /// In UTF-8 offsets of the text.
  package let range: Range<Int>
  /// Whether a space stands before it.
  package let isSpaced: Bool
  /// Whether it is a word that begins with a capital letter.
  package let isCapitalised: Bool

  package var word: String? {
    guard case .word(let word) = kind else { return nil }
    return word
  }

  package var number: String? {
    guard case .number(let digits) = kind else { return nil }
    return digits
  }

  package func isMark(_ mark: Unicode.Scalar) -> Bool { kind == .mark(mark) }
}

extension Passage {
  /// The text in numbers, words and marks; every dash is `–`, and characters that nobody sees are passed over.
  package var tokens: [TextToken] { TextToken.cut(text) }

  /// The tokens of each sentence. A full stop ends one only where a space and a capital letter or a number come after it, so that
  /// «kl. 8» is rarely cut and «f.eks.» never.
  package var sentences: [[TextToken]] {
    var sentences: [[TextToken]] = []
    var current: [TextToken] = []
    let tokens = tokens
    for (index, token) in tokens.enumerated() {
      current.append(token)
      guard token.isMark(".") || token.isMark("!") || token.isMark("?") else { continue }
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      guard next.map({ $0.isSpaced && $0.isCapitalised }) ?? true else { continue }
      sentences.append(current)
      current = []
    }
    if !current.isEmpty { sentences.append(current) }
    return sentences
  }
}

extension TextToken {
  fileprivate static func cut(_ text: String) -> [TextToken] {
    var tokens: [TextToken] = []
    let scalars = Array(text.unicodeScalars)
    let bytes = Array(text.utf8)
    var index = 0
    var offset = 0
    var isSpaced = false
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.isWhitespace || scalar.isInvisible {
        isSpaced = isSpaced || scalar.isWhitespace
        offset += UTF8.width(scalar)
        index += 1
        continue
      }
      let start = offset
      let kind: Kind
      if scalar.decimalDigit != nil {
        var digits = ""
        while index < scalars.count, let digit = scalars[index].decimalDigit {
          digits += String(digit)
          offset += UTF8.width(scalars[index])
          index += 1
        }
        kind = .number(digits)
      } else if scalar.isAlphabetic {
        while index < scalars.count,
          scalars[index].isAlphabetic || scalars[index].isCombining || scalars[index].isInvisible
        {
          offset += UTF8.width(scalars[index])
          index += 1
        }
        kind = .word(folded(String(decoding: bytes[start..<offset], as: UTF8.self)))
      } else {
        offset += UTF8.width(scalar)
        index += 1
        kind = .mark(scalar.isDash ? "–" : scalar)
      }
      tokens.append(
        TextToken(
          kind: kind, range: start..<offset, isSpaced: isSpaced, isCapitalised: scalar.isUppercase))
      isSpaced = false
    }
    return tokens
  }
}

extension Unicode.Scalar {
  /// 0 to 9 for the digits of every script.
  fileprivate var decimalDigit: Int? {
    if isASCII { return isASCIIDigit ? Int(value) - 0x30 : nil }
    if !isNumeric { return nil }
    guard properties.numericType == .decimal, let value = properties.numericValue else { return nil }
    return Int(value)
  }
}
