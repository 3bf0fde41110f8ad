/// Text as HTML shows it, fit for an element and for an attribute between double or single quotes.
///
/// It works on bytes: to Swift a quotation mark with a combining mark after it is one character and no quotation mark, to a browser it ends the
/// attribute. Control characters, which HTML does not allow, become U+FFFD.
package func escapedHTML(_ text: String) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count + 16)
  appendEscapedHTML(text, to: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

/// The same, straight into a page that is being written.
package func appendEscapedHTML(_ text: String, to bytes: inout [UInt8]) {
  var text = text
  text.withUTF8 { text in
    // What needs nothing done to it, which is nearly everything, is taken over in one piece.
    var start = 0
    for (index, byte) in text.enumerated() where isSpecial[Int(byte)] {
      bytes.append(contentsOf: text[start..<index])
      start = index + 1
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
      case 0x0D: bytes.append(0x0A)
      default: bytes.append(contentsOf: "\u{FFFD}".utf8)
      }
    }
    bytes.append(contentsOf: text[start...])
  }
}

/// By byte, whether it cannot stand in HTML as it is.
private let isSpecial: [Bool] = (0...255).map { (byte: UInt8) in
  switch byte {
  case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
  case 0x09, 0x0A: false
  case 0x00...0x1F, 0x7F: true
  default: false
  }
}

/// An address as an attribute's value: what an address may not hold is percent-encoded, what HTML reads otherwise is escaped.
func appendEscapedAddress(_ address: String, to bytes: inout [UInt8]) {
  let digits = Array("0123456789ABCDEF".utf8)
  for byte in address.utf8 {
    switch byte {
    case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"),
      UInt8(ascii: "(")...UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="),
      UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      bytes.append(byte)
    default:
      bytes.append(UInt8(ascii: "%"))
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }
}
