import Diagnostics
import Publishing
import Services
import TestSupport
import Testing

/// A criterion's examples are its tests: each is a service of one way in, judged as the example says.
struct CriterionExampleTests {
  @Test(arguments: Criterion.ID.allCases)
  func examplesAreJudgedAsTheySay(id: Criterion.ID) async throws {
    for example in Criterion.of(id).examples {
      let verdict = try #require(await verdict(about: example, id))
      #expect(verdict.outcome == example.outcome, "\(verdict.reason.nb) in \(text(of: example))")
    }
  }

  /// No outcome goes without an example, but for those that a criterion can never have.
  @Test(arguments: Criterion.ID.allCases)
  func everyPossibleOutcomeHasAnExample(id: Criterion.ID) {
    let shown = Set(Criterion.of(id).examples.map(\.outcome))
    let possible: Set<Verdict.Outcome> =
      switch id {
      case .directHelp, .noAbilityToPayNeeded, .openToAll:
        [.contradicted, .notMet, .notDocumented, .needsJudgement, .met]
      case .earlyHelp, .userInvolvement: [.notMet, .notDocumented, .needsJudgement, .met]
      case .guidesOnward, .fittingHours: [.notDocumented, .needsJudgement, .met]
      case .competentStaff: [.notDocumented, .met]
      case .visibleAndTrustworthy: [.notMet, .needsJudgement, .met]
      }
    #expect(shown == possible)
  }

  @Test func everyVerdictHasAReasonAndWhatIsDecidedHasEvidence() async throws {
    for id in Criterion.ID.allCases {
      for example in Criterion.of(id).examples {
        let verdict = try #require(await verdict(about: example, id))
        #expect(!verdict.reason.nb.isEmpty && !verdict.reason.nn.isEmpty && !verdict.reason.en.isEmpty)
        // A heavy text without a way to make contact is judged as a whole: no single sentence is to blame.
        let isWhole = id == .visibleAndTrustworthy && verdict.outcome == .notMet
        if [.met, .notMet, .contradicted].contains(verdict.outcome), !isWhole {
          #expect(!verdict.evidence.isEmpty, "\(verdict.reason.nb) in \(text(of: example))")
        }
        for evidence in verdict.evidence { #expect(!evidence.text.isEmpty) }
      }
    }
  }

  /// The guides are about help for adults: housing, money, schooling, child welfare and help for children are judged by analogy.
  @Test(arguments: [
    ("tjenestetype: sosialhjelp", true), ("tjenestetype: PPT", true), ("målgruppe: barn", true),
    ("målgruppe:\n  alder: 0–12", true), ("målgruppe: [ungdom, voksne]", false), ("målgruppe: alle", false),
    ("målgruppe:\n  alder: 13–25", false),
  ])
  func whatTheGuidesAreNotAboutIsJudgedByAnalogy(lines: String, isByAnalogy: Bool) async throws {
    let today = try #require(Day(year: 2026, month: 11, day: 23))
    let publication = try await Publication.check(
      ExampleFolder(.service(lines)).tree, BuildRequest(contentPath: ExampleFolder.contentPath, today: today))
    #expect(publication.services.first?.verdicts.map(\.isByAnalogy) == [isByAnalogy])
  }

  private func verdict(about example: Criterion.Example, _ id: Criterion.ID) async throws -> Verdict? {
    let today = try #require(Day(year: 2026, month: 11, day: 23))
    var tree = ExampleFolder(example.content).tree
    if example.edition == .edition2025 { tree = tree.choosing("kriteriesett: 2025") }
    let publication = try await Publication.check(
      tree, BuildRequest(contentPath: ExampleFolder.contentPath, today: today))
    let service = try #require(publication.services.first { $0.id == "eksempel" })
    return service.verdicts.first?[id]
  }

  private func text(of example: Criterion.Example) -> String {
    example.content.files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
  }
}
