import Diagnostics
import Publishing
import Testing

struct DiskFailureTests {
  static let holder = DiskFailure.Holder(process: 42, since: "2026-11-22T10:30:00Z", command: "terskel build")

  static let problems: [DiskFailure.Problem] =
    [
      .linkLeadsOut(target: "/etc"), .keepsChanging, .overlaps(with: "content"), .mustNotBeReplaced, .notAFolder,
      .outputIsLink, .foreignFiles(["a", "b"], count: 9), .unreadableManifest, .otherFileSystem(state: "/x"),
      .held(by: holder), .held(by: nil), .impossibleAddress, .repeatedAddress, .interrupted(.interrupt),
    ]
    + DiskFailure.Action.allCases.map { .system($0, .missing) }
    + [
      .missing, .notPermitted, .readOnly, .full, .faulty, .tooManyOpen, .notAFolder, .isAFolder, .alreadyThere,
      .nameTooLong, .otherFileSystem, .linkInTheWay, .busy, .notSupported, .other(99),
    ].map { .system(.write, $0) }

  @Test(arguments: problems)
  func everyFailureSaysWhatWhereAndWhatToDo(problem: DiskFailure.Problem) {
    let failure = DiskFailure("site/a", problem)
    for language in MessageLanguage.allCases {
      #expect(failure.summary[language].contains("«site/a»"))
      #expect(!failure.summary[language].hasSuffix("."))
      #expect(failure.remedy[language].first?.isLowercase == true)
    }
    #expect(failure.exitCode == (problem == .interrupted(.interrupt) ? 130 : 2))
  }

  @Test func aBuildThatWaitsIsToldWhoItWaitsFor() {
    let failure = DiskFailure("site", .held(by: Self.holder))
    #expect(
      failure.summary.nb
        == "«site» bygges allerede: prosess 42, «terskel build», siden 2026-11-22T10:30:00Z"
    )
  }

  @Test func aFullDiskIsSaidToBeFull() {
    let failure = DiskFailure("site/index.html", .system(.write, .full))
    #expect(failure.summary.nb == "får ikke skrevet «site/index.html»: disken er full")
    #expect(failure.remedy.nb == "frigjør plass, og prøv igjen")
  }
}
