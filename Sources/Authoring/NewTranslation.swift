package import Diagnostics
import Services

/// The text of a new translation of a service file: its title, lead and headings stand as comments, to be said in the other language.
///
/// What is a fact is left out, because a translation inherits it. The file is a draft, so that half a translation is never published.
package func newTranslationText(of original: SourceFile, in messages: MessageLanguage) -> String {
  let identity = ServiceIdentity(id: "", language: .nb, isTranslation: false)
  let (draft, _) = readService(original, as: identity, vocabularies: .builtIn)
  let words = TranslationWords(messages)
  var text = "---\n"
  if let title = draft.title { text += "# \(words.title): \(title.value.onOneLine)\n" }
  text += "\(words.titleKey):\n"
  if let lead = draft.facts.lead { text += "# ingress: \(lead.value.onOneLine)\n" }
  text += "\(words.draftKey): ja                # \(words.draft)\n"
  text += "\n# \(words.inherited)\n---\n<!-- \(words.headings) -->\n"
  for heading in draft.prose.headings {
    text += "\n<!-- \(String(repeating: "#", count: heading.level)) \(commentable(heading.text)) -->\n"
  }
  return text
}

/// A text that can stand in a comment: two hyphens might end it.
private func commentable(_ text: String) -> String {
  var safe = ""
  for scalar in text.onOneLine.unicodeScalars {
    if scalar == "-", safe.unicodeScalars.last == "-" { safe += " " }
    safe.unicodeScalars.append(scalar)
  }
  return safe
}

private struct TranslationWords {
  let titleKey: String
  let draftKey: String
  let title: String
  let draft: String
  let inherited: String
  let headings: String

  init(_ language: MessageLanguage) {
    titleKey = Field.title.id
    draftKey = Field.draft.id
    title = Wording(nb: "originalens tittel", nn: "tittelen på originalen", en: "the original's title")[language]
    draft =
      Wording(
        nb: "slett linjen når oversettelsen er ferdig", nn: "slett linja når omsetjinga er ferdig",
        en: "delete the line when the translation is finished")[language]
    inherited =
      Wording(
        nb: "Pris, åpningstid og andre fakta arves fra originalen. Skriv dem ikke her.",
        nn: "Pris, opningstid og andre fakta blir arva frå originalen. Skriv dei ikkje her.",
        en: "Price, opening hours and other facts come from the original. Do not write them here.")[language]
    headings =
      Wording(
        nb: "Oversett hver overskrift, ta bort tegnene rundt, og skriv teksten under.",
        nn: "Omset kvar overskrift, ta bort teikna rundt, og skriv teksten under.",
        en: "Translate each heading, remove the marks around it, and write the text below.")[language]
  }
}
