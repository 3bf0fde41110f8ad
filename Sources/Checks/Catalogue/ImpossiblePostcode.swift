import Diagnostics
import Services

extension Check {
  static let impossiblePostcode = Check(
    .impossiblePostcode,
    .service { draft, subject in
      let places = ([draft.facts] + draft.routes.map(\.facts)).flatMap { $0.places?.value ?? [] }
      return places.flatMap { [$0.address, $0.postalAddress].compactMap { $0 } }
        .filter { $0.span.path == draft.path }.compactMap { address in
          guard let postcode = address.value.postcode, let number = Int(postcode), highest < number,
            !(subject.settings.isExample && postcode == example)
          else { return nil }
          return impossible(postcode, in: address)
        }
    })

  /// The highest postcode that is given out (Båtsfjord); they rise towards the north-east.
  private static let highest = 9991
  /// The postcode of made-up places.
  private static let example = "9999"

  private static func impossible(_ postcode: String, in address: Located<PostalAddress>) -> Diagnostic {
    Diagnostic(
      .impossiblePostcode, at: address.place(of: postcode),
      Wording(
        nb: "postnummeret \(postcode) finnes ikke", nn: "postnummeret \(postcode) finst ikkje",
        en: "there is no postcode \(postcode)"),
      remedy: Wording(
        nb: "skriv postnummeret slik det står på brev til dere",
        nn: "skriv postnummeret slik det står på brev til dykk",
        en: "write the postcode as it stands on letters to you"),
      field: Field.place.id)
  }
}

extension Located<PostalAddress> {
  /// Where the postcode stands in the address; the whole address where it was not written as it reads.
  fileprivate func place(of postcode: String) -> Span {
    guard let found = value.text.ranges(of: postcode).last else { return span }
    let start = value.text.utf8.distance(from: value.text.startIndex, to: found.lowerBound)
    return Passage(Located<String>(value.text, at: span)).span(of: start..<start + postcode.utf8.count)
  }
}

extension Rule {
  static let impossiblePostcode = Rule(
    "impossible-postcode", .warning,
    demand: Wording(
      nb: "Et postnummer er et av dem som finnes: fra 0001 til 9991.",
      nn: "Eit postnummer er eit av dei som finst: frå 0001 til 9991.",
      en: "A postcode is one of those that exist: from 0001 to 9991."),
    rationale: Wording(
      nb: "Brevet kommer i retur, og kartet finner ikke fram.", nn: "Brevet kjem i retur, og kartet finn ikkje fram.",
      en: "The letter comes back, and the map finds no way."),
    source: "Posten Bring: postnummerregisteret",
    accepts: [
      .service("sted:\n  adresse: Storgata 1, 0150 Oslo"), .service("sted:\n  adresse: Strandgata 1, 9991 Båtsfjord"),
      .service("sted:\n  adresse: Strandgata 1, 9999 Prøve"),
    ],
    rejects: [
      .service("sted:\n  adresse: Storgata 1, ↓9995 Prøve"),
      .service("sted:\n  postadresse: Postboks 1, ↓9998 Prøve"),
      .service("sted:\n  adresse: \"Storgata 1, ↓9995 Prøve\""),
    ]
  )
}
