import Search
import Services
import Site

/// What an OpenSearch server needs to search the site's services: `build --emit opensearch`, documented in `docs/opensearch.md`.
///
/// It lies in the site and holds nothing that the site's pages and its open dataset do not tell: so it is published in one step with them,
/// and `sider.json` tells a loader whether there is anything new.
func openSearchFiles(_ rendering: SiteRendering) -> [OutputFile] {
  let index = SearchIndex(SearchSource(rendering.plan).wholeIndex)
  let directory = rendering.plan.directory
  let words = OpenSearchWords(index, of: directory.services, vocabularies: directory.vocabularies)
  return [
    OutputFile(path: "opensearch/mapping.json", bytes: mapping(words).bytes),
    OutputFile(path: "opensearch/synonymer.txt", bytes: Array(words.everyday.map { $0 + "\n" }.joined().utf8)),
    OutputFile(path: "opensearch/tjenester.ndjson", bytes: bulk(index, rendering.plan)),
  ]
}

/// Two lines for each service and language: where it goes, under the same id at every build, and what it is.
private func bulk(_ index: SearchIndex, _ plan: SitePlan) -> [UInt8] {
  let texts = Dictionary(plan.directory.services.map { (plan.dataAddress(of: $0).path, $0.searchedText) }) { first, _ in
    first
  }
  return index.documents.enumerated().flatMap { position, document -> [UInt8] in
    let marks = index.marks(of: position)
    let action = JSONValue.record(["index": .record(["_id": .text("\(document.id).\(document.language)")])])
    let source = JSONValue.known([
      "id": .text(document.id), "language": .text(document.language), "url": .text(document.url),
      "title": .text(document.title), "lead": document.lead.map { .text($0) },
      "keywords": .texts(index.written.keywords(of: document)),
      "body": .texts(texts[document.url] ?? []), "type": document.type.map { .text($0) },
      "audience": .texts(document.audience), "topics": .texts(document.topics),
      "userFee": document.userFee.map { .text($0.code) }, "referral": document.referral.map { .text($0.code) },
      "isFree": .flag(document.isFree), "isDirect": .flag(document.isDirect),
      "phone": document.phone.map { .text($0) },
      "helps": .text(marks.map(\.mark).joined(separator: " ")),
      "helpsBest": .text(marks.filter { $0.fit >= 80 }.map(\.mark).joined(separator: " ")),
    ])
    return action.bytes + source.bytes
  }
}

/// The settings and fields of the index, as they are sent when it is made.
private func mapping(_ words: OpenSearchWords) -> JSONValue {
  func filter(_ type: String, _ settings: JSONMembers) -> JSONValue {
    .record(settings.adding("type", .text(type)))
  }
  func analyzer(_ filters: [String]) -> JSONValue {
    .record([
      "type": "custom".value, "char_filter": .texts(["nynorsk"]), "tokenizer": "standard".value,
      "filter": .texts(filters),
    ])
  }
  // The stem before the letters are folded: the other order takes too much of «vilkår» and «nivå».
  let stemming = ["uregelrett", "stamme", "bokstaver", "dobbel"]
  let analysis: JSONMembers = [
    "char_filter": .record(["nynorsk": filter("mapping", ["mappings": .texts(words.nynorsk)])]),
    "filter": .record([
      "stoppord": filter("stop", ["stopwords": .texts(words.stopWords)]),
      "sammensetning": filter(
        "dictionary_decompounder",
        ["word_list": .texts(words.parts), "min_word_size": .integer(7), "min_subword_size": .integer(4)]),
      "uregelrett": filter("stemmer_override", ["rules": .texts(words.stems)]),
      "stamme": filter("stemmer", ["language": "norwegian".value]),
      "bokstaver": filter("scandinavian_folding", [:]),
      "dobbel": filter(
        "pattern_replace",
        ["pattern": "^(.{2,})([b-df-hj-np-tv-xz])\\2$".value, "replacement": "$1$2".value]),
      "hverdag": filter("synonym_graph", ["synonyms_path": "synonymer.txt".value, "lenient": .flag(false)]),
    ]),
    "analyzer": .record([
      // Compounds are parted where texts are read, never where a query is: «barnevern» must not find everything about children.
      "norsk_indeks": analyzer(["lowercase", "stoppord", "sammensetning"] + stemming),
      "norsk_sok": analyzer(["lowercase", "stoppord"] + stemming),
      "norsk_hverdag": analyzer(["lowercase"] + stemming + ["hverdag"]),
    ]),
  ]
  let text = JSONValue.record([
    "type": "text".value, "analyzer": "norsk_indeks".value, "search_analyzer": "norsk_sok".value,
  ])
  let marks = JSONValue.record([
    "type": "text".value, "analyzer": "whitespace".value, "search_analyzer": "norsk_hverdag".value,
  ])
  let keyword = JSONValue.record(["type": "keyword".value])
  let shown = JSONValue.record(["type": "keyword".value, "index": .flag(false)])
  let flag = JSONValue.record(["type": "boolean".value])
  return .record([
    "settings": .record(["analysis": .record(analysis)]),
    "mappings": .record([
      "dynamic": "strict".value,
      "properties": .record([
        "id": keyword, "language": keyword, "url": shown, "title": text, "lead": text, "keywords": text, "body": text,
        "type": keyword, "audience": keyword, "topics": keyword, "userFee": keyword, "referral": keyword,
        "isFree": flag, "isDirect": flag, "phone": shown, "helps": marks, "helpsBest": marks,
      ]),
    ]),
  ])
}

extension String {
  fileprivate var value: JSONValue { .text(self) }
}
