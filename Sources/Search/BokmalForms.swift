/// Nynorsk as bokmål, so that both find the same: whole words first, then parts of words, which compounds hold too. Dialect that people write
/// is here too, and each is known without æ, ø and å («sjol»), since those letters are gone before a word is compared.
package enum BokmalForms {
  package static func form(of word: String) -> String {
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
  package static let wordTable = """
    ikkje ikke, born barn, borna barn, meir mer, mykje mye, åleine alene, aleine alene, åleina alene,
    besøksven besøksvenn, spelt spilt, medvitslaus bevisstløs, slegen slått, slegne slått, vert blir, vart ble, blei ble, truar truer, daue dø, valdres valdresen, ikje ikke, isje ikke, hjælp hjelp,
    sjøl selv, utan uten, betre bedre, gjer gjør, gjere gjøre, gjera gjøre, kjem kommer, seier sier, seie si,
    seia si, veit vet, tek tar, ope åpen, open åpen, opne åpne, bur bor, bu bo, butilbod botilbud, mjølk melk,
    redsle redsel, ete spise, eta spise, et spiser, slær slår, slåst slåss, gret gråter, græt gråter, noreg norge,
    veker uker, veke uke, veka uka, laurdag lørdag, sundag søndag, stad sted, hovudverk hodepine, saman sammen,
    gamal gammel, trur tror, utanfor utenfor, uroa bekymret, slege slått, heilt helt, greier klarer,
    greie klare, greidde klarte, livredd redd, mæ meg, itj ikke, datra datteren, kvile hvile, kvila hvile,
    skremd skremt, ottast frykter, løn lønn, drukken full, fødd født, sveltar sulter, døydde døde,
    opent åpent, tysdag tirsdag, fyrst først, mei meg, vera være, vere være, stel stjeler,
    ike ikke, no nå, etar spiser, kem hvem, kven hvem, ka hva, sjå se, brot brudd, brotet bruddet, budd bodd, same samme, heldt holdt, att igjen, heimanfrå hjemmefra, stengd stengt
    """

  /// What is long or strange enough to mean the same wherever it stands in a word.
  package static let partTable = """
    sjukepleiar sykepleier, sjuk syk, sjølv selv, tenest tjenest, laus løs, heime hjemme, heim hjem, skule skole,
    bustad bolig, rettlei veiled, tilvis henvis, tilbod tilbud, lækjar leg, meistr mestr,
    pårørande pårørende, kjærleik kjærlighet, einsemd ensomhet, einsam ensom, eteforstyrr spiseforstyrr, nedsetj nedsett, grensesetj grensesett,
    vaksne voksne, vaksen voksen, lagd lagt, sagd sagt, kjend kjent, brend brent, leig lei, draum drøm,
    løys løs, trøytt trøtt, gløym glem, åtferd atferd, framand fremmed, verestad værested, samver samvær,
    sosialstønad sosialhjelp, følgj følg, fylgj følg, rådgjev rådgiv, tryggleik trygghet, skilsmål skilsmisse,
    kjensl følels, røynsl erfaring, høyr hør, augelege øyelege, heit het, utgrei utred, rein ren, rengjer rengjør, leilegh leiligh, oppsed oppdrag, oppseiing oppsigelse,
    hovud hod, rekning regning, kvardag hverdag, fråver fravær, hjarte hjerte, rørslehem bevegelseshem,
    einsleg enslig, røyst stemm, vidare videre, sakn savn, spørj spør, tenkj tenk, søkj søk, røykj røyk,
    byrj begynn, liggj ligg, leggj legg, sitj sitt, hugs husk, syster søster, dotter datter, kjærast kjærest,
    sambuar sambør, samboar sambør, golv gulv, svevn søvn, spel spill, morgon morgen, bilet bild, hald hold, velj velg, meining mening, ulukk ulykk,
    køyr kjør, øydelegg ødelegg, ynskj ønsk, sveitt svett, drekk drikk, hjæm hjem, pæng peng, hengj heng, handsam behandl, svelt sult, svolt sult, klede klær, vesle lille, småung småbarn,
    eige ege, forbod forbud, trugsmål trusler, trugs trus, vald vold, daud død, sein sen, syskjen søsken, gøym gjem, ringj ring
    """

  /// What means the same at the beginning of a word only.
  package static let beginningTable = """
    naud nød, truga tru, truge tru, keie kjede, keia kjede, straum strøm, sjølmord selvmord, sjølskad selvskad, leiebu leiebo,
    ungdomm ungdom
    """

  package static func pairs(in table: String) -> [(String, String)] { list(table) }

  private static func list(_ text: String) -> [(String, String)] {
    text.split { $0 == "," || $0 == "\n" }.compactMap { pair in
      let both = pair.split(separator: " ").map(String.init)
      return both.count == 2 && both[0] != both[1] ? (both[0], both[1]) : nil
    }
  }

  private static func pairs(_ text: String) -> [String: String] {
    Dictionary(withFolded(list(text))) { $1 }
  }

  private static func letters(_ text: String) -> [(nynorsk: [UInt8], bokmal: [UInt8])] {
    withFolded(list(text)).map { (Array($0.utf8), Array($1.utf8)) }
  }

  /// After each that has æ, ø or å, the same as somebody writes it who has none of them.
  private static func withFolded(_ pairs: [(String, String)]) -> [(String, String)] {
    pairs.flatMap { nynorsk, bokmal in
      let folded = foldedLetters(of: nynorsk)
      return folded == nynorsk ? [(nynorsk, bokmal)] : [(nynorsk, bokmal), (folded, bokmal)]
    }
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
