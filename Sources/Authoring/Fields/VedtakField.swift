import Diagnostics
import Services

extension Reading {
  /// `vedtak`: one text, or a record with `type` and `tid`.
  mutating func vedtak(_ value: FieldValue) -> Located<VedtakFact>? {
    guard case .record(let entries) = value.content else {
      guard let text = text(value) else { return nil }
      noteEnglishNo(text)
      return self.value(text, .unreadableVedtak, as: Vedtak.self)?.map { VedtakFact(kind: $0) }
    }
    var kind: Vedtak?
    var time: ProcessingTime?
    var words: Located<String>?
    var hasType = false
    record(entries, keys: VedtakKey.self) { reading, key, entry in
      switch key {
      case .type:
        hasType = true
        kind = reading.value(entry.value, .unreadableVedtak, as: Vedtak.self)?.value
      case .time: time = reading.value(entry.value, .unreadableWaitingTime, as: ProcessingTime.self)?.value
      case .text: words = reading.text(entry.value)
      }
    }
    if !hasType { reportMissingPart(VedtakKey.type.id, at: value.span) }
    return kind.map { Located(VedtakFact(kind: $0, time: time, text: words), at: value.span) }
  }
}
