/// What `transform` makes of each item, in the order of the items, worked out by at most `jobs` tasks at a time.
///
/// The items are handed out in runs, so that fifty thousand small ones cost no more tasks than a hundred, and so many runs that
/// one slow item does not leave the other tasks without work. With one job everything happens in the caller's own task.
package func concurrentMap<T: Sendable, U: Sendable>(
  _ items: [T],
  jobs: Int,
  _ transform: @escaping @Sendable (T) -> U
) async -> [U] {
  guard 1 < jobs, 1 < items.count else { return items.map(transform) }
  let length = max(1, items.count / (jobs * 16))
  let starts = Array(stride(from: 0, to: items.count, by: length))
  let runs = await withTaskGroup(of: (Int, [U]).self) { group in
    var runs: [[U]] = Array(repeating: [], count: starts.count)
    var next = 0
    func startOne() {
      guard next < starts.count else { return }
      let run = next
      let slice = items[starts[run]..<min(starts[run] + length, items.count)]
      group.addTask { (run, slice.map(transform)) }
      next += 1
    }
    for _ in 0..<jobs { startOne() }
    while let (run, results) = await group.next() {
      runs[run] = results
      startOne()
    }
    return runs
  }
  return Array(runs.joined())
}
