import Diagnostics
import Services

extension Check {
  static let obsoleteBody = Check(
    .obsoleteBody,
    .text { text, _ in
      var seen: Set<String> = []
      return ObsoleteBody.table.matches(in: text).compactMap { match -> Diagnostic? in
        let body = match.value
        let name = text.text(of: match.words)
        guard !isHistory(match, in: text), body.isMeant(at: match.words, in: text), seen.insert(name).inserted else {
          return nil
        }
        // What to write follows the text, whatever language the editor reads messages in.
        let successor = text.language == .nn ? body.successor.nn : body.successor.nb
        return Diagnostic(
          .obsoleteBody, at: text.span(of: match.words),
          Wording(
            nb: "«\(name)» finnes ikke lenger: \(successor) kom i stedet i \(body.since)",
            nn: "«\(name)» finst ikkje lenger: \(successor) kom i staden i \(body.since)",
            en: "“\(name)” no longer exists: \(successor) took over in \(body.since)"),
          remedy: Wording(nb: "skriv «\(successor)»", nn: "skriv «\(successor)»", en: "write “\(successor)”"))
      }
    })

  /// Whether the sentence tells what something was called before, or names what came instead.
  private static func isHistory(_ match: PhraseTable<ObsoleteBody>.Match, in text: RunningText) -> Bool {
    let sentence = text.sentence(around: match.words.lowerBound)
    if ObsoleteBody.historyWords.isAny(in: sentence, of: text) { return true }
    let year = RunningText.hashes(match.value.since)
    if sentence.contains(where: { text.words[$0].hash == year.first }) { return true }
    return match.value.successorWords.isAny(in: sentence, of: text)
  }
}

/// A body or a law that is gone, by the names that texts give it.
private struct ObsoleteBody: Sendable {
  let successor: (nb: String, nn: String)
  /// The year.
  let since: String
  let successorWords: PhraseTable<Bool>
  /// Whether the name is also that of a law in force, which has sections without a hyphen: § 18, and not § 4-2.
  let needsOldSection: Bool

  func isMeant(at words: Range<Int>, in text: RunningText) -> Bool {
    guard needsOldSection else { return true }
    let next = words.upperBound
    guard next + 1 < text.sentence(around: words.lowerBound).upperBound else { return false }
    return text.words[next].traits.contains(.isNumber) && text.words[next + 1].traits.contains(.isNumber)
      && !text.words[next + 1].traits.contains(.followsMark)
  }

  static let historyWords = PhraseTable(
    "tidligere, tidlegare, daværende, dåverande, gamle, nedlagt, nedlagte, het, hette, heitte, kaltes, kalt, kalla",
    "erstattet, erstatta, avløste, avløst, avløyste, avløyst, overtok, tok over, opphevet, oppheva, former, formerly")

