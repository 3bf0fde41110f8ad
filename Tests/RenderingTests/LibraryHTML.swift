/// Ordinary texts, and the HTML that the Markdown library itself makes of them.
///
/// What is known to differ is written as ours: anchors on headings, a void element's slash, a header cell's scope.
let libraryHTML: [(source: String, html: String)] = [
  (
    "Hei du.\nNy linje.\n\nNytt *avsnitt* med **fet _og_ kursiv**.\n",
    "<p>Hei du.\nNy linje.</p>\n<p>Nytt <em>avsnitt</em> med <strong>fet <em>og</em> kursiv</strong>.</p>\n"
  ),
  (
    "## Hvem er det for?\n\nFor deg over 16 år.\n\n### Hva koster det?\n\nDet er gratis.\n",
    "<h2>Hvem er det for?</h2>\n<p>For deg over 16 år.</p>\n<h3>Hva koster det?</h3>\n<p>Det er gratis.</p>\n"
  ),
  (
    "- en\n- to\n  - tre\n  - fire\n- fem\n",
    "<ul>\n<li>en</li>\n<li>to\n<ul>\n<li>tre</li>\n<li>fire</li>\n</ul>\n</li>\n<li>fem</li>\n</ul>\n"
  ),
  (
    "1. en\n2. to\n\n   mer om to\n3. tre\n",
    "<ol>\n<li>\n<p>en</p>\n</li>\n<li>\n<p>to</p>\n<p>mer om to</p>\n</li>\n<li>\n<p>tre</p>\n</li>\n</ol>\n"
  ),
  (
    "* a\n\n  b\n\n* c\n",
    "<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n<li>\n<p>c</p>\n</li>\n</ul>\n"
  ),
  (
    "> Sitat over\n> to linjer\n>\n> - og liste\n",
    "<blockquote>\n<p>Sitat over\nto linjer</p>\n<ul>\n<li>og liste</li>\n</ul>\n</blockquote>\n"
  ),
  (
    "[lenke](/side/ \"tittel\"), <https://example.no/a?b=c&d=e> og [ref].\n\n[ref]: /ref/\n",
    "<p><a href=\"/side/\" title=\"tittel\">lenke</a>, <a href=\"https://example.no/a?b=c&amp;d=e\">https://example.no/a?b=c&amp;d=e</a> og <a href=\"/ref/\">ref</a>.</p>\n"
  ),
  (
    "| Dag | Tid |\n|---|---|\n| mandag | 08–15 |\n| tirsdag | *stengt* |\n",
    "<table>\n<thead>\n<tr>\n<th scope=\"col\">Dag</th>\n<th scope=\"col\">Tid</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>mandag</td>\n<td>08–15</td>\n</tr>\n<tr>\n<td>tirsdag</td>\n<td><em>stengt</em></td>\n</tr>\n</tbody>\n</table>\n"
  ),
  (
    "Kode `a < b` og\n\n```swift\nlet a = \"b\" & c\n```\n\n    innrykk\n",
    "<p>Kode <code>a &lt; b</code> og</p>\n<pre><code class=\"language-swift\">let a = &quot;b&quot; &amp; c\n</code></pre>\n<pre><code>innrykk\n</code></pre>\n"
  ),
  (
    "Første\\\nandre  \ntredje\n\n***\n\nslutt\n",
    "<p>Første<br>\nandre<br>\ntredje</p>\n<hr>\n<p>slutt</p>\n"
  ),
  (
    "~~gammelt~~ nytt &copy; &aring; \\*stjerne\\* 200~300\n",
    "<p><del>gammelt</del> nytt © å *stjerne* 200~300</p>\n"
  ),
  (
    "Tittel\n===\n\nUnder\n---\n\n**Viktig:** ring 113 & 110.\n",
    "<h1>Tittel</h1>\n<h2>Under</h2>\n<p><strong>Viktig:</strong> ring 113 &amp; 110.</p>\n"
  ),
  (
    "\"sitat\" med **to `kode` ord** og [*lenke* i **fet**](/x)\n",
    "<p>&quot;sitat&quot; med <strong>to <code>kode</code> ord</strong> og <a href=\"/x\"><em>lenke</em> i <strong>fet</strong></a></p>\n"
  ),
  (
    "1. a\n   - b\n     1. c\n\n       d\n2. e\n",
    "<ol>\n<li>a\n<ul>\n<li>\n<p>b</p>\n<ol>\n<li>c</li>\n</ol>\n<p>d</p>\n</li>\n</ul>\n</li>\n<li>e</li>\n</ol>\n"
  ),
  (
    "7. sju\n8. åtte\n",
    "<ol start=\"7\">\n<li>sju</li>\n<li>åtte</li>\n</ol>\n"
  ),
]
