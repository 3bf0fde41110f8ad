import Authoring
import Diagnostics
import Rendering
import Services
import Testing

struct ProseHTMLTests {
  @Test(arguments: [
    ("رقم 00 00 12 34.", "<p>رقم <bdi dir=\"ltr\">00 00 12 34</bdi>.</p>\n"),
    (
      "رقم +47 22 33 44 55 أو 116 117",
      "<p>رقم <bdi dir=\"ltr\">+47 22 33 44 55</bdi> أو <bdi dir=\"ltr\">116 117</bdi></p>\n"
    ),
    ("رقم 113 من 8 إلى 15", "<p>رقم 113 من 8 إلى 15</p>\n"),
    ("**00 11**", "<p><strong><bdi dir=\"ltr\">00 11</bdi></strong></p>\n"),
  ])
  func numbersInGroupsKeepTheirOrderInTextFromRightToLeft(source: String, html: String) {
    #expect(ProseHTML(isRightToLeft: true, words: words).html(prose(source)) == html)
    #expect(!ProseHTML(words: words).html(prose(source)).contains("bdi"))
  }

  private let telephones = Telephones(
    ["113", "112", "116 123", "116 117", "22 33 44 55"].compactMap { try? PhoneNumber(reading: $0) })

  @Test(arguments: [
    ("Ring 116 123.", "<p>Ring <a href=\"tel:116123\">116 123</a>.</p>\n"),
    ("Ring 22 33 44 55.", "<p>Ring <a href=\"tel:+4722334455\">22 33 44 55</a>.</p>\n"),
    ("Ring 116\u{A0}123 nå", "<p>Ring <a href=\"tel:116123\">116\u{A0}123</a> nå</p>\n"),
    (
      "Ring **113** eller 116117. Vi hjelper.",
      "<p>Ring <strong><a href=\"tel:113\">113</a></strong> eller <a href=\"tel:116117\">116117</a>. Vi hjelper.</p>\n"
    ),
    (
      "«113» (112), 113!",
      "<p>«<a href=\"tel:113\">113</a>» (<a href=\"tel:112\">112</a>), <a href=\"tel:113\">113</a>!</p>\n"
    ),
    ("Ring 113\nmed en gang", "<p>Ring <a href=\"tel:113\">113</a>\nmed en gang</p>\n"),
    ("<&> 113", "<p>&lt;&amp;&gt; <a href=\"tel:113\">113</a></p>\n"),
  ])
  func aNumberOfAHelpLineIsCalledWithATap(source: String, html: String) {
    #expect(ProseHTML(telephones: telephones, words: words).html(prose(source)) == html)
    #expect(!ProseHTML(words: words).html(prose(source)).contains("tel:"))
  }

  @Test(arguments: [
    "113 kroner", "**113** kroner", "113\nkroner", "113\u{A0}kr", "kr 113", "kr. 113", "113,50", "113,-", "113 %",
    "113%",
    "113 år", "112 dager", "113 meter", "113 m", "§ 113", "§113", "side 113", "Storgata 113", "1 113", "113 000",
    "116 123 kroner", "116 117 innbyggere", "110–113", "112-113", "113 – 150 personer", "113. plass", "Nr.113", "113a",
    "+113", "2113", "1131", "116 124", "22 33 44 56", "22 33 44 55 kroner", "01.113", "113/2", "113:20", "# Ring 113",
    "`113`",
    "[Ring 113](/a/)", "[**113**](/a/)", "```\n113\n```",
  ])
  func noOtherNumberIs(source: String) {
    #expect(!ProseHTML(telephones: telephones, words: words).html(prose(source)).contains("tel:"))
  }

