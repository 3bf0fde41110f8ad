/// The bytes that readers look for, named once.
extension UInt8 {
  // Inlined into the rooms that read, byte by byte: a call for each would cost more than what it answers.
  @inlinable package static var tab: UInt8 { 0x09 }
  @inlinable package static var lineFeed: UInt8 { 0x0A }
  @inlinable package static var carriageReturn: UInt8 { 0x0D }
  @inlinable package static var space: UInt8 { 0x20 }

  /// The byte of an ASCII character: `.ascii("#")`. Anything else is a programmer's mistake and gives 0.
  @inlinable package static func ascii(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.isASCII ? UInt8(scalar.value) : 0
  }

  @inlinable package var isDigit: Bool { 0x30 <= self && self <= 0x39 }
  @inlinable package var isLetter: Bool { (0x41 <= self && self <= 0x5A) || (0x61 <= self && self <= 0x7A) }
  @inlinable package var isSpaceOrTab: Bool { self == .space || self == .tab }
}

extension ArraySlice<UInt8> {
  /// Where the line that goes on from an offset ends: at a line feed, a carriage return, or the end of the slice.
  @inlinable package func endOfLine(from start: Int) -> Int {
    var position = start
    while position < endIndex, self[position] != .lineFeed, self[position] != .carriageReturn { position += 1 }
    return position
  }
}

extension Unicode.Scalar {
  /// As Unicode's property Alphabetic. What Norwegian is written with is told without its tables.
  @inlinable package var isAlphabetic: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    case 0xC0...0x24F: value != 0xD7 && value != 0xF7
    default: properties.isAlphabetic
    }
  }

  /// As Unicode's property White_Space.
  @inlinable package var isWhitespace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0: true
    case 0..<0x1680: false
    default: properties.isWhitespace
    }
  }

  /// As Unicode's property Uppercase.
  @inlinable package var isUppercase: Bool {
    switch value {
    case 0x41...0x5A: true
    case 0..<0x80: false
    default: properties.isUppercase
    }
  }

  /// Whether it stands for a number in any script, alone or with others: Unicode's Numeric_Type is not None.
  @inlinable package var isNumeric: Bool {
    switch value {
    case 0x30...0x39: true
    case 0..<0x80, 0xC0...0x24F: false
    default: properties.numericType != nil
    }
  }
}
