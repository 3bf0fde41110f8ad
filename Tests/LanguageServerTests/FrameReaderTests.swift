import LanguageServer
import Testing

@Suite struct FrameReaderTests {
  private func messages(_ parts: [String]) throws -> [String] {
    var reader = FrameReader()
    var messages: [String] = []
    for part in parts {
      reader.append(part.utf8)
      while let message = try reader.next() { messages.append(String(decoding: message, as: UTF8.self)) }
    }
    return messages
  }

  @Test(arguments: [
    (["Content-Length: 2\r\n\r\n{}"], ["{}"]),
    (["Content-Length: 2\r\n\r\n{}Content-Length: 4\r\n\r\nnull"], ["{}", "null"]),
    (["Content-Len", "gth: 2\r\n\r", "\n{", "}"], ["{}"]),
    (["content-length:2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{}"], ["{}"]),
    (["Content-Length: 0\r\n\r\n"], [""]),
    (["Content-Length: 4\r\n\r\n\"å\""], ["\"å\""]),
    (["Content-Length: 5\r\n\r\n{}"], []),
    ([""], []),
  ])
  func aMessageIsSoManyBytesAsItsHeadSays(parts: [String], expected: [String]) throws {
    #expect(try messages(parts) == expected)
  }

  @Test(arguments: [
    ("Content-Type: x\r\n\r\n{}", FrameReader.Failure.noLength),
    ("Content-Length: -1\r\n\r\n", .noLength),
    ("Content-Length: 1e9\r\n\r\n", .noLength),
    ("Content-Length: \r\n\r\n", .noLength),
    ("Content-Length: 99999999\r\n\r\n", .tooLong(99_999_999)),
    ("Content-Length: 99999999999999999999999999\r\n\r\n", .tooLong(Int.max)),
    (String(repeating: "x", count: 5000), .headTooLong),
  ])
  func aHeadThatSaysNoLengthIsTheEnd(text: String, failure: FrameReader.Failure) {
    #expect(throws: failure) { try messages([text]) }
  }

  @Test func whatIsBegunAndNotEndedIsKnown() throws {
    var reader = FrameReader()
    #expect(!reader.isInside)
    reader.append("Content-Length: 2\r\n\r\n{".utf8)
    #expect(try reader.next() == nil)
    #expect(reader.isInside)
  }
}
