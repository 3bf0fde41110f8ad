/// The candidates that somebody most likely meant, nearest first: at most `limit`, none that is too far away.
///
/// Distance is optimal string alignment (Damerau–Levenshtein without repeated edits) over Unicode scalars of lower-case words;
/// a third of the word's length may differ, and at least one letter.
package func nearMisses(of word: String, among candidates: some Sequence<String>, limit: Int = 3) -> [String] {
  let wanted = Array(word.lowercased().unicodeScalars.prefix(80))
  guard !wanted.isEmpty else { return [] }
  let allowed = max(1, wanted.count / 3)
  var found: [(distance: Int, candidate: String)] = []
  for candidate in candidates {
    let letters = Array(candidate.lowercased().unicodeScalars)
    guard abs(letters.count - wanted.count) <= allowed else { continue }
    let distance = editDistance(wanted, letters)
    if distance <= allowed { found.append((distance, candidate)) }
  }
  found.sort { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }
  var seen: Set<String> = []
  return found.map(\.candidate).filter { seen.insert($0).inserted }.prefix(limit).map { $0 }
}

/// Whether a word becomes another by one letter that is added, left out or changed, or by two neighbours that change places.
package func isOneEdit(from word: String, to other: String) -> Bool {
  let (left, right) = (Array(word.unicodeScalars), Array(other.unicodeScalars))
  return abs(left.count - right.count) <= 1 && left.count <= 80 && editDistance(left, right) == 1
}

private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
  var beforePrevious: [Int] = []
  var previous = Array(0...right.count)
  for row in 1...left.count {
    var current = [row]
    current.reserveCapacity(right.count + 1)
    for column in 1...right.count {
      let cost = left[row - 1] == right[column - 1] ? 0 : 1
      var best = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + cost)
      if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
        best = min(best, beforePrevious[column - 2] + 1)
      }
      current.append(best)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[right.count]
}
