package import Diagnostics

/// The text of a new service file: what must be answered stands open, and every line says what it wants to know.
///
/// The file is a draft, so that an unfinished page is never published; its faults are shown as warnings until it is finished.
package func newServiceText(title: String, in language: MessageLanguage) -> String {
  let quoted = "\"" + title.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
  switch language {
  case .nn:
    return """
      ---
      tittel: \(quoted)
      utkast: ja                # slett linja når sida er ferdig

      # Desse tre må du svare på:
      målgruppe:                # kven er tilbodet for? barn, ungdom, vaksne, pårørande, alle …
      eigendel:                 # kva kostar det? gratis, 150 kr, tel mot frikort, ukjent …
      tilvising:                # må ein ha tilvising? nei, ja, «ikkje nødvendig, men mogleg», ukjent

      # Desse gjer sida mykje betre. Ta bort «# » framfor linja og skriv svaret:
      # ingress: Éi setning om kva tilbodet er.
      # vedtak: nei             # nei, ja, for delar, etter 14 dagar, ukjent
      # ventetid: ukjent        # ingen, drop-in, same dag, innan 2 veker, venteliste, ukjent
      # opningstid:
      #   - måndag–fredag 08:00–15:30
      #   - heilagdagar: stengt
      # kontakt:
      #   telefon: 00 00 00 00
      # stad:
      #   adresse: Strandgata 1, 0000 Staden
      # tema: [angst, søvn]
      # ansvarleg: Eininga som eig teksten
      # kontrollert: 2026-01-31
      ---
      ## Dette får du hjelp med

      ## Slik får du hjelp

      ## Dette skjer når du tek kontakt

      """
  case .nb, .en:
    return """
      ---
      tittel: \(quoted)
      utkast: ja                # slett linjen når siden er ferdig

      # Disse tre må du svare på:
      målgruppe:                # hvem er tilbudet for? barn, ungdom, voksne, pårørende, alle …
      egenandel:                # hva koster det? gratis, 150 kr, teller mot frikort, ukjent …
      henvisning:               # må man ha henvisning? nei, ja, «ikke nødvendig, men mulig», ukjent

      # Disse gjør siden mye bedre. Ta bort «# » foran linjen og skriv svaret:
      # ingress: Én setning om hva tilbudet er.
      # vedtak: nei             # nei, ja, for deler, etter 14 dager, ukjent
      # ventetid: ukjent        # ingen, drop-in, samme dag, innen 2 uker, venteliste, ukjent
      # åpningstid:
      #   - mandag–fredag 08:00–15:30
      #   - helligdager: stengt
      # kontakt:
      #   telefon: 00 00 00 00
      # sted:
      #   adresse: Strandgata 1, 0000 Stedet
      # tema: [angst, søvn]
      # ansvarlig: Enheten som eier teksten
      # kontrollert: 2026-01-31
      ---
      ## Dette får du hjelp med

      ## Slik får du hjelp

      ## Dette skjer når du tar kontakt

      """
  }
}
