package import Search
package import Services
package import Site

/// What the indexes of a site's search are made of: one of all services, or in a site with many municipalities one of what all share and one
/// for each of them, with its own services and those that it shares.
package struct SearchSource: Sendable {
  /// In the order of their names; none in a site of one.
  package let municipalities: [Municipality]
  package let names: PlaceNames
  private let directory: Directory
  private let shared: [Service]
  private let own: [MunicipalityNumber: [Service]]
  private let site: IndexedSite

  /// Making it takes as long as a good part of the pages, so a build makes it once.
  package init(_ plan: SitePlan) {
    directory = plan.directory
    municipalities = directory.manyMunicipalities.inNorwegianOrder(by: \.name)
    names = PlaceNames(municipalities)
    shared = municipalities.isEmpty ? directory.services : directory.sharedServices
    own = municipalities.isEmpty ? [:] : directory.ownServices
    site = IndexedSite(
      of: directory.services, vocabularies: directory.vocabularies, languages: directory.settings.languages
    ) { plan.dataAddress(of: $0).path }
  }

  /// The index that the pages of the whole site search.
  package var siteIndex: WrittenIndex { WrittenIndex(shared, site) }

  /// The index that a municipality's pages search.
  package func index(of municipality: Municipality) -> WrittenIndex { WrittenIndex(services(for: municipality), site) }

  /// All services of the site in one.
  var wholeIndex: WrittenIndex { WrittenIndex(directory.services, site) }

  fileprivate func services(for municipality: Municipality?) -> [Service] {
    guard let municipality else { return shared }
    return (own[municipality.number] ?? []) + shared.filter { $0.isListed(for: municipality) }
  }
}

/// Makes the files of a site's search, those of each municipality apart, so that they can be made beside each other.
package struct SearchFileMaking: Sendable {
  package let source: SearchSource
  private let hours: [String: [String]]

  package init(_ source: SearchSource, of plan: SitePlan) {
    self.source = source
    hours = Dictionary(plan.openServices.map { ($0.id, $0.hours) }) { first, _ in first }
  }

  package func files(of municipality: Municipality) -> SearchFiles {
    let base = SearchFingerprints.folder + municipality.slug
    return SearchFiles(
      source.index(of: municipality), open: open(municipality), at: base, hours: base + ".apent",
      more: ["municipality": .text(municipality.slug)])
  }

  /// - `made` are the files of municipalities that are made here, by slug.
  /// - `found` tells by what those of each municipality are found.
  /// - `index` is `source.siteIndex`, where it is there already.
  package func files(
    _ made: [String: SearchFiles], found: (Municipality) -> SearchFingerprints?, index: WrittenIndex?
  ) -> SiteSearchFiles {
    let places = source.municipalities.enumerated().compactMap { number, municipality in
      found(municipality).map { place(municipality, at: number, $0) }
    }
    return SiteSearchFiles(
      site: SearchFiles(
        index ?? source.siteIndex, open: open(nil), at: "sok/indeks", hours: "sok/apent",
        more: source.municipalities.isEmpty ? [:] : ["municipalities": .texts(places)]),
      hasPlaces: !source.municipalities.isEmpty, municipal: made)
  }

  /// The same where those of all municipalities are made here.
  package func files(_ made: [String: SearchFiles], index: WrittenIndex?) -> SiteSearchFiles {
    files(
      made,
      found: { municipality in
        made[municipality.slug].flatMap { SearchFingerprints(of: municipality.slug, among: $0.paths) }
      }, index: index)
  }

  private func open(_ municipality: Municipality?) -> [(id: String, hours: [String])] {
    var seen: Set<String> = []
    return source.services(for: municipality).compactMap { service in
      guard seen.insert(service.id).inserted else { return nil }
      return hours[service.id].map { (service.id, $0) }
    }
  }

  /// Five lines: the slug, the fingerprints of its index and of its hours, its name, and what a query may call it.
  private func place(_ municipality: Municipality, at place: Int, _ files: SearchFingerprints) -> String {
    return [
      municipality.slug, files.index, files.hours,
      municipality.distinctName,
      source.names.all[place].map { ($0.isCommonWord ? "!" : "") + $0.text }.joined(separator: ","),
    ].joined(separator: "\n")
  }
}
