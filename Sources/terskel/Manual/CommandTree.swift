import ArgumentParser
import Foundation

/// The program's commands with what each takes, as the argument parser tells of them: what the man page and the completions are made of.
struct CommandTree: Decodable {
  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String

      var written: String { kind == "long" ? "--\(name)" : "-\(name)" }
    }

    struct Completion: Decodable {
      struct Words: Decodable { let values: [String] }
      struct Folder: Decodable {}
      struct Files: Decodable { let extensions: [String] }

      let list: Words?
      let directory: Folder?
      let file: Files?
    }

    let kind: String
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let defaultValue: String?
    let allValues: [String]?
    let completionKind: Completion?
    let isOptional: Bool
    let shouldDisplay: Bool

    var spellings: [String] { names?.map(\.written) ?? [] }
    var isOption: Bool { kind == "option" }
    var isPositional: Bool { kind == "positional" }
  }

  let commandName: String
  let aliases: [String]?
  let abstract: String?
  let arguments: [Argument]?
  let subcommands: [CommandTree]?

  var names: [String] { [commandName] + (aliases ?? []) }
  var shownArguments: [Argument] { arguments?.filter(\.shouldDisplay) ?? [] }
  /// The commands below, but for the parser's own `help`, which has a flag that does the same.
  var commands: [CommandTree] { subcommands?.filter { $0.commandName != "help" } ?? [] }

  private struct Dump: Decodable { let command: CommandTree }

  /// The commands of this program.
  static func ofThisProgram() throws -> CommandTree {
    try JSONDecoder().decode(Dump.self, from: Data(Terskel._dumpHelp().utf8)).command
  }

  /// Every command that does something by itself, with the commands above it: `new tjeneste`.
  var leaves: [(path: [CommandTree], command: CommandTree)] {
    commands.flatMap { command -> [(path: [CommandTree], command: CommandTree)] in
      command.commands.isEmpty
        ? [([command], command)] : command.leaves.map { ([command] + $0.path, $0.command) }
    }
  }
}
