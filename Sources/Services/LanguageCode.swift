package import Diagnostics

/// A language that content is written in or that help is given in, by its code in BCP 47.
package struct LanguageCode: Sendable, Hashable, Comparable {
  /// Its row in the table. Every text and page has a few languages, so what is known of one is kept once.
  private let row: UInt16

  private struct Known: Sendable {
    let code: String
    let ownName: String
    let name: Wording
    let isRightToLeft: Bool
  }

  private static let known: [Known] = read(table)
  package static let all: [LanguageCode] = known.indices.map { LanguageCode(row: UInt16($0)) }

  /// The language with exactly this code in lower case, as the name of a file ends: nothing for other words.
  package init?(code: String) {
    guard let found = LanguageCode.byCode[code] else { return nil }
    self = found
  }

  private init(row: UInt16) {
    self.row = row
  }

  package var code: String { Self.known[Int(row)].code }
  /// The language's name in itself, as readers look for it: `Українська`.
  package var ownName: String { Self.known[Int(row)].ownName }
  package var name: Wording { Self.known[Int(row)].name }
  package var isRightToLeft: Bool { Self.known[Int(row)].isRightToLeft }

  /// Bokmål, the first row of the table.
  package static let nb = LanguageCode(row: 0)
  /// Nynorsk, the second.
  package static let nn = LanguageCode(row: 1)

  package static func < (left: LanguageCode, right: LanguageCode) -> Bool { left.code < right.code }

  fileprivate static let byCode = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }

  /// Languages by every name that they have here, folded.
  fileprivate static let byName: [String: LanguageCode] = {
    var byName: [String: LanguageCode] = [:]
    for language in all {
      for name in [language.ownName, language.name.nb, language.name.nn, language.name.en] {
        byName[folded(name)] = language
      }
    }
    return byName
  }()

  private static func read(_ table: String) -> [Known] {
    table.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "|").map(String.init)
      guard fields.count >= 4 else { return nil }
      let names = fields[2].split(separator: "/").map(String.init)
      guard let nb = names.first, let nn = names.last else { return nil }
      let isRightToLeft = fields.count > 4 && fields[4] == "rtl"
      let name = Wording(nb: nb, nn: nn, en: fields[3])
      return Known(code: fields[0], ownName: fields[1], name: name, isRightToLeft: isRightToLeft)
    }
  }

  // Bokmål and nynorsk first. Code, own name, Norwegian name (bokmål/nynorsk where they differ), English name, direction if not from left to right.
  // One text rather than a list, since a long list of values compiles slowly.
  // Codes: IANA language subtag registry. A few have a broader code with the name that readers know.
  private static let table = """
    nb|Bokmål|bokmål|Norwegian Bokmål
    nn|Nynorsk|nynorsk|Norwegian Nynorsk
    se|Davvisámegiella|nordsamisk|Northern Sami
    smj|Julevsámegiella|lulesamisk|Lule Sami
    sma|Åarjelsaemien|sørsamisk|Southern Sami
    sms|Nuõrttsääʹmǩiõll|skoltesamisk|Skolt Sami
    fkv|Kvääni|kvensk|Kven
    nsl|Norsk tegnspråk|norsk tegnspråk/norsk teiknspråk|Norwegian Sign Language
    rom|Romanes|romanes|Romani
    rmu|Romani|romani|Tavringer Romani
    en|English|engelsk|English
    sv|Svenska|svensk|Swedish
    da|Dansk|dansk|Danish
    fi|Suomi|finsk|Finnish
    is|Íslenska|islandsk|Icelandic
    fo|Føroyskt|færøysk|Faroese
    kl|Kalaallisut|grønlandsk|Greenlandic
    de|Deutsch|tysk|German
    nl|Nederlands|nederlandsk|Dutch
    fr|Français|fransk|French
    es|Español|spansk|Spanish
    pt|Português|portugisisk|Portuguese
    it|Italiano|italiensk|Italian
    el|Ελληνικά|gresk|Greek
    pl|Polski|polsk|Polish
    uk|Українська|ukrainsk|Ukrainian
    ru|Русский|russisk|Russian
    be|Беларуская|hviterussisk/kviterussisk|Belarusian
    lt|Lietuvių|litauisk|Lithuanian
    lv|Latviešu|latvisk|Latvian
    et|Eesti|estisk|Estonian
    cs|Čeština|tsjekkisk|Czech
    sk|Slovenčina|slovakisk|Slovak
    sl|Slovenščina|slovensk|Slovenian
    hu|Magyar|ungarsk|Hungarian
    ro|Română|rumensk|Romanian
    bg|Български|bulgarsk|Bulgarian
    bs|Bosanski|bosnisk|Bosnian
    hr|Hrvatski|kroatisk|Croatian
    sr|Српски|serbisk|Serbian
    mk|Македонски|makedonsk|Macedonian
    sq|Shqip|albansk|Albanian
    tr|Türkçe|tyrkisk|Turkish
    ka|ქართული|georgisk|Georgian
    hy|Հայերեն|armensk|Armenian
    az|Azərbaycanca|aserbajdsjansk|Azerbaijani
    kk|Қазақша|kasakhisk|Kazakh
    uz|Oʻzbekcha|usbekisk|Uzbek
    ce|Нохчийн|tsjetsjensk|Chechen
    ar|العربية|arabisk|Arabic|rtl
    fa|فارسی|persisk|Persian|rtl
    prs|دری|dari|Dari|rtl
    ps|پښتو|pashto|Pashto|rtl
    ur|اردو|urdu|Urdu|rtl
    he|עברית|hebraisk|Hebrew|rtl
    ku|Kurdî|kurdisk|Kurdish
    kmr|Kurmancî|kurmandsji|Kurmanji
    ckb|سۆرانی|sorani|Sorani|rtl
    ug|ئۇيغۇرچە|uigurisk|Uyghur|rtl
    so|Soomaali|somali|Somali
    ti|ትግርኛ|tigrinja|Tigrinya
    am|አማርኛ|amharisk|Amharic
    om|Afaan Oromoo|oromo|Oromo
    sw|Kiswahili|swahili|Swahili
    rw|Ikinyarwanda|kinyarwanda|Kinyarwanda
    rn|Ikirundi|kirundi|Kirundi
    ln|Lingála|lingala|Lingala
    ha|Hausa|hausa|Hausa
    yo|Yorùbá|joruba|Yoruba
    ig|Igbo|igbo|Igbo
    ff|Fulfulde|fulfulde|Fulah
    hi|हिन्दी|hindi|Hindi
    pa|ਪੰਜਾਬੀ|panjabi|Punjabi
    bn|বাংলা|bengali|Bengali
    ne|नेपाली|nepali|Nepali
    ta|தமிழ்|tamil|Tamil
    si|සිංහල|singalesisk|Sinhala
    my|မြန်မာ|burmesisk|Burmese
    rhg|Ruáingga|rohingya|Rohingya
    th|ไทย|thai|Thai
    lo|ລາວ|laotisk|Lao
    km|ខ្មែរ|khmer|Khmer
    vi|Tiếng Việt|vietnamesisk|Vietnamese
    fil|Filipino|filipino|Filipino
    tl|Tagalog|tagalog|Tagalog
    id|Bahasa Indonesia|indonesisk|Indonesian
    ms|Bahasa Melayu|malayisk|Malay
    zh|中文|kinesisk|Chinese
    bo|བོད་སྐད་|tibetansk|Tibetan
    mn|Монгол|mongolsk|Mongolian
    ja|日本語|japansk|Japanese
    ko|한국어|koreansk|Korean
    """
}

