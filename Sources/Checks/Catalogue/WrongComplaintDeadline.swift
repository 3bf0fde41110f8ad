import Diagnostics
import Services

extension Check {
  static let wrongComplaintDeadline = Check(
    .wrongComplaintDeadline,
    .service { draft, _ in
      let laws = ([draft.facts] + draft.routes.map(\.facts)).flatMap { $0.legalBasis?.value ?? [] }
      let periods = laws.map { ComplaintPeriod.of($0.value) }
      // A law that is not in the table may have a period of its own, and then nobody here knows what is right.
      guard !laws.isEmpty, !periods.contains(where: { $0 == nil }) else { return [] }
      let allowed = ComplaintPeriod.all.filter { period in periods.contains { $0?.weeks == period.weeks } }
      var stated = draft.prose.locatedPassages.flatMap(complaintDeadlines)
      var seen: Set<Span> = []
      for complaint in ([draft.facts] + draft.routes.map(\.facts)).compactMap(\.complaint)
      where complaint.span.path == draft.path && seen.insert(complaint.span).inserted {
        let passage = Passage(complaint)
        let found = complaintDeadlines(in: passage)
        stated += found.isEmpty ? onlyDeadline(in: passage) : found
      }
      return stated.filter { deadline in !allowed.contains { $0.weeks == deadline.weeks } }
        .map { wrong($0, allowed, laws) }
    })

  private static func wrong(
    _ deadline: StatedDeadline, _ allowed: [ComplaintPeriod], _ laws: [Located<String>]
  ) -> Diagnostic {
    func list(_ word: String, _ words: (ComplaintPeriod) -> String) -> String {
      allowed.map(words).joined(separator: " \(word) ")
    }
    return Diagnostic(
      .wrongComplaintDeadline, at: deadline.span,
      Wording(
        nb: "fristen for å klage er \(list("eller") { "\($0.inWords.nb) (\($0.source))" }), ikke «\(deadline.text)»",
        nn: "fristen for å klage er \(list("eller") { "\($0.inWords.nn) (\($0.source))" }), ikkje «\(deadline.text)»",
        en: "the time to complain is \(list("or") { "\($0.inWords.en) (\($0.source))" }), not “\(deadline.text)”"),
      remedy: Wording(
        nb: "skriv \(list("eller") { "«\($0.inWords.nb)»" }), eller rett «lovgrunnlag»",
        nn: "skriv \(list("eller") { "«\($0.inWords.nn)»" }), eller rett «\(Field.legalBasis.names.nn.first ?? "")»",
        en: "write \(list("or") { "“\($0.inWords.en)”" }), or mend “lovgrunnlag”"),
      field: Field.complaint.id,
      notes: laws.prefix(1).map {
        .init(
          Wording(nb: "lovgrunnlaget står her", nn: "lovgrunnlaget står her", en: "the legal basis stands here"),
          at: $0.span)
      })
  }
}

/// How long somebody may complain under a law.
private struct ComplaintPeriod: Sendable {
  let weeks: Int
  let inWords: Wording
  let source: String
  /// When the source was last read.
  let checked: String
  /// Names of the laws under which decisions are complained of within that time, as editors write them.
  let laws: [String]

  static let all = [
    ComplaintPeriod(
      weeks: 4, inWords: Wording(nb: "fire uker", nn: "fire veker", en: "four weeks"),
      source: "pasient- og brukerrettighetsloven § 7-5", checked: "2026-11-25",
      laws: [
        "pasient- og brukerrettighetsloven", "pasient- og brukerrettighetslova", "pasient- og brukarrettslova",
        "helse- og omsorgstjenesteloven", "helse- og omsorgstenestelova", "spesialisthelsetjenesteloven",
        "spesialisthelsetenestelova", "lov om kommunale helse- og omsorgstjenester",
        "lov om pasient- og brukerrettigheter",
      ]),
    ComplaintPeriod(
      weeks: 3, inWords: Wording(nb: "tre uker", nn: "tre veker", en: "three weeks"), source: "forvaltningsloven § 29",
      checked: "2026-11-25",
      laws: [
        "forvaltningsloven", "forvaltningslova", "sosialtjenesteloven", "sosialtenestelova", "lov om sosiale tjenester",
        "barnevernsloven", "barnevernslova", "barnevernloven", "opplæringslova", "opplæringsloven", "barnehageloven",
        "barnehagelova", "boligsosialloven", "bustadsosiallova",
      ]),
    ComplaintPeriod(
      weeks: 6, inWords: Wording(nb: "seks uker", nn: "seks veker", en: "six weeks"), source: "folketrygdloven § 21-12",
      checked: "2026-11-25", laws: ["folketrygdloven", "folketrygdlova"]),
  ]

