package import Diagnostics

// What the keys of RecordKeys.swift are for, in the same order.

extension AudienceKey: Explained {
  package var explanation: Wording {
    switch self {
    case .groups:
      Wording(
        nb: "Gruppene tilbudet er for. Lesere kan velge etter dem.",
        nn: "Gruppene tilbodet er for. Lesarar kan velje etter dei.",
        en: "The groups that the service is for. Readers can filter by them.")
    case .age:
      Wording(
        nb: "Alderen i hele år: «16–25», «16+», «under 18» eller «alle».",
        nn: "Alderen i heile år: «16–25», «16+», «under 18» eller «alle».",
        en: "The age in whole years: “16–25”, “16+”, “under 18” or “alle”.")
    case .situations:
      Wording(
        nb: "Hva folk strever med, i deres egne ord.", nn: "Kva folk strevar med, i deira eigne ord.",
        en: "What people struggle with, in their own words.")
    case .requirements:
      Wording(
        nb: "Hva som kreves for å få tilbudet, som å bo eller oppholde seg i kommunen.",
        nn: "Kva som blir kravd for å få tilbodet, som å bu eller opphalde seg i kommunen.",
        en: "What is required, such as living or staying in the municipality.")
    case .text:
      Wording(
        nb: "Det listene ikke kan si om hvem det er for.", nn: "Det listene ikkje kan seie om kven det er for.",
        en: "What the lists cannot say about whom it is for.")
    }
  }
}

extension UserFeeKey: Explained {
  package var explanation: Wording {
    switch self {
    case .type:
      Wording(nb: "Hva slags egenandel det er.", nn: "Kva slags eigendel det er.", en: "What kind of fee it is.")
    case .amounts:
      Wording(
        nb: "Beløpet, som «150 kr» eller «150 kr per dag». Flere blir en liste.",
        nn: "Beløpet, som «150 kr» eller «150 kr per dag». Fleire blir ei liste.",
        en: "The amount, such as “150 kr” or “150 kr per dag”. Several make a list.")
    case .expenses:
      Wording(
        nb: "Om man kan slippe å betale for mat, materiell og reise.",
        nn: "Om ein kan sleppe å betale for mat, materiell og reise.",
        en: "Whether one can avoid paying for food, materials and travel.")
    case .exemptions: Wording(nb: "Hvem som slipper å betale.", nn: "Kven som slepp å betale.", en: "Who need not pay.")
    case .text:
      Wording(nb: "Det beløpet ikke kan si.", nn: "Det beløpet ikkje kan seie.", en: "What the amount cannot say.")
    }
  }
}

extension ReferralKey: Explained {
  package var explanation: Wording {
    switch self {
    case .type:
      Wording(nb: "Om man må ha henvisning.", nn: "Om ein må ha tilvising.", en: "Whether one needs a referral.")
    case .from:
      Wording(
        nb: "Hvem som kan henvise, som fastlege.", nn: "Kven som kan tilvise, som fastlege.",
        en: "Who may refer, such as the GP.")
    case .text: Wording(nb: "Mer om henvisning.", nn: "Meir om tilvising.", en: "More about referrals.")
    }
  }
}

extension VedtakKey: Explained {
  package var explanation: Wording {
    switch self {
    case .type:
      Wording(
        nb: "Om det må fattes vedtak.", nn: "Om det må gjerast vedtak.", en: "Whether a formal decision is needed.")
    case .time:
      Wording(
        nb: "Hvor lang tid et vedtak tar, som «2–4 uker».", nn: "Kor lang tid eit vedtak tek, som «2–4 veker».",
        en: "How long a decision takes, such as “2–4 uker”.")
    case .text: Wording(nb: "Mer om vedtaket.", nn: "Meir om vedtaket.", en: "More about the decision.")
    }
  }
}

