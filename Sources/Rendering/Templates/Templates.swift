import Diagnostics
import Site

/// The templates of a site: the built-in ones, and those of its own that win over them.
///
/// Whatever a template asks for has been found when it is loaded: no page can come out with a hole in it.
package struct Templates: Sendable {
  private let sources: [String: TemplateSource]
  /// The style sheet of every page.
  let styleSheet: String
  /// Made with the templates: a preview prints pages of every language after every save, and the same words each time.
  private let printers: [UILanguage: PagePrinter]

  /// - `files` are those of the site's folder of templates, by their path in it: `service.mustache`, `assets/site.css`.
  package init(files: [String: [UInt8]]) throws(TemplateFailure) {
    var texts = builtInTemplates
    var own: Set<String> = []
    var styleSheet = builtInStyleSheet
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      guard path.hasSuffix(".mustache") || path == "assets/site.css" else { continue }
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw TemplateFailure(file: path, at: .init(line: Self.firstBadLine(bytes), column: 1), .notUTF8)
      }
      if path == "assets/site.css" {
        styleSheet = text
      } else {
        let name = String(path.dropLast(".mustache".count))
        texts[name] = text
        own.insert(name)
      }
    }
    let sources = try Self.sources(texts)
    try Self.judge(sources, own: own)
    self.sources = sources
    self.styleSheet = styleSheet
    printers = Dictionary(
      uniqueKeysWithValues: UILanguage.allCases.map { ($0, PagePrinter(sources, in: $0)) })
  }

  /// What prints the pages of one language.
  func printer(in language: UILanguage) -> PagePrinter { printers[language] ?? PagePrinter(sources, in: language) }

  private static func sources(_ texts: [String: String]) throws(TemplateFailure) -> [String: TemplateSource] {
    var sources: [String: TemplateSource] = [:]
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
      sources[name] = try TemplateSource(text, file: name + ".mustache")
    }
    return sources
  }

  private static func judge(_ sources: [String: TemplateSource], own: Set<String>) throws(TemplateFailure) {
    var reached: Set<String> = []
    for template in PageTemplate.allCases {
      var check = TemplateCheck(sources: sources)
      try check.walk(template.rawValue, seen: [template.schema])
      for name in template.mustPrint where !check.printed.contains(name) {
        throw TemplateFailure(file: template.rawValue + ".mustache", at: .start, .neverPrinted(name))
      }
      reached.formUnion(check.reached)
    }
    if let unused = own.subtracting(reached).min() {
      throw TemplateFailure(file: unused + ".mustache", at: .start, .unused)
    }
  }

  private static func firstBadLine(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: .lineFeed, omittingEmptySubsequences: false)
    return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
  }
}

/// Prints the pages of one language, whose own words are printed into the templates once for all of them.
struct PagePrinter: Sendable {
  /// Bytes that most pages and their parts have room in.
  private static let usualSize = 1 << 14

  private let programs: [PageTemplate: TemplateProgram]

  fileprivate init(_ sources: [String: TemplateSource], in language: UILanguage) {
    let words = WordsView(phrases: language.phrases)
    programs = Dictionary(
      uniqueKeysWithValues: PageTemplate.allCases.map {
        ($0, TemplateProgram($0.rawValue, of: sources, seeing: $0.schema, saying: words))
      })
  }

  /// A page's markup, in UTF-8; every name was answered when the templates were loaded.
  func bytes(of view: some TemplateView, with template: PageTemplate) -> [UInt8] {
    var page: [UInt8] = []
    page.reserveCapacity(Self.usualSize)
    programs[template]?.append(view, to: &page)
    return page
  }
}

/// Holds a template, with everything that it includes, to the names that its page answers.
private struct TemplateCheck {
  let sources: [String: TemplateSource]
  private(set) var reached: Set<String> = []
  private(set) var printed: Set<String> = []
  private var chain: [String] = []

  init(sources: [String: TemplateSource]) {
    self.sources = sources
  }

