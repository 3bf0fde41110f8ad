import Diagnostics
import Services

extension Check {
  static let vagueWaitingInProse = Check(
    .vagueWaitingInProse,
    .service { draft, subject in
      var seen: Set<Span> = []
      return subject.verdicts.flatMap(\.remarks)
        .filter { $0.subject == .vagueWaiting && $0.words.path == draft.path && seen.insert($0.words).inserted }
        .map { remark in
          Diagnostic(
            .vagueWaitingInProse, at: remark.words,
            Wording(
              nb: "her står det ikke hvor lenge noen må vente", nn: "her står det ikkje kor lenge nokon må vente",
              en: "this does not say how long anybody must wait"),
            remedy: Wording(
              nb: "skriv et tall, som «innen to uker», eller slett ordene",
              nn: "skriv eit tal, som «innan to veker», eller slett orda",
              en: "write a number, such as “innen to uker”, or delete the words"),
            field: Field.waitingTime.id)
        }
    })
}

extension Rule {
  static let vagueWaitingInProse = Rule(
    "vague-waiting-in-prose", .warning,
    demand: Wording(
      nb: "Teksten sier ventetid med tall, ikke med ord som «kort».",
      nn: "Teksten seier ventetid med tal, ikkje med ord som «kort».",
      en: "The text gives a waiting time as a number, not in words such as “kort”."),
    rationale: Wording(
      nb: "«Kort» betyr ulikt for den som venter og den som skriver.",
      nn: "«Kort» tyder ulikt for den som ventar og den som skriv.",
      en: "“Short” means one thing to the person who waits and another to the one who writes."),
    accepts: [.service("ventetid: innen 2 uker", prose: "Du får time innen to uker.")],
    rejects: [.service("ventetid: ukjent", prose: "Vi har ↓kort ventetid.")]
  )
}
