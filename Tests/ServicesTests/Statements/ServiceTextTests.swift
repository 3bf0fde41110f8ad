import Diagnostics
import Foundation
import Services
import Testing

/// Whole texts as services may have them, in `service-texts.txt`: nothing is read out of them that is not there.
@Suite struct ServiceTextTests {
  struct Text {
    let language: LanguageCode
    let allowed: Set<String>
    let text: String
  }

  static func texts() throws -> [Text] {
    let file = LabelledSentences.folder.appending(path: "service-texts.txt")
    let contents = try String(contentsOf: file, encoding: .utf8)
    return try contents.components(separatedBy: "\n== ").dropFirst().map { part in
      let lines = part.split(separator: "\n")
      let fields = try #require(lines.first).split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let text = lines.dropFirst().prefix { !$0.hasPrefix("= ") }.joined(separator: "\n")
      return Text(
        language: try #require(LanguageCode(code: fields[0])),
        allowed: Set(fields[1].split(separator: " ").map(String.init)), text: text)
    }
  }

  @Test func nothingIsReadOutOfATextThatIsNotThere() throws {
    let texts = try Self.texts()
    #expect(texts.count == 120)
    for text in texts {
      let span = Span(path: "tjenester/a.md", range: 0..<text.text.utf8.count)
      for statement in statements(in: Located(text.text, at: span), language: text.language)
      where statement.subject.isAboutTheFirstThree {
        let form = statement.shortForm
        // To say that something holds only for some accuses nobody where it holds for all.
        let isAllowed =
          text.allowed.contains(form) || text.allowed.contains(form.replacingOccurrences(of: "?", with: ""))
        #expect(isAllowed, "\(form) in «\(text.text)»")
      }
    }
  }
}

extension Statement.Subject {
  fileprivate var isAboutTheFirstThree: Bool {
    switch self {
    case .referral, .application, .decision, .waiting, .vagueWaiting, .cost, .needsTest, .diagnosis, .registeredAddress,
      .otherHelpFirst, .lavterskel:
      true
    case .givenByNeed, .guidesOnward, .nextOfKin, .userInvolvement, .earlyHelp: false
    }
  }
}
