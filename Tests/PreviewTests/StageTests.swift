import Foundation
import Preview
import Publishing
import Rendering
import Services
import Testing

/// What is at which address while an editor works.
@Suite struct StageTests {
  private static let page = "/tjenester/samtale/"

  @Test func aPageIsTheOneThatABuildPublishesWithOneTagMore() async throws {
    let previewed = try Previewed()
    await previewed.rebuild()
    let tree = try await FileTree(readingFrom: previewed.url.appending(path: "content").path)
    let day = try #require(Day(year: 2026, month: 11, day: 23))
    let built = try await Publication.build(
      tree, templates: try Templates(files: [:]),
      BuildRequest(contentPath: previewed.url.appending(path: "content").path, today: day))
    #expect(built.files.count > 10)
    for file in built.files {
      let answer = try await previewed.answer("/" + file.path)
      #expect(answer.status == 200, "\(file.path)")
      guard file.path.hasSuffix(".html") else {
        #expect(answer.body == file.bytes, "\(file.path)")
        continue
      }
      let lines = String(decoding: answer.body, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      let tags = lines.filter { $0.contains("/_terskel/vis.js") }
      #expect(tags.count == 1, "\(file.path)")
      // The tag stands on a line of its own, or before what follows it on its line.
      let text = String(decoding: answer.body, as: UTF8.self)
      let start = try #require(text.range(of: "<script src=\"/_terskel/"))
      let end = try #require(text[start.lowerBound...].range(of: "</script>\n"))
      #expect(
        String(text[..<start.lowerBound] + text[end.upperBound...]) == String(decoding: file.bytes, as: UTF8.self))
    }
  }

  @Test func anAddressWithoutItsSlashLeadsToTheOneThatHasIt() async throws {
    let previewed = try Previewed()
    await previewed.rebuild()
    let answer = try await previewed.answer("/tjenester/samtale?x=1")
    #expect(answer.status == 308)
    #expect(answer["Location"] == Self.page)
  }

  @Test(arguments: [
    "/../content/nettsted.yaml", "/%2e%2e/content/nettsted.yaml", "/..%2fcontent%2fnettsted.yaml",
    "/..%5ccontent", "/%252e%252e/content", "//etc/passwd", "/tjenester/../tjenester/samtale/", "/./index.html",
    "/tjenester//samtale/", "/content/nettsted.yaml", "/.terskel/", "/.git/config", "/TJENESTER/samtale/",
    "/tjenester/samtale/index.html/", "/tjenester/samtale/%2e/", "/_terskel/", "/_terskel/vis.js/",
  ])
  func nothingButWhatIsPublishedIsFound(target: String) async throws {
    let previewed = try Previewed()
    await previewed.rebuild()
    #expect(try await previewed.answer(target).status == 404)
  }

  @Test func anAddressThatIsNoTextIsRefused() async throws {
    let previewed = try Previewed()
    await previewed.rebuild()
    #expect(try await previewed.answer("/%00").status == 400)
    #expect(try await previewed.answer("/%FF/").status == 400)
  }

  @Test func aMissingPageIsTheSitesOwn() async throws {
    let previewed = try Previewed()
    await previewed.rebuild()
    #expect(try await previewed.text("/finnes-ikke/").contains("Prøvested"))
  }

  @Test func aBrowserKeepsWhatHasNotChanged() async throws {
    let previewed = try Previewed()
    await previewed.rebuild()
    let first = try await previewed.answer(Self.page)
    let tag = try #require(first["ETag"])
    #expect(first["Cache-Control"] == "no-cache")
    #expect(try await previewed.answer(Self.page, headers: "If-None-Match: \(tag)\r\n").status == 304)
    try previewed.write(
      Previewed.service.replacing("Ring oss", with: "Skriv til oss"), to: "content/tjenester/samtale.md")
    await previewed.rebuild()
    let second = try await previewed.answer(Self.page, headers: "If-None-Match: \(tag)\r\n")
    #expect(second.status == 200)
    #expect(String(decoding: second.body, as: UTF8.self).contains("Skriv til oss"))
  }

