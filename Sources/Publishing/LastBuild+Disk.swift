import Diagnostics
import Glibc

/// What lies in the folders of a build before anything in them is read; what is read later is held to it by its hash.
package struct BuildInputs: Sendable {
  fileprivate let snapshots: [FolderSnapshot]

  /// - `folders` are those that a build reads; one that is not there may be there the next time.
  package init(_ folders: [String]) throws(DiskFailure) {
    var snapshots: [FolderSnapshot] = []
    for folder in folders { snapshots.append(try FolderSnapshot(looking: folder, passingOver: true)) }
    self.snapshots = snapshots
  }
}

extension SiteFolder {
  /// What the last build says to the same question, if nothing has changed since: neither what went into it nor what came out of it.
  ///
  /// A file whose place and times are as they were is as it was, where there can be no doubt; any other is read, and its bytes decide.
  ///
  /// - `folders` are those that a build reads.
  package func lastAnswer(
    to question: [String], reading folders: [String], jobs: Int, under lock: BuildLock
  ) async -> String? {
    guard let bytes = try? lock.state.bytes(of: LastBuild.fileName, atMost: largestRecord),
      let last = LastBuild(bytes), last.question == question, last.output.place == place,
      last.inputs.map(\.place) == folders.map({ try? resolvedPath($0) }), !hasLeftovers(in: lock.state)
    else { return nil }
    var again = last
    for (index, snapshot) in last.inputs.enumerated() {
      guard let now = await snapshot.lookedAtAgain(jobs: jobs, passingOver: true) else { return nil }
      again.inputs[index] = now
    }
    guard let output = await last.output.lookedAtAgain(jobs: jobs, passingOver: false) else { return nil }
    again.output = output
    // The next one need not read again what this one has read.
    if again != last { save(again, in: lock.state) }
    return last.answer
  }

  /// Remembers a build whose site lies in the output now. That it cannot is no failure: the next one only takes longer.
  ///
  /// - `inputs` were looked at before `trees` were read from the same folders.
  package func remember(
    _ question: [String], answer: String, inputs: BuildInputs, trees: [FileTree], jobs: Int, under lock: BuildLock
  ) async {
    forget(under: lock)
    guard inputs.snapshots.count == trees.count else { return }
    var snapshots: [FolderSnapshot] = []
    for (snapshot, tree) in zip(inputs.snapshots, trees) {
      // What was found and not read is not known well enough to be recognised.
      guard tree.findings.isEmpty, let known = await snapshot.knowing(tree, jobs: jobs) else { return }
      snapshots.append(known)
    }
    guard let manifest = try? publishedManifest(),
      var output = try? FolderSnapshot(looking: place, passingOver: false),
      (try? output.learn(manifest, in: place)) == true
    else { return }
    save(LastBuild(question: question, answer: answer, inputs: snapshots, output: output), in: lock.state)
  }

  /// What is remembered is taken away before a build that may change it, so that it is never there and wrong; and with it what a build that
  /// was killed had written of its own record.
  package func forget(under lock: BuildLock) {
    _ = unlinkat(lock.state.raw, LastBuild.fileName, 0)
    _ = unlinkat(lock.state.raw, LastBuild.draftName, 0)
  }

  private func save(_ last: LastBuild, in state: Descriptor) {
    let name = LastBuild.draftName
    _ = unlinkat(state.raw, name, 0)
    let parts = last.parts
    var hash = Manifest.RunningHash()
    let made: Void? = try? state.makeFile(name, parts: parts.count + 1) { index in
      guard index < parts.count else { return hash.hash.bytes }
      let bytes = last.bytes(of: parts[index])
      hash.add(bytes)
      return bytes
    }
    guard made != nil, renameat(state.raw, name, state.raw, LastBuild.fileName) == 0
    else {
      _ = unlinkat(state.raw, name, 0)
      return
    }
  }
}

/// A record of two million files.
private let largestRecord = 1 << 30

