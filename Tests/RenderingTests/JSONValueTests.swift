import Foundation
import Rendering
import Testing

/// What is written by hand must be what the system's own encoder writes, since others hold files to it byte for byte.
@Suite struct JSONValueTests {
  private func text(_ value: JSONValue) -> String { String(decoding: value.bytes, as: UTF8.self) }

  private func encoded(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  @Test func everyCharacterIsWrittenAsTheEncoderWritesIt() throws {
    let characters = (0..<0x300).compactMap { Unicode.Scalar($0) } + ["\u{2028}", "🙂", "«", "–"]
    for scalar in characters {
      let word = "a\(scalar)b"
      #expect(text(.text(word)) == (try encoded(word)))
    }
  }

  @Test func keysComeInTheOrderOfTheirBytes() throws {
    let members = ["å": 1, "a": 2, "Z": 3, "z10": 4, "z9": 5, "": 6, "æ": 7, "@type": 8]
    #expect(
      text(.record(JSONMembers(members.map { (key: $0.key, value: .integer($0.value)) }))) == (try encoded(members)))
  }

  @Test(arguments: [0, 150, 1250.5, -0.1, 1e21, 1e-7, 59.9127, 123_456_789.25])
  func numbersAreWrittenAsTheEncoderWritesThem(number: Double) throws {
    #expect(text(.decimal(number)) == (try encoded(number)))
  }

  @Test func listsAndRecordsMayBeEmptyOrHoldEachOther() throws {
    #expect(text(.list([])) == "[]\n")
    #expect(text(.record([:])) == "{}\n")
    #expect(
      text(.list([.null, .flag(true), .flag(false), .record(["a": .list([.integer(-1)])])]))
        == "[null,true,false,{\"a\":[-1]}]\n")
    #expect(text(.known(["a": nil, "b": .text(nil)])) == "{\"b\":null}\n")
  }
}
