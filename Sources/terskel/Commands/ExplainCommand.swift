import ArgumentParser
import Diagnostics
import Publishing

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a rule: what it demands, why, how to mend it, and examples.",
    aliases: ["forklar"]
  )

  @Argument(help: "The rule's id, as messages show it.", completion: .list(allRules.map(\.id)))
  var rule: String?

  @Flag(help: "List every rule.")
  var list = false

  @OptionGroup var places: PlaceOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    guard !list else { return }
    guard let rule else { throw ValidationError("Name a rule, or use --list.") }
    guard allRules.contains(where: { $0.id == rule }) else {
      let nearest = nearMisses(of: rule, among: allRules.map(\.id)).joined(separator: ", ")
      throw ValidationError("There is no rule “\(rule)”." + (nearest.isEmpty ? "" : " Did you mean \(nearest)?"))
    }
  }

  func run() async {
    let language = messages.chosenLanguage
    if list {
      let width = allRules.map(\.id.count).max() ?? 0
      for rule in allRules {
        let id = rule.id + String(repeating: " ", count: width - rule.id.count)
        Terminal.write("\(id)  \(rule.severity.rawValue)  \(rule.demand[language])\n", language)
      }
    } else if let rule = allRules.first(where: { $0.id == rule }) {
      Terminal.write(RulePage(rule, remedy: await rule.remedy).text(in: language), language)
    }
  }
}
