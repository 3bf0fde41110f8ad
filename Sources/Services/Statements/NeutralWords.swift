/// The words that no other help can hide behind, and those that name something else: lines as in `WordTable`.
///
/// A statement that could accuse stands only in a clause whose every word is known to be harmless, so a word that is missing here
/// costs a statement and never makes a false one. Names of things, places and bodies do not belong among the neutral ones.
enum NeutralWords {
  static let text = grammar + describing + doing + naming + service + others + past

  /// The lines of `WordTable` whose words are neutral too.
  static let lines = [
    "ikke", "bare", "men", "og", "hvis", "mens", "før", "etter", "at", "om-hvis", "når", "om-foran", "bydeform", "som",
    "spørreord", "fordi", "selv-om", "for", "å", "adverb", "der", "de", "dei", "verb", "forkortelse",
    "forkortelse-foran",
    "tall", "fra", "ut", "krav", "krever", "kreves", "må", "trenger", "er", "har", "uten", "ingen", "ikke-noe",
    "slipper",
    "fri", "selv", "uavhengig", "nødvendigvis", "henvisning", "henvist", "henvises", "henviser", "videre", "søknad",
    "søknadsfrist", "søknadsskjema", "søke", "søker", "søk", "søkes", "vedtaksbasert", "søknadsbasert", "vedtak",
    "saksbehandlingstid", "saksbehandling", "tildeling", "tildeles", "inntak", "inntaksmøte", "kartlegging",
    "venteliste",
    "ventetid", "vente", "venting", "raskt", "rask", "egenandel", "faktura", "sats", "medlemskap", "medlem", "betaler",
    "koster", "gratis", "kr", "kostnad", "penger", "behovsprøvd", "kriterier", "vilkår", "funksjonstap", "vurdering",
    "behov", "diagnose", "folkeregistrert", "registrert", "busett", "prøvd", "lavterskel", "deg", "du", "vi", "bli",
    "få",
    "fatter", "sende", "be", "pronomen", "tid", "denne-tjenesten", "våre", "deltaker", "deler", "delgruppe", "eget-ord",
  ]

  private static let grammar = """

    nøytral: i på av til med ved hos om under over mellom mot per pr innen innan inntil siden sidan som enn så da då nå no nok også òg bare
     berre kun ja nei her hit dermed derfor difor dessverre diverre derimot likevel imidlertid heller bortsett ennå enno
     en ein ei et eit ett den det dette denne disse desse min mi mitt mine din di ditt dine sin si sitt sine ham han hun ho henne
     hennar hennes hans deres dykkar meg mer meir mest mindre mye mykje mange få flere fleire flest noe noko noen nokon nokre litt alt alle
     begge hver kvar hvert kvart enhver einkvar alltid aldri ofte sjelden sjeldan vanligvis vanlegvis normalt som-regel ganske svært veldig
     omtrent rundt cirka om-lag lag minst høyst maks opptil opp ned inn ute inne fram frem tilbake att bort heim hjem hjemme heime
     sammen saman hverandre kvarandre hvor kor når akkurat nettopp allerede først fyrst deretter sist siste første fyrste andre-gang neste
     samme same egen eigen eget eige egne eigne hele heile helt heilt bakgrunn grunn grunnen grunnlag vegne direkte rett via gjennom
     verken korkje hverken enten eller samt utover utan uten gjerne kanskje iblant dessuten altså nemlig nemleg generelt direkte straks
     oss dykk hverandre slik sånn imot mot all fleste somme visse mens dersom ifølge angående vedrørende unntatt utenom utanom inkludert inkl nåværende noverande
     enda endå særlig særleg spesielt både båe hva hvem hvilken hvilke kven kva kvifor hvorfor hvordan korleis hver-gang annenhver annankvar omgang omsider
     snart vår haust høst sommer sommar vinter jul påske
    """

