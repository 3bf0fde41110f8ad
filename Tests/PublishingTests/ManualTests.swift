import Foundation
import Testing

@testable import terskel

/// The man page and the completions name every command and everything that it takes.
///
/// `RECORD=1` writes the man page, and fails: read the difference before you commit it.
@Suite struct ManualTests {
  private static let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/man/terskel.1")

  @Test func theManPageIsMadeOfTheCommands() throws {
    let text = ManualPage(try CommandTree.ofThisProgram()).text
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: Self.page.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: Self.page, atomically: true, encoding: .utf8)
      Issue.record("recorded the man page: read the difference")
      return
    }
    #expect(try String(contentsOf: Self.page, encoding: .utf8) == text)
  }

  @Test func everyCommandAndEverythingItTakesHasItsPlace() throws {
    let tree = try CommandTree.ofThisProgram()
    let text = ManualPage(tree).text
    let leaves = tree.leaves
    #expect(leaves.count >= 9)
    for (path, command) in leaves {
      for name in path.flatMap(\.names) { #expect(text.contains(ManualPage.plain(name)), "\(name)") }
      for argument in command.shownArguments {
        for spelling in argument.spellings { #expect(text.contains(ManualPage.plain(spelling)), "\(spelling)") }
        #expect(argument.abstract?.isEmpty == false, "\(command.commandName) \(argument.spellings)")
      }
    }
  }

  @Test func noLineIsTakenForAnotherMacro() throws {
    let macros: Set<String> = [".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".I", ".BI", ".RI", ".nf", ".fi"]
    for line in ManualPage(try CommandTree.ofThisProgram()).text.split(separator: "\n") {
      #expect(line.utf8.allSatisfy { $0 < 0x80 }, "\(line)")
      if line.first == "." || line.first == "'" {
        #expect(macros.contains(String(line.prefix { $0 != " " })), "\(line)")
      }
    }
    #expect(ManualPage.plain("'.terskel' – a\\b") == "\\&'.terskel' \\[u2013] a\\eb")
  }

  @Test(arguments: ShellCompletions.allCases)
  func everyShellIsOfferedEveryName(shell: ShellCompletions) throws {
    let tree = try CommandTree.ofThisProgram()
    let script = shell.script(for: tree)
    for (path, command) in tree.leaves {
      for name in path.flatMap(\.names) { #expect(script.contains(name), "\(name)") }
      for name in command.shownArguments.flatMap({ $0.names ?? [] }) {
        #expect(script.contains(name.name), "\(name.name)")
      }
    }
  }

  @Test func aShellIsNamedAsTheArgumentParserReadsIt() {
    #expect(ShellCompletions(askedForBy: ["terskel", "--generate-completion-script", "fish"]) == .fish)
    #expect(ShellCompletions(askedForBy: ["terskel", "--generate-completion-script=zsh"]) == .zsh)
    #expect(ShellCompletions(askedForBy: ["terskel", "build"]) == nil)
    #expect(ShellCompletions(askedForBy: ["terskel", "--generate-completion-script"]) == nil)
  }
}
