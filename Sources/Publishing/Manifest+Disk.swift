import Diagnostics
import Foundation

extension Manifest {
  /// The `sider.json` that a build is compared with when the user names one; it must be there and be one.
  package static func read(from path: String) throws(DiskFailure) -> Manifest {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw DiskFailure(path, .system(.read, FileManager.default.fileExists(atPath: path) ? .notPermitted : .missing))
    }
    guard let manifest = Manifest(Array(data)) else { throw DiskFailure(path, .unreadableManifest) }
    return manifest
  }
}
