package import Diagnostics
package import Services

/// The text of a new service file: what must be answered stands open unless it is answered already, and every line says what it wants to
/// know.
///
/// The file is a draft, so that an unfinished page is never published; its faults are shown as warnings until it is finished.
/// `isForeign` says that the texts of the site are in another language, so that this one has to name its own.
package func newServiceText(
  title: String, answers: NewServiceAnswers = [:], in language: MessageLanguage,
  isForeign: Bool = false
) -> String {
  func said(_ nb: String, _ nn: String) -> String { language == .nn ? nn : nb }
  func name(_ field: Field) -> String { language == .nn ? field.names.nn.first ?? field.id : field.id }
  func open(_ key: String, _ comment: String) -> String {
    key + ":" + String(repeating: " ", count: max(2, 25 - key.count)) + "# \(comment)"
  }
  func line(_ field: Field, _ answer: String?, _ comment: String) -> String {
    answer.map { "\(name(field)): \(yamlValue($0))" } ?? open(name(field), comment)
  }
  let isOpen = [NewServiceQuestion.Subject.audience, .userFee, .referral].contains { answers[$0] == nil }

  var lines = [
    "---", "tittel: \(quoted(title))",
    said(
      "utkast: ja                # slett linjen når siden er ferdig",
      "utkast: ja                # slett linja når sida er ferdig"),
  ]
  if isForeign { lines.append("tekstspråk: \(said("nb", "nn"))") }
  lines += [
    "",
    isOpen
      ? said("# Disse tre må du svare på:", "# Desse tre må du svare på:")
      : said("# Dette spør leserne om først:", "# Dette spør lesarane om først:"),
    line(
      .audience, answers[.audience],
      said(
        "hvem er tilbudet for? barn, ungdom, voksne, pårørende, alle …",
        "kven er tilbodet for? barn, ungdom, vaksne, pårørande, alle …")),
    line(
      .userFee, answers[.userFee],
      said(
        "hva koster det? gratis, 150 kr, teller mot frikort, ukjent …",
        "kva kostar det? gratis, 150 kr, tel mot frikort, ukjent …")),
    line(
      .referral, answers[.referral],
      said(
        "må man ha henvisning? nei, ja, «ikke nødvendig, men mulig», ukjent",
        "må ein ha tilvising? nei, ja, «ikkje nødvendig, men mogleg», ukjent")),
  ]
  if let phone = answers[.phone] { lines += ["kontakt:", "  telefon: \(yamlValue(phone))"] }
  lines += [
    "",
    said(
      "# Disse gjør siden mye bedre. Ta bort «# » framfor linjen og skriv svaret:",
      "# Desse gjer sida mykje betre. Ta bort «# » framfor linja og skriv svaret:"),
    said("# ingress: Én setning om hva tilbudet er.", "# ingress: Éi setning om kva tilbodet er."),
    said(
      "# vedtak: nei             # nei, ja, for deler, etter 14 dager, ukjent",
      "# vedtak: nei             # nei, ja, for delar, etter 14 dagar, ukjent"),
    said(
      "# ventetid: ukjent        # ingen, drop-in, samme dag, innen 2 uker, venteliste, ukjent",
      "# ventetid: ukjent        # ingen, drop-in, same dag, innan 2 veker, venteliste, ukjent"),
    "# \(name(.openingHours)):",
    said("#   - mandag–fredag 08:00–15:30", "#   - måndag–fredag 08:00–15:30"),
    said("#   - helligdager: stengt", "#   - heilagdagar: stengt"),
  ]
  if answers[.phone] == nil { lines += ["# kontakt:", "#   telefon: 00 00 00 00"] }
  lines += [
    "# \(name(.place)):",
    open("#   adresse", said("gate og nummer, postnummer og poststed", "gate og nummer, postnummer og poststad")),
    "# tema: [angst, søvn]",
    "# \(name(.owner)): \(said("Enheten som eier teksten", "Eininga som eig teksten"))",
    "# kontrollert: 2026-01-31",
    "---",
    "## Dette får du hjelp med", "",
    "## Slik får du hjelp", "",
    said("## Dette skjer når du tar kontakt", "## Dette skjer når du tek kontakt"), "",
  ]
  return lines.joined(separator: "\n") + "\n"
}

/// The answer as a value of a field: words and numbers as they are, a list between its brackets, anything else in quotation marks.
private func yamlValue(_ answer: String) -> String {
  let isPlain = answer.unicodeScalars.allSatisfy { scalar in
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || " –,".unicodeScalars.contains(scalar)
  }
  return isPlain || answer.first == "[" ? answer : quoted(answer)
}

private func quoted(_ text: String) -> String {
  "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
}
