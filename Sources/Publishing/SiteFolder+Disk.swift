import CLinux
import Diagnostics
import Glibc
package import Rendering

/// The output folder, its neighbours, and how a site takes its place: whole, in one step, or not at all.
///
/// Nothing is ever written in the output folder itself. A site is made in `.terskel/<name>/new` beside it, with hard links to what
/// is as before, and changes places with the published one. What is then in `new` is the old site, which is taken away.
/// A process that is killed leaves the one or the other, and a `new` that the next build removes.
package struct SiteFolder: Sendable {
  /// The folder as the user gave it.
  package let output: String
  /// Where it is, without links.
  let place: String
  private let state: State

  private enum State {
    case beside(String)
    case given(String)
  }

  private static let home = "HOME"
  private static let stateName = ".terskel"
  private static let stagingName = "new"

  /// Refuses an output or state folder that could cost somebody their files. Nothing is written yet.
  ///
  /// `inputs` are the content and template folders, whether or not they are there.
  package init(output: String, state: String? = nil, keepingClearOf inputs: [String] = []) throws(DiskFailure) {
    self.output = output
    var given = output
    while given.utf8.count > 1, given.utf8.last == UInt8(ascii: "/") { given.removeLast() }
    var status = stat()
    if lstat(given, &status) == 0 {
      switch EntryKind(mode: status.st_mode) {
      case .folder: break
      case .link: throw DiskFailure(output, .outputIsLink)
      case .file, .other: throw DiskFailure(output, .notAFolder)
      }
    }
    let place = try resolvedPath(given)
    self.place = place
    guard place != "/" else { throw DiskFailure(output, .mustNotBeReplaced) }
    if let home = getenv(Self.home), let home = try? resolvedPath(String(cString: home)), isInside(home, place) {
      throw DiskFailure(output, .mustNotBeReplaced)
    }
    let root: String
    if let state {
      root = try resolvedPath(state)
      self.state = .given(root)
    } else {
      root = FileTree.shownPath(Self.stateName, in: parent(of: place))
      self.state = .beside(parent(of: place))
    }
    let stateFolder = FileTree.shownPath(lastPart(of: place), in: root)
    if isInside(stateFolder, place) || isInside(place, stateFolder) {
      throw DiskFailure(state ?? stateFolder, .overlaps(with: output))
    }
    for input in inputs {
      let inputPlace = try resolvedPath(input)
      if isInside(place, inputPlace) || isInside(inputPlace, place) {
        throw DiskFailure(output, .overlaps(with: input))
      }
      if isInside(stateFolder, inputPlace) || isInside(inputPlace, stateFolder) {
        throw DiskFailure(state ?? stateFolder, .overlaps(with: input))
      }
    }
  }
}

/// What a publication did, in files other than `sider.json`.
package struct PublishResult: Sendable, Equatable {
  package var written: Int
  package var unchanged: Int
  package var removed: Int
  /// Whether the output folder is another one than before; false if there was nothing to do.
  package var isSwapped: Bool
  /// Of the whole site, without its `sider.json`.
  package var bytes: Int
  /// Folders in the state folder that hold files which somebody put into the site while it was being replaced.
  package var rescued: [String] = []
  /// Why the old site could not be taken away. The new one is published all the same, and the next build tries again.
  package var leftover: DiskFailure?

  package init(written: Int = 0, unchanged: Int = 0, removed: Int = 0, isSwapped: Bool = false, bytes: Int = 0) {
    self.written = written
    self.unchanged = unchanged
    self.removed = removed
    self.isSwapped = isSwapped
    self.bytes = bytes
  }
}

/// The points at which a test can stop a publication as a kill would.
package enum PublishStep: Sendable, Hashable {
  case leftoversRemoved, outputSurveyed, compared, stagingMade, foldersMade
  /// How many files are in staging, the links included.
  case filesStaged(Int)
  case manifestWritten, synced
  /// Only where the disk cannot exchange two names.
  case setAside
  case swapped
  case oldFilesRemoved(Int)
  case oldFoldersRemoved
  case done
}

/// A publication that did not come to its end.
package enum PublishHalt: Error {
  case failure(DiskFailure)
  /// A test stopped it: nothing was tidied, as after a kill.
  case killed
}

