import Diagnostics

extension Criterion {
  static let fittingHours = Criterion(
    .fittingHours,
    name: Wording(nb: "åpent når det trengs", nn: "ope når det trengst", en: "fitting hours"),
    demand2014: Wording(
      nb: "Åpningstidene passer for målgruppen og for det tilbudet skal gjøre.",
      nn: "Opningstidene passar for målgruppa og for det tilbodet skal gjere.",
      en: "The opening hours fit the target groups and the purpose."),
    whatToWrite: Wording(
      nb: "skriv «åpningstid» med dager og klokkeslett", nn: "skriv «opningstid» med dagar og klokkeslett",
      en: "write “åpningstid” with days and times"),
    examples: [
      .service(.met, "målgruppe: voksne\nåpningstid: mandag–fredag 08:00–15:30"),
      .service(.met, "målgruppe: ungdom\nåpningstid: onsdag 14:00–19:00"),
      .service(.met, "målgruppe: ungdom\nåpningstid: lørdag 12:00–15:00"),
      .service(.met, "målgruppe: ungdom\ntjenestetype: skolehelsetjeneste\nåpningstid: mandag–fredag 08:00–14:00"),
      .service(.met, "tjenestetype: krisesenter\ntolk: ja\nåpningstid: døgnåpent"),
      .service(.needsJudgement, "målgruppe: ungdom\nåpningstid: mandag–fredag 08:00–15:00"),
      .service(.needsJudgement, "målgruppe:\n  alder: 13–20\nåpningstid: mandag–fredag 08:00–15:00"),
      .service(.needsJudgement, "tjenestetype: legevakt\nåpningstid: alle dager 16:00–23:00"),
      .service(.needsJudgement, "åpningstid:\n  - tekst: Etter avtale"),
      .service(.notDocumented, "åpningstid: ukjent"),
      .service(.notDocumented, "ventetid: drop-in"),
    ]
  ) { evidence in
    let facts = evidence.route.facts
    let hours: OpeningHours
    let field: [Evidence]
    if let stated = facts.openingHours {
      (hours, field) = (stated.value, evidence.field(.openingHours, stated.span))
    } else if let stated = facts.phoneHours {
      (hours, field) = (stated.value, evidence.field(.phoneHours, stated.span))
    } else {
      return []
    }
    return [ground(for: hours, evidence, field)]
  }

  private static func ground(for hours: OpeningHours, _ evidence: RouteEvidence, _ field: [Evidence]) -> Ground {
    let openings = hours.week.flatMap { weekday, state -> [(weekday: Weekday, interval: OpeningHours.Interval)] in
      guard case .open(let openings) = state else { return [] }
      return openings.map { (weekday, $0.interval) }
    }
    guard !openings.isEmpty else {
      let isSaid = !hours.notes.isEmpty || !hours.dated.isEmpty || !hours.seasons.isEmpty
      return isSaid
        ? Ground(
          .needsJudgement,
          Wording(
            nb: "tidene står som tekst eller bare for noen dager",
            nn: "tidene står som tekst eller berre for nokre dagar",
            en: "the hours stand as text or for some days only"), field)
        : Ground(
          .notDocumented,
          Wording(nb: "åpningstiden er ukjent", nn: "opningstida er ukjend", en: "the opening hours are unknown"), field
        )
    }
    if isAcute(evidence), !hours.isRoundTheClock {
      return Ground(
        .needsJudgement,
        Wording(
          nb: "tilbudet er for akutte situasjoner, men har ikke åpent hele døgnet",
          nn: "tilbodet er for akutte situasjonar, men er ikkje ope heile døgnet",
          en: "the service is for emergencies but not open round the clock"), field)
    }
    if isForSchoolAge(evidence), !openings.contains(where: { isOutsideSchool($0.interval, on: $0.weekday) }) {
      return Ground(
        .needsJudgement,
        Wording(
          nb: "tilbudet er for skoleelever, men har bare åpent i skoletiden",
          nn: "tilbodet er for skuleelevar, men er berre ope i skuletida",
          en: "the service is for pupils but open in school hours only"), field)
    }
    return Ground(
      .met,
      Wording(nb: "tidene passer for målgruppen", nn: "tidene passar for målgruppa", en: "the hours fit the audience"),
      field)
  }

  private static func isAcute(_ evidence: RouteEvidence) -> Bool {
    ["legevakt", "krisesenter", "overgrepsmottak", "barnevernvakt"].contains(evidence.service.serviceType)
  }

  /// Pupils are 6 to 18; a service that also takes adults of all ages is not judged by their timetable unless it names children or the young.
  private static func isForSchoolAge(_ evidence: RouteEvidence) -> Bool {
    if evidence.service.serviceType == "skolehelsetjeneste" { return false }
    let audience = evidence.route.audience.value
    if let age = audience.age {
      guard let oldest = age.oldest else { return false }
      return 6 <= oldest && age.youngest <= 16 && oldest <= 25
    }
    return audience.groups.contains { ["barn", "ungdom"].contains($0.value) }
  }

  /// At the weekend, or half an hour or more before eight or after half past three.
  private static func isOutsideSchool(_ interval: OpeningHours.Interval, on weekday: Weekday) -> Bool {
    if weekday == .saturday || weekday == .sunday || interval.endsNextDay { return true }
    return interval.start.minutes <= 7 * 60 + 30 || 16 * 60 <= interval.end.minutes
  }
}
