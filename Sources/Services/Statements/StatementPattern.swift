/// One line of the tables: what words in what order say, as a person writes it down.
///
/// - A word in small letters stands for the line of `WordTable` with that name, or for itself; `a/b` is either.
/// - The word in capital letters is what the line is about; a line has one.
/// - `..` is up to two other words, `…` up to six, none of them past the end of the clause; `⋯` is up to twelve, past commas too.
/// - `^` is the beginning of the sentence, `$` its end.
struct StatementPattern: Sendable {
  enum Verdict: Sendable {
    /// Affirmed, and denied where the clause holds a «not».
    case says
    /// Affirmed, and nothing where the clause holds a «not»: «vi sender ikke søknaden» is no denial.
    case holds
    /// Affirmed as «you can»: conditional.
    case may
    /// Denied of one thing among several: conditional.
    case partly
    /// Denied, and affirmed where the clause holds a «not»: «det er ikke gratis».
    case frees
    /// Affirmed, whatever else stands there.
    case affirms
    /// Denied, whatever else stands there.
    case denies
    /// Says nothing, and no later line is asked.
    case silent

    init?(_ word: Substring) {
      switch word {
      case "says": self = .says
      case "holds": self = .holds
      case "may": self = .may
      case "partly": self = .partly
      case "frees": self = .frees
      case "affirms": self = .affirms
      case "denies": self = .denies
      case "silent": self = .silent
      default: return nil
      }
    }
  }

  enum Item: Sendable {
    /// One of these classes.
    case word([Int])
    case gap(longest: Int, crossesClauses: Bool)
    case start
    case end
  }

  let verdict: Verdict
  /// From the trigger to the left, nearest first.
  let left: [Item]
  let trigger: [Int]
  let right: [Item]
  /// The classes of each word besides the trigger, of which one must stand in the sentence.
  private let needed: [[Int]]

  init(verdict: Verdict, left: [Item], trigger: [Int], right: [Item]) {
    self.verdict = verdict
    self.left = left
    self.trigger = trigger
    self.right = right
    needed = (left + right).compactMap { item in
      switch item {
      case .word(let classes): classes
      case .gap, .start, .end: nil
      }
    }
  }
}

/// The words of a sentence, with the clause that each belongs to, as patterns see them.
struct ClausedWords {
  let words: [Sentence.Word]
  let clauses: [Int]
  /// The classes of every word of the lexicon.
  let classes: [[Int]]
  /// The colon, which is a word of its own.
  let colon: Int
  /// One bit for each class that some word of the sentence belongs to: most patterns need no closer look.
  private let present: [UInt64]

  init(words: [Sentence.Word], clauses: [Int], classes: [[Int]], classCount: Int, colon: Int) {
    self.words = words
    self.clauses = clauses
    self.classes = classes
    self.colon = colon
    var present = [UInt64](repeating: 0, count: classCount / 64 + 1)
    for word in words {
      for number in classes[word.id] { present[number / 64] |= 1 << UInt64(number % 64) }
    }
    self.present = present
  }

  func hasOne(of classes: [Int]) -> Bool {
    for number in classes where present[number / 64] & (1 << UInt64(number % 64)) != 0 { return true }
    return false
  }

  func isWord(at index: Int, in classes: [Int]) -> Bool {
    guard 0 <= index, index < words.count else { return false }
    for own in self.classes[words[index].id] where classes.contains(own) { return true }
    return false
  }

  /// Whether a pattern may go from a word to the next one: not past a comma or a mark that ends a clause, but
  /// past a colon that it names.
  func isJoined(_ index: Int) -> Bool {
    guard 0 < index, index < words.count else { return false }
    return clauses[index] == clauses[index - 1] || words[index].gap == .space || words[index - 1].id == colon
  }
}

extension StatementPattern {
  /// The words that the pattern takes around the trigger at `index`; nil if it does not fit.
  func match(at index: Int, in sentence: ClausedWords) -> ClosedRange<Int>? {
    for classes in needed where !sentence.hasOne(of: classes) { return nil }
    guard let low = reach(left[...], from: index, step: -1, isFree: false, in: sentence),
      let high = reach(right[...], from: index, step: 1, isFree: false, in: sentence)
    else { return nil }
    return low...high
  }

  /// How far the items reach from a word; `isFree` while a gap goes past clauses.
  private func reach(
    _ items: ArraySlice<Item>, from index: Int, step: Int, isFree: Bool, in sentence: ClausedWords
  ) -> Int? {
    guard let item = items.first else { return index }
    let rest = items.dropFirst()
    switch item {
    case .start: return index == 0 ? reach(rest, from: index, step: step, isFree: false, in: sentence) : nil
    case .end:
      return index == sentence.words.count - 1
        ? reach(rest, from: index, step: step, isFree: false, in: sentence) : nil
    case .word(let classes):
      let next = index + step
      guard isFree || sentence.isJoined(max(index, next)), sentence.isWord(at: next, in: classes) else { return nil }
      return reach(rest, from: next, step: step, isFree: false, in: sentence)
    case .gap(let longest, let crossesClauses):
      var skipped = 0
      while true {
        let at = index + step * skipped
        if let found = reach(rest, from: at, step: step, isFree: crossesClauses, in: sentence) { return found }
        let next = at + step
        guard skipped < longest, 0 <= next, next < sentence.words.count else { return nil }
        if !crossesClauses {
          guard sentence.clauses[next] == sentence.clauses[index] else { return nil }
        }
        skipped += 1
      }
    }
  }
}
