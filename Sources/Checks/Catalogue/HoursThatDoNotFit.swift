import Diagnostics
import Services

extension Check {
  static let hoursThatDoNotFit = Check(
    .hoursThatDoNotFit,
    .service { draft, subject in
      guard let judged = subject.judged else { return [] }
      var seen: Set<Span> = []
      return zip(judged.service.routes, judged.verdicts).compactMap { route, verdicts in
        guard let verdict = verdicts[.fittingHours], verdict.outcome == .needsJudgement,
          let hours = route.facts.openingHours ?? route.facts.phoneHours, hours.value.isDaytimeOnly,
          hours.span.path == draft.path, seen.insert(hours.span).inserted
        else { return nil }
        return Diagnostic(
          .hoursThatDoNotFit, at: hours.span, verdict.reason,
          remedy: Wording(
            nb: "skriv tidene som også passer, eller la en fagperson vurdere kriterium 7 under «vurdering»",
            nn: "skriv tidene som òg passar, eller la ein fagperson vurdere kriterium 7 under «vurdering»",
            en: "write the hours that fit as well, or let a professional judge criterion 7 under “vurdering”"),
          field: Field.openingHours.id)
      }
    })
}

extension OpeningHours {
  /// Whether the usual week has hours, and all of them on working days before five: those who open in the evening, at night or at the
  /// weekend take over where others close, and what stands as text needs judgement for another reason.
  fileprivate var isDaytimeOnly: Bool {
    let openings = week.flatMap { weekday, state -> [(weekday: Weekday, interval: Interval)] in
      guard case .open(let openings) = state else { return [] }
      return openings.map { (weekday, $0.interval) }
    }
    return !openings.isEmpty
      && openings.allSatisfy { weekday, interval in
        weekday <= .friday && !interval.endsNextDay && interval.end.minutes <= 17 * 60
      }
  }
}

extension Rule {
  static let hoursThatDoNotFit = Rule(
    "hours-that-do-not-fit", .info,
    demand: Wording(
      nb:
        "Et tilbud for skoleelever eller akutte situasjoner har ikke åpent bare på dagtid.",
      nn: "Eit tilbod for skuleelevar eller akutte situasjonar er ikkje ope berre på dagtid.",
      en: "A service for pupils or for emergencies is not open in the daytime only."),
    rationale: Wording(
      nb: "Den som må be om fri fra skolen for å få hjelp, må fortelle hvorfor.",
      nn: "Den som må be om fri frå skulen for å få hjelp, må fortelje kvifor.",
      en: "A pupil who must ask for leave to get help must say why."),
    source:
      "Helsedirektoratet: Sammen om mestring (IS-2076), 2014, s. 71; retningslinje for helsestasjons- og skolehelsetjenesten, kapittel 6",
    accepts: [
      .service("målgruppe: ungdom\nåpningstid: onsdag 14:00–19:00"),
      .service("målgruppe: voksne\nåpningstid: mandag–fredag 08:00–15:00"),
      .service("målgruppe: ungdom\nåpningstid:\n  - tekst: Etter avtale"),
      .service("målgruppe: ungdom\ntjenestetype: barnevernvakt\nåpningstid: alle dager 15:30–08:00"),
    ],
    rejects: [
      .service("målgruppe: ungdom\nåpningstid: ↓mandag–fredag 08:00–15:00"),
      .service("tjenestetype: legevakt\nåpningstid: ↓mandag–fredag 08:00–15:30"),
    ]
  )
}
