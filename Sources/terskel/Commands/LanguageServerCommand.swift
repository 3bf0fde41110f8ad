import ArgumentParser
import Diagnostics
import Foundation
import LanguageServer
import Publishing
import Services

struct LanguageServerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsp",
    abstract: "Tells an editor what is wrong while somebody writes, over standard input and output (LSP 3.17).")

  @Option(help: "The folder with the content; looked for in the folders that the editor has open unless given.")
  var content: String?

  @Option(help: "The day to judge for, as 2026-11-23; today in Norway unless given.")
  var today: String?

  @Option(help: "How many files to work on at a time; it never shows in the result.")
  var jobs: Int?

  @Flag(help: "What many editors add; there is no other way to talk.")
  var stdio = false

  @OptionGroup var messages: MessageOptions

  mutating func validate() throws {
    if let today, (try? Day(reading: today)) == nil {
      throw ValidationError("--today must be a day that exists, such as 2026-11-23, not “\(today)”.")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more.") }
  }

  func run() async throws {
    let server = LanguageServer(
      content: content, language: messages.chosenLanguage,
      program: programVersion.split(separator: " ").last.map(String.init) ?? programVersion,
      jobs: jobs ?? max(1, ProcessInfo.processInfo.activeProcessorCount), today: { [today] in PlaceOptions.day(today) })
    let code = await server.run { Terminal.say($0) }
    if code != 0 { throw ExitCode(code) }
  }
}
