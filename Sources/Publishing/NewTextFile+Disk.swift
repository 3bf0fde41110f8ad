package import Diagnostics
import Glibc

/// A text that is to lie in a content folder where there is none of its name.
package struct NewTextFile: Sendable {
  private let path: FileTree.Path
  private let bytes: [UInt8]

  /// How many of the path's folders must be there already; the rest are made.
  private let foldersAround: Int

  /// Nil for a place that is no service's: it must be below `tjenester/`, of the site or of a municipality.
  package init?(_ file: SourceFile, at path: FileTree.Path) {
    let parts = path.text.split(separator: "/", omittingEmptySubsequences: false)
    foldersAround = parts[0] == "kommuner" ? 2 : 0
    guard foldersAround + 1 < parts.count, parts[foldersAround] == "tjenester",
      parts.allSatisfy({ !$0.isEmpty && !FileTree.isPassedOver(Array($0.utf8), isFolder: false) })
    else { return nil }
    self.path = path
    bytes = file.bytes
  }

  /// Writes the file; one that is there is left as it is, and is a failure (`alreadyThere`).
  ///
  /// The bytes are written under a name that is passed over and given their own name in one step, so that nobody finds half a file.
  package func write(inContent folder: String) throws(DiskFailure) {
    let parts = path.text.split(separator: "/").map(String.init)
    guard let name = parts.last else { return }
    var place = try Descriptor.folder(folder)
    for part in parts.prefix(foldersAround) { place = try place.folder(part) }
    for part in parts.dropLast().dropFirst(foldersAround) { place = try place.madeFolder(part) }
    let new = ".terskel-\(getpid())-ny"
    _ = try place.removed(new)
    try place.makeFile(new, bytes)
    // A second name is only given where there is none like it; `rename` would take the place of what is there.
    let isThere = linkat(place.raw, new, place.raw, name, 0) == 0
    let cause = DiskFailure.Cause.last
    try place.remove(new)
    if isThere { return }
    switch cause {
    // Not every disk gives a file two names; there the file is made under its own, which is refused where it is taken.
    case .notPermitted, .notSupported: try place.makeFile(name, bytes)
    default: throw DiskFailure(FileTree.shownPath(name, in: place.shown), .system(.write, cause))
    }
  }
}
