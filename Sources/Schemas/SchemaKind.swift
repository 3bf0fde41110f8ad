import Diagnostics

/// The kinds of file that have a schema, by the name that the command takes.
package enum SchemaKind: String, CaseIterable, Sendable {
  case service = "tjeneste"
  case translation = "oversettelse"
  case page = "side"
  case settings = "nettsted"
  case municipality = "kommune"
  case helpLines = "hjelpetelefoner"
  case vocabulary = "vokabular"
  case queries = "søk"

  var title: Wording {
    switch self {
    case .service: Wording(nb: "Feltene i et tilbud", nn: "Felta i eit tilbod", en: "The fields of a service")
    case .translation:
      Wording(
        nb: "Feltene i en oversettelse, som arver det den ikke sier",
        nn: "Felta i ei omsetjing, som arvar det ho ikkje seier",
        en: "The fields of a translation, which inherits what it does not state")
    case .page:
      Wording(
        nb: "Feltene i en annen side eller en temaside", nn: "Felta i ei anna side eller ei temaside",
        en: "The fields of another page or of a topic's page")
    case .settings:
      Wording(
        nb: "Innstillingene i nettsted.yaml", nn: "Innstillingane i nettsted.yaml", en: "The settings of nettsted.yaml")
    case .municipality:
      Wording(nb: "Kommunen i kommune.yaml", nn: "Kommunen i kommune.yaml", en: "The municipality of kommune.yaml")
    case .helpLines:
      Wording(
        nb: "Hjelpetelefonene i hjelpetelefoner.yaml", nn: "Hjelpetelefonane i hjelpetelefoner.yaml",
        en: "The help lines of hjelpetelefoner.yaml")
    case .vocabulary: Wording(nb: "Ordene i et vokabular", nn: "Orda i eit vokabular", en: "The terms of a vocabulary")
    case .queries: Wording(nb: "Søkene i søk.yaml", nn: "Søka i søk.yaml", en: "The queries of søk.yaml")
    }
  }
}

/// Which spellings of a key a schema takes.
package enum KeySpelling: String, CaseIterable, Sendable {
  /// All that reading takes; only one is offered.
  case any
  /// The one that is offered, for forms and for places that want their files alike.
  case one
}
