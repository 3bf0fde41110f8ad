import Diagnostics

/// Where in HTML a template has come to, found byte by byte as a browser reads it.
///
/// It knows just enough to tell what a value printed here would be to a browser. What is equal here goes on alike, so a section that
/// begins and ends in equal positions changes nothing for what follows it.
struct HTMLPosition: Sendable, Hashable {
  private enum State: Sendable, Hashable {
    case text
    /// After `<`, and after `</`.
    case tagOpen, endTagOpen
    /// After `<!`; a comment needs two hyphens more.
    case declaration(hyphens: Int)
    case bogusComment
    case comment(hyphens: Int)
    case tagName, beforeAttribute, attributeName, afterAttributeName, beforeValue, unquotedValue
    case value(quote: UInt8)
    /// Inside `title` or `textarea`, where only text is read; `matched` is how much of the end tag has come.
    case plain(matched: Int)
    /// Inside `script`, `style` and their like, where not even text is read as text.
    case code(matched: Int)
  }

  private var state = State.text
  private var element: [UInt8] = []
  private var isEndTag = false
  private var attribute: [UInt8] = []
  private var hasHTTPEquiv = false

  /// What a value would be where the position is.
  enum Place: Sendable, Hashable {
    case text
    /// In `title` or `textarea`, where markup is text.
    case plainText
    /// A part of a tag itself: its name, or the name of an attribute.
    case tag
    case unquotedValue
    case value(Attribute)
    case comment
    case code
  }

  /// What a browser does with the value of an attribute.
  enum Attribute: Sendable, Hashable {
    /// Shows it, or compares it with others.
    case text
    /// Goes there when a reader chooses to.
    case address
    /// Fetches what is there at once.
    case file
    /// Runs it.
    case code
  }

  var place: Place {
    switch state {
    case .text: .text
    case .tagOpen, .endTagOpen, .tagName, .beforeAttribute, .attributeName, .afterAttributeName: .tag
    case .declaration, .bogusComment, .comment: .comment
    case .beforeValue, .unquotedValue: .unquotedValue
    case .value: .value(meaning)
    case .plain(let matched): matched == 0 ? .plainText : .tag
    case .code: .code
    }
  }

  /// The same place as seen from after a space, where the position is between the parts of a tag; whether its last name goes on, nobody can tell.
  ///
  /// `<h1` and `<h1 lang="nn"` are alike to what comes next, as long as that begins with a space or ends the tag.
  var betweenAttributes: HTMLPosition {
    switch state {
    case .tagName, .beforeAttribute, .attributeName, .afterAttributeName:
      var position = self
      position.state = .beforeAttribute
      position.attribute = []
      return position
    case .text, .tagOpen, .endTagOpen, .declaration, .bogusComment, .comment, .beforeValue, .unquotedValue, .value,
      .plain, .code:
      return self
    }
  }

  private var meaning: Attribute {
    let name = String(decoding: attribute, as: UTF8.self)
    if name.hasPrefix("on") || Self.codeAttributes.contains(name) { return .code }
    if Self.fileAttributes.contains(name) { return .file }
    // The address of a link element is fetched too, but `canonical` and `alternate` are not, and they are what it is mostly for.
    if name == "href", element.elementsEqual("base".utf8) { return .file }
    if Self.addressAttributes.contains(name) { return .address }
    if name == "content", hasHTTPEquiv { return .address }
    return .text
  }

  private static let codeAttributes: Set<String> = ["style", "srcdoc", "http-equiv", "attributename"]
  private static let fileAttributes: Set<String> = [
    "src", "srcset", "imagesrcset", "poster", "data", "background", "codebase", "classid", "manifest", "lowsrc",
    "dynsrc",
  ]
  private static let addressAttributes: Set<String> = [
    "href", "xlink:href", "action", "formaction", "cite", "ping", "longdesc", "profile", "usemap",
  ]

  /// Elements whose inside is no text that a value could stand in.
  private static let codeElements = ["script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext"]
  private static let plainElements = ["title", "textarea"]

