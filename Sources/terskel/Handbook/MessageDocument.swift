import Diagnostics
import Publishing

/// Every rule as the handbook lists it: a line with what it means and what to do, grouped by what the editor did.
enum MessageDocument {
  static func markdown(of rules: [Rule]) async -> String {
    let known = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
    var text = """
      # Meldingene

      Terskel leser alle filene hver gang, og sier alt som er galt på én gang.
      En melding ser slik ut:

      ```text
      feil[waiting-time-without-number]: «kort» sier ikke hvor lenge noen må vente
       --> content/tjenester/ungdomsteam.md:5:11
        |
      5 | ventetid: kort
        |           ^^^^
        slik retter du: skriv et tall, som «innen 2 uker», eller «drop-in», eller «ukjent»
      ```

      1. Hva som er galt. Ordet i klammer er navnet på regelen.
      2. Hvilken fil, hvilken linje (5) og hvilket tegn på linjen (11).
      3. Linjen din, med piler under det meldingen handler om.
      4. Hva du kan skrive i stedet.

      | | betyr | publiseres siden? |
      | --- | --- | --- |
      | feil | leseren kan bli villedet, eller noe du har skrevet, blir borte | nei, og ingen andre sider heller, før det er rettet |
      | advarsel | siden kan hjelpe leseren bedre | ja |
      | hint | et råd | ja |

      Vil du vite mer om en regel, skriver du `terskel forklar` og navnet, eller trykker på navnet her.
      Listen er laget av reglene selv.
      Ordene etter pilen er det Terskel svarer i det første eksemplet på regelens side.


      """
    for topic in MessageTopic.all { text += "- [\(topic.title)](#\(anchor(of: topic.title)))\n" }
    for topic in MessageTopic.all {
      text += "\n## \(topic.title)\n\n\(topic.advice)\n\n"
      for id in topic.rules {
        guard let rule = known[id] else { continue }
        let weight = ReportWords.severity(rule.severity).nb
        text += "- [`\(id)`](../regler/\(id).md) (\(weight)): \(plain(rule.demand.nb))"
        if let remedy = await rule.remedy?.nb.capitalizedFirst ?? MessageTopic.remedies[id] {
          text += " → \(plain(remedy))."
        }
        text += "\n"
      }
    }
    return text
  }

  /// The text with nothing in it that Markdown reads as a mark.
  static func plain(_ text: String) -> String {
    text.map { "\\`*_[]<>~|".contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  /// The address of a heading as the servers that show Markdown make it.
  static func anchor(of heading: String) -> String {
    heading.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
      .split(separator: " ", omittingEmptySubsequences: false).joined(separator: "-")
  }
}
