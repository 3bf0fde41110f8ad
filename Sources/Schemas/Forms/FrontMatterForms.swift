import Diagnostics

/// `frontmatter.json` of Front Matter CMS, the extension of Visual Studio Code.
///
/// It has no list of records that writes nothing more of its own into them, so those fields are left to the text of the file.
///
/// Source: https://frontmatter.codes/docs/content-creation/fields, looked at on 2026-11-26.
struct FrontMatterForms {
  private let composer: FormComposer
  private let site: FormSite
  private let language: MessageLanguage

  init(_ composer: FormComposer, _ site: FormSite, _ language: MessageLanguage) {
    self.composer = composer
    self.site = site
    self.language = language
  }

  var text: String { configuration.json }

  private var configuration: Schema {
    [
      "$schema": "https://frontmatter.codes/frontmatter.schema.json",
      "frontMatter.framework.id": "other",
      "frontMatter.content.publicFolder": .text(site.contentPath),
      "frontMatter.content.pageFolders": .list([
        folder("tjenester", FormLabels.services), folder("sider", FormLabels.pages),
        folder("tema", FormLabels.topics),
      ]),
      // A type of another name would be written into each file, as a field that no service has.
      "frontMatter.taxonomy.contentTypes": [
        ["name": "default", "pageBundle": false, "fields": .list(composer.service.compactMap(field))]
      ],
    ]
  }

  private func folder(_ name: String, _ label: Wording) -> Schema {
    ["title": .text(label[language]), "path": .text("[[workspace]]/\(site.contentPath)/\(name)")]
  }

  private func field(_ question: FormField) -> Schema? {
    guard let kind = kind(of: question) else { return nil }
    let field: Schema = [
      "name": .text(question.name), "title": .text(question.label), "description": .text(question.hint),
      "required": .flag(question.isRequired),
    ]
    return field.adding(kind)
  }

  private func kind(of question: FormField) -> Schema? {
    switch question.kind {
    case .line: ["type": "string", "single": true]
    case .text: ["type": "string"]
    case .choice(let choices): ["type": "choice", "choices": list(choices)]
    case .choices(let choices): ["type": "choice", "multiple": true, "choices": list(choices)]
    case .day: ["type": "datetime", "dateFormat": "yyyy-MM-dd"]
    case .moment: ["type": "datetime", "dateFormat": "yyyy-MM-dd HH:mm"]
    case .number(let range):
      [
        "type": "number",
        "numberOptions": ["min": .number(range.lowerBound), "max": .number(range.upperBound), "step": 1],
      ]
    case .lines: ["type": "list"]
    case .image: ["type": "image"]
    case .record(let fields): ["type": "fields", "fields": .list(fields.compactMap(field))]
    case .records, .prose: nil
    }
  }

  private func list(_ choices: [FormField.Choice]) -> Schema {
    .list(choices.map { ["id": .text($0.value), "title": .text($0.label)] })
  }
}
