import Diagnostics
import Services

/// What is said about lines that cannot be read. Words live here so that the readers stay short.
extension Diagnostic {
  static func droppedText(_ file: SourceFile, _ range: Range<Int>) -> Diagnostic {
    let text = String(decoding: file.bytes[range], as: UTF8.self)
    return Diagnostic(
      .droppedText, at: file.span(range),
      Wording(
        nb: "«\(text)» blir ikke vist: alt etter « #» er en kommentar",
        nn: "«\(text)» blir ikkje vist: alt etter « #» er ein kommentar",
        en: "“\(text)” is not shown: everything after “ #” is a comment"),
      remedy: Wording(
        nb: "sett hele verdien i anførselstegn, eller to mellomrom foran «#» hvis det er en kommentar",
        nn: "set heile verdien i hermeteikn, eller to mellomrom framfor «#» om det er ein kommentar",
        en: "put the whole value in quotation marks, or two spaces before “#” if it is a comment"))
  }

  static func noBreakSpace(_ file: SourceFile, _ range: Range<Int>, fix: Fix?) -> Diagnostic {
    Diagnostic(
      .noBreakSpace, at: file.span(range),
      Wording(
        nb: "her står et hardt mellomrom", nn: "her står eit hardt mellomrom", en: "there is a no-break space here"),
      remedy: Wording(
        nb: "bytt det ut med et vanlig mellomrom", nn: "byt det ut med eit vanleg mellomrom",
        en: "replace it with an ordinary space"),
      fix: fix)
  }

