/// What mends a finding that has one right answer: edits of one file, in order, none upon another.
///
/// `terskel check --fix` makes them after they have been seen, and an editor may offer them one by one.
package struct Fix: Sendable, Hashable {
  /// The file's path as messages show it.
  package let path: String
  /// Never empty.
  package let edits: [Edit]

  /// Other bytes in the place of some; an empty range is a place to put them.
  package struct Edit: Sendable, Hashable {
    /// Offsets into the bytes of the file as it was read.
    package let range: Range<Int>
    package let replacement: String

    package init(_ range: Range<Int>, _ replacement: String) {
      self.range = range
      self.replacement = replacement
    }
  }

  /// Nil where nothing would change, where two edits meet, or where one lies outside the file.
  package init?(_ edits: [Edit], in file: SourceFile) {
    let edits = edits.sorted(by: Edit.precedes)
    let changesSomething = edits.contains {
      !file.bytes[$0.range.clamped(to: file.bytes.indices)].elementsEqual($0.replacement.utf8)
    }
    guard changesSomething, edits.allSatisfy({ 0 <= $0.range.lowerBound && $0.range.upperBound <= file.bytes.count }),
      !zip(edits, edits.dropFirst()).contains(where: { $0.meets($1) })
    else { return nil }
    path = file.path
    self.edits = edits
  }

  package init?(_ edit: Edit, in file: SourceFile) {
    self.init([edit], in: file)
  }
}

extension Fix.Edit {
  fileprivate static func precedes(_ left: Fix.Edit, _ right: Fix.Edit) -> Bool {
    if left.range.lowerBound != right.range.lowerBound { return left.range.lowerBound < right.range.lowerBound }
    if left.range.upperBound != right.range.upperBound { return left.range.upperBound < right.range.upperBound }
    return left.replacement.utf8.lexicographicallyPrecedes(right.replacement.utf8)
  }

  /// Whether an earlier edit and a later one want the same bytes, or the same place between two.
  fileprivate func meets(_ later: Fix.Edit) -> Bool {
    if range.upperBound == later.range.lowerBound { return range.isEmpty || later.range.isEmpty }
    return later.range.lowerBound < range.upperBound
  }
}

extension SourceFile {
  /// The file after as many of the fixes as go together, whatever their order; a fix is made whole or not at all.
  ///
  /// Of two that meet the one that begins earlier is made. Every byte outside the edits stays as it was.
  package func applying(_ fixes: some Sequence<Fix>) -> SourceFile {
    let own = fixes.filter { $0.path.utf8.elementsEqual(path.utf8) }.sorted { left, right in
      for (first, second) in zip(left.edits, right.edits) where first != second {
        return Fix.Edit.precedes(first, second)
      }
      return left.edits.count < right.edits.count
    }
    var taken: [Fix.Edit] = []
    for fix in own {
      let places = fix.edits.map { edit in (edit: edit, index: taken.insertionIndex(of: edit)) }
      let isFree = places.allSatisfy { edit, index in
        edit.range.upperBound <= bytes.count && (index == 0 || !taken[index - 1].meets(edit))
          && (index == taken.count || !edit.meets(taken[index]))
      }
      guard isFree else { continue }
      // From the last, so that the places of the others stay true.
      for (edit, index) in places.reversed() { taken.insert(edit, at: index) }
    }
    var changed: [UInt8] = []
    changed.reserveCapacity(bytes.count)
    var position = 0
    for edit in taken {
      changed += bytes[position..<edit.range.lowerBound]
      changed += edit.replacement.utf8
      position = edit.range.upperBound
    }
    changed += bytes[position...]
    return SourceFile(path: path, bytes: changed)
  }
}

extension [Fix.Edit] {
  fileprivate func insertionIndex(of edit: Fix.Edit) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Fix.Edit.precedes(self[middle], edit) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
