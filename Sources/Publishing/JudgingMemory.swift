import Diagnostics
import Foundation
import Services

/// What was read and judged the last time, so that one changed text need not cost all the others.
///
/// It is kept by content and by nothing else: a text is taken as read where its bytes and all settings, municipalities, help lines and
/// vocabularies are as they were, and as judged where that is so of all its languages too, since translations inherit.
package struct JudgingMemory: Sendable {
  /// Everything besides the texts that reading and judging look at.
  struct Surroundings: Sendable, Equatable {
    let files: [FileTree.Path: SourceFile]
    let today: Day
    let contentPath: String
  }

  private var surroundings: Surroundings?
  private var read: [FileTree.Path: (file: SourceFile, text: JudgedFolder.ReadText)] = [:]
  /// By the path that messages show.
  private var tried: [FileTree.Path: TriedDraft] = [:]
  private var families: [String: Set<FileTree.Path>] = [:]

  package init() {}
}

extension JudgingMemory {
  /// The same memory if nothing around the texts has changed, or else an empty one.
  func valid(in now: Surroundings) -> JudgingMemory { surroundings == now ? self : JudgingMemory() }

  func text(at path: FileTree.Path, of file: SourceFile) -> JudgedFolder.ReadText? {
    guard let known = read[path], known.file == file else { return nil }
    return known.text
  }

  /// - `family` are all the languages of the draft, `unchanged` the texts that were taken as read.
  func tried(_ draft: ServiceDraft, family: Set<FileTree.Path>, unchanged: Set<FileTree.Path>) -> TriedDraft? {
    guard families[draft.id] == family, family.isSubset(of: unchanged) else { return nil }
    return tried[FileTree.Path(draft.path)]
  }

  init(
    in surroundings: Surroundings, read: [(path: FileTree.Path, file: SourceFile, text: JudgedFolder.ReadText)],
    tried: [TriedDraft], families: [String: Set<FileTree.Path>]
  ) {
    self.surroundings = surroundings
    self.read = Dictionary(read.map { ($0.path, ($0.file, $0.text)) }) { first, _ in first }
    self.tried = Dictionary(tried.map { (FileTree.Path($0.draft.path), $0) }) { first, _ in first }
    self.families = families
  }
}
