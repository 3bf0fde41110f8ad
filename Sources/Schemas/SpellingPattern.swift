import Services

// A schema can compare a text with others only letter by letter, but names match in any letter case and transliteration: these are
// the patterns, in what ECMA 262 and Python's `re` have in common, of all texts that `folded` makes the same.

/// Every spelling of some names.
struct SpellingPattern {
  /// An alternative for each folded name, without anchors.
  let body: String

  init(_ names: [String]) {
    var seen: Set<String> = []
    body = names.map(folded).filter { !$0.isEmpty && seen.insert($0).inserted }.map(Self.pattern).joined(separator: "|")
  }

  /// A text that is one of the names.
  var whole: String { "^\(Self.spaces)*(?:\(body))\(Self.spaces)*$" }

  /// The same without one spelling, which has a schema of its own.
  func whole(except name: String) -> String { "^(?!\(Self.literal(name))$)" + whole.dropFirst() }

  /// A text that is names between commas.
  var commaSeparated: String { separated(by: "\(Self.spaces)*,[\\s_,\\u2010-\\u2014-]*") }

  /// A text that is names between commas or words that join them.
  func joined(by words: [String]) -> String {
    separated(
      by:
        "(?:\(Self.spaces)*,[\\s_,\\u2010-\\u2014-]*|\(Self.spaces)+(?:\(words.joined(separator: "|")))\(Self.spaces)+)"
    )
  }

  private func separated(by separator: String) -> String {
    "^[\\s_,-]*(?:\(body))(?:\(separator)(?:\(body)))*[\\s_,-]*$"
  }

  /// A text with a mark that a word processor leaves behind, or a letter in two code points. Reading takes it out, most often with a
  /// warning, and no pattern can say what is left.
  static let stray =
    "[\\u0300-\\u036F\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF\\u2018-\\u201F]"

  /// What counts as the space between words.
  private static let spaces = "[\\s_\\u2010-\\u2014-]"

  private static func pattern(of name: String) -> String {
    let scalars = Array(name.unicodeScalars)
    var pattern = ""
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      switch scalar {
      case "a" where index < scalars.count && scalars[index] == "e":
        pattern += "(?:\(a)+\(e)|\(a)*[æÆ])"
        index += 1
      case "a": pattern += "\(a)+"
      case "e": pattern += e
      case "o": pattern += "[oOøØòóôöÒÓÔÖ]\(e)*"
      case " ": pattern += "\(spaces)+"
      case _ where scalar.properties.isAlphabetic:
        let upper = scalar.properties.uppercaseMapping
        pattern += upper.unicodeScalars.count == 1 && upper != String(scalar) ? "[\(scalar)\(upper)]" : String(scalar)
      default: pattern += literal(String(scalar))
      }
    }
    return pattern
  }

  private static let a = "[aAàáäåÀÁÄÅ]"
  private static let e = "[eEèéêÈÉÊ]"

  private static func literal(_ text: String) -> String {
    var literal = ""
    for scalar in text.unicodeScalars {
      if "\\^$.*+?()[]{}|/".unicodeScalars.contains(scalar) { literal += "\\" }
      literal.unicodeScalars.append(scalar)
    }
    return literal
  }
}
