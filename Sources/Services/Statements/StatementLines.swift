/// What sentences say, line by line: the first line of a subject that fits a word decides.
///
/// How a line is read stands at `StatementPattern`; the words are in `WordTable`.
enum StatementLines {
  static let text =
    general + surroundings + referral + application + decision + waiting + cost + need + requirements + goodSigns

  private static let general = """
    == general
    silent nødvendigvis … X
    silent ikke alle … X
    silent ikke bare … X
    silent andre/dei/de andre/tjenester/tenester/tilbud/tilbod … X
    silent ikke vente/hente/bekymre/huske/lese/forstå/vise/ta/vise/uroe … X
    silent jeg … X
    silent eg … X

    == condition
    says etter tall … TID
    says etter DET
    says etter DETTE
    says ^ DA
    says ^ DÅ
    says SENERE
    says SEINARE
    says DEL/DELER/DELAR av
    says noen GANGER
    says nokre GONGER
    says i noen/enkelte/nokre TILFELLER
    says i noen/enkelte/nokre TILFELLE
    says for NOEN/ENKELTE/NOKRE
    says ^ NOEN/ENKELTE/NOKRE/FLERE/FLEIRE
    says gratis for .. GRUPPE-FOLK
    says GRUPPE-FOLK … betaler
    says PÅRØRENDE/FORELDRE/UNGDOM/BARN/GRAVIDE/STUDENTER/STUDENTAR … uten/ikke/slipper
    says GRUPPE-FOLK … fri for/fra/frå

    """

  /// What a whole sentence is, whatever it says: said of something else, hearsay, or a word about the sentence before.
  private static let surroundings = """
    == aside
    says en/ei/ein/et/eit/egen/eigen annen TING/SAK/TJENESTE/TENESTE/ORDNING/TILBUD/TILBOD/INSTANS/REGLER/REGLAR
    says andre/annen STEDER/STADER/STED/STAD
    says ikke … DEL av
    says ikke .. det SAMME/SAME
    says det SAMME/SAME gjelder
    says det er ikke … SOM
    says i motsetning TIL
    says til forskjell FRA
    says til skilnad FRÅ
    says med … å GJØRE/GJERE
    says FRAM/FREM til
    says ikke VÅR/VÅRT/VÅRE
    says GJELDER/GJELD .. ikke oss/her
    says for .. DEL/DELER/DELAR av
    says men IKKE for/til/på/i/når/hvis

    == hearsay
    says TROR/TRUR/TRO/MISFORSTÅELSE/MISFORSTÅELSER/MISFORSTÅING/MISFORSTÅINGAR/MISFORSTÅTT/MYTE/MYTER/MYTAR/RYKTE/RYKTER/RYKTET/RYKTA
    says PÅSTÅR/PÅSTAND/PÅSTANDER/HEVDER/HEVDAR/SVINDEL/FEILAKTIG/FEILAKTIGE/FRYKTER/FRYKTAR/INNBILLER/MISTYDING/MISTYDINGAR
    says har HØRT/HØYRT
    says noen/mange/nokre/folk/flere/fleire/enkelte .. SIER/SEIER/MENER/MEINER/LURER
    says ikke .. SANT/SÅNN/RIKTIG/RIKTIGE/KORREKT
    says ikke SLIK at
    says STEMMER ikke
    says STEMMER .. ikke
    says ikke STEMMER
    says FØR $
    says FØR og nå/no
    says slik/sånn VAR
    says et EKSEMPEL
    says TENK deg

    == introduction
    says kommunen .. HAR/TILBYR/TILBYD/DRIVER/DRIV
    says det FINNES/FINST
    says det er OGSÅ/ÒG
    says vi/dere/du … OGSÅ/ÒG … en/ei/ein/et/eit

    == retraction
    says STEMMER .. ikke
    says ikke STEMMER
    says STEMT
    says er .. FEIL/USANT/GALT/UTDATERT/GAMMELT/MISFORSTÅTT/MYTER/OPPSPINN
    says er .. MISFORSTÅELSE/MISFORSTÅING/MYTE/RYKTE/RYKTER
    says ikke .. SANT/RIKTIG/SÅNN/SLIK/KORREKT
    says slik/sånn … IKKE
    says slik/sånn VAR
    says ikke LENGER/LENGRE/LENGUR
    says ^ det må/trenger/gjør/gjer/er/skal/krever/stemmer .. IKKE
    says ^ ingen av DELENE/DELANE/DEM/DEI
    says INGENTING av
    says er … SLUTT/FORBI/HISTORIE/FORTID
    says GJALDT/GJALD

    """

