/// The index as short texts, which a browser fetches in one file; the form is documented in `docs/search-index.md`.
package struct CodedIndex: Sendable {
  /// What documents name by number.
  package let languages: [String]
  /// What addresses begin with, up to the last name.
  package let bases: [String]
  package let userFees: [String]
  package let referrals: [String]
  /// Each as two lines: its id, and what it is called.
  package let types: [String]
  package let audiences: [String]
  package let topics: [String]
  /// Each document as six lines.
  package let documents: [String]
  /// Each listed key as a capital letter for the length that it shares with the one before, and the rest.
  package let keys: String
  /// For each word of running texts its distance from the one before, and its documents; a space between each two words.
  package let bodies: String
  /// For each concept: its phrases, a bar, what helps, and `!` where somebody may be in danger.
  package let concepts: [String]

  package init(_ index: WrittenIndex) {
    let all = index.documents
    languages = all.distinct { [$0.language] }
    bases = all.distinct { [$0.addressParts.base] }
    userFees = all.distinct { $0.userFee.map { [$0] } ?? [] }
    referrals = all.distinct { $0.referral.map { [$0] } ?? [] }
    types = zip(index.types, index.typeWords).map { $0 + "\n" + $1.joined(separator: " ") }
    audiences = index.audiences
    topics = index.topics
    let numbers = [languages, bases, userFees, referrals, index.types, audiences, topics].map { table in
      Dictionary(table.enumerated().map { ($1, $0) }) { first, _ in first }
    }
    documents = all.map { document in
      let (base, name) = document.addressParts
      func number(_ value: String, in table: Int) -> String { coded(numbers[table][value] ?? 0) }
      // One more than the number, and 0 where there is none.
      func optional(_ value: String?, in table: Int) -> String {
        coded(value.flatMap { numbers[table][$0] }.map { $0 + 1 } ?? 0)
      }
      let facets =
        number(document.language, in: 0) + number(base, in: 1) + optional(document.userFee, in: 2)
        + optional(document.referral, in: 3) + optional(document.type, in: 4)
        + coded((document.isFree ? 1 : 0) + (document.isDirect ? 2 : 0))
      return [
        document.title, document.lead ?? "", document.keywords.joined(separator: " "), name,
        document.id == name ? "" : document.id,
        [
          facets, document.audience.map { number($0, in: 5) }.joined(),
          document.topics.map { number($0, in: 6) }.joined(), document.phone ?? "",
        ].joined(separator: " "),
      ].joined(separator: "\n")
    }
    var previous: [UInt16] = []
    keys = index.listed.map { position in
      let letters = Array(index.keys[position].utf16)
      let shared = min(zip(letters, previous).prefix { $0 == $1 }.count, 25)
      previous = letters
      return String(Unicode.Scalar(UInt8(65 + shared))) + String(decoding: letters[shared...], as: UTF16.self)
    }.joined()
    var lastWord = 0
    bodies = index.bodies.enumerated().filter { !$0.element.isEmpty }.map { position, postings in
      let word = coded(position - lastWord)
      lastWord = position
      var last = 0
      return word
        + postings.map { posting in
          let distance = posting.document - last
          last = posting.document
          return ["", "!", "#"][min(max(posting.count, 1), 3) - 1] + coded(distance)
        }.joined()
    }.joined(separator: " ")
    concepts = index.concepts.map { concept in
      codedPhrases(concept.phrases) + "|" + concept.targets.map(\.coded).joined() + (concept.isAcute ? "!" : "")
    }
  }
}

/// A number: the last digit in base 36, as a small letter or a digit; before it capital letters, as columns of a spreadsheet are named.
private func coded(_ number: Int) -> String {
  let last = String(number % 36, radix: 36)
  var rest = number / 36
  var letters = ""
  while rest > 0 {
    letters = String(Unicode.Scalar(UInt8(65 + (rest - 1) % 26))) + letters
    rest = (rest - 1) / 26
  }
  return letters + last
}

extension IndexDocument {
  /// The address up to its last name, and that name.
  fileprivate var addressParts: (base: String, name: String) {
    let name = url.split(separator: "/").last.map(String.init) ?? ""
    return (String(url.dropLast(name.count + 1)), name)
  }
}

/// Phrases as a tree, so that what many begin with is said once: first those of one word, each as the distance from the one before; then,
/// in brackets, a word that several share, as the distance from the one in the brackets before, and what is left of each.
///
/// The word that most phrases have is the first of them; of those that as many have, the earliest. What closes at the end is left out.
private func codedPhrases(_ phrases: [[Int]]) -> String {
  let text = codedTree(phrases)
  return String(text.reversed().drop { $0 == ")" }.reversed())
}

private func codedTree(_ phrases: [[Int]]) -> String {
  var text = ""
  var last = 0
  for word in phrases.filter({ $0.count == 1 }).joined().sorted() {
    text += coded(word - last)
    last = word
  }
  var rest = phrases.filter { $0.count > 1 }
  var branches: [Int: [[Int]]] = [:]
  while let shared = commonestWord(in: rest) {
    branches[shared] = rest.filter { $0.contains(shared) }.map { $0.filter { $0 != shared } }
    rest = rest.filter { !$0.contains(shared) }
  }
  var before = 0
  for (word, phrases) in branches.sorted(by: { $0.key < $1.key }) {
    text += "(" + coded(word - before) + codedTree(phrases) + ")"
    before = word
  }
  return text
}

private func commonestWord(in phrases: [[Int]]) -> Int? {
  var counts: [Int: Int] = [:]
  for word in phrases.joined() { counts[word, default: 0] += 1 }
  return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
}

extension WrittenIndex.Target {
  fileprivate var coded: String {
    let mark =
      switch kind {
      case .type: "#"
      case .topic: "$"
      case .audience: "%"
      case .word: "*"
      }
    return mark + Search.coded(number) + Search.coded(weight)
  }
}
