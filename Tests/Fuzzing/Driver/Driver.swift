import Dispatch
import FuzzTargets
import Glibc
import Synchronization

/// What libFuzzer calls: once with its arguments, then with each input. FUZZ_TARGET says which target it is for.
private let target: FuzzTarget = {
  let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? ""
  guard let target = FuzzTarget.named(name) else {
    fatalError("FUZZ_TARGET must be one of \(FuzzTarget.all.map(\.name).joined(separator: ", "))")
  }
  return target
}()

/// Runs tasks on the thread that waits for them: to hand each input to another thread and back costs more than most inputs do.
private final class WaitingThread: TaskExecutor {
  private let jobs = Mutex<[UnownedJob]>([])
  private let isOver = Atomic(false)
  private let news = DispatchSemaphore(value: 0)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
    news.signal()
  }

  /// Returns when the work is done, whichever thread it waited for meanwhile.
  func run(_ work: @escaping @Sendable () async -> Void) {
    Task.detached(executorPreference: self) {
      await work()
      self.isOver.store(true, ordering: .releasing)
    }
    while !isOver.load(ordering: .acquiring) {
      news.wait()
      let job = jobs.withLock { $0.isEmpty ? nil : $0.removeFirst() }
      job?.runSynchronously(on: asUnownedTaskExecutor())
    }
  }
}

@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  WaitingThread().run {
    if let fault = await target.fault(bytes) { fatalError(fault) }
  }
  return 0
}
