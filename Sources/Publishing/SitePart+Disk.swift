import Diagnostics
import Glibc

extension SitePart {
  /// What says what a part was built from; beside its folder, so that it is never published.
  package static func recordPath(beside folder: String) -> String {
    var folder = folder
    while folder.utf8.count > 1, folder.utf8.last == UInt8(ascii: "/") { folder.removeLast() }
    return folder + ".del.json"
  }

  /// A part that `build --kommune` has made.
  package init(readingFrom folder: String) throws(DiskFailure) {
    let directory = try Descriptor.folder(folder)
    let (parent, name) = try Self.place(ofRecordBeside: folder)
    let record = try parent.status(of: name) == nil ? nil : parent.bytes(of: name, atMost: 1 << 20)
    let manifest = try directory.bytes(of: Manifest.path.text, atMost: 1 << 28)
    guard let manifest, let written = record.flatMap({ PartRecord($0) }), let read = Manifest(manifest),
      written.pages == Manifest.integrity(of: manifest)
    else { throw DiskFailure(folder, .notAPart) }
    self.init(folder: folder, record: written, manifest: read) { path in
      (try? directory.bytes(of: path, atMost: 1 << 28)) ?? []
    }
  }

  private static func place(ofRecordBeside folder: String) throws(DiskFailure) -> (parent: Descriptor, name: String) {
    let path = recordPath(beside: try resolvedPath(folder))
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
    return (try Descriptor.folder(slash.map { String(path[...$0]) } ?? "."), name)
  }

  /// Writes what a part was built from beside it, in one step.
  package static func write(_ record: PartRecord, beside folder: String) throws(DiskFailure) {
    let (parent, name) = try place(ofRecordBeside: folder)
    let draft = ".\(name).\(getpid())"
    try parent.remove(draft)
    try parent.makeFile(draft, record.bytes)
    guard renameat(parent.raw, draft, parent.raw, name) == 0 else {
      let failure = DiskFailure(recordPath(beside: folder), .system(.write, .last))
      try parent.remove(draft)
      throw failure
    }
  }
}

/// The hash of the program that runs, which tells it from any other on whatever machine.
package func programHash() throws(DiskFailure) -> String {
  let folder = try Descriptor.folder("/proc/self")
  let opened = openat(folder.raw, "exe", O_RDONLY | O_CLOEXEC)
  guard opened >= 0 else { throw DiskFailure("/proc/self/exe", .system(.open, .last)) }
  let file = Descriptor(raw: opened, shown: "/proc/self/exe")
  return Manifest.integrity(of: try file.bytes(upTo: try file.status().size))
}
