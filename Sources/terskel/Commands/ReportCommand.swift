import ArgumentParser
import Diagnostics
import Publishing
import Rendering
import Reporting
import Services

struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Counts coverage and criteria for those who lead the services, as a page, as tables and as JSON.",
    aliases: ["rapport"]
  )

  // Those of `PlaceOptions`, one by one, since a report goes to another folder than a site unless somebody says where.
  @Option(help: "The folder with the content.", completion: .directory)
  var content = "content"

  @Option(help: "The folder with templates of your own; without it the built-in ones are used.", completion: .directory)
  var templates: String?

  @Option(
    help: "The folder that the report is written in; never one with a published site.", completion: .directory)
  var output = "rapport"

  @Option(help: "The day to report on, as 2026-11-23; today in Norway unless given.")
  var today: String?

  @Option(
    help: "What to write: html, csv or json; may be repeated, or be several with commas between. All unless given.")
  var emit: [String] = []

  @Option(
    help: """
      In a site with many municipalities, report on this one and what it shares with others: its number or the name in its \
      address; may be repeated, or be several with commas between.
      """)
  var kommune: [String] = []

  @Option(help: "How many files to work on at a time; it never shows in the result.")
  var jobs: Int?

  @OptionGroup var messages: MessageOptions

  private var places: PlaceOptions {
    get throws {
      var places = try PlaceOptions.parse([])
      (places.content, places.templates, places.output, places.today) = (content, templates, output, today)
      return places
    }
  }

  private var forms: Set<ReportForm> {
    get throws {
      try emit.isEmpty ? Set(ReportForm.allCases) : emit.reduce(into: []) { $0.formUnion(try emitted(by: $1)) }
    }
  }

  func validate() throws {
    var places = try places
    try places.validate()
    _ = try forms
    _ = try municipalities(namedBy: kommune)
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more.") }
  }

  func run() async throws {
    let language = messages.chosenLanguage
    let (places, forms) = (try places, try forms)
    let folder = try await orFail(language) { () throws(DiskFailure) in
      let folder = try SiteFolder(output: output, keepingClearOf: [content, places.templateFolder])
      try folder.refuseSites(knowing: reportFileNames)
      return folder
    }
    let lock = try await orFail(language) { () async throws(DiskFailure) in
      try await folder.lock(command: "terskel report --content \(content) --output \(output)")
    }
    var work = try WorkOptions.parse([])
    work.jobs = jobs
    let tree = try await readingContent(places, work, language)
    let templates = try loadedTemplates(of: try await readingTemplateFiles(places, language), places, language)
    var request = BuildRequest(contentPath: content, today: places.day)
    request.jobs = work.chosenJobs
    request.municipalities = try municipalities(namedBy: kommune)
    let wanted = request
    let (publication, report) = try await orFail(language) { () async throws(BuildFailure) in
      try await Publication.report(tree, wanted)
    }
    guard let report else {
      sayErrors(of: publication, on: tree, language)
      Terminal.say(Self.refused[language] + "\n")
      throw ExitCode(1)
    }
    let files = reportFiles(report, as: forms, in: language, templates: templates)
    let result = try await orFail(language) { () async throws(DiskFailure) in
      try await folder.publish(
        SiteFiles(files), program: programVersion, jobs: request.jobs, under: lock, interruption: Terskel.interruption)
    }
    sayLeftovers(of: result, language)
    Terminal.say(account(of: report, files)[language] + "\n")
  }

  private static let refused = Wording(
    nb: "ingen rapport er skrevet: rett feilene først", nn: "ingen rapport er skriven: rett feila først",
    en: "no report was written: mend the errors first")

  /// What it is about and where to look.
  private func account(of report: CoverageReport, _ files: [OutputFile]) -> Wording {
    let (services, routes) = (report.whole.services, report.whole.routes)
    let first = "\(output)/\(files.first?.path ?? "")"
    return Wording(
      nb: """
        talt: \(counted(services, "tilbud", "tilbud")) med \(counted(routes, "deltilbud", "deltilbud"))
        rapporten ligger i \(output) (\(counted(files.count, "fil", "filer"))); se \(first)
        """,
      nn: """
        talt: \(counted(services, "tilbod", "tilbod")) med \(counted(routes, "deltilbod", "deltilbod"))
        rapporten ligg i \(output) (\(counted(files.count, "fil", "filer"))); sjå \(first)
        """,
      en: """
        counted: \(counted(services, "service", "services")) with \(counted(routes, "way in", "ways in"))
        the report is in \(output) (\(counted(files.count, "file", "files"))); see \(first)
        """)
  }
}
