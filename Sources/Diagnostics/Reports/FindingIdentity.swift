/// What a finding is recognised by when it is met again: the file, the rule and the text that it points at, and never the line, so that
/// it stays the same finding when other lines move.
///
/// The words of the message are left out, since they differ between languages and between versions of the program.
package struct FindingIdentity: Sendable, Hashable, Codable {
  package let file: String
  package let rule: String
  /// The bokmål key of the field that it is about: a page that lacks two fields has two findings that point at its title.
  package let field: String?
  /// What it points at, on one line, cut after `longest` characters.
  package let text: String

  package static let longest = 200

  package init(file: String, rule: String, field: String?, text: String) {
    self.file = file
    self.rule = rule
    self.field = field
    self.text = text
  }

  /// The identity of a finding in a file that a report calls `file`; `source` is the text that it points into.
  package init(_ diagnostic: Diagnostic, file: String, source: SourceFile?) {
    let range = diagnostic.span.range
    let bytes = source.map { $0.bytes[range.clamped(to: $0.bytes.indices)] } ?? []
    // A line that was broken elsewhere, or rows that moved to the right, are the same text.
    let words = bytes.split { $0.isSpaceOrTab || $0 == .lineFeed || $0 == .carriageReturn }
    let text = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    self.init(
      file: file, rule: diagnostic.rule.id, field: diagnostic.field, text: String(text.prefix(Self.longest)))
  }

  /// Sixteen hexadecimal digits that are the same on every machine; `occurrence` tells findings apart that are alike in everything else.
  ///
  /// It only has to tell findings of one folder apart, and nobody gains by forging one.
  package func fingerprint(occurrence: Int) -> String {
    var hash = FNVHash()
    for part in [file, rule, field ?? "", text, String(occurrence)] {
      for byte in part.utf8 + [0] { hash.add(byte) }
    }
    return hash.digits
  }
}
