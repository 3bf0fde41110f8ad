import Diagnostics
import Foundation
import Publishing
import Rendering
import Services
import TestSupport
import Testing

/// What a page is to somebody who must not be seen reading it, and what a host is to say with it.
@Suite struct ReaderPageTests {
  private func pages(
    _ settings: String = "", languages: String = "nb", _ files: [(path: String, text: String)]
  ) async throws -> [String: String] {
    let site = (
      path: "nettsted.yaml",
      text: "navn: Hjelp i Prøve\nadresse: https://example.no\nspråk: [\(languages)]\neksempel: ja\n\(settings)\n"
    )
    let municipality = (path: "kommune.yaml", text: "navn: Prøve kommune\nnummer: \"9999\"\ntelefon: 00 00 10 00\n")
    let request = BuildRequest(contentPath: "content", today: try #require(Day(year: 2026, month: 11, day: 23)))
    let publication = try await Publication.build(
      FileTree(content: [site, municipality] + files), templates: Templates(files: [:]), request)
    return Dictionary(publication.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }) { $1 }
  }

  private func service(_ lines: String = "", prose: String = "Kom innom.") -> (path: String, text: String) {
    (
      "tjenester/a.md",
      "---\ntittel: Eksempel\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n\(lines)\n---\n\(prose)\n"
    )
  }

  @Test func aMarkedPageIsLeftByAPlainLinkBeforeEverythingElse() async throws {
    let page = try #require(try await pages("", [service("trygg: ja")])["tjenester/a/index.html"])
    let body = try #require(page.split(separator: "<body>").last)
    let link = try #require(body.split(separator: "<a ").dropFirst().first)
    #expect(link.hasPrefix("data-exit href=\"https://www.yr.no/\" rel=\"noreferrer\">Forlat siden</a>"))
    #expect(page.contains("<p>Knappen sletter ikke sporene. Andre kan se i nettleseren hvor du har vært.</p>"))
    #expect(page.contains("<title>Prøve kommune</title>"))
  }

  @Test func itsSheetIsAsDiscreetAndOtherPagesAreNot() async throws {
    let pages = try await pages(
      "", [service("trygg: ja"), ("tema/vold.md", "---\ntittel: Vold\ntrygg: ja\n---\nTekst.\n")])
    let marked = pages.filter { $0.key.hasSuffix(".html") && $0.value.contains("data-exit") }.map(\.key).sorted()
    #expect(marked == ["tema/vold/index.html", "tjenester/a/ark/index.html", "tjenester/a/index.html"])
    for (path, text) in pages where path.hasSuffix(".html") {
      #expect(text.contains("assets/side.") == marked.contains(path), "\(path)")
    }
  }

  @Test func aDiscreetPageDoesNotTellPreviewsWhatItIsAbout() async throws {
    let open = try await pages("", [service("ingress: Hjelp mot vold.")])
    #expect(open["tjenester/a/index.html"]?.contains("<meta name=\"description\" content=\"Hjelp mot vold.\">") == true)
    let discreet = try await pages("", [service("ingress: Hjelp mot vold.\ntrygg: ja")])
    for path in ["tjenester/a/index.html", "tjenester/a/ark/index.html"] {
      let page = try #require(discreet[path])
      #expect(!page.contains("<meta name=\"description\"") && !page.contains("<meta property=\"og:"), "\(path)")
    }
  }

  @Test func aTranslationCannotTakeTheExitAway() async throws {
    let site = (
      path: "nettsted.yaml",
      text: "navn: Hjelp i Prøve\nadresse: https://example.no\nspråk: [nb, en]\neksempel: ja\n"
    )
    let events = "tidspunkter:\n  - {navn: Kurs, start: 2026-12-01 18:00}"
    let request = BuildRequest(contentPath: "content", today: try #require(Day(year: 2026, month: 11, day: 23)))
    let translation = (path: "tjenester/a.en.md", text: "---\ntittel: Example\ntrygg: nei\n---\nCome in.\n")
    let municipality = (path: "kommune.yaml", text: "navn: Prøve kommune\nnummer: \"9999\"\n")
    let publication = try await Publication.build(
      FileTree(content: [site, municipality, service("trygg: ja\n\(events)"), translation]),
      templates: Templates(files: [:]), request)
    #expect(publication.diagnostics.contains { $0.rule.id == "translated-fact-differs" })
    let files = Dictionary(publication.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }) { $1 }
    for path in ["en/tjenester/a/index.html", "en/tjenester/a/ark/index.html"] {
      #expect(files[path]?.contains("data-exit") == true, "\(path)")
    }
    #expect(!files.keys.contains { $0.hasPrefix("kalender/") }, "\(files.keys.sorted())")
    #expect(files["kalender.ics"]?.contains("Kurs") != true)
  }

