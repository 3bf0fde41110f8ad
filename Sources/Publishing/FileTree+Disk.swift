import Diagnostics
import Glibc

extension FileTree {
  /// Two megabytes: more than a page may be, so that one that is a little too long is still read and can be shown.
  package static let largestPage = 2 << 20
  /// Deeper than any content is, and far from what a path or a stack can hold.
  package static let deepestFolder = 32

  /// Reads a folder and all that lies in it. The result is the same in whatever order the disk lists it.
  ///
  /// A link that leads out of the folder is refused, because a page could otherwise publish the machine's own files; so is
  /// whatever cannot be read, because a page would be missing without a word.
  package init(
    readingFrom folder: String,
    largestFile: Int = FileTree.largestPage,
    jobs: Int = 1
  ) async throws(DiskFailure) {
    let root = try Descriptor.folder(folder)
    let listing = try Listing(of: root, folder: folder)
    let runs = await concurrentMap(listing.runs, jobs: jobs) { run in
      Result { () throws(DiskFailure) in try Listing.read(run, in: root, largestFile: largestFile) }
    }
    self.init(findings: listing.findings)
    for run in runs {
      for (path, outcome) in try run.get() {
        switch outcome {
        case .file(let file): files[path] = file
        case .finding(let finding): findings.append(finding)
        }
      }
    }
    findings.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}

/// The names of a folder before any file has been opened.
private struct Listing {
  /// A few files of one folder, read one after another.
  struct Run: Sendable {
    let folder: String
    let names: ArraySlice<String>
  }

  enum Outcome {
    case file(SourceFile)
    case finding(FileTree.Finding)
  }

  var runs: [Run] = []
  var findings: [FileTree.Finding] = []
}

extension Listing {
  init(of root: Descriptor, folder: String) throws(DiskFailure) {
    let realRoot = try resolvedPath(folder)
    var pending = [""]
    while let path = pending.popLast() {
      let folder = try root.folder(path)
      var names: [String] = []
      for entry in try folder.entries() {
        if FileTree.isPassedOver(entry.name, isFolder: entry.kind == .folder) { continue }
        let shown = FileTree.shownPath(FileTree.shownName(entry.name), in: folder.shown)
        guard let name = String(validating: entry.name, as: UTF8.self), !FileTree.hasControlCharacter(entry.name) else {
          findings.append(FileTree.Finding(path: shown, problem: .unreadableName))
          continue
        }
        switch entry.kind {
        case .file: names.append(name)
        case .other: findings.append(FileTree.Finding(path: shown, problem: .notAFile))
        case .link:
          let target = try Listing.target(ofLink: name, in: folder, at: path, of: realRoot)
          findings.append(FileTree.Finding(path: shown, problem: .symbolicLink(target: target)))
        case .folder:
          let inner = path.isEmpty ? name : "\(path)/\(name)"
          if name.lowercased().utf8.suffix(3).elementsEqual(".md".utf8) {
            findings.append(FileTree.Finding(path: shown, problem: .folderNamedAsPage))
          } else if inner.utf8.count(where: { $0 == UInt8(ascii: "/") }) + 1 >= FileTree.deepestFolder {
            findings.append(FileTree.Finding(path: shown, problem: .tooDeep(limit: FileTree.deepestFolder)))
          } else {
            pending.append(inner)
          }
        }
      }
      for start in stride(from: 0, to: names.count, by: 64) {
        runs.append(Run(folder: path, names: names[start..<min(start + 64, names.count)]))
      }
    }
  }

  /// Where a link points, as it says itself; a failure if that is outside the folder.
  ///
  /// A link to nothing is judged by its words, since it may lead somewhere tomorrow.
  private static func target(
    ofLink name: String,
    in folder: Descriptor,
    at path: String,
    of realRoot: String
  ) throws(DiskFailure) -> String {
    let shown = FileTree.shownPath(name, in: folder.shown)
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlinkat(folder.raw, name, &buffer, buffer.count)
    guard count >= 0 else { throw DiskFailure(shown, .system(.read, .last)) }
    let bytes = buffer[..<count].map { UInt8(bitPattern: $0) }
    let target = FileTree.shownName(bytes)
    let realFolder = path.isEmpty ? realRoot : FileTree.shownPath(path, in: realRoot)
    if let resolved = realpath(FileTree.shownPath(name, in: realFolder), nil) {
      defer { free(resolved) }
      if isInside(String(cString: resolved), realRoot) { return target }
    } else if isInside(lexicallyJoined(realFolder, String(decoding: bytes, as: UTF8.self)), realRoot) {
      return target
    }
    throw DiskFailure(shown, .linkLeadsOut(target: target))
  }

  private static func lexicallyJoined(_ folder: String, _ target: String) -> String {
    let whole = target.utf8.first == UInt8(ascii: "/") ? target : "\(folder)/\(target)"
    var parts: [String] = []
    for part in whole.utf8.split(separator: UInt8(ascii: "/")).map({ String(decoding: $0, as: UTF8.self) }) {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  static func read(
    _ run: Run,
    in root: Descriptor,
    largestFile: Int
  ) throws(DiskFailure) -> [(FileTree.Path, Outcome)] {
    let folder = try root.folder(run.folder)
    var outcomes: [(FileTree.Path, Outcome)] = []
    for name in run.names {
      guard let outcome = try read(name, in: folder, largestFile: largestFile) else { continue }
      outcomes.append((FileTree.Path(run.folder.isEmpty ? name : "\(run.folder)/\(name)"), outcome))
    }
    return outcomes
  }

  /// Reads a file until it is the same before and after; nil if it is gone, as if the folder had been listed a moment later.
  private static func read(
    _ name: String,
    in folder: Descriptor,
    largestFile: Int
  ) throws(DiskFailure) -> Outcome? {
    let shown = FileTree.shownPath(name, in: folder.shown)
    var isGone = false
    for attempt in 0..<attempts {
      // An editor that saves by renaming leaves a moment without the file, and one that saves in place a half-written one.
      if attempt > 0 { usleep(pause) }
      let raw = openat(folder.raw, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
      guard raw >= 0 else {
        guard errno == ENOENT else { throw DiskFailure(shown, .system(.open, .last)) }
        isGone = true
        continue
      }
      isGone = false
      let file = Descriptor(raw: raw, shown: shown)
      let before = try file.status()
      guard before.kind == .file else { return .finding(FileTree.Finding(path: shown, problem: .notAFile)) }
      guard before.size <= largestFile else {
        return .finding(FileTree.Finding(path: shown, problem: .tooLarge(bytes: before.size, limit: largestFile)))
      }
      let bytes = try file.bytes(upTo: before.size)
      guard bytes.count == before.size, try file.status().isUntouched(since: before) else { continue }
      return .file(SourceFile(path: shown, bytes: bytes))
    }
    if isGone { return nil }
    throw DiskFailure(shown, .keepsChanging)
  }

  private static let attempts = 20
  /// Microseconds; all attempts together last a fifth of a second.
  private static let pause: UInt32 = 10_000
}
