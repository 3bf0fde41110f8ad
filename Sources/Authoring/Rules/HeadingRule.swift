import Diagnostics
import Services

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
    accepts: [.service("ventetid: ukjent", prose: "# Eksempel\n\nKom innom.")],
    rejects: [.service("ventetid: ukjent", prose: "↓# Noe annet\n\nKom innom.")]
  )
}
