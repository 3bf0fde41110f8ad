import Services

extension SiteColour {
  /// The rules that replace the style sheet's own colours, on a light page and on a dark one.
  var styleRules: String {
    func rule(_ colour: SiteColour) -> String {
      ":root { --link: \(colour.hex); --button: \(colour.hex); --on-button: \(colour.textOnTop.hex); }"
    }
    let (light, dark) = corrected
    return """
      @media screen and (prefers-color-scheme: light) { \(rule(light)) }
      @media screen and (prefers-color-scheme: dark) { \(rule(dark)) }

      """
  }
}
