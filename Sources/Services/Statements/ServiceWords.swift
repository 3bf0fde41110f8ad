/// The words that mean one service: what it is called, and what else on the same page is called something of its own.
package struct ServiceWords: Sendable {
  /// Nothing is known: only words such as «tilbudet» and «vi» mean the service.
  package static let none = ServiceWords(own: [], others: [])

  private let own: [[UInt8]]
  private let others: [[UInt8]]

  /// `own` are the names of the service, its type and its way in; `others` are the names of the page's other ways in.
  package init(own: [String], others: [String]) {
    self.own = Self.words(of: own)
    let mine = self.own
    self.others = Self.words(of: others).filter { other in
      !mine.contains { Self.areForms(of: other, $0) }
    }
  }

  func isOwn(_ word: [UInt8]) -> Bool { own.contains { Self.areForms(of: $0, word) } }
  func isOther(_ word: [UInt8]) -> Bool { others.contains { Self.areForms(of: $0, word) } }
  var hasOthers: Bool { !others.isEmpty }
  var hasOwn: Bool { !own.isEmpty }

  /// The words of names that are long enough to mean something, in lower case.
  private static func words(of names: [String]) -> [[UInt8]] {
    names.flatMap { name in
      name.lowercased().split { !$0.isLetter }.map { Array($0.utf8) }
    }.filter { $0.count >= 3 && !empty.contains(String(decoding: $0, as: UTF8.self)) }
  }

  private static let empty: Set<String> = [
    "for", "med", "uten", "utan", "til", "hos", "som", "deg", "dykk", "dere", "etter", "over", "under", "ved", "når",
    "mellom", "eller", "samt", "oss",
  ]

  /// Whether two words are one word, or one person or trade, in two forms: «veiledning» and «veilederen», «kurs» and «kurset».
  package static func areForms(of first: [UInt8], _ second: [UInt8]) -> Bool {
    var shared = 0
    while shared < first.count, shared < second.count, first[shared] == second[shared] { shared += 1 }
    // No ending begins inside a letter of two bytes.
    guard shared >= 3, shared == first.count || shared == second.count || shared >= 5 else { return false }
    return isEnding(first[shared...]) && isEnding(second[shared...])
  }

  private static func isEnding(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.isEmpty || endings.contains(String(decoding: bytes, as: UTF8.self))
  }

  private static let endings: Set<String> = [
    "a", "e", "n", "r", "t", "i", "en", "et", "er", "ar", "ne", "te", "ene", "ane", "ens", "ets", "ere", "eren",
    "erne",
    "aren", "arar", "arane", "ing", "inga", "ingen", "ning", "ninga", "ningen", "nings", "eut", "euten", "euter",
    "eutar",
    "met", "mer", "men", "mar", "mene", "mane",
  ]
}
