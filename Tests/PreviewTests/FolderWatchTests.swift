import Foundation
import Preview
import Testing

/// The watcher on real folders, in both of its ways. A sign too many does no harm; one too few is a page that stays old.
///
/// The limit is for a watcher that says nothing. It is long because it counts from when a test is lined up behind all others: where they take
/// half an hour, as they do under a sanitizer, a minute is over before the test has begun.
@Suite(.timeLimit(.minutes(120))) struct FolderWatchTests {
  /// A change, done to a folder that holds `en/fil.md` and `to/fil.md`.
  private static let changes: [(name: String, make: @Sendable (URL) throws -> Void)] = [
    ("a file is written", { try Data("ny".utf8).write(to: $0.appending(path: "en/fil.md")) }),
    (
      "a file is written in place",
      { folder in
        let file = try FileHandle(forWritingTo: folder.appending(path: "en/fil.md"))
        try file.truncate(atOffset: 0)
        try file.write(contentsOf: Data("halv".utf8))
        try file.write(contentsOf: Data(" og hel".utf8))
        try file.close()
      }
    ),
    (
      "a file is put in its place by a new name",
      { folder in
        let other = folder.appending(path: "en/.fil.md.ny")
        try Data("ny".utf8).write(to: other)
        _ = rename(other.path, folder.appending(path: "en/fil.md").path)
      }
    ),
    ("a file is made", { try Data("x".utf8).write(to: $0.appending(path: "to/ny.md")) }),
    ("a file is deleted", { try FileManager.default.removeItem(at: $0.appending(path: "to/fil.md")) }),
    (
      "a folder is made with a file in it",
      { folder in
        let inner = folder.appending(path: "tre/fire")
        try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
        try Data("x".utf8).write(to: inner.appending(path: "fil.md"))
      }
    ),
    ("a folder is deleted", { try FileManager.default.removeItem(at: $0.appending(path: "to")) }),
    (
      "a folder is renamed",
      {
        try FileManager.default.moveItem(at: $0.appending(path: "to"), to: $0.appending(path: "fem"))
      }
    ),
    ("the whole folder is deleted", { try FileManager.default.removeItem(at: $0) }),
  ]

  private func made() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "terskel-\(UUID().uuidString)/innhold")
    for name in ["en", "to"] {
      try FileManager.default.createDirectory(at: folder.appending(path: name), withIntermediateDirectories: true)
      try Data("før".utf8).write(to: folder.appending(path: "\(name)/fil.md"))
    }
    return folder
  }

  @Test(arguments: changes.indices, [true, false])
  func everyChangeIsTold(of index: Int, usesKernel: Bool) async throws {
    let folder = try made()
    defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
    let signs = FolderWatch.changes(in: [folder.path], usesKernel: usesKernel)
    let change = Self.changes[index]
    try change.make(folder)
    // Without a sign this waits for ever, and the time limit fails the test.
    #expect(await signs.first { true } != nil, "\(change.name)")
  }

  @Test(arguments: [true, false])
  func aFileInAFolderThatWasMadeLaterIsToldOf(usesKernel: Bool) async throws {
    let folder = try made()
    defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
    var signs = FolderWatch.changes(in: [folder.path], usesKernel: usesKernel).makeAsyncIterator()
    let inner = folder.appending(path: "ny")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    _ = await signs.next()
    try Data("x".utf8).write(to: inner.appending(path: "fil.md"))
    #expect(await signs.next() != nil)
  }

  @Test func aFolderThatWasDeletedAndMadeAgainIsWatchedAgain() async throws {
    let folder = try made()
    defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
    var signs = FolderWatch.changes(in: [folder.path]).makeAsyncIterator()
    try FileManager.default.removeItem(at: folder)
    _ = await signs.next()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    _ = await signs.next()
    try Data("x".utf8).write(to: folder.appending(path: "fil.md"))
    #expect(await signs.next() != nil)
  }
}
