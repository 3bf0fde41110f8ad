/// Findings as a SARIF 2.1.0 log with one run (OASIS, Static Analysis Results Interchange Format, errata 01).
///
/// Columns are in UTF-16 code units and line ends include a lone CR, which differs from what readers would assume: both are said in the run.
package struct SARIFReport: Sendable {
  package let text: String

  /// `program` is the program's name and version, as `terskel 1.2.0`.
  ///
  /// GitHub refuses a log with more than 25,000 results in a run, and would then show nothing at all; errors are kept first.
  package init(
    _ findings: [ReportedFinding], program: String, in language: MessageLanguage, limit: Int = 25_000
  ) {
    var kept = findings
    if limit < findings.count {
      let order = findings.indices.sorted { (findings[$0].severity, $0) < (findings[$1].severity, $1) }
      kept = order.prefix(limit).sorted().map { findings[$0] }
    }
    let rules = Dictionary(kept.map { ($0.rule.id, $0.rule) }) { first, _ in first }
      .values.sorted { $0.id < $1.id }
    let places = Dictionary(rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let words = program.split(separator: " ", maxSplits: 1).map(String.init)
    let name = words.first ?? program
    let version = words.dropFirst().first
    let run = Run(
      tool: Tool(
        driver: Driver(
          name: name, version: version, semanticVersion: version, language: language.rawValue,
          rules: rules.map { Descriptor($0, in: language) })),
      language: language.rawValue,
      results: kept.map { Outcome($0, ruleIndex: places[$0.rule.id, default: 0], in: language) },
      invocations: kept.count == findings.count
        ? nil : [Invocation(leaving: findings.count - kept.count, in: language)])
    text = jsonText(Log(runs: [run]))
  }
}

extension SARIFReport {
  private struct Log: Encodable {
    let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    let version = "2.1.0"
    let runs: [Run]

    private enum CodingKeys: String, CodingKey {
      case schema = "$schema"
      case version, runs
    }
  }

  private struct Run: Encodable {
    let tool: Tool
    let language: String
    let columnKind = "utf16CodeUnits"
    let newlineSequences = ["\r\n", "\n", "\r"]
    let originalUriBaseIds = [
      Location.root: ArtifactBase(description: Message(text: "The root of the repository."))
    ]
    let results: [Outcome]
    let invocations: [Invocation]?

    private enum CodingKeys: String, CodingKey {
      case tool, language, columnKind, newlineSequences, originalUriBaseIds, results, invocations
    }
  }

  private struct ArtifactBase: Encodable {
    let description: Message
  }

  private struct Tool: Encodable {
    let driver: Driver
  }

  private struct Driver: Encodable {
    let name: String
    let version: String?
    let semanticVersion: String?
    let language: String
    let rules: [Descriptor]
  }

  private struct Descriptor: Encodable {
    let id: String
    let shortDescription: Message
    let fullDescription: Message
    let help: Message
    let defaultConfiguration: Configuration

    init(_ rule: Rule, in language: MessageLanguage) {
      id = rule.id
      shortDescription = Message(text: rule.demand[language])
      fullDescription = Message(text: rule.rationale[language])
      var lines = [rule.demand[language], rule.rationale[language]]
      if let source = rule.source { lines.append(source) }
      lines.append("\(ReportWords.more[language]): terskel explain \(rule.id)")
      help = Message(text: lines.joined(separator: "\n\n"))
      defaultConfiguration = Configuration(level: level(rule.severity))
    }
  }

  private struct Configuration: Encodable {
    let level: String
  }

  private struct Outcome: Encodable {
    let ruleId: String
    let ruleIndex: Int
    let level: String
    let message: Message
    let locations: [Location]
    let relatedLocations: [Location]?
    /// A name of our own: an uploader adds the host's own hash of the line beside it, and would complain of one that it did not make.
    let partialFingerprints: [String: String]
    let baselineState: String?

    init(_ finding: ReportedFinding, ruleIndex: Int, in language: MessageLanguage) {
      ruleId = finding.rule.id
      self.ruleIndex = ruleIndex
      level = SARIFReport.level(finding.severity)
      message = Message(text: "\(finding.message)\n\(ReportWords.remedy[language]): \(finding.remedy)")
      locations = [Location(finding.path, finding.place)]
      relatedLocations =
        finding.notes.isEmpty
        ? nil
        : finding.notes.enumerated().map { index, note in
          Location(note.path, note.place, id: index + 1, message: note.message)
        }
      partialFingerprints = ["terskelFinding/v1": finding.fingerprint]
      baselineState =
        switch finding.baseline {
        case nil: nil
        case .new: "new"
        case .known: "unchanged"
        }
    }
  }

  private struct Location: Encodable {
    static let root = "%SRCROOT%"

    let id: Int?
    let message: Message?
    let physicalLocation: Physical

    init(_ path: String, _ place: ReportedFinding.Place, id: Int? = nil, message: String? = nil) {
      self.id = id
      self.message = message.map { Message(text: $0) }
      let isAbsolute = path.utf8.first == .ascii("/")
      physicalLocation = Physical(
        artifactLocation: Artifact(
          uri: (isAbsolute ? "file://" : "") + percentEncoded(path), uriBaseId: isAbsolute ? nil : Self.root),
        region: Region(
          startLine: place.start.line, startColumn: place.startCodeUnit, endLine: place.end.line,
          endColumn: place.endCodeUnit))
    }
  }

  private struct Physical: Encodable {
    let artifactLocation: Artifact
    let region: Region
  }

  private struct Artifact: Encodable {
    let uri: String
    let uriBaseId: String?
  }

  private struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
    let endLine: Int
    let endColumn: Int
  }

  private struct Message: Encodable {
    let text: String

    /// In a message `[words](1)` is a link to a place of the log, and an editor's own Markdown must not become one.
    init(text: String) {
      self.text =
        text.contains("](")
        ? text.split(separator: "[", omittingEmptySubsequences: false).joined(separator: "\\[") : text
    }
  }

  private struct Invocation: Encodable {
    let executionSuccessful = true
    let toolExecutionNotifications: [Notification]

    init(leaving count: Int, in language: MessageLanguage) {
      let words = Wording(
        nb: "\(count) funn til fikk ikke plass", nn: "\(count) funn til fekk ikkje plass",
        en: "\(count) more findings did not fit")
      toolExecutionNotifications = [Notification(message: Message(text: words[language]))]
    }

    private enum CodingKeys: String, CodingKey {
      case executionSuccessful, toolExecutionNotifications
    }
  }

  private struct Notification: Encodable {
    let level = "warning"
    let message: Message

    private enum CodingKeys: String, CodingKey {
      case level, message
    }
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  /// A path as part of an address: every byte that is neither a letter, a digit nor one of `-._~/` as `%C3`.
  private static func percentEncoded(_ path: String) -> String {
    var encoded = ""
    for byte in path.utf8 {
      let scalar = Unicode.Scalar(byte)
      if byte.isLetter || byte.isDigit || "-._~/".unicodeScalars.contains(scalar) {
        encoded.unicodeScalars.append(scalar)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return encoded
  }
}
