/// A QR code of ISO/IEC 18004:2015: bytes, error correction level M, versions 1 to 10 (213 bytes at most).
///
/// Level M can lose a seventh of the code and still be read, which is what a sheet on a notice board needs.
///
/// A row is one number, its first module the lowest bit; a side has at most 57 of them.
package struct QRCode: Hashable {
  /// How many modules a side has.
  package let size: Int
  /// A bit that is set is dark.
  private var rows: [UInt64]
  /// The modules that carry no data.
  private var fixed: [UInt64]

  /// Nothing for a text that is too long for version 10.
  package init?(_ text: String) {
    guard let version = Version.all.first(where: { text.utf8.count <= $0.capacity }) else { return nil }
    let codewords = version.interleaved(version.dataCodewords(Array(text.utf8)))
    var blank = Self.blank(version)
    blank.place(codewords)
    var best: (code: QRCode, penalty: Int)?
    for mask in 0..<8 {
      var code = blank
      code.apply(mask)
      let penalty = code.penalty
      if penalty < best?.penalty ?? .max { best = (code, penalty) }
    }
    guard let best else { return nil }
    self = best.code
  }

  /// The code with one mask, whether or not it is the best one: to be compared with codes that others have made.
  package init?(_ text: String, mask: Int) {
    guard let version = Version.all.first(where: { text.utf8.count <= $0.capacity }) else { return nil }
    self = Self.blank(version)
    place(version.interleaved(version.dataCodewords(Array(text.utf8))))
    apply(mask)
  }

  package subscript(row: Int, column: Int) -> Bool { rows[row] >> column & 1 == 1 }

  /// Row by row; true is dark.
  package var modules: [Bool] { rows.indices.flatMap { row in (0..<size).map { self[row, $0] } } }

  /// A drawing with the quiet zone of four modules that readers need; dark on white whatever the colours of the page.
  ///
  /// - `label` is what those who do not see it are told.
  package func svg(label: String) -> String {
    func append(_ letter: UInt8, _ number: Int, to path: inout [UInt8]) {
      path.append(letter)
      if 9 < number { path.append(UInt8(ascii: "0") + UInt8(number / 10)) }
      path.append(UInt8(ascii: "0") + UInt8(number % 10))
    }
    var path: [UInt8] = []
    path.reserveCapacity(1 << 13)
    for (row, modules) in rows.enumerated() {
      var rest = modules
      while rest != 0 {
        let start = rest.trailingZeroBitCount
        let length = (~(rest >> start)).trailingZeroBitCount
        rest &= ~(((1 << length) - 1) << start)
        append(UInt8(ascii: "M"), start + 4, to: &path)
        append(UInt8(ascii: " "), row + 4, to: &path)
        append(UInt8(ascii: "h"), length, to: &path)
        path.append(contentsOf: "v1h".utf8)
        append(UInt8(ascii: "-"), length, to: &path)
        path.append(UInt8(ascii: "z"))
      }
    }
    return """
      <svg class="qr" role="img" aria-label="\(escapedHTML(label))" viewBox="0 0 \(size + 8) \(size + 8)" \
      shape-rendering="crispEdges"><path fill="#fff" d="M0 0h\(size + 8)v\(size + 8)H0z"/><path fill="#000" \
      d="\(String(decoding: path, as: UTF8.self))"/></svg>

      """
  }
}

// MARK: What is fixed

extension QRCode {
  /// What is the same in every code of a version, made once for all of them.
  private static func blank(_ version: Version) -> QRCode { blanks[version.number - 1] }
  private static let blanks = Version.all.map { QRCode($0) }

  private init(_ version: Version) {
    size = version.number * 4 + 17
    rows = Array(repeating: 0, count: size)
    fixed = rows
    for index in 0..<size {
      fix(6, index, index % 2 == 0)
      fix(index, 6, index % 2 == 0)
    }
    for (row, column) in [(3, 3), (3, size - 4), (size - 4, 3)] { placeFinder(row, column) }
    let centres = version.alignmentCentres
    for row in centres {
      for column in centres where !isInCorner(row, column) {
        for (down, right) in square(2) {
          fix(row + down, column + right, max(abs(down), abs(right)) != 1)
        }
      }
    }
    placeFormat(0)
    if version.number >= 7 { placeVersion(version.number) }
  }

