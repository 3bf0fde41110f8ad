import Diagnostics
package import Services

/// What can be said of "now" from an instant on, until the next of them.
package struct OpenNow: Sendable, Hashable {
  /// Minutes since 1970-01-01 00:00 UTC, so that no clock's time zone matters.
  package let start: Int
  /// Nothing where it is not known whether it is open.
  package let text: String
}

extension [OpenNow] {
  /// As pages and the search hand it to their scripts, which say at each minute what the last part says that has begun.
  package var list: String { map { "\($0.start) \($0.text)" }.joined(separator: ";") }
}

extension FactsInWords {
  /// What to say at every instant of the next 14 days, for a script that only looks at the clock.
  ///
  /// Nothing is said of a day whose hours are unknown, as on public holidays of which the author says nothing, and nothing after the page
  /// is overdue for review. The last one says nothing, so that a page that nobody builds anew falls silent.
  ///
  /// - `nextReview` is the last day on which the page may be trusted.
  package func openNow(
    _ hours: OpeningHours, from today: Day, nextReview: Day?, schoolHolidays: [ClosedRange<Day>]?
  ) -> [OpenNow] {
    openNow(
      hours, from: today, to: endOfNow(from: today, nextReview: nextReview), schoolHolidays: schoolHolidays)
  }

  /// - `end` is the first day of which nothing is said: `endOfNow`.
  package func openNow(
    _ hours: OpeningHours, from today: Day, to end: Day, schoolHolidays: [ClosedRange<Day>]?
  ) -> [OpenNow] {
    hours.openNow(from: today, to: end, schoolHolidays: schoolHolidays) { words(of: $0, then: $1) }
  }

  private func words(of change: OpeningHours.Change, then later: ArraySlice<OpeningHours.Change>) -> String {
    let next = later.first { $0.status != change.status }
    switch change.status {
    case .unknown: return ""
    case .open:
      // A time without a day means the next time that a clock shows it.
      guard let next, next.status == .closed, next.instant - change.instant < 86_400 else { return phrases.openNow }
      return phrases.openUntil(next.moment.time.text)
    case .closed:
      guard let next, next.status == .open else { return phrases.closedNow }
      let days = next.moment.day.daysSince1970 - change.moment.day.daysSince1970
      if days == 0 { return phrases.opensAt(next.moment.time.text) }
      guard days < 7 else { return phrases.closedNow }
      return phrases.opensOn(phrases.weekday(next.moment.day.weekday), next.moment.time.text)
    }
  }
}

/// The first day of which nothing is said to be open or closed "now": a fortnight on, or when the page is overdue for review.
package func endOfNow(from today: Day, nextReview: Day?) -> Day {
  let fortnight = today.adding(days: 14)
  return nextReview.map { min(fortnight, $0.adding(days: 1)) } ?? fortnight
}

extension OpeningHours {
  /// What `words` says of each change until a day and those that follow it; see `FactsInWords.openNow`.
  fileprivate func openNow(
    from today: Day, to end: Day, schoolHolidays: [ClosedRange<Day>]?,
    _ words: (Change, ArraySlice<Change>) -> String
  ) -> [OpenNow] {
    guard today < end else { return [] }
    let changes = changes(from: today, to: end, schoolHolidays: schoolHolidays)
    var said: [OpenNow] = []
    for (index, change) in changes.enumerated() {
      let text = index + 1 == changes.count ? "" : words(change, changes[(index + 1)...])
      if said.last?.text != text { said.append(OpenNow(start: change.instant / 60, text: text)) }
    }
    return said.contains { !$0.text.isEmpty } ? said : []
  }
}

extension SitePlan {
  /// For each service, by id, from when to when it is known to be open: lists that say `1` while it is. One list for each of its opening
  /// hours and those of its ways in, or for the telephone hours where it has no others; no service twice.
  package var openServices: [(id: String, hours: [String])] {
    struct Known: Hashable {
      let hours: OpeningHours
      let schoolHolidays: [ClosedRange<Day>]?
      let end: Day
    }
    var seen: Set<String> = []
    // Most offices of a municipality keep the same hours.
    var known: [Known: String] = [:]
    func list(_ hours: OpeningHours, of content: ServicePage) -> String {
      let end = endOfNow(from: directory.today, nextReview: content.service.nextReview)
      let asked = Known(hours: hours, schoolHolidays: content.schoolHolidays, end: end)
      if let list = known[asked] { return list }
      let list = hours.openNow(from: directory.today, to: end, schoolHolidays: content.schoolHolidays) { change, _ in
        change.status == .open ? "1" : ""
      }.list
      known[asked] = list
      return list
    }
    return pages.compactMap { page in
      guard case .service(let content) = page.content, seen.insert(content.service.id).inserted else { return nil }
      let facts = [content.service.common] + content.service.routes.map(\.facts)
      let open = facts.compactMap(\.openingHours)
      var lists: [String] = []
      for hours in open.isEmpty ? facts.compactMap(\.phoneHours) : open {
        let list = list(hours.value, of: content)
        if !list.isEmpty, !lists.contains(list) { lists.append(list) }
      }
      return lists.isEmpty ? nil : (content.service.id, lists)
    }
  }
}
