import Preview
import Testing

/// What a browser is sent.
@Suite struct AnswerTests {
  private func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func everyAnswerSaysItsLengthAndThatNobodyElseMayUseIt() {
    let sent = lines(Answer(200, [.init("Content-Type", "text/plain")], body: Array("hei".utf8)).bytes(closes: true))
    #expect(sent.first == "HTTP/1.1 200 OK")
    #expect(sent.contains("Content-Length: 3"))
    #expect(sent.contains("X-Content-Type-Options: nosniff"))
    #expect(sent.contains("Cross-Origin-Resource-Policy: same-origin"))
    #expect(sent.contains("Connection: close"))
    #expect(!sent.contains { $0.hasPrefix("Access-Control-") })
    #expect(sent.suffix(2) == ["", "hei"])
  }

  @Test func aHeadRequestAndAnUnchangedPageHaveNoBody() {
    let body = Array("hei".utf8)
    let head = lines(Answer(200, body: body).bytes(closes: false, bodiless: true))
    #expect(head.contains("Content-Length: 3"))
    #expect(head.last == "")
    let unchanged = lines(Answer(304, body: body).bytes(closes: false))
    #expect(!unchanged.contains { $0.hasPrefix("Content-Length") })
    #expect(unchanged.last == "")
  }

  @Test(arguments: [
    ("index.html", "text/html; charset=utf-8"), ("a/b.MIN.css", "text/css; charset=utf-8"),
    ("feed.xml", "application/atom+xml; charset=utf-8"), ("sitemap.xml", "application/xml; charset=utf-8"),
    ("bilder/a.jpeg", "image/jpeg"), ("_headers", "text/plain; charset=utf-8"), ("a.exe", "application/octet-stream"),
    ("html", "application/octet-stream"), ("tjenester/a.ics", "text/calendar; charset=utf-8"),
  ])
  func theKindOfAFileIsKnownByItsName(path: String, type: String) {
    #expect(Answer.contentType(of: path) == type)
  }
}
