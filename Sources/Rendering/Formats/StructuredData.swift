import Diagnostics
import Services
import Site

/// What a service's page tells machines about itself, in the words of schema.org: only properties that the type lists there.
///
/// Places come from `ShownPlace` alone: a secret address gives no location.
struct StructuredData {
  let rendering: SiteRendering
  let page: Page
  let breadcrumb: [(title: String, address: String)]

  private var plan: SitePlan { rendering.plan }
  private var directory: Directory { plan.directory }

  /// The element that holds it; browsers do not run it, so the policy lets it be.
  func element(of content: ServicePage) -> [UInt8] {
    let service = content.service
    let isClinic = service.serviceType.map { $0 == "legevakt" } ?? false
    let graph: JSONValue = .record([
      "@context": .text("https://schema.org"),
      "@graph": .list([isClinic ? clinic(content) : governmentService(content), breadcrumbList]),
    ])
    var element = Array("<script type=\"application/ld+json\">".utf8)
    // Nothing an editor writes may end the element.
    for byte in graph.bytes.dropLast() {
      if byte == UInt8(ascii: "<") { element.append(contentsOf: "\\u003c".utf8) } else { element.append(byte) }
    }
    element.append(contentsOf: "</script>\n".utf8)
    return element
  }

  private var address: String { plan.canonicalAddress(of: page).absolute(on: directory.settings.address) }

  private func governmentService(_ content: ServicePage) -> JSONValue {
    let service = content.service
    return .known([
      "@type": .text("GovernmentService"),
      "@id": .text(address),
      "url": .text(address),
      "name": .text(service.title.value),
      "description": service.lead.map { .text($0.value) },
      "provider": content.municipality.map(organization),
      "areaServed": content.municipality.map {
        .record(["@type": .text("AdministrativeArea"), "name": .text($0.name)])
      },
      "audience": service.routes.map(\.audience.value).sharedValue.flatMap(audience),
      "availableChannel": channel(service),
      "hoursAvailable": service.common.openingHours.map { hours($0.value, of: content) },
    ])
  }

  private func clinic(_ content: ServicePage) -> JSONValue {
    let service = content.service
    return .known([
      "@type": .text("MedicalClinic"),
      "@id": .text(address),
      "url": .text(address),
      "name": .text(service.title.value),
      "description": service.lead.map { .text($0.value) },
      "telephone": service.common.contact?.value.phones.first.map { .text(international($0.number.value)) },
      "address": places(service).compactMap { $0.address?.text }.first.map { .text($0) },
      "areaServed": content.municipality.map {
        .record(["@type": .text("AdministrativeArea"), "name": .text($0.name)])
      },
      "parentOrganization": content.municipality.map(organization),
      "openingHoursSpecification": service.common.openingHours.map {
        hours($0.value, of: content)
      },
    ])
  }

  /// The number as a phone dials it anywhere.
  private func international(_ number: PhoneNumber) -> String { String(number.telURI.dropFirst("tel:".count)) }

  private func organization(_ municipality: Municipality) -> JSONValue {
    .known([
      "@type": .text("GovernmentOrganization"),
      "name": .text(municipality.name),
      "url": municipality.website.map { .text($0.text) },
      "telephone": municipality.phone.map { .text(international($0)) },
    ])
  }

  private func audience(_ audience: Audience) -> JSONValue? {
    let groups = audience.groups.map { group in
      directory.vocabularies.audience.term(named: group.value)?.name(in: page.tree.uiLanguage.code) ?? group.value
    }
    guard !groups.isEmpty || audience.age != nil else { return nil }
    return .known([
      "@type": .text("PeopleAudience"),
      "audienceType": groups.isEmpty ? nil : .text(groups.joined(separator: ", ")),
      "suggestedMinAge": audience.age.flatMap { $0.youngest == 0 ? nil : .integer($0.youngest) },
      "suggestedMaxAge": audience.age?.oldest.map { .integer($0) },
    ])
  }

