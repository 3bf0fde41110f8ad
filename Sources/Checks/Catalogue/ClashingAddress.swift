import Diagnostics
import Services

extension Check {
  static let clashingAddress = Check(
    .clashingAddress,
    .directory { subject in
      var files: [String: Former] = [:]
      var folders: [String: Former] = [:]
      return subject.directory.formerAddresses.compactMap { kind, address in
        if address.value.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "*") }) {
          return withPlaceholder(address)
        }
        guard isAddress(address.value), let written = SiteAddresses.filePath(of: address.value) else {
          return malformed(address)
        }
        if let owner = subject.targets.addresses.owner(displacedBy: address.value) {
          return taken(address, note: note(on: owner, subject))
        }
        // Some disks make no difference between `A` and `a`.
        let file = written.lowercased()
        let above = ancestors(of: file)
        // Of a file and a folder with one name only one can lie on a disk.
        if let other = files[file] ?? folders[file] ?? above.lazy.compactMap({ files[$0] }).first {
          // A translation may repeat what its original says.
          if other.kind == kind, other.path == written, other.address.span.path != address.span.path { return nil }
          return taken(address, note: note(on: other.address))
        }
        let former = Former(kind: kind, path: written, address: address)
        files[file] = former
        for folder in above { folders[folder] = former }
        return nil
      }
    })

  private struct Former {
    let kind: LinkTargets.Kind
    /// Of the file in the site.
    let path: String
    let address: Located<String>
  }

  private static func isAddress(_ text: String) -> Bool {
    text.utf8.first == UInt8(ascii: "/") && text.utf8.count > 1 && !text.contains("//") && !text.contains("..")
      && !text.utf8.contains { $0 <= 0x20 || $0 == UInt8(ascii: "\\") }
  }

  /// The folders in which a file lies.
  private static func ancestors(of file: String) -> [String] {
    var folders: [String] = []
    var folder = file[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      folders.append(String(folder))
    }
    return folders
  }

  private static func note(on other: Located<String>) -> Diagnostic.Note {
    Diagnostic.Note(
      Wording(nb: "her står den også", nn: "her står ho òg", en: "it stands here as well"), at: other.span)
  }

  /// The file of the page that has the address, where an editor wrote one.
  private static func note(on owner: SiteAddresses.Owner, _ subject: CheckSubject) -> Diagnostic.Note? {
    guard case .text(let kind) = owner, let file = subject.targets.filePath(of: kind, nearest: "") else { return nil }
    return Diagnostic.Note(
      Wording(
        nb: "siden i denne filen har den", nn: "sida i denne fila har henne", en: "the page of this file has it"),
      at: .start(of: subject.directory.pathPrefix + file))
  }

  private static func malformed(_ address: Located<String>) -> Diagnostic {
    Diagnostic(
      .clashingAddress, at: address.span,
      Wording(
        nb: "«\(address.value)» er ikke en adresse på nettstedet",
        nn: "«\(address.value)» er ikkje ei adresse på nettstaden",
        en: "“\(address.value)” is not an address of the site"),
      remedy: Wording(
        nb: "skriv det som sto etter nettstedets navn, som «/psykisk-helse/»",
        nn: "skriv det som stod etter namnet på nettstaden, som «/psykisk-helse/»",
        en: "write what stood after the site's name, such as “/psykisk-helse/”"),
      field: Field.formerAddresses.id)
  }

  /// Hosts read `:name` and `*` in `_redirects` as signs for anything at all, and some disks cannot hold them.
  private static func withPlaceholder(_ address: Located<String>) -> Diagnostic {
    Diagnostic(
      .clashingAddress, at: address.span,
      Wording(
        nb: "adressen «\(address.value)» har «:» eller «*» i seg",
        nn: "adressa «\(address.value)» har «:» eller «*» i seg",
        en: "the address “\(address.value)” has “:” or “*” in it"),
      remedy: Wording(
        nb: "skriv én hel adresse uten slike tegn, som «/psykisk-helse/»",
        nn: "skriv éi heil adresse utan slike teikn, som «/psykisk-helse/»",
        en: "write one whole address without such signs, such as “/psykisk-helse/”"),
      field: Field.formerAddresses.id)
  }

  private static func taken(_ address: Located<String>, note: Diagnostic.Note?) -> Diagnostic {
    Diagnostic(
      .clashingAddress, at: address.span,
      Wording(
        nb: "adressen «\(address.value)» er i bruk", nn: "adressa «\(address.value)» er i bruk",
        en: "the address “\(address.value)” is in use"),
      remedy: Wording(
        nb: "slett adressen her", nn: "slett adressa her", en: "delete the address here"),
      field: Field.formerAddresses.id, notes: [note].compactMap { $0 })
  }
}

