import Diagnostics
import LanguageServer
import Publishing
import Services
import Testing

/// A conversation with a folder that is a value: what the program does between events is done here by hand.
private struct Table {
  var conversation: Conversation
  var sent: [JSON] = []
  /// What is to be judged, as it was asked for.
  var tasks: [JudgingTask] = []
  private var disk: FileTree

  init(_ files: FileTree) {
    let folder = ContentFolder(place: "/sted/content", shown: "content")
    disk = files
    conversation = Conversation(
      language: .nb, program: "1",
      find: Conversation.ContentFinder(inWorkspace: { _ in folder }, around: { _ in nil }))
    let opened: JSON = ["workspaceFolders": [["uri": "file:///sted", "name": "sted"]], "capabilities": [:]]
    tell(["id": 1, "method": "initialize", "params": opened])
    tell(["method": "initialized", "params": [:]])
  }

  mutating func tell(_ message: JSON) { receive(.message(message.bytes)) }

  mutating func receive(_ event: Conversation.Event) {
    var events = [event]
    while !events.isEmpty {
      for effect in conversation.receive(events.removeFirst()) {
        switch effect {
        case .send(let message): sent.append(message)
        case .awaitQuiet(let folder): events.append(.isQuiet(folder))
        case .judge(let task): tasks.append(task)
        case .learnRules: events.append(.learnt(RuleBook()))
        case .awaitLeisure, .findMore, .mend, .end: continue
        }
      }
    }
  }

  /// Judges what was asked for first.
  mutating func judgeNext() async throws {
    let task = tasks.removeFirst()
    let today = try #require(Day(year: 2026, month: 11, day: 23))
    let state = task.disk ?? JudgingTask.DiskState(content: disk, previousAddresses: [])
    receive(.judged(try await task.judged(state, asOf: today, jobs: 1)))
  }

  mutating func open(_ name: String, _ text: String) {
    tell([
      "method": "textDocument/didOpen",
      "params": ["textDocument": ["uri": .text(Self.address(name)), "version": 1, "text": .text(text)]],
    ])
  }

  mutating func write(_ name: String, _ version: Int, _ text: String) {
    tell([
      "method": "textDocument/didChange",
      "params": [
        "textDocument": ["uri": .text(Self.address(name)), "version": JSON(version)],
        "contentChanges": [["text": .text(text)]],
      ],
    ])
  }

  static func address(_ name: String) -> String { "file:///sted/content/tjenester/\(name)" }

  /// Version and rules of each time that something was said of a file.
  func told(of name: String) -> [(version: Int?, rules: [String])] {
    sent.filter { $0["method"] == "textDocument/publishDiagnostics" }.map { $0["params"] }
      .filter { $0["uri"].text == Self.address(name) }
      .map { ($0["version"].integer, $0["diagnostics"].list.compactMap { $0["code"].text }) }
  }
}

@Suite struct ConversationTests {
  private static let right = """
    ---
    tittel: A
    målgruppe: voksne
    egenandel: gratis
    henvisning: nei
    ---
    """
  private static let wrong = right.replacing("henvisning: nei\n", with: "")
  private static let site: FileTree = [
    "nettsted.yaml": "navn: Prøvested\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\n",
    "kommune.yaml": "navn: Prøve kommune\nnummer: \"9999\"\n", "tjenester/a.md": right,
  ]

  @Test func whatWasJudgedBeforeAChangeIsNeverTold() async throws {
    var table = Table(Self.site)
    try await table.judgeNext()
    table.open("a.md", Self.right)
    table.write("a.md", 2, Self.wrong)
    #expect(table.tasks.count == 1)
    table.write("a.md", 3, Self.right)
    try await table.judgeNext()
    #expect(table.told(of: "a.md").allSatisfy { $0.version != 1 && $0.version != 2 })
    try await table.judgeNext()
    let last = try #require(table.told(of: "a.md").last)
    #expect(last.version == 3)
    #expect(!last.rules.contains("missing-field"))
    #expect(table.tasks.isEmpty)
  }

  @Test func aFolderIsJudgedOnceAtATimeHoweverManyChangesThereAre() async throws {
    var table = Table(Self.site)
    try await table.judgeNext()
    table.open("a.md", Self.right)
    for version in 2...50 { table.write("a.md", version, Self.wrong) }
    #expect(table.tasks.count == 1)
    try await table.judgeNext()
    #expect(table.tasks.count == 1)
    try await table.judgeNext()
    #expect(table.told(of: "a.md").last?.version == 50)
    #expect(table.tasks.isEmpty)
  }

  @Test func anAnswerThatNeedsWhatIsBeingJudgedWaitsForIt() async throws {
    var table = Table(Self.site)
    try await table.judgeNext()
    table.open("a.md", Self.right)
    let symbols: JSON = ["textDocument": ["uri": .text(Table.address("a.md"))]]
    table.tell(["id": 7, "method": "textDocument/documentSymbol", "params": symbols])
    #expect(!table.sent.contains { $0["id"] == 7 })
    try await table.judgeNext()
    #expect(table.sent.count { $0["id"] == 7 } == 1)
  }

  @Test func aFileOfWhichNothingMoreIsToBeSaidIsClearedOnce() async throws {
    var table = Table(Self.site)
    try await table.judgeNext()
    table.open("b.md", Self.wrong)
    try await table.judgeNext()
    #expect(table.told(of: "b.md").last?.rules.contains("missing-field") == true)
    let closed: JSON = ["textDocument": ["uri": .text(Table.address("b.md"))]]
    table.tell(["method": "textDocument/didClose", "params": closed])
    try await table.judgeNext()
    #expect(table.told(of: "b.md").map(\.rules.isEmpty) == [false, true])
    #expect(table.told(of: "b.md").last?.version == nil)
  }

  @Test func nothingIsSaidTwice() async throws {
    var table = Table(Self.site)
    try await table.judgeNext()
    let before = table.sent.count
    table.tell([
      "method": "workspace/didChangeWatchedFiles", "params": ["changes": [["uri": .text(Table.address("a.md"))]]],
    ])
    try await table.judgeNext()
    #expect(table.sent.count == before)
  }
}
