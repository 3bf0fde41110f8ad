import Search
import Services
import Site

/// `sok/indeks.json`: the first form of the search index, documented in `docs/search-index.md`.
extension SiteRendering {
  package var searchIndexFile: OutputFile {
    let index = Index(plan.directory.services) { plan.dataAddress(of: $0).path }
    let documents = index.documents.map { document -> JSONValue in
      .record([
        "id": .text(document.id), "language": .text(document.language), "url": .text(document.url),
        "title": .text(document.title), "lead": .text(document.lead), "audience": .texts(document.audience),
        "userFee": .text(document.userFee), "referral": .text(document.referral), "topics": .texts(document.topics),
        "phone": .text(document.phone),
      ])
    }
    let terms = index.terms.mapValues { positions in JSONValue.list(positions.map { .integer($0) }) }
    return OutputFile(
      path: "sok/indeks.json",
      bytes: JSONValue.record(["version": .integer(1), "documents": .list(documents), "terms": .record(terms)]).bytes)
  }
}
