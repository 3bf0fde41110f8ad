import Diagnostics

extension OpeningHours {
  /// One entry of the list as the file has it: a text, or a key with what stands after its colon.
  package enum Entry: Sendable, Hashable {
    case row(String)
    case keyed(key: String, value: Value)

    package indirect enum Value: Sendable, Hashable {
      case text(String)
      case rows([Entry])
    }
  }
}

extension OpeningHours.Part {
  package init(reading entry: OpeningHours.Entry) throws(OpeningHours.Unreadable) {
    switch entry {
    case .row(let text): self = try Self.read(text)
    case .keyed(let key, let value): self = try Self.read(key: key, value)
    }
  }

  private static func read(_ text: String) throws(OpeningHours.Unreadable) -> Self {
    if let (key, value) = splitAtColon(text) { return try read(key: key, .text(value)) }
    var rest = Written(text)
    if rest.isAtEnd { throw .empty }
    if rest.isExactly(Words.unknown) { return .unknown }
    if !rest.isExactlyRoundTheClock, let key = try Key.take(&rest, from: text) {
      if rest.isAtEnd { throw .withoutValue(text) }
      guard case .word? = rest.next?.kind else { throw .withoutColon(text) }
      return try key.part(.text(rest.remainder), key: text)
    }
    return .weekly(try weekly(readRows(text), text))
  }

  private static func read(key: String, _ value: OpeningHours.Entry.Value) throws(OpeningHours.Unreadable) -> Self {
    var rest = Written(key)
    if rest.isAtEnd { throw .empty }
    if rest.isExactly(Words.text) {
      guard case .text(let text) = value else { throw .noteIsList(key) }
      if text.onOneLine.isEmpty { throw .withoutValue(key) }
      return .note(text.onOneLine)
    }
    if let found = try Key.take(&rest, from: key) {
      if !rest.isAtEnd { throw .leftover(rest.remainder, in: key) }
      return try found.part(value, key: key)
    }
    return .weekly(try weekly(rows(key: key, value), key))
  }

  /// Rows of the usual week, which must all name their days; «døgnåpent» alone means every day.
  private static func weekly(
    _ rows: [OpeningHours.Row],
    _ text: String
  ) throws(OpeningHours.Unreadable) -> [OpeningHours.Row] {
    var complete: [OpeningHours.Row] = []
    for row in rows {
      if row.weekdays != nil {
        complete.append(row)
      } else if row.hours == .open(.roundTheClock), Written(text).isExactlyRoundTheClock {
        complete.append(OpeningHours.Row(Weekday.allCases, row.hours, note: row.note))
      } else {
        throw .withoutWeekday(text)
      }
    }
    return complete
  }
}

/// A key that says which days are not usual.
private enum Key {
  case period(Period)
  case publicHolidays
  case schoolHolidays

  static func take(_ rest: inout Written, from text: String) throws(OpeningHours.Unreadable) -> Key? {
    if rest.take(Words.publicHolidays) { return .publicHolidays }
    if rest.take(Words.schoolHolidays) { return .schoolHolidays }
    var trial = rest
    if Weekday(&trial) != nil {
      // A weekday may stand before a date that it belongs to; otherwise it begins a row.
      trial = rest
      do throws(Day.Unreadable) {
        guard let day = try Day.take(&trial, from: text) else { return nil }
        rest = trial
        return .period(.day(day))
      } catch {
        switch error {
        case .noSuchDay, .otherWeekday: throw .date(error)
        case .empty, .unclear, .dayOrMonth, .withoutYear, .withoutDay, .twoDigitYear, .yearOutOfReach, .noSuchMonth:
          return nil
        }
      }
    }
    do throws(Period.Unreadable) {
      return try Period.take(&rest, from: text).map { .period($0) }
    } catch {
      switch error {
      case .date(let failure): throw .date(failure)
      case .dateOrTime: throw .dateOrTime(text)
      case .reversed: throw .reversed(text)
      }
    }
  }

  func part(_ value: OpeningHours.Entry.Value, key: String) throws(OpeningHours.Unreadable) -> OpeningHours.Part {
    let plan = try OpeningHours.Plan(value, key: key)
    switch self {
    case .period(let period): return .exception(OpeningHours.Exception(period, plan))
    case .publicHolidays: return .publicHolidays(plan)
    case .schoolHolidays: return .schoolHolidays(plan)
    }
  }
}

