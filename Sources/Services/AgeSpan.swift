package import Diagnostics

/// Whom a service is for by age: whole years, both ends included.
package struct AgeSpan: Sendable, Hashable {
  /// 0 where there is no lower limit.
  package let youngest: Int
  /// Nothing where there is no upper limit.
  package let oldest: Int?

  package static let all = AgeSpan(checked: 0, nil)

  /// Nothing where the ends are the wrong way round or no human age.
  package init?(from youngest: Int, through oldest: Int?) {
    guard 0 <= youngest, youngest <= 120, oldest ?? 120 <= 120, youngest <= oldest ?? 120 else { return nil }
    self.init(checked: youngest, oldest)
  }

  private init(checked youngest: Int, _ oldest: Int?) {
    self.youngest = youngest
    self.oldest = oldest
  }

  package func contains(_ age: Int) -> Bool { youngest <= age && age <= oldest ?? .max }

  package func overlaps(_ other: AgeSpan) -> Bool {
    youngest <= other.oldest ?? .max && other.youngest <= oldest ?? .max
  }

  package var isEverybody: Bool { youngest == 0 && oldest == nil }
}

extension AgeSpan: Readable {
  package enum Unreadable: ReadingFailure {
    case empty
    case unclear(String)
    /// A number alone: from that age, up to it, or exactly it.
    case bareNumber(Int)
    /// «eldre enn 18» and «inntil 18» leave open whether 18 belongs to it.
    case openEnd(String)
    case reversed(Int, Int)
    case tooOld(String)
    /// Months, weeks or days.
    case notYears(String)

    package var summary: Wording {
      switch self {
      case .empty:
        Wording(nb: "alderen mangler", nn: "alderen manglar", en: "the age is missing")
      case .unclear(let text):
        Wording(
          nb: "\(quoted(text)) er ikke en alder",
          nn: "\(quoted(text)) er ikkje ein alder",
          en: "\(quoted(text)) is not an age"
        )
      case .bareNumber(let age):
        Wording(
          nb: "«\(age)» sier ikke om det er fra eller til den alderen",
          nn: "«\(age)» seier ikkje om det er frå eller til den alderen",
          en: "«\(age)» does not say whether it is from or up to that age"
        )
      case .openEnd(let text):
        Wording(
          nb: "\(quoted(text)) sier ikke om den alderen selv er med",
          nn: "\(quoted(text)) seier ikkje om den alderen sjølv er med",
          en: "\(quoted(text)) does not say whether that age itself is included"
        )
      case .reversed(let first, let last):
        Wording(
          nb: "alderen går fra \(first) ned til \(last)",
          nn: "alderen går frå \(first) ned til \(last)",
          en: "the age goes from \(first) down to \(last)"
        )
      case .tooOld(let text):
        Wording(
          nb: "\(quoted(text)) er høyere enn noen alder",
          nn: "\(quoted(text)) er høgare enn nokon alder",
          en: "\(quoted(text)) is higher than any age"
        )
      case .notYears(let text):
        Wording(
          nb: "\(quoted(text)) er ikke hele år",
          nn: "\(quoted(text)) er ikkje heile år",
          en: "\(quoted(text)) is not whole years"
        )
      }
    }

    package var remedy: Wording {
      switch self {
      case .bareNumber(let age):
        Wording(
          nb: "skriv «\(age)+», «opp til \(age)» eller «\(age)–\(age)»",
          nn: "skriv «\(age)+», «opp til \(age)» eller «\(age)–\(age)»",
          en: "write «\(age)+», «opp til \(age)» or «\(age)–\(age)»"
        )
      case .reversed(let first, let last):
        Wording(
          nb: "skriv den laveste alderen først, som «\(last)–\(first)»",
          nn: "skriv den lågaste alderen først, som «\(last)–\(first)»",
          en: "write the lowest age first, like «\(last)–\(first)»"
        )
      case .empty, .unclear, .openEnd, .tooOld, .notYears:
        Wording(
          nb: "skriv alderen i hele år, som «16–25», «16+», «under 18» eller «alle»",
          nn: "skriv alderen i heile år, som «16–25», «16+», «under 18» eller «alle»",
          en: "write the age in whole years, like «16–25», «16+», «under 18» or «alle»"
        )
      }
    }
  }

