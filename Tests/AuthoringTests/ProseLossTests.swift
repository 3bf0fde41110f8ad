import Authoring
import Diagnostics
import Services
import Testing

struct ProseLossTests {
  @Test(arguments: [
    ("<div>Ring 113</div>\n", ["raw-html: <div>Ring 113</div>"]),
    ("Ring <telefon> i dag.\n", ["swallowed-word: <telefon>"]),
    ("Ring <b>113</b> nå.\n", ["raw-html: <b>"]),
    ("a <br/> b<BR>c<br />d\n", []),
    ("<br>\n\nRing.\n", []),
    ("<br>\nRing.\n", ["raw-html: <br>\nRing."]),
    ("a <!-- b --> c\n", ["removed-comment: <!-- b -->"]),
    ("a <!-- b c\n", ["unclosed-comment: <!-- b c"]),
    ("<!-- a\n\nRing.\n", ["unclosed-comment: <!-- a\n\nRing."]),
    ("a \\<!-- b\n", []),
    ("[Telefon]: 116117\n", ["unused-link-definition: [Telefon]: 116117"]),
    (
      "[Telefon]: 116117\n[Åpningstid]: 08-16\nRing.\n",
      ["unused-link-definition: [Telefon]: 116117", "unused-link-definition: [Åpningstid]: 08-16"]
    ),
    ("Se [planen][p] og [P].\n\n- x\n\n  [p]: /plan/ \"Plan\nfor alle\"\n", []),
    ("[a]\n\n[a]: /b\n[a]: /c\n", ["duplicate-link-definition: [a]: /c"]),
    ("x[^1] y[^2]\n\n[^1]: a\n[^3]: b\n    c\n\n    d\n\ne\n", ["missing-footnote: [^2]", "unused-footnote: [^3]"]),
    ("x[^1]\n\n[^1]: a\n\n[^1]: b\n", ["unused-footnote: [^1]"]),
    ("x\\[^1]\n", []),
    ("| a |\n|---|\n| b | c | | d |\n| e | |\n", ["cut-table-cell: c", "cut-table-cell: d"]),
    ("| a |\n|---|\n| b \\| c |\n", []),
    ("![Kart [^1]](k.png)\n\n[^1]: x\n", ["lost-text: 1"]),
    ("+ 47 00 00 12 34\n", ["phone-number-as-list-item: + 47 00 00 12 34"]),
    ("+ 3 måneder\n", []),
    ("#Kontakt\n#1 i køen\n", ["heading-without-space: #Kontakt"]),
    ("\\#Kontakt\n", []),
    ("a\n\n    Telefon 00 00 12 34\n", ["indented-code: Telefon 00 00 12 34"]),
    ("```\na\n", ["unclosed-code-fence: ```"]),
    ("> ~~~~\n> a\n> ~~~~\n", []),
    ("• a\n• b\n", ["pasted-bullet: •", "pasted-bullet: •"]),
    ("<<<<<<< HEAD\na\n=======\nb\n>>>>>>> gren\n", ["conflict-marker: <<<<<<<", "conflict-marker: >>>>>>>"]),
    ("| a | b |\n| c | d |\n", ["table-without-separator: | a | b |"]),
    ("Ã¥ og Ã¸\n", ["garbled-letters: Ã¥"]),
    ("8â€“16, Â§ 3\n", ["garbled-letters: â€“"]),
    ("a\u{FFFD}b\n", ["replacement-character: \u{FFFD}"]),
    ("sam\u{AD}ta\u{AD}le\n", ["invisible-character: \u{AD}"]),
    ("a\u{200B}b \u{202E}c\u{202C}\n", ["invisible-character: \u{200B}", "invisible-character: \u{202E}"]),
    ("a \u{FEFF}b\n", ["invisible-character: \u{FEFF}"]),
    ("👩\u{200D}⚕️ می\u{200C}خواهم\n", []),
    ("a\u{0}b\n", ["control-character: \u{0}"]),
    ("a\u{85}b\n", ["control-character: \u{85}"]),
    ("[](/a/)\n", ["empty-link: [](/a/)"]),
    ("[00 00 12 34](tel:+47 00001234)\n", []),
    ("[00 00 12 34](tel:0047-00001234)\n", []),
    ("[00 00 12 34](tel:00001235)\n", ["different-phone-number: [00 00 12 34](tel:00001235)"]),
    ("[helsenorge.no](https://www.helsenorge.no/)\n", []),
    ("[helsenorge.no](https://example.no/)\n", ["different-link-host: [helsenorge.no](https://example.no/)"]),
    ("[plan.pdf](https://example.no/plan.pdf)\n", []),
  ])
  func whatAnEditorWroteIsShownOrReported(_ source: String, _ findings: [String]) {
    #expect(Reading(source).findings == findings)
  }

