import Diagnostics
import Services

extension Check {
  static let siteWithoutBasicHelp = Check(
    .siteWithoutBasicHelp,
    .directory { subject in
      let shown = subject.directory.services.filter {
        $0.hiddenReason(on: subject.today, in: subject.directory.settings.languages) == nil
      }
      guard fewest <= shown.count else { return [] }
      let place = Span.start(of: subject.directory.pathPrefix + "nettsted.yaml")
      var found: [Diagnostic] = []
      if !shown.contains(where: \.isForNextOfKin) {
        found.append(
          Diagnostic(
            .siteWithoutBasicHelp, at: place,
            Wording(
              nb: "nettstedet har ingen tilbud til pårørende", nn: "nettstaden har ingen tilbod til pårørande",
              en: "the site has no service for next of kin"),
            remedy: Wording(
              nb: "lag en side for pårørende, eller skriv «pårørende» i «målgruppe» der de kan få hjelp",
              nn: "lag ei side for pårørande, eller skriv «pårørande» i «målgruppe» der dei kan få hjelp",
              en: "make a page for next of kin, or write “pårørende” in “målgruppe” where they can get help")))
      }
      let hasLine = subject.directory.helpLines.contains { $0.number?.value.digits == "116117" }
      if !hasLine, !shown.contains(where: \.isAcuteHelp) {
        found.append(
          Diagnostic(
            .siteWithoutBasicHelp, at: place,
            Wording(
              nb: "nettstedet sier ikke hvor du får akutt hjelp", nn: "nettstaden seier ikkje kvar du får akutt hjelp",
              en: "the site does not say where to get urgent help"),
            remedy: Wording(
              nb: "legg 116 117 til i «hjelpetelefoner.yaml», eller lag en side med «tjenestetype: legevakt»",
              nn: "legg 116 117 til i «hjelpetelefoner.yaml», eller lag ei side med «tenestetype: legevakt»",
              en: "add 116 117 to “hjelpetelefoner.yaml”, or make a page with “tjenestetype: legevakt”")))
      }
      return found
    })

  /// A site with fewer services has only just been begun.
  private static let fewest = 5
}

extension ServiceDraft {
  fileprivate var isForNextOfKin: Bool {
    if serviceType?.value == "pårørendestøtte" { return true }
    return ([facts] + routes.map(\.facts)).contains { facts in
      (facts.audience?.value.groups ?? []).contains { $0.value == "pårørende" }
        || (facts.topics?.value ?? []).contains { $0.value == "pårørende" }
    }
  }

  fileprivate var isAcuteHelp: Bool {
    if let type = serviceType?.value, ["legevakt", "kriseteam"].contains(type) { return true }
    return (facts.topics?.value ?? []).contains { $0.value == "akutt hjelp" }
  }
}

extension Rule {
  static let siteWithoutBasicHelp = Rule(
    "site-without-basic-help", .info,
    demand: Wording(
      nb: "Et nettsted har noe for pårørende, og sier hvor du får akutt hjelp.",
      nn: "Ein nettstad har noko for pårørande, og seier kvar du får akutt hjelp.",
      en: "A site has something for next of kin, and says where to get urgent help."),
    rationale: Wording(
      nb: "Dette er det folk skal finne på sidene til kommunen sin.",
      nn: "Dette er det folk skal finne på sidene til kommunen sin.",
      en: "These are what people shall find on their municipality's pages."),
    source: "Helsedirektoratet: Nasjonal veileder i lokalt psykisk helse- og rusarbeid for voksne, 26.02.2025",
    accepts: [
      site(first: "målgruppe: [voksne, pårørende]\ntjenestetype: legevakt", "navn: Prøve"),
      site(first: "målgruppe: alle\ntema: [pårørende, akutt hjelp]", "navn: Prøve"),
      .service("vedtak: nei"),
    ],
    rejects: [
      site(first: "målgruppe: pårørende", "↓navn: Prøve"),
      site(first: "målgruppe: alle\ntjenestetype: legevakt", "↓navn: Prøve"),
    ]
  )

  /// Five services, of which one has these lines.
  private static func site(first lines: String, _ name: String) -> Example {
    let other = "---\ntittel: Samtale\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\n---\nTekst.\n"
    return [
      "tjenester/a.md": "---\ntittel: A\n\(lines)\negenandel: gratis\nhenvisning: nei\n---\nTekst.\n",
      "tjenester/b.md": other, "tjenester/c.md": other, "tjenester/d.md": other, "tjenester/e.md": other,
      "nettsted.yaml": "\(name)\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\n",
    ]
  }
}
