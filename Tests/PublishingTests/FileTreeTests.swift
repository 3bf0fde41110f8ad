import Diagnostics
import Foundation
import Glibc
import Publishing
import Testing

struct FileTreeTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  func tree(_ name: String = "content", jobs: Int = 1) async throws(DiskFailure) -> FileTree {
    try await FileTree(readingFrom: folder[name], jobs: jobs)
  }

  func paths(_ tree: FileTree) -> [String] { tree.sorted.map(\.path.text) }

  @Test func everyFileIsReadWithTheFolderAsGiven() async throws {
    try folder.write("navn: x", to: "content/nettsted.yaml")
    try folder.write("æ", to: "content/tjenester/å.md")
    let tree = try await tree()
    #expect(paths(tree) == ["nettsted.yaml", "tjenester/å.md"])
    let file = try #require(tree.files["tjenester/å.md"])
    #expect(file.path == folder["content/tjenester/å.md"])
    #expect(file.bytes == Array("æ".utf8))
    #expect(tree.findings.isEmpty)
  }

  @Test func aSlashAtTheEndOfTheFolderIsNotDoubled() async throws {
    try folder.write("x", to: "content/a.md")
    let tree = try await FileTree(readingFrom: folder["content/"])
    #expect(tree.files["a.md"]?.path == folder["content/a.md"])
  }

  @Test func aLiteralIsATree() {
    let tree: FileTree = ["tjenester/x.md": "tekst"]
    #expect(tree.files["tjenester/x.md"] == SourceFile(path: "content/tjenester/x.md", text: "tekst"))
  }

  @Test func namesThatOnlyLookAlikeAreTwoFiles() async throws {
    try folder.write("en", to: "content/\u{E5}.md")
    try folder.write("to", to: "content/a\u{30A}.md")
    let tree = try await tree()
    #expect(tree.files.count == 2)
    #expect(tree.files["\u{E5}.md"]?.bytes == Array("en".utf8))
    #expect(tree.files["a\u{30A}.md"]?.bytes == Array("to".utf8))
  }

  @Test func theOrderIsThatOfTheBytes() async throws {
    let names = ["b.md", "B.md", "a/z.md", "a.md", "å.md", "ø.md", "10.md", "9.md"]
    for name in names.shuffled() { try folder.write("x", to: "content/\(name)") }
    #expect(paths(try await tree()) == ["10.md", "9.md", "B.md", "a.md", "a/z.md", "b.md", "å.md", "ø.md"])
  }

  @Test func manyTasksReadTheSameAsOne() async throws {
    for number in 0..<300 { try folder.write("\(number)", to: "content/\(number % 7)/\(number).md") }
    let alone = try await tree()
    let together = try await tree(jobs: 4)
    #expect(alone.files.count == 300)
    #expect(alone.files == together.files)
  }

  @Test func aMissingFolderIsAFailureThatNamesIt() async throws {
    let failure = await failure { () throws(DiskFailure) in try await tree() }
    #expect(failure == DiskFailure(folder["content"], .system(.open, .missing)))
    #expect(failure?.exitCode == 2)
  }

  @Test func aLinkInsideTheFolderIsNotFollowed() async throws {
    try folder.write("x", to: "content/a.md")
    try folder.link("content/b.md", to: "a.md")
    try folder.link("content/loop.md", to: "loop.md")
    try folder.link("content/tomorrow.md", to: "not-there.md")
    let tree = try await tree()
    #expect(paths(tree) == ["a.md"])
    #expect(
      tree.findings == [
        FileTree.Finding(path: folder["content/b.md"], problem: .symbolicLink(target: "a.md")),
        FileTree.Finding(path: folder["content/loop.md"], problem: .symbolicLink(target: "loop.md")),
        FileTree.Finding(path: folder["content/tomorrow.md"], problem: .symbolicLink(target: "not-there.md")),
      ]
    )
  }

  @Test(arguments: ["/etc/passwd", "../secret.md", "../content-2", "/not/there", "../not-there.md"])
  func aLinkThatLeadsOutIsRefused(target: String) async throws {
    try folder.write("x", to: "content/a.md")
    try folder.write("x", to: "secret.md")
    try folder.makeFolder("content-2")
    try folder.link("content/b.md", to: target)
    let failure = await failure { () throws(DiskFailure) in try await tree() }
    #expect(failure == DiskFailure(folder["content/b.md"], .linkLeadsOut(target: target)))
  }

  @Test func theFolderItselfMayBeALink() async throws {
    try folder.write("x", to: "elsewhere/a.md")
    try folder.link("content", to: "elsewhere")
    #expect(paths(try await tree()) == ["a.md"])
  }

  @Test func aPipeIsReportedAndNotOpened() async throws {
    try folder.write("x", to: "content/a.md")
    #expect(mkfifo(folder["content/pipe.md"], 0o600) == 0)
    let tree = try await tree()
    #expect(paths(tree) == ["a.md"])
    #expect(tree.findings == [FileTree.Finding(path: folder["content/pipe.md"], problem: .notAFile)])
  }

  @Test func whatSystemsAndEditorsLeaveIsPassedOver() async throws {
    let leftovers = [
      ".git/config", ".env", ".#a.md", "#a.md#", "a.md~", ".a.md.swp", "a.md.swp", ".DS_Store", "4913", "Thumbs.db",
      "~$brev.docx",
    ]
    for name in leftovers { try folder.write("x", to: "content/\(name)") }
    try folder.write("x", to: "content/tjenester/4913/a.md")
    let tree = try await tree()
    #expect(paths(tree) == ["tjenester/4913/a.md"])
    #expect(tree.findings.isEmpty)
  }

  @Test func aFolderNamedAsAPageIsReported() async throws {
    try folder.write("x", to: "content/tjenester/rph.md/a.md")
    let tree = try await tree()
    #expect(tree.files.isEmpty)
    #expect(
      tree.findings == [FileTree.Finding(path: folder["content/tjenester/rph.md"], problem: .folderNamedAsPage)]
    )
  }

  @Test func aVeryLargeFileIsNotRead() async throws {
    try folder.write("", to: "content/a.md")
    #expect(truncate(folder["content/a.md"], 1 << 30) == 0)
    let tree = try await tree()
    #expect(tree.files.isEmpty)
    #expect(
      tree.findings == [
        FileTree.Finding(path: folder["content/a.md"], problem: .tooLarge(bytes: 1 << 30, limit: FileTree.largestPage))
      ]
    )
  }

  @Test func aFileOfExactlyTheLimitIsRead() async throws {
    try folder.write("", to: "content/a.md")
    #expect(truncate(folder["content/a.md"], off_t(FileTree.largestPage)) == 0)
    #expect(try await tree().files["a.md"]?.bytes.count == FileTree.largestPage)
  }

  @Test func namesThatAreNoTextAreReported() async throws {
    try folder.makeFolder("content")
    for name: [UInt8] in [[0x62, 0xE6], [0x61, 0x0A, 0x62], [0x63, 0xE2, 0x80, 0xAE, 0x64]] {
      let path = Array("\(folder.path)/content/".utf8) + name + [0]
      let made = open(path.map { CChar(bitPattern: $0) }, O_CREAT | O_WRONLY, 0o600)
      try #require(made >= 0)
      close(made)
    }
    let tree = try await tree()
    #expect(tree.files.isEmpty)
    #expect(
      tree.findings == [
        FileTree.Finding(path: folder["content/a\\x0Ab"], problem: .unreadableName),
        FileTree.Finding(path: folder["content/b\\xE6"], problem: .unreadableName),
        FileTree.Finding(path: folder["content/c\\xE2\\x80\\xAEd"], problem: .unreadableName),
      ]
    )
  }

  @Test func aVeryDeepFolderIsReported() async throws {
    let deep = Array(repeating: "d", count: FileTree.deepestFolder).joined(separator: "/")
    try folder.write("x", to: "content/\(deep)/a.md")
    let tree = try await tree()
    #expect(tree.files.isEmpty)
    #expect(tree.findings.map(\.problem) == [.tooDeep(limit: FileTree.deepestFolder)])
  }

  @Test func aFileThatIsBeingWrittenIsReadWhole() async throws {
    let versions = (0..<2).map { String(repeating: "\($0)", count: 200_000) }
    try folder.write(versions[0], to: "content/a.md")
    let path = folder["content/a.md"]
    let writer = Task.detached {
      for round in 0..<60 {
        // As many editors save: what was there is overwritten in place, in pieces.
        guard let handle = FileHandle(forUpdatingAtPath: path) else { return }
        for piece in 0..<4 {
          try? handle.write(contentsOf: Data(repeating: UInt8(ascii: "0") + UInt8(round % 2), count: 50_000))
          if piece == 1 { usleep(300) }
        }
        try? handle.close()
        usleep(15_000)
      }
    }
    for _ in 0..<40 {
      let tree = try await tree()
      let text = String(decoding: try #require(tree.files["a.md"]).bytes, as: UTF8.self)
      #expect(versions.contains(text))
      usleep(2_000)
    }
    await writer.value
  }
}
