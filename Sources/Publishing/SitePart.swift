package import Diagnostics
import FoundationEssentials
import Rendering
package import Services

/// What a part of a site was built from, beside the part in `<folder>.del.json`: only parts of the same can be put together.
package struct PartRecord: Sendable, Equatable, Codable {
  package var version = 1
  package let source: Source
  /// The numbers of the municipalities whose pages it has.
  package let municipalities: [String]
  /// The hash of the part's `sider.json`.
  package let pages: String

  package struct Source: Sendable, Equatable, Codable {
    /// The hash of the program itself.
    package let program: String
    package let today: String
    package let content: String
    package let templates: String

    /// - `program` tells the program from any other.
    package init(program: String, today: Day, content: FileTree, templates: FileTree) {
      self.program = program
      self.today = today.iso
      self.content = content.fingerprint
      self.templates = templates.fingerprint
    }
  }

  package init(source: Source, municipalities: [Municipality], manifest: Manifest) {
    self.source = source
    self.municipalities = municipalities.map(\.number.digits).sorted()
    pages = Manifest.integrity(of: manifest.bytes)
  }

  package var bytes: [UInt8] { Array((jsonLine(self) + "\n").utf8) }

  /// Nil where bytes are no such record, or one of a later kind.
  package init?(_ bytes: [UInt8]) {
    guard let record = try? JSONDecoder().decode(PartRecord.self, from: Data(bytes)), record.version == 1 else {
      return nil
    }
    self = record
  }
}

extension FileTree {
  /// One hash of all paths and bytes.
  fileprivate var fingerprint: String {
    let lines = sorted.map { path, file in "\(path.text)\u{0}\(Manifest.integrity(of: file.bytes))\n" }
    return Manifest.integrity(of: Array(lines.joined().utf8))
  }
}

/// A part of a site as it lies in its folder: the pages of some municipalities, and their indexes.
package struct SitePart: Sendable {
  /// The folder as the user gave it.
  package let folder: String
  package let record: PartRecord
  package let manifest: Manifest
  /// The paths of what its municipalities' searches are made of.
  let searchPaths: [String]
  /// Reads a file of it; nothing where it cannot be read.
  let bytes: @Sendable (String) -> [UInt8]

  package init(
    folder: String, record: PartRecord, manifest: Manifest, bytes: @escaping @Sendable (String) -> [UInt8]
  ) {
    self.folder = folder
    self.record = record
    self.manifest = manifest
    searchPaths = manifest.hashes.keys.map(\.text).filter { $0.hasPrefix(SearchFingerprints.folder) }
    self.bytes = bytes
  }
}

/// Why parts do not make a site.
package enum PartMismatch: Sendable, Hashable {
  case otherProgram(part: String)
  case otherDay(part: String, built: String, asked: String)
  case otherContent(part: String)
  case otherTemplates(part: String)
  case twice(municipality: String, parts: [String])
  case missing(municipalities: [String])
  case otherFiles(part: String, path: String)

  package var summary: Wording {
    switch self {
    case .otherProgram(let part):
      Wording(
        nb: "«\(part)» er bygget av et annet program enn dette", nn: "«\(part)» er bygd av eit anna program enn dette",
        en: "“\(part)” was built by another program than this")
    case .otherDay(let part, let built, let asked):
      Wording(
        nb: "«\(part)» er bygget for \(built), og ikke for \(asked)",
        nn: "«\(part)» er bygd for \(built), og ikkje for \(asked)",
        en: "“\(part)” was built for \(built), and not for \(asked)")
    case .otherContent(let part):
      Wording(
        nb: "«\(part)» er bygget av et annet innhold enn det som ligger her",
        nn: "«\(part)» er bygd av eit anna innhald enn det som ligg her",
        en: "“\(part)” was built from other content than what lies here")
    case .otherTemplates(let part):
      Wording(
        nb: "«\(part)» er bygget med andre maler enn de som ligger her",
        nn: "«\(part)» er bygd med andre malar enn dei som ligg her",
        en: "“\(part)” was built with other templates than those that lie here")
    case .twice(let municipality, let parts):
      wording { language in
        let list = parts.map { "«\($0)»" }.joined(separator: ", ")
        return Wording(
          nb: "\(municipality) er med i flere deler: \(list)", nn: "\(municipality) er med i fleire delar: \(list)",
          en: "\(municipality) is in several parts: \(list)")[language]
      }
    case .missing(let municipalities):
      wording { language in
        let list = municipalities.prefix(10).joined(separator: ", ") + (municipalities.count > 10 ? " …" : "")
        let count = municipalities.count
        return Wording(
          nb: "ingen del har \(list) (\(count) av kommunene)", nn: "ingen del har \(list) (\(count) av kommunane)",
          en: "no part has \(list) (\(count) of the municipalities)")[language]
      }
    case .otherFiles(let part, let path):
      Wording(
        nb: "«\(part)» har ikke de filene den skal ha: «\(path)»",
        nn: "«\(part)» har ikkje dei filene han skal ha: «\(path)»",
        en: "“\(part)” does not have the files that it must have: “\(path)”")
    }
  }

  package var remedy: Wording {
    switch self {
    case .otherProgram:
      Wording(
        nb: "bruk samme program til alle delene og til å slå dem sammen",
        nn: "bruk same program til alle delane og til å slå dei saman",
        en: "use the same program for all parts and to merge them")
    case .otherDay(_, let built, _):
      Wording(
        nb: "skriv «--today \(built)», eller bygg delen på nytt",
        nn: "skriv «--today \(built)», eller bygg delen på nytt",
        en: "write “--today \(built)”, or build the part again")
    case .otherContent, .otherTemplates, .otherFiles:
      Wording(
        nb: "bygg delen på nytt av det som ligger her", nn: "bygg delen på nytt av det som ligg her",
        en: "build the part again from what lies here")
    case .twice:
      Wording(
        nb: "ta bort alle delene med kommunen unntatt én", nn: "ta bort alle delane med kommunen unnateke éin",
        en: "leave out all parts with the municipality but one")
    case .missing:
      Wording(
        nb: "bygg dem med «terskel build --kommune», og ta med delene",
        nn: "bygg dei med «terskel build --kommune», og ta med delane",
        en: "build them with “terskel build --kommune”, and add the parts")
    }
  }
}

private func wording(_ text: (MessageLanguage) -> String) -> Wording {
  Wording(nb: text(.nb), nn: text(.nn), en: text(.en))
}

/// What keeps parts from being put together; nil where nothing does. Whether they have the right files is seen when the site is planned.
func mismatch(
  of parts: [SitePart], _ source: PartRecord.Source, _ municipalities: [Municipality]
) -> PartMismatch? {
  for part in parts {
    let built = part.record.source
    if built.program != source.program { return .otherProgram(part: part.folder) }
    if built.today != source.today { return .otherDay(part: part.folder, built: built.today, asked: source.today) }
    if built.content != source.content { return .otherContent(part: part.folder) }
    if built.templates != source.templates { return .otherTemplates(part: part.folder) }
  }
  for municipality in municipalities {
    let having = parts.filter { $0.record.municipalities.contains(municipality.number.digits) }
    if having.count > 1 { return .twice(municipality: municipality.distinctName, parts: having.map(\.folder)) }
  }
  let missing = municipalities.filter { municipality in
    !parts.contains { $0.record.municipalities.contains(municipality.number.digits) }
  }
  return missing.isEmpty ? nil : .missing(municipalities: missing.map(\.distinctName))
}
