package import Diagnostics

/// The answer of a field that takes yes or no and nothing else.
package struct YesNo: Sendable, Hashable {
  package let isYes: Bool
  /// Whether the author wrote `no`, which is taken as «nei» but is also the code of a language, so that a hint is in place.
  package let isEnglishNo: Bool

  package init(_ isYes: Bool, isEnglishNo: Bool = false) {
    self.isYes = isYes
    self.isEnglishNo = isEnglishNo
  }
}

extension YesNo: Readable {
  package enum Unreadable: ReadingFailure {
    case empty
    case neither(String)

    package var summary: Wording {
      switch self {
      case .empty:
        Wording(nb: "svaret mangler", nn: "svaret manglar", en: "the answer is missing")
      case .neither(let text):
        Wording(
          nb: "\(quoted(text)) er verken «ja» eller «nei»",
          nn: "\(quoted(text)) er verken «ja» eller «nei»",
          en: "\(quoted(text)) is neither «ja» nor «nei»"
        )
      }
    }

    package var remedy: Wording {
      Wording(nb: "skriv «ja» eller «nei»", nn: "skriv «ja» eller «nei»", en: "write «ja» or «nei»")
    }
  }

  package init(reading text: String) throws(Unreadable) {
    let written = text.onOneLine.lowercased()
    switch written {
    case "": throw .empty
    case "ja", "yes", "true": self.init(true)
    case "nei", "false": self.init(false)
    case "no": self.init(false, isEnglishNo: true)
    default: throw .neither(text)
    }
  }
}