extension OpeningHours.Plan {
  fileprivate init(_ value: OpeningHours.Entry.Value, key: String) throws(OpeningHours.Unreadable) {
    switch value {
    case .text(let text):
      let rest = Written(text)
      if rest.isAtEnd { throw .withoutValue(key) }
      if rest.isExactly(Words.closed) {
        self = .closed
      } else if rest.isExactly(Words.open) {
        self = .usual
      } else if rest.isExactly(Words.unknown) {
        self = .unknown
      } else if let (key, value) = splitAtColon(text) {
        self = .rows(try nested(.keyed(key: key, value: .text(value))))
      } else {
        self = .rows(try nested(.row(text)))
      }
    case .rows(let entries):
      if entries.isEmpty { throw .withoutValue(key) }
      var rows: [OpeningHours.Row] = []
      for entry in entries { rows += try nested(entry) }
      self = .rows(rows)
    }
  }
}

/// The rows of an entry below a date or period, where no further date may stand.
private func nested(_ entry: OpeningHours.Entry) throws(OpeningHours.Unreadable) -> [OpeningHours.Row] {
  switch entry {
  case .row(let text):
    if let (key, value) = splitAtColon(text) { return try nested(.keyed(key: key, value: .text(value))) }
    var rest = Written(text)
    if rest.isAtEnd { throw .empty }
    if isDateKey(&rest, text) { throw .nested(text) }
    return try readRows(text)
  case .keyed(let key, let value):
    var rest = Written(key)
    if rest.isAtEnd { throw .empty }
    if rest.isExactly(Words.text) || isDateKey(&rest, key) { throw .nested(key) }
    return try rows(key: key, value)
  }
}

private func isDateKey(_ rest: inout Written, _ text: String) -> Bool {
  (try? Key.take(&rest, from: text)) != nil
}

/// The rows of a key that names weekdays, times, or both.
private func rows(key: String, _ value: OpeningHours.Entry.Value) throws(OpeningHours.Unreadable) -> [OpeningHours.Row]
{
  var rest = Written(key)
  if let days = try takeDays(&rest), rest.isAtEnd {
    switch value {
    case .text(let text): return try hours(of: days, .row(text), key: key)
    case .rows(let entries):
      if entries.isEmpty { throw .withoutValue(key) }
      var rows: [OpeningHours.Row] = []
      for entry in entries { rows += try hours(of: days, entry, key: key) }
      return rows
    }
  }
  let written = try readRows(key)
  guard case .text(let text) = value else { throw .noteIsList(key) }
  return try written.map { (row) throws(OpeningHours.Unreadable) in
    guard row.note == nil, case .open = row.hours else { throw .leftover(text.onOneLine, in: key) }
    if Written(text).isExactly(Words.closed) { throw .openAndClosed(key) }
    let note = text.onOneLine
    return OpeningHours.Row(row.weekdays, row.hours, note: note.isEmpty ? nil : note)
  }
}

/// The hours that stand after weekdays and a colon.
private func hours(
  of days: [Weekday],
  _ entry: OpeningHours.Entry,
  key: String
) throws(OpeningHours.Unreadable) -> [OpeningHours.Row] {
  let found: [OpeningHours.Row]
  switch entry {
  case .row(let text):
    if Written(text).isAtEnd { throw .withoutValue(key) }
    if let (inner, note) = splitAtColon(text) {
      found = try rows(key: inner, .text(note))
    } else if Written(text).holdsTimeOrState {
      found = try readRows(text)
    } else {
      throw .withoutTime("\(key.onOneLine): \(text.onOneLine)")
    }
  case .keyed(let inner, let value): found = try rows(key: inner, value)
  }
  return try found.map { (row) throws(OpeningHours.Unreadable) in
    if row.weekdays != nil { throw .nested(key) }
    return OpeningHours.Row(days, row.hours, note: row.note)
  }
}

