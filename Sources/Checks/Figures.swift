import Diagnostics
import Services

/// A number of a text in the form in which two languages can be compared: a count, price, phone number, time or date.
struct Figure: Hashable {
  /// `150`, `1.5`, `8:30`, `12/1` (a day and its month), `116117`.
  let value: String
  let range: Range<Int>
}

extension Passage {
  /// The numbers of the text. A whole hour is written as its number, so that «klokka 11», «11:00» and “11 am” are the same, and “24/7”
  /// and “24 hours” are words for «hele døgnet».
  var figures: [Figure] {
    let tokens = tokens
    var figures: [Figure] = []
    var index = 0
    while index < tokens.count {
      guard tokens[index].number != nil else {
        if let date = monthFirst(at: index, in: tokens) {
          figures.append(date.figure)
          index = date.next
        } else {
          index += 1
        }
        continue
      }
      // A digit inside a name, such as «A4» or «COVID-19», is no number.
      let before = 0 < index ? tokens[index - 1] : nil
      if let before, before.word != nil, !tokens[index].isSpaced {
        index += 1
        continue
      }
      // The country code of a number that others write without it.
      if before?.isMark("+") ?? false, tokens[index].number == "47" {
        index += 1
        continue
      }
      let found = date(at: index, in: tokens) ?? time(at: index, in: tokens) ?? number(at: index, in: tokens)
      if let value = found.value {
        let range = tokens[index].range.lowerBound..<tokens[found.next - 1].range.upperBound
        figures.append(Figure(value: value, range: range))
      }
      index = found.next
    }
    return figures
  }

  /// Whether the text names a time of day, so that weekdays in it are opening hours or appointments.
  var hasTime: Bool {
    let tokens = tokens
    return tokens.indices.contains { tokens[$0].number != nil && isClock(at: $0, in: tokens) }
  }
}

/// What stands at a token: the value, nil for a figure of speech, and the first token after it.
private typealias Found = (value: String?, next: Int)

private func token(_ index: Int, in tokens: [TextToken]) -> TextToken? {
  tokens.indices.contains(index) ? tokens[index] : nil
}

/// A mark and a number that stand close after a token: `:30`, `.01`.
private func part(_ mark: Unicode.Scalar, at index: Int, in tokens: [TextToken]) -> String? {
  guard let sign = token(index, in: tokens), sign.isMark(mark), !sign.isSpaced,
    let digits = token(index + 1, in: tokens), !digits.isSpaced
  else { return nil }
  return digits.number
}

private func isClock(at index: Int, in tokens: [TextToken]) -> Bool {
  guard let hour = tokens[index].number.flatMap({ Int($0) }), hour <= 24 else { return false }
  if let minute = part(":", at: index + 1, in: tokens) { return minute.utf8.count == 2 }
  return half(at: index + 1, in: tokens) != nil
}

/// 0 for “am”, 12 for “pm”, written with or without full stops, and the first token after it.
private func half(at index: Int, in tokens: [TextToken]) -> (hours: Int, next: Int)? {
  switch token(index, in: tokens)?.word {
  case "am": return (0, index + 1)
  case "pm": return (12, index + 1)
  case "a", "p":
    guard part(".", word: "m", at: index + 1, in: tokens) else { return nil }
    let stop = token(index + 3, in: tokens).map { $0.isMark(".") && !$0.isSpaced } ?? false
    return (tokens[index].word == "p" ? 12 : 0, index + (stop ? 4 : 3))
  default: return nil
  }
}

private func part(_ mark: Unicode.Scalar, word: String, at index: Int, in tokens: [TextToken]) -> Bool {
  (token(index, in: tokens)?.isMark(mark) ?? false) && token(index + 1, in: tokens)?.word == word
}

private func time(at index: Int, in tokens: [TextToken]) -> Found? {
  guard let hour = tokens[index].number.flatMap({ Int($0) }), hour <= 24 else { return nil }
  var minute = 0
  var next = index + 1
  let written = part(":", at: next, in: tokens) ?? part(".", at: next, in: tokens)
  if let written, written.utf8.count == 2, let minutes = Int(written), minutes < 60 {
    // «12.01.2027» is a date.
    if part(".", at: next + 2, in: tokens) != nil { return nil }
    minute = minutes
    next += 2
  } else if half(at: next, in: tokens) == nil {
    return nil
  }
  var value = hour
  if let half = half(at: next, in: tokens) {
    value = hour % 12 + half.hours
    next = half.next
  }
  return (minute == 0 ? "\(value)" : "\(value):\(minute < 10 ? "0" : "")\(minute)", next)
}

