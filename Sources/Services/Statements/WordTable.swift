/// The words that `StatementLines` may name: the name of a line, and every form that counts, in bokmål and nynorsk.
///
/// `#` is any number, `#0` the number 0. To teach the program a word, add it to its line; see `docs/statements.md`.
enum WordTable {
  static let text = build + things + people + verbs

  /// What holds a sentence together.
  private static let build = """
    ikke: ikke ikkje aldri ingen inga inkje ingenting intet verken hverken korkje
    bare: bare berre kun minst mulig mogleg regel helst
    men: men
    og: og eller samt
    hvis: hvis viss dersom når såframt såfremt
    mens: mens medan
    før: før
    etter: etter
    at: at
    om-hvis: om
    når: når
    om-foran: søknad søknaden vedtak vedtaket enkeltvedtak einskildvedtak krav søke søkje søker søkjer søkt spørsmål råd informasjon be snakke
     snakk snakker snakkar handler handlar enig einig uenig ueinig beskjed avtale regler reglar
    bydeform: ring kontakt fyll søk hjelp lever bestill bestem spør klag
    som: som
    spørreord: hva hvem hvilke hvilken hvilket hvor hvordan hvorfor kva kven kor korleis kvifor
    fordi: fordi ettersom
    selv-om: selv sjølv uansett enten
    for: for
    å: å
    adverb: så da då også deretter etterpå senere seinare der her gjerne bare berre kun alltid
    der: der dit
    de: de
    dei: dei
    subjekt: du vi dere de dykk dei man det den dette noen nokon barnet barnehagen ungdommen ungdomen eleven
     familien pasienten brukeren brukaren kommunen vedkommende foreldre foreldrene foreldra barn skolen skulen teamet
     tjenesten tenesta legen fastlegen alle han hun ho denne disse desse hjelpen hjelpa pårørende pårørande ungdom voksne vaksne
    verb: er har hadde må kan skal vil bør får fekk fikk blir vert var trenger treng behøver krever krev kreves krevst krevjast trengs
     trengst trenges koster kostar betaler betalar søker søkjer henviser tilviser viser sender skriver skriv fatter fattar
     fattes gir gjev gis gjer gjør gjelder gjeld kommer kjem bor bur finnes finst tildeles tildelast tildeler behandles
     behandlast behandler behandlar vurderer vurderast vurderes bestemmer avgjør avgjer møter snakker snakkar ønsker ønskjer
     ynskjer klarer klarar strever strevar ringer ringjer ring kontakt hjelper hjelper sier seier står stod ligger ligg
     starter startar begynner byrjar tar tek lager lagar setter set vel velger slipper slepp varer tilbyr tilbyd følger følgjer
     følgde formidler formidlar bruker bruker dekker dekkjer dekkar sørger lurer skjer mottar melder passer passar
     forutsetter føreset oppfyller oppfyl fyller fyl klager klagar heter heiter virker verkar lever leverer leverast leveres sendes
     sendast skjer går låner svarer svarar regnes regner reknar vokser veks hører høyrer avhenger avheng dukker trur tror kjenner
     kjenn avtaler avtalar deltar deltek bestiller bestill synes synst endrer endrar gjelder registrerer fyll søk søkes søkjast
     bestem spør spørjer spørres passes hjelp faktureres fakturerast innkalles utløser utløyser erstatter erstattar
     henvises tilvises tilvisast henvisast prioriterer prioriterast prioriteres
    rutine: strever strevar sliter slit kommer kjem ringer ringjer møter møtes møtest tar tek starter startar begynner byrjar deltar deltek
    forkortelse: jan feb apr jun jul aug sept okt nov des osv mv m o l a dvs resp evt mm ol ca pst mill mrd
    forkortelse-foran: kl f eks bl nr jf pkt ca tlf inkl ekskl maks min evt st dr
    tall: # #0 ett to tre fire fem seks sju syv åtte ni ti elleve tolv fjorten
    null: #0
    fra: fra frå av via gjennom
    ut: ut
    hjelp: hjelp hjelpe hjelper hjelpa bistand bistår bistå veiledning veileder veilede rettleiing rettleier rettleie rettleiar
     råd støtte støttar støtter rådgiving rådgivning assistere assistanse
    krav: krav vilkår betingelse forutsetning føresetnad påkrevd påkravd obligatorisk
    krever: krever krev kreve krevje kreves krevst krevjast krevd forutsetter føreset forutsetning
    kreves: kreves krevst krevjast trengs trengst trenges krevjest nødvendig naudsynt påkrevd påkravd obligatorisk krav
    må: må skal lyt måtte
    trenger: trenger treng trenge behøver behøve tarv
    er: er blir vert bli være vere var
    har: har ha hatt
    uten: uten utan foruten
    ingen: ingen inga ingenting inkje intet
    ikke-noe: noe noko noen nokon
    slipper: slipper slepp slippe sleppe unngår unngå unngåast sparer
    fri: fri fritak fritatt friteken fritekne frita unntak unntatt unntatte fritas fritakne unntekne
    selv: selv sjølv
    uavhengig: uavhengig uavhengige uansett
    nødvendigvis: nødvendigvis alltid
    andre-steder: andre annen anna annan passende
    passer: passer passar passe
    etat: nav husbanken udi imdi politiet fylkeskommunen statsforvalteren statsforvaltaren namsmannen lånekassen lånekassa
     lånekassen helfo skatteetaten domstolen tingretten retten fylkesnemnda sykehuset sjukehuset dps bup
     spesialisthelsetjenesten spesialisthelsetenesta poliklinikken avtalespesialist avtalespesialister avtalespesialistar helseforetaket
     helseføretaket arbeidsgiver arbeidsgivar arbeidsgiveren forsikringsselskapet private privat staten helseklage pasientreiser
     tannlegen fysioterapeuten fysioterapeut spesialist spesialisten lånekassen kirken kyrkja banken
     psykiater røde fylket forsvaret gjeldsordningen bostøttekontoret fylkeskommunal statleg statlig barnevernet utlendingsdirektoratet
    """

