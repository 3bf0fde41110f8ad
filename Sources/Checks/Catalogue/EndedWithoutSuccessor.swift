import Diagnostics
import Services

extension Check {
  static let endedWithoutSuccessor = Check(
    .endedWithoutSuccessor,
    .service { draft, _ in
      guard let ended = draft.ended, ended.span.path == draft.path, ended.value.replacement == nil else { return [] }
      return [
        Diagnostic(
          .endedWithoutSuccessor, at: ended.span,
          Wording(
            nb: "tilbudet er avsluttet, men siden sier ikke hva som kan brukes i stedet",
            nn: "tilbodet er avslutta, men sida seier ikkje kva som kan brukast i staden",
            en: "the service has ended, but the page does not say what to use instead"),
          remedy: Wording(
            nb: "legg til «erstattet av: …» med filnavnet til et tilbud som finnes",
            nn: "legg til «erstatta av: …» med filnamnet til eit tilbod som finst",
            en: "add “erstattet av: …” with the file name of a service that exists"),
          field: Field.ended.id)
      ]
    })
}

extension Rule {
  static let endedWithoutSuccessor = Rule(
    "ended-without-successor", .info,
    demand: Wording(
      nb: "Et tilbud som er avsluttet, viser til det som kan brukes i stedet.",
      nn: "Eit tilbod som er avslutta, viser til det som kan brukast i staden.",
      en: "A service that has ended points to what can be used instead."),
    rationale: Wording(
      nb: "Den som har en gammel lenke eller brosjyre, kommer ellers ikke videre.",
      nn: "Den som har ei gammal lenkje eller ein brosjyre, kjem elles ikkje vidare.",
      en: "Somebody with an old link or leaflet gets no further otherwise."),
    accepts: [
      [
        "tjenester/gammel.md":
          "---\ntittel: Gammel\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\navsluttet: {dato: 2026-10-01, erstattet av: ny}\n---\nTekst.\n",
        "tjenester/ny.md": "---\ntittel: Ny\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nTekst.\n",
      ]
    ],
    rejects: [.service("avsluttet: ↓{dato: 2026-10-01}")]
  )
}