extension ContactKey: Explained {
  package var explanation: Wording {
    switch self {
    case .phone:
      Wording(
        nb: "Ett nummer, eller flere med hva de er til.", nn: "Eitt nummer, eller fleire med kva dei er til.",
        en: "One number, or several with what they are for.")
    case .sms:
      Wording(
        nb: "Nummeret man kan sende tekstmelding til.", nn: "Nummeret ein kan sende tekstmelding til.",
        en: "The number for text messages.")
    case .email: Wording(nb: "E-postadressen.", nn: "E-postadressa.", en: "The e-mail address.")
    case .website:
      Wording(
        nb: "Nettsiden, som begynner med «https://».", nn: "Nettsida, som byrjar med «https://».",
        en: "The web page, beginning with “https://”.")
    case .form:
      Wording(
        nb: "Adressen til et skjema på nettet.", nn: "Adressa til eit skjema på nettet.",
        en: "The address of a form on the web.")
    case .chat: Wording(nb: "Adressen til en nettprat.", nn: "Adressa til ein nettprat.", en: "The address of a chat.")
    }
  }
}

extension PhoneKey: Explained {
  package var explanation: Wording {
    switch self {
    case .number: Wording(nb: "Telefonnummeret.", nn: "Telefonnummeret.", en: "The telephone number.")
    case .purpose: Wording(nb: "Hva nummeret er til.", nn: "Kva nummeret er til.", en: "What the number is for.")
    case .hours:
      Wording(nb: "Når nummeret blir besvart.", nn: "Når nummeret blir svart på.", en: "When the number is answered.")
    }
  }
}

extension PlaceKey: Explained {
  package var explanation: Wording {
    switch self {
    case .name: Wording(nb: "Navnet på stedet.", nn: "Namnet på staden.", en: "The name of the place.")
    case .address:
      Wording(
        nb: "Gateadressen med postnummer og poststed.", nn: "Gateadressa med postnummer og poststad.",
        en: "The street address with postcode and town.")
    case .directions:
      Wording(
        nb: "Hvordan man kommer inn: inngang, etasje, heis.", nn: "Korleis ein kjem inn: inngang, etasje, heis.",
        en: "How to get in: entrance, floor, lift.")
    case .postalAddress:
      Wording(
        nb: "Postadressen, der den er en annen.", nn: "Postadressa, der ho er ei anna.",
        en: "The postal address, where it differs.")
    case .isSecret:
      Wording(
        nb: "«ja» holder adressen hemmelig. Den skal da ikke stå noe sted.",
        nn: "«ja» held adressa hemmeleg. Ho skal då ikkje stå nokon stad.",
        en: "“ja” keeps the address secret; it must then stand nowhere.")
    case .position:
      Wording(
        nb: "Breddegrad og lengdegrad (WGS 84): [59.9127, 10.7461].",
        nn: "Breiddegrad og lengdegrad (WGS 84): [59.9127, 10.7461].",
        en: "Latitude and longitude (WGS 84): [59.9127, 10.7461].")
    }
  }
}

extension JudgementKey: Explained {
  package var explanation: Wording {
    switch self {
    case .criterion:
      Wording(
        nb: "Nummeret på kriteriet, fra 1 til 9.", nn: "Nummeret på kriteriet, frå 1 til 9.",
        en: "The number of the criterion, from 1 to 9.")
    case .result:
      Wording(nb: "Hva vurderingen kom til.", nn: "Kva vurderinga kom til.", en: "What the judgement found.")
    case .reason: Wording(nb: "Hvorfor.", nn: "Kvifor.", en: "Why.")
    case .by:
      Wording(
        nb: "Navnet eller rollen til den som vurderte. Blir aldri publisert.",
        nn: "Namnet eller rolla til den som vurderte. Blir aldri publisert.",
        en: "The name or role of who judged. Never published.")
    case .date: Wording(nb: "Dagen det ble vurdert.", nn: "Dagen det blei vurdert.", en: "The day it was judged.")
    }
  }
}

extension RouteKey: Explained {
  package var explanation: Wording {
    switch self {
    case .name: Wording(nb: "Navnet på deltilbudet.", nn: "Namnet på deltilbodet.", en: "The name of the way in.")
    }
  }
}

