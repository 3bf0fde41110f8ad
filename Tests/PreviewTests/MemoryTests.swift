import Diagnostics
import Publishing
import Rendering
import Services
import TestSupport
import Testing

/// Judging with a memory of the last time.
@Suite struct MemoryTests {
  private struct Chance {
    var state: UInt64 = 2026

    mutating func pick(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
  }

  /// One change of the kinds that editors make, some of them wrong.
  private func change(_ tree: inout FileTree, _ chance: inout Chance) {
    let services = tree.files.keys.filter { $0.text.hasPrefix("tjenester/") }.sorted()
    guard !services.isEmpty else { return }
    let path = services[chance.pick(below: services.count)]
    func put(_ text: String, at path: FileTree.Path) {
      tree.files[path] = SourceFile(path: "content/\(path)", text: text)
    }
    let text = String(decoding: tree.files[path]?.bytes ?? [], as: UTF8.self)
    let settings = String(decoding: tree.files["nettsted.yaml"]?.bytes ?? [], as: UTF8.self)
    switch chance.pick(below: 10) {
    case 0: put(text + "\nDet koster 200 kroner og er åpent på lørdager.\n", at: path)
    case 1: put(text.replacing("egenandel: ", with: "egenandel: x"), at: path)
    case 2: put(text.replacing("egenandel: x", with: "egenandel: "), at: path)
    case 3:
      put("---\ntittel: Translated\n---\nIt costs 300 kroner.\n", at: .init(path.text.replacing(".md", with: ".en.md")))
    case 4: tree.files[path] = nil
    case 5: put(text, at: .init(path.text.replacing("tilbud-", with: "nytt-tilbud-")))
    case 6: put(text.replacing("vedtak: nei", with: "vedtak: ja"), at: path)
    case 7:
      put(
        settings.contains("[nb]")
          ? settings.replacing("[nb]", with: "[nb, en]") : settings.replacing("[nb, en]", with: "[nb]"),
        at: "nettsted.yaml")
    case 8: put("- id: prat\n  navn: prat\n  også: [snakk]\n", at: "vokabular/tema.yaml")
    default: put(text.replacing("henvisning: nei", with: "henvisning: ja"), at: path)
    }
  }

  @Test func whatIsRememberedNeverChangesWhatIsSaidOrShown() async throws {
    var tree = FileTree(madeUp: 12)
    var chance = Chance()
    var memory = JudgingMemory()
    let day = try #require(Day(year: 2026, month: 11, day: 23))
    let request = BuildRequest(contentPath: "content", today: day)
    let templates = try Templates(files: [:])
    func described(_ publication: Publication, _ site: SiteOnDemand?) -> [String] {
      publication.diagnostics.map { "\($0.rule.id) \($0.severity) \($0.span) \($0.summary) \($0.notes)" }
        + publication.services.map { "\($0)" }
        + publication.services.compactMap { service in
          let path = service.address.map { FileTree.Path($0.dropFirst() + "index.html") }
          return path.flatMap { site?.file(at: $0) }.map { String(decoding: $0.bytes, as: UTF8.self) }
        }
    }
    var published = 0
    for step in 0..<50 {
      change(&tree, &chance)
      let (fast, fastSite) = try await Publication.preview(tree, templates: templates, request, remembering: &memory)
      var nothing = JudgingMemory()
      let (clean, cleanSite) = try await Publication.preview(tree, templates: templates, request, remembering: &nothing)
      try #require(described(fast, fastSite) == described(clean, cleanSite), "step \(step)")
      if cleanSite != nil { published += 1 }
    }
    // Both kinds of moments were among them.
    #expect(0 < published && published < 50)
  }
}
