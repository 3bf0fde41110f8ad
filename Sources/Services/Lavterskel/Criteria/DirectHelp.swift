import Diagnostics

extension Criterion {
  static let directHelp = Criterion(
    .directHelp,
    name: Wording(nb: "direkte hjelp", nn: "direkte hjelp", en: "direct help"),
    demand2014: Wording(
      nb: "Du får hjelp direkte, uten henvisning, ventetid eller saksbehandlingstid.",
      nn: "Du får hjelp direkte, utan tilvising, ventetid eller sakshandsamingstid.",
      en: "Help comes directly, without referral, waiting time or case processing time."),
    demand2025: Wording(
      nb: "Du får hjelp direkte, uten henvisning, ventetid eller lang saksbehandlingstid.",
      nn: "Du får hjelp direkte, utan tilvising, ventetid eller lang sakshandsamingstid.",
      en: "Help comes directly, without referral, waiting time or long case processing time."),
    whatToWrite: Wording(
      nb: "skriv «henvisning», «vedtak» og «ventetid»", nn: "skriv «tilvising», «vedtak» og «ventetid»",
      en: "write “henvisning”, “vedtak” and “ventetid”"),
    examples: [
      .service(.met, "henvisning: nei\nvedtak: nei\nventetid: drop-in"),
      .service(.met, "henvisning: ikke nødvendig, men mulig\nvedtak: nei\nventetid: samme dag"),
      .service(.met, "henvisning: opplysninger ønskes\nvedtak: nei\nventetid: ingen"),
      .service(.notMet, "henvisning: ja\nvedtak: nei\nventetid: ingen"),
      .service(.notMet, "henvisning: kun via instans\nvedtak: nei\nventetid: ingen"),
      .service(.notMet, "henvisning: for deler\nvedtak: nei\nventetid: ingen"),
      .service(.notMet, "henvisning: nei\nvedtak: ja\nventetid: ukjent"),
      .service(.notMet, "henvisning: nei\nvedtak: for deler\nventetid: ingen"),
      .service(.notMet, "henvisning: nei\nvedtak: nei\nventetid: innen 5 uker"),
      .service(.notMet, "henvisning: nei\nvedtak: nei\nventetid: venteliste"),
      .service(.needsJudgement, "henvisning: nei\nvedtak: nei\nventetid: innen 14 dager"),
      .service(.needsJudgement, "henvisning: nei\nvedtak: nei\nventetid: fast oppstart 2027-01-12"),
      .service(.needsJudgement, "henvisning: nei\nvedtak: etter 14 dager\nventetid: drop-in"),
      .service(.notDocumented, "henvisning: nei\nventetid: drop-in"),
      .service(.notDocumented, "henvisning: nei\nvedtak: nei"),
      .service(.notDocumented, "henvisning: ukjent\nvedtak: nei\nventetid: drop-in"),
      .service(
        .contradicted, "henvisning: nei\nvedtak: nei\nventetid: drop-in",
        prose: "Du må søke om plass, og kommunen sender deg et vedtak."),
      .service(
        .contradicted, "henvisning: nei\nvedtak: nei\nventetid: drop-in", prose: "Du må ha henvisning fra fastlegen."),
      .service(
        .met, "henvisning: nei\nvedtak: nei\nventetid: drop-in", prose: "Du trenger verken søknad eller henvisning."),
      .service(
        .met, "henvisning: nei\nvedtak: nei\nventetid: drop-in", prose: "Fastlegen kan også henvise deg til oss."),
      .service(
        .met, "henvisning: nei\nvedtak: nei\nventetid: drop-in",
        prose: "Du kan ringe selv, eller be fastlegen sende en henvisning."),
      .service(
        .met, "henvisning: nei\nvedtak: nei\nventetid: drop-in",
        prose: "Vi tar også imot henvisninger fra fastlege, skole og barnevern."),
      .service(.notDocumented, "henvisning: nei\nvedtak: ja\nventetid: drop-in", in: .edition2025),
      .service(
        .needsJudgement, "henvisning: nei\nvedtak: {type: ja, tid: 1–2 uker}\nventetid: drop-in", in: .edition2025),
      .service(.notMet, "henvisning: nei\nvedtak: {type: ja, tid: 6 uker}\nventetid: drop-in", in: .edition2025),
    ]
  ) { evidence in
    referralGrounds(evidence) + vedtakGrounds(evidence) + waitingGrounds(evidence)
  }

  // MARK: Referral

