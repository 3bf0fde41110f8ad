package import Diagnostics
import Services

/// The content folder that a rule's example stands for: its files, and the settings of a small example site where it writes none.
package struct ExampleFolder {
  package let tree: FileTree
  /// Where findings must begin: the file's path as messages show it, and an offset.
  package let expected: [(path: String, offset: Int)]

  package static let contentPath = "content"

  package init(_ example: Rule.Example) {
    var tree = FileTree(files: [:])
    var expected: [(path: String, offset: Int)] = []
    let arrow = Array("↓".utf8)
    for file in example.files {
      let path = "\(Self.contentPath)/\(file.path)"
      var bytes: [UInt8] = []
      var index = 0
      while index < file.bytes.count {
        if file.bytes[index...].starts(with: arrow) {
          expected.append((path, bytes.count))
          index += arrow.count
        } else {
          bytes.append(file.bytes[index])
          index += 1
        }
      }
      tree.files[FileTree.Path(file.path)] = SourceFile(path: path, bytes: bytes)
    }
    for (path, text) in Self.defaults where tree.files[path] == nil {
      tree.files[path] = SourceFile(path: "\(Self.contentPath)/\(path)", text: text)
    }
    self.tree = tree
    self.expected = expected
  }

  private static let defaults: [(FileTree.Path, String)] = [
    ("nettsted.yaml", "navn: Prøvested\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\n"),
    ("kommune.yaml", "navn: Prøve kommune\nnummer: \"9999\"\n"),
  ]
}

extension Rule {
  /// What to do where it is broken: what a check says of the first example that it rejects. Nil for the few whose breach needs more than files.
  package var remedy: Wording? {
    get async {
      for example in rejects {
        if let found = await findings(in: example).first { return found.remedy }
      }
      return nil
    }
  }

  /// What a check says of one of its examples by this rule.
  func findings(in example: Example) async -> [Diagnostic] {
    guard let today = Day(year: 2026, month: 11, day: 23) else { return [] }
    let request = BuildRequest(contentPath: ExampleFolder.contentPath, today: today)
    let publication = try? await Publication.check(ExampleFolder(example).tree, request)
    return (publication?.diagnostics ?? []).filter { $0.rule.id == id }
  }
}
