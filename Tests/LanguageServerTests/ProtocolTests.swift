import LanguageServer
import Testing

@Suite struct ProtocolTests {
  @Test(arguments: [
    "null", "true", "17", "-3", "1.5", "\"\\\"å\\n\"", "[]", "[1,[2]]", "{}", "{\"a\":{\"b\":[null]},\"å\":\"\"}",
  ])
  func jsonIsWrittenAsItWasRead(text: String) throws {
    let value = try #require(JSON(Array(text.utf8)))
    #expect(String(decoding: value.bytes, as: UTF8.self) == text)
  }

  @Test(arguments: ["", "{", "nul", "\"", "{\"a\" 1}", "[1,]x", String(repeating: "[", count: 100_000)])
  func whatIsNoJSONIsNothing(text: String) {
    #expect(JSON(Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    ("{\"id\":1,\"method\":\"a\"}", Message.request(id: 1, method: "a", parameters: nil)),
    ("{\"id\":\"x\",\"method\":\"a\",\"params\":[2]}", .request(id: "x", method: "a", parameters: [2])),
    ("{\"method\":\"a\"}", .notification(method: "a", parameters: nil)),
    ("{\"id\":1,\"result\":null}", .response),
    ("{\"id\":1.5,\"method\":\"a\"}", .unreadable(id: nil)),
    ("{\"method\":7,\"id\":3}", .response), ("{}", .unreadable(id: nil)), ("[]", .unreadable(id: nil)),
  ])
  func aMessageIsWhatItsMembersSay(text: String, message: Message) throws {
    #expect(Message(try #require(JSON(Array(text.utf8)))) == message)
  }
}
