package import Services

/// In a site with many municipalities: what is whose.
extension Directory {
  /// The municipalities of a site with many, in the order of their folders; none in a site of one.
  package var manyMunicipalities: [Municipality] { municipalities.filter { !$0.folder.isEmpty } }

  /// What all or some municipalities share, in a site with many.
  package var sharedServices: [Service] { services.filter { $0.municipality == nil } }

  /// Each municipality's own services, by its number.
  package var ownServices: [MunicipalityNumber: [Service]] {
    var own: [MunicipalityNumber: [Service]] = [:]
    for service in services {
      if let number = service.municipality { own[number, default: []].append(service) }
    }
    return own
  }
}

extension Service {
  /// Whether it is listed for a municipality of a site with many: as its own, or shared with it.
  package func isListed(for municipality: Municipality) -> Bool {
    self.municipality.map { $0 == municipality.number }
      ?? (sharedMunicipalities.isEmpty || sharedMunicipalities.contains(municipality.number.digits))
  }
}

/// The folders of the municipalities of a site with many, in every language.
package struct MunicipalFolders: Sendable {
  private let prefixes: [[String]]
  private let slugs: Set<String>

  package init(_ plan: SitePlan) {
    prefixes = plan.trees.map(\.prefix).filter { !$0.isEmpty }
    slugs = Set(plan.directory.manyMunicipalities.map(\.slug))
  }

  /// The slug of the municipality in whose folder an address lies; nil for one that is the whole site's.
  package func slug(of address: Address) -> String? {
    guard !slugs.isEmpty else { return nil }
    let parts = address.parts
    let inner = parts.dropFirst(prefixes.first { parts.starts(with: $0) }?.count ?? 0)
    guard inner.count > 1, inner.first == "kommune", let slug = inner.dropFirst().first else { return nil }
    return slugs.contains(slug) ? slug : nil
  }
}
