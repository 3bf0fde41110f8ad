"""N: bytes that are not the text they were meant to be."""

from __future__ import annotations

import gzip

from fault import Fault, fine, lead, prose, refused, service, title, warned
from good_site import GOOD, SERVICE

TEXT = GOOD[SERVICE]
UTF8_MARK = b"\xef\xbb\xbf"

ENCODING = [
    Fault("N01a", "saved as Latin-1", service(TEXT.replace("–", "-").encode("latin-1")),
          refused("not-utf8 4:2", says=("UTF-8", "E5"))),
    Fault("N01b", "one line pasted from Windows", lead("Samtaler \udc96 gratis"), refused("not-utf8 3:19", says="UTF-8")),
    Fault("N02a", "UTF-16 with a mark", service(TEXT.encode("utf-16")), refused("not-utf8 1:1", says="UTF-16")),
    Fault("N02b", "UTF-16, little end first", service(TEXT.encode("utf-16-le")), refused("not-utf8 1:1", says="UTF-16")),
    Fault("N02c", "UTF-16, big end first", service(TEXT.encode("utf-16-be")), refused("not-utf8 1:1", says="UTF-16")),
    Fault("N02d", "UTF-32", service(TEXT.encode("utf-32")), refused("not-utf8 1:1", says="UTF-32")),
    Fault("N03", "a byte-order mark first", service(UTF8_MARK + TEXT.encode()), fine(shows="Gratis samtaler", hides="\ufeff")),
    Fault("N04a", "two byte-order marks", service(UTF8_MARK * 2 + TEXT.encode()),
          warned("invisible-character 1:1", shows="Gratis samtaler", hides="\ufeff")),
    Fault("N04b", "a byte-order mark in the text", prose("Ring \ufeffoss."), warned("invisible-character 18:6")),
    Fault("N05a", "a letter cut in two", prose("Ring oss p\udcc3"), refused("not-utf8 18:11")),
    Fault("N05b", "a letter written too long", prose("Ring \udcc0\udcaf oss"), refused("not-utf8 18:6")),
    Fault("N05c", "half of a pair", prose("Ring \udced\udca0\udc80 oss"), refused("not-utf8 18:6")),
    Fault("N05d", "beyond the last character", prose("Ring \udcf4\udc90\udc80\udc80 oss"), refused("not-utf8 18:6")),
    Fault("N06", "NUL in the text", prose("Ring\0oss"), refused("control-character 18:5")),
    Fault("N07a", "å that became two letters", prose("Ring oss pÃ¥ dagtid."), warned("garbled-letters 18:11")),
    Fault("N07b", "the same in the title", title("SmÃ¥prat"), warned("garbled-letters 2:11")),
    Fault("N08a", "a letter that is lost", prose("Ring oss p\ufffd dagtid."), warned("replacement-character 18:11")),
    Fault("N08b", "a letter that is lost in a field", lead("Samtaler p\ufffd dagtid"), warned("replacement-character 3:20")),
    Fault("N09", "lines that end with CR", service(TEXT.replace("\n", "\r")), fine(shows="Gratis samtaler")),
    Fault("N10a", "lines of Windows", service(TEXT.replace("\n", "\r\n")), fine(shows="Gratis samtaler")),
    Fault("N10b", "lines of two kinds", service(TEXT.replace("\n", "\r\n", 5)), fine(shows="Gratis samtaler")),
    Fault("N11a", "a picture named .md", service(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0"), refused("not-utf8 1:1")),
    Fault("N11b", "a zip named .md", service(b"PK\x03\x04\x14\0\0\0\x08\0\xde\xad\xbe\xef"), refused("not-utf8 1:12")),
    Fault("N11c", "a gzip named .md", service(gzip.compress(TEXT.encode(), mtime=0)), refused("not-utf8 1:2")),
    Fault("N11d", "a PDF named .md", service(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n"), refused("not-utf8 2:2")),
    Fault("N12a", "an empty file", service(""), refused("missing-front-matter 1:1")),
    Fault("N12b", "blanks alone", service("  \n\n \t\n"), refused("missing-front-matter 1:1")),
    Fault("N12c", "fields alone", service(TEXT.replace("Ring oss, så finner vi en tid.\n", "")), fine(shows="Gratis samtaler")),
    Fault("N13", "a soft hyphen in the title", title("Samtale\u00adtilbudet"), warned("invisible-character 2:16")),
    Fault("N14", "letters composed of two characters", title("Ska\u030al"), fine(shows="Ska\u030al")),
]
