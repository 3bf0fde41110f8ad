package import Diagnostics
package import Publishing
import Rendering

/// What the preview is made of, as it lies on the disk at one moment.
package struct PreviewSources: Sendable {
  package let content: FileTree
  /// By their path in the folder of templates; empty where there is none.
  package let templates: [FileTree.Path: SourceFile]

  /// - `templatesMustExist` is false for the usual folder, which need not be there.
  package init(
    content: String, templates: String, templatesMustExist: Bool, jobs: Int
  ) async throws(DiskFailure) {
    self.content = try await FileTree(readingFrom: content, jobs: jobs)
    do throws(DiskFailure) {
      self.templates = try await FileTree(readingFrom: templates).files
    } catch {
      guard case .system(.open, .missing) = error.problem, error.path == templates, !templatesMustExist else {
        throw error
      }
      self.templates = [:]
    }
  }

  package func isSame(as other: PreviewSources) -> Bool {
    content.files == other.content.files && content.findings == other.content.findings && templates == other.templates
  }

  /// The files that differ, as messages show them, sorted.
  package func changes(since earlier: PreviewSources) -> [String] {
    func changed(_ now: [FileTree.Path: SourceFile], _ before: [FileTree.Path: SourceFile]) -> [String] {
      Set(now.keys).union(before.keys).filter { now[$0] != before[$0] }.compactMap { (now[$0] ?? before[$0])?.path }
    }
    return (changed(content.files, earlier.content.files) + changed(templates, earlier.templates)).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }
}
