import Services
import Testing

@Suite struct NumberTests {
  @Test func anOrganisationNumberHasAControlDigit() throws {
    for text in ["974760673", "974 760 673", "974\u{A0}760\u{A0}673", "NO 974 760 673 MVA", "NO974760673MVA"] {
      #expect(try OrganisationNumber(reading: text).digits == "974760673", "\(text)")
    }
    #expect(try OrganisationNumber(reading: "974760673").readable == "974 760 673")
    check(
      OrganisationNumber.self,
      refuses: [
        ("", .empty), ("974760674", .wrongControlDigit("974760674")), ("123456785", .wrongControlDigit("123456785")),
        ("97476067", .wrongLength("97476067", digits: 8)), ("9747606730", .wrongLength("9747606730", digits: 10)),
        ("kommunen", .unclear("kommunen")), ("974-760-673", .unclear("974-760-673")),
        ("９７４７６０６７３", .unclear("９７４７６０６７３")),
      ]
    )
    check(OrganisationNumber.self, refusesAllOf: hopeless)
  }

  @Test func aMunicipalityNumberIsOneOf357OrAnExample() throws {
    #expect(RegisteredMunicipality.all.count == 357)
    #expect(Set(RegisteredMunicipality.all.map(\.number)).count == 357)
    #expect(Set(RegisteredMunicipality.all.map(\.county)).count == 15)
    #expect(
      RegisteredMunicipality.all.allSatisfy { $0.number.utf8.count == 4 && $0.number.hasPrefix($0.county.number) })
    let table = [
      ("0301", "Oslo", "Oslo", "Oslo"), ("4601", "Bergen", "Bergen", "Vestland"),
      ("1580", "Haram", "Haram", "Møre og Romsdal"),
      ("5610", "Karasjok", "Kárášjohka - Karasjok", "Finnmark"), ("3118", "Indre Østfold", "Indre Østfold", "Østfold"),
      ("5540", "Kåfjord", "Gáivuotna - Kåfjord - Kaivuono", "Troms"),
    ]
    for (number, name, official, county) in table {
      let municipality = try #require(try MunicipalityNumber(reading: " \(number)\u{A0}").municipality)
      #expect(municipality.name == name && municipality.officialName == official && municipality.county.name == county)
    }
    for text in ["9001", "9999"] {
      let number = try MunicipalityNumber(reading: text)
      #expect(number.isExample && number.municipality == nil)
    }
    check(
      MunicipalityNumber.self,
      refuses: [
        ("", .empty), ("301", .wrongLength("301", near: "0301")), ("46", .wrongLength("46", near: nil)),
        ("46010", .wrongLength("46010", near: nil)), ("9000", .noSuchMunicipality("9000")),
        ("1201", .noSuchMunicipality("1201")),
        ("0000", .noSuchMunicipality("0000")), ("Bergen", .unclear("Bergen")), ("４６０１", .unclear("４６０１")),
      ]
    )
    check(MunicipalityNumber.self, refusesAllOf: hopeless)
  }

  @Test func aSharedNameHasItsNumberInTheAddress() {
    let slugs = RegisteredMunicipality.all.compactMap(\.slug)
    #expect(slugs.count == 357 && Set(slugs).count == 357)
    let withNumber = slugs.map(\.description).filter { $0.utf8.last?.isNumeral == true }
    #expect(withNumber.sorted() == ["heroy-1515", "heroy-1818", "valer-3114", "valer-3419"])
    #expect(RegisteredMunicipality.slug(name: "Våler", number: "3114")?.description == "valer-3114")
    #expect(RegisteredMunicipality.slug(name: "Karasjok", number: "5610")?.description == "karasjok")
    #expect(RegisteredMunicipality.slug(name: "–", number: "9001") == nil)
  }

  @Test func aLanguageIsReadByCodeOrName() throws {
    let table = [
      ("nb", "nb"), ("NN", "nn"), ("en", "en"), ("engelsk", "en"), ("English", "en"), ("polsk", "pl"),
      ("Українська", "uk"),
      ("ukrainsk", "uk"), ("nordsamisk", "se"), ("Davvisa\u{301}megiella", "se"), ("norsk teiknspråk", "nsl"),
      ("العربية", "ar"),
      ("tigrinja", "ti"), ("kviterussisk", "be"), ("bokmål", "nb"), (" so\u{A0}", "so"),
    ]
    for (text, code) in table {
      let written = try WrittenLanguage(reading: text)
      #expect(written.language.code == code && !written.isNorwegianAtLarge, "\(text)")
    }
    for text in ["no", "NO", "norsk"] {
      let written = try WrittenLanguage(reading: text)
      #expect(written.language.code == "nb" && written.isNorwegianAtLarge)
    }
    check(
      WrittenLanguage.self,
      refuses: [
        ("", .empty), ("ua", .unknown("ua", near: ["uk"])), ("polks", .unknown("polks", near: ["polsk"])),
        ("xx", .unknown("xx", near: [])),
        ("samisk", .severalLanguages("samisk")), ("nb-NO", .unknown("nb-NO", near: [])),
      ]
    )
    check(WrittenLanguage.self, refusesAllOf: hopeless)
  }

  @Test func everyLanguageHasItsOwnNameAndDirection() throws {
    for code in "nb nn se smj sma en uk pl ar so ti fa".split(separator: " ") {
      #expect(LanguageCode(code: String(code)) != nil, "\(code)")
    }
    #expect(Set(LanguageCode.all.map(\.code)).count == LanguageCode.all.count)
    #expect(LanguageCode(code: "no") == nil && LanguageCode(code: "NB") == nil && LanguageCode(code: "veileder") == nil)
    #expect(LanguageCode.all.filter(\.isRightToLeft).map(\.code) == ["ar", "fa", "prs", "ps", "ur", "he", "ckb", "ug"])
    #expect(try #require(LanguageCode(code: "ar")).ownName == "العربية")
  }
}

extension UInt8 {
  fileprivate var isNumeral: Bool { 0x30 <= self && self <= 0x39 }
}
