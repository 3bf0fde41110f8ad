import Diagnostics
import Services

extension Check {
  static let faintColour = Check(
    .faintColour,
    .directory { subject in
      guard let written = subject.directory.settings.colour else { return [] }
      let colour = written.value
      let (light, dark) = colour.corrected
      func part(_ used: SiteColour, on ground: SiteColour, _ name: Wording) -> Wording? {
        guard used != colour else { return nil }
        let (was, now) = (ratio(colour.contrast(with: ground)), ratio(used.contrast(with: ground)))
        return Wording(
          nb: "på \(name.nb) bunn bruker vi \(used.hex) (kontrast \(now.nb) i stedet for \(was.nb))",
          nn: "på \(name.nn) botn bruker vi \(used.hex) (kontrast \(now.nn) i staden for \(was.nn))",
          en: "on a \(name.en) page we use \(used.hex) (contrast \(now.en) instead of \(was.en))")
      }
      let parts = [
        part(light, on: SiteColour.lightGround, Wording(nb: "lys", nn: "lys", en: "light")),
        part(dark, on: SiteColour.darkGround, Wording(nb: "mørk", nn: "mørk", en: "dark")),
      ].compactMap(\.self)
      // A colour in the middle of light and dark fails on the one or the other, and that is as it must be: only one that fails on the
      // light page, which is what most see, is worth a word.
      guard light != colour else { return [] }
      func said(_ language: MessageLanguage) -> String { parts.map { $0[language] }.joined(separator: ", ") }
      return [
        Diagnostic(
          .faintColour, at: written.span,
          Wording(
            nb: "fargen «\(colour.hex)» er for svak til lenker og knapper: \(said(.nb))",
            nn: "fargen «\(colour.hex)» er for svak til lenkjer og knappar: \(said(.nn))",
            en: "the colour “\(colour.hex)” is too faint for links and buttons: \(said(.en))"),
          remedy: Wording(
            nb: "skriv \"\(light.hex)\" om du vil se samme farge i filen som på siden, eller la den stå",
            nn: "skriv \"\(light.hex)\" om du vil sjå same farge i fila som på sida, eller lat han stå",
            en: "write \"\(light.hex)\" to have the same colour in the file as on the page, or let it be"),
          field: SettingKey.colour.id)
      ]
    })

  /// A contrast as people write it, rounded down, so that no colour is said to be better than it is: `4,4:1`.
  private static func ratio(_ contrast: Double) -> Wording {
    let tenths = Int((contrast * 10).rounded(.down))
    let (whole, part) = (tenths / 10, tenths % 10)
    return Wording(nb: "\(whole),\(part):1", nn: "\(whole),\(part):1", en: "\(whole).\(part):1")
  }
}

extension Rule {
  static let faintColour = Rule(
    "faint-colour", .info,
    demand: Wording(
      nb: "Fargen i «nettsted.yaml» kan leses på lys bunn, med kontrast 7:1 eller mer.",
      nn: "Fargen i «nettsted.yaml» kan lesast på lys botn, med kontrast 7:1 eller meir.",
      en: "The colour in “nettsted.yaml” can be read on a light page, with a contrast of 7:1 or more."),
    rationale: Wording(
      nb:
        "Sidene leses av trøtte øyne og ute i sola. Vi gjør en svak farge mørkere til den når 7:1 (WCAG 2.2, AAA), og på mørk bunn lysere, så du trenger ikke gjøre noe.",
      nn:
        "Sidene blir lesne av trøytte auge og ute i sola. Vi gjer ein svak farge mørkare til han når 7:1 (WCAG 2.2, AAA), og på mørk botn lysare, så du treng ikkje gjere noko.",
      en:
        "The pages are read by tired eyes and out in the sun. We darken a faint colour until it reaches 7:1 (WCAG 2.2, AAA), and lighten it on a dark page, so there is nothing that you must do."
    ),
    accepts: [
      ["nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\nfarge: \"#0b4a8f\"\n"]
    ],
    rejects: [
      ["nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\nfarge: ↓\"#ffcc00\"\n"]
    ]
  )
}
