import Diagnostics
import Services
import Site

/// `tjenester.json`: every published service with all its facts, the open dataset. Its shape is a contract.
extension SiteRendering {
  package var dataset: StreamedFile {
    let services = plan.directory.services
    let starts = Array(stride(from: 0, to: max(services.count, 1), by: Self.recordsInAPart))
    return StreamedFile(path: "tjenester.json", count: starts.count) { part in
      // One record after another, since all of them at once take many times what they are as text.
      var bytes = Array((part == 0 ? "{\"services\":[" : ",").utf8)
      for (index, service) in services.dropFirst(starts[part]).prefix(Self.recordsInAPart).enumerated() {
        if 0 < index { bytes.append(UInt8(ascii: ",")) }
        record(of: service).append(to: &bytes)
      }
      if part == starts.count - 1 { bytes.append(contentsOf: "],\"version\":1}\n".utf8) }
      return bytes
    }
  }

  /// A few hundred kilobytes.
  private static let recordsInAPart = 50

  private func record(of service: Service) -> JSONValue {
    let common = service.common
    return .known([
      "id": .text(service.id),
      "url": .text(plan.dataAddress(of: service).path),
      "language": .text(service.language.code),
      "title": .text(service.title.value),
      "lead": .text(service.lead?.value),
      "audience": service.routes.map(\.audience.value).sharedValue.map(Self.audience) ?? Self.mixedAudience(service),
      "userFee": service.routes.map(\.userFee.value).sharedValue.map(Self.userFee)
        ?? .record(["type": .text("varies")]),
      "referral": service.routes.map(\.referral.value).sharedValue.map(Self.referral)
        ?? .record(["type": .text("varies")]),
      "vedtak": common.vedtak.map { Self.vedtak($0.value) },
      "waitingTime": common.waitingTime.map { Self.waitingTime($0.value) },
      "openingHours": common.openingHours.map { Self.openingHours($0.value) },
      "phoneHours": common.phoneHours.map { Self.openingHours($0.value) },
      "contact": common.contact.map { Self.contact($0.value) },
      "place": common.places == nil ? nil : places(service, common),
      "topics": .texts(service.topicIDs),
      "municipality": municipality(of: service),
      "sharedBy": service.sharedMunicipalities.isEmpty ? nil : .texts(service.sharedMunicipalities),
      "serviceType": service.serviceType.map { .text(code(of: $0, in: plan.directory.vocabularies.serviceType)) },
      "severity": common.severity.map { .texts($0.value.map(\.code)) },
      "responsibility": common.responsibility.map { .text($0.value.code) },
      "forms": common.forms.map { forms in
        .texts(forms.value.map { code(of: $0.value, in: plan.directory.vocabularies.form) })
      },
      "languages": common.languages.map { .texts($0.value.map(\.code)) },
      "interpreter": common.interpreter.map { .flag($0.value) },
      "anonymous": common.anonymous.map { .flag($0.value) },
      "confidentiality": common.confidentiality.map { .flag($0.value) },
      "facilities": common.facilities.map { .texts($0.value.map(\.value)) },
      "staff": common.staff.map { .texts($0.value.map(\.value)) },
      "measures": common.measures.map { .text($0.value) },
      "guidance": common.guidance.map { .text($0.value) },
      "userInvolvement": common.userInvolvement.map { .text($0.value) },
      "legalBasis": common.legalBasis.map { .texts($0.value.map(\.value)) },
      "complaint": common.complaint.map { .text($0.value) },
      "agreement": common.agreement.map { .text($0.value) },
      "events": common.events == nil
        ? nil : .list(service.shownEvents(common, from: plan.directory.today).map(Self.event)),
      "keywords": service.keywords.isEmpty ? nil : .texts(service.keywords),
      "routes": .list(routes(of: service)),
      "owner": service.owner.map { .text($0) },
      "image": image(of: service),
      "lastVerified": .text(service.lastVerified?.iso),
      "nextReview": .text(service.nextReview?.iso),
      "extra": service.extra.isEmpty ? nil : Self.extra(service.extra),
    ])
  }

  private func routes(of service: Service) -> [JSONValue] {
    let verdicts = plan.directory.verdicts(of: service)
    return service.routes.enumerated().map { index, route in
      self.route(of: route, in: service, verdicts.indices.contains(index) ? verdicts[index] : nil)
    }
  }

