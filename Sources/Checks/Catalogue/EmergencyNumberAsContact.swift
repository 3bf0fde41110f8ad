import Diagnostics
import Services

extension Check {
  static let emergencyNumberAsContact = Check(
    .emergencyNumberAsContact,
    .service { draft, _ in
      ([draft.facts] + draft.routes.map(\.facts)).flatMap { facts -> [Diagnostic] in
        guard let contact = facts.contact?.value else { return [] }
        let numbers = contact.phones.map(\.number)
        // Beside the service's own number an emergency number is good advice.
        guard numbers.allSatisfy({ $0.value.kind == .emergency }) else { return [] }
        return numbers.filter { $0.span.path == draft.path }.map(emergency)
      }
    })

  private static func emergency(_ number: Located<PhoneNumber>) -> Diagnostic {
    Diagnostic(
      .emergencyNumberAsContact, at: number.span,
      Wording(
        nb: "\(number.value.readable) er et nødnummer, ikke telefonen til tilbudet",
        nn: "\(number.value.readable) er eit naudnummer, ikkje telefonen til tilbodet",
        en: "\(number.value.readable) is an emergency number, not the phone of the service"),
      remedy: Wording(
        nb: "skriv tilbudets eget nummer, og «ring \(number.value.readable)» i teksten",
        nn: "skriv tilbodet sitt eige nummer, og «ring \(number.value.readable)» i teksten",
        en: "write the service's own number, and “ring \(number.value.readable)” in the text"),
      field: Field.contact.id)
  }
}

extension Rule {
  static let emergencyNumberAsContact = Rule(
    "emergency-number-as-contact", .warning,
    demand: Wording(
      nb: "Telefonen til et tilbud er ikke 110, 112 eller 113 alene.",
      nn: "Telefonen til eit tilbod er ikkje 110, 112 eller 113 åleine.",
      en: "The phone of a service is not 110, 112 or 113 alone."),
    rationale: Wording(
      nb: "Den som ringer nødnummeret for å få en time, opptar linjen for noen som er i fare.",
      nn: "Den som ringjer naudnummeret for å få ein time, held linja for nokon som er i fare.",
      en: "Somebody who calls it for an appointment takes the line from somebody in danger."),
    accepts: [
      .service("kontakt:\n  telefon: 116 117"), .service("kontakt:\n  telefon: 00 00 12 34"),
      .service("kontakt:\n  telefon:\n    - 116 117\n    - {nummer: 113, til: Når det står om liv}"),
    ],
    rejects: [
      .service("kontakt:\n  telefon: ↓113"),
      .service("kontakt:\n  telefon:\n    - {nummer: ↓112, til: Politiet}"),
    ]
  )
}
