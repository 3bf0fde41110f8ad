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
    return Located(Referral(kind: kind, from: rest.from, text: rest.text), at: value.span)
  }
}
