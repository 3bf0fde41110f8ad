import Diagnostics
import Reporting
import Services
import Testing

/// Whom a service is counted for.
@Suite struct CoverageTests {
  private func open(_ audience: String) async throws -> Set<AudienceColumn> {
    try #require(try await report(["a": service(audience: audience)]).services.first).open
  }

  @Test(arguments: [
    ("barn", [AudienceColumn.children]), ("ungdom", [.youth]), ("unge voksne", [.adults]),
    ("voksne", [.adults, .older]), ("eldre", [.older]), ("pårørende", [.nextOfKin]),
    ("alle", [.children, .youth, .adults, .older, .nextOfKin]), ("[barn, pårørende]", [.children, .nextOfKin]),
    ("gravide", [.unstated]), ("{tekst: Den som trenger det}", [.unstated]),
    ("{alder: 16–25}", [.youth, .adults]), ("{alder: 18–24}", [.adults]), ("{alder: under 18}", [.children, .youth]),
    ("{alder: 18+}", [.adults, .older]), ("{hvem: ungdom, alder: 13–20}", [.youth]),
    ("{hvem: alle, alder: 67+}", [.older, .nextOfKin]), ("{hvem: pårørende, alder: 18+}", [.nextOfKin]),
    ("{hvem: gravide, alder: alle}", [.children, .youth, .adults, .older]),
  ])
  func anAudienceIsReadAsColumns(audience: String, columns: [AudienceColumn]) async throws {
    #expect(try await open(audience) == Set(columns))
  }

  @Test func aSupportServiceForNextOfKinNeedsNoGroup() async throws {
    let report = try await report(["a": service("tjenestetype: pårørendestøtte")])
    #expect(report.services.first?.named == [.adults, .nextOfKin])
    #expect(report.services.first?.open == [.adults, .older, .nextOfKin])
  }

  @Test func aServiceForEverybodyNamesNobody() async throws {
    let report = try await report(["a": service("tema: rus", audience: "alle"), "b": service("tema: rus")])
    let topic = try #require(report.topics.first { $0.id == "rus" })
    #expect(topic.all == TopicLine.Cell(services: 2, named: 0, lavterskel: 0))
    #expect(topic.cell(.children) == TopicLine.Cell(services: 1, named: 0, lavterskel: 0))
    #expect(topic.cell(.adults) == TopicLine.Cell(services: 2, named: 1, lavterskel: 0))
    #expect(topic.cell(.older) == TopicLine.Cell(services: 2, named: 0, lavterskel: 0))
  }

  @Test func onlyTheWayInThatIsOpenToThemCountsAsLavterskelForThem() async throws {
    let routes = """
      tema: angst
      deltilbud:
        - {navn: Gruppe, målgruppe: ungdom, vedtak: nei, ventetid: drop-in}
        - {navn: Samtale, målgruppe: voksne, vedtak: ja}
      """
    let topic = try #require(try await report(["a": service(routes)]).topics.first { $0.id == "angst" })
    #expect(topic.cell(.youth) == TopicLine.Cell(services: 1, named: 1, lavterskel: 1))
    #expect(topic.cell(.adults) == TopicLine.Cell(services: 1, named: 1, lavterskel: 0))
  }

  @Test func aTopicThatNobodyLooksForAmongChildrenIsNoGapThere() async throws {
    let topics = try await report(["a": service()]).topics
    let dementia = try #require(topics.first { $0.id == "demens" })
    #expect(!dementia.concerns(.children))
    #expect(dementia.concerns(.nextOfKin))
    #expect(topics.first { $0.id == "sorg" }?.concerns(.children) == true)
  }

  @Test func everyNarrowTopicIsInTheVocabularyAndEveryTopicConcernsSomebody() {
    let ids = Set(Vocabularies.builtIn.topic.terms.map(\.id))
    #expect(Set(AudienceColumn.narrowTopicIDs).subtracting(ids) == [])
    for id in ids { #expect(AudienceColumn.groups.contains { $0.isConcerned(byTopic: id) }, "\(id)") }
  }

  @Test func aTopicOfTheSitesOwnIsCountedToo() async throws {
    let report = try await report(
      ["a": service("tema: fiskerliv")], ["vokabular/tema.yaml": "- {id: fiskerliv, nb: fiskerliv}\n"])
    #expect(report.topics.last?.id == "fiskerliv")
    #expect(report.topics.last?.all.services == 1)
  }

  @Test func whenSomebodyIsThereIsCountedForEachGroup() async throws {
    let report = try await report([
      "a": service("åpningstid: lørdag 11:00–14:00\nvedtak: nei\nventetid: drop-in", audience: "ungdom"),
      "b": service("åpningstid: mandag 09:00–15:00", audience: "alle"),
    ])
    let weekend = try #require(report.access.first { $0.question == .weekend })
    #expect(weekend.cell(.youth) == TopicLine.Cell(services: 1, named: 1, lavterskel: 1))
    #expect(weekend.cell(.adults) == TopicLine.Cell())
  }

  @Test func severityIsCountedAsStated() async throws {
    let report = try await report(["a": service("alvorlighet: [lett, moderat]"), "b": service()])
    #expect(report.severities.map(\.severity) == [.risk, .mild, .moderate, .severe, nil])
    #expect(report.severities.map(\.cell.services) == [0, 1, 1, 0, 1])
  }
}