  private static let referral = """
    == referral
    silent ny HENVISNING
    silent imot/mottar/mottek .. HENVISNING
    silent gjerne … HENVISNING
    silent eller be … HENVISNING
    silent HENVISNING kan
    denies med eller uten HENVISNING
    denies med og uten HENVISNING
    denies enten … HENVISNING … eller ikke
    denies om … HENVISNING eller ikke
    denies selv-om om ⋯ ikke … HENVISNING
    denies uavhengig .. HENVISNING
    affirms ikke … uten .. HENVISNING fra
    affirms kan/får/tar/tek/gir/gjev/behandler ikke … uten .. HENVISNING
    affirms ingen … uten .. HENVISNING
    affirms ikke/ingen .. time/plass/tilbud/tilbod/samtale/start/starte/starter/startar/begynne/begynner/byrje/byrjar/møte/møter/sak ⋯ før ⋯ har/få .. HENVISNING
    affirms ^ uten HENVISNING kan/får .. ikke
    affirms ^ uten HENVISNING .. lege kan/får .. ikke
    silent ikke … uten .. HENVISNING
    denies uten … HENVISNING
    denies ingen .. HENVISNING
    denies ikke … krav/behov/nødvendig … HENVISNING
    denies trenger ikke … HENVISNING
    denies ikke trenger … HENVISNING
    denies slipper .. HENVISNING
    silent hjelp … HENVISNING
    silent etat … HENVISNING
    silent kan … HENVISNING
    says må/trenger/krever/krav … HENVISNING til oss
    silent HENVISNING .. til .. lege/etat
    says HENVISNING … til oss
    silent HENVISNING til
    silent HENVISNING videre
    silent vi .. må … HENVISNING
    silent må vi … HENVISNING
    silent vi .. sende .. HENVISNING
    silent sende vi .. HENVISNING
    denies HENVISNING … : ikke/nei/ingen
    affirms HENVISNING … : ja/nødvendig/påkrevd
    says må/trenger/krever/krav/kreves … HENVISNING
    says nødvendig/naudsynt med .. HENVISNING
    says krav : HENVISNING
    says HENVISNING … er .. krav
    says HENVISNING … er .. nødvendig/obligatorisk/påkrevd/påkravd
    says HENVISNING .. kreves
    says etter/bare/mot .. HENVISNING
    says bare … med .. HENVISNING
    may med HENVISNING fra
    silent vi … be … HENVISNING
    holds be … om .. HENVISNING
    holds HENVISNING .. må/sendes/sendast/skjer/kommer/kjem/skrives/skrivast
    holds sende .. HENVISNING
    says ^ HENVISNING fra
    says : HENVISNING fra
    silent HENVISNING … kan
    may HENVISNING fra .. lege
    affirms bare/forbeholdt ⋯ som ⋯ er HENVIST
    affirms ikke/ingen .. time/plass/tilbud/tilbod/samtale/start/starte/starter/startar/begynne/begynner/byrje/byrjar/møte/møter/sak ⋯ før ⋯ har .. HENVIST
    silent kan … HENVIST
    silent noen/nokon/nokre/mange/flere/fleire … HENVIST
    silent HENVIST videre
    silent HENVISES .. til/videre
    denies uten å være/vere/bli HENVIST
    silent HENVIST til
    says må … HENVIST
    says trenger/krever … HENVIST
    says er HENVIST fra
    says blir HENVIST fra
    says etter at ⋯ HENVIST fra
    says for deg som er HENVIST
    affirms kan bare/berre .. HENVISES
    silent kan … HENVISES
    silent eller .. HENVISES
    says HENVISES fra
    says må/skal HENVISES
    affirms bare/berre .. lege kan HENVISER
    silent kan … HENVISER
    silent HENVISER .. videre
    silent vi .. må … HENVISER
    silent må vi … HENVISER
    holds lege … må … HENVISER
    holds må lege … HENVISER
    holds må .. lege … HENVISER
    holds lege … HENVISER .. deg til oss
    holds lege … HENVISER .. til oss
    holds lege som HENVISER
    says tar/tek/tas … etter .. HENVISNING

    """

