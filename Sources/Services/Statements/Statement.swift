package import Diagnostics

package struct Statement: Sendable, Hashable {
  package enum Subject: String, Sendable, CaseIterable {
    case referral, application, decision, waiting, vagueWaiting, cost, needsTest, givenByNeed, diagnosis,
      registeredAddress
    case otherHelpFirst, guidesOnward, nextOfKin, userInvolvement, earlyHelp, lavterskel
  }
  package enum Sense: Sendable, Hashable { case affirmed, denied }
  package let subject: Subject
  package let sense: Sense
  package let isConditional: Bool
  package let sentence: Span
  package let words: Span
}
package func statements(in blocks: [Prose.Block], language: LanguageCode) -> [Statement] { [] }
package func statements(in text: Located<String>, language: LanguageCode) -> [Statement] { [] }