extension EventKey: Explained {
  package var explanation: Wording {
    switch self {
    case .name: Wording(nb: "Hva som skjer.", nn: "Kva som skjer.", en: "What happens.")
    case .start:
      Wording(
        nb: "Når det begynner, som «2027-01-12 18:00».", nn: "Når det byrjar, som «2027-01-12 18:00».",
        en: "When it begins, such as “2027-01-12 18:00”.")
    case .end: Wording(nb: "Når det slutter.", nn: "Når det sluttar.", en: "When it ends.")
    case .place: Wording(nb: "Hvor det er.", nn: "Kvar det er.", en: "Where it is.")
    case .text: Wording(nb: "Mer om det.", nn: "Meir om det.", en: "More about it.")
    }
  }
}

extension ImageKey: Explained {
  package var explanation: Wording {
    switch self {
    case .file:
      Wording(
        nb: "Bildefilen, som «bilder/hus.jpg».", nn: "Biletfila, som «bilder/hus.jpg».",
        en: "The picture file, such as “bilder/hus.jpg”.")
    case .alternative:
      Wording(
        nb: "Hva bildet viser, for den som ikke ser det.", nn: "Kva biletet viser, for den som ikkje ser det.",
        en: "What the picture shows, for those who do not see it.")
    case .credit: Wording(nb: "Hvem som tok bildet.", nn: "Kven som tok biletet.", en: "Who took the picture.")
    }
  }
}

extension EndedKey: Explained {
  package var explanation: Wording {
    switch self {
    case .date: Wording(nb: "Dagen tilbudet sluttet.", nn: "Dagen tilbodet slutta.", en: "The day the service ended.")
    case .replacement:
      Wording(
        nb: "Filnavnet på det som kom i stedet, uten «.md».", nn: "Filnamnet på det som kom i staden, utan «.md».",
        en: "The file name of what came instead, without “.md”.")
    }
  }
}

extension SettingKey: Explained {
  package var explanation: Wording {
    switch self {
    case .name:
      Wording(
        nb: "Navnet på nettstedet. Må fylles ut.", nn: "Namnet på nettstaden. Må fyllast ut.",
        en: "The name of the site. Required.")
    case .address:
      Wording(
        nb: "Adressen nettstedet skal ha, som «https://hjelp.example.no». Må fylles ut.",
        nn: "Adressa nettstaden skal ha, som «https://hjelp.example.no». Må fyllast ut.",
        en: "The address that the site will have, such as “https://hjelp.example.no”. Required.")
    case .languages:
      Wording(
        nb: "Språkene på nettstedet. Det første er hovedspråket. Må fylles ut.",
        nn: "Språka på nettstaden. Det første er hovudspråket. Må fyllast ut.",
        en: "The languages of the site; the first is the main one. Required.")
    case .formerLanguages:
      Wording(
        nb: "Språk som nettstedet hadde før, så gamle lenker virker.",
        nn: "Språk som nettstaden hadde før, så gamle lenkjer verkar.",
        en: "Languages that the site had before, so that old links work.")
    case .criteriaSet:
      Wording(
        nb: "Hvilken utgave av kriteriene påstander prøves mot.",
        nn: "Kva utgåve av kriteria påstandar blir prøvde mot.",
        en: "Which edition of the criteria claims are checked against.")
    case .reviewInterval:
      Wording(
        nb: "Hvor lenge det kan gå mellom kontroller, som «6 måneder».",
        nn: "Kor lenge det kan gå mellom kontrollar, som «6 månader».",
        en: "How long it may be between reviews, such as “6 måneder”.")
    case .accessibilityStatement:
      Wording(
        nb: "Adressen til tilgjengelighetserklæringen. Kreves før nettstedet slippes til innbyggere.",
        nn: "Adressa til tilgjengeerklæringa. Blir kravd før nettstaden blir sleppt til innbyggjarar.",
        en: "The address of the accessibility statement; demanded for a release.")
    case .waitingLimit:
      Wording(
        nb: "Hvor mange dager man kan vente på et lavterskeltilbud.",
        nn: "Kor mange dagar ein kan vente på eit lågterskeltilbod.",
        en: "For how many days one may wait for a lavterskel service.")
    case .acute:
      Wording(
        nb: "Navn eller numre på hjelpetelefonene i rekkefølge. De som svarer hele døgnet, kommer likevel først.",
        nn: "Namn eller nummer på hjelpetelefonane i rekkjefølgje. Dei som svarer heile døgnet, kjem likevel først.",
        en: "Names or numbers of the help lines in order. Those that answer round the clock still come first.")
    case .frontTopics:
      Wording(
        nb: "Temaene på forsiden, i rekkefølge.", nn: "Temaa på framsida, i rekkjefølgje.",
        en: "The topics of the front page, in order.")
    case .discreet:
      Wording(
        nb: "Hvilke sider som har hurtigutgang og nøytral tittel.",
        nn: "Kva sider som har hurtigutgang og nøytral tittel.",
        en: "Which pages have a quick exit and a neutral title.")
    case .colour:
      Wording(
        nb: "Fargen på nettstedet, som \"#0b5c6b\" i anførselstegn.",
        nn: "Fargen på nettstaden, som \"#0b5c6b\" i hermeteikn.",
        en: "The site's colour, such as \"#0b5c6b\" in quotation marks.")
    case .logo:
      Wording(
        nb: "Bildefilen med kommunens logo.", nn: "Biletfila med logoen til kommunen.",
        en: "The picture file with the municipality's logo.")
    case .isExample:
      Wording(
        nb: "«ja» for et nettsted som bare er et eksempel. Det merkes på alle sider.",
        nn: "«ja» for ein nettstad som berre er eit døme. Det blir merkt på alle sider.",
        en: "“ja” for a site that is an example only; every page says so.")
    }
  }
}

