import CLinux
import Glibc

/// An open file or folder, closed when nothing refers to it any more. A class, so that tasks that share it keep it open.
final class Descriptor: Sendable {
  let raw: Int32
  /// The path as messages show it.
  let shown: String

  init(raw: Int32, shown: String) {
    self.raw = raw
    self.shown = shown
  }

  deinit {
    _ = close(raw)
  }
}

/// What a name stands for, without following it.
enum EntryKind: Hashable {
  case file, folder, link, other
}

struct FileStatus {
  let kind: EntryKind
  let size: Int
  let mode: UInt32
  let device: UInt
  let inode: UInt
  let owner: UInt32
  let group: UInt32
  let modified: timespec
  let changed: timespec

  init(_ status: stat) {
    kind = EntryKind(mode: status.st_mode)
    size = Int(status.st_size)
    mode = status.st_mode & 0o7777
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
    owner = status.st_uid
    group = status.st_gid
    modified = status.st_mtim
    changed = status.st_ctim
  }

  /// Whether nothing has been written to the file between two looks at it.
  func isUntouched(since earlier: FileStatus) -> Bool {
    inode == earlier.inode && size == earlier.size
      && modified.tv_sec == earlier.modified.tv_sec && modified.tv_nsec == earlier.modified.tv_nsec
      && changed.tv_sec == earlier.changed.tv_sec && changed.tv_nsec == earlier.changed.tv_nsec
  }
}

struct FolderEntry {
  let name: [UInt8]
  let kind: EntryKind
}

extension EntryKind {
  init(mode: UInt32) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}

extension DiskFailure.Cause {
  /// What the last call of the C library left behind.
  static var last: DiskFailure.Cause { DiskFailure.Cause(number: errno) }

  /// What the C library's number for a failure means.
  package init(number: Int32) {
    self =
      switch number {
      case ENOENT: .missing
      case EACCES, EPERM: .notPermitted
      case EROFS: .readOnly
      case ENOSPC, EDQUOT, EFBIG: .full
      case EIO: .faulty
      case EMFILE, ENFILE: .tooManyOpen
      case ENOTDIR: .notAFolder
      case EISDIR: .isAFolder
      case EEXIST, ENOTEMPTY: .alreadyThere
      case ENAMETOOLONG: .nameTooLong
      case EXDEV: .otherFileSystem
      case ELOOP: .linkInTheWay
      case EBUSY: .busy
      case ENOSYS, ENOTSUP, EINVAL, ENOLCK: .notSupported
      default: .other(number)
      }
  }
}

extension Descriptor {
  /// Opens a folder by its path; links in the path are followed, as the user gave it.
  static func folder(_ path: String) throws(DiskFailure) -> Descriptor {
    let raw = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard raw >= 0 else { throw DiskFailure(path, .system(.open, .last)) }
    return Descriptor(raw: raw, shown: path)
  }

  /// Opens a folder inside this one. No part of the path may be a link, so that it cannot lead out.
  func folder(_ path: String) throws(DiskFailure) -> Descriptor {
    var current = self
    for part in path.utf8.split(separator: UInt8(ascii: "/")) {
      let name = String(decoding: part, as: UTF8.self)
      let shown = FileTree.shownPath(name, in: current.shown)
      let raw = openat(current.raw, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
      guard raw >= 0 else { throw DiskFailure(shown, .system(.open, .last)) }
      current = Descriptor(raw: raw, shown: shown)
    }
    return current
  }

  /// Makes a folder in this one unless it is there, and opens it. Its rights are those that were asked for, whatever the umask.
  func madeFolder(_ name: String, mode: UInt32 = 0o755) throws(DiskFailure) -> Descriptor {
    if mkdirat(raw, name, mode) == 0 {
      let made = try folder(name)
      guard fchmod(made.raw, mode) == 0 else { throw DiskFailure(made.shown, .system(.makeFolder, .last)) }
      return made
    }
    guard errno == EEXIST else { throw DiskFailure(FileTree.shownPath(name, in: shown), .system(.makeFolder, .last)) }
    return try folder(name)
  }

  func status() throws(DiskFailure) -> FileStatus {
    var status = stat()
    guard fstat(raw, &status) == 0 else { throw DiskFailure(shown, .system(.read, .last)) }
    return FileStatus(status)
  }

  /// What a name in this folder stands for, or nil if there is nothing.
  func status(of path: String) throws(DiskFailure) -> FileStatus? {
    var status = stat()
    if fstatat(raw, path, &status, AT_SYMLINK_NOFOLLOW) == 0 { return FileStatus(status) }
    if errno == ENOENT { return nil }
    throw DiskFailure(FileTree.shownPath(path, in: shown), .system(.read, .last))
  }

  /// What lies in this folder, sorted by bytes: a disk lists its names in whatever order suits it.
  func entries() throws(DiskFailure) -> [FolderEntry] {
    let copy = fcntl(raw, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw DiskFailure(shown, .system(.open, .last)) }
    guard let stream = fdopendir(copy) else {
      let failure = DiskFailure(shown, .system(.open, .last))
      _ = close(copy)
      throw failure
    }
    defer { closedir(stream) }
    // The copy goes on where the folder was left the last time that it was listed.
    rewinddir(stream)
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw DiskFailure(shown, .system(.read, .last)) }
        break
      }
      let name = nameBytes(entry)
      if name == Array(".".utf8) || name == Array("..".utf8) { continue }
      guard let kind = try kind(of: entry, name) else { continue }
      entries.append(FolderEntry(name: name, kind: kind))
    }
    return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  /// Some disks do not say in the listing what a name stands for. Nil if it is gone by the time it is asked about.
  private func kind(of entry: UnsafeMutablePointer<dirent>, _ name: [UInt8]) throws(DiskFailure) -> EntryKind? {
    switch Int(entry.pointee.d_type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN):
      var status = stat()
      let text = name.map { CChar(bitPattern: $0) } + [0]
      if fstatat(raw, text, &status, AT_SYMLINK_NOFOLLOW) == 0 { return EntryKind(mode: status.st_mode) }
      if errno == ENOENT { return nil }
      throw DiskFailure(FileTree.shownPath(FileTree.shownName(name), in: shown), .system(.read, .last))
    default: return .other
    }
  }

  private func nameBytes(_ entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    // The record is as long as its name, which may be shorter than the field: it must not be copied as a whole.
    let start = UnsafeRawPointer(entry) + (MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 19)
    return Array(UnsafeRawBufferPointer(start: start, count: strlen(start.assumingMemoryBound(to: CChar.self))))
  }
}

