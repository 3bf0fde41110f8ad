import Diagnostics

/// The words of the form, and of the list of texts.
struct FormWords {
  private let language: MessageLanguage

  init(_ language: MessageLanguage) {
    self.language = language
  }

  private func say(_ nb: String, _ nn: String, _ en: String) -> String { Wording(nb: nb, nn: nn, en: en)[language] }

  // MARK: The list

  var listTitle: String { say("Rediger tekstene", "Rediger tekstane", "Edit the texts") }
  var new: String { say("Ny tjeneste", "Ny teneste", "New service") }
  var search: String { say("Søk i titlene", "Søk i titlane", "Search the titles") }
  var status: String { say("Status", "Status", "Status") }
  var writtenIn: String { say("Språk", "Språk", "Language") }
  var all: String { say("Alle", "Alle", "All") }
  var published: String { say("publiseres", "blir publisert", "published") }
  var hidden: String { say("skjult", "skjult", "hidden") }
  var withErrors: String { say("avvist", "avvist", "rejected") }
  var toList: String { say("Alle tekster", "Alle tekstar", "All texts") }
  var toSite: String { say("Se nettstedet", "Sjå nettstaden", "See the site") }
  var missingTitle: String { say("Fant ikke teksten", "Fann ikkje teksten", "Did not find the text") }
  var missingLead: String {
    say(
      "Den er flyttet, slettet, eller ikke lagret ennå.", "Han er flytta, sletta, eller ikkje lagra enno.",
      "It has been moved or deleted, or is not saved yet.")
  }
  var needsScript: String {
    say(
      "Skjemaet trenger JavaScript. Slå det på, eller åpne filen i et skriveprogram.",
      "Skjemaet treng JavaScript. Slå det på, eller opne fila i eit skriveprogram.",
      "The form needs JavaScript. Turn it on, or open the file in an editor.")
  }

  // MARK: What is answered

  var notReady: String {
    say(
      "Innholdet kan ikke leses nå. Se i terminalen.", "Innhaldet kan ikkje lesast no. Sjå i terminalen.",
      "The content cannot be read now. Look in the terminal.")
  }
  var unreadable: String {
    say(
      "Kunne ikke forstå det som ble sendt", "Kunne ikkje forstå det som vart sendt",
      "Could not understand what was sent")
  }
  var gone: String {
    say(
      "Filen finnes ikke lenger. Den er flyttet eller slettet.", "Fila finst ikkje lenger. Ho er flytta eller sletta.",
      "The file is no longer there. It has been moved or deleted.")
  }
  var noText: String {
    say(
      "Filen har tegn som ikke er tekst (UTF-8). Åpne den i et skriveprogram, og lagre den som UTF-8.",
      "Fila har teikn som ikkje er tekst (UTF-8). Opne henne i eit skriveprogram, og lagre henne som UTF-8.",
      "The file holds characters that are no text (UTF-8). Open it in an editor, and save it as UTF-8.")
  }
  var unwritable: String {
    say(
      "Svaret kan ikke lagres slik det står. Gjør det kortere, eller ta bort uvanlige tegn.",
      "Svaret kan ikkje lagrast slik det står. Gjer det kortare, eller ta bort uvanlege teikn.",
      "The answer cannot be saved as it stands. Make it shorter, or take away unusual characters.")
  }
  func taken(_ path: String) -> String {
    say(
      "Det finnes allerede en tekst i «\(path)»", "Det finst alt ein tekst i «\(path)»",
      "There is a text in “\(path)” already")
  }
  var takenRemedy: String {
    say(
      "gi tjenesten en annen tittel eller filen et annet navn, eller rediger teksten som finnes",
      "gi tenesta ein annan tittel eller fila eit anna namn, eller rediger teksten som finst",
      "give the service another title or the file another name, or edit the text that is there")
  }
  func misnamed(_ isLong: Bool) -> String {
    isLong
      ? say(
        "navnet er for langt til å bli navnet på en fil", "namnet er for langt til å bli namnet på ei fil",
        "the name is too long to be the name of a file")
      : say(
        "adressen til siden kan ikke lages av disse bokstavene",
        "adressa til sida kan ikkje lagast av desse bokstavane",
        "the address of the page cannot be made of these letters")
  }
  var misnamedRemedy: String {
    say(
      "skriv et kort navn på filen med bokstavene a–z, som «samtaler-for-flyktninger»",
      "skriv eit kort namn på fila med bokstavane a–z, som «samtalar-for-flyktningar»",
      "write a short name for the file with the letters a–z, like “talks-for-refugees”")
  }
  func lost(_ path: String) -> String {
    say(
      "Filen «\(path)» er flyttet eller slettet. Ingenting er lagret, og det du har skrevet står her fortsatt.",
      "Fila «\(path)» er flytta eller sletta. Ingenting er lagra, og det du har skrive står her framleis.",
      "The file “\(path)” has been moved or deleted. Nothing is saved, and what you have written is still here.")
  }
  func moved(_ path: String, to now: String) -> String {
    say(
      "Filen «\(path)» er ikke der lenger, men «\(now)» sier det samme. Ingenting er lagret: er den flyttet, åpne den der.",
      "Fila «\(path)» er ikkje der lenger, men «\(now)» seier det same. Ingenting er lagra: er ho flytta, opne henne der.",
      "The file “\(path)” is no longer there, but “\(now)” says the same. Nothing is saved: if it was moved, open it there."
    )
  }
  var fillIn: String { say("svar på spørsmålet her", "svar på spørsmålet her", "answer the question here") }
  var noTitle: String {
    say(
      "Skriv en tittel først. Filen får navn etter den.", "Skriv ein tittel først. Fila får namn etter han.",
      "Write a title first. The file is named after it.")
  }
  var conflict: String {
    say(
      "Noen andre har endret eller flyttet filen etter at du åpnet den. Ingenting er lagret, og det du har skrevet står her fortsatt.",
      "Nokon andre har endra eller flytta fila etter at du opna henne. Ingenting er lagra, og det du har skrive står her framleis.",
      "Somebody else has changed or moved the file since you opened it. Nothing is saved, and what you have written is still here."
    )
  }
  func saved(_ path: String) -> String {
    say("Lagret i «\(path)»", "Lagra i «\(path)»", "Saved in “\(path)”")
  }
  var rejected: String {
    say(
      "blir ikke publisert: teksten har feil", "blir ikkje publisert: teksten har feil",
      "not published: the text has errors")
  }
  var willBePublished: String { say("kan publiseres", "kan publiserast", "can be published") }

