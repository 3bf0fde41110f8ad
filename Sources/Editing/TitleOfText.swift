import Authoring
package import Diagnostics
import Services

/// What a text calls itself, for a list of texts; nil for one that does not say.
package func title(of file: SourceFile) -> String? {
  let written = fieldShapes(in: file).first { Field.named($0.key.value) == .title }
  if case .text(let text)? = written?.value.content, !text.isEmpty { return text }
  let bytes = file.bytes[fieldsAndProse(of: file).prose]
  let heading = bytes.split(whereSeparator: { $0 == .lineFeed || $0 == .carriageReturn }).first {
    $0.starts(with: "# ".utf8)
  }
  return heading.map { String(decoding: $0.dropFirst(2), as: UTF8.self) }
}
