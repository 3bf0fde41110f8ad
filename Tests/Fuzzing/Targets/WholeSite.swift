import Diagnostics
import Publishing
import Rendering
import Services

/// A site of one page and what is fuzzed.
private let rest: FileTree = [
  "nettsted.yaml": "navn: Fjordvik\nadresse: https://hjelp.example.no\nspråk: [nb]\neksempel: ja\ntrygg: merkede\n",
  "kommune.yaml": "navn: Fjordvik\nnummer: \"9999\"\ntelefon: 00 00 10 00\nmålform: bokmål\n",
  "tjenester/fast.md": """
  ---
  tittel: Samtaletilbudet
  ingress: Gratis samtaler for deg som har det vanskelig.
  målgruppe: voksne
  egenandel: gratis
  henvisning: nei
  vedtak: nei
  ventetid: innen 7 dager
  åpningstid: [mandag–fredag 09:00–15:00]
  kontakt: {telefon: 00 00 12 34}
  tema: [angst, depresjon]
  ---
  Ring oss.

  """,
]

/// Made once, for the first page.
private let builtInTemplates = try? Templates(files: [:])

extension FuzzTarget {
  /// A service from its file to every page and file of the site.
  static let page = FuzzTarget(name: "page") { bytes in
    guard let templates = builtInTemplates, let day = Day(year: 2026, month: 11, day: 26) else { return "no day" }
    var tree = rest
    let file = SourceFile(path: "content/tjenester/fuzz.md", bytes: bytes)
    tree.files["tjenester/fuzz.md"] = file
    let made = try? await Publication.build(
      tree, templates: templates, BuildRequest(contentPath: "content", today: day))
    guard let publication = made else { return "a build failed" }
    if let fault = faultOfSaying(publication.diagnostics.filter { $0.span.path == file.path }, of: file) {
      return fault
    }
    for file in publication.files where file.path.hasSuffix(".html") {
      if let fault = Markup.page.fault(in: file.bytes) { return "\(file.path): \(fault)" }
    }
    return nil
  }

  /// A template of a site's own: refused, or no value in it becomes markup.
  static let templates = FuzzTarget(name: "templates") { bytes in
    guard !bytes.contains(sequence: Array(mark.utf8)) else { return nil }
    let start = Array("<h1>{{title}}</h1>\n{{{prose}}}\n".utf8)
    guard let templates = try? Templates(files: ["text.mustache": start + bytes]) else { return nil }
    guard let (tree, request, known) = await titled.value else { return "no site" }
    // Of the whole site the one page is made that the template is for.
    var memory = known
    let made = try? await Publication.preview(tree, templates: templates, request, remembering: &memory).site
    guard let page = made?.file(at: "sider/om/index.html") else { return "no page was made" }
    for raw in ["<i\(mark)", "'\(mark)"] where page.bytes.contains(sequence: Array(raw.utf8)) {
      return "\(raw) stands in the page"
    }
    return nil
  }

  /// What somebody writes in the search: an answer, whatever it is.
  static let queries = FuzzTarget(name: "queries") { bytes in
    guard let search = await search.value else { return "no search" }
    let text = String(decoding: bytes, as: UTF8.self)
    for language in [nil, LanguageCode.nb, .nn] {
      let report = search.report(on: text, limit: 10, in: language)
      guard report.results.allSatisfy({ $0.score.isFinite && 0 < $0.score }) else { return "a score is no number" }
      guard Set(report.results.map(\.id)).count == report.results.count else { return "a service is found twice" }
      guard !report.json.isEmpty, !report.text(in: .nb).isEmpty else { return "an answer that cannot be told" }
    }
    return nil
  }
}

/// What stands in the title of the page that a template is tried with; a template that holds it itself says nothing.
private let mark = "qzx"

/// Read and judged once, for the first template.
private let titled = Task { () async -> (FileTree, BuildRequest, JudgingMemory)? in
  guard let day = Day(year: 2026, month: 11, day: 26) else { return nil }
  var tree = rest
  tree.files["sider/om.md"] = SourceFile(
    path: "content/sider/om.md", text: "---\ntittel: '\"><i\(mark) ''\(mark)'\n---\nTekst.\n")
  let request = BuildRequest(contentPath: "content", today: day)
  var memory = JudgingMemory()
  guard (try? await Publication.judging(tree, request, remembering: &memory)) != nil else { return nil }
  return (tree, request, memory)
}

/// Made once, for the first query.
private let search = Task { () async -> SiteSearch? in
  guard let day = Day(year: 2026, month: 11, day: 26) else { return nil }
  return try? await Publication.search(rest, BuildRequest(contentPath: "content", today: day)).search
}

extension [UInt8] {
  fileprivate func contains(sequence: [UInt8]) -> Bool { firstRange(of: sequence) != nil }
}