  private static func referralGrounds(_ evidence: RouteEvidence) -> [Ground] {
    let referral = evidence.route.referral
    let field = evidence.field(.referral, referral.span)
    switch referral.value.kind {
    case .notNeeded, .notNeededButPossible, .informationWanted:
      return evidence.ground(
        .contradicted, evidence.affirmed(.referral), beside: field,
        Wording(
          nb: "feltet sier at henvisning ikke trengs, teksten sier det motsatte",
          nn: "feltet seier at tilvising ikkje trengst, teksten seier det motsette",
          en: "the field says that no referral is needed, the text says the opposite"))
        + evidence.ground(
          .needsJudgement, evidence.conditional(.referral), beside: field,
          Wording(
            nb: "teksten sier at noen trenger henvisning", nn: "teksten seier at nokon treng tilvising",
            en: "the text says that some need a referral"))
        + [
          Ground(
            .met,
            Wording(nb: "du trenger ikke henvisning", nn: "du treng ikkje tilvising", en: "no referral is needed"),
            field)
        ]
    case .needed, .onlyThroughAgency, .forParts:
      let isForParts = referral.value.kind == .forParts
      return evidence.ground(
        .contradicted, evidence.denied(.referral), beside: field,
        Wording(
          nb: "feltet sier at henvisning trengs, teksten sier det motsatte",
          nn: "feltet seier at tilvising trengst, teksten seier det motsette",
          en: "the field says that a referral is needed, the text says the opposite"))
        + [
          Ground(
            .notMet,
            isForParts && !evidence.service.hasNamedRoutes
              ? Wording(
                nb:
                  "deler av tilbudet krever henvisning: del siden i «deltilbud», så kan hver vei inn vurderes for seg",
                nn: "delar av tilbodet krev tilvising: del sida i «deltilbod», så kan kvar veg inn vurderast for seg",
                en:
                  "parts of the service need a referral: split the page into “deltilbud”, and each way in can be judged"
              )
              : Wording(nb: "du må ha henvisning", nn: "du må ha tilvising", en: "a referral is needed"), field)
        ]
    case .unknown:
      return [
        Ground(
          .notDocumented,
          Wording(
            nb: "det står ikke om du må ha henvisning", nn: "det står ikkje om du må ha tilvising",
            en: "it does not say whether a referral is needed"), field)
      ]
    }
  }

  // MARK: Vedtak

  private static func vedtakGrounds(_ evidence: RouteEvidence) -> [Ground] {
    guard let vedtak = evidence.route.facts.vedtak else { return [silentAboutVedtak([])] }
    let field = evidence.field(.vedtak, vedtak.span)
    switch vedtak.value.kind {
    case .no: return noVedtakGrounds(evidence, field)
    case .yes:
      return evidence.ground(
        .contradicted, evidence.denied(.decision), beside: field,
        Wording(
          nb: "feltet sier at du må ha vedtak, teksten sier det motsatte",
          nn: "feltet seier at du må ha vedtak, teksten seier det motsette",
          en: "the field says that a formal decision is needed, the text says the opposite"))
        + [decisionGround(vedtak.value, evidence, field)]
    case .forParts:
      return [
        Ground(
          .notMet,
          evidence.service.hasNamedRoutes
            ? Wording(
              nb: "deler av denne veien inn krever vedtak", nn: "delar av denne vegen inn krev vedtak",
              en: "parts of this way in need a formal decision")
            : Wording(
              nb: "deler av tilbudet krever vedtak: del siden i «deltilbud», så kan hver vei inn vurderes for seg",
              nn: "delar av tilbodet krev vedtak: del sida i «deltilbod», så kan kvar veg inn vurderast for seg",
              en:
                "parts of the service need a formal decision: split the page into “deltilbud”, and each way in can be judged"
            ), field)
      ]
    case .afterDays(let days):
      return [
        Ground(
          .needsJudgement,
          Wording(
            nb: "hjelpen begynner uten vedtak, men trenger det etter \(days) dager",
            nn: "hjelpa byrjar utan vedtak, men treng det etter \(days) dagar",
            en: "help begins without a formal decision but needs one after \(days) days"), field)
      ]
    case .unknown: return [silentAboutVedtak(field)]
    }
  }

  private static func noVedtakGrounds(_ evidence: RouteEvidence, _ field: [Evidence]) -> [Ground] {
    evidence.ground(
      .contradicted, evidence.affirmed(.decision, .application), beside: field,
      Wording(
        nb: "feltet sier at vedtak ikke trengs, teksten sier noe annet",
        nn: "feltet seier at vedtak ikkje trengst, teksten seier noko anna",
        en: "the field says that no formal decision is needed, the text says otherwise"))
      + evidence.ground(
        .needsJudgement, evidence.conditional(.decision, .application), beside: field,
        Wording(
          nb: "teksten sier at noen må søke eller ha vedtak", nn: "teksten seier at nokon må søkje eller ha vedtak",
          en: "the text says that some must apply or have a formal decision"))
      + [
        Ground(
          .met,
          Wording(nb: "det trengs ikke vedtak", nn: "det trengst ikkje vedtak", en: "no formal decision is needed"),
          field)
      ]
  }

