package import Diagnostics

extension ReportPaths {
  /// Paths from a folder that is the root of the repository, such as the working folder; links on the way to both are looked through.
  ///
  /// Content that lies outside the root has absolute paths: a path that leads out with `..` is refused by those who read reports.
  package static func fromRoot(_ root: String, content: String) throws(DiskFailure) -> ReportPaths {
    let root = try resolvedPath(root)
    let resolved = try resolvedPath(content)
    guard isInside(resolved, root) else { return ReportPaths(content: content, shown: resolved) }
    let rest = resolved.utf8.dropFirst(root == "/" ? 1 : root.utf8.count + 1)
    return ReportPaths(content: content, shown: String(decoding: rest, as: UTF8.self))
  }

  /// The first of several roots that the content lies in, and the last of them where it lies in none.
  package static func fromFirstRoot(of roots: [String], content: String) throws(DiskFailure) -> ReportPaths {
    let resolved = try resolvedPath(content)
    for root in roots.dropLast() {
      // A root that another program names need not be there.
      if let root = try? resolvedPath(root), isInside(resolved, root) { return try fromRoot(root, content: content) }
    }
    return try fromRoot(roots.last ?? ".", content: content)
  }
}
