import Dispatch
import FuzzTargets
import Glibc

/// What libFuzzer calls: once with its arguments, then with each input. FUZZ_TARGET says which target it is for.
private let target: FuzzTarget = {
  let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? ""
  guard let target = FuzzTarget.named(name) else {
    fatalError("FUZZ_TARGET must be one of \(FuzzTarget.all.map(\.name).joined(separator: ", "))")
  }
  return target
}()

@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let done = DispatchSemaphore(value: 0)
  // The fuzzer calls from its own thread and does not wait, so waiting here holds up none of those that work.
  Task.detached {
    if let fault = await target.fault(bytes) { fatalError(fault) }
    done.signal()
  }
  done.wait()
  return 0
}