extension SiteFolder {
  /// The folder that is for this output only, made if it is not there; a build may keep its cache there too.
  ///
  /// A `.terskel` that is a link is refused, since it would lead our files somewhere else.
  private func stateFolder() throws(DiskFailure) -> Descriptor {
    let root =
      switch state {
      case .beside(let parent): try madeFolders(parent).madeFolder(Self.stateName)
      case .given(let path): try madeFolders(path)
      }
    return try root.madeFolder(lastPart(of: place))
  }

  /// The path of the folder that is for this output only, for what else a build keeps between runs.
  package var statePath: String {
    switch state {
    case .beside(let parent): "\(FileTree.shownPath(Self.stateName, in: parent))/\(lastPart(of: place))"
    case .given(let path): FileTree.shownPath(lastPart(of: place), in: path)
    }
  }

  /// Takes the right to build this output, for one build. Taken before the content is read, so that of two builds the one that
  /// publishes last is also the one that read last.
  package func lock(
    command: String,
    waitingAtMost longest: Duration = .seconds(10)
  ) async throws(DiskFailure) -> BuildLock {
    try await BuildLock(in: stateFolder, of: output, at: place, command: command, waitingAtMost: longest)
  }

  /// Fails as `lock` would, as far as that can be told while nothing is written. A lock that another build has is no obstacle: it passes.
  package func findObstacleToLocking() throws(DiskFailure) {
    let root: Descriptor? =
      switch state {
      case .beside(let parent): try folderToBe(parent)?.folderToBe(Self.stateName)
      case .given(let path): try folderToBe(path)
      }
    try root?.folderToBe(lastPart(of: place))?.requireRightToWrite(.lock)
    var status = stat()
    if lstat(place, &status) == 0 { _ = try Descriptor.folder(place) }
  }

  /// Fails as `publish` would, as far as that can be told while nothing is written.
  package func findObstacleToPublishing() throws(DiskFailure) {
    guard let parentFolder = try folderToBe(parent(of: place)) else { return }
    let published = try publishedSite(in: parentFolder)
    try parentFolder.requireRightToWrite(.swap, as: output)
    try published?.folder.requireRightToWrite(.swap, as: output)
    guard case .given(let path) = state, let root = try folderToBe(path) else { return }
    let device = if let published { try published.folder.status().device } else { try parentFolder.status().device }
    guard try root.status().device == device else {
      throw DiskFailure(output, .otherFileSystem(state: root.shown))
    }
  }

  /// What the published site says that it consists of; nil if there is none, or if it does not say.
  package func publishedManifest() throws(DiskFailure) -> Manifest? {
    let path = FileTree.shownPath(Manifest.path.text, in: place)
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    return try Descriptor.folder(place).bytes(of: Manifest.path.text, atMost: largestManifest).flatMap { Manifest($0) }
  }

  /// The output folder itself, which must be there.
  func publishedFolder() throws(DiskFailure) -> Descriptor { try Descriptor.folder(place) }

  /// Publishes a site in the place of the one that is there.
  ///
  /// A file is made, looked at and let go of again: no more of them are in memory than there are jobs. Where a site is there already, all are
  /// made once to be compared with it, and those that differ once more to be written.
  package func publish(
    _ site: SiteFiles,
    program: String,
    jobs: Int = 1,
    under lock: BuildLock,
    interruption: Interruption = Interruption()
  ) async throws(DiskFailure) -> PublishResult {
    do throws(PublishHalt) {
      return try await publishStepwise(site, program: program, jobs: jobs, under: lock, interruption: interruption) {
        (_) throws(PublishHalt) in
      }
    } catch {
      switch error {
      case .failure(let failure): throw failure
      // Only a test stops a publication at a step.
      case .killed: return PublishResult()
      }
    }
  }

