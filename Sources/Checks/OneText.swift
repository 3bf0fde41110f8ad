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

  /// What the draft lacks to be a service; nil where it lacks nothing.
  var lacking: Service.Incomplete? {
    guard case .failure(let incomplete) = tried?.result else { return nil }
    return incomplete
  }

  /// The service that the draft makes, with its verdicts; nil where it lacks something.
  var judged: JudgedService? { tried?.judged }

  /// The verdicts about each way in; none where the draft lacks something that must be there first.
  var verdicts: [RouteVerdicts] { judged?.verdicts ?? [] }
}
