extension Collection where Element: Equatable {
  /// The value that all elements have; nil where they differ, or where there is none.
  package var sharedValue: Element? {
    guard let first, allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}