extension Descriptor {
  /// The whole of a small file in this folder, or nil if there is none. A link, a folder or a larger file is refused.
  func bytes(of path: String, atMost limit: Int) throws(DiskFailure) -> [UInt8]? {
    let shown = FileTree.shownPath(path, in: shown)
    let raw = openat(raw, path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
    guard raw >= 0 else {
      if errno == ENOENT { return nil }
      throw DiskFailure(shown, .system(.open, .last))
    }
    let file = Descriptor(raw: raw, shown: shown)
    let status = try file.status()
    guard status.kind == .file else { throw DiskFailure(shown, .system(.read, .notSupported)) }
    guard status.size <= limit else { throw DiskFailure(shown, .system(.read, .other(EFBIG))) }
    return try file.bytes(upTo: status.size)
  }

  /// As many bytes as there are, up to a number.
  func bytes(upTo count: Int) throws(DiskFailure) -> [UInt8] {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = pread(raw, buffer.baseAddress.map { $0 + filled }, count - filled, filled)
        if got > 0 {
          filled += got
        } else if got == 0 {
          break
        } else if errno != EINTR {
          failed = true
          break
        }
      }
    }
    guard !failed else { throw DiskFailure(shown, .system(.read, .last)) }
    return bytes
  }

  /// Whether a file holds exactly these bytes from a place on.
  func holds(_ bytes: [UInt8], from start: Int = 0) throws(DiskFailure) -> Bool {
    let size = min(bytes.count, 1 << 16)
    return try withUnsafeTemporaryAllocation(byteCount: max(size, 1), alignment: 16) {
      (buffer) -> Result<Bool, DiskFailure> in
      var offset = 0
      while offset < bytes.count {
        let wanted = min(size, bytes.count - offset)
        let got = pread(raw, buffer.baseAddress, wanted, start + offset)
        if got < 0, errno == EINTR { continue }
        if got < 0 { return .failure(DiskFailure(shown, .system(.read, .last))) }
        if got == 0 { return .success(false) }
        let same = bytes.withUnsafeBytes { known in
          guard let known = known.baseAddress, let read = UnsafeRawPointer(buffer.baseAddress) else { return false }
          return memcmp(known + offset, read, got) == 0
        }
        if !same { return .success(false) }
        offset += got
      }
      return .success(true)
    }.get()
  }

  /// Makes a new file in this folder with rights that do not depend on the umask.
  func makeFile(_ path: String, _ bytes: [UInt8], modified: timespec? = nil) throws(DiskFailure) {
    try makeFile(path, parts: 1, modified: modified) { _ in bytes }
  }

  /// Makes such a file of parts, each of which is made when those before it are written.
  func makeFile(
    _ path: String, parts: Int, modified: timespec? = nil, _ part: (Int) -> [UInt8]
  ) throws(DiskFailure) {
    let shown = FileTree.shownPath(path, in: shown)
    let made = openat(raw, path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard made >= 0 else { throw DiskFailure(shown, .system(.write, .last)) }
    var cause = fchmod(made, 0o644) == 0 ? nil : DiskFailure.Cause.last
    for index in 0..<parts where cause == nil { cause = writeAll(part(index), to: made) }
    if cause == nil, let modified {
      // A time that cannot be set costs a visitor a download, nothing more.
      _ = [modified, modified].withUnsafeBufferPointer { futimens(made, $0.baseAddress) }
    }
    // Some disks say only now that there was no room.
    if close(made) != 0, cause == nil, errno != EINTR { cause = .last }
    if let cause { throw DiskFailure(shown, .system(.write, cause)) }
  }

  /// Makes a new file in this folder that is on the disk when this is done, with the rights of another.
  func makeFile(_ path: String, _ bytes: [UInt8], like other: FileStatus) throws(DiskFailure) {
    let shown = FileTree.shownPath(path, in: shown)
    // Nobody else may read it before it has the rights that it is to have.
    let made = openat(raw, path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard made >= 0 else { throw DiskFailure(shown, .system(.write, .last)) }
    var cause = writeAll(bytes, to: made)
    // Only some may give files away; a file that is its writer's own from now on is better than none.
    if cause == nil { _ = fchown(made, other.owner, other.group) }
    if cause == nil, fchmod(made, other.mode & 0o777) != 0 { cause = .last }
    if cause == nil, fsync(made) != 0 { cause = .last }
    if close(made) != 0, cause == nil, errno != EINTR { cause = .last }
    if let cause {
      _ = unlinkat(raw, path, 0)
      throw DiskFailure(shown, .system(.write, cause))
    }
  }

  /// Replaces what a file holds, in place.
  func overwrite(_ bytes: [UInt8]) throws(DiskFailure) {
    guard ftruncate(raw, 0) == 0, lseek(raw, 0, SEEK_SET) == 0 else { throw DiskFailure(shown, .system(.write, .last)) }
    if let cause = writeAll(bytes, to: raw) { throw DiskFailure(shown, .system(.write, cause)) }
  }

  private func writeAll(_ bytes: [UInt8], to raw: Int32) -> DiskFailure.Cause? {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = write(raw, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return count == 0 ? .full : .last }
        written += count
      }
      return nil
    }
  }

  func remove(_ path: String, isFolder: Bool = false) throws(DiskFailure) {
    guard try !removed(path, isFolder: isFolder) else { return }
    throw DiskFailure(FileTree.shownPath(path, in: shown), .system(.remove, .alreadyThere))
  }

  /// Removes a file, or an empty folder, unless it is gone already; false if a folder is in the way or is not empty.
  func removed(_ path: String, isFolder: Bool = false) throws(DiskFailure) -> Bool {
    guard unlinkat(raw, path, isFolder ? AT_REMOVEDIR : 0) != 0 else { return true }
    switch errno {
    case ENOENT, ENOTDIR: return true
    case EISDIR, ENOTEMPTY, EEXIST: return false
    default: throw DiskFailure(FileTree.shownPath(path, in: shown), .system(.remove, .last))
    }
  }

  /// Removes a folder in this one with all that it holds; links are removed, not followed.
  func removeTree(_ name: String) throws(DiskFailure) {
    guard let status = try status(of: name) else { return }
    guard status.kind == .folder else { return try remove(name) }
    var pending = [(path: name, isListed: false)]
    while let (path, isListed) = pending.popLast() {
      if isListed {
        try remove(path, isFolder: true)
        continue
      }
      pending.append((path, true))
      let inside = try folder(path)
      for entry in try inside.entries() {
        let child = String(decoding: entry.name, as: UTF8.self)
        if entry.kind == .folder { pending.append(("\(path)/\(child)", false)) } else { try inside.remove(child) }
      }
    }
  }
}

