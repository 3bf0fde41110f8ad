/// The numbers that running text writes in words, from one to twenty, in bokmål, nynorsk and English.
package enum NumberWords {
  /// The number that a word (as `folded` makes it) stands for; «to» is two in Norwegian and a preposition in English.
  package static func number(of word: String) -> Int? { numbers[word] }

  /// Every word that stands for a number, as `folded` makes them.
  package static func words(for number: Int) -> Set<String> { words[number] ?? [] }

  private static let table = """
    en ett et ei eitt ein one
    to two
    tre three
    fire four
    fem five
    seks six
    sju syv seven
    åtte eight
    ni nine
    ti ten
    elleve eleven
    tolv twelve
    tretten thirteen
    fjorten fourteen
    femten fifteen
    seksten sixteen
    sytten seventeen
    atten eighteen
    nitten nineteen
    tjue tyve twenty
    """
  private static let words: [Int: Set<String>] = {
    var words: [Int: Set<String>] = [:]
    for (index, line) in table.split(separator: "\n").enumerated() {
      words[index + 1] = Set(line.split(separator: " ").map { folded(String($0)) })
    }
    return words
  }()
  private static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for (number, words) in words {
      for word in words { numbers[word] = number }
    }
    return numbers
  }()
}
