import Diagnostics
import Publishing
import Services

/// A text in the list of those that can be edited.
struct ListedText: Sendable {
  let path: EditedPath
  let title: String
  /// Nil for one that has come since the content was judged.
  let outcome: ServiceOutcome?
}

/// A page of the form: its frame, which the script fills.
struct FormPage {
  let status: Int
  let html: String

  static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; "
    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

  private init(
    _ status: Int, title: String, kind: String, token: String?, in language: MessageLanguage, script: String,
    main: String
  ) {
    let words = FormWords(language)
    self.status = status
    let mark = token.map { "<meta name=\"terskel-nokkel\" content=\"\(escaped($0))\">\n" } ?? ""
    html = """
      <!doctype html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      \(mark)<title>\(escaped(title))</title>
      <link rel="stylesheet" href="\(FormRoutes.styles)">
      <script src="\(escaped(script))" defer></script>
      </head>
      <body class="\(kind)">
      <header><nav><a href="\(FormRoutes.list)">\(escaped(words.toList))</a> <a href="/">\(escaped(words.toSite))</a></nav></header>
      <main id="hoved">
      \(main)</main>
      </body>
      </html>

      """
  }

  static func missing(in language: MessageLanguage, script: String) -> FormPage {
    let words = FormWords(language)
    return FormPage(
      404, title: words.missingTitle, kind: "borte", token: nil, in: language, script: script,
      main: "<h1>\(escaped(words.missingTitle))</h1>\n<p>\(escaped(words.missingLead))</p>\n")
  }

  /// - `file` is the path inside the content folder; nil for a new text.
  static func form(_ file: String?, token: String, in language: MessageLanguage, script: String) -> FormPage {
    let words = FormWords(language)
    let title = file ?? words.new
    return FormPage(
      200, title: title, kind: "skjema", token: token, in: language, script: script,
      main: """
        <h1 id="tittel">\(escaped(title))</h1>
        <noscript><p>\(escaped(words.needsScript))</p></noscript>
        <div id="skjema" data-fil="\(escaped(file ?? ""))"></div>

        """)
  }

  static func list(_ texts: [ListedText], token: String, in language: MessageLanguage, script: String) -> FormPage {
    let words = FormWords(language)
    let languages = Set(texts.compactMap { $0.outcome?.language.code }).sorted()
    func option(_ value: String, _ label: String) -> String {
      "<option value=\"\(escaped(value))\">\(escaped(label))</option>"
    }
    let statuses = [
      ("", words.all), ("publisert", words.published), ("skjult", words.hidden), ("avvist", words.withErrors),
    ]
    let codes = [option("", words.all)] + languages.map { option($0, LanguageCode(code: $0)?.name[language] ?? $0) }
    let sorted = texts.sorted { (folded($0.title), $0.path.file) < (folded($1.title), $1.path.file) }
    return FormPage(
      200, title: words.listTitle, kind: "liste", token: token, in: language, script: script,
      main: """
        <h1>\(escaped(words.listTitle))</h1>
        <p><a class="knapp" href="\(FormRoutes.list)?ny=ja">\(escaped(words.new))</a></p>
        <form id="filter" class="filter" hidden>
        <p><label for="sok">\(escaped(words.search))</label> <input id="sok" type="search" autocomplete="off"></p>
        <p><label for="status">\(escaped(words.status))</label> <select id="status">\(statuses.map(option).joined())</select></p>
        <p><label for="sprak">\(escaped(words.writtenIn))</label> <select id="sprak">\(codes.joined())</select></p>
        </form>
        <p id="treff" role="status"></p>
        <ul id="tekster" class="tekster">
        \(sorted.map { row($0, words, language) }.joined())</ul>

        """)
  }

  private static func row(_ text: ListedText, _ words: FormWords, _ language: MessageLanguage) -> String {
    let (kind, status): (String, String) =
      switch text.outcome?.status {
      case .published: ("publisert", words.published)
      case .hidden(let reason): ("skjult", NoticeWords(language).hidden(because: reason.inWords[language]))
      case .rejected: ("avvist", NoticeWords(language).rejected)
      case nil: ("", "")
      }
    let code = text.outcome?.language.code ?? ""
    let name = text.outcome?.language.name[language] ?? ""
    return """
      <li data-status="\(kind)" data-sprak="\(escaped(code))"><a href="\(escaped(text.path.link))"\(code.isEmpty ? "" : " lang=\"\(escaped(code))\"")>\(escaped(text.title))</a> <span class="om">\(escaped([status, name, text.path.file.text].filter { !$0.isEmpty }.joined(separator: " · ")))</span></li>

      """
  }
}
