import ArgumentParser
import Diagnostics
import Publishing

/// The program: its commands, each with a Norwegian alias.
@main
struct Terskel: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terskel",
    abstract: "Builds and checks a Norwegian municipality's “where do I get help?” site.",
    version: programVersion,
    subcommands: [
      BuildCommand.self, MergeCommand.self, CheckCommand.self, ServeCommand.self, NewCommand.self, InitCommand.self,
      SearchCommand.self, ReportCommand.self,
      ExplainCommand.self, SchemaCommand.self, LanguageServerCommand.self,
    ]
  )

  /// What signals reach; made before anything starts a thread.
  static let interruption = Interruption.ofThisProcess()

  static func main() async {
    openMissingStandardStreams()
    giveBackLargeMemory()
    do throws(DiskFailure) {
      try ensureRoomForOpenFiles()
    } catch {
      sayFailure(error.summary, remedy: error.remedy, in: MessageOptions.languageOfEnvironment)
      exit(withError: ExitCode(error.exitCode))
    }
    _ = interruption
    if let shell = ShellCompletions(askedForBy: CommandLine.arguments), let tree = try? CommandTree.ofThisProgram() {
      Terminal.write(shell.script(for: tree), .en)
      return
    }
    await main(nil)
  }
}
