import LanguageServer
import Testing

@Suite struct FieldLinesTests {
  /// The place at the bar, which is taken out of the text first.
  private func place(_ text: String, hasFences: Bool = false) -> (place: FieldPlace?, word: String?) {
    var bytes = Array(text.utf8)
    let offset = bytes.firstIndex(of: UInt8(ascii: "|")) ?? bytes.count
    if offset < bytes.count { bytes.remove(at: offset) }
    let place = FieldLines(bytes, hasFences: hasFences).place(at: offset)
    return (place, place.map { String(decoding: bytes[$0.word], as: UTF8.self) })
  }

  @Test(arguments: [
    ("|", [], FieldPlace.Role.key, ""),
    ("eg|", [], .key, "eg"),
    ("eg|: gratis", [], .key, "eg"),
    ("egenandel:|", ["egenandel"], .value, ""),
    ("egenandel: |", ["egenandel"], .value, ""),
    ("egenandel: gra|tis", ["egenandel"], .value, "gratis"),
    ("egenandel: gratis | # for alle", ["egenandel"], .value, ""),
    ("a: 12:00|", ["a"], .value, "12:00"),
    ("\"a b\": |", ["a b"], .value, ""),
    ("kontakt:\n  |", ["kontakt"], .either, ""),
    ("kontakt:\n  tele|", ["kontakt"], .either, "tele"),
    ("kontakt:\n  telefon: 1\n  |", ["kontakt"], .key, ""),
    ("kontakt:\n  telefon: |\n  sms: 1", ["kontakt", "telefon"], .value, ""),
    ("kontakt:\n  telefon: 1\n|", [], .key, ""),
    ("deltilbud:\n  - |", ["deltilbud"], .either, ""),
    ("deltilbud:\n  - na|vn: A", ["deltilbud"], .key, "navn"),
    ("deltilbud:\n  - navn: A\n    |", ["deltilbud"], .key, ""),
    ("deltilbud:\n- navn: A\n  |", ["deltilbud"], .key, ""),
    ("deltilbud:\n- navn: A\n- |", ["deltilbud"], .either, ""),
    ("deltilbud:\n  - navn: A\n    kontakt:\n      |", ["deltilbud", "kontakt"], .either, ""),
    ("form:\n  - sam|", ["form"], .either, "sam"),
    ("form:\n- sam|tale\ntema: a", ["form"], .either, "samtale"),
    ("form: [sam|]", ["form"], .value, "sam"),
    ("form: [a, |]", ["form"], .value, ""),
    ("form: [a,\n  b|]\ntema: c", ["form"], .value, "b"),
    ("form: [a, b|\ntema: c", ["form"], .value, "b"),
    ("form: [a, b\ntema: |c", ["tema"], .value, "c"),
    ("m: {hvem: [a, b|], alder: 1}", ["m", "hvem"], .value, "b"),
    ("m: {hvem: [a], al|}", ["m"], .key, "al"),
    ("m: {|}", ["m"], .key, ""),
    ("m: {hvem: |", ["m", "hvem"], .value, ""),
    ("t:\n  - {nummer: 1, til: |}", ["t", "til"], .value, ""),
    ("t: [{nummer: 1}, {ti|}]", ["t"], .key, "ti"),
    ("a: \"x, y|\"", ["a"], .value, "\"x, y\""),
    ("m: {a: \"x, }\", b: |}", ["m", "b"], .value, ""),
    ("å: 👩‍👧\nmål|", [], .key, "mål"),
    ("a: 1\r\nkontakt:\r\n  te|\r\nb: 2", ["kontakt"], .either, "te"),
  ])
  func whatIsBeingWrittenIsKnownFromLinesAndColumns(
    text: String, path: [String], role: FieldPlace.Role, word: String
  ) throws {
    let found = place(text)
    #expect(try #require(found.place).path == path)
    #expect(found.place?.role == role)
    #expect(found.word == word)
  }

  @Test(arguments: [
    "# notat|", "a: 1 # not|at", "a: |\n  tekst", "tekst: >\n  lang |tekst",
  ])
  func inACommentOrARunningTextNothingIsBeingWrittenButThat(text: String) {
    let found = place(text).place
    #expect(found == nil || found?.path == ["a"])
  }

  @Test func theOtherKeysOfTheSameRecordAreKnown() {
    #expect(place("a: 1\n|\nb: 2\nc:\n  d: 3").place?.siblings == ["a", "b", "c"])
    #expect(place("c:\n  - d: 3\n    |\n  - e: 4").place?.siblings == ["d"])
    #expect(place("c: {d: 1, |, e: 2}").place?.siblings == ["d", "e"])
    #expect(place("a: 1\nb|: 2").place?.siblings == ["a"])
  }

  @Test(arguments: [
    ("---\na: |\n---\n\nTekst", ["a"]), ("---\n|\n---\n", []), ("---\na: 1\n|", []),
  ])
  func inMarkdownTheFieldsAreBetweenTheFences(text: String, path: [String]) {
    #expect(place(text, hasFences: true).place?.path == path)
  }

  @Test(arguments: ["|---\na: 1\n---\n", "---\na: 1\n-|--\n", "---\na: 1\n---\na: |", "a: |", "|"])
  func onAFenceAndInTheProseThereAreNoFields(text: String) {
    #expect(place(text, hasFences: true).place == nil)
  }

  @Test func everyPlaceOfAnyTextHasAnAnswer() {
    let text = "---\na: {b: [c, \"d}\n- e: 'f\n\tg: |\n  h\n-- - i:: [}]\r\n? j\n: k\n#l: m\n\u{FEFF}n: \"\n---\no: p"
    for length in 0...text.utf8.count {
      let bytes = Array(text.utf8.prefix(length))
      for hasFences in [true, false] {
        let lines = FieldLines(bytes, hasFences: hasFences)
        for offset in 0...length {
          guard let place = lines.place(at: offset) else { continue }
          #expect(0 <= place.word.lowerBound && place.word.upperBound <= length)
        }
      }
    }
  }

  @Test func keysMakeATreeWithListsLookedThrough() {
    let outline = FieldLines(Array("a: 1\nb:\n  - c: 2\n    d: 3\n  - c: 4\ne: 5\n".utf8), hasFences: false).outline
    #expect(outline.map(\.name) == ["a", "b", "e"])
    #expect(outline[1].children.map(\.name) == ["c", "d", "c"])
    #expect(outline[1].whole == 5..<34)
  }
}
