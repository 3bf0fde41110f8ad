import Diagnostics
import Services

extension Check {
  static let undocumentedLavterskelClaim = Check(
    .undocumentedLavterskelClaim,
    .service { draft, subject in
      subject.verdicts.compactMap { route in
        guard let claim = route.claim, claim.path == draft.path,
          !route.verdicts.contains(where: { $0.outcome.isFailure })
        else { return nil }
        let open = [Criterion.ID.directHelp, .noAbilityToPayNeeded].compactMap { route[$0] }.filter {
          $0.outcome != .met
        }
        var missing = open.map { verdict in
          Missing(
            reason: verdict.reason, toWrite: Criterion.of(verdict.criterion).whatToWrite, grounds: verdict.grounds)
        }
        // A judgement may settle the criterion, and still nobody has found out what the reader asks first.
        if let vedtak = route.unknownVedtak, route[.directHelp]?.outcome == .met {
          missing.append(.vedtak(vedtak))
        }
        return missing.isEmpty ? nil : undocumented(route, at: claim, missing)
      }
    })

  private struct Missing {
    let reason: Wording
    let toWrite: Wording
    let grounds: [Verdict.Ground]

    static func vedtak(_ field: Evidence) -> Missing {
      let reason = Wording(
        nb: "det står ikke om du må ha vedtak", nn: "det står ikkje om du må ha vedtak",
        en: "it does not say whether a formal decision is needed")
      return Missing(
        reason: reason,
        toWrite: Wording(
          nb: "skriv «vedtak: nei» eller «vedtak: ja»", nn: "skriv «vedtak: nei» eller «vedtak: ja»",
          en: "write “vedtak: nei” or “vedtak: ja”"),
        grounds: [Verdict.Ground(reason: reason, evidence: [field])])
    }
  }

  private static func undocumented(_ route: RouteVerdicts, at claim: Span, _ open: [Missing]) -> Diagnostic {
    let reasons = Wording(
      nb: open.map(\.reason.nb).joined(separator: "; "), nn: open.map(\.reason.nn).joined(separator: "; "),
      en: open.map(\.reason.en).joined(separator: "; "))
    let toWrite = open.map(\.toWrite)
    return Diagnostic(
      .undocumentedLavterskelClaim, at: claim,
      Wording(
        nb: "«\(route.name)» kaller seg lavterskel uten at det er dokumentert: \(reasons.nb)",
        nn: "«\(route.name)» kallar seg lågterskel utan at det er dokumentert: \(reasons.nn)",
        en: "“\(route.name)” calls itself lavterskel without saying enough: \(reasons.en)"),
      remedy: Wording(
        nb: toWrite.map(\.nb).joined(separator: ", og ") + ", eller la en fagperson vurdere det under «vurdering»",
        nn: toWrite.map(\.nn).joined(separator: ", og ") + ", eller la ein fagperson vurdere det under «vurdering»",
        en: toWrite.map(\.en).joined(separator: ", and ") + ", or let a professional judge it under “vurdering”"),
      field: Field.lavterskel.id,
      notes: open.flatMap(\.grounds).flatMap { ground in
        ground.evidence.map { Diagnostic.Note(ground.reason, at: $0.span) }
      })
  }
}

extension Rule {
  static let undocumentedLavterskelClaim = Rule(
    "undocumented-lavterskel-claim", .warning,
    demand: Wording(
      nb:
        "Det som kaller seg lavterskel, sier selv hva det koster, hvor lenge du må vente, og at du ikke trenger vedtak.",
      nn:
        "Det som kallar seg lågterskel, seier sjølv kva det kostar, kor lenge du må vente, og at du ikkje treng vedtak.",
      en:
        "What calls itself lavterskel says itself what it costs, how long one must wait, and that no formal decision is needed."
    ),
    rationale: Wording(
      nb: "Bare det som står på siden, kan leseren stole på.", nn: "Berre det som står på sida, kan lesaren stole på.",
      en: "Readers can only rely on what the page says."),
    source: "Helsedirektoratet: Sammen om mestring (IS-2076), 2014, s. 71",
    accepts: [.service("vedtak: nei\nventetid: drop-in\nlavterskel: ja"), .service("ventetid: ukjent")],
    rejects: [
      .service("vedtak: ukjent\nventetid: drop-in\nlavterskel: ↓ja"), .service("vedtak: nei\nlavterskel: ↓ja"),
      .service("vedtak: nei\nventetid: innen 7 dager\nlavterskel: ↓ja"),
      .service("egenandel: ukjent\nvedtak: nei\nventetid: drop-in\nlavterskel: ↓ja"),
      .service(
        "vedtak: ukjent\nventetid: drop-in\nvurdering:\n  - {kriterium: 1, resultat: oppfylt, begrunnelse: Ingen må vente, av: Fagleder, dato: 2026-09-01}\nlavterskel: ↓ja"
      ),
    ]
  )
}
