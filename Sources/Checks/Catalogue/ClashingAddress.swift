import Diagnostics
import Services

extension Check {
  static let clashingAddress = Check(
    .clashingAddress,
    .directory { subject in
      var first: [[String]: Located<String>] = [:]
      return subject.directory.services.filter { !$0.isTranslation }.flatMap { draft in
        (draft.formerAddresses?.value ?? []).compactMap { address in
          guard let parts = parts(of: address.value) else { return malformed(address) }
          if let other = first[parts] { return taken(address, note: other) }
          first[parts] = address
          let isService = parts.count == 2 && parts[0] == "tjenester" && subject.index.id(ofSlug: parts[1]) != nil
          return isService || parts.count == 1 && fixedFolders.contains(parts[0]) ? taken(address, note: nil) : nil
        }
      }
    })

  /// The folders that every site has a page in.
  private static let fixedFolders: Set<String> = [
    "tjenester", "tema", "malgruppe", "akutt", "sok", "kommune", "assets",
  ]

  /// The parts of an address of the site; nil where it is none.
  private static func parts(of text: String) -> [String]? {
    guard text.utf8.first == UInt8(ascii: "/"), text.utf8.count > 1, !text.contains("//"), !text.contains(".."),
      !text.utf8.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "\\") })
    else { return nil }
    return text.split(separator: "/").map(String.init)
  }

  private static func malformed(_ address: Located<String>) -> Diagnostic {
    Diagnostic(
      .clashingAddress, at: address.span,
      Wording(
        nb: "«\(address.value)» er ikke en adresse på nettstedet",
        nn: "«\(address.value)» er ikkje ei adresse på nettstaden",
        en: "“\(address.value)” is not an address of the site"),
      remedy: Wording(
        nb: "skriv det som sto etter nettstedets navn, som «/psykisk-helse/»",
        nn: "skriv det som stod etter namnet på nettstaden, som «/psykisk-helse/»",
        en: "write what stood after the site's name, such as “/psykisk-helse/”"),
      field: Field.formerAddresses.id)
  }

  private static func taken(_ address: Located<String>, note: Located<String>?) -> Diagnostic {
    Diagnostic(
      .clashingAddress, at: address.span,
      Wording(
        nb: "adressen «\(address.value)» er i bruk", nn: "adressa «\(address.value)» er i bruk",
        en: "the address “\(address.value)” is in use"),
      remedy: Wording(
        nb: "slett adressen her", nn: "slett adressa her", en: "delete the address here"),
      field: Field.formerAddresses.id,
      notes: note.map {
        [
          .init(
            Wording(nb: "et annet tilbud har den", nn: "eit anna tilbod har henne", en: "another service has it"),
            at: $0.span)
        ]
      } ?? [])
  }
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
