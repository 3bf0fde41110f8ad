import Glibc

extension SiteFolder {
  /// Refuses to put a report where a site is published, in its folder or below it: it is for those who lead the services, and what lies in a
  /// site's folder is on its way to everybody.
  ///
  /// - `own` are the names that a report's files have: a folder with these alone holds an earlier report.
  package func refuseSites(knowing own: Set<String>) throws(DiskFailure) {
    if let manifest = try publishedManifest(), manifest.hashes.keys.contains(where: { !own.contains($0.text) }) {
      throw DiskFailure(output, .siteInTheWay(output))
    }
    var folder = place
    while folder != "/" {
      folder = parent(of: folder)
      var status = stat()
      if lstat(FileTree.shownPath(Manifest.path.text, in: folder), &status) == 0 {
        throw DiskFailure(output, .siteInTheWay(folder))
      }
    }
  }
}
