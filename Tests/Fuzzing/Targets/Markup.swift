/// What may stand in a page: every element and every attribute that there is, and no other.
///
/// It reads tags as the HTML standard's tokenizer does where a page is well made, and calls everything a fault that is not: a name that is
/// not in the list, an attribute without quotation marks, an address with a scheme that runs.
struct Markup: Sendable {
  let elements: Set<String>
  let attributes: Set<String>

  static let prose = Markup(
    elements: [
      "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "table", "thead", "tbody", "tr",
      "th", "td",
      "hr", "br", "em", "strong", "del", "a", "img", "sup", "section", "div", "bdi", "span", "caption",
    ],
    attributes: [
      "href", "src", "alt", "title", "class", "id", "start", "value", "scope", "role", "aria-label", "tabindex", "dir",
      "lang", "loading",
      "width", "height", "aria-labelledby",
    ])

  /// Whole pages, with what the built-in templates bring.
  static let page = Markup(
    elements: prose.elements.union([
      "html", "head", "body", "title", "meta", "link", "script", "noscript", "main", "nav", "header", "footer",
      "article", "address", "h1",
      "dl", "dt", "dd", "details", "summary", "form", "fieldset", "legend", "label", "input", "select", "option",
      "button", "svg", "path",
    ]),
    attributes: prose.attributes.union([
      "action", "aria-current", "autocomplete", "charset", "content", "d", "data-all", "data-broken", "data-exit",
      "data-filter",
      "data-found", "data-hours", "data-index", "data-js", "data-lang", "data-meant", "data-nothing", "data-now",
      "data-remove",
      "data-root", "data-unknown", "defer", "fill", "for", "hidden", "hreflang", "http-equiv", "name", "property",
      "rel",
      "shape-rendering", "spellcheck",
      "type", "viewbox",
    ]))

  private static let running = ["javascript:", "vbscript:", "data:", "file:", "blob:"]

  func fault(in bytes: [UInt8]) -> String? {
    var at = 0
    while let open = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
      at = open + 1
      guard at < bytes.count else { return "a page ends with <" }
      if bytes[at...].starts(with: Array("!doctype html>".utf8)) { continue }
      let isEnd = bytes[at] == UInt8(ascii: "/")
      if isEnd { at += 1 }
      let name = word(in: bytes, at: &at)
      guard elements.contains(name) else { return "<\(name)> at \(open)" }
      if let fault = attributes(in: bytes, at: &at, of: name) { return "\(fault) at \(open)" }
      // What is in a script is no markup until it ends.
      if name == "script", !isEnd {
        guard let end = bytes[at...].firstRange(of: Array("</script>".utf8)) else { return "a script without an end" }
        at = end.lowerBound
      }
    }
    return nil
  }

  private func word(in bytes: [UInt8], at: inout Int) -> String {
    let start = at
    while at < bytes.count, !Self.endsWord(bytes[at]) { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
  }

  private static func endsWord(_ byte: UInt8) -> Bool { byte <= 0x20 || "=/>\"'<".utf8.contains(byte) }

  private func attributes(in bytes: [UInt8], at: inout Int, of element: String) -> String? {
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: ">"):
        at += 1
        return nil
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "/"):
        at += 1
      default:
        let name = word(in: bytes, at: &at)
        guard attributes.contains(name) else { return "<\(element) \(name)>" }
        guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { continue }
        at += 1
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
          return "<\(element) \(name)=> without quotation marks"
        }
        at += 1
        guard let end = bytes[at...].firstIndex(of: UInt8(ascii: "\"")) else {
          return "<\(element) \(name)=\"> without an end"
        }
        let value = String(decoding: bytes[at..<end], as: UTF8.self)
        at = end + 1
        if ["href", "src", "action"].contains(name), runs(value) {
          return "<\(element) \(name)=\"\(value.prefix(40))\">"
        }
      }
    }
    return "<\(element) without an end"
  }

  /// Whether a browser would run an address: it passes over blanks and control characters before and in the scheme.
  private func runs(_ value: String) -> Bool {
    let seen = value.replacing("&amp;", with: "&").unicodeScalars.filter { 0x20 < $0.value }
    let text = String(String.UnicodeScalarView(seen)).lowercased()
    return Self.running.contains { text.hasPrefix($0) }
  }
}