  @Test func aTelephoneLinkKeepsItsOrderInTextFromRightToLeft() {
    #expect(
      ProseHTML(isRightToLeft: true, telephones: telephones, words: words).html(prose("رقم 116 117"))
        == "<p>رقم <a href=\"tel:116117\"><bdi dir=\"ltr\">116 117</bdi></a></p>\n")
  }

  @Test(arguments: [
    (
      "Hei *du* **deg** ~~nei~~ `kode`\n",
      "<p>Hei <em>du</em> <strong>deg</strong> <del>nei</del> <code>kode</code></p>\n"
    ),
    ("113. a\n110. b\n111. c\n", "<ol start=\"113\">\n<li>a</li>\n<li value=\"110\">b</li>\n<li>c</li>\n</ol>\n"),
    ("17. mai\n", "<ol start=\"17\">\n<li>mai</li>\n</ol>\n"),
    ("1. a\n1. b\n", "<ol>\n<li>a</li>\n<li value=\"1\">b</li>\n</ol>\n"),
    ("- a\n\n- b\n", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
    ("- a\n  - b\n", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"),
    ("> a\n\n---\n", "<blockquote>\n<p>a</p>\n</blockquote>\n<hr>\n"),
    ("a  \nb\nc<br>d\n", "<p>a<br>\nb\nc<br>\nd</p>\n"),
    ("```js \"x\na<b\n```\n", "<pre><code class=\"language-js\">a&lt;b\n</code></pre>\n"),
    (
      "| a | b | c |\n|---|:-:|--:|\n| 1 | 2 | 3 |\n",
      "<table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n<th scope=\"col\" class=\"midt\">b</th>\n<th scope=\"col\" class=\"slutt\">c</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td class=\"midt\">2</td>\n<td class=\"slutt\">3</td>\n</tr>\n</tbody>\n</table>\n"
    ),
    ("[a](/b/?c=1&d=2 \"e\\\"f\")\n", "<p><a href=\"/b/?c=1&amp;d=2\" title=\"e&quot;f\">a</a></p>\n"),
    ("![a\\\"b](/c d.png)\n", "<p>![a&quot;b](/c d.png)</p>\n"),
    ("![a\\\"b](</c d.png> 'e')\n", "<p><img src=\"/c%20d.png\" alt=\"a&quot;b\" title=\"e\" loading=\"lazy\"></p>\n"),
    ("[blåbær](/blåbær/)\n", "<p><a href=\"/bl%C3%A5b%C3%A6r/\">blåbær</a></p>\n"),
    ("{{ navn }}\n", "<p>{{ navn }}</p>\n"),
    ("&#1;a&#13;b\n", "<p>\u{FFFD}a\nb</p>\n"),
  ])
  func proseBecomesHTML(_ source: String, _ expected: String) {
    #expect(html(source) == expected)
  }

  @Test(arguments: [
    ("# a\n## b\n", ["h2", "h3"]), ("## a\n### b\n## c\n", ["h2", "h3", "h2"]), ("### a\n# b\n", ["h2", "h2"]),
    ("## a\n##### b\n### c\n#### d\n", ["h2", "h3", "h3", "h4"]),
    ("# a\n## b\n### c\n#### d\n##### e\n###### f\n", ["h2", "h3", "h4", "h5", "h6", "h6"]),
  ])
  func headingsLieBelowTheTitleAndSkipNoLevel(_ source: String, _ levels: [String]) {
    let found = html(source).split(separator: "<h").map { "h" + $0.prefix(1) }
    #expect(found == levels)
  }

  @Test func headingsHaveTheirAnchors() {
    #expect(html("## Åpent *nå*?\n", headingBase: 3) == "<h3 id=\"apent-na\">Åpent <em>nå</em>?</h3>\n")
  }

  @Test func footnotesLinkBothWays() {
    #expect(
      html("a[^x] b[^x]\n\n[^x]: c\n")
        == """
        <p>a<sup><a id="fnref:1" href="#fn:1" aria-label="Fotnote 1">1</a></sup> \
        b<sup><a id="fnref:1:2" href="#fn:1" aria-label="Fotnote 1">1</a></sup></p>
        <section class="fotnoter" aria-label="Fotnoter">
        <ol>
        <li id="fn:1">
        <p>c</p>
        <a class="tilbake" href="#fnref:1" aria-label="Tilbake til fotnote 1">↩</a>
        <a class="tilbake" href="#fnref:1:2" aria-label="Tilbake til fotnote 1">↩</a>
        </li>
        </ol>
        </section>

        """)
  }

  @Test(arguments: libraryHTML.indices) func anOrdinaryTextReadsAsTheLibraryReadsIt(_ index: Int) {
    let (source, expected) = libraryHTML[index]
    // The library keeps the typed heading levels; ours begin below the page's title.
    let base = expected.contains("<h1>") ? 1 : 2
    #expect(withoutAnchors(html(source, headingBase: base)).replacing("&#39;", with: "'") == expected)
  }

  private func withoutAnchors(_ page: String) -> String {
    var page = page
    for level in 1...6 {
      let parts = page.components(between: "<h\(level) id=\"", and: "\">")
      page = parts.joined(separator: "<h\(level)>")
    }
    return page
  }

  @Test func aTableIsARegionOnlyWhenItHasAName() {
    let table = "## Når \"vi\" har åpent\n\n| a |\n|---|\n| b |\n"
    let maker = ProseHTML(words: words, tableLabel: { heading, number in heading.map { "\($0) (\(number))" } })
    let named = maker.html(prose(table))
    #expect(
      named.contains(
        "<div class=\"tabell\" role=\"region\" tabindex=\"0\" aria-label=\"Når &quot;vi&quot; har åpent (1)\">\n<table>"
      ))
    #expect(named.hasSuffix("</table>\n</div>\n"))
    #expect(!html(table).contains("<div"))
  }

  @Test func aLinkWithoutAnAddressIsItsText() {
    let maker = ProseHTML(words: words, linkAddress: { _ in nil }, imageAddress: { _ in nil })
    #expect(maker.html(prose("a [*b*](/c) ![d](/e)\n")) == "<p>a <em>b</em> d</p>\n")
  }

  /// Whatever address a caller gives: a page asks no other origin for anything.
  @Test(arguments: ["https://evil.example/p.png", "//evil.example/p.png", "data:image/png;base64,AA", "#a", ""])
  func anImageFromElsewhereIsItsWordsAlone(address: String) {
    let maker = ProseHTML(words: words, imageAddress: { _ in address })
    #expect(maker.html(prose("![Huset](hus.png)\n")) == "<p>Huset</p>\n")
  }

  @Test(arguments: [
    "javascript:alert(1)", " java\tscript:x", "//a.no", "data:text/html,x", "\u{1}javascript:x", "https:a", "\\\\a",
  ])
  func anAddressThatCouldHarmIsNeverWritten(_ address: String) {
    let span = Span.start(of: "a.md")
    let inner = [Prose.Inline(.text("mer"), at: span)]
    let inlines = [
      Prose.Inline(.link(destination: address, title: "", inner), at: span),
      Prose.Inline(.image(source: address, title: "", alternative: "bilde"), at: span),
    ]
    let prose = Prose(blocks: [Prose.Block(.paragraph(inlines), at: span)], footnotes: [])
    #expect(ProseHTML(words: words).html(prose) == "<p>merbilde</p>\n")
    #expect(
      ProseHTML(words: words, linkAddress: { _ in address }, imageAddress: { _ in address }).html(
        self.prose("[mer](/a)![bilde](/b)\n")) == "<p>merbilde</p>\n")
  }

  @Test(arguments: ["\u{301}", "\u{FE0F}", "\u{200D}", "\u{20E3}", "\u{338}"])
  func aQuoteWithACombiningMarkIsStillEscaped(_ mark: String) {
    #expect(
      escapedHTML("a\"\(mark) <\(mark)b>\(mark) &\(mark) '\(mark)")
        == "a&quot;\(mark) &lt;\(mark)b&gt;\(mark) &amp;\(mark) &#39;\(mark)")
    let page = html("[a](/b '\"\(mark) onclick=x') ![\"\(mark) onerror=x](/c)\n\n```a\"\(mark)onclick=x\nb\n```\n")
    #expect(!outsideText(page).contains(where: hasHandler))
  }

  @Test(arguments: xssVectors) func aVectorIsRefusedOrShownAsTextWithItsSurroundings(_ vector: String) {
    for source in [
      "før \(vector) etter\n", "\(vector)\n", "# \(vector) etter\n", "- \(vector)\n", "> \(vector)\n",
      "| \(vector) |\n|---|\n| x |\n", "`\(vector)`\n", "```\n\(vector)\n```\n", "    \(vector)\n", "[\(vector)](/a)\n",
      "![\(vector)](/a)\n", "[a](/b \"\(vector)\")\n", "[a](<\(vector)>)\n", "```\(vector)\nx\n```\n",
      "x[^1]\n\n[^1]: \(vector)\n",
    ] {
      let (prose, diagnostics) = read(source)
      let page = ProseHTML(words: words).html(prose)
      for tag in outsideText(page) {
        let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
        #expect(allowedTags.contains(name), "\(source): \(tag)")
        #expect(!hasHandler(tag), "\(source): \(tag)")
        #expect(!tag.contains("href=\"javascript:") && !tag.contains("src=\"javascript:"), "\(source): \(tag)")
      }
      if !diagnostics.hasErrors, source.hasPrefix("før") {
        #expect(page.contains("før") && page.contains("etter"), "\(source): \(page)")
      }
    }
  }

  private let allowedTags: Set<String> = [
    "p", "h2", "h3", "ul", "ol", "li", "blockquote", "pre", "code", "table", "thead", "tbody", "tr", "th", "td", "hr",
    "br",
    "em", "strong", "del", "a", "img", "sup", "section",
  ]

  /// What stands between `<` and `>` in a page.
  private func outsideText(_ page: String) -> [Substring] {
    page.split(separator: "<", omittingEmptySubsequences: true).dropFirst(page.hasPrefix("<") ? 0 : 1).map {
      $0.prefix { $0 != ">" }
    }
  }

  /// Whether a tag has an attribute whose name begins with `on`; values stand between quotation marks and cannot hold one.
  private func hasHandler(_ tag: Substring) -> Bool {
    tag.utf8.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false).enumerated().contains {
      index, part in
      index % 2 == 0 && String(decoding: Array(part), as: UTF8.self).lowercased().contains(" on")
    }
  }
}

