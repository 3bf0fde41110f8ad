import Foundation
import Publishing
import Services
import Testing

/// Whoever may be in danger finds help that is open now first, however she writes it, on the example site.
@Suite struct SearchHarmTests {
  private static let content = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "content")

  /// The example site, read once.
  private static let reading = Task { () async throws -> SiteSearch? in
    guard let today = Day(year: 2026, month: 11, day: 23) else { return nil }
    let tree = try await FileTree(readingFrom: content.path)
    return try await Publication.search(tree, BuildRequest(contentPath: "content", today: today)).search
  }

  private func search() async throws -> SiteSearch { try #require(try await Self.reading.value) }

  /// What leads to each service first, and brings the emergency numbers.
  private static let danger = [
    "legevakt": [
      "vil dø", "jeg vil dø", "jeg vil do", "vil ikke leve mer", "eg vil ikkje leve", "orker ikke leve lenger",
      "tenker på å ta livet mitt", "selvmord", "sjølvmordstankar", "sover dårlig og vil dø", "I want to die",
      "kill myself", "suicidal", "får ikke puste", "sønnen min vil dø",
      "sjølmord", "sjølmordstanker", "vil forsvinne", "jeg vil bare forsvinne", "vil drepe meg", "drepe meg sjøl",
      "skyte meg", "kverke meg", "henge meg", "hoppe foran toget", "vil bare sove for alltid",
      "vil ikke være her lenger", "eg vil ikkje vere her meir", "gjøre det slutt med livet", "bli kvitt livet mitt",
      "slutte å leve", "avslutte alt", "alle hadde hatt det bedre uten meg", "alle har det betre utan meg",
      "i dont want to be here anymore", "I don't want to be here anymore", "nobody would miss me",
      "everyone is better off without me", "самогубство", "вбити себе", "انتحار", "iešsorbmen", "iessorbmen",
      "har tatt for mange paracet", "eg har teke for mange paracet", "har tatt masse tabletter",
      "svelget masse piller", "tatt for mye ghb", "drukket klorin", "ungen min har spist tabletter",
      "i took too many pills", "overdose", "krampe", "babyen puster rart", "kuttet over pulsåren",
      "hjerteinfarkt", "heart attack", "hjertestans", "choking", "fått slag", "pust stopper", "barnet mitt drukner",
      "jeg er i fare", "ristet babyen", "får ikke kontakt med mamma", "jeg har skåret meg dypt", "kjøpt tau",
      "jeg har skrevet avskjedsbrev", "broren min har hengt seg", "selvmrod", "my friend took too much",
      "he does not wake up", "barnet våkner ikke opp",
      "selvmorstanker", "kompis puster rart etter et skudd", "blør fra håndleddet", "giftinformasjonen", "nødnummer",
      "naudnummer", "selvmordsforsøk", "sjølvmordsforsøk", "selvmordsplaner", "my son wants to kill himself",
      "i wanna die",
      "i wish i was dead", "skulle ønske jeg var død", "eg vil daue", "hengje meg", "ønsker å do",
      "my baby stopped breathing",
      "bevisstlos", "bevisstløs", "medvitslaus", "bevisstlös", "knivstukket", "rottegift", "svelget knappebatteri",
      "nødtelefon", "naudtelefon", "far har ramla og blør frå hovudet", "sønnen har slått hodet",
      "har tatt 20 paracet", "ho har teke ein heil haug med tablettar", "kan ikkje løfte armen og snakkar utydeleg",
      "kompisen vaknar ikkje", "venninna mi har sendt avskjedsmelding", "barnet har drukket noe giftig",
      "han er medvitslaus etter mykje sprit",
    ],
    "overgrepsmottak": [
      "jeg ble voldtatt", "jeg har blitt voldtatt", "eg blei valdteken i natt", "voldtatt i går kveld",
      "hun ble voldtatt", "ho vart valdteken", "raped", "i was raped last night", "jeg ble presset til å ha sex",
      "hadde sex med meg mens jeg sov", "noen har dopet meg", "ghb i drinken", "зґвалтування", "اغتصاب",
    ],
    "krisesenter": [
      "kona slår meg", "mannen min slår meg", "samboeren truer meg", "he hits me", "my husband hits me",
      "jeg blir slått", "eg blei slått av mannen min", "har kniv", "mannen min har pistol", "choked me",
      "my father hurts me", "han lugger meg", "dytter meg", "halsgrep", "kommer til å drepe meg",
      "he is going to kill me", "sparker meg", "han har låst meg inne", "låser meg inne", "vekk fra mannen min",
      "rømme fra mannen min", "typen min tvang meg", "sende meg til Somalia",
      "han tar kvelertak på meg når han blir sint", "mannen min trugar meg", "чоловік б'є мене",
      "чоловік бʼє мене", "чоловік б’є мене", "زوجي يضربني", "čorbmada mu", "eg vart slått", "eg vert slått heime",
      "blir slegen", "eg blir banka av kjærasten", "mannen min truar meg", "he has a gun",
      "sparket i magen av kjæresten", "drapstrugsmål", "strupetak",
      "kona skubbar og klorar meg", "er blitt banka av sambuaren",
    ],
    "barnevernvakt": ["redd for far min", "redd for mamma", "redd for stefaren min", "eg er redd for pappa"],
  ]

  @Test(arguments: danger.keys.sorted())
  func wordsOfDangerLeadToHelpThatIsOpenNow(id: String) async throws {
    let search = try await search()
    for query in try #require(Self.danger[id]) {
      let report = search.report(on: query, limit: 3, in: nil)
      #expect(report.results.first?.id == id, "\(query): \(report.results.map(\.id))")
      #expect(report.isAcute, "\(query)")
      #expect(report.suggestion == nil, "\(query)")
    }
  }

  @Test(arguments: [
    "onkel rører meg", "broren min rører meg", "læreren tar på meg", "pappa rører meg", "my uncle touches me",
    "treneren har tatt på gutten vår", "stefar tek på syster mi",
  ])
  func childrenWhoAreTouchedFindThoseWhoKeepThemSafe(query: String) async throws {
    let report = try await search().report(on: query, limit: 3, in: nil)
    #expect(
      Set(report.results.map(\.id)) == ["barnehus", "barnevernvakt", "overgrepsmottak"],
      "\(query): \(report.results.map(\.id))")
    #expect(report.isAcute)
  }

  @Test(arguments: [
    ("redd for mannen min", ["krisesenter"]), ("gps på bilen", ["krisesenter"]),
    ("sjekker mobilen min", ["krisesenter"]),
    ("våkna etter fest uten bukse husker ingenting", ["overgrepsmottak"]), ("våknet naken", ["overgrepsmottak"]),
    ("hevnporno", ["overgrepsmottak"]), ("utpressing med bilder", ["overgrepsmottak"]),
    ("transe", ["skeivt-treff", "helsestasjon-for-ungdom"]),
    ("spisevegring", ["helsestasjon-for-ungdom"]), ("har ikkje mat", ["sosialhjelp"]),
    ("mor har kreft", ["pårørendestøtte"]), ("røykjer hasj", ["rusoppfølging", "uteteamet"]),
    ("blåmerker fra mannen min", ["krisesenter"]), ("siste tiden har mannen blitt voldelig", ["krisesenter"]),
    ("sparket i magen av jenter i klassen", ["skolehelsetjenesten"]), ("tør ikke gå hjem", ["barnevernvakt"]),
    ("legevakta tar ikke telefonen", ["legevakt"]), ("trenger lege i helga", ["legevakt"]),
    ("syk i helgen", ["legevakt"]),
    ("tomhet", ["rask-psykisk-helsehjelp"]), ("gruar meg", ["rask-psykisk-helsehjelp"]),
    ("orker ikke", ["rask-psykisk-helsehjelp", "psykisk-helsetjeneste"]),
    ("jula er tung etter at kona døde", ["sorggruppe"]), ("far går vill", ["hukommelsesteam"]),
    ("vil gå tur", ["turgruppe", "frivilligsentral", "støttekontakt"]), ("sluttet på medisinene", ["fastlege"]),
  ])
  func troubleThatIsNotAnEmergencyFindsItsHelp(query: String, ids: [String]) async throws {
    let report = try await search().report(on: query, limit: 3, in: nil)
    #expect(report.results.first.map { ids.contains($0.id) } ?? false, "\(query): \(report.results.map(\.id))")
    #expect(!report.isAcute, "\(query)")
  }

  @Test(arguments: [
    "faren min", "far er lei seg", "drikker alene", "slutte å røyke", "skal henge opp gardiner", "henge med venner",
    "bedre uten sukker", "slagord", "last night",
    "Hastings", "bankkort", "brua er stengt", "slå på varmen", "rap", "kjæresten slo opp", "jeg doper meg",
    "last ned skjema", "misbruk av alkohol", "tatt av politiet", "redd for at jeg får kreft", "redd for hunden",
    "livredd for hunder", "barn", "kjæresten min", "tok på seg skoene", "øl og vin", "kjæresten min slo opp",
    "how do I get help", "do you speak English", "I want to do volunteer work", "Gunnar fastlege", "Dana", "keiser",
    "gjemmer meg under dyna", "legevakt Valdres", "my brother is sick",
    "kan noen ta sønnen min på lørdag", "kan nokon ta jenta på fredag", "tar tabletter for blodtrykk",
    "jenta på fire snakker utydelig", "kaster opp",
  ])
  func everydayWordsAreNoEmergency(query: String) async throws {
    #expect(try await !search().report(on: query, limit: 3, in: nil).isAcute)
  }

  /// A site with no such help still has the emergency numbers.
  @Test(arguments: ["vil dø", "mannen min slår meg", "ble voldtatt", "får ikke puste"])
  func whereNobodyHelpsWithDangerItIsKnownAllTheSame(query: String) async throws {
    let tree: FileTree = [
      "nettsted.yaml": "navn: Hjelp\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\n",
      "kommune.yaml": "navn: Prøve\nnummer: \"9001\"\n",
      "tjenester/biblioteket.md":
        "---\ntittel: Biblioteket\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nVi låner ut bøker.\n",
    ]
    let today = try #require(Day(year: 2026, month: 11, day: 23))
    let made = try await Publication.search(tree, BuildRequest(contentPath: "content", today: today)).search
    let search = try #require(made)
    #expect(search.report(on: query, limit: 3, in: nil).isAcute)
    #expect(!search.report(on: "bøker", limit: 3, in: nil).isAcute)
  }

  /// A likeness brings no box, but the same help.
  @Test(arguments: [
    ("ta livett mitt", "legevakt"), ("overdåse", "legevakt"), ("selvmort", "legevakt"),
    ("vil ike leve mer", "legevakt"),
    ("voltatt", "overgrepsmottak"), ("mannen slor meg", "krisesenter"), ("mannen slår mæ", "krisesenter"),
  ])
  func misspeltDangerLeadsToTheSameHelp(query: String, id: String) async throws {
    let report = try await search().report(on: query, limit: 3, in: nil)
    #expect(report.results.first?.id == id, "\(query): \(report.results.map(\.id))")
  }

  @Test(arguments: ["drepe meg sjøl", "alle hadde hatt det bedre uten meg", "jeg ble slått i natta i gåår kveld"])
  func nobodyInDangerIsAskedWhetherSheMeantSomethingElse(query: String) async throws {
    #expect(try await search().report(on: query, limit: 3, in: nil).suggestion == nil)
  }
}
