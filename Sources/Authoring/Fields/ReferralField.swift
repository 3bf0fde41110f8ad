import Diagnostics
import Services

extension Reading {
  /// `henvisning`: a record with `type`, or one text.
  mutating func referral(_ value: FieldValue) -> Located<Referral>? {
    guard case .record(let entries) = value.content else {
      return member(value, of: Referral.Kind.self).map { $0.map { Referral(kind: $0) } }
    }
    var kind: Referral.Kind?
    var rest = Referral(kind: .unknown)
    var hasType = false
    record(entries, keys: ReferralKey.self) { reading, key, entry in
      switch key {
      case .type:
        hasType = true
        kind = reading.member(entry.value, of: Referral.Kind.self)?.value
      case .from: rest.from = reading.commaSeparated(entry.value)
      case .text: rest.text = reading.text(entry.value)
      }
    }
    if !hasType { reportMissingPart(ReferralKey.type.id, at: value.span) }
    guard let kind else { return nil }
    if kind == .notNeeded, let first = rest.from.first {
      report(
        .referrerWithoutReferral, at: first.span,
        Wording(
          nb: "«fra» sier hvem som henviser, men henvisning er ikke nødvendig",
          nn: "«frå» seier kven som tilviser, men tilvising er ikkje nødvendig",
          en: "“fra” says who refers, but no referral is needed"),
        remedy: Wording(
          nb: "skriv «type: ikke nødvendig, men mulig», eller slett «fra»",
          nn: "skriv «type: ikkje nødvendig, men mogleg», eller slett «frå»",
          en: "write “type: ikke nødvendig, men mulig”, or delete “fra”"))
    }
    return Located(Referral(kind: kind, from: rest.from, text: rest.text), at: value.span)
  }
}
