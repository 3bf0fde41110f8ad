/// How a value was written, whatever it says: as one text, as a list, or with keys of its own.
package indirect enum WrittenShape: Sendable, Hashable {
  case text
  case list([WrittenShape])
  case record([Entry])

  package struct Entry: Sendable, Hashable {
    /// As it was written.
    package let key: String
    package let value: WrittenShape

    package init(key: String, value: WrittenShape) {
      self.key = key
      self.value = value
    }
  }
}
