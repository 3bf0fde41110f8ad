import Diagnostics
import Publishing
import Services

/// What became of every file: the account that a build ends with.
struct Ledger {
  private let summary: CheckReport.Summary
  private let hidden: [(path: String, reason: HiddenReason)]
  private let rejected: [String]
  private let pageCount: Int
  private var result: PublishResult?
  private var first = ""
  var duration: Duration?

  init(_ publication: Publication) {
    summary = CheckReport.Summary(publication)
    pageCount = publication.pageCount
    hidden = publication.services.compactMap { outcome in
      if case .hidden(let reason) = outcome.status { return (outcome.path, reason) }
      return nil
    }
    rejected = publication.services.filter { $0.status == .rejected }.map(\.path)
  }

  /// - `firstPage` is where to look, by its path in the folder.
  mutating func add(_ result: PublishResult, folder: String, firstPage: String) {
    self.result = result
    first = "\(folder)/\(firstPage)"
  }

  func text(in language: MessageLanguage) -> String {
    var lines: [String] = [
      Wording(
        nb:
          "lest: \(counted(summary.files, "fil", "filer")) om tilbud og \(counted(pageCount, "annen side", "andre sider"))",
        nn:
          "lese: \(counted(summary.files, "fil", "filer")) om tilbod og \(counted(pageCount, "anna side", "andre sider"))",
        en:
          "read: \(counted(summary.files, "service file", "service files")) and \(counted(pageCount, "other page", "other pages"))"
      )[language]
    ]
    let found = Wording(
      nb:
        "funnet: \(summary.errors) feil, \(counted(summary.warnings, "advarsel", "advarsler")), \(summary.hints) hint",
      nn:
        "funne: \(summary.errors) feil, \(counted(summary.warnings, "åtvaring", "åtvaringar")), \(summary.hints) hint",
      en:
        "found: \(counted(summary.errors, "error", "errors")), \(counted(summary.warnings, "warning", "warnings")), \(counted(summary.hints, "hint", "hints"))"
    )
    lines.append(found[language])
    for (path, reason) in hidden {
      lines.append(Self.hiddenLine[language] + " \(path): \(Self.words(for: reason)[language])")
    }
    for path in rejected { lines.append(Self.rejectedLine[language] + " \(path)") }
    if let result {
      lines += published(result).map { $0[language] }
    } else if 0 < summary.errors {
      lines.append(
        Wording(
          nb: "ingenting er publisert: rett feilene først", nn: "ingenting er publisert: rett feila først",
          en: "nothing was published: mend the errors first")[language])
    }
    return lines.joined(separator: "\n") + "\n" + (duration.map { Self.time($0, in: language) } ?? "")
  }

  /// The last line, which is another every time.
  static func time(_ duration: Duration, in language: MessageLanguage) -> String {
    let (seconds, attoseconds) = duration.components
    let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
    return Wording(nb: "tid: \(milliseconds) ms", nn: "tid: \(milliseconds) ms", en: "time: \(milliseconds) ms")[
      language] + "\n"
  }

  /// What a build would say next time if nothing changes in the meantime.
  func textOfNextUnchanged(in language: MessageLanguage) -> String {
    var next = self
    next.duration = nil
    next.result = result.map { PublishResult(unchanged: $0.written + $0.unchanged) }
    return next.text(in: language)
  }

  /// What turned up in the output folder while it was being replaced: it is nobody's to delete.
  static func rescued(_ paths: [String], in language: MessageLanguage) -> String {
    let list = paths.map { "«\($0)»" }.joined(separator: ", ")
    return Wording(
      nb: "tatt vare på: \(list) lå i mappen uten at terskel har laget det\n",
      nn: "teke vare på: \(list) låg i mappa utan at terskel har laga det\n",
      en: "kept aside: \(list) lay in the folder and was not made by terskel\n")[language]
  }

  private func published(_ result: PublishResult) -> [Wording] {
    let total = result.written + result.unchanged
    let counts =
      result.isSwapped
      ? Wording(
        nb:
          "publisert: \(summary.published) tilbud, \(total) filer, \(result.unchanged) uendret, \(result.removed) fjernet",
        nn:
          "publisert: \(summary.published) tilbod, \(total) filer, \(result.unchanged) uendra, \(result.removed) fjerna",
        en:
          "published: \(summary.published) services, \(total) files, \(result.unchanged) unchanged, \(result.removed) removed"
      )
      : Wording(
        nb: "ingenting er endret: \(summary.published) tilbud, \(total) filer står som før",
        nn: "ingenting er endra: \(summary.published) tilbod, \(total) filer står som før",
        en: "nothing changed: \(summary.published) services, \(total) files are as before")
    return [
      counts,
      Wording(nb: "se: \(first)", nn: "sjå: \(first)", en: "look at: \(first)"),
    ]
  }

  private static let hiddenLine = Wording(nb: "skjult:", nn: "skjult:", en: "hidden:")
  private static let rejectedLine = Wording(nb: "avvist:", nn: "avvist:", en: "rejected:")

  private static func words(for reason: HiddenReason) -> Wording {
    switch reason {
    case .draft: Wording(nb: "utkast", nn: "utkast", en: "draft")
    case .notYetPublished: Wording(nb: "publiseres senere", nn: "blir publisert seinare", en: "published later")
    case .expired: Wording(nb: "utløpt", nn: "gått ut", en: "expired")
    case .ended: Wording(nb: "avsluttet", nn: "avslutta", en: "ended")
    case .language:
      Wording(
        nb: "språket er ikke med på nettstedet", nn: "språket er ikkje med på nettstaden",
        en: "the site does not have the language")
    }
  }
}

/// A number with the word for what it counts.
func counted(_ count: Int, _ one: String, _ several: String) -> String { "\(count) \(count == 1 ? one : several)" }
