package import Diagnostics

/// Rules for which files lie in the content folder, and where.
package let layoutRules: [Rule] = [
  .unexpectedFile, .unreadFile, .lookAlikeNames, .unknownVocabulary, .missingMunicipality,
]

extension Rule {
  package static let unexpectedFile = Rule(
    "unexpected-file", .warning,
    demand: Wording(
      nb: "Innholdsmappen har bare sider, innstillinger og bilder, på sin faste plass.",
      nn: "Innhaldsmappa har berre sider, innstillingar og bilete, på sin faste plass.",
      en: "The content folder holds only pages, settings and images, each in its place."),
    rationale: Wording(
      nb: "En fil på feil sted blir ikke publisert, og ingen merker det.",
      nn: "Ei fil på feil stad blir ikkje publisert, og ingen merkar det.",
      en: "A file in the wrong place is not published, and nobody notices."),
    accepts: [["bilder/hus.png": ""]],
    rejects: [["tjenester/tekst.docx": "↓"], ["samtale.md": "↓---\ntittel: Samtale\n---\n"]]
  )

  package static let unreadFile = Rule(
    "unread-file", .warning,
    demand: Wording(
      nb: "Filene er vanlige filer, ikke snarveier.", nn: "Filene er vanlege filer, ikkje snarvegar.",
      en: "The files are ordinary files, not shortcuts."),
    rationale: Wording(
      nb: "En snarvei kan peke på noe som ikke er med når nettstedet bygges et annet sted.",
      nn: "Ein snarveg kan peike på noko som ikkje er med når nettstaden blir bygd ein annan stad.",
      en: "A shortcut may point to something that is not there when the site is built elsewhere."),
    accepts: [["bilder/hus.png": ""]],
    rejects: []
  )

  package static let lookAlikeNames = Rule(
    "look-alike-names", .error,
    demand: Wording(
      nb: "To filer har ikke navn som ser like ut.", nn: "To filer har ikkje namn som ser like ut.",
      en: "No two files have names that look the same."),
    rationale: Wording(
      nb: "En «å» kan lagres på to måter. Da er det to filer for maskinen og én for oss, og den ene siden forsvinner.",
      nn: "Ein «å» kan lagrast på to måtar. Då er det to filer for maskina og éi for oss, og den eine sida forsvinn.",
      en:
        "An “å” can be stored in two ways. There are then two files to the machine and one to us, and one page vanishes."
    ),
    accepts: [["sider/blå.md": "# Blå\n", "sider/bla-bla.md": "# Bla\n"]],
    rejects: [
      ["tjenester/bla\u{30A}.md": "---\ntittel: A\n---\n", "tjenester/bl\u{E5}.md": "↓---\ntittel: A\n---\n"],
      ["bilder/bla\u{30A}.png": "", "bilder/bl\u{E5}.png": "↓"],
    ]
  )

  package static let unknownVocabulary = Rule(
    "unknown-vocabulary", .error,
    demand: Wording(
      nb:
        "En fil i «vokabular» heter «målgruppe.yaml», «tema.yaml», «form.yaml», «tjenestetype.yaml» eller «synonymer.yaml».",
      nn:
        "Ei fil i «vokabular» heiter «målgruppe.yaml», «tema.yaml», «form.yaml», «tjenestetype.yaml» eller «synonymer.yaml».",
      en:
        "A file in “vokabular” is called “målgruppe.yaml”, “tema.yaml”, “form.yaml”, “tjenestetype.yaml” or “synonymer.yaml”."
    ),
    rationale: Wording(
      nb: "Ord i en fil med et annet navn blir ikke brukt.", nn: "Ord i ei fil med eit anna namn blir ikkje brukte.",
      en: "Words in a file of another name are not used."),
    accepts: [
      ["vokabular/tema.yaml": "- {id: musikk, nb: musikk}\n"],
      ["vokabular/synonymer.yaml": "- {id: værested, nb: værested, synonymer: {nb: [Bua]}}\n"],
    ],
    rejects: [["vokabular/temaer.yaml": "↓- {id: musikk, nb: musikk}\n"]]
  )

  package static let missingMunicipality = Rule(
    "missing-municipality", .warning,
    demand: Wording(
      nb: "Innholdsmappen har «kommune.yaml» med navn og nummer.",
      nn: "Innhaldsmappa har «kommune.yaml» med namn og nummer.",
      en: "The content folder has “kommune.yaml” with name and number."),
    rationale: Wording(
      nb: "Uten den sier siden ikke hvem som står bak.", nn: "Utan den seier sida ikkje kven som står bak.",
      en: "Without it the page does not say who is behind it."),
    accepts: [["kommune.yaml": "navn: Prøve kommune\nnummer: \"9999\"\n"]],
    rejects: []
  )
}