  // MARK: What the page says itself

  /// By the name that the script knows them by.
  var ofScript: [String: String] {
    [
      "ny": new,
      "laster": say("Henter teksten …", "Hentar teksten …", "Fetching the text …"),
      "kreves": say("må fylles ut", "må fyllast ut", "required"),
      "velg": say("Ikke svart", "Ikkje svart", "Not answered"),
      "ukjent": say(
        "skrevet i filen, men ikke blant valgene", "skrive i fila, men ikkje blant vala",
        "written in the file, but not among the choices"),
      "linjer": say(
        "Skriv ett svar på hver linje.", "Skriv eitt svar på kvar linje.", "Write one answer on each line."),
      "eksempler": say("Eksempler", "Døme", "Examples"),
      "leggTil": say("Legg til", "Legg til", "Add"),
      "taBort": say("Ta bort", "Ta bort", "Remove"),
      "nummer": say("nummer", "nummer", "number"),
      "flere": say("Flere opplysninger", "Fleire opplysningar", "More details"),
      "utfylt": say("utfylt", "utfylt", "filled in"),
      "ingenUtfylt": say("ikke utfylt", "ikkje utfylt", "not filled in"),
      "delOpp": say("Del opp i flere svar", "Del opp i fleire svar", "Split into several answers"),
      "kort": say(
        "Svaret er skrevet som én tekst.", "Svaret er skrive som éin tekst.", "The answer is written as one text."),
      "notasjon": say(
        "Dette kan ikke vises som vanlige felt. Her står linjene slik de er i filen.",
        "Dette kan ikkje visast som vanlege felt. Her står linjene slik dei er i fila.",
        "This cannot be shown as ordinary fields. Here are the lines as they are in the file."),
      "andreTittel": say("Andre linjer i filen", "Andre linjer i fila", "Other lines of the file"),
      "andreHjelp": say(
        "Linjer som skjemaet ikke har noe spørsmål om. De blir stående som de er.",
        "Linjer som skjemaet ikkje har noko spørsmål om. Dei blir ståande som dei er.",
        "Lines that the form has no question about. They stay as they are."),
      "linje": say("Linjer", "Linjer", "Lines"),
      "helFil": say(
        "Feltene i filen kan ikke skilles fra teksten, så her er hele filen.",
        "Felta i fila kan ikkje skiljast frå teksten, så her er heile fila.",
        "The fields of the file cannot be told from its text, so here is the whole file."),
      "tekst": say("Teksten på siden", "Teksten på sida", "The text of the page"),
      "tekstHjelp": say(
        "Skriv som i en e-post, med en tom linje mellom avsnittene. Knappene setter inn tegnene for overskrift, punkt, uthevet skrift og lenke.",
        "Skriv som i ein e-post, med ei tom linje mellom avsnitta. Knappane set inn teikna for overskrift, punkt, utheva skrift og lenkje.",
        "Write as in an e-mail, with an empty line between paragraphs. The buttons put in the marks for a heading, a point, bold and a link."
      ),
      "settInn": say("Sett inn", "Set inn", "Insert"),
      "overskrift": say("Overskrift", "Overskrift", "Heading"),
      "punkt": say("Punkt", "Punkt", "Point"),
      "uthevet": say("Uthevet", "Utheva", "Bold"),
      "lenke": say("Lenke", "Lenkje", "Link"),
      "lenketekst": say("teksten i lenken", "teksten i lenkja", "the text of the link"),
      "kommune": say("Kommune", "Kommune", "Municipality"),
      "alleKommuner": say("Felles for alle", "Felles for alle", "Shared by all"),
      "lagre": say("Lagre", "Lagre", "Save"),
      "lagreUtkast": say("Lagre som utkast", "Lagre som utkast", "Save as a draft"),
      "lagreLikevel": say("Lagre likevel", "Lagre likevel", "Save all the same"),
      "fortsett": say("Fortsett å skrive", "Hald fram med å skrive", "Go on writing"),
      "sperret": say(
        "Teksten har feil. Lagrer du den slik, kan ingen sider på nettstedet publiseres før feilene er rettet. Som utkast er den skjult og i veien for ingen.",
        "Teksten har feil. Lagrar du han slik, kan ingen sider på nettstaden publiserast før feila er retta. Som utkast er han skjult og i vegen for ingen.",
        "The text has errors. If you save it like this, no page of the site can be published until they are mended. As a draft it is hidden and in nobody's way."
      ),
      "lagrer": say("Lagrer …", "Lagrar …", "Saving …"),
      "ulagret": say("Endringer er ikke lagret", "Endringar er ikkje lagra", "Changes are not saved"),
      "uendret": say("Ingen endringer", "Ingen endringar", "No changes"),
      "lastAnew": say(
        "Hent filen på nytt (det du har skrevet her går tapt)", "Hent fila på nytt (det du har skrive her går tapt)",
        "Fetch the file anew (what you have written here is lost)"),
      "gjenopprett": say(
        "Lagre den på nytt der den var", "Lagre henne på nytt der ho var", "Save it again where it was"),
      "filnavn": say("Navn på filen", "Namn på fila", "Name of the file"),
      "filnavnHjelp": say(
        "Navnet blir adressen til siden. Uten svar lages det av tittelen.",
        "Namnet blir adressa til sida. Utan svar blir det laga av tittelen.",
        "The name becomes the address of the page. Without an answer it is made of the title."),
      "maaRettes": say("Dette må rettes", "Dette må rettast", "This must be mended"),
      "kanBliBedre": say("Dette kan bli bedre", "Dette kan bli betre", "This could be better"),
      "retting": ReportWords.remedy[language],
      "feil": say("Feil", "Feil", "Error"),
      "advarsel": say("Advarsel", "Åtvaring", "Warning"),
      "tips": say("Tips", "Tips", "Hint"),
      "enFeil": say("1 feil", "1 feil", "1 error"),
      "flereFeil": say("{n} feil", "{n} feil", "{n} errors"),
      "andreFeil": say(
        "Andre filer har også feil ({n}). Nettstedet kan ikke publiseres før de er rettet.",
        "Andre filer har òg feil ({n}). Nettstaden kan ikkje publiserast før dei er retta.",
        "Other files have errors too ({n}). The site cannot be published until they are mended."),
      "kriterier": say(
        "Lavterskel: de ni kriteriene", "Lågterskel: dei ni kriteria", "Low threshold: the nine criteria"),
      "kriterium": NoticeWords(language).criterion, "vurdering": NoticeWords(language).verdict,
      "grunn": NoticeWords(language).reason,
      "ingenKriterier": say(
        "Kriteriene vises når de viktigste feltene er fylt ut.",
        "Kriteria blir viste når dei viktigaste felta er fylte ut.",
        "The criteria are shown when the most important fields are filled in."),
      "slikBlirSiden": say("Slik blir siden", "Slik blir sida", "How the page will be"),
      "ingenSide": say(
        "Siden vises her når det som må rettes, er rettet.", "Sida blir vist her når det som må rettast, er retta.",
        "The page is shown here when what must be mended is mended."),
      "gammelSide": say(
        "Siden vises slik den sist var uten feil.", "Sida blir vist slik ho sist var utan feil.",
        "The page is shown as it last was without errors."),
      "tapt": NoticeWords(language).lost,
      "forlat": say("Du har ikke lagret.", "Du har ikkje lagra.", "You have not saved."),
      "treff": say("{n} tekster", "{n} tekstar", "{n} texts"),
    ]
  }
}
