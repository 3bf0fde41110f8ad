/// The man page `docs/man/terskel.1`, made of the commands themselves.
///
/// Source of the notation: groff_man(7).
struct ManualPage {
  private let tree: CommandTree
  /// The arguments that every command takes.
  private let common: [CommandTree.Argument]

  init(_ tree: CommandTree) {
    self.tree = tree
    let leaves = tree.leaves.map(\.command)
    common =
      leaves.first?.shownArguments.filter { argument in
        !argument.isPositional
          && leaves.allSatisfy { $0.shownArguments.contains { $0.spellings == argument.spellings } }
      } ?? []
  }

  var text: String {
    var lines = [
      ".TH TERSKEL 1", ".SH NAME", "terskel \\- \(Self.plain(tree.abstract ?? ""))",
      ".SH SYNOPSIS", ".B terskel", ".I command", ".RI [ options ]",
      ".SH DESCRIPTION",
    ]
    lines += Self.paragraph(
      """
      Terskel reads a folder with one Markdown file for each service of a municipality, says what a reader would miss, and builds a \
      site of plain pages. Nothing is published while a file has an error.
      """)
    lines += Self.paragraph("Most commands have a Norwegian name beside the English one; both take the same.")
    lines.append(".SH COMMANDS")
    for (path, command) in tree.leaves { lines += section(on: command, at: path) }
    lines.append(".SH OPTIONS OF EVERY COMMAND")
    for argument in common { lines += Self.entry(argument) }
    lines += Self.ending
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(on command: CommandTree, at path: [CommandTree]) -> [String] {
    let above = path.dropLast()
    let names = command.names.map { name in (above.map(\.commandName) + [name]).joined(separator: " ") }
    let own = command.shownArguments.filter { argument in
      argument.isPositional || !common.contains { $0.spellings == argument.spellings }
    }
    let positional = own.filter(\.isPositional).map { argument in
      let name = (argument.valueName ?? "").uppercased()
      return argument.isOptional ? "[\(name)]" : name
    }
    var lines = [
      ".SS \(Self.quoted((["terskel \(names.joined(separator: ", "))"] + positional).joined(separator: " ")))"
    ]
    let otherPaths = above.flatMap { $0.aliases ?? [] }
    lines += Self.paragraph(
      (command.abstract ?? "")
        + (otherPaths.isEmpty
          ? "" : " Instead of \(above.map(\.commandName).joined()): \(otherPaths.joined(separator: ", ")).")
    )
    for argument in own { lines += Self.entry(argument) }
    return lines
  }

  private static func entry(_ argument: CommandTree.Argument) -> [String] {
    let value = argument.isOption ? " \(argument.valueName ?? "")" : ""
    let name =
      argument.isPositional ? (argument.valueName ?? "").uppercased() : argument.spellings.joined(separator: ", ")
    var text = argument.abstract ?? ""
    if let values = argument.allValues, !values.allSatisfy(text.contains) {
      text += " One of \(values.joined(separator: ", "))."
    }
    if let value = argument.defaultValue { text += " Unless given: \(value)." }
    return [".TP", value.isEmpty ? ".B \(plain(name))" : ".BI \(quoted(name)) \(quoted(value))", plain(text)]
  }

  private static var ending: [String] {
    section("EXIT STATUS", exitCodes) + section("ENVIRONMENT", environment) + section("FILES", files)
      + [
        ".SH EXAMPLES", ".nf", "terskel new tjeneste \\(dqUngdomsteam\\(dq", "terskel serve \\-\\-open",
        "terskel check \\-\\-strict", "terskel forklar missing\\-field", ".fi",
      ]
  }

  private static func section(_ title: String, _ entries: [(name: String, meaning: String)]) -> [String] {
    [".SH \(title)"] + entries.flatMap { [".TP", ".B \(plain($0.name))", plain($0.meaning)] }
  }

  private static let exitCodes = [
    (name: "0", meaning: "Done; warnings too, unless --strict."),
    (name: "1", meaning: "The content has errors, or warnings with --strict."),
    (
      name: "2",
      meaning:
        "It could not be done: a folder that is missing, a template, the disk, another build that holds the folder."
    ),
    (name: "64", meaning: "The command was written wrongly."),
    (name: "130, 143", meaning: "Stopped by Ctrl-C or by a request to end; the site is as it was."),
  ]

  private static let environment = [
    (name: "TERSKEL_LANGUAGE", meaning: "The language of messages where --language is not given: nb, nn or en."),
    (name: "NO_COLOR", meaning: "Messages have no colour where it is set."),
    (
      name: "GITHUB_WORKSPACE, CI_PROJECT_DIR",
      meaning: "The root of the repository, as CI servers name it, where --root is not given."
    ),
  ]

  private static let files = [
    (name: "content/", meaning: "What editors write."), (name: "site/", meaning: "What is published."),
    (name: ".terskel/", meaning: "What is remembered of the last build; it may be deleted."),
  ]

  // MARK: Notation

  private static func paragraph(_ text: String) -> [String] { [".PP", plain(text)] }

  /// A text in which nothing is a mark: no line of it is taken for a macro, and every letter is read alike wherever it is read.
  static func plain(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": plain += "\\e"
      case "-": plain += "\\-"
      case "\"": plain += "\\(dq"
      case "\n": plain += " "
      case _ where scalar.isASCII: plain.unicodeScalars.append(scalar)
      default:
        let hexadecimal = String(scalar.value, radix: 16, uppercase: true)
        plain += "\\[u\(String(repeating: "0", count: max(0, 4 - hexadecimal.count)))\(hexadecimal)]"
      }
    }
    return plain.first == "." || plain.first == "'" ? "\\&\(plain)" : plain
  }

  /// One argument of a macro.
  private static func quoted(_ text: String) -> String { "\"\(plain(text))\"" }
}
