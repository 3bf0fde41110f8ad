/// The words that surround a finding in every report.
package enum ReportWords {
  package static let note = Wording(nb: "se også", nn: "sjå også", en: "see also")
  package static let remedy = Wording(nb: "slik retter du", nn: "slik rettar du", en: "how to mend it")
  package static let more = Wording(nb: "les mer", nn: "les meir", en: "read more")
  /// What stands beside a finding that the baseline holds.
  package static let known = Wording(nb: "kjent fra før", nn: "kjend frå før", en: "known before")

  package static func severity(_ severity: Severity) -> Wording {
    switch severity {
    case .error: Wording(nb: "feil", nn: "feil", en: "error")
    case .warning: Wording(nb: "advarsel", nn: "åtvaring", en: "warning")
    case .info: Wording(nb: "hint", nn: "hint", en: "hint")
    }
  }
}
