import Diagnostics

/// The largest file that anybody means to publish: 1 MB of prose and 64 KB of fields.
package let fileSizeLimit = 1_048_576 + 65_536

/// What is wrong with a file's bytes before anybody reads its text; empty when they are well-formed UTF-8 without control characters.
///
/// One fault is enough: nothing further can be said about a file that is not text.
func encodingFaults(of file: SourceFile) -> [Diagnostic] {
  let bytes = file.bytes
  if bytes.count > fileSizeLimit {
    return [
      Diagnostic(
        .fileTooLarge, at: file.span(0..<0),
        Wording(
          nb: "filen er på \(bytes.count / 1024) kB, og grensen er \(fileSizeLimit / 1024) kB",
          nn: "fila er på \(bytes.count / 1024) kB, og grensa er \(fileSizeLimit / 1024) kB",
          en: "the file is \(bytes.count / 1024) KB, and the limit is \(fileSizeLimit / 1024) KB"),
        remedy: Wording(
          nb: "del teksten på flere sider", nn: "del teksten på fleire sider", en: "split the text over several pages"))
    ]
  }
  if let name = wideEncoding(of: bytes) {
    return [
      wrongEncoding(
        file, 0..<min(2, bytes.count),
        Wording(nb: "filen er lagret som \(name)", nn: "fila er lagra som \(name)", en: "the file is saved as \(name)"))
    ]
  }
  if let range = firstMalformed(in: bytes) {
    let byte = String(bytes[range.lowerBound], radix: 16, uppercase: true)
    return [
      wrongEncoding(
        file, range,
        Wording(
          nb: "byten \(byte) er ikke UTF-8: filen er trolig lagret som Latin-1 eller Windows-1252",
          nn: "byten \(byte) er ikkje UTF-8: fila er truleg lagra som Latin-1 eller Windows-1252",
          en: "the byte \(byte) is not UTF-8: the file was probably saved as Latin-1 or Windows-1252"))
    ]
  }
  return controlCharacters(in: file)
}

private func wrongEncoding(_ file: SourceFile, _ range: Range<Int>, _ summary: Wording) -> Diagnostic {
  Diagnostic(
    .notUTF8, at: file.span(range), summary,
    remedy: Wording(
      nb: "lagre filen på nytt og velg «UTF-8» som tegnkoding", nn: "lagre fila på nytt og vel «UTF-8» som teiknkoding",
      en: "save the file again and choose “UTF-8” as its encoding"))
}

private func wideEncoding(of bytes: [UInt8]) -> String? {
  if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32" }
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
  let start = bytes.prefix(4)
  if start.count == 4, start[0] == 0, start[1] != 0 || start[0] != 0 && start[1] == 0 && start[3] == 0 {
    return "UTF-16"
  }
  if start.count == 4, start[0] != 0, start[1] == 0, start[2] != 0, start[3] == 0 { return "UTF-16" }
  return nil
}

/// The first byte that does not belong to a well-formed sequence (Unicode 15, table 3-7).
private func firstMalformed(in bytes: [UInt8]) -> Range<Int>? {
  var index = 0
  let count = bytes.count
  while index < count {
    let byte = bytes[index]
    if byte < 0x80 {
      index += 1
      continue
    }
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch byte {
    case 0xC2...0xDF: length = 2
    case 0xE0:
      length = 3
      second = 0xA0...0xBF
    case 0xED:
      length = 3
      second = 0x80...0x9F
    case 0xE1...0xEF: length = 3
    case 0xF0:
      length = 4
      second = 0x90...0xBF
    case 0xF4:
      length = 4
      second = 0x80...0x8F
    case 0xF1...0xF3: length = 4
    default: return index..<(index + 1)
    }
    guard index + length <= count, second.contains(bytes[index + 1]) else { return index..<(index + 1) }
    for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return index..<(index + 1) }
    index += length
  }
  return nil
}

/// C0 and C1 characters besides tab, line feed and carriage return, DEL, and U+FFFE and U+FFFF; each file's first only.
private func controlCharacters(in file: SourceFile) -> [Diagnostic] {
  let bytes = file.bytes
  for index in bytes.indices {
    let byte = bytes[index]
    var length = 0
    if byte < 0x20, byte != .tab, byte != .lineFeed, byte != .carriageReturn { length = 1 }
    if byte == 0x7F { length = 1 }
    if byte == 0xC2, bytes[index + 1] < 0xA0 { length = 2 }
    if byte == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE { length = 3 }
    guard length > 0 else { continue }
    return [.controlCharacter(at: file.span(index..<(index + length)))]
  }
  return []
}

extension Diagnostic {
  static func controlCharacter(at span: Span, field: String? = nil) -> Diagnostic {
    Diagnostic(
      .controlCharacter, at: span,
      Wording(nb: "her står et styretegn", nn: "her står eit styreteikn", en: "there is a control character here"),
      remedy: Wording(
        nb: "slett tegnet, og skriv teksten på nytt hvis filen ikke er en tekstfil",
        nn: "slett teiknet, og skriv teksten på nytt om fila ikkje er ei tekstfil",
        en: "delete the character, and write the text anew if the file is not a text file"),
      field: field)
  }
}