  private static let describing = """

    nøytral: ny nye nytt nytt gammel gamle gamalt god gode godt dårlig dårleg stor store stort liten lite små kort korte kortere lang lange langt
     lenge lengre lenger høy høg lav låg full fulle fullt fulltegnet fullteikna åpen åpent åpne open ope opne ferdig klar klart klare enkel enkelt enkle vanlig vanleg
     vanlige vanlege individuell individuelle individuelt personlig personleg muntlig skriftlig skriftleg skriftlige skriftlege digital digitalt elektronisk
     komplett gyldig viktig mulig mogleg sikker vanskelig vanskeleg tung lett rolig trygg velkommen velkomne velkomen frivillig frivillige
     kortvarig kortvarige langvarig langvarige flink åpne opne ordinær ordinære midlertidig mellombels løpende løpande formell formelle formelt uformell bestemt bestemte
     avhengig uavhengig tilgjengelig tilgjengeleg gjeldende gjeldande aktuelle tilsvarende riktig rett trist redd sliten svak sterk nedstemt sykmeldt sjukmeld
     nærmeste tidlig tidleg sen sein seinere seinare senere senest seinast raskere raskare lengst lengste overfylt utsolgt stengt
     forbeholdt reservert avhengig forpliktet fast faste varig offentlig årlig årleg ukentlig vekentleg månedlig månadleg økonomisk økonomiske aktuelt
     aktuell nødvendig naudsynt samlet samla fritt begrenset avgrensa stort ekstra eneste einaste neste syk sjuk alvorlig alvorleg
    """

  private static let doing = """

    nøytral: være vere vær bli blir blitt vorte få får fått ha hatt gå går gått komme kome kommer kjem kommet komme kom innom møte møter møtt ta tar tek tatt teke
     gi gir gjev gitt gjeve gjøre gjør gjer gjort si sier seier sagt se ser sett vite vet veit la lar bruke bruker brukt brukes delta deltar deltek
     deltatt begynne begynner byrje byrjar byrja starte starter startar startet starta stoppe snakke snakker snakkar prate ringe ringer ringjer ringje ring skrive
     skriver skriv skrevet sende sender sendt levere leverer lever fylle fyller fyll melde melder meldt kontakte kontakter kontaktar kontakt
     bestille bestiller bestill tinge vise viser vis vente venter ventar regne rekne påregne belage forvente stå står stått sitte ligge ligger
     ligg finne finner finn finnes finst gjelder gjeld gjelde holde holder held avtale avtaler avtalar trenge behøve ønske ønsker ønskjer ynskjer ville
     vil kan kunne skal skulle må bør mene tenke tenkje lese les legge legg ligge spørre spør behandle behandler behandlar behandles vurdere vurderer
     vurderes vurderast bestemme bestemmer avgjøre avgjør avgjer avgjørelsen avgjerda avgjøres avgjerast avgjort gis gjevast tilby tilbyr tilbyd tilbys slippe settes satt sette sett setter
     havne havner kalle innkalles svare svarer svarar svart beskjed hentes skje skjer skjedde fortsette fortset dekke dekker dekkjer stilles stille stiller kreve
     velge velger vel passe passer passar lurer bli tatt tilbudt tas takast utsette avlyse trekke forplikte bo bor bur leve lever oppholde
     oppholder opphelde oppheld utløser føre fører ført føres hindre hjelpe hjelper spille spiller fastsettes fastsetter fastset utarbeide utarbeider spør
     jobbe jobber jobbar arbeide arbeider arbeidar arbeid mottatt motteke motta mottar mottek oppfylle oppfyller oppfyl innfri fylt
     ta-imot tar-imot prate få-tak bli-med melde-på registrere registrerer velge gått funnet snakket snakka ringt skrevet prøve prøver prøvar prøvd klare klarer klarar
     tilpasse tilpasser planlegge planlegger øke øker flytte flytter flyttet gjennomføre forlenge forlenger forlenget stenge tilbudt prioritere prioriterer prioriterast
     samtykke samtykker dokumentere dokumenterer bekrefte bekrefter opplyse oppgi vurdert behandlet behandla bestemt innvilges innvilget innvilga innvilgast avslå
     fordele fordeler fordelar fordeles fordelast tildele sluse overtas bestilles bestillast kreves oppleve opplever slite sliter slit streve strever strevar hete heter heiter
     vokse vare varer måtte ville kunne følge følger følgjer avslutte avslutter avsluttar åpne åpner opnar trykke last laste
     signere underskrive godkjenne godkjenner godkjent kvalifisere omfatter omfattar inngår inngå inkludert
    """

