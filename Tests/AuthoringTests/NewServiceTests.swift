import Authoring
import Diagnostics
import Services
import Testing

/// The file that a new service begins with.
@Suite struct NewServiceTests {
  private func findings(
    _ answers: NewServiceAnswers, _ language: MessageLanguage = .nb
  ) -> [String] {
    let text = newServiceText(title: "Kafé «A: B»", answers: answers, in: language)
    let identity = ServiceIdentity(id: "a", language: language == .nn ? .nn : .nb, isTranslation: false)
    return readService(SourceFile(path: "a.md", text: text), as: identity, vocabularies: .builtIn).1.map(\.rule.id)
  }

  private let answers: NewServiceAnswers = [
    .audience: "[voksne, eldre]", .userFee: "150 kr", .referral: "ikke nødvendig, men mulig", .phone: "00 00 12 34",
  ]

  @Test(arguments: MessageLanguage.allCases)
  func aFileThatIsAnsweredIsReadWithoutAWord(language: MessageLanguage) {
    #expect(findings(answers, language) == [])
  }

  @Test func whatIsOpenIsAskedForByReading() {
    #expect(findings([:]) == ["empty-value", "empty-value", "empty-value"])
    #expect(findings([.userFee: "ukjent"]) == ["empty-value", "empty-value"])
  }

  @Test func aLineThatAnEditorTakesTheMarkAwayFromIsRead() {
    let text = newServiceText(title: "A", answers: answers, in: .nb)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("# ") && line.contains(":") && !line.hasSuffix(":") || line.hasPrefix("#   ")
        ? String(line.dropFirst(2))
        : line == "# åpningstid:" || line == "# sted:" ? String(line.dropFirst(2)) : String(line)
    }
    let identity = ServiceIdentity(id: "a", language: .nb, isTranslation: false)
    let found = readService(
      SourceFile(path: "a.md", text: lines.joined(separator: "\n")), as: identity, vocabularies: .builtIn
    ).1
    // The address is the one thing that nobody can guess.
    #expect(found.map(\.rule.id) == ["empty-value"])
    #expect(found.map(\.field) == ["sted"])
  }

  @Test func aTextInAnotherLanguageThanTheSiteSaysSo() {
    #expect(newServiceText(title: "A", in: .nn, isForeign: true).contains("\ntekstspråk: nn\n"))
    #expect(!newServiceText(title: "A", in: .nn).contains("tekstspråk"))
  }

  @Test func nynorskIsWrittenThroughout() {
    let text = newServiceText(title: "A", answers: [.userFee: "gratis", .phone: "00 00 12 34"], in: .nn)
    for word in [
      "eigendel: gratis", "tilvising:", "opningstid:", "stad:", "ansvarleg:", "Desse tre", "når du tek kontakt",
    ] {
      #expect(text.contains(word), "\(word)")
    }
  }
}
