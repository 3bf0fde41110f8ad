import Diagnostics
import Services

extension Check {
  static let privateContact = Check(
    .privateContact,
    .service { draft, _ in
      let facts = [draft.facts] + draft.routes.map(\.facts)
      let isVoluntary =
        facts.contains { $0.responsibility?.value == .voluntary }
        || ["frivillig tilbud", "brukerorganisasjon", "selvhjelpsgruppe"].contains(draft.serviceType?.value ?? "")
      var found: [Diagnostic] = []
      for contact in facts.compactMap({ $0.contact?.value }) {
        if let email = contact.email, let why = privacy(of: email.value.text, isVoluntary: isVoluntary) {
          found.append(privateEmail(email.value.text, why, at: email.span))
        }
        for phone in contact.phones where phone.number.value.mayBePrivate {
          guard let purpose = phone.writtenPurpose, let name = personNames(in: Passage(purpose)).first
          else { continue }
          found.append(privatePhone(name.text, at: phone.number.span))
        }
      }
      for passage in draft.prose.locatedPassages {
        for email in emailAddresses(in: passage) {
          guard let why = privacy(of: email.text, isVoluntary: isVoluntary) else { continue }
          found.append(privateEmail(email.text, why, at: email.span))
        }
        found += phonedPersons(in: passage).map { privatePhone($0.text, at: $0.span) }
      }
      var seen: Set<Span> = []
      return found.filter { $0.span.path == draft.path && seen.insert($0.span).inserted }
    })

  private enum Privacy { case person, account }

  private static func privateEmail(_ address: String, _ why: Privacy, at span: Span) -> Diagnostic {
    Diagnostic(
      .privateContact, at: span,
      why == .person
        ? Wording(
          nb: "«\(address)» er adressen til én person", nn: "«\(address)» er adressa til éin person",
          en: "“\(address)” is one person's address")
        : Wording(
          nb: "«\(address)» er en privat e-postkonto", nn: "«\(address)» er ein privat e-postkonto",
          en: "“\(address)” is a private mail account"),
      remedy: Wording(
        nb: "skriv en adresse som tilbudet eier, som «psykiskhelse@example.no»",
        nn: "skriv ei adresse som tilbodet eig, som «psykiskhelse@example.no»",
        en: "write an address that the service owns, such as “psykiskhelse@example.no”"),
      field: Field.contact.id)
  }

  private static func privatePhone(_ name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .privateContact, at: span,
      Wording(
        nb: "mobilnummeret hører til \(name), ikke til tilbudet",
        nn: "mobilnummeret høyrer til \(name), ikkje til tilbodet",
        en: "the mobile number belongs to \(name), not to the service"),
      remedy: Wording(
        nb: "skriv tilbudets eget nummer, og hvem du treffer med en rolle, som «vakttelefonen»",
        nn: "skriv tilbodet sitt eige nummer, og kven du treffer med ei rolle, som «vakttelefonen»",
        en: "write the service's own number, and whom one reaches as a role, such as “vakttelefonen”"),
      field: Field.contact.id)
  }

  // MARK: E-mail

  /// Why an address is not the service's own; nil where it may be.
  private static func privacy(of address: String, isVoluntary: Bool) -> Privacy? {
    let parts = address.lowercased().split(separator: "@").map(String.init)
    guard parts.count == 2 else { return nil }
    let names = parts[0].split { $0 == "." || $0 == "_" }.map { folded(String($0)) }
    let isPerson =
      (2...3).contains(names.count) && firstNames.contains(names[0])
      && names.dropFirst().allSatisfy { name in
        name.utf8.allSatisfy(\.isLetter) && !houses.contains { name.hasSuffix($0) }
      }
    if isPerson { return .person }
    // A small club may have nothing else than such an account.
    return !isVoluntary && accounts.contains(parts[1]) ? .account : nil
  }

  private static let accounts: Set = [
    "gmail.com", "googlemail.com", "hotmail.com", "hotmail.no", "outlook.com", "live.no", "live.com", "msn.com",
    "online.no", "yahoo.com", "yahoo.no", "icloud.com", "me.com", "broadpark.no", "getmail.no",
  ]
  /// Endings of places and groups that are named after somebody: «kari.senteret@».
  private static let houses = [
    "senter", "senteret", "hus", "huset", "team", "teamet", "stiftelse", "stiftelsen", "heim", "heimen", "hjem",
    "hjemmet", "klinikk", "klinikken", "skole", "skule", "minne",
  ]

  private static func emailAddresses(in passage: Passage) -> [(text: String, span: Span)] {
    let bytes = Array(passage.text.utf8)
    func belongs(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || 0x80 <= byte || "._-+".utf8.contains(byte) }
    return bytes.indices.filter { bytes[$0] == .ascii("@") }.compactMap { at in
      var start = at
      while 0 < start, belongs(bytes[start - 1]) { start -= 1 }
      var end = at + 1
      while end < bytes.count, belongs(bytes[end]) { end += 1 }
      while at + 1 < end, bytes[end - 1] == .ascii(".") { end -= 1 }
      guard start < at, at + 1 < end else { return nil }
      return (passage.words(in: start..<end), passage.span(of: start..<end))
    }
  }

  // MARK: Persons

  /// A person's name in a sentence that also has a mobile number.
  private static func phonedPersons(in passage: Passage) -> [(text: String, span: Span)] {
    guard 8 <= passage.digitCount else { return [] }
    return passage.sentences.flatMap { sentence -> [(text: String, span: Span)] in
      hasMobileNumber(sentence) ? personNames(in: sentence, of: passage) : []
    }
  }

  private static func hasMobileNumber(_ sentence: [TextToken]) -> Bool {
    var digits = ""
    for token in sentence {
      if let number = token.number {
        digits += number
        if digits.utf8.count == 8, let number = try? PhoneNumber(reading: digits), number.mayBePrivate { return true }
      } else {
        digits = ""
      }
    }
    return false
  }

  private static func personNames(in passage: Passage) -> [(text: String, span: Span)] {
    personNames(in: passage.tokens, of: passage)
  }

  /// A usual first name with one or two more names after it.
  private static func personNames(in tokens: [TextToken], of passage: Passage) -> [(text: String, span: Span)] {
    zip(tokens, tokens.dropFirst()).compactMap { first, last in
      guard first.isCapitalised, last.isCapitalised, last.isSpaced, let name = first.word, firstNames.contains(name),
        let surname = last.word, !houses.contains(where: { surname.hasSuffix($0) })
      else { return nil }
      let range = first.range.lowerBound..<last.range.upperBound
      return (passage.words(in: range), passage.span(of: range))
    }
  }

  /// First names that many people in Norway have, as `folded` makes them. A name that is missing here is not found: better so than to
  /// take «Solbakken Terrasse» for somebody.
  private static let firstNames: Set<String> = Set(
    """
    anne inger kari marit ingrid eva berit astrid bjorg hilde anna solveig marianne randi ida nina maria elisabeth kristin
    bente heidi silje hanne linda tone tonje monica gerd elin wenche ragnhild anita camilla ellen karin mette julie siri lise
    kristine mona irene sara marte nora emma maja sofie thea hege turid sissel unni line anette ann grete ruth vigdis
    ola trine lene stine martine ingvild guro mari karoline malin vilde helene ase synnove gro brit aud jorunn torill torunn
    jan per bjorn ole lars kjell knut arne svein thomas hans geir tor morten terje odd erik martin andreas john anders rune
    trond tore daniel jon kristian marius tom stian harald olav fredrik rolf espen leif gunnar nils oyvind henrik magnus
    eirik helge jonas einar alexander oystein ivar frode steinar kare sverre roger steffen sindre emil petter mathias
    oliver jakob johannes vegard kenneth asbjorn sigurd torbjorn roy kim pal stig egil arild jens johan robert havard
    mohammed ahmed ali fatima amina olena natalia svitlana oksana
    """.split { $0 == " " || $0 == "\n" }.map { folded(String($0)) })
}