  /// What the lines are about.
  private static let things = """

    henvisning: henvisning henvisningen henvisninga henvisninger henvising henvisinga tilvising tilvisinga tilvisingar tilvisingen tilvisning
     tilvisninga legehenvisning legetilvising henvisningsskjema tilvisingsskjema
    henvist: henvist tilvist henviste tilviste
    henvises: henvises henvisast tilvises tilvisast
    henviser: henviser henvise tilviser tilvise tilviste
    videre: videre vidare
    søknad: søknad søknaden søknader søknadar søknadene søknadane søknadsskjema søknadsskjemaet søknadsskjemaer
    søknadsfrist: søknadsfrist søknadsfristen søknadsfristar søknadsfrister
    søknadsskjema: søknadsskjema søknadsskjemaet
    søke: søke søkje søkt søkje
    søker: søker søkjer
    søk: søk
    søkes: søkes søkjast søkast
    vedtaksbasert: vedtaksbasert vedtaksbaserte vedtaksfestet vedtaksfesta
    søknadsbasert: søknadsbasert søknadsbaserte
    vedtak: vedtak vedtaket vedtaka vedtakene enkeltvedtak enkeltvedtaket einskildvedtak einskildvedtaket enkeltvedtaka
    saksbehandlingstid: saksbehandlingstid saksbehandlingstiden saksbehandlingstida sakshandsamingstid sakshandsamingstida
     behandlingstid behandlingstiden behandlingstida handsamingstid handsamingstida
    saksbehandling: saksbehandling saksbehandlingen saksbehandlinga sakshandsaming sakshandsaminga
    tildeling: tildeling tildelinga tildelingen tildelinger tildelingar
    tildeles: tildeles tildelast tildelt tildelte tildeler
    inntak: inntak inntaket
    inntaksmøte: inntaksmøte inntaksmøtet inntaksmøter inntaksteam inntaksteamet inntaksnemnd inntaksnemnda
    kartlegging: kartlegging kartlegginga kartleggingen kartlegge kartlegger kartlegges kartlegg kartleggast kartlagt kartleggingssamtale
     kartleggjast kartlegge kartleggje
    venteliste: venteliste ventelista ventelisten ventelister ventelistar
    ventetid: ventetid ventetiden ventetida ventetider
    vente: vente venter ventar
    venting: venting
    raskt: raskt fort kjapt snarlig snarleg snøgt hurtig snart
    rask: rask raske
    egenandel: egenandel egenandelen egenandeler egenandelene eigenandel eigenandelen eigenandelar eigendel eigendelen eigendelar
     egenbetaling egenbetalingen egenbetalinga eigenbetaling eigenbetalinga brukerbetaling brukarbetaling deltakeravgift deltakaravgift
     deltakeravgiften kursavgift kursavgiften kursavgifta medlemsavgift medlemskontingent kontingent kontingenten gebyr gebyret avgift
     avgiften avgifta vederlag vederlaget kurspris
    faktura: faktura fakturaen fakturaer regning regningen rekning rekninga
    sats: sats satser satsar satsen satsene satsane betalingssatser betalingssatsar
    medlemskap: medlemskap medlemskapet
    medlem: medlem medlemmer medlemer
    betaler: betaler betale betalar betala betal betalt betaling betales betalast
    koster: koster koste kostar kosta
    gratis: gratis kostnadsfritt kostnadsfri kostnadsfrie vederlagsfritt vederlagsfri avgiftsfritt
    kr: kr kroner kronar
    kostnad: kostnad kostnader kostnadar kostnadene kostnadane utgift utgifter utgiftene utgiftane
    penger: penger pengar noe noko litt
    behovsprøvd: behovsprøvd behovsprøvde behovsprøvet behovsprøving behovsprøvinga behovsprøves behovsprøvast
    kriterier: kriterier kriteriene kriterium kriteria kriterieane kriteriet tildelingskriterier tildelingskriterium inntakskriterier inntakskriterium
    vilkår: vilkår vilkårene vilkåra kriterier kriteriene kriterium kriteria kravene krava
    funksjonstap: funksjonstap funksjonsfall funksjonssvikt
    vurdering: vurdering vurderinga vurderingen helhetsvurdering heilskapsvurdering
    behov: behov behovet behova behovene
    diagnose: demensdiagnose diagnose diagnosen diagnoser diagnosar
    folkeregistrert: folkeregistrert folkeregistrerte folkeregisteret
    registrert: registrert bostedsregistrert
    busett: busett busette bosatt bosatte
    prøvd: prøvd prøvde prøvet prøva forsøkt utprøvd prøvde
    lavterskel: lavterskel lågterskel lavterskeltilbud lågterskeltilbod lavterskeltilbudet lågterskeltilbodet lavterskeltjeneste
     lågterskelteneste lavterskeltjenesten lågterskeltenesta lavterskeltiltak lågterskeltiltak lavterskelteam lågterskelteam
     lavterskelhjelp lågterskelhjelp lavterskelsamtaler lågterskelsamtalar lavterskelaktivitet lavterskelaktiviteter
    ytelse: utsettelse utsetjing bostøtte bustønad bustøtte gjeldsordning stipend lån uføretrygd uføretrygda sykepenger sjukepengar
     arbeidsavklaringspenger arbeidsavklaringspengar aap dagpenger dagpengar asyl oppholdstillatelse opphaldsløyve statsborgerskap
     statsborgarskap førerkort førarkort fritak refusjon permisjon skilsmisse separasjon startlån barnehageplass skoleplass
     skuleplass omsorgspenger omsorgspengar pleiepenger pleiepengar grunnstønad hjelpestønad familiegjenforening studieplass studier
     studiestøtte erstatning depositum depositumslån ledsagerbevis følgjebevis parkeringskort tt-kort hjelpemiddel hjelpemidler
     jobb jobber jobbar arbeid lærlingplass voldsoffererstatning valdsoffererstatning erstatning barnebidrag overgangsstønad legat
     frikort fri pass visum billighetserstatning studielån tilrettelagt
    myndighet: nav husbanken udi imdi politiet fylkeskommunen statsforvalteren statsforvaltaren lånekassen lånekassa helfo skatteetaten
     tingretten domstolen pasientreiser hjelpemiddelsentralen hjelpemiddelsentral hjelpemiddelsentral staten fylket voldsoffererstatning
     valdsoffererstatning namsmannen forsvaret utlendingsdirektoratet gjenopptakelseskommisjonen folketrygden folketrygda
    tilbudsord: plass plassen plassar plasser tilbud tilbod tilbudet tilbodet tjeneste tjenesten tjenester teneste tenesta tenester hjelp hjelpen
     støttekontakt avlastning avlasting omsorgsbolig omsorgsbustad bolig bustad oppfølging timer timar opphold opphald samtaler samtalar
     deltakelse deltaking det dette kurs kurset trygghetsalarm tryggleiksalarm omsorgsstønad hjemmehjelp heimehjelp sykehjemsplass støtte
     stønad behandling dagsenter dagplass botilbud butilbod bpa praktisk sosialhjelp
    annet-søk: hjelp råd støtte tilflukt ly trøst lege jobb arbeid informasjon opplysninger opplysningar asyl
     tilhørighet kunnskap svar fellesskap kontakt trygghet tryggleik ny nye nytt behandling helsehjelp
    """