  private func places(_ service: Service) -> [ShownPlace.OpenPlace] {
    service.shownPlaces(service.common).compactMap { place in
      switch place {
      case .secret: nil
      case .open(let open): open
      }
    }
  }

  private func channel(_ service: Service) -> JSONValue? {
    guard service.common.contact != nil || service.common.places != nil else { return nil }
    let contact = service.common.contact?.value ?? Contact()
    func point(_ number: PhoneNumber) -> JSONValue {
      .record(["@type": .text("ContactPoint"), "telephone": .text(international(number))])
    }
    let locations = places(service).map { place -> JSONValue in
      .known([
        "@type": .text("Place"),
        "name": place.name.map { .text($0) },
        "address": place.address.map { .text($0.text) },
        "geo": place.position.map {
          .record([
            "@type": .text("GeoCoordinates"), "latitude": .decimal($0.degreesNorth),
            "longitude": .decimal($0.degreesEast),
          ])
        },
      ])
    }
    let languages = (service.common.languages?.value ?? []).map(\.code)
    return .known([
      "@type": .text("ServiceChannel"),
      "servicePhone": contact.phones.isEmpty ? nil : .list(contact.phones.map { point($0.number.value) }),
      "serviceSmsNumber": contact.sms.map { point($0.value) },
      "serviceUrl": (contact.form ?? contact.website).map { .text($0.value.text) },
      "serviceLocation": locations.isEmpty ? nil : .list(locations),
      "availableLanguage": languages.isEmpty ? nil : .texts(languages),
    ])
  }

  private func hours(_ hours: OpeningHours, of content: ServicePage) -> JSONValue {
    rendering.hours.specification(
      RepeatedHours.Asked(
        hours: hours, nextReview: content.service.nextReview, schoolHolidays: content.schoolHolidays))
  }

  private var breadcrumbList: JSONValue {
    .record([
      "@type": .text("BreadcrumbList"),
      "itemListElement": .list(
        breadcrumb.enumerated().map { index, step in
          .record([
            "@type": .text("ListItem"), "position": .integer(index + 1), "name": .text(step.title),
            "item": .text(step.address),
          ])
        }),
    ])
  }
}

/// The usual week, and the dates of the next 60 days on which something else holds, whether for a date, a holiday or a season; what is
/// unknown is left out.
func hoursSpecification(
  of hours: OpeningHours, from today: Day, schoolHolidays: [ClosedRange<Day>]?
) -> JSONValue {
  func specification(_ interval: OpeningHours.Interval?, _ members: JSONMembers) -> JSONValue {
    // From midnight to midnight is how schema.org says closed.
    let opens = interval?.start.text ?? "00:00"
    let closes =
      interval.map { $0.isRoundTheClock ? "23:59" : $0.end == .endOfDay ? "00:00" : $0.end.text } ?? "00:00"
    return .record(
      members.adding("@type", .text("OpeningHoursSpecification")).adding("opens", .text(opens))
        .adding("closes", .text(closes)))
  }
  var specifications: [JSONValue] = []
  for line in hours.weekLines {
    guard case .open(let openings) = line.state else { continue }
    let days = line.weekdays.lowerBound.through(line.weekdays.upperBound).map { "https://schema.org/\($0.name.en)" }
    for opening in openings { specifications.append(specification(opening.interval, ["dayOfWeek": .texts(days)])) }
  }
  for deviation in hours.deviations(from: today, schoolHolidays: schoolHolidays) {
    let date: JSONMembers = [
      "validFrom": .text(deviation.days.lowerBound.iso), "validThrough": .text(deviation.days.upperBound.iso),
    ]
    switch deviation.state {
    case .unknown: continue
    case .closed: specifications.append(specification(nil, date))
    case .open(let openings): for opening in openings { specifications.append(specification(opening.interval, date)) }
    }
  }
  return .list(specifications)
}
