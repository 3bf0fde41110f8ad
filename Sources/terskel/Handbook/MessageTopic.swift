/// What an editor did before a message came, as the handbook groups the rules.
struct MessageTopic {
  let title: String
  let advice: String
  let rules: [String]

  /// What to do about those that no example can break, since their breach needs more than files.
  static let remedies = [
    "vanished-page":
      "Skriv den gamle adressen i «tidligere adresser» der siden er nå, eller «avsluttet» hvis tilbudet er borte",
    "unread-file": "Legg selve filen i mappen i stedet for en snarvei til den",
    "missing-municipality": "Lag «kommune.yaml» med «navn» og «nummer»",
    "unfit-for-release": "Ta bort «eksempel: ja», og skriv adressen til tilgjengelighetserklæringen i «nettsted.yaml»",
  ]

  /// Every rule stands in one of them.
  static let all = [
    MessageTopic(
      title: "Du har ikke svart på alt",
      advice: "Noe leseren trenger, mangler. Vet du det ikke, skriver du «ukjent» der det går.",
      rules: [
        "missing-field", "missing-part", "empty-value", "missing-front-matter", "untitled-page",
        "no-way-to-make-contact",
        "missing-local-facts", "missing-expected-heading", "audience-sentence", "missing-owner-or-date",
        "responsibility-without-agreement", "image-without-text",
      ]),
    MessageTopic(
      title: "Du har skrevet en verdi på en måte som kan bety to ting",
      advice: "Skriv den slik meldingen viser. Alle former står under [feltene](felter.md).",
      rules: [
        "ambiguous-user-fee", "waiting-time-without-number", "unreadable-address", "unreadable-age",
        "unreadable-amount",
        "unreadable-date", "unreadable-email-address", "unreadable-interval", "unreadable-number",
        "unreadable-phone-number", "unreadable-position", "unreadable-vedtak", "unreadable-waiting-time",
        "unreadable-web-address", "unreadable-yes-no", "unknown-term", "unknown-topic", "wrong-kind",
        "impossible-postcode", "english-word",
      ]),
    MessageTopic(
      title: "Du har skrevet åpningstider",
      advice: "Gale tider er verre enn ingen: noen reiser til en stengt dør.",
      rules: [
        "unreadable-opening-hours", "contradictory-opening-hours", "open-without-hours", "past-exception",
        "round-the-clock-without-holidays", "hours-that-do-not-fit", "school-holidays-against-season",
      ]),
    MessageTopic(
      title: "Du har skrevet et feltnavn, et tegn eller en linje galt øverst i filen",
      advice: "Feltene er «navn: svar», ett på hver linje, mellom to linjer med «---».",
      rules: [
        "unknown-field", "duplicate-field", "misplaced-field", "misplaced-front-matter", "unclosed-front-matter",
        "unreadable-line", "unsupported-notation", "too-deep", "dropped-text", "duplicate-route-name",
      ]),
    MessageTopic(
      title: "Du har limt inn fra Word, en e-post eller en nettside",
      advice: "Usynlige tegn og pynt følger med. Skriv linjen på nytt hvis du ikke ser hva som er galt.",
      rules: [
        "curly-quotes", "no-break-space", "invisible-character", "control-character", "replacement-character",
        "garbled-letters", "not-utf8", "pasted-bullet", "pasted-field-code", "indented-code", "raw-html",
        "conflict-marker",
      ]),
    MessageTopic(
      title: "Siden sier to ting om det samme",
      advice: "Leseren vet ikke hva hun skal tro. Finn ut hva som er riktig, og rett det andre stedet.",
      rules: [
        "prose-contradicts-field", "contradictory-user-fee", "referrer-without-referral", "age-outside-audience",
        "service-type-contradiction", "responsibility-for-mild-trouble", "wrong-complaint-deadline",
        "duplicate-text", "other-municipality",
      ]),
    MessageTopic(
      title: "Du har kalt tilbudet lavterskel, eller vurdert et kriterium",
      advice: "Se [de ni kriteriene](kriterier.md).",
      rules: [
        "unmet-lavterskel-claim", "undocumented-lavterskel-claim", "lavterskel-in-prose", "expired-judgement",
        "unused-judgement",
      ]),
    MessageTopic(
      title: "Siden gjelder noe hemmelig, privat eller farlig",
      advice: "Rett dette før alt annet.",
      rules: [
        "revealed-address", "private-contact", "emergency-number-as-contact", "mistaken-help-line", "insecure-form",
        "lookalike-host", "mail-parameters", "removed-comment",
      ]),
    MessageTopic(
      title: "Du har skrevet ord og setninger",
      advice: "Rådene er nettopp det: råd. Se [å skrive godt](skrive.md).",
      rules: [
        "long-sentence", "heavy-text", "official-word", "boilerplate", "vague-waiting-in-prose", "shouting-sentence",
        "obsolete-body", "vague-link-text", "address-as-link-text",
      ]),
    MessageTopic(
      title: "Du har laget overskrifter, lister, tabeller eller fotnoter",
      advice: "Noe vises ikke slik du tenkte, eller ville blitt borte.",
      rules: [
        "second-title", "different-heading", "heading-without-space", "skipped-heading-level", "cut-table-cell",
        "table-without-separator", "phone-number-as-list-item", "lost-text", "swallowed-word", "text-beside-comment",
        "unclosed-comment", "unclosed-code-fence", "unused-footnote", "missing-footnote", "deep-nesting",
      ]),
    MessageTopic(
      title: "Du har lenket til noe, eller satt inn et bilde",
      advice: "Skriv `[ordene leseren ser](adressen)`. Til en annen side på nettstedet lenker du til filen.",
      rules: [
        "dead-link", "link-to-hidden-page", "link-to-address", "empty-link", "duplicate-link-text",
        "different-link-host", "different-phone-number", "faulty-phone-link", "forbidden-link-scheme",
        "unreachable-host", "broken-reference", "duplicate-link-definition", "unused-link-definition", "missing-image",
        "forbidden-image-source",
      ]),
    MessageTopic(
      title: "Du har oversatt, eller skrevet på et annet språk",
      advice: "Se [å oversette](oversette.md).",
      rules: [
        "orphan-translation", "untranslated-prose", "translated-fact-differs", "translation-lags-behind",
        "duplicate-language", "hidden-language", "help-line-translation", "unknown-language", "language-no",
        "wrong-written-form",
        "mixed-written-forms", "neglected-written-form",
      ]),
    MessageTopic(
      title: "Tiden har gått",
      advice: "Ingen har gjort noe galt, men noe på siden er gammelt.",
      rules: [
        "overdue-review", "review-in-the-future", "past-start", "past-event", "expires-before-publishing",
        "ended-without-successor", "stale-help-line",
      ]),
    MessageTopic(
      title: "Du har laget, flyttet, slettet eller gitt nytt navn til en fil",
      advice:
        "Navnet på filen er adressen til siden. Skal den bytte navn, skriver du den gamle i «tidligere adresser».",
      rules: [
        "vanished-page", "clashing-address", "duplicate-address", "impossible-address", "look-alike-names",
        "name-without-letters", "unexpected-file", "unread-file",
      ]),
    MessageTopic(
      title: "Noe er større enn det Terskel tar imot",
      advice: "Det er nesten alltid noe som er limt inn ved en feil.",
      rules: [
        "file-too-large", "front-matter-too-large", "oversized-line", "oversized-prose", "oversized-table",
        "excess-link-definitions", "excess-punctuation",
      ]),
    MessageTopic(
      title: "Du har endret innstillinger, hjelpetelefoner, ord eller søk",
      advice: "Dette er for den som eier nettstedet.",
      rules: [
        "missing-setting", "missing-municipality", "duplicate-municipality", "different-municipality-name",
        "municipality-outside-site", "unreadable-municipality-number", "unreadable-organisation-number",
        "unreadable-colour", "faint-colour", "unknown-acute-line", "unknown-front-topic", "repeated-front-topic",
        "crowded-front-page", "unknown-vocabulary", "unsourced-help-line", "failing-query", "site-without-basic-help",
        "example-number", "unfit-for-release",
      ]),
  ]
}