  /// Publishes like `publish`, and asks at each step whether to go on. `canExchange` is false in tests of poorer disks.
  package func publishStepwise(
    _ site: SiteFiles,
    program: String,
    jobs: Int = 1,
    under lock: BuildLock,
    interruption: Interruption = Interruption(),
    canExchange: Bool = true,
    onStep step: @escaping @Sendable (PublishStep) throws(PublishHalt) -> Void
  ) async throws(PublishHalt) -> PublishResult {
    let folders = try halting { () throws(DiskFailure) in try foldersNeeded(by: site.paths + [Manifest.path.text]) }
    let parentFolder = try halting { () throws(DiskFailure) in try openedParent(lock) }
    var result = PublishResult()
    result.rescued = try halting { () throws(DiskFailure) in try removeLeftovers(lock.state, parentFolder) }
    try step(.leftoversRemoved)
    let current = try halting { () throws(DiskFailure) in try publishedSite(in: parentFolder) }
    try step(.outputSurveyed)

    let compared = await comparison(of: site, with: current, jobs: jobs)
    result.unchanged = compared.map { $0.count { $0.isPublished } } ?? 0
    result.written = site.count - result.unchanged
    result.removed = current.map { Self.removed(from: $0, by: site) } ?? 0
    try step(.compared)
    if let compared, let current, result.removed == 0, result.written == 0 {
      let manifest = Self.manifest(of: site, compared, program: program)
      if PublishedFile(manifest, in: current.folder).isPublished {
        result.bytes = compared.reduce(0) { $0 + $1.size }
        try step(.done)
        return result
      }
    }

    interruption.beginWriting()
    defer { interruption.end() }
    let old: String?
    do throws(PublishHalt) {
      let staging = try halting { () throws(DiskFailure) in try lock.state.madeFolder(Self.stagingName) }
      try step(.stagingMade)
      for folder in folders { try halting { () throws(DiskFailure) in try staging.makeNewFolder(folder) } }
      try step(.foldersMade)
      let work = Staging(
        from: current?.folder,
        to: staging,
        output: output,
        interruption: interruption,
        step: step
      )
      let outcomes = await concurrentMap(Array(site.paths.indices), jobs: jobs) { index in
        work.add(index, of: site, compared: compared?[index])
      }
      var staged: [PublishedFile] = []
      staged.reserveCapacity(outcomes.count)
      for outcome in outcomes { staged.append(try outcome.get()) }
      result.bytes = staged.reduce(0) { $0 + $1.size }
      // Last, so that a folder without it is known as unfinished.
      let manifest = Self.manifest(of: site, staged, program: program)
      try halting { () throws(DiskFailure) in
        try staging.makeFile(manifest.path, parts: manifest.count) { manifest[$0] }
      }
      try step(.manifestWritten)
      try halting { () throws(DiskFailure) in try sync(staging) }
      try step(.synced)
      guard interruption.beginSwap() else {
        throw PublishHalt.failure(DiskFailure(output, .interrupted(interruption.signal ?? .interrupt)))
      }
      old = try swap(in: lock.state, with: parentFolder, current, canExchange: canExchange, step)
    } catch {
      if case .failure = error { try? lock.state.removeTree(Self.stagingName) }
      throw error
    }
    result.isSwapped = true
    try step(.swapped)
    do throws(PublishHalt) {
      if let old, let rescued = try discard(old, in: lock.state, step) { result.rescued.append(rescued) }
    } catch {
      guard case .failure(let failure) = error else { throw error }
      result.leftover = failure
    }
    try step(.done)
    return result
  }
}

/// The site that is there now, and which of its files are ours. An empty folder has none.
private struct PublishedSite {
  let folder: Descriptor
  let ours: Set<FileTree.Path>
  let isEmpty: Bool
}

/// What is kept of a file when its bytes are let go of.
private struct PublishedFile: Sendable {
  let hash: FileHash
  let size: Int
  /// Whether the published site has it already.
  let isPublished: Bool

  init(_ file: OutputFile, isPublished: Bool) {
    hash = FileHash(of: file.bytes)
    size = file.bytes.count
    self.isPublished = isPublished
  }

  init(_ hash: Manifest.RunningHash, size: Int, isPublished: Bool) {
    self.hash = hash.hash
    self.size = size
    self.isPublished = isPublished
  }

  /// Compares part by part with what a folder publishes; nil where it publishes no such file.
  init(_ stream: StreamedFile, in folder: Descriptor?) {
    var hash = Manifest.RunningHash()
    var size = 0
    let published = folder?.published(stream.path)
    var isPublished = published != nil
    for index in 0..<stream.count {
      let part = stream[index]
      hash.add(part)
      isPublished = isPublished && ((try? published?.file.holds(part, from: size)) ?? false)
      size += part.count
    }
    self.init(hash, size: size, isPublished: isPublished && published?.size == size)
  }
}

/// A `sider.json` of two million pages.
private let largestManifest = 1 << 28

extension SiteFolder {
  private var name: String { lastPart(of: place) }

  /// Two outputs of the same name may share a state folder that was given; neither may take the other's old site for its own.
  private var asideName: String {
    "aside-" + String(FNVHash(of: place.utf8).value, radix: 16)
  }

