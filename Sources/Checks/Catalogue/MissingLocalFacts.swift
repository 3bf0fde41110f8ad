import Diagnostics
import Services

extension Check {
  static let missingLocalFacts = Check(
    .missingLocalFacts,
    .service { draft, subject in
      guard draft.hasReadableFrontMatter, !draft.isTranslation,
        draft.hiddenReason(on: subject.today, in: subject.settings.languages) == nil
      else { return [] }
      let missing = LocalFact.allCases.filter { $0.isMissing(in: draft.routeFacts) }
      guard let first = missing.first else { return [] }
      return [
        Diagnostic(
          .missingLocalFacts, at: draft.headSpan,
          Wording(
            nb: "siden sier ikke \(list(missing.map(\.words.nb), "eller"))",
            nn: "sida seier ikkje \(list(missing.map(\.words.nn), "eller"))",
            en: "the page does not say \(list(missing.map(\.words.en), "or"))"),
          remedy: Wording(
            nb: "legg til \(list(missing.map(\.example.nb), "og"))",
            nn: "legg til \(list(missing.map(\.example.nn), "og"))",
            en: "add \(list(missing.map(\.example.en), "and"))"),
          field: first.field.id)
      ]
    })

  private static func list(_ words: [String], _ last: String) -> String {
    words.count < 2
      ? words.joined() : words.dropLast().joined(separator: ", ") + " \(last) " + (words.last ?? "")
  }
}

/// What people shall be able to find out about a service on their municipality's pages.
private enum LocalFact: CaseIterable {
  case age, hours, phone, address, language

  /// Whether no way in says it, though it would make sense.
  func isMissing(in routes: [FactsDraft]) -> Bool {
    // What stands in the file but could not be read has been reported already.
    func isStated(_ field: Field) -> Bool { routes.contains { $0.keys[field] != nil } }
    switch self {
    case .age:
      let audiences = routes.compactMap(\.audience?.value)
      return !audiences.isEmpty && audiences.allSatisfy { $0.groups.isEmpty && $0.age == nil }
    case .hours:
      return !isStated(.openingHours) && !isStated(.phoneHours)
        && !routes.contains { $0.contact?.value.phones.contains { $0.hours != nil } ?? false }
    case .phone:
      let isOnlyDigital = routes.allSatisfy { $0.isOnly(["digitalt", "chat"]) }
      return !isOnlyDigital && !routes.contains { !($0.contact?.value.phones.isEmpty ?? true) }
    case .address:
      let comesToYou = routes.allSatisfy { $0.isOnly(["digitalt", "chat", "telefon", "hjemmebesøk", "oppsøkende"]) }
      return !comesToYou && !isStated(.place)
    case .language: return !isStated(.interpreter) && !isStated(.languages)
    }
  }

  var field: Field {
    switch self {
    case .age: .audience
    case .hours: .openingHours
    case .phone: .contact
    case .address: .place
    case .language: .interpreter
    }
  }

  var words: Wording {
    switch self {
    case .age: Wording(nb: "hvilken alder det er for", nn: "kva alder det er for", en: "for which age it is")
    case .hours: Wording(nb: "når det er åpent", nn: "når det er ope", en: "when it is open")
    case .phone: Wording(nb: "hvilken telefon det har", nn: "kva telefon det har", en: "which phone it has")
    case .address: Wording(nb: "hvor det er", nn: "kvar det er", en: "where it is")
    case .language:
      Wording(
        nb: "om det har tolk eller andre språk", nn: "om det har tolk eller andre språk",
        en: "whether it has an interpreter or other languages")
    }
  }

  var example: Wording {
    switch self {
    case .age: Wording(nb: "«alder: 18+»", nn: "«alder: 18+»", en: "“alder: 18+”")
    case .hours:
      Wording(
        nb: "«åpningstid: mandag–fredag 08:00–15:30»", nn: "«opningstid: måndag–fredag 08:00–15:30»",
        en: "“åpningstid: mandag–fredag 08:00–15:30”")
    case .phone:
      Wording(
        nb: "«telefon: …» under «kontakt»", nn: "«telefon: …» under «kontakt»", en: "“telefon: …” under “kontakt”")
    case .address:
      Wording(nb: "«adresse: …» under «sted»", nn: "«adresse: …» under «stad»", en: "“adresse: …” under “sted”")
    case .language: Wording(nb: "«tolk: ja»", nn: "«tolk: ja»", en: "“tolk: ja”")
    }
  }
}

extension FactsDraft {
  /// Whether the help is given in these forms alone.
  fileprivate func isOnly(_ some: Set<String>) -> Bool {
    let forms = (self.forms?.value ?? []).map(\.value)
    return !forms.isEmpty && forms.allSatisfy(some.contains)
  }
}

extension Rule {
  static let missingLocalFacts = Rule(
    "missing-local-facts", .info,
    demand: Wording(
      nb: "En side sier alder, åpningstid, telefon, adresse og tolk eller språk, der det passer.",
      nn: "Ei side seier alder, opningstid, telefon, adresse og tolk eller språk, der det passar.",
      en: "A page gives age, opening hours, phone, address and interpreter or languages, where they make sense."),
    rationale: Wording(
      nb: "Dette er det folk skal finne på sidene til kommunen sin.",
      nn: "Dette er det folk skal finne på sidene til kommunen sin.",
      en: "These are what people shall find on their municipality's pages."),
    source: "Helsedirektoratet: Nasjonal veileder i lokalt psykisk helse- og rusarbeid for voksne, 26.02.2025",
    accepts: [
      .service(
        "åpningstid: mandag 10:00–14:00\nkontakt:\n  telefon: 00 00 12 34\nsted:\n  adresse: Storgata 1, 0150 Oslo\ntolk: ja"
      ),
      .service("åpningstid: døgnåpent\nkontakt:\n  telefon: 00 00 12 34\nsted:\n  skjult: ja\nspråk: [nb, en]"),
      .service("form: chat\nåpningstid: døgnåpent\nkontakt:\n  chat: https://example.no/chat\nspråk: [nb, en]"),
      .service(
        "form: telefon\nkontakt:\n  telefon:\n    - {nummer: 00 00 12 34, åpent: mandag 10:00–14:00}\ntolk: nei"),
      .service("utkast: ja"),
    ],
    rejects: [
      .service("↓tittel: Eksempel"),
      .service("↓tittel: Eksempel\nåpningstid: mandag 10:00–14:00\nkontakt:\n  telefon: 00 00 12 34\ntolk: ja"),
    ],
    waitsForErrors: true
  )
}
