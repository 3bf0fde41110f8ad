package import Diagnostics
import Foundation
import Glibc
import Publishing
import Schemas
package import Services

/// A conversation over standard input and output: reads what the client says, lets `Conversation` make up its mind, and does what comes of it.
package struct LanguageServer: Sendable {
  /// The content folder that was named; nil where it is looked for in what the editor has open.
  package let content: String?
  package let language: MessageLanguage
  package let program: String
  package let jobs: Int
  package let today: @Sendable () -> Day

  package init(
    content: String?, language: MessageLanguage, program: String, jobs: Int, today: @escaping @Sendable () -> Day
  ) {
    self.content = content
    self.language = language
    self.program = program
    self.jobs = jobs
    self.today = today
  }

  private enum Input: Sendable {
    case event(Conversation.Event)
    case end(isCutShort: Bool)
    case unreadable(FrameReader.Failure)
  }

  /// Talks until the client ends it or is gone; the exit code.
  ///
  /// `say` is for what a person should see, who is no part of the conversation.
  package func run(say: @Sendable (String) -> Void) async -> Int32 {
    let (inputs, feed) = AsyncStream.makeStream(of: Input.self)
    Thread.detachNewThread { Self.listen(to: STDIN_FILENO, feed) }
    var conversation = Conversation(language: language, program: program, find: finder)
    for await input in inputs {
      switch input {
      case .end(let isCutShort):
        if isCutShort { say(Self.cutShort[language] + "\n") }
        return conversation.exitCodeAtEndOfInput
      case .unreadable(let failure):
        say(failure.summary[language] + "\n")
        return 1
      case .event(let event):
        for effect in conversation.receive(event) {
          if let code = perform(effect, feed) { return code }
        }
      }
    }
    return 1
  }

  /// The exit code where it is the last one.
  private func perform(_ effect: Conversation.Effect, _ feed: AsyncStream<Input>.Continuation) -> Int32? {
    switch effect {
    case .send(let message): if !Self.write(message.bytes) { return 1 }
    case .end(let code): return code
    case .awaitQuiet(let folder):
      Task {
        try? await Task.sleep(for: Self.quiet)
        feed.yield(.event(.isQuiet(folder)))
      }
    case .judge(let task): Task { feed.yield(.event(await outcome(of: task))) }
    case .awaitLeisure(let judgement):
      Task(priority: .utility) {
        try? await Task.sleep(for: Self.leisure)
        feed.yield(.event(.isAtLeisure(judgement)))
      }
    case .findMore(let judgement):
      Task(priority: .utility) { feed.yield(.event(await judgement.findMore())) }
    case .mend(let task): Task { feed.yield(.event(.answered(id: task.id, await task.actions()))) }
    case .learnRules: Task(priority: .utility) { feed.yield(.event(.learnt(await RuleBook(jobs: 1)))) }
    }
    return nil
  }

  /// How long it must be quiet before a text is judged, so that a burst of changes is judged once.
  private static let quiet: Duration = .milliseconds(5)
  /// How long before what takes its time is begun: until then the next change may have come.
  private static let leisure: Duration = .milliseconds(300)

  private func outcome(of task: JudgingTask) async -> Conversation.Event {
    do throws(DiskFailure) {
      let disk = if let known = task.disk { known } else { try await read(task.folder) }
      do throws(BuildFailure) {
        return .judged(try await task.judged(disk, asOf: today(), jobs: jobs))
      } catch {
        return .failed(task, error.summary)
      }
    } catch {
      return .failed(task, error.summary)
    }
  }

  private func read(_ folder: ContentFolder) async throws(DiskFailure) -> JudgingTask.DiskState {
    let tree = try await FileTree(readingFrom: folder.place, shownAs: folder.shown, jobs: jobs)
    // What was published before is only compared with: a folder that cannot be read as ours is no reason to say nothing.
    let output = Self.parent(of: folder.place) + "/site"
    let published = try? SiteFolder(output: output, keepingClearOf: [folder.place])
    let manifest = try? published?.publishedManifest()
    return JudgingTask.DiskState(
      content: tree, previousAddresses: manifest?.hashes.keys.map { "/" + $0.text }.sorted() ?? [])
  }

  // MARK: Where the content is

  private var finder: Conversation.ContentFinder {
    guard let content else {
      return Conversation.ContentFinder(inWorkspace: Self.contentFolder(in:), around: Self.contentFolder(around:))
    }
    let place = FileAddress.withoutLastSlash(Self.absolute(content))
    let folder = ContentFolder(place: place, shown: FileAddress.withoutLastSlash(content))
    return Conversation.ContentFinder(
      inWorkspace: { _ in folder }, around: { path in folder.inner(path) == nil ? nil : folder })
  }

  /// The folder itself, or `content` in it.
  private static func contentFolder(in workspace: String) -> ContentFolder? {
    if holdsSettings(workspace) { return ContentFolder(place: workspace, shown: name(of: workspace)) }
    let inner = workspace + "/content"
    return holdsSettings(inner) ? ContentFolder(place: inner, shown: "content") : nil
  }

  private static func contentFolder(around path: String) -> ContentFolder? {
    var folder = parent(of: path)
    for _ in 0..<FileTree.deepestFolder where folder != "/" {
      if holdsSettings(folder) { return ContentFolder(place: folder, shown: name(of: folder)) }
      folder = parent(of: folder)
    }
    return nil
  }

  private static func holdsSettings(_ folder: String) -> Bool {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.contains { SchemaKind(ofFile: $0) == .settings }
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  private static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  private static func absolute(_ path: String) -> String {
    if let resolved = realpath(path, nil) {
      defer { free(resolved) }
      return String(cString: resolved)
    }
    return path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }

  // MARK: The streams

  private static func listen(to descriptor: Int32, _ feed: AsyncStream<Input>.Continuation) {
    var frames = FrameReader()
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        feed.yield(.end(isCutShort: frames.isInside))
        return
      }
      frames.append(buffer[..<count])
      do throws(FrameReader.Failure) {
        while let message = try frames.next() { feed.yield(.event(.message(message))) }
      } catch {
        feed.yield(.unreadable(error))
        return
      }
    }
  }

  /// Writes a message whole, however slowly it is taken; false where nobody reads any more.
  private static func write(_ message: [UInt8]) -> Bool {
    var bytes = (Array("Content-Length: \(message.count)\r\n\r\n".utf8) + message)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        var pipe = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        _ = poll(&pipe, 1, -1)
        continue
      }
      guard count > 0 else { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }

  private static let cutShort = Wording(
    nb: "inndataene sluttet midt i en melding", nn: "inndataa slutta midt i ei melding",
    en: "the input ended in the middle of a message")
}

extension FolderJudgement {
  fileprivate func findMore() async -> Conversation.Event {
    .foundMore(folder, revision: revision, await content.findMore())
  }
}
