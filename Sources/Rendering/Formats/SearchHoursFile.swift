/// When services are open, for the search's filter, as a classic script; documented in `docs/search-index.md`.
///
/// It is a file of its own, fetched with the first list of results: it is another one every day, and the index is not.
///
/// - `services` are told of by id, each with its lists of `SitePlan.openServices`.
/// - `base` is the path up to the fingerprint.
func searchHoursFile(_ services: [(id: String, hours: [String])], at base: String) -> OutputFile {
  let hours = Array(Set(services.flatMap(\.hours))).sorted()
  let numbers = Dictionary(hours.enumerated().map { ($1, $0) }) { first, _ in first }
  let members = services.map { service in
    (key: service.id, value: JSONValue.list(service.hours.compactMap { numbers[$0].map(JSONValue.integer) }))
  }
  let json = JSONValue.record([
    "version": .integer(1), "hours": .texts(hours), "services": .record(JSONMembers(members)),
  ]).bytes
  let call = "terskelHours(" + String(decoding: json.dropLast(), as: UTF8.self) + ");\n"
  return OutputFile(path: "\(base).\(fingerprint(call)).js", bytes: Array(call.utf8))
}
