import Authoring
package import Diagnostics
import Glibc
package import Services

/// A folder that a new site is to be written in.
package struct NewSiteFolder: Sendable {
  private let site: NewSite

  /// - `name` is the municipality's, `day` the one on which the example in it was checked.
  package init(of name: String, on day: Day, in language: MessageLanguage) {
    site = NewSite(of: name, on: day, in: language)
  }

  /// Writes all files and answers with their paths; none where one of them is there already, which is left as it is.
  package func write(in folder: String) throws(DiskFailure) -> [String] {
    if mkdir(folder, 0o755) != 0, errno != EEXIST { throw DiskFailure(folder, .system(.makeFolder, .last)) }
    let root = try Descriptor.folder(folder)
    for file in site.files where try isTaken(file.path, in: root) {
      throw DiskFailure(FileTree.shownPath(file.path, in: folder), .system(.write, .alreadyThere))
    }
    for file in site.files {
      var parts = file.path.split(separator: "/").map(String.init)
      let name = parts.removeLast()
      var place = root
      for part in parts { place = try place.madeFolder(part) }
      try place.makeFile(name, Array(file.text.utf8))
    }
    return site.files.map { FileTree.shownPath($0.path, in: folder) }
  }

  /// Whether there is something at a path, without following links on the way.
  private func isTaken(_ path: String, in root: Descriptor) throws(DiskFailure) -> Bool {
    var parts = path.split(separator: "/").map(String.init)
    let name = parts.removeLast()
    var place = root
    for part in parts {
      guard try place.status(of: part) != nil else { return false }
      place = try place.folder(part)
    }
    return try place.status(of: name) != nil
  }
}
