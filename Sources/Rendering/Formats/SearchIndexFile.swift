import Search

/// A search index, documented in `docs/search-index.md`: as JSON for whoever wants it, and as a classic script, which a page may read from
/// `file://` too; and when its services are open.
package struct SearchFiles: Sendable {
  let index: OutputFile
  let indexScript: OutputFile
  let hours: OutputFile

  /// - `base` is the path of the index without its ending, `hours` that of the hours.
  /// - `more` is what the index tells besides.
  init(
    _ index: WrittenIndex, open services: [(id: String, hours: [String])], at base: String, hours: String,
    more: JSONMembers = [:]
  ) {
    let coded = CodedIndex(index)
    var members: JSONMembers = [
      "version": .integer(7), "languages": .texts(coded.languages), "bases": .texts(coded.bases),
      "types": .texts(coded.types), "audiences": .texts(coded.audiences), "topics": .texts(coded.topics),
      "documents": .texts(coded.documents),
      "keys": .text(coded.keys), "bodies": .text(coded.bodies), "troubles": .texts(coded.troubles),
      "phrases": .text(coded.phrases), "marks": .text(coded.marks),
      "analysis": .record(JSONMembers(SearchTables.all.lazy.map { (key: $0.name, value: .text($0.text)) })),
    ]
    members.add(more)
    let json = JSONValue.record(members).bytes
    self.index = OutputFile(path: "\(base).json", bytes: json)
    let call = "terskelIndex(" + String(decoding: json.dropLast(), as: UTF8.self) + ");\n"
    indexScript = OutputFile(path: "\(base).\(fingerprint(call)).js", bytes: Array(call.utf8))
    self.hours = searchHoursFile(services, at: hours)
  }

  var all: [OutputFile] { [index, indexScript, hours] }

  package var paths: [String] { all.map(\.path) }
}

/// The files of a site's search: one index, and in a site with many municipalities that of what all share, and one for each of them.
package struct SiteSearchFiles: Sendable {
  let site: SearchFiles
  let hasPlaces: Bool
  /// By the municipality's slug; those that are made, which in a part of a site, or where parts are put together, are not all.
  let municipal: [String: SearchFiles]

  /// What the pages of the whole site search.
  package var ofSite: [OutputFile] {
    site.all + [searchScript] + (hasPlaces ? [placeScript] : [])
  }

  package var ofMunicipalities: [OutputFile] { municipal.sorted { $0.key < $1.key }.flatMap(\.value.all) }
}

/// By which a municipality's index and hours are found.
package struct SearchFingerprints: Sendable, Hashable {
  /// Below which all files of the searches of municipalities lie.
  package static let folder = "sok/kommune/"

  let index: String
  let hours: String
  /// The paths of the files that are found by them, and of the index as JSON.
  package let paths: [String]

  /// Those of the files that a municipality has, by their paths; nil where there are not all.
  package init?(of slug: String, among paths: some Sequence<String>) {
    let base = Self.folder + slug
    let own = paths.filter { $0.hasPrefix(base + ".") && $0.hasSuffix(".js") }
    let isHours = { (path: String) in path.hasPrefix(base + ".apent.") }
    guard let index = own.first(where: { !isHours($0) }), let hours = own.first(where: isHours) else { return nil }
    self.index = index.fingerprint
    self.hours = hours.fingerprint
    self.paths = [base + ".json", index, hours]
  }
}

extension String {
  /// What stands between the last two full stops of a path.
  fileprivate var fingerprint: String { split(separator: ".").dropLast().last.map(String.init) ?? "" }
}
