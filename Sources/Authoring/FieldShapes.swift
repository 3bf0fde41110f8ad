package import Diagnostics
package import Services

/// How each field of a text was written, in the order of the file; none where the fields cannot be read.
package func fieldShapes(in file: SourceFile) -> [WrittenShape.Entry] {
  guard let range = FrontMatter(of: file).fields,
    case .record(let entries) = FieldTree(reading: file, in: range, fieldID: { Field.named($0)?.id }).root
  else { return [] }
  return entries.map { WrittenShape.Entry(key: $0.key, value: $0.value.shape) }
}

/// Where a text's fields lie, and its prose: between the lines with `---`, and after them; no fields where they cannot be told from the rest.
package func fieldsAndProse(of file: SourceFile) -> (fields: Range<Int>?, prose: Range<Int>) {
  let cut = FrontMatter(of: file)
  return (cut.fields, cut.body)
}

extension FieldValue {
  fileprivate var shape: WrittenShape {
    switch content {
    case .text(let text, _): WrittenShape(.text(text), at: span)
    case .list(let items): WrittenShape(.list(items.map(\.shape)), at: span)
    case .record(let entries):
      WrittenShape(.record(entries.map { WrittenShape.Entry(key: $0.key, value: $0.value.shape) }), at: span)
    }
  }
}
