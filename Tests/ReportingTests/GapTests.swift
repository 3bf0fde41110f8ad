import Diagnostics
import Reporting
import Services
import Testing

/// What should be written first, and where.
@Suite struct GapTests {
  @Test func whatAClaimRestsOnComesBeforeWhatMayDecideBeforeTheRest() async throws {
    let gaps = try await report([
      "a": service("vedtak: ja"), "b": service("ventetid: drop-in"),
      "c": service("vedtak: nei\nventetid: ukjent\nlavterskel: ja"),
    ]).gaps
    #expect(gaps.map(\.weight) == gaps.map(\.weight).sorted())
    #expect(
      gaps.filter { $0.weight == .claim }.map { "\($0.service) \($0.field.rawValue) \($0.line)" } == ["c ventetid 7"])
    #expect(
      gaps.filter { $0.weight == .decisive }.map { "\($0.service) \($0.field.rawValue) \($0.line)" } == ["b vedtak 2"])
    #expect(gaps.contains { $0.service == "a" && $0.weight == .other && $0.field == .staff })
  }

  @Test func eachFieldOfTheFirstCriterionIsAskedForByItself() async throws {
    let gaps = try await report(["a": service(fee: "ukjent", referral: "ukjent")]).gaps
    let first = gaps.filter { $0.weight == .decisive }
    #expect(Set(first.map(\.field)) == [.referral, .vedtak, .waitingTime, .userFee])
    // What stands there as «ukjent» is mended where it stands.
    #expect(first.first { $0.field == .referral }?.line == 5)
    #expect(first.first { $0.field == .userFee }?.line == 4)
  }

  @Test func whatTheReaderAsksForIsMissedThoughSomethingElseDecides() async throws {
    let gaps = try await report(["a": service("vedtak: ja", referral: "ukjent")]).gaps.filter {
      $0.criterion == .directHelp
    }
    #expect(gaps.map(\.field) == [.waitingTime, .referral])
    #expect(gaps.allSatisfy { $0.weight == .other })
  }

  @Test func theWayInIsNamedWhereThereAreSeveral() async throws {
    let gaps = try await report([
      "a": service(
        "deltilbud:\n  - navn: Gruppe\n    vedtak: nei\n  - navn: Samtale\n    vedtak: nei\n    ventetid: drop-in")
    ]).gaps
    let waiting = gaps.filter { $0.field == .waitingTime }
    #expect(waiting.map(\.route) == ["Gruppe"])
    #expect(waiting.map(\.line) == [7])
  }

  @Test func whatNoWayInHasIsAskedForOnce() async throws {
    let gaps = try await report([
      "a": service("egenandel: ukjent\ndeltilbud:\n  - navn: Gruppe\n  - navn: Samtale", fee: "").replacing(
        "egenandel: \n", with: "")
    ]).gaps
    #expect(gaps.count { $0.field == .staff } == 1)
    let fee = gaps.filter { $0.field == .userFee }
    #expect(fee.map(\.route) == [nil])
    #expect(fee.map(\.line) == [5])
  }

  @Test func nothingIsAskedForThatAWholePageStates() async throws {
    let gaps = try await report([
      "a": service(
        """
        vedtak: nei
        ventetid: drop-in
        tiltak: Samtaler tidlig
        los: Vi følger deg videre
        ansatte: [psykolog]
        åpningstid: mandag–fredag 08:00–20:00
        medvirkning: Brukerråd hver måned
        """)
    ]).gaps
    #expect(gaps.map(\.field) == [])
  }
}