  @Test func aPageIsToBeLoadedAgainWhenItOrAnImageOnItHasChangedAndNotOtherwise() async throws {
    let image = "\n\n![Inngangen](../bilder/inngang.png)\n"
    let previewed = try Previewed([
      "content/tjenester/samtale.md": Previewed.service + image, "content/bilder/inngang.png": "et bilde",
      "content/tjenester/annet.md": Previewed.service.replacing("Samtaletilbudet", with: "Annet tilbud"),
    ])
    await previewed.rebuild()
    let first = try await previewed.notice(Self.page).token
    try previewed.write(
      Previewed.service.replacing("Samtaletilbudet", with: "Annet tilbud").replacing("Ring", with: "Skriv til"),
      to: "content/tjenester/annet.md")
    await previewed.rebuild()
    #expect(try await previewed.notice(Self.page).token == first)
    try previewed.write("et annet", to: "content/bilder/inngang.png")
    await previewed.rebuild()
    let second = try await previewed.notice(Self.page).token
    #expect(second != first)
    #expect(try await previewed.text(Self.page).contains("data-token=\"\(second)\""))
  }

  @Test func nothingIsMadeAgainWhereNoByteHasChanged() async throws {
    let previewed = try Previewed()
    #expect(await previewed.rebuild() != nil)
    try previewed.write(Previewed.service, to: "content/tjenester/samtale.md")
    try previewed.write("x", to: "content/tjenester/.samtale.md.swp")
    #expect(await previewed.rebuild() == nil)
    try previewed.write(Previewed.service + "x", to: "content/tjenester/samtale.md")
    let rebuild = try #require(await previewed.rebuild())
    #expect(rebuild.changes.map { $0.split(separator: "/").last } == ["samtale.md"])
  }

  @Test func anErrorLeavesTheLastGoodPageAndIsSaidWithPlaceArrowAndRemedy() async throws {
    let previewed = try Previewed()
    await previewed.rebuild()
    let good = try await previewed.answer(Self.page).body
    try previewed.write(
      Previewed.service.replacing("egenandel: gratis\n", with: "").replacing("Ring oss", with: "Borte"),
      to: "content/tjenester/samtale.md")
    await previewed.rebuild()
    #expect(try await previewed.answer(Self.page).body == good)
    let told = try await previewed.notice(Self.page)
    #expect(told.isOld)
    #expect(told.summary.contains("avvist"))
    let fault = try #require(told.faults.first)
    #expect(fault.severity == "error")
    #expect(fault.label == "feil[missing-field]")
    let excerpt = try #require(fault.excerpt)
    #expect(excerpt.contains("samtale.md:2:1"))
    #expect(excerpt.contains("^"))
    #expect(fault.remedy.contains("egenandel"))
    try previewed.write(Previewed.service, to: "content/tjenester/samtale.md")
    await previewed.rebuild()
    #expect(try await previewed.notice(Self.page).isOld == false)
  }

  @Test func errorsFromTheVeryFirstAreAPageThatListsThem() async throws {
    let previewed = try Previewed([
      "content/tjenester/samtale.md": Previewed.service.replacing("gratis", with: "<b>\"kanskje\"")
    ])
    await previewed.rebuild()
    let answer = try await previewed.answer("/")
    #expect(answer.status == 503)
    let text = String(decoding: answer.body, as: UTF8.self)
    #expect(text.contains("samtale.md:"))
    #expect(text.contains("feil["))
    #expect(text.contains("/_terskel/vis.js"))
    #expect(!text.contains("<b>"))
    let token = try await previewed.notice("/").token
    try previewed.write(Previewed.service, to: "content/tjenester/samtale.md")
    await previewed.rebuild()
    #expect(try await previewed.notice("/").token != token)
    #expect(try await previewed.answer("/").status == 200)
  }

