import Publishing
import Synchronization
import Testing

/// A publication that is stopped where a kill could stop it leaves the old site or the new one, and the next one heals it.
///
/// Stopping is done by an error for which nothing is tidied, so that what is left on the disk is what a kill leaves there.
struct KillTests {
  static let old = Dictionary(uniqueKeysWithValues: (0..<12).map { ("\($0 % 3)/\($0).html", "gammel \($0)") })
  static let new = Dictionary(
    uniqueKeysWithValues: (4..<20).map { ("\($0 % 4)/\($0).html", $0 < 8 ? "gammel \($0)" : "ny \($0)") }
  )

  /// The steps of a publication in their order.
  private func steps(canExchange: Bool, hasOld: Bool) async throws -> [PublishStep] {
    let folder = try TemporaryFolder()
    if hasOld { try await folder.publish(Self.old) }
    let steps = Steps()
    _ = try await folder.publish(Self.new, canExchange: canExchange) { (step) throws(PublishHalt) in steps.append(step)
    }
    return steps.all
  }

  private func stopAtEveryStep(canExchange: Bool, hasOld: Bool) async throws -> [PublishStep] {
    let steps = try await steps(canExchange: canExchange, hasOld: hasOld)
    let old = await published(Self.old)
    let new = await published(Self.new)
    for (number, stop) in steps.enumerated() {
      let folder = try TemporaryFolder()
      if hasOld { try await folder.publish(Self.old) }
      await #expect(throws: PublishHalt.self, "\(stop)") {
        _ = try await folder.publish(Self.new, canExchange: canExchange) { (step) throws(PublishHalt) in
          if step == stop { throw .killed }
        }
      }
      let left = folder.exists("site") ? try folder.contents(of: "site") : nil
      if stop == .setAside || !hasOld && left == nil {
        // Without an exchange there is a moment with no site, which the next build ends; it is never a mixture.
        #expect(left == nil, "\(stop)")
      } else {
        #expect(left == (hasOld ? old : new) || left == new, "\(stop)")
      }
      // What comes next may be the same build, or one of the old content.
      let next = number.isMultiple(of: 2) ? Self.old : Self.new
      try await folder.publish(next)
      #expect(try folder.contents(of: "site") == (await published(next)), "\(stop)")
      #expect(try folder.names(in: ".terskel/site") == ["lock"], "\(stop)")
    }
    return steps
  }

  @Test func aKillAtAnyStepLeavesOneSiteWhole() async throws {
    let steps = try await stopAtEveryStep(canExchange: true, hasOld: true)
    #expect(steps.count >= 35)
  }

  @Test func aKillWithoutExchangeNeverLeavesAMixture() async throws {
    let steps = try await stopAtEveryStep(canExchange: false, hasOld: true)
    #expect(steps.contains(.setAside))
  }

  @Test func aKillOfTheFirstBuildLeavesNothingOrTheSite() async throws {
    let steps = try await stopAtEveryStep(canExchange: true, hasOld: false)
    #expect(steps.count >= 20)
  }

  @Test func aSiteThatWasSetAsideIsPutBackBeforeItIsCompared() async throws {
    let folder = try TemporaryFolder()
    try await folder.publish(Self.old)
    _ = try? await folder.publish(Self.new, canExchange: false) { (step) throws(PublishHalt) in
      if step == .setAside { throw .killed }
    }
    #expect(!folder.exists("site"))
    #expect(try await folder.publish(Self.old).unchanged == Self.old.count)
  }

  @Test func twoKillsInARowAreHealedToo() async throws {
    let folder = try TemporaryFolder()
    try await folder.publish(Self.old)
    for stop in [PublishStep.filesStaged(3), .swapped, .oldFilesRemoved(2), .setAside, .manifestWritten, .setAside] {
      for files in [Self.new, Self.old] {
        _ = try? await folder.publish(files, canExchange: stop != .setAside) { (step) throws(PublishHalt) in
          if step == stop { throw .killed }
        }
      }
    }
    try await folder.publish(Self.new)
    #expect(try folder.contents(of: "site") == (await published(Self.new)))
    #expect(try folder.names(in: ".terskel/site") == ["lock"])
  }
}

private final class Steps: Sendable {
  private let taken = Mutex<[PublishStep]>([])

  func append(_ step: PublishStep) { taken.withLock { $0.append(step) } }

  var all: [PublishStep] { taken.withLock { $0 } }
}
