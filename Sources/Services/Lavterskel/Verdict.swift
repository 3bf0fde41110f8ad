package import Diagnostics

/// What the evidence says about one criterion for one way in. Silence is a verdict of its own, and so is disagreement.
package struct Verdict: Sendable, Hashable {
  package let criterion: Criterion.ID
  package let outcome: Outcome
  /// What the outcome rests on; empty where nobody has written anything.
  package let grounds: [Ground]

  /// One thing that speaks for the outcome, with the fields and sentences that show it.
  package struct Ground: Sendable, Hashable {
    private let why: Reason
    package let evidence: [Evidence]

    init(_ reason: Reason, evidence: [Evidence]) {
      why = reason
      self.evidence = evidence
    }

    package init(reason: Wording, evidence: [Evidence]) {
      self.init(.said(reason), evidence: evidence)
    }

    package var reason: Wording { why.words }
  }

  enum Reason: Sendable, Hashable {
    case said(Wording)
    /// Every service has these, and as sentences in three languages they are what takes most room in its verdicts.
    indirect case visible(VisibleSigns)

    var words: Wording {
      switch self {
      case .said(let words): words
      case .visible(let signs): signs.words
      }
    }
  }

  /// One sentence that says what the outcome rests on.
  package var reason: Wording {
    guard !grounds.isEmpty else {
      return Wording(
        nb: "ingenting er skrevet om det", nn: "ingenting er skrive om det", en: "nothing is written about it")
    }
    return Wording(
      nb: grounds.map(\.reason.nb).joined(separator: "; "), nn: grounds.map(\.reason.nn).joined(separator: "; "),
      en: grounds.map(\.reason.en).joined(separator: "; "))
  }

  /// The fields and sentences that it rests on, each once; none where nobody has written anything.
  package var evidence: [Evidence] {
    var seen: Set<Span> = []
    return grounds.flatMap(\.evidence).filter { seen.insert($0.span).inserted }
  }

  /// The outcomes in the order in which they win over each other within one criterion: what contradicts itself cannot be judged, one
  /// thing that fails is enough to fail, and one thing that nobody has written leaves the rest open.
  package enum Outcome: Int, Sendable, Hashable, CaseIterable, Comparable {
    case contradicted, notMet, notDocumented, needsJudgement, met

    package static func < (left: Outcome, right: Outcome) -> Bool { left.rawValue < right.rawValue }
  }
}

extension Verdict.Outcome {
  /// The word for it in machine-readable output.
  package var code: String {
    switch self {
    case .contradicted: "contradicted"
    case .notMet: "not_met"
    case .notDocumented: "not_documented"
    case .needsJudgement: "needs_judgement"
    case .met: "met"
    }
  }

  package var words: Wording {
    switch self {
    case .contradicted: Wording(nb: "motstrid", nn: "motstrid", en: "contradicted")
    case .notMet: Wording(nb: "ikke oppfylt", nn: "ikkje oppfylt", en: "not met")
    case .notDocumented: Wording(nb: "ikke dokumentert", nn: "ikkje dokumentert", en: "not documented")
    case .needsJudgement: Wording(nb: "krever vurdering", nn: "krev vurdering", en: "needs judgement")
    case .met: Wording(nb: "oppfylt", nn: "oppfylt", en: "met")
    }
  }
}

/// A field or a sentence as it stands in a file.
package struct Evidence: Sendable, Hashable {
  package let span: Span
  /// Of the whole file, which is in memory once: its text is quoted when somebody reads it. Empty where the file is not at hand.
  private let bytes: [UInt8]
  private let storedLine: Int32
  /// Whether it is a sentence of the running text, and not a field.
  package let isSentence: Bool

  init(_ span: Span, line: Int, in bytes: [UInt8], isSentence: Bool) {
    self.span = span
    self.bytes = bytes
    storedLine = Int32(clamping: line)
    self.isSentence = isSentence
  }

  /// From 1.
  package var line: Int { Int(storedLine) }

  /// What stands there on one line; what is longer than anybody quotes ends with «…».
  package var text: String { SourceQuotes.onOneLine(bytes[span.range.clamped(to: bytes.indices)]) }

  package static func == (left: Evidence, right: Evidence) -> Bool {
    left.span == right.span && left.isSentence == right.isSentence && left.text == right.text
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(span)
    hasher.combine(isSentence)
  }
}

/// The nine verdicts about a way in, and what its author claims.
package struct RouteVerdicts: Sendable, Hashable {
  package let name: String
  /// In the order of the criteria.
  package let verdicts: [Verdict]
  package let edition: CriteriaEdition
  /// Whether the criteria are applied by analogy: their guides are about adults with mild to moderate trouble, and this is something else.
  package let isByAnalogy: Bool
  /// Where the author claims `lavterskel: ja`; nil where nobody does.
  package let claim: Span?
  /// The field that says openly that nobody knows whether a formal decision is needed; nil where it says so or says nothing.
  package let unknownVedtak: Evidence?
  /// Sentences about this way in that are remarked on for their own sake: those that call it lavterskel, or its waiting time short.
  package let remarks: [Statement]

  package var isClaimed: Bool { claim != nil }

  /// Whether the first two criteria are met and no other fails: what `lavterskel: ja` means.
  package var isEarned: Bool {
    verdicts.allSatisfy { verdict in
      switch verdict.criterion {
      case .directHelp, .noAbilityToPayNeeded: verdict.outcome == .met
      default: !verdict.outcome.isFailure
      }
    }
  }

  /// True where it is claimed and earned, false where it is claimed and not earned or where a criterion fails; nil where nobody can tell.
  package var isLavterskel: Bool? {
    if isClaimed { return isEarned }
    return verdicts.contains { $0.outcome.isFailure } ? false : nil
  }

  package subscript(criterion: Criterion.ID) -> Verdict? { verdicts.first { $0.criterion == criterion } }
}

extension Verdict.Outcome {
  /// Whether a claim cannot stand beside it.
  package var isFailure: Bool { self == .contradicted || self == .notMet }
}
