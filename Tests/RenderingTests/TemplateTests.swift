import Rendering
import Testing

/// A value in a template of a site's own may stand in text or in a quoted attribute, and nowhere else: an editor's words would otherwise
/// become markup.
@Suite struct TemplateTests {
  /// A template for a page of `sider/`, which must print its title and its text.
  private func text(_ markup: String) -> [String: [UInt8]] {
    ["text.mustache": Array("<h1>{{title}}</h1>\n{{{prose}}}\n\(markup)\n".utf8)]
  }

  private func failure(_ files: [String: [UInt8]]) -> TemplateFailure? {
    do throws(TemplateFailure) {
      _ = try Templates(files: files)
      return nil
    } catch {
      return error
    }
  }

  @Test func theBuiltInTemplatesPass() {
    #expect(failure([:]) == nil)
  }

  @Test(
    arguments: [
      ("<↓{{title}}>", .valueInTag("title")),
      ("</↓{{title}}>", .valueInTag("title")),
      ("<h↓{{title}}>", .valueInTag("title")),
      ("<a ↓{{title}}>", .valueInTag("title")),
      ("<a title↓{{title}}=\"x\">", .valueInTag("title")),
      ("<{{! intet }}↓{{title}}>", .valueInTag("title")),
      ("<p title=\"x\"↓{{title}}>", .valueInTag("title")),
      ("<a title=↓{{title}}>", .unquotedValue("title")),
      ("<a title=a\"↓{{title}}\">", .unquotedValue("title")),
      ("<a title= ↓{{title}}>", .unquotedValue("title")),
      ("<script>let a = ↓{{title}}</script>", .valueInsideCode("title")),
      ("<SCRIPT>\n  ↓{{title}}</SCRIPT>", .valueInsideCode("title")),
      ("<script/>↓{{title}}</script>", .valueInsideCode("title")),
      ("<scr{{! intet }}ipt>↓{{title}}</script>", .valueInsideCode("title")),
      ("<style>p { color: ↓{{title}} }</style>", .valueInsideCode("title")),
      ("<!-- ↓{{title}} -->", .valueInComment("title")),
      ("<!doctype ↓{{title}}>", .valueInComment("title")),
      ("<?php ↓{{title}} ?>", .valueInComment("title")),
      ("<p onclick=\"↓{{title}}\">", .valueInsideCode("title")),
      ("<p onclick = \"↓{{title}}\">", .valueInsideCode("title")),
      ("<p/OnClick='↓{{title}}'>", .valueInsideCode("title")),
      ("<p style=\"color: ↓{{title}}\">", .valueInsideCode("title")),
      ("<iframe srcdoc=\"↓{{title}}\">", .valueInsideCode("title")),
      ("<a href=\"↓{{title}}\">x</a>", .noAddress("title")),
      ("<a href = '↓{{title}}'>x</a>", .noAddress("title")),
      ("<a/href=\"↓{{title}}\">x</a>", .noAddress("title")),
      ("<a href=\"https://example.no/↓{{title}}\">x</a>", .noAddress("title")),
      ("{{#title}}<a href=\"↓{{.}}\">x</a>{{/title}}", .noAddress(".")),
      ("<svg><a xlink:href=\"↓{{title}}\">x</a></svg>", .noAddress("title")),
      ("<img src=\"↓{{title}}\">", .noAddress("title")),
      ("<meta http-equiv=\"refresh\" content=\"↓{{title}}\">", .noAddress("title")),
      ("<meta http-equiv=\"↓{{title}}\">", .valueInsideCode("title")),
      ("<p title=\"↓{{{prose}}}\">", .notHTML("prose")),
      ("<title>↓{{{prose}}}</title>", .isHTML("prose")),
      ("<title></↓{{title}}title></title>", .valueInTag("title")),
      ("↓{{#lead}}<p{{/lead}}>", .halfTagInSection("lead")),
      ("<p ↓{{#lead}}title=\"{{/lead}}\">", .halfTagInSection("lead")),
      ("<p onclick↓{{#lead}} title{{/lead}}=\"x\">", .halfTagInSection("lead")),
      ("<p onclick↓{{#lead}} title{{/lead}} =\"{{title}}\">", .halfTagInSection("lead")),
      ("<h↓{{#lead}} x{{/lead}}1>", .halfTagInSection("lead")),
      ("<title>x</tit↓{{#lead}}x{{/lead}}le><p title=\"</title>", .halfTagInSection("lead")),
      ("<p>æøå 🙂 ↓{{tittel}}</p>", .unknownName("tittel", near: ["title"])),
      ("↓<p title=\"x", .unfinishedHTML),
      ("↓<!-- x", .unfinishedHTML),
    ] as [(String, TemplateFailure.Fault)])
  func aValueInTheWrongPlaceIsRefused(_ markup: String, _ fault: TemplateFailure.Fault) throws {
    let parts = markup.split(separator: "↓", omittingEmptySubsequences: false)
    try #require(parts.count == 2)
    let lines = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
    let failure = failure(text(parts.joined()))
    #expect(failure?.fault == fault)
    #expect(failure?.file == "text.mustache")
    #expect(failure?.place.line == lines.count + 2)
    #expect(failure?.place.column == (lines.last?.count ?? 0) + 1)
  }

