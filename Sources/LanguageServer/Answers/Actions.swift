import Diagnostics
import Publishing

extension Asked {
  /// The fixes at a range, and one for the whole file where that is more to do; the latter takes its time.
  func actions(_ id: JSON, _ parameters: JSON) -> (JSON, MendingTask?) {
    guard client.takesActionLiterals, let range = lines.range(parameters["range"]) else { return (.null, nil) }
    let only = parameters["context"]["only"].list.compactMap(\.text)
    func isWanted(_ kind: String) -> Bool { only.isEmpty || only.contains { kind == $0 || kind.hasPrefix($0 + ".") } }
    let fixable = findings.filter { $0.fix != nil }
    var actions: [JSON] = []
    if isWanted("quickfix") {
      actions = fixable.filter { finding in
        finding.span.range.lowerBound <= range.upperBound && range.lowerBound <= finding.span.range.upperBound
      }.compactMap(action)
    }
    guard isWanted("source.fixAll"), !fixable.isEmpty else { return (.list(actions), nil) }
    let task = MendingTask(
      id: id, judgement: judgement, path: FileTree.Path(inner), others: actions, title: words.mendAll
    ) { [lines, address, client, version = version(of: address)] before, after in
      edit(of: address, version, [["range": lines.range(before), "newText": .text(after)]], client)
    }
    return (.list(actions), task)
  }

  private func action(for finding: Diagnostic) -> JSON? {
    guard let fix = finding.fix else { return nil }
    let place = places[fix.path]
    let edits = fix.edits.map { edit -> JSON in
      ["range": place.lines.range(edit.range), "newText": .text(edit.replacement)]
    }
    let remedy = finding.remedy[language]
    return [
      "title": .text(remedy.prefix(1).uppercased() + remedy.dropFirst()), "kind": "quickfix", "isPreferred": true,
      "diagnostics": [finding.json(places: places, client, language)],
      "edit": edit(of: place.address, version(of: place.address), edits, client),
    ]
  }
}

/// Changes of one text, of the version that they were made for where the client can tell.
private func edit(of address: String, _ version: JSON, _ edits: [JSON], _ client: Client) -> JSON {
  guard client.takesVersionedEdits else { return ["changes": .record([address: .list(edits)])] }
  return [
    "documentChanges": [["textDocument": ["uri": .text(address), "version": version], "edits": .list(edits)]]
  ]
}

/// All that `check --fix` would do with one file, which may take several rounds.
package struct MendingTask: Sendable {
  package let id: JSON
  let judgement: FolderJudgement
  let path: FileTree.Path
  /// The actions that are offered whatever comes of it.
  let others: [JSON]
  let title: String
  let edit: @Sendable (_ before: Range<Int>, _ after: String) -> JSON

  /// The actions that are offered.
  package func actions() async -> JSON {
    let mended = try? await judgement.tree.mended(judgement.request, only: path, remembering: judgement.memory)
    guard let file = mended?.first else { return .list(others) }
    let (range, text) = file.change
    let action: JSON = ["title": .text(title), "kind": "source.fixAll", "edit": edit(range, text)]
    return .list(others + [action])
  }
}

extension MendedFile {
  /// The lines that differ, from the first to the last, as they are and as they become.
  fileprivate var change: (before: Range<Int>, after: String) {
    let (old, new) = (before.bytes, after.bytes)
    var start = zip(old, new).prefix { $0 == $1 }.count
    let most = min(old.count, new.count) - start
    var end = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.prefix(most).count
    // Never inside a character, nor between the two bytes of a line end.
    while 0 < start, old[start - 1] != .lineFeed { start -= 1 }
    while 0 < end, old[old.count - end - 1] != .lineFeed { end -= 1 }
    return (start..<(old.count - end), String(decoding: new[start..<(new.count - end)], as: UTF8.self))
  }
}