/// A language as an editor writes it in a list: by code or name.
package struct WrittenLanguage: Sendable, Hashable {
  package let language: LanguageCode
  /// Whether the author wrote `no` or «norsk», which is taken as bokmål and deserves a warning.
  package let isNorwegianAtLarge: Bool
}

extension WrittenLanguage: Readable {
  package enum Unreadable: ReadingFailure {
    case empty
    /// A word that is no language here, with the codes or names that it resembles.
    case unknown(String, near: [String])
    /// «samisk»: there are several.
    case severalLanguages(String)

    package var summary: Wording {
      switch self {
      case .empty:
        Wording(nb: "språket mangler", nn: "språket manglar", en: "the language is missing")
      case .unknown(let text, _):
        Wording(
          nb: "\(quoted(text)) er ikke et språk som er kjent her",
          nn: "\(quoted(text)) er ikkje eit språk som er kjent her",
          en: "\(quoted(text)) is not a language that is known here"
        )
      case .severalLanguages(let text):
        Wording(
          nb: "\(quoted(text)) kan være flere språk",
          nn: "\(quoted(text)) kan vere fleire språk",
          en: "\(quoted(text)) may be several languages"
        )
      }
    }

    package var remedy: Wording {
      switch self {
      case .unknown(_, let near) where !near.isEmpty:
        Wording(
          nb: "skriv \(near.map { "«\($0)»" }.joined(separator: " eller "))",
          nn: "skriv \(near.map { "«\($0)»" }.joined(separator: " eller "))",
          en: "write \(near.map { "«\($0)»" }.joined(separator: " or "))"
        )
      case .severalLanguages:
        Wording(
          nb: "skriv «se» for nordsamisk, «smj» for lulesamisk eller «sma» for sørsamisk",
          nn: "skriv «se» for nordsamisk, «smj» for lulesamisk eller «sma» for sørsamisk",
          en: "write «se» for Northern Sami, «smj» for Lule Sami or «sma» for Southern Sami"
        )
      case .empty, .unknown:
        Wording(
          nb: "skriv koden eller navnet, som «nn», «en», «uk» eller «polsk»",
          nn: "skriv koden eller namnet, som «nn», «en», «uk» eller «polsk»",
          en: "write the code or the name, like «nn», «en», «uk» or «polsk»"
        )
      }
    }
  }

  package init(reading text: String) throws(Unreadable) {
    let written = text.onOneLine
    if written.isEmpty { throw .empty }
    let word = written.unicodeScalars.count <= 60 ? folded(written) : ""
    if let language = LanguageCode(code: written.lowercased()) ?? LanguageCode.byName[word] {
      self.init(language: language, isNorwegianAtLarge: false)
    } else if word == "no" || word == "norsk" || word == "norwegian", let language = LanguageCode(code: "nb") {
      self.init(language: language, isNorwegianAtLarge: true)
    } else if word == "samisk" || word == "sami" {
      throw .severalLanguages(written)
    } else {
      throw .unknown(written, near: WrittenLanguage.near(word))
    }
  }

  private static func near(_ word: String) -> [String] {
    // Codes of countries that stand for languages now and then.
    let countries = [
      "ua": "uk", "gb": "en", "us": "en", "dk": "da", "jp": "ja", "cn": "zh", "kr": "ko", "gr": "el", "cz": "cs",
      "ee": "et", "ir": "fa", "er": "ti", "farsi": "fa", "tigrinya": "ti",
    ]
    if let code = countries[word] { return [code] }
    guard word.unicodeScalars.count > 3 else { return [] }
    return nearMisses(of: word, among: LanguageCode.all.map(\.name.nb), limit: 2)
  }
}