  @Test(arguments: [
    "<p title=\"{{title}}\" class='a {{lang}}'>{{lead}}</p>",
    "<p{{#lang}} lang=\"{{.}}\"{{/lang}}{{#dir}} dir=\"{{.}}\"{{/dir}}>x</p>",
    "<p {{#lang}}lang=\"{{.}}\"{{/lang}}>x</p>",
    "<input{{#lang}} disabled{{/lang}}>",
    "<p>1 < 2 {{title}} a<3</p>",
    "<!-- {{#lead}} intet {{/lead}} --><p>{{title}}</p>",
    "<!--><p>{{title}}</p>",
    "<script>if (a < b) {}</script><p>{{title}}</p>",
    "<title>{{title}}{{#lead}} – {{.}}{{/lead}}</title>",
    "<textarea><p title=\"</textarea>{{title}}",
    "<meta name=\"description\" content=\"{{title}}\">",
    "{{#lead}}<a href=\"#x\" title=\"{{.}}\">x</a>{{/lead}}",
  ])
  func aValueInTextOrBetweenQuotationMarksIsAccepted(markup: String) {
    #expect(failure(text(markup))?.fault == nil)
  }

  @Test func anAddressMayBeFollowedAndOnlyAFileMayBeFetched() {
    func top(_ markup: String) -> TemplateFailure.Fault? { failure(["top.mustache": Array(markup.utf8)])?.fault }
    #expect(top("<a href=\"{{front}}\">x</a>") == nil)
    #expect(top("<a href=\"{{#front}}{{front}}{{/front}}{{^front}}{{acute}}{{/front}}\">x</a>") == nil)
    #expect(top("<a href=\"javascript:{{front}}\">x</a>") == .lateAddress("front"))
    #expect(top("<script src=\"{{front}}\"></script>") == .noFile("front"))
    #expect(top("<img srcset=\"{{front}}\">") == .noFile("front"))
    #expect(top("<base href=\"{{front}}\">") == .noFile("front"))
    #expect(top("<meta name=\"x\" content=\"{{front}}\">") == nil)
    #expect(
      failure([
        "redirect.mustache": Array(
          "<img src=\"{{icon}}\"><link href=\"{{styleSheet}}\"><a href=\"{{target}}\">x</a>".utf8)
      ]) == nil)
  }

  @Test func aTemplateEndsOutsideWhatItBegins() {
    let files = text("{{>del}}<p>{{title}}</p>").merging(["del.mustache": Array("x\n<p title=\"".utf8)]) { first, _ in
      first
    }
    let found = failure(files)
    #expect(found?.fault == .unfinishedHTML)
    #expect(found?.file == "del.mustache")
    #expect(found?.place == TemplateFailure.Place(line: 2, column: 1))
  }
}
