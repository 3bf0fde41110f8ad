package import Search
import Services
package import Site

/// The search index, documented in `docs/search-index.md`: as JSON for whoever wants it, and as a classic script, which a page may read from
/// `file://` too.
struct SearchFiles: Sendable {
  let index: OutputFile
  let indexScript: OutputFile
  let script: OutputFile

  init(_ index: SearchIndex) {
    let coded = CodedIndex(index.written)
    let json = JSONValue.record([
      "version": .integer(3), "languages": .texts(coded.languages), "bases": .texts(coded.bases),
      "userFees": .texts(coded.userFees), "referrals": .texts(coded.referrals), "types": .texts(coded.types),
      "audiences": .texts(coded.audiences), "topics": .texts(coded.topics), "documents": .texts(coded.documents),
      "keys": .text(coded.keys), "bodies": .text(coded.bodies), "concepts": .texts(coded.concepts),
      "words": .record(JSONMembers(SearchTables.all.lazy.map { (key: $0.name, value: .text($0.text)) })),
    ]).bytes
    self.index = OutputFile(path: "sok/indeks.json", bytes: json)
    let call = "terskelIndex(" + String(decoding: json.dropLast(), as: UTF8.self) + ");\n"
    indexScript = OutputFile(path: "sok/indeks.\(fingerprint(call)).js", bytes: Array(call.utf8))
    script = OutputFile(path: "assets/sok.\(fingerprint(searchScript)).js", bytes: Array(searchScript.utf8))
  }
}

extension SearchIndex {
  /// The search of a site. Making it takes as long as a good part of the pages, so a build makes it once.
  package init(_ plan: SitePlan) {
    let directory = plan.directory
    self.init(
      WrittenIndex(
        directory.services, vocabularies: directory.vocabularies, languages: directory.settings.languages
      ) { plan.dataAddress(of: $0).path })
  }
}
