import Diagnostics
import Services

extension Check {
  static let translatedFactDiffers = Check(
    .translatedFactDiffers,
    .directory { subject in
      var originals: [String: ServiceDraft] = [:]
      for draft in subject.directory.services where !draft.isTranslation { originals[draft.id] = draft }
      return subject.directory.services.filter(\.isTranslation).flatMap { draft -> [Diagnostic] in
        guard let original = originals[draft.id] else { return [] }
        return differences(between: draft, and: original)
      }
    })

  /// Facts that a reader acts on and that no translation changes: words may differ, numbers and choices may not.
  private static func differences(between draft: ServiceDraft, and original: ServiceDraft) -> [Diagnostic] {
    let own = draft.facts
    let other = original.facts
    func differs<Value, Fact: Equatable>(
      _ left: Located<Value>?, _ right: Located<Value>?, _ field: Field, _ fact: (Value) -> Fact
    ) -> Diagnostic? {
      guard let left, let right, left.span.path == draft.path, fact(left.value) != fact(right.value) else { return nil }
      return Diagnostic(
        .translatedFactDiffers, at: left.span,
        Wording(
          nb: "«\(field.id)» er en annen her enn i originalen", nn: "«\(field.id)» er ein annan her enn i originalen",
          en: "“\(field.id)” differs from the original"),
        remedy: Wording(
          nb: "slett linjen, så hentes den fra originalen, eller rett den som er feil",
          nn: "slett linja, så blir ho henta frå originalen, eller rett den som er feil",
          en: "delete the line, and it is taken from the original, or mend the one that is wrong"),
        field: field.id,
        notes: [
          .init(
            Wording(nb: "originalen sier dette", nn: "originalen seier dette", en: "the original says this"),
            at: right.span)
        ])
    }
    return [
      differs(own.audience, other.audience, .audience) {
        [$0.groups.map(\.value).joined(separator: ","), "\($0.age.map(String.init(describing:)) ?? "")"]
      },
      differs(own.userFee, other.userFee, .userFee) { [$0.kind.rawValue] + $0.amounts.map { "\($0.value)" } },
      differs(own.referral, other.referral, .referral) { $0.kind },
      differs(own.vedtak, other.vedtak, .vedtak) { VedtakFact(kind: $0.kind, time: $0.time) },
      differs(own.waitingTime, other.waitingTime, .waitingTime) { $0 },
      differs(own.openingHours, other.openingHours, .openingHours) { $0.withoutNotes },
      differs(own.contact, other.contact, .contact) {
        $0.phones.map(\.number.value) + [$0.sms?.value].compactMap { $0 }
      },
      differs(own.interpreter, other.interpreter, .interpreter) { $0 },
      differs(own.anonymous, other.anonymous, .anonymous) { $0 },
    ].compactMap { $0 }
  }
}

extension Rule {
  static let translatedFactDiffers = Rule(
    "translated-fact-differs", .warning,
    demand: Wording(
      nb: "En oversettelse sier det samme om pris, henvisning, tid og telefon som originalen.",
      nn: "Ei omsetjing seier det same om pris, tilvising, tid og telefon som originalen.",
      en: "A translation says the same about fee, referral, time and phone as its original."),
    rationale: Wording(
      nb: "Den som leser på et annet språk, skal få de samme opplysningene.",
      nn: "Den som les på eit anna språk, skal få dei same opplysningane.",
      en: "Those who read another language shall get the same facts."),
    accepts: [
      [
        "tjenester/a.md": "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A\neigendel: gratis\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ]
    ],
    rejects: [
      [
        "tjenester/a.md": "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A\neigendel: ↓150 kr\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ]
    ]
  )
}
