import Diagnostics
import Services

extension Check {
  static let boilerplate = Check(
    .boilerplate,
    .text { text, _ in
      var lastSentence: Int32?
      return Boilerplate.phrases.matches(in: text).compactMap { match -> Diagnostic? in
        let first = text.words[match.words.lowerBound]
        guard first.sentence != lastSentence, !first.traits.contains(.isQuoted),
          match.value.isMeant(at: match.words.lowerBound, in: text)
        else { return nil }
        lastSentence = first.sentence
        let words = text.text(of: match.words)
        return Diagnostic(
          .boilerplate, at: text.span(of: match.words),
          Wording(
            nb: "«\(words)» sier ikke hvordan det er hos dere", nn: "«\(words)» seier ikkje korleis det er hos dykk",
            en: "“\(words)” does not say how it is where you are"),
          remedy: match.value == .contact
            ? Wording(
              nb: "skriv hvem leseren skal ringe, og nummeret", nn: "skriv kven lesaren skal ringje, og nummeret",
              en: "write whom the reader shall call, and the number")
            : Wording(
              nb: "skriv hva dere tilbyr, eller slett setningen", nn: "skriv kva de tilbyr, eller slett setninga",
              en: "write what you offer, or delete the sentence"))
      }
    })
}

/// Words that are true of any municipality, and what else the sentence must have for them to be empty.
private enum Boilerplate: Sendable {
  /// Nothing: the words are enough.
  case certain
  /// The sentence must speak of services: moods and symptoms may vary, and there may be stairs in some places.
  case aboutServices
  /// The paragraph must be without a number and a link.
  case contact

  func isMeant(at word: Int, in text: RunningText) -> Bool {
    switch self {
    case .certain: true
    case .aboutServices: Self.services.isAny(in: text.sentence(around: word), of: text)
    case .contact:
      !text.passage(of: word).words.contains {
        text.words[$0].traits.contains(.isNumber) || text.words[$0].traits.contains(.isInLink)
      }
    }
  }

  static let services = PhraseTable(
    "kommune, kommuner, kommunene, kommunar, kommunane, tilbud, tilbudet, tilbudene, tilbod, tilbodet, tilboda",
    "tjeneste, tjenesten, tjenester, tjenestene, teneste, tenesta, tenester, tenestene, ventetid, ventetiden, ventetida",
    "ventetider, pris, prisen, priser, prisene, prisar, prisane, egenandelen, eigendelen, åpningstid, åpningstiden",
    "åpningstidene, opningstid, opningstida, opningstidene, organisering, organiseringen, organiseringa, kapasitet",
    "kapasiteten, praksis, rutiner, rutinar, drop in, services, service, waiting time, waiting times, opening hours")

  static let phrases = PhraseTable<Boilerplate>(
    [
      (
        certain,
        """
        mange kommuner har, mange kommuner tilbyr, mange kommuner gir, mange kommuner driver, mange kommuner bruker
        i mange kommuner, de fleste kommuner, de fleste kommunene, i noen kommuner, noen kommuner har
        noen kommuner tilbyr, noen kommuner gir, enkelte kommuner har, enkelte kommuner tilbyr, enkelte kommuner gir
        i enkelte kommuner, i flere kommuner, i en del kommuner, en del kommuner har, fra kommune til kommune
        noen steder i landet, enkelte steder i landet, mange steder i landet, fra sted til sted i landet
        mange kommunar har, mange kommunar tilbyr, mange kommunar gir, i mange kommunar, dei fleste kommunar
        dei fleste kommunane, i nokre kommunar, nokre kommunar har, nokre kommunar tilbyr, i enkelte kommunar
        enkelte kommunar har, i fleire kommunar, i ein del kommunar, frå kommune til kommune, nokre stader i landet
        mange stader i landet, many municipalities have, many municipalities offer, in many municipalities
        in most municipalities, most municipalities have, most municipalities offer, in some municipalities
        some municipalities have, some municipalities offer, from municipality to municipality
        """
      ),
      (
        aboutServices,
        """
        kan variere, vil variere, noen steder, enkelte steder, prøves ut i, blir prøvd ut i
        nokre stader, enkelte stader, vert prøvd ut i, may vary, can vary, some places
        """
      ),
      (
        contact,
        """
        kontakt din kommune, ta kontakt med din kommune, kontakt kommunen din, ta kontakt med kommunen din
        kontakt kommunen for, ta kontakt med kommunen for, kontakt kommunen hvis, ta kontakt med kommunen hvis
        sjekk med din kommune, spør i din kommune, hør med din kommune, sjekk med kommunen din, tilbud i din kommune
        kontakt kommunen om, ta kontakt med kommunen om, tilbod i din kommune, spør kommunen din
        contact your municipality, contact your local municipality, contact the municipality for
        """
      ),
    ].flatMap { value, lists in
      lists.split { $0 == "," || $0 == "\n" }.map { (phrase: String($0), value: value) }
    })
}

extension Rule {
  static let boilerplate = Rule(
    "boilerplate", .warning,
    demand: Wording(
      nb: "Teksten sier hvordan det er her, ikke hvordan det kan være i en eller annen kommune.",
      nn: "Teksten seier korleis det er her, ikkje korleis det kan vere i ein eller annan kommune.",
      en: "The text says how it is here, not how it may be in some municipality or other."),
    rationale: Wording(
      nb: "Den som trenger hjelp, får ikke vite om hjelpen finnes der hun bor.",
      nn: "Den som treng hjelp, får ikkje vite om hjelpa finst der ho bur.",
      en: "Whoever needs help does not learn whether it exists where she lives."),
    accepts: [
      .service("ventetid: ukjent", prose: "Det er trapper noen steder i huset."),
      .service("ventetid: ukjent", prose: "Humøret kan variere fra dag til dag."),
      .service("ventetid: ukjent", prose: "Vi samarbeider med mange kommuner."),
      .service("ventetid: ukjent", prose: "Kontakt kommunen for å få skjemaet på papir: 00 00 10 00."),
    ],
    rejects: [
      .service("ventetid: ukjent", prose: "↓Mange kommuner har et slikt tilbud."),
      .service("ventetid: ukjent", prose: "Tilbudet ↓kan variere."),
      .service("ventetid: ukjent", prose: "Hjelpen varierer ↓fra kommune til kommune."),
      .service("ventetid: ukjent", prose: "↓Noen steder finnes det et tilbud til unge."),
      .service("ventetid: ukjent", prose: "Tilbudet ↓prøves ut i enkelte kommuner."),
      .service("ventetid: ukjent", prose: "Vil du vite mer? ↓Kontakt kommunen for mer informasjon."),
      .service("tekstspråk: nn", prose: "↓Dei fleste kommunar har eit tilbod."),
      .service("ingress: Hjelp, men ↓i noen kommuner må du vente"),
    ]
  )
}
