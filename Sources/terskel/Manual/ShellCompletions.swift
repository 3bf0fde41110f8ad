/// What a shell offers while a command is written, Norwegian names too, which the argument parser's own scripts do not know.
enum ShellCompletions: String, CaseIterable {
  case bash, zsh, fish

  /// The script that a shell reads.
  func script(for tree: CommandTree) -> String {
    switch self {
    case .bash: Self.bash(tree)
    // zsh reads the same once it has been told how.
    case .zsh: "autoload -U +X bashcompinit && bashcompinit\n" + Self.bash(tree)
    case .fish: Self.fish(tree)
    }
  }

  /// The shell that a command line asks for: `--generate-completion-script bash`, as the argument parser reads it.
  init?(askedForBy arguments: [String]) {
    let flag = "--generate-completion-script"
    if let together = arguments.first(where: { $0.hasPrefix(flag + "=") }) {
      self.init(rawValue: String(together.dropFirst(flag.count + 1)))
    } else if let index = arguments.firstIndex(of: flag), index + 1 < arguments.count {
      self.init(rawValue: arguments[index + 1])
    } else {
      return nil
    }
  }

  // MARK: bash

  private static func bash(_ tree: CommandTree) -> String {
    var steps = ""
    var values = ""
    var offers = ""
    func visit(_ command: CommandTree, _ path: String) {
      for below in command.commands {
        let patterns = below.names.map { "\(quoted("\(path)/\($0)"))" }.joined(separator: "|")
        let inner = path.isEmpty ? below.commandName : "\(path) \(below.commandName)"
        steps += "    \(patterns)) path=\(quoted(inner)) ;;\n"
        visit(below, inner)
      }
      for argument in command.shownArguments where argument.isOption {
        let patterns = argument.spellings.map { quoted("\(path) \($0)") }.joined(separator: "|")
        values += "  \(patterns)) \(reply(argument)); return ;;\n"
      }
      let words =
        command.commands.flatMap(\.names)
        + command.shownArguments.flatMap { $0.isPositional ? $0.completionKind?.list?.values ?? [] : $0.spellings }
      offers += "  \(quoted(path))) words=\(quoted(words.joined(separator: " "))) ;;\n"
    }
    visit(tree, "")
    return """
      _terskel() {
        local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}" path="" words="" index
        COMPREPLY=()
        for (( index = 1; index < COMP_CWORD; index++ )); do
          case "$path/${COMP_WORDS[index]}" in
      \(steps)    esac
        done
        case "$path $prev" in
      \(values)  esac
        case "$path" in
      \(offers)  esac
        COMPREPLY=( $(compgen -W "$words" -- "$cur") )
      }
      complete -o default -F _terskel terskel

      """
  }

  private static func reply(_ argument: CommandTree.Argument) -> String {
    if let words = argument.completionKind?.list?.values {
      return "COMPREPLY=( $(compgen -W \(quoted(words.joined(separator: " "))) -- \"$cur\") )"
    }
    if argument.completionKind?.directory != nil { return "COMPREPLY=( $(compgen -d -- \"$cur\") )" }
    // The shell's own completion of files comes in where nothing is offered.
    return "COMPREPLY=()"
  }

  // MARK: fish

  private static func fish(_ tree: CommandTree) -> String {
    var lines = ["complete -c terskel -f"]
    func visit(_ command: CommandTree, _ conditions: [String]) {
      let below = command.commands.flatMap(\.names).joined(separator: " ")
      let here = below.isEmpty ? conditions : conditions + ["not __fish_seen_subcommand_from \(below)"]
      let condition = quoted(here.joined(separator: "; and "))
      for inner in command.commands {
        for name in inner.names {
          lines.append("complete -c terskel -n \(condition) -a \(quoted(name)) -d \(quoted(inner.abstract ?? ""))")
        }
        visit(inner, conditions + ["__fish_seen_subcommand_from \(inner.names.joined(separator: " "))"])
      }
      for argument in command.shownArguments {
        var line = "complete -c terskel -n \(condition)"
        if argument.isPositional {
          guard let words = argument.completionKind?.list?.values else {
            lines.append(line + " -F")
            continue
          }
          lines.append(line + " -a \(quoted(words.joined(separator: " ")))")
          continue
        }
        for name in argument.names ?? [] { line += " \(name.kind == "long" ? "-l" : "-s") \(quoted(name.name))" }
        if argument.isOption {
          let words = argument.completionKind?.list?.values
          line += words.map { " -x -a \(quoted($0.joined(separator: " ")))" } ?? " -r -F"
        }
        lines.append(line + " -d \(quoted(argument.abstract ?? ""))")
      }
    }
    visit(tree, [])
    return lines.joined(separator: "\n") + "\n"
  }

  /// A word that no shell reads anything into.
  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