  private static let naming = """

    nøytral: dag dagen dager dagar uke uka uken uker veke veka veker måned måneden måneder månad månaden månader år året åra halvår halvåret kveld kvelden kvelder
     kveldar time timer timar time morgen morgenen tid tida tiden gang gangen ganger gong gongen gonger stund tidspunkt periode perioden perioder
     januar februar mars april mai juni juli august september oktober november desember mandag tirsdag onsdag torsdag fredag lørdag søndag
     måndag tysdag laurdag sundag mandager tirsdager onsdager torsdager fredager forkant etterkant start starten oppstart oppstarten slutten
     telefon telefonen e-post epost sms skjema skjemaet brev brevet post posten nettside nettsiden nettsida heimesida hjemmesiden nettet digipost altinn
     bankid vipps papir papiret svar svaret beskjed kontakt avtale avtalen timeavtale melding henvendelse førespurnad påmelding påmeldinga påmeldingen oppmøte avbud
     kø køen pris prisen prisene prisane beløp beløpet betaling betalingen betalinga summen frist fristen fristar frister regel regler reglar rolle tilfeller tilfelle lov loven lova forkant
     sak saken saka adresse adressen adressa kommune kommunen kommunens kommunalt kommunale kommunal rådhuset servicekontoret servicetorget servicetorg tjenestekontoret tenestekontoret
     koordinerende koordinerande enhet enheten eining eininga tildelingskontoret tildelingskontor inntaksteamet inntaksteam helse-og-omsorg bestillerkontoret forvaltningskontoret koordinatoren fagteamet leder lederen leiar leiaren ansatt ansatte tilsette tilsett saksbehandler saksbehandleren
     sakshandsamar sakshandsamaren person personer personar menneske mennesker folk innbygger innbyggere innbyggjar innbyggjarar pasient pasienten pasienter pasientar
     bruker brukeren brukere brukar brukaren brukarar voksen voksne vaksen vaksne barn barnet barna unge ungdom ungdommen ungdommer ungdomen ungdommar familie familien familier familiar foreldre
     foreldrene foreldra forelder mor far mamma pappa gravid gravide par paret eldre venn ven venner søsken kvinner menn elev elever elevar student studenter studentar
     hjelp støtte råd veiledning rettleiing samtale samtaler samtalar time plass plasser plassar tilbud tilbod tjeneste teneste kurs gruppe grupper oppfølging aktivitet aktiviteter aktivitetar
     deltakelse deltaking trening besøk hjemmebesøk heimebesøk møte undersøkelse undersøking konsultasjon konsultasjoner konsultasjonar behandling opphold opphald personlig
     øyeblikket augeblinken måte vis kapasitet kapasiteten bemanning pågang pågangen innhold liste lista listen pulje puljen puljer
     form formen ønske ønsket ønsker ordning rekkefølge rekkjefølgje praksis krav kravet kravene krava vedtekter vedtektene journal journalen kontaktperson kontaktpersonen
     oppmøtet avklaring avklaringen samtykke dato datoen ukedag måneder nyår nyåret årsskiftet sommeren hausten høsten våren vinteren julen påsken halvdel ettermiddag ettermiddagen formiddag
     formiddagen natt natta natten helg helga helgen minutt minutter minuttar virkedag virkedager virkedagar yrkedagar arbeidsdager arbeidsdagar kalenderuker semester semesteret termin
     tiltak tiltaket opplysning prat praten førstesamtale introduksjon ringetid telefontid telefontida åpningstid åpningstiden opningstid opningstida skranken resepsjonen
     tjenester tenester grupper område enkelte bydelen bydel gata døra folkeregister bosted bustadkommune hjemkommune heimkommune hjemkommunen oppholdssted oppheldsstad sekretær sekretæren avslag avslaget
     dokumentasjon grunnlaget hensyn omsyn alder alderen under-året sykdom sykdommen sjukdom sjukdommen lidelse lidelsen liding lidinga tilstand plager plagene skade
     klage klager klagar klag klagefrist klagefristen rådhus spørreskjema
     hjulpet hjelpt virket verka fungert fungerte fungerer fungerar tilstrekkelig tilstrekkeleg ført fram
     halvt halv halve sendes sendast tilsendt leveres leverast skrives skrivast fattes
     måneders månaders ukers vekers dagers dagars timers
     livet situasjonen situasjon fødselsnummer navn namn vanske vansker problem problemer problemet hovedregel hovudregel spørsmål
     unntak vårsemesteret rett krone kronen praktisk hverdag kvardag bindende ledig ledige informasjon opplysninger opplysningar frist måling tilbake vilje
    """

