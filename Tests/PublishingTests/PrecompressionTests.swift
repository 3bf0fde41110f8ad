import Foundation
import Publishing
import Rendering
import Testing

/// The compressed twins of a site's texts, for hosts that send them in their place.
@Suite struct PrecompressionTests {
  private let page = OutputFile(
    path: "index.html", bytes: Array(String(repeating: "<p>Ring 00 00 12 34</p>\n", count: 200).utf8))

  private func twins(_ files: [OutputFile], jobs: Int = 1) async -> [OutputFile] {
    await compressedTwins(of: files, jobs: jobs) { _, _ in nil }
  }

  /// What another program makes of a twin; the browser tests look at those of a whole site with a third.
  private func unpacked(_ bytes: [UInt8], by program: String) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program, "-dc"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(bytes))
    try input.fileHandleForWriting.close()
    let read = try output.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    return Array(read ?? Data())
  }

  @Test func everyTextHasTwoTwinsAndAPictureHasNone() async {
    let files = ["a.html", "a.css", "a.js", "a.json", "a.xml", "a.txt", "a.svg", "a.ics", "a.png", "_headers"].map {
      OutputFile(path: $0, bytes: page.bytes)
    }
    let made = await twins(files).map(\.path)
    #expect(made.count == 16)
    #expect(made.prefix(2) == ["a.html.gz", "a.html.br"])
    #expect(!made.contains { $0.hasPrefix("a.png") || $0.hasPrefix("_") })
  }

  @Test func aTwinIsTheSameTextAndSmaller() async throws {
    let made = await twins([page])
    for twin in made { #expect(twin.bytes.count < page.bytes.count / 10, "\(twin.path)") }
    let gzip = try #require(made.first { $0.path.hasSuffix(".gz") })
    #expect(try unpacked(gzip.bytes, by: "gzip") == page.bytes)
  }

  /// The head of a gzip file has four octets for a time and may have a name (RFC 1952).
  @Test func aTwinSaysNeitherWhenItWasMadeNorWhatItWasCalled() async throws {
    let gzip = try #require(await twins([page]).first)
    #expect(gzip.bytes.prefix(8) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0])
  }

  @Test func theSameTextGivesTheSameTwinsWhateverTheThreads() async {
    let files = (0..<40).map { number in
      OutputFile(path: "\(number).html", bytes: page.bytes + Array("\(number)".utf8))
    }
    #expect(await twins(files) == twins(files, jobs: 8))
  }

  @Test func whatWouldNotBeSmallerHasNoTwin() async {
    #expect(
      await twins([OutputFile(path: "a.txt", bytes: Array("a".utf8)), OutputFile(path: "b.txt", bytes: [])]) == [])
  }

  private func publish(_ files: [OutputFile], in folder: SiteFolder, program: String) async throws {
    let result = try await folder.publish(SiteFiles(files), program: program, under: folder.lock(command: "test"))
    #expect(result.isSwapped)
  }

  @Test func theTwinOfAnUnchangedFileIsTakenFromThePublishedSite() async throws {
    let temporary = try TemporaryFolder()
    let folder = try SiteFolder(output: temporary["site"])
    #expect(try folder.publishedTwins(by: "terskel 1") == nil)
    let other = OutputFile(path: "other.html", bytes: page.bytes + [0x0A])
    // No twin that a library would make, so that it can be told from one that is made anew.
    let planted: [UInt8] = [1, 2, 3]
    try await publish(
      [page, OutputFile(path: "index.html.gz", bytes: planted), other], in: folder, program: "terskel 1")
    let published = try #require(try folder.publishedTwins(by: "terskel 1"))
    #expect(published.bytes("index.html.gz", of: page) == planted)
    #expect(published.bytes("index.html.br", of: page) == nil)
    #expect(published.bytes("index.html.gz", of: OutputFile(path: "index.html", bytes: other.bytes)) == nil)
    #expect(try folder.publishedTwins(by: "terskel 2") == nil)
    // A twin that somebody has changed is not what the list of files says.
    try temporary.write("456", to: "site/index.html.gz")
    #expect(published.bytes("index.html.gz", of: page) == nil)
  }
}
