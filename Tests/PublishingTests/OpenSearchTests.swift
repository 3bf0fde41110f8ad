import Foundation
import Publishing
import Rendering
import Services
import TestSupport
import Testing

/// `build --emit opensearch`: the form that an OpenSearch server reads, checked without one.
@Suite struct OpenSearchTests {
  private static let files: [(path: String, text: String)] = [
    ("nettsted.yaml", "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n"),
    ("kommune.yaml", "navn: Prøve kommune\nnummer: \"9999\"\n"),
    (
      "tjenester/krisesenter.md",
      """
      ---
      tittel: Krisesenteret
      ingress: Et trygt sted å bo.
      tjenestetype: krisesenter
      tema: [vold]
      målgruppe: {hvem: [voksne], situasjon: ["redd, \\"hjemme\\""]}
      egenandel: gratis
      henvisning: nei
      kontakt: {telefon: 00 00 12 34}
      sted: {skjult: ja}
      søkeord: [nødbolig]
      ---
      Samtale hver dag. Samtalegruppe på kveldstid. Gruppe for barn.
      """
    ),
    ("tjenester/krisesenter.nn.md", "---\ntittel: Krisesenteret\ningress: Ein trygg stad.\n---\nKom til oss.\n"),
    ("tjenester/samtale.md", "---\ntittel: Samtale\nmålgruppe: alle\negenandel: ukjent\nhenvisning: ja\n---\nKom.\n"),
  ]

  private func published(
    _ files: [(path: String, text: String)], emitting: Set<ExtraOutput>
  ) async throws -> [String: [UInt8]] {
    let today = try #require(Day(year: 2026, month: 11, day: 23))
    var request = BuildRequest(contentPath: "content", today: today)
    request.extraOutputs = emitting
    let publication = try await Publication.build(
      FileTree(content: files), templates: Templates(files: [:]), request)
    return Dictionary(publication.files.map { ($0.path, $0.bytes) }) { first, _ in first }
  }

  private func emitted() async throws -> [String: [UInt8]] {
    try await published(Self.files, emitting: [.openSearch])
  }

  private func json(_ bytes: some Sequence<UInt8>) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test func nothingOfItIsMadeUnasked() async throws {
    let site = try await published(Self.files, emitting: [])
    #expect(!site.isEmpty)
    #expect(site.keys.filter { $0.hasPrefix("opensearch/") }.isEmpty)
  }

