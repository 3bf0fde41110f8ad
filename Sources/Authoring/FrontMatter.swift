import Diagnostics
import Services

/// A Markdown file cut in two, on bytes: the fields between its `---` lines, and the prose after them.
struct FrontMatter {
  /// The bytes of the fields; nil where there are none that can be read.
  var fields: Range<Int>?
  var body: Range<Int>
  var diagnostics: [Diagnostic] = []

  static let sizeLimit = 64 * 1024
  static let lineLimit = 10_000

  /// A service needs fields; another page may be text alone.
  init(of file: SourceFile, needsFields: Bool = true) {
    let bytes = file.bytes
    var start = 0
    while bytes[start...].starts(with: StrayCharacter.byteOrderMark) { start += 3 }
    if start > 3 {
      diagnostics += StrayCharacter.firstOfEachKind(in: 3..<start, of: bytes).map {
        var diagnostic = $0.first.diagnostic(in: file, count: $0.count)
        diagnostic.fix = .deleting($0.first.kind, in: 3..<start, of: file)
        return diagnostic
      }
    }
    body = bytes.count..<bytes.count
    let first = Self.line(of: bytes, from: start)
    guard Self.isFence(bytes[first]) else {
      let missing = Self.missing(in: file, firstLine: first, needsFields: needsFields)
      let isText = !Self.isBlank(bytes) && !Self.holdsFields(bytes, firstLine: first)
      if !needsFields, missing.rule.id == Rule.missingFrontMatter.id, isText {
        body = start..<bytes.count
      } else {
        diagnostics.append(missing)
      }
      return
    }
    var lineStart = Self.next(after: first, in: bytes)
    let fieldsStart = lineStart
    while lineStart < bytes.count {
      let line = Self.line(of: bytes, from: lineStart)
      if Self.isFence(bytes[line]) {
        body = Self.next(after: line, in: bytes)..<bytes.count
        judge(fieldsStart..<lineStart, of: file)
        refuseSecond(in: file)
        return
      }
      lineStart = Self.next(after: line, in: bytes)
    }
    diagnostics.append(
      Diagnostic(
        .unclosedFrontMatter, at: file.span(first),
        Wording(
          nb: "feltene slutter aldri: det mangler en linje med «---»",
          nn: "felta sluttar aldri: det manglar ei linje med «---»",
          en: "the fields never end: a line with “---” is missing"),
        remedy: Wording(
          nb: "sett «---» på en egen linje etter det siste feltet",
          nn: "set «---» på ei eiga linje etter det siste feltet",
          en: "put “---” on a line of its own after the last field")))
  }

  /// Finds fields that begin anew where the text should begin: with a fence before them, or with one below that would make a heading of them.
  ///
  /// A divider with text around it has empty lines, and its first line is no field.
  private mutating func refuseSecond(in file: SourceFile) {
    let bytes = file.bytes
    var start = body.lowerBound
    while start < bytes.count, Self.isBlank(bytes[Self.line(of: bytes, from: start)]) {
      start = Self.next(after: Self.line(of: bytes, from: start), in: bytes)
    }
    guard start < bytes.count else { return }
    let first = Self.line(of: bytes, from: start)
    let hasFence = Self.isFence(bytes[first])
    if hasFence { start = Self.next(after: first, in: bytes) }
    var hasField = false
    while start < bytes.count {
      let line = Self.line(of: bytes, from: start)
      if Self.isFence(bytes[line]) {
        guard hasField else { return }
        diagnostics.append(.secondFrontMatter(file, first, hasFence: hasFence))
        body = Self.next(after: line, in: bytes)..<bytes.count
        return
      }
      if Self.isField(bytes[line]) {
        hasField = true
      } else {
        let goesOn = bytes[line].first.map { $0.isSpaceOrTab || $0 == .ascii("-") || $0 == .ascii("#") } ?? true
        guard goesOn, hasFence || hasField && !Self.isBlank(bytes[line]) else { return }
      }
      start = Self.next(after: line, in: bytes)
    }
  }

  /// Whether a line at the left margin begins a field that a service may have.
  private static func isField(_ line: ArraySlice<UInt8>) -> Bool {
    guard let colon = line.firstIndex(of: .ascii(":")),
      colon + 1 == line.endIndex || line[colon + 1].isSpaceOrTab || line[colon + 1] == .carriageReturn
    else { return false }
    let key = String(decoding: line[..<colon], as: UTF8.self)
    return Field.named(key) != nil || Extra.isOwn(key)
  }