extension FolderSnapshot {
  /// Everything in a folder; no hash is known yet.
  ///
  /// - `passingOver`: without what belongs to the system or to an editor, as `FileTree` reads a folder.
  init(looking path: String, passingOver: Bool) throws(DiskFailure) {
    let resolved = try resolvedPath(path)
    self.init(place: resolved, moment: Self.now(), entries: [])
    var status = stat()
    guard stat(resolved, &status) == 0 else { return }
    let root = try Descriptor.folder(resolved)
    entries.append(Entry(path: "", hash: nil, identity: FileIdentity(try root.status())))
    var pending = [""]
    while let path = pending.popLast() {
      let folder = try root.folder(path)
      for entry in try folder.entries() {
        if passingOver, FileTree.isPassedOver(entry.name, isFolder: entry.kind == .folder) { continue }
        let name = String(decoding: entry.name, as: UTF8.self)
        guard let status = try folder.status(of: name) else { continue }
        let inner = path.isEmpty ? name : "\(path)/\(name)"
        entries.append(Entry(path: inner, hash: nil, identity: FileIdentity(status)))
        if entry.kind == .folder { pending.append(inner) }
      }
    }
  }

  private static func now() -> Int {
    var time = timespec()
    // The clock that file systems take their times from.
    clock_gettime(CLOCK_REALTIME_COARSE, &time)
    return nanoseconds(time)
  }

  /// With the hash of what was read of each file; nil where something else was read than lay here.
  fileprivate func knowing(_ tree: FileTree, jobs: Int) async -> FolderSnapshot? {
    var known = self
    let hashes = await concurrentMap(tree.sorted, jobs: jobs) { path, file in
      (path, Manifest.integrity(of: file.bytes))
    }
    let byPath = Dictionary(hashes) { first, _ in first }
    var count = 0
    for (index, entry) in entries.enumerated() where !entry.isFolder {
      guard let hash = byPath[FileTree.Path(entry.path)] else { return nil }
      known.entries[index].hash = hash
      count += 1
    }
    return count == byPath.count ? known : nil
  }

  /// A published site with its own word for what each file holds. Its moment is that of its last file, which is `sider.json`: what was
  /// written later is not from the build. False where it has no word for one of them.
  fileprivate mutating func learn(_ manifest: Manifest, in place: String) throws(DiskFailure) -> Bool {
    for index in entries.indices where !entries[index].isFolder {
      if entries[index].path == Manifest.path.text {
        let bytes = try Descriptor.folder(place).bytes(of: entries[index].path, atMost: 1 << 28)
        entries[index].hash = bytes.map { Manifest.integrity(of: $0) }
        moment = entries[index].identity.modified
      } else {
        guard let hash = manifest.hashes[FileTree.Path(entries[index].path)] else { return false }
        entries[index].hash = hash
      }
    }
    return true
  }

  /// The same folder as it is seen now, a later moment; nil where it does not hold the same.
  fileprivate func lookedAtAgain(jobs: Int, passingOver: Bool) async -> FolderSnapshot? {
    let moment = Self.now()
    var status = stat()
    guard let first = entries.first else {
      // There was no folder.
      return stat(place, &status) == 0 ? nil : self
    }
    guard let root = try? Descriptor.folder(place), first.path.isEmpty else { return nil }
    let length = 256
    let runs = stride(from: 0, to: entries.count, by: length).map { $0..<min($0 + length, entries.count) }
    let looks = await concurrentMap(runs, jobs: jobs) { run in run.map { look(at: entries[$0], in: root) } }
    var now = self
    var unsure: [String] = []
    for (index, look) in looks.joined().enumerated() {
      switch look {
      case .other: return nil
      case .same: continue
      case .sameBytes(let identity): now.entries[index].identity = identity
      case .unsureFolder(let identity):
        now.entries[index].identity = identity
        unsure.append(entries[index].path)
      }
    }
    guard holds(unsure, in: root, passingOver: passingOver) else { return nil }
    if now != self || !unsure.isEmpty { now.moment = moment }
    return now
  }

  private enum Look: Sendable {
    case same, other
    /// A file that had to be read.
    case sameBytes(FileIdentity)
    /// A folder in which names may have come or gone.
    case unsureFolder(FileIdentity)
  }

