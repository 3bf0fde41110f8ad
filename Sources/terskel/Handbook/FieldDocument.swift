import Diagnostics
import Services

/// Every field as the handbook shows it: what it is for, how it is written, what the page then says, and what a check says of mistakes.
enum FieldDocument {
  static func markdown() async throws -> String {
    var text = """
      # Feltene

      Feltene er linjene øverst i filen, mellom de to linjene med «---».
      Hvert felt er et spørsmål leseren har, og svaret ditt.
      Tre av dem må være med: [`målgruppe`](#målgruppe), [`egenandel`](#egenandel) og [`henvisning`](#henvisning).
      Alt annet kan du ta når du vet det. Er du i tvil, skriver du «ukjent»: da ber siden leseren spørre.

      Siden er laget av programmet. Eksemplene er prøvd: «På siden» er det siden sier, og «Terskel svarer» er det du får se når noe er galt.
      Du kan skrive feltnavnene på bokmål, nynorsk eller engelsk, med store eller små bokstaver, og med «aa» for «å». Alle skrivemåter står i [skrivemåter](../spellings.md) (på engelsk).


      """
    for topic in FieldTopic.allCases {
      text += "- \(topic.rawValue): "
      text += topic.fields.map { "[`\($0.id)`](#\(MessageDocument.anchor(of: $0.id)))" }.joined(separator: ", ") + "\n"
    }
    text +=
      "- Filene med innstillinger: [nettsted, kommune, hjelpetelefoner, vokabular og søk](#filene-med-innstillinger)\n"
    for topic in FieldTopic.allCases {
      text += "\n## \(topic.rawValue)\n"
      for field in topic.fields { text += try await section(on: field) }
    }
    return text + settings()
  }

  private static func section(on field: Field) async throws -> String {
    let guide = field.guide
    let plain = try await TriedService.plainPage(differingIn: field)
    var text = "\n### `\(field.id)`\n\n\(field.explanation.nb)\n\(guide.advice)\n"
    let nynorsk = field.names.nn.filter { $0 != field.id }
    if !nynorsk.isEmpty { text += "\nPå nynorsk: \(coded(nynorsk)).\n" }
    let choices = field.choices
    if !choices.isEmpty { text += "\nVelg mellom: \(choices.joined(separator: " · ")).\n" }
    text += table(field.parts, titled: "Del")
    for lines in guide.right {
      text += "\n```yaml\n\(lines)\n```\n\n"
      text += effect(of: try await TriedService(.service(lines), besides: plain))
    }
    if !guide.wrong.isEmpty { text += "\nIkke slik:\n" }
    for lines in guide.wrong {
      text += "\n```yaml\n\(lines)\n```\n\n"
      guard let finding = try await TriedService(.service(lines)).findings.first else {
        text += "Terskel svarer ikke.\n"
        continue
      }
      text +=
        "Terskel svarer (\(ReportWords.severity(finding.severity).nb)): \(MessageDocument.plain(finding.summary.nb)). "
      text +=
        "\(MessageDocument.plain(finding.remedy.nb.capitalizedFirst)). [`\(finding.rule.id)`](../regler/\(finding.rule.id).md)\n"
    }
    return text
  }

  private static func effect(of service: TriedService) -> String {
    if let reason = service.hiddenReason {
      let instead = service.shown.map { " På adressen står: " + quoted($0) } ?? ""
      return "Siden vises ikke: \(reason.inWords.nb).\(instead)\n"
    }
    guard let shown = service.shown, !shown.isEmpty else { return "Siden selv viser det ikke.\n" }
    return "På siden: \(quoted(shown))\n"
  }

  /// What a page shows, but not more of it than somebody reads.
  private static func quoted(_ lines: [String]) -> String {
    let most = 8
    let shown = lines.prefix(most).map { "«\(MessageDocument.plain($0))»" }.joined(separator: " · ")
    return lines.count > most ? shown + " …" : shown
  }

  // MARK: The files with settings

  private static func settings() -> String {
    func section<Key: Explained>(_: Key.Type, _ file: String, _ words: String) -> String {
      "\n### `\(file)`\n\n\(words)\n" + table(Key.allCases.map { ($0.id, $0.explanation.nb) }, titled: "Nøkkel")
    }
    var text =
      "\n## Filene med innstillinger\n\nDe fleste redaktører rører dem aldri. Den som eier nettstedet, gjør det.\n"
    text += section(SettingKey.self, "nettsted.yaml", "Gjelder hele nettstedet.")
    text += section(MunicipalityKey.self, "kommune.yaml", "Kommunen som står bak.")
    text += section(
      HelpLineKey.self, "hjelpetelefoner.yaml", "Én linje for hver telefon. Uten kilde og dato sier Terskel fra.")
    text += section(
      TermKey.self, "vokabular/*.yaml", "Egne ord i tillegg til de innebygde, for eksempel tema og grupper.")
    text += section(QueryKey.self, "søk.yaml", "Søk som skal finne det rette. Se [hverdagsord](hverdagsord.md).")
    text += "\n`\(QueryKey.wanted.id)` kan også si hvor godt svaret er:\n"
    text += table(WantedKey.allCases.map { ($0.id, $0.explanation.nb) }, titled: "Nøkkel")
    return text
  }

  // MARK: Pieces

  private static func table(_ rows: [(name: String, explanation: String)], titled title: String) -> String {
    guard !rows.isEmpty else { return "" }
    let lines = rows.map { "| `\($0.name)` | \($0.explanation) |\n" }
    return "\n| \(title) | Hva du skriver |\n| --- | --- |\n" + lines.joined()
  }

  private static func coded(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }

}
