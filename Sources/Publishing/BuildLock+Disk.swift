import Glibc

/// The right to publish to one output folder. It lasts as long as the value does, and ends with the process, however that ends.
///
/// The system holds the lock and not the file's presence, so a dead owner's lock is free by itself. The file stays: if it were
/// removed, a waiting process would lock a file that nobody else can find.
package struct BuildLock: Sendable {
  let state: Descriptor
  private let file: Descriptor
  /// The output folder itself is locked too, if there is one: two builds of it may have different state folders.
  private let output: Descriptor?

  private static let fileName = "lock"

  /// Waits for the lock in a state folder, and writes down who has it.
  init(
    in folder: () throws(DiskFailure) -> Descriptor,
    of output: String,
    at place: String,
    command: String,
    waitingAtMost longest: Duration
  ) async throws(DiskFailure) {
    let deadline = ContinuousClock.now + longest
    while true {
      let state = try folder()
      let shown = FileTree.shownPath(Self.fileName, in: state.shown)
      let raw = openat(state.raw, Self.fileName, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o644)
      guard raw >= 0 else { throw DiskFailure(shown, .system(.lock, .last)) }
      let file = Descriptor(raw: raw, shown: shown)
      let published = try Self.openedOutput(place)
      let hasState = flock(raw, LOCK_EX | LOCK_NB) == 0
      if hasState, published.map({ flock($0.raw, LOCK_EX | LOCK_NB) == 0 }) ?? true {
        // Somebody may have cleared the state folder while we waited: then this lock guards nothing.
        let here = try state.status(of: Self.fileName)
        let still = try folder().status(of: Self.fileName)
        guard here?.inode == (try file.status().inode), still?.inode == here?.inode else { continue }
        // Or another site has taken the place of the one that we locked.
        guard try Self.openedOutput(place)?.status().inode == published?.status().inode else { continue }
        self.output = published
        self.state = state
        self.file = file
        try file.overwrite(Self.description(of: command))
        return
      }
      let cause = errno
      guard cause == EWOULDBLOCK || cause == EINTR else {
        throw DiskFailure(shown, .system(.lock, DiskFailure.Cause(number: cause)))
      }
      guard ContinuousClock.now < deadline else {
        // A build with another state folder has written its name there, and not here.
        let holder = hasState ? nil : Self.holder((try? file.bytes(upTo: 4096)) ?? [])
        throw DiskFailure(output, .held(by: holder))
      }
      // Cancellation only makes the wait end early; the deadline decides.
      try? await Task.sleep(for: .milliseconds(20))
    }
  }

  private static func openedOutput(_ place: String) throws(DiskFailure) -> Descriptor? {
    let raw = open(place, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    if raw >= 0 { return Descriptor(raw: raw, shown: place) }
    if errno == ENOENT { return nil }
    throw DiskFailure(place, .system(.open, .last))
  }

  private static func description(of command: String) -> [UInt8] {
    let command = String(decoding: command.utf8.map { $0 < 0x20 ? UInt8(ascii: " ") : $0 }.prefix(500), as: UTF8.self)
    return Array("\(getpid())\n\(universalTime())\n\(command)\n".utf8)
  }

  private static func holder(_ bytes: [UInt8]) -> DiskFailure.Holder? {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    guard lines.count == 3, let process = Int32(lines[0]) else { return nil }
    return DiskFailure.Holder(process: process, since: lines[1], command: lines[2])
  }

  private static func universalTime() -> String {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let count = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: text[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