  static func curlyQuotes(around key: Located<String>, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .curlyQuotes, at: key.span,
      Wording(
        nb: "«\(key.value)» står mellom krøllete anførselstegn", nn: "«\(key.value)» står mellom krølla hermeteikn",
        en: "“\(key.value)” stands between curly quotation marks"),
      remedy: Wording(
        nb: "skriv navnet på feltet uten anførselstegn", nn: "skriv namnet på feltet utan hermeteikn",
        en: "write the name of the field without quotation marks"),
      fix: .unquoting(key, in: file))
  }

  static func duplicateKey(_ key: Located<String>, first: Located<String>, field: String? = nil) -> Diagnostic {
    Diagnostic(
      .duplicateField, at: key.span,
      key.value == first.value
        ? Wording(
          nb: "«\(key.value)» står to ganger", nn: "«\(key.value)» står to gonger", en: "“\(key.value)” stands twice")
        : Wording(
          nb: "«\(key.value)» er samme felt som «\(first.value)»",
          nn: "«\(key.value)» er same felt som «\(first.value)»",
          en: "“\(key.value)” is the same field as “\(first.value)”"),
      remedy: Wording(
        nb: "behold den linjen som er riktig, og slett den andre",
        nn: "behald den linja som er rett, og slett den andre",
        en: "keep the line that is right and delete the other"),
      field: field,
      notes: [
        Note(
          Wording(nb: "her står det første gang", nn: "her står det første gong", en: "it stands here the first time"),
          at: first.span)
      ])
  }

  static func faultyEntry(_ fault: FieldOutline.Fault, _ file: SourceFile, fix: Fix?) -> Diagnostic {
    let text = String(decoding: file.bytes[fault.range].prefix(60), as: UTF8.self)
    let (rule, summary, remedy) = words(for: fault.kind, text: text)
    return Diagnostic(rule, at: file.span(fault.range), summary, remedy: remedy, fix: fix)
  }

  private static func words(
    for kind: FieldOutline.Fault.Kind, text: String
  ) -> (rule: Rule, summary: Wording, remedy: Wording) {
    let quote = Wording(
      nb: "sett hele verdien i anførselstegn: \"…\"", nn: "set heile verdien i hermeteikn: \"…\"",
      en: "put the whole value in quotation marks: \"…\"")
    switch kind {
    case .reference, .tag:
      return (
        .unsupportedNotation,
        Wording(
          nb: "en verdi kan ikke begynne med «\(text.prefix(1))»",
          nn: "ein verdi kan ikkje byrje med «\(text.prefix(1))»",
          en: "a value cannot begin with “\(text.prefix(1))”"),
        quote
      )
    case .reservedCharacter:
      return (
        .faultyEntry,
        Wording(
          nb: "en verdi kan ikke begynne med «\(text)» uten anførselstegn",
          nn: "ein verdi kan ikkje byrje med «\(text)» utan hermeteikn",
          en: "a value cannot begin with “\(text)” without quotation marks"),
        quote
      )
    case .directive, .severalDocuments:
      return (
        .unsupportedNotation,
        Wording(
          nb: "linjen «\(text)» hører ikke hjemme blant feltene", nn: "linja «\(text)» høyrer ikkje heime mellom felta",
          en: "the line “\(text)” does not belong among the fields"),
        Wording(nb: "slett linjen", nn: "slett linja", en: "delete the line")
      )
    case .complexKey, .mergeKey:
      return (
        .unsupportedNotation,
        Wording(
          nb: "«\(text)» er ikke navnet på et felt", nn: "«\(text)» er ikkje namnet på eit felt",
          en: "“\(text)” is not the name of a field"),
        Wording(
          nb: "skriv hvert felt som «navn: verdi»", nn: "skriv kvart felt som «namn: verdi»",
          en: "write each field as “name: value”")
      )
    case .tooDeep:
      return (
        .tooDeep,
        Wording(
          nb: "feltene ligger mer enn åtte nivåer inni hverandre", nn: "felta ligg meir enn åtte nivå inni kvarandre",
          en: "the fields lie more than eight levels inside each other"),
        Wording(
          nb: "del listen opp, eller flytt teksten under feltene", nn: "del lista opp, eller flytt teksten under felta",
          en: "split the list, or move the text below the fields")
      )
    case .tabIndentation:
      return (
        .faultyEntry,
        Wording(
          nb: "linjen er rykket inn med tabulator", nn: "linja er rykt inn med tabulator",
          en: "the line is indented with a tab"),
        Wording(
          nb: "bruk mellomrom i stedet: to for hvert nivå", nn: "bruk mellomrom i staden: to for kvart nivå",
          en: "use spaces instead: two for each level")
      )
    case .unclosedQuote:
      return (
        .faultyEntry,
        Wording(
          nb: "anførselstegnet blir aldri avsluttet", nn: "hermeteiknet blir aldri avslutta",
          en: "the quotation mark is never closed"),
        Wording(
          nb: "sett et likt anførselstegn der teksten slutter", nn: "set eit likt hermeteikn der teksten sluttar",
          en: "put the same quotation mark where the text ends")
      )
    case .unclosedBracket:
      return (
        .faultyEntry,
        Wording(
          nb: "klammen «\(text.prefix(1))» blir aldri lukket", nn: "klammen «\(text.prefix(1))» blir aldri lukka",
          en: "the bracket “\(text.prefix(1))” is never closed"),
        Wording(
          nb: "sett «\(text.first == "{" ? "}" : "]")» der listen slutter",
          nn: "set «\(text.first == "{" ? "}" : "]")» der lista sluttar",
          en: "put “\(text.first == "{" ? "}" : "]")” where the list ends")
      )
    case .colonInText:
      return (
        .faultyEntry,
        Wording(
          nb: "kolon med mellomrom etter kan ikke stå inne i en verdi",
          nn: "kolon med mellomrom etter kan ikkje stå inne i ein verdi",
          en: "a colon followed by a space cannot stand inside a value"),
        quote
      )
    case .missingColon:
      if let colon = text.firstIndex(of: ":"), colon != text.startIndex, text.index(after: colon) != text.endIndex {
        let mended = text[..<colon] + ": " + text[text.index(after: colon)...]
        return (
          .faultyEntry,
          Wording(
            nb: "det mangler et mellomrom etter kolon i «\(text)»",
            nn: "det manglar eit mellomrom etter kolon i «\(text)»",
            en: "a space is missing after the colon in “\(text)”"),
          Wording(nb: "skriv «\(mended)»", nn: "skriv «\(mended)»", en: "write “\(mended)”")
        )
      }
      return (
        .faultyEntry,
        Wording(
          nb: "«\(text)» er ikke et felt: det mangler kolon", nn: "«\(text)» er ikkje eit felt: det manglar kolon",
          en: "“\(text)” is not a field: the colon is missing"),
        Wording(
          nb: "skriv «navn: verdi», eller flytt teksten under den siste «---»",
          nn: "skriv «namn: verdi», eller flytt teksten under den siste «---»",
          en: "write “name: value”, or move the text below the last “---”")
      )
    case .conflictMarker:
      return (
        .faultyEntry,
        Wording(
          nb: "to versjoner av filen er blandet sammen her", nn: "to versjonar av fila er blanda saman her",
          en: "two versions of the file are mixed together here"),
        Wording(
          nb: "velg den versjonen som er riktig, og slett linjene med «<<<», «===» og «>>>»",
          nn: "vel den versjonen som er rett, og slett linjene med «<<<», «===» og «>>>»",
          en: "choose the version that is right, and delete the lines with “<<<”, “===” and “>>>”")
      )
    }
  }
}

