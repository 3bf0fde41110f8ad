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

  private static let sending =
    "Origin: http://127.0.0.1:8400\r\nSec-Fetch-Site: same-origin\r\nX-Terskel-Nokkel: n\r\nContent-Type: application/json\r\n"

  private func statusOfSending(_ headers: String, to path: String = "/_terskel/rediger/lagre") throws -> Int? {
    let head = try RequestHead(
      Array("POST \(path) HTTP/1.1\r\nHost: 127.0.0.1:8400\r\nContent-Length: 2\r\n\(headers)\r\n".utf8))
    return Gate(port: 8400, language: .nb, token: "n").refusal(of: head)?.status
  }

  @Test func aPageOfOursMaySendWhatAFormHolds() throws {
    #expect(try statusOfSending(Self.sending) == nil)
    #expect(try statusOfSending(Self.sending.replacing("json", with: "json; charset=UTF-8")) == nil)
    #expect(try statusOfSending(Self.sending, to: "/_terskel/rediger/vurder") == nil)
  }

  @Test(arguments: [
    ("Origin: http://127.0.0.1:8400", "Origin: http://localhost:8400"),
    ("Origin: http://127.0.0.1:8400", "Origin: null"),
    ("Origin: http://127.0.0.1:8400\r\n", ""), ("same-origin", "same-site"), ("same-origin", "none"),
    ("Sec-Fetch-Site: same-origin\r\n", ""), ("Nokkel: n", "Nokkel: m"), ("Nokkel: n", "Nokkel: nn"),
    ("X-Terskel-Nokkel: n\r\n", ""),
  ])
  func whoeverSendsMustBeAPageOfOursInEveryWay(what: String, instead: String) throws {
    #expect(try statusOfSending(Self.sending.replacing(what, with: instead)) == 403)
  }

  @Test(arguments: ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])
  func whatAFormOfTheWebCanSendIsNotRead(type: String) throws {
    #expect(try statusOfSending(Self.sending.replacing("application/json", with: type)) == 415)
  }

  @Test func nothingElseIsSentAndNothingWithoutASecret() throws {
    let head = try RequestHead(
      Array("POST /_terskel/rediger/lagre HTTP/1.1\r\nHost: 127.0.0.1:8400\r\n\(Self.sending)\r\n".utf8))
    #expect(gate.refusal(of: head)?.status == 405)
    #expect(try statusOfSending(Self.sending, to: "/_terskel/rediger/slett") == 405)
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
