import Diagnostics
import Services
import Site

extension SiteRendering {
  /// The services of the first language by the day on which they were last checked, the latest first: an Atom feed (RFC 4287).
  ///
  /// What nobody has checked has no day, and is not in it. Pages that are not to be seen with are left out: a reader of feeds keeps them.
  package var feedFile: OutputFile? {
    let settings = plan.directory.settings
    let tree = plan.defaultTree
    let services = plan.directory.services
    // A service is large, and sorting moves what it sorts.
    let latestFirst = services.indices.compactMap { index -> (day: Day, id: String, index: Int)? in
      let service = services[index]
      guard service.language == tree.language, !service.isDiscreet else { return nil }
      return service.lastVerified.map { (day: $0, id: service.id, index: index) }
    }.sorted { ($1.day, $0.id) < ($0.day, $1.id) }
    let checked = latestFirst.prefix(50).map { (service: services[$0.index], day: $0.day) }
    guard let latest = checked.first?.day else { return nil }
    let front = escapedHTML(tree.address([]).absolute(on: settings.address))
    func instant(_ day: Day) -> String { "\(day.iso)T00:00:00Z" }
    var xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(tree.language.code)">
      <title>\(escapedHTML(settings.name))</title>
      <id>\(front)</id>
      <link href="\(front)"/>
      <link rel="self" href="\(escapedHTML(settings.address))/feed.xml"/>
      <updated>\(instant(latest))</updated>
      <author><name>\(escapedHTML(settings.name))</name></author>

      """
    for (service, day) in checked {
      let address = escapedHTML(plan.address(of: service, in: tree).absolute(on: settings.address))
      xml += "<entry><title>\(escapedHTML(service.title.value))</title><id>\(address)</id><link href=\"\(address)\"/>"
      xml += "<updated>\(instant(day))</updated>"
      xml += service.lead.map { "<summary>\(escapedHTML($0.value))</summary>" } ?? ""
      xml += "</entry>\n"
    }
    return OutputFile(path: "feed.xml", bytes: Array((xml + "</feed>\n").utf8))
  }
}