extension Diagnostic {
  package static func unexpectedFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .unexpectedFile, at: .start(of: path),
      Wording(
        nb: "«\(path)» blir ikke publisert: den hører ikke hjemme her",
        nn: "«\(path)» blir ikkje publisert: ho høyrer ikkje heime her",
        en: "“\(path)” is not published: it does not belong here"),
      remedy: Wording(
        nb: "flytt tilbud til «tjenester», andre sider til «sider» og bilder til «bilder», eller slett filen",
        nn: "flytt tilbod til «tjenester», andre sider til «sider» og bilete til «bilder», eller slett fila",
        en: "move services to “tjenester”, other pages to “sider” and images to “bilder”, or delete the file"))
  }

  package static func unreadFile(_ path: String, _ reason: Wording) -> Diagnostic {
    Diagnostic(
      .unreadFile, at: .start(of: path),
      Wording(
        nb: "«\(path)» blir ikke lest: \(reason.nb)", nn: "«\(path)» blir ikkje lesen: \(reason.nn)",
        en: "“\(path)” is not read: \(reason.en)"),
      remedy: Wording(
        nb: "legg en vanlig fil der i stedet, eller slett den",
        nn: "legg ei vanleg fil der i staden, eller slett henne",
        en: "put an ordinary file there instead, or delete it"))
  }

  /// `path` and `other` are equal to Swift and differ in their bytes.
  package static func lookAlikeNames(_ path: String, _ other: String) -> Diagnostic {
    Diagnostic(
      .lookAlikeNames, at: .start(of: path),
      Wording(
        nb: "«\(path)» og «\(other)» ser like ut, men er to filer: bokstavene i navnene er lagret på hver sin måte",
        nn: "«\(path)» og «\(other)» ser like ut, men er to filer: bokstavane i namna er lagra på kvar sin måte",
        en:
          "“\(path)” and “\(other)” look the same and are two files: the letters in their names are stored differently"),
      remedy: Wording(
        nb: "behold den filen som er riktig, og slett den andre", nn: "behald den fila som er rett, og slett den andre",
        en: "keep the file that is right, and delete the other"),
      notes: [
        Note(Wording(nb: "den andre filen", nn: "den andre fila", en: "the other file"), at: .start(of: other))
      ])
  }

  package static func unknownVocabulary(_ path: String) -> Diagnostic {
    Diagnostic(
      .unknownVocabulary, at: .start(of: path),
      Wording(
        nb: "ingen liste heter det samme som «\(path)»", nn: "inga liste heiter det same som «\(path)»",
        en: "no list is called what “\(path)” is called"),
      remedy: Wording(
        nb: "kall filen «målgruppe.yaml», «tema.yaml», «form.yaml», «tjenestetype.yaml» eller «synonymer.yaml»",
        nn: "kall fila «målgruppe.yaml», «tema.yaml», «form.yaml», «tjenestetype.yaml» eller «synonymer.yaml»",
        en: "call the file “målgruppe.yaml”, “tema.yaml”, “form.yaml”, “tjenestetype.yaml” or “synonymer.yaml”"))
  }

  package static func missingMunicipality(_ settingsPath: String) -> Diagnostic {
    Diagnostic(
      .missingMunicipality, at: .start(of: settingsPath),
      Wording(nb: "«kommune.yaml» mangler", nn: "«kommune.yaml» manglar", en: "“kommune.yaml” is missing"),
      remedy: Wording(
        nb: "lag filen ved siden av «nettsted.yaml», med «navn» og «nummer»",
        nn: "lag fila ved sida av «nettsted.yaml», med «namn» og «nummer»",
        en: "make the file beside “nettsted.yaml”, with “navn” and “nummer”"))
  }

  package static func tooLarge(_ path: String, bytes: Int, limit: Int) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, at: .start(of: path),
      Wording(
        nb: "filen er på \(bytes / 1024) kB, og grensen er \(limit / 1024) kB",
        nn: "fila er på \(bytes / 1024) kB, og grensa er \(limit / 1024) kB",
        en: "the file is \(bytes / 1024) KB, and the limit is \(limit / 1024) KB"),
      remedy: Wording(
        nb: "del teksten på flere sider", nn: "del teksten på fleire sider", en: "split the text over several pages"))
  }
}
