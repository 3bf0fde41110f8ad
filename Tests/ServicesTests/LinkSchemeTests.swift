import Services
import Testing

struct LinkSchemeTests {
  @Test(arguments: [
    ("https://example.no/", LinkScheme.web), ("HTTP://a", .web), ("mailto:a@b.no", .email), ("TEL:113", .telephone),
    ("sms:113", .textMessage), ("a/b", .relative), ("", .relative), ("?a:b", .relative), ("#a:b", .fragment),
    ("a%3Ab", .relative),
  ])
  func anAllowedAddressHasAScheme(_ address: String, _ scheme: LinkScheme) throws {
    #expect(try LinkScheme(of: address) == scheme)
  }

  @Test(arguments: [
    ("javascript:x", LinkScheme.Refusal.scheme("javascript")), (" JavaScript:x", .scheme("javascript")),
    ("\u{A0}javascript:x", .scheme("javascript")), ("\u{200B}javascript:x", .scheme("javascript")),
    ("java\tscript:x", .control), ("java\nscript:x", .control), ("\u{7F}a", .control), ("/\\a.no", .backslash),
    ("//a.no", .withoutScheme), ("https:a.no", .withoutHost), ("https:///a", .withoutHost), ("https://a@b.no", .user),
    (":a", .scheme("")), ("java\u{AD}script:x", .scheme("java\u{AD}script")),
  ])
  func anyOtherAddressIsRefusedWithAReason(_ address: String, _ refusal: LinkScheme.Refusal) {
    #expect(throws: refusal) { try LinkScheme(of: address) }
  }

  @Test func theHostOfAWebAddressIsInLowerCaseAndWithoutPort() {
    #expect(LinkScheme.host(of: "https://WWW.Example.no:8080/a") == "www.example.no")
    #expect(LinkScheme.host(of: "mailto:a@example.no") == nil)
  }
}