extension MunicipalityKey: Explained {
  package var explanation: Wording {
    switch self {
    case .name:
      Wording(
        nb: "Navnet på kommunen. Må fylles ut.", nn: "Namnet på kommunen. Må fyllast ut.",
        en: "The name of the municipality. Required.")
    case .number:
      Wording(
        nb: "Kommunenummeret, fire siffer i anførselstegn. Må fylles ut.",
        nn: "Kommunenummeret, fire siffer i hermeteikn. Må fyllast ut.",
        en: "The municipality's number, four digits in quotation marks. Required.")
    case .organisationNumber:
      Wording(
        nb: "Organisasjonsnummeret, ni siffer.", nn: "Organisasjonsnummeret, ni siffer.",
        en: "The organisation number, nine digits.")
    case .website:
      Wording(
        nb: "Kommunens eget nettsted.", nn: "Den eigne nettstaden til kommunen.", en: "The municipality's own site.")
    case .phone: Wording(nb: "Sentralbordet.", nn: "Sentralbordet.", en: "The switchboard.")
    case .email:
      Wording(
        nb: "E-postadressen til kommunen.", nn: "E-postadressa til kommunen.", en: "The municipality's e-mail address.")
    case .writtenForm:
      Wording(
        nb: "Målformen kommunen har vedtatt.", nn: "Målforma kommunen har vedteke.",
        en: "The written form of Norwegian that the municipality has chosen.")
    case .county:
      Wording(nb: "Fylket kommunen ligger i.", nn: "Fylket kommunen ligg i.", en: "The county of the municipality.")
    case .schoolHolidays:
      Wording(
        nb: "Skoleferiene, som «2026-06-22–2026-08-15».", nn: "Skuleferiane, som «2026-06-22–2026-08-15».",
        en: "The school holidays, such as “2026-06-22–2026-08-15”.")
    }
  }
}

