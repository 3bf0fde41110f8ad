import Diagnostics
package import Publishing
package import Services

/// A content folder that an editor has open.
package struct ContentFolder: Sendable, Hashable {
  /// Its path on the disk, without a slash at its end.
  package let place: String
  /// What messages call it: its path from the folder that the editor opened, as somebody there would write it after `--content`.
  package let shown: String

  package init(place: String, shown: String) {
    self.place = place
    self.shown = shown
  }

  /// The path inside the folder; nil for one outside it.
  func inner(_ path: String) -> String? {
    path.utf8.starts(with: (place + "/").utf8)
      ? String(decoding: path.utf8.dropFirst(place.utf8.count + 1), as: UTF8.self) : nil
  }

  func shownPath(_ inner: String) -> String { "\(shown)/\(inner)" }

  /// The path inside the folder of a file as findings name it.
  func innerPath(ofShown path: String) -> String {
    path.utf8.starts(with: (shown + "/").utf8)
      ? String(decoding: path.utf8.dropFirst(shown.utf8.count + 1), as: UTF8.self) : path
  }

  /// The path on the disk of a file as findings name it.
  func place(ofShown path: String) -> String {
    path.utf8.starts(with: (shown + "/").utf8) ? "\(place)/\(innerPath(ofShown: path))" : path
  }
}

/// A text as the editor has it.
struct OpenText: Sendable {
  /// As the client writes it, which is how it wants to hear of it.
  let address: String
  let path: String
  var version: Int?
  var bytes: [UInt8]
}

/// What is to be judged: a folder as it lies on the disk, with the texts that the editor has open in the place of theirs.
package struct JudgingTask: Sendable {
  package let folder: ContentFolder
  /// Which state of the folder this is; a later one makes it worthless.
  package let revision: Int
  /// The folder as it was read; nil where it must be read anew.
  package let disk: DiskState?
  /// By their paths inside the folder.
  package let texts: [(path: String, bytes: [UInt8])]
  let versions: [String: Int]
  package let memory: JudgingMemory

  /// What lies on the disk.
  package struct DiskState: Sendable {
    package let content: FileTree
    /// The addresses of the site that was published before.
    package let previousAddresses: [String]

    package init(content: FileTree, previousAddresses: [String]) {
      self.content = content
      self.previousAddresses = previousAddresses
    }
  }

  /// The same for whatever has been read.
  package func judged(_ disk: DiskState, asOf today: Day, jobs: Int) async throws(BuildFailure) -> FolderJudgement {
    var tree = disk.content
    for (path, bytes) in texts {
      tree = tree.replacing(FileTree.Path(path), with: bytes, shownAs: folder.shownPath(path))
    }
    var request = BuildRequest(contentPath: folder.shown, today: today)
    request.jobs = jobs
    request.previousAddresses = disk.previousAddresses
    var memory = memory
    let content = try await Publication.judging(tree, request, remembering: &memory)
    return FolderJudgement(
      folder: folder, revision: revision, disk: disk, tree: tree, request: request, versions: versions, memory: memory,
      content: content)
  }
}

/// What came of it.
package struct FolderJudgement: Sendable {
  let folder: ContentFolder
  let revision: Int
  let disk: JudgingTask.DiskState
  /// What was judged: the disk's files, and the editor's in their place.
  let tree: FileTree
  let request: BuildRequest
  /// The versions of the open texts that were judged, by address.
  let versions: [String: Int]
  let memory: JudgingMemory
  let content: JudgedContent
  /// What only a plan of the site can show, as far as it has been looked for.
  var later: [Diagnostic] = []

  /// All that is said, in the order of reports.
  var diagnostics: [Diagnostic] { content.publication.adding(later).diagnostics }

  func file(at inner: String) -> SourceFile? { tree.files[FileTree.Path(inner)] }
}
