import Publishing
import Testing

struct ConcurrentMapTests {
  @Test(arguments: [1, 2, 3, 16], [0, 1, 2, 7, 1000, 50_000])
  func resultsKeepTheOrderOfTheItems(jobs: Int, count: Int) async {
    let results = await concurrentMap(Array(0..<count), jobs: jobs) { $0 * 2 }
    #expect(results == (0..<count).map { $0 * 2 })
  }
}
