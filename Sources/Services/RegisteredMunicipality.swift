/// One of the 357 municipalities of Norway since 1 January 2024.
package struct RegisteredMunicipality: Sendable, Hashable {
  /// Four digits; the first two are the county's.
  package let number: String
  /// The Norwegian name: `Karasjok`.
  package let name: String
  /// The name in all official languages, in the official order: `Kárášjohka - Karasjok`.
  package let officialName: String
  package let county: County

  package struct County: Sendable, Hashable {
    /// Two digits.
    package let number: String
    package let name: String
    package let officialName: String
  }

  /// By number.
  package static let all: [RegisteredMunicipality] = read(table)

  /// Nothing where no municipality has the number.
  package static func numbered(_ number: String) -> RegisteredMunicipality? { byNumber[number] }

  /// The readable part of a municipality's address: its name, and its number after it where two of the 357 share the name.
  package static func slug(name: String, number: String) -> Slug? {
    guard let slug = Slug(name) else { return nil }
    return shared.contains(slug) ? Slug("\(name)-\(number)") : slug
  }

  /// Whether two of the 357 are called so.
  package static func isShared(_ name: String) -> Bool { Slug(name).map(shared.contains) ?? false }

  package var slug: Slug? { RegisteredMunicipality.slug(name: name, number: number) }

  private static let byNumber = Dictionary(all.map { ($0.number, $0) }) { first, _ in first }

  /// The names that stand twice in the table.
  private static let shared: Set<Slug> = {
    var seen: Set<Slug> = []
    return Set(all.compactMap { Slug($0.name) }.filter { !seen.insert($0).inserted })
  }()

  private static func read(_ table: String) -> [RegisteredMunicipality] {
    var all: [RegisteredMunicipality] = []
    for line in table.split(separator: "\n") {
      let halves = line.split(separator: ":", maxSplits: 1)
      guard halves.count == 2, let head = entry(halves[0]) else { continue }
      let county = County(number: head.number, name: head.name, officialName: head.officialName)
      for item in halves[1].split(separator: ";") {
        guard let entry = entry(item) else { continue }
        let number = county.number + entry.number
        all.append(
          RegisteredMunicipality(number: number, name: entry.name, officialName: entry.officialName, county: county))
      }
    }
    return all
  }

  /// Reads `10 Karasjok=Kárášjohka - Karasjok`; the official name is left out where it is the same.
  private static func entry(_ text: Substring) -> (number: String, name: String, officialName: String)? {
    let words = text.split(separator: " ", maxSplits: 1)
    guard words.count == 2 else { return nil }
    let names = words[1].split(separator: "=", maxSplits: 1)
    guard let name = names.first, let official = names.last else { return nil }
    return (number: String(words[0]), name: String(name), officialName: String(official))
  }

  // One text rather than a list, since a long list of values compiles slowly: a county in each line, then its municipalities
  // by the last two digits of their numbers.
  // Source: municipalities and counties as of 1 January 2024, © Kartverket, CC BY 4.0.
  private static let table = """
    03 Oslo: 01 Oslo
    11 Rogaland: 01 Eigersund; 03 Stavanger; 06 Haugesund; 08 Sandnes; 11 Sokndal; 12 Lund; 14 Bjerkreim; 19 Hå; \
    20 Klepp; 21 Time; 22 Gjesdal; 24 Sola; 27 Randaberg; 30 Strand; 33 Hjelmeland; 34 Suldal; 35 Sauda; \
    44 Kvitsøy; 45 Bokn; 46 Tysvær; 49 Karmøy; 51 Utsira; 60 Vindafjord
    15 Møre og Romsdal: 05 Kristiansund; 06 Molde; 08 Ålesund; 11 Vanylven; 14 Sande; 15 Herøy; 16 Ulstein; \
    17 Hareid; 20 Ørsta; 25 Stranda; 28 Sykkylven; 31 Sula; 32 Giske; 35 Vestnes; 39 Rauma; 47 Aukra; 54 Averøy; \
    57 Gjemnes; 60 Tingvoll; 63 Sunndal; 66 Surnadal; 73 Smøla; 76 Aure; 77 Volda; 78 Fjord; 79 Hustadvika; \
    80 Haram
    18 Nordland=Nordland - Nordlánnda: 04 Bodø; 06 Narvik; 11 Bindal; 12 Sømna; 13 Brønnøy; 15 Vega; \
    16 Vevelstad; 18 Herøy; 20 Alstahaug; 22 Leirfjord; 24 Vefsn; 25 Grane; \
    26 Hattfjelldal=Aarborte - Hattfjelldal; 27 Dønna; 28 Nesna; 32 Hemnes; 33 Rana; 34 Lurøy; 35 Træna; \
    36 Rødøy; 37 Meløy; 38 Gildeskål; 39 Beiarn; 40 Saltdal; 41 Fauske=Fauske - Fuossko; 45 Sørfold; 48 Steigen; \
    51 Lødingen; 53 Evenes=Evenes - Evenášši; 56 Røst; 57 Værøy; 59 Flakstad; 60 Vestvågøy; 65 Vågan; 66 Hadsel; \
    67 Bø; 68 Øksnes; 70 Sortland=Sortland - Suortá; 71 Andøy; 74 Moskenes; 75 Hamarøy=Hábmer - Hamarøy
    31 Østfold: 01 Halden; 03 Moss; 05 Sarpsborg; 07 Fredrikstad; 10 Hvaler; 12 Råde; 14 Våler; 16 Skiptvet; \
    18 Indre Østfold; 20 Rakkestad; 22 Marker; 24 Aremark
    32 Akershus: 01 Bærum; 03 Asker; 05 Lillestrøm; 07 Nordre Follo; 09 Ullensaker; 12 Nesodden; 14 Frogn; \
    16 Vestby; 18 Ås; 20 Enebakk; 22 Lørenskog; 24 Rælingen; 26 Aurskog-Høland; 28 Nes; 30 Gjerdrum; \
    32 Nittedal; 34 Lunner; 36 Jevnaker; 38 Nannestad; 40 Eidsvoll; 42 Hurdal
    33 Buskerud: 01 Drammen; 03 Kongsberg; 05 Ringerike; 10 Hole; 12 Lier; 14 Øvre Eiker; 16 Modum; \
    18 Krødsherad; 20 Flå; 22 Nesbyen; 24 Gol; 26 Hemsedal; 28 Ål; 30 Hol; 32 Sigdal; 34 Flesberg; 36 Rollag; \
    38 Nore og Uvdal
    34 Innlandet: 01 Kongsvinger; 03 Hamar; 05 Lillehammer; 07 Gjøvik; 11 Ringsaker; 12 Løten; 13 Stange; \
    14 Nord-Odal; 15 Sør-Odal; 16 Eidskog; 17 Grue; 18 Åsnes; 19 Våler; 20 Elverum; 21 Trysil; 22 Åmot; \
    23 Stor-Elvdal; 24 Rendalen; 25 Engerdal; 26 Tolga; 27 Tynset; 28 Alvdal; 29 Folldal; 30 Os; 31 Dovre; \
    32 Lesja; 33 Skjåk; 34 Lom; 35 Vågå; 36 Nord-Fron; 37 Sel; 38 Sør-Fron; 39 Ringebu; 40 Øyer; 41 Gausdal; \
    42 Østre Toten; 43 Vestre Toten; 46 Gran; 47 Søndre Land; 48 Nordre Land; 49 Sør-Aurdal; 50 Etnedal; \
    51 Nord-Aurdal; 52 Vestre Slidre; 53 Øystre Slidre; 54 Vang
    39 Vestfold: 01 Horten; 03 Holmestrand; 05 Tønsberg; 07 Sandefjord; 09 Larvik; 11 Færder
    40 Telemark: 01 Porsgrunn; 03 Skien; 05 Notodden; 10 Siljan; 12 Bamble; 14 Kragerø; 16 Drangedal; 18 Nome; \
    20 Midt-Telemark; 22 Seljord; 24 Hjartdal; 26 Tinn; 28 Kviteseid; 30 Nissedal; 32 Fyresdal; 34 Tokke; \
    36 Vinje
    42 Agder: 01 Risør; 02 Grimstad; 03 Arendal; 04 Kristiansand; 05 Lindesnes; 06 Farsund; 07 Flekkefjord; \
    11 Gjerstad; 12 Vegårshei; 13 Tvedestrand; 14 Froland; 15 Lillesand; 16 Birkenes; 17 Åmli; 18 Iveland; \
    19 Evje og Hornnes; 20 Bygland; 21 Valle; 22 Bykle; 23 Vennesla; 24 Åseral; 25 Lyngdal; 26 Hægebostad; \
    27 Kvinesdal; 28 Sirdal
    46 Vestland: 01 Bergen; 02 Kinn; 11 Etne; 12 Sveio; 13 Bømlo; 14 Stord; 15 Fitjar; 16 Tysnes; 17 Kvinnherad; \
    18 Ullensvang; 19 Eidfjord; 20 Ulvik; 21 Voss; 22 Kvam; 23 Samnanger; 24 Bjørnafjorden; 25 Austevoll; \
    26 Øygarden; 27 Askøy; 28 Vaksdal; 29 Modalen; 30 Osterøy; 31 Alver; 32 Austrheim; 33 Fedje; 34 Masfjorden; \
    35 Gulen; 36 Solund; 37 Hyllestad; 38 Høyanger; 39 Vik; 40 Sogndal; 41 Aurland; 42 Lærdal; 43 Årdal; \
    44 Luster; 45 Askvoll; 46 Fjaler; 47 Sunnfjord; 48 Bremanger; 49 Stad; 50 Gloppen; 51 Stryn
    50 Trøndelag=Trøndelag - Trööndelage: 01 Trondheim=Trondheim - Tråante; 06 Steinkjer; \
    07 Namsos=Namsos - Nåavmesjenjaelmie; 14 Frøya; 20 Osen; 21 Oppdal; 22 Rennebu; 25 Røros=Rosse - Røros; \
    26 Holtålen; 27 Midtre Gauldal; 28 Melhus; 29 Skaun; 31 Malvik; 32 Selbu; 33 Tydal; 34 Meråker; 35 Stjørdal; \
    36 Frosta; 37 Levanger; 38 Verdal; 41 Snåsa=Snåase - Snåsa; 42 Lierne; 43 Røyrvik=Raarvihke - Røyrvik; \
    44 Namsskogan; 45 Grong; 46 Høylandet; 47 Overhalla; 49 Flatanger; 52 Leka; 53 Inderøy; 54 Indre Fosen; \
    55 Heim; 56 Hitra; 57 Ørland; 58 Åfjord; 59 Orkland; 60 Nærøysund; 61 Rindal
    55 Troms=Troms - Romsa - Tromssa: 01 Tromsø; 03 Harstad=Harstad - Hárstták; 10 Kvæfjord; \
    12 Tjeldsund=Dielddanuorri - Tjeldsund; 14 Ibestad; 16 Gratangen; 18 Lavangen=Loabák - Lavangen; 20 Bardu; \
    22 Salangen; 24 Målselv; 26 Sørreisa; 28 Dyrøy; 30 Senja; 32 Balsfjord; 34 Karlsøy; 36 Lyngen; \
    38 Storfjord=Storfjord - Omasvuotna - Omasvuono; 40 Kåfjord=Gáivuotna - Kåfjord - Kaivuono; 42 Skjervøy; \
    44 Nordreisa=Nordreisa - Ráisa - Raisi; 46 Kvænangen
    56 Finnmark=Finnmark - Finnmárku - Finmarkku: 01 Alta; 03 Hammerfest=Hammerfest - Hámmerfeasta; \
    05 Sør-Varanger; 07 Vadsø; 10 Karasjok=Kárášjohka - Karasjok; 12 Kautokeino=Guovdageaidnu - Kautokeino; \
    14 Loppa; 16 Hasvik; 18 Måsøy; 20 Nordkapp; 22 Porsanger=Porsanger - Porsáŋgu - Porsanki; 24 Lebesby; \
    26 Gamvik; 28 Tana=Deatnu - Tana; 30 Berlevåg; 32 Båtsfjord; 34 Vardø; 36 Nesseby=Unjárga - Nesseby
    """
}
