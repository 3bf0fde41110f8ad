import Diagnostics

/// A template with all that it includes, made ready to print pages: each name is a place in a view, found once for all of them.
///
/// It prints what the Mustache specification says of values, sections, inverted sections, partials and comments
/// (https://github.com/mustache/spec, version 1.4), and knows nothing else; what names mean is settled by the views' shapes alone.
package struct TemplateProgram: Sendable {
  private let steps: [Step]

  private indirect enum Step {
    case literal([UInt8])
    case value(Name)
    case markup(Name)
    case section(Name, [Step])
    case inverted(Name, [Step])
  }

  private enum Name {
    /// `{{.}}`: the text that the innermost section shows.
    case itself
    /// A view by how many stand around it, its field, and the fields in that field's own view: `name.text`.
    case field(depth: Int, index: Int, inner: [Int])
  }

  /// Of a template that has been judged: every name in it is answered, and nothing includes itself.
  ///
  /// - `words` are what the site's own words are on every page that it will print: they are printed now, once for all.
  package init(
    _ name: String, of sources: [String: TemplateSource], seeing schema: TemplateSchema, saying words: WordsView? = nil
  ) {
    var compilation = Compilation(sources: sources, words: words)
    var stack: [TemplateSchema?] = [schema]
    compilation.include(name, indent: [], &stack)
    steps = compilation.finished()
  }

  package func append(_ view: some TemplateView, to page: inout [UInt8]) {
    var stack: [Seen] = [.view(view)]
    Self.run(steps, &stack, &page)
  }

  // MARK: Printing

  private enum Seen {
    case view(any TemplateView)
    case text(String)
  }

  private static func run(_ steps: [Step], _ stack: inout [Seen], _ page: inout [UInt8]) {
    for step in steps {
      switch step {
      case .literal(let bytes): page.append(contentsOf: bytes)
      case .value(let name):
        if case .text(let text?) = answer(name, stack) { appendEscapedHTML(text, to: &page) }
      case .markup(let name):
        switch answer(name, stack) {
        case .text(let text): if let text { page.append(contentsOf: text.utf8) }
        case .markup(let bytes): if let bytes { page.append(contentsOf: bytes) }
        case .flag, .one, .many: break
        }
      case .section(let name, let inner):
        switch answer(name, stack) {
        case .flag(let flag): if flag { run(inner, &stack, &page) }
        case .text(let text): if let text { run(inner, inside: .text(text), &stack, &page) }
        case .markup(let bytes):
          if let bytes { run(inner, inside: .text(String(decoding: bytes, as: UTF8.self)), &stack, &page) }
        case .one(let view): if let view { run(inner, inside: .view(view), &stack, &page) }
        case .many(let views): for view in views { run(inner, inside: .view(view), &stack, &page) }
        }
      case .inverted(let name, let inner):
        let isNothing =
          switch answer(name, stack) {
          case .flag(let flag): !flag
          case .text(let text): text == nil
          case .markup(let bytes): bytes == nil
          case .one(let view): view == nil
          case .many(let views): views.isEmpty
          }
        if isNothing { run(inner, &stack, &page) }
      }
    }
  }

  private static func run(_ steps: [Step], inside seen: Seen, _ stack: inout [Seen], _ page: inout [UInt8]) {
    stack.append(seen)
    run(steps, &stack, &page)
    stack.removeLast()
  }

  private static func answer(_ name: Name, _ stack: [Seen]) -> TemplateAnswer {
    switch name {
    case .itself:
      guard case .text(let text) = stack.last else { return .text(nil) }
      return .text(text)
    case .field(let depth, let index, let inner):
      guard case .view(let view) = stack[depth] else { return .text(nil) }
      var answer = view.answer(at: index)
      for index in inner {
        guard case .one(let view?) = answer else { return .text(nil) }
        answer = view.answer(at: index)
      }
      return answer
    }
  }

  // MARK: Making ready

  private struct Compilation {
    let sources: [String: TemplateSource]
    let words: WordsView?
    /// What has been made of each section that is open, the innermost last; the first is the whole.
    private var open: [[Step]] = [[]]
    private var sections: [(name: Name, isInverted: Bool, isPushed: Bool)] = []

    init(sources: [String: TemplateSource], words: WordsView?) {
      self.sources = sources
      self.words = words
    }

    func finished() -> [Step] { open.first ?? [] }

    /// - `indent` is what a partial that stands alone on its line has before it: it comes before each line that it prints.
    /// - `stack` is what the template stands in, as `TemplateCheck` walks it.
    mutating func include(_ name: String, indent: [UInt8], _ stack: inout [TemplateSchema?]) {
      guard let source = sources[name] else { return }
      var isAtLineStart = true
      for piece in source.pieces {
        switch piece {
        case .text(let bytes): append(bytes, indent: indent, &isAtLineStart)
        case .tag(let tag, let isAlone):
          if !isAlone, isAtLineStart {
            append(indent)
            isAtLineStart = false
          }
          add(tag, &stack)
        case .partial(let name, let before): include(name, indent: indent + before, &stack)
        }
      }
    }

    private mutating func add(_ tag: TemplateSource.Tag, _ stack: inout [TemplateSchema?]) {
      switch tag.kind {
      case .value:
        if let text = word(tag.name, stack) {
          var escaped: [UInt8] = []
          appendEscapedHTML(text, to: &escaped)
          append(escaped)
        } else {
          add(.value(name(tag.name, stack).name))
        }
      case .raw: add(.markup(name(tag.name, stack).name))
      case .section:
        let (name, shape) = name(tag.name, stack)
        var isPushed = true
        switch shape {
        case .flag: isPushed = false
        case .text, .address, .file, .html: stack.append(nil)
        case .one(let schema), .many(let schema): stack.append(schema)
        }
        sections.append((name, false, isPushed))
        open.append([])
      case .inverted:
        sections.append((name(tag.name, stack).name, true, false))
        open.append([])
      case .close:
        guard let section = sections.popLast(), let inner = open.popLast() else { return }
        if section.isPushed { stack.removeLast() }
        add(section.isInverted ? .inverted(section.name, inner) : .section(section.name, inner))
      // A piece of its own.
      case .partial: break
      }
    }

    private mutating func append(_ bytes: [UInt8], indent: [UInt8], _ isAtLineStart: inout Bool) {
      guard !indent.isEmpty else {
        isAtLineStart = bytes.last == .lineFeed
        return append(bytes)
      }
      var indented: [UInt8] = []
      for byte in bytes {
        if isAtLineStart { indented += indent }
        indented.append(byte)
        isAtLineStart = byte == .lineFeed
      }
      append(indented)
    }

    private mutating func append(_ bytes: [UInt8]) {
      guard !bytes.isEmpty else { return }
      if case .literal(let before) = open[open.count - 1].last {
        open[open.count - 1].removeLast()
        add(.literal(before + bytes))
      } else {
        add(.literal(bytes))
      }
    }

    private mutating func add(_ step: Step) { open[open.count - 1].append(step) }

    /// The text of a name that is one of the site's own words; nil for every other.
    private func word(_ name: String, _ stack: [TemplateSchema?]) -> String? {
      let parts = name.split(separator: ".").map(String.init)
      guard let words, parts.count == 2,
        let member = stack.reversed().lazy.compactMap({ $0?.members[parts[0]] }).first, member.isWords,
        case .one(let schema) = member.shape, let index = schema.members[parts[1]]?.index,
        case .text(let text?) = words.answer(at: index)
      else { return nil }
      return text
    }

    /// What a name means: the innermost view that has its first part decides.
    private func name(_ name: String, _ stack: [TemplateSchema?]) -> (name: Name, shape: TemplateSchema.Shape) {
      guard name != "." else { return (.itself, .text) }
      var parts = name.split(separator: ".").map(String.init)[...]
      let first = parts.popFirst() ?? ""
      for (depth, schema) in stack.enumerated().reversed() {
        guard let member = schema?.members[first] else { continue }
        var shape = member.shape
        var inner: [Int] = []
        for part in parts {
          guard case .one(let schema) = shape, let member = schema.members[part] else { continue }
          inner.append(member.index)
          shape = member.shape
        }
        return (.field(depth: depth, index: member.index, inner: inner), shape)
      }
      // Nothing comes this way: a name that nobody answers has been refused.
      return (.itself, .text)
    }
  }
}