  private mutating func fix(_ row: Int, _ column: Int, _ isDark: Bool) {
    rows[row] = rows[row] & ~(1 << column) | (isDark ? 1 << column : 0)
    fixed[row] |= 1 << column
  }

  private func square(_ reach: Int) -> [(Int, Int)] {
    (-reach...reach).flatMap { down in (-reach...reach).map { (down, $0) } }
  }

  /// The square in three corners, with the light border around it.
  private mutating func placeFinder(_ row: Int, _ column: Int) {
    for (down, right) in square(4) where 0..<size ~= row + down && 0..<size ~= column + right {
      let ring = max(abs(down), abs(right))
      fix(row + down, column + right, ring != 2 && ring != 4)
    }
  }

  private func isInCorner(_ row: Int, _ column: Int) -> Bool {
    let (isTop, isBottom) = (row < 9, row >= size - 9)
    let (isLeft, isRight) = (column < 9, column >= size - 9)
    return isTop && (isLeft || isRight) || isBottom && isLeft
  }

  /// Level M and the mask, twice, with ten bits of correction.
  private mutating func placeFormat(_ mask: Int) {
    let bits = Self.formatBits(mask)
    func bit(_ index: Int) -> Bool { bits >> index & 1 == 1 }
    for index in 0..<15 {
      let along = index < 6 ? index : index < 8 ? index + 1 : 0
      switch index {
      case 0..<8: fix(along, 8, bit(index))
      case 8: fix(8, 7, bit(index))
      default: fix(8, 14 - index, bit(index))
      }
      if index < 8 { fix(8, size - 1 - index, bit(index)) } else { fix(size - 15 + index, 8, bit(index)) }
    }
    fix(size - 8, 8, true)
  }

  package static func formatBits(_ mask: Int) -> Int {
    // The two bits of level M are 00.
    let remainder = remainder(of: mask << 10, by: 0x537, bits: 10)
    return (mask << 10 | remainder) ^ 0x5412
  }

  private mutating func placeVersion(_ number: Int) {
    let bits = Self.versionBits(number)
    for index in 0..<18 {
      let isDark = bits >> index & 1 == 1
      fix(index / 3, size - 11 + index % 3, isDark)
      fix(size - 11 + index % 3, index / 3, isDark)
    }
  }

  package static func versionBits(_ number: Int) -> Int {
    number << 12 | remainder(of: number << 12, by: 0x1F25, bits: 12)
  }

  private static func remainder(of value: Int, by generator: Int, bits: Int) -> Int {
    var value = value
    while value >> bits != 0 {
      let shift = (Int.bitWidth - value.leadingZeroBitCount) - (bits + 1)
      value ^= generator << shift
    }
    return value
  }
}

// MARK: Data and mask

extension QRCode {
  /// In columns of two from the right, up and down by turns; what is left over stays light.
  private mutating func place(_ codewords: [UInt8]) {
    var index = 0
    var isUpward = true
    var right = size - 1
    while right > 0 {
      if right == 6 { right = 5 }
      for step in 0..<size {
        let row = isUpward ? size - 1 - step : step
        for column in stride(from: right, to: right - 2, by: -1) where fixed[row] >> column & 1 == 0 {
          if index < codewords.count * 8 {
            rows[row] |= UInt64(codewords[index / 8] >> (7 - index % 8) & 1) << column
          }
          index += 1
        }
      }
      isUpward.toggle()
      right -= 2
    }
  }

  private mutating func apply(_ mask: Int) {
    for row in rows.indices { rows[row] ^= Self.masks[mask][row] & ~fixed[row] & side }
    placeFormat(mask)
  }