/// Reads a whole row: weekdays, if any, and one or more intervals or «stengt»; every interval is a row of its own.
private func readRows(_ text: String) throws(OpeningHours.Unreadable) -> [OpeningHours.Row] {
  var rest = Written(text)
  if rest.isAtEnd { throw .empty }
  let closed = rest.attempt { rest in rest.take(Words.closed) && !rest.isAtEnd ? true : nil } ?? false
  if !closed, rest.tokens.count > 1 { _ = rest.take(Words.open) }
  var days = try takeDays(&rest)
  if closed {
    guard days != nil, rest.isAtEnd else { throw .leftover(rest.remainder, in: text) }
    return [OpeningHours.Row(days, .closed)]
  }
  if days != nil { _ = rest.take(",") || rest.take(":") }
  if rest.isExactly(Words.closed) { return [OpeningHours.Row(days, .closed)] }
  if rest.isExactly(Words.unknown) { return [OpeningHours.Row(days, .unknown)] }
  if rest.isExactly(Words.open) { throw .openWithoutHours(text) }
  var intervals: [OpeningHours.Interval] = []
  repeat {
    guard let interval = try takeInterval(&rest, text) else {
      if rest.isAtEnd, days == nil || !intervals.isEmpty { throw .unclear(text) }
      if !intervals.isEmpty { throw .leftover(rest.remainder, in: text) }
      if days != nil { throw rest.hasNumber ? .leftover(rest.remainder, in: text) : .withoutTime(text) }
      throw .unclear(text)
    }
    intervals.append(interval)
  } while rest.takeListSeparator()
  if days == nil { days = try takeDays(&rest) }
  if !rest.isAtEnd { throw .leftover(rest.remainder, in: text) }
  return intervals.map { OpeningHours.Row(days, .open($0)) }
}

/// Takes weekdays, ranges of them, and words for several, from the front of a text.
private func takeDays(_ rest: inout Written) throws(OpeningHours.Unreadable) -> [Weekday]? {
  var days: Set<Weekday> = []
  var trial = rest
  _ = trial.take(Words.from)
  repeat {
    if trial.take(Words.everyDay) {
      days.formUnion(Weekday.allCases)
    } else if trial.take(Words.workdays) {
      days.formUnion(Weekday.monday.through(.friday))
    } else if trial.take(Words.weekend) {
      days.formUnion([.saturday, .sunday])
    } else if case .word(let word)? = trial.next?.kind, Words.severalMeanings.contains(word) {
      throw .ambiguousDays(trial.next.map { String(trial.text[$0.start..<$0.end]) } ?? word)
    } else if let first = Weekday(&trial) {
      days.insert(first)
      var range = trial
      if range.take("–") || range.take(Words.through) {
        guard let last = Weekday(&range) else { throw unknownDay(range) }
        if last == first { throw .unclear(trial.text) }
        days.formUnion(first.through(last))
        trial = range
      }
    } else {
      if case .word? = trial.next?.kind, case .unknownDay(let word, let near?) = unknownDay(trial) {
        throw .unknownDay(word, near: near)
      }
      break
    }
    rest = trial
  } while trial.takeListSeparator()
  return days.isEmpty ? nil : days.sorted()
}

/// The failure of a word that stands where a weekday belongs, with the weekday that it resembles.
private func unknownDay(_ rest: Written) -> OpeningHours.Unreadable {
  guard let token = rest.next, case .word = token.kind else { return .unclear(rest.text) }
  let word = String(rest.text[token.start..<token.end])
  let near = nearMisses(of: word, among: Weekday.allCases.flatMap { [$0.name.nb, $0.name.nn] }, limit: 1)
  return .unknownDay(word, near: near.first)
}

/// Takes «08:00–15:30» or «døgnåpent» from the front of a text.
private func takeInterval(
  _ rest: inout Written,
  _ text: String
) throws(OpeningHours.Unreadable) -> OpeningHours.Interval? {
  if rest.takeRoundTheClock() { return .roundTheClock }
  var trial = rest
  let isBetween = trial.take(Words.between)
  if !isBetween { _ = trial.take(Words.from) }
  guard let start = try takeTime(&trial, text) else { return nil }
  guard trial.take("–") || trial.take(Words.through) || (isBetween && trial.take(Words.and)),
    let end = try takeTime(&trial, text)
  else { throw .withoutEnd(text) }
  if start == .endOfDay { throw .time(.onlyAnEnd) }
  guard let interval = OpeningHours.Interval(from: start, to: end) else { throw .withoutLength(text) }
  rest = trial
  return interval
}

