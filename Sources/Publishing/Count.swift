import Synchronization

/// How far several tasks have come together, and whether one of them has told the others to stop.
final class Count: Sendable {
  private let reached = Atomic<Int>(0)
  private let stopped = Atomic<Bool>(false)

  func next() -> Int { reached.add(1, ordering: .relaxed).newValue }

  func stop() { stopped.store(true, ordering: .relaxed) }

  var isStopped: Bool { stopped.load(ordering: .relaxed) }
}