  /// The bits of a row that are modules.
  private var side: UInt64 { (1 << size) - 1 }

  /// What each mask turns, row by row, in the largest code.
  private static let masks: [[UInt64]] = (0..<8).map { mask in
    (0..<57).map { row in
      (0..<57).reduce(0) { $0 | (flips(mask, row, $1) ? 1 << $1 : 0) }
    }
  }

  private static func flips(_ mask: Int, _ row: Int, _ column: Int) -> Bool {
    switch mask {
    case 0: (row + column) % 2 == 0
    case 1: row % 2 == 0
    case 2: column % 3 == 0
    case 3: (row + column) % 3 == 0
    case 4: (row / 2 + column / 3) % 2 == 0
    case 5: row * column % 2 + row * column % 3 == 0
    case 6: (row * column % 2 + row * column % 3) % 2 == 0
    default: ((row + column) % 2 + row * column % 3) % 2 == 0
    }
  }

  /// How hard the code is to read: long runs, squares, what looks like a finder, and more of one colour than of the other.
  private var penalty: Int {
    var penalty = 0
    for line in rows + columns {
      // A bit for each module that is followed by four of its colour.
      var runs = ~(line ^ line >> 1) & side >> 1
      runs &= runs >> 1
      runs &= runs >> 2
      // Three for a run of five, and one for each more.
      penalty += runs.nonzeroBitCount + 2 * (runs & ~(runs << 1)).nonzeroBitCount
      penalty +=
        40
        * Self.finders.reduce(0) { count, finder in
          var starts = side >> 10
          for index in 0..<11 where starts != 0 {
            starts &= finder >> index & 1 == 1 ? line >> index : ~(line >> index)
          }
          return count + starts.nonzeroBitCount
        }
    }
    for (row, next) in zip(rows, rows.dropFirst()) {
      let squares = ~(row ^ next) & ~(row ^ row >> 1) & ~(next ^ next >> 1) & side >> 1
      penalty += 3 * squares.nonzeroBitCount
    }
    let count = size * size
    let dark = rows.reduce(0) { $0 + $1.nonzeroBitCount } * 100
    return penalty + abs(dark - 50 * count) / (5 * count) * 10
  }

  /// Dark, light, three dark, light, dark and four light, from either end; the first module is the lowest bit.
  private static let finders: [UInt64] = [0b000_0101_1101, 0b101_1101_0000]

  private var columns: [UInt64] {
    var columns = [UInt64](repeating: 0, count: size)
    for (row, modules) in rows.enumerated() {
      for column in 0..<size { columns[column] |= (modules >> column & 1) << row }
    }
    return columns
  }
}

// MARK: Versions

/// What a version at level M holds (ISO/IEC 18004:2015, table 9).
struct QRVersion {
  let number: Int
  let correction: Int
  /// The data codewords of each block.
  let blocks: [Int]
  let alignmentCentres: [Int]

  static let all = [
    QRVersion(number: 1, correction: 10, blocks: [16], alignmentCentres: []),
    QRVersion(number: 2, correction: 16, blocks: [28], alignmentCentres: [6, 18]),
    QRVersion(number: 3, correction: 26, blocks: [44], alignmentCentres: [6, 22]),
    QRVersion(number: 4, correction: 18, blocks: [32, 32], alignmentCentres: [6, 26]),
    QRVersion(number: 5, correction: 24, blocks: [43, 43], alignmentCentres: [6, 30]),
    QRVersion(number: 6, correction: 16, blocks: [27, 27, 27, 27], alignmentCentres: [6, 34]),
    QRVersion(number: 7, correction: 18, blocks: [31, 31, 31, 31], alignmentCentres: [6, 22, 38]),
    QRVersion(number: 8, correction: 22, blocks: [38, 38, 39, 39], alignmentCentres: [6, 24, 42]),
    QRVersion(number: 9, correction: 22, blocks: [36, 36, 36, 37, 37], alignmentCentres: [6, 26, 46]),
    QRVersion(number: 10, correction: 26, blocks: [43, 43, 43, 43, 44], alignmentCentres: [6, 28, 50]),
  ]

