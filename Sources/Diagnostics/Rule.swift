/// How much a finding weighs.
package enum Severity: String, Sendable, Comparable, CaseIterable {
  /// The page would mislead somebody who needs help, or cannot be shown: nothing is published.
  case error
  /// The page could serve its readers better.
  case warning
  /// A hint.
  case info

  package static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }

  private var weight: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .info: 2
    }
  }
}

/// Something that content must follow: what is demanded, why, and examples that are the rule's own tests.
///
/// A rule is apart from whatever finds its breach, because reading has rules too (`unknown-field`) as well as the catalogue of checks.
package struct Rule: Sendable {
  /// The pattern that it catches, in English ASCII; never renamed or reused, since editors and CI files refer to it.
  package let id: String
  package let severity: Severity
  /// What content must be like, in one sentence.
  package let demand: Wording
  /// What a reader loses when it is not.
  package let rationale: Wording
  /// The law, guide or page that the demand rests on, if it is not our own.
  package let source: String?
  package let accepts: [Example]
  package let rejects: [Example]
  /// Whether it asks for more than a page must have. Such hints wait until the errors of their file are mended, so that they do not hide them.
  package let waitsForErrors: Bool

  package init(
    _ id: String,
    _ severity: Severity,
    demand: Wording,
    rationale: Wording,
    source: String? = nil,
    accepts: [Example],
    rejects: [Example],
    waitsForErrors: Bool = false
  ) {
    self.id = id
    self.severity = severity
    self.demand = demand
    self.rationale = rationale
    self.source = source
    self.accepts = accepts
    self.rejects = rejects
    self.waitsForErrors = waitsForErrors
  }
}

extension Rule {
  /// A small content folder. `↓` stands where a finding must begin; it is taken out before the text is read.
  ///
  /// A lone text is the service file `tjenester/eksempel.md`; settings that an example does not write are those of a small example site.
  package struct Example: Sendable, ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral {
    package let files: [File]

    package struct File: Sendable {
      /// The path inside the content folder.
      package let path: String
      package let bytes: [UInt8]
    }

    package init(stringLiteral text: String) {
      files = [File(path: "tjenester/eksempel.md", bytes: Array(text.utf8))]
    }

    package init(dictionaryLiteral elements: (String, String)...) {
      files = elements.map { path, text in File(path: path, bytes: Array(text.utf8)) }
    }

    /// An example whose bytes are not text.
    package init(bytes: [UInt8]) {
      files = [File(path: "tjenester/eksempel.md", bytes: bytes)]
    }
  }
}
