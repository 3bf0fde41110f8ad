import Diagnostics
import Foundation
import Glibc

extension Baseline {
  /// The baseline that the user names; it must be there and be one.
  package static func read(from path: String) throws(DiskFailure) -> Baseline {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw DiskFailure(
        path, FileManager.default.fileExists(atPath: path) ? .system(.read, .notPermitted) : .missingBaseline)
    }
    guard let baseline = Baseline(Array(data)) else { throw DiskFailure(path, .unreadableBaseline) }
    return baseline
  }

  /// Puts the baseline in place in one step. A file that is there and is no baseline is somebody's, and is left as it is.
  package func write(to path: String) throws(DiskFailure) {
    if FileManager.default.fileExists(atPath: path) { _ = try Baseline.read(from: path) }
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
    let folder = try Descriptor.folder(slash.map { String(path[...$0]) } ?? ".")
    let draft = ".\(name).\(getpid())"
    try folder.remove(draft)
    try folder.makeFile(draft, bytes)
    guard renameat(folder.raw, draft, folder.raw, name) == 0 else {
      let failure = DiskFailure(path, .system(.write, .last))
      try folder.remove(draft)
      throw failure
    }
  }
}
