/// How many letters differ between two words, at most `limit`; nil where it is more. Two neighbours that changed places count once.
///
/// Optimal string alignment, which the browser counts in the same way.
func editDistance(_ left: [UInt16], _ right: [UInt16], limit: Int) -> Int? {
  guard abs(left.count - right.count) <= limit, !left.isEmpty, !right.isEmpty else { return nil }
  var beforePrevious: [Int] = []
  var previous = Array(0...right.count)
  for row in 1...left.count {
    var current = [row]
    current.reserveCapacity(right.count + 1)
    var least = row
    for column in 1...right.count {
      let cost = left[row - 1] == right[column - 1] ? 0 : 1
      var best = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + cost)
      if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
        best = min(best, beforePrevious[column - 2] + 1)
      }
      least = min(least, best)
      current.append(best)
    }
    if least > limit { return nil }
    beforePrevious = previous
    previous = current
  }
  return previous[right.count] <= limit ? previous[right.count] : nil
}
