package import Diagnostics

/// Rules for the bytes of a file.
package let encodingRules: [Rule] = [.notUTF8, .fileTooLarge]

extension Rule {
  static let notUTF8 = Rule(
    "not-utf8", .error,
    demand: Wording(
      nb: "Filen er lagret som UTF-8.", nn: "Fila er lagra som UTF-8.", en: "The file is saved as UTF-8."),
    rationale: Wording(
      nb: "I en annen tegnkoding blir æ, ø og å til feil tegn på siden.",
      nn: "I ei anna teiknkoding blir æ, ø og å til feil teikn på sida.",
      en: "In another encoding æ, ø and å turn into wrong characters on the page."),
    accepts: ["---\ntittel: Blåbær\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n"],
    rejects: [
      .init(bytes: Array("---\ntittel: Bl".utf8) + [0xE5] + Array("tur\n---\n".utf8)),
      .init(bytes: [0xFF, 0xFE, 0x2D, 0x00]),
    ]
  )

  static let fileTooLarge = Rule(
    "file-too-large", .error,
    demand: Wording(
      nb: "En fil er høyst 1 MB tekst og 64 kB felt.", nn: "Ei fil er høgst 1 MB tekst og 64 kB felt.",
      en: "A file is at most 1 MB of text and 64 KB of fields."),
    rationale: Wording(
      nb: "Ingen leser så lange sider, og de kan stoppe hele nettstedet.",
      nn: "Ingen les så lange sider, og dei kan stoppe heile nettstaden.",
      en: "Nobody reads such long pages, and they can stop the whole site."),
    accepts: ["---\ntittel: Samtale\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n"],
    rejects: [
      .init(
        stringLiteral: "↓---\ntittel: Samtale\n---\n"
          + String(repeating: String(repeating: "ord ", count: 400) + "\n\n", count: 700))
    ]
  )
}
