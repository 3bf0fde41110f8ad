package import Diagnostics

/// What is known of a service before its file is made. A fact that nobody was asked about stands open in the file.
package typealias NewServiceAnswers = [NewServiceQuestion.Subject: String]

/// A question about a service that does not have its file yet.
package struct NewServiceQuestion: Sendable {
  /// In the order in which they are asked.
  package enum Subject: Sendable, Hashable, CaseIterable {
    case audience, userFee, referral, phone

    package var field: Field {
      switch self {
      case .audience: .audience
      case .userFee: .userFee
      case .referral: .referral
      case .phone: .contact
      }
    }
  }

  package let subject: Subject
  /// That of the text.
  package let language: MessageLanguage
  /// What to choose from, in the language of the text; none where the answer is free.
  package let choices: [String]
  /// What is written where nobody knows; nil where the field cannot say so, and stands open.
  package let unknown: String?

  package init(about subject: Subject, in language: MessageLanguage, vocabularies: Vocabularies) {
    func name(_ member: some Named) -> String {
      language == .nn ? member.names.nn.first ?? member.id : member.id
    }
    self.subject = subject
    self.language = language
    switch subject {
    case .audience:
      choices = vocabularies.audience.terms.map { language == .nn ? $0.names["nn"] ?? $0.id : $0.id }
      unknown = nil
    case .userFee:
      choices = UserFee.Kind.allCases.map(name)
      unknown = name(UserFee.Kind.unknown)
    case .referral:
      choices = Referral.Kind.allCases.map(name)
      unknown = name(Referral.Kind.unknown)
    case .phone:
      choices = []
      unknown = nil
    }
  }

  package var text: Wording {
    switch subject {
    case .audience:
      Wording(nb: "Hvem er tilbudet for?", nn: "Kven er tilbodet for?", en: "Whom is the service for?")
    case .userFee: Wording(nb: "Hva koster det?", nn: "Kva kostar det?", en: "What does it cost?")
    case .referral:
      Wording(nb: "Må man ha henvisning?", nn: "Må ein ha tilvising?", en: "Does one need a referral?")
    case .phone:
      Wording(nb: "Hvilket nummer ringer man?", nn: "Kva nummer ringjer ein?", en: "Which number does one call?")
    }
  }

  /// How to answer.
  package var prompt: Wording {
    switch subject {
    case .audience:
      Wording(
        nb: "Skriv tall eller ord, flere med komma mellom. Enter hvis du ikke vet: ",
        nn: "Skriv tal eller ord, fleire med komma mellom. Enter om du ikkje veit: ",
        en: "Write numbers or words, with commas between. Enter if you do not know: ")
    case .userFee:
      Wording(
        nb: "Skriv et tall fra listen, et ord eller et beløp, som «150 kr». Enter hvis du ikke vet: ",
        nn: "Skriv eit tal frå lista, eit ord eller eit beløp, som «150 kr». Enter om du ikkje veit: ",
        en: "Write a number from the list, a word or an amount, such as “150 kr”. Enter if you do not know: ")
    case .referral:
      Wording(
        nb: "Skriv et tall eller et ord. Enter hvis du ikke vet: ",
        nn: "Skriv eit tal eller eit ord. Enter om du ikkje veit: ",
        en: "Write a number or a word. Enter if you do not know: ")
    case .phone:
      Wording(
        nb: "Skriv nummeret. Enter hvis du ikke vet: ", nn: "Skriv nummeret. Enter om du ikkje veit: ",
        en: "Write the number. Enter if you do not know: ")
    }
  }

  /// What is written in the file for what somebody typed: the choices with these numbers, or the words; nil where nothing was typed.
  package func value(of typed: String) -> String? {
    let typed = trimmed(typed[...])
    guard !typed.isEmpty else { return nil }
    switch subject {
    case .userFee, .referral: return choice(typed)
    case .phone: return typed
    case .audience:
      let groups = typed.split(separator: ",").map { choice(trimmed($0)) }.filter { !$0.isEmpty }
      return groups.count == 1 ? groups[0] : "[\(groups.joined(separator: ", "))]"
    }
  }

  private func choice(_ typed: String) -> String {
    guard let number = Int(typed), choices.indices.contains(number - 1) else { return typed }
    return choices[number - 1]
  }

  private func trimmed(_ text: Substring) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }
}
