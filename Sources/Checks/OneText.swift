import Services

/// What a check of one text may look at besides that text: what stands around all texts, and nothing of any other.
///
/// So what it says is the same for as long as the text, its other languages and everything around the texts are, and can be remembered.
struct OneText: Sendable {
  let settings: Settings
  let municipalities: [Municipality]
  /// Whether the site has more than one municipality, or may get them.
  let hasManyMunicipalities: Bool
  let today: Day
  /// The municipality whose folder the text lies in, or that of a site with one; nil for a page.
  let municipality: Municipality?
  /// The draft with the service that it makes and its verdicts, or what it lacks to be one; nil for a page.
  private let tried: TriedDraft?

  init(_ subject: CheckSubject, service draft: ServiceDraft?) {
    let directory = subject.directory
    settings = directory.settings
    municipalities = directory.municipalities
    hasManyMunicipalities = directory.hasManyMunicipalities
    today = subject.today
    municipality = draft.flatMap { directory.municipality(ofID: $0.id) }
    tried = draft.flatMap { subject.tried($0) }
  }

  var lacking: Service.Incomplete? { tried?.lacking }
  var judged: JudgedService? { tried?.judged }
  var verdicts: [RouteVerdicts] { tried?.verdicts ?? [] }
}
