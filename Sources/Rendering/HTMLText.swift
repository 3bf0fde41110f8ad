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
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
    case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
    case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
    case 0x0D: bytes.append(0x0A)
    case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: bytes.append(contentsOf: "\u{FFFD}".utf8)
    default: bytes.append(byte)
    }
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
