import Diagnostics
import Services

extension Check {
  static let lavterskelInProse = Check(
    .lavterskelInProse,
    .service { draft, subject in
      var seen: Set<Span> = []
      return subject.verdicts.flatMap { route -> [Diagnostic] in
        guard let verdict = route[.directHelp], verdict.outcome.isFailure else { return [] }
        return route.remarks.filter { $0.subject == .lavterskel && $0.words.path == draft.path }.compactMap { remark in
          seen.insert(remark.words).inserted ? called(remark, verdict) : nil
        }
      }
    })

  private static func called(_ remark: Statement, _ verdict: Verdict) -> Diagnostic {
    Diagnostic(
      .lavterskelInProse, at: remark.words,
      Wording(
        nb: "teksten kaller tilbudet lavterskel, men \(verdict.reason.nb)",
        nn: "teksten kallar tilbodet lågterskel, men \(verdict.reason.nn)",
        en: "the text calls the service lavterskel, but \(verdict.reason.en)"),
      remedy: Wording(
        nb: "skriv hva som er lett ved tilbudet i stedet, som «du kan ringe oss selv»",
        nn: "skriv kva som er lett ved tilbodet i staden, som «du kan ringje oss sjølv»",
        en: "write what is easy about the service instead, such as “you can call us yourself”"),
      notes: verdict.grounds.flatMap { ground in ground.evidence.map { Diagnostic.Note(ground.reason, at: $0.span) } })
  }
}

extension Rule {
  static let lavterskelInProse = Rule(
    "lavterskel-in-prose", .warning,
    demand: Wording(
      nb: "Teksten kaller ikke et tilbud lavterskel når du må ha henvisning, vedtak eller vente lenge.",
      nn: "Teksten kallar ikkje eit tilbod lågterskel når du må ha tilvising, vedtak eller vente lenge.",
      en: "The text does not call a service lavterskel that needs a referral, a formal decision or a long wait."),
    rationale: Wording(
      nb: "Ordet lover en åpen dør.", nn: "Ordet lovar ei open dør.", en: "The word promises an open door."),
    source: "Helsedirektoratet: Sammen om mestring (IS-2076), 2014, s. 71",
    accepts: [
      .service("vedtak: nei\nventetid: drop-in", prose: "Dette er et lavterskeltilbud."),
      .service("vedtak: ja", prose: "Kom innom."),
    ],
    rejects: [.service("vedtak: ja", prose: "Dette er et ↓lavterskeltilbud.")]
  )
}
