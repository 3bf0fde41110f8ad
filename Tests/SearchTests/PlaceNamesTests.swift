import Diagnostics
import Search
import Services
import Testing

/// Where a query names a municipality; the browser is held to the same by `Tests/Browser/test_country.py`.
@Suite struct PlaceNamesTests {
  private let registered = ["1121", "1515", "1818", "3207", "3218", "3226", "4601", "5610", "1506"]

  private var names: PlaceNames { get throws { try names(of: registered) } }

  private func names(of numbers: [String]) throws -> PlaceNames {
    let place = Span.start(of: "kommune.yaml")
    return PlaceNames(try numbers.map { try municipality($0, at: place) })
  }

  private func municipality(_ number: String, at place: Span) throws -> Municipality {
    let name = try #require(RegisteredMunicipality.numbered(number)).name
    return Municipality(
      name: Located(name + " kommune", at: place), number: Located(try MunicipalityNumber(reading: number), at: place),
      slug: name, folder: number)
  }

  /// What all share: one service, so that some words are known.
  private let core = SearchIndex(
    WrittenIndex(
      documents: [IndexDocument(id: "meldepunkt", language: "nb", title: "Berger familier")],
      keys: ["berger", "familier"].map(searchKey(of:)), bodies: [[], []], concepts: []))

  private func placed(_ query: String) throws -> (numbers: [String], rest: String) {
    let placed = try names.placed(query, beside: core)
    return (placed.places.map { registered[$0] }, placed.rest)
  }

  @Test(arguments: [
    ("psykolog i Bergen", "4601", "psykolog "), ("bergen psykolog", "4601", "psykolog"),
    ("psykolog i Bergens ", "4601", "psykolog "), ("Psykolog Bergen kommune", "4601", "psykolog "),
    ("psykolog i kommunen Bergen nå", "4601", "psykolog nå "),
    ("nordre follo rus", "3207", "rus"), ("rus i nordre folo", "3207", "rus "),
    ("Aurskog-Høland", "3226", " "), ("aurskog hoeland lege", "3226", "lege"), ("aurskog holand", "3226", " "),
    ("lege Kárášjohka", "5610", "lege "), ("lege karasjohka", "5610", "lege "), ("lege Karasjok", "5610", "lege "),
    ("lege i Ås", "3218", "lege "), ("lege aas", "3218", "lege "), ("lege i Time", "1121", "lege "),
    ("Time kommune", "1121", " "), ("lege karasojk", "5610", "lege "),
  ])
  func aPlaceIsTakenOut(query: String, number: String, rest: String) throws {
    #expect(try placed(query) == ([number], rest), "\(query)")
  }

  @Test(arguments: [
    "psykolog", "time hos lege", "time", "lege as", "berger", "melde fra", "", " ", "i", "kommune",
    "bergenser", "Bergby", "mannen min slår oss", "kan dere hjelpe oss", "hjelp til oss", "jeg er i stor fare",
    "psykolog begren", "psykolog i begren", "lege i mold", String(repeating: "a", count: 10_000),
  ])
  func nothingElseIsAPlace(query: String) throws {
    #expect(try placed(query) == ([], query))
  }

  /// In a country nearly every short word is like some name.
  @Test(arguments: [
    "mannen min slår oss", "kan dere hjelpe oss", "hjelp til oss", "får ikkje somna", "vondt i halsen",
    "vondt i hoften",
    "jeg er i stor fare", "hjelp til stor gjeld", "blør fra nesa", "står i loven", "forstå barnet", "frost i tærne",
    "drømmen min", "lungen verker", "jeg har loppa i senga", "hol i tanna", "spiser moss", "nes", "lønner seg ikke",
  ])
  func ordinaryWordsAreNoPlacesInACountry(query: String) throws {
    let names = try names(of: RegisteredMunicipality.all.map(\.number))
    #expect(names.placed(query, beside: core).places.isEmpty, "\(query)")
  }

  @Test func ofTwoWithOneNameBothAreMeant() throws {
    #expect(try placed("lege i Herøy").numbers == ["1515", "1818"])
    #expect(try placed("lege i heroy").numbers == ["1515", "1818"])
  }

  @Test(arguments: [
    ("herøy nordland", "1818", " "), ("lege i Herøy i Nordland", "1818", "lege "),
    ("nordland heroy lege", "1818", "lege"), ("lege herøy møre og romsdal", "1515", "lege "),
    ("lege i Herøy, Møre", "1515", "lege "),
  ])
  func ofTwoWithOneNameACountyTellsWhich(query: String, number: String, rest: String) throws {
    let found = try placed(query)
    #expect(found.numbers == [number] && found.rest == rest, "\(query): \(found)")
  }

  @Test func ofTwoWithOneNameTheCountyIsSaid() throws {
    let names = try ["1515", "1818", "4601"].map {
      try municipality($0, at: .start(of: "kommune.yaml")).distinctName
    }
    #expect(names == ["Herøy kommune (Møre og Romsdal)", "Herøy kommune (Nordland)", "Bergen kommune"])
  }

  @Test(arguments: [
    ("flytter fra Bergen til Ås", "3218", "flytter "), ("frå Nordre Follo til Bergen lege", "4601", "lege"),
    ("har flyttet til Ås fra Bergen", "3218", "har flyttet "), ("lege fra Bergen", "4601", "lege "),
  ])
  func whereSomebodyComesFromCountsOnlyWhereNoOtherPlaceIsNamed(query: String, number: String, rest: String) throws {
    let found = try placed(query)
    #expect(found.numbers == [number] && found.rest == rest, "\(query): \(found)")
  }

  @Test func aQueryOfAPlaceAloneIsAnsweredWithAllThereIs() throws {
    let query = try names.placed("i Bergen", beside: core)
    #expect(query.isPlaceOnly)
    #expect(core.answer(to: query).hits.map(\.document.id) == ["meldepunkt"])
  }

  @Test func whatWasMeantStillNamesThePlace() throws {
    #expect(try core.answer(to: names.placed("famliier i Bergen", beside: core)).suggestion == "familier i bergen")
  }

  @Test func everyMunicipalityIsFoundByItsOwnName() throws {
    let all = RegisteredMunicipality.all
    let names = try names(of: all.map(\.number))
    for (index, municipality) in all.enumerated() {
      // «Oss» is no genitive of Os to whoever asks for help for us.
      let genitives = municipality.name == "Os" ? [] : ["lege i \(municipality.name)s kommune"]
      for query in ["lege i \(municipality.name)"] + genitives {
        let found = names.placed(query, beside: core)
        #expect(found.places.contains(index) && found.rest == "lege ", "\(query): \(found)")
        #expect(found.places.count == all.count { $0.name == municipality.name }, "\(query)")
      }
    }
  }
}