  package init(reading text: String) throws(Unreadable) {
    var rest = Written(text)
    if rest.isAtEnd { throw .empty }
    if rest.isExactly(Words.everybody) {
      self = .all
      return
    }
    var trial = rest
    if let age = try AgeSpan.take(&trial), trial.isAtEnd {
      self = age.span
      return
    }
    if let number = rest.number() {
      let hasUnit = rest.take(Words.years)
      if rest.isAtEnd {
        guard let age = Int(number), age <= 120 else { throw .tooOld(text) }
        throw .bareNumber(age)
      }
      if !hasUnit, trial.take(Words.otherUnits) || rest.take(Words.otherUnits) { throw .notYears(text) }
    } else if rest.take(Words.openEnds), rest.number() != nil {
      throw .openEnd(text)
    }
    throw .unclear(text)
  }

  /// Finds the age in a sentence such as «Voksne over 18 år med …»: the only one there.
  ///
  /// It is said in years or with a plus, or the words around it leave no doubt: «Ungdom 16–25», «Eldre over 67».
  ///
  /// Only the age of those whom the service is for: a sentence with a negation or an exception may mean the opposite, and the age of
  /// somebody they live with or care for («Foreldre til barn under 16 år») is not their own.
  package init?(foundIn sentence: String) {
    var rest = Written(sentence)
    let hasHours = rest.holds(Words.hours)
    var found: Set<AgeSpan> = []
    // What the sentence that is being read says, and whether it can be trusted.
    var inSentence: Set<AgeSpan> = []
    var isDenied = false
    var isNegated = false
    var hasPerson = false
    var isOfOthers = false
    // Whether a clause has begun since the last age: what it denies is something else («over 18 år som ikke klarer …»).
    var hasClause = false
    // A sentence may begin with the age itself.
    var isAboutSomebody = true
    var isAboutGroup = true
    while !rest.isAtEnd {
      if rest.endsSentence {
        if !isDenied { found.formUnion(inSentence) }
        (inSentence, isDenied, isNegated, hasPerson, isOfOthers) = ([], false, false, false, false)
      }
      if rest.begins(Words.excepting) { isDenied = true }
      if rest.begins(Words.clauses) { hasClause = true }
      if rest.begins(Words.negating) {
        isNegated = true
        if !inSentence.isEmpty, !hasClause { isDenied = true }
      }
      isOfOthers = isOfOthers || AgeSpan.turnsToOthers(rest, hasPerson: hasPerson)
      hasPerson = hasPerson || rest.begins(Words.persons)
      var trial = rest
      let isPlain = { (age: Found) in
        (age.isRange ? isAboutGroup && !hasHours : isAboutSomebody) && trial.endsOrGoesOn(with: Words.afterAge)
      }
      if let age = try? AgeSpan.take(&trial, inSentence: true),
        age.isMarked ? !trial.begins(Words.notAge) : isPlain(age)
      {
        if !isOfOthers { inSentence.insert(age.span) }
        isDenied = isDenied || isNegated
        hasClause = false
        rest = trial
      } else if rest.take(Words.groups) {
        isAboutSomebody = true
        isAboutGroup = true
        continue
      } else if rest.take(Words.somebody) {
        isAboutSomebody = true
        isAboutGroup = false
        continue
      } else if rest.take(Words.linking) || rest.take("(") || rest.take(",") {
        continue
      } else if rest.take(Words.lasting) {
        // A time that something has lasted («i over 2 år») is no age.
        if (try? AgeSpan.take(&rest, inSentence: true)) == nil { _ = rest.number() }
      } else {
        rest.skip()
      }
      isAboutSomebody = false
      isAboutGroup = false
    }
    if !isDenied { found.formUnion(inSentence) }
    guard found.count == 1, let only = found.first else { return nil }
    self = only
  }

  /// Whether the text goes on with somebody whom the one before is tied to: «til barn», «med et lite barn», «bekymret for noen».
  private static func turnsToOthers(_ rest: Written, hasPerson: Bool) -> Bool {
    var rest = rest
    guard rest.take(Words.caring) || hasPerson && rest.take(Words.ties) else { return false }
    for _ in 0..<3 {
      if rest.begins(Words.persons) { return true }
      if rest.begins(Words.linking) || rest.word() == nil { return false }
    }
    return false
  }

