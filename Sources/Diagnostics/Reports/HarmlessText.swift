/// A text that cannot steer a terminal, break a line or turn the reading direction: what could is written as `\u{1B}`.
package func harmless(_ text: String) -> String {
  text.unicodeScalars.allSatisfy(isHarmless) ? text : text.map { harmless($0) }.joined()
}

/// A character as one line of a terminal can show it; a tab is a space.
func harmless(_ character: Character) -> String {
  if character == "\t" { return " " }
  var text = ""
  for scalar in character.unicodeScalars {
    text += isHarmless(scalar) ? String(scalar) : "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }
  return text
}

private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x200B, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: false
  default: true
  }
}