extension Rule {
  static let clashingAddress = Rule(
    "clashing-address", .error,
    demand: Wording(
      nb: "En tidligere adresse begynner med «/», og ingen bruker den nå.",
      nn: "Ei tidlegare adresse byrjar med «/», og ingen bruker henne no.",
      en: "A former address begins with “/”, and nobody uses it now."),
    rationale: Wording(
      nb: "Den som har lagret den gamle adressen, skal finne fram.",
      nn: "Den som har lagra den gamle adressa, skal finne fram.",
      en: "Those who saved the old address shall find their way."),
    accepts: [
      .service("tidligere adresser: [/psykisk-helse/, /gammel/side.html, /tema/nedlagt/, /nn/]"),
      .service("tidligere adresser: [/tjenester/eksempel/gammel/]"),
      [
        "sider/om.md": "---\ntittel: Om\ntidligere adresser: [/om-oss/, /nn/om-oss/, /nn/sider/om-oss/]\n---\nTekst.\n",
        "sider/om.nn.md": "---\ntittel: Om\ntidligere adresser: [/om-oss/, /om-kommunen/]\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
    ],
    rejects: [
      .service("tidligere adresser: [↓psykisk-helse]"), .service("tidligere adresser: [↓/tjenester/eksempel/]"),
      .service("tidligere adresser: [↓/tjenester/eksempel/index.html]"), .service("tidligere adresser: [↓/index.html]"),
      .service("tidligere adresser: [↓/sider.json]"), .service("tidligere adresser: [↓/404.html]"),
      .service("tidligere adresser: [↓/sitemap.xml]"), .service("tidligere adresser: [↓/robots.txt/gammel/]"),
      .service("tidligere adresser: [↓/assets/stil.css]"), .service("tidligere adresser: [↓/sok/]"),
      .service("tema: angst\ntidligere adresser: [↓/tema/angst/]"),
      .service("tidligere adresser: [↓/malgruppe/alle]"), .service("tidligere adresser: [/a/, ↓/a]"),
      .service("tidligere adresser: [↓\"/:a/\", ↓\"/x:splat/\", ↓\"/gammel/*\"]"),
      .service("tidligere adresser: [/x/, ↓/X/]"), .service("tidligere adresser: [↓/tjenester/Eksempel/]"),
      ["sider/om.md": "---\ntittel: Om\ntidligere adresser: [↓/sider/om/, ↓/akutt/]\n---\nTekst.\n"],
      .service("tidligere adresser: [/a.html, ↓/a.html/b/]"), .service("tidligere adresser: [/a.html/b/, ↓/a.html]"),
      [
        "sider/om.md": "---\ntittel: Om\n---\nTekst.\n",
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\ntidligere adresser: [↓/sider/om/, ↓/nn/sider/om/]\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "kommuner/9001-fjordvik/kommune.yaml": "navn: Fjordvik\nnummer: \"9001\"\n",
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\ntidligere adresser: [↓/kommune/fjordvik/]\n---\nTekst.\n",
      ],
    ]
  )
}
