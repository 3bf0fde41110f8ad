import Preview
import Testing

/// What is read of a request, and what is refused before anybody looks at what it asks for.
@Suite struct RequestHeadTests {
  private func read(_ text: String) throws(RequestHead.Fault) -> RequestHead { try RequestHead(Array(text.utf8)) }

  private func fault(of text: String) -> RequestHead.Fault? {
    do throws(RequestHead.Fault) {
      _ = try read(text)
      return nil
    } catch {
      return error
    }
  }

  @Test func theLineAndTheHeadersOfABrowserAreRead() throws {
    let head = try read("GET /tjenester/?a=1 HTTP/1.1\r\nHost: 127.0.0.1:8400\r\nIf-None-Match:\t\"x\" \r\n\r\n")
    #expect(head.method == "GET")
    #expect(head.path == "/tjenester/")
    #expect(head["host"] == "127.0.0.1:8400")
    #expect(head["if-none-match"] == "\"x\"")
    #expect(head["origin"] == nil)
    #expect(head.keepsAlive)
  }

  @Test(arguments: [
    ("GET / HTTP/1.0\r\nHost: a\r\n\r\n", false), ("GET / HTTP/1.1\r\nHost: a\r\nConnection: Close\r\n\r\n", false),
    ("GET / HTTP/1.1\r\nHost: a\r\nConnection: keep-alive, close\r\n\r\n", false),
    ("GET / HTTP/1.1\r\nHost: a\r\nConnection: keep-alive\r\n\r\n", true),
  ])
  func aConnectionStaysOpenUnlessSomebodySaysOtherwise(text: String, keepsAlive: Bool) throws {
    #expect(try read(text).keepsAlive == keepsAlive)
  }

  @Test(arguments: [
    "", "\r\n\r\n", "GET\r\n\r\n", "GET /\r\n\r\n", "GET  / HTTP/1.1\r\n\r\n", " GET / HTTP/1.1\r\n\r\n",
    "GET / HTTP/1.1\n\n", "GET / HTTP/1.1\r\nHost: a\n\r\n\r\n", "GET / HTTP/1.1\r\n",
    "GET http://127.0.0.1/ HTTP/1.1\r\n\r\n", "GET * HTTP/1.1\r\n\r\n", "GET /a#b HTTP/1.1\r\n\r\n",
    "GET /å HTTP/1.1\r\n\r\n", "GET /\u{0} HTTP/1.1\r\n\r\n", "G@T / HTTP/1.1\r\n\r\n",
    "GET / HTTP/1.1\r\nHost\r\n\r\n", "GET / HTTP/1.1\r\n: a\r\n\r\n", "GET / HTTP/1.1\r\nHost : a\r\n\r\n",
    "GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n", "GET / HTTP/1.1\r\nA: \u{1}\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n",
  ])
  func whatIsNoRequestIsMalformed(text: String) {
    #expect(fault(of: text) == .malformed)
  }

  @Test(arguments: [
    ("GET / HTTP/2\r\n\r\n", RequestHead.Fault.unknownVersion),
    ("GET /" + String(repeating: "a", count: 5000) + " HTTP/1.1\r\n\r\n", .targetTooLong),
    ("GET / HTTP/1.1\r\n" + String(repeating: "a: b\r\n", count: 101) + "\r\n", .tooManyHeaders),
    ("POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\n", .hasBody),
    ("PUT /_terskel/rediger/lagre HTTP/1.1\r\nContent-Length: 3\r\n\r\n", .hasBody),
    ("POST /_terskel/rediger/lagre HTTP/1.1\r\nContent-Length: 4194305\r\n\r\n", .hasBody),
    ("POST /_terskel/rediger/lagre HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n", .hasBody),
    ("POST /_terskel/rediger/lagre HTTP/1.1\r\nContent-Length: -1\r\n\r\n", .hasBody),
    ("POST /_terskel/rediger/lagre HTTP/1.1\r\nContent-Length: 3, 3\r\n\r\n", .hasBody),
    ("POST /_terskel/rediger/lagre HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 3\r\n\r\n", .hasBody),
    ("POST /_terskel/rediger/lagre HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n", .hasBody),
    ("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", .hasBody),
    ("POST / HTTP/1.1\r\nContent-Length: 0\r\nContent-Length: 3\r\n\r\n", .hasBody),
  ])
  func whatIsTooMuchHasItsOwnAnswer(text: String, expected: RequestHead.Fault) {
    #expect(fault(of: text) == expected)
  }

  @Test func whatAFormSendsFollowsItsHead() throws {
    let head = try read("POST /_terskel/rediger/lagre HTTP/1.1\r\nContent-Length: 4194304\r\n\r\n")
    #expect(head.bodyLength == 4_194_304)
    #expect(try read("GET / HTTP/1.1\r\nContent-Length: 0\r\n\r\n").bodyLength == 0)
  }

  @Test(arguments: [
    ("/a%20b", "/a b"), ("/%C3%A5", "/å"), ("/..%2f..%2fetc", "/../../etc"), ("/%252e", "/%2e"), ("/a%", nil),
    ("/a%2", nil), ("/a%zz", nil), ("/a%+1", nil), ("/%FF", nil), ("/%00", nil), ("/?%00", "/"),
  ])
  func aPathIsDecodedOnce(target: String, path: String?) throws {
    #expect(try read("GET \(target) HTTP/1.1\r\n\r\n").path == path)
  }

  @Test func aPartOfTheQueryIsFoundByItsName() throws {
    let head = try read("GET /x?b=1&side=%2Fa%2F&side=2 HTTP/1.1\r\n\r\n")
    #expect(head.query("side") == "/a/")
    #expect(head.query("sid") == nil)
  }

  @Test func readingNeverStopsWhateverTheBytes() {
    let good = Array("GET /a?b HTTP/1.1\r\nHost: 127.0.0.1:1\r\nAccept: */*\r\n\r\n".utf8)
    var refused = 0
    for index in good.indices {
      if (try? RequestHead(good[..<index])) == nil { refused += 1 }
      for byte: UInt8 in [0, 10, 13, 32, 58, 127, 255] {
        var bytes = good
        bytes[index] = byte
        _ = try? RequestHead(bytes)
      }
    }
    // A request is one only when all of it is there.
    #expect(refused == good.count)
  }
}