  /// The period under the law that a legal basis names; nil for a law that is not in the table.
  static func of(_ legalBasis: String) -> ComplaintPeriod? {
    let name = folded(legalBasis)
    return all.first { period in period.laws.contains { name.contains(folded($0)) } }
  }
}

/// A number of weeks that a page gives for complaining.
private struct StatedDeadline {
  let weeks: Int
  let text: String
  let span: Span
}

/// The deadlines in sentences that are about complaining; the time that an answer takes is none.
private func complaintDeadlines(in passage: Passage) -> [StatedDeadline] {
  guard ["klag", "Klag", "omplain", "ppeal"].contains(where: passage.mentions) else { return [] }
  var found: [StatedDeadline] = []
  var wasAboutComplaining = false
  for sentence in passage.sentences {
    let isAboutComplaining = sentence.contains { $0.word.map(isComplaint) ?? false }
    if isAboutComplaining || wasAboutComplaining,
      let weeks = deadline(in: sentence, isAboutComplaining: isAboutComplaining)
    {
      found.append(
        StatedDeadline(weeks: weeks.count, text: passage.words(in: weeks.range), span: passage.span(of: weeks.range)))
    }
    wasAboutComplaining = isAboutComplaining
  }
  return found
}

/// The number of weeks in a field that is about nothing but complaining, where it is the only one.
private func onlyDeadline(in passage: Passage) -> [StatedDeadline] {
  let tokens = passage.tokens
  let all = tokens.indices.compactMap { weeks(at: $0, in: tokens) }
  guard all.count == 1, let only = all.first, !tokens.contains(where: { $0.word.map(isAnswer) ?? false }) else {
    return []
  }
  return [StatedDeadline(weeks: only.count, text: passage.words(in: only.range), span: passage.span(of: only.range))]
}

private func deadline(in sentence: [TextToken], isAboutComplaining: Bool) -> (count: Int, range: Range<Int>)? {
  for (index, token) in sentence.enumerated() {
    guard let word = token.word else { continue }
    let isDeadline = deadlineWords.contains(word)
    let isRequest = requestWords.contains(word) && isMayOrMust(before: index, in: sentence)
    guard isDeadline || word.hasPrefix("klagefrist") || isRequest else { continue }
    // «Tre ukers klagefrist».
    if !isRequest, 2 <= index, let weeks = weeks(at: index - 2, in: sentence) {
      return weeks
    }
    for after in index + 1..<max(index + 1, min(sentence.count, index + 14)) {
      if sentence[after].word.map(isAnswer) ?? false { break }
      guard let weeks = weeks(at: after, in: sentence) else { continue }
      let isBounded = sentence[after - 1].word.map(boundWords.contains) ?? false
      if !isRequest || isBounded { return weeks }
    }
  }
  return nil
}

/// Whether a complaint is what the reader may or must make: «kan du klage», «å klage», «Klag til …».
private func isMayOrMust(before index: Int, in sentence: [TextToken]) -> Bool {
  guard 0 < index else { return true }
  for before in stride(from: index - 1, through: max(0, index - 6), by: -1) {
    guard let word = sentence[before].word else { continue }
    if isAnswer(word) { return false }
    if mayOrMust.contains(word) { return true }
  }
  return false
}

private func isComplaint(_ word: String) -> Bool {
  word.hasPrefix("klag") || word.hasPrefix("complain") || word.hasPrefix("appeal")
}

/// Words of the one who handles a complaint, after which a time is how long that takes.
private func isAnswer(_ word: String) -> Bool {
  ["svar", "behandl", "handsam", "avgj", "answer", "handl", "decid"].contains { word.hasPrefix($0) }
    || ["vi", "we", "far", "get"].contains(word)
}

private let requestWords: Set = ["klage", "klag", "klagen", "klaga", "complain", "appeal"]
private let deadlineWords: Set = ["frist", "fristen", "deadline"]
private let mayOrMust: Set = ["kan", "ma", "a", "vil", "skal", "can", "may", "must", "to", "send", "skriv", "lever"]
private let boundWords: Set = ["innen", "innan", "senest", "seinast", "within", "inntil", "opptil"]

