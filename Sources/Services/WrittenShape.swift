package import Diagnostics

/// How a value was written, whatever it says: as one text, as a list, or with keys of its own.
package struct WrittenShape: Sendable, Hashable {
  package let content: Content
  package let span: Span

  package enum Content: Sendable, Hashable {
    case text(String)
    case list([WrittenShape])
    case record([Entry])
  }

  package struct Entry: Sendable, Hashable {
    /// As it was written.
    package let key: Located<String>
    package let value: WrittenShape

    package init(key: Located<String>, value: WrittenShape) {
      self.key = key
      self.value = value
    }
  }

  package init(_ content: Content, at span: Span) {
    self.content = content
    self.span = span
  }
}