  private func route(of route: AccessRoute, in service: Service, _ verdicts: RouteVerdicts?) -> JSONValue {
    let facts = route.facts
    let language = MessageLanguage(rawValue: service.language.code) ?? .nb
    return .known([
      "name": .text(route.name.value),
      "audience": Self.audience(route.audience.value),
      "userFee": Self.userFee(route.userFee.value),
      "referral": Self.referral(route.referral.value),
      "vedtak": facts.vedtak.map { Self.vedtak($0.value) },
      "waitingTime": facts.waitingTime.map { Self.waitingTime($0.value) },
      "openingHours": facts.openingHours.map { Self.openingHours($0.value) },
      "contact": facts.contact.map { Self.contact($0.value) },
      "place": facts.places == nil ? nil : places(service, facts),
      "claimed": .flag(route.claim),
      "lavterskel": verdicts?.isLavterskel.map { .flag($0) } ?? .null,
      "criteriaEdition": verdicts.map { .text($0.edition.rawValue) },
      "extra": route.extra.isEmpty ? nil : Self.extra(route.extra),
      "criteria": .list((verdicts?.verdicts ?? []).map { criterion($0, in: language) }),
    ])
  }

  private func criterion(_ verdict: Verdict, in language: MessageLanguage) -> JSONValue {
    .record([
      "criterion": .integer(verdict.criterion.rawValue),
      "verdict": .text(verdict.outcome.code),
      "reason": .text(verdict.reason[language]),
      "evidence": .list(
        verdict.evidence.map { evidence in
          .record([
            "file": .text(plan.directory.innerPath(of: evidence.span.path)), "line": .integer(evidence.line),
            "text": .text(evidence.text),
          ])
        }),
    ])
  }

  /// What data calls a term of a closed vocabulary: the names are for people, and Norwegian.
  private func code(of id: String, in vocabulary: Vocabulary) -> String { vocabulary.term(named: id)?.code ?? id }

  private func municipality(of service: Service) -> JSONValue? {
    let municipalities = plan.directory.municipalities
    let own = service.municipality.flatMap { number in municipalities.first { $0.number == number } }
    guard let municipality = own ?? (municipalities.count == 1 ? municipalities.first : nil) else { return nil }
    return .record(["number": .text(municipality.number.digits), "name": .text(municipality.name)])
  }

  private func image(of service: Service) -> JSONValue? {
    guard let image = service.image, let path = plan.imagePath(of: service) else { return nil }
    return .record([
      "url": .text(Address.path(ofFile: path)), "alt": .text(image.alternative), "credit": .text(image.credit),
    ])
  }

  /// Places come from `ShownPlace` alone, so that a secret address is not there to be written.
  private func places(_ service: Service, _ facts: FactsDraft) -> JSONValue {
    .list(
      service.shownPlaces(facts).map { place in
        switch place {
        case .secret: .record(["secret": .flag(true)])
        case .open(let open):
          .known([
            "name": open.name.map { .text($0) }, "address": open.address.map { .text($0.text) },
            "postcode": open.address?.postcode.map { .text($0) }, "directions": open.directions.map { .text($0) },
            "postalAddress": open.postalAddress.map { .text($0.text) },
            "position": open.position.map { .list([.decimal($0.degreesNorth), .decimal($0.degreesEast)]) },
          ])
        }
      })
  }

  // MARK: Facts

  private static func audience(_ audience: Audience) -> JSONValue {
    .record([
      "groups": .texts(audience.groups.map(\.value)),
      "minAge": audience.age.map { .integer($0.youngest) } ?? .null,
      "maxAge": audience.age?.oldest.map { .integer($0) } ?? .null,
      "situations": .texts(audience.situations.map(\.value)),
      "requirements": .texts(audience.requirements.map(\.value)),
      "text": .text(audience.text?.value),
    ])
  }

  /// Where the ways in are for different people: all of their groups, and nothing that holds for some only.
  private static func mixedAudience(_ service: Service) -> JSONValue {
    audience(Audience(groups: service.audienceIDs.map { Located($0, at: service.title.span) }))
  }

  private static func userFee(_ fee: UserFee) -> JSONValue {
    .record([
      "type": .text(fee.kind.code),
      "amounts": .list(
        fee.amounts.map { amount in
          .record(["value": .decimal(Double(amount.value.ore) / 100), "unit": .text(amount.value.unit)])
        }),
      "expenses": .text(fee.expenses?.code),
      "exemptions": .texts(fee.exemptions.map(\.value)),
      "text": .text(fee.text?.value),
    ])
  }

  private static func referral(_ referral: Referral) -> JSONValue {
    .record([
      "type": .text(referral.kind.code), "from": .texts(referral.from.map(\.value)),
      "text": .text(referral.text?.value),
    ])
  }

