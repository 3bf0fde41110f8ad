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
        (".gitignore", "/site/\n/public/\n/.terskel/\n/terskel/\n"),
      ]
    self.files = files.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }.map { (path: $0.0, text: $0.1) }
  }
}

private let gitHubWorkflow = """
  # Sjekker og bygger nettstedet ved hver endring, og hver natt fordi datoer utløper.
  # Programmet bygges fra kildekoden: skriv hvor den ligger (eier/navn) i variabelen TERSKEL_REPOSITORY under
  # Settings > Secrets and variables > Actions > Variables.
  name: nettsted
  on:
    push:
    pull_request:
    workflow_dispatch:
    schedule:
      - cron: "17 3 * * *"
  permissions:
    contents: read
  jobs:
    nettsted:
      runs-on: ubuntu-24.04
      container: swift:6.3-bookworm
      steps:
        - uses: actions/checkout@v4
        - uses: actions/checkout@v4
          with:
            repository: ${{ vars.TERSKEL_REPOSITORY }}
            path: terskel
        - name: Bygg programmet
          run: |
            apt-get update
            apt-get install -y --no-install-recommends libcmark-gfm-dev libcmark-gfm-extensions-dev pkg-config
            swift build -c release --product terskel --package-path terskel
        - name: Sjekk innholdet
          run: terskel/.build/release/terskel check --format github
        # Når nettstedet er virkelig, og «eksempel: ja» er borte, legger du til --release her.
        - name: Bygg nettstedet
          run: terskel/.build/release/terskel build --output site
        - uses: actions/upload-artifact@v4
          with:
            name: nettsted
            path: site

  """

private let gitLabPipeline = """
  # Sjekker og bygger nettstedet ved hver endring. Lag også en pipeline schedule for hver natt, fordi datoer utløper.
  # Programmet bygges fra kildekoden: skriv adressen til den i variabelen TERSKEL_REPOSITORY under Settings > CI/CD > Variables.
  pages:
    image: swift:6.3-bookworm
    script:
      - apt-get update
      - apt-get install -y --no-install-recommends git libcmark-gfm-dev libcmark-gfm-extensions-dev pkg-config
      - git clone --depth 1 "$TERSKEL_REPOSITORY" terskel
      - swift build -c release --product terskel --package-path terskel
      - terskel/.build/release/terskel check --format gitlab > gl-code-quality-report.json
      # Når nettstedet er virkelig, og «eksempel: ja» er borte, legger du til --release her.
      - terskel/.build/release/terskel build --output public
    artifacts:
      when: always
      paths: [public]
      reports:
        codequality: gl-code-quality-report.json

  """