  @Test(arguments: [
    // The text is shown all the same.
    ("Gratis[^1].\n", "missing-footnote", Severity.warning),
    ("<<<<<<< HEAD\na\n", "conflict-marker", .warning),
    // The text would be lost.
    ("[Telefon]: 116117\n", "unused-link-definition", .error),
    ("Gratis.\n\n[^1]: Ikke mat.\n", "unused-footnote", .error),
    ("| a |\n|---|\n| b | c |\n", "cut-table-cell", .error),
    ("Ring <telefon> i dag.\n", "swallowed-word", .error),
  ])
  func onlyTextThatWouldBeLostStopsThePage(source: String, rule: String, severity: Severity) {
    #expect(Reading(source).diagnostics.map { "\($0.severity) \($0.rule.id)" } == ["\(severity) \(rule)"])
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "javascript&colon;alert(1)", "java&Tab;script:alert(1)",
    "java&NewLine;script:alert(1)", "&#1;javascript:alert(1)", "&#106;avascript:alert(1)", "&nbsp;javascript:alert(1)",
    "<\u{a0}javascript:alert(1)>", "vbscript:x", "data:text/html,x", "data:image/svg+xml,x", "data:image/png;base64,AA",
    "file:///etc/passwd", "blob:https://a.no/x", "view-source:https://a.no", "feed:https://a.no",
    "intent://a#Intent;end",
    "ms-word:ofe|u|https://a.no", "jar:https://a.no!/x", "//a.no/x", "https:a.no", "http:/a.no", "https:///a.no",
    "\\\\\\\\a.no\\\\x", "/\\\\a.no", "https://bruker@a.no/", "https://a.no@b.no/", "<https:\\a.no>", "ftp://a.no",
    "about:blank",
    "java&shy;script&colon;x",
  ])
  func addressesThatCouldHarmAreRefused(_ address: String) {
    for source in [
      "før [mer](\(address)) etter\n", "før [mer] etter\n\n[mer]: \(address)\n",
      "# før [mer](\(address) \"t\") etter\n", "| før [mer](\(address.replacing("|", with: "\\|"))) |\n|---|\n",
    ] {
      let reading = Reading(source)
      #expect(reading.rules.contains("forbidden-link-scheme"), "\(source)")
    }
  }

  @Test(arguments: ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"])
  func refusedAddressesAreRefusedBetweenAngleBracketsToo(_ address: String) {
    #expect(Reading("<\(address)>\n").rules == ["forbidden-link-scheme"])
  }

  @Test(arguments: [
    "https://example.no/", "HTTP://example.no", "mailto:post@example.no", "tel:+4700001234", "sms:00001234", "/a/",
    "a/b.html",
    "../a", "#a", "?a=b", "javascript%3Aalert(1)", "/a:b", "?a=b:c", "#a:b", "https://example.no:8080/a@b",
  ])
  func addressesThatReadersNeedAreKept(_ address: String) {
    #expect(Reading("[mer](\(address))\n").rules == [])
  }
}
