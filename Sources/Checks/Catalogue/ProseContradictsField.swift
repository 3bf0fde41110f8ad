import Diagnostics
import Services

extension Check {
  static let proseContradictsField = Check(
    .proseContradictsField,
    .service { draft, subject in
      var seen: Set<[Span]> = []
      return subject.verdicts.flatMap { route in
        route.verdicts.filter { $0.outcome == .contradicted }.flatMap(\.grounds).flatMap { ground -> [Diagnostic] in
          let fields = ground.evidence.filter { !$0.isSentence }
          return ground.evidence.filter { $0.isSentence && $0.span.path == draft.path }.compactMap { sentence in
            // What stands in the common text is one fault, however many ways in it concerns.
            guard seen.insert([sentence.span] + fields.map(\.span)).inserted else { return nil }
            return contradiction(ground.reason, sentence, fields)
          }
        }
      }
    })

  private static func contradiction(_ reason: Wording, _ sentence: Evidence, _ fields: [Evidence]) -> Diagnostic {
    Diagnostic(
      .proseContradictsField, at: sentence.span, reason,
      remedy: Wording(
        nb: "rett setningen eller feltet, så de sier det samme",
        nn: "rett setninga eller feltet, så dei seier det same",
        en: "mend the sentence or the field, so that they say the same"),
      notes: fields.map { field in
        Diagnostic.Note(
          Wording(
            nb: "feltet sier «\(field.text)»", nn: "feltet seier «\(field.text)»", en: "the field says “\(field.text)”"),
          at: field.span)
      })
  }
}

extension Rule {
  static let proseContradictsField = Rule(
    "prose-contradicts-field", .warning,
    demand: Wording(
      nb: "Teksten og feltene sier det samme om henvisning, vedtak, ventetid, pris og krav.",
      nn: "Teksten og felta seier det same om tilvising, vedtak, ventetid, pris og krav.",
      en: "The text and the fields say the same about referral, formal decision, waiting, price and requirements."),
    rationale: Wording(
      nb: "Leseren ser begge deler og vet ikke hva som gjelder.",
      nn: "Lesaren ser begge delar og veit ikkje kva som gjeld.",
      en: "Readers see both and do not know which holds."),
    accepts: [
      .service("vedtak: nei", prose: "Du trenger ikke søke, og det fattes ikke vedtak."),
      .service("egenandel: gratis", prose: "Du betaler ingen egenandel."),
      .service(
        "deltilbud:\n  - {navn: Gruppe, vedtak: nei}\n  - {navn: Samtale, vedtak: ja}",
        prose: "## Gruppe\n\nBare kom.\n\n## Samtale\n\nDu må søke, og du får et vedtak."),
    ],
    rejects: [
      .service("vedtak: nei", prose: "↓Du må søke om plass, og vi sender deg et vedtak."),
      .service("henvisning: nei", prose: "Velkommen. ↓Du må ha henvisning fra fastlegen."),
      .service("egenandel: gratis", prose: "↓Egenandelen er 300 kr for hver time."),
    ]
  )
}
