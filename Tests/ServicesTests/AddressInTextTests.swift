import Services
import Testing

/// What tells where a place is, and what only looks like it: a secret address must not slip through, and an editor who writes of
/// times and phone numbers must not be told that she reveals one.
@Suite struct AddressInTextTests {
  @Test(arguments: [
    "Storgata 12", "storgata 12", "STORGATA 12", "Vi er i Storgata 12B.", "Storgata 12 B", "Storgata 12-14",
    "Storgata 12–14, 2. etasje", "Storgata nr. 12", "Karl Johans gate 1", "Nedre Slottsgate 4", "Kong Oscars gt. 5",
    "Kirkegt. 4", "Kirkegt 4", "Kirkevn. 5", "Kyrkjevg. 5", "Kirkev. 5", "Rådhuspl. 1", "Strandpromenaden 4",
    "Haakon VII gate 3", "Haakon 7s gate 3", "Bogstad gårds vei 3", "Karl-Johans-gate 2",
    "Solveien 3", "solvegen 1210", "Gamle Veg 7", "Bygdøy allé 12", "Alléen 4", "Carl Berners plass 2", "Torget 3",
    "Strandtorget 3", "Torvet 1", "Aker brygge 12", "Bryggen 5", "Skuteviksboder kai 2", "Nordre kai 12", "Solbakken 4",
    "Bakken 12", "Furuli 5", "Granlia 7", "Haugen 12", "Kongshaug 3", "Prestetun 2", "Tunet 6", "Stor-Ove sving 2",
    "Svingen 8", "Bjørkekroken 9", "Eplehagen 11", "Prestejordet 3", "Nordåsen 15", "Kjærlighetsstien 2",
    "Tyttebærstubben 4", "Blåklokkeringen 8", "Ringen 4", "Sentrumskvartalet 1", "Fjordterrasse 2", "Sørstranda 31",
    "Sandvika 8", "Breineset 2", "Ekeberget 3", "Lerdalen 8", "Nordmoen 1", "Nymarka 8", "Kirkeenga 8", "Grünerløkka 3",
    "Langmyra 8", "Holmenrud 2", "Nordsletta 12", "Sandbukta 12", "Strømsund 2", "Nybrua 3", "Mølle bru 2",
    "Smalsmauet 2", "Ráđđegeaidnu 3", "Besøk oss: Solveien 3, ring først", "Inngang fra Storgata 12.",
    "Storgata 12 22 33 44 55",
    "Postboks 12", "postboks 1", "Pb. 12", "pb 12", "P.b. 12", "P. b. 12", "Boks 44",
    "0150 Oslo", "0150 OSLO", "NO-0150 Oslo", "Fjellnabben 1, 9999 Fjordvik", "2010 Strømmen",
    "Send brev til 1383 Asker",
    "gnr. 12 bnr. 3", "Gnr 12", "59.91, 10.74", "59.9127 10.7461", "[59.9127, 10.7461]", "59,9127° N, 10,7461° Ø",
    "59°54'46\"N 10°44'46\"E", "10.7461, 59.9127", "https://www.google.com/maps/place/Hus", "https://goo.gl/maps/abc",
    "Se https://kart.finn.no/?q=1", "https://www.openstreetmap.org/#map=19/59.9/10.7",
    "https://norgeskart.no/#!?project=norgeskart", "Stor\u{AD}gata 12", "Storgata\u{A0}12", "Storgata\n12",
  ])
  func anAddressIsFound(text: String) {
    #expect(tellsAddress(text))
  }

  @Test(arguments: [
    "Ring 116 117 Alarmtelefonen", "1234 Personer", "i 2026 Vil", "fra 1. januar 2027 Kan", "I 2026 Vi åpner igjen",
    "åpent 10-14", "innen 24 timer", "paragraf 12", "§ 12 Den som", "Ring 22 33 44 55", "Ring 2233 4455 Alarmtelefonen",
    "Ring +47 2233 Vakt", "Løkka 22 33 44 55", "Vika 116 117", "på vei 2", "du er på vei 2", "en annen utvei 2",
    "Ta en omvei 3 km", "Familien 3", "Barnehagen 3", "Juli 12", "Bakken 12. januar", "Torget 12:00",
    "Torget 12.30", "Torget 08–15", "på torget 10–14", "Haugesund 2026", "Løkka 3 dager i uka", "Storgata",
    "Vi holder til i sentrum", "arbeidsplass 3", "hage 2", "Vurderingen 4", "Opplæring 3", "valgt 3", "langt 12",
    "helse- og omsorgstjenesteloven § 3-2", "pasient- og brukerrettighetsloven § 7-5", "150 kr per time",
    "kr 59.90, 10.50", "alle 12", "for alle 12 år", "2 av 3", "kl. 08.00–15.30", "mandag–fredag 08:00–15:30",
    "2025–2026 Skoleåret", "1.10.2026 Kurs", "Kode 1234", "under 18 år", "113", "Ring 113 når det haster",
    "Skriv navn. 5 svarer", "Navn. 5 svarer", "Skriv. 5 av oss svarer", "Nov. 5", "Behov. 5 svarer",
    "https://example.no/kontakt", "Steg 1 Ring oss", "24 °C", "8.30, 15.30", "Det koster 1 250 Kroner",
  ])
  func whatOnlyLooksLikeAnAddressIsNotFound(text: String) {
    #expect(!tellsAddress(text))
  }

  @Test func theAddressOfALinkIsReadLikeWords() {
    #expect(tellsAddress(link: "https://example.no/finn?q=Storgata+12"))
    #expect(tellsAddress(link: "https://example.no/finn/Storgata%2012"))
    #expect(tellsAddress(link: "https://example.no/Storgata-12"))
    #expect(tellsAddress(link: "https://maps.app.goo.gl/abc"))
    #expect(!tellsAddress(link: "https://example.no/tjenester/1234/Hjelp"))
    #expect(!tellsAddress(link: "tel:+4700001234"))
  }
}
