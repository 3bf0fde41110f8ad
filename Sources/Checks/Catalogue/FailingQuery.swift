package import Diagnostics
package import Services

/// Queries of `søk.yaml` that no longer find a service that they must find.
///
/// Those that nobody looks at while the search is tuned (`usett`) are measured by `scripts/relevance`, and are named here only where they ask for
/// a service that does not exist.
///
/// It is no `Check`, since it needs the search of the site that would be published: `found` gives the ids for a query, the best first.
package func failingQueries(
  _ queries: [ExpectedAnswer], among services: ServiceIndex, found: (ExpectedAnswer) -> [String]
) -> [Diagnostic] {
  queries.compactMap { query in
    let known = query.best.map { services.id(of: $0.value, fromPrefix: "") }
    if let unknown = zip(query.best, known).first(where: { $0.1 == nil })?.0 {
      return .unknownAnswer(unknown, nearest: nearMisses(of: unknown.value, among: services.allIDs))
    }
    // Whoever tunes the search would tune it by what is named here.
    if query.isUnseen { return nil }
    let ids = found(query)
    if ids.prefix(query.limit).contains(where: { known.contains($0) }) { return nil }
    let names = query.best.map { "«\($0.value)»" }
    return Diagnostic(
      .failingQuery, at: query.query.span,
      Wording(
        nb:
          "søket «\(query.query.value)» finner ikke \(names.joined(separator: " eller ")) blant de \(query.limit) første",
        nn:
          "søket «\(query.query.value)» finn ikkje \(names.joined(separator: " eller ")) blant dei \(query.limit) første",
        en:
          "the query “\(query.query.value)” does not find \(names.joined(separator: " or ")) among the first \(query.limit)"
      ),
      remedy: Wording(
        nb: "legg til ordene folk bruker, under «søkeord» i tilbudet, eller rett på hva søket skal finne",
        nn: "legg til orda folk bruker, under «søkeord» i tilbodet, eller rett på kva søket skal finne",
        en: "add the words that people use under “søkeord” in the service, or correct what the query should find"))
  }
}

extension Diagnostic {
  fileprivate static func unknownAnswer(_ name: Located<String>, nearest: [String]) -> Diagnostic {
    let shown = nearest.map { "«\($0)»" }.joined(separator: ", ")
    return Diagnostic(
      .failingQuery, at: name.span,
      Wording(
        nb: "det finnes ikke noe tilbud som heter «\(name.value)»",
        nn: "det finst ikkje noko tilbod som heiter «\(name.value)»", en: "there is no service called “\(name.value)”"),
      remedy: nearest.isEmpty
        ? Wording(
          nb: "skriv filnavnet til tilbudet uten «.md»", nn: "skriv filnamnet til tilbodet utan «.md»",
          en: "write the service's file name without “.md”")
        : Wording(
          nb: "skriv \(shown) hvis det er det du mener", nn: "skriv \(shown) om det er det du meiner",
          en: "write \(shown) if that is what you mean"))
  }
}

extension Rule {
  package static let failingQuery = Rule(
    "failing-query", .warning,
    demand: Wording(
      nb: "Et søk i «søk.yaml» finner tilbudet det skal finne, blant de første.",
      nn: "Eit søk i «søk.yaml» finn tilbodet det skal finne, blant dei første.",
      en: "A query in “søk.yaml” finds the service that it should find among the first."),
    rationale: Wording(
      nb: "Den som søker med de ordene, finner ellers ikke hjelpen.",
      nn: "Den som søkjer med dei orda, finn elles ikkje hjelpa.",
      en: "Whoever searches with those words does not find the help otherwise."),
    accepts: [
      ["tjenester/eksempel.md": .whole, "søk.yaml": "- {søk: eksempler, finn: [eksempel]}\n"],
      ["tjenester/eksempel.md": .whole, "søk.yaml": "- {søk: regnskap, finn: [eksempel], usett: ja}\n"],
    ],
    rejects: [
      ["tjenester/eksempel.md": .whole, "søk.yaml": "- {søk: ↓regnskap, finn: [eksempel], blant: 5}\n"],
      ["tjenester/eksempel.md": .whole, "søk.yaml": "- {søk: eksempel, finn: [↓eksemplet], usett: ja}\n"],
    ]
  )
}

extension String {
  /// A service without a fault, called «Eksempel».
  fileprivate static let whole =
    "---\ntittel: Eksempel\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nKom innom.\n"
}