  private static func vedtak(_ vedtak: VedtakFact) -> JSONValue {
    let (type, days): (String, Int?) =
      switch vedtak.kind {
      case .no: ("no", nil)
      case .yes: ("yes", vedtak.time?.maxDays)
      case .forParts: ("for_parts", vedtak.time?.maxDays)
      case .afterDays(let days): ("after_days", days)
      case .unknown: ("unknown", nil)
      }
    return .record(["type": .text(type), "days": days.map { .integer($0) } ?? .null])
  }

  private static func waitingTime(_ time: WaitingTime) -> JSONValue {
    let (type, start): (String, Day?) =
      switch time {
      case .noWait: ("none", nil)
      case .dropIn: ("drop_in", nil)
      case .sameDay: ("same_day", nil)
      case .span: ("within", nil)
      case .fixedStart(let day): ("fixed_start", day)
      case .waitingList: ("waiting_list", nil)
      case .unknown: ("unknown", nil)
      }
    return .record([
      "type": .text(type), "maxDays": time.maxDays.map { .integer($0) } ?? .null, "start": .text(start?.iso),
    ])
  }

  private static func contact(_ contact: Contact) -> JSONValue {
    .known([
      "phones": .list(
        contact.phones.map { phone in
          .known([
            "number": .text(dialled(phone.number.value)), "purpose": phone.purpose.map { .text($0) },
            "openingHours": phone.hours.map(openingHours),
          ])
        }),
      "sms": contact.sms.map { .text(dialled($0.value)) },
      "email": contact.email.map { .text($0.value.text) },
      "website": contact.website.map { .text($0.value.text) },
      "form": contact.form.map { .text($0.value.text) },
      "chat": contact.chat.map { .text($0.value.text) },
    ])
  }

  /// The digits, with the `+` that tells a foreign number from a Norwegian one.
  private static func dialled(_ number: PhoneNumber) -> String {
    number.kind == .foreign ? "+" + number.digits : number.digits
  }

  private static func openingHours(_ hours: OpeningHours) -> JSONValue {
    .record([
      "weekly": .list(hours.weekly.map(row)),
      "exceptions": .list((hours.dated + hours.seasons).map(exception)),
      "publicHolidays": plan(hours.publicHolidays),
      "schoolHolidays": hours.schoolHolidays.map(plan) ?? .null,
      "notes": .texts(hours.notes),
    ])
  }

  private static func row(_ row: OpeningHours.Row) -> JSONValue {
    var members: JSONMembers = [
      "days": row.weekdays.map { .texts($0.map { $0.name.en.lowercased() }) } ?? .null, "note": .text(row.note),
    ]
    switch row.hours {
    case .closed: members.add("state", .text("closed"))
    case .unknown: members.add("state", .text("unknown"))
    case .open(let interval):
      members.add("state", .text("open"))
      members.add("opens", .text(interval.start.text))
      members.add("closes", .text(interval.end.text))
    }
    return .record(members)
  }

  private static func exception(_ exception: OpeningHours.Exception) -> JSONValue {
    let (from, through): (String, String) =
      switch exception.period {
      case .day(let day): (day.iso, day.iso)
      case .days(let first, let last): (first.iso, last.iso)
      case .everyYear(let day): (day.iso, day.iso)
      case .daysEveryYear(let first, let last): (first.iso, last.iso)
      }
    return .record(["from": .text(from), "through": .text(through), "hours": plan(exception.plan)])
  }

  private static func plan(_ plan: OpeningHours.Plan) -> JSONValue {
    switch plan {
    case .closed: .text("closed")
    case .usual: .text("usual")
    case .unknown: .text("unknown")
    case .rows(let rows): .list(rows.map(row))
    }
  }

  private static func event(_ event: ShownEvent) -> JSONValue {
    .known([
      "name": .text(event.name), "start": .text(event.start.iso), "end": event.end.map { .text($0.iso) },
      "place": event.place.map { .text($0) }, "text": event.text.map { .text($0) },
    ])
  }

  private static func extra(_ extra: [Extra]) -> JSONValue {
    var seen: Set<String> = []
    return .record(
      JSONMembers(extra.filter { seen.insert($0.key).inserted }.map { (key: $0.key, value: value($0.value)) }))
  }

  private static func value(_ value: Extra.Value) -> JSONValue {
    switch value {
    case .text(let text): .text(text)
    case .list(let values): .list(values.map(self.value))
    case .record(let members): extra(members)
    }
  }
}