  mutating func step(_ byte: UInt8) {
    let isSpace = byte == 0x20 || 0x09 <= byte && byte <= 0x0D
    switch state {
    case .text: if byte == UInt8(ascii: "<") { state = .tagOpen }
    case .tagOpen:
      switch byte {
      case UInt8(ascii: "/"): state = .endTagOpen
      case UInt8(ascii: "!"): state = .declaration(hyphens: 0)
      case UInt8(ascii: "?"): state = .bogusComment
      case UInt8(ascii: "<"): state = .tagOpen
      default: state = byte.isLetter ? begun(byte, isEndTag: false) : .text
      }
    case .endTagOpen:
      if byte == UInt8(ascii: ">") {
        state = .text
      } else {
        state = byte.isLetter ? begun(byte, isEndTag: true) : .bogusComment
      }
    case .declaration(let hyphens):
      switch (byte, hyphens) {
      case (UInt8(ascii: "-"), 0): state = .declaration(hyphens: 1)
      // `<!-->` is a whole comment to a browser.
      case (UInt8(ascii: "-"), _): state = .comment(hyphens: 2)
      case (UInt8(ascii: ">"), _): state = .text
      default: state = .bogusComment
      }
    case .bogusComment: if byte == UInt8(ascii: ">") { state = .text }
    case .comment(let hyphens):
      if byte == UInt8(ascii: "-") {
        state = .comment(hyphens: min(hyphens + 1, 2))
      } else {
        state = byte == UInt8(ascii: ">") && hyphens == 2 ? .text : .comment(hyphens: 0)
      }
    case .tagName:
      if isSpace || byte == UInt8(ascii: "/") {
        state = .beforeAttribute
      } else if byte == UInt8(ascii: ">") {
        state = afterTag
      } else {
        element.append(byte.lowerCase)
      }
    case .beforeAttribute: if !isSpace { stepToAttribute(byte) }
    case .attributeName:
      if isSpace {
        endName()
        state = .afterAttributeName
      } else if byte == UInt8(ascii: "=") {
        endName()
        state = .beforeValue
      } else if byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
        endName()
        stepToAttribute(byte)
      } else {
        attribute.append(byte.lowerCase)
      }
    case .afterAttributeName:
      if byte == UInt8(ascii: "=") { state = .beforeValue } else if !isSpace { stepToAttribute(byte) }
    case .beforeValue:
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): state = .value(quote: byte)
      case UInt8(ascii: ">"): state = afterTag
      default: if !isSpace { state = .unquotedValue }
      }
    case .value(let quote): if byte == quote { leaveValue() }
    case .unquotedValue:
      if byte == UInt8(ascii: ">") { state = afterTag } else if isSpace { leaveValue() }
    case .plain(let matched):
      if let matched = step(byte, matched) { state = .plain(matched: matched) }
    case .code(let matched):
      if let matched = step(byte, matched) { state = .code(matched: matched) }
    }
  }

  private mutating func begun(_ byte: UInt8, isEndTag: Bool) -> State {
    element = [byte.lowerCase]
    self.isEndTag = isEndTag
    return .tagName
  }

  private mutating func stepToAttribute(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "/"): state = .beforeAttribute
    case UInt8(ascii: ">"): state = afterTag
    default:
      attribute = [byte.lowerCase]
      state = .attributeName
    }
  }

  private mutating func endName() {
    if attribute.elementsEqual("http-equiv".utf8) { hasHTTPEquiv = true }
  }

  private mutating func leaveValue() {
    attribute = []
    state = .beforeAttribute
  }

  /// Where a browser is after the `>` of the present tag; nothing of the tag is remembered where it does not matter any more.
  private var afterTag: State {
    mutating get {
      attribute = []
      hasHTTPEquiv = false
      let name = String(decoding: element, as: UTF8.self)
      if !isEndTag, Self.codeElements.contains(name) { return .code(matched: 0) }
      if !isEndTag, Self.plainElements.contains(name) { return .plain(matched: 0) }
      element = []
      isEndTag = false
      return .text
    }
  }

  /// How much of the element's end tag has come with this byte; nil where it has come whole and the state is another.
  private mutating func step(_ byte: UInt8, _ matched: Int) -> Int? {
    let end = Array("</".utf8) + element
    guard matched < end.count else {
      isEndTag = true
      if byte == UInt8(ascii: ">") {
        state = afterTag
        return nil
      }
      if byte == UInt8(ascii: "/") || byte <= 0x20 {
        state = .beforeAttribute
        return nil
      }
      isEndTag = false
      return byte == UInt8(ascii: "<") ? 1 : 0
    }
    if byte.lowerCase == end[matched] { return matched + 1 }
    return byte == UInt8(ascii: "<") ? 1 : 0
  }
}

extension UInt8 {
  fileprivate var lowerCase: UInt8 {
    0x41 <= self && self <= 0x5A ? self + 0x20 : self
  }
}
