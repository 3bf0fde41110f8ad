import Authoring
import Diagnostics
import Testing

/// The rules' examples are their tests.
struct ProseRuleTests {
  @Test(arguments: proseRules.map(\.id)) func whatARuleAcceptsIsNotReported(_ id: String) throws {
    let rule = try #require(proseRules.first { $0.id == id })
    #expect(!rule.accepts.isEmpty)
    for example in rule.accepts {
      let (_, prose) = split(example)
      #expect(!Reading(bytes: prose).rules.contains(id), "\(String(decoding: prose.prefix(200), as: UTF8.self))")
    }
  }

  @Test(arguments: proseRules.map(\.id)) func whatARuleRejectsIsReportedAtTheArrow(_ id: String) throws {
    let rule = try #require(proseRules.first { $0.id == id })
    #expect(!rule.rejects.isEmpty)
    for example in rule.rejects {
      let (head, marked) = split(example)
      let arrow = Array("↓".utf8)
      let place = try #require(marked.indices.first { marked[$0...].starts(with: arrow) })
      let prose = Array(marked[..<place] + marked[(place + arrow.count)...])
      let reading = Reading(bytes: prose, after: head)
      let places = reading.diagnostics.filter { $0.rule.id == id }.map { $0.span.range.lowerBound }
      #expect(
        places.contains(head.utf8.count + place),
        "\(String(decoding: prose.prefix(200), as: UTF8.self)) gave \(reading.findings.prefix(5)) at \(places.prefix(5))"
      )
    }
  }

  @Test func everyRuleIsWrittenInThreeLanguagesAndHasItsOwnName() {
    #expect(Set(proseRules.map(\.id)).count == proseRules.count)
    for rule in proseRules {
      for language in MessageLanguage.allCases {
        #expect(!rule.demand[language].isEmpty)
        #expect(!rule.rationale[language].isEmpty)
      }
      #expect(
        rule.id.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    }
  }

  private func split(_ example: Rule.Example) -> (head: String, prose: [UInt8]) {
    let bytes = example.files.first?.bytes ?? []
    return (frontMatter, Array(bytes.dropFirst(frontMatter.utf8.count)))
  }
}