  private func look(at entry: Entry, in root: Descriptor) -> Look {
    var status = stat()
    let wasSeen =
      entry.path.isEmpty
      ? fstat(root.raw, &status) == 0 : fstatat(root.raw, entry.path, &status, AT_SYMLINK_NOFOLLOW) == 0
    guard wasSeen else { return .other }
    let identity = FileIdentity(FileStatus(status), format: status.st_mode & S_IFMT)
    guard identity.mode == entry.identity.mode else { return .other }
    if identity == entry.identity, !isInDoubt(identity) { return .same }
    if entry.isFolder { return .unsureFolder(identity) }
    guard identity.size == entry.identity.size, let hash = entry.hash,
      let bytes = try? root.bytes(of: entry.path, atMost: identity.size), Manifest.integrity(of: bytes) == hash
    else { return .other }
    return .sameBytes(identity)
  }

  /// Whether nothing lies in some of the folders that was not there. That all is there which was, is known already.
  private func holds(_ folders: [String], in root: Descriptor, passingOver: Bool) -> Bool {
    guard !folders.isEmpty else { return true }
    let known = Set(entries.map { FileTree.Path($0.path) })
    return folders.allSatisfy { path in
      guard let names = try? root.folder(path).entries() else { return false }
      return names.allSatisfy { entry in
        if passingOver, FileTree.isPassedOver(entry.name, isFolder: entry.kind == .folder) { return true }
        let name = String(decoding: entry.name, as: UTF8.self)
        return known.contains(FileTree.Path(path.isEmpty ? name : "\(path)/\(name)"))
      }
    }
  }
}

extension FolderSnapshot.Entry {
  fileprivate var isFolder: Bool { UInt32(truncatingIfNeeded: identity.mode) & S_IFMT == S_IFDIR }
}

extension FileIdentity {
  fileprivate init(_ status: FileStatus, format: UInt32) {
    self.init(
      device: Int(bitPattern: status.device), inode: Int(bitPattern: status.inode), mode: Int(status.mode | format),
      size: status.kind == .folder ? 0 : status.size, modified: nanoseconds(status.modified),
      changed: nanoseconds(status.changed))
  }

  fileprivate init(_ status: FileStatus) {
    let format: UInt32 =
      switch status.kind {
      case .file: S_IFREG
      case .folder: S_IFDIR
      case .link: S_IFLNK
      case .other: 0
      }
    self.init(status, format: format)
  }
}

/// What tells this very program, with the libraries that it runs with, from any other, whatever version they say that they are; nil where
/// the system does not tell.
package func programIdentity() -> String? {
  guard let root = try? Descriptor.folder("/proc/self"), let maps = try? root.allBytes(of: "maps") else { return nil }
  var files: Set<String> = []
  for line in maps.split(separator: .lineFeed) {
    guard let slash = line.firstIndex(of: UInt8(ascii: "/")) else { continue }
    files.insert(String(decoding: line[slash...], as: UTF8.self))
  }
  let identities = files.sorted().compactMap { path -> String? in
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let identity = FileIdentity(FileStatus(status), format: 0)
    return "\(path) \(identity.device) \(identity.inode) \(identity.size) \(identity.modified) \(identity.changed)"
  }
  guard !identities.isEmpty, identities.count == files.count else { return nil }
  return identities.joined(separator: "\n")
}

extension Descriptor {
  /// The whole of a file that does not tell its size, as the system's own do not.
  fileprivate func allBytes(of name: String) throws(DiskFailure) -> [UInt8] {
    let opened = openat(raw, name, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw DiskFailure(name, .system(.open, .last)) }
    let file = Descriptor(raw: opened, shown: name)
    var size = 1 << 16
    while true {
      let bytes = try file.bytes(upTo: size)
      if bytes.count < size { return bytes }
      size *= 2
    }
  }
}

private func nanoseconds(_ time: timespec) -> Int { time.tv_sec * 1_000_000_000 + time.tv_nsec }
