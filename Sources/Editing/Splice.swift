/// Other bytes in the place of some; an empty range is a place to put them.
struct Splice: Sendable {
  let range: Range<Int>
  let text: String

  init(_ range: Range<Int>, _ text: String) {
    self.range = range
    self.text = text
  }
}

extension [UInt8] {
  /// Nil where two of them want the same bytes. What is put in one place stands in the order of the list.
  func splicing(_ splices: [Splice]) -> [UInt8]? {
    let sorted = splices.enumerated().sorted { left, right in
      let (first, second) = (left.element.range, right.element.range)
      if first.lowerBound != second.lowerBound { return first.lowerBound < second.lowerBound }
      if first.isEmpty != second.isEmpty { return first.isEmpty }
      return left.offset < right.offset
    }
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var position = 0
    for (_, splice) in sorted {
      guard position <= splice.range.lowerBound, splice.range.upperBound <= count else { return nil }
      result += self[position..<splice.range.lowerBound]
      result += splice.text.utf8
      position = splice.range.upperBound
    }
    return result + self[position...]
  }
}