  /// Each line: names | what came instead in bokmål | in nynorsk | the year. A hyphen after a name: only with an old section.
  ///
  /// Sources: lovdata.no for laws; regjeringen.no and the bodies' own pages for bodies.
  static let table = PhraseTable<ObsoleteBody>(
    """
    fylkesmann, fylkesmannen, fylkesmannens, fylkesmennene | Statsforvalteren | Statsforvaltaren | 2021
    helsetilsynet i fylket, helsetilsynet i fylkene, helsetilsynet i fylka | Statsforvalteren | Statsforvaltaren | 2012
    fylkesnemnd, fylkesnemnda, fylkesnemnden, fylkesnemndene, fylkesnemndas, fylkesnemndens | Barneverns- og helsenemnda | Barneverns- og helsenemnda | 2023
    kommunehelsetjenesteloven, kommunehelsetjenestelova, kommunehelsetenestelova, kommunehelsetenesteloven, lov om helsetjenesten i kommunene, lov om helsetenesta i kommunane | helse- og omsorgstjenesteloven | helse- og omsorgstenestelova | 2012
    sosialtjenesteloven-, sosialtjenestelova-, sosialtenestelova-, sosialtjenesteloven av 1991, sosialtenestelova av 1991 | helse- og omsorgstjenesteloven | helse- og omsorgstenestelova | 2012
    pasientrettighetsloven, pasientrettighetslova, pasientrettslova | pasient- og brukerrettighetsloven | pasient- og brukarrettslova | 2012
    barnevernloven, barnevernlova, barnevernloven av 1992 | barnevernsloven | barnevernslova | 2023
    trygdekontor, trygdekontoret, trygdekontora, trygdekontorene, trygdeetaten, rikstrygdeverket, aetat | Nav | Nav | 2006
    sosialkontor, sosialkontoret, sosialkontora, sosialkontorene | Nav-kontoret | Nav-kontoret | 2011
    ligningskontor, ligningskontoret, likningskontor, likningskontoret | Skatteetaten | Skatteetaten | 2008
    overformynderiet, overformyndarskapet, overformynder, overformyndar | Statsforvalteren | Statsforvaltaren | 2013
    sosial- og helsedirektoratet | Helsedirektoratet | Helsedirektoratet | 2008
    direktoratet for e-helse | Helsedirektoratet | Helsedirektoratet | 2024
    pasientombudet, pasientombodet, pasientombud, pasientombod | pasient- og brukerombudet | pasient- og brukarombodet | 2009
    sivilombudsmannen, sivilombodsmannen, stortingets ombudsmann for forvaltningen | Sivilombudet | Sivilombodet | 2021
    sør-trøndelag fylkeskommune, nord-trøndelag fylkeskommune | Trøndelag fylkeskommune | Trøndelag fylkeskommune | 2018
    hordaland fylkeskommune, sogn og fjordane fylkeskommune | Vestland fylkeskommune | Vestland fylkeskommune | 2020
    hedmark fylkeskommune, oppland fylkeskommune | Innlandet fylkeskommune | Innlandet fylkeskommune | 2020
    aust-agder fylkeskommune, vest-agder fylkeskommune | Agder fylkeskommune | Agder fylkeskommune | 2020
    viken fylkeskommune | Akershus, Buskerud eller Østfold fylkeskommune | Akershus, Buskerud eller Østfold fylkeskommune | 2024
    vestfold og telemark fylkeskommune | Vestfold eller Telemark fylkeskommune | Vestfold eller Telemark fylkeskommune | 2024
    troms og finnmark fylkeskommune | Troms eller Finnmark fylkeskommune | Troms eller Finnmark fylkeskommune | 2024
    """.split(separator: "\n").flatMap { line -> [(phrase: String, value: ObsoleteBody)] in
      let parts = line.split(separator: "|").map { String($0).onOneLine }
      guard parts.count == 4 else { return [] }
      let successorWords = PhraseTable([(parts[1], true), (parts[2], true)])
      return parts[0].split(separator: ",").map { name in
        (
          String(name),
          ObsoleteBody(
            successor: (parts[1], parts[2]), since: parts[3], successorWords: successorWords,
            needsOldSection: name.hasSuffix("-"))
        )
      }
    })
}

extension Rule {
  static let obsoleteBody = Rule(
    "obsolete-body", .warning,
    demand: Wording(
      nb: "Etater, organer og lover har navnet de har i dag.", nn: "Etatar, organ og lover har namnet dei har i dag.",
      en: "Public bodies and laws have the names that they have today."),
    rationale: Wording(
      nb: "Den som vil klage eller søke, finner ikke fram til noe som er lagt ned.",
      nn: "Den som vil klage eller søkje, finn ikkje fram til noko som er lagt ned.",
      en: "Whoever wants to complain or apply cannot find what is closed down."),
    source: "lovdata.no; regjeringen.no: Fylkesmannen har blitt Statsforvalteren, 2021",
    accepts: [
      .service("ventetid: ukjent", prose: "Du kan klage til Statsforvalteren."),
      .service("ventetid: ukjent", prose: "Statsforvalteren, det som før var Fylkesmannen, svarer deg."),
      .service("ventetid: ukjent", prose: "Fram til 2021 var det Fylkesmannen som svarte."),
      .service("lovgrunnlag: [sosialtjenesteloven § 18]"),
      .service("lovgrunnlag: [barnevernsloven § 3-1]"),
      .service("søkeord: [fylkesmannen, trygdekontor]"),
    ],
    rejects: [
      .service("ventetid: ukjent", prose: "Du kan klage til **↓Fylkesmannen**."),
      .service("klage: Klag til ↓Helsetilsynet i fylket"),
      .service("lovgrunnlag: [↓kommunehelsetjenesteloven § 2-1]"),
      .service("lovgrunnlag: [↓sosialtjenesteloven § 4-2]"),
      .service("lovgrunnlag: [↓barnevernloven § 4-4]"),
      .service("tekstspråk: nn", prose: "Saka går til ↓fylkesnemnda."),
      ["tema/penger.md": "---\ntittel: Penger\n---\nSpør på ↓trygdekontoret.\n"],
    ]
  )
}
