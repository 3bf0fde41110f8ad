package import Diagnostics
import Services

/// Whom a leader asks about: a stage of life, or those who stand beside somebody who needs help.
package enum AudienceColumn: String, Sendable, Hashable, CaseIterable, Comparable {
  case children
  case youth
  case adults
  case older
  case nextOfKin = "next_of_kin"
  /// Neither an age nor a group that tells one is stated: nobody can say whether it is for children or for the old.
  case unstated

  package static func < (left: AudienceColumn, right: AudienceColumn) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }

  /// The columns in which a gap can be spoken of.
  package static let groups = allCases.filter { $0 != .unstated }

  package var name: Wording {
    switch self {
    case .children: Wording(nb: "barn", nn: "barn", en: "children")
    case .youth: Wording(nb: "ungdom", nn: "ungdom", en: "young people")
    case .adults: Wording(nb: "voksne", nn: "vaksne", en: "adults")
    case .older: Wording(nb: "eldre", nn: "eldre", en: "older people")
    case .nextOfKin: Wording(nb: "pårørende", nn: "pårørande", en: "next of kin")
    case .unstated: Wording(nb: "alder ikke oppgitt", nn: "alder ikkje oppgitt", en: "age not stated")
    }
  }

  /// The age that a service must be open to, to count in the column; nil for columns that are no age.
  ///
  /// Youth ends before 18 and adults begin at 25 here: a service for those from 13 to 19 is none for adults, and one from 18 on none for
  /// youth. What is for those between is for young adults, see `columns(of:)`.
  private var core: AgeSpan? {
    switch self {
    case .children: AgeSpan(from: 0, through: 12)
    case .youth: AgeSpan(from: 13, through: 17)
    case .adults: AgeSpan(from: 25, through: 64)
    case .older: AgeSpan(from: 65, through: nil)
    case .nextOfKin, .unstated: nil
    }
  }

  /// The stages of life that a span of years reaches.
  static func columns(of age: AgeSpan) -> Set<AudienceColumn> {
    var columns = Set(allCases.filter { $0.core.map(age.overlaps) ?? false })
    // From 18 to 24 alone: adults, though young.
    if columns.isEmpty || (age.youngest >= 18 && age.youngest < 25) { columns.insert(.adults) }
    return columns
  }
}

/// Whom a way in is for, as far as it says.
package struct Reach: Sendable, Hashable {
  /// Everybody whom it is open to.
  package let open: Set<AudienceColumn>
  /// Of those, whom it names: a service for older people is made for them, one for everybody from 18 on is only open to them.
  package let named: Set<AudienceColumn>

  init(_ audience: Audience, serviceType: String?, vocabularies: Vocabularies) {
    let groups = audience.groups.map(\.value)
    var named: Set<AudienceColumn> = []
    var open: Set<AudienceColumn> = []
    for group in groups {
      switch group {
      case "barn": named.insert(.children)
      case "ungdom": named.insert(.youth)
      case "voksne", "unge voksne": named.insert(.adults)
      case "eldre": named.insert(.older)
      case "pårørende": named.insert(.nextOfKin)
      case "alle": open.formUnion(AudienceColumn.groups)
      default: break
      }
      // An age that the page states goes before the one that a group's name brings along.
      if group != "alle", audience.age == nil, let age = vocabularies.audience.term(named: group)?.age {
        open.formUnion(AudienceColumn.columns(of: age))
      }
    }
    if serviceType == "pårørendestøtte" { named.insert(.nextOfKin) }
    if let age = audience.age {
      let reached = AudienceColumn.columns(of: age)
      let isKin = open.contains(.nextOfKin)
      open = reached
      named.formIntersection(reached.union([.nextOfKin]))
      if isKin { open.insert(.nextOfKin) }
    }
    // The age of next of kin, of parents and of those who work with people is not that of whoever needs the help.
    if !groups.isEmpty, groups.allSatisfy(["pårørende", "foreldre", "fagfolk"].contains) {
      open = groups.contains("foreldre") ? [.adults] : []
    }
    if named.contains(.nextOfKin) { open.insert(.nextOfKin) }
    if open.isEmpty { open.insert(.unstated) }
    self.open = open
    self.named = named.intersection(open)
  }
}