  /// - `seen` are the views that the template stands in, the innermost last; nil is a lone text, which `{{.}}` prints.
  mutating func walk(_ name: String, seen: [TemplateSchema?]) throws(TemplateFailure) {
    guard let source = sources[name] else { return }
    chain.append(name)
    reached.insert(name)
    var stack = seen
    var added: [Bool] = []
    for tag in source.tags {
      func fail(_ fault: TemplateFailure.Fault) -> TemplateFailure {
        TemplateFailure(file: source.file, at: tag.place, fault)
      }
      switch tag.kind {
      case .close:
        if added.popLast() == true { stack.removeLast() }
      case .partial:
        guard sources[tag.name] != nil else {
          throw fail(.unknownPartial(tag.name, near: nearMisses(of: tag.name, among: sources.keys.sorted())))
        }
        if chain.contains(tag.name) { throw fail(.recursivePartial(tag.name)) }
        if chain.count >= TemplateSource.depthLimit { throw fail(.tooDeep) }
        try walk(tag.name, seen: stack)
      case .section, .inverted:
        guard tag.name != "." else { throw fail(.unknownTag("#.")) }
        guard let shape = shape(tag.name, in: stack) else { throw fail(unknown(tag.name, in: stack)) }
        guard tag.kind == .section else {
          added.append(false)
          continue
        }
        switch shape {
        case .flag: added.append(false)
        case .text, .address, .file, .html:
          added.append(true)
          stack.append(nil)
        case .one(let schema), .many(let schema):
          added.append(true)
          stack.append(schema)
        }
      case .value, .raw:
        let attribute: HTMLPosition.Attribute? = if case .value(let it) = tag.position.place { it } else { nil }
        if tag.name == "." {
          guard isLoneText(stack.last), tag.kind == .value else { throw fail(.unknownName(".", near: [])) }
          // What it stands for may be any text.
          guard attribute == nil || attribute == .text else { throw fail(.noAddress(".")) }
          continue
        }
        guard let shape = shape(tag.name, in: stack) else { throw fail(unknown(tag.name, in: stack)) }
        printed.insert(tag.name)
        switch shape {
        case .html: if tag.kind == .value { throw fail(.isHTML(tag.name)) }
        case .text:
          if tag.kind == .raw { throw fail(.notHTML(tag.name)) }
          if attribute == .address || attribute == .file { throw fail(.noAddress(tag.name)) }
        case .address, .file:
          if tag.kind == .raw { throw fail(.notHTML(tag.name)) }
          if case .address = shape, attribute == .file { throw fail(.noFile(tag.name)) }
          // After other words an address could be anything: a part of a script, or of another address.
          if attribute == .address || attribute == .file, !tag.beginsValue { throw fail(.lateAddress(tag.name)) }
        case .flag, .one, .many: throw fail(.noValue(tag.name))
        }
      }
    }
    chain.removeLast()
  }

  /// Whether the innermost thing is a text that `{{.}}` prints.
  private func isLoneText(_ schema: TemplateSchema??) -> Bool {
    if case .some(.none) = schema { return true }
    return false
  }

  /// What a name means: the innermost view that has its first part decides.
  private func shape(_ name: String, in stack: [TemplateSchema?]) -> TemplateSchema.Shape? {
    var parts = name.split(separator: ".").map(String.init)[...]
    guard let first = parts.popFirst() else { return nil }
    var found = stack.reversed().lazy.compactMap { $0?.members[first]?.shape }.first
    for part in parts {
      guard case .one(let schema) = found else { return nil }
      found = schema.members[part]?.shape
    }
    return found
  }

  private func unknown(_ name: String, in stack: [TemplateSchema?]) -> TemplateFailure.Fault {
    var known: Set<String> = []
    for schema in stack {
      for (key, member) in schema?.members ?? [:] {
        known.insert(key)
        if case .one(let inner) = member.shape { known.formUnion(inner.members.keys.map { key + "." + $0 }) }
      }
    }
    return .unknownName(name, near: nearMisses(of: name, among: known.sorted()))
  }
}

/// A short name for a text that changes whenever the text does: browsers may then keep the file for ever.
package func fingerprint(_ text: String) -> String { FNVHash(of: text.utf8).digits }
