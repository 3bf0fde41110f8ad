/// The topics that not everybody has, with those who do: children, youth, adults, older, kin. A topic that is not here concerns everybody.
///
/// It is what keeps the list of gaps readable, and our own judgement: nobody misses help with work for children of ten.
private let narrowTopics = """
  rus | youth adults older kin
  alkohol | youth adults older kin
  spill | youth adults older kin
  røyk og snus | youth adults older
  spiseforstyrrelser | children youth adults kin
  samliv | youth adults older
  foreldreveiledning | adults
  barn og familie | children youth adults kin
  graviditet | youth adults
  seksualitet | youth adults older
  ungdom | youth
  skole | children youth
  læring | children youth adults
  bolig | youth adults older
  økonomi | youth adults older
  arbeid | youth adults
  eldre | older kin
  demens | adults older kin
  pårørende | kin
  språk | children youth adults
  """

extension AudienceColumn {
  package func isConcerned(byTopic id: String) -> Bool { Self.concerned[id]?.contains(self) ?? true }

  /// The topics that not everybody has.
  package static var narrowTopicIDs: [String] { concerned.keys.sorted() }

  private static let concerned: [String: Set<AudienceColumn>] = {
    var concerned: [String: Set<AudienceColumn>] = [:]
    for line in narrowTopics.split(separator: "\n") {
      let cells = line.split(separator: "|")
      guard cells.count == 2 else { continue }
      let id = cells[0].split(separator: " ").joined(separator: " ")
      let names = cells[1].split(separator: " ").map(String.init)
      concerned[id] = Set(allCases.filter { names.contains($0 == .nextOfKin ? "kin" : $0.rawValue) })
    }
    return concerned
  }()
}
