import Diagnostics
import Services

extension Reading {
  /// `egenandel`: a record with `type`, or one text that is a type or an amount.
  mutating func userFee(_ value: FieldValue) -> Located<UserFee>? {
    guard case .record(let entries) = value.content else {
      guard let text = text(value) else { return nil }
      return userFee(text).map { Located($0, at: text.span) }
    }
    var fee: UserFee?
    var amounts: [Located<Amount>] = []
    var rest = UserFee(kind: .unknown)
    var hasType = false
    record(entries, keys: UserFeeKey.self) { reading, key, entry in
      switch key {
      case .type:
        hasType = true
        fee = reading.text(entry.value).flatMap { reading.userFee($0) }
      case .amounts:
        amounts = reading.texts(entry.value).compactMap { reading.value($0, .unreadableAmount, as: Amount.self) }
      case .expenses: rest.expenses = reading.member(entry.value, of: UserFee.Expenses.self)?.value
      case .exemptions: rest.exemptions = reading.texts(entry.value)
      case .text: rest.text = reading.text(entry.value)
      }
    }
    if !hasType {
      // An amount alone is a fixed price; a text alone does not say what it costs.
      guard !amounts.isEmpty else {
        reportMissingPart(UserFeeKey.type.id, at: value.span)
        return nil
      }
      fee = UserFee(kind: .fixedPrice)
    }
    guard var fee else { return nil }
    reportContradiction(between: fee.kind, and: amounts)
    fee.amounts += amounts
    fee.expenses = rest.expenses
    fee.exemptions = rest.exemptions
    fee.text = rest.text
    return Located(fee, at: value.span)
  }

  /// A page that says «Gratis 150 kr» tells its readers nothing.
  private mutating func reportContradiction(between kind: UserFee.Kind, and amounts: [Located<Amount>]) {
    let says: Wording
    switch kind {
    case .free: says = Wording(nb: "gratis", nn: "gratis", en: "free")
    case .unknown: says = Wording(nb: "ukjent", nn: "ukjent", en: "unknown")
    case .notRelevant: says = Wording(nb: "ikke relevant", nn: "ikkje relevant", en: "not relevant")
    case .freeWithExtras, .fixedPrice, .countsTowardsExemptionCard, .dependsOnIncome, .byAbility, .freeForSome: return
    }
    guard let amount = amounts.first(where: { !$0.value.isFree }) else { return }
    let written = String(decoding: file.bytes[amount.span.range], as: UTF8.self)
    report(
      .contradictoryUserFee, at: amount.span,
      Wording(
        nb: "egenandelen er både «\(says.nb)» og «\(written)»", nn: "eigendelen er både «\(says.nn)» og «\(written)»",
        en: "the fee is both “\(says.en)” and “\(written)”"),
      remedy: Wording(
        nb: "slett beløpet, eller skriv en annen «type»: «fast pris», «gratis med tillegg», «gratis for noen»",
        nn: "slett beløpet, eller skriv ein annan «type»: «fast pris», «gratis med tillegg», «gratis for nokre»",
        en: "delete the amount, or write another “type”: “fast pris”, “gratis med tillegg”, “gratis for noen”"))
  }

  private mutating func userFee(_ text: Located<String>) -> UserFee? {
    if let kind = UserFee.Kind.named(text.value) {
      noteEnglishNo(text)
      return UserFee(kind: kind)
    }
    switch folded(text.value) {
    case "ja", "yes", "true":
      reportAmbiguous(
        text,
        Wording(
          nb: "«\(text.value)» sier ikke hva det koster", nn: "«\(text.value)» seier ikkje kva det kostar",
          en: "“\(text.value)” does not say what it costs"))
      return nil
    case "frikort":
      reportAmbiguous(
        text,
        Wording(
          nb: "«frikort» kan bety at det teller mot frikort, eller at det er gratis med frikort",
          nn: "«frikort» kan tyde at det tel mot frikort, eller at det er gratis med frikort",
          en: "“frikort” may mean that it counts towards the exemption card, or that it is free with one"))
      return nil
    default: break
    }
    do throws(Amount.Unreadable) {
      let amount = try Amount(reading: text.value)
      return amount.isFree
        ? UserFee(kind: .free) : UserFee(kind: .fixedPrice, amounts: [Located(amount, at: text.span)])
    } catch {
      guard text.value.utf8.contains(where: { $0.isDigit }) else {
        _ = member(text, of: UserFee.Kind.self)
        return nil
      }
      report(.unreadableAmount, at: text.span, error.summary, remedy: error.remedy)
      return nil
    }
  }

  private mutating func reportAmbiguous(_ text: Located<String>, _ summary: Wording) {
    report(
      .ambiguousUserFee, at: text.span, summary,
      remedy: Wording(
        nb: "skriv beløpet («150 kr»), «teller mot frikort», «inntektsavhengig», «etter evne» eller «gratis»",
        nn: "skriv beløpet («150 kr»), «tel mot frikort», «inntektsavhengig», «etter evne» eller «gratis»",
        en: "write the amount (“150 kr”), “teller mot frikort”, “inntektsavhengig”, “etter evne” or “gratis”"))
  }
}
