import Diagnostics
import Publishing
import Rendering
import Services

/// A page of the preview itself, shown where the site has none to show: it says why.
struct StandInPage {
  let status: Int
  let html: String

  static let stylePath = "/_terskel/vis.css"
  static let styles = """
    :root { color-scheme: light dark; }
    body { margin: 0 auto; max-width: 60rem; padding: 1rem; font: 1.0625rem/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
    h1 { font-size: 1.75rem; }
    h2 { font-size: 1.125rem; }
    pre { overflow-x: auto; padding: .5rem; border: 1px solid; }
    :focus-visible { outline: 3px solid; outline-offset: 2px; }

    """

  /// What is wrong, where there has been no site without errors yet.
  static func faults(_ state: PreviewState) -> StandInPage {
    let words = NoticeWords(state.language)
    return StandInPage(
      503, words.faultTitle, [words.faultLead, words.errors(state.errorCount)], state.faults.filter(\.isError), state)
  }

  /// Why a service has no page.
  static func absence(of outcome: ServiceOutcome, _ state: PreviewState) -> StandInPage {
    let words = NoticeWords(state.language)
    switch outcome.status {
    case .hidden(let reason):
      return StandInPage(
        404, words.hiddenTitle, [words.hiddenLead(reason.inWords[state.language]), "\(words.file): \(outcome.path)"],
        [],
        state)
    case .rejected, .published:
      return StandInPage(
        404, words.rejectedTitle, [words.faultLead, "\(words.file): \(outcome.path)"],
        state.faults.filter { $0.isError && $0.file == outcome.path }, state)
    }
  }

  /// What is said of an address that nothing has, where the site has no page of its own for that.
  static func missing(_ state: PreviewState) -> StandInPage {
    StandInPage(404, NoticeWords(state.language).missingTitle, [], [], state)
  }

  private init(_ status: Int, _ title: String, _ lines: [String], _ faults: [Fault], _ state: PreviewState) {
    let words = NoticeWords(state.language)
    self.status = status
    var main = "<h1>\(escaped(title))</h1>\n" + lines.map { "<p>\(escaped($0))</p>\n" }.joined()
    for fault in faults.prefix(Notice.limit) {
      main += "<h2>\(escaped("\(fault.label): \(fault.summary)"))</h2>\n"
      if let excerpt = fault.excerpt {
        main += "<pre tabindex=\"0\" role=\"group\" aria-label=\"\(escaped(fault.file))\">\(escaped(excerpt))</pre>\n"
      }
      main += "<p>\(escaped("\(words.remedy): \(fault.remedy)"))</p>\n"
    }
    if Notice.limit < faults.count { main += "<p>+ \(faults.count - Notice.limit): \(escaped(words.more))</p>\n" }
    if state.site != nil { main += "<p><a href=\"/\">\(escaped(words.front))</a></p>\n" }
    html = """
      <!doctype html>
      <html lang="\(state.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'">
      <title>\(escaped(title))</title>
      <link rel="stylesheet" href="\(Self.stylePath)">
      </head>
      <body>
      <main>
      \(main)</main>
      </body>
      </html>

      """
  }
}

/// A text as HTML shows it, in text and in quoted attributes. By scalars: a mark that joins a quotation mark must not hide it.
func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
