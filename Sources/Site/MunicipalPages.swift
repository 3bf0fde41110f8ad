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

extension SitePlan {
  /// The slug of the municipality in whose folder an address lies, in any of the site's languages; nil for one that is the whole site's.
  package func municipalitySlug(of address: Address) -> String? {
    let parts = address.parts
    let own = trees.first { !$0.prefix.isEmpty && parts.starts(with: $0.prefix) }.map {
      parts.dropFirst($0.prefix.count)
    }
    let inner = Array(own ?? parts[...])
    guard inner.count > 1, inner[0] == "kommune" else { return nil }
    return directory.manyMunicipalities.contains { $0.slug == inner[1] } ? inner[1] : nil
  }
}