  @Test func theBulkFileHasAnActionAndAServiceOnEachTwoLines() async throws {
    let site = try await emitted()
    let bytes = try #require(site["opensearch/tjenester.ndjson"])
    #expect(bytes.last == 0x0A)
    let lines = bytes.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false)
    try #require(lines.count == 6)
    var ids: [String] = []
    for pair in stride(from: 0, to: lines.count, by: 2) {
      let action = try json(lines[pair])
      #expect(Array(action.keys) == ["index"])
      let target = try #require(action["index"] as? [String: String])
      #expect(Array(target.keys) == ["_id"])
      let source = try json(lines[pair + 1])
      let id = try #require(source["id"] as? String)
      let language = try #require(source["language"] as? String)
      #expect(target["_id"] == "\(id).\(language)")
      ids.append("\(id).\(language)")
    }
    #expect(ids.sorted() == ["krisesenter.nb", "krisesenter.nn", "samtale.nb"])
  }

  @Test func twoBuildsNameAServiceAlikeAndGiveTheSameBytes() async throws {
    #expect(try await emitted() == emitted())
  }

  @Test func aServiceHasTheFieldsOfTheMappingAndNoOthers() async throws {
    let site = try await emitted()
    let mapping = try json(try #require(site["opensearch/mapping.json"]))
    let mappings = try #require(mapping["mappings"] as? [String: Any])
    let fields = Set(try #require(mappings["properties"] as? [String: Any]).keys)
    #expect(mappings["dynamic"] as? String == "strict")
    let lines = try #require(site["opensearch/tjenester.ndjson"]).dropLast().split(separator: 0x0A)
    var seen: Set<String> = []
    for line in lines {
      let source = try json(line)
      if source["index"] == nil { seen.formUnion(source.keys) }
    }
    #expect(seen == fields)
  }

  @Test func everyPartOfAnAnalyserIsThere() async throws {
    let analysis = try await analysis()
    let analyzers = try #require(analysis["analyzer"] as? [String: [String: Any]])
    let filters = try #require(analysis["filter"] as? [String: [String: Any]])
    let characters = try #require(analysis["char_filter"] as? [String: [String: Any]])
    #expect(Set(analyzers.keys) == ["norsk_indeks", "norsk_sok", "norsk_hverdag"])
    for analyzer in analyzers.values {
      for name in try #require(analyzer["filter"] as? [String]) { #expect(name == "lowercase" || filters[name] != nil) }
      for name in try #require(analyzer["char_filter"] as? [String]) { #expect(characters[name] != nil) }
    }
    let used = Set(analyzers.values.flatMap { $0["filter"] as? [String] ?? [] })
    #expect(Set(filters.keys).subtracting(used).isEmpty)
  }

  @Test func compoundsArePartedInTextsOnlyAndStemsTakenBeforeLettersAreFolded() async throws {
    let analysis = try await analysis()
    let analyzers = try #require(analysis["analyzer"] as? [String: [String: Any]])
    for (name, analyzer) in analyzers {
      let chain = try #require(analyzer["filter"] as? [String])
      #expect(chain.contains("sammensetning") == (name == "norsk_indeks"))
      let override = try #require(chain.firstIndex(of: "uregelrett"))
      let stem = try #require(chain.firstIndex(of: "stamme"))
      let fold = try #require(chain.firstIndex(of: "bokstaver"))
      #expect(override < stem && stem < fold)
    }
    let filters = try #require(analysis["filter"] as? [String: [String: Any]])
    let parts = try #require(filters["sammensetning"]?["word_list"] as? [String])
    #expect(parts.contains("samtale"))
  }

  @Test func rulesHaveTheFormThatTheServerReads() async throws {
    let site = try await emitted()
    let analysis = try await analysis()
    let nynorsk = try #require(
      (analysis["char_filter"] as? [String: [String: Any]])?["nynorsk"]?["mappings"] as? [String])
    #expect(nynorsk.contains("skule => skole"))
    #expect(nynorsk.contains("Skule => Skole"))
    let filters = try #require(analysis["filter"] as? [String: [String: Any]])
    let stems = try #require(filters["uregelrett"]?["rules"] as? [String])
    #expect(stems.contains("ikkje => ikk"))
    #expect(stems.contains("fødsler => fødsel"))
    for rule in nynorsk + stems {
      let sides = rule.components(separatedBy: " => ")
      #expect(sides.count == 2 && sides.allSatisfy { !$0.isEmpty && !$0.contains(" ") && !$0.contains(",") }, "\(rule)")
    }
    let text = String(decoding: try #require(site["opensearch/synonymer.txt"]), as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init)
    let place = try #require(lines.firstIndex(of: "# hverdag redd hjemme nå"))
    #expect(lines[place + 1].contains("kona slår, "))
    for rule in lines where !rule.hasPrefix("# ") {
      let sides = rule.components(separatedBy: " => ")
      try #require(sides.count == 2, "\(rule)")
      #expect(sides[1].wholeMatch(of: /merke[0-9]+/) != nil, "\(rule)")
      #expect(
        sides[0].components(separatedBy: ", ").allSatisfy { $0.wholeMatch(of: /[\p{L}\p{N}\p{M} ]+/) != nil }, "\(rule)"
      )
    }
  }

  @Test func aServiceHasTheMarksOfTheTroublesThatItHelpsWith() async throws {
    let site = try await emitted()
    let lines = try #require(site["opensearch/tjenester.ndjson"]).dropLast().split(separator: 0x0A)
    let shelter = try json(lines[1])
    let rules = String(decoding: try #require(site["opensearch/synonymer.txt"]), as: UTF8.self)
      .split(separator: "\n").map(String.init)
    let place = try #require(rules.firstIndex(of: "# hverdag redd hjemme nå"))
    let mark = try #require(rules[place + 1].components(separatedBy: " => ").last)
    #expect((shelter["helpsBest"] as? String)?.components(separatedBy: " ").contains(mark) == true)
    #expect(shelter["isFree"] as? Bool == true)
    #expect((shelter["body"] as? [String])?.first == "redd, \"hjemme\"")
  }

  @Test func anAddressOfItsOwnCannotBeTaken() throws {
    #expect(OutputFormat.all.flatMap(\.reserved).contains("opensearch"))
  }

  private func analysis() async throws -> [String: Any] {
    let site = try await emitted()
    let mapping = try json(try #require(site["opensearch/mapping.json"]))
    let settings = try #require(mapping["settings"] as? [String: Any])
    return try #require(settings["analysis"] as? [String: Any])
  }
}
