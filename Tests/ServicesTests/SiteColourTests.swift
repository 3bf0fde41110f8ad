import Services
import Testing

/// A site's own colour is made readable, and never refused.
@Suite struct SiteColourTests {
  private func colour(_ text: String) throws -> SiteColour { try #require(SiteColour(text)) }

  /// The figures are those of the formula of WCAG 2.2 worked out with powers.
  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#777777", "#ffffff", 4.48),
    ("#0b4a8f", "#ffffff", 8.79),
    ("#ff0000", "#ffffff", 4.0), ("#00ff00", "#000000", 15.3),
  ])
  func contrastIsThatOfTheStandard(one: String, other: String, ratio: Double) throws {
    #expect(abs(try colour(one).contrast(with: colour(other)) - ratio) < 0.01)
  }

  @Test(arguments: ["#ffff00", "#0b5c6b", "#ff0000", "#7f7f7f", "#ffffff", "#000000"])
  func everyColourCanBeReadOnBothPapers(text: String) throws {
    for paper in ["#ffffff", "#eef3f6", "#12171c", "#1d252c"] {
      let readable = try colour(text).readable(on: colour(paper))
      #expect(readable.contrast(with: try colour(paper)) >= 7, "\(readable.hex) on \(paper)")
    }
  }

  @Test func aColourThatCanBeReadIsLeftAlone() throws {
    #expect(try colour("#0b4a8f").readable(on: .white).hex == "#0b4a8f")
  }

  @Test(arguments: ["0b4a8f", "#0b4a8", "#0b4a8g", "#0b4a8f0", "#+b4a8f", "blå", ""])
  func whatIsNoColourIsNone(text: String) {
    #expect(SiteColour(text) == nil)
  }
}