  private struct Found {
    let span: AgeSpan
    /// Whether «år», a plus or «og eldre» shows that it is an age.
    let isMarked: Bool
    /// Whether two numbers were written.
    var isRange = false
  }

  /// Takes an age from the front of a text. In a sentence «til 25» and «eldre enn 67» are ages too; in a field they leave a doubt.
  private static func take(_ rest: inout Written, inSentence: Bool = false) throws(Unreadable) -> Found? {
    var trial = rest
    if trial.take(Words.under) {
      guard let age = try takeAge(&trial, inSentence), age > 0 else { return nil }
      let isMarked = trial.take(Words.years)
      rest = trial
      return Found(span: AgeSpan(checked: 0, age - 1), isMarked: isMarked)
    }
    if trial.take(Words.upTo) || inSentence && trial.take(Words.to) {
      guard let age = try takeAge(&trial, inSentence) else { return nil }
      let isMarked = trial.take(Words.years)
      rest = trial
      return Found(span: AgeSpan(checked: 0, age), isMarked: isMarked)
    }
    let isBetween = trial.take(Words.between)
    let isFrom =
      !isBetween && (trial.take(Words.over) || trial.take(Words.from) || inSentence && trial.take(Words.olderThan))
    guard let first = try takeAge(&trial, inSentence) else { return nil }
    var isMarked = trial.take(Words.years)
    var range = trial
    if range.take("–") || range.take(Words.through) || (isBetween && range.take(Words.and)),
      let last = try takeAge(&range, inSentence)
    {
      _ = range.take("–")
      isMarked = range.take(Words.years) || isMarked
      if last < first { throw .reversed(first, last) }
      rest = range
      return Found(span: AgeSpan(checked: first, last), isMarked: isMarked, isRange: true)
    }
    if trial.take("+") {
      _ = trial.take(Words.years)
      rest = trial
      return Found(span: AgeSpan(checked: first, nil), isMarked: true)
    }
    let isOlder = trial.take(Words.andOlder)
    guard isFrom || isOlder else { return nil }
    rest = trial
    return Found(span: AgeSpan(checked: first, nil), isMarked: isMarked || isOlder)
  }

  /// In a sentence «08» is a time of day.
  private static func takeAge(_ rest: inout Written, _ inSentence: Bool) throws(Unreadable) -> Int? {
    let text = rest.text
    return try rest.attempt { (rest: inout Written) throws(Unreadable) -> Int? in
      guard let digits = rest.number() else { return nil }
      if inSentence, digits.utf8.count > 1, digits.utf8.first == UInt8(ascii: "0") { return nil }
      guard let age = Int(digits), age <= 120 else { throw .tooOld(text) }
      return age
    }
  }

