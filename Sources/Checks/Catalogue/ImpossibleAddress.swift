package import Diagnostics
import Services

/// A file that a site is going to have.
package struct PlannedFile: Sendable, Hashable {
  /// Below the output folder.
  package let path: String
  /// What in the content gave it its address; nil for what every site has.
  package let origin: Span?

  package init(path: String, origin: Span?) {
    self.path = path
    self.origin = origin
  }
}

/// Addresses that two files would have, or that no disk can hold.
///
/// It is no `Check`, since it needs to know which files there will be. Of two files with one address the later is reported.
package func impossibleAddresses(_ files: [PlannedFile], settingsPath: String) -> [Diagnostic] {
  var owners: [String: PlannedFile] = [:]
  var folders: [String: PlannedFile] = [:]
  var found: [Diagnostic] = []
  for file in files {
    let origin = file.origin ?? .start(of: settingsPath)
    let parts = file.path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if parts.contains(where: { longestName < $0.count }) {
      found.append(.tooLongAddress(at: origin))
      continue
    }
    var above: [String] = []
    for part in parts.dropLast() {
      above.append((above.last.map { $0 + "/" } ?? "") + String(decoding: part, as: UTF8.self))
    }
    if let other = owners[file.path] ?? folders[file.path] ?? above.lazy.compactMap({ owners[$0] }).first {
      found.append(.sharedAddress(file, at: origin, other))
      continue
    }
    owners[file.path] = file
    for folder in above { folders[folder] = folders[folder] ?? file }
  }
  return found
}

/// Whether each of many paths has a place of its own that no name in it is too long for.
///
/// A country has two hundred thousand files and folders and next to never such a fault: hashes show that there is none, and no text is kept.
package struct PathHashes: Sendable {
  private var files: [UInt64] = []
  private var folders: Set<UInt64> = []
  private var isTooLong = false

  package init() {}

  package mutating func add(_ path: String) {
    var hash = FNVHash()
    var length = 0
    for byte in path.utf8 {
      if byte == UInt8(ascii: "/") {
        folders.insert(hash.value)
        length = 0
      } else {
        length += 1
        isTooLong = isTooLong || longestName < length
      }
      hash.add(byte)
    }
    files.append(hash.value)
  }

  /// False where two of them may be one, one may lie in another, or a name is too long: `impossibleAddresses` tells which.
  package var areClear: Bool {
    let sorted = files.sorted()
    return !isTooLong && !zip(sorted, sorted.dropFirst()).contains { $0 == $1 } && folders.isDisjoint(with: files)
  }
}

/// What disks can hold between two slashes, in bytes.
private let longestName = 255

extension Diagnostic {
  fileprivate static func tooLongAddress(at origin: Span) -> Diagnostic {
    Diagnostic(
      .impossibleAddress, at: origin,
      Wording(
        nb: "adressen som lages av dette, er for lang", nn: "adressa som blir laga av dette, er for lang",
        en: "the address that is made of this is too long"),
      remedy: Wording(
        nb: "skriv det kortere: en del av en adresse er høyst \(longestName) tegn",
        nn: "skriv det kortare: ein del av ei adresse er høgst \(longestName) teikn",
        en: "write it shorter: a part of an address has at most \(longestName) characters"))
  }

  fileprivate static func sharedAddress(_ file: PlannedFile, at origin: Span, _ other: PlannedFile) -> Diagnostic {
    let address = "/" + file.path
    return Diagnostic(
      .impossibleAddress, at: origin,
      Wording(
        nb: "adressen «\(address)» er i bruk til noe annet", nn: "adressa «\(address)» er i bruk til noko anna",
        en: "the address “\(address)” is used for something else"),
      remedy: Wording(
        nb: "velg en annen adresse, eller gi filen et annet navn",
        nn: "vel ei anna adresse, eller gje fila eit anna namn",
        en: "choose another address, or give the file another name"),
      notes: other.origin.map {
        [
          .init(
            Wording(nb: "det andre kommer herfra", nn: "det andre kjem herifrå", en: "the other comes from here"),
            at: $0)
        ]
      } ?? [])
  }
}

extension Rule {
  package static let impossibleAddress = Rule(
    "impossible-address", .error,
    demand: Wording(
      nb: "Alt som blir publisert, har en adresse som ingenting annet har, og som ikke er for lang.",
      nn: "Alt som blir publisert, har ei adresse som ingenting anna har, og som ikkje er for lang.",
      en: "Everything that is published has an address that nothing else has and that is not too long."),
    rationale: Wording(
      nb: "Av to sider med samme adresse kan bare den ene leses.",
      nn: "Av to sider med same adresse kan berre den eine lesast.",
      en: "Of two pages with one address only one can be read."),
    accepts: [.service("tema: [søvn]"), .service("tidligere adresser: [/psykisk-helse/, /psykisk-helse.html]")],
    rejects: [
      .service("tema: [↓\(String(repeating: "søvnløs", count: 50))]")
    ]
  )
}
