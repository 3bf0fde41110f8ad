import Diagnostics
import Services

extension Check {
  static let officialWord = Check(
    .officialWord,
    .text { text, _ in
      let table: PhraseTable<String>
      switch WrittenForm(text.language) {
      case .nb: table = OfficialWords.nb
      case .nn: table = OfficialWords.nn
      case .en, nil: return []
      }
      var seen: Set<String> = []
      let words = table.matches(in: text).filter { match in
        !text.words[match.words.lowerBound].traits.contains(.isQuoted) && !isName(match.words.lowerBound, in: text)
          && seen.insert(match.value).inserted
      }
      return words.prefix(5).map { match in
        let word = text.text(of: match.words)
        return Diagnostic(
          .officialWord, at: text.span(of: match.words),
          Wording(
            nb: "«\(word)» er et ord fra kontoret", nn: "«\(word)» er eit ord frå kontoret",
            en: "“\(word)” is a word of the office"),
          remedy: Wording(
            nb: "skriv for eksempel «\(match.value)»", nn: "skriv til dømes «\(match.value)»",
            en: "write for example “\(match.value)”"))
      }
    })

  /// Titles of laws and names keep their words.
  private static func isName(_ word: Int, in text: RunningText) -> Bool {
    switch text.passage(of: word).kind {
    case .field(.legalBasis): true
    case .title, .field, .prose:
      text.words[word].traits.contains(.isCapitalised) && word != text.sentence(around: word).lowerBound
    }
  }
}

/// Words that offices use, each with an everyday twin.
private enum OfficialWords {
  static let nb = table(half: 0)
  static let nn = table(half: 1)

  private static func table(half: Int) -> PhraseTable<String> {
    PhraseTable(
      lines.split(separator: "\n").flatMap { line -> [(phrase: String, value: String)] in
        let halves = line.split(separator: "|").map(String.init)
        guard let words = half < halves.count ? halves[half] : halves.last else { return [] }
        let sides = words.split(separator: ">").map { String($0).onOneLine }
        guard sides.count == 2 else { return [] }
        return sides[0].split(separator: ",").map { (String($0), sides[1]) }
      })
  }

