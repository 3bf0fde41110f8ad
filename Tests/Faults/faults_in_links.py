"""L: addresses that run, hide, or lead elsewhere than they say."""

from __future__ import annotations

from fault import Fault, fine, instead, prose, refused, warned

REFUSED_SCHEMES = [
    ("L01", "javascript:alert(1)"), ("L02", "JaVaScRiPt:alert(1)"), ("L03", "&#106;avascript:alert(1)"),
    ("L04", "javascript&colon;alert(1)"), ("L05", "java&Tab;script:alert(1)"), ("L06", "java&NewLine;script:alert(1)"),
    ("L07", "&#1;javascript:alert(1)"), ("L08", "&nbsp;javascript:alert(1)"), ("L09", "vbscript:msgbox(1)"),
    ("L10", "data:text/html,alert"), ("L11", "data:image/svg+xml;base64,PHN2Zz4="),
    ("L12", "data:image/png;base64,PHN2Zz4="), ("L13", "file:///etc/passwd"), ("L14", "blob:https://x.example/1"),
    ("L15", "view-source:https://x.example/"), ("L16", "feed:https://x.example/"), ("L17", "intent://x#Intent;end"),
    ("L18", "ms-word:ofe|u|https://x.example/a.docx"), ("L19", "jar:https://x.example!/"), ("L20", "wyciwyg://x"),
]

LINKS = [
    *(Fault(id, f"a link to {address}", prose(f"Før [om oss](<{address}>) etter"), refused("forbidden-link-scheme 18:5"))
      for id, address in REFUSED_SCHEMES),
    Fault("L21", "such an address between angle brackets", prose("Før <javascript:alert(1)> etter"),
          refused("forbidden-link-scheme 18:5")),
    Fault("L22", "such an address by its name", prose("Før [om oss][a] etter\n\n[a]: javascript:alert(1)"),
          refused("forbidden-link-scheme 18:5")),
    Fault("L23", "such an address of an image", prose("Før ![bilde](javascript:alert(1)) etter"),
          refused("forbidden-image-source 18:5")),
    Fault("L24", "such an address in a field", instead("telefon: 00 00 12 34", "nettside: javascript:alert(1)"),
          refused("unreadable-web-address 11:13")),
    Fault("L24b", "such an address of a form", instead("telefon: 00 00 12 34", "skjema: data:text/html,x"),
          refused("unreadable-web-address 11:11")),
    Fault("L25a", "an address without a scheme", prose("[a](//x.example/)"), refused("forbidden-link-scheme 18:1")),
    Fault("L25b", "a scheme without strokes", prose("[a](https:x.example)"), refused("forbidden-link-scheme 18:1")),
    Fault("L25c", "backslashes", prose("[a](\\\\\\\\x.example)"), refused("forbidden-link-scheme 18:1")),
    Fault("L25d", "a name before the host", prose("[a](https://nav.no@x.example/)"), refused("forbidden-link-scheme 18:1")),
    Fault("L25e", "a host in numbers", prose("[a](http://2130706433/)"), warned("unreachable-host 18:1")),
    Fault("L26a", "letters of two alphabets", prose("[a](https://nаv.no/)"), warned("lookalike-host 18:1")),
    Fault("L26b", "a coded host", prose("[a](https://xn--80ak6aa92e.com/)"), warned("lookalike-host 18:1")),
    Fault("L27", "a copy to somebody else", prose("[skriv](mailto:post@example.no?bcc=annen@example.no)"),
          warned("mail-parameters 18:1")),
    Fault("L28a", "a file that is not there", prose("Les [om gruppen](borte.md) om oss"),
          warned("dead-link 18:5", shows="Les om gruppen om oss", hides="borte.md\"")),
    Fault("L28b", "a heading that is not there", prose("Les [om gruppen](gruppe.md#borte) om oss"), warned("dead-link 18:5", shows="Les om gruppen om oss")),
    Fault("L28c", "an image that is not there", prose("![Inngangen](../bilder/borte.jpg)"), warned("dead-link 18:1", shows="Inngangen")),
    Fault("L28d", "an image that is not there, in the fields", instead("tolk: ja", "bilde: {fil: bilder/borte.jpg, alt: Inngangen}"),
          refused("missing-image 14:14")),
    Fault("L28f", "a link out of the content folder", prose("Les [om gruppen](../../../../etc/passwd) om oss"),
          warned("dead-link 18:5", shows="Les om gruppen om oss", hides="etc/passwd\"")),
    Fault("L29", "the text shows another address", prose("[https://nav.no](https://x.example/)"), warned("different-link-host 18:1")),
    Fault("L30a", "the text shows another number", prose("[00 00 12 34](tel:00001299)"), warned("different-phone-number 18:1")),
    Fault("L30b", "letters in a number", prose("[ring](tel:RINGOSS)"), refused("faulty-phone-link 18:1")),
    Fault("L30c", "spaces in a number", prose("[ring](<tel:00 00 12 34>)"), fine(markup='href="tel:')),
    Fault("L30d", "the same number with its country", prose("[00 00 12 34](tel:+4700001234)"), fine(markup='href="tel:+4700001234"')),
    Fault("L31a", "this machine", prose("[a](http://localhost:8080/)"), warned("unreachable-host 18:1")),
    Fault("L31b", "a machine of the municipality alone", prose("[a](https://intranett/)"), warned("unreachable-host 18:1")),
    Fault("L31c", "a form without https", instead("telefon: 00 00 12 34", "skjema: http://example.no/kontakt"),
          warned("insecure-form 11:11")),
    Fault("L32", "an address with a quotation mark", prose("[a](https://example.no/?a=\"onmouseover=alert(1))"), fine(hides="\"onmouseover")),
    Fault("L33", "a number that is a link's address by name", prose("Ring [oss][t].\n\n[t]: tel:00001234"), fine(shows="Ring oss.")),
]