  private static let application = """
    == application
    silent myndighet ⋯ SØKNAD/SØKE/SØKER/SØK/SØKES
    silent SØKNAD/SØKE/SØKER/SØK/SØKES ⋯ myndighet
    silent ytelse … SØKNAD/SØKE/SØKER/SØKES
    silent skriver/skriv/sender/fyller … ingen .. SØKNAD
    denies uten … SØKE
    denies uten … SØKNAD/SØKNADSFRIST
    denies ingen .. SØKNAD/SØKNADSFRIST
    denies med eller uten SØKNAD
    denies slipper … SØKE/SØKNAD
    denies ikke … krav/behov/nødvendig … SØKNAD/SØKE
    denies trenger ikke … SØKNAD/SØKE
    denies ikke trenger … SØKNAD/SØKE
    denies må ikke … SØKNAD/SØKE
    silent hjelp … SØKNAD/SØKE/SØKER
    silent sammen … SØKE/SØKER
    silent SØKNAD … sammen med deg
    silent SØKNAD .. fra .. etat
    silent vi .. kan … SØKNAD
    silent kan vi … SØKNAD
    silent SØKNAD … ytelse
    silent SØKE/SØKER/SØK … om .. ytelse
    silent SØKE/SØKER/SØK annet-søk
    silent SØKE/SØKER/SØK opp/etter
    silent SØKE/SØKER/SØK på nett/nettet/nettsiden/nettsida/heimesida/internett/ord/google
    silent SØKE/SØKER/SØK .. til .. etat
    silent SØKE/SØKER/SØK .. hos .. etat
    silent SØKE/SØKER/SØK etat
    silent SØKNAD … etat
    silent etat … SØKNAD/SØKE/SØKER
    silent klage … SØKNAD
    silent vi/kommunen/lege .. må … SØKE
    silent må vi/kommunen/legen … SØKE
    says må .. SØKE om .. tilbudsord
    may må .. SØKE om
    says tilbudsord må du SØKE om
    says ^ må du .. SØKE
    says du .. må … SØKE
    says for ⋯ må du … SØKE
    says her/slik/først/og/så/da må du … SØKE
    may må du .. SØKE
    says må/trenger/krever/krav … SØKE
    says nødvendig/naudsynt å SØKE
    holds du .. SØKER .. om .. tilbudsord
    holds tilbudsord SØKER du om
    may du .. SØKER om
    may SØKER du om
    holds du .. SØKER .. på/ved/via/digitalt/elektronisk/skriftlig/skriftleg/i/her/hos/for/gjennom/plass/innen/innan
    holds SØKER du .. på/ved/via/digitalt/elektronisk/skriftlig/skriftleg/i/her/for/gjennom/plass
    holds slik/her/då/da SØKER du
    holds foreldre .. SØKER
    may du … kan … SØKE
    may kan du … SØKE
    may alle/barn/voksne/vaksne kan … SØKE
    says ^ SØK om/her/digitalt/innen/elektronisk/plass/via/gjennom
    says og SØK om/plass
    says må/trenger/krever/krav … SØKNAD
    says nødvendig/naudsynt med .. SØKNAD
    says kreves .. SØKNAD
    says etter .. SØKNAD
    says på grunnlag av .. SØKNAD
    affirms når ⋯ få .. SØKNAD
    affirms etter at ⋯ få/mottatt/motteke/behandlet .. SØKNAD
    affirms når ⋯ mottatt/motteke/fått/behandlet/behandla/lest/lese … SØKNAD
    holds SØKNAD .. må/sendes/sendast/skal/leveres/leverast/behandles/behandlast/vurderes/vurderast/avgjøres/avgjerast/blir/skrives
    holds ^ sende .. SØKNAD
    holds sende ut .. SØKNAD
    holds og sende .. SØKNAD
    holds sende vi .. SØKNAD
    holds du … sende … SØKNAD
    holds vi … behandler/behandlar/vurderer/mottar/mottek … SØKNAD
    says SØKNAD … er .. nødvendig/krav/påkrevd
    says SØKNAD … kreves
    says SØKNADSSKJEMA .. finner/finn/ligger/ligg/er/:/får
    says ^ SØKNADSSKJEMA $
    denies SØKNADSFRIST : ingen
    denies SØKNAD : ikke/nei/ingen
    holds svar/svarer/svarar på .. SØKNAD
    says for å SØKE om
    says SØKNADSFRIST
    says SØKNADSBASERT
    says SØKES
    says ^ SØKNAD $
    says ^ SØKNAD og vedtak
    says SØKNAD om plass

    """

