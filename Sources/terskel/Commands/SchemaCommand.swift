import ArgumentParser
import Diagnostics
import Foundation
import Publishing
import Schemas

struct SchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Writes the JSON Schema (draft-07) of a kind of file, for editors.",
    aliases: ["skjema"]
  )

  @Option(help: "The kind of file: tjeneste, oversettelse, side, nettsted, kommune, hjelpetelefoner, vokabular or søk.")
  var kind = SchemaKind.service

  @Option(help: "The spellings of keys that are taken: any that a build takes, or the one that is offered.")
  var keys = KeySpelling.any

  @OptionGroup var places: PlaceOptions
  @OptionGroup var messages: MessageOptions

  func run() async throws {
    let language = messages.chosenLanguage
    let tree = try await orFail(language) { () async throws(DiskFailure) in
      try await FileTree(readingFrom: places.content)
    }
    let schema = SiteSchema(tree)
    let files = tree.filesByShownPath
    sayFindings(schema.diagnostics, language, known: []) { files[$0] }
    guard !schema.diagnostics.hasErrors else { throw ExitCode(1) }
    Terminal.write(schema.json(of: kind, in: language, keys: keys), language)
  }
}

extension SchemaKind: ExpressibleByArgument {
  init?(argument: String) { self.init(rawValue: argument.precomposedStringWithCanonicalMapping) }
}

extension KeySpelling: ExpressibleByArgument {}
