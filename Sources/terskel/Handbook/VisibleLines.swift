import Foundation

/// The lines that a reader sees on one of our own pages: a block is a line, and a question stands before its answer.
func visibleLines(ofPage html: String) -> [String] {
  var lines: [String] = []
  var line = ""
  var skipped: Substring?
  var rest = html.range(of: "<body").map { html[$0.lowerBound...] } ?? html[...]
  func finish() {
    let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if !words.isEmpty { lines.append(words) }
    line = ""
  }
  while !rest.isEmpty {
    guard rest.first == "<" else {
      let text = rest.prefix { $0 != "<" }
      if skipped == nil { line += unescaped(text) }
      rest = rest.dropFirst(text.count)
      continue
    }
    let tag = rest.prefix { $0 != ">" }
    rest = rest.dropFirst(tag.count + 1)
    let isEnd = tag.dropFirst().first == "/"
    let name = tag.dropFirst(isEnd ? 2 : 1).prefix { $0.isLetter || $0.isNumber }
    if let element = skipped {
      if isEnd, element == name { skipped = nil }
      continue
    }
    switch name {
    case "script", "style", "svg", "template": if !isEnd { skipped = name }
    case "dt":
      if !isEnd {
        finish()
      } else {
        line += line.last == "?" ? " " : ": "
      }
    case "dd": if isEnd { finish() }
    case "td", "th", "caption": line += " "
    case "img":
      if let alternative = tag.range(of: "alt=\"") {
        line += "[bilde: \(unescaped(tag[alternative.upperBound...].prefix { $0 != "\"" }))] "
      }
    case _ where blocks.contains(String(name)): finish()
    default: break
    }
  }
  finish()
  return lines
}

private let blocks: Set<String> = [
  "p", "div", "h1", "h2", "h3", "h4", "li", "ul", "ol", "tr", "table", "section", "article", "header", "footer", "nav",
  "main", "dl", "details", "summary", "address", "br", "figure", "figcaption", "aside", "form", "body",
]

private func unescaped(_ text: Substring) -> String {
  var plain = String(text)
  for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
    plain = plain.split(separator: entity, omittingEmptySubsequences: false).joined(separator: character)
  }
  return plain
}