  @Test func aHiddenPageSaysWhyItIsNotThere() async throws {
    let previewed = try Previewed([
      "content/tjenester/samtale.md": Previewed.service.replacing("ansvarlig:", with: "utkast: ja\nansvarlig:")
    ])
    await previewed.rebuild()
    let answer = try await previewed.answer(Self.page)
    #expect(answer.status == 404)
    #expect(String(decoding: answer.body, as: UTF8.self).contains("utkast"))
    let told = try await previewed.notice(Self.page)
    #expect(told.summary.contains("skjult"))
    #expect(told.file?.hasSuffix("samtale.md") == true)
    // When it is shown after all, the page comes by itself.
    try previewed.write(Previewed.service, to: "content/tjenester/samtale.md")
    await previewed.rebuild()
    #expect(try await previewed.notice(Self.page).token != told.token)
  }

  @Test func aNewPageThatIsRejectedSaysWhyItIsNotThere() async throws {
    let previewed = try Previewed()
    await previewed.rebuild()
    try previewed.write(
      Previewed.service.replacing("egenandel: gratis\n", with: ""), to: "content/tjenester/ny-hjelp.md")
    await previewed.rebuild()
    let answer = try await previewed.answer("/tjenester/ny-hjelp/")
    #expect(answer.status == 404)
    let text = String(decoding: answer.body, as: UTF8.self)
    #expect(text.contains("avvist"))
    #expect(text.contains("ny-hjelp.md:2:1"))
    // The others are shown as they were.
    #expect(try await previewed.answer(Self.page).status == 200)
  }

  @Test func thePageOfAServiceIsToldItsNineCriteria() async throws {
    let previewed = try Previewed()
    await previewed.rebuild()
    let told = try await previewed.notice(Self.page)
    #expect(told.routes.map(\.name) == ["Samtaletilbudet"])
    let rows = try #require(told.routes.first?.verdicts)
    #expect(rows.count == 9)
    #expect(rows.first?.outcome == "krever vurdering")
    #expect(rows.allSatisfy { !$0.reason.isEmpty && !$0.criterion.isEmpty })
    #expect(try await previewed.notice("/").routes.isEmpty)
  }

  @Test func aFaultInATemplateIsSaidAndLeavesTheLastGoodPage() async throws {
    let previewed = try Previewed()
    await previewed.rebuild()
    let good = try await previewed.answer(Self.page).body
    try previewed.write("<footer>\n{{feilskrevet}}\n</footer>\n", to: "templates/footer.mustache")
    await previewed.rebuild()
    #expect(try await previewed.answer(Self.page).body == good)
    let fault = try #require(try await previewed.notice(Self.page).faults.first)
    #expect(fault.summary.contains("feilskrevet"))
    #expect(fault.excerpt?.contains("footer.mustache:2:") == true)
    #expect(fault.excerpt?.contains("2 | {{feilskrevet}}") == true)
    try previewed.remove("templates")
    await previewed.rebuild()
    #expect(try await previewed.notice(Self.page).faults.filter { $0.severity == "error" }.isEmpty)
  }

  @Test func aFaultInASettingIsSaid() async throws {
    let previewed = try Previewed()
    await previewed.rebuild()
    try previewed.write(Previewed.settings + "farge: blålig\n", to: "content/nettsted.yaml")
    await previewed.rebuild()
    let fault = try #require(try await previewed.notice("/").faults.first)
    #expect(fault.file.hasSuffix("nettsted.yaml"))
    #expect(fault.excerpt?.contains("blålig") == true)
  }

