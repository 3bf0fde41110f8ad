package import Diagnostics

/// Every rule that reading the running text can break; the list is data for the rule pages and for the tests of their examples.
package let proseRules: [Rule] = lostTextRules + proseLimitRules + linkRules + doubtfulProseRules

/// A whole service file with the prose of an example; `↓` stands where the finding begins.
func page(_ prose: String) -> Rule.Example {
  Rule.Example(
    stringLiteral: "---\ntittel: Eksempel\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\n---\n" + prose)
}
