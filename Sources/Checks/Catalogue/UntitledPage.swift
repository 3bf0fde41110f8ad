import Diagnostics
import Services

extension Check {
  static let untitledPage = Check(
    .untitledPage,
    .directory { subject in
      subject.directory.pages.filter { $0.title == nil }.map { page in
        Diagnostic(
          .untitledPage, at: .start(of: page.path),
          Wording(nb: "siden har ingen tittel", nn: "sida har ingen tittel", en: "the page has no title"),
          remedy: Wording(
            nb: "skriv tittelen øverst i teksten, som «# Om oss»", nn: "skriv tittelen øvst i teksten, som «# Om oss»",
            en: "write the title at the top of the text, such as “# Om oss”"),
          field: Field.title.id)
      }
    })
}

extension Rule {
  static let untitledPage = Rule(
    "untitled-page", .error,
    demand: Wording(
      nb: "En side i «sider» har en tittel.", nn: "Ei side i «sider» har ein tittel.",
      en: "A page in “sider” has a title."),
    rationale: Wording(
      nb: "Tittelen er det leseren ser i menyen og i nettleseren.",
      nn: "Tittelen er det lesaren ser i menyen og i nettlesaren.",
      en: "The title is what readers see in the menu and in the browser."),
    accepts: [
      ["sider/om.md": "---\ntittel: Om siden\n---\nHei.\n"], ["sider/om.md": "# Om siden\n\nHei.\n"],
      ["tema/angst.md": "---\ningress: Om angst\n---\nHei.\n"],
    ],
    rejects: [["sider/om.md": "↓---\ningress: Om siden\n---\nHei.\n"], ["sider/om.md": "↓Hei.\n"]]
  )
}
