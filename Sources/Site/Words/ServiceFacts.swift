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
    var facts = [
      Fact(question: .forWhom, lines: audience(route.audience.value)),
      Fact(question: .price, lines: userFee(route.userFee.value)),
      Fact(question: .referral, lines: referral(route.referral.value)),
    ]
    if let decision = route.facts.vedtak?.value {
      facts.append(Fact(question: .decision, lines: self.decision(decision)))
    }
    facts.append(Fact(question: .waitingTime, lines: waitingTime(route.facts.waitingTime?.value)))
    facts.append(Fact(question: .languages, lines: languages(route.facts)))
    return facts
  }

  /// What holds for every way in; where they differ, the page says so and each way in answers for itself.
  ///
  /// - `namesDifferences` says what each of at most three ways in answers rather than only that they differ. Their names are in the language
  ///   of the text, so it is for pages whose own words are in that language.
  package func commonFacts(of service: Service, namesDifferences: Bool = false) -> [Fact] {
    let perRoute = service.routes.map(facts(of:))
    return Fact.Question.allCases.compactMap { question in
      let answers = perRoute.map { facts in facts.first { $0.question == question } }
      guard let first = answers.first else { return nil }
      if answers.allSatisfy({ $0 == first }) { return first }
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
  }

  /// The answers in which a way in differs from the others.
  package func ownFacts(of route: AccessRoute, in service: Service) -> [Fact] {
    let common = commonFacts(of: service)
    return facts(of: route).filter { !common.contains($0) }
  }
}
