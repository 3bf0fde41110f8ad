import Diagnostics
import Publishing
import Rendering
import Services

/// A small service with some lines among its fields, built: what is said of it, and what its page says more than one without them.
struct TriedService {
  /// What a check says of the service's file, hints about what it could have besides left out; the weightiest first.
  let findings: [Diagnostic]
  /// The lines of the page that a page without the fields does not have, each once; nil where there is no page.
  let shown: [String]?
  /// Why the page is not shown.
  let hiddenReason: HiddenReason?
  /// The verdicts about its only way in.
  let verdicts: RouteVerdicts?

  /// The page of a service that does not say of a field what is going to be tried.
  static func plainPage(differingIn field: Field) async throws -> [String] {
    let others = [Field.userFee: "egenandel: etter evne", .referral: "henvisning: kun via instans"]
    let line = others[field] ?? "tittel: Eksempel"
    return page(of: try await publication(of: .service(line), in: .edition2014)) ?? []
  }

  /// `plain` is the page that what is shown is told apart from.
  init(
    _ example: Rule.Example, in edition: CriteriaEdition = .edition2014, besides plain: [String] = []
  ) async throws {
    let publication = try await Self.publication(of: example, in: edition)
    findings = publication.diagnostics
      .filter { $0.span.path == Self.path && !$0.rule.waitsForErrors }
      .sorted { $0.severity < $1.severity }
    let outcome = publication.services.first { $0.path == Self.path }
    if case .hidden(let reason) = outcome?.status { hiddenReason = reason } else { hiddenReason = nil }
    verdicts = outcome?.verdicts.first
    if let page = Self.page(of: publication) {
      var rest = plain
      var seen: Set<String> = []
      shown = page.filter { line in
        guard let index = rest.firstIndex(of: line) else { return seen.insert(line).inserted }
        rest.remove(at: index)
        return false
      }
    } else {
      shown = nil
    }
  }

  private static let path = "\(ExampleFolder.contentPath)/tjenester/eksempel.md"

  /// What examples refer to.
  private static let companions: [(FileTree.Path, Rule.Example)] = [
    ("tjenester/frisklivssentral.md", .service("tittel: Frisklivssentral")), ("bilder/hus.jpg", "bilde"),
  ]

  private static func publication(
    of example: Rule.Example, in edition: CriteriaEdition
  ) async throws -> Publication {
    var tree = ExampleFolder(example).tree
    for (path, companion) in companions {
      guard let file = companion.files.first else { continue }
      tree.files[path] = SourceFile(path: "\(ExampleFolder.contentPath)/\(path)", bytes: file.bytes)
    }
    if let settings = tree.files["nettsted.yaml"] {
      tree.files["nettsted.yaml"] = SourceFile(
        path: settings.path, bytes: settings.bytes + Array("kriteriesett: \(edition.rawValue)\n".utf8))
    }
    let request = BuildRequest(contentPath: ExampleFolder.contentPath, today: try Day(reading: "2026-11-23"))
    return try await Publication.build(tree, templates: Templates(files: [:]), request)
  }

  private static func page(of publication: Publication) -> [String]? {
    publication.files.first { $0.path == "tjenester/eksempel/index.html" }
      .map { visibleLines(ofPage: String(decoding: $0.bytes, as: UTF8.self)) }
  }
}
