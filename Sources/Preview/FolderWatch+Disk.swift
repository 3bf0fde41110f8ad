import Foundation
import Glibc
import Publishing
import Synchronization

/// Tells when something may have changed in some folders.
///
/// The kernel tells at once (inotify), and a look at the sizes and times of the files every second finds what it does not tell of: folders on
/// other machines, a folder that was put in another's place, and everything, where there are no watches left to be had. What has really
/// changed is for whoever reads the files to find out.
package enum FolderWatch {
  /// A sign whenever there has been a change and it has been quiet since; changes that nobody has come to look at yet are one.
  ///
  /// - `usesKernel` is false where only the second way is wanted.
  package static func changes(in folders: [String], usesKernel: Bool = true) -> AsyncStream<Void> {
    AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
      // Before this returns, so that what changes from now on is told.
      let armed = Watching(folders, usesKernel: usesKernel)
      let isOver = Flag()
      continuation.onTermination = { _ in isOver.raise() }
      Thread.detachNewThread {
        var watching = armed
        while !isOver.isRaised {
          if watching.awaitsChange() { continuation.yield() }
        }
        watching.end()
      }
    }
  }

  private final class Flag: Sendable {
    private let value = Atomic(false)
    var isRaised: Bool { value.load(ordering: .relaxed) }
    func raise() { value.store(true, ordering: .relaxed) }
  }
}

/// The two ways of noticing, as one thread goes about them.
private struct Watching: Sendable {
  private let folders: [String]
  /// The kernel's queue of events; -1 where there is none.
  private let queue: Int32
  private var watched: [Int32: String] = [:]
  /// Files that somebody is writing, and has not closed.
  private var unfinished: Set<String> = []
  private var look: UInt64

  /// Milliseconds without a change after which a save is over: an editor that saves by renaming does it in less.
  private static let quiet: Int32 = 3
  /// Milliseconds after which a file that is still open is read all the same.
  private static let patience: Duration = .milliseconds(250)
  /// Milliseconds between two looks at all files, where that takes no longer than a twentieth of them.
  private var pause: Int32 = 1000

  init(_ folders: [String], usesKernel: Bool) {
    self.folders = folders
    queue = usesKernel ? inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK)) : -1
    look = 0
    arm()
    look = lookAtAll()
    if queue < 0 { pause = 250 }
  }

  func end() {
    if queue >= 0 { _ = close(queue) }
  }

  /// Waits for a change, a second at most; true if there may have been one, and it has been quiet since.
  mutating func awaitsChange() -> Bool {
    guard waited(pause) else {
      let now = lookAtAll()
      defer { look = now }
      if now != look { arm() }
      return now != look
    }
    guard readEvents() else { return false }
    let clock = ContinuousClock()
    let start = clock.now
    while clock.now - start < Self.patience {
      if waited(unfinished.isEmpty ? Self.quiet : 50) {
        _ = readEvents()
      } else if unfinished.isEmpty {
        break
      }
    }
    unfinished = []
    return true
  }

  private func waited(_ milliseconds: Int32) -> Bool {
    guard queue >= 0 else {
      usleep(UInt32(milliseconds) * 1000)
      return false
    }
    var descriptor = pollfd(fd: queue, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, milliseconds) > 0
  }

  /// Whether any of the events is about something that may be content.
  private mutating func readEvents() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 64 << 10)
    let count = read(queue, &bytes, bytes.count)
    guard count > 0 else { return false }
    var isNews = false
    var isOtherFolders = false
    let header = MemoryLayout<inotify_event>.size
    var index = 0
    while index + header <= count {
      let event = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: index, as: Header.self) }
      let name = bytes[(index + header)..<min(index + header + Int(event.length), count)].prefix { $0 != 0 }
      index += header + Int(event.length)
      let isFolder = event.mask & UInt32(IN_ISDIR) != 0
      if event.mask & UInt32(IN_Q_OVERFLOW | IN_IGNORED | IN_DELETE_SELF | IN_MOVE_SELF) != 0 {
        if event.mask & UInt32(IN_IGNORED) != 0 { watched[event.watch] = nil }
        isOtherFolders = true
        isNews = true
        continue
      }
      if FileTree.isPassedOver(Array(name), isFolder: isFolder) { continue }
      isNews = true
      if isFolder {
        isOtherFolders = true
        continue
      }
      let file = "\(event.watch)/" + String(decoding: name, as: UTF8.self)
      if event.mask & UInt32(IN_MODIFY) != 0 { unfinished.insert(file) } else { unfinished.remove(file) }
    }
    if isOtherFolders { arm() }
    return isNews
  }

  /// What an event begins with (`inotify(7)`); its name follows.
  private struct Header {
    let watch: Int32
    let mask: UInt32
    let cookie: UInt32
    let length: UInt32
  }

  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
      | IN_MOVE_SELF | IN_ONLYDIR)

  /// Asks to be told of every folder that there is now; one that is watched already stays so.
  private mutating func arm() {
    guard queue >= 0 else { return }
    watched = [:]
    for folder in folders {
      walk(folder) { path, status in
        guard status.st_mode & S_IFMT == S_IFDIR else { return }
        // Where the system has no watches left, the look at all files finds the change.
        let watch = inotify_add_watch(queue, path, Self.mask)
        if watch >= 0 { watched[watch] = path }
      }
    }
  }

  /// A number that is another when a file or folder has come, gone, or been written.
  private mutating func lookAtAll() -> UInt64 {
    let clock = ContinuousClock()
    var sum: UInt64 = 0
    let took = clock.measure {
      for folder in folders {
        walk(folder) { path, status in
          var hasher = Hasher()
          hasher.combine(path)
          hasher.combine(status.st_ino)
          hasher.combine(status.st_mode)
          hasher.combine(status.st_size)
          hasher.combine(status.st_mtim.tv_sec)
          hasher.combine(status.st_mtim.tv_nsec)
          hasher.combine(status.st_ctim.tv_sec)
          hasher.combine(status.st_ctim.tv_nsec)
          // A sum, since a folder is listed in any order.
          sum &+= UInt64(bitPattern: Int64(hasher.finalize()))
        }
      }
    }
    if took > .milliseconds(50) { pause = Int32(min(took / .milliseconds(1) * 20, 60_000)) }
    return sum
  }

  private func walk(_ path: String, depth: Int = 0, _ visit: (String, stat) -> Void) {
    var status = stat()
    // A link is looked at and not followed, but for the folder that the user named.
    guard (depth == 0 ? stat(path, &status) : lstat(path, &status)) == 0 else { return }
    visit(path, status)
    guard status.st_mode & S_IFMT == S_IFDIR, depth < FileTree.deepestFolder, let folder = opendir(path) else { return }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      // What no content is called is not looked at either, whether it is a file or a folder.
      if FileTree.isPassedOver(name, isFolder: true) { continue }
      walk("\(path)/\(String(decoding: name, as: UTF8.self))", depth: depth + 1, visit)
    }
  }
}
