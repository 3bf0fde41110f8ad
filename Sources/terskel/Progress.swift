import Diagnostics
import Foundation
import Publishing
import Synchronization

/// Says to somebody at a terminal what a build is at, once it has taken a second; when it is over, nothing of that is left.
///
/// Whoever reads a log is told what came of it, and need not know how it went.
final class Progress: Sendable {
  /// Nil when it is over.
  private let stage = Mutex<BuildStage?>(.read)
  private let language: MessageLanguage

  /// Nothing where no person is looking.
  init?(in language: MessageLanguage) {
    guard isatty(STDERR_FILENO) == 1 else { return nil }
    self.language = language
    Task.detached { [self] in
      try? await Task.sleep(for: .seconds(1))
      while say() { try? await Task.sleep(for: .milliseconds(500)) }
    }
  }

  func finished(_ stage: BuildStage) {
    let stages = BuildStage.allCases
    guard let index = stages.firstIndex(of: stage), index + 1 < stages.count else { return }
    self.stage.withLock { $0 = stages[index + 1] }
  }

  func end() {
    stage.withLock { $0 = nil }
    Terminal.sayInPassing("")
  }

  /// Whether there is more to say later.
  private func say() -> Bool {
    stage.withLock { stage in
      guard let stage else { return false }
      Terminal.sayInPassing(Stopwatch.name(of: stage)[language] + " …")
      return true
    }
  }
}