  private static let people = """

    deg: deg dere dykk dei dem de
    du: du dere de dykk man ein alle foreldre foreldra foreldrene deltakerne deltakarane voksne vaksne ungdom brukeren brukaren
     elever elevar studenter studentar
    vi: vi me
    oss: oss hit teamet tjenesten tenesta tilbudet tilbodet denne dette her hjemmetjenesten heimetenesta avdelingen avdelinga kurset gruppa gruppen
    annet: tolk tolken tolketenesta tolketjenesten parkering parkeringen parkeringa kaffe kaffi te frukt buss bussen transport transporten advokat rettshjelp alarmtelefonen
     hjelpetelefonen telefonen nummeret brosjyre brosjyren brosjyrer materiell kondomer kondom prevensjon mat maten lunsj lunsjen kursboka kursboken
     utstyr utstyret ledsager ledsagar følge app appen nettkurs nettkurset bøker lån kopi kopien
     den begge mye mykje noe noko noen nokre enkelte første fyrste andre dei de legevakten legevakta lege krisesenteret fastlegen helsestasjonen
     tannlegen fysioterapi
    pårørende: pårørende pårørande nærpårørende familie slektninger slektningar kone partner
    foreldre: foreldre foreldrene foreldra
    bestemme-folk: du dere de barnet familien gruppa gruppen brukerne brukarane deltakerne deltakarane beboerne bebuarane ungdommen ungdommene
     ungdomen eleven pasienten medlemmene medlemene husmøtet
    brukerråd: brukerråd brukerrådet brukarråd brukarrådet brukermedvirkning brukarmedverknad brukerutvalg brukerutvalget brukarutval
     brukarutvalet beboermøte bebuarmøte husmøte husmøtet husmøte foreldreråd foreldrerådet pårørenderåd pårørenderådet pårøranderåd
     ungdomsråd ungdomsrådet ungdomspanel brukerundersøkelse brukarundersøking brukerstyrt brukarstyrt brukerpanel
     allmøte allmøtet
    lege: fastlege fastlegen fastlegar fastleger lege legen skole skolen skule skulen barnehage barnehagen psykolog psykologen
     helsesykepleier helsesykepleieren helsesjukepleiar helsesjukepleiaren helsestasjonen jordmor sykehus sykehuset sjukehus sjukehuset dps ppt
     barnevernet nav
    gruppe-folk: barn unge ungdom under over studenter studentar pensjonister pensjonistar medlemmer medlemer gravide noen nokon nokre enkelte minstepensjonister
     søsken uføre honnør
    """

