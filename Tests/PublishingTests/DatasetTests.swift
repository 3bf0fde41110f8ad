import Diagnostics
import Foundation
import Publishing
import Rendering
import Services
import TestSupport
import Testing

/// The open dataset is a contract: its codes are English, and `docs/dataset.md` names each of its members.
@Suite struct DatasetTests {
  /// A service that states every field, and one whose address is secret.
  private static let files: [(path: String, text: String)] = [
    ("nettsted.yaml", "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\n"),
    ("kommune.yaml", "navn: Prøve kommune\nnummer: \"9999\"\n"),
    (
      "tjenester/a.md",
      """
      ---
      tittel: Psykisk helsetjeneste
      ingress: Samtaler og grupper.
      tjenestetype: psykisk helsetjeneste
      målgruppe: {hvem: [ungdom, pårørende], alder: 16–25, situasjon: [angst], krav: [bor i kommunen], tekst: For deg.}
      egenandel: {type: gratis med tillegg, beløp: 150 kr per dag, utgifter: kan unngås, fritak: [under 18 år], tekst: Mat.}
      henvisning: {type: "ikke nødvendig, men mulig", fra: [fastlege], tekst: Fastlegen kan henvise.}
      vedtak: etter 14 dager
      ventetid: innen 2 uker
      åpningstid:
        - mandag–fredag 08:00–15:30
        - juli: stengt
        - tekst: Etter avtale
      telefontid:
        - mandag 09:00–11:00
      kontakt:
        telefon:
          - {nummer: 00 00 12 34, til: Nord, åpent: mandag 08:00–15:30}
        sms: 00 00 12 35
        epost: post@example.no
        nettside: https://example.no/
        skjema: https://example.no/kontakt
        chat: https://example.no/chat
      sted:
        navn: Huset
        adresse: Storgata 1, 0150 Oslo
        adkomst: Inngang fra bakgården.
        postadresse: Postboks 1, 0101 Oslo
        posisjon: [59.9127, 10.7461]
      form: [samtale, hjemmebesøk]
      tema: [angst]
      alvorlighet: [risiko, lett, moderat, alvorlig]
      ansvar: spesialisthelsetjeneste
      avtale: Samarbeidsavtale
      kommuner: ["9999"]
      tiltak: Kurs
      los: Vi følger deg
      ansatte: [psykolog]
      medvirkning: Brukerråd
      språk: [nb, en]
      tolk: ja
      tilrettelegging: [rullestol]
      taushetsplikt: ja
      anonym: ja
      lovgrunnlag: [helse- og omsorgstjenesteloven § 3-2]
      klage: Klag til kommunen
      deltilbud:
        - navn: Gruppe
          lavterskel: ja
        - navn: Samtale
      tidspunkter:
        - {navn: Kurs, start: 2027-01-12 18:00, slutt: 2027-01-12 20:00, sted: Biblioteket, tekst: Ta med matpakke}
      ansvarlig: Leder
      kontrollert: 2026-09-01
      kontrollintervall: 6 måneder
      søkeord: [deppa]
      x-nummer: "1"
      ---
      Tekst.

      """
    ),
    (
      "tjenester/b.md",
      "---\ntittel: Krisesenter\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\nsted: {skjult: ja}\ntjenestetype: krisesenter\n---\nTekst.\n"
    ),
  ]

  private func services() async throws -> [[String: Any]] {
    let request = BuildRequest(contentPath: "content", today: try #require(Day(year: 2026, month: 11, day: 23)))
    let publication = try await Publication.build(
      FileTree(content: Self.files), templates: Templates(files: [:]), request)
    let errors = publication.diagnostics.filter { $0.severity == .error }.map(\.summary.nb)
    try #require(errors == [])
    let file = try #require(publication.files.first { $0.path == "tjenester.json" })
    let value = try #require(try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any])
    #expect(Set(value.keys) == ["version", "services"])
    return try #require(value["services"] as? [[String: Any]])
  }

  private func documentation() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "docs/dataset.md"), encoding: .utf8)
  }

  /// The keys of all records inside a value; what is in `extra` is the site's own.
  private func members(of value: Any) -> Set<String> {
    if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(members(of: $1)) } }
    guard let record = value as? [String: Any] else { return [] }
    return record.reduce(into: []) { found, member in
      found.insert(member.key)
      if member.key != "extra" { found.formUnion(members(of: member.value)) }
    }
  }

  @Test func everyMemberStandsInTheDocumentationAndNoOther() async throws {
    var documented: Set<String> = []
    for line in try documentation().split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|")
      let names = try #require(cells.first).split(separator: "`").enumerated().filter { $0.offset % 2 == 1 }
      documented.formUnion(names.map { String($0.element) })
    }
    // These stand in the texts about the records that hold them.
    documented.formUnion(["number", "purpose", "from", "through", "hours", "value", "unit"])
    let found = members(of: ["version": 1, "services": try await services()] as [String: Any])
    #expect(found.subtracting(documented) == [])
    #expect(documented.subtracting(found) == [])
  }

  @Test func everyCodeStandsInTheDocumentation() throws {
    let text = try documentation()
    let codes =
      UserFee.Kind.allCases.map(\.code) + UserFee.Expenses.allCases.map(\.code) + Referral.Kind.allCases.map(\.code)
      + NeedSeverity.allCases.map(\.code) + Responsibility.allCases.map(\.code)
    for code in codes { #expect(text.contains("`\(code)`"), "\(code)") }
  }

  @Test func valuesOfClosedFieldsAreEnglish() async throws {
    let services = try await services()
    let service = try #require(services.first)
    #expect(service["severity"] as? [String] == ["risk", "mild", "moderate", "severe"])
    #expect(service["responsibility"] as? String == "specialist_health_service")
    #expect(service["forms"] as? [String] == ["conversation", "home_visit"])
    #expect(service["serviceType"] as? String == "mental_health_service")
    #expect((service["userFee"] as? [String: Any])?["type"] as? String == "free_with_extras")
    #expect((service["userFee"] as? [String: Any])?["expenses"] as? String == "avoidable")
    #expect((service["referral"] as? [String: Any])?["type"] as? String == "not_needed_but_possible")
    #expect((service["vedtak"] as? [String: Any])?["type"] as? String == "after_days")
    #expect((service["waitingTime"] as? [String: Any])?["type"] as? String == "within")
    #expect((service["audience"] as? [String: Any])?["groups"] as? [String] == ["ungdom", "pårørende"])
    #expect(service["topics"] as? [String] == ["angst"])
    #expect(services.last?["serviceType"] as? String == "crisis_shelter")
  }

  @Test func everyTermOfAClosedVocabularyHasACodeOfItsOwn() {
    for vocabulary in [Vocabularies.builtIn.form, Vocabularies.builtIn.serviceType] {
      let codes = vocabulary.terms.map(\.code)
      #expect(Set(codes).count == codes.count)
      for code in codes {
        #expect(code.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") }, "\(code)")
      }
    }
    #expect(Term(id: "å ringe", names: ["nb": "å ringe"]).code == "a_ringe")
  }
}
