/// The index as short texts, which a browser fetches in one file; the form is documented in `docs/search-index.md`.
package struct CodedIndex: Sendable {
  /// Each term as the length that it shares with the one before, in base 36, and the rest; after a colon its form, where it is
  /// told, in the same way against the key.
  package let terms: String
  /// For each term its postings: the distance from the document before, in base 36, and the frequencies as two letters from A to P.
  package let postings: String
  /// For each concept: its phrases, a bar, its services, and `!` where somebody may be in danger.
  package let concepts: [String]
}

extension SearchIndex {
  package var coded: CodedIndex {
    var previous: [UInt16] = []
    let terms = self.terms.map { term in
      let key = Array(term.key.utf16)
      let text = rest(of: key, after: previous)
      previous = key
      return term.form.map { text + ":" + rest(of: Array($0.utf16), after: key) } ?? text
    }
    let postings = self.terms.map { term in
      var last = 0
      return term.postings.map { posting in
        let text = base36(posting.document - last) + letters(of: posting.frequencies.packed)
        last = posting.document
        return text
      }.joined()
    }
    return CodedIndex(
      terms: terms.joined(separator: " "), postings: postings.joined(separator: " "), concepts: concepts.map(coded))
  }

  private func coded(_ concept: Concept) -> String {
    var first = 0
    let phrases = concept.phrases.filter { !$0.isEmpty }.map { phrase in
      var last = first
      first = phrase[0]
      return phrase.map { term in
        let text = base36(term - last)
        last = term
        return text
      }.joined(separator: ".")
    }
    var last = 0
    let services = concept.services.map { service in
      let text = base36(service.document - last) + String(Unicode.Scalar(UInt8(64 + service.fit / 4)))
      last = service.document
      return text
    }
    return phrases.joined(separator: " ") + "|" + services.joined() + (concept.isAcute ? "!" : "")
  }

  private func rest(of letters: [UInt16], after previous: [UInt16]) -> String {
    let shared = min(zip(letters, previous).prefix { $0 == $1 }.count, 35)
    return base36(shared) + String(decoding: letters[shared...], as: UTF16.self)
  }

  private func base36(_ number: Int) -> String { String(number, radix: 36) }

  private func letters(of packed: Int) -> String {
    String(Unicode.Scalar(UInt8(65 + packed >> 4))) + String(Unicode.Scalar(UInt8(65 + packed & 15)))
  }
}
