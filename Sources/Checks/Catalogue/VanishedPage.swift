package import Diagnostics
package import Services

/// Pages that the last build had and this one has not, without a word about where they went.
///
/// It is no `Check`, since it needs to know which pages there will be. `languages` are the site's, the first of which has no folder.
/// All pages of a language that the site no longer has are one finding.
package func vanishedPages(
  previous: [String], now: Set<String>, languages: [LanguageCode], isRelease: Bool, settingsPath: String
) -> [Diagnostic] {
  var languagesGone: Set<String> = []
  let vanished = Set(previous.filter { $0.utf8.suffix(5).elementsEqual(".html".utf8) && !now.contains($0) })
  // What mends a page mends its sheet to print too, so the two are one finding.
  return vanished.filter { address in pageOfSheet(address).map { !vanished.contains($0) } ?? true }.sorted()
    .compactMap { address in
      let page = VanishedPage(address, now: now, languages: languages)
      if case .language(let code) = page, !languagesGone.insert(code).inserted { return nil }
      var diagnostic = Diagnostic(
        .vanishedPage, at: .start(of: settingsPath), page.summary(of: address), remedy: page.remedy)
      if isRelease, page.stopsRelease { diagnostic.severity = .error }
      return diagnostic
    }
}

/// The address of the page that a sheet to print goes with; nil for what is no sheet.
private func pageOfSheet(_ address: String) -> String? {
  let end = "/ark/index.html"
  return address.utf8.suffix(end.utf8.count).elementsEqual(end.utf8)
    ? address.dropLast(end.count) + "/index.html" : nil
}

/// What lay at an address that has no page any more, as far as the address tells; its own address is that in the first language.
private enum VanishedPage {
  case service(String)
  case page(String)
  /// The list of a topic or of a target group.
  case list(String)
  /// One of the pages of a language that the site had.
  case language(String)
  case other(String)

  init(_ address: String, now: Set<String>, languages: [LanguageCode]) {
    var parts = address.split(separator: "/").map(String.init)
    if let first = parts.first, let language = LanguageCode(code: first) {
      let rest = Array(parts.dropFirst())
      if languages.dropFirst().contains(language) {
        parts = rest
      } else if now.contains("/" + rest.joined(separator: "/")) {
        self = .language(first)
        return
      }
    }
    if parts.last == "index.html" { parts[parts.count - 1] = "" }
    let own = "/" + parts.joined(separator: "/")
    self =
      switch (parts.first, parts.count) {
      case ("tjenester", 3): .service(own)
      case ("kommune", 5) where parts[2] == "tjenester": .service(own)
      case ("sider", 3): .page(own)
      case ("tema", 3), ("malgruppe", 3): .list(own)
      default: .other(own)
      }
  }

  /// A list is no text that somebody has written, and what stood in it is still there or leads on: that it is empty must not keep
  /// the rest of the site from being published.
  var stopsRelease: Bool {
    switch self {
    case .list: false
    case .service, .page, .language, .other: true
    }
  }

  func summary(of address: String) -> Wording {
    switch self {
    case .service, .page, .other:
      Wording(
        nb: "siden «\(address)» forsvinner", nn: "sida «\(address)» forsvinn", en: "the page “\(address)” disappears")
    case .list:
      Wording(
        nb: "listen «\(address)» forsvinner: ingen tilbud står i den",
        nn: "lista «\(address)» forsvinn: ingen tilbod står i henne",
        en: "the list “\(address)” disappears: no service stands in it")
    case .language(let code):
      Wording(
        nb: "alle sidene under «/\(code)/» forsvinner", nn: "alle sidene under «/\(code)/» forsvinn",
        en: "all pages below “/\(code)/” disappear")
    }
  }

  var remedy: Wording {
    switch self {
    case .service(let own):
      Wording(
        nb:
          "legg filen tilbake med «avsluttet» og dagen, eller skriv «\(own)» under «tidligere adresser» i tilbudet som overtar",
        nn:
          "legg fila tilbake med «avslutta» og dagen, eller skriv «\(own)» under «tidlegare adresser» i tilbodet som tek over",
        en:
          "put the file back with “avsluttet” and the day, or write “\(own)” under “tidligere adresser” in the service that takes over"
      )
    case .page(let own):
      Wording(
        nb:
          "legg filen tilbake med «avsluttet» og dagen, eller skriv «\(own)» under «tidligere adresser» i siden som overtar",
        nn:
          "legg fila tilbake med «avslutta» og dagen, eller skriv «\(own)» under «tidlegare adresser» i sida som tek over",
        en:
          "put the file back with “avsluttet” and the day, or write “\(own)” under “tidligere adresser” in the page that takes over"
      )
    case .list(let own), .other(let own):
      Wording(
        nb: "skriv «\(own)» under «tidligere adresser» i et tilbud eller en side om det samme",
        nn: "skriv «\(own)» under «tidlegare adresser» i eit tilbod eller ei side om det same",
        en: "write “\(own)” under “tidligere adresser” in a service or a page about the same")
    case .language(let code):
      Wording(
        nb:
          "skriv «\(code)» under «tidligere språk» i innstillingene, så leder adressene videre, eller sett språket tilbake under «språk»",
        nn:
          "skriv «\(code)» under «tidlegare språk» i innstillingane, så leier adressene vidare, eller set språket tilbake under «språk»",
        en:
          "write “\(code)” under “tidligere språk” in the settings, so that the addresses lead on, or put the language back under “språk”"
      )
    }
  }
}

extension Rule {
  package static let vanishedPage = Rule(
    "vanished-page", .warning,
    demand: Wording(
      nb: "En side som har vært publisert, forsvinner ikke uten grunn.",
      nn: "Ei side som har vore publisert, forsvinn ikkje utan grunn.",
      en: "A page that was published does not disappear without a reason."),
    rationale: Wording(
      nb:
        "Andre har lenket til den, og noen har den på et ark på kjøleskapet. En liste som ingen tilbud står i lenger, stopper ikke publiseringen.",
      nn:
        "Andre har lenkja til henne, og nokon har henne på eit ark på kjøleskapet. Ei liste som ingen tilbod står i lenger, stoppar ikkje publiseringa.",
      en:
        "Others link to it, and somebody has it on a sheet on the fridge. A list in which no service stands any more does not stop the publishing."
    ),
    accepts: [.service("ventetid: ukjent")],
    rejects: []
  )
}

/// Every rule of the catalogue.
package let catalogueRules: [Rule] = Check.all.map(\.rule) + [.failingQuery, .impossibleAddress, .vanishedPage]
