import Search
import Services
import Site

/// The search index, documented in `docs/search-index.md`: as JSON for whoever wants it, and as a classic script, which a page may read from
/// `file://` too.
struct SearchFiles: Sendable {
  let index: OutputFile
  let indexScript: OutputFile
  let script: OutputFile

  init(_ plan: SitePlan) {
    let index = SearchIndex(plan.directory.services, vocabularies: plan.directory.vocabularies) {
      plan.dataAddress(of: $0).path
    }
    let coded = index.coded
    let documents = index.documents.map { document -> JSONValue in
      .record([
        "id": .text(document.id), "language": .text(document.language), "url": .text(document.url),
        "title": .text(document.title), "lead": .text(document.lead), "audience": .texts(document.audience),
        "userFee": .text(document.userFee), "referral": .text(document.referral), "topics": .texts(document.topics),
        "phone": .text(document.phone),
      ])
    }
    let json = JSONValue.record([
      "version": .integer(2), "documents": .list(documents), "terms": .text(coded.terms),
      "postings": .text(coded.postings), "concepts": .texts(coded.concepts),
      "words": .record(Dictionary(SearchTables.all.map { ($0.name, .text($0.text)) }) { first, _ in first }),
    ]).bytes
    self.index = OutputFile(path: "sok/indeks.json", bytes: json)
    let call = "terskelIndex(" + String(decoding: json.dropLast(), as: UTF8.self) + ");\n"
    indexScript = OutputFile(path: "sok/indeks.\(fingerprint(call)).js", bytes: Array(call.utf8))
    script = OutputFile(path: "assets/sok.\(fingerprint(searchScript)).js", bytes: Array(searchScript.utf8))
  }
}
