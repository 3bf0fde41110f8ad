"""TM: templates of a site's own that would leave a hole in a page, or open one."""

from __future__ import annotations

from fault import Fault, both, impossible, template

WHOLE = "<article><h1>{{title}}</h1>{{{prose}}}</article>\n"


def text(id: str, what: str, markup: str | bytes, place: str, *says: str) -> Fault:
    """Another template for a page of `sider/`; the place is where the message must point."""
    return Fault(id, what, template("text.mustache", markup), impossible(f"templates/text.mustache:{place}", *says))


TEMPLATES = [
    text("TM01a", "a section that never ends", "{{#lead}}\n" + WHOLE, "1:1", "lead"),
    text("TM01b", "sections that cross", "{{#lead}}{{#title}}{{/lead}}{{/title}}" + WHOLE, "1:20", "lead"),
    text("TM01c", "an end without a beginning", WHOLE + "{{/lead}}", "2:1", "lead"),
    text("TM01d", "braces that never close", WHOLE + "{{title", "2:1"),
    text("TM02a", "a name that nobody answers", WHOLE + "{{tittel}}", "2:1", "tittel", "title"),
    text("TM02b", "a template that is not there", WHOLE + "{{>borte}}", "2:1", "borte"),
    Fault("TM03a", "a template that includes itself", both(template("text.mustache", WHOLE + "{{>del}}\n"), template("del.mustache", "{{>del}}\n")),
          impossible("templates/del.mustache:1:1", "del")),
    Fault("TM03b", "two that include each other",
          both(template("text.mustache", WHOLE + "{{>a}}\n"), template("a.mustache", "{{>b}}\n"), template("b.mustache", "{{>a}}\n")),
          impossible("templates/b.mustache:1:1")),
    text("TM04a", "a template outside the folder", WHOLE + "{{>../../etc/passwd}}", "2:1"),
    text("TM04b", "a template by its whole path", WHOLE + "{{>/etc/passwd}}", "2:1"),
    text("TM05", "an editor's text as it is", "<h1>{{{title}}}</h1>{{{prose}}}", "1:5", "title"),
    text("TM06a", "a value without quotation marks", "<p title={{title}}></p>" + WHOLE, "1:10", "title"),
    text("TM06b", "a value in a script", "<script>{{title}}</script>" + WHOLE, "1:9", "title"),
    text("TM06c", "a value in a style", "<style>{{title}}</style>" + WHOLE, "1:8", "title"),
    text("TM06d", "a value in a handler", "<p onclick=\"{{title}}\"></p>" + WHOLE, "1:13", "title"),
    text("TM06e", "a text for an address", "<a href=\"{{title}}\">x</a>" + WHOLE, "1:10", "title"),
    text("TM07", "a page without its text", "<h1>{{title}}</h1>", "1:1", "prose"),
    text("TM08", "5000 sections in each other", "{{#lead}}" * 5000 + "{{/lead}}" * 5000 + WHOLE, "1:289"),
    text("TM09", "saved as Latin-1", "<p>Kjære</p>".encode("latin-1") + WHOLE.encode(), "1:1", "UTF-8"),
    text("TM10", "an empty template", "", "1:1", "tom"),
    Fault("TM11", "a template that nobody uses", template("tekst.mustache", WHOLE), impossible("templates/tekst.mustache:1:1")),
    text("TM12", "other braces", "{{=<% %>=}}" + WHOLE, "1:1"),
]
