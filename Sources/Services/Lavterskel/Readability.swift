import Diagnostics

/// How heavy a text is to read: LIX, the mean number of words in a sentence plus the share of words of more than six letters.
///
/// Source: C.-H. Björnsson, Läsbarhet, 1968. Below 30 is very easy, 30 to 40 easy, 40 to 50 ordinary, 50 and more heavy.
package struct Readability: Sendable, Hashable {
  package let words: Int
  package let sentences: Int
  package let longWords: Int

  /// Nothing where there is no word.
  package init?(_ passages: [String]) {
    var words = 0
    var sentences = 0
    var longWords = 0
    for passage in passages {
      var isOpen = false
      var letters = 0
      // A full stop between digits («08.00») ends nothing, so it counts only once something else follows.
      var hasStopped = false
      func endWord() {
        guard letters > 0 else { return }
        words += 1
        if letters > 6 { longWords += 1 }
        letters = 0
        isOpen = true
      }
      for scalar in passage.unicodeScalars {
        if hasStopped {
          hasStopped = false
          if !scalar.isASCIIDigit, isOpen {
            sentences += 1
            isOpen = false
          }
        }
        if scalar.isAlphabetic || scalar.isASCIIDigit || scalar.isCombining {
          if !scalar.isCombining { letters += 1 }
          continue
        }
        endWord()
        hasStopped = [".", "!", "?", ":"].contains(scalar)
      }
      endWord()
      // A heading, a list item or a cell ends like a sentence, whether or not it has a full stop.
      if isOpen { sentences += 1 }
    }
    guard words > 0 else { return nil }
    self.words = words
    self.sentences = max(sentences, 1)
    self.longWords = longWords
  }

  package var lix: Int {
    Int((Double(words) / Double(sentences) + 100 * Double(longWords) / Double(words)).rounded())
  }
}

extension RunningText {
  /// How heavy its running text is to read; nil in languages that the index is not made for, or where there is none.
  package var readability: Readability? {
    guard WrittenForm(language) != nil else { return nil }
    return Readability(passages.filter(\.isProse).map { text(of: $0.words) })
  }
}
