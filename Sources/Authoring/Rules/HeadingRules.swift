import Diagnostics
import Services

/// Rules for the headings of a text and the title above them.
let headingRules: [Rule] = [.differentHeading, .secondTitle, .skippedHeadingLevel]

extension Rule {
  static let differentHeading = Rule(
    "different-heading", .warning,
    demand: Wording(
      nb: "Siden har én tittel. Den første overskriften gjentar den ikke med andre ord.",
      nn: "Sida har éin tittel. Den første overskrifta tek han ikkje opp att med andre ord.",
      en: "A page has one title. The first heading does not repeat it in other words."),
    rationale: Wording(
      nb: "To ulike titler øverst gjør leseren usikker på om hun er på riktig side.",
      nn: "To ulike titlar øvst gjer lesaren usikker på om ho er på rett side.",
      en: "Two different titles at the top make readers doubt that they are on the right page."),
    accepts: [
      .service("ventetid: ukjent", prose: "# Eksempel\n\nKom innom."),
      .service("ventetid: ukjent", prose: "Kom innom.\n\n# Eksempel\n\nVi er her."),
      "---\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nKom innom.\n\n# Eksempel\n\nVi er her.\n",
    ],
    rejects: [
      .service("ventetid: ukjent", prose: "↓# Noe annet\n\nKom innom."),
      .service("ventetid: ukjent", prose: "Kom innom.\n\n↓# Noe annet\n\nVi er her."),
    ]
  )

  static let secondTitle = Rule(
    "second-title", .warning,
    demand: Wording(
      nb: "Bare tittelen skrives med én «#». Overskrifter i teksten begynner med «##».",
      nn: "Berre tittelen blir skriven med éin «#». Overskrifter i teksten byrjar med «##».",
      en: "Only the title is written with one “#”. Headings in the text begin with “##”."),
    rationale: Wording(
      nb: "Den som hører siden lest opp, finner ut hva den handler om på den ene tittelen.",
      nn: "Den som høyrer sida lesen opp, finn ut kva ho handlar om på den eine tittelen.",
      en: "Those who hear the page read aloud learn from its one title what it is about."),
    accepts: [
      .service("ventetid: ukjent", prose: "# Eksempel\n\n## Hvem\n\nAlle."),
      .service("ventetid: ukjent", prose: "# Noe annet\n\nKom innom."),
    ],
    rejects: [
      .service("ventetid: ukjent", prose: "# Eksempel\n\nKom innom.\n\n↓# Hvem\n\nAlle."),
      .service("ventetid: ukjent", prose: "## Hvem\n\nAlle.\n\n↓# Eksempel\n\nKom innom."),
      .service("ventetid: ukjent", prose: "> ↓# Hvem\n\nAlle."),
    ]
  )

  static let skippedHeadingLevel = Rule(
    "skipped-heading-level", .warning,
    demand: Wording(
      nb: "En overskrift ligger høyst ett nivå under den foran.",
      nn: "Ei overskrift ligg høgst eitt nivå under den framfor.",
      en: "A heading lies at most one level below the one before it."),
    rationale: Wording(
      nb: "Den som hopper mellom overskrifter, tror at noe mangler der et nivå mangler.",
      nn: "Den som hoppar mellom overskrifter, trur at noko manglar der eit nivå manglar.",
      en: "Those who jump between headings believe that something is missing where a level is."),
    source: "WCAG 2.2, 1.3.1",
    accepts: [
      .service("ventetid: ukjent", prose: "## Hvem\n\n### Barn\n\nAlle.\n\n## Hva\n\nSamtale."),
      .service("ventetid: ukjent", prose: "# Noe annet\n\n### Barn\n\nAlle."),
    ],
    rejects: [
      .service("ventetid: ukjent", prose: "## Hvem\n\n↓#### Barn\n\nAlle."),
      .service("ventetid: ukjent", prose: "↓### Barn\n\nAlle."),
    ]
  )
}
