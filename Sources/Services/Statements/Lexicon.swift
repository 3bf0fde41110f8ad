internal import Diagnostics

/// The words that the tables know, each by number, and the classes that each belongs to.
///
/// A class is a line of `WordTable`, or a word that stands for itself in a pattern.
struct Lexicon: Sendable {
  /// Every word that no table knows.
  static let unknown = 0
  static let number = 1
  static let zero = 2

  private var numbers: [String: Int]
  /// The classes of each word, in the order of the words' numbers.
  private(set) var classes: [[Int]] = [[], [], []]
  private var classNumbers: [String: Int] = [:]
  private var members: [[Int]] = []

  /// Reads lines like `krever: krever kreve krevst`; `#` is any number, `#0` the number 0; a line that begins with a space goes on.
  init(_ table: String) {
    numbers = ["#": Lexicon.number, "#0": Lexicon.zero]
    var name = ""
    for line in table.split(separator: "\n") {
      var forms = line.split(separator: " ").map(String.init)
      if line.utf8.first != .ascii(" "), let first = forms.first {
        name = String(first.dropLast())
        forms.removeFirst()
      }
      define(name, forms)
    }
  }

  private mutating func define(_ name: String, _ forms: [String]) {
    let number = classNumber(name)
    for form in forms {
      let word = wordNumber(form)
      if !classes[word].contains(number) {
        classes[word].append(number)
        members[number].append(word)
      }
    }
  }

  private mutating func classNumber(_ name: String) -> Int {
    if let number = classNumbers[name] { return number }
    let number = members.count
    classNumbers[name] = number
    members.append([])
    return number
  }

  private mutating func wordNumber(_ form: String) -> Int {
    if let number = numbers[form] { return number }
    let number = classes.count
    numbers[form] = number
    classes.append([])
    return number
  }

  /// The class that a pattern's word names; a word that names none is a class of its own.
  mutating func patternClass(_ name: String) -> Int {
    if let number = classNumbers[name] { return number }
    define(name, [name])
    return classNumber(name)
  }

  func classNumber(named name: String) -> Int? { classNumbers[name] }
  func words(ofClass number: Int) -> [Int] { members[number] }
  /// The letters of a word; only for making tables, since it looks through all.
  func text(of word: Int) -> String { numbers.first { $0.value == word }?.key ?? "" }
  var wordCount: Int { classes.count }
  var classCount: Int { members.count }

  func id(of word: String) -> Int { numbers[word] ?? Lexicon.unknown }

  /// The number of a word in lower case.
  func id(of word: [UInt8]) -> Int {
    // Longer words stand in no table, and making a string of them would take memory.
    guard word.count <= 40 else { return Lexicon.unknown }
    return numbers[String(decoding: word, as: UTF8.self)] ?? Lexicon.unknown
  }

  func isMember(_ word: Int, ofClass number: Int?) -> Bool {
    guard let number else { return false }
    return classes[word].contains(number)
  }
}