  /// The folder that the output lies in, if the state folder is on the same file system.
  private func openedParent(_ lock: BuildLock) throws(DiskFailure) -> Descriptor {
    let parentFolder = try madeFolders(parent(of: place))
    let published = try parentFolder.status(of: name)
    let device = if let published { published.device } else { try parentFolder.status().device }
    guard try lock.state.status().device == device else {
      throw DiskFailure(output, .otherFileSystem(state: lock.state.shown))
    }
    return parentFolder
  }

  /// Whether a killed build has left anything that the next one takes away, or if that cannot be told.
  func hasLeftovers(in state: Descriptor) -> Bool {
    [asideName, Self.stagingName].contains { name in
      do throws(DiskFailure) { return try state.status(of: name) != nil } catch { return true }
    }
  }

  /// Takes away what killed builds have left, and puts back an old site that one of them had set aside and not replaced.
  private func removeLeftovers(_ state: Descriptor, _ parentFolder: Descriptor) throws(DiskFailure) -> [String] {
    if try parentFolder.status(of: name) == nil, try state.status(of: asideName) != nil {
      guard renameat(state.raw, asideName, parentFolder.raw, name) == 0 else {
        throw DiskFailure(output, .system(.swap, .last))
      }
    }
    var rescued: [String] = []
    for name in [asideName, Self.stagingName] {
      do throws(PublishHalt) {
        if let folder = try discard(name, in: state, { (_) throws(PublishHalt) in }) { rescued.append(folder) }
      } catch {
        if case .failure(let failure) = error { throw failure }
      }
    }
    return rescued
  }

  /// Opens the site that is there, unless it holds anything that is not ours.
  private func publishedSite(in parentFolder: Descriptor) throws(DiskFailure) -> PublishedSite? {
    guard let status = try parentFolder.status(of: name) else { return nil }
    switch status.kind {
    case .folder: break
    case .link: throw DiskFailure(output, .outputIsLink)
    case .file, .other: throw DiskFailure(output, .notAFolder)
    }
    let folder = try parentFolder.folder(name)
    if try folder.entries().isEmpty { return PublishedSite(folder: folder, ours: [], isEmpty: true) }
    let manifestStatus = try folder.status(of: Manifest.path.text)
    var manifest = Manifest(program: "", hashes: [:])
    if manifestStatus?.kind == .file {
      let bytes = try folder.bytes(of: Manifest.path.text, atMost: largestManifest)
      guard let read = bytes.flatMap({ Manifest($0) }) else {
        throw DiskFailure(FileTree.shownPath(Manifest.path.text, in: output), .unreadableManifest)
      }
      manifest = read
    }
    let survey = try Survey(of: folder, knowing: manifest)
    guard survey.foreign.isEmpty else {
      throw DiskFailure(output, .foreignFiles(Array(survey.foreign.prefix(5)), count: survey.foreign.count))
    }
    return PublishedSite(folder: folder, ours: survey.ours, isEmpty: false)
  }

  /// What each file will be, and whether it is published already with the same bytes; nil where nothing is published. The bytes decide: a hash
  /// in a list may be out of date.
  private func comparison(of site: SiteFiles, with current: PublishedSite?, jobs: Int) async -> [PublishedFile]? {
    guard let current, !current.isEmpty else { return nil }
    let folder = current.folder
    return await concurrentMap(Array(site.paths.indices), jobs: jobs) { index in
      let isOurs = current.ours.contains(FileTree.Path(site.paths[index]))
      if let stream = site.stream(at: index) { return PublishedFile(stream, in: isOurs ? folder : nil) }
      let file = site[index]
      return PublishedFile(file, isPublished: isOurs && folder.publishes(file))
    }
  }

  /// How many of its own files a published site has that the new one has not.
  private static func removed(from current: PublishedSite, by site: SiteFiles) -> Int {
    let addresses = Set((site.paths + [Manifest.path.text]).map { FileTree.Path($0) })
    return current.ours.count { !addresses.contains($0) }
  }

  private static func manifest(of site: SiteFiles, _ files: [PublishedFile], program: String) -> StreamedFile {
    let order = site.paths.indices.sorted { FileTree.Path(site.paths[$0]) < FileTree.Path(site.paths[$1]) }
    return Manifest.written(program: program, count: order.count) {
      (site.paths[order[$0]], files[order[$0]].hash.integrity)
    }
  }

