package import Diagnostics
package import Publishing
import Services

/// One client and what it has told us, from `initialize` to `exit`: each event leads to effects, and nothing here looks at disk or clock.
package struct Conversation: Sendable {
  let language: MessageLanguage
  let program: String
  let find: ContentFinder
  private var phase = Phase.new
  private(set) var client = Client()
  /// By the path of the folder.
  private(set) var folders: [String: WatchedFolder] = [:]
  /// By address.
  private(set) var texts: [String: OpenText] = [:]
  /// Nil until the rules' examples have been checked.
  private(set) var rules: RuleBook?
  /// What asks for more than the rules that are known so far.
  private var waitingForRules: [Waiting] = []
  /// Requests whose answer is being made.
  private var inTheMaking: Set<JSON> = []
  /// The files outside every content folder that something has been said of, so that it is said once.
  private var strangers: Set<String> = []

  private enum Phase { case new, open, shutDown }

  /// How content is found on the disk.
  package struct ContentFinder: Sendable {
    /// The content of a folder that the editor has open.
    let inWorkspace: @Sendable (String) -> ContentFolder?
    /// The content that a file lies in.
    let around: @Sendable (String) -> ContentFolder?

    package init(
      inWorkspace: @escaping @Sendable (String) -> ContentFolder?,
      around: @escaping @Sendable (String) -> ContentFolder?
    ) {
      self.inWorkspace = inWorkspace
      self.around = around
    }
  }

  /// A request that cannot be answered yet.
  struct Waiting: Sendable {
    let id: JSON
    let method: String
    let parameters: JSON
  }

  package enum Event: Sendable {
    case message([UInt8])
    /// It has been quiet for a moment since a folder changed.
    case isQuiet(ContentFolder)
    case judged(FolderJudgement)
    /// The folder could not be read or judged.
    case failed(JudgingTask, Wording)
    /// It has been quiet for so long that what takes its time may be begun.
    case isAtLeisure(FolderJudgement)
    case foundMore(ContentFolder, revision: Int, [Diagnostic])
    case answered(id: JSON, JSON)
    case learnt(RuleBook)
  }

  package enum Effect: Sendable {
    case send(JSON)
    /// Comes back as `isQuiet`.
    case awaitQuiet(ContentFolder)
    /// Comes back as `judged` or `failed`.
    case judge(JudgingTask)
    /// Comes back as `isAtLeisure`.
    case awaitLeisure(FolderJudgement)
    /// What only a plan of the site can show; comes back as `foundMore`.
    case findMore(FolderJudgement)
    /// Comes back as `answered`.
    case mend(MendingTask)
    /// Comes back as `learnt`.
    case learnRules
    case end(exitCode: Int32)
  }

  package init(language: MessageLanguage, program: String, find: ContentFinder) {
    self.language = language
    self.program = program
    self.find = find
  }

  /// The exit code when the client is gone without a word.
  package var exitCodeAtEndOfInput: Int32 { phase == .shutDown ? 0 : 1 }

  package mutating func receive(_ event: Event) -> [Effect] {
    switch event {
    case .message(let bytes):
      guard let json = JSON(bytes) else {
        return [.send(Message.refusal(.null, .parseError, "the message is not JSON"))]
      }
      return receive(Message(json))
    case .isQuiet(let folder): return startJudging(folder.place)
    case .judged(let judgement): return take(judgement)
    case .failed(let task, let reason): return takeFailure(of: task, reason)
    case .isAtLeisure(let judgement):
      return folders[judgement.folder.place]?.revision == judgement.revision ? [.findMore(judgement)] : []
    case .foundMore(let folder, let revision, let found):
      guard folders[folder.place]?.revision == revision else { return [] }
      folders[folder.place]?.judgement?.later = found
      return publish(folder.place)
    case .answered(let id, let result):
      return inTheMaking.remove(id) == nil ? [] : [.send(Message.answer(id, result))]
    case .learnt(let book):
      rules = book
      let waiting = waitingForRules
      waitingForRules = []
      return waiting.flatMap { answer($0) }
    }
  }

  // MARK: Messages

  private mutating func receive(_ message: Message) -> [Effect] {
    switch message {
    case .response: return []
    case .unreadable(let id):
      return [.send(Message.refusal(id, .invalidRequest, "the message is no request and no notification"))]
    case .notification("exit", _): return [.end(exitCode: exitCodeAtEndOfInput)]
    case .notification(let method, let parameters):
      return phase == .open ? receiveNotification(method, parameters) : []
    case .request(let id, let method, let parameters):
      switch (phase, method) {
      case (.new, "initialize"): return initialize(id, parameters)
      case (.new, _):
        return [.send(Message.refusal(id, .serverNotInitialized, "“initialize” comes first"))]
      case (.open, "initialize"), (.shutDown, _):
        return [.send(Message.refusal(id, .invalidRequest, "“\(method)” does not come here"))]
      case (.open, "shutdown"):
        phase = .shutDown
        return cancelEverything() + [.send(Message.answer(id, .null))]
      case (.open, _): return answer(Waiting(id: id, method: method, parameters: parameters))
      }
    }
  }

  private mutating func initialize(_ id: JSON, _ parameters: JSON) -> [Effect] {
    phase = .open
    client = Client(parameters["capabilities"])
    let opened = parameters["workspaceFolders"].list.compactMap { $0["uri"].text }
    let root = parameters["rootUri"].text.map { [$0] } ?? []
    for address in opened.isEmpty ? root : opened { addWorkspace(address) }
    let result: JSON = [
      "capabilities": capabilities, "serverInfo": ["name": "terskel", "version": .text(program)],
    ]
    return [.send(Message.answer(id, result))]
  }

  private var capabilities: JSON {
    [
      "positionEncoding": client.unitName,
      "textDocumentSync": ["openClose": true, "change": 2, "save": true],
      "completionProvider": ["triggerCharacters": [":", " ", "-", "[", ",", "{", "(", "/", "#"]],
      "hoverProvider": true, "definitionProvider": true, "documentSymbolProvider": true,
      "documentLinkProvider": ["resolveProvider": false],
      "codeActionProvider": ["codeActionKinds": ["quickfix", "source.fixAll"]],
      "workspace": ["workspaceFolders": ["supported": true, "changeNotifications": true]],
    ]
  }

  private mutating func receiveNotification(_ method: String, _ parameters: JSON) -> [Effect] {
    switch method {
    case "initialized": return begin()
    case "textDocument/didOpen": return open(parameters["textDocument"])
    case "textDocument/didChange": return change(parameters)
    case "textDocument/didSave":
      return touch(folderPath(of: parameters["textDocument"]["uri"].text), mustRead: true)
    case "textDocument/didClose":
      guard let address = parameters["textDocument"]["uri"].text, let text = texts.removeValue(forKey: address) else {
        return []
      }
      return touch(folderPath(ofFile: text.path), mustRead: true)
    case "workspace/didChangeWatchedFiles":
      return changeFiles(parameters["changes"].list.compactMap { $0["uri"].text.flatMap(FileAddress.path) })
    case "workspace/didChangeWorkspaceFolders": return changeWorkspaces(parameters["event"])
    case "$/cancelRequest": return cancel(parameters["id"])
    default: return []
    }
  }

  private mutating func begin() -> [Effect] {
    var effects: [Effect] = [.learnRules]
    if client.takesWatchers {
      let watcher: JSON = ["globPattern": "**/*.{md,markdown,yaml,yml,png,jpg,jpeg,webp,avif,gif}"]
      let registration: JSON = [
        "id": "watch", "method": "workspace/didChangeWatchedFiles", "registerOptions": ["watchers": [watcher]],
      ]
      effects.append(
        .send(Message.request("watch", "client/registerCapability", ["registrations": [registration]])))
    }
    for place in folders.keys.sorted() { effects += touch(place, mustRead: true) }
    return effects
  }

  // MARK: Folders

  private mutating func addWorkspace(_ address: String) {
    guard let path = FileAddress.path(of: address), let folder = find.inWorkspace(path) else { return }
    if folders[folder.place] == nil { folders[folder.place] = WatchedFolder(folder, workspace: path) }
  }

  private mutating func changeWorkspaces(_ event: JSON) -> [Effect] {
    var effects: [Effect] = []
    for path in event["removed"].list.compactMap({ $0["uri"].text.flatMap(FileAddress.path) }) {
      for (place, watched) in folders where watched.workspace == path {
        effects += watched.published.keys.sorted().map { .send(Self.publication($0, [])) }
        effects += watched.waiting.map { .send(Message.answer($0.id, .null)) }
        folders[place] = nil
      }
    }
    let before = Set(folders.keys)
    for address in event["added"].list.compactMap({ $0["uri"].text }) { addWorkspace(address) }
    for place in Set(folders.keys).subtracting(before).sorted() { effects += touch(place, mustRead: true) }
    return effects
  }

  private mutating func changeFiles(_ paths: [String]) -> [Effect] {
    // Settings that have come make a content folder of the one that they lie in.
    for path in paths where path.hasSuffix(".yaml") && folderPath(ofFile: path) == nil {
      if let folder = find.around(path) { folders[folder.place] = WatchedFolder(folder, workspace: nil) }
    }
    return Set(paths.compactMap { folderPath(ofFile: $0) }).sorted().flatMap { touch($0, mustRead: true) }
  }

  /// The innermost content folder that a file lies in.
  func folderPath(ofFile path: String) -> String? {
    folders.values.filter { $0.folder.inner(path) != nil }.max {
      $0.folder.place.utf8.count < $1.folder.place.utf8.count
    }?
    .folder.place
  }

  func folderPath(of address: String?) -> String? {
    guard let address else { return nil }
    return (texts[address]?.path ?? FileAddress.path(of: address)).flatMap { folderPath(ofFile: $0) }
  }

  // MARK: Texts

  private mutating func open(_ document: JSON) -> [Effect] {
    guard let address = document["uri"].text, let text = document["text"].text, let path = FileAddress.path(of: address)
    else { return [] }
    texts[address] = OpenText(
      address: address, path: path, version: document["version"].integer, bytes: Array(text.utf8))
    if let place = folderPath(ofFile: path) { return touch(place, mustRead: true) }
    if let folder = find.around(path) {
      folders[folder.place] = WatchedFolder(folder, workspace: nil)
      return touch(folder.place, mustRead: true)
    }
    guard strangers.insert(path).inserted else { return [] }
    return [.send(Self.log(Self.stranger(path)[language]))]
  }

  private mutating func change(_ parameters: JSON) -> [Effect] {
    guard let address = parameters["textDocument"]["uri"].text, var text = texts[address] else { return [] }
    for change in parameters["contentChanges"].list {
      guard let new = change["text"].text else { continue }
      if change["range"] == .null {
        text.bytes = Array(new.utf8)
      } else if let range = Lines(text.bytes, in: client.unit, isOpen: true).range(change["range"]) {
        text.bytes.replaceSubrange(range, with: new.utf8)
      }
    }
    text.version = parameters["textDocument"]["version"].integer ?? text.version
    texts[address] = text
    return touch(folderPath(ofFile: text.path), mustRead: false)
  }

  // MARK: Judging

  /// Something in a folder is another than before.
  private mutating func touch(_ place: String?, mustRead: Bool) -> [Effect] {
    guard let place, var watched = folders[place] else { return [] }
    watched.revision += 1
    if mustRead { watched.disk = nil }
    defer { folders[place] = watched }
    guard watched.state == .idle else { return [] }
    watched.state = .waiting
    return [.awaitQuiet(watched.folder)]
  }

  private mutating func startJudging(_ place: String) -> [Effect] {
    guard var watched = folders[place], watched.state == .waiting else { return [] }
    watched.state = .judging
    folders[place] = watched
    var versions: [String: Int] = [:]
    var changed: [(path: String, bytes: [UInt8])] = []
    for (address, text) in texts.sorted(by: { $0.key < $1.key }) where folderPath(ofFile: text.path) == place {
      guard let inner = watched.folder.inner(text.path) else { continue }
      changed.append((inner, text.bytes))
      versions[address] = text.version ?? 0
    }
    return [
      .judge(
        JudgingTask(
          folder: watched.folder, revision: watched.revision, disk: watched.disk, texts: changed, versions: versions,
          memory: watched.memory))
    ]
  }

  /// Tells what came of it, unless something has changed since: then it is judged again, and nobody sees what is no longer so.
  private mutating func take(_ judgement: FolderJudgement) -> [Effect] {
    var judgement = judgement
    let place = judgement.folder.place
    guard var watched = folders[place], watched.state == .judging else { return [] }
    watched.memory = judgement.memory
    guard watched.revision == judgement.revision else {
      watched.state = .waiting
      // What was read of the disk still stands, unless the disk is what changed.
      folders[place] = watched
      return startJudging(place)
    }
    watched.disk = judgement.disk
    watched.state = .idle
    watched.failure = nil
    // Until it has been looked for anew, what was found stands, so that it does not come and go with every letter.
    if judgement.content.mayHaveMore { judgement.later = watched.laterFindings(ifIn: judgement) }
    watched.judgement = judgement
    let waiting = watched.waiting
    watched.waiting = []
    folders[place] = watched
    var effects = publish(place) + waiting.flatMap { answer($0) }
    if judgement.content.mayHaveMore { effects.append(.awaitLeisure(judgement)) }
    return effects
  }

  private mutating func takeFailure(of task: JudgingTask, _ reason: Wording) -> [Effect] {
    let place = task.folder.place
    guard var watched = folders[place], watched.state == .judging else { return [] }
    if watched.revision != task.revision {
      watched.state = .waiting
      folders[place] = watched
      return startJudging(place)
    }
    watched.state = .idle
    let waiting = watched.waiting
    watched.waiting = []
    let isNews = watched.failure != reason
    watched.failure = reason
    folders[place] = watched
    return (isNews ? [.send(Self.log(reason[language]))] : []) + waiting.map { .send(Message.answer($0.id, .null)) }
  }

  /// Tells the client of every file of which something else is to be said than before.
  private mutating func publish(_ place: String) -> [Effect] {
    guard var watched = folders[place], let judgement = watched.judgement else { return [] }
    let open = texts.values.filter { judgement.versions[$0.address] != nil }
    let publications = publications(of: judgement, open: open, client, language)
    var effects: [Effect] = []
    for address in watched.published.keys.sorted() where publications[address] == nil {
      effects.append(.send(Self.publication(address, [])))
    }
    for (address, parameters) in publications.sorted(by: { $0.key < $1.key })
    where watched.published[address] != parameters {
      effects.append(.send(Message.notification("textDocument/publishDiagnostics", parameters)))
    }
    watched.published = publications
    folders[place] = watched
    return effects
  }

  private static func publication(_ address: String, _ findings: [JSON]) -> JSON {
    Message.notification(
      "textDocument/publishDiagnostics", ["uri": .text(address), "diagnostics": .list(findings)])
  }

  // MARK: Requests

  private mutating func answer(_ request: Waiting) -> [Effect] {
    guard let method = AnsweredMethod(rawValue: request.method) else {
      return [.send(Message.refusal(request.id, .methodNotFound, "there is no “\(request.method)” here"))]
    }
    guard let address = request.parameters["textDocument"]["uri"].text else {
      return [.send(Message.refusal(request.id, .invalidParameters, "“textDocument.uri” is missing"))]
    }
    guard let place = folderPath(of: address), var watched = folders[place] else {
      return [.send(Message.answer(request.id, .null))]
    }
    // What is told by places in what was judged must be told of the text that the client sees.
    let isUpToDate = watched.judgement?.revision == watched.revision
    guard let judgement = watched.judgement, isUpToDate || !method.needsJudgement else {
      if watched.failure != nil, watched.state == .idle { return [.send(Message.answer(request.id, .null))] }
      watched.waiting.append(request)
      folders[place] = watched
      return []
    }
    if method == .hover, rules == nil {
      waitingForRules.append(request)
      return []
    }
    guard let asked = Asked(address, in: self, judgement, isUpToDate: isUpToDate) else {
      return [.send(Message.answer(request.id, .null))]
    }
    if !isUpToDate, asked.isAboutHeadings(request.parameters) {
      watched.waiting.append(request)
      folders[place] = watched
      return []
    }
    if method == .codeAction {
      let (result, mending) = asked.actions(request.id, request.parameters)
      guard let mending else { return [.send(Message.answer(request.id, result))] }
      inTheMaking.insert(request.id)
      return [.mend(mending)]
    }
    return [.send(Message.answer(request.id, asked.answer(to: method, request.parameters)))]
  }

  private mutating func cancel(_ id: JSON) -> [Effect] {
    var isFound = inTheMaking.remove(id) != nil || waitingForRules.contains { $0.id == id }
    waitingForRules.removeAll { $0.id == id }
    for (place, watched) in folders where watched.waiting.contains(where: { $0.id == id }) {
      isFound = true
      folders[place]?.waiting.removeAll { $0.id == id }
    }
    return isFound ? [.send(Message.refusal(id, .requestCancelled, "cancelled"))] : []
  }

  private mutating func cancelEverything() -> [Effect] {
    let ids = waitingForRules.map(\.id) + folders.values.flatMap { $0.waiting.map(\.id) } + Array(inTheMaking)
    return ids.flatMap { cancel($0) }
  }

  // MARK: Words

  private static func log(_ text: String) -> JSON {
    Message.notification("window/logMessage", ["type": 3, "message": .text(text)])
  }

  private static func stranger(_ path: String) -> Wording {
    Wording(
      nb: "terskel sier ingenting om «\(path)»: filen ligger ikke i en innholdsmappe, en mappe med «nettsted.yaml»",
      nn: "terskel seier ingenting om «\(path)»: fila ligg ikkje i ei innhaldsmappe, ei mappe med «nettsted.yaml»",
      en: "terskel says nothing of “\(path)”: it lies in no content folder, which is a folder with “nettsted.yaml”")
  }
}

/// A content folder as the conversation knows it.
struct WatchedFolder: Sendable {
  enum State { case idle, waiting, judging }

  let folder: ContentFolder
  /// The folder that the editor has open, and in which it was found.
  let workspace: String?
  /// Raised by every change.
  var revision = 0
  var state = State.idle
  var disk: JudgingTask.DiskState?
  var memory = JudgingMemory()
  /// The last one that nothing had changed since.
  var judgement: FolderJudgement?
  /// Why the last attempt came to nothing.
  var failure: Wording?
  /// What the client was last told of each file, by address.
  var published: [String: JSON] = [:]
  var waiting: [Conversation.Waiting] = []

  init(_ folder: ContentFolder, workspace: String?) {
    self.folder = folder
    self.workspace = workspace
  }

  /// What only a plan could show the last time, of the files that are as they were.
  func laterFindings(ifIn new: FolderJudgement) -> [Diagnostic] {
    guard let judgement else { return [] }
    func file(_ path: String, _ tree: FileTree) -> SourceFile? {
      tree.files[FileTree.Path(folder.innerPath(ofShown: path))]
    }
    return judgement.later.filter { file($0.span.path, judgement.tree) == file($0.span.path, new.tree) }
  }
}
