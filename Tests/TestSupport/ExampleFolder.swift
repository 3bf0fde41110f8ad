package import Diagnostics
package import Publishing

extension Publication {
  /// What is said, but for hints about what a page could have besides.
  package var findings: [Diagnostic] { diagnostics.filter { !$0.rule.waitsForErrors } }
}

extension FileTree {
  /// The same folder with one more line in its settings; as it was where it has none.
  package func choosing(_ line: String) -> FileTree {
    var tree = self
    let path: Path = "nettsted.yaml"
    if let file = tree.files[path] {
      tree.files[path] = SourceFile(path: file.path, bytes: file.bytes + Array("\(line)\n".utf8))
    }
    return tree
  }
}
