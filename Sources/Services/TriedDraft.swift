package import Diagnostics

/// A service together with the verdicts about each of its ways in.
package struct JudgedService: Sendable {
  package let service: Service
  /// In the order of the ways in.
  package let verdicts: [RouteVerdicts]
}

/// A draft that has been tried: the service that it makes, or what it lacks to be one.
package struct TriedDraft: Sendable {
  package let draft: ServiceDraft
  package let result: Result<JudgedService, Service.Incomplete>

  package var judged: JudgedService? { try? result.get() }

  /// The verdicts about each way in; none where the draft lacks something that must be there first.
  package var verdicts: [RouteVerdicts] { judged?.verdicts ?? [] }

  /// What the draft lacks to be a service; nil where it lacks nothing.
  package var lacking: Service.Incomplete? {
    guard case .failure(let incomplete) = result else { return nil }
    return incomplete
  }
}

/// Tries a draft that has inherited from its original; `file` finds the files that it was written in, for quotes.
package func tried(
  _ draft: ServiceDraft, in directory: DirectoryDraft, today: Day, file: (String) -> SourceFile?
) -> TriedDraft {
  // A name that makes no address has a rule of its own; what else the file lacks is told all the same.
  guard let slug = Slug(draft.slugSource) ?? Slug("x") else {
    return TriedDraft(draft: draft, result: .failure(Service.Incomplete(missing: [.title], routes: [:])))
  }
  do throws(Service.Incomplete) {
    let service = try Service(
      draft, slug: slug, settings: directory.settings,
      municipality: directory.hasManyMunicipalities ? directory.municipality(ofID: draft.id) : nil)
    let paths = Set([draft.path] + draft.facts.keys.files)
    let context = JudgingContext(settings: directory.settings, vocabularies: directory.vocabularies, today: today)
    return TriedDraft(
      draft: draft,
      result: .success(
        JudgedService(
          service: service, verdicts: verdicts(on: service, quoting: paths.sorted().compactMap(file), context))))
  } catch {
    return TriedDraft(draft: draft, result: .failure(error))
  }
}