extension PhoneNumber {
  /// A mobile number, which one person carries, or an example of one.
  fileprivate var mayBePrivate: Bool { isMobile || isExample }
}

extension Rule {
  static let privateContact = Rule(
    "private-contact", .warning,
    demand: Wording(
      nb: "Telefon og e-post hører til tilbudet, ikke til en person.",
      nn: "Telefon og e-post høyrer til tilbodet, ikkje til ein person.",
      en: "Phone and e-mail belong to the service and not to a person."),
    rationale: Wording(
      nb:
        "Når den ansatte har ferie eller slutter, får ingen svar. Og helseopplysninger hører ikke hjemme i en privat konto.",
      nn:
        "Når den tilsette har ferie eller sluttar, får ingen svar. Og helseopplysningar høyrer ikkje heime i ein privat konto.",
      en:
        "When the employee is on leave or has left, nobody gets an answer. And facts about health do not belong in a private account."
    ),
    accepts: [
      .service("kontakt:\n  epost: post@example.no"),
      .service("kontakt:\n  epost: psykisk.helse@example.no"),
      .service("kontakt:\n  epost: kari-senteret@example.no"),
      .service("kontakt:\n  epost: kari.senteret@example.no"),
      .service("kontakt:\n  sms: 00 00 12 34\n  telefon: {nummer: 00 00 12 35, til: Nord og sentrum}"),
      .service("ansvar: frivillig\nkontakt:\n  epost: fjordviksorggruppe@gmail.com"),
      .service("vedtak: nei", prose: "Kari Nordmann leder gruppa. Ring vakttelefonen på 00 00 12 34."),
      .service("vedtak: nei", prose: "Skriv til post@example.no, eller ring oss på 00 00 12 34."),
    ],
    rejects: [
      .service("kontakt:\n  epost: ↓kari.nordmann@example.no"),
      .service("kontakt:\n  epost: ↓psykiskhelse@gmail.com"),
      .service("ansvar: frivillig\nkontakt:\n  epost: ↓ola.nordmann@gmail.com"),
      .service("kontakt:\n  telefon:\n    - {nummer: ↓00 00 12 34, til: Kari Nordmann}"),
      .service("vedtak: nei", prose: "Ring ↓Kari Nordmann på 00 00 12 34."),
      .service("vedtak: nei", prose: "Skriv til ↓ola.nordmann@example.no."),
    ]
  )
}