  private static let verbs = """

    henvise: henvise henviser tilvise tilviser vise viser hjelpe hjelper sende sender lose loser guide guider veilede veileder rettleie rettleier
     rettleier bistå bistår formidle formidler formidlar formidla slussar sluse henvist tilvist hjelp føre fører støtte støtter
     henvises tilvises tilvisast sendt vist
    følger: følger følge følgjer følgje følg
    bli: blir bli vert blei
    viser: viser vise visar
    få: få får fått fekk fikk mottar mottek motta
    fikk: fikk fekk fått mottok mottatt motteke mottok
    fatter: får fatter fattar fatte fattes fattast sender sende skriver skriv gjør gjer treffer treffast mottar mottek lager lagar gir gjev gis gjev gjevast
     treffes fatta fattet gjøres gjerast sendes blir
    sende: sende sender send skrive skriver skriv levere leverer lever fylle fyller fyll utfyller sendt skrevet
    be: be bed
    klage: klage klager klag klagar klaga klagen uenig ueinig usamd uenige ueinige usamde endrer endre endrar omgjør omgjer overprøve påklage
     klagefristen klagerett innsyn påklages påklagast påklaga anke
    sier: sier seier viser gjelder gjeld sendes sendast kommer kjem beskriver beskriv forteller fortel varer
    kontakte: ringe ringje kontakte kontakt melde spørre spørje komme kome henvende vende snakke bestille tinge ring skrive
    pronomen: du deg dere dykk de vi
    tid: samtaler samtalar samtale timer timar time uker veker uke veke dager dagar måneder månader måned månad ganger gonger møter møte år
    hjelpen: hjelp hjelpen hjelpa tjenesten tenesta tjenester tenester tilbud tilbod tilbudet tilbodet støtte oppfølging oppfølginga oppfølgingen
     plass plasser plassar timer timar bistand omsorg avlastning avlasting tiltak gis gjevast gir gjev får tildeles tildelast tilbys blir gitt gjeve
    det-hele: tilbud tilbod tilbudet tilbodet tjeneste tjenesten teneste tenesta hjelp hjelpen hjelpa samtale samtalen samtalene samtaler samtalar
     samtalane time timen timene timane timer timar kurs kurset kursene kursa gruppe gruppa gruppen gruppene gruppetilbudet deltakelse deltaking
     deltakelsen oppfølging oppfølgingen oppfølginga besøket besøk behandling behandlingen behandlinga opphold oppholdet opphald opphaldet støtten støtta
     støttekontakten veiledning veiledningen rettleiing rettleiinga konsultasjon konsultasjonen psykolog psykologen tiltaket møteplassen begge
     undersøkelsen undersøkinga aktivitetene aktivitetane aktiviteter aktivitetar
    annen: andre annen anna annan øvrige
    """
}
