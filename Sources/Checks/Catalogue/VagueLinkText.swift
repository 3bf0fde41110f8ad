import Diagnostics
import Services

extension Check {
  static let vagueLinkText = Check(
    .vagueLinkText,
    .text { text, _ in
      text.links.compactMap { link -> Diagnostic? in
        guard link.words.count < 6, vagueTexts.contains(folded(text.text(of: link.words))) else { return nil }
        return Diagnostic(
          .vagueLinkText, at: text.span(of: link.words),
          Wording(
            nb: "lenketeksten «\(link.text)» sier ikke hvor lenken går",
            nn: "lenkjeteksten «\(link.text)» seier ikkje kvar lenkja går",
            en: "the link text “\(link.text)” does not say where the link leads"),
          remedy: Wording(
            nb: "skriv navnet på det leseren kommer til, som «åpningstidene til legevakten»",
            nn: "skriv namnet på det lesaren kjem til, som «opningstidene til legevakta»",
            en: "write the name of what readers come to, such as “opening hours of the emergency clinic”"))
      }
    })

  private static let vagueTexts = Set(
    """
    her, hit, klikk, klikk her, trykk her, trykk, gå hit, se her, les her, les mer, les mer her, les mer om dette, mer
    se mer, vis mer, mer info, mer informasjon, info, informasjon, finn ut mer, link, linken, lenke, lenken, lenka
    denne lenken, denne lenka, denne linken, denne siden, denne sida, denne nettsiden, denne nettsida, siden, nettside
    sjå her, les meir, les meir her, les meir om dette, meir, sjå meir, vis meir, meir info, meir informasjon, lenkje
    finn ut meir, lenkja, denne lenkja, sida, trykk på denne, klikk på denne
    here, click, click here, press here, read here, read more, read more here, more, more info, more information
    learn more, find out more, see more, link, this link, this page, this site, go here
    """.split { $0 == "," || $0 == "\n" }.map { folded(String($0)) })
}

extension Rule {
  static let vagueLinkText = Rule(
    "vague-link-text", .warning,
    demand: Wording(
      nb: "En lenketekst sier hvor lenken går, også når den leses alene.",
      nn: "Ein lenkjetekst seier kvar lenkja går, også når han blir lesen åleine.",
      en: "A link text says where the link leads, even when it is read alone."),
    rationale: Wording(
      nb: "Den som bruker skjermleser, går fra lenke til lenke og hører bare lenketekstene.",
      nn: "Den som bruker skjermlesar, går frå lenkje til lenkje og høyrer berre lenkjetekstane.",
      en: "Screen reader users go from link to link and hear the link texts alone."),
    source: "WCAG 2.2, 2.4.4 Link Purpose (In Context)",
    accepts: [
      .service("ventetid: ukjent", prose: "Les mer om [legevakten](https://example.no/legevakt)."),
      .service("ventetid: ukjent", prose: "[Her er åpningstidene](https://example.no/tider)"),
    ],
    rejects: [
      .service("ventetid: ukjent", prose: "Vil du vite mer, [↓klikk her](https://example.no/)."),
      .service("ventetid: ukjent", prose: "Skjemaet finner du [**↓her**](https://example.no/)."),
      .service("ventetid: ukjent", prose: "[↓Les mer »](https://example.no/)"),
      .service("tekstspråk: nn", prose: "[↓Les meir](https://example.no/) om tilbodet."),
      .service("tekstspråk: en", prose: "[↓Read more](https://example.no/) about us."),
      ["sider/om.md": "---\ntittel: Om\n---\nSe [↓denne siden](https://example.no/).\n"],
    ]
  )
}
