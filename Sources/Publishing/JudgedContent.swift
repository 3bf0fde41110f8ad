import Checks
package import Diagnostics
package import Services

/// A content folder judged while somebody writes in it: what is said about it, and what its texts are and where their links lead.
package struct JudgedContent: Sendable {
  /// Without what only a plan of the site can show.
  package let publication: Publication
  /// What was written, with translations already having inherited from their originals.
  package let directory: DirectoryDraft
  package let targets: LinkTargets
  package let services: ServiceIndex
  private let found: @Sendable () async -> [Diagnostic]

  /// - `found` makes the plan, and says what comes of it.
  init(_ judged: JudgedFolder, found: @escaping @Sendable () async -> [Diagnostic]) {
    self.found = found
    publication = judged.publication
    directory = judged.subject.directory
    targets = judged.subject.targets
    services = judged.subject.index
  }

  /// Whether a check would say more: with an error nothing is planned.
  package var mayHaveMore: Bool { !publication.hasErrors }

  /// What a check says of the plan of the site: impossible addresses, pages that would be gone, and what its search does not find although it
  /// must. It takes about as long as all else.
  package func findMore() async -> [Diagnostic] { mayHaveMore ? await found() : [] }
}

extension FileTree {
  /// Reads a folder that messages call by another name than its place, such as the one below the folder that an editor has open.
  package init(readingFrom folder: String, shownAs shown: String, jobs: Int) async throws(DiskFailure) {
    try await self.init(readingFrom: folder, jobs: jobs)
    func renamed(_ path: String) -> String {
      path.utf8.starts(with: folder.utf8)
        ? shown + String(decoding: path.utf8.dropFirst(folder.utf8.count), as: UTF8.self) : path
    }
    files = files.mapValues { SourceFile(path: renamed($0.path), bytes: $0.bytes) }
    findings = findings.map { Finding(path: renamed($0.path), problem: $0.problem) }
  }

  /// With the text of a file as an editor has it, whether or not it is on the disk; the same is said of it as would be if it were saved.
  package func replacing(_ path: Path, with bytes: [UInt8], shownAs shown: String) -> FileTree {
    let parts = path.text.split(separator: "/")
    let isPassedOver = parts.enumerated().contains { index, name in
      Self.isPassedOver(Array(name.utf8), isFolder: index < parts.count - 1)
    }
    guard !isPassedOver, parts.count <= Self.deepestFolder else { return self }
    var tree = self
    tree.findings.removeAll { $0.path.utf8.elementsEqual(shown.utf8) }
    if bytes.count <= Self.largestPage {
      tree.files[path] = SourceFile(path: shown, bytes: bytes)
    } else {
      tree.files[path] = nil
      tree.findings.append(Finding(path: shown, problem: .tooLarge(bytes: bytes.count, limit: Self.largestPage)))
      tree.findings.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }
    return tree
  }
}
