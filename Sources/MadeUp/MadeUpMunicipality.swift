/// The content folder of a municipality that does not exist, for tests and for measuring: the same number gives the same bytes.
///
/// Front matter and prose are of the size and variety that real service pages have; names and numbers can reach nobody.
package struct MadeUpMunicipality: Sendable {
  package let files: [(path: String, text: String)]

  package init(services count: Int, seed: UInt64 = 1) {
    var chance = Chance(state: seed)
    var files: [(path: String, text: String)] = [
      (
        "nettsted.yaml",
        "navn: Hjelp i Oppdiktet\nadresse: https://oppdiktet.example.no\nspråk: [nb]\neksempel: ja\nkontrollintervall: 6 måneder\n"
      ),
      ("kommune.yaml", "navn: Oppdiktet kommune\nnummer: \"9001\"\ntelefon: 00 00 10 00\n"),
      (
        "hjelpetelefoner.yaml",
        "- navn: Legevakt\n  nummer: 116 117\n  hva: Når du trenger lege raskt\n  gratis: ja\n  åpent: [døgnåpent, \"helligdager: åpent\"]\n  kilde: https://www.helsenorge.no/legevakt/\n  kontrollert: 2026-11-20\n"
      ),
    ]
    for number in 0..<count { files.append(("tjenester/tilbud-\(number).md", Self.service(number, &chance))) }
    self.files = files
  }

  /// A country of so many municipalities with so many services each, and services that all or some of them share.
  package init(municipalities: Int, services count: Int, shared: Int = 3, seed: UInt64 = 1) {
    var chance = Chance(state: seed)
    var files = MadeUpMunicipality(services: 0).files.filter { $0.path != "kommune.yaml" }
    var number = 0
    func add(_ count: Int, in folder: String, _ extra: (Int) -> String) {
      let first = number
      for _ in 0..<count {
        let text = Self.service(number, from: first, &chance)
        files.append(
          (
            "\(folder)tjenester/tilbud-\(number).md",
            text.replacing("---\n", with: "---\n" + extra(number), maxReplacements: 1)
          ))
        number += 1
      }
    }
    add(shared, in: "") { $0 % 3 == 2 ? "kommuner: [\"9001\"]\n" : "" }
    for place in 0..<municipalities {
      let folder = "kommuner/\(9001 + place)-sted/"
      files.append(
        (
          folder + "kommune.yaml",
          "navn: \(Self.name(place)) kommune\nnummer: \"\(9001 + place)\"\ntelefon: 00 00 10 00\nfylke: \(place % 3 == 0 ? "Nord" : "Sør")fylket\n"
        ))
      add(count, in: folder) { _ in "" }
    }
    self.files = files
  }

  /// No name twice before the 420th.
  private static func name(_ number: Int) -> String {
    let ends = [
      "berg", "dal", "eid", "fjell", "heim", "holmen", "haugen", "lia", "myra", "neset", "odden", "sjøen", "skogen",
    ]
    return firstParts[number % firstParts.count]
      + ends[(number + number / firstParts.count) % ends.count]
  }

  private static let firstParts = [
    "Alm", "Bjørk", "Elv", "Furu", "Grav", "Hassel", "Isen", "Kvern", "Lyng", "Myr", "Nord", "Osp", "Rogn", "Selje",
    "Stein", "Sør",
    "Torv", "Ulv", "Vest", "Øst", "Ørn", "Bekke", "Gran", "Hegg", "Klippe", "Lind", "Mose", "Nype", "Rips", "Sand",
    "Tind", "Vind",
  ]

  /// - `first` is the number of the first service that it may link to.
  private static func service(_ number: Int, from first: Int = 0, _ chance: inout Chance) -> String {
    let kind = chance.pick(kinds)
    var lines = ["tittel: \(kind) \(number)", "ingress: \(chance.pick(leads))"]
    lines += audience(number, group: chance.pick(groups), &chance)
    lines += price(number, &chance)
    lines += referral(number, &chance)
    lines += [
      "vedtak: \(chance.pick(["nei", "ja", "ukjent", "etter 14 dager"]))",
      "ventetid: \(chance.pick(["drop-in", "innen 2 uker", "1–2 måneder", "ukjent", "venteliste"]))", "åpningstid:",
      "  - mandag–fredag \(chance.pick(["08:00–15:30", "09:00–16:00", "10:00–14:00"]))",
      "  - torsdag 17:00–19:00: etter avtale", "  - helligdager: stengt", "  - 2026-12-24: stengt",
    ]
    lines += contact(number, &chance)
    lines += [
      "sted:", "  adresse: Oppdiktveien \(1 + number % 90), 9999 Oppdiktet", "  adkomst: Inngang fra gården. Heis.",
      "tema: [\(chance.pick(topics))]", "form: [samtale, gruppe]", "språk: [nb, en]", "tolk: ja",
      "ansvarlig: Enhet \(number % 12)",
      "kontrollert: 2026-09-\(10 + number % 20)", "søkeord: [\(chance.pick(keywords)), tilbud\(number)]",
    ]
    lines += details(number, from: first, &chance)
    if number % 5 == 0 {
      lines += ["deltilbud:", "  - navn: Gruppe", "    ventetid: drop-in", "  - navn: Samtale", "    vedtak: ja"]
    }
    var text = "---\n" + lines.joined(separator: "\n") + "\n---\n"
    for heading in ["Dette får du hjelp med", "Slik får du hjelp", "Dette skjer når du tar kontakt"] {
      text += "## \(heading)\n\n"
      for _ in 0..<(1 + Int(chance.next() % 3)) {
        // Between the two stands what no other page says, or every page would be a copy of some other.
        text +=
          chance.pick(sentences) + " Spør etter gruppe \(number) ved inngangen, og si at det er første gang du kommer. "
          + chance.pick(sentences) + "\n\n"
      }
    }
    text += "- \(chance.pick(sentences))\n- \(chance.pick(sentences))\n\n"
    if first < number {
      text += "Les også om [et annet tilbud](tilbud-\(first + Int(chance.next() % UInt64(number - first))).md).\n"
    }
    return text
  }

  // MARK: Fields that have parts

  private static func audience(_ number: Int, group: String, _ chance: inout Chance) -> [String] {
    var lines = ["målgruppe:", "  hvem: [\(group)]", "  alder: \(chance.pick(ages(of: group)))"]
    if number % 4 == 1 { lines.append("  situasjon: [\(chance.pick(["angst", "rus", "sorg", "ensomhet"]))]") }
    if number % 6 == 2 { lines.append("  krav: [bor eller oppholder seg i kommunen]") }
    if number % 7 == 3 { lines.append("  tekst: Du trenger ikke ha en diagnose.") }
    return lines
  }

  private static func price(_ number: Int, _ chance: inout Chance) -> [String] {
    guard number % 8 == 5 else {
      return ["egenandel: \(chance.pick(["gratis", "150 kr per time", "teller mot frikort", "ukjent", "etter evne"]))"]
    }
    return [
      "egenandel:", "  type: gratis med tillegg", "  beløp: \(chance.pick(["50", "75", "120"])) kr per dag",
      "  utgifter: kan unngås", "  fritak: [under 18 år]", "  tekst: Du betaler bare for maten.",
    ]
  }

  private static func referral(_ number: Int, _ chance: inout Chance) -> [String] {
    guard number % 9 == 4 else {
      return ["henvisning: \(chance.pick(["nei", "ja", "ikke nødvendig, men mulig", "ukjent"]))"]
    }
    return [
      "henvisning:", "  type: ikke nødvendig, men mulig", "  fra: [fastlege, skole]",
      "  tekst: Fastlegen kan også henvise.",
    ]
  }

  private static func contact(_ number: Int, _ chance: inout Chance) -> [String] {
    func phone() -> String { "00 00 \(chance.digits(2)) \(chance.digits(2))" }
    var lines = ["kontakt:"]
    if number % 6 == 1 {
      lines += [
        "  telefon:", "    - {nummer: \(phone()), til: Nord og sentrum, åpent: mandag–fredag 08:00–15:30}",
        "    - {nummer: \(phone()), til: Sør}",
      ]
    } else {
      lines.append("  telefon: \(phone())")
    }
    lines.append("  epost: post\(number)@example.no")
    if number % 3 == 0 { lines.append("  nettside: https://oppdiktet.example.no/tilbud-\(number)") }
    if number % 5 == 2 { lines.append("  skjema: https://oppdiktet.example.no/kontakt/\(number)") }
    return number % 4 == 2 ? ["telefontid:", "  - mandag–fredag 09:00–11:00"] + lines : lines
  }

  /// What some services say of themselves and others do not.
  private static func details(_ number: Int, from first: Int, _ chance: inout Chance) -> [String] {
    var lines: [String] = []
    if number % 3 == 1 { lines += ["ansatte: [psykolog, sosionom]", "taushetsplikt: ja"] }
    if number % 4 == 3 { lines += ["tilrettelegging: [rullestol, teleslynge]", "alvorlighet: [lett, moderat]"] }
    if number % 5 == 1 { lines += ["los: Vi følger deg til rett sted.", "medvirkning: Brukerråd hver måned."] }
    if number % 6 == 5 { lines += ["ansvar: kommune", "tiltak: \(chance.pick(leads))", "anonym: ja"] }
    if number % 10 == 7 {
      lines += [
        "tidspunkter:",
        "  - {navn: Kurs i mestring, start: 2027-01-\(12 + number % 7) 18:00, slutt: 2027-01-\(12 + number % 7) 20:00, sted: Biblioteket}",
      ]
    }
    if number % 11 == 6, first < number {
      lines.append("relatert: [tilbud-\(first + Int(chance.next() % UInt64(number - first)))]")
    }
    return lines
  }

  private static let kinds = [
    "Samtaletilbud", "Kurs", "Værested", "Gruppe", "Oppfølging", "Rådgivning", "Helsestasjon",
  ]
  private static let leads = [
    "Noen å snakke med når det er tungt.", "Et sted å være med andre.", "Råd og støtte til deg som har det vanskelig.",
  ]
  private static let groups = ["voksne", "ungdom, unge voksne", "foreldre, familier", "pårørende", "eldre", "alle"]
  private static func ages(of group: String) -> [String] {
    switch group {
    case "voksne": ["18+", "over 18", "18–67", "25+", "alle"]
    case "eldre": ["65+", "over 67", "67+", "70+", "alle"]
    default: ["16+", "13–19", "under 18", "18+", "alle"]
    }
  }
  private static let topics = [
    "angst, depresjon", "rus, alkohol", "søvn, stress", "vold, traumer", "barn og familie", "økonomi, bolig",
  ]
  private static let keywords = ["deppa", "sliten", "redd", "alene", "fyll", "gjeld"]
  private static let sentences = [
    "Du kan ringe oss eller komme innom.", "Vi lytter til deg og finner ut av det sammen.",
    "Du bestemmer selv hvor mye du vil fortelle.", "Ta gjerne med deg noen du stoler på.",
    "Vi hjelper deg videre hvis noen andre kan hjelpe bedre.", "Alle som jobber her, har taushetsplikt.",
    "Du møter en fagperson som har god tid.", "Vi kan også møte deg hjemme eller ute på tur.",
  ]
}

/// Numbers that look like chance and are the same every time (a linear congruential generator with Knuth's constants).
private struct Chance {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }

  mutating func pick(_ choices: [String]) -> String { choices[Int(next() % UInt64(choices.count))] }

  mutating func digits(_ count: Int) -> String {
    (0..<count).map { _ in String(next() % 10) }.joined()
  }
}