  /// Keeps the fields if they are within the limits.
  private mutating func judge(_ range: Range<Int>, of file: SourceFile) {
    guard range.count <= Self.sizeLimit else {
      diagnostics.append(
        Diagnostic(
          .frontMatterTooLarge, at: file.span(range.lowerBound..<range.lowerBound),
          Wording(
            nb: "feltene er på \(range.count / 1024) kB, og grensen er 64 kB",
            nn: "felta er på \(range.count / 1024) kB, og grensa er 64 kB",
            en: "the fields are \(range.count / 1024) KB, and the limit is 64 KB"),
          remedy: Wording(
            nb: "flytt lange tekster under den siste «---»", nn: "flytt lange tekstar under den siste «---»",
            en: "move long texts below the last “---”")))
      return
    }
    var start = range.lowerBound
    var isWithinLimits = true
    while start < range.upperBound {
      let line = Self.line(of: file.bytes, from: start)
      if line.count > Self.lineLimit {
        isWithinLimits = false
        diagnostics.append(.lineTooLong(file, line))
      }
      start = Self.next(after: line, in: file.bytes)
    }
    if isWithinLimits { fields = range }
  }

  /// What is wrong with a file that does not begin with `---`.
  private static func missing(in file: SourceFile, firstLine: Range<Int>, needsFields: Bool) -> Diagnostic {
    let bytes = file.bytes
    let text = String(decoding: bytes[firstLine].prefix(40), as: UTF8.self)
    let trimmed = bytes[firstLine].drop { $0.isSpaceOrTab }
    let remedyFirst = Wording(
      nb: "begynn filen med en linje der det bare står «---»", nn: "byrj fila med ei linje der det berre står «---»",
      en: "begin the file with a line that holds only “---”")
    var start = firstLine.lowerBound
    while start < bytes.count {
      let line = line(of: bytes, from: start)
      if !bytes[line].allSatisfy({ $0.isSpaceOrTab }) {
        let isIndented = bytes[line].first.map { $0.isSpaceOrTab } ?? false
        let fence = bytes[line].drop { $0.isSpaceOrTab }
        if isFence(fence), line != firstLine || isIndented {
          return Diagnostic(
            .misplacedFrontMatter, at: file.span(firstLine.lowerBound..<firstLine.lowerBound),
            Wording(
              nb: "det står noe foran den første «---»", nn: "det står noko framfor den første «---»",
              en: "something stands before the first “---”"),
            remedy: Wording(
              nb: "slett tomme linjer og mellomrom foran «---»", nn: "slett tomme linjer og mellomrom framfor «---»",
              en: "delete empty lines and spaces before “---”"))
        }
        break
      }
      start = next(after: line, in: bytes)
    }
    let fences = ["----", "—", "–", "+++", "---", ";;;", "***", "==="]
    if fences.contains(where: { trimmed.starts(with: $0.utf8) }), trimmed.count <= 12 {
      return Diagnostic(
        .misplacedFrontMatter, at: file.span(firstLine),
        Wording(
          nb: "filen begynner med «\(text)» i stedet for «---»", nn: "fila byrjar med «\(text)» i staden for «---»",
          en: "the file begins with “\(text)” instead of “---”"),
        remedy: Wording(
          nb: "skriv nøyaktig tre bindestreker, «---», både foran og etter feltene",
          nn: "skriv nøyaktig tre bindestrekar, «---», både framfor og etter felta",
          en: "write exactly three hyphens, “---”, both before and after the fields"))
    }
    if holdsFields(bytes, firstLine: firstLine) {
      return Diagnostic(
        .missingFrontMatter, at: file.span(firstLine),
        Wording(
          nb: "det mangler en linje med «---» foran feltene", nn: "det manglar ei linje med «---» framfor felta",
          en: "a line with “---” is missing before the fields"),
        remedy: remedyFirst)
    }
    return Diagnostic(
      .missingFrontMatter, at: file.span(firstLine),
      isBlank(bytes)
        ? Wording(nb: "filen er tom", nn: "fila er tom", en: "the file is empty")
        : Wording(
          nb: "filen har ingen felt om tilbudet", nn: "fila har ingen felt om tilbodet",
          en: "the file has no fields about the service"),
      remedy: needsFields
        ? Wording(
          nb: remedyFirst.nb + ", så «tittel», «målgruppe», «egenandel» og «henvisning», og «---» igjen",
          nn: remedyFirst.nn + ", så «tittel», «målgruppe», «eigendel» og «tilvising», og «---» igjen",
          en: remedyFirst.en + ", then “tittel”, “målgruppe”, “egenandel” and “henvisning”, and “---” again")
        : Wording(
          nb: "skriv en overskrift, som «# Om oss», og teksten under den",
          nn: "skriv ei overskrift, som «# Om oss», og teksten under henne",
          en: "write a heading, such as “# Om oss”, and the text below it"))
  }

