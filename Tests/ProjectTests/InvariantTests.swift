import Foundation
import Testing

/// What must stay true of the repository itself; see the table in ARCHITECTURE.md.
@Suite struct InvariantTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func swiftFiles(in target: String) throws -> [(path: String, text: String)] {
    let folder = Self.root.appending(path: "Sources/\(target)")
    let enumerator = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var files: [(path: String, text: String)] = []
    for case let url as URL in enumerator where url.pathExtension == "swift" {
      files.append((url.path, try String(contentsOf: url, encoding: .utf8)))
    }
    return files.sorted { $0.path < $1.path }
  }

  private func code(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.drop { $0 == " " }.hasPrefix("//") }
  }

  private static let core = [
    "Diagnostics", "Services", "Authoring", "Checks", "Search", "Site", "Reporting", "Schemas", "Editing",
    "Rendering",
  ]

  /// The language server makes up its mind as the core does, and does what comes of it in one file.
  @Test(arguments: core + ["LanguageServer"])
  func theCoreHasNoDiskClockLocaleEnvironmentOrChance(target: String) throws {
    let forbidden = [
      "FileManager", "ProcessInfo", "Date(", "Locale", "TimeZone", "getenv", "fopen(", "Glibc", ".random(", "UUID(",
      " print(",
      "DispatchQueue", "ContinuousClock",
    ]
    let files = try swiftFiles(in: target).filter { !$0.path.hasSuffix("+Disk.swift") }
    #expect(!files.isEmpty)
    for (path, text) in files {
      for line in code(text) {
        for word in forbidden { #expect(!line.contains(word), "\(path): \(line)") }
      }
    }
  }

  @Test(arguments: core + ["LanguageServer"])
  func theCoreTakesNothingOnTrust(target: String) throws {
    let forbidden = [
      "@unchecked", "nonisolated(unsafe)", "try!", "as!", "NSLock", "Mutex(", "final class", "public func",
      "public struct", "public enum", "public let", "public var",
    ]
    // The Markdown library keeps a table for the whole process; the lock at its one door is the only one.
    let doors = ["Authoring/Markdown.swift"]
    for (path, text) in try swiftFiles(in: target) {
      for line in code(text) {
        for word in forbidden where !(word == "Mutex(" && doors.contains { path.hasSuffix($0) }) {
          #expect(!line.contains(word), "\(path): \(line)")
        }
      }
    }
  }

  @Test func onlyAuthoringReadsTheirSyntax() throws {
    for target in Self.core where target != "Authoring" {
      for (path, text) in try swiftFiles(in: target) {
        #expect(!text.contains("import Yams"), "\(path)")
        #expect(!text.contains("import CMarkGFM"), "\(path)")
      }
    }
  }

  @Test func scriptsCanBeRun() {
    for script in ["scripts/site", "scripts/test", "scripts/release", "scripts/faults", ".ci/run"] {
      #expect(FileManager.default.isExecutableFile(atPath: Self.root.appending(path: script).path), "\(script)")
    }
  }

  @Test func everyCheckIsAFileOfTheCatalogueAndInItsList() throws {
    let list = try String(contentsOf: Self.root.appending(path: "Sources/Checks/Check.swift"), encoding: .utf8)
    let files = try swiftFiles(in: "Checks/Catalogue")
    #expect(files.count > 10)
    for (path, text) in files where text.contains("= Check(") {
      let name = URL(filePath: path).deletingPathExtension().lastPathComponent
      let member = name.prefix(1).lowercased() + name.dropFirst()
      #expect(list.contains(".\(member)"), "\(name) is not in Check.all")
    }
  }
}