  @Test func aFolderThatIsGoneIsSaidAndLeavesTheLastGoodSite() async throws {
    let previewed = try Previewed()
    await previewed.rebuild()
    try previewed.remove("content")
    await previewed.rebuild()
    #expect(try await previewed.answer(Self.page).status == 200)
    let told = try await previewed.notice(Self.page)
    #expect(told.isOld)
    #expect(told.faults.count == 1)
    // The same failure is not said again, and the folder's return is a change.
    #expect(await previewed.rebuild() == nil)
    try previewed.write(Previewed.settings, to: "content/nettsted.yaml")
    try previewed.write("navn: Prøve kommune\nnummer: \"9999\"\n", to: "content/kommune.yaml")
    try previewed.write(Previewed.service, to: "content/tjenester/samtale.md")
    #expect(await previewed.rebuild() != nil)
    #expect(try await previewed.notice(Self.page).isOld == false)
  }

  @Test func aFolderThatNeverWasIsSaidOnAPage() async throws {
    let previewed = try Previewed(isEmpty: true)
    await previewed.rebuild()
    let answer = try await previewed.answer("/")
    #expect(answer.status == 503)
    #expect(String(decoding: answer.body, as: UTF8.self).contains("content"))
  }

  @Test func aNoticeIsOneLineWhateverIsInIt() async throws {
    let previewed = try Previewed()
    try previewed.write(
      Previewed.service.replacing("Samtaletilbudet", with: "Samtale\u{2028}tilbudet"),
      to: "content/tjenester/samtale.md")
    await previewed.rebuild()
    let data = try #require(await previewed.stage.news(at: Self.page).line(since: nil))
    #expect(!data.contains("\n") && !data.contains("\r"))
  }

  @Test func aPageThatHasBecomeAnotherComesWithWhatIsToldOfIt() async throws {
    let previewed = try Previewed()
    await previewed.rebuild()
    let first = await previewed.stage.news(at: Self.page)
    #expect(try await previewed.notice(Self.page).page == nil, "it has just been loaded")
    #expect(await previewed.stage.news(at: Self.page).line(since: first) == nil)
    try previewed.write(
      Previewed.service.replacing("Ring oss", with: "Kom innom"), to: "content/tjenester/samtale.md")
    await previewed.rebuild()
    let told = try await previewed.told(Self.page, since: first)
    #expect(told.page == (try await previewed.text(Self.page)))
    #expect(told.page?.contains("Kom innom") == true)
    // What is said of it alone brings no page.
    let second = await previewed.stage.news(at: Self.page)
    try previewed.write(
      Previewed.service.replacing("henvisning: nei\n", with: ""), to: "content/tjenester/samtale.md")
    await previewed.rebuild()
    let faulty = try await previewed.told(Self.page, since: second)
    #expect(faulty.isOld)
    #expect(faulty.page == nil)
    #expect(faulty.token == told.token)
  }

  @Test func aPageWithAnotherPictureIsToBeLoadedAgain() async throws {
    let image = "content/bilder/hus.png"
    let text = Previewed.service.replacing("ansvarlig:", with: "bilde: {fil: bilder/hus.png, alt: Et hus}\nansvarlig:")
    let previewed = try Previewed([image: "en", "content/tjenester/samtale.md": text])
    await previewed.rebuild()
    let first = await previewed.stage.news(at: Self.page)
    let token = try await previewed.notice(Self.page).token
    try previewed.write("to", to: image)
    try previewed.write(text.replacing("Ring oss", with: "Kom innom"), to: "content/tjenester/samtale.md")
    await previewed.rebuild()
    let told = try await previewed.told(Self.page, since: first)
    #expect(told.page == nil)
    #expect(told.token != token)
  }

  @Test func aPageThatIsNoLongerThereIsToBeLoadedAgain() async throws {
    let previewed = try Previewed()
    await previewed.rebuild()
    let first = await previewed.stage.news(at: Self.page)
    try previewed.write(
      Previewed.service.replacing("ansvarlig:", with: "utkast: ja\nansvarlig:"), to: "content/tjenester/samtale.md")
    await previewed.rebuild()
    #expect(try await previewed.told(Self.page, since: first).page == nil)
  }
}
