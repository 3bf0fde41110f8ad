import Diagnostics
import Foundation
import Glibc
import Publishing
import Rendering
import Testing

struct SiteFolderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  static let small = ["index.html": "hei", "tjenester/rph/index.html": "rph", "404.html": "borte"]

  // MARK: What is published

  @Test(arguments: [1, 4])
  func aSiteIsPublishedWithItsManifest(jobs: Int) async throws {
    let result = try await folder.publish(Self.small, jobs: jobs)
    #expect(result == PublishResult(written: 3, isSwapped: true, bytes: 11))
    #expect(try folder.contents(of: "site") == (await published(Self.small)))
    #expect(try folder.names(in: ".terskel/site") == ["lock"])
  }

  @Test func theManifestOfThePublishedSiteCanBeAskedFor() async throws {
    let output = try SiteFolder(output: folder["site"])
    #expect(try output.publishedManifest() == nil)
    try await folder.publish(Self.small)
    #expect(try output.publishedManifest()?.hashes.count == 3)
  }

  @Test func publishingTheSameAgainTouchesNothing() async throws {
    try await folder.publish(Self.small)
    let before = try ["site", "site/index.html", "site/sider.json", "site/tjenester"].map(folder.status)
    let result = try await folder.publish(Self.small)
    #expect(result == PublishResult(unchanged: 3, bytes: 11))
    let after = try ["site", "site/index.html", "site/sider.json", "site/tjenester"].map(folder.status)
    for (before, after) in zip(before, after) {
      #expect(before.st_ino == after.st_ino)
      #expect(before.st_ctim.tv_sec == after.st_ctim.tv_sec)
      #expect(before.st_ctim.tv_nsec == after.st_ctim.tv_nsec)
    }
    #expect(try folder.names(in: ".terskel/site") == ["lock"])
  }

  @Test func aChangedFileLeavesTheOthersTheirTimes() async throws {
    try await folder.publish(Self.small)
    let old = timeval(tv_sec: 1_000_000_000, tv_usec: 0)
    #expect(utimes(folder["site/tjenester/rph/index.html"], [old, old]) == 0)
    let before = try folder.status("site/tjenester/rph/index.html")
    var files = Self.small
    files["index.html"] = "hallo"
    files["404.html"] = nil
    let result = try await folder.publish(files)
    #expect(result == PublishResult(written: 1, unchanged: 1, removed: 1, isSwapped: true, bytes: 8))
    let after = try folder.status("site/tjenester/rph/index.html")
    #expect(after.st_ino == before.st_ino)
    #expect(after.st_mtim.tv_sec == 1_000_000_000)
    #expect(after.st_nlink == 1)
    #expect(try folder.contents(of: "site") == (await published(files)))
  }

  @Test func aFileThatWasChangedByHandIsWrittenAnew() async throws {
    try await folder.publish(Self.small)
    try folder.write("HEI", to: "site/index.html")
    #expect(chmod(folder["site/404.html"], 0o600) == 0)
    let result = try await folder.publish(Self.small)
    #expect(result == PublishResult(written: 2, unchanged: 1, isSwapped: true, bytes: 11))
    #expect(try folder.contents(of: "site") == (await published(Self.small)))
  }

  @Test func rightsAreTheSameWhateverTheUmask() async throws {
    try await folder.publish(Self.small)
    #expect(try folder.status("site").st_mode & 0o7777 == 0o755)
    #expect(try folder.status("site/tjenester/rph").st_mode & 0o7777 == 0o755)
    #expect(try folder.status("site/index.html").st_mode & 0o7777 == 0o644)
    #expect(try folder.status("site/sider.json").st_mode & 0o7777 == 0o644)
  }

  @Test func missingFoldersAroundTheOutputAreMade() async throws {
    try await folder.publish(Self.small, to: "a/b/site")
    #expect(try folder.contents(of: "a/b/site") == (await published(Self.small)))
    #expect(folder.exists("a/b/.terskel/site"))
  }

  @Test func anEmptyOutputFolderIsOurs() async throws {
    try folder.makeFolder("site")
    #expect(try await folder.publish(Self.small).isSwapped)
    #expect(try folder.contents(of: "site") == (await published(Self.small)))
  }

  @Test func anEmptySiteIsASite() async throws {
    try await folder.publish(Self.small)
    #expect(try await folder.publish([:]) == PublishResult(removed: 3, isSwapped: true))
    #expect(try folder.contents(of: "site") == (await published([:])))
  }

  @Test func theStateFolderMayBeSomewhereElse() async throws {
    try await folder.publish(Self.small, state: "state")
    #expect(try folder.names(in: "state/site") == ["lock"])
    #expect(!folder.exists(".terskel"))
  }

  // MARK: What is refused

  @Test func aForeignFileIsRefusedAndNothingIsTouched() async throws {
    try await folder.publish(Self.small)
    try folder.write("mitt", to: "site/tjenester/notat.txt")
    try folder.makeFolder("site/tom")
    try folder.link("site/lenke", to: "/etc")
    let before = try folder.contents(of: "site")
    let failure = await failure { () throws(DiskFailure) in try await folder.publish(["index.html": "ny"]) }
    #expect(
      failure
        == DiskFailure(folder["site"], .foreignFiles(["lenke", "tjenester/notat.txt", "tom/"], count: 3))
    )
    #expect(try folder.contents(of: "site") == before)
    #expect(try folder.names(in: ".terskel/site") == ["lock"])
  }

  @Test func aFolderWithoutManifestIsForeign() async throws {
    for number in 0..<7 { try folder.write("mitt", to: "site/\(number).txt") }
    let failure = await failure { () throws(DiskFailure) in try await folder.publish(Self.small) }
    let names = (0..<5).map { "\($0).txt" }
    #expect(failure?.problem == .foreignFiles(names, count: 7))
    #expect(failure?.summary.nb.hasSuffix("«4.txt» og 2 til") == true)
    #expect(try folder.names(in: "site").count == 7)
  }

  @Test func aManifestThatCannotBeReadIsRefused() async throws {
    try await folder.publish(Self.small)
    try folder.write("{\"version\": 1", to: "site/sider.json")
    let before = try folder.contents(of: "site")
    let failure = await failure { () throws(DiskFailure) in try await folder.publish(Self.small) }
    #expect(failure == DiskFailure(folder["site/sider.json"], .unreadableManifest))
    #expect(try folder.contents(of: "site") == before)
  }

  @Test func aManifestCannotMakeAnotherFolderOurs() async throws {
    try folder.write("mitt", to: "viktig.txt")
    try folder.write(
      #"{"version": 1, "program": "t", "files": {"/../viktig.txt": "sha256-", "//etc/passwd": "sha256-"}}"#,
      to: "site/sider.json"
    )
    try await folder.publish(Self.small)
    #expect(try folder.text("viktig.txt") == "mitt")
    #expect(try folder.contents(of: "site") == (await published(Self.small)))
  }

  @Test func anOutputThatIsALinkOrAFileIsRefused() async throws {
    try folder.makeFolder("real")
    try folder.link("site", to: "real")
    try folder.write("x", to: "file")
    for output in ["site", "site/"] {
      let failure = await failure { () throws(DiskFailure) in try await folder.publish(Self.small, to: output) }
      #expect(failure?.problem == .outputIsLink)
    }
    let failure = await failure { () throws(DiskFailure) in try await folder.publish(Self.small, to: "file") }
    #expect(failure?.problem == .notAFolder)
    #expect(try folder.names(in: "real").isEmpty)
  }

  @Test(arguments: [
    ("content", "content"), ("content/site", "content"), ("a", "a/b/content"), ("a/../content", "content"),
    ("link/site", "content"), ("./content/", "content"),
  ])
  func anOutputAroundOrInsideTheContentIsRefused(output: String, content: String) throws {
    try folder.makeFolder("content")
    try folder.makeFolder("a/b/content")
    try folder.link("link", to: "content")
    #expect(throws: DiskFailure(folder[output], .overlaps(with: folder[content]))) {
      try SiteFolder(output: folder[output], keepingClearOf: [folder["templates"], folder[content]])
    }
  }

  @Test func aFolderWhoseNameOnlyBeginsLikeTheContentIsAllowed() throws {
    try folder.makeFolder("content")
    _ = try SiteFolder(output: folder["content-site"], keepingClearOf: [folder["content"], folder["templates"]])
  }

  @Test(arguments: ["site", "site/state", "content", "content/x"])
  func aStateFolderInsideTheOutputOrTheContentIsRefused(state: String) throws {
    #expect(throws: DiskFailure.self) {
      try SiteFolder(output: folder["site"], state: folder[state], keepingClearOf: [folder["content"]])
    }
  }

  @Test func theStateOfAnOutputMayNotBeTheContentByItsName() throws {
    try folder.makeFolder("content")
    #expect(throws: DiskFailure.self) {
      try SiteFolder(output: folder["x/content"], state: folder.path, keepingClearOf: [folder["content"]])
    }
  }

  @Test func theRootAndTheHomeAreNeverReplaced() throws {
    let home = FileManager.default.homeDirectoryForCurrentUser.path
    for output in ["/", "//", "/.", home, home + "/", home + "/."] {
      let failure = #expect(throws: DiskFailure.self) { try SiteFolder(output: output) }
      #expect(failure?.problem == .mustNotBeReplaced)
    }
  }

  @Test(arguments: [
    "", "/a", "a//b", "a/", "../a", "a/../b", ".", "a/./b", "a\0b", "a\nb", String(repeating: "a", count: 256),
  ])
  func anAddressThatIsNoFileInTheSiteIsRefused(path: String) async throws {
    let failure = await failure { () throws(DiskFailure) in try await folder.publish([path: "x"]) }
    #expect(failure?.problem == .impossibleAddress)
    #expect(!folder.exists("site"))
  }

  @Test func aFileThatIsMadeInPartsIsPublishedAsOneThatIsMadeAtOnce() async throws {
    let output = try SiteFolder(output: folder["site"])
    let lock = try await output.lock(command: "test")
    func publish(_ parts: String...) async throws -> PublishResult {
      let stream = StreamedFile(path: "data.json", count: parts.count) { Array(parts[$0].utf8) }
      let site = SiteFiles([OutputFile(path: "index.html", bytes: [])], streaming: [stream])
      return try await output.publish(site, program: "t", under: lock)
    }
    #expect(try await publish("en", "", "to") == PublishResult(written: 2, isSwapped: true, bytes: 4))
    #expect(try folder.contents(of: "site")["data.json"] == "ento")
    let manifest = try #require(try output.publishedManifest())
    #expect(manifest.hashes["data.json"] == Manifest.integrity(of: Array("ento".utf8)))
    // The bytes count, and not how they are cut.
    #expect(try await publish("e", "nto") == PublishResult(unchanged: 2, bytes: 4))
    for (parts, text) in [(["en", "tre"], "entre"), (["en", "t"], "ent"), (["en"], "en"), (["to"], "to"), ([""], "")] {
      let stream = StreamedFile(path: "data.json", count: parts.count) { Array(parts[$0].utf8) }
      #expect(stream.whole.bytes == Array(text.utf8))
      let result = try await output.publish(SiteFiles([], streaming: [stream]), program: "t", under: lock)
      #expect(result.written == 1)
      #expect(try folder.contents(of: "site")["data.json"] == text)
    }
  }

  @Test func twoFilesWithOneAddressAreRefused() async throws {
    let file = { (path: String) in OutputFile(path: path, bytes: []) }
    let output = try SiteFolder(output: folder["site"])
    let lock = try await output.lock(command: "test")
    for files in [
      [file("a"), file("a")], [file("a/b"), file("a")], [file("sider.json")], [file("\u{E5}"), file("a\u{30A}")],
    ] {
      let failure = await failure { () throws(DiskFailure) in
        try await output.publish(SiteFiles(files), program: "t", under: lock)
      }
      #expect(failure?.problem == .repeatedAddress)
    }
    #expect(!folder.exists("site"))
  }

  @Test func aStateFolderThatIsALinkIsRefused() async throws {
    try folder.makeFolder("elsewhere")
    try folder.link(".terskel", to: "elsewhere")
    _ = await failure { () throws(DiskFailure) in try await folder.publish(Self.small) }
    #expect(try folder.names(in: "elsewhere").isEmpty)
  }

  // MARK: Several at once

  @Test func aSecondBuildIsToldWhoHoldsTheFolder() async throws {
    let output = try SiteFolder(output: folder["site"])
    let lock = try await output.lock(command: "terskel build --release")
    let failure = await failure { () throws(DiskFailure) in try await folder.publish(Self.small) }
    guard case .held(let holder) = failure?.problem else {
      Issue.record("not held: \(String(describing: failure))")
      return
    }
    #expect(holder?.process == getpid())
    #expect(holder?.command == "terskel build --release")
    #expect(holder?.since.hasSuffix("Z") == true)
    _ = try await output.publish(smallSite, program: "t", under: lock)
  }

  private var smallSite: SiteFiles { SiteFiles(site(Self.small)) }

  @Test func aSecondBuildWaitsForTheFirst() async throws {
    let output = try SiteFolder(output: folder["site"])
    var lock: BuildLock? = try await output.lock(command: "terskel build")
    async let second = output.lock(command: "terskel build", waitingAtMost: .seconds(10))
    try await Task.sleep(for: .milliseconds(100))
    if let first = lock { _ = try await output.publish(smallSite, program: "t", under: first) }
    lock = nil
    let result = try await output.publish(smallSite, program: "t", under: try await second)
    #expect(result == PublishResult(unchanged: 3, bytes: 11))
  }

  @Test func aBuildWithAnotherStateFolderWaitsToo() async throws {
    try await folder.publish(Self.small)
    let lock = try await SiteFolder(output: folder["site"]).lock(command: "terskel build")
    let failure = await failure { () throws(DiskFailure) in try await folder.publish(Self.small, state: "state") }
    #expect(failure == DiskFailure(folder["site"], .held(by: nil)))
    withExtendedLifetime(lock) {}
  }

  @Test func manyBuildsAtOnceNeverMix() async throws {
    let folder = folder
    let versions = (0..<6).map { version in
      Dictionary(uniqueKeysWithValues: (0..<20).map { ("\($0 % 3)/\($0).html", "\(version)") })
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for files in versions {
        group.addTask {
          let output = try SiteFolder(output: folder["site"])
          let lock = try await output.lock(command: "terskel build")
          _ = try await output.publish(SiteFiles(site(files)), program: "terskel 1", under: lock)
        }
      }
      try await group.waitForAll()
    }
    let contents = try folder.contents(of: "site")
    var candidates: [[String: String]] = []
    for files in versions { candidates.append(await published(files)) }
    #expect(candidates.contains(contents))
    #expect(try folder.names(in: ".terskel/site") == ["lock"])
  }

  // MARK: What goes wrong on the way

  @Test func aParentThatIsAFileIsAFailure() async throws {
    try folder.write("x", to: "a")
    let failure = await failure { () throws(DiskFailure) in try await folder.publish(Self.small, to: "a/site") }
    #expect(failure?.problem == .system(.open, .notAFolder))
  }

  @Test func aFullDiskLeavesTheOldSite() async throws {
    try folder.makeFolder("disk")
    let isMounted = mount("tmpfs", folder["disk"], "tmpfs", 0, "size=256k,nr_inodes=1000") == 0
    defer { if isMounted { umount2(folder["disk"], Int32(MNT_DETACH)) } }
    try await folder.publish(Self.small, to: "disk/site")
    let before = try folder.contents(of: "disk/site")
    var files = Self.small
    if isMounted {
      files["stor.html"] = String(repeating: "x", count: 1 << 20)
    } else {
      // Who may not make a full disk gets a path that is longer than the system allows.
      files[Array(repeating: String(repeating: "x", count: 250), count: 20).joined(separator: "/")] = "x"
    }
    let failure = await failure { () throws(DiskFailure) in try await folder.publish(files, to: "disk/site") }
    #expect(failure?.problem == (isMounted ? .system(.write, .full) : .system(.makeFolder, .nameTooLong)))
    #expect(failure?.exitCode == 2)
    #expect(try folder.contents(of: "disk/site") == before)
    #expect(try folder.names(in: "disk/.terskel/site") == ["lock"])
    #expect(try await folder.publish(["a": "b"], to: "disk/site").isSwapped)
  }

  @Test func aStateFolderOnAnotherDiskIsRefused() async throws {
    // Shared memory is a file system of its own on Linux.
    let state = "/dev/shm/terskel-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    defer { try? FileManager.default.removeItem(atPath: state) }
    let output = try SiteFolder(output: folder["site"], state: state)
    let lock = try await output.lock(command: "test")
    let failure = await failure { () throws(DiskFailure) in
      try await output.publish(smallSite, program: "t", under: lock)
    }
    #expect(failure == DiskFailure(folder["site"], .otherFileSystem(state: "\(state)/site")))
    #expect(!folder.exists("site"))
  }

  @Test func aFileThatIsPutIntoTheSiteWhileItIsReplacedIsKept() async throws {
    try await folder.publish(Self.small)
    let folder = folder
    let result = try await folder.publish(["index.html": "ny"]) { (step) throws(PublishHalt) in
      if step == .synced { try? folder.write("mitt", to: "site/notat.txt") }
    }
    #expect(result.rescued == [folder[".terskel/site/rescued-1"]])
    #expect(try folder.text(".terskel/site/rescued-1/notat.txt") == "mitt")
    #expect(try folder.contents(of: "site") == (await published(["index.html": "ny"])))
    #expect(try await folder.publish(Self.small).isSwapped)
    #expect(try folder.text(".terskel/site/rescued-1/notat.txt") == "mitt")
  }

  @Test(arguments: DiskFailure.Signal.allCases)
  func aSignalBeforeTheSwapLeavesTheOldSite(signal: DiskFailure.Signal) async throws {
    try await folder.publish(Self.small)
    let before = try folder.contents(of: "site")
    for stop in [PublishStep.stagingMade, .filesStaged(1), .synced] {
      let interruption = Interruption()
      let output = try SiteFolder(output: folder["site"])
      let lock = try await output.lock(command: "test")
      let halt = await #expect(throws: PublishHalt.self) {
        try await output.publishStepwise(
          newSite,
          program: "terskel 1",
          under: lock,
          interruption: interruption
        ) { (step) throws(PublishHalt) in
          if step == stop { #expect(!interruption.receive(signal)) }
        }
      }
      guard case .failure(let failure) = halt else {
        Issue.record("not stopped at \(stop)")
        return
      }
      #expect(failure == DiskFailure(folder["site"], .interrupted(signal)))
      #expect(failure.exitCode == (signal == .interrupt ? 130 : 143))
      #expect(try folder.contents(of: "site") == before)
      #expect(try folder.names(in: ".terskel/site") == ["lock"])
    }
  }

  private var newSite: SiteFiles { SiteFiles(site(["index.html": "ny", "a/b.html": "ny"])) }

  @Test func theStagingOfALargeSiteIsRemovedToo() async throws {
    let interruption = Interruption()
    let output = try SiteFolder(output: folder["site"])
    let lock = try await output.lock(command: "test")
    let files = SiteFiles(
      site(Dictionary(uniqueKeysWithValues: (0..<300).map { ("tjenester/\($0)/index.html", "x") })))
    await #expect(throws: PublishHalt.self) {
      try await output.publishStepwise(
        files,
        program: "terskel 1",
        jobs: 2,
        under: lock,
        interruption: interruption
      ) { (step) throws(PublishHalt) in
        if step == .filesStaged(100) { _ = interruption.receive(.terminate) }
      }
    }
    #expect(try folder.names(in: ".terskel/site") == ["lock"])
  }

  @Test func aSignalAfterTheSwapComesTooLate() async throws {
    try await folder.publish(Self.small)
    let interruption = Interruption()
    let output = try SiteFolder(output: folder["site"])
    let lock = try await output.lock(command: "test")
    let result = try await output.publishStepwise(
      newSite,
      program: "terskel 1",
      under: lock,
      interruption: interruption
    ) { (step) throws(PublishHalt) in
      if step == .swapped { #expect(!interruption.receive(.interrupt)) }
    }
    #expect(result.isSwapped)
    #expect(try folder.names(in: ".terskel/site") == ["lock"])
  }

  @Test func aSignalWhenNothingIsBeingWrittenEndsTheProgram() {
    #expect(Interruption().receive(.interrupt))
  }
}