  @Test func aCardDoesNotPointBelowItselfAndOneMunicipalitySharesWithNobody() async throws {
    let routes = """
      tema: [rus]
      kommuner: ["9999"]
      deltilbud:
        - {navn: En, egenandel: gratis, ventetid: ingen}
        - {navn: To, egenandel: 100 kr}
      """
    let pages = try await pages("", [service(routes)])
    let list = try #require(pages["tjenester/index.html"])
    #expect(list.contains("Det er ulikt fra tilbud til tilbud") && !list.contains("se under"))
    #expect(pages["tjenester/a/index.html"]?.contains("Tilbudet deles av") == false)
  }

  @Test func aSiteMayMarkAllItsPagesOrNone() async throws {
    let all = try await pages("trygg: alle", [service()])
    let open = all.filter { $0.key.hasSuffix(".html") && !$0.value.contains("data-exit") }
    #expect(open.isEmpty, "\(open.keys.sorted())")
    let none = try await pages("trygg: ingen", [service("trygg: ja")])
    #expect(none["tjenester/a/index.html"]?.contains("data-exit") == false)
  }

  /// A service in bokmål, on a site that has it in another language too, or only shows it there.
  private func page(
    in language: String, translated: String? = nil, _ lines: String
  ) async throws -> String {
    let site = (
      path: "nettsted.yaml",
      text: "navn: Hjelp i Prøve\nadresse: https://example.no\nspråk: [nb, \(language)]\neksempel: ja\n"
    )
    let municipality = (path: "kommune.yaml", text: "navn: Prøve kommune\nnummer: \"9999\"\n")
    let translation = translated.map { [(path: "tjenester/a.\(language).md", text: $0)] } ?? []
    let request = BuildRequest(contentPath: "content", today: try #require(Day(year: 2026, month: 11, day: 23)))
    let publication = try await Publication.build(
      FileTree(content: [site, municipality, service(lines)] + translation), templates: Templates(files: [:]), request)
    let file = try #require(publication.files.first { $0.path == "\(language)/tjenester/a/index.html" })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test func aPageInNorthernSamiSaysThatNobodyHasReviewedItsWords() async throws {
    let page = try await page(in: "se", "kontrollert: 2026-11-20")
    #expect(page.contains("<html lang=\"se\" dir=\"ltr\">"))
    #expect(page.contains("Dán siiddu davvisámegielat sánit leat evttohusat."))
    #expect(page.contains("Siidu ii gávdno vel dán gillii: davvisámegiella."))
    #expect(page.contains("Maŋimus dárkkistuvvon: skábmamánu 20. b. 2026."))
    #expect(page.contains("<h1 lang=\"nb\">Eksempel</h1>"))
  }

  /// Whoever may be anonymous at one door, or meets other people there, learns it at that door.
  @Test func whatIsGoodToKnowOfOneWayInStandsWithIt() async throws {
    let lines = """
      anonym: nei
      taushetsplikt: ja
      deltilbud:
        - navn: Råd på telefonen
          anonym: ja
          ansatte: [sosionom]
          tilrettelegging: [teleslynge]
          klage: Skriv til rådmannen
        - navn: Samtale
      """
    let page = try await page(in: "nn", lines)
    let doors = page.split(separator: "<h3").dropFirst().map(String.init)
    try #require(doors.count == 2)
    for words in ["Du kan vere anonym.", ">Sosionom<", "Teleslynge", "Skriv til rådmannen"] {
      #expect(doors[0].contains(words), "\(words)")
      #expect(!doors[1].contains(words), "\(words)")
    }
    #expect(page.split(separator: "Du kan ikkje vere anonym.").count == 2)
    #expect(page.split(separator: "Vi har teieplikt").count == 2)
  }

  @Test func whatAnEditorWroteInsideASentenceOfTheSitesOwnIsMarkedAsHerLanguage() async throws {
    let lines = """
      åpningstid:
        - torsdag 15:30–20:00: bare grupper
      deltilbud:
        - {navn: Samtale, målgruppe: {hvem: [voksne], situasjon: [rus, sår]}}
        - {navn: Gruppe, henvisning: {type: nødvendig, fra: [lege, skole]}}
      """
    let page = try await page(in: "se", lines)
    #expect(page.contains("15:30–20:00, <span lang=\"nb\">bare grupper</span>"))
    #expect(page.contains("<dd>Dát sáhttá guoskat: <span lang=\"nb\">rus, sår</span></dd>"))
    #expect(page.contains("<dd>Dárbbašat. Dát sáhttet čujuhit du: <span lang=\"nb\">lege, skole</span></dd>"))
  }

  /// The site has no words of its own in Arabic, so only what an editor wrote in it is said to be there.
  @Test func onlyWhatIsInALanguageIsSaidToBeInIt() async throws {
    let files = [
      (
        path: "nettsted.yaml",
        text: "navn: Hjelp i Prøve\nadresse: https://example.no\nspråk: [nb, en, ar]\neksempel: ja\n"
      ), service(), (path: "tjenester/a.ar.md", text: "---\ntittel: مساعدة\n---\nاتصل بنا.\n"),
      (path: "tema/rus.md", text: "# Rus\n\nTekst.\n"), (path: "tema/rus.ar.md", text: "# مخدرات\n\nنص.\n"),
      (path: "tema/sorg.md", text: "# Sorg\n\nTekst.\n"),
    ]
    let pages = try await pages("", files)
    let map = try #require(pages["sitemap.xml"])
    func alternates(_ path: String) throws -> Set<String> {
      Set(
        try #require(pages[path]).split(separator: "\n").filter { $0.hasPrefix("<link rel=\"alternate\" hreflang=") }
          .compactMap { $0.split(separator: "\"").dropFirst(3).first.map(String.init) })
    }
    for path in ["", "tjenester/", "akutt/"] {
      #expect(try alternates("\(path)index.html") == ["nb", "en"], "\(path)")
      #expect(try alternates("ar/\(path)index.html").isEmpty, "\(path)")
      #expect(!map.contains("hreflang=\"ar\" href=\"https://example.no/ar/\(path)\""), "\(path)")
    }
    #expect(try alternates("tjenester/a/index.html") == ["nb", "ar"])
    #expect(try alternates("ar/tema/rus/index.html") == ["nb", "ar"])
    #expect(try alternates("tema/sorg/index.html").isEmpty)
    #expect(map.contains("hreflang=\"ar\" href=\"https://example.no/ar/tjenester/a/\""))
    #expect(pages["index.html"]?.contains("href=\"ar/index.html\"") == true)
  }

  /// A translation inherits what it does not state, and that is in the language of its original.
  @Test func inheritedWordsAreMarkedWithTheLanguageOfTheirFile() async throws {
    let lines = """
      deltilbud:
        - navn: Samtale
          målgruppe: {hvem: [voksne], situasjon: [vold, trusler], krav: [bor her]}
          egenandel: {type: gratis, tekst: Helt gratis}
      kontakt: {telefon: {nummer: 00 00 12 34, til: Vakt}}
      sted: {adresse: "Storgata 1, 9999 Prøve", adkomst: Ring på}
      tilrettelegging: [rullestol, myke stoler]
      ansatte: [sykepleier]
      klage: Skriv til oss
      tidspunkter:
        - {navn: Kveld, start: 2026-12-01 18:00, sted: Kjelleren}
      """
    let page = try await page(in: "en", translated: "---\ntittel: Help\nstaff: [nurse]\n---\nCome in.\n", lines)
    for text in [
      "Samtale", "vold, trusler", "bor her", "Helt gratis", "Vakt", "Ring på", "Myke stoler", "Skriv til oss", "Kveld",
      "Kjelleren",
    ] {
      #expect(page.contains(try Regex("lang=\"nb\"[^>]*>\\s*\(text)")), "\(text)")
    }
    #expect(page.contains("Wheelchair") && !page.contains("Rullestol"))
    #expect(page.contains("Nurse") && !page.contains("lang=\"nb\">Nurse"))
  }

  @Test func wordsFromRightToLeftAreMarkedAndTheirTelephoneNumbersKept() async throws {
    let page = try await page(
      in: "ar", translated: "---\ntittel: مساعدة\n---\nاتصل على 00 00 12 34 الآن.\n",
      "kontakt:\n  telefon: {nummer: 00 00 12 34}")
    #expect(page.contains("<html lang=\"en\" dir=\"ltr\">"))
    #expect(page.contains("<h1 lang=\"ar\" dir=\"rtl\">مساعدة</h1>"))
    #expect(page.contains("<div class=\"prose\" lang=\"ar\" dir=\"rtl\">"))
    #expect(page.contains("اتصل على <bdi dir=\"ltr\">00 00 12 34</bdi> الآن."))
  }

  @Test func theScriptIsUnderAKilobyte() async throws {
    let pages = try await pages("", [service("trygg: ja")])
    let scripts = pages.filter { $0.key.hasPrefix("assets/side.") && $0.key.hasSuffix(".js") }
    #expect(scripts.count == 1)
    // Before compression, and so after it.
    for (path, text) in scripts { #expect(text.utf8.count < 2048, "\(path)") }
  }

  @Test func thePolicyAllowsNothingThatIsNotTheSitesOwn() async throws {
    let pages = try await pages("", [service()])
    let headers = try #require(pages["_headers"])
    #expect(headers.contains("Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; "))
    #expect(headers.contains("frame-ancestors 'none'"))
    #expect(!headers.contains("unsafe"))
    let page = try #require(pages["tjenester/a/index.html"])
    #expect(page.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "))
    // A browser complains of it there.
    #expect(!page.contains("frame-ancestors"))
  }

  @Test func theDocumentsShowTheSameHeadersForNginx() async throws {
    let headers = try #require(try await pages("", [service()])["_headers"])
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let document = try String(contentsOf: root.appending(path: "docs/hosting.md"), encoding: .utf8)
    for line in headers.split(separator: "\n") where line.hasPrefix("  ") {
      let parts = line.dropFirst(2).split(separator: ": ", maxSplits: 1)
      if parts[0] == "Content-Type" {
        #expect(document.contains("default_type \"\(parts[1])\";"))
        continue
      }
      #expect(document.contains("add_header \(parts[0]) \"\(parts[1])\" always;"), "\(line)")
    }
  }

  @Test func aSiteInAFolderSaysItsHeadersThere() async throws {
    let pages = try await pages(
      "", [service(), ("nettsted.yaml", "navn: P\nadresse: https://example.no/hjelp\nspråk: [nb]\neksempel: ja\n")])
    let paths = try #require(pages["_headers"]).split(separator: "\n").filter { $0.hasPrefix("/") }
    #expect(
      paths == ["/hjelp/*", "/hjelp/assets/*", "/hjelp/kalender.ics", "/hjelp/kalender/*", "/hjelp/tjenester.json"])
  }

  @Test func theSheetHasTheNumberTheFactsAndTheAddressAsACode() async throws {
    let lines =
      "kontakt:\n  telefon: 00 00 12 34\nåpningstid: mandag 10:00–14:00\nsted:\n  adresse: Storgata 1, 0150 Oslo"
    let files = try await pages("", [service(lines, prose: "Om oss.\n\n## Dette skjer når du ringer\n\nVi lytter.")])
    let sheet = try #require(files["tjenester/a/ark/index.html"])
    for text in [
      "<p class=\"number\"><a href=\"tel:+4700001234\">00 00 12 34</a></p>", "<dd>Gratis</dd>", "Storgata 1, 0150 Oslo",
      "<h2>Dette skjer når du ringer</h2>", "Vi lytter.", "<svg class=\"qr\"",
      "<strong>example.no/tjenester/a</strong>", "<meta name=\"robots\" content=\"noindex\">",
      "<link rel=\"canonical\" href=\"https://example.no/tjenester/a/\">",
    ] { #expect(sheet.contains(text), "\(text)") }
    #expect(!sheet.contains("Om oss."))
    #expect(files["sitemap.xml"]?.contains("/ark/") == false)
    #expect(files["tjenester/a/index.html"]?.contains("href=\"ark/index.html\">Ark til utskrift") == true)
  }

  /// What is said to helpers is folded, and nothing that was written is lost.
  @Test func whatIsSaidToHelpersIsFoldedWhereverItStands() async throws {
    let prose =
      "## For deg som hjelper andre\n\nRing sammen.\n\n## Annet\n\nMer.\n\n## For deg som er bekymret for andre\n\nSpør oss."
    let page = try #require(try await pages("", [service(prose: prose)])["tjenester/a/index.html"])
    #expect(page.components(separatedBy: "<details ").count == 3)
    for text in ["Ring sammen.", "Mer.", "Spør oss."] {
      #expect(page.components(separatedBy: text).count == 2, "\(text)")
    }
  }

  /// A list tells the usual week in words; whether it is open this minute only the script can know.
  @Test func aListSaysWhenItsServicesAreOpen() async throws {
    let lines =
      "åpningstid:\n  - mandag–fredag 08:00–15:30\n  - helligdager: stengt\nkontrollert: 2026-11-01\ntema: angst"
    let files = try await pages("", [service(lines)])
    let words = "<br>Åpningstid: <span>Mandag–fredag 08:00–15:30.</span>"
    for (list, saysNow) in [("tema/angst", true), ("malgruppe/alle", true), ("tjenester", false)] {
      let page = try #require(files["\(list)/index.html"])
      #expect(page.contains(words), "\(list)")
      // The label stands once, before the hours.
      #expect(page.contains("</span> <span class=\"now\" data-js hidden><span data-now=\"") == saysNow, "\(list)")
      #expect(page.components(separatedBy: "Åpningstid: ").count == 2, "\(list)")
      #expect(page.contains("assets/side.") == saysNow, "\(list)")
    }
  }

  @Test(arguments: [
    ("døgnåpent", "Åpent hele døgnet, alle dager."), ("tekst: Etter avtale", "Etter avtale"),
    ("lørdag 10:00–12:00", "Lørdag 10:00–12:00."), ("lørdag 20:00–03:00: drop-in", "Lørdag 20:00–03:00 (neste dag)."),
  ])
  func theUsualWeekInOneLine(row: String, words: String) async throws {
    let files = try await pages("", [service("åpningstid:\n  - \(row)\n  - helligdager: åpent")])
    #expect(try #require(files["tjenester/index.html"]).contains("<br>Åpningstid: <span>\(words)</span>"))
  }

  /// «Stengt nå» of the office is no word of the help, and must not come before it or stand without a name.
  @Test func theHoursOfANumberComeAfterThoseOfTheServiceAndSayWhatTheyAreOf() async throws {
    let lines = """
      åpningstid:
        - døgnåpent
        - helligdager: åpent
      kontakt:
        telefon:
          - {nummer: 00 00 15 00, til: Administrasjon, åpent: mandag–fredag 08:00–15:00}
          - {nummer: 00 00 15 01, åpent: mandag 08:00–15:00}
      """
    let page = try #require(try await pages("", [service(lines)])["tjenester/a/index.html"])
    let places = [
      "<strong>Åpningstid:", "<span>Administrasjon</span>: telefontid", "<span>00 00 15 01</span>: telefontid",
    ]
    .map { page.range(of: $0)?.lowerBound }
    let found = places.compactMap(\.self)
    #expect(found.count == 3 && found == found.sorted())
    #expect(page.contains("<caption><span>Administrasjon</span>: telefontid, vanlige dager</caption>"))
    // Once before the hours; the sentence of the script stands under it without a label of its own.
    #expect(page.components(separatedBy: "Åpningstid:").count == 2)
    #expect(page.contains("<p class=\"now\" data-js hidden><span data-now=\""))
  }

  @Test func theAcutePageBeginsWithWhoAlwaysAnswersAndLosesNoException() async throws {
    let lines = """
      - {navn: Dagtelefonen, nummer: 00 00 10 01, kilde: https://example.no, kontrollert: 2026-11-20, åpent: [mandag–fredag 09:00–15:00, "helligdager: stengt", "2026-12-24: 09:00–11:00"]}
      - {navn: Kveldstelefonen, nummer: 00 00 10 03, kilde: https://example.no, kontrollert: 2026-11-20, åpent: mandag 17:00–20:00}
      - {navn: Døgntelefonen, nummer: 00 00 10 02, kilde: https://example.no, kontrollert: 2026-11-20, åpent: [døgnåpent, "helligdager: åpent"]}

      """
    let files = try await pages("akutt: [00 00 10 01, 00 00 10 02]", [service(), ("hjelpetelefoner.yaml", lines)])
    let page = try #require(files["akutt/index.html"])
    let first = try #require(page.range(of: "Døgntelefonen"))
    let second = try #require(page.range(of: "Dagtelefonen"))
    #expect(first.lowerBound < second.lowerBound)
    for words in [
      "<h2>Flere du kan ringe</h2>", "<h2>Snakk med noen nå</h2>", "Åpent hele døgnet, alle dager",
      "Mandag–fredag: 09:00–15:00",
      "Torsdag 24. desember 2026: 09:00–11:00", "Fredag 25. desember 2026, første juledag: Stengt",
      "Stengt på helligdager.",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(page.contains("<p>Tidene kan være andre på helligdager.</p>"))
    #expect(!page.contains("<script"))
  }

  /// No menu to get lost in; who answers now before everything else, then what to say, and what to do for those who cannot say it.
  @Test func theAcutePageSaysWhoAnswersNowThenWhatToSay() async throws {
    let lines = """
      - {navn: Om dagen, nummer: 00 00 10 03, nettside: "https://example.no", kilde: https://example.no, kontrollert: 2026-11-20}
      - {navn: Alltid, chat: "https://example.no/chat", åpent: [døgnåpent, "helligdager: åpent"], kilde: https://example.no, kontrollert: 2026-11-20}

      """
    let files = try await pages("", [service(), ("hjelpetelefoner.yaml", lines)])
    let page = try #require(files["akutt/index.html"])
    let places = [
      "116 117 Legevakt", "<h2>Snakk med noen nå</h2>", "<h3>Alltid</h3>",
      "<p><a class=\"button second\" href=\"https://example.no/chat\">", "<h2>Kan du ikke snakke høyt?</h2>",
      "Ring 112 og hvisk. SMS til 113, 112 og 110", "skrive på chat til noen av dem over", "<h2>Hva du skal si</h2>",
      "<h2>Flere du kan ringe</h2>", "<h3>Om dagen</h3>", "Nettside: <a href=\"https://example.no\">example.no</a>",
    ]
    .map { page.range(of: $0)?.lowerBound }
    let found = places.compactMap(\.self)
    #expect(found.count == places.count && found == found.sorted(), "\(places.map { $0 != nil })")
    #expect(!page.contains("<nav"))
    #expect(try #require(files["tjenester/index.html"]).contains("<nav aria-label=\"Meny\">"))
    let without = try #require(try await pages("", [service()])["akutt/index.html"])
    #expect(without.contains("Nød-SMS") && !without.contains("skrive på chat") && !without.contains("Snakk med noen"))
  }

  /// «Ring 00 00 13 13» must not be read as «13 13 00 00».
  @Test func numbersInTextFromRightToLeftKeepTheirOrder() async throws {
    let lines = """
      - navn: Telefonen
        nummer: 00 00 10 03
        oversettelser: {ar: اتصل 00 00 13 13 الآن}
        kilde: https://example.no
        kontrollert: 2026-11-20

      """
    let arabic = (
      path: "tjenester/a.ar.md", text: "---\ntittel: مثال\ningress: اتصل 00 00 13 14 الآن\n---\nاتصل.\n"
    )
    let files = try await pages(
      languages: "nb, ar", [service("ingress: Ring 00 00 13 15"), arabic, ("hjelpetelefoner.yaml", lines)])
    #expect(try #require(files["ar/akutt/index.html"]).contains("\u{2066}00 00 13 13\u{2069}"))
    #expect(try #require(files["ar/tjenester/a/index.html"]).contains("\u{2066}00 00 13 14\u{2069}"))
    #expect(try #require(files["ar/tjenester/a/ark/index.html"]).contains("\u{2066}00 00 13 14\u{2069}"))
    #expect(try #require(files["ar/tjenester/index.html"]).contains("\u{2066}00 00 13 14\u{2069}"))
    #expect(try #require(files["tjenester/a/index.html"]).contains(">Ring 00 00 13 15<"))
  }

  @Test func nobodyIsToldToAskOnTheTelephoneWhereThereIsNone() async throws {
    let without = try #require(
      try await pages("", [service("kontakt: {epost: a@example.no}")])["tjenester/a/index.html"])
    #expect(without.contains("Spør når du tar kontakt") && !without.contains("Spør når du ringer"))
    let with = try #require(
      try await pages("", [service("kontakt: {telefon: 00 00 12 00}")])["tjenester/a/index.html"])
    #expect(with.contains("Spør når du ringer") && !with.contains("Spør når du tar kontakt"))
  }

  @Test func aHelpLineIsToldOfInTheLanguageOfThePageWhereSomebodyHasWrittenIt() async throws {
    let lines = """
      - navn: Telefonen
        nummer: 00 00 10 03
        hva: For alle.
        oversettelser: {engelsk: For everyone., uk: Для всіх.}
        kilde: https://example.no
        kontrollert: 2026-11-20

      """
    let files = try await pages(languages: "nb, nn, en, uk, ar", [service(), ("hjelpetelefoner.yaml", lines)])
    func said(_ path: String) throws -> String { try #require(files[path]) }
    #expect(try said("akutt/index.html").contains("<p>For alle.</p>"))
    #expect(try said("nn/akutt/index.html").contains("<p lang=\"nb\">For alle.</p>"))
    #expect(try said("en/akutt/index.html").contains("<p>For everyone.</p>"))
    #expect(try said("uk/akutt/index.html").contains("<p lang=\"uk\">Для всіх.</p>"))
    // Its words are English there, and so is what nobody has put into Arabic.
    #expect(try said("ar/akutt/index.html").contains("<p>For everyone.</p>"))
  }

  @Test func theFrontPageLeadsHelpersAndOtherLanguagesOn() async throws {
    let english = (path: "tjenester/a.en.md", text: "---\ntittel: Example\n---\nCome in.\n")
    let files = try await pages(
      languages: "nb, en, uk",
      [
        (
          "tjenester/a.md",
          "---\ntittel: Eksempel\nmålgruppe: [voksne, pårørende]\negenandel: gratis\nhenvisning: nei\n---\nKom innom.\n"
        ), english,
      ])
    let front = try #require(files["index.html"])
    let helpers = try #require(front.range(of: "<h2>For deg som hjelper andre</h2>"))
    let audiences = try #require(front.range(of: "<h2>Hvem er du?</h2>"))
    let kin = try #require(front.range(of: ">Pårørende</a>"))
    #expect(audiences.lowerBound < helpers.lowerBound && helpers.lowerBound < kin.lowerBound)
    #expect(front.components(separatedBy: ">Pårørende</a>").count == 2)
    #expect(
      front.contains("<a href=\"en/index.html\" hreflang=\"en\"><bdi lang=\"en\">English</bdi>: 1 tilbud</a>"))
    #expect(front.contains("<bdi lang=\"uk\">Українська</bdi></a></li>"))
  }

  @Test func theFrontPageNamesSomebodyWhoAlwaysAnswers() async throws {
    let lines = """
      - {navn: Brannvesenet, nummer: 110, åpent: [døgnåpent, "helligdager: åpent"], kilde: https://example.no, kontrollert: 2026-11-20}
      - {navn: Om dagen, nummer: 00 00 10 03, åpent: mandag 09:00–15:00, kilde: https://example.no, kontrollert: 2026-11-20}
      - {navn: Alltid, nummer: 00 00 10 04, åpent: [døgnåpent, "helligdager: åpent"], kilde: https://example.no, kontrollert: 2026-11-20}

      """
    let files = try await pages(languages: "nb, en", [service(), ("hjelpetelefoner.yaml", lines)])
    #expect(
      try #require(files["index.html"]).contains(
        "<p><span>Alltid</span><br><a class=\"button\" href=\"tel:+4700001004\">Ring 00 00 10 04</a></p>"))
    #expect(try #require(files["en/index.html"]).contains("<span lang=\"nb\">Alltid</span><br>"))
  }

  @Test func whoeverDoesNotKnowHowToGetInTouchIsGivenTheMunicipalitysNumber() async throws {
    let page = try #require(try await pages("", [service()])["tjenester/a/index.html"])
    #expect(
      page.contains("<a class=\"button phone\" href=\"tel:+4700001000\">Ring 00 00 10 00</a> <span>Prøve kommune"))
    let own = try #require(try await pages("", [service("kontakt: {epost: a@example.no}")])["tjenester/a/index.html"])
    #expect(!own.contains("class=\"button phone\""))
  }

  @Test func whatIsNotFoundCanBeSearchedForAndChosenFrom() async throws {
    let topic = "---\ntittel: Jeg er redd\n---\nKom.\n"
    let files = try await pages("", [service("tema: angst"), ("tema/angst.md", topic)])
    let page = try #require(files["404.html"])
    #expect(page.contains("<form role=\"search\""))
    #expect(page.contains("<a href=\"/tema/angst/\">Jeg er redd</a>"))
    #expect(page.contains("<a class=\"button phone\" href=\"tel:+4700001000\">"))
    #expect(page.contains("data-index=\"/sok/indeks."))
  }

  @Test func aSheetSaysWhenACourseIs() async throws {
    let files = try await pages(
      "", [service("tidspunkter:\n  - {navn: Kurs, start: 2027-01-12 18:00, slutt: 2027-01-12 20:00, sted: Rådhuset}")])
    let sheet = try #require(files["tjenester/a/ark/index.html"])
    #expect(sheet.contains("<h2>Kurs og møter</h2>") && sheet.contains("12. januar 2027") && sheet.contains("Rådhuset"))
  }

  /// The alphabet does not know where somebody in trouble is to begin; whoever wrote the text does.
  @Test func aTopicBeginsWithTheServicesThatItsTextNames() async throws {
    func file(_ name: String) -> (path: String, text: String) {
      (
        "tjenester/\(name).md",
        "---\ntittel: Tilbud \(name)\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\ntema: angst\n---\nKom innom.\n"
      )
    }
    let text =
      "---\ntittel: Angst\n---\nBegynn hos [D](../tjenester/d.md), eller hos [B](../tjenester/b.md) og [D](../tjenester/d.md).\n"
    let page = try #require(
      try await pages("", ["a", "b", "c", "d"].map(file) + [("tema/angst.md", text)])["tema/angst/index.html"])
    let names = page.split(separator: "<p class=\"name\">").dropFirst().compactMap {
      $0.split(separator: ">").dropFirst().first?.split(separator: "<").first
    }
    #expect(names == ["Tilbud d", "Tilbud b", "Tilbud a", "Tilbud c"])
  }

  @Test func aListSaysNothingOfHoursThatNobodyKnows() async throws {
    let files = try await pages("", [service("åpningstid: ukjent")])
    #expect(try #require(files["tjenester/index.html"]).contains("Åpningstid") == false)
  }

  @Test func aPageSaysWhomToTellOfMistakes() async throws {
    let page = try #require(try await pages("", [service()])["tjenester/a/index.html"])
    #expect(page.contains("Si fra om feil. <a href=\"tel:+4700001000\">Ring 00 00 10 00</a>"))
  }

  @Test func theSitesColourReachesItsStyleSheet() async throws {
    let files = try await pages("farge: \"#ffee00\"", [service()])
    let styles = try #require(files.first { $0.key.hasSuffix(".css") }?.value)
    // Yellow cannot be read on white: what is written is a darker one.
    #expect(!styles.contains("--link: #ffee00; --button: #ffee00; --on-button: #ffffff"))
    #expect(styles.contains("prefers-color-scheme: light) { :root { --link: #"))
  }
}
