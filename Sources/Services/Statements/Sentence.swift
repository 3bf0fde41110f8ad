internal import Diagnostics

/// One sentence of running text as words, each known by its number in the lexicon.
struct Sentence {
  struct Word {
    /// The number in `Lexicon.words`, or `Lexicon.unknown`.
    var id: Int
    /// Where it stands in the bytes of its passage.
    let range: Range<Int>
    /// What stands between it and the word before it.
    let gap: Gap
    /// Whether it is part of the text of a link to another page.
    let isElsewhere: Bool
    /// What the word may be about.
    var standing: Standing
  }

  enum Gap { case space, comma, mark }

  var words: [Word] = []
  /// The words at the front that belong to the line which introduces a list: «Du trenger ikke:».
  var introduced = 0
  /// From its first to its last byte in the passage, the full stop included.
  var range: Range<Int> = 0..<0
  var isQuestion = false
  /// Whether it ends with a colon, so that what follows goes on with it.
  var isIntroduction = false
}

extension StatementPassage {
  /// The sentences in order; linear in the number of bytes.
  func sentences(_ table: StatementTable, about service: ServiceWords) -> [Sentence] {
    var cutter = SentenceCutter(bytes: bytes, pieces: pieces, table: table, service: service)
    cutter.cut()
    return cutter.sentences
  }
}

private struct SentenceCutter {
  let bytes: [UInt8]
  let pieces: [StatementPassage.Piece]
  let lexicon: Lexicon
  let table: StatementTable
  let service: ServiceWords
  var sentences: [Sentence] = []
  private var sentence = Sentence()
  private var gap = Sentence.Gap.space
  private var position = 0
  private var pieceIndex = 0
  /// Whether what is read stands in quotation marks; they may hold several sentences.
  private var isQuoted = false
  /// Where the last mark that may close a quotation stands; after it a mark opens none.
  private let lastClosing: Int
  /// The word that is being read, in lower case; kept from word to word so that its memory is.
  private var lowered: [UInt8] = []
  private let colon: Int
  /// «osv.», which may end a sentence, and «kl.», which never does.
  private let abbreviation: Int?
  private let leadingAbbreviation: Int?

  private let municipality: Int

  init(bytes: [UInt8], pieces: [StatementPassage.Piece], table: StatementTable, service: ServiceWords) {
    self.bytes = bytes
    self.pieces = pieces
    self.table = table
    self.service = service
    lexicon = table.lexicon
    municipality = lexicon.id(of: "kommune")
    lastClosing = Self.lastClosing(bytes)
    colon = lexicon.id(of: ":")
    abbreviation = lexicon.classNumber(named: "forkortelse")
    leadingAbbreviation = lexicon.classNumber(named: "forkortelse-foran")
  }

