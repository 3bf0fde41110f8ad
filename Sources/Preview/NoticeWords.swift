import Diagnostics

/// The words of the notice on a page, and of the pages that stand in for one.
struct NoticeWords {
  private let language: MessageLanguage

  init(_ language: MessageLanguage) {
    self.language = language
  }

  private func say(_ nb: String, _ nn: String, _ en: String) -> String { Wording(nb: nb, nn: nn, en: en)[language] }

  var published: String { say("publiseres", "blir publisert", "published") }
  var wouldBePublished: String {
    say("publiseres når feilene er rettet", "blir publisert når feila er retta", "published when the errors are mended")
  }
  func hidden(because reason: String) -> String {
    say("skjult: \(reason)", "skjult: \(reason)", "hidden: \(reason)")
  }
  var rejected: String { say("avvist: filen har feil", "avvist: fila har feil", "rejected: the file has errors") }
  func errors(_ count: Int) -> String {
    say("\(count) feil", "\(count) feil", count == 1 ? "1 error" : "\(count) errors")
  }
  func warnings(_ count: Int) -> String {
    count == 1
      ? say("1 advarsel", "1 åtvaring", "1 warning")
      : say("\(count) advarsler", "\(count) åtvaringar", "\(count) warnings")
  }
  var nothingWrong: String { say("ingen feil", "ingen feil", "no errors") }
  var old: String {
    say(
      "siden vises slik den sist var uten feil", "sida blir vist slik ho sist var utan feil",
      "the page is shown as it last was without errors")
  }

  var label: String { say("Forhåndsvisning", "Førehandsvising", "Preview") }
  var open: String { say("Vis", "Vis", "Show") }
  var close: String { say("Lukk", "Lukk", "Close") }
  var remedy: String { ReportWords.remedy[language] }
  var criterion: String { say("Kriterium", "Kriterium", "Criterion") }
  var verdict: String { say("Vurdering", "Vurdering", "Verdict") }
  var reason: String { say("Grunn", "Grunn", "Reason") }
  var file: String { say("Fil", "Fil", "File") }
  var edit: String { say("Rediger i skjemaet", "Rediger i skjemaet", "Edit in the form") }
  var more: String {
    say("flere meldinger står i terminalen", "fleire meldingar står i terminalen", "more messages are in the terminal")
  }
  var lost: String {
    say(
      "Forhåndsvisningen svarer ikke. Kjører «terskel serve» fortsatt?",
      "Førehandsvisinga svarer ikkje. Køyrer «terskel serve» framleis?",
      "The preview does not answer. Is “terskel serve” still running?")
  }

  var faultTitle: String {
    say("Siden kan ikke vises ennå", "Sida kan ikkje visast enno", "The page cannot be shown yet")
  }
  var faultLead: String {
    say(
      "Innholdet har feil. Rett dem, og siden kommer av seg selv.",
      "Innhaldet har feil. Rett dei, og sida kjem av seg sjølv.",
      "The content has errors. Mend them, and the page comes by itself.")
  }
  var hiddenTitle: String { say("Siden er skjult", "Sida er skjult", "The page is hidden") }
  func hiddenLead(_ reason: String) -> String {
    say(
      "Den blir ikke publisert, fordi \(reason).", "Ho blir ikkje publisert, fordi \(reason).",
      "It is not published, because \(reason).")
  }
  var rejectedTitle: String { say("Siden er avvist", "Sida er avvist", "The page is rejected") }
  var missingTitle: String { say("Siden finnes ikke", "Sida finst ikkje", "There is no such page") }
  var front: String { say("Til forsiden", "Til framsida", "To the front page") }
}
