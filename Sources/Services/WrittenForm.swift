/// The languages that a text can be told to be in by its small words: bokmål, nynorsk and English.
package enum WrittenForm: Sendable, Hashable, CaseIterable {
  case nb, nn, en

  package init?(_ language: LanguageCode) {
    switch language.code {
    case "nb": self = .nb
    case "nn": self = .nn
    case "en": self = .en
    default: return nil
    }
  }
}

/// How many words of a text belong to one written form alone.
///
/// Titles, names, laws, links, quotes and code are left out, since they keep the form of those who made them.
package struct WrittenFormMarkers: Sendable {
  package private(set) var nb = 0
  package private(set) var nn = 0
  package private(set) var en = 0
  /// Words of bokmål and nynorsk alike.
  package private(set) var commonNorwegian = 0
  /// The words that could have been markers.
  package private(set) var words = 0

  package init(_ text: RunningText) {
    Self.forEachWord(of: text) { word in
      words += 1
      switch Self.table.match(at: word, in: text)?.value {
      case nil: return
      case .common: commonNorwegian += 1
      case .form(.nb): nb += 1
      case .form(.nn): nn += 1
      case .form(.en): en += 1
      }
    }
  }

  package var norwegian: Int { commonNorwegian + nb + nn }

  /// The words of one form in the order of the text, each with what the other form of Norwegian writes.
  package static func places(of form: WrittenForm, in text: RunningText) -> [(word: Int, twin: String)] {
    var places: [(word: Int, twin: String)] = []
    forEachWord(of: text) { word in
      guard case .form(form)? = table.match(at: word, in: text)?.value else { return }
      places.append((word, twins.match(at: word, in: text)?.value ?? ""))
    }
    return places
  }

  private static func forEachWord(of text: RunningText, _ body: (Int) -> Void) {
    for passage in text.passages {
      switch passage.kind {
      case .title, .field(.routes), .field(.legalBasis): continue
      case .field, .prose: break
      }
      for word in passage.words {
        let traits = text.words[word].traits
        guard traits.isDisjoint(with: [.isQuoted, .isInLink, .isCode, .isNumber]) else { continue }
        // A capital inside a sentence begins a name.
        if traits.contains(.isCapitalised), word != text.sentence(around: word).lowerBound { continue }
        body(word)
      }
    }
  }

  private enum Marker: Sendable {
    case common
    case form(WrittenForm)
  }

  private static let table = PhraseTable<Marker>(
    common.split(separator: " ").map { (String($0), .common) }
      + english.split(separator: " ").map { (String($0), .form(.en)) }
      + pairs.flatMap { [($0.nb, .form(.nb)), ($0.nn, .form(.nn))] })

  /// What the other form of Norwegian writes.
  private static let twins = PhraseTable<String>(pairs.flatMap { [($0.nb, $0.nn), ($0.nn, $0.nb)] })

  private static let common = "og du deg det som på er til av med vi å kan har eller oss når også skal må vil den din"
  private static let english =
    "the and you your of with is are we or this that it not have what when they from who how if about our us be"

  // Words that the one form has and the other has not: what both allow («komme», «bare», «heim», «voksne») is left out.
  // A word that stands twice keeps the first twin.
  private static let pairs = """
    ikke ikkje, jeg eg, hva kva, hver kvar, hvor kvar, hvordan korleis, hvem kven, hvorfor kvifor, hvert kvart
    hverandre kvarandre, fra frå, en ein, et eit, noen nokon, noe noko, mer meir, være vere, vært vore, flere fleire
    dere dykk, hun ho, selv sjølv, uten utan, sammen saman, mye mykje, sier seier, gjør gjer, vet veit
    tjeneste teneste, tjenesten tenesta, tjenester tenester, tjenestene tenestene, tilbud tilbod, tilbudet tilbodet
    tilbudene tilboda, henvisning tilvising, henvist tilvist, hele heile, hvis viss
    hvilke kva, hvilken kva, egen eigen, eget eige, egne eigne, deres dykkar, noen nokre, dem dei, deres deira
    """.split { $0 == "," || $0 == "\n" }.compactMap { pair -> (nb: String, nn: String)? in
      let words = pair.split(separator: " ").map(String.init)
      return words.count == 2 ? (words[0], words[1]) : nil
    }
}
