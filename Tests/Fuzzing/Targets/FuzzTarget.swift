/// A part of the program that takes bytes from outside, and what must be true whatever the bytes.
///
/// `scripts/fuzz` feeds it what a fuzzer thinks of; `CorpusTests` feeds it what was interesting before.
package struct FuzzTarget: Sendable {
  package let name: String
  /// What is wrong with what came of the bytes; nil where nothing is. A trap is what the fuzzer sees by itself.
  package let fault: @Sendable ([UInt8]) async -> String?

  package static let all: [FuzzTarget] = [
    .fields, .forms, .prose, .page, .settings, .templates, .queries, .requests,
  ]

  package static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}
