import Diagnostics
import Foundation
import Preview
import Publishing
import Testing

/// What the form's pages send, and what comes of it in the content folder.
@Suite struct DeskTests {
  private let desk = Desk(language: .nb, token: "hemmelig")

  private func send(_ action: String, _ body: String) async throws -> (status: Int, said: [String: Any]) {
    let head = try RequestHead(Array("POST /_terskel/rediger/\(action) HTTP/1.1\r\nHost: x\r\n\r\n".utf8))
    let answer = await desk.answer(to: head, sending: Array(body.utf8))
    let said = try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any]
    return (answer.status, said ?? [:])
  }

  private func prepared(_ files: [String: String] = [:]) async throws -> Previewed {
    let preview = try Previewed(files)
    await desk.take(try #require(await preview.rebuild()))
    return preview
  }

  /// What a page sends of a text with these answers.
  private func body(_ file: String?, base: String?, fields: String = "{}", prose: String? = nil) throws -> String {
    func text(_ value: String?) throws -> String {
      try value.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) } ?? "null"
    }
    return
      "{\"fil\":\(try text(file)),\"grunnlag\":\(try text(base)),\"felt\":\(fields),\"andre\":{},\"tekst\":\(try text(prose))}"
  }

  private func content(_ preview: Previewed, _ path: String = "samtale.md") throws -> String {
    try String(contentsOf: preview.url.appending(path: "content/tjenester/\(path)"), encoding: .utf8)
  }

  @Test func aTextIsOpenedWithItsAnswers() async throws {
    _ = try await prepared()
    let (status, said) = try await send("apne", "{\"fil\":\"tjenester/samtale.md\"}")
    #expect(status == 200)
    #expect(said["grunnlag"] as? String == Previewed.service)
    let fields = try #require(said["felt"] as? [String: Any])
    #expect(fields["tittel"] as? String == "Samtaletilbudet")
    #expect((fields["egenandel"] as? [String: Any])?["type"] as? String == "gratis")
    #expect(said["adresse"] as? String == "/_rediger/samtale")
  }

  @Test(arguments: [
    "tjenester/borte.md", "nettsted.yaml", "../nettsted.yaml", "tjenester/../nettsted.yaml", "/etc/passwd", "",
  ])
  func whatIsNoServiceIsNotOpened(path: String) async throws {
    _ = try await prepared()
    #expect(try await send("apne", "{\"fil\":\"\(path)\"}").status == 404)
    #expect(
      try await send("lagre", "{\"fil\":\"\(path)\",\"grunnlag\":\"a\",\"tekst\":\"b\"}").status
        == (path.hasSuffix("borte.md") ? 409 : 400))
  }

  @Test func aMissingPriceIsSaidAtItsQuestionAndThePageIsSeenWhenItIsMended() async throws {
    _ = try await prepared()
    let faulty = try await send(
      "vurder", try body("tjenester/samtale.md", base: Previewed.service, fields: "{\"egenandel\":null}"))
    #expect(faulty.status == 200)
    let faults = try #require(faulty.said["feil"] as? [[String: Any]])
    #expect(faults.contains { $0["sted"] as? [String] == ["egenandel"] && $0["alvor"] as? String == "error" })
    #expect(faulty.said["harFeil"] as? Bool == true)
    #expect(faulty.said["vis"] is NSNull || faulty.said["vis"] == nil)

    let mended = try await send(
      "vurder", try body("tjenester/samtale.md", base: Previewed.service, fields: "{\"tittel\":\"Samtale nå\"}"))
    #expect(mended.said["harFeil"] as? Bool == false)
    #expect((mended.said["kriterier"] as? [[String: Any]])?.count == 1)
    let page = try #require(mended.said["vis"] as? String)
    let head = try RequestHead(Array("GET \(page) HTTP/1.1\r\nHost: x\r\n\r\n".utf8))
    let answer = try #require(await desk.answer(to: head))
    #expect(String(decoding: answer.body, as: UTF8.self).contains("Samtale nå"))
    #expect(answer["X-Frame-Options"] == "SAMEORIGIN")
  }

  @Test func aDraftIsSeenAsItWouldBe() async throws {
    _ = try await prepared()
    let answer = try await send(
      "vurder", try body("tjenester/samtale.md", base: Previewed.service, fields: "{\"utkast\":\"ja\"}"))
    #expect(answer.said["publiseres"] as? Bool == false)
    #expect(answer.said["vis"] is String)
  }

  @Test func savingChangesTheLinesOfTheChangedFieldAlone() async throws {
    let preview = try await prepared()
    let saved = try await send(
      "lagre",
      try body(
        "tjenester/samtale.md", base: Previewed.service, fields: "{\"tittel\":\"Samtale nå\"}",
        prose: "\nRing oss, så finner vi en tid."))
    #expect(saved.status == 200)
    #expect(try content(preview) == Previewed.service.replacing("Samtaletilbudet", with: "Samtale nå"))
    let opened = try #require(saved.said["opnet"] as? [String: Any])
    #expect(opened["grunnlag"] as? String == (try content(preview)))
  }

  @Test func aFileThatSomebodyElseHasChangedIsLeftAlone() async throws {
    let preview = try await prepared()
    try preview.write("noe annet", to: "content/tjenester/samtale.md")
    let saved = try await send(
      "lagre", try body("tjenester/samtale.md", base: Previewed.service, fields: "{\"tittel\":\"Samtale nå\"}"))
    #expect(saved.status == 409)
    #expect((saved.said["melding"] as? String)?.contains("Ingenting er lagret") == true)
    #expect(try content(preview) == "noe annet")
    try preview.remove("content/tjenester/samtale.md")
    #expect(
      try await send(
        "lagre", try body("tjenester/samtale.md", base: Previewed.service, fields: "{\"tittel\":\"B\"}")
      ).status == 409)
    #expect(throws: (any Error).self) { try content(preview) }
  }

  @Test func aLinkInTheWayIsNotFollowed() async throws {
    let preview = try await prepared()
    let outside = preview.url.appending(path: "ute.md")
    try Data(Previewed.service.utf8).write(to: outside)
    try preview.remove("content/tjenester/samtale.md")
    try FileManager.default.createSymbolicLink(
      at: preview.url.appending(path: "content/tjenester/samtale.md"), withDestinationURL: outside)
    let saved = try await send(
      "lagre", try body("tjenester/samtale.md", base: Previewed.service, fields: "{\"tittel\":\"B\"}"))
    #expect(saved.status == 409)
    #expect(try String(contentsOf: outside, encoding: .utf8) == Previewed.service)
  }

  private let new = """
    {"tittel":"Ny hjelp","målgruppe":{"hvem":["voksne"]},"egenandel":{"type":"gratis"},"henvisning":{"type":"ikke nødvendig"}}
    """

  @Test func aNewTextIsNamedAfterItsTitleAndTakesNobodysPlace() async throws {
    let preview = try await prepared()
    let saved = try await send("lagre", try body(nil, base: nil, fields: new, prose: "Hei.\n"))
    #expect(saved.status == 200)
    #expect(
      try content(preview, "ny-hjelp.md")
        == "---\ntittel: Ny hjelp\nmålgruppe:\n  hvem: [voksne]\negenandel:\n  type: gratis\nhenvisning:\n  type: ikke nødvendig\n---\nHei.\n"
    )
    // The content that is known is older than the file.
    let again = try await send("lagre", try body(nil, base: nil, fields: new, prose: "Noe annet.\n"))
    #expect(again.status == 409)
    #expect(try content(preview, "ny-hjelp.md").hasSuffix("Hei.\n"))
    let names = try FileManager.default.contentsOfDirectory(
      atPath: preview.url.appending(path: "content/tjenester").path)
    #expect(names.sorted() == ["ny-hjelp.md", "samtale.md"])
  }

  @Test func aNewTextIsSavedAgainBeforeAnybodyHasReadIt() async throws {
    let preview = try await prepared()
    let saved = try await send("lagre", try body(nil, base: nil, fields: new, prose: "Hei.\n"))
    let opened = try #require(saved.said["opnet"] as? [String: Any])
    let base = try #require(opened["grunnlag"] as? String)
    let again = try await send("lagre", try body("tjenester/ny-hjelp.md", base: base, prose: "Hei igjen.\n"))
    #expect(again.status == 200)
    #expect(try content(preview, "ny-hjelp.md").hasSuffix("Hei igjen.\n"))
  }

  @Test func aNewTextMayBelongToAMunicipalityAndToNoOtherFolder() async throws {
    let preview = try await prepared([
      "content/kommuner/9001-fjord/kommune.yaml": "navn: Fjord kommune\nnummer: \"9001\"\n"
    ])
    let opened = try await send("apne", "{}")
    #expect(opened.said["mapper"] as? [String] == ["kommuner/9001-fjord"])
    let text = try body(nil, base: nil, fields: new, prose: "Hei.\n")
    let saved = try await send("lagre", text.replacing("{\"fil\"", with: "{\"mappe\":\"kommuner/9001-fjord\",\"fil\""))
    #expect(saved.status == 200)
    let path = preview.url.appending(path: "content/kommuner/9001-fjord/tjenester/ny-hjelp.md").path
    #expect(FileManager.default.fileExists(atPath: path))
    for folder in ["..", "kommuner", "kommuner/9002-berg", "/tmp"] {
      #expect(
        try await send("lagre", text.replacing("{\"fil\"", with: "{\"mappe\":\"\(folder)\",\"fil\"")).status == 400)
    }
  }

  @Test func aTitleThatIsTakenIsSaidBeforeItIsSaved() async throws {
    _ = try await prepared(["content/tjenester/ny-hjelp.md": Previewed.service])
    let judged = try await send("vurder", try body(nil, base: nil, fields: new))
    let faults = try #require(judged.said["feil"] as? [[String: Any]])
    #expect(faults.first?["sted"] as? [String] == ["tittel"])
    #expect(judged.said["harFeil"] as? Bool == true)
  }

  /// A file's name may have any letters, and two that become one address cannot both be there.
  @Test(arguments: [
    ("content/tjenester/pårørende.md", "Parorende"), ("content/tjenester/grupper/parorende.md", "Pårørende!"),
    ("content/tjenester/PARORENDE.md", "Pårørende"),
  ])
  func aTitleWhoseAddressAnotherFileHasIsRefusedWithThatFilesName(path: String, title: String) async throws {
    let preview = try await prepared([path: Previewed.service])
    let file = path.dropFirst("content/".count)
    let text = try body(nil, base: nil, fields: new.replacing("Ny hjelp", with: title), prose: "Hei.\n")
    let judged = try await send("vurder", text)
    let faults = try #require(judged.said["feil"] as? [[String: Any]])
    #expect(faults.first?["sted"] as? [String] == ["tittel"])
    #expect((faults.first?["sammendrag"] as? String)?.contains("«\(file)»") == true)
    let saved = try await send("lagre", text)
    #expect(saved.status == 409)
    #expect((saved.said["melding"] as? String)?.contains("«\(file)»") == true)
    #expect(try String(contentsOf: preview.url.appending(path: path), encoding: .utf8) == Previewed.service)
    let folder = preview.url.appending(path: "content/tjenester").path
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
  }

  @Test func aNewTextBeginsEmptyWhateverOthersAreCalled() async throws {
    let preview = try await prepared(["content/tjenester/ny-tjeneste.md": Previewed.service])
    let opened = try await send("apne", "{}")
    #expect((opened.said["felt"] as? [String: Any])?.isEmpty == true)
    #expect(opened.said["tekst"] as? String == "")
    let judged = try await send("vurder", try body(nil, base: opened.said["grunnlag"] as? String))
    let faults = try #require(judged.said["feil"] as? [[String: Any]])
    #expect(!faults.contains { ($0["sammendrag"] as? String)?.contains("allerede") == true })
    let places = faults.compactMap { $0["sted"] as? [String] }
    #expect(places.contains(["tittel"]) && places.contains(["målgruppe"]))
    // Somebody's service may be called what the form calls one without a name.
    try preview.remove("content/tjenester/ny-tjeneste.md")
    await desk.take(try #require(await preview.rebuild()))
    let named = try body(nil, base: nil, fields: new.replacing("Ny hjelp", with: "Ny tjeneste"), prose: "Hei.\n")
    #expect(try await send("lagre", named).status == 200)
    #expect(try content(preview, "ny-tjeneste.md").hasSuffix("Hei.\n"))
  }

  @Test(arguments: ["Психічне здоров'я", "الصحة النفسية", String(repeating: "svært ", count: 60)])
  func aTitleThatCanBeNoFilesNameAsksForOne(title: String) async throws {
    let preview = try await prepared()
    let text = try body(nil, base: nil, fields: new.replacing("Ny hjelp", with: title), prose: "Hei.\n")
    let judged = try await send("vurder", text)
    #expect(judged.said["sporNavn"] as? Bool == true)
    let faults = try #require(judged.said["feil"] as? [[String: Any]])
    #expect(faults.first?["sted"] as? [String] == ["_navn"])
    #expect(judged.said["harFeil"] as? Bool == true)
    let refused = try await send("lagre", text)
    #expect(refused.status == 422)
    #expect(refused.said["sted"] as? [[String]] == [["_navn"]])
    let named = text.replacing("{\"fil\"", with: "{\"navn\":\" Psykisk hjelp \",\"fil\"")
    #expect(try await send("vurder", named).said["sporNavn"] as? Bool == false)
    #expect(try await send("lagre", named).status == 200)
    #expect(try content(preview, "psykisk-hjelp.md").contains("Hei.\n"))
    // Somebody who is asked for a file's name may give its ending too.
    let ending = text.replacing("{\"fil\"", with: "{\"navn\":\"Samtale-2.MD\",\"fil\"")
    #expect(try await send("lagre", ending).status == 200)
    #expect(try content(preview, "samtale-2.md").contains("Hei.\n"))
    // A name leads nowhere else than a title does.
    let astray = text.replacing("{\"fil\"", with: "{\"navn\":\"../../nettsted\",\"fil\"")
    #expect(try await send("lagre", astray).status == 200)
    #expect(try content(preview, "nettsted.md").contains("Hei.\n"))
  }

  @Test func whatIsSaidTwiceOfOneAnswerIsSaidOnce() async throws {
    let preview = try await prepared([
      "content/nettsted.yaml": Previewed.settings.replacing("[nb]", with: "[nb, nn, en]")
    ])
    let name = String(repeating: "a", count: 240) + "-" + String(repeating: "b", count: 40)
    let judged = try await send("vurder", try body(nil, base: nil, fields: new.replacing("Ny hjelp", with: name)))
    #expect(judged.status == 200)
    let said = try #require(judged.said["feil"] as? [[String: Any]]).map {
      "\($0["sted"] ?? "") \($0["sammendrag"] ?? "")"
    }
    #expect(said.count == Set(said).count)
    let saved = try await send("lagre", try body(nil, base: nil, fields: new.replacing("Ny hjelp", with: name)))
    #expect(saved.status == 422)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: preview.url.appending(path: "content/tjenester").path).count
        == 1)
  }

  @Test func aFileThatIsGoneCanBeSavedWhereItWas() async throws {
    let preview = try await prepared()
    try preview.remove("content/tjenester/samtale.md")
    await desk.take(try #require(await preview.rebuild()))
    let text = try body("tjenester/samtale.md", base: Previewed.service, fields: "{\"tittel\":\"Samtale nå\"}")
    #expect(try await send("vurder", text).status == 200)
    let lost = try await send("lagre", text)
    #expect(lost.status == 409)
    #expect(lost.said["borte"] as? Bool == true)
    #expect(throws: (any Error).self) { try content(preview) }
    let again = text.replacing("{\"fil\"", with: "{\"gjenopprett\":true,\"fil\"")
    #expect(try await send("lagre", again).status == 200)
    #expect(try content(preview) == Previewed.service.replacing("Samtaletilbudet", with: "Samtale nå"))
    // What has come there since is nobody's to write over.
    try preview.write("noe annet", to: "content/tjenester/samtale.md")
    #expect(try await send("lagre", again).status == 409)
    #expect(try content(preview) == "noe annet")
  }

  @Test func aFileThatIsGoneFromAFolderBelowIsSavedThereToo() async throws {
    let preview = try await prepared(["content/tjenester/rus/akutt/kafe.md": Previewed.service])
    try FileManager.default.removeItem(at: preview.url.appending(path: "content/tjenester/rus"))
    let text = try body("tjenester/rus/akutt/kafe.md", base: Previewed.service, fields: "{\"tittel\":\"Kafé\"}")
      .replacing("{\"fil\"", with: "{\"gjenopprett\":true,\"fil\"")
    await desk.take(try #require(await preview.rebuild()))
    #expect(try await send("lagre", text).status == 200)
    #expect(
      try content(preview, "rus/akutt/kafe.md") == Previewed.service.replacing("Samtaletilbudet", with: "Kafé"))
  }

  @Test func whereAFileHasBeenMovedToIsSaid() async throws {
    let preview = try await prepared()
    try preview.remove("content/tjenester/samtale.md")
    try preview.write(Previewed.service, to: "content/tjenester/prat.md")
    await desk.take(try #require(await preview.rebuild()))
    let text = try body("tjenester/samtale.md", base: Previewed.service, fields: "{\"tittel\":\"Samtale nå\"}")
    let saved = try await send("lagre", text)
    #expect(saved.status == 409)
    #expect((saved.said["melding"] as? String)?.contains("men «tjenester/prat.md» sier det samme") == true)
    // It may be a copy, so whoever wants her own file back can have it.
    #expect(saved.said["borte"] as? Bool == true)
    #expect(throws: (any Error).self) { try content(preview) }
    #expect(try content(preview, "prat.md") == Previewed.service)
  }

  @Test func aTranslationNeedStateItsTitleAlone() async throws {
    let translation = "---\ntittel: Samtaletilbod\n---\n\nRing oss, så finn vi ei tid.\n"
    _ = try await prepared([
      "content/nettsted.yaml": Previewed.settings.replacing("[nb]", with: "[nb, nn]"),
      "content/tjenester/samtale.nn.md": translation, "content/tjenester/alene.nn.md": translation,
    ])
    func required(_ file: String) async throws -> Set<String> {
      let opened = try await send("apne", "{\"fil\":\"tjenester/\(file)\"}")
      let sheet = try #require(opened.said["ark"] as? [String: Any])
      let questions = try #require(sheet["grupper"] as? [[String: Any]]).flatMap {
        $0["sporsmal"] as? [[String: Any]] ?? []
      }
      let parts = questions.filter { $0["slag"] as? String == "post" }.flatMap { $0["deler"] as? [[String: Any]] ?? [] }
      return Set((questions + parts).filter { $0["kreves"] as? Bool == true }.compactMap { $0["id"] as? String })
    }
    #expect(try await required("samtale.nn.md") == ["tittel"])
    #expect(try await required("samtale.md").isSuperset(of: ["tittel", "målgruppe", "egenandel", "henvisning"]))
    #expect(try await required("alene.nn.md").contains("egenandel"))
  }

  @Test(arguments: [MessageLanguage.nb, .nn, .en])
  func noExplanationSaysOnceMoreThatAnAnswerIsRequired(language: MessageLanguage) async throws {
    let preview = try Previewed()
    let desk = Desk(language: language, token: "hemmelig")
    await desk.take(try #require(await preview.rebuild()))
    let head = try RequestHead(Array("POST /_terskel/rediger/apne HTTP/1.1\r\nHost: x\r\n\r\n".utf8))
    let text = String(decoding: await desk.answer(to: head, sending: Array("{}".utf8)).body, as: UTF8.self)
    #expect(text.contains("\"hjelp\""))
    for words in ["Må fylles ut.", "Må fyllast ut.", "Required.", "Must be filled in."] {
      #expect(!text.contains(words))
    }
  }

  @Test func aFileMayHaveAPercentSignInItsName() async throws {
    _ = try await prepared([
      "content/tjenester/100%.md": Previewed.service, "content/tjenester/a%20b.md": Previewed.service,
    ])
    for name in ["100%", "a%20b"] {
      let opened = try await send("apne", "{\"fil\":\"tjenester/\(name).md\"}")
      let address = try #require(opened.said["adresse"] as? String)
      #expect(address == "/_rediger/" + name.replacing("%", with: "%25"))
      let head = try RequestHead(Array("GET \(address) HTTP/1.1\r\nHost: x\r\n\r\n".utf8))
      #expect(await desk.answer(to: head)?.status == 200)
    }
  }

  @Test func aTextWithoutATitleIsNotSaved() async throws {
    _ = try await prepared()
    #expect(try await send("lagre", try body(nil, base: nil, fields: "{\"tittel\":\" \"}")).status == 422)
    #expect(try await send("vurder", try body(nil, base: nil)).status == 200)
  }

  @Test(arguments: [
    "", "[]", "{", "{\"felt\":1}",
    "{\"fil\":\"tjenester/samtale.md\",\"grunnlag\":\"---\\n---\\n\",\"felt\":{\"tittel\":[{}]}}",
  ])
  func whatNoPageSendsIsRefused(body: String) async throws {
    _ = try await prepared()
    #expect(try await send("lagre", body).status == 400)
  }

  @Test func anAnswerThatCannotBeWrittenIsSaidAtItsQuestion() async throws {
    _ = try await prepared()
    let long = String(repeating: "a", count: 10_001)
    let judged = try await send(
      "vurder", try body("tjenester/samtale.md", base: Previewed.service, fields: "{\"tittel\":\"\(long)\"}"))
    #expect(judged.status == 422)
    #expect(judged.said["sted"] as? [[String]] == [["tittel"]])
  }

  @Test func theListNamesEveryText() async throws {
    _ = try await prepared([
      "content/tjenester/feil.md": "---\ntittel: <b>Feil</b>\n---\n", "content/tjenester/æ ø.md": "Hei",
    ])
    let head = try RequestHead(Array("GET /_rediger/ HTTP/1.1\r\nHost: x\r\n\r\n".utf8))
    let answer = try #require(await desk.answer(to: head))
    let html = String(decoding: answer.body, as: UTF8.self)
    #expect(html.contains("<a href=\"/_rediger/samtale\" lang=\"nb\">Samtaletilbudet</a>"))
    #expect(html.contains("&lt;b&gt;Feil&lt;/b&gt;"))
    #expect(html.contains("href=\"/_rediger/%C3%A6%20%C3%B8\""))
    #expect(answer["Content-Security-Policy"]?.contains("script-src 'self'") == true)
    let form = try RequestHead(Array("GET /_rediger/%C3%A6%20%C3%B8 HTTP/1.1\r\nHost: x\r\n\r\n".utf8))
    #expect(await desk.answer(to: form)?.status == 200)
    let missing = try RequestHead(Array("GET /_rediger/..%2fnettsted.yaml HTTP/1.1\r\nHost: x\r\n\r\n".utf8))
    #expect(await desk.answer(to: missing)?.status == 404)
  }
}
