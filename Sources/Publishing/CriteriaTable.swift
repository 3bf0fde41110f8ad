package import Diagnostics
import Services

/// The nine criteria of every way in as a table for a terminal: a sign for each, readable without colour, and a legend.
package struct CriteriaTable: Sendable {
  package let text: String

  /// Columns of a terminal for names; longer ones are cut.
  private static let nameWidth = 33

  package init(_ services: [ServiceOutcome], in language: MessageLanguage) {
    let numbers = Criterion.ID.allCases.map { String($0.rawValue) }
    let words = Words(language)
    var lines = [
      Self.row(name: words.name, signs: numbers, claimed: words.claimed, earned: words.earned, edition: words.edition)
    ]
    let repeated = Set(Dictionary(grouping: services, by: \.id).filter { 1 < $1.count }.keys)
    for service in services {
      let name = service.id + (repeated.contains(service.id) ? " (\(service.language.code))" : "")
      if service.verdicts.isEmpty {
        lines.append(Self.fitted(name) + "  " + words.notJudged)
      } else if service.verdicts.count == 1, let route = service.verdicts.first {
        lines.append(Self.row(name, route, words))
      } else {
        lines.append(Self.fitted(name).trimmedAtEnd)
        lines += service.verdicts.map { Self.row("  " + $0.name, $0, words) }
      }
    }
    lines.append("")
    lines += Self.outcomes.map { "  \(Self.sign($0)) \($0.words[language])" }
    lines += Criterion.ID.allCases.map { "  \($0.rawValue) \(Criterion.of($0).name[language])" }
    lines += [words.claimedMeaning, words.earnedMeaning, words.analogyMeaning]
    text = lines.joined(separator: "\n") + "\n"
  }

  /// From the best to the worst, as a reader looks for them.
  private static let outcomes: [Verdict.Outcome] = [.met, .notMet, .notDocumented, .needsJudgement, .contradicted]

  private static func sign(_ outcome: Verdict.Outcome) -> String {
    switch outcome {
    case .met: "+"
    case .notMet: "-"
    case .notDocumented: "."
    case .needsJudgement: "?"
    case .contradicted: "!"
    }
  }

  private static func row(_ name: String, _ route: RouteVerdicts, _ words: Words) -> String {
    row(
      name: name, signs: Criterion.ID.allCases.map { route[$0].map { sign($0.outcome) } ?? " " },
      claimed: route.isClaimed ? words.yes : words.no, earned: route.isEarned ? words.yes : words.no,
      edition: route.edition.rawValue + (route.isByAnalogy ? " *" : ""))
  }

  private static func row(
    name: String, signs: [String], claimed: String, earned: String, edition: String
  ) -> String {
    fitted(name) + "  " + signs.joined(separator: " ") + "  " + padded(claimed, 7) + "  " + padded(earned, 8) + "  "
      + edition
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 0))
  }

  /// A name in exactly the columns that there are for it.
  private static func fitted(_ name: String) -> String {
    let name = harmless(name)
    var width = name.reduce(0) { $0 + $1.terminalColumns }
    var shown = name
    if nameWidth < width {
      while nameWidth - 1 < width, let last = shown.popLast() { width -= last.terminalColumns }
      shown += "…"
      width += 1
    }
    return shown + String(repeating: " ", count: nameWidth - width)
  }
}

extension CriteriaTable {
  private struct Words {
    let name: String
    let claimed: String
    let earned: String
    let edition: String
    let yes: String
    let no: String
    let notJudged: String
    let claimedMeaning: String
    let earnedMeaning: String
    let analogyMeaning: String

    init(_ language: MessageLanguage) {
      name =
        Wording(nb: "tilbud og deltilbud", nn: "tilbod og deltilbod", en: "service and way in")[language]
      claimed = Wording(nb: "hevdet", nn: "hevda", en: "claimed")[language]
      earned = Wording(nb: "innfridd", nn: "innfridd", en: "earned")[language]
      edition = Wording(nb: "utgave", nn: "utgåve", en: "edition")[language]
      yes = Wording(nb: "ja", nn: "ja", en: "yes")[language]
      no = Wording(nb: "nei", nn: "nei", en: "no")[language]
      notJudged =
        Wording(
          nb: "ikke vurdert: noe som kreves, mangler", nn: "ikkje vurdert: noko som krevst, manglar",
          en: "not judged: something that is required is missing")[language]
      claimedMeaning =
        Wording(
          nb: "hevdet: filen sier «lavterskel: ja»", nn: "hevda: fila seier «lågterskel: ja»",
          en: "claimed: the file says “lavterskel: ja”")[language]
      earnedMeaning =
        Wording(
          nb: "innfridd: 1 og 2 er oppfylt, og ingen av de andre svikter",
          nn: "innfridd: 1 og 2 er oppfylte, og ingen av dei andre sviktar",
          en: "earned: 1 and 2 are met, and none of the others fails")[language]
      analogyMeaning =
        Wording(
          nb: "*: kriteriene er laget for hjelp til voksne, og er her brukt så langt de passer",
          nn: "*: kriteria er laga for hjelp til vaksne, og er her brukte så langt dei passar",
          en: "*: the criteria are made for help to adults, and are applied here by analogy")[language]
    }
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var text = self
    while text.utf8.last == .space { text.removeLast() }
    return text
  }
}

extension Character {
  /// How many columns a terminal gives it: two for emoji and for what East Asian scripts write wide (Unicode Standard Annex 11).
  fileprivate var terminalColumns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.properties.isEmojiPresentation || unicodeScalars.contains("\u{FE0F}") { return 2 }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
