package import Diagnostics

/// What a page says in running text, cut into words once for all the rules that read it: its title, the texts of its fields and its prose.
///
/// The cutting is on bytes and in linear time; a word is known by a hash of its letters in lower case, so that tables look it up without making text of it.
package struct RunningText: Sendable {
  // Behind a reference, so that a text can be handed from rule to rule without a copy of the whole draft.
  package indirect enum Owner: Sendable {
    case service(ServiceDraft)
    case page(PageDraft)
  }

  package let owner: Owner
  private let file: FileName
  package let language: LanguageCode
  package private(set) var passages: [Passage] = []
  package private(set) var sentences: [Sentence] = []
  package private(set) var words: [Word] = []
  package private(set) var links: [Link] = []
  /// All text in a row, in UTF-8.
  private var bytes: [UInt8] = []
  private var segments: [Segment] = []

  /// A title, a field's text, or a paragraph, heading, list item or cell of the prose.
  package struct Passage: Sendable {
    package enum Kind: Sendable, Hashable {
      case title
      case field(Field)
      case prose(Prose.Piece.Kind)
    }

    package let kind: Kind
    package let span: Span
    package fileprivate(set) var sentences: Range<Int>
    package fileprivate(set) var words: Range<Int>

    package var isProse: Bool {
      switch kind {
      case .prose: true
      case .title, .field: false
      }
    }

    package var isHeading: Bool {
      switch kind {
      case .prose(.heading): true
      case .prose, .title, .field: false
      }
    }
  }

  package struct Sentence: Sendable {
    package let passage: Int
    package fileprivate(set) var words: Range<Int>
  }

  /// Letters and digits in a row.
  package struct Word: Sendable {
    /// Of its letters in lower case (`RunningText.hash`).
    package let hash: UInt64
    /// In the text's own bytes.
    fileprivate let start: Int32
    fileprivate let end: Int32
    package let sentence: Int32
    /// The number of its letters and digits.
    package let letters: Int32
    package let traits: Traits
  }

  package struct Traits: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Its first letter is a capital.
    package static let isCapitalised = Traits(rawValue: 1)
    /// It has two letters or more, all capitals.
    package static let isAllCapitals = Traits(rawValue: 2)
    package static let isNumber = Traits(rawValue: 4)
    /// Somebody's own words: in quotation marks, or in a quote.
    package static let isQuoted = Traits(rawValue: 8)
    package static let isInLink = Traits(rawValue: 16)
    package static let isCode = Traits(rawValue: 32)
    /// More than spaces or a hyphen stands between it and the word before, or there is no word before.
    package static let followsMark = Traits(rawValue: 64)
  }

  package struct Link: Sendable {
    package let destination: String
    package let text: String
    package let span: Span
    package let words: Range<Int>
  }

  /// A stretch of the text that stands in one place of the file.
  private struct Segment {
    /// Where it ends in `bytes`; it begins where the one before ends.
    let end: Int32
    /// Its place in the file.
    let lower: Int32
    let upper: Int32
    let count: Int32

    /// Whether the file has these very bytes there, so that a part of the one is a part of the other.
    var isExact: Bool { count == upper - lower }
  }

  package init(_ draft: ServiceDraft) {
    self.init(owner: .service(draft), path: draft.path, language: draft.language)
    if let title = draft.title { add(title, .title) }
    addTexts(of: draft.facts)
    for route in draft.routes {
      if let name = route.name { add(name, .field(.routes)) }
      addTexts(of: route.facts)
    }
    add(draft.prose)
  }

  /// The prose alone, without the texts of the fields.
  package init(proseOf draft: ServiceDraft) {
    self.init(owner: .service(draft), path: draft.path, language: draft.language)
    add(draft.prose)
  }

  package init(_ page: PageDraft) {
    self.init(owner: .page(page), path: page.path, language: page.language)
    if let title = page.title { add(title, .title) }
    if let lead = page.lead { add(lead, .field(.lead)) }
    add(page.prose)
  }

  private init(owner: Owner, path: String, language: LanguageCode) {
    self.owner = owner
    file = FileName(path)
    self.language = language
    bytes.reserveCapacity(2048)
    words.reserveCapacity(320)
  }

  // MARK: What rules ask

  package var service: ServiceDraft? {
    switch owner {
    case .service(let draft): draft
    case .page: nil
    }
  }

  package var path: String { file.path }

  package var wordIndices: Range<Int> { words.indices }

  /// The words as written.
  package func text(of words: Range<Int>) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    return String(decoding: bytes[Int(self.words[first].start)..<Int(self.words[last].end)], as: UTF8.self)
  }

  /// Where the words stand: they alone where the file has them as they are, else the smallest text around them.
  package func span(of words: Range<Int>) -> Span {
    guard let first = words.first, let last = words.last else { return Span(in: file, 0..<0) }
    let start = Int(self.words[first].start)
    let end = Int(self.words[last].end)
    guard let opening = segment(at: start), let closing = segment(at: end - 1) else { return Span(in: file, 0..<0) }
    let from = Int(opening.lower) + (opening.isExact ? start - Int(opening.end - opening.count) : 0)
    let to = closing.isExact ? Int(closing.upper) - (Int(closing.end) - end) : Int(closing.upper)
    return Span(in: file, from..<max(from, to))
  }

  /// The words of the sentence that a word stands in.
  package func sentence(around word: Int) -> Range<Int> { sentences[Int(words[word].sentence)].words }

  package func passage(of word: Int) -> Passage { passages[sentences[Int(words[word].sentence)].passage] }

  private func segment(at offset: Int) -> Segment? {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if Int(segments[middle].end) <= offset { low = middle + 1 } else { high = middle }
    }
    return low < segments.count ? segments[low] : segments.last
  }

  // MARK: Gathering

  private mutating func addTexts(of facts: FactsDraft) {
    if let text = facts.lead { add(text, .field(.lead)) }
    if let text = facts.audience?.value.text { add(text, .field(.audience)) }
    if let text = facts.userFee?.value.text { add(text, .field(.userFee)) }
    if let text = facts.referral?.value.text { add(text, .field(.referral)) }
    if let text = facts.vedtak?.value.text { add(text, .field(.vedtak)) }
    if let text = facts.measures { add(text, .field(.measures)) }
    if let text = facts.guidance { add(text, .field(.guidance)) }
    if let text = facts.userInvolvement { add(text, .field(.userInvolvement)) }
    if let text = facts.agreement { add(text, .field(.agreement)) }
    if let text = facts.complaint { add(text, .field(.complaint)) }
    for law in facts.legalBasis?.value ?? [] { add(law, .field(.legalBasis)) }
  }

  /// A field's text; one that a translation or a way in has inherited is read where it was written.
  private mutating func add(_ text: Located<String>, _ kind: Passage.Kind) {
    guard text.span.path == path else { return }
    begin(kind, text.span)
    append(text.value, at: text.span)
    finish(isQuoted: false, traits: [])
  }

  private mutating func add(_ prose: Prose) {
    for piece in prose.pieces {
      begin(.prose(piece.kind), piece.span)
      var marked: [(range: Range<Int>, traits: Traits)] = []
      var found: [(range: Range<Int>, link: Prose.Inline, destination: String)] = []
      append(piece.inlines, [], &marked, &found)
      let firstWord = words.count
      finish(isQuoted: piece.isQuoted, traits: marked)
      for (range, link, destination) in found {
        let inside = words[firstWord...].indices.filter {
          range.lowerBound <= words[$0].start && words[$0].end <= range.upperBound
        }
        links.append(
          Link(
            destination: destination, text: String(decoding: bytes[range], as: UTF8.self), span: link.span,
            words: (inside.first ?? words.count)..<(inside.last.map { $0 + 1 } ?? words.count)))
      }
    }
  }

  private mutating func append(
    _ inlines: [Prose.Inline], _ traits: Traits, _ marked: inout [(range: Range<Int>, traits: Traits)],
    _ links: inout [(range: Range<Int>, link: Prose.Inline, destination: String)]
  ) {
    for inline in inlines {
      let start = bytes.count
      switch inline.kind {
      case .text(let text):
        append(text, at: inline.span)
        if !traits.isEmpty { marked.append((start..<bytes.count, traits)) }
      case .code(let text):
        append(text, at: inline.span)
        marked.append((start..<bytes.count, traits.union(.isCode)))
      case .image(_, _, let alternative):
        append(alternative, at: inline.span)
        if !traits.isEmpty { marked.append((start..<bytes.count, traits)) }
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner):
        append(inner, traits, &marked, &links)
      case .link(let destination, _, let inner):
        append(inner, traits.union(.isInLink), &marked, &links)
        links.append((start..<bytes.count, inline, destination))
      case .softBreak: append(" ", at: inline.span)
      case .lineBreak: append("\n", at: inline.span)
      case .footnote: continue
      }
    }
  }

  private mutating func append(_ text: String, at span: Span) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    let count = bytes.count - start
    guard count > 0 else { return }
    segments.append(
      Segment(
        end: Int32(bytes.count), lower: Int32(span.range.lowerBound), upper: Int32(span.range.upperBound),
        count: Int32(count)))
  }

  private mutating func begin(_ kind: Passage.Kind, _ span: Span) {
    passages.append(
      Passage(
        kind: kind, span: span, sentences: sentences.count..<sentences.count, words: words.count..<words.count))
    cutFrom = bytes.count
  }

  // MARK: Cutting

  /// Where the passage that is being gathered begins.
  private var cutFrom = 0

  private mutating func finish(isQuoted: Bool, traits marked: [(range: Range<Int>, traits: Traits)]) {
    guard let passage = passages.indices.last else { return }
    let firstSentence = sentences.count
    let firstWord = words.count
    var cut = Cut(isQuoted: isQuoted)
    var marks = marked[...]
    var index = cutFrom
    bytes.withUnsafeBufferPointer { bytes in
      while index < bytes.count {
        guard let start = cut.nextWord(in: bytes, from: &index) else { break }
        let spelling = cut.takeWord(in: bytes, from: &index)
        while let mark = marks.first, mark.range.upperBound <= start { marks.removeFirst() }
        var traits = spelling.traits
        if let mark = marks.first, mark.range.lowerBound <= start { traits.formUnion(mark.traits) }
        if cut.isQuoted { traits.insert(.isQuoted) }
        let isFirst = words.count == firstWord
        if isFirst || cut.hasMark { traits.insert(.followsMark) }
        if isFirst || cut.endsSentence(before: traits, after: words.last) {
          endSentence(from: firstSentence)
          sentences.append(Sentence(passage: passage, words: words.count..<words.count))
        }
        words.append(
          Word(
            hash: spelling.hash, start: Int32(start), end: Int32(index), sentence: Int32(sentences.count - 1),
            letters: spelling.letters, traits: traits))
      }
    }
    endSentence(from: firstSentence)
    passages[passage].sentences = firstSentence..<sentences.count
    passages[passage].words = firstWord..<words.count
  }

  /// Gives the last sentence of the passage its words, now that they are known.
  private mutating func endSentence(from firstSentence: Int) {
    guard let last = sentences.indices.last, last >= firstSentence else { return }
    sentences[last].words = sentences[last].words.lowerBound..<words.count
  }

  /// What stands between words, as far as it says where sentences and quotes end.
  private struct Cut {
    private let isAllQuoted: Bool
    private var guillemets = 0
    private var isInPlainQuotes = false
    private(set) var hasMark = false
    private var stop = Stop.none

    private enum Stop { case none, full, certain }

    init(isQuoted: Bool) { isAllQuoted = isQuoted }

    var isQuoted: Bool { isAllQuoted || guillemets > 0 || isInPlainQuotes }

    /// Goes past what is no word, and returns where the next word begins.
    mutating func nextWord(in bytes: UnsafeBufferPointer<UInt8>, from index: inout Int) -> Int? {
      hasMark = false
      stop = .none
      while index < bytes.count {
        let byte = bytes[index]
        if RunningText.isASCIIWord(byte) { return index }
        if byte < 0x80 {
          index += 1
          switch byte {
          case 0x20, 0x09, 0x0D, 0x2D: continue
          // A line that the author broke off ends like a sentence.
          case 0x0A: stop = .certain
          case 0x2E, 0x3A: if isSpaced(bytes, index), stop == .none { stop = .full }
          case 0x21, 0x3F: if isSpaced(bytes, index) { stop = .certain }
          case 0x22: isInPlainQuotes.toggle()
          default: break
          }
          hasMark = true
          continue
        }
        let (kind, length) = RunningText.kind(bytes, index)
        if byte == 0xD8, index + 1 < bytes.count, bytes[index + 1] == 0x9F { stop = .certain }
        switch kind {
        case .letter: return index
        case .space, .invisible: break
        case .openingQuote:
          guillemets += 1
          hasMark = true
        case .closingQuote:
          guillemets = max(0, guillemets - 1)
          hasMark = true
        case .mark: hasMark = true
        }
        index += length
      }
      return nil
    }

    /// A full stop ends a sentence where a space, or a closing mark and a space, follows it.
    private func isSpaced(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
      guard index < bytes.count else { return true }
      let byte = bytes[index]
      return byte <= 0x20 || byte == 0x29 || byte == 0x22 || byte >= 0x80 || byte == 0x2E
    }

    /// An ordinal («1. januar») and an abbreviation («kl. 12», «bl.a. Nav») end no sentence.
    func endsSentence(before next: Traits, after last: Word?) -> Bool {
      switch stop {
      case .none: return false
      case .certain: return true
      case .full:
        guard let last else { return true }
        let isOpen = next.contains(.isCapitalised) || next.contains(.isNumber)
        if !isOpen { return false }
        return !RunningText.abbreviations.contains(last.hash)
      }
    }

    /// Goes past a word, and says how it is spelt.
    mutating func takeWord(
      in bytes: UnsafeBufferPointer<UInt8>, from index: inout Int
    ) -> (hash: UInt64, letters: Int32, traits: Traits) {
      var hash = RunningText.hashSeed
      var letters: Int32 = 0
      var capitals: Int32 = 0
      var digits: Int32 = 0
      var startsWithCapital = false
      while index < bytes.count {
        var byte = bytes[index]
        if byte < 0x80 {
          guard RunningText.isASCIIWord(byte) else { break }
          index += 1
          if byte <= 0x39 {
            digits += 1
          } else if byte < 0x60 {
            if letters == 0 { startsWithCapital = true }
            capitals += 1
            byte |= 0x20
          }
          letters += 1
          // A ring that is written as a mark of its own: the letter is å.
          if byte == 0x61, index + 1 < bytes.count, bytes[index] == 0xCC, bytes[index + 1] == 0x8A {
            index += 2
            hash = RunningText.hash(hash, 0xC3)
            byte = 0xA5
          }
          hash = RunningText.hash(hash, byte)
          continue
        }
        let (kind, length) = RunningText.kind(bytes, index)
        if kind == .invisible {
          index += length
          continue
        }
        guard kind == .letter else { break }
        if byte == 0xC3, index + 1 < bytes.count {
          var second = bytes[index + 1]
          if second < 0x9F {
            if letters == 0 { startsWithCapital = true }
            capitals += 1
            second |= 0x20
          }
          hash = RunningText.hash(RunningText.hash(hash, byte), second)
        } else {
          if letters == 0 { startsWithCapital = RunningText.opensSentence(bytes, index..<index + length) }
          for offset in 0..<length where index + offset < bytes.count {
            hash = RunningText.hash(hash, bytes[index + offset])
          }
        }
        letters += 1
        index += length
      }
      var traits: Traits = []
      if startsWithCapital { traits.insert(.isCapitalised) }
      if digits == letters { traits.insert(.isNumber) }
      if letters > 1, capitals == letters { traits.insert(.isAllCapitals) }
      return (hash, letters, traits)
    }
  }

  // MARK: Letters

  fileprivate enum Kind { case letter, mark, space, invisible, openingQuote, closingQuote }

  @inline(__always)
  fileprivate static func isASCIIWord(_ byte: UInt8) -> Bool {
    (0x61 <= byte && byte <= 0x7A) || (0x41 <= byte && byte <= 0x5A) || (0x30 <= byte && byte <= 0x39)
  }

  /// What begins at a byte that is not ASCII, and how many bytes long it is.
  fileprivate static func kind(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (kind: Kind, length: Int) {
    let first = bytes[index]
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    switch first {
    case 0xC2:
      switch second {
      case 0xA0: return (.space, 2)
      case 0xAD: return (.invisible, 2)
      case 0xAB: return (.openingQuote, 2)
      case 0xBB: return (.closingQuote, 2)
      default: return (.mark, 2)
      }
    // The comma, semicolon and question mark of Arabic.
    case 0xD8 where second == 0x8C || second == 0x9B || second == 0x9F: return (.mark, 2)
    case 0xC3: return (second == 0x97 || second == 0xB7 ? .mark : .letter, 2)
    // Marks that change the letter before them.
    case 0xCC: return (.invisible, 2)
    case 0xE2:
      switch (second, third) {
      case (0x80, 0x80...0x8A), (0x80, 0xAF): return (.space, 3)
      case (0x80, 0x8B...0x8F), (0x81, 0xA0): return (.invisible, 3)
      // A hyphen that keeps a word on one line.
      case (0x80, 0x90), (0x80, 0x91): return (.space, 3)
      case (0x80, 0x9C): return (.openingQuote, 3)
      case (0x80, 0x9D): return (.closingQuote, 3)
      default: return (.mark, 3)
      }
    case 0xE3 where second == 0x80: return (.mark, 3)
    case 0xEF where second == 0xBB && third == 0xBF: return (.invisible, 3)
    case 0xF0...: return (.mark, 4)
    case 0xE0...: return (.letter, 3)
    case 0xC0...: return (.letter, 2)
    default: return (.mark, 1)
    }
  }

  /// Whether a letter may begin a sentence: a capital, or one of a script that has none, as Arabic.
  fileprivate static func opensSentence(_ bytes: UnsafeBufferPointer<UInt8>, _ letter: Range<Int>) -> Bool {
    let scalars = String(decoding: bytes[letter.clamped(to: bytes.indices)], as: UTF8.self).unicodeScalars
    guard let properties = scalars.first?.properties else { return false }
    return properties.isUppercase || properties.generalCategory == .otherLetter
  }

  // FNV-1a: short words, no key to keep, and the same on every machine.
  fileprivate static let hashSeed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  fileprivate static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// The hashes of the words of a phrase, as `words` has them.
  package static func hashes(_ phrase: String) -> [UInt64] {
    var hashes: [UInt64] = []
    var index = 0
    Array(phrase.utf8).withUnsafeBufferPointer { bytes in
      var cut = Cut(isQuoted: false)
      while cut.nextWord(in: bytes, from: &index) != nil {
        hashes.append(cut.takeWord(in: bytes, from: &index).hash)
      }
    }
    return hashes
  }

  private static let abbreviations = Set(
    hashes(
      "kl ca nr bl a eks dvs jf jfr evt inkl ekskl tlf mob dr pga mht ift maks pst ev l mr mrs ms"))
}
