import Foundation

/// A value as JSON with sorted keys and a line end, so that the same findings give the same bytes.
package func jsonText(_ value: some Encodable) -> String { encoded(value, [.prettyPrinted]) + "\n" }

/// A value as JSON with sorted keys on one line, without an end of it.
package func jsonLine(_ value: some Encodable) -> String { encoded(value, []) }

private func encoded(_ value: some Encodable, _ layout: JSONEncoder.OutputFormatting) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = layout.union([.sortedKeys, .withoutEscapingSlashes])
  // Texts, finite numbers and flags cannot fail to encode.
  let data = (try? encoder.encode(value)) ?? Data()
  return String(decoding: data, as: UTF8.self)
}
