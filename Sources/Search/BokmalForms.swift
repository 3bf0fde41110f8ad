/// Nynorsk as bokmål, so that both find the same: whole words first, then parts of words, which compounds hold too.
enum BokmalForms {
  static func form(of word: String) -> String {
    if let whole = words[word] { return whole }
    var form = Array(word.utf8)
    // What one part becomes may hold the next, so they are tried in their order; hardly any word holds even one.
    if partSearch.isAny(in: form) {
      for (nynorsk, bokmal) in parts { form.replaceEach(nynorsk, with: bokmal) }
    }
    if beginningSearch.isStart(of: form),
      let (nynorsk, bokmal) = beginnings.first(where: { form.starts(with: $0.nynorsk) })
    {
      form.replaceSubrange(..<nynorsk.count, with: bokmal)
    }
    return String(decoding: form, as: UTF8.self)
  }

  private static let words = pairs(wordTable)
  private static let parts = letters(partTable)
  private static let beginnings = letters(beginningTable)
  private static let partSearch = LetterRuns(parts.map(\.nynorsk))
  private static let beginningSearch = LetterRuns(beginnings.map(\.nynorsk))

  /// Whole words: nynorsk and bokmål, in pairs.
  static let wordTable = """
    ikkje ikke, born barn, borna barn, borns barn, meir mer, mykje mye, åleine alene, aleine alene, aleina alene,
    sjøl selv, røykjer røyker, røykje røyke, utan uten, betre bedre, gjer gjør, gjere gjøre, kjem kommer,
    seier sier, seie si, veit vet, tek tar, ei en, ein en, no nå, eldste eldst, syster søster, systera søsteren,
    dotter datter, dottera datteren, ope åpen, open åpen, opent åpent, bur bor, bu bo, butilbod botilbud,
    mjølk melk, redsle redsel, ete spise, et spiser, etar spiser, slær slår, slåst slåss, gret gråter, græt gråter,
    noregs norges, noreg norge, veker uker, veke uke, veka uka, laurdag lørdag, sundag søndag, tysdag tirsdag,
    stad sted, hovudverk hodepine, saman sammen, gamal gammel, ynskje ønske, byrje begynne, søkje søke,
    ringje ringe, trur tror, utanfor utenfor, klede klær, uroa bekymret, slege slått, besøksven besøksvenn,
    heilt helt, greier klarer, greie klare, greidde klarte, kjæraste kjæreste, kjærasten kjæresten,
    sambuar samboer, sambuaren samboeren, syskjen søsken, hugsar husker, hugse huske, liggje ligge, sitje sitte,
    golv gulv, golvet gulvet, fyrst først, livredd redd, mæ meg, mei meg, itj ikke, ike ikke, datra datteren, kjærast kjæreste, kvile hvile, skremd skremt, ottast frykter, løn lønn, vesle lille, drukken full, fødd født,
    sveltar sulter
    """

  /// What is long or strange enough to mean the same wherever it stands in a word.
  static let partTable = """
    sjukepleiar sykepleier, sjuk syk, sjølv selv, teneste tjeneste, tenest tjenest, heimlaus hjemløs,
    heim hjem, skule skole, bustad bolig, rettleiing veiledning, rettlei veiled, tilvising henvisning,
    tilbod tilbud, lækjar lege, kosthald kosthold, meistring mestring, meistre mestre, pårørande pårørende,
    kjærleik kjærlighet, einsemd ensomhet, einsam ensom, eteforstyrring spiseforstyrrelse,
    forstyrring forstyrrelse, funksjonsnedsetjing funksjonsnedsettelse, rettar rettigheter, vaksne voksne,
    vaksen voksen, utbrend utbrent, søvnlaus søvnløs, arbeidslaus arbeidsløs, husleige husleie, straum strøm,
    pengar penger, trøytt trøtt, gløym glem, åtferd atferd, framand fremmed, verestad værested, samver samvær,
    sosialstønad sosialhjelp, oppfølgjing oppfølging, utkasting utkastelse, undersøking undersøkelse,
    behandlar behandler, rådgiving rådgivning, rådgjeving rådgivning, rådgjev rådgiv, tryggleik trygghet, skilsmål skilsmisse, kjensle følelse,
    røynsle erfaring, løysing løsning, høyrsel hørsel, augelege øyelege, heit het, utgreiing utredning, innlegging innleggelse,
    oppseiing oppsigelse, hovud hode, rekning regning, kvardag hverdag, fråver fravær,
    hjarte hjerte, draum drøm, rørslehem bevegelseshem, einsleg enslig, husleiga husleia, røyst stemme, vidareg videreg, sakn savn, spørj spør, tenkj tenk, høyrer hører
    """

  /// What means the same at the beginning of a word only.
  static let beginningTable = """
    vald vold, valdeleg voldelig, naud nød, trugs trus, truga tru, truge tru, trug tru, keie kjede,
    keia kjede, sjølmord selvmord, sjølskad selvskad, leigebu leiebo, leige leie, ungdomm ungdom, barnehagelærar barnehagelærer
    """

  static func pairs(in table: String) -> [(String, String)] { list(table) }

  private static func list(_ text: String) -> [(String, String)] {
    text.split { $0 == "," || $0 == "\n" }.compactMap { pair in
      let both = pair.split(separator: " ").map(String.init)
      return both.count == 2 && both[0] != both[1] ? (both[0], both[1]) : nil
    }
  }

  private static func pairs(_ text: String) -> [String: String] {
    Dictionary(list(text)) { first, _ in first }
  }

  private static func letters(_ text: String) -> [(nynorsk: [UInt8], bokmal: [UInt8])] {
    list(text).map { (Array($0.utf8), Array($1.utf8)) }
  }
}

/// Runs of letters to look for in words, of which most hold none: found by the first letter.
private struct LetterRuns: Sendable {
  private let byFirst: [[[UInt8]]]

  init(_ runs: [[UInt8]]) {
    var byFirst = [[[UInt8]]](repeating: [], count: 256)
    for run in runs {
      if let first = run.first { byFirst[Int(first)].append(run) }
    }
    self.byFirst = byFirst
  }

  func isAny(in word: [UInt8]) -> Bool {
    word.indices.contains { index in byFirst[Int(word[index])].contains { word[index...].starts(with: $0) } }
  }

  func isStart(of word: [UInt8]) -> Bool {
    word.first.map { byFirst[Int($0)].contains { word.starts(with: $0) } } ?? false
  }
}

extension [UInt8] {
  /// Each run from the left that does not overlap the one before.
  fileprivate mutating func replaceEach(_ run: [UInt8], with other: [UInt8]) {
    var index = 0
    while index + run.count <= count {
      if self[index] == run[0], self[index..<index + run.count].elementsEqual(run) {
        replaceSubrange(index..<index + run.count, with: other)
        index += other.count
      } else {
        index += 1
      }
    }
  }
}
