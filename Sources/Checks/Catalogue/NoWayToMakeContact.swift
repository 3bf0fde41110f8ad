import Diagnostics
import Services

extension Check {
  static let noWayToMakeContact = Check(
    .noWayToMakeContact,
    .service { draft, subject in
      guard draft.hasReadableFrontMatter, !draft.isTranslation,
        draft.hiddenReason(on: subject.today, in: subject.settings.languages) == nil
      else { return [] }
      let facts = draft.routeFacts
      let closed = facts.indices.filter { !facts[$0].hasWayToMakeContact }
      guard !closed.isEmpty else { return [] }
      if closed.count == facts.count { return [unreachable(at: draft.headSpan, named: nil)] }
      return closed.map { index in
        unreachable(
          at: draft.routes[index].name?.span ?? draft.routes[index].span, named: draft.routes[index].name?.value)
      }
    })

  private static func unreachable(at span: Span, named name: String?) -> Diagnostic {
    Diagnostic(
      .noWayToMakeContact, at: span,
      name.map { name in
        Wording(
          nb: "«\(name)» har verken kontakt eller et sted med åpningstid",
          nn: "«\(name)» har verken kontakt eller ein stad med opningstid",
          en: "“\(name)” has neither contact nor a place with opening hours")
      }
        ?? Wording(
          nb: "siden har verken kontakt eller et sted med åpningstid",
          nn: "sida har verken kontakt eller ein stad med opningstid",
          en: "the page has neither contact nor a place with opening hours"),
      remedy: Wording(
        nb: "legg til «kontakt:» med «telefon: …» under, eller «sted» og «åpningstid» der folk bare kan komme",
        nn: "legg til «kontakt:» med «telefon: …» under, eller «stad» og «opningstid» der folk berre kan kome",
        en: "add “kontakt:” with “telefon: …” under it, or “sted” and “åpningstid” where people may just come"),
      field: Field.contact.id)
  }
}

extension FactsDraft {
  fileprivate var hasWayToMakeContact: Bool {
    // What stands in the file but could not be read has been reported already.
    if self.contact.map({ !$0.value.isEmpty }) ?? (self.keys[.contact] != nil) { return true }
    let hasPlace = self.places?.value.contains { !$0.isSecret && ($0.address != nil || $0.directions != nil) } ?? false
    if hasPlace, self.openingHours != nil { return true }
    // Whoever may send somebody there knows how.
    return self.referral.map { $0.value.kind == .onlyThroughAgency && !$0.value.from.isEmpty } ?? false
  }
}

extension Rule {
  static let noWayToMakeContact = Rule(
    "no-way-to-make-contact", .info,
    demand: Wording(
      nb: "Hver side og hvert deltilbud har en kontakt, eller et sted med åpningstid.",
      nn: "Kvar side og kvart deltilbod har ein kontakt, eller ein stad med opningstid.",
      en: "Every page and every way in has a contact, or a place with opening hours."),
    rationale: Wording(
      nb: "Den som har bestemt seg for å be om hjelp, må få vite hvordan.",
      nn: "Den som har bestemt seg for å be om hjelp, må få vite korleis.",
      en: "Somebody who has decided to ask for help must be told how."),
    source: "Helsedirektoratet: Nasjonal veileder i lokalt psykisk helse- og rusarbeid for voksne, 26.02.2025",
    accepts: [
      .service("kontakt:\n  telefon: 00 00 12 34"),
      .service("sted:\n  adresse: Storgata 1, 0150 Oslo\nåpningstid: mandag 10:00–14:00"),
      .service("kontakt:\n  epost: post@example.no\ndeltilbud:\n  - {navn: Kurs}\n  - {navn: Samtale}"),
      .service("henvisning: {type: kun via instans, fra: [skole]}"), .service("utkast: ja"),
    ],
    rejects: [
      .service("↓tittel: Eksempel"),
      .service("↓tittel: Eksempel\nsted:\n  adresse: Storgata 1, 0150 Oslo"),
      .service("deltilbud:\n  - {navn: Kurs, kontakt: {telefon: 00 00 12 34}}\n  - {navn: ↓Samtale}"),
    ],
    waitsForErrors: true
  )
}
