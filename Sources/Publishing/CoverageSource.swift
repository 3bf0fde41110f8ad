import Checks
import Diagnostics
import Reporting
import Services

extension ReportSource {
  /// What is published of a judged folder, in the municipalities that are asked for; all where none is.
  ///
  /// - `names` are numbers or names of municipalities, as a user writes them.
  init(
    _ judged: JudgedFolder, _ directory: Directory, files: [String: SourceFile], of names: [String], jobs: Int
  ) async throws(BuildFailure) {
    let draft = judged.subject.directory
    let hasMany = draft.hasManyMunicipalities
    let all = hasMany ? directory.municipalities.filter { !$0.folder.isEmpty } : []
    let chosen = try all.named(names)
    let numbers = Set(chosen.map(\.number.digits))
    func isChosen(_ id: String, sharedBy sharing: some Collection<String>) -> Bool {
      guard !numbers.isEmpty else { return true }
      if let slash = id.firstIndex(of: "/") { return numbers.contains(String(id[..<slash])) }
      return sharing.isEmpty || !numbers.isDisjoint(with: sharing)
    }

    let published = Dictionary(directory.services.map { ($0.path, $0) }) { first, _ in first }
    let drafts = draft.services.filter { published[$0.path] != nil }
    let texts = Dictionary(
      await concurrentMap(drafts, jobs: jobs) { draft in
        (
          draft.id,
          CountedText(
            path: draft.path, title: draft.title?.value ?? draft.id, language: draft.language,
            readability: RunningText(proseOf: draft).readability)
        )
      }.map { ($0.0, [$0.1]) }, uniquingKeysWith: +)
    // A translation whose original is not shown stands for it: its readers have no other.
    var originals: [String: ServiceDraft] = [:]
    for draft in drafts where originals[draft.id] == nil || !draft.isTranslation { originals[draft.id] = draft }
    let services = originals.values.sorted { $0.id < $1.id }.compactMap { published[$0.path] }.filter {
      isChosen($0.id, sharedBy: $0.sharedMunicipalities)
    }
    let edition = directory.settings.criteriaEdition
    let counted = await concurrentMap(services, jobs: jobs) { service in
      var verdictsByEdition = [edition: directory.verdicts(of: service)]
      let quoted = Set([service.path] + service.common.keys.files).sorted().compactMap { files[$0] }
      for other in CriteriaEdition.allCases where other != edition {
        var settings = directory.settings
        settings.criteriaEdition = other
        verdictsByEdition[other] = verdicts(
          on: service, quoting: quoted,
          JudgingContext(settings: settings, vocabularies: directory.vocabularies, today: directory.today))
      }
      let own = texts[service.id] ?? []
      // Once for all the places that are asked for.
      let lines = Dictionary(quoted.map { ($0.path, LineTable($0)) }) { first, _ in first }
      return CountedService(
        service, verdicts: verdictsByEdition,
        texts: own.filter { $0.path == service.path } + own.filter { $0.path != service.path }
      ) { place in
        lines[place.path]?.line(at: place.range.lowerBound) ?? 1
      }
    }
    // A draft is no service and is shared all the same; a translation inherits with whom.
    let sharers = Dictionary(
      draft.services.map { ($0.id, Set(($0.municipalities?.value ?? []).map(\.value))) },
      uniquingKeysWith: { $0.union($1) })
    self.init(
      settings: directory.settings,
      municipalities: chosen.isEmpty ? (hasMany ? all : directory.municipalities) : chosen,
      hasManyMunicipalities: hasMany, isOfSome: !chosen.isEmpty, vocabularies: directory.vocabularies,
      helpLines: directory.helpLines,
      services: counted,
      files: FileFigures(
        judged.publication.services.filter { isChosen($0.id, sharedBy: sharers[$0.id] ?? []) }),
      today: directory.today, pathPrefix: draft.pathPrefix)
  }
}

extension FileFigures {
  init(_ outcomes: [ServiceOutcome]) {
    self.init()
    for outcome in outcomes {
      switch outcome.status {
      case .published: published += 1
      case .hidden(let reason): hidden[reason, default: 0] += 1
      // With an error nothing is counted at all.
      case .rejected: break
      }
    }
  }
}
