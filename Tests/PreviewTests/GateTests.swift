import Diagnostics
import Preview
import Testing

/// Who is let in to a preview.
@Suite struct GateTests {
  private let gate = Gate(port: 8400, language: .nb)

  private func status(_ headers: String, method: String = "GET") throws -> Int? {
    let head = try RequestHead(Array("\(method) / HTTP/1.1\r\n\(headers)\r\n\r\n".utf8))
    return gate.refusal(of: head)?.status
  }

  @Test(arguments: ["127.0.0.1:8400", "localhost:8400", "LOCALHOST:8400"])
  func thisMachineIsLetIn(host: String) throws {
    #expect(try status("Host: \(host)") == nil)
    #expect(try status("Host: \(host)\r\nOrigin: http://\(host)") == nil)
    #expect(try status("Host: \(host)", method: "HEAD") == nil)
  }

  @Test(arguments: [
    "127.0.0.1", "127.0.0.1:80", "localhost", "evil.example:8400", "127.0.0.1.evil.example:8400", "[::1]:8400",
    "0.0.0.0:8400", "127.0.0.1:84000", "localhost:8400.evil.example", "127.0.0.1:8400 ,evil.example", "",
  ])
  func anotherNameIsNotLetIn(host: String) throws {
    #expect(try status("Host: \(host)") == 403)
  }

  @Test(arguments: [
    "null", "http://evil.example", "https://127.0.0.1:8400", "http://127.0.0.1", "http://127.0.0.1:8401", "file://",
    "http://localhost:8400.evil.example", "",
  ])
  func aPageOfAnotherOriginIsNotLetIn(origin: String) throws {
    #expect(try status("Host: 127.0.0.1:8400\r\nOrigin: \(origin)") == 403)
  }

  @Test func aRequestWithoutAHostIsNone() throws {
    #expect(try status("Accept: */*") == 400)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "get", "CONNECT"])
  func nothingCanBeSent(method: String) throws {
    #expect(try status("Host: 127.0.0.1:8400", method: method) == 405)
  }

  @Test func aLinkFromElsewhereLeadsHereAndAFrameOrScriptDoesNot() throws {
    let host = "Host: 127.0.0.1:8400\r\nSec-Fetch-Site: cross-site\r\n"
    #expect(try status(host + "Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document") == nil)
    #expect(try status(host + "Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe") == 403)
    #expect(try status(host + "Sec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script") == 403)
    #expect(try status("Host: 127.0.0.1:8400\r\nSec-Fetch-Site: same-site\r\nSec-Fetch-Mode: cors") == 403)
    #expect(try status("Host: 127.0.0.1:8400\r\nSec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: cors") == nil)
  }
}
