import Diagnostics

extension Schema {
  /// The same value in YAML, in blocks and with every text in quotation marks, so that no reader takes one for a number, a date or a yes.
  var yaml: String {
    var text = ""
    write(to: &text, indent: "", isOnLine: true)
    return text
  }

  /// `isOnLine` says that the indentation of the first line, or what it belongs to, stands there already.
  private func write(to text: inout String, indent: String, isOnLine: Bool) {
    guard isBlock else {
      text += short + "\n"
      return
    }
    switch self {
    case .text, .number, .flag: break
    case .list(let items):
      for (index, item) in items.enumerated() {
        text += (index == 0 && isOnLine ? "" : indent) + "- "
        item.write(to: &text, indent: indent + "  ", isOnLine: true)
      }
    case .record(let members):
      for (index, member) in members.enumerated() {
        // The keys of settings are words of ASCII letters.
        text += (index == 0 && isOnLine ? "" : indent) + "\(member.key):"
        let isBlock = member.value.isBlock
        text += isBlock ? "\n" : " "
        member.value.write(to: &text, indent: indent + "  ", isOnLine: !isBlock)
      }
    }
  }

  /// On one line, as JSON has it: a text of JSON is one of YAML.
  private var short: String {
    switch self {
    case .text(let value): Self.quoted(value)
    case .number(let value): "\(value)"
    case .flag(let value): value ? "true" : "false"
    case .list(let items): "[" + items.map(\.short).joined(separator: ", ") + "]"
    case .record(let members):
      "{" + members.map { "\($0.key): \($0.value.short)" }.joined(separator: ", ") + "}"
    }
  }

  /// Whether it takes lines of its own: words to choose from, and pairs, do not.
  private var isBlock: Bool {
    switch self {
    case .text, .number, .flag: false
    case .list(let items): !items.allSatisfy(\.isPlain)
    case .record(let members): members.count > 2 || !members.allSatisfy(\.value.isPlain)
    }
  }
}
