/// The pipeline of GitHub that a new site begins with; `scripts/ci/github.yml` is the same text.
///
/// What checks and builds the content runs without secrets and with the right to read only, since it reads what others have proposed;
/// what publishes is a job of its own, which runs for the main branch alone. Actions are pinned to commits, the image to a version, and
/// the program to the SHA-256 of its package.
let gitHubWorkflow = """
  # Sjekker og bygger nettstedet ved hver endring, og hver natt fordi datoer utløper.
  #
  # Skriv to variabler under Settings > Secrets and variables > Actions > Variables:
  #   TERSKEL_PACKAGE  adressen til pakken, terskel_…_amd64.deb
  #   TERSKEL_SHA256   summen av den, fra SHA256SUMS i samme utgivelse
  # Skal GitHub Pages vise nettstedet, slår du det på under Settings > Pages (Source: GitHub Actions), og skriver
  # TERSKEL_PUBLISER = ja. Pakken velges med summen, så et bytte av program er en endring som noen gjør med vilje.
  name: nettsted
  on:
    push:
    pull_request:
    workflow_dispatch:
    schedule:
      - cron: "17 3 * * *"
  permissions: {}
  jobs:
    # Leser det andre foreslår: har ingen hemmeligheter, og får bare lese.
    bygg:
      runs-on: ubuntu-24.04
      container: debian:12.11-slim
      permissions:
        contents: read
      steps:
        - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
          with:
            persist-credentials: false
        - name: Hent programmet
          env:
            TERSKEL_PACKAGE: ${{ vars.TERSKEL_PACKAGE }}
            TERSKEL_SHA256: ${{ vars.TERSKEL_SHA256 }}
          run: |
  \(fetchingProgram("          "))
        - name: Sjekk innholdet
          run: terskel check --format github
        # Når nettstedet er virkelig, og «eksempel: ja» er borte, legger du til --release her.
        - name: Bygg nettstedet
          run: terskel build --output site
        - uses: actions/upload-pages-artifact@56afc609e74202658d3ffba0e8f6dda462b719fa # v3.0.1
          with:
            path: site

    # Ser ikke innholdet, bare det ferdige nettstedet.
    publiser:
      needs: bygg
      if: >-
        vars.TERSKEL_PUBLISER == 'ja' && github.event_name != 'pull_request'
        && github.ref == format('refs/heads/{0}', github.event.repository.default_branch)
      runs-on: ubuntu-24.04
      permissions:
        pages: write
        id-token: write
      environment:
        name: github-pages
        url: ${{ steps.pages.outputs.page_url }}
      concurrency:
        group: publiser
        cancel-in-progress: false
      steps:
        - id: pages
          uses: actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5

  """

/// The pipeline of GitLab that a new site begins with; `scripts/ci/gitlab.yml` is the same text.
let gitLabPipeline = """
  # Sjekker og bygger nettstedet ved hver endring. Lag også en pipeline schedule for hver natt, fordi datoer utløper.
  #
  # Skriv to variabler under Settings > CI/CD > Variables:
  #   TERSKEL_PACKAGE  adressen til pakken, terskel_…_amd64.deb
  #   TERSKEL_SHA256   summen av den, fra SHA256SUMS i samme utgivelse
  # Trenger publiseringen en hemmelighet, gir du den bare til miljøet «produksjon», så ser ikke byggingen den.
  stages: [bygg, publiser]

  # Leser det andre foreslår: har ingen hemmeligheter.
  bygg:
    stage: bygg
    image: debian:12.11-slim
    script:
      - |
  \(fetchingProgram("      "))
      - terskel check --format gitlab > gl-code-quality-report.json
      # Når nettstedet er virkelig, og «eksempel: ja» er borte, legger du til --release her.
      - terskel build --output public
    artifacts:
      when: always
      paths: [public]
      reports:
        codequality: gl-code-quality-report.json

  # Ser ikke innholdet, bare det ferdige nettstedet.
  pages:
    stage: publiser
    image: debian:12.11-slim
    needs: [bygg]
    rules:
      - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
    environment:
      name: produksjon
    variables:
      GIT_STRATEGY: none
    script:
      - test -s public/sider.json
    artifacts:
      paths: [public]

  """

/// The lines of a shell that put the program in place, or stop: nothing is installed that has not the sum that was asked for.
private func fetchingProgram(_ indentation: String) -> String {
  let lines = """
    if [ -z "$TERSKEL_PACKAGE" ] || [ -z "$TERSKEL_SHA256" ]; then
      echo "Skriv variablene TERSKEL_PACKAGE og TERSKEL_SHA256: adressen til pakken, og summen av den." >&2
      exit 2
    fi
    apt-get update
    apt-get install -y --no-install-recommends ca-certificates curl
    curl --fail --silent --show-error --location --output /tmp/terskel.deb "$TERSKEL_PACKAGE"
    echo "$TERSKEL_SHA256  /tmp/terskel.deb" | sha256sum --check
    apt-get install -y --no-install-recommends /tmp/terskel.deb
    """
  return lines.split(separator: "\n").map { indentation + $0 }.joined(separator: "\n")
}