extension HelpLineKey: Explained {
  package var explanation: Wording {
    switch self {
    case .name:
      Wording(nb: "Navnet på hjelpetelefonen.", nn: "Namnet på hjelpetelefonen.", en: "The name of the help line.")
    case .number: Wording(nb: "Nummeret man ringer.", nn: "Nummeret ein ringjer.", en: "The number to call.")
    case .what:
      Wording(nb: "Hva man kan få hjelp med.", nn: "Kva ein kan få hjelp med.", en: "What one can get help with.")
    case .translations:
      Wording(
        nb: "Det samme på andre språk, som «en: For anyone who needs to talk.»",
        nn: "Det same på andre språk, som «en: For anyone who needs to talk.»",
        en: "The same in other languages, such as “en: For anyone who needs to talk.”")
    case .isFree:
      Wording(nb: "Om det er gratis å ringe.", nn: "Om det er gratis å ringje.", en: "Whether it is free to call.")
    case .hours: Wording(nb: "Når den er åpen.", nn: "Når han er open.", en: "When it is open.")
    case .languages:
      Wording(
        nb: "Språkene man kan få svar på.", nn: "Språka ein kan få svar på.", en: "The languages that it answers in.")
    case .ageLimit:
      Wording(
        nb: "Hvem den er for, der det er en aldersgrense.", nn: "Kven han er for, der det er ei aldersgrense.",
        en: "Whom it is for, where there is an age limit.")
    case .source:
      Wording(
        nb: "Nettsiden opplysningene er hentet fra.", nn: "Nettsida opplysningane er henta frå.",
        en: "The web page that the facts come from.")
    case .checked:
      Wording(nb: "Dagen de ble kontrollert.", nn: "Dagen dei blei kontrollerte.", en: "The day they were checked.")
    case .website:
      Wording(
        nb: "Nettsiden til hjelpetelefonen.", nn: "Nettsida til hjelpetelefonen.", en: "The help line's web page.")
    case .chat: Wording(nb: "Adressen til nettpraten.", nn: "Adressa til nettpraten.", en: "The address of its chat.")
    }
  }
}

extension TermKey: Explained {
  package var explanation: Wording {
    switch self {
    case .id:
      Wording(
        nb: "Det faste navnet på ordet. Endres aldri.", nn: "Det faste namnet på ordet. Blir aldri endra.",
        en: "The lasting name of the term; it never changes.")
    case .nb: Wording(nb: "Ordet på bokmål.", nn: "Ordet på bokmål.", en: "The word in bokmål.")
    case .nn: Wording(nb: "Ordet på nynorsk.", nn: "Ordet på nynorsk.", en: "The word in nynorsk.")
    case .en: Wording(nb: "Ordet på engelsk.", nn: "Ordet på engelsk.", en: "The word in English.")
    case .se: Wording(nb: "Ordet på nordsamisk.", nn: "Ordet på nordsamisk.", en: "The word in Northern Sami.")
    case .age: Wording(nb: "Alderen ordet gjelder.", nn: "Alderen ordet gjeld.", en: "The age that the term is about.")
    case .synonyms:
      Wording(
        nb: "Andre ord folk søker med, eventuelt for hvert språk.",
        nn: "Andre ord folk søkjer med, eventuelt for kvart språk.",
        en: "Other words that people search with, by language if need be.")
    case .los:
      Wording(
        nb: "Adressen til ordet i Los, der det finnes.", nn: "Adressa til ordet i Los, der det finst.",
        en: "The term's address in Los, where there is one.")
    }
  }
}

extension QueryKey: Explained {
  package var explanation: Wording {
    switch self {
    case .query:
      Wording(
        nb: "Det folk skriver i søkefeltet.", nn: "Det folk skriv i søkjefeltet.",
        en: "What people write in the search field.")
    case .wanted:
      Wording(
        nb: "Filnavnene på tilbudene som søket må finne, uten «.md».",
        nn: "Filnamna på tilboda som søket må finne, utan «.md».",
        en: "The file names of the services that it must find, without “.md”.")
    case .limit:
      Wording(
        nb: "Blant hvor mange av de første treffene, fra 1 til 50.",
        nn: "Blant kor mange av dei første treffa, frå 1 til 50.",
        en: "Among how many of the first results, from 1 to 50.")
    case .kind: Wording(nb: "Hva slags søk det er.", nn: "Kva slags søk det er.", en: "What kind of query it is.")
    case .unseen:
      Wording(
        nb: "«ja» for et søk som ikke brukes når søket stilles inn.",
        nn: "«ja» for eit søk som ikkje blir brukt når søket blir stilt inn.",
        en: "“ja” for a query that is kept unseen while the search is tuned.")
    }
  }
}

extension WantedKey: Explained {
  package var explanation: Wording {
    switch self {
    case .id:
      Wording(
        nb: "Filnavnet på tilbudet, uten «.md».", nn: "Filnamnet på tilbodet, utan «.md».",
        en: "The service's file name, without “.md”.")
    case .grade:
      Wording(
        nb: "Hvor godt svaret er, fra 1 til 3.", nn: "Kor godt svaret er, frå 1 til 3.",
        en: "How good an answer it is, from 1 to 3.")
    }
  }
}
