/// The one colour that a site chooses for itself, made readable: buttons and links take it, and text is computed against it.
///
/// A colour is never refused for its contrast: one that is too light to read is darkened on a light page, and lightened on a dark one,
/// until it is. Contrast is that of WCAG 2.2; 7:1 (AAA) is asked for, because pages are read tired and outdoors.
package struct SiteColour: Sendable, Hashable {
  private let red: Double
  private let green: Double
  private let blue: Double

  package static let white = SiteColour(red: 1, green: 1, blue: 1)
  package static let black = SiteColour(red: 0, green: 0, blue: 0)
  package static let contrastWanted = 7.0

  /// The darkest ground that a link stands on in light colours, and the lightest in dark ones; `--quiet` in the style sheet.
  package static let lightGround = SiteColour(red: 0xEE / 255, green: 0xF3 / 255, blue: 0xF6 / 255)
  package static let darkGround = SiteColour(red: 0x1D / 255, green: 0x25 / 255, blue: 0x2C / 255)

  private init(red: Double, green: Double, blue: Double) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#` and six digits of base 16; nothing for anything else.
  package init?(_ text: String) {
    guard text.utf8.first == UInt8(ascii: "#"), text.utf8.count == 7,
      text.utf8.dropFirst().allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let number = UInt32(text.dropFirst(), radix: 16)
    else { return nil }
    self.init(
      red: Double(number >> 16) / 255, green: Double(number >> 8 & 255) / 255, blue: Double(number & 255) / 255)
  }

  package var hex: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(Int((part * 255).rounded()), radix: 16)
        return digits.utf8.count < 2 ? "0" + digits : digits
      }.joined()
  }

  /// The contrast of two colours, from 1 to 21.
  package func contrast(with other: SiteColour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// The nearest colour on the way to black or white that can be read on a background.
  package func readable(on paper: SiteColour) -> SiteColour {
    let end = paper.contrast(with: .black) < paper.contrast(with: .white) ? SiteColour.white : .black
    for step in 0..<100 {
      // As it will be written, since rounding may cost the last hundredth.
      guard let colour = SiteColour(mixed(with: end, share: Double(step) / 100).hex) else { continue }
      if colour.contrast(with: paper) >= Self.contrastWanted { return colour }
    }
    return end
  }

  /// What a page uses instead, on a light page and on a dark one.
  package var corrected: (light: SiteColour, dark: SiteColour) {
    (readable(on: Self.lightGround), readable(on: Self.darkGround))
  }

  /// Black or white, whichever can be read best on top of this colour.
  package var textOnTop: SiteColour { contrast(with: .black) < contrast(with: .white) ? .white : .black }

  private func mixed(with other: SiteColour, share: Double) -> SiteColour {
    func mix(_ one: Double, _ two: Double) -> Double { one + (two - one) * share }
    return SiteColour(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  /// The relative luminance of WCAG 2.2.
  private var luminance: Double { 0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue) }

  private static func linear(_ part: Double) -> Double {
    guard part > 0.04045 else { return part / 12.92 }
    let base = (part + 0.055) / 1.055
    return base * base * fifthRoot(base * base)
  }

  /// By Newton's method: the standard library has no powers with fractions, and base^2.4 is base² times the fifth root of base².
  private static func fifthRoot(_ number: Double) -> Double {
    var root = 1.0
    for _ in 0..<30 {
      let fourth = root * root * root * root
      root -= (fourth * root - number) / (5 * fourth)
    }
    return root
  }
}