  private enum Words {
    static let everybody = Spellings(
      "alle, alle aldre, alle aldrar, alle aldersgrupper, alle aldersgruppar, uansett alder, all, all ages, everybody, everyone"
    )
    static let years = Spellings("år, åra, års, years, year, years old, åring, åringer, åringar, åringene, åringane")
    static let otherUnits = Spellings(
      "måneder, månader, måned, månad, mnd, uker, veker, uke, veke, dager, dagar, months, weeks")
    static let under = Spellings("under, yngre enn, younger than")
    static let upTo = Spellings("opp til, opptil, til og med, tom, opp til og med, up to")
    static let over = Spellings("over, over fylte")
    static let from = Spellings(
      "fra, frå, fra og med, frå og med, fra fylte, frå fylte, fylt, fylte, har fylt, etter fylte, fom, fra du er, frå du er, from, aged"
    )
    static let between = Spellings("mellom, i alderen mellom, between")
    static let through = Spellings("til, til og med, to, through")
    static let and = Spellings("og, and")
    static let andOlder = Spellings("og eldre, og oppover, og over, eller eldre, and over, and older, or older")
    static let openEnds = Spellings("eldre enn, inntil, til, older than, until, før, fram til")
    static let to = Spellings("til")
    static let olderThan = Spellings("eldre enn, older than")
    static let lasting = Spellings(
      "i, siste, de siste, dei siste, innen, innan, etter, hvert, kvart, varer, varar, varte, ventetid, ventetiden, ventetida"
    )
    /// After these a bare range of numbers is an age.
    static let groups = Spellings(
      "barn, barna, unge, ungdom, ungdommer, ungdommen, ungdommar, ungdomar, tenåringer, tenåringar, jenter, gutter, gutar, voksne, vaksne, eldre, menn, kvinner, foreldre, pårørende, pårørande, gravide, studenter, studentar, elever, elevar, i alderen, alderen, alder, i aldersgruppen, i aldersgruppa, aldersgruppen, aldersgruppa, aldersgruppe, children, youth, young people, adults, older people, women, aged, ages"
    )
    /// After these a bare «over 67» is an age, and «10–14» may be a time of day.
    static let somebody = Spellings(
      "alle, du, deg, dere, dykk, de, dei, dem, personer, personar, folk, mennesker, menneske, innbyggere, innbyggarar, people, everyone, you"
    )
    static let linking = Spellings("som, er, har, og, eller, who, are, and, or")
    /// A bare age ends a sentence or part of it, or goes on with one of these; after anything else the number counts something.
    static let afterAge = Spellings(
      "som, med, og, eller, i, på, kan, har, er, ved, uten, utan, hos, får, trenger, treng, bor, bur, men, who, with, and, or, in, living"
    )
    /// After «2 år» these show that it is no age.
    static let notAge = Spellings(
      "siden, sidan, ago, erfaring, varighet, varigheit, ventetid, garanti, praksis, botid, opplæring, utdanning, behandling, oppfølging, experience"
    )
    static let excepting = Spellings(
      "unntatt, unnateke, bortsett fra, bortsett frå, utenom, utanom, med unntak av, except, excluding")
    static let negating = Spellings("ikke, ikkje, aldri, verken, not, never, neither")
    static let clauses = Spellings("som, der, hvis, dersom, viss, når, who, that, which, if, when")
    /// What ties somebody to the person before: «foreldre til», «du som har».
    static let ties = Spellings(
      "til, med, av, for, hos, åt, har, sammen med, saman med, rundt, of, with, to, for, have, has")
    /// What speaks of somebody else on its own.
    static let caring = Spellings(
      "bekymret for, bekymra for, omsorg for, omsorgen for, omsorga for, ansvar for, ansvaret for, bor med, bor sammen med, bur med, bur saman med, lever med, jobber med, jobbar med, arbeider med, arbeidar med, glad i, kjenner, kjenner til, worried about, live with, living with, care for, caring for, responsible for, work with"
    )
    static let persons = Spellings(
      """
      barn, barna, barnet, spedbarn, småbarn, skolebarn, skulebarn, tenåringsbarn, baby, babyer, babyar, unge, ungdom, ungdommer,
      ungdommen, ungdommar, ungdomar, tenåring, tenåringer, tenåringar, jente, jenter, gutt, gut, gutter, gutar, datter, dotter,
      sønn, son, voksne, vaksne, voksen, vaksen, eldre, menn, mann, kvinner, kvinne, foreldre, forelder, mor, mødre, far, fedre,
      foresatte, føresette, besteforeldre, pårørende, pårørande, søsken, sysken, familie, familien, familier, familiar, partner,
      ektefelle, par, venn, venner, vener, verge, gravide, studenter, studentar, elever, elevar, fagfolk, ansatte, tilsette, lærere,
      lærarar, alle, du, deg, dere, dykk, de, dei, dem, noen, nokon, en, ein, person, personer, personar, folk, mennesker, menneske,
      innbyggere, innbyggarar, children, child, youth, young people, adults, older people, women, men, people, everyone, someone,
      somebody, anyone, parents, parent, family, families, relatives, carers, partner, you, those, professionals
      """)
    static let hours = Spellings(
      "åpent, åpen, åpningstid, åpningstider, ope, open, opningstid, opningstider, kl, klokka, klokken, open daily, opening hours, o'clock"
    )
  }
}
