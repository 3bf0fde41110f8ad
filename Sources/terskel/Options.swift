import ArgumentParser
import Diagnostics
import Foundation
import Publishing
import Services

/// Where things lie, and which day it is: options that every command takes.
struct PlaceOptions: ParsableArguments {
  @Option(help: "The folder with the content.", completion: .directory)
  var content = "content"

  @Option(help: "The folder with templates of your own; without it the built-in ones are used.", completion: .directory)
  var templates: String?

  @Option(help: "The folder that the site is published in.", completion: .directory)
  var output = "site"

  @Option(help: "The day to build for, as 2026-11-23; today in Norway unless given.")
  var today: String?

  var templateFolder: String { templates ?? "templates" }

  mutating func validate() throws {
    if let today, (try? Day(reading: today)) == nil {
      throw ValidationError("--today must be a day that exists, such as 2026-11-23, not “\(today)”.")
    }
  }

  /// The day to build for. The clock is read here and nowhere else.
  var day: Day { Self.day(today) }

  /// The day that an option names, or today's.
  static func day(_ today: String?) -> Day {
    if let today, let day = try? Day(reading: today) { return day }
    return Day.inOslo(secondsSince1970: Int(Date().timeIntervalSince1970.rounded(.down)))
  }
}

/// In which language and form messages come.
struct MessageOptions: ParsableArguments {
  @Option(help: "The language of messages: nb, nn or en.")
  var language: MessageLanguage?

  /// The option, or the environment's `TERSKEL_LANGUAGE`; never the machine's locale.
  var chosenLanguage: MessageLanguage { language ?? Self.languageOfEnvironment }

  static var languageOfEnvironment: MessageLanguage {
    ProcessInfo.processInfo.environment["TERSKEL_LANGUAGE"].flatMap { MessageLanguage(rawValue: $0) } ?? .nb
  }
}

/// How a build or check goes about it.
struct WorkOptions: ParsableArguments {
  @Option(help: "How many files to work on at a time; it never shows in the result.")
  var jobs: Int?

  @Flag(help: "Exit with 1 for warnings too.")
  var strict = false

  @Flag(help: "Demand what a site for real citizens must have.")
  var release = false

  @Option(
    help: "The sider.json of the site to compare with; that of the output folder unless given.", completion: .file())
  var previous: String?

  @Option(help: "The form of messages: text, json, github, gitlab, sarif or junit.")
  var format = MessageFormat.text

  @Option(
    help: """
      The root of the repository, which paths in github, gitlab, sarif and junit begin at; unless given, the one that the CI \
      server names, or the folder you are in.
      """)
  var root: String?

  mutating func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more.") }
    if let root, !FileManager.default.fileExists(atPath: root) {
      throw ValidationError("--root must be a folder that exists, not “\(root)”.")
    }
  }

  var chosenJobs: Int { jobs ?? max(1, ProcessInfo.processInfo.activeProcessorCount) }
}

enum MessageFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, github, gitlab, sarif, junit
}

extension WorkOptions {
  /// The folders that may be the root of the repository, the likeliest first: the option alone, or what the server says and the working
  /// folder.
  var possibleRoots: [String] {
    if let root { return [root] }
    let environment = ProcessInfo.processInfo.environment
    return ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"].compactMap { environment[$0] }.filter { !$0.isEmpty } + ["."]
  }
}

extension MessageLanguage: ExpressibleByArgument {}

/// What `--emit` names, with commas between.
func emitted<Output: RawRepresentable<String> & CaseIterable & Hashable>(by list: String) throws -> Set<Output> {
  Set(
    try list.split(separator: ",", omittingEmptySubsequences: false).map { name in
      guard let output = Output(rawValue: String(name)) else {
        let known = Output.allCases.map { "“\($0.rawValue)”" }.joined(separator: ", ")
        throw ValidationError("--emit knows \(known), not “\(name)”.")
      }
      return output
    })
}

/// The municipalities that `--kommune` names, repeated or with commas between; none where it is not given.
func municipalities(namedBy kommune: [String]) throws -> [String] {
  let names = kommune.flatMap { $0.split(separator: ",").map(String.init) }
  guard kommune.isEmpty || !names.isEmpty else { throw ValidationError("--kommune must name a municipality.") }
  return names
}
