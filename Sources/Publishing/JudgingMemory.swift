import Diagnostics
import Foundation
import Services

/// What was read and judged the last time, so that one changed text need not cost all the others.
///
/// It is kept by content and by nothing else: a text is taken as read where its bytes and all settings, municipalities, help lines and
/// vocabularies are as they were, and as judged where that is so of all its languages too, since translations inherit. What is found in a
/// text alone (`OneText`) is kept with its verdicts; what rules find in the whole directory is found anew every time.
package struct JudgingMemory: Sendable {
  /// Everything besides the texts that reading and judging look at.
  struct Surroundings: Sendable, Equatable {
    let files: [FileTree.Path: SourceFile]
    /// The paths of files that are too large to be read.
    let unread: [String]
    let today: Day
    let contentPath: String
  }

  private var surroundings: Surroundings?
  private var read: [FileTree.Path: (file: SourceFile, text: JudgedFolder.ReadText)] = [:]
  /// What was read of them; nil where nothing is known.
  private(set) var frame: ContentFrame?
  private var recalled = Recalled()
  private var families = Families()

  package init() {}

  /// What is known of texts, by the path that messages show.
  struct Recalled: Sendable {
    var tried: [FileTree.Path: TriedDraft] = [:]
    var found: [FileTree.Path: [Diagnostic]] = [:]
  }

  /// All languages of each text.
  struct Families: Sendable {
    fileprivate var all: [LinkTargets.Kind: Set<FileTree.Path>] = [:]

    init() {}

    init(_ directory: DirectoryDraft) {
      for draft in directory.services { all[.service(draft.id), default: []].insert(FileTree.Path(draft.path)) }
      for page in directory.pages { all[page.linkKind, default: []].insert(FileTree.Path(page.path)) }
    }
  }
}

extension JudgingMemory {
  /// The same memory if nothing around the texts has changed, or else an empty one.
  func valid(in now: Surroundings) -> JudgingMemory { surroundings == now ? self : JudgingMemory() }

  func text(at path: FileTree.Path, of file: SourceFile) -> JudgedFolder.ReadText? {
    guard let known = read[path], known.file == file else { return nil }
    return known.text
  }

  /// What still holds: of texts that have the languages that they had, all of them as they were.
  ///
  /// - `unchanged` are the texts that were taken as read.
  func recalled(_ now: Families, unchanged: Set<FileTree.Path>) -> Recalled {
    var still = Recalled()
    for (text, family) in now.all where families.all[text] == family && family.isSubset(of: unchanged) {
      for path in family {
        still.tried[path] = recalled.tried[path]
        still.found[path] = recalled.found[path]
      }
    }
    return still
  }

  init(
    in surroundings: Surroundings, frame: ContentFrame,
    read: [(path: FileTree.Path, file: SourceFile, text: JudgedFolder.ReadText)],
    tried: [TriedDraft], found: [(path: FileTree.Path, found: [Diagnostic])], families: Families
  ) {
    self.surroundings = surroundings
    self.frame = frame
    self.read = Dictionary(read.map { ($0.path, ($0.file, $0.text)) }) { first, _ in first }
    recalled = Recalled(
      tried: Dictionary(tried.map { (FileTree.Path($0.draft.path), $0) }) { first, _ in first },
      found: Dictionary(found.map { ($0.path, $0.found) }) { first, _ in first })
    self.families = families
  }
}