let xssVectors = [
  "<script>alert(1)</script>", "<SCRIPT SRC=//a.no/x.js></SCRIPT>", "<img src=x onerror=alert(1)>",
  "<svg onload=alert(1)>",
  "<svg/onload=alert(1)>", "<svg\u{C}onload=alert(1)>", "<iframe src=javascript:alert(1)></iframe>",
  "<object data=x></object>",
  "<embed src=x>", "<base href=//a.no/>", "<meta http-equiv=refresh content=0>", "<form action=//a.no><input></form>",
  "<style>*{x:y}</style>", "<link rel=stylesheet href=//a.no>",
  "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
  "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<template><script>alert(1)</script></template>",
  "</textarea><script>alert(1)</script>", "--><script>alert(1)</script>", "<!--><img src=x onerror=alert(1)>-->",
  "<![CDATA[<img src=x onerror=alert(1)>]]>", "<?xml <img src=x onerror=alert(1)>?>",
  "<!DOCTYPE html><script>alert(1)</script>",
  "<scr<script>ipt>alert(1)</scr</script>ipt>", "<img/src=x/onerror=alert(1)>", "<a href=\"javascript:alert(1)\">x</a>",
  "<script type=importmap>{}</script>", "<form id=test><input name=parentNode></form>",
  "</title><script>alert(1)</script>",
  "\"><script>alert(1)</script>", "' onmouseover='alert(1)", "\" onmouseover=\"alert(1)", "\"\u{301} onmouseover=x \"",
  "<video><source onerror=alert(1)></video>", "<details open ontoggle=alert(1)>", "<body onload=alert(1)>",
  "<x onclick=alert(1)>x</x>",
  "<<script>alert(1)//<</script>", "<script\n>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;",
  "&#60;script&#62;",
  "javascript:alert(1)", "{{{x}}}", "<%= x %>", "\u{0}<script>", "<\u{0}script>",
  "<isindex action=javascript:alert(1)>",
]

let words = ProseHTML.Words(footnotes: "Fotnoter", footnote: "Fotnote", backToText: "Tilbake til fotnote")

func read(_ source: String) -> (prose: Prose, diagnostics: [Diagnostic]) {
  let file = SourceFile(path: "tjenester/eksempel.md", text: source)
  return readProse(file, body: 0..<file.bytes.count)
}

func prose(_ source: String) -> Prose { read(source).prose }

func html(_ source: String, headingBase: Int = 2) -> String {
  ProseHTML(words: words, headingBase: headingBase).html(prose(source))
}

extension ProseHTMLTests {
  fileprivate func prose(_ source: String) -> Prose { read(source).prose }
}

extension String {
  /// What is left between stretches that begin with `start` and end with `end`.
  fileprivate func components(between start: String, and end: String) -> [String] {
    var parts: [String] = []
    for (index, part) in split(separator: start, omittingEmptySubsequences: false).enumerated() {
      if index == 0 {
        parts.append(String(part))
      } else {
        parts.append(
          part.split(separator: end, maxSplits: 1, omittingEmptySubsequences: false).last.map(String.init) ?? "")
      }
    }
    return parts
  }
}
