package import Diagnostics
package import Reporting
import Site

/// The forms that a report is written in.
package enum ReportForm: String, Sendable, CaseIterable {
  case html, csv, json
}

/// Every name that a file of a report may have.
package let reportFileNames: Set<String> = [
  "rapport.html", "rapport.json", "tilbud.csv", "deltilbud.csv", "kriterier.csv", "dekning.csv", "tilgang.csv",
  "mangler.csv",
  "forventninger.csv", "lesbarhet.csv", "kommuner.csv", "fylker.csv",
]

/// The files of a report in the forms that are asked for.
package func reportFiles(
  _ report: CoverageReport, as forms: Set<ReportForm>, in language: MessageLanguage, templates: Templates
) -> [OutputFile] {
  ReportForm.allCases.filter(forms.contains).flatMap { form -> [OutputFile] in
    switch form {
    case .html:
      [
        OutputFile(
          path: "rapport.html",
          bytes: templates.printer(in: language.ofInterface).bytes(
            of: ReportPage(report: report, language: language).view, with: .report))
      ]
    case .csv: reportTables(report).map { OutputFile(path: $0.name, bytes: $0.csv) }
    case .json: [OutputFile(path: "rapport.json", bytes: reportJSON(report, in: language))]
    }
  }
}

extension MessageLanguage {
  /// Reports speak the languages of messages; the templates print each of those.
  fileprivate var ofInterface: UILanguage {
    switch self {
    case .nb: .bokmal
    case .nn: .nynorsk
    case .en: .english
    }
  }
}
