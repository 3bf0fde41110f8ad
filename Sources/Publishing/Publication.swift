import Checks
package import Diagnostics
import Foundation
package import Rendering
package import Services

/// What a build is asked for, besides what it reads.
package struct BuildRequest: Sendable {
  /// The content folder as the user wrote it.
  package var contentPath: String
  package var today: Day
  /// Stricter demands on what goes to real citizens.
  package var isRelease = false
  /// How many files are read or pages are rendered at a time; it never shows in the result.
  package var jobs = 1
  /// What is made besides the site.
  package var extraOutputs: Set<ExtraOutput> = []
  /// The municipalities of a site with many whose pages alone are made, by number or slug; empty for the whole site.
  package var municipalities: [String] = []
  /// The addresses of the site that is there now, each with a leading slash.
  package var previousAddresses: [String] = []

  package init(contentPath: String, today: Day) {
    self.contentPath = contentPath
    self.today = today
  }
}

/// What became of one service file.
package struct ServiceOutcome: Sendable {
  package let id: String
  package let path: String
  package let language: LanguageCode
  /// Where its page is, or would be, as `/nn/tjenester/legevakt/`; nil where its name makes no address.
  package let address: String?
  package let status: Status
  /// The verdicts about each way in; none where the file lacks something that must be there first.
  package let verdicts: [RouteVerdicts]

  package enum Status: Sendable, Hashable {
    case published
    case hidden(HiddenReason)
    case rejected
  }
}

/// Everything that a content folder amounts to on a day: what is said about it, and the site, if nothing stands in its way.
package struct Publication: Sendable {
  /// Empty where there is an error.
  package var site = SiteFiles([])
  /// Those whose pages alone the site has; none where it is whole.
  package var municipalities: [Municipality] = []
  /// In the order of reports.
  package var diagnostics: [Diagnostic]
  /// Sorted by id, then language; one for each Markdown file of a service.
  package let services: [ServiceOutcome]
  /// Other pages (`sider/`, `tema/`) that were read.
  package let pageCount: Int

  package var hasErrors: Bool { diagnostics.hasErrors }

  /// Every file of the site, in memory at once: for small sites, and for what needs them all.
  package var files: [OutputFile] { site.all }

  /// Whether the same content is told the same when it is published over itself: what is said of pages that the last site had and this one
  /// has not is said once.
  package var saysTheSameAgain: Bool { !diagnostics.contains { $0.rule.id == Rule.vanishedPage.id } }

  /// Whether a command that was asked for this ends with 1 and publishes nothing: for errors, and for warnings too where it is strict.
  /// `known` holds the places of findings that do not count.
  package func isRefused(isStrict: Bool, knowing known: Set<Int> = []) -> Bool {
    diagnostics.enumerated().contains { index, diagnostic in
      switch diagnostic.severity {
      case .error: !known.contains(index)
      case .warning: isStrict && !known.contains(index)
      case .info: false
      }
    }
  }
}

extension Publication {
  /// With more findings; a service that has an error now is rejected.
  package func adding(_ found: [Diagnostic]) -> Publication {
    guard !found.isEmpty else { return self }
    let faulty = Set(found.lazy.filter { $0.severity == .error }.map(\.span.path))
    return Publication(
      site: site, diagnostics: (diagnostics + found).sorted(by: Diagnostic.precedes),
      services: services.map { outcome in
        guard faulty.contains(outcome.path) else { return outcome }
        return ServiceOutcome(
          id: outcome.id, path: outcome.path, language: outcome.language, address: outcome.address, status: .rejected,
          verdicts: outcome.verdicts)
      },
      pageCount: pageCount)
  }
}

/// Why no publication could be made at all: nothing inside a file is wrong, something around it is.
package enum BuildFailure: Error, Sendable {
  case missingSettings(path: String)
  /// A municipality that was asked for is not in the site; one that is, if there are many.
  case unknownMunicipality(String, known: Municipality?)
  /// A name that several municipalities of the site have.
  case ambiguousMunicipality(String, [Municipality])
  case mismatch(PartMismatch)

  /// What it is about: a file, or what was asked for.
  package var subject: String {
    switch self {
    case .missingSettings(let path): path
    case .unknownMunicipality(let name, _), .ambiguousMunicipality(let name, _): name
    case .mismatch: "terskel merge"
    }
  }

  package var summary: Wording {
    switch self {
    case .missingSettings(let path):
      Wording(
        nb: "finner ikke innstillingene «\(path)»", nn: "finn ikkje innstillingane «\(path)»",
        en: "cannot find the settings “\(path)”")
    case .unknownMunicipality(let name, _):
      Wording(
        nb: "nettstedet har ingen kommune «\(name)»", nn: "nettstaden har ingen kommune «\(name)»",
        en: "the site has no municipality “\(name)”")
    case .ambiguousMunicipality(let name, _):
      Wording(
        nb: "nettstedet har flere kommuner som heter «\(name)»",
        nn: "nettstaden har fleire kommunar som heiter «\(name)»",
        en: "the site has several municipalities called “\(name)”")
    case .mismatch(let mismatch): mismatch.summary
    }
  }

  package var remedy: Wording {
    switch self {
    case .missingSettings(let path):
      Wording(
        nb: "lag «\(path)» med «navn», «adresse» og «språk», eller pek på riktig mappe med «--content»",
        nn: "lag «\(path)» med «namn», «adresse» og «språk», eller peik på rett mappe med «--content»",
        en: "make “\(path)” with “navn”, “adresse” and “språk”, or point to the right folder with “--content”")
    case .unknownMunicipality(_, nil):
      Wording(
        nb: "ta bort «--kommune»: nettstedet har ikke flere kommuner",
        nn: "ta bort «--kommune»: nettstaden har ikkje fleire kommunar",
        en: "leave out “--kommune”: the site does not have several municipalities")
    case .unknownMunicipality(_, let known?):
      Wording(
        nb: "skriv nummeret, som «\(known.number.digits)», eller navnet i adressen, som «\(known.slug)»",
        nn: "skriv nummeret, som «\(known.number.digits)», eller namnet i adressa, som «\(known.slug)»",
        en: "write its number, like “\(known.number.digits)”, or the name in its address, like “\(known.slug)”")
    case .ambiguousMunicipality(_, let found):
      Wording(
        nb: "skriv \(Self.choices(found, "eller"))", nn: "skriv \(Self.choices(found, "eller"))",
        en: "write \(Self.choices(found, "or"))")
    case .mismatch(let mismatch): mismatch.remedy
    }
  }

  private static func choices(_ municipalities: [Municipality], _ or: String) -> String {
    municipalities.map { "«\($0.number.digits)» (\($0.slug))" }.joined(separator: " \(or) ")
  }
}

extension [Municipality] {
  /// Those that are named by number, by the name in their address, or by their own; each once, in this order.
  package func named(_ names: [String]) throws(BuildFailure) -> [Municipality] {
    var wanted: Set<Municipality> = []
    for name in names {
      let wish = folded(name.split(separator: " ").joined(separator: " "))
      let found =
        first { $0.number.digits == name || $0.slug == name }.map { [$0] }
        ?? filter { [wish, wish + " kommune"].contains(folded($0.name)) }
      if found.count > 1 { throw .ambiguousMunicipality(name, found) }
      guard let found = found.first else {
        let near = nearMisses(of: wish, among: map(\.slug)).first
        throw .unknownMunicipality(name, known: first { $0.slug == near } ?? first)
      }
      wanted.insert(found)
    }
    return filter(wanted.contains)
  }
}
