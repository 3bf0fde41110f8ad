import Diagnostics
import Testing

@testable import Services

/// What sentences say, one by one; how often they are understood is in `LabelledSentencesTests`.
@Suite struct StatementTests {
  private func said(_ text: String, _ language: LanguageCode = .nb) -> [String] {
    let span = Span(path: "tjenester/a.md", range: 0..<text.utf8.count)
    return statements(in: Located(text, at: span), language: language).map(\.shortForm)
  }

  @Test func everyLineOfTheTablesCanBeRead() {
    #expect(StatementTable.norwegian.faults == [])
  }

  @Test(arguments: [
    ("Du må ha henvisning fra fastlegen.", "referral+"),
    ("Du trenger ikke henvisning.", "referral-"),
    ("Tjenesten krever ikke vedtak.", "decision-"),
    ("Du trenger ikke melde deg på, men du må søke.", "application+"),
  ])
  func aNotReachesToTheEndOfItsClause(text: String, expected: String) {
    #expect(said(text) == [expected])
  }
}

extension Statement {
  /// The subject, then `+` or `-`, then `?` where it is conditional.
  var shortForm: String {
    subject.rawValue + (sense == .affirmed ? "+" : "-") + (isConditional ? "?" : "")
  }
}
