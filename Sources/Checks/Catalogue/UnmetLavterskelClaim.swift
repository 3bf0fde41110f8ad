import Diagnostics
import Services

extension Check {
  static let unmetLavterskelClaim = Check(
    .unmetLavterskelClaim,
    .service { draft, subject in
      subject.verdicts.compactMap { route in
        guard let claim = route.claim else { return nil }
        let failures = route.verdicts.filter { $0.outcome.isFailure }
        let isOwn = claim.path == draft.path
        // A translation inherits the claim; where it fails for what the translation itself says, it is at fault and not the original.
        guard !failures.isEmpty,
          isOwn || failures.flatMap(\.evidence).contains(where: { $0.span.path == draft.path })
        else { return nil }
        return unmet(
          route, at: isOwn ? claim : draft.headSpan, failures, in: subject.settings.criteriaEdition)
      }
    })

  private static func unmet(
    _ route: RouteVerdicts, at claim: Span, _ failures: [Verdict], in edition: CriteriaEdition
  ) -> Diagnostic {
    let reason = failures.first?.reason ?? Wording(verbatim: "")
    return Diagnostic(
      .unmetLavterskelClaim, at: claim,
      Wording(
        nb: "«\(route.name)» kaller seg lavterskel, men \(reason.nb)",
        nn: "«\(route.name)» kallar seg lågterskel, men \(reason.nn)",
        en: "“\(route.name)” calls itself lavterskel, but \(reason.en)"),
      remedy: Wording(
        nb: "slett «lavterskel: ja», eller rett det som ikke stemmer",
        nn: "slett «lågterskel: ja», eller rett det som ikkje stemmer",
        en: "delete “lavterskel: ja”, or mend what is not right"),
      field: Field.lavterskel.id,
      notes: failures.flatMap { verdict in
        let name = Criterion.of(verdict.criterion).name
        let number = "\(verdict.criterion.rawValue)"
        return verdict.grounds.flatMap { ground in
          ground.evidence.map { evidence in
            Diagnostic.Note(
              Wording(
                nb: "kriterium \(number), \(name.nb) (\(edition.rawValue)): \(ground.reason.nb)",
                nn: "kriterium \(number), \(name.nn) (\(edition.rawValue)): \(ground.reason.nn)",
                en: "criterion \(number), \(name.en) (\(edition.rawValue)): \(ground.reason.en)"),
              at: evidence.span)
          }
        }
      })
  }
}

extension Rule {
  static let unmetLavterskelClaim = Rule(
    "unmet-lavterskel-claim", .error,
    demand: Wording(
      nb:
        "Det som kaller seg lavterskel, er gratis og uten henvisning, ventetid og vedtak, og oppfyller de andre kriteriene.",
      nn:
        "Det som kallar seg lågterskel, er gratis og utan tilvising, ventetid og vedtak, og oppfyller dei andre kriteria.",
      en:
        "What calls itself lavterskel is free, needs no referral, waiting or formal decision, and fails none of the other criteria."
    ),
    rationale: Wording(
      nb: "Den som tror at døra er åpen og møter et søknadsskjema, prøver kanskje ikke en gang til.",
      nn: "Den som trur at døra er open og møter eit søknadsskjema, prøver kanskje ikkje ein gong til.",
      en: "Somebody who expects an open door and meets an application form may not try again."),
    source: "Helsedirektoratet: Sammen om mestring (IS-2076), 2014, s. 71",
    accepts: [
      .service("vedtak: nei\nventetid: drop-in\nlavterskel: ja"),
      .service("vedtak: ja\nventetid: innen 6 uker\nlavterskel: nei"),
      .service(
        "deltilbud:\n  - {navn: Gruppe, vedtak: nei, lavterskel: ja, ventetid: drop-in}\n  - {navn: Samtale, vedtak: ja}"
      ),
    ],
    rejects: [
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\nvedtak: nei\nventetid: drop-in\nlavterskel: ja\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\n↓tittel: A\nvedtak: ja\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      .service("vedtak: ja\nventetid: drop-in\nlavterskel: ↓ja"),
      .service("vedtak: nei\nventetid: venteliste\nlavterskel: ↓ja"),
      .service("henvisning: ja\nvedtak: nei\nventetid: drop-in\nlavterskel: ↓ja"),
      .service("egenandel: 150 kr\nvedtak: nei\nventetid: drop-in\nlavterskel: ↓ja"),
      .service(
        "deltilbud:\n  - {navn: Gruppe, vedtak: nei, ventetid: drop-in}\n  - {navn: Samtale, vedtak: ja, lavterskel: ↓ja}"
      ),
      .service(
        "vedtak: nei\nventetid: drop-in\nlavterskel: ↓ja", prose: "Du må søke om plass, og vi sender deg et vedtak."),
    ]
  )
}
