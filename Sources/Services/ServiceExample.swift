package import Diagnostics

extension Rule.Example {
  /// A service file with these lines among its fields; the required fields that they do not state are added in front.
  package static func service(_ lines: String, prose: String = "Kom innom.") -> Rule.Example {
    let plain = lines.split(separator: "\n").map { line in line.filter { $0 != "↓" } }
    var text = "---\n"
    for line in ["tittel: Eksempel", "målgruppe: alle", "egenandel: gratis", "henvisning: nei"] {
      let key = line.prefix { $0 != ":" } + ":"
      if !plain.contains(where: { $0.hasPrefix(key) }) { text += line + "\n" }
    }
    return Rule.Example(stringLiteral: text + lines + "\n---\n" + prose + "\n")
  }
}
