import Diagnostics
import Foundation
import Preview
import Publishing
import Services
import Testing

/// A folder with content that a test may write in, gone when the test is done, and the preview of it.
final class Previewed {
  let url: URL
  private var workshop: Workshop
  let stage = Stage(language: .nb)

  static let service = """
    ---
    tittel: Samtaletilbudet
    ingress: Gratis samtaler for deg over 16 år.
    målgruppe: voksne
    henvisning: nei
    vedtak: nei
    egenandel: gratis
    ventetid: innen 14 dager
    åpningstid: ukjent
    kontakt:
      telefon: 00 00 12 34
    ansvarlig: Leder for hjelpetjenesten
    kontrollert: 2026-11-01
    ---

    Ring oss, så finner vi en tid.
    """

  static let settings = "navn: Prøvested\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\n"

  init(_ files: [String: String] = [:], isEmpty: Bool = false) throws {
    url = FileManager.default.temporaryDirectory.appending(path: "terskel-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    let day = try #require(Day(year: 2026, month: 11, day: 23))
    workshop = Workshop(
      PreviewRequest(
        content: url.appending(path: "content").path, templates: url.appending(path: "templates").path,
        templatesMustExist: false, language: .nb, jobs: 1, today: { day }))
    if !isEmpty {
      try write(Self.settings, to: "content/nettsted.yaml")
      try write("navn: Prøve kommune\nnummer: \"9999\"\n", to: "content/kommune.yaml")
      try write(Self.service, to: "content/tjenester/samtale.md")
    }
    for (path, text) in files { try write(text, to: path) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ text: String, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: url.appending(path: path)) }

  @discardableResult
  func rebuild() async -> Rebuild? {
    let rebuild = await workshop.rebuild()
    if let rebuild { await stage.show(rebuild.state) }
    return rebuild
  }

  func answer(_ target: String, headers: String = "") async throws -> Answer {
    await stage.answer(to: try RequestHead(Array("GET \(target) HTTP/1.1\r\nHost: x\r\n\(headers)\r\n".utf8)))
  }

  func text(_ target: String) async throws -> String { String(decoding: try await answer(target).body, as: UTF8.self) }

  /// What the page at an address is told that was told something before.
  func told(_ path: String, since last: News? = nil) async throws -> Told {
    let line = try #require(await stage.news(at: path).line(since: last))
    return try JSONDecoder().decode(Told.self, from: Data(line.utf8))
  }

  /// What the page at an address is told.
  func notice(_ path: String) async throws -> Told {
    try await told(path)
  }
}

/// An event as a browser reads it.
struct Told: Decodable {
  let token: String
  let summary: String
  let isOld: Bool
  let faults: [Fault]
  let file: String?
  let routes: [Route]
  let page: String?

  struct Fault: Decodable {
    let severity: String
    let label: String
    let summary: String
    let file: String
    let excerpt: String?
    let remedy: String
  }

  struct Route: Decodable {
    let name: String
    let verdicts: [Row]
  }

  struct Row: Decodable {
    let criterion: String
    let outcome: String
    let reason: String
  }
}
