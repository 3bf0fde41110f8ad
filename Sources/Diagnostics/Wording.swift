/// A language in which the program speaks about content; the machine's locale never chooses it.
package enum MessageLanguage: String, Sendable, CaseIterable {
  case nb, nn, en
}

/// One sentence or phrase in every language that messages come in, so that none can be forgotten.
package struct Wording: Sendable, Hashable {
  package let nb: String
  package let nn: String
  package let en: String

  package init(nb: String, nn: String, en: String) {
    self.nb = nb
    self.nn = nn
    self.en = en
  }

  /// Words that are the same in every language, such as a quoted value.
  package init(verbatim text: String) {
    self.init(nb: text, nn: text, en: text)
  }

  package subscript(language: MessageLanguage) -> String {
    switch language {
    case .nb: nb
    case .nn: nn
    case .en: en
    }
  }
}
