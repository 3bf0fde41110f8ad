/// The keys of a service's front matter: the one bridge between the editors' Norwegian and the code's English.
///
/// The raw value is the bokmål key, which is also what `field` in machine-readable reports says.
package enum Field: String, Named {
  case title = "tittel"
  case lead = "ingress"
  case audience = "målgruppe"
  case userFee = "egenandel"
  case referral = "henvisning"
  case vedtak = "vedtak"
  case waitingTime = "ventetid"
  case openingHours = "åpningstid"
  case phoneHours = "telefontid"
  case contact = "kontakt"
  case place = "sted"
  case forms = "form"
  case topics = "tema"
  case severity = "alvorlighet"
  case responsibility = "ansvar"
  case agreement = "avtale"
  case municipalities = "kommuner"
  case measures = "tiltak"
  case guidance = "los"
  case staff = "ansatte"
  case userInvolvement = "medvirkning"
  case judgements = "vurdering"
  case languages = "språk"
  case interpreter = "tolk"
  case facilities = "tilrettelegging"
  case confidentiality = "taushetsplikt"
  case anonymous = "anonym"
  case legalBasis = "lovgrunnlag"
  case complaint = "klage"
  case routes = "deltilbud"
  case events = "tidspunkter"
  case owner = "ansvarlig"
  case lastVerified = "kontrollert"
  case reviewInterval = "kontrollintervall"
  case expires = "utløper"
  case formerAddresses = "tidligere adresser"
  case keywords = "søkeord"
  case related = "relatert"
  case discreet = "trygg"
  case image = "bilde"
  case lavterskel = "lavterskel"
  case publishFrom = "publiseres"
  case draft = "utkast"
  case ended = "avsluttet"
  case textLanguage = "tekstspråk"
  case serviceType = "tjenestetype"

  package static let table = NameTable<Field>()

  package var names: Names {
    switch self {
    case .title: Names(nb: ["tittel"], nn: ["tittel"], en: ["title"])
    case .lead: Names(nb: ["ingress"], nn: ["ingress"], en: ["lead", "summary"])
    case .audience: Names(nb: ["målgruppe"], nn: ["målgruppe"], en: ["audience", "target group"])
    case .userFee: Names(nb: ["egenandel"], nn: ["eigendel", "eigenandel"], en: ["user fee", "userfee"])
    case .referral: Names(nb: ["henvisning"], nn: ["tilvising"], en: ["referral"])
    case .vedtak: Names(nb: ["vedtak"], nn: ["vedtak"], en: ["formal decision", "decision"])
    case .waitingTime: Names(nb: ["ventetid"], nn: ["ventetid"], en: ["waiting time", "waitingtime"])
    case .openingHours:
      Names(nb: ["åpningstid"], nn: ["opningstid"], en: ["opening hours", "openinghours"])
    case .phoneHours: Names(nb: ["telefontid"], nn: ["telefontid"], en: ["phone hours", "phonehours"])
    case .contact: Names(nb: ["kontakt"], nn: ["kontakt"], en: ["contact"])
    case .place: Names(nb: ["sted"], nn: ["stad"], en: ["place", "location"])
    case .forms: Names(nb: ["form"], nn: ["form"], en: ["form", "forms"])
    case .topics: Names(nb: ["tema"], nn: ["tema"], en: ["topics", "topic"])
    case .severity:
      Names(nb: ["alvorlighet"], nn: ["alvor", "alvorsgrad", "alvorlegheit"], en: ["severity"])
    case .responsibility: Names(nb: ["ansvar"], nn: ["ansvar"], en: ["responsibility"])
    case .agreement: Names(nb: ["avtale"], nn: ["avtale"], en: ["agreement"])
    case .municipalities: Names(nb: ["kommuner"], nn: ["kommunar"], en: ["municipalities"])
    case .measures: Names(nb: ["tiltak"], nn: ["tiltak"], en: ["measures"])
    case .guidance: Names(nb: ["los"], nn: ["los"], en: ["guidance"])
    case .staff: Names(nb: ["ansatte"], nn: ["tilsette"], en: ["staff"])
    case .userInvolvement: Names(nb: ["medvirkning"], nn: ["medverknad"], en: ["user involvement"])
    case .judgements:
      Names(nb: ["vurdering"], nn: ["vurdering"], en: ["judgement", "judgements"])
    case .languages: Names(nb: ["språk"], nn: ["språk"], en: ["languages"])
    case .interpreter: Names(nb: ["tolk"], nn: ["tolk"], en: ["interpreter"])
    case .facilities: Names(nb: ["tilrettelegging"], nn: ["tilrettelegging"], en: ["facilities", "accessibility"])
    case .confidentiality: Names(nb: ["taushetsplikt"], nn: ["teieplikt"], en: ["confidentiality"])
    case .anonymous: Names(nb: ["anonym"], nn: ["anonym"], en: ["anonymous"])
    case .legalBasis: Names(nb: ["lovgrunnlag"], nn: ["lovgrunnlag", "heimel"], en: ["legal basis"])
    case .complaint: Names(nb: ["klage"], nn: ["klage"], en: ["complaint"])
    case .routes: Names(nb: ["deltilbud"], nn: ["deltilbod"], en: ["ways in", "routes"])
    case .events: Names(nb: ["tidspunkter"], nn: ["tidspunkt"], en: ["events", "dates"])
    case .owner: Names(nb: ["ansvarlig"], nn: ["ansvarleg"], en: ["owner"])
    case .lastVerified: Names(nb: ["kontrollert"], nn: ["kontrollert"], en: ["last verified", "verified"])
    case .reviewInterval: Names(nb: ["kontrollintervall"], nn: ["kontrollintervall"], en: ["review interval"])
    case .expires: Names(nb: ["utløper"], nn: ["går ut", "utgår"], en: ["expires"])
    case .formerAddresses:
      Names(
        nb: ["tidligere adresser"], nn: ["tidlegare adresser"],
        en: ["former addresses"])
    case .keywords: Names(nb: ["søkeord"], nn: ["søkjeord", "søkeord"], en: ["keywords", "search words"])
    case .related: Names(nb: ["relatert"], nn: ["relatert"], en: ["related"])
    case .discreet: Names(nb: ["trygg"], nn: ["trygg"], en: ["discreet", "safe"])
    case .image: Names(nb: ["bilde"], nn: ["bilete"], en: ["image"])
    case .lavterskel: Names(nb: ["lavterskel"], nn: ["lågterskel"], en: ["low threshold"])
    case .publishFrom: Names(nb: ["publiseres"], nn: ["publiserast"], en: ["publish from"])
    case .draft: Names(nb: ["utkast"], nn: ["utkast"], en: ["draft"])
    case .ended: Names(nb: ["avsluttet"], nn: ["avslutta"], en: ["ended"])
    case .textLanguage: Names(nb: ["tekstspråk"], nn: ["tekstspråk"], en: ["text language"])
    case .serviceType: Names(nb: ["tjenestetype"], nn: ["tenestetype"], en: ["service type"])
    }
  }

  /// Those that a page of `sider/` takes; a topic's text takes the same but for `ended`, since a topic is there as long as services are
  /// filed under it.
  package static let ofPages: Set<Field> = [
    .title, .lead, .draft, .lastVerified, .reviewInterval, .owner, .textLanguage, .publishFrom, .expires, .discreet,
    .formerAddresses, .ended,
  ]

  /// Whether a way in may state it for itself; everything else belongs to the page as a whole.
  package var belongsToRoutes: Bool {
    switch self {
    case .lead, .audience, .userFee, .referral, .vedtak, .waitingTime, .openingHours, .phoneHours, .contact, .place,
      .forms,
      .severity, .measures, .guidance, .staff, .userInvolvement, .judgements, .languages, .interpreter, .facilities,
      .anonymous, .events, .lavterskel, .topics, .legalBasis, .complaint, .confidentiality, .responsibility, .agreement:
      true
    case .title, .municipalities, .routes, .owner, .lastVerified, .reviewInterval, .expires, .formerAddresses,
      .keywords,
      .related, .discreet, .image, .publishFrom, .draft, .ended, .textLanguage, .serviceType:
      false
    }
  }
}
