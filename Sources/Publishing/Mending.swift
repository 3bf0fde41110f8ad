package import Diagnostics

/// A file of the content as it was read, and as it is when every finding with one right answer has been mended.
package struct MendedFile: Sendable {
  package let path: FileTree.Path
  package let before: SourceFile
  package let after: SourceFile

  package init(path: FileTree.Path, before: SourceFile, after: SourceFile) {
    self.path = path
    self.before = before
    self.after = after
  }

  package var diff: UnifiedDiff { UnifiedDiff(from: before, to: after) }
}

extension FileTree {
  /// The files that fixes change, in the order of their paths.
  ///
  /// What a fix makes readable may have findings with fixes of its own, so it goes on until there is nothing more to mend: done twice
  /// is done once. Ten rounds are more than any file has needed; a file with hundreds of faults may need another run.
  ///
  /// Where `only` is named, the other files stay as they are. `memory` is what was read and judged before.
  package func mended(
    _ request: BuildRequest, only: Path? = nil, remembering memory: JudgingMemory = JudgingMemory()
  ) async throws(BuildFailure) -> [MendedFile] {
    var tree = self
    var memory = memory
    let wanted = only.map { files[$0]?.path ?? "" }
    for _ in 0..<10 {
      let judged = try await Publication.judging(tree, request, remembering: &memory)
      let fixes = judged.publication.diagnostics.compactMap(\.fix).filter { fix in
        wanted.map { fix.path.utf8.elementsEqual($0.utf8) } ?? true
      }
      // Two paths that look alike are two files.
      let fixesByPath = Dictionary(grouping: fixes) { Path($0.path) }
      var isChanged = false
      for (path, file) in tree.files {
        guard let own = fixesByPath[Path(file.path)] else { continue }
        let mended = file.applying(own)
        if mended != file { isChanged = true }
        tree.files[path] = mended
      }
      if !isChanged { break }
    }
    let mended = tree
    return sorted.compactMap { path, before in
      guard let after = mended.files[path], after.bytes != before.bytes else { return nil }
      return MendedFile(path: path, before: before, after: after)
    }
  }
}
