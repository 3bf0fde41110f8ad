import ArgumentParser
import Diagnostics
import Publishing
import Services

struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Shows what a citizen would find; reads the content and needs no site.",
    aliases: ["søk"]
  )

  @Argument(help: "What the citizen writes.")
  var query: String?

  @Flag(help: "Read one query a line from standard input, and write one JSON object a line.")
  var batch = false

  @Option(help: "How many services to show at most.")
  var limit = 10

  @Option(name: .customLong("in"), help: "Find only what is written in this language: nb, nn, en …")
  var languageOfResults: LanguageCode?

  @Option(help: "The form of the answer: text or json.")
  var format = AnswerFormat.text

  @Option(help: "How many files to work on at a time; it never shows in the result.")
  var jobs: Int?

  @Option(
    help:
      "In a site with many municipalities, search as on the pages of this one: its number or the name in its address.")
  var kommune: String?

  @OptionGroup var places: PlaceOptions
  @OptionGroup var messages: MessageOptions

  enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  func validate() throws {
    if batch, query != nil { throw ValidationError("Give a query, or use --batch to read queries, not both.") }
    if !batch, query == nil { throw ValidationError("Give a query in quotation marks, or use --batch.") }
    if limit < 1 { throw ValidationError("--limit must be 1 or more.") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more.") }
  }

  func run() async throws {
    let language = messages.chosenLanguage
    let tree = try await orFail(language) { () async throws(DiskFailure) in
      try await FileTree(readingFrom: places.content, jobs: jobs ?? 1)
    }
    let request = BuildRequest(contentPath: places.content, today: places.day)
    let (publication, search) = try await orFail(language) { () async throws(BuildFailure) in
      try await Publication.search(tree, request)
    }
    guard var search else {
      sayErrors(of: publication, on: tree, language)
      throw ExitCode(1)
    }
    let (named, all) = (kommune.map { [$0] } ?? [], search.municipalities)
    let municipality = try await orFail(language) { () async throws(BuildFailure) in try all.named(named) }.first
    if let query {
      let report = answer(query, with: &search, for: municipality)
      Terminal.write(format == .json ? report.json : report.text(in: language), language)
    } else {
      while let line = readLine() { Terminal.write(answer(line, with: &search, for: municipality).json, language) }
    }
  }

  private func answer(
    _ query: String, with search: inout SiteSearch, for municipality: Municipality?
  ) -> SearchReport {
    search.prepare(for: query, for: municipality)
    let clock = ContinuousClock()
    let start = clock.now
    var report = search.report(on: query, limit: limit, in: languageOfResults, for: municipality)
    report.ms = (clock.now - start).milliseconds
    return report
  }
}

extension LanguageCode: ExpressibleByArgument {
  /// By its code: `nb`, not “bokmål”.
  public init?(argument: String) { self.init(code: argument) }
}