  /// This service itself.
  private static let service = """

    denne-tjenesten: tilbudet tilbodet tjenesten tenesta kurset kursene kursa gruppa gruppen gruppene gruppetilbudet gruppetilbodet timen timene timane plassen plassene plassane
     hjelpen hjelpa samtalen samtalene samtalane oppfølgingen oppfølginga besøket teamet senteret avdelingen avdelinga treningen treninga deltakelsen deltakinga
     konsultasjonen konsultasjonane behandlingen behandlinga undersøkelsen undersøkinga veiledningen rettleiinga opplegget kurskvelden kursplassen
     oppholdet opphaldet støtten støtta her hit aktivitetene aktivitetane møtet møtene møta
    våre: vår vårt våre
    deltaker: deltaker deltakar deltakeren deltakaren deltakere deltakarar deltakerne deltakarane
    hos-oss: hos til på
    kanal: digipost helsenorge altinn bankid vipps
    ny: ny nytt nye
    uker: uker veker uke veke måneder månader måned månad år
    bare-kontakt: ringe ringje kontakte spørre spørje informasjon opplysninger opplysningar råd melde henvende vende
    tid-ord: kvelden kveld dagen dag uka uke veka veke gangen gongen timen time måneden måned månaden samtalen året hver kvar
    peker: der dit derfra slike slikt sistnevnte sistnemnde førstnevnte førstnemnde
    denne: denne dette disse desse
    slik: slik sånn
    den: den
    siden: siden sidan
    i-ved: i ved for
    subjektspronomen: du vi dere man me
    foran-pronomen: at om når da som hvis hva hvor fordi mens for og men så etter før til hos med av enn kva kor dersom viss selv sjølv slik her der nå no ja nei
    han: han hun ho ham henne
    det: det
    etter-den: som første fyrste siste sist neste enkelte vanlige vanlege nye hjelpen tiden tida dagen uka
    vil-begynne: vil skal ønsker ønskjer ynskjer søker søkjer begynner byrjar starter startar kommer kjem møter får har
    deler: del delen deler delar delane bit resten
    eget-ord: felles
    delgruppe: pårørende pårørande barn barna unge ungdom ungdommer studenter studentar student elever elevar pensjonister pensjonistar gravide søsken uføre honnør
     frikort minstepensjonister medlemmer medlemer foreldre ledsager ledsagar ledsagere eldre
    uten-kostnad: være vere bli delta komme kome bruke snakke få gå møte ha bo bu prate
    """

