import Diagnostics
import Services

extension Check {
  static let addressAsLinkText = Check(
    .addressAsLinkText,
    .text { text, _ in
      text.links.compactMap { link -> Diagnostic? in
        guard isWebAddress(link.text) else { return nil }
        return Diagnostic(
          .addressAsLinkText, at: link.span,
          Wording(
            nb: "lenketeksten er selve nettadressen", nn: "lenkjeteksten er sjølve nettadressa",
            en: "the link text is the web address itself"),
          remedy: Wording(
            nb: "skriv «[navnet på siden](\(link.destination))»", nn: "skriv «[namnet på sida](\(link.destination))»",
            en: "write “[the name of the page](\(link.destination))”"))
      }
    })

  /// With a scheme, or with «www.»; a short name such as `helsenorge.no` can be read aloud.
  private static func isWebAddress(_ text: String) -> Bool {
    let start = text.lowercased().utf8
    return ["https://", "http://", "www."].contains { start.starts(with: $0.utf8) }
  }
}

extension Rule {
  static let addressAsLinkText = Rule(
    "address-as-link-text", .info,
    demand: Wording(
      nb: "En lenketekst er ord, ikke en nettadresse.", nn: "Ein lenkjetekst er ord, ikkje ei nettadresse.",
      en: "A link text is words, not a web address."),
    rationale: Wording(
      nb: "En skjermleser leser adressen tegn for tegn.", nn: "Ein skjermlesar les adressa teikn for teikn.",
      en: "A screen reader reads the address sign by sign."),
    source: "WCAG 2.2, 2.4.4 Link Purpose (In Context)",
    accepts: [
      .service("ventetid: ukjent", prose: "Gå til [helsenorge.no](https://example.no/)."),
      .service("ventetid: ukjent", prose: "Skriv til <post@example.no>."),
    ],
    rejects: [
      .service("ventetid: ukjent", prose: "Se ↓<https://example.no/skjema/17>."),
      .service("ventetid: ukjent", prose: "Se ↓[www.example.no/skjema](https://example.no/skjema)."),
    ]
  )
}
