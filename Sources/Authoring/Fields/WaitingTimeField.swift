import Diagnostics
import Services

extension Reading {
  /// `ventetid`: one text; «kort» and its like have a rule of their own, since they are so common.
  mutating func waitingTime(_ value: FieldValue) -> Located<WaitingTime>? {
    guard let text = text(value) else { return nil }
    do throws(WaitingTime.Unreadable) {
      return Located(try WaitingTime(reading: text.value), at: text.span)
    } catch {
      let rule: Rule
      if case .withoutNumber = error { rule = .waitingTimeWithoutNumber } else { rule = .unreadableWaitingTime }
      report(rule, at: text.span, error.summary, remedy: error.remedy)
      return nil
    }
  }
}
