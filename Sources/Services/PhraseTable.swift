/// Words and phrases with what each stands for, found in a running text in one way through it.
package struct PhraseTable<Value: Sendable>: Sendable {
  private let phrases: Phrases
  private let values: [Value]

  package struct Match: Sendable {
    package let value: Value
    package let words: Range<Int>
  }

  /// Of two entries for one phrase the first counts.
  package init(_ entries: [(phrase: String, value: Value)]) {
    phrases = Phrases(entries.map(\.phrase))
    values = entries.map(\.value)
  }

  /// The longest phrase that begins at a word and stays in its sentence, without a mark between its words.
  package func match(at word: Int, in text: RunningText) -> Match? {
    phrases.match(at: word, in: text).map { Match(value: values[$0.phrase], words: $0.words) }
  }

  /// Every phrase of the text, none inside another.
  package func matches(in text: RunningText) -> [Match] { matches(in: text.wordIndices, of: text) }

  package func matches(in words: Range<Int>, of text: RunningText) -> [Match] {
    let found = phrases.matches(in: words, of: text)
    return found.isEmpty ? [] : found.map { Match(value: values[$0.phrase], words: $0.words) }
  }
}

extension PhraseTable where Value == Bool {
  /// Phrases that only need to be known, as lists with commas.
  package init(_ lists: String...) {
    self.init(lists.flatMap { $0.split(separator: ",") }.map { (String($0), true) })
  }

  package func isAny(in words: Range<Int>, of text: RunningText) -> Bool {
    phrases.first(in: words, of: text) != nil
  }
}

/// Phrases by number: the search, which is the same whatever they stand for.
private struct Phrases: Sendable {
  /// By the hash of their first word, the longest first.
  private var byFirstWord: [UInt64: [Phrase]] = [:]
  /// A bit for each first word: most words of a text begin no phrase, and are passed over without a look at the table.
  private var filter = [UInt64](repeating: 0, count: 256)

  private struct Phrase: Sendable {
    let number: Int
    /// The words after the first.
    let rest: [UInt64]
  }

  typealias Found = (phrase: Int, words: Range<Int>)

  init(_ phrases: [String]) {
    for (number, phrase) in phrases.enumerated() {
      let hashes = RunningText.hashes(phrase)
      guard let first = hashes.first else { continue }
      let rest = Array(hashes.dropFirst())
      if byFirstWord[first]?.contains(where: { $0.rest == rest }) == true { continue }
      byFirstWord[first, default: []].append(Phrase(number: number, rest: rest))
      let bit = Self.bit(first)
      filter[bit.index] |= bit.mask
    }
    for first in byFirstWord.keys { byFirstWord[first]?.sort { $0.rest.count > $1.rest.count } }
  }

  @inline(__always)
  private static func bit(_ hash: UInt64) -> (index: Int, mask: UInt64) {
    let folded = hash ^ hash >> 32
    return (Int(folded >> 6 & 255), 1 << (folded & 63))
  }

  func match(at word: Int, in text: RunningText) -> Found? {
    let hash = text.words[word].hash
    let bit = Self.bit(hash)
    guard filter[bit.index] & bit.mask != 0, let phrases = byFirstWord[hash] else { return nil }
    let end = text.sentence(around: word).upperBound
    for phrase in phrases where word + phrase.rest.count < end {
      let next = word + 1
      if phrase.rest.indices.allSatisfy({
        text.words[next + $0].hash == phrase.rest[$0] && !text.words[next + $0].traits.contains(.followsMark)
      }) {
        return (phrase.number, word..<(next + phrase.rest.count))
      }
    }
    return nil
  }

  func matches(in words: Range<Int>, of text: RunningText) -> [Found] {
    var found: [Found] = []
    var rest = words
    while let match = first(in: rest, of: text) {
      found.append(match)
      rest = match.words.upperBound..<max(match.words.upperBound, words.upperBound)
    }
    return found
  }

  func first(in words: Range<Int>, of text: RunningText) -> Found? {
    for word in words {
      if let found = match(at: word, in: text) { return found }
    }
    return nil
  }
}
