import Diagnostics
import Services

/// `config.yml` of Decap CMS and of Sveltia CMS, which reads the same and some more.
///
/// Sources: https://decapcms.org/docs/widgets/, https://decapcms.org/docs/i18n/ and https://sveltiacms.app/en/docs/, looked at on
/// 2026-11-26.
struct DecapForms {
  private let composer: FormComposer
  private let site: FormSite
  private let language: MessageLanguage
  private let isSveltia: Bool

  init(_ composer: FormComposer, _ site: FormSite, _ language: MessageLanguage, isSveltia: Bool) {
    self.composer = composer
    self.site = site
    self.language = language
    self.isSveltia = isSveltia
  }

  var text: String { comments + configuration.yaml }

  private var comments: String {
    let command = "terskel schema --cms \(isSveltia ? "sveltia" : "decap")"
    let words = Wording(
      nb: """
        # Laget av «\(command)»: lag den på nytt når ordene i «vokabular» endres.
        # Skriv om «backend», så den sier hvor deres filer ligger.

        """,
      nn: """
        # Laga av «\(command)»: lag henne på nytt når orda i «vokabular» blir endra.
        # Skriv om «backend», så det seier kvar filene dykkar ligg.

        """,
      en: """
        # Made by “\(command)”: make it again when the words of “vokabular” change.
        # Rewrite “backend”, so that it says where your files lie.

        """)
    return words[language]
  }

  private var isTranslated: Bool { site.languages.count > 1 }

  private var configuration: Schema {
    var settings: Schema = [
      "backend": ["name": "github", "repo": "eier/navn", "branch": "main"],
      "media_folder": .text("\(site.contentPath)/bilder"), "public_folder": "bilder",
      "slug": ["encoding": "ascii", "clean_accents": true], "editor": ["preview": false],
    ]
    if isSveltia {
      // What is empty is not written: a field that stands there without an answer is an error.
      settings = settings.adding(["output": ["omit_empty_optional_fields": true]])
      if isTranslated {
        settings = settings.adding([
          "i18n": [
            "structure": "multiple_files", "locales": .texts(site.languages.map(\.code)),
            "default_locale": .text(site.languages[0].code), "initial_locales": "default",
            "omit_default_locale_from_file_path": true,
          ]
        ])
      }
    } else {
      settings = settings.adding(["locale": .text(locale)])
    }
    return settings.adding(["collections": .list(collections)])
  }

  private var locale: String {
    switch language {
    case .nb: "nb_no"
    case .nn: "nn_no"
    case .en: "en"
    }
  }

  // MARK: Collections

  private var collections: [Schema] {
    var collections = [
      folder("tjenester", FormLabels.services, composer.service, canCreate: true)
    ]
    if isTranslated, !isSveltia {
      // Decap wants a language in the name of the original too, so that a translation is a file like others to it.
      collections.append(
        folder("oversettelser", FormLabels.translations, composer.translation, in: "tjenester", canCreate: false))
    }
    collections.append(folder("sider", FormLabels.pages, composer.page, canCreate: true))
    collections.append(folder("tema", FormLabels.topics, composer.page, canCreate: true))
    collections.append([
      "name": "innstillinger", "label": .text(FormLabels.settings[language]), "files": .list(files),
    ])
    return collections
  }

  private func folder(
    _ name: String, _ label: Wording, _ fields: [FormField], in folder: String? = nil, canCreate: Bool
  ) -> Schema {
    var collection: Schema = [
      "name": .text(name), "label": .text(label[language]), "folder": .text("\(site.contentPath)/\(folder ?? name)"),
      "extension": "md", "format": "yaml-frontmatter", "create": .flag(canCreate), "delete": false,
      "identifier_field": "tittel", "summary": "{{tittel}}",
    ]
    if isSveltia, isTranslated { collection = collection.adding(["i18n": true]) }
    return collection.adding(["fields": .list((fields + [composer.prose]).map(widget))])
  }

  private var files: [Schema] {
    func file(_ name: String, _ label: Wording, _ path: String, _ fields: [Schema]) -> Schema {
      [
        "name": .text(name), "label": .text(label[language]), "file": .text("\(site.contentPath)/\(path)"),
        "fields": .list(fields),
      ]
    }
    func list(_ name: String, _ label: Wording, of fields: [FormField]) -> Schema {
      let question = FormField(name: name, hint: label[language], kind: .records(fields))
      return widget(question).adding(["root": true])
    }
    let records = [
      file("nettsted", FormLabels.site, "nettsted.yaml", composer.settings.map(widget)),
      file("kommune", FormLabels.municipality, "kommune.yaml", composer.municipality.map(widget)),
    ]
    // A file that is a list from its first line has no form in Decap.
    guard isSveltia else { return records }
    return records + [
      file(
        "hjelpetelefoner", FormLabels.helpLines, "hjelpetelefoner.yaml",
        [list("hjelpetelefoner", FormLabels.helpLines, of: composer.helpLine)]),
      file("sok", FormLabels.queries, "søk.yaml", [list("sok", FormLabels.queries, of: composer.query)]),
    ]
  }

  // MARK: Widgets

  private func widget(_ field: FormField) -> Schema {
    var widget: Schema = [
      "name": .text(field.name), "label": .text(field.label), "hint": .text(field.hint),
      "required": .flag(field.isRequired),
    ]
    if isSveltia, isTranslated, field.isTranslated { widget = widget.adding(["i18n": true]) }
    return widget.adding(kind(of: field))
  }

  private func kind(of field: FormField) -> Schema {
    switch field.kind {
    case .line: ["widget": "string"]
    case .text: ["widget": "text"]
    case .choice(let choices): ["widget": "select", "options": options(choices)]
    case .choices(let choices): ["widget": "select", "multiple": true, "options": options(choices)]
    case .day:
      [
        "widget": "datetime", "format": "YYYY-MM-DD", "date_format": "YYYY-MM-DD", "time_format": false, "default": "",
      ]
    case .moment:
      [
        "widget": "datetime", "format": "YYYY-MM-DD HH:mm", "date_format": "YYYY-MM-DD", "time_format": "HH:mm",
        "default": "",
      ]
    case .number(let range):
      [
        "widget": "number", "value_type": "int", "min": .number(range.lowerBound), "max": .number(range.upperBound),
        "step": 1,
      ]
    case .lines:
      ["widget": "list", "field": ["name": "linje", "label": .text(field.label), "widget": "string"]]
    case .image: ["widget": "image"]
    case .record(let fields):
      ["widget": "object", "collapsed": .flag(!field.isRequired), "fields": .list(fields.map(self.widget))]
    case .records(let fields): ["widget": "list", "collapsed": true, "fields": .list(fields.map(self.widget))]
    // What an editor wrote is kept letter by letter; a rich editor would write it anew.
    case .prose: ["widget": "markdown", "modes": ["raw"]]
    }
  }

  private func options(_ choices: [FormField.Choice]) -> Schema {
    .list(
      choices.map { choice in
        choice.value == choice.label
          ? .text(choice.value) : ["label": .text(choice.label), "value": .text(choice.value)]
      })
  }
}