  private static let decision = """
    == decision
    silent myndighet ⋯ VEDTAK/TILDELES/SAKSBEHANDLINGSTID
    silent VEDTAK/TILDELES/SAKSBEHANDLINGSTID ⋯ myndighet
    silent ny VEDTAK
    silent VEDTAK muntlig/munnleg
    denies med eller uten VEDTAK
    denies enten … VEDTAK … eller ikke
    denies om … VEDTAK eller ikke
    denies selv-om om ⋯ ikke … VEDTAK
    denies uavhengig .. VEDTAK
    affirms kan/får/tar/tek/gir/gjev ikke … uten .. VEDTAK
    affirms ingen … uten .. VEDTAK
    affirms ikke/ingen .. time/plass/tilbud/tilbod/samtale/start/starte/starter/startar/begynne/begynner/byrje/byrjar/møte/møter/sak ⋯ før ⋯ har/få .. VEDTAK
    affirms ^ uten VEDTAK kan/får .. ikke
    silent ikke … uten .. VEDTAK
    denies uten … VEDTAK/SAKSBEHANDLING/SAKSBEHANDLINGSTID/TILDELING/INNTAKSMØTE/KARTLEGGING
    denies ingen .. VEDTAK/SAKSBEHANDLING/SAKSBEHANDLINGSTID/INNTAKSMØTE/KARTLEGGING
    denies ikke … krav/behov/nødvendig … VEDTAK
    denies trenger ikke … VEDTAK
    denies ikke trenger … VEDTAK
    denies slipper .. VEDTAK/SAKSBEHANDLING/KARTLEGGING
    silent klage … VEDTAK
    silent VEDTAK … klage
    silent VEDTAK .. fra .. etat
    silent VEDTAK hos/i etat
    silent VEDTAK … fra .. lege
    silent uker/veker/dager/dagar/uke/veke … VEDTAK … klage
    silent VEDTAK i .. etat
    silent etat … VEDTAK/SAKSBEHANDLINGSTID/SAKSBEHANDLING/TILDELES
    silent VEDTAK/SAKSBEHANDLINGSTID .. hos .. etat
    affirms for deg som har … VEDTAK
    affirms for deg med VEDTAK
    says hjelp etter/ved VEDTAK
    silent forklart/forklare/forklarer/forklarar/lest/endret/endra/omgjort/se/feil … VEDTAK
    silent gjennom .. VEDTAK
    silent hjelp … VEDTAK
    silent les/lese/leser/forstå/tolke/lurer/spørsmål/spørsmål … VEDTAK
    says må/trenger/krever/krav … VEDTAK
    says nødvendig/naudsynt med .. VEDTAK
    says kreves .. VEDTAK
    says VEDTAK … er .. nødvendig/krav/påkrevd
    says VEDTAK .. kreves
    silent fra du fikk VEDTAK
    silent frå du fikk VEDTAK
    affirms når ⋯ fattet/fatta/få .. VEDTAK
    affirms når VEDTAK er fattet/fatta/klart/gjort
    affirms etter at ⋯ fattet/fatta .. VEDTAK
    silent fikk … VEDTAK
    says fattes/fattast/fatter/fattar/gjør/gjer/gjort/gjøres/fatta/fattet/treffer/treffes … VEDTAK
    holds fatter … VEDTAK
    says etter .. VEDTAK
    says ved VEDTAK
    holds svar/beskjed/står/bestemt/bestemmes/avgjort/avgjøres/avgjerast … i .. VEDTAK
    holds VEDTAK .. sier
    denies VEDTAK : ikke/nei/ingen
    affirms VEDTAK : ja
    says VEDTAK … fattes/fattast/gjøres/gjerast/treffes/treffast
    says VEDTAKSBASERT
    silent VEDTAK om .. ytelse
    silent klage … SAKSBEHANDLINGSTID/SAKSBEHANDLING
    silent SAKSBEHANDLINGSTID … klage
    holds SAKSBEHANDLINGSTID
    says må/krever/etter/før … SAKSBEHANDLING
    says SAKSBEHANDLING .. tar/tek/skjer/er
    says SAKSBEHANDLING av søknad
    silent får/få tildelt TILDELING
    silent TILDELES .. kontaktperson/koordinator/kontakt/time/kontaktlege/kontaktpedagog
    silent få TILDELES
    holds TILDELES
    silent kriterier for .. TILDELING
    says TILDELING av/skjer/blir/gjøres/gjerast/etter
    says etter .. TILDELING
    silent INNTAK av
    holds INNTAK skjer/til/etter/på/via/gjennom/blir
    says søknad om INNTAK
    says til/om INNTAK
    holds INNTAKSMØTE
    says KARTLEGGING før/først
    says først … KARTLEGGING
    says først må … KARTLEGGING
    says må … KARTLEGGING
    says før du/dere/barnet ⋯ KARTLEGGING
    says ^ før ⋯ tilbud/tilbod/hjelp/plass ⋯ KARTLEGGING
    says KARTLEGGING … før

    """

