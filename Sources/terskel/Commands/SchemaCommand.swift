import ArgumentParser
import Diagnostics
import Foundation
import Publishing
import Schemas

struct SchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Writes the JSON Schema (draft-07) of a kind of file, or the forms of a content management system.",
    aliases: ["skjema"]
  )

  @Option(help: "The kind of file: tjeneste, oversettelse, side, nettsted, kommune, hjelpetelefoner, vokabular or søk.")
  var kind = SchemaKind.service

  @Option(help: "The spellings of keys that are taken: any that a build takes, or the one that is offered.")
  var keys = KeySpelling.any

  @Option(help: "Write forms for a content management system instead: decap, sveltia or frontmatter.")
  var cms: ContentManagement?

  @Flag(
    name: .customLong("fix"),
    help: "With --cms: show as a diff how to write out the fields that no form can show, and write it if you say yes.")
  var writesOut = false

  @Flag(name: .customLong("yes"), help: "With --fix: write without asking.")
  var isAgreed = false

  @OptionGroup var places: PlaceOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if writesOut, cms == nil { throw ValidationError("--fix belongs to --cms.") }
    if isAgreed, !writesOut { throw ValidationError("--yes belongs to --fix.") }
  }

  func run() async throws {
    let language = messages.chosenLanguage
    let tree = try await orFail(language) { () async throws(DiskFailure) in
      try await FileTree(readingFrom: places.content)
    }
    if let cms {
      let forms = SiteForms(tree, contentPath: places.content, in: language)
      try refuseErrors(among: forms.diagnostics, of: tree, language)
      if writesOut {
        _ = try FixOptions.offer(forms.writtenOut, inContent: places.content, isAgreed: isAgreed, language)
      } else {
        Terminal.write(forms.text(for: cms, in: language), language)
        say(forms.misfits, language)
      }
    } else {
      let schema = SiteSchema(tree)
      try refuseErrors(among: schema.diagnostics, of: tree, language)
      Terminal.write(schema.json(of: kind, in: language, keys: keys), language)
    }
  }

  private func refuseErrors(among diagnostics: [Diagnostic], of tree: FileTree, _ language: MessageLanguage) throws {
    let files = tree.filesByShownPath
    sayFindings(diagnostics, language, known: []) { files[$0] }
    guard !diagnostics.hasErrors else { throw ExitCode(1) }
  }

  private func say(_ misfits: [SiteForms.Misfit], _ language: MessageLanguage) {
    guard !misfits.isEmpty else { return }
    let heading = Wording(
      nb:
        "Disse feltene er skrevet kort eller med et annet navn. Skjemaet kan vise dem når de er skrevet helt ut, som med «--fix»:",
      nn:
        "Desse felta er skrivne kort eller med eit anna namn. Skjemaet kan vise dei når dei er skrivne heilt ut, som med «--fix»:",
      en:
        "These fields are written short or by another name. A form can show them when they are written out, as with “--fix”:"
    )
    Terminal.say(heading[language] + "\n")
    for misfit in misfits { Terminal.say("  \(misfit.path): \(misfit.fields.joined(separator: ", "))\n") }
  }
}

extension SchemaKind: ExpressibleByArgument {
  init?(argument: String) { self.init(rawValue: argument.precomposedStringWithCanonicalMapping) }
}

extension KeySpelling: ExpressibleByArgument {}
extension ContentManagement: ExpressibleByArgument {}
