import Diagnostics
import Services

extension Check {
  static let clashingAddress = Check(
    .clashingAddress,
    .service { draft, subject in
      guard let former = draft.formerAddresses else { return [] }
      return former.value.compactMap { address in
        let text = address.value
        let isWellFormed =
          text.utf8.first == UInt8(ascii: "/") && text.utf8.count > 1
          && !text.contains("//") && !text.contains("..")
          && !text.utf8.contains { $0 <= 0x20 || $0 == UInt8(ascii: "\\") }
        if !isWellFormed {
          return Diagnostic(
            .clashingAddress, at: address.span,
            Wording(
              nb: "«\(text)» er ikke en adresse på nettstedet", nn: "«\(text)» er ikkje ei adresse på nettstaden",
              en: "“\(text)” is not an address of the site"),
            remedy: Wording(
              nb: "skriv det som sto etter nettstedets navn, som «/psykisk-helse/»",
              nn: "skriv det som stod etter namnet på nettstaden, som «/psykisk-helse/»",
              en: "write what stood after the site's name, such as “/psykisk-helse/”"),
            field: Field.formerAddresses.id)
        }
        let parts = text.split(separator: "/").map(String.init)
        guard parts.count == 2, parts[0] == "tjenester", subject.index.id(ofSlug: parts[1]) != nil else { return nil }
        return Diagnostic(
          .clashingAddress, at: address.span,
          Wording(
            nb: "adressen «\(text)» er i bruk av et tilbud", nn: "adressa «\(text)» er i bruk av eit tilbod",
            en: "the address “\(text)” is in use by a service"),
          remedy: Wording(nb: "slett adressen", nn: "slett adressa", en: "delete the address"),
          field: Field.formerAddresses.id)
      }
    })
}

extension Rule {
  static let clashingAddress = Rule(
    "clashing-address", .error,
    demand: Wording(
      nb: "En tidligere adresse begynner med «/», og ingen bruker den nå.",
      nn: "Ei tidlegare adresse byrjar med «/», og ingen bruker henne no.",
      en: "A former address begins with “/”, and nobody uses it now."),
    rationale: Wording(
      nb: "Den som har lagret den gamle adressen, skal finne fram.",
      nn: "Den som har lagra den gamle adressa, skal finne fram.",
      en: "Those who saved the old address shall find their way."),
    accepts: [.service("tidligere adresser: [/psykisk-helse/]")],
    rejects: [
      .service("tidligere adresser: [↓psykisk-helse]"), .service("tidligere adresser: [↓/tjenester/eksempel/]"),
    ]
  )
}
