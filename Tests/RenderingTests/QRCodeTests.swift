import Rendering
import Testing

/// Known vectors: the example of corrections that textbooks use, the format and version words of ISO/IEC 18004:2015 (annexes C and D), and
/// whole codes that two other encoders made of the same text and mask, and a reader read.
@Suite struct QRCodeTests {
  @Test func correctionsAreThoseOfTheTextbook() {
    let data: [UInt8] = [32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17]
    #expect(ReedSolomon.correction(of: data, count: 10) == [196, 35, 39, 119, 235, 215, 231, 226, 93, 23])
  }

  @Test(arguments: [
    (0, 0b101010000010010), (1, 0b101000100100101), (2, 0b101111001111100), (3, 0b101101101001011),
    (4, 0b100010111111001), (5, 0b100000011001110), (6, 0b100111110010111), (7, 0b100101010100000),
  ])
  func aFormatWordIsThatOfTheStandard(mask: Int, word: Int) {
    #expect(QRCode.formatBits(mask) == word)
  }

  @Test(arguments: [
    (7, 0b000111110010010100), (8, 0b001000010110111100), (9, 0b001001101010011001), (10, 0b001010010011010011),
  ])
  func aVersionWordIsThatOfTheStandard(number: Int, word: Int) {
    #expect(QRCode.versionBits(number) == word)
  }

  /// A fingerprint of the modules, since a version 10 has 3249 of them.
  @Test(arguments: [
    ("https://fjordvik.example.no/tjenester/krisesenter/", 0, 33, "e2f8bc26ed06d667"),
    ("https://example.no/tjenester/", 1, 29, "218c6d628521f29d"),
    ("æøå æøå", 2, 21, "92ed63fed2c63e0d"),
    (String(repeating: "b", count: 62), 3, 33, "adb00e82e04940dc"),
    (String(repeating: "c", count: 84), 4, 37, "2d3feb3eec772ee1"),
    (String(repeating: "d", count: 106), 5, 41, "15964ca0ae45c402"),
    (String(repeating: "e", count: 122), 6, 45, "81c282ee7a00d4cb"),
    (String(repeating: "f", count: 152), 7, 49, "9fe9b24a7f6eea75"),
    (String(repeating: "g", count: 180), 0, 53, "031a845454e07645"),
    (String(repeating: "h", count: 213), 1, 57, "ee6596db6272fbd8"),
  ])
  func aCodeIsTheOneThatOthersMake(text: String, mask: Int, size: Int, modules: String) throws {
    let code = try #require(QRCode(text, mask: mask))
    #expect(code.size == size)
    #expect(fingerprint(code.modules.map { $0 ? "1" : "0" }.joined()) == modules)
  }

  @Test func aSmallCodeIsTheOneThatOthersMakeModuleByModule() throws {
    let code = try #require(QRCode("a", mask: 0))
    let rows = (0..<code.size).map { row in
      (0..<code.size).map { code[row, $0] ? "#" : "." }.joined()
    }
    #expect(
      rows == [
        "#######.....#.#######",
        "#.....#.###.#.#.....#",
        "#.###.#...##..#.###.#",
        "#.###.#..#..#.#.###.#",
        "#.###.#.#.#.#.#.###.#",
        "#.....#..##.#.#.....#",
        "#######.#.#.#.#######",
        "...........##........",
        "#.#.#.#..#.#....#..#.",
        ".##..#.####...#...##.",
        "...#.##.#...#...#...#",
        "#.......##....#...#..",
        "#....##.#...#.#.#.#.#",
        "........#..#.#.#.#.##",
        "#######....#.###.####",
        "#.....#..#.###.###...",
        "#.###.#.#..#.###.##.#",
        "#.###.#.......#...##.",
        "#.###.#.#...#...#...#",
        "#.....#..##...#...##.",
        "#######.##..#.#.#.###",
      ])
  }

  @Test func aTextThatIsTooLongHasNoCode() {
    #expect(QRCode(String(repeating: "a", count: 213)) != nil)
    #expect(QRCode(String(repeating: "a", count: 214)) == nil)
  }

  @Test func theDrawingHasItsQuietZoneAndSaysWhatItIs() throws {
    let drawing = try #require(QRCode("a")).svg(label: "Skann «koden» & kom")
    #expect(drawing.contains("viewBox=\"0 0 29 29\""))
    #expect(drawing.contains("aria-label=\"Skann «koden» &amp; kom\""))
    #expect(!drawing.contains("M0 4") && !drawing.contains("M4 0"))
  }
}
