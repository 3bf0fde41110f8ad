import Diagnostics
import Foundation
import Services

/// Reads what the Norwegian texts of a folder say, many times over, and prints microseconds for a thousand words.
func measureStatements(inFolder path: String) throws {
  let folder = URL(filePath: path)
  let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  var texts: [Located<String>] = []
  var words = 0
  for name in names where name.hasSuffix(".md") && !name.hasSuffix(".en.md") {
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    words += text.split { $0.isWhitespace }.count
    texts.append(Located(text, at: Span(path: name, range: 0..<text.utf8.count)))
  }
  let rounds = 50
  var count = 0
  // The tables are made ready once for a whole build.
  for text in texts { count += statements(in: text, language: .nb).count }
  // The processor's time, since other work on the machine takes from the clock's.
  let start = processorSeconds(usage())
  for _ in 0..<rounds {
    for text in texts { count += statements(in: text, language: .nb).count }
  }
  let microseconds = (processorSeconds(usage()) - start) * 1e6
  print(
    "\(words) words, \(count / (rounds + 1)) statements, "
      + "\(rounded(microseconds / Double(rounds * words) * 1000)) µs for a thousand words")
}