extension ParserFailure {
  /// The finding for an entry that the parser could not read.
  func diagnostic(in file: SourceFile, entry: Range<Int>) -> Diagnostic {
    let inside = range.clamped(to: entry)
    let place = inside.isEmpty && !entry.contains(range.lowerBound) ? firstLine(of: entry, in: file) : inside
    let line = String(decoding: file.bytes[firstLine(of: entry, in: file)].prefix(60), as: UTF8.self)
    switch kind {
    case .duplicateKey(let key):
      return duplicate(key, in: file, entry: entry)
    case .unexpectedValue:
      return Diagnostic(
        .faultyEntry, at: file.span(place),
        Wording(
          nb: "innrykket stemmer ikke under «\(line)»", nn: "innrykket stemmer ikkje under «\(line)»",
          en: "the indentation does not match under “\(line)”"),
        remedy: Wording(
          nb: "rykk like mye inn på alle linjer som hører sammen, og sett tekst med kolon i anførselstegn",
          nn: "rykk like mykje inn på alle linjer som høyrer saman, og set tekst med kolon i hermeteikn",
          en: "indent all lines that belong together alike, and put text with a colon in quotation marks"))
    case .missingColon:
      return Diagnostic(
        .faultyEntry, at: file.span(place),
        Wording(
          nb: "det mangler kolon i denne linjen", nn: "det manglar kolon i denne linja", en: "this line lacks a colon"),
        remedy: Wording(nb: "skriv «navn: verdi»", nn: "skriv «namn: verdi»", en: "write “name: value”"))
    case .badEscape:
      return Diagnostic(
        .faultyEntry, at: file.span(place),
        Wording(
          nb: "en omvendt skråstrek kan ikke stå alene mellom doble anførselstegn",
          nn: "ein omvend skråstrek kan ikkje stå åleine mellom doble hermeteikn",
          en: "a backslash cannot stand alone between double quotation marks"),
        remedy: Wording(
          nb: "bruk enkle anførselstegn: '…'", nn: "bruk enkle hermeteikn: '…'", en: "use single quotation marks: '…'"))
    case .invisibleControl, .other:
      return Diagnostic(
        .faultyEntry, at: file.span(place),
        Wording(
          nb: "«\(line)» kan ikke leses slik det står", nn: "«\(line)» kan ikkje lesast slik det står",
          en: "“\(line)” cannot be read as it stands"),
        remedy: Wording(
          nb: "skriv «navn: verdi», og sett verdien i anførselstegn hvis den har spesielle tegn",
          nn: "skriv «namn: verdi», og set verdien i hermeteikn om han har spesielle teikn",
          en: "write “name: value”, with the value in quotation marks if it holds special characters"))
    }
  }

  /// The parser names the first of two equal keys; the editor wants to see the second.
  private func duplicate(_ key: String, in file: SourceFile, entry: Range<Int>) -> Diagnostic {
    let wanted = Array(key.utf8)
    var places: [Range<Int>] = []
    var index = entry.lowerBound
    while index + wanted.count < entry.upperBound {
      if file.bytes[index..<(index + wanted.count)].elementsEqual(wanted),
        file.bytes[index + wanted.count] == .ascii(":"),
        index == entry.lowerBound || !file.bytes[index - 1].isLetter && file.bytes[index - 1] < 0x80
      {
        places.append(index..<(index + wanted.count))
        index += wanted.count
      }
      index += 1
    }
    let first = places.first ?? range
    let second = places.dropFirst().first ?? first
    return .duplicateKey(Located(key, at: file.span(second)), first: Located(key, at: file.span(first)))
  }

  private func firstLine(of entry: Range<Int>, in file: SourceFile) -> Range<Int> {
    entry.lowerBound..<file.bytes[entry].endOfLine(from: entry.lowerBound)
  }
}