  private static let waiting = """
    == waiting
    silent etat … VENTELISTE/VENTETID
    silent VENTELISTE/VENTETID .. hos .. etat
    silent VENTELISTE/VENTETID i .. etat
    silent hjelp … VENTELISTE
    silent deg som … VENTELISTE
    denies uten … VENTELISTE/VENTETID/VENTING
    denies ingen .. VENTELISTE/VENTETID/VENTING
    silent VENTE … venterommet/venterom/bussen/tur/telefonen/utenfor/utanfor/ute/litt
    silent ikke … VENTE til/lenge/lenger/lengre/for/med
    silent vi/teamet/kommunen .. må VENTE
    denies slipper … VENTELISTE/VENTE/VENTETID
    denies uten å VENTE
    silent trenger ikke … VENTE på vedtak/svar
    denies trenger ikke … VENTE
    denies ikke trenger … VENTE
    denies ikke … VENTELISTE
    silent ikke .. lang/lange .. VENTETID
    silent ikke .. VENTETID .. lang
    denies ikke .. VENTETID
    silent kort/kortere/kortare … VENTELISTE
    silent VENTE med
    silent kan ikke VENTE
    silent ikke kan VENTE
    says må .. VENTE på .. det-hele/plass
    says må .. VENTE .. lenge
    says må .. VENTE $
    says må regne/rekne med å VENTE
    says må … VENTE .. tall .. uker
    says kan … måtte VENTE
    says VENTE .. tall .. tid
    says lang/lange/lengre .. VENTETID
    says VENTETID .. er/blir/kan .. lang
    denies VENTETID : ingen
    affirms VENTETID : .. tall .. tid
    affirms VENTETID … tall .. tid
    affirms tall .. tid .. VENTETID
    says er/har/finnes/finst … VENTELISTE
    says du/den/alle/dere/nye/deltaker … på .. VENTELISTE
    says settes/sette/satt/sett/havner/hamnar/kommer/kjem/blir … på .. VENTELISTE

    == vagueWaiting
    silent VENTETID … tall
    silent tall … VENTETID
    silent RASKT … tall
    silent tall … RASKT
    says kort/kortere/kortare/låg/lav/lita/liten .. VENTETID
    says VENTETID .. er … kort/kortere/kortare/lav
    says lite/lita VENTING/VENTETID
    says noe/noko VENTETID/VENTING
    says påregne/påreknast/påregn/rekne VENTETID
    says VENTETID varierer/varierar
    silent svarer/svarar/svar … RASKT
    silent RASKT … svarer/svarar
    silent så SNART den/du/det/søknaden/vi/dere
    says vi … RASKT
    says RASKT … vi
    says du .. får … RASKT
    says får du … RASKT
    says få/hjelp … RASKT
    says RASK hjelp/tilgang/avklaring/oppstart/kontakt/samtale/oppfølging/time/svar/respons/start/avtale

    """