  /// A line: forms in bokmål > twin | forms in nynorsk > twin; one half where both are the same.
  ///
  /// Not here: «vedtak», «henvisning», «tiltak», «tildeling», «oppfølging», which are terms that the pages explain.
  private static let lines = """
    adekvat, adekvate > god nok
    angående > om | angåande > om
    anmode, anmoder, anmodes, anmodet, anmodning, anmodninger > be om | anmode, anmodar, anmoding > be om
    avholde, avholder, avholdes, avholdt > ha | avhalde, avheld, avhaldast, avhalden > ha
    avslutningsvis > til slutt | avslutningsvis, avsluttingsvis > til slutt
    begjære, begjærer, begjæring, begjæringer > be om | begjære, begjærer, begjæring > be om
    bekjentgjøre, bekjentgjør, bekjentgjøres > si fra om | kunngjere, kunngjer, kunngjerast > seie frå om
    bemyndige, bemyndiger, bemyndiget > gi lov til | bemyndige, bemyndigar > gi lov til
    benytte, benytter, benyttes, benyttet, benytte seg av > bruke | benytte, benyttar, benyttast, nytte seg av > bruke
    besitte, besitter > ha | besitje, besit > ha
    beslutte, beslutter, besluttes > bestemme | beslutte, besluttar > bestemme
    bistand, bistanden > hjelp
    bistå, bistår, bistås > hjelpe
    bopel, bopelen > der du bor | bopel > der du bur
    derav > av det
    differensiert, differensierte > ulik
    disponere, disponerer > ha | disponere, disponerer > ha
    effektuere, effektuerer, effektueres > gjøre | effektuere, effektuerer > gjere
    eksempelvis > for eksempel | eksempelvis > til dømes
    erlegge, erlegger, erlegges > betale | erleggje, erlegg > betale
    erverve, erverver, ervervet > skaffe | erverve, ervervar > skaffe
    etterkomme, etterkommer > følge | etterkome, etterkjem > følgje
    fasilitere, fasiliterer > hjelpe til med
    for egen bekostning, på egen bekostning > du betaler selv | på eigen kostnad, for eigen kostnad > du betaler sjølv
    foreligge, foreligger, forelå > finnes | føreligge, føreligg, ligg føre > finst
    foreta, foretar, foretas, foretatt > gjøre | foreta, foretar, føreta, føretek > gjere
    forevise, foreviser, forevises > vise | førevise, føreviser > vise
    forestå, forestår > stå for | førestå, førestår > stå for
    forespørsel, forespørsler > spørsmål | førespurnad, førespurnader > spørsmål
    fremlegge, fremlegger, fremlegges, framlegge, framlegges > vise | framleggje, framleggjast > vise
    fremsette, fremsetter, fremsettes > si | framsetje, framset > seie
    følgelig > derfor | følgjeleg > derfor
    for øvrig, forøvrig > ellers | for øvrig > elles
    førnevnte, ovennevnte, ovenstående, nedenstående > dette | førnemnde, ovannemnde, nedanståande > dette
    førstkommende > neste | førstkomande > neste
    gjeldende regelverk, gjeldende retningslinjer > reglene | gjeldande regelverk, gjeldande retningslinjer > reglane
    grunnet > på grunn av | grunna > på grunn av
    hensiktsmessig, hensiktsmessige > som passer | føremålstenleg, føremålstenlege > som passar
    henvendelse, henvendelsen, henvendelser > spørsmål | førespurnaden, førespurnadene > spørsmål
    herunder > blant annet | herunder > mellom anna
    hjelpetrengende > den som trenger hjelp | hjelpetrengande > den som treng hjelp
    hva angår > når det gjelder | kva gjeld > når det gjeld
    hvorvidt > om | korvidt > om
    i henhold til > etter | i samsvar med > etter
    i medhold av > etter | i medhald av > etter
    i påvente av > mens du venter på | i påvente av > medan du ventar på
    iht, i hht > etter
    igangsette, igangsetter, igangsettes, igangsatt > sette i gang | igangsetje, igangset, igangsette > setje i gang
    iverksette, iverksetter, iverksettes, iverksatt > sette i gang | iverksetje, iverkset, iverksette, iverksett > setje i gang
    imidlertid > men | imidlertid > men
    implementere, implementerer, implementert > ta i bruk
    inneha, innehar > ha
    inneværende > dette | inneverande > dette
    innhente, innhenter, innhentes, innhentet > få | innhente, innhentar, innhentast > få
    innvilge, innvilger, innvilges, innvilget > gi | innvilge, innvilgar, innvilga > gi
    ivareta, ivaretar, ivaretas, ivaretatt > ta vare på | ivareta, ivaretar, ivaretek, ivareteke > ta vare på
    kostnadsfri, kostnadsfritt, vederlagsfri, vederlagsfritt > gratis
    likeledes > også | likeeins > også
    meddele, meddeler, meddeles, meddelt > si fra | meddele, meddeler > seie frå
    medføre, medfører, medført > føre til | medføre, medfører, medført > føre til
    med hensyn til, med henblikk på > om | med omsyn til > om
    målsetting, målsettinger, målsettingen > mål | målsetjing, målsetjingar, målsetjinga > mål
    nødvendiggjøre, nødvendiggjør > gjøre nødvendig | nødvendiggjere, nødvendiggjer > gjere nødvendig
    omhandle, omhandler, omhandles > handle om | omhandle, omhandlar > handle om
    opphøre, opphører, opphørt > slutte | opphøyre, opphøyrer > slutte
    oversende, oversender, oversendes, oversendt > sende | oversende, oversender, oversend > sende
    per dags dato, pr dags dato > nå | per dags dato, pr dags dato > no
    problematikk, problematikken > problemer | problematikk, problematikken > problem
    rusproblematikk, rusproblematikken > rusproblemer | rusproblematikk, rusproblematikken > rusproblem
    påfølgende > neste | påfølgjande > neste
    påse, påser > se til | påsjå > sjå til
    rekvirere, rekvirerer, rekvirert > bestille
    respektive > hver sin | respektive > kvar sin
    samt > og
    snarest mulig, snarest > så fort som mulig | snarast mogleg, snarast råd, snarast > så fort som råd
    således > slik | såleis > slik
    såfremt, for så vidt > hvis | såframt, for så vidt > om
    tilrettelegge, tilrettelegger, tilrettelegges > legge til rette | tilretteleggje, tilretteleggjast > leggje til rette
    tilsende, tilsendes, tilsendt > sende | tilsende, tilsend > sende
    tilstrebe, tilstreber, tilstrebes > prøve | tilstrebe, tilstrebar > prøve
    tjenestemottaker, tjenestemottakeren, tjenestemottakere > du | tenestemottakar, tenestemottakaren > du
    tverrfaglig, tverrfaglige > fra flere fag | tverrfagleg, tverrfaglege > frå fleire fag
    umiddelbart > med en gang | umiddelbart > med ein gong
    under forutsetning av, forutsatt > hvis | under føresetnad av, føresett > om
    underrette, underretter, underrettes > si fra til | underrette, underrettar > seie frå til
    undertegnede > jeg | underteikna > eg
    utarbeide, utarbeider, utarbeides, utarbeidet > lage | utarbeide, utarbeider, utarbeidast > lage
    utferdige, utferdiger, utferdiges > skrive | utferde, utferdar, utferdast > skrive
    vedlegge, vedlegger, vedlegges > legge ved | vedleggje, vedleggjast > leggje ved
    vedkommende > den det gjelder | vedkomande > den det gjeld
    vedrørende > om | vedrørande > om
    yte, yter, ytes, ytt > gi | yte, yter, ytast > gi
    """
}

extension Rule {
  static let officialWord = Rule(
    "official-word", .info,
    demand: Wording(
      nb: "Teksten bruker hverdagsord der det finnes.", nn: "Teksten bruker kvardagsord der dei finst.",
      en: "The text uses everyday words where there are any."),
    rationale: Wording(
      nb: "Ord fra kontoret får leseren til å tro at siden er skrevet for noen andre.",
      nn: "Ord frå kontoret får lesaren til å tru at sida er skriven for nokon andre.",
      en: "Words of the office make readers think that the page is for somebody else."),
    source: "språklova § 9 om klart språk; Språkrådet: Kansellisten",
    accepts: [
      .service("ventetid: ukjent", prose: "Vi hjelper deg. Du kan klage på et vedtak, og du trenger ikke henvisning."),
      .service("ventetid: ukjent", prose: "Der sto det «vedrørende Deres henvendelse»."),
      .service("tekstspråk: nn", prose: "Vi hjelper deg å setje i gang."),
    ],
    rejects: [
      .service("ventetid: ukjent", prose: "Du kan få ↓bistand **↓umiddelbart**."),
      .service("ventetid: ukjent", prose: "Hjelpen gis ↓i henhold til\nloven."),
      .service("ingress: Vi ↓iverksetter hjelp"),
      .service("tekstspråk: nn", prose: "Skriv til oss ↓vedrørande plass."),
      ["tema/angst.md": "---\ntittel: Angst\n---\n↓Således kan det kjennes.\n"],
    ]
  )
}