/// «tre uker», «3 veker», «tre ukers», beginning at a token.
private func weeks(at index: Int, in tokens: [TextToken]) -> (count: Int, range: Range<Int>)? {
  guard index + 1 < tokens.count, let unit = tokens[index + 1].word,
    ["uke", "veke", "week"].contains(where: { unit.hasPrefix($0) })
  else { return nil }
  let count = tokens[index].number.flatMap { Int($0) } ?? tokens[index].word.flatMap(NumberWords.number)
  return count.map { ($0, tokens[index].range.lowerBound..<tokens[index + 1].range.upperBound) }
}

extension Rule {
  static let wrongComplaintDeadline = Rule(
    "wrong-complaint-deadline", .warning,
    demand: Wording(
      nb: "Fristen for å klage er den som gjelder etter lovgrunnlaget.",
      nn: "Fristen for å klage er den som gjeld etter lovgrunnlaget.",
      en: "The time given for complaining is the one under the legal basis."),
    rationale: Wording(
      nb: "Den som tror at fristen er ute, lar være å klage på et vedtak som kanskje er galt.",
      nn: "Den som trur at fristen er ute, lèt vere å klage på eit vedtak som kanskje er gale.",
      en: "Somebody who thinks that the time is up does not complain of a decision that may be wrong."),
    source: "Pasient- og brukerrettighetsloven § 7-5, forvaltningsloven § 29, folketrygdloven § 21-12",
    accepts: [
      .service("lovgrunnlag: [helse- og omsorgstjenesteloven § 3-2]", prose: "Du kan klage innen fire uker."),
      .service("lovgrunnlag: [sosialtjenesteloven § 18]", prose: "Du kan klage på vedtaket innen 3 uker."),
      .service("lovgrunnlag: [folketrygdloven]", prose: "Klagefristen er seks uker."),
      .service(
        "lovgrunnlag: [helse- og omsorgstjenesteloven § 3-2, sosialtjenesteloven § 18]",
        prose: "Du kan klage innen tre uker."),
      .service("lovgrunnlag: [gravplassloven]", prose: "Du kan klage innen to uker."),
      .service("vedtak: ja", prose: "Du kan klage innen tre uker."),
      .service(
        "lovgrunnlag: [helse- og omsorgstjenesteloven § 3-2]",
        prose:
          "Du får vedtak innen to uker, og du kan klage innen fire uker etter det. Vi svarer på klager innen tre uker. Klagen blir behandlet innen åtte uker. Når du klager, svarer vi innen to uker."
      ),
      .service(
        "lovgrunnlag: [helse- og omsorgstjenesteloven § 3-2]\nklage: Klag til kommunen innen fire uker. Du får svar innen to uker."
      ),
    ],
    rejects: [
      .service(
        "lovgrunnlag: [helse- og omsorgstjenesteloven § 3-2]", prose: "Du kan klage på vedtaket innen ↓tre uker."),
      .service(
        "lovgrunnlag: [helse- og omsorgstjenesteloven § 3-2]",
        prose: "Er du uenig, kan du klage. Fristen er ↓3 uker fra du fikk brevet."),
      .service("lovgrunnlag: [barnevernsloven § 3-1]", prose: "**Klagefristen** er ↓fire uker."),
      .service("lovgrunnlag: [sosialtjenesteloven § 18]", prose: "Du har ↓seks ukers klagefrist."),
      .service("lovgrunnlag: [sosialtenestelova § 18]", prose: "Vil du klage, må du gjere det innan ↓fire veker."),
      .service("lovgrunnlag: [sosialtjenesteloven § 18]\nklage: Klag til Nav innen ↓fire uker"),
      .service("lovgrunnlag: [sosialtjenesteloven § 18]\nklage: Send brev innen ↓fire uker"),
      .service("lovgrunnlag: [sosialtjenesteloven § 18]\nklage: \"Klag til Nav innen ↓fire uker\""),
      .service(
        "deltilbud:\n  - {navn: Avlastning, lovgrunnlag: [helse- og omsorgstjenesteloven § 3-6]}\n  - {navn: Råd}",
        prose: "Frist for å klage er ↓tre uker."),
    ]
  )
}