  /// Whether a file begins with a field and has a fence further down: then the first fence was forgotten, and the fields are no text.
  private static func holdsFields(_ bytes: [UInt8], firstLine: Range<Int>) -> Bool {
    guard let colon = bytes[firstLine].firstIndex(of: .ascii(":")),
      Field.named(String(decoding: bytes[firstLine.lowerBound..<colon], as: UTF8.self)) != nil
    else { return false }
    var start = next(after: firstLine, in: bytes)
    while start < bytes.count {
      let line = line(of: bytes, from: start)
      if isFence(bytes[line]) { return true }
      start = next(after: line, in: bytes)
    }
    return false
  }

  private static func isBlank(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.allSatisfy { $0.isSpaceOrTab || $0 == .lineFeed || $0 == .carriageReturn }
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0.isSpaceOrTab }
  }

  /// A line's bytes without its end.
  static func line(of bytes: [UInt8], from start: Int) -> Range<Int> {
    start..<bytes[...].endOfLine(from: start)
  }

  static func next(after line: Range<Int>, in bytes: [UInt8]) -> Int {
    let end = line.upperBound
    guard end < bytes.count else { return bytes.count }
    return bytes[end] == .carriageReturn && end + 1 < bytes.count && bytes[end + 1] == .lineFeed ? end + 2 : end + 1
  }
}

extension Diagnostic {
  fileprivate static func secondFrontMatter(_ file: SourceFile, _ first: Range<Int>, hasFence: Bool) -> Diagnostic {
    let text = String(decoding: file.bytes[first].prefix(40), as: UTF8.self)
    return Diagnostic(
      .unsupportedNotation, at: file.span(first),
      hasFence
        ? Wording(
          nb: "her begynner feltene på nytt, under den siste «---»",
          nn: "her byrjar felta på nytt, under den siste «---»",
          en: "the fields begin anew here, below the last “---”")
        : Wording(
          nb: "«\(text)» ser ut som et felt, men står under den siste «---»",
          nn: "«\(text)» ser ut som eit felt, men står under den siste «---»",
          en: "“\(text)” looks like a field but stands below the last “---”"),
      remedy: hasFence
        ? Wording(
          nb: "flytt feltene opp til de andre, og slett de to ekstra linjene med «---»",
          nn: "flytt felta opp til dei andre, og slett dei to ekstra linjene med «---»",
          en: "move the fields up to the others, and delete the two extra lines with “---”")
        : Wording(
          nb:
            "flytt feltet opp til de andre og slett «---» under det, eller skriv «## » foran hvis det er en overskrift",
          nn:
            "flytt feltet opp til dei andre og slett «---» under det, eller skriv «## » framfor om det er ei overskrift",
          en:
            "move the field up to the others and delete the “---” below it, or write “## ” before it if it is a heading"
        ))
  }

  static func lineTooLong(_ file: SourceFile, _ line: Range<Int>) -> Diagnostic {
    Diagnostic(
      .oversizedLine, at: file.span(line.lowerBound..<line.lowerBound),
      Wording(
        nb: "linjen er på \(line.count) byte, og grensen er 10 000",
        nn: "linja er på \(line.count) byte, og grensa er 10 000",
        en: "the line is \(line.count) bytes, and the limit is 10,000"),
      remedy: Wording(
        nb: "del teksten i flere linjer eller avsnitt", nn: "del teksten i fleire linjer eller avsnitt",
        en: "split the text into several lines or paragraphs"))
  }
}
