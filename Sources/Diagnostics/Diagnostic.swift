/// One finding: which rule, where, what is wrong, and how to mend it.
package struct Diagnostic: Sendable {
  package let rule: Rule
  /// The rule's own severity, unless the page is a draft, whose errors are shown as warnings.
  package var severity: Severity
  /// A headline that stands alone: a fact, with the author's own word in «», no blame, no full stop.
  package let summary: Wording
  package let span: Span
  /// What to do, beginning with a verb.
  package let remedy: Wording
  /// The bokmål key of the front-matter field, or of the setting, that it is about; that of the outermost where fields lie inside each other.
  package var field: String?
  package let notes: [Note]
  /// What mends it, where there is one right answer.
  package var fix: Fix?

  /// Another place that belongs to the finding.
  package struct Note: Sendable {
    package let span: Span
    package let message: Wording

    package init(_ message: Wording, at span: Span) {
      self.span = span
      self.message = message
    }
  }

  package init(
    _ rule: Rule,
    at span: Span,
    _ summary: Wording,
    remedy: Wording,
    field: String? = nil,
    notes: [Note] = [],
    fix: Fix? = nil
  ) {
    self.rule = rule
    self.severity = rule.severity
    self.summary = summary
    self.span = span
    self.remedy = remedy
    self.field = field
    self.notes = notes
    self.fix = fix
  }
}

extension Diagnostic {
  /// The order of every report: by file, then place, then weight, then rule; the same input gives the same order.
  package static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if left.span.path != right.span.path { return left.span.path.utf8.lexicographicallyPrecedes(right.span.path.utf8) }
    if left.span.range.lowerBound != right.span.range.lowerBound {
      return left.span.range.lowerBound < right.span.range.lowerBound
    }
    if left.severity != right.severity { return left.severity < right.severity }
    if left.rule.id != right.rule.id { return left.rule.id < right.rule.id }
    if left.span.range.upperBound != right.span.range.upperBound {
      return left.span.range.upperBound < right.span.range.upperBound
    }
    return left.summary.nb < right.summary.nb
  }
}

extension Sequence<Diagnostic> {
  package var hasErrors: Bool { contains { $0.severity == .error } }
}
