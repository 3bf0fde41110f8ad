import Diagnostics
import Foundation
import MadeUp
import Publishing
import Rendering
import Services

// Builds a made-up municipality and prints one line of JSON: what it took, what came out, and a hash of it.
// Usage: swift run -c release Benchmarks [--services 1000] [--municipalities 12] [--jobs 2]
// With several municipalities each has so many services.
// With --write FOLDER it only writes the municipality's content there, for scripts/benchmark.
// With --statements FOLDER it reads the sentences of the Markdown files there instead, and prints how long that took.

func argument(_ name: String, or fallback: Int) -> Int {
  let arguments = CommandLine.arguments
  guard let index = arguments.firstIndex(of: name), index + 1 < arguments.count else { return fallback }
  return Int(arguments[index + 1]) ?? fallback
}

func usage() -> rusage {
  var usage = rusage()
  // 0 is RUSAGE_SELF, which Swift sees as another type than the call takes.
  getrusage(0, &usage)
  return usage
}

func processorSeconds(_ usage: rusage) -> Double {
  Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
}

func seconds(_ duration: Duration) -> Double {
  Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
}

func rounded(_ number: Double) -> Double { (number * 1000).rounded() / 1000 }

if let index = CommandLine.arguments.firstIndex(of: "--statements"), index + 1 < CommandLine.arguments.count {
  try measureStatements(inFolder: CommandLine.arguments[index + 1])
  exit(0)
}

func write(_ municipality: MadeUpMunicipality, to folder: URL) throws {
  for (path, text) in municipality.files {
    let url = folder.appending(path: path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}

let count = argument("--services", or: 1000)
let municipalities = argument("--municipalities", or: 1)
let madeUp =
  municipalities > 1
  ? MadeUpMunicipality(municipalities: municipalities, services: count) : MadeUpMunicipality(services: count)
if let index = CommandLine.arguments.firstIndex(of: "--write"), index + 1 < CommandLine.arguments.count {
  try write(madeUp, to: URL(filePath: CommandLine.arguments[index + 1]))
  exit(0)
}
let jobs = argument("--jobs", or: ProcessInfo.processInfo.activeProcessorCount)
let place = FileManager.default.temporaryDirectory.appending(
  path: "terskel-benchmark-\(ProcessInfo.processInfo.processIdentifier)")
defer { try? FileManager.default.removeItem(at: place) }
let content = place.appending(path: "content")
try write(madeUp, to: content)

let clock = ContinuousClock()
let before = processorSeconds(usage())
let start = clock.now
let tree = try await FileTree(readingFrom: content.path, jobs: jobs)
let read = clock.now
guard let today = Day(year: 2026, month: 11, day: 23) else { exit(2) }
var request = BuildRequest(contentPath: content.path, today: today)
request.jobs = jobs
let publication = try await Publication.build(tree, templates: Templates(files: [:]), request)
let built = clock.now
let folder = try SiteFolder(output: place.appending(path: "site").path)
let lock = try await folder.lock(command: "benchmark")
let result = try await folder.publish(publication.site, program: programVersion, jobs: jobs, under: lock)
let end = clock.now
let spent = processorSeconds(usage()) - before
let peak = Double(usage().ru_maxrss) / 1024
_ = try await Publication.check(tree, request)
let checked = clock.now
let manifest = try folder.publishedManifest() ?? Manifest(program: programVersion, hashes: [:])

struct Report: Encodable {
  let services: Int
  let jobs: Int
  let wallSeconds: Double
  let cpuSeconds: Double
  let readSeconds: Double
  let buildSeconds: Double
  let publishSeconds: Double
  /// What `check` takes of the same files, reading left out.
  let checkSeconds: Double
  let peakMemoryMB: Double
  let files: Int
  let bytes: Int
  let findings: Int
  let siteHash: String
}

let report = Report(
  services: publication.services.count, jobs: jobs, wallSeconds: rounded(seconds(end - start)),
  cpuSeconds: rounded(spent),
  readSeconds: rounded(seconds(read - start)), buildSeconds: rounded(seconds(built - read)),
  publishSeconds: rounded(seconds(end - built)), checkSeconds: rounded(seconds(checked - end)),
  peakMemoryMB: rounded(peak),
  files: result.written + result.unchanged, bytes: result.bytes,
  findings: publication.diagnostics.count, siteHash: Manifest.integrity(of: manifest.bytes))
print(jsonLine(report))