  private static let cost = """
    == cost
    denies med eller uten EGENANDEL
    denies uten … EGENANDEL/KOSTNAD/FAKTURA/MEDLEMSKAP/BETALING
    denies ingen … EGENANDEL/KOSTNAD/MEDLEMSKAP
    denies slipper … EGENANDEL/BETALER/KOSTNAD
    denies fri for/fra/frå .. EGENANDEL
    silent annet … uten å BETALER
    denies uten å BETALER
    denies uten at … KOSTER
    denies trenger ikke … EGENANDEL/MEDLEMSKAP/BETALER
    denies ikke … krav/behov/nødvendig … EGENANDEL/MEDLEMSKAP
    silent hjelp … EGENANDEL/FAKTURA/BETALER/KR/KOSTNAD
    silent dekke/dekker/dekket/dekt/dekkjer/refundert/refusjon/søke … EGENANDEL/KOSTNAD
    silent EGENANDEL .. dekkes/dekkast/dekket
    silent etat … EGENANDEL/BETALER/KOSTER/KR/GRATIS
    silent hos .. lege .. EGENANDEL
    silent hos .. lege … BETALER/KOSTER
    denies EGENANDEL : ingen/ikke/nei
    says må/trenger/krever/krav/krev … EGENANDEL/MEDLEMSKAP
    says betaler … EGENANDEL
    says ta/tar/tek/har/koster/kommer/kjem/med/mot/tas .. EGENANDEL
    affirms EGENANDEL : .. tall
    affirms EGENANDEL … tall
    says EGENANDEL .. betales/betalast/tas/faktureres/følger/følgjer/regnes/gjelder/gjeld/blir/avhenger
    says tall .. i EGENANDEL
    says tall … EGENANDEL
    holds du/deltaker … få … FAKTURA
    holds få du … FAKTURA
    holds vi … sende … FAKTURA
    holds sende vi … FAKTURA
    holds sende deg .. FAKTURA
    holds FAKTURA kommer/kjem
    says etter/følger/følgjer/kommunale/faste/gjeldende/gjeldande .. SATS
    says må .. være/vere MEDLEM
    says trenger … MEDLEM
    silent BETALER .. regninger/rekningar/regning/rekning/gjeld/gjelda/skatt/strøm/strømmen/straum
    denies vi .. tar/tek ikke BETALER
    denies tar/tek vi ikke BETALER
    says vi .. tar/tek … BETALER
    says tar/tek vi … BETALER
    silent den/dei/de .. må du … BETALER
    silent å BETALER
    silent kommunen/staten/nav/vi/arbeidsgiver/arbeidsgivar/fylket/etat .. BETALER
    silent BETALER kommunen/staten/nav/vi/arbeidsgiver/arbeidsgivar/fylket/etat
    silent BETALER .. tilbake/ned/inn
    silent kan ikke BETALER
    silent ikke kan BETALER
    says må … BETALER .. tall
    denies du/deltaker/ingen .. BETALER .. ingen
    denies BETALER du/dere .. ingen
    denies du/deltaker … BETALER ikke
    denies BETALER du/dere ikke
    says du/deltaker … BETALER .. tall
    says BETALER du/dere .. tall
    says du/deltaker … BETALER kr
    says du/deltaker .. BETALER for .. det-hele
    says må … BETALER for .. det-hele
    denies KOSTER .. ingen .. å uten-kostnad
    denies KOSTER .. ikke .. å uten-kostnad
    silent KOSTER … å ringe/ringje/søke/søkje/klage/parkere/spørre/spørje/tenke
    silent KOSTER … å
    silent annet .. KOSTER
    denies KOSTER .. ingen
    denies ingen … KOSTER
    affirms KOSTER ikke .. mer/meir/mye/mykje/over
    denies KOSTER ikke
    denies KOSTER .. ikke noe/noko
    denies ikke KOSTER
    says KOSTER .. tall
    says KOSTER .. penger
    says KOSTER … kr
    frees det … GRATIS å uten-kostnad
    silent GRATIS .. å
    silent GRATIS inn
    silent låne/låner … GRATIS
    silent ringe/ringje GRATIS
    silent mye/mykje/meste/noe/noko/flere/fleire ⋯ GRATIS
    silent GRATIS .. annet
    silent annet .. er .. GRATIS
    silent annet GRATIS
    silent er annet .. GRATIS
    frees ikke .. GRATIS
    frees det/alt/all/alle/dette/her … GRATIS
    frees det-hele … GRATIS
    frees GRATIS .. det-hele
    frees ^ GRATIS
    frees ^ helt/heilt GRATIS
    frees å uten-kostnad … GRATIS
    partly GRATIS
    silent søke/søkje/støtte/støtta/tilskudd/tilskot/stipend/lån/låne/inntekt/tjener/tener/gjeld/refusjon/utbetalt/bot/rabatt/bidrag/over/tjent/verdt … tall KR
    silent få … tall KR
    denies null KR
    denies KR null
    affirms koster/kostar/pris/prisen/tar/tek/tas/egenandel … tall KR
    affirms betaler … tall KR
    affirms koster/kostar/pris/prisen .. KR tall

    """

