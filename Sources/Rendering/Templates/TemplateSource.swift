import Diagnostics

/// A template's tags with their places, and where in the HTML around them each stands.
package struct TemplateSource: Sendable {
  static let depthLimit = 32

  struct Tag: Sendable {
    enum Kind: Sendable { case value, raw, section, inverted, close, partial }
    let kind: Kind
    let name: String
    let place: TemplateFailure.Place
    let position: HTMLPosition
    /// Whether it is the first thing between the quotation marks of an attribute's value.
    let beginsValue: Bool
    let seam: Seam?
  }

  /// Where a section ended between the parts of an HTML tag, `<h1{{#lang}} lang="{{.}}"{{/lang}}`: what comes next must not go on with a name
  /// that stood before it or in it.
  struct Seam: Sendable {
    let name: String
    let place: TemplateFailure.Place
    var isPassed = false
  }

  /// What the template is made of, with the lines taken away on which nothing stands but a section's ends, a partial or a comment.
  enum Piece: Sendable {
    case text([UInt8])
    /// - `isAlone` where its line is taken away.
    case tag(Tag, isAlone: Bool)
    /// - `indent` is what stands before it where it has a line of its own.
    case partial(String, indent: [UInt8])
  }

  let file: String
  let tags: [Tag]
  let pieces: [Piece]

  package init(_ text: String, file: String) throws(TemplateFailure) {
    self.file = file
    var tags: [Tag] = []
    var open: [Tag] = []
    var scan = Scan(bytes: Array(text.utf8))
    var cutter = Cutter(bytes: scan.bytes)
    if text.utf8.allSatisfy({ $0 <= 0x20 }) { throw TemplateFailure(file: file, at: .start, .empty) }
    while true {
      let isAtTag = scan.skipToTag()
      if let seam = scan.brokenSeam { throw TemplateFailure(file: file, at: seam.place, .halfTagInSection(seam.name)) }
      guard isAtTag else { break }
      let place = scan.place
      let start = scan.index
      guard let (mark, body) = scan.readTag() else { throw TemplateFailure(file: file, at: place, .unclosedTag) }
      if mark == UInt8(ascii: "!") {
        cutter.cutComment(at: start..<scan.index)
        continue
      }
      let kind: Tag.Kind? =
        switch mark {
        case UInt8(ascii: "{"): .raw
        case UInt8(ascii: "#"): .section
        case UInt8(ascii: "^"): .inverted
        case UInt8(ascii: "/"): .close
        case UInt8(ascii: ">"): .partial
        case nil: .value
        default: nil
        }
      guard let kind, Self.isName(body, isPartial: kind == .partial) else {
        let shown = mark.map { String(Unicode.Scalar($0)) } ?? ""
        throw TemplateFailure(file: file, at: place, .unknownTag(shown + body))
      }
      let tag = Tag(
        kind: kind, name: body, place: place, position: scan.position, beginsValue: scan.isAtValueStart,
        seam: scan.seam)
      switch kind {
      case .section, .inverted:
        open.append(tag)
        if open.count > Self.depthLimit { throw TemplateFailure(file: file, at: place, .tooDeep) }
      case .close:
        guard let opened = open.popLast() else {
          throw TemplateFailure(file: file, at: place, .crossedSection(opened: "", closed: body))
        }
        guard opened.name == body else {
          throw TemplateFailure(file: file, at: place, .crossedSection(opened: opened.name, closed: body))
        }
        // Otherwise what follows would stand in another place depending on whether the section is shown.
        guard opened.position.betweenAttributes == tag.position.betweenAttributes else {
          throw TemplateFailure(file: file, at: opened.place, .halfTagInSection(body))
        }
        scan.closeSection(from: opened)
      case .partial:
        guard tag.position == HTMLPosition() else {
          throw TemplateFailure(file: file, at: place, .partialInsideTag(body))
        }
      case .value, .raw:
        try Self.judge(tag, file: file)
        scan.isAtValueStart = false
      }
      tags.append(tag)
      cutter.cut(tag, at: start..<scan.index)
    }
    if let left = open.last { throw TemplateFailure(file: file, at: left.place, .unclosedSection(left.name)) }
    // What includes this template goes on in text, whatever was begun here.
    guard scan.position == HTMLPosition() else { throw TemplateFailure(file: file, at: scan.tagPlace, .unfinishedHTML) }
    self.tags = tags
    pieces = cutter.finished()
  }

  /// Whether a value may stand where the tag stands; what kind of value, `TemplateCheck` knows.
  private static func judge(_ tag: Tag, file: String) throws(TemplateFailure) {
    func fail(_ fault: TemplateFailure.Fault) -> TemplateFailure {
      TemplateFailure(file: file, at: tag.place, fault)
    }
    switch tag.position.place {
    case .text: return
    case .plainText: if tag.kind == .raw { throw fail(.isHTML(tag.name)) }
    case .comment: throw fail(.valueInComment(tag.name))
    case .code: throw fail(.valueInsideCode(tag.name))
    case .tag: throw fail(.valueInTag(tag.name))
    case .unquotedValue: throw fail(.unquotedValue(tag.name))
    case .value(let attribute):
      if attribute == .code { throw fail(.valueInsideCode(tag.name)) }
      if tag.kind == .raw { throw fail(.notHTML(tag.name)) }
    }
  }

  private static func isName(_ text: String, isPartial: Bool) -> Bool {
    if text == ".", !isPartial { return true }
    guard let first = text.utf8.first, first.isLetter else { return false }
    return text.utf8.allSatisfy { byte in
      byte.isLetter || byte.isDigit || byte == UInt8(ascii: isPartial ? "-" : ".")
    }
  }
}

