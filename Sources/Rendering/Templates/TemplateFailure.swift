package import Diagnostics

/// Why the templates cannot be used: which file, which place in it, and what is wrong there.
package struct TemplateFailure: Error, Sendable, Hashable {
  /// The file inside the folder of templates: `service.mustache`.
  package let file: String
  package let place: Place
  package let fault: Fault

  /// Both count from 1; a column is what an editor shows as one character.
  package struct Place: Sendable, Hashable {
    package let line: Int
    package let column: Int

    /// For what concerns the file as a whole.
    package static let start = Place(line: 1, column: 1)

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  package enum Fault: Sendable, Hashable {
    case notUTF8
    case empty
    case unclosedTag
    case unknownTag(String)
    case unclosedSection(String)
    case crossedSection(opened: String, closed: String)
    case tooDeep
    case unknownName(String, near: [String])
    case noSection(String)
    case noValue(String)
    case unknownPartial(String, near: [String])
    case recursivePartial(String)
    case partialInsideTag(String)
    case notHTML(String)
    case isHTML(String)
    case unquotedValue(String)
    case valueInTag(String)
    case valueInsideCode(String)
    case valueInComment(String)
    case noAddress(String)
    case noFile(String)
    case lateAddress(String)
    case halfTagInSection(String)
    case unfinishedHTML
    case unused
    case neverPrinted(String)
    case unreadable(String)
  }

  package init(file: String, at place: Place, _ fault: Fault) {
    self.file = file
    self.place = place
    self.fault = fault
  }

  /// What is wrong, as a headline that stands alone.
  package var summary: Wording {
    switch fault {
    case .notUTF8:
      Wording(
        nb: "malen er ikke lagret som UTF-8", nn: "malen er ikkje lagra som UTF-8", en: "the template is not UTF-8")
    case .empty: Wording(nb: "malen er tom", nn: "malen er tom", en: "the template is empty")
    case .unclosedTag:
      Wording(
        nb: "«{{» blir ikke lukket med «}}»", nn: "«{{» blir ikkje lukka med «}}»", en: "«{{» is not closed by «}}»")
    case .unknownTag(let tag):
      Wording(
        nb: "«{{\(tag)}}» kan ikke brukes i en mal", nn: "«{{\(tag)}}» kan ikkje brukast i ein mal",
        en: "«{{\(tag)}}» cannot be used in a template")
    case .unclosedSection(let name):
      Wording(
        nb: "delen «\(name)» blir ikke lukket", nn: "delen «\(name)» blir ikkje lukka",
        en: "the section «\(name)» is not closed")
    case .crossedSection(let opened, let closed):
      Wording(
        nb: "«\(closed)» blir lukket mens «\(opened)» er åpen", nn: "«\(closed)» blir lukka medan «\(opened)» er open",
        en: "«\(closed)» is closed while «\(opened)» is open")
    case .tooDeep:
      Wording(
        nb: "malen har mer enn \(TemplateSource.depthLimit) deler inni hverandre",
        nn: "malen har meir enn \(TemplateSource.depthLimit) delar inni kvarandre",
        en: "the template has more than \(TemplateSource.depthLimit) sections inside each other")
    case .unknownName(let name, _):
      Wording(
        nb: "«\(name)» finnes ikke på denne siden", nn: "«\(name)» finst ikkje på denne sida",
        en: "there is no «\(name)» on this page")
    case .noSection(let name):
      Wording(
        nb: "«\(name)» har ingenting inni seg", nn: "«\(name)» har ingenting inni seg",
        en: "«\(name)» has nothing inside it")
    case .noValue(let name):
      Wording(
        nb: "«\(name)» er ikke en tekst", nn: "«\(name)» er ikkje ein tekst", en: "«\(name)» is not a text")
    case .unknownPartial(let name, _):
      Wording(
        nb: "malen «\(name)» finnes ikke", nn: "malen «\(name)» finst ikkje", en: "there is no template «\(name)»")
    case .recursivePartial(let name):
      Wording(
        nb: "malen «\(name)» setter inn seg selv", nn: "malen «\(name)» set inn seg sjølv",
        en: "the template «\(name)» includes itself")
    case .partialInsideTag(let name):
      Wording(
        nb: "malen «\(name)» blir satt inn midt i en HTML-tagg",
        nn: "malen «\(name)» blir sett inn midt i ein HTML-tagg",
        en: "the template «\(name)» is included inside an HTML tag")
    case .notHTML(let name):
      Wording(
        nb: "«\(name)» er tekst og kan ikke skrives ut som HTML",
        nn: "«\(name)» er tekst og kan ikkje skrivast ut som HTML",
        en: "«\(name)» is text and cannot be printed as HTML")
    case .isHTML(let name):
      Wording(
        nb: "«\(name)» er HTML og blir skrevet ut som tekst", nn: "«\(name)» er HTML og blir skriven ut som tekst",
        en: "«\(name)» is HTML and would be printed as text")
    case .unquotedValue(let name):
      Wording(
        nb: "«\(name)» står i en HTML-tagg uten anførselstegn", nn: "«\(name)» står i ein HTML-tagg utan hermeteikn",
        en: "«\(name)» stands in an HTML tag without quotation marks")
    case .valueInTag(let name):
      Wording(
        nb: "«\(name)» er en del av selve HTML-taggen", nn: "«\(name)» er ein del av sjølve HTML-taggen",
        en: "«\(name)» is a part of the HTML tag itself")
    case .valueInsideCode(let name):
      Wording(
        nb: "«\(name)» står i skript eller stil", nn: "«\(name)» står i skript eller stil",
        en: "«\(name)» stands inside script or style")
    case .valueInComment(let name):
      Wording(
        nb: "«\(name)» står i en HTML-kommentar", nn: "«\(name)» står i ein HTML-kommentar",
        en: "«\(name)» stands inside an HTML comment")
    case .noAddress(let name):
      Wording(
        nb: "«\(name)» er ikke en adresse", nn: "«\(name)» er ikkje ei adresse", en: "«\(name)» is not an address")
    case .noFile(let name):
      Wording(
        nb: "«\(name)» er ikke en fil på nettstedet", nn: "«\(name)» er ikkje ei fil på nettstaden",
        en: "«\(name)» is not a file of the site")
    case .lateAddress(let name):
      Wording(
        nb: "adressen «\(name)» står etter noe annet", nn: "adressa «\(name)» står etter noko anna",
        en: "the address «\(name)» stands after something else")
    case .unfinishedHTML:
      Wording(
        nb: "malen slutter midt i en HTML-tagg", nn: "malen sluttar midt i ein HTML-tagg",
        en: "the template ends inside an HTML tag")
    case .halfTagInSection(let name):
      Wording(
        nb: "delen «\(name)» begynner eller slutter midt i en HTML-tagg",
        nn: "delen «\(name)» tek til eller sluttar midt i ein HTML-tagg",
        en: "the section «\(name)» begins or ends inside an HTML tag")
    case .unused:
      Wording(
        nb: "ingen side bruker denne malen", nn: "inga side bruker denne malen", en: "no page uses this template")
    case .neverPrinted(let name):
      Wording(
        nb: "malen skriver aldri ut «\(name)»", nn: "malen skriv aldri ut «\(name)»",
        en: "the template never prints «\(name)»")
    case .unreadable(let reason):
      Wording(
        nb: "malen kan ikke leses (\(reason))", nn: "malen kan ikkje lesast (\(reason))",
        en: "the template cannot be read (\(reason))")
    }
  }

  /// How to mend it; begins with a verb.
  package var remedy: Wording {
    switch fault {
    case .notUTF8:
      Wording(nb: "lagre filen som UTF-8", nn: "lagre fila som UTF-8", en: "save the file as UTF-8")
    case .empty, .unused:
      Wording(
        nb: "slett filen, eller gi den navnet og innholdet til en mal som finnes",
        nn: "slett fila, eller gje henne namnet og innhaldet til ein mal som finst",
        en: "delete the file, or give it the name and content of a template that exists")
    case .unclosedTag: Wording(nb: "skriv «}}»", nn: "skriv «}}»", en: "write «}}»")
    case .unknownTag:
      Wording(
        nb: "bruk bare «{{navn}}», «{{{navn}}}», «{{#navn}}», «{{^navn}}», «{{/navn}}», «{{>mal}}» og «{{!kommentar}}»",
        nn:
          "bruk berre «{{navn}}», «{{{navn}}}», «{{#navn}}», «{{^navn}}», «{{/navn}}», «{{>mal}}» og «{{!kommentar}}»",
        en: "use only «{{name}}», «{{{name}}}», «{{#name}}», «{{^name}}», «{{/name}}», «{{>template}}», «{{!comment}}»")
    case .unclosedSection(let name), .crossedSection(let name, _):
      Wording(nb: "skriv «{{/\(name)}}»", nn: "skriv «{{/\(name)}}»", en: "write «{{/\(name)}}»")
    case .tooDeep, .recursivePartial:
      Wording(
        nb: "del opp malen på en annen måte", nn: "del opp malen på ein annan måte", en: "divide the template otherwise"
      )
    case .unknownName(_, let near), .unknownPartial(_, let near):
      near.isEmpty
        ? Wording(
          nb: "se navnene i docs/templates.md", nn: "sjå namna i docs/templates.md",
          en: "see the names in docs/templates.md")
        : Wording(
          nb: "skriv «\(near.joined(separator: "» eller «"))»", nn: "skriv «\(near.joined(separator: "» eller «"))»",
          en: "write «\(near.joined(separator: "» or «"))»")
    case .noSection(let name), .notHTML(let name):
      Wording(nb: "skriv «{{\(name)}}»", nn: "skriv «{{\(name)}}»", en: "write «{{\(name)}}»")
    case .noValue(let name):
      Wording(
        nb: "skriv «{{#\(name)}} … {{/\(name)}}»", nn: "skriv «{{#\(name)}} … {{/\(name)}}»",
        en: "write «{{#\(name)}} … {{/\(name)}}»")
    case .partialInsideTag, .halfTagInSection:
      Wording(
        nb: "flytt den ut av taggen", nn: "flytt han ut av taggen", en: "move it out of the tag")
    case .unquotedValue(let name):
      Wording(nb: "skriv «\"{{\(name)}}\"»", nn: "skriv «\"{{\(name)}}\"»", en: "write «\"{{\(name)}}\"»")
    case .valueInsideCode, .valueInComment:
      Wording(
        nb: "flytt verdien til vanlig tekst", nn: "flytt verdien til vanleg tekst",
        en: "move the value to ordinary text")
    case .valueInTag:
      Wording(
        nb: "flytt verdien til vanlig tekst, eller mellom anførselstegn etter «=»",
        nn: "flytt verdien til vanleg tekst, eller mellom hermeteikn etter «=»",
        en: "move the value to ordinary text, or between quotation marks after «=»")
    case .noFile:
      Wording(
        nb: "lag en lenke med «href», eller bruk en verdi som er en fil, slik docs/templates.md viser",
        nn: "lag ei lenkje med «href», eller bruk ein verdi som er ei fil, slik docs/templates.md viser",
        en: "make a link with «href», or use a value that is a file, as docs/templates.md shows")
    case .lateAddress:
      Wording(
        nb: "la adressen stå først mellom anførselstegnene", nn: "la adressa stå fremst mellom hermeteikna",
        en: "put the address first between the quotation marks")
    case .unfinishedHTML:
      Wording(
        nb: "lukk taggen i samme mal", nn: "lukk taggen i same mal", en: "close the tag in the same template")
    case .noAddress:
      Wording(
        nb: "bruk en verdi som er en adresse, slik docs/templates.md viser",
        nn: "bruk ein verdi som er ei adresse, slik docs/templates.md viser",
        en: "use a value that is an address, as docs/templates.md shows")
    case .neverPrinted(let name), .isHTML(let name):
      Wording(
        nb: "skriv «{{{\(name)}}}» der teksten skal stå", nn: "skriv «{{{\(name)}}}» der teksten skal stå",
        en: "write «{{{\(name)}}}» where the text belongs")
    case .unreadable:
      Wording(
        nb: "rett malen på denne linjen", nn: "rett malen på denne linja", en: "mend the template on this line")
    }
  }
}