  /// Other services, other bodies, and what costs something beside the service.
  private static let others = """

    noe-annet: bup dps tsb udi imdi nav helfo ppt abup ambulant fact lar statped husbanken lånekassen lånekassa politiet politi skatteetaten skattekontoret namsmannen
     statsforvalteren statsforvaltaren fylkeskommunen fylket fylke staten tingretten retten domstolen advokat advokaten sykehus sykehuset sjukehus sjukehuset
     poliklinikken poliklinikk spesialist spesialisten spesialister spesialistar spesialisthelsetjenesten spesialisthelsetenesta avtalespesialist avtalespesialister avtalespesialistar
     helseforetaket helseføretaket rehabilitering rehabiliteringa rehabiliteringen avrusing avrusning avrusinga institusjon institusjonen sykehjem sykehjemmet sjukeheim sjukeheimen
     tannlege tannlegen apotek apoteket legekontoret legekontor privat private firma firmaer firmaet forsikring forsikringsselskap forsikringsselskapet forsikringsselskaper
     barnevern barnevernet barnevernvakt barnevernvakta barnevernvakten krisesenter krisesenteret familievern familievernet familievernkontoret familievernkontor
     overgrepsmottak overgrepsmottaket legevakt legevakten legevakta helsestasjon helsestasjonen skolehelsetjenesten skulehelsetenesta kommunepsykolog kommunepsykologen
     frisklivssentral frisklivssentralen frivilligsentral frivilligsentralen familiens familiesenter familiesenteret kriseteam kriseteamet arbeidstilbud arbeidstilbod
     fysioterapi fysioterapeut fysioterapeuten ergoterapi ergoterapeut ergoterapeuten psykolog psykologen psykologar psykologer psykiater psykiateren logoped logopeden
     støttekontakt støttekontakten avlastning avlasting avlastningen avlastinga omsorgsstønad omsorgsstønaden bpa assistanse assistent assistenten omsorgslønn
     støttekontaktar støttekontakter barnehage barnehagen barnehageplass barnehageplassen skole skolen skule skulen sfo rektor bolig boligen bustad bustaden omsorgsbolig omsorgsbustad leilighet leiligheten husleie husleia
     bostøtte bustønad sosialhjelp sosialhjelpa sosialhjelpen gjeldsordning stønad stønaden pleiepenger pleiepengar sykepenger sjukepengar arbeidsavklaringspenger trygd trygda
     trygghetsalarm tryggleiksalarm alarm alarmen hjemmehjelp heimehjelp hjemmesykepleie heimesjukepleie hjemmetjenesten heimetenesta heimeteneste hjemmetjeneste dagsenter dagsenteret dagplass
     transport transporten skyss skyssen drosje drosjen taxi tt-kort parkering parkeringen parkeringa reise reisen reisa pasientreiser pasientreise buss bussen billett billetten billettar ledsagerbevis
     hjelpemiddel hjelpemidler hjelpemiddelsentralen medisin medisinen medisiner medisinar legemidler resept resepten vaksine vaksinen vaksiner vaksinar vaksinane vaksinene reisevaksine prevensjon
     kondomer attest attester attestar legeerklæring erklæring kokebok kursbok kursboka boka materiell materiale materialer utstyr utstyret mat maten kaffe kaffi kaffen kaffien lunsj lunsjen
     middag middagen frokost måltid måltidet kake tolk tolken fritidskort leder-kort idrettslag idrettslaget trening-senter kirken kyrkja presten prest forening foreningen klubb
     ombygging bad oppussing strøm depositum gebyr-for tannbehandling briller fastlege fastlegen lege legen legar leger mottak mottaket asyl
     barnetrygd foreldrepenger foreldrepengar kontantstøtte kontantstøtta pensjon gravferdsstønad valdsoffererstatning voldsoffererstatning erstatning lån startlån
     annen anna annet andre annan noe-annet øvrige
    noe-annet-ending: tjenesten tjeneste tenesta teneste senteret senter kontoret kontor sentralen sentral klinikken klinikk stønad stønaden støtte støtten støtta penger pengar alarm alarmen
     bolig boligen bustad bustaden hjelp hjelpen hjelpa tilbud tilbudet tilbod tilbodet kurs kurset gruppe gruppa gruppen vakt vakten vakta team teamet opphold oppholdet opphald opphaldet
     behandling behandlingen behandlinga lege legen vern vernet plass plassen kort kortet ordning ordningen ordninga pensjon erstatning foreningen laget hjem hjemmet heim heimen
     vaksine vaksinen vaksina vaksiner vaksinar attest attesten attestar attester lønn løn lån lånet skole skolen skule skulen psykolog psykologen terapeut terapeuten sykepleie sjukepleie bidrag tilskudd tilskot
     mottak mottaket huset avdeling avdelingen avdelinga
    instans: fastlege fastlegen fastleger fastlegar lege legen leger legar skole skolen skule skulen barnehage barnehagen psykolog psykologen helsesykepleier helsesykepleieren
     helsesjukepleiar helsesjukepleiaren helsestasjon helsestasjonen jordmor jordmora jordmoren sykehus sykehuset sjukehus sjukehuset barnevern barnevernet lærer læreren lærar læraren
     kommunelege kommunelegen hjemmetjenesten heimetenesta nav dps ppt bup spesialist spesialisten familievernkontoret legevakt legevakten legevakta tannlege tannlegen andre annen anna instans instansar instanser
     kontaktlærer fagperson fagpersonar helsepersonell krisesenteret
    """

  /// What was, and holds no longer.
  private static let past = """

    fortid: tidligere tidlegare førr forhenværende opprinnelig opphavleg fortid fjor
    fortid-verb: var hadde måtte skulle kunne tok kostet kosta krevde kravde betalte søkte ventet venta gjorde fattet fatta fikk fekk ble blei vart trengte trong sendte skrev
     innførte droppet endret slutta sluttet falt fall fjernet fjerna gjaldt galdt gikk gjekk sto stod het bad ba brukte
    """
}
