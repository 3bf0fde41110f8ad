import Diagnostics
import Services
import Site

/// Courses and meetings as calendars (RFC 5545): one for each service that has any to come, and one for the whole site.
///
/// Pages that are not to be seen with have none, since a calendar shows its entries to whoever looks at the phone. Times are those of
/// clocks in Norway, as the author wrote them, so that they stay right should summer time be abolished. Nothing in them is the time of
/// the build.
extension SiteRendering {
  package var calendarFiles: [OutputFile] {
    let services = plan.directory.services
    let own = services.compactMap { service -> OutputFile? in
      guard let path = plan.calendarPath(of: service) else { return nil }
      return calendar(at: path, named: service.title.value, of: [service])
    }
    let shown = services.filter(plan.isShownFirst)
    return own + [calendar(at: SitePlan.calendarPath, named: plan.directory.settings.name, of: shown)]
  }

  private func calendar(at path: String, named name: String, of services: [Service]) -> OutputFile {
    var lines = CalendarLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//Terskel//Terskel//NO")
    // The name by its standard (RFC 7986), and as most programs read it.
    lines.add("NAME", text: name)
    lines.add("X-WR-CALNAME", text: name)
    lines.add("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
    lines.addZone()
    for service in services where !service.isDiscreet { addEvents(of: service, to: &lines) }
    lines.add("END", "VCALENDAR")
    return OutputFile(path: path, bytes: lines.bytes)
  }

  private func addEvents(of service: Service, to lines: inout CalendarLines) {
    let base = plan.directory.settings.address
    let page = plan.dataAddress(of: service).absolute(on: base)
    // The same in every language, so that a calendar that gets both has the course once.
    let name = plan.address(of: service, in: plan.defaultTree).absolute(on: base).split(separator: "/").dropFirst()
    let host = name.first ?? ""
    let identity = name.dropFirst().joined(separator: "-")
    let phrases = UILanguage(readersOf: service.language).phrases
    var seen: [Moment: Int] = [:]
    for event in service.allShownEvents(from: plan.directory.today) {
      let number = seen[event.start, default: 0] + 1
      seen[event.start] = number
      lines.add("BEGIN", "VEVENT")
      let start = CalendarLines.compact(event.start)
      lines.add("UID", "\(start)\(number == 1 ? "" : "-\(number)")-\(identity)@\(host)")
      // When somebody last vouched for it; what nobody has vouched for is as old as can be.
      lines.add("DTSTAMP", (service.lastVerified ?? Day(daysSince1970: 0)).iso.filter { $0 != "-" } + "T000000Z")
      lines.add("DTSTART;TZID=\(CalendarLines.zone)", start)
      if let end = event.end, event.start < end {
        lines.add("DTEND;TZID=\(CalendarLines.zone)", CalendarLines.compact(end))
      }
      lines.add("SUMMARY", text: event.name)
      if let place = event.place { lines.add("LOCATION", text: place) }
      let phone = (service.common.contact?.value.phones.first).map { phrases.call($0.number.value.readable) }
      let said = [event.text, service.title.value == event.name ? nil : service.title.value, phone, page]
      lines.add("DESCRIPTION", text: said.compactMap(\.self).joined(separator: "\n"))
      lines.add("URL", page)
      lines.add("END", "VEVENT")
    }
  }
}

/// The lines of a calendar: ended by carriage return and line feed, and folded so that none is longer than 75 octets.
struct CalendarLines {
  static let zone = "Europe/Oslo"
  private(set) var bytes: [UInt8] = []

  /// A value that needs no escapes: a time, an address.
  mutating func add(_ name: String, _ value: String) {
    var room = 75
    for scalar in "\(name):\(value)".unicodeScalars {
      let encoded = Array(String(scalar).utf8)
      if room < encoded.count {
        // The space that marks a continued line is one of its octets.
        bytes += [0x0D, 0x0A, 0x20]
        room = 74
      }
      bytes += encoded
      room -= encoded.count
    }
    bytes += [0x0D, 0x0A]
  }

  mutating func add(_ name: String, text: String) {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      case _ where scalar.properties.generalCategory == .control: escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    add(name, escaped)
  }

  /// Summer time by the rule that has held since 1996 (directive 2000/84/EC, forskrift om sommertid).
  mutating func addZone() {
    add("BEGIN", "VTIMEZONE")
    add("TZID", Self.zone)
    for (part, name, from, to, first, month) in [
      ("DAYLIGHT", "CEST", "+0100", "+0200", "19960331T020000", 3),
      ("STANDARD", "CET", "+0200", "+0100", "19961027T030000", 10),
    ] {
      add("BEGIN", part)
      add("TZNAME", name)
      add("TZOFFSETFROM", from)
      add("TZOFFSETTO", to)
      add("DTSTART", first)
      add("RRULE", "FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU")
      add("END", part)
    }
    add("END", "VTIMEZONE")
  }

  /// A local time as calendars write it: `20270112T180000`.
  static func compact(_ moment: Moment) -> String { moment.iso.filter { $0 != "-" && $0 != ":" } + "00" }
}
