import Diagnostics
package import Services

/// The facts that a reader decides by, as questions and answers.
package struct Fact: Sendable, Hashable {
  package enum Question: Sendable, Hashable, CaseIterable {
    case forWhom, price, referral, decision, waitingTime, languages
  }

  package let question: Question
  package let lines: [Line]
  /// Whether each line is the answer of another way in.
  package var isPerRoute = false
}

extension FactsInWords {
  package func question(_ question: Fact.Question) -> String {
    switch question {
    case .forWhom: phrases.forWhom
    case .price: phrases.price
    case .referral: phrases.referralQuestion
    case .decision: phrases.decisionQuestion
    case .waitingTime: phrases.waitingQuestion
    case .languages: phrases.languageQuestion
    }
  }

  /// The answers of one way in; a decision is left out where the author says nothing of it.
  package func facts(of route: AccessRoute) -> [Fact] {
    Fact.Question.allCases.compactMap { fact($0, of: route) }
  }

  private func fact(_ question: Fact.Question, of route: AccessRoute) -> Fact? {
    switch question {
    case .forWhom: Fact(question: question, lines: audience(route.audience.value))
    case .price: Fact(question: question, lines: userFee(route.userFee.value))
    case .referral: Fact(question: question, lines: referral(route.referral.value))
    case .decision: route.facts.vedtak.map { Fact(question: question, lines: decision($0.value)) }
    case .waitingTime: Fact(question: question, lines: waitingTime(route.facts.waitingTime?.value))
    case .languages: Fact(question: question, lines: languages(route.facts))
    }
  }

  /// What holds for every way in; where they differ, the page says so and each way in answers for itself.
  ///
  /// - `namesDifferences` says what each of at most three ways in answers rather than only that they differ. Their names are in the language
  ///   of the text, so it is for pages whose own words are in that language.
  package func commonFacts(of service: Service, namesDifferences: Bool = false) -> [Fact] {
    Fact.Question.allCases.compactMap { commonFact($0, of: service, namesDifferences: namesDifferences) }
  }

  /// One of them alone; nil where the author says nothing of it.
  package func commonFact(
    _ question: Fact.Question, of service: Service, namesDifferences: Bool = false
  ) -> Fact? {
    let answers = service.routes.map { fact(question, of: $0) }
    guard let first = answers.first else { return nil }
    if answers.dropFirst().allSatisfy({ $0 == first }) { return first }
    let named = zip(service.routes, answers).compactMap { route, answer in
      answer?.lines.first.map { Line.own("\(route.name.value): \($0.text)") }
    }
    let isNamed =
      namesDifferences && service.routes.allSatisfy { $0.name.span.path == service.path } && service.hasNamedRoutes
      && named.count <= 3 && named.count == service.routes.count
    return isNamed
      ? Fact(question: question, lines: named, isPerRoute: true)
      : Fact(question: question, lines: [.own(phrases.varies)])
  }

  /// The answers in which a way in differs from the others: those that are not among `commonFacts`.
  package func ownFacts(of route: AccessRoute, besides common: [Fact]) -> [Fact] {
    facts(of: route).filter { !common.contains($0) }
  }
}
