import Search
import Testing

@Suite struct SearchKeyTests {
  @Test(arguments: [
    ["psykolog", "psykologen", "psykologer", "psykologene", "psykologar"],
    ["søvn", "soevn", "sovn", "søvnen"],
    ["åpen", "aapen", "ope"],
    ["pårørende", "paarorende", "parorende", "pårørande"],
    ["ensom", "ensomme", "ensomhet", "einsam", "einsemd"],
    ["fødsel", "fødsler", "fodsler"],
    ["mann", "menn", "mannen"],
    ["slå", "slår", "slo", "slått", "slaar"],
    ["skolehelsetjenesten", "skulehelsetenesta", "skulehelseteneste"],
    ["henvisning", "tilvising", "henvisningen"],
    ["bolig", "bustad", "boligen"],
    ["alene", "åleine", "aleina"],
    ["selvmord", "sjølvmord", "sjølmord"],
    ["voldtatt", "valdteken", "voldtekt"],
    ["tatt", "teke", "ta"],
    ["selv", "sjølv", "sjolv", "sjöl", "sjol"],
    ["hører", "høyrer", "hoyrer", "hörer", "horer"],
    ["kjærlighet", "kjærleik", "kjärleik", "kjaerleik"],
    ["søker", "søkjer", "søkja", "sokjer"],
    ["spiller", "spelar"],
    ["bevisstløs", "medvitslaus"],
    ["drapstrusler", "drapstrugsmål"],
    ["not", "cannot", "dont"],
    ["stemmer", "røyster", "royster"],
    ["legen", "lækjaren", "lækjar", "laekjar", "lege"],
    ["følelser", "kjensler", "kjensla"],
    ["hodet", "hovudet", "hovud", "hode"],
    ["erfaringer", "røynsler"],
    ["rent", "reint"],
    ["rengjøring", "reingjering"],
    ["samboeren", "sambuaren", "samboaren"],
    ["leilighet", "leilegheit"],
    ["oppdragelse", "oppsedinga"],
    ["stjeler", "stel"],
    ["være", "vera", "vere"],
    ["legge", "leggja", "legger", "legg"],
    ["hvem", "kven", "kem"],
    ["renhold", "reinhald"],
    ["oppholdet", "opphaldet"],
    ["samme", "same"],
    ["småbarn", "småungar"],
    ["brudd", "brot", "brotet"],
    ["velger", "velja", "veljer"],
    ["hjemmefra", "heimanfrå"],
    ["sulten", "svolten", "svelt"],
    ["lillebror", "veslebror"],
    ["vinterklær", "vinterklede"],
    ["faller", "falt"],
  ])
  func formsOfAWordAreFoundByOneKey(forms: [String]) {
    for form in forms { #expect(searchKey(of: form) == searchKey(of: forms[0]), "\(form)") }
  }

  @Test(arguments: [
    ("vilkår", "vil"), ("nivå", "niv"), ("sol", "sorg"), ("mor", "mord"), ("rus", "ros"), ("rape", "rap"),
    ("legge", "lege"),
  ])
  func differentWordsHaveDifferentKeys(one: String, other: String) {
    #expect(searchKey(of: one) != searchKey(of: other))
  }

  @Test func nynorskIsKnownToWhoeverHasNoNorwegianLetters() {
    let tables = [BokmalForms.wordTable, BokmalForms.partTable, BokmalForms.beginningTable]
    for (nynorsk, bokmal) in tables.flatMap(BokmalForms.pairs(in:)) {
      #expect(
        BokmalForms.form(of: foldedLetters(of: nynorsk)) == BokmalForms.form(of: nynorsk), "\(nynorsk), \(bokmal)")
    }
  }

  @Test func aWordWithDigitsIsItself() {
    #expect(searchKey(of: "116117") == "116117")
  }

  @Test func wordsAreRunsOfLettersAndDigitsInLowerCase() {
    #expect(searchWords(in: "Ring 116 117, døgnåpent!") == ["ring", "116", "117", "døgnåpent"])
  }

  @Test(arguments: ["'", "\u{2019}", "\u{2BC}"])
  func anApostropheEndsAWordWhicheverWayItIsWritten(mark: String) {
    #expect(searchWords(in: "чоловік б\(mark)є мене") == ["чоловік", "б", "є", "мене"])
  }

  @Test func decomposedLettersAreComposed() {
    #expect(searchWords(in: "A\u{30A}pent kafe\u{301}") == ["åpent", "kafe"])
  }

  @Test func invisibleMarksDoNotHideAWord() {
    #expect(searchWords(in: "psy\u{AD}kolog\u{202E} \u{0}time") == ["psykolog", "time"])
  }
}