  private var countBits: Int { number < 10 ? 8 : 16 }
  private var dataCount: Int { blocks.reduce(0, +) }

  /// How many bytes of text it takes.
  var capacity: Int { (dataCount * 8 - 4 - countBits) / 8 }

  /// The mode, the length, the text, and what fills the rest.
  func dataCodewords(_ text: [UInt8]) -> [UInt8] {
    var bits: [Bool] = []
    func append(_ value: Int, _ count: Int) {
      for index in (0..<count).reversed() { bits.append(value >> index & 1 == 1) }
    }
    append(0b0100, 4)
    append(text.count, countBits)
    for byte in text { append(Int(byte), 8) }
    append(0, min(4, dataCount * 8 - bits.count))
    append(0, (8 - bits.count % 8) % 8)
    var codewords = stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
    }
    var isFirst = true
    while codewords.count < dataCount {
      codewords.append(isFirst ? 0xEC : 0x11)
      isFirst.toggle()
    }
    return codewords
  }

  /// Blocks with their corrections, one codeword of each by turns.
  func interleaved(_ data: [UInt8]) -> [UInt8] {
    var parts: [[UInt8]] = []
    var start = 0
    for count in blocks {
      parts.append(Array(data[start..<start + count]))
      start += count
    }
    let corrections = parts.map { ReedSolomon.correction(of: $0, count: correction) }
    func turns(_ parts: [[UInt8]]) -> [UInt8] {
      (0..<(parts.map(\.count).max() ?? 0)).flatMap { index in parts.compactMap { index < $0.count ? $0[index] : nil } }
    }
    return turns(parts) + turns(corrections)
  }
}

extension QRCode {
  typealias Version = QRVersion
}

/// Corrections of Reed and Solomon over the field of 256 elements with the polynomial 0x11D.
package enum ReedSolomon {
  package static func correction(of data: [UInt8], count: Int) -> [UInt8] {
    let generator = generators[count] ?? generator(of: count)
    var remainder = [UInt8](repeating: 0, count: count)
    for byte in data {
      let factor = byte ^ remainder[0]
      for index in 1..<count { remainder[index - 1] = remainder[index] }
      remainder[count - 1] = 0
      for index in 0..<count { remainder[index] ^= product(generator[index], factor) }
    }
    return remainder
  }

  /// Those that codes ask for again and again.
  private static let generators = Dictionary(
    uniqueKeysWithValues: Set(QRVersion.all.map(\.correction)).map { ($0, generator(of: $0)) })

  /// The product of (x - 2^i); its leading 1 is left out.
  private static func generator(of count: Int) -> [UInt8] {
    var generator = [UInt8](repeating: 0, count: count - 1) + [1]
    var root: UInt8 = 1
    for _ in 0..<count {
      for index in 0..<count {
        generator[index] = product(generator[index], root)
        if index + 1 < count { generator[index] ^= generator[index + 1] }
      }
      root = product(root, 2)
    }
    return generator
  }

  private static func product(_ one: UInt8, _ other: UInt8) -> UInt8 {
    guard one != 0, other != 0 else { return 0 }
    return powers[Int(logarithms[Int(one)]) + Int(logarithms[Int(other)])]
  }

  /// The powers of 2, twice over, so that the sum of two logarithms needs no remainder.
  private static let powers: [UInt8] = {
    var powers: [UInt8] = []
    var power: UInt8 = 1
    for _ in 0..<510 {
      powers.append(power)
      power = power & 0x80 == 0 ? power << 1 : power << 1 ^ 0x1D
    }
    return powers
  }()

  private static let logarithms: [UInt8] = {
    var logarithms = [UInt8](repeating: 0, count: 256)
    for (exponent, power) in powers.prefix(255).enumerated() { logarithms[Int(power)] = UInt8(exponent) }
    return logarithms
  }()
}