private func takeTime(_ rest: inout Written, _ text: String) throws(OpeningHours.Unreadable) -> ClockTime? {
  do throws(ClockTime.Unreadable) {
    return try ClockTime.take(&rest, from: text)
  } catch {
    throw .time(error)
  }
}

extension Written {
  fileprivate mutating func takeListSeparator() -> Bool {
    let hasComma = take(",") || take("/") || take("&") || take("+") || take(";")
    return take(Words.and) || hasComma
  }

  fileprivate mutating func takeRoundTheClock() -> Bool {
    if take(Words.roundTheClock) { return true }
    return attempt { rest in
      guard rest.number() == "24", rest.take("/"), rest.number() == "7" else { return nil }
      return true
    } ?? false
  }

  fileprivate var isExactlyRoundTheClock: Bool {
    var rest = self
    return rest.takeRoundTheClock() && rest.isAtEnd
  }

  /// Whether it could be hours at all, so that other words get the advice to stand as «tekst».
  fileprivate var holdsTimeOrState: Bool {
    var rest = self
    if rest.isExactly(Words.closed) || rest.isExactly(Words.unknown) || rest.isExactly(Words.open) { return true }
    if rest.takeRoundTheClock() { return true }
    return hasNumber
  }

  fileprivate var hasNumber: Bool {
    tokens.contains { token in
      if case .number = token.kind { true } else { false }
    }
  }
}

/// Cuts `torsdag 15:30–20:00: drop-in` at the first colon that has a space or nothing after it.
private func splitAtColon(_ text: String) -> (key: String, value: String)? {
  let scalars = text.unicodeScalars
  var index = scalars.startIndex
  while index < scalars.endIndex {
    let after = scalars.index(after: index)
    if scalars[index] == ":", after == scalars.endIndex || scalars[after].isWhitespace {
      return (String(scalars[..<index]), String(scalars[after...]))
    }
    index = after
  }
  return nil
}

private enum Words {
  static let closed = Spellings("stengt, stengd, lukket, lukka, closed")
  static let open = Spellings(
    "åpent, åpen, åpne, ope, open, opent, opne, som vanlig, som vanleg, vanlig, vanleg, as usual")
  static let unknown = Spellings("ukjent, ukjend, unknown")
  static let text = Spellings("tekst, text")
  static let publicHolidays = Spellings(
    """
    helligdager, helligdag, heilagdagar, heilagdag, helgedager, helgedagar, røde dager, raude dagar, \
    offentlige helligdager, offentlege heilagdagar, public holidays, bank holidays, holidays
    """
  )
  static let schoolHolidays = Spellings(
    """
    skoleferier, skoleferie, skoleferien, skoleferiene, skuleferiar, skuleferie, skuleferien, skuleferiane, \
    skolens ferier, skulens feriar, school holidays
    """
  )
  static let everyDay = Spellings(
    "alle dager, alle dagar, hver dag, kvar dag, daglig, dagleg, alle ukedager, alle vekedagar, every day, daily"
  )
  static let workdays = Spellings("hverdager, hverdag, kvardagar, kvardag, weekdays")
  static let weekend = Spellings(
    "helg, helga, helgen, helger, helgene, helgar, helgane, i helga, i helgen, weekend, weekends")
  /// Words that may or may not mean Saturday as well.
  static let severalMeanings = Spellings(
    "ukedager, ukedag, vekedagar, vekedag, virkedager, virkedag, virkedagar, yrkedager, yrkedagar, arbeidsdager, arbeidsdagar"
  )
  static let roundTheClock = Spellings(
    """
    døgnåpent, døgnåpen, døgnope, døgnopen, døgnopent, hele døgnet, heile døgnet, åpent hele døgnet, ope heile døgnet, \
    24 timer, 24 timar, 24 hours, round the clock, open 24 hours
    """
  )
  static let from = Spellings("fra, frå, fra og med, frå og med, from")
  static let between = Spellings("mellom, between")
  static let through = Spellings("til, til og med, to, through, until")
  static let and = Spellings("og, samt, and")
}