/// Cuts a template into pieces, in the order of its tags.
private struct Cutter {
  let bytes: [UInt8]
  private var pieces: [TemplateSource.Piece] = []
  /// How far the pieces reach.
  private var end = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func cut(_ tag: TemplateSource.Tag, at range: Range<Int>) {
    switch tag.kind {
    case .value, .raw:
      takeText(to: range.lowerBound)
      pieces.append(.tag(tag, isAlone: false))
      end = range.upperBound
    case .section, .inverted, .close:
      let line = line(of: range)
      takeText(to: (line ?? range).lowerBound)
      pieces.append(.tag(tag, isAlone: line != nil))
      end = (line ?? range).upperBound
    case .partial:
      let line = line(of: range)
      takeText(to: (line ?? range).lowerBound)
      pieces.append(.partial(tag.name, indent: line.map { Array(bytes[$0.lowerBound..<range.lowerBound]) } ?? []))
      end = (line ?? range).upperBound
    }
  }

  mutating func cutComment(at range: Range<Int>) {
    let line = line(of: range)
    takeText(to: (line ?? range).lowerBound)
    end = (line ?? range).upperBound
  }

  consuming func finished() -> [TemplateSource.Piece] {
    takeText(to: bytes.count)
    return pieces
  }

  private mutating func takeText(to start: Int) {
    if end < start { pieces.append(.text(Array(bytes[end..<start]))) }
  }

  /// The line that a tag stands on, with its end, where nothing else stands there.
  private func line(of range: Range<Int>) -> Range<Int>? {
    func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    var start = range.lowerBound
    while 0 < start, isBlank(bytes[start - 1]) { start -= 1 }
    guard start == 0 || bytes[start - 1] == .lineFeed else { return nil }
    var end = range.upperBound
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    if end == bytes.count { return start..<end }
    if bytes[end] == UInt8(ascii: "\r"), end + 1 < bytes.count { end += 1 }
    return bytes[end] == .lineFeed ? start..<(end + 1) : nil
  }
}

/// Walks a template's bytes, and the HTML in it just well enough to know where a value would stand.
private struct Scan {
  let bytes: [UInt8]
  private(set) var position = HTMLPosition()
  /// Where the HTML tag or comment that the position is in begins.
  private(set) var tagPlace = TemplateFailure.Place.start
  var isAtValueStart = false
  private(set) var seam: TemplateSource.Seam?
  private(set) var brokenSeam: TemplateSource.Seam?
  private var line = 1
  private var lineStart = 0
  private(set) var index = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Where the next byte stands; a column is what an editor shows as one character.
  var place: TemplateFailure.Place {
    TemplateFailure.Place(
      line: line, column: String(decoding: bytes[lineStart..<index], as: UTF8.self).count + 1)
  }

  /// Goes on after a section as if it had been shown or not, whichever makes the higher demands.
  mutating func closeSection(from opened: TemplateSource.Tag) {
    isAtValueStart = opened.beginsValue
    seam = opened.seam ?? seam
    if opened.position != position { seam = seam ?? .init(name: opened.name, place: opened.place) }
    if seam != nil { position = position.betweenAttributes }
  }

  /// Goes on to the next `{{`, a broken seam, or the end of the text; true where it is the first.
  mutating func skipToTag() -> Bool {
    while index < bytes.count {
      if isAt("{{") { return true }
      if let seam, !passes(bytes[index], seam) {
        brokenSeam = seam
        return false
      }
      let wasText = position == HTMLPosition()
      let wasInValue = if case .value = position.place { true } else { false }
      if wasText, bytes[index] == UInt8(ascii: "<") { tagPlace = place }
      position.step(bytes[index])
      let isInValue = if case .value = position.place { true } else { false }
      isAtValueStart = isInValue && !wasInValue
      advance()
    }
    return false
  }

  /// Whether a byte may come after a seam; takes note of how far past it is.
  private mutating func passes(_ byte: UInt8, _ seam: TemplateSource.Seam) -> Bool {
    switch byte {
    case 0x20, 0x09...0x0D: self.seam?.isPassed = true
    case UInt8(ascii: "/"), UInt8(ascii: ">"): self.seam = nil
    // `onclick{{#a}} title{{/a}} ="…"` would be the value of the one or the other.
    case UInt8(ascii: "="): return false
    default:
      if !seam.isPassed { return false }
      self.seam = nil
    }
    return true
  }

  /// Reads a tag: its mark, if it has one, and what stands after it.
  mutating func readTag() -> (mark: UInt8?, body: String)? {
    index += 2
    var mark: UInt8?
    if index < bytes.count, "{#^/!>&=%<$*".utf8.contains(bytes[index]) {
      mark = bytes[index]
      index += 1
    }
    let end = mark == UInt8(ascii: "{") ? "}}}" : "}}"
    let start = index
    while index < bytes.count, !isAt(end) { advance() }
    guard index < bytes.count else { return nil }
    let body = bytes[start..<index]
    index += end.utf8.count
    let trimmed = body.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed()
    return (mark, String(decoding: Array(trimmed), as: UTF8.self))
  }

  private func isAt(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  private mutating func advance() {
    index += 1
    if bytes[index - 1] == .lineFeed {
      line += 1
      lineStart = index
    }
  }
}
