/// Nynorsk as bokmål, so that both find the same: whole words first, then parts of words, which compounds hold too.
enum BokmalForms {
  static func form(of word: String) -> String {
    if let whole = words[word] { return whole }
    var form = word
    for (nynorsk, bokmal) in parts where form.utf8.count >= nynorsk.utf8.count && form.contains(nynorsk) {
      form = form.split(separator: nynorsk, omittingEmptySubsequences: false).joined(separator: bokmal)
    }
    for (nynorsk, bokmal) in beginnings where form.hasPrefix(nynorsk) {
      return bokmal + form.dropFirst(nynorsk.count)
    }
    return form
  }

  private static let words = pairs(
    """
    ikkje ikke, born barn, borna barn, borns barn, son sønn, sonen sønnen, sonar sønner, meir mer, mykje mye, åleine alene,
    aleine alene, gjer gjør, gjere gjøre, kjem kommer, kome komme, treng trenger, seier sier, seie si, veit vet, tek tar,
    ei en, ein en, no nå, eldste eldst, gut gutt, guten gutten, vener venner, ven venn, venar venner, mor mor, syster søster,
    systera søsteren, dotter datter, dottera datteren, ope åpen, open åpen, opent åpent, sov sove, søv sover, vond vond,
    bur bor, bu bo, butilbod botilbud, krakk krakk, mjølk melk, jul jul, ute ute, tung tung, lei lei, redsle redsel,
    skulk skulk, ete spise, et spiser, etar spiser, leve leve, lever lever, slær slår,
    slåst slåss, gret gråter, græt gråter, gråt gråt, heim hjem, heime hjemme, ut ut, noregs norges, noreg norge, veker uker,
    veke uke, veka uka, kveld kveld, laurdag lørdag, sundag søndag, måndag mandag, tysdag tirsdag, sjuk syk
    """)

  /// What is long or strange enough to mean the same wherever it stands in a word.
  private static let parts = list(
    """
    sjukepleiar sykepleier, sjuk syk, sjølv selv, teneste tjeneste, tenest tjenest, heimlaus hjemløs, heim hjem, skule skole,
    bustad bolig, rettleiing veiledning, rettlei veiled, tilvising henvisning, tilbod tilbud, lækjar lege, kosthald kosthold,
    meistring mestring, meistre mestre, pårørande pårørende, kjærleik kjærlighet, einsemd ensomhet, einsam ensom,
    eteforstyrring spiseforstyrrelse, forstyrring forstyrrelse, funksjonsnedsetjing funksjonsnedsettelse, rettar rettigheter,
    vaksne voksne, vaksen voksen, utbrend utbrent, søvnlaus søvnløs, arbeidslaus arbeidsløs, husleige husleie, straum strøm,
    pengar penger, trøytt trøtt, gløym glem, krangl krangl, åtferd atferd, framand fremmed, verestad værested, samver samvær,
    sosialstønad sosialhjelp, opplæring opplæring, oppfølgjing oppfølging, utkasting utkastelse, undersøking undersøkelse,
    behandlar behandler, rådgiving rådgivning, mishandling mishandling, tryggleik trygghet, skilsmål skilsmisse,
    sorgarbeid sorgarbeid, kjensle følelse, røynsle erfaring, løysing løsning, høyrsel hørsel, augelege øyelege, tannverk tannverk
    """)

  /// What means the same at the beginning of a word only.
  private static let beginnings = list(
    """
    vald vold, valdeleg voldelig, naud nød, uro uro, trugs trus, truga tru, truge tru, trug tru, kast kast, keie kjede, keia kjede,
    leigebu leiebo, leige leie, ungdomm ungdom, barnehagelærar barnehagelærer, gravid gravid, flyktning flyktning
    """)

  private static func list(_ text: String) -> [(String, String)] {
    text.split { $0 == "," || $0 == "\n" }.compactMap { pair in
      let both = pair.split(separator: " ").map(String.init)
      return both.count == 2 && both[0] != both[1] ? (both[0], both[1]) : nil
    }
  }

  private static func pairs(_ text: String) -> [String: String] {
    Dictionary(list(text)) { first, _ in first }
  }
}
