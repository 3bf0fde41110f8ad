package import Diagnostics
import Services

/// Pages that the last build had and this one has not, without a word about where they went.
///
/// It is no `Check`, since it needs to know which pages there will be.
package func vanishedPages(
  previous: [String], now: Set<String>, isRelease: Bool, settingsPath: String
) -> [Diagnostic] {
  previous.filter { $0.utf8.suffix(5).elementsEqual(".html".utf8) && !now.contains($0) }.sorted().map { address in
    var diagnostic = Diagnostic(
      .vanishedPage, at: .start(of: settingsPath),
      Wording(
        nb: "siden «\(address)» forsvinner", nn: "sida «\(address)» forsvinn", en: "the page “\(address)” disappears"),
      remedy: Wording(
        nb: "skriv «avsluttet» i filen, eller adressen under «tidligere adresser» i den som overtar",
        nn: "skriv «avslutta» i fila, eller adressa under «tidlegare adresser» i den som tek over",
        en: "write “avsluttet” in the file, or the address under “tidligere adresser” in the one that takes over"))
    if isRelease { diagnostic.severity = .error }
    return diagnostic
  }
}

extension Rule {
  package static let vanishedPage = Rule(
    "vanished-page", .warning,
    demand: Wording(
      nb: "En side som har vært publisert, forsvinner ikke uten grunn.",
      nn: "Ei side som har vore publisert, forsvinn ikkje utan grunn.",
      en: "A page that was published does not disappear without a reason."),
    rationale: Wording(
      nb: "Andre har lenket til den, og noen har den på et ark på kjøleskapet.",
      nn: "Andre har lenkja til henne, og nokon har henne på eit ark på kjøleskapet.",
      en: "Others link to it, and somebody has it on a sheet on the fridge."),
    accepts: [.service("ventetid: ukjent")],
    rejects: []
  )
}

/// Every rule of the catalogue.
package let catalogueRules: [Rule] = Check.all.map(\.rule) + [.failingQuery, .impossibleAddress, .vanishedPage]
