import Diagnostics
import Publishing

/// What the client is to be told of each file of a folder, by the file's address: the open ones, and those that something is said of.
func publications(
  of judgement: FolderJudgement, open: [OpenText], _ client: Client, _ language: MessageLanguage
) -> [String: JSON] {
  let addresses = FindingPlaces(judgement, open: open, client)
  var found: [String: [JSON]] = [:]
  for text in open { found[text.address] = [] }
  for diagnostic in judgement.diagnostics {
    let place = addresses[diagnostic.span.path]
    found[place.address, default: []].append(diagnostic.json(places: addresses, client, language))
  }
  return Dictionary(
    uniqueKeysWithValues: found.map { address, findings in
      var parameters: [String: JSON] = ["uri": .text(address), "diagnostics": .list(findings)]
      if let version = judgement.versions[address] { parameters["version"] = JSON(version) }
      return (address, .record(parameters))
    })
}

/// Where findings are, as the client calls it.
struct FindingPlaces {
  struct Place {
    let address: String
    let lines: Lines
  }

  /// Those of the files that something is said of, by the address of their path: two paths that look alike are two.
  private let places: [String: Place]
  private let judgement: FolderJudgement
  /// What the client calls the files that it has open.
  private let openAddresses: [String: String]
  private let client: Client

  init(_ judgement: FolderJudgement, open: [OpenText], _ client: Client) {
    self.judgement = judgement
    self.client = client
    openAddresses = Dictionary(open.map { (FileAddress.address(of: $0.path), $0.address) }) { first, _ in first }
    let spans = judgement.diagnostics.flatMap { [$0.span.path] + $0.notes.map(\.span.path) }
    var wanted = Set(spans.map { FileAddress.address(of: judgement.folder.place(ofShown: $0)) })
    wanted.formUnion(openAddresses.keys)
    var places: [String: Place] = [:]
    for (path, file) in judgement.tree.files {
      let own = FileAddress.address(of: "\(judgement.folder.place)/\(path.text)")
      guard wanted.contains(own) else { continue }
      let open = openAddresses[own]
      places[own] = Place(
        address: open ?? own, lines: Lines(file.bytes, in: client.unit, isOpen: open != nil))
    }
    self.places = places
  }

  /// - `path` is as findings name it.
  subscript(path: String) -> Place {
    let own = FileAddress.address(of: judgement.folder.place(ofShown: path))
    return places[own] ?? Place(address: own, lines: Lines([], in: client.unit, isOpen: false))
  }

  /// Any file of the content, by its path inside the folder.
  func place(ofInner path: String) -> Place {
    let own = FileAddress.address(of: "\(judgement.folder.place)/\(path)")
    if let known = places[own] { return known }
    let open = openAddresses[own]
    return Place(
      address: open ?? own,
      lines: Lines(judgement.file(at: path)?.bytes ?? [], in: client.unit, isOpen: open != nil))
  }
}

extension Diagnostic {
  /// As the protocol has it: what is wrong and how to mend it in one message, since editors show one.
  func json(places: FindingPlaces, _ client: Client, _ language: MessageLanguage) -> JSON {
    var parts: [String: JSON] = [
      "range": places[span.path].lines.range(span.range), "severity": severity.number, "code": .text(rule.id),
      "source": "terskel",
      "message": .text("\(summary[language])\n\(ReportWords.remedy[language]): \(remedy[language])"),
    ]
    if client.takesRelatedInformation, !notes.isEmpty {
      parts["relatedInformation"] = .list(
        notes.map { note in
          let place = places[note.span.path]
          return [
            "location": ["uri": .text(place.address), "range": place.lines.range(note.span.range)],
            "message": .text(note.message[language]),
          ]
        })
    }
    return .record(parts)
  }
}

extension Severity {
  fileprivate var number: JSON {
    switch self {
    case .error: 1
    case .warning: 2
    case .info: 3
    }
  }
}