  /// Sees to it that the new site is on the disk before it takes the place of the old one.
  ///
  /// A kill never hurts without this, but after a power loss the exchange could be there and the bytes not. One call for the
  /// whole file system costs less than one for each file: 18 ms after 1000 new files and 0.3 s after 20,000, where writing them
  /// took 60 ms and 1.4 s; for each file alone it was 0.14 ms on a quick disk, and is many times that on a slow one.
  /// The exchange itself is not waited for, since the old site is as good as the new one.
  private func sync(_ staging: Descriptor) throws(DiskFailure) {
    guard syncfs(staging.raw) != 0 else { return }
    throw DiskFailure(output, .system(.write, .last))
  }

  /// Puts the new site in the place of the old one; the name in the state folder that the old one has then.
  private func swap(
    in state: Descriptor,
    with parentFolder: Descriptor,
    _ current: PublishedSite?,
    canExchange: Bool,
    _ step: (PublishStep) throws(PublishHalt) -> Void
  ) throws(PublishHalt) -> String? {
    guard let current, !current.isEmpty else {
      // Over nothing, or over an empty folder, a rename is enough; it fails if the folder is not empty any more.
      try rename(state, Self.stagingName, parentFolder, name)
      return nil
    }
    if canExchange {
      if exchange_names(state.raw, Self.stagingName, parentFolder.raw, name) == 0 { return Self.stagingName }
      // A disk that cannot exchange says so in several ways, and a sandbox in one more.
      guard [EINVAL, ENOSYS, ENOTSUP, EPERM].contains(errno) else {
        throw .failure(DiskFailure(output, .system(.swap, .last)))
      }
    }
    // Between these two renames there is no site for some microseconds. A process that is killed just there leaves the old site
    // in the state folder, and the next build puts it back; no step leaves a mixture.
    try rename(parentFolder, name, state, asideName)
    try step(.setAside)
    do throws(PublishHalt) {
      try rename(state, Self.stagingName, parentFolder, name)
    } catch {
      _ = renameat(state.raw, asideName, parentFolder.raw, name)
      throw error
    }
    return asideName
  }

  private func rename(
    _ from: Descriptor,
    _ old: String,
    _ to: Descriptor,
    _ new: String
  ) throws(PublishHalt) {
    guard renameat(from.raw, old, to.raw, new) != 0 else { return }
    throw .failure(DiskFailure(output, .system(.swap, .last)))
  }

  /// Removes a site from the state folder: one that was never finished with all that is in it, and one that was published file
  /// by file, as it says itself. If anything else is there, somebody has put it there: it is kept, and the path of it given.
  private func discard(
    _ name: String,
    in state: Descriptor,
    _ step: (PublishStep) throws(PublishHalt) -> Void
  ) throws(PublishHalt) -> String? {
    let found = try halting { () throws(DiskFailure) in try state.status(of: name) }
    guard let found else { return nil }
    let manifest = try halting { () throws(DiskFailure) -> Manifest? in
      guard found.kind == .folder else { return nil }
      return try state.folder(name).bytes(of: Manifest.path.text, atMost: largestManifest).flatMap { Manifest($0) }
    }
    guard let manifest else {
      try halting { () throws(DiskFailure) in try state.removeTree(name) }
      return nil
    }
    let folder = try halting { () throws(DiskFailure) in try state.folder(name) }
    var folders: Set<FileTree.Path> = []
    var isEmpty = true
    for (count, path) in manifest.hashes.keys.sorted().enumerated() where isAddress(path.text) {
      insertFolders(of: path.text, into: &folders)
      isEmpty = try halting { () throws(DiskFailure) in try folder.removed(path.text) } && isEmpty
      try step(.oldFilesRemoved(count + 1))
    }
    for inner in folders.sorted().reversed() {
      isEmpty = try halting { () throws(DiskFailure) in try folder.removed(inner.text, isFolder: true) } && isEmpty
    }
    try step(.oldFoldersRemoved)
    // Last here too: as long as it is there, the folder can be told from an unfinished one.
    return try halting { () throws(DiskFailure) in
      guard isEmpty, try folder.entries().count == 1 else { return try rescue(name, in: state) }
      try folder.remove(Manifest.path.text)
      try state.remove(name, isFolder: true)
      return nil
    }
  }