private func date(at index: Int, in tokens: [TextToken]) -> Found? {
  guard let first = tokens[index].number, let number = Int(first) else { return nil }
  if first.utf8.count == 4, let month = part("–", at: index + 1, in: tokens).flatMap({ Int($0) }), 1 <= month,
    month <= 12,
    let day = part("–", at: index + 3, in: tokens).flatMap({ Int($0) }), 1 <= day, day <= 31
  {
    return ("\(day)/\(month)", index + 5)
  }
  guard 1 <= number, number <= 31, first.utf8.count <= 2 else { return nil }
  if let month = part(".", at: index + 1, in: tokens).flatMap({ Int($0) }), 1 <= month, month <= 12,
    token(index + 3, in: tokens).map({ $0.isMark(".") && !$0.isSpaced }) ?? false
  {
    return ("\(number)/\(month)", index + 4)
  }
  var next = index + 1
  if token(next, in: tokens).map({ $0.isMark(".") && !$0.isSpaced }) ?? false { next += 1 }
  if let word = token(next, in: tokens)?.word, ["st", "nd", "rd", "th"].contains(word) { next += 1 }
  if token(next, in: tokens)?.word == "of" { next += 1 }
  guard let month = token(next, in: tokens)?.word.flatMap({ months[$0] }) else { return nil }
  return ("\(number)/\(month)", next + 1)
}

/// “January 12”.
private func monthFirst(at index: Int, in tokens: [TextToken]) -> (figure: Figure, next: Int)? {
  guard tokens[index].isCapitalised, let month = tokens[index].word.flatMap({ months[$0] }),
    let day = token(index + 1, in: tokens), let digits = day.number, digits.utf8.count <= 2, let number = Int(digits),
    1 <= number, number <= 31
  else { return nil }
  let range = tokens[index].range.lowerBound..<day.range.upperBound
  return (Figure(value: "\(number)/\(month)", range: range), index + 2)
}

private func number(at index: Int, in tokens: [TextToken]) -> Found {
  let first = tokens[index].number ?? ""
  if first == "24" {
    if token(index + 1, in: tokens)?.isMark("/") ?? false, token(index + 2, in: tokens)?.number == "7" {
      return (nil, index + 3)
    }
    let dash = token(index + 1, in: tokens)?.isMark("–") ?? false
    if let word = token(index + (dash ? 2 : 1), in: tokens)?.word, word.hasPrefix("hour") || word.hasPrefix("time") {
      return (nil, index + 1)
    }
  }
  for mark: Unicode.Scalar in [",", "."] {
    guard let rest = part(mark, at: index + 1, in: tokens) else { continue }
    // «7,900» and «7.900» are seven thousand nine hundred; «1,5» and «1.5» are one and a half.
    if rest.utf8.count == 3, first.utf8.count <= 3 { return (plain(first + rest), index + 3) }
    if rest.utf8.count <= 2, mark == "," || rest.utf8.count == 1 { return (plain(first) + "." + rest, index + 3) }
  }
  var groups = [first]
  while groups.count < mostGroups, let next = token(index + groups.count, in: tokens), next.isSpaced,
    let digits = next.number,
    !isClock(at: index + groups.count, in: tokens)
  {
    groups.append(digits)
  }
  // Of numbers that stand beside each other the longest run counts that makes a phone number or a large number.
  for count in stride(from: groups.count, to: 1, by: -1) {
    let run = groups.prefix(count)
    let digits = run.joined()
    let isPhone = digits.utf8.count == 8 && run.allSatisfy { 2 <= $0.utf8.count }
    let isLarge = run.dropFirst().allSatisfy { $0.utf8.count == 3 } && first.utf8.count <= 3
    if isPhone || isLarge { return (isPhone ? digits : plain(digits), index + count) }
  }
  return (plain(first), index + 1)
}

/// A phone number in pairs has four groups, and so has a thousand milliards.
private let mostGroups = 4

/// Without the zeros in front, which a clock has: «08».
private func plain(_ digits: String) -> String {
  let rest = digits.drop { $0 == "0" }
  return rest.isEmpty ? "0" : String(rest)
}

private let months: [String: Int] = {
  var months: [String: Int] = [:]
  for month in Month.allCases {
    for name in [month.name.nb, month.name.en] { months[folded(name)] = month.rawValue }
  }
  return months
}()
