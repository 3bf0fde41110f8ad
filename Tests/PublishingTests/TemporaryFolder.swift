import Foundation
import Glibc
import Publishing
import Rendering
import Testing

/// A folder that a test may fill, gone when the test is done.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/terskel-XXXXXX").utf8CString)
    let made = try #require(mkdtemp(&template))
    path = try #require(String(cString: made).withCString { realpath($0, nil) }.map { String(cString: $0) })
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  subscript(name: String) -> String { "\(path)/\(name)" }

  func write(_ text: String, to name: String) throws {
    let url = URL(fileURLWithPath: self[name])
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: self[name], withIntermediateDirectories: true)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: self[name], withDestinationPath: target)
  }

  func exists(_ name: String) -> Bool {
    var status = stat()
    return lstat(self[name], &status) == 0
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: self[name])), as: UTF8.self)
  }

  func status(_ name: String) throws -> stat {
    var status = stat()
    try #require(lstat(self[name], &status) == 0)
    return status
  }

  func names(in name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self[name]).sorted()
  }

  /// Every file below a folder and what it holds; folders end in `/`, links are not followed.
  func contents(of name: String) throws -> [String: String] {
    var contents: [String: String] = [:]
    for inner in try FileManager.default.subpathsOfDirectory(atPath: self[name]) {
      switch try status("\(name)/\(inner)").st_mode & S_IFMT {
      case S_IFDIR: contents[inner + "/"] = ""
      case S_IFLNK: contents[inner] = "link"
      default: contents[inner] = try text("\(name)/\(inner)")
      }
    }
    return contents
  }
}

/// A site as a test writes it.
func site(_ files: [String: String]) -> [OutputFile] {
  files.sorted { $0.key < $1.key }.map { OutputFile(path: $0.key, bytes: Array($0.value.utf8)) }
}

/// What a folder holds when a site has been published there whole.
func published(_ files: [String: String]) async -> [String: String] {
  var contents = files
  for path in files.keys {
    var parts = path.split(separator: "/").dropLast()
    while !parts.isEmpty {
      contents[parts.joined(separator: "/") + "/"] = ""
      parts.removeLast()
    }
  }
  contents["sider.json"] = String(decoding: await Manifest.of(site(files), program: "terskel 1").bytes, as: UTF8.self)
  return contents
}

extension TemporaryFolder {
  @discardableResult
  func publish(
    _ files: [String: String],
    to output: String = "site",
    state: String? = nil,
    jobs: Int = 1,
    interruption: Interruption = Interruption()
  ) async throws(DiskFailure) -> PublishResult {
    let folder = try SiteFolder(output: self[output], state: state.map { self[$0] })
    let lock = try await folder.lock(command: "terskel build", waitingAtMost: .milliseconds(200))
    return try await folder.publish(
      SiteFiles(site(files)),
      program: "terskel 1",
      jobs: jobs,
      under: lock,
      interruption: interruption
    )
  }

  func publish(
    _ files: [String: String],
    to output: String = "site",
    canExchange: Bool = true,
    onStep step: @escaping @Sendable (PublishStep) throws(PublishHalt) -> Void
  ) async throws -> PublishResult {
    let folder = try SiteFolder(output: self[output])
    let lock = try await folder.lock(command: "terskel build", waitingAtMost: .milliseconds(200))
    return try await folder.publishStepwise(
      SiteFiles(site(files)),
      program: "terskel 1",
      under: lock,
      canExchange: canExchange,
      onStep: step
    )
  }
}

/// The failure of something that must fail.
func failure<T>(_ work: () async throws(DiskFailure) -> T) async -> DiskFailure? {
  do throws(DiskFailure) {
    _ = try await work()
    Issue.record("nothing failed")
    return nil
  } catch {
    return error
  }
}