  private func rescue(_ name: String, in state: Descriptor) throws(DiskFailure) -> String {
    var number = 1
    while try state.status(of: "rescued-\(number)") != nil { number += 1 }
    guard renameat(state.raw, name, state.raw, "rescued-\(number)") == 0 else {
      throw DiskFailure(FileTree.shownPath(name, in: state.shown), .system(.swap, .last))
    }
    return FileTree.shownPath("rescued-\(number)", in: state.shown)
  }
}

/// What lies in a folder that was once published, and which of it is ours.
private struct Survey {
  var ours: Set<FileTree.Path> = []
  var foreign: [String] = []

  init(of root: Descriptor, knowing manifest: Manifest) throws(DiskFailure) {
    var known: Set<FileTree.Path> = []
    for path in manifest.hashes.keys { insertFolders(of: path.text, into: &known) }
    var pending = [(folder: root, name: "", path: "")]
    while let (outer, name, path) = pending.popLast() {
      let folder = try outer.folder(name)
      let start = path.isEmpty ? "" : path + "/"
      for entry in try folder.entries() {
        guard let name = String(validating: entry.name, as: UTF8.self) else {
          foreign.append(start + FileTree.shownName(entry.name))
          continue
        }
        let inner = FileTree.Path(start + name)
        if entry.kind == .file, manifest.hashes[inner] != nil || inner == Manifest.path {
          ours.insert(inner)
        } else if entry.kind == .folder, known.contains(inner) {
          pending.append((folder, name, inner.text))
        } else {
          foreign.append(start + FileTree.shownName(entry.name) + (entry.kind == .folder ? "/" : ""))
        }
      }
    }
    foreign.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// Puts files into the staging folder, from several tasks at once.
private struct Staging: Sendable {
  let published: Descriptor?
  let staging: Descriptor
  let output: String
  let interruption: Interruption
  let count = Count()
  let step: @Sendable (PublishStep) throws(PublishHalt) -> Void

  init(
    from published: Descriptor?,
    to staging: Descriptor,
    output: String,
    interruption: Interruption,
    step: @escaping @Sendable (PublishStep) throws(PublishHalt) -> Void
  ) {
    self.published = published
    self.staging = staging
    self.output = output
    self.interruption = interruption
    self.step = step
  }

  /// Stages a file, and makes it first unless it is published as it is. Once another has failed, nothing is done, and what comes back is
  /// worth nothing.
  func add(_ index: Int, of site: SiteFiles, compared: PublishedFile?) -> Result<PublishedFile, PublishHalt> {
    Result { () throws(PublishHalt) in
      guard !count.isStopped else { return PublishedFile(OutputFile(path: "", bytes: []), isPublished: false) }
      do throws(PublishHalt) {
        if let signal = interruption.signal { throw .failure(DiskFailure(output, .interrupted(signal))) }
        let staged = try halting { () throws(DiskFailure) in try put(index, of: site, compared: compared) }
        try step(.filesStaged(count.next()))
        return staged
      } catch {
        // The others need not go on: on a full disk each of them would only fail in its turn.
        count.stop()
        throw error
      }
    }
  }

  private func put(_ index: Int, of site: SiteFiles, compared: PublishedFile?) throws(DiskFailure) -> PublishedFile {
    let path = site.paths[index]
    // A link keeps the file itself, so that servers and copying programs see that it is the same.
    if let compared, compared.isPublished, let published,
      linkat(published.raw, path, staging.raw, path, 0) == 0
    {
      return compared
    }
    let modified =
      if let compared, compared.isPublished, let published { try published.status(of: path)?.modified } else {
        nil as timespec?
      }
    if let stream = site.stream(at: index) {
      var hash = Manifest.RunningHash()
      var size = 0
      try staging.makeFile(path, parts: stream.count, modified: modified) { index in
        let part = stream[index]
        hash.add(part)
        size += part.count
        return part
      }
      return compared ?? PublishedFile(hash, size: size, isPublished: false)
    }
    let file = site[index]
    if let promised = site.promisedHash(at: index), Manifest.integrity(of: file.bytes) != promised {
      throw DiskFailure(path, .changedInPart)
    }
    try staging.makeFile(path, file.bytes, modified: modified)
    return compared ?? PublishedFile(file, isPublished: false)
  }
}

extension Descriptor {
  /// Whether a file lies in this folder just as it would be written: the same bytes, and the same rights.
  func publishes(_ file: OutputFile) -> Bool {
    guard let published = published(file.path), published.size == file.bytes.count else { return false }
    // A file that cannot be read is written anew, which mends it.
    return (try? published.file.holds(file.bytes)) ?? false
  }

  /// A file that lies in this folder with the rights that it would be written with.
  fileprivate func published(_ path: String) -> (file: Descriptor, size: Int)? {
    let opened = openat(raw, path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
    guard opened >= 0 else { return nil }
    let published = Descriptor(raw: opened, shown: path)
    guard let status = try? published.status(), status.kind == .file, status.mode == 0o644 else { return nil }
    return (published, status.size)
  }

  fileprivate func makeNewFolder(_ path: String) throws(DiskFailure) {
    guard mkdirat(raw, path, 0o755) == 0, fchmodat(raw, path, 0o755, 0) == 0 else {
      throw DiskFailure(FileTree.shownPath(path, in: shown), .system(.makeFolder, .last))
    }
  }
}

/// The folders that the files lie in, each after the one that it lies in itself; a failure if an address is not one.
private func foldersNeeded(by paths: [String]) throws(DiskFailure) -> [String] {
  var folders: Set<FileTree.Path> = []
  // Two addresses that only look alike are one to a server or a disk that makes no difference between them.
  var seen: Set<String> = []
  for path in paths {
    guard isAddress(path) else { throw DiskFailure(FileTree.shownName(Array(path.utf8)), .impossibleAddress) }
    guard seen.insert(path).inserted else { throw DiskFailure(path, .repeatedAddress) }
    insertFolders(of: path, into: &folders)
  }
  for folder in folders where seen.contains(folder.text) { throw DiskFailure(folder.text, .repeatedAddress) }
  return folders.sorted().map(\.text)
}

private func isAddress(_ path: String) -> Bool {
  guard !FileTree.hasControlCharacter(path.utf8) else { return false }
  return path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
    !part.isEmpty && part.count <= 255 && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
  }
}

private func insertFolders(of path: String, into folders: inout Set<FileTree.Path>) {
  var rest = path.utf8[...]
  while let slash = rest.lastIndex(of: UInt8(ascii: "/")) {
    rest = rest[..<slash]
    guard folders.insert(FileTree.Path(String(decoding: rest, as: UTF8.self))).inserted else { return }
  }
}

/// Opens a folder by its path, and makes it and those around it if they are not there.
private func madeFolders(_ path: String) throws(DiskFailure) -> Descriptor {
  do {
    return try Descriptor.folder(path)
  } catch {
    guard case .system(_, .missing) = error.problem, path != "/" else { throw error }
    return try madeFolders(parent(of: path)).madeFolder(lastPart(of: path))
  }
}

/// What `madeFolders` would open; nil where it would make it, and a failure where it could not.
private func folderToBe(_ path: String) throws(DiskFailure) -> Descriptor? {
  do {
    return try Descriptor.folder(path)
  } catch {
    guard case .system(_, .missing) = error.problem, path != "/" else { throw error }
    return try folderToBe(parent(of: path))?.folderToBe(lastPart(of: path))
  }
}

extension Descriptor {
  /// What `madeFolder` would open in this folder; nil where it would make it, and a failure where it could not.
  fileprivate func folderToBe(_ name: String) throws(DiskFailure) -> Descriptor? {
    if try status(of: name) != nil { return try folder(name) }
    try requireRightToWrite(.makeFolder)
    return nil
  }

  /// Fails where this program may not make a name in this folder, for a file or folder that an action needs.
  ///
  /// `name` is what the failure is about, where that is something else than this folder.
  fileprivate func requireRightToWrite(
    _ action: DiskFailure.Action, as name: String? = nil
  ) throws(DiskFailure) {
    guard faccessat(raw, ".", W_OK | X_OK, AT_EACCESS) == 0 else {
      throw DiskFailure(name ?? shown, .system(action, .last))
    }
  }
}

/// The folder that a resolved path lies in.
func parent(of path: String) -> String {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash != path.startIndex else { return "/" }
  return String(path[..<slash])
}

private func lastPart(of path: String) -> String {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
  return String(path[path.utf8.index(after: slash)...])
}

private func halting<T>(_ work: () throws(DiskFailure) -> T) throws(PublishHalt) -> T {
  do { return try work() } catch { throw .failure(error) }
}
