/// The bytes that readers look for, named once.
extension UInt8 {
  package static let tab: UInt8 = 0x09
  package static let lineFeed: UInt8 = 0x0A
  package static let carriageReturn: UInt8 = 0x0D
  package static let space: UInt8 = 0x20

  /// The byte of an ASCII character: `.ascii("#")`. Anything else is a programmer's mistake and gives 0.
  package static func ascii(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.isASCII ? UInt8(scalar.value) : 0
  }

  package var isDigit: Bool { 0x30 <= self && self <= 0x39 }
  package var isLetter: Bool { (0x41 <= self && self <= 0x5A) || (0x61 <= self && self <= 0x7A) }
  package var isSpaceOrTab: Bool { self == .space || self == .tab }
}

extension ArraySlice<UInt8> {
  /// Where the line that goes on from an offset ends: at a line feed, a carriage return, or the end of the slice.
  package func endOfLine(from start: Int) -> Int {
    var position = start
    while position < endIndex, self[position] != .lineFeed, self[position] != .carriageReturn { position += 1 }
    return position
  }
}