  private static let need = """
    == needsTest
    denies uten … BEHOVSPRØVD/VURDERING/KRITERIER
    denies ingen .. BEHOVSPRØVD/KRITERIER
    silent etat … BEHOVSPRØVD/KRITERIER/VILKÅR
    silent VILKÅR … fra/for/i/hos .. ytelse/etat
    says BEHOVSPRØVD
    says KRITERIER for .. tildeling/å/plass/hvem/kven/få
    holds fyller/fyl/oppfyller/oppfyl/oppfylle/fylle/innfri/innfrir/oppfylte … VILKÅR
    affirms vurderer/vurdere/avgjør/avgjer/vurdering/vurderast/vurderes ⋯ om … fyller/fyl/oppfyller/oppfyl … VILKÅR
    affirms vurderer/vurdere/avgjør/avgjer/vurdering ⋯ om … har .. RETT
    affirms vurderer/vurdere/avgjør/avgjer/vurdering ⋯ om … FYLLER/OPPFYLLER
    says må … VILKÅR
    says må/krever/krav/krev … FUNKSJONSTAP
    says etter … VURDERING

    == givenByNeed
    silent tolk … etter BEHOV
    silent møter/møtes/møtest/snakker/tolk/pause/oftere … BEHOV
    denies uavhengig av .. BEHOV
    says hjelpen … etter .. BEHOV
    says BEHOV … avgjør/bestemmer/avgjer/styrer … hjelpen
    says hjelpen … ut fra/frå/ifra/ifrå .. BEHOV
    says etter BEHOV … hjelpen

    """

  private static let requirements = """
    == diagnosis
    denies med eller uten DIAGNOSE
    denies med og uten DIAGNOSE
    denies enten … DIAGNOSE … eller ikke
    denies om … DIAGNOSE eller ikke
    denies selv-om om ⋯ ikke … DIAGNOSE
    denies uavhengig … DIAGNOSE
    affirms kan/får/tar/tek/gir/gjev ikke … uten .. DIAGNOSE
    silent ikke … uten .. DIAGNOSE
    denies uten … DIAGNOSE
    denies ingen .. DIAGNOSE
    denies trenger ikke … DIAGNOSE
    denies ikke trenger … DIAGNOSE
    denies ikke … krav/behov/nødvendig … DIAGNOSE
    silent hjelp … DIAGNOSE
    silent stille/stiller/setje/sette/setter/set/gi/gje/gir .. DIAGNOSE
    says må/trenger/krever/krav … DIAGNOSE
    says DIAGNOSE … er .. nødvendig/krav/påkrevd
    says DIAGNOSE .. kreves
    says bare … DIAGNOSE
    affirms bare/forbeholdt ⋯ som ⋯ har .. DIAGNOSE
    affirms er for deg/personer/personar/voksne/vaksne/barn/unge som har … DIAGNOSE
    affirms er for deg/personer/personar/voksne/vaksne/barn/unge med … DIAGNOSE

    == registeredAddress
    denies selv-om om ⋯ ikke … FOLKEREGISTRERT/REGISTRERT/BUSETT
    denies uavhengig … FOLKEREGISTRERT/REGISTRERT/BUSETT
    denies uten … FOLKEREGISTRERT/REGISTRERT/BUSETT
    denies trenger ikke … FOLKEREGISTRERT/REGISTRERT/BUSETT
    denies ingen … FOLKEREGISTRERT/REGISTRERT
    says må/krever/krav/trenger … FOLKEREGISTRERT
    says må/krever/krav/trenger … være/vere/er BUSETT
    says må/krever/krav/trenger … REGISTRERT .. adresse/bosatt/busett
    says må/krever/krav/trenger … REGISTRERT i kommunen/folkeregisteret
    says REGISTRERT adresse/bosatt/busett
    says bare … FOLKEREGISTRERT
    affirms bare/forbeholdt ⋯ som ⋯ er .. FOLKEREGISTRERT/BUSETT
    affirms deg/alle/barn/ungdom/familier/familiar/innbyggere/innbyggarar/personer/personar/voksne/vaksne som er FOLKEREGISTRERT/BUSETT i
    affirms for .. FOLKEREGISTRERT
    affirms deg som har FOLKEREGISTRERT
    says FOLKEREGISTRERT i kommunen
    says FOLKEREGISTRERT adresse

    == otherHelpFirst
    denies uten å .. ha PRØVD
    denies trenger ikke … PRØVD
    denies uavhengig … PRØVD
    says må … PRØVD … først/fyrst/andre/annen/anna
    affirms deg/dem/dei/de som har .. PRØVD annen
    says må … først/fyrst … PRØVD
    says annen … må … PRØVD
    says annen … er/skal … PRØVD først/fyrst
    affirms når/hvis ⋯ annen … ikke … ført FRAM/FREM
    affirms når/hvis ⋯ annen … er PRØVD
    affirms når/hvis ⋯ annen … ikke … VIRKET/HJULPET/FUNGERT/VERKA/HJELPT/FUNGERTE
    affirms når/hvis ⋯ annen … ikke … TILSTREKKELIG/TILSTREKKELEG/NOK
    affirms når/hvis ⋯ ikke … TILSTREKKELIG/TILSTREKKELEG

    == lavterskel
    silent andre/ulike/flere/fleire/annet/anna/til/noen/nokre/hos/mange/finne/finn/finner .. LAVTERSKEL
    silent etat … LAVTERSKEL
    says LAVTERSKEL

    """

