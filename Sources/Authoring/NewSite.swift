package import Diagnostics
package import Services

/// The files of a new site: it builds and passes as it is, and every text in it is there to be replaced.
///
/// It is an example until somebody takes away `eksempel: ja`: the numbers and addresses in it can reach nobody, but for the national help
/// lines, which were looked up at the sources that stand beside them on 2026-11-20.
package struct NewSite: Sendable {
  /// By path inside the folder of the site, sorted.
  package let files: [(path: String, text: String)]

  /// - `name` is the municipality's, `day` the one on which the example was checked.
  package init(of name: String, on day: Day, in language: MessageLanguage) {
    let quoted = "\"" + name.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
    let texts: [(String, String)] =
      switch language {
      case .nb, .en: bokmalTexts(name: quoted, day: day.iso)
      case .nn: nynorskTexts(name: quoted, day: day.iso)
      }
    let files =
      texts + [
        (".github/workflows/nettsted.yml", gitHubWorkflow), (".gitlab-ci.yml", gitLabPipeline),
        (".gitignore", "/site/\n/public/\n/rapport/\n/.terskel/\n/terskel/\n"),
      ]
    self.files = files.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }.map { (path: $0.0, text: $0.1) }
  }
}
