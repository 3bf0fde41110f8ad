import Diagnostics
import Services

extension ServiceDraft {
  /// What an editor writes freely in fields, each text with the smallest place that is known of it; the prose and the places are not among them.
  ///
  /// It is read by rules that look for what may stand nowhere. What was inherited from another file has its place there.
  var freeTexts: [Located<String>] {
    var texts: [Located<String>] = []
    func add(_ text: Located<String>?) { if let text { texts.append(text) } }
    func add(_ all: [Located<String>]?) { for text in all ?? [] { add(text) } }
    func add(_ text: String?, at span: Span) { if let text { texts.append(Located(text, at: span)) } }
    add(title)
    add(keywords?.value)
    add(owner)
    for route in routes { add(route.name) }
    for facts in [facts] + routes.map(\.facts) {
      for text in [facts.lead, facts.measures, facts.guidance, facts.userInvolvement, facts.complaint, facts.agreement]
      {
        add(text)
      }
      for hours in [facts.openingHours, facts.phoneHours] {
        if let hours { for words in hours.value.words { add(words, at: hours.span) } }
      }
      for judgement in facts.judgements?.value ?? [] { add(judgement.value.reason) }
      for list in [facts.facilities, facts.staff, facts.legalBasis, facts.topics] { add(list?.value) }
      if let audience = facts.audience {
        add(audience.value.situations)
        add(audience.value.requirements)
        add(audience.value.text)
      }
      if let fee = facts.userFee {
        add(fee.value.exemptions)
        add(fee.value.text)
      }
      if let referral = facts.referral {
        add(referral.value.from)
        add(referral.value.text)
      }
      add(facts.vedtak?.value.text)
      for phone in facts.contact?.value.phones ?? [] {
        add(phone.writtenPurpose)
        for words in phone.hours?.words ?? [] { add(words, at: phone.number.span) }
      }
      for event in facts.events?.value ?? [] {
        add(event.name)
        add(event.text, at: event.name.span)
      }
    }
    if let image {
      add(image.value.alternative, at: image.span)
      add(image.value.credit, at: image.span)
    }
    for own in extra + routes.flatMap(\.extra) { texts += own.texts }
    texts += prose.references.map { Located($0.title, at: $0.span) }
    return texts
  }
}

extension OpeningHours {
  /// Everything that is written beside the hours.
  var words: [String] {
    func noted(_ plan: Plan?) -> [String] {
      guard case .rows(let rows)? = plan else { return [] }
      return rows.compactMap(\.note)
    }
    let plans = (dated + seasons).map(\.plan) + [publicHolidays]
    return notes + weekly.compactMap(\.note) + plans.flatMap { noted($0) } + noted(schoolHolidays)
  }
}

extension Extra {
  /// The texts of a value of the site's own, those that lie inside each other as well.
  fileprivate var texts: [Located<String>] { Self.texts(of: value, at: span) }

  private static func texts(of value: Value, at span: Span) -> [Located<String>] {
    switch value {
    case .text(let text): [Located(text, at: span)]
    // An address may have been cut at its commas.
    case .list(let items):
      [Located(items.flatMap { texts(of: $0, at: span) }.map(\.value).joined(separator: "; "), at: span)]
    case .record(let members): members.flatMap(\.texts)
    }
  }
}