  private static let goodSigns = """
    == guidesOnward
    silent komme/kome/kommer/kjem/gå/går/jobbe/jobber .. VIDERE med
    says henvise … VIDERE
    says VIDERE til .. hjelp/rett/riktig/andre/annen
    says FØLGER .. deg .. til
    says BLI .. med .. deg .. til
    says BLI med til
    says VISER deg .. til
    says VISER deg veien/vegen
    says formidle/formidler/formidlar/opprette/oppretter/skape/skaper/knytte/knytter/formidla … KONTAKT
    says sette/setter/set deg i KONTAKT
    says hjelp … FINNE .. fram/frem/rett/riktig/annen/andre/annet/anna
    says hjelp … FINNE … hjelp/tilbud/tilbod/tjeneste/teneste/hjelpen
    says hjelp … i KONTAKT med

    == nextOfKin
    says PÅRØRENDE/FORELDRE … kan … kontakte
    says PÅRØRENDE/FORELDRE … kan … ta/tar kontakt
    affirms er du … PÅRØRENDE ⋯ kan ⋯ kontakte
    affirms er du … PÅRØRENDE ⋯ ring/kontakt/ringer
    affirms kontakte/kontakt/ring ⋯ hvis/om/når/dersom/viss du er … PÅRØRENDE
    says PÅRØRENDE … velkommen/velkomne/velkomen … kontakte/kontakt
    says PÅRØRENDE … ringe/ringer
    says be/la/lat/ber .. PÅRØRENDE … kontakte/kontakt
    says kan … PÅRØRENDE … kontakte

    == userInvolvement
    says BRUKERRÅD
    says egne/eigne/dine .. MÅL/MÅLENE/MÅLA
    says MÅLENE/MÅLA .. dine/selv/sjølv
    says du … setter/set/sette/lager/lagar/vel/velger/bestemmer … MÅL/MÅLENE/MÅLA/MÅLET
    silent BESTEMMER deg
    silent BESTEMMER .. dere/du deg
    silent BESTEMME deg
    says bestemme-folk .. BESTEMMER
    says BESTEMMER bestemme-folk
    says med på/og/å .. å/og .. BESTEMME/BESTEMMER/BESTEMMA/VELGE/VELJE/FORME/UTFORME/UTVIKLE
    says med å/og BESTEMME/BESTEMMER/VELGE/VELJE
    says sammen/saman … bestemmer/vi … BESTEMMER
    says på .. dine PREMISSER/PREMISSAR

    == earlyHelp
    says TIDLIG/TIDLEG hjelp/innsats/intervensjon/støtte/oppfølging/tiltak/inn
    silent søke/søker/søk/ring/kom/ta/åpner/opnar/åpent/ope/spiser/et … TIDLIG/TIDLEG
    silent TIDLIG/TIDLEG på/om/i/neste
    says vi/får/inn … TIDLIG/TIDLEG
    says hjelp TIDLIG/TIDLEG
    says FØR .. det/problemer/problem/problemene/problema/plagene/plagane/vanskene/vanskane/ting … blir/vokser/veks/utvikler/får/vert/utviklar
    says FØR .. problemene/problema/plagene/plagane/vanskene/vanskane

    """
}
