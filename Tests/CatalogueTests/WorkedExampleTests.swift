import Diagnostics
import Publishing
import Services
import TestSupport
import Testing

/// A municipal mental health service with two ways in, as municipalities really describe theirs: direct contact, no referral, no fee,
/// «kort ventetid», but applied for, mapped first and decided by vedtak; group activities are open to all and need none.
struct WorkedExampleTests {
  private static let page: Rule.Example = """
    ---
    tittel: Psykisk helsetjeneste
    målgruppe:
      hvem: [ungdom, voksne]
      krav: [bor eller oppholder seg i kommunen]
    henvisning: nei
    kontakt:
      telefon: 00 00 11 10
    deltilbud:
      - navn: Individuell oppfølging
        egenandel: gratis
        vedtak: ja
        los: Vi følger deg til spesialisthelsetjenesten og gir råd til pårørende.
        medvirkning: Du setter egne mål.
      - navn: Gruppeaktiviteter
        målgruppe: alle
        egenandel: ukjent
        vedtak: nei
    ---
    Du kan ta direkte kontakt med oss. Vi har kort ventetid.

    ## Individuell oppfølging

    Du søker om oppfølging. Vi kartlegger situasjonen din først. Du får hjelp etter behov, og kommunen sender deg et vedtak.

    ## Gruppeaktiviteter

    Gruppene er åpne for alle. Du trenger ikke vedtak.
    """

  private func verdicts(_ edition: CriteriaEdition, waiting: String? = nil) async throws -> [RouteVerdicts] {
    let today = try #require(Day(year: 2026, month: 11, day: 23))
    var tree = ExampleFolder(Self.page).tree
    if edition == .edition2025 { tree = tree.choosing("kriteriesett: 2025") }
    if let waiting {
      let path = FileTree.Path("tjenester/eksempel.md")
      let file = try #require(tree.files[path])
      let text = String(decoding: file.bytes, as: UTF8.self)
      let parts = text.split(separator: "    egenandel: ukjent\n")
      try #require(parts.count == 2)
      tree.files[path] = SourceFile(
        path: file.path, text: "\(parts[0])    egenandel: ukjent\n    ventetid: \(waiting)\n\(parts[1])")
    }
    let publication = try await Publication.check(
      tree, BuildRequest(contentPath: ExampleFolder.contentPath, today: today))
    #expect(!publication.hasErrors, "\(publication.diagnostics.map(\.summary.nb))")
    return try #require(publication.services.first).verdicts
  }

  @Test(arguments: [
    (Criterion.ID.directHelp, Verdict.Outcome.notMet, Verdict.Outcome.notDocumented),
    (.noAbilityToPayNeeded, .met, .notDocumented),
    (.openToAll, .needsJudgement, .met),
    (.guidesOnward, .met, .notDocumented),
    (.userInvolvement, .needsJudgement, .notDocumented),
  ])
  func theEditionOf2014SaysThisOfEachWayIn(
    criterion: Criterion.ID, individual: Verdict.Outcome, groups: Verdict.Outcome
  ) async throws {
    let routes = try await verdicts(.edition2014)
    try #require(routes.count == 2)
    #expect(routes[0][criterion]?.outcome == individual, "\(routes[0][criterion]?.reason.nb ?? "")")
    #expect(routes[1][criterion]?.outcome == groups, "\(routes[1][criterion]?.reason.nb ?? "")")
  }

  @Test func inTheEditionOf2025AFormalDecisionIsNotDocumentedUntilItsTimeIsANumber() async throws {
    let routes = try await verdicts(.edition2025)
    #expect(routes.map { $0[.directHelp]?.outcome } == [.notDocumented, .notDocumented])
    #expect(routes.map(\.edition) == [.edition2025, .edition2025])
  }

  @Test func theGroupsMeetTheFirstCriterionOnceTheirWaitingTimeIsStated() async throws {
    let routes = try await verdicts(.edition2014, waiting: "drop-in")
    #expect(routes.map { $0[.directHelp]?.outcome } == [.notMet, .met])
  }

  @Test func nobodyClaimsAndOneWayInFails() async throws {
    let routes = try await verdicts(.edition2014)
    #expect(routes.map(\.isLavterskel) == [false, nil])
    #expect(routes.map(\.isClaimed) == [false, false])
  }

  @Test func everyVerdictQuotesWhereItStands() async throws {
    let routes = try await verdicts(.edition2014)
    let direct = try #require(routes.first?[.directHelp])
    #expect(direct.evidence.map(\.text) == ["vedtak: ja"])
    #expect(direct.evidence.map(\.line) == [12])
    let involvement = try #require(routes.first?[.userInvolvement])
    #expect(involvement.evidence.map(\.text) == ["medvirkning: Du setter egne mål."])
  }
}
