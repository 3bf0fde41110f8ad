import Diagnostics
package import Services

/// What an OpenSearch server must know of Norwegian to find about what our search finds: our tables in the forms of its filters.
package struct OpenSearchWords: Sendable {
  /// Rules of a `mapping` character filter, nynorsk to bokmål; in small letters and with a capital, since it comes before all else.
  package let nynorsk: [String]
  /// Rules of a `stemmer_override`: words whose stem no rule about endings finds.
  package let stems: [String]
  package let stopWords: [String]
  /// What compounds of the site are made of, for a `dictionary_decompounder`.
  package let parts: [String]
  /// Rules of a `synonym_graph`: what people say of a trouble, and the mark that the services which help with it have; each after a line that
  /// tells which trouble it is.
  package let everyday: [String]

  /// - `services` are those of the index.
  package init(_ index: SearchIndex, of services: [Service], vocabularies: Vocabularies) {
    nynorsk = BokmalForms.pairs(in: BokmalForms.partTable).flatMap { nynorsk, bokmal in
      ["\(nynorsk) => \(bokmal)", "\(nynorsk.capitalized) => \(bokmal.capitalized)"]
    }
    let words =
      BokmalForms.pairs(in: BokmalForms.wordTable).map(\.0) + Irregulars.forms.keys + Irregulars.forms.values
      + Irregulars.unstemmed.keys
    stems = Set(words).sorted().map { "\($0) => \(stemmed($0))" }
    stopWords = Set(stopWordTable.split { $0 == " " || $0 == "\n" }.map(String.init)).sorted()
    let texts = services.flatMap { [$0.title.value, $0.lead?.value ?? ""] + $0.keywords + $0.searchedText }
    parts = compoundParts(of: Set(texts.flatMap(searchWords)))
    let found = Dictionary(index.written.concepts.map { ($0.name, $0.mark) }) { first, _ in first }
    everyday = EverydayConcept.all(of: vocabularies, for: services).flatMap { concept -> [String] in
      guard let mark = found[concept.name] else { return [] }
      let phrases = Set(concept.phrases.map(spoken)).subtracting([""]).sorted()
      return phrases.isEmpty ? [] : ["# \(concept.name)", "\(phrases.joined(separator: ", ")) => \(mark)"]
    }
  }
}

extension SearchIndex {
  /// The marks of the concepts that a document helps with, each with how well, in hundredths.
  package func marks(of document: Int) -> [(mark: String, fit: Int)] {
    zip(written.concepts, concepts).compactMap { written, concept in
      concept.services.first { $0.document == document }.map { (written.mark, $0.fit) }
    }
  }
}

/// The words that others begin with where what is left is a word too, and those that are left; an s or e that binds them belongs to neither.
private func compoundParts(of words: Set<String>) -> [String] {
  var parts: Set<String> = []
  for word in words where word.count >= 8 {
    let letters = Array(word)
    for split in 4...(letters.count - 4) where words.contains(String(letters[..<split])) {
      let tails = "se".contains(letters[split]) ? [split, split + 1] : [split]
      for tail in tails.map({ String(letters[$0...]) }) where tail.count >= 4 && words.contains(tail) {
        parts.formUnion([String(letters[..<split]), tail])
      }
    }
  }
  return parts.sorted()
}

extension WrittenIndex.Concept {
  /// Its name as one word that no filter changes, neither a stemmer nor one that folds letters: a number (FNV-1a of 32 bits).
  fileprivate var mark: String {
    "merke\(name.utf8.reduce(2_166_136_261 as UInt32) { ($0 ^ UInt32($1)) &* 16_777_619 })"
  }
}

/// A phrase as it is looked for: without the stop words around it, which may be missing unless it says that they may not; nothing if that is
/// too general.
private func spoken(_ phrase: String) -> String {
  var words = searchWords(in: phrase)[...]
  if phrase.contains("+") { return words.joined(separator: " ") }
  while let first = words.first, isStopWord(first) { words.removeFirst() }
  while let last = words.last, isStopWord(last) { words.removeLast() }
  return words.allSatisfy { genericKeys.contains(searchKey(of: $0)) } ? "" : words.joined(separator: " ")
}

extension String {
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