/// The path that the system knows a file by: absolute, without links. Parts that are not there yet are kept as they are.
func resolvedPath(_ path: String) throws(DiskFailure) -> String {
  guard !path.isEmpty, !path.utf8.contains(0) else { throw DiskFailure(path, .system(.open, .missing)) }
  var known = path
  var missing: [String] = []
  while true {
    if let resolved = realpath(known, nil) {
      defer { free(resolved) }
      let start = String(cString: resolved)
      return missing.isEmpty ? start : (start == "/" ? "" : start) + "/" + missing.reversed().joined(separator: "/")
    }
    guard errno == ENOENT else { throw DiskFailure(path, .system(.open, .last)) }
    while known.utf8.count > 1, known.utf8.last == UInt8(ascii: "/") { known.removeLast() }
    let slash = known.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { String(known[known.utf8.index(after: $0)...]) } ?? known
    guard name != "..", name != ".", !name.isEmpty else { throw DiskFailure(path, .system(.open, .missing)) }
    missing.append(name)
    known = slash.map { $0 == known.startIndex ? "/" : String(known[..<$0]) } ?? "."
  }
}

/// Whether a path is a folder itself or lies in it. Both are resolved paths.
func isInside(_ path: String, _ folder: String) -> Bool {
  if folder == "/" { return true }
  let path = path.utf8
  let folder = folder.utf8
  guard path.starts(with: folder) else { return false }
  let rest = path.dropFirst(folder.count)
  return rest.isEmpty || rest.first == UInt8(ascii: "/")
}
