import Diagnostics
import Services

/// The services by id, each in the languages that it is written in.
struct ServiceVersions: Sendable {
  /// In the order of the directory.
  let ids: [String]
  let municipalityNames: [String: String]
  /// How many services are written in each language.
  let counts: [LanguageCode: Int]
  private let versions: [String: [Service]]
  private let original: [String: Service]
  private let index: ServiceIndex
  /// Each as a list of one, which all that it publishes share.
  private let municipalities: [MunicipalityNumber: [Municipality]]
  private let onlyMunicipality: [Municipality]

  init(_ directory: Directory) {
    var ids: [String] = []
    var versions: [String: [Service]] = [:]
    var counts: [LanguageCode: Int] = [:]
    for service in directory.services {
      if versions[service.id] == nil { ids.append(service.id) }
      versions[service.id, default: []].append(service)
      counts[service.language, default: 0] += 1
    }
    var original: [String: Service] = [:]
    for id in ids {
      let all = versions[id] ?? []
      // An original is in the site's first language, or else in the first of its languages that a service is written in.
      original[id] =
        directory.settings.languages.lazy.compactMap { language in all.first { $0.language == language } }.first
        ?? all.first
    }
    self.ids = ids
    self.counts = counts
    self.versions = versions
    self.original = original
    index = ServiceIndex(ids: ids)
    let many = directory.manyMunicipalities
    municipalities = Dictionary(many.map { ($0.number, [$0]) }) { first, _ in first }
    onlyMunicipality = many.isEmpty ? Array(directory.municipalities.prefix(1)) : []
    municipalityNames = Dictionary(directory.municipalities.map { ($0.number.digits, $0.name) }) { first, _ in first }
  }

  /// The service in a language, or in its first language where nobody has translated it.
  func version(ofID id: String, in language: LanguageCode) -> Service? {
    versions[id]?.first { $0.language == language } ?? original[id]
  }

  func languages(ofID id: String) -> [LanguageCode] { (versions[id] ?? []).map(\.language) }

  func municipality(of service: Service) -> Municipality? { owner(of: service).first }

  /// The municipality of a service, as a list of one or none.
  func owner(of service: Service) -> [Municipality] {
    service.municipality.flatMap { municipalities[$0] } ?? onlyMunicipality
  }

  /// Whose a service is in a site with many municipalities; nil in any other, and for what all share.
  func ownMunicipality(of service: Service) -> Municipality? {
    service.municipality.flatMap { municipalities[$0]?.first }
  }

  /// The folder of a service: below its municipality's in a site with many, unless all share it.
  func parts(of service: Service) -> [String] {
    guard let number = service.municipality, let municipality = municipalities[number]?.first else {
      return ["tjenester", service.slug.description]
    }
    return ["kommune", municipality.slug, "tjenester", service.slug.description]
  }

  /// The service that a reference means: by slug, in the same municipality first, then among the shared ones.
  func id(referredToAs reference: String, from id: String) -> String? {
    index.id(of: reference, fromPrefix: id.municipalityPrefix)
  }

  /// The topics that a service is filed under, by the names of the tree's language.
  func topics(of service: Service, _ directory: Directory, _ tree: Tree) -> [(slug: String, name: String)] {
    named(service.topicIDs, by: directory.vocabularies.topic, tree)
  }

  /// The target groups of all its ways in, by the names of the tree's language.
  func audiences(of service: Service, _ directory: Directory, _ tree: Tree) -> [(slug: String, name: String)] {
    named(service.audienceIDs, by: directory.vocabularies.audience, tree)
  }

  private func named(_ ids: [String], by vocabulary: Vocabulary, _ tree: Tree) -> [(slug: String, name: String)] {
    var seen: Set<String> = []
    return ids.compactMap { id in
      let term = vocabulary.term(named: id)
      guard let slug = Slug(term?.id ?? id)?.description, seen.insert(slug).inserted else { return nil }
      return (slug, (term?.name(in: tree.uiLanguage.code) ?? id).withCapital)
    }
  }

}

extension String {
  /// With a capital first letter, as a heading or the beginning of a line has it.
  package var withCapital: String { prefix(1).uppercased() + dropFirst() }
}

/// The pages that are no services, and the texts of topics, each in the languages that it is written in.
struct TextVersions: Sendable {
  private struct Key: Hashable {
    let kind: PageDraft.Kind
    let slug: String
  }

  private let versions: [Key: [PageDraft]]
  private let languages: [LanguageCode]
  let pageSlugs: [String]
  let topicSlugs: [(slug: String, name: String)]

  init(_ directory: Directory) {
    var versions: [Key: [PageDraft]] = [:]
    for page in directory.pages {
      guard let slug = Slug(page.id)?.description else { continue }
      versions[Key(kind: page.kind, slug: slug), default: []].append(page)
    }
    self.versions = versions.mapValues { $0.sorted { $0.language < $1.language } }
    languages = directory.settings.languages
    pageSlugs = versions.keys.filter { $0.kind == .page }.map(\.slug).sorted()
    topicSlugs = versions.filter { $0.key.kind == .topic }
      .map { key, pages in (key.slug, pages.first?.title?.value ?? key.slug) }.sorted { $0.slug < $1.slug }
  }

  func version(_ kind: PageDraft.Kind, _ slug: String, in language: LanguageCode) -> PageDraft? {
    guard let all = versions[Key(kind: kind, slug: slug)] else { return nil }
    return all.first { $0.language == language } ?? all.first { !$0.isTranslation } ?? all.first
  }

  /// Whether any version of a page is marked: a translation is no safer to be seen with than its original.
  func isDiscreet(_ kind: PageDraft.Kind, _ slug: String?) -> Bool {
    slug.flatMap { versions[Key(kind: kind, slug: $0)] }?.contains { $0.isDiscreet } ?? false
  }

  func languages(_ kind: PageDraft.Kind, _ slug: String) -> [LanguageCode] {
    (versions[Key(kind: kind, slug: slug)] ?? []).map(\.language)
  }
}