  /// The edition of 2014 lets no case processing pass; that of 2025 asks how long it takes.
  private static func decisionGround(_ vedtak: VedtakFact, _ evidence: RouteEvidence, _ field: [Evidence]) -> Ground {
    let needed = Wording(nb: "du må ha vedtak", nn: "du må ha vedtak", en: "a formal decision is needed")
    switch evidence.edition {
    case .edition2014: return Ground(.notMet, needed, field)
    case .edition2025:
      guard let time = vedtak.time else {
        return Ground(
          .notDocumented,
          Wording(
            nb: "du må ha vedtak, og det står ikke hvor lang tid det tar",
            nn: "du må ha vedtak, og det står ikkje kor lang tid det tek",
            en: "a formal decision is needed, and it does not say how long it takes"), field)
      }
      if time.maxDays <= evidence.waitingLimit {
        return Ground(
          .needsJudgement,
          Wording(
            nb: "du må ha vedtak, og det tar inntil \(time.maxDays) dager",
            nn: "du må ha vedtak, og det tek inntil \(time.maxDays) dagar",
            en: "a formal decision is needed, and takes up to \(time.maxDays) days"), field)
      }
      return Ground(
        .notMet,
        Wording(
          nb: "vedtaket tar inntil \(time.maxDays) dager, og grensen er \(evidence.waitingLimit)",
          nn: "vedtaket tek inntil \(time.maxDays) dagar, og grensa er \(evidence.waitingLimit)",
          en: "the formal decision takes up to \(time.maxDays) days, and the limit is \(evidence.waitingLimit)"), field)
    }
  }

  private static func silentAboutVedtak(_ field: [Evidence]) -> Ground {
    Ground(
      .notDocumented,
      Wording(
        nb: "det står ikke om du må ha vedtak", nn: "det står ikkje om du må ha vedtak",
        en: "it does not say whether a formal decision is needed"), field)
  }

  // MARK: Waiting

  private static func waitingGrounds(_ evidence: RouteEvidence) -> [Ground] {
    let silent = Wording(
      nb: "det står ikke hvor lenge du må vente", nn: "det står ikkje kor lenge du må vente",
      en: "it does not say how long one must wait")
    guard let waiting = evidence.route.facts.waitingTime else {
      return [Ground(.notDocumented, silent, evidence.quotes(evidence.affirmed(.vagueWaiting)))]
    }
    let field = evidence.field(.waitingTime, waiting.span)
    switch waiting.value {
    case .noWait, .dropIn, .sameDay:
      return evidence.ground(
        .contradicted, evidence.affirmed(.waiting), beside: field,
        Wording(
          nb: "feltet sier at du ikke må vente, teksten sier noe annet",
          nn: "feltet seier at du ikkje må vente, teksten seier noko anna",
          en: "the field says that there is no waiting, the text says otherwise")) + [
          Ground(
            .met, Wording(nb: "du trenger ikke vente", nn: "du treng ikkje vente", en: "there is no waiting"), field)
        ]
    case .span(let span):
      let days = span.maxDays
      if days <= evidence.waitingLimit {
        return [
          Ground(
            .needsJudgement,
            Wording(
              nb: "ventetiden er inntil \(days) dager", nn: "ventetida er inntil \(days) dagar",
              en: "the waiting time is up to \(days) days"), field)
        ]
      }
      return [
        Ground(
          .notMet,
          Wording(
            nb: "ventetiden er inntil \(days) dager, og grensen er \(evidence.waitingLimit)",
            nn: "ventetida er inntil \(days) dagar, og grensa er \(evidence.waitingLimit)",
            en: "the waiting time is up to \(days) days, and the limit is \(evidence.waitingLimit)"), field)
      ]
    case .waitingList:
      return [
        Ground(
          .notMet, Wording(nb: "det er venteliste", nn: "det er venteliste", en: "there is a waiting list"), field)
      ]
    case .fixedStart:
      return [
        Ground(
          .needsJudgement,
          Wording(
            nb: "tilbudet begynner på en fast dag", nn: "tilbodet byrjar på ein fast dag",
            en: "the service begins on a fixed day"), field)
      ]
    case .unknown: return [Ground(.notDocumented, silent, field)]
    }
  }
}
