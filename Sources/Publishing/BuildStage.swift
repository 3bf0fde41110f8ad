/// The parts of a build that take time, in their order.
///
/// Nothing in here looks at a clock: a build says when a stage is over, and whoever started it knows what time it is then.
package enum BuildStage: String, Sendable, CaseIterable, Encodable {
  case read, judge, plan, formats, precompress, publish
}

/// What a stage took.
package struct StageFigures: Sendable, Encodable {
  package let stage: BuildStage
  package let milliseconds: Double
  /// What was read, made or published; nil for a stage that makes no bytes.
  package let bytes: Int?

  package init(stage: BuildStage, milliseconds: Double, bytes: Int?) {
    self.stage = stage
    self.milliseconds = milliseconds
    self.bytes = bytes
  }
}
