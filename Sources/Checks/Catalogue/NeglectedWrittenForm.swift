import Diagnostics
import Services

extension Check {
  static let neglectedWrittenForm = Check(
    .neglectedWrittenForm,
    .directory { subject in
      let directory = subject.directory
      // In a site of many municipalities the first language cannot suit them all.
      guard !directory.hasManyMunicipalities, let municipality = directory.municipalities.first,
        let form = municipality.writtenForm, form == .nb || form == .nn, let first = directory.settings.languages.first,
        first == .nb || first == .nn, form != first
      else { return [] }
      let languages = [form] + directory.settings.languages.filter { $0 != form }
      let list = "«språk: [\(languages.map(\.code).joined(separator: ", "))]»"
      return [
        Diagnostic(
          .neglectedWrittenForm, at: .start(of: directory.pathPrefix + "kommune.yaml"),
          Wording(
            nb: "målformen er \(form.name.nb.lowercased()), men nettstedet viser \(first.name.nb.lowercased()) først",
            nn: "målforma er \(form.name.nn.lowercased()), men nettstaden viser \(first.name.nn.lowercased()) først",
            en: "the written form is \(form.name.en), but the site shows \(first.name.en) first"),
          remedy: Wording(
            nb: "skriv \(list) i «nettsted.yaml», og tekstene på \(form.name.nb.lowercased())",
            nn: "skriv \(list) i «nettsted.yaml», og tekstane på \(form.name.nn.lowercased())",
            en: "write \(list) in “nettsted.yaml”, and the texts in \(form.name.en)"))
      ]
    })
}

extension Rule {
  static let neglectedWrittenForm = Rule(
    "neglected-written-form", .info,
    demand: Wording(
      nb: "Nettstedet viser kommunens egen målform først.", nn: "Nettstaden viser målforma til kommunen først.",
      en: "The site shows the municipality's own written form first."),
    rationale: Wording(
      nb: "Innbyggerne møter den målformen som kommunen har valgt, når de kommer til sidene.",
      nn: "Innbyggjarane møter den målforma som kommunen har valt, når dei kjem til sidene.",
      en: "Residents meet the written form that the municipality has chosen when they come to the pages."),
    source: "språklova, 2021, om språkvedtak i kommuner",
    accepts: [["kommune.yaml": "navn: Prøve kommune\nnummer: \"9999\"\nmålform: bokmål\n"]],
    rejects: [["kommune.yaml": "↓navn: Prøve kommune\nnummer: \"9999\"\nmålform: nynorsk\n"]]
  )
}
