package import Services

extension SitePlan {
  /// The calendar of the whole site, which is there even when nothing is to come, so that those who subscribe to it keep it.
  package static let calendarPath = "kalender.ics"
  /// The folder with those of the services.
  package static let calendarFolder = "kalender"

  /// Where the calendar of a service lies in the site; nil where it has none to come, or should not be seen on anybody's phone.
  package func calendarPath(of service: Service) -> String? {
    guard !service.isDiscreet, !service.allShownEvents(from: directory.today).isEmpty else { return nil }
    return Self.calendarFolder + dataAddress(of: service).path.dropLast() + ".ics"
  }

  /// Whether the calendar of the site has anything in it.
  package var hasEvents: Bool { directory.services.contains { calendarPath(of: $0) != nil } }

  /// Whether this version of a service is the one that the first language's pages show.
  package func isShownFirst(_ service: Service) -> Bool {
    services.version(ofID: service.id, in: defaultTree.language)?.language == service.language
  }
}
