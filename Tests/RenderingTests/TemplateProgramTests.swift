import Rendering
import Testing

/// What the Mustache specification (https://github.com/mustache/spec) says of the tags that a template may hold.
@Suite struct TemplateProgramTests {
  private struct Inner: TemplateView {
    let text: String
    var lang: String?

    static let fields = TemplateFields<Inner>([.text("text") { $0.text }, .text("lang") { $0.lang }])
  }

  private struct Outer: TemplateView {
    var title: String? = "A & «B»"
    var markup: String? = "<b>&</b>"
    var isShown = true
    var inner: Inner? = Inner(text: "indre")
    var many = [Inner(text: "1"), Inner(text: "2", lang: "en")]
    let lang = "nb"

    static let fields = TemplateFields<Outer>([
      .text("title") { $0.title }, .html("markup") { $0.markup }, .flag("shown") { $0.isShown },
      .one("inner") { $0.inner }, .many("many") { $0.many }, .text("lang") { $0.lang },
    ])
  }

  private func printed(_ template: String, _ view: Outer = Outer(), partials: [String: String] = [:]) throws -> String {
    var sources: [String: TemplateSource] = [:]
    var texts = partials
    texts["main"] = template
    for (name, text) in texts {
      sources[name] = try TemplateSource(text, file: name)
    }
    var page: [UInt8] = []
    TemplateProgram("main", of: sources, seeing: Outer.fields.schema).append(view, to: &page)
    return String(decoding: page, as: UTF8.self)
  }

  @Test func aValueIsEscapedAndMarkupIsNot() throws {
    #expect(try printed("<p>{{title}}{{{markup}}}</p>") == "<p>A &amp; «B»<b>&</b></p>")
    #expect(try printed("-{{title}}{{{markup}}}-", Outer(title: nil, markup: nil)) == "--")
  }

  @Test func aSectionIsShownWhereThereIsSomething() throws {
    #expect(try printed("{{#shown}}ja{{/shown}}{{^shown}}nei{{/shown}}") == "ja")
    #expect(try printed("{{#shown}}ja{{/shown}}{{^shown}}nei{{/shown}}", Outer(isShown: false)) == "nei")
    #expect(try printed("{{#title}}<i>{{.}}</i>{{/title}}") == "<i>A &amp; «B»</i>")
    #expect(try printed("{{#title}}x{{/title}}{{^title}}nei{{/title}}", Outer(title: nil)) == "nei")
    #expect(try printed("{{#title}}tom{{/title}}", Outer(title: "")) == "tom")
    #expect(try printed("{{#inner}}{{text}}{{/inner}}{{inner.text}}") == "indreindre")
    #expect(try printed("{{#inner}}x{{/inner}}{{inner.text}}{{^inner}}nei{{/inner}}", Outer(inner: nil)) == "nei")
    #expect(try printed("{{#many}}{{text}},{{/many}}{{^many}}ingen{{/many}}") == "1,2,")
    #expect(try printed("{{#many}}{{text}},{{/many}}{{^many}}ingen{{/many}}", Outer(many: [])) == "ingen")
  }

  @Test func theInnermostViewAnswersEvenWhereItHasNothingToSay() throws {
    #expect(
      try printed("{{#many}}{{text}}{{#lang}} {{.}}{{/lang}}{{title}},{{/many}}", Outer(title: "t")) == "1t,2 ent,")
    #expect(try printed("{{#inner}}{{#shown}}{{text}}{{/shown}}{{/inner}}") == "indre")
  }

  @Test(arguments: [
    // A line with nothing but a section's end, a comment or a partial is taken away.
    ("a\n{{#shown}}\nb\n{{/shown}}\nc\n", "a\nb\nc\n"),
    ("a\n  {{#shown}}  \n b\n\t{{/shown}}\nc\n", "a\n b\nc\n"),
    ("a\r\n{{#shown}}\r\nb\r\n{{/shown}}\r\nc", "a\r\nb\r\nc"),
    ("{{! intet }}\na\n  {{! intet }}\nb", "a\nb"),
    ("a {{! intet }} b\n", "a  b\n"),
    ("{{#shown}}\n{{/shown}}", ""),
    ("a\n{{^shown}}\nb\n{{/shown}}\nc\n", "a\nc\n"),
    // Any other line stays as it is.
    ("a {{#shown}}\nb{{/shown}}\n", "a \nb\n"),
    ("{{#shown}}{{/shown}}\nb\n", "\nb\n"),
    ("  {{lang}}\n", "  nb\n"),
    ("a\n{{>del}}\nc\n", "a\n[nb]\nc\n"),
    ("a {{>del}} c\n", "a [nb]\n c\n"),
    ("  {{>flere}}\nslutt\n", "  x\n  y nb\nslutt\n"),
    ("  {{>indre}}\nslutt\n", "    [nb]\n  etter\nslutt\n"),
    ("{{#many}}\n  {{>flere}}\n{{/many}}\n", "  x\n  y nb\n  x\n  y en\n"),
  ])
  func linesAreAsTheSpecificationSays(_ template: String, _ page: String) throws {
    let partials = [
      "del": "[{{lang}}]\n", "flere": "x\n{{#shown}}\ny {{lang}}\n{{/shown}}\n", "indre": "  {{>del}}\netter\n",
    ]
    // The first of the many has no language of its own, and says so.
    let view = Outer(many: [Inner(text: "1", lang: "nb"), Inner(text: "2", lang: "en")])
    #expect(try printed(template, view, partials: partials) == page)
  }
}