  mutating func cut() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte.isDigit {
        cutNumber()
      } else if isLetter(at: position) {
        cutWord()
      } else {
        cutMark(byte)
      }
    }
    end(at: bytes.count)
  }

  private mutating func cutNumber() {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      // 08.00, 1,5 and 10–12 are one number; so is 5 000, whatever kind of space it has.
      let goesOn = position + 1 < bytes.count && bytes[position + 1].isDigit
      if byte.isDigit || ((byte == .ascii(".") || byte == .ascii(",")) && goesOn) { position += 1 } else { break }
    }
    // «000» is the end of 5 000.
    let isZero =
      bytes[start..<position].allSatisfy { !$0.isDigit || $0 == .ascii("0") }
      && !bytes[start..<position].starts(with: [0x30, 0x30])
    add(isZero ? Lexicon.zero : Lexicon.number, start..<position)
    if hasPrefix([.ascii(","), .ascii("-")]) {
      add(lexicon.id(of: "kr"), position..<position + 2)
      position += 2
    }
  }

  private mutating func cutWord() {
    let start = position
    lowered.removeAll(keepingCapacity: true)
    while position < bytes.count {
      let byte = bytes[position]
      if byte.isLetter {
        lowered.append(byte | 0x20)
        position += 1
      } else if byte >= 0x80 {
        let length = scalarLength(at: position)
        if isSkipped(at: position) {
          // å as «a» with a ring of its own.
          if byte == 0xCC, position + 1 < bytes.count, bytes[position + 1] == 0x8A, lowered.last == .ascii("a") {
            lowered.removeLast()
            lowered.append(contentsOf: [0xC3, 0xA5])
          }
        } else if isLetter(at: position) {
          let isUpper = byte == 0xC3 && position + 1 < bytes.count && (0x80...0x9E).contains(bytes[position + 1])
          lowered.append(byte)
          if isUpper {
            lowered.append(bytes[position + 1] | 0x20)
          } else {
            lowered.append(contentsOf: bytes[min(position + 1, bytes.count)..<min(position + length, bytes.count)])
          }
        } else {
          break
        }
        position = min(position + length, bytes.count)
      } else if byte == .ascii("-"), position + 1 < bytes.count, isLetter(at: position + 1) {
        lowered.append(byte)
        position += 1
      } else {
        break
      }
    }
    add(lexicon.id(of: lowered), start..<position)
  }

  private mutating func cutMark(_ byte: UInt8) {
    let start = position
    position += max(1, min(scalarLength(at: start), bytes.count - start))
    switch byte {
    case .lineFeed, .carriageReturn:
      if position < bytes.count, bytes[position] == .lineFeed, byte == .lineFeed { end(at: start) }
    case .space, .tab: return
    case .ascii(","): if gap == .space { gap = .comma }
    case .ascii("."), .ascii("!"), .ascii("?"):
      let isEnd = byte != .ascii(".") || endsSentence(at: start)
      if isEnd {
        sentence.isQuestion = byte == .ascii("?")
        end(at: position)
      }
    case .ascii(":"):
      add(colon, start..<position)
      gap = .mark
    case .ascii(";"), .ascii("("), .ascii(")"), .ascii("*"), .ascii("|"): gap = .mark
    case .ascii("\""): if isQuoted { isQuoted = false } else { openQuote(at: start) }
    case .ascii("-"):
      // A dash with spaces around it; «vedtaks- og» has none before it.
      if 0 < start, bytes[start - 1] == .space { gap = .mark }
    case 0xC2:
      if position - start == 2, bytes[start + 1] == 0xAB { openQuote(at: start) }
      if position - start == 2, bytes[start + 1] == 0xBB { isQuoted = false }
    case 0xE2:
      guard position - start == 3, bytes[start + 1] == 0x80 else { return }
      switch bytes[start + 2] {
      case 0x93, 0x94: if !isBetweenDigits(start) { gap = .mark }
      case 0x9C: openQuote(at: start)
      case 0x9D: isQuoted = false
      case 0xA6: gap = .mark
      default: return
      }
    default: return
    }
  }

  /// Words in quotation marks are somebody's, or the name of something: they say nothing here.
  private mutating func openQuote(at offset: Int) { isQuoted = offset < lastClosing }

  private static func lastClosing(_ bytes: [UInt8]) -> Int {
    var offset = bytes.count - 1
    while 0 <= offset {
      let previous = offset > 0 ? bytes[offset - 1] : 0
      if bytes[offset] == .ascii("\"") || (bytes[offset] == 0xBB && previous == 0xC2)
        || (bytes[offset] == 0x9D && previous == 0x80)
      {
        return offset
      }
      offset -= 1
    }
    return -1
  }

  private mutating func add(_ id: Int, _ range: Range<Int>) {
    while pieceIndex + 1 < pieces.count, pieces[pieceIndex + 1].start <= range.lowerBound { pieceIndex += 1 }
    let isElsewhere = pieceIndex < pieces.count && pieces[pieceIndex].isElsewhere
    let standing = standing(of: id, range)
    sentence.words.append(
      Sentence.Word(
        id: isQuoted ? Lexicon.unknown : id, range: range, gap: gap, isElsewhere: isElsewhere, standing: standing))
    // «Lilleby kommune» is the municipality itself.
    let count = sentence.words.count
    if id == municipality, count > 1, sentence.words[count - 2].standing == .other {
      sentence.words[count - 2].standing = .neutral
    }
    gap = .space
  }

  /// What a word may be about, by the names of the service, by the tables, by a large letter and by its last part, in this order.
  private func standing(of id: Int, _ range: Range<Int>) -> Standing {
    if isQuoted { return .other }
    guard bytes[range.lowerBound].isLetter || bytes[range.lowerBound] >= 0x80 else { return .neutral }
    let known = table.standings[id]
    if known != .neutral || service.hasOthers {
      if service.isOwn(lowered) { return .named }
      if service.isOther(lowered) { return .other }
    }
    if isName(range, isKnown: id != Lexicon.unknown), !table.is(id, "kanal") { return .other }
    guard known == .unknown, let last = lowered.last else { return known }
    // «reisevaksine», «rehabiliteringssenter»: the last part tells what kind of thing it is.
    for ending in table.endingsOfOthers[last] ?? [] where ending.count + 1 < lowered.count {
      if lowered[(lowered.count - ending.count)...].elementsEqual(ending) { return .other }
    }
    return .unknown
  }

  /// A large letter inside a sentence, or a word of large letters that stands in no table.
  private func isName(_ range: Range<Int>, isKnown: Bool) -> Bool {
    guard isUpper(at: range.lowerBound) else { return false }
    let second = range.lowerBound + scalarLength(at: range.lowerBound)
    if second < range.upperBound, isUpper(at: second) { return !isKnown }
    return !sentence.words.isEmpty && gap != .mark && range.count > 1
  }

  private func isUpper(at offset: Int) -> Bool {
    let byte = bytes[offset]
    if byte == 0xC3 { return offset + 1 < bytes.count && (0x80...0x9E).contains(bytes[offset + 1]) }
    return (0x41...0x5A).contains(byte)
  }

  private mutating func end(at offset: Int) {
    gap = .space
    guard let first = sentence.words.first, let last = sentence.words.last else { return }
    sentence.range = first.range.lowerBound..<max(last.range.upperBound, min(offset, bytes.count))
    while sentence.range.upperBound > last.range.upperBound,
      bytes[sentence.range.upperBound - 1].isSpaceOrTab || bytes[sentence.range.upperBound - 1] == .lineFeed
    {
      sentence.range = sentence.range.lowerBound..<sentence.range.upperBound - 1
    }
    sentence.isIntroduction = last.id == colon
    sentences.append(sentence)
    sentence = Sentence()
  }

  /// Whether the full stop at an offset is one: not in «f.eks.», «kl. 8», «1. januar».
  private func endsSentence(at offset: Int) -> Bool {
    var next = offset + 1
    while next < bytes.count, bytes[next] == .ascii(")") || bytes[next] == .ascii("\"") { next += 1 }
    guard next < bytes.count else { return true }
    if !bytes[next].isSpaceOrTab, bytes[next] != .lineFeed, bytes[next] != .carriageReturn, bytes[next] < 0x80 {
      return false
    }
    guard let last = sentence.words.last, last.range.upperBound == offset else { return true }
    while next < bytes.count, bytes[next].isSpaceOrTab || bytes[next] == .lineFeed { next += 1 }
    let goesOnSmall =
      next < bytes.count && ((0x61...0x7A).contains(bytes[next]) || bytes[next].isDigit || isSmallNorwegian(next))
    if last.id == Lexicon.number || last.id == Lexicon.zero { return !goesOnSmall }
    if lexicon.isMember(last.id, ofClass: leadingAbbreviation) { return false }
    if lexicon.isMember(last.id, ofClass: abbreviation) { return !goesOnSmall }
    return true
  }

  private func isSmallNorwegian(_ offset: Int) -> Bool {
    bytes[offset] == 0xC3 && offset + 1 < bytes.count && (0xA0...0xBE).contains(bytes[offset + 1])
  }

  private func isBetweenDigits(_ start: Int) -> Bool {
    0 < start && bytes[start - 1].isDigit && position < bytes.count && bytes[position].isDigit
  }

  private func hasPrefix(_ prefix: [UInt8]) -> Bool {
    position + prefix.count <= bytes.count && bytes[position..<position + prefix.count].elementsEqual(prefix)
  }

  private func isLetter(at offset: Int) -> Bool {
    let byte = bytes[offset]
    if byte < 0x80 { return byte.isLetter }
    if byte == 0xC2 || byte == 0xE2 { return false }
    // The signs × and ÷ stand among the letters.
    if byte == 0xC3, offset + 1 < bytes.count { return bytes[offset + 1] != 0x97 && bytes[offset + 1] != 0xB7 }
    return byte >= 0xC3
  }

  /// Soft hyphens, zero-width characters and combining marks inside a word.
  private func isSkipped(at offset: Int) -> Bool {
    guard offset + 1 < bytes.count else { return false }
    let next = bytes[offset + 1]
    switch bytes[offset] {
    case 0xC2: return next == 0xAD
    case 0xCC: return true
    case 0xCD: return next < 0xB0
    case 0xE2: return next == 0x80 && offset + 2 < bytes.count && (0x8B...0x8F).contains(bytes[offset + 2])
    default: return false
    }
  }

  private func scalarLength(at offset: Int) -> Int {
    switch bytes[offset] {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }
}
