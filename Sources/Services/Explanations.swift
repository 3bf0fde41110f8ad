package import Diagnostics

/// A closed set whose members can be explained to whoever writes them, in a sentence or two.
package protocol Explained: Named {
  /// What the member is for, as an editor's tools show it beside the name; whole sentences.
  var explanation: Wording { get }
}

extension Field: Explained {
  package var explanation: Wording {
    switch self {
    case .title:
      Wording(
        nb: "Navnet på tilbudet, slik folk kaller det.", nn: "Namnet på tilbodet, slik folk kallar det.",
        en: "The name of the service, as people call it.")
    case .lead:
      Wording(
        nb: "Én eller to setninger om hva tilbudet er. Vises i lister og i søk.",
        nn: "Éi eller to setningar om kva tilbodet er. Blir vist i lister og i søk.",
        en: "One or two sentences about what the service is. Shown in lists and in the search.")
    case .audience:
      Wording(
        nb: "Hvem tilbudet er for: grupper, som «voksne», og alder, situasjon og krav der det trengs. Må fylles ut.",
        nn: "Kven tilbodet er for: grupper, som «vaksne», og alder, situasjon og krav der det trengst. Må fyllast ut.",
        en: "Whom the service is for: groups, such as “voksne”, and age, situation and requirements. Required.")
    case .userFee:
      Wording(
        nb: "Hva det koster: «gratis», et beløp som «150 kr», «teller mot frikort» eller «ukjent». Må fylles ut.",
        nn: "Kva det kostar: «gratis», eit beløp som «150 kr», «tel mot frikort» eller «ukjent». Må fyllast ut.",
        en: "What it costs: “gratis”, an amount such as “150 kr”, “teller mot frikort” or “ukjent”. Required.")
    case .referral:
      Wording(
        nb: "Om man må ha henvisning: «nei», «ja», «ikke nødvendig, men mulig» eller «ukjent». Må fylles ut.",
        nn: "Om ein må ha tilvising: «nei», «ja», «ikkje nødvendig, men mogleg» eller «ukjent». Må fyllast ut.",
        en: "Whether one needs a referral: “nei”, “ja”, “ikke nødvendig, men mulig” or “ukjent”. Required.")
    case .vedtak:
      Wording(
        nb: "Om kommunen må fatte vedtak før hjelpen begynner. Må fylles ut der tilbudet kaller seg lavterskel.",
        nn: "Om kommunen må gjere vedtak før hjelpa byrjar. Må fyllast ut der tilbodet kallar seg lågterskel.",
        en: "Whether a formal decision is needed before the help begins. Required where lavterskel is claimed.")
    case .waitingTime:
      Wording(
        nb: "Hvor lenge man venter på den første hjelpen, som «innen 2 uker», «drop-in» eller «ukjent».",
        nn: "Kor lenge ein ventar på den første hjelpa, som «innan 2 veker», «drop-in» eller «ukjent».",
        en: "How long one waits for the first help, such as “innen 2 uker”, “drop-in” or “ukjent”.")
    case .openingHours:
      Wording(
        nb: "Når det er åpent, en linje for hver tid: «mandag–fredag 08:00–15:30», «helligdager: stengt».",
        nn: "Når det er ope, ei linje for kvar tid: «måndag–fredag 08:00–15:30», «heilagdagar: stengt».",
        en: "When it is open, a line for each time: “mandag–fredag 08:00–15:30”, “helligdager: stengt”.")
    case .phoneHours:
      Wording(
        nb: "Når telefonen blir besvart, der det ikke er det samme som åpningstiden.",
        nn: "Når telefonen blir svart på, der det ikkje er det same som opningstida.",
        en: "When the telephone is answered, where that differs from the opening hours.")
    case .contact:
      Wording(
        nb: "Hvordan man tar kontakt: telefon, e-post, skjema og annet.",
        nn: "Korleis ein tek kontakt: telefon, e-post, skjema og anna.",
        en: "How to make contact: telephone, e-mail, form and more.")
    case .place:
      Wording(
        nb: "Hvor man møter opp. Er det flere steder, skriver du en liste.",
        nn: "Kvar ein møter opp. Er det fleire stader, skriv du ei liste.",
        en: "Where to go. Several places make a list.")
    case .forms:
      Wording(
        nb: "Hvordan hjelpen gis, som samtale, gruppe eller kurs.",
        nn: "Korleis hjelpa blir gitt, som samtale, gruppe eller kurs.",
        en: "How the help is given, such as talks, groups or courses.")
    case .topics:
      Wording(
        nb: "Hva tilbudet hjelper med, i ord som lesere leter etter. Lager listene på nettstedet.",
        nn: "Kva tilbodet hjelper med, i ord som lesarar leitar etter. Lagar listene på nettstaden.",
        en: "What the service helps with, in words that readers look for. Makes the lists of the site.")
    case .severity:
      Wording(
        nb: "Hvor alvorlige vansker tilbudet er for.", nn: "Kor alvorlege vanskar tilbodet er for.",
        en: "How serious the trouble is that the service is meant for.")
    case .responsibility:
      Wording(
        nb: "Hvem som har ansvaret for tilbudet.", nn: "Kven som har ansvaret for tilbodet.",
        en: "Who answers for the service.")
    case .agreement:
      Wording(
        nb: "Avtalen bak et tilbud som flere deler ansvaret for.",
        nn: "Avtalen bak eit tilbod som fleire deler ansvaret for.",
        en: "The agreement behind a service that several answer for.")
    case .municipalities:
      Wording(
        nb: "Numrene på kommunene som deler tilbudet, i anførselstegn: \"4601\".",
        nn: "Numra på kommunane som deler tilbodet, i hermeteikn: \"4601\".",
        en: "The numbers of the municipalities that share the service, in quotation marks: \"4601\".")
    case .measures:
      Wording(
        nb: "Hvilken hjelp som gis tidlig (kriterium 4).", nn: "Kva hjelp som blir gitt tidleg (kriterium 4).",
        en: "Which help is given early (criterion 4).")
    case .guidance:
      Wording(
        nb: "Hvordan dere følger folk til rett sted når dere ikke selv kan hjelpe (kriterium 5).",
        nn: "Korleis de følgjer folk til rett stad når de ikkje sjølve kan hjelpe (kriterium 5).",
        en: "How people are led to the right place when you cannot help them yourselves (criterion 5).")
    case .staff:
      Wording(
        nb: "Hvilke fagfolk og andre som arbeider der (kriterium 6).",
        nn: "Kva fagfolk og andre som arbeider der (kriterium 6).",
        en: "Which professionals and others work there (criterion 6).")
    case .userInvolvement:
      Wording(
        nb: "Hvordan brukerne er med og bestemmer (kriterium 8).",
        nn: "Korleis brukarane er med og bestemmer (kriterium 8).",
        en: "How users have a say (criterion 8).")
    case .judgements:
      Wording(
        nb: "Hva en navngitt person har kommet til om et kriterium som ingen maskin kan vurdere.",
        nn: "Kva ein namngitt person har kome til om eit kriterium som inga maskin kan vurdere.",
        en: "What a named person found about a criterion that no machine can judge.")
    case .languages:
      Wording(
        nb: "Språkene man kan få hjelp på, som «nb» og «en».", nn: "Språka ein kan få hjelp på, som «nn» og «en».",
        en: "The languages that help is given in, such as “nb” and “en”.")
    case .interpreter:
      Wording(nb: "Om man kan få tolk.", nn: "Om ein kan få tolk.", en: "Whether one can have an interpreter.")
    case .facilities:
      Wording(
        nb: "Tilrettelegging på stedet, som rullestol eller teleslynge.",
        nn: "Tilrettelegging på staden, som rullestol eller teleslyngje.",
        en: "What the place is fitted with, such as wheelchair access or a hearing loop.")
    case .confidentiality:
      Wording(
        nb: "Om de som arbeider der, har taushetsplikt.", nn: "Om dei som arbeider der, har teieplikt.",
        en: "Whether those who work there are bound to secrecy.")
    case .anonymous:
      Wording(nb: "Om man kan være anonym.", nn: "Om ein kan vere anonym.", en: "Whether one can be anonymous.")
    case .legalBasis:
      Wording(
        nb: "Lovene tilbudet bygger på, med paragraf. Klagefristen følger av dem.",
        nn: "Lovene tilbodet byggjer på, med paragraf. Klagefristen følgjer av dei.",
        en: "The acts that the service rests on, with sections. The time limit for complaints follows from them.")
    case .complaint:
      Wording(
        nb: "Hvordan man klager, der det er annerledes enn loven sier.",
        nn: "Korleis ein klagar, der det er annleis enn lova seier.",
        en: "How to complain, where that differs from what the act says.")
    case .routes:
      Wording(
        nb: "Flere veier inn i tilbudet, hver med navn og det som er annerledes der.",
        nn: "Fleire vegar inn i tilbodet, kvar med namn og det som er annleis der.",
        en: "Several ways into the service, each with a name and what differs there.")
    case .events:
      Wording(
        nb: "Kurs og møter med dato. De blir en kalender.", nn: "Kurs og møte med dato. Dei blir ein kalender.",
        en: "Courses and meetings with dates. They make a calendar.")
    case .owner:
      Wording(
        nb: "Enheten som eier teksten og svarer for den.", nn: "Eininga som eig teksten og svarer for han.",
        en: "The unit that owns the text and answers for it.")
    case .lastVerified:
      Wording(
        nb: "Dagen noen sist kontrollerte at alt stemmer, som 2026-09-01.",
        nn: "Dagen nokon sist kontrollerte at alt stemmer, som 2026-09-01.",
        en: "The day somebody last verified everything, such as 2026-09-01.")
    case .reviewInterval:
      Wording(
        nb: "Hvor lenge det kan gå før siden må kontrolleres igjen, som «6 måneder».",
        nn: "Kor lenge det kan gå før sida må kontrollerast igjen, som «6 månader».",
        en: "How long it may be until the page must be verified again, such as “6 måneder”.")
    case .expires:
      Wording(
        nb: "Siste dag siden vises.", nn: "Siste dag sida blir vist.", en: "The last day that the page is shown.")
    case .formerAddresses:
      Wording(
        nb: "Adresser som siden hadde før, så gamle lenker virker.",
        nn: "Adresser som sida hadde før, så gamle lenkjer verkar.",
        en: "Addresses that the page had before, so that old links work.")
    case .keywords:
      Wording(
        nb: "Hverdagsord som folk søker med.", nn: "Kvardagsord som folk søkjer med.",
        en: "Everyday words that people search with.")
    case .related:
      Wording(
        nb: "Filnavnene på beslektede tilbud, uten «.md».", nn: "Filnamna på tilbod som liknar, utan «.md».",
        en: "The file names of related services, without “.md”.")
    case .discreet:
      Wording(
        nb: "«ja» for en side som må kunne forlates fort: hurtigutgang og nøytral tittel.",
        nn: "«ja» for ei side som ein må kunne forlate fort: hurtigutgang og nøytral tittel.",
        en: "“ja” for a page that one must be able to leave at once: quick exit and neutral title.")
    case .image:
      Wording(
        nb: "Et bilde, med tekst for den som ikke ser det.", nn: "Eit bilete, med tekst for den som ikkje ser det.",
        en: "A picture, with a text for those who do not see it.")
    case .lavterskel:
      Wording(
        nb: "«ja» sier at tilbudet er et lavterskeltilbud. Påstanden blir prøvd mot kriteriene.",
        nn: "«ja» seier at tilbodet er eit lågterskeltilbod. Påstanden blir prøvd mot kriteria.",
        en: "“ja” claims that the service is lavterskel. The claim is checked against the criteria.")
    case .publishFrom:
      Wording(
        nb: "Første dag siden vises.", nn: "Første dag sida blir vist.", en: "The first day that the page is shown.")
    case .draft:
      Wording(
        nb: "«ja» skjuler siden til den er ferdig.", nn: "«ja» skjuler sida til ho er ferdig.",
        en: "“ja” hides the page until it is finished.")
    case .ended:
      Wording(
        nb: "Dagen tilbudet sluttet, og hva som kom i stedet.", nn: "Dagen tilbodet slutta, og kva som kom i staden.",
        en: "The day the service ended, and what came instead.")
    case .textLanguage:
      Wording(
        nb: "Språket teksten er skrevet på, der det ikke er nettstedets første.",
        nn: "Språket teksten er skriven på, der det ikkje er det første på nettstaden.",
        en: "The language of the text, where it is not the site's first.")
    case .serviceType:
      Wording(
        nb: "Hva slags tilbud det er, der nasjonale tekster lover noe om slike.",
        nn: "Kva slags tilbod det er, der nasjonale tekstar lovar noko om slike.",
        en: "What kind of service it is, where national texts promise something about such.")
    }
  }
}
