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

  @Test func whatAMailAddressFillsInIsNamed() {
    #expect(LinkScheme.mailParameters(of: "mailto:a@b.no?Subject=x&b%63c=y&") == ["subject", "bcc"])
    #expect(LinkScheme.mailParameters(of: "mailto:a@b.no") == [])
    #expect(LinkScheme.mailParameters(of: "https://a.no/?bcc=x") == [])
  }

  @Test func aPhoneLinkCallsWhatStandsBeforeItsParameters() {
    #expect(LinkScheme.phoneNumber(of: "tel:+47%2022;ext=3") == "+47 22")
    #expect(LinkScheme.phoneNumber(of: "SMS:113?body=22") == "113")
    #expect(LinkScheme.phoneNumber(of: "https://a.no/") == nil)
  }

  @Test(arguments: [
    ("localhost", DoubtfulHost.local), ("intranett", .local), ("a.local", .local), ("localhost.", .local),
    ("10.0.0.1", .number), ("2130706433", .number), ("0x7f.1", .number), ("[", .number),
    ("xn--blkors-iua.no", .encoded),
    ("www.xn--blkors-iua.no", .encoded), ("hels\u{435}norge.no", .mixedAlphabets), ("\u{3B1}.no", .mixedAlphabets),
  ])
  func aHostThatNobodyCanTrustOrReachIsDoubtful(_ host: String, _ doubt: DoubtfulHost) {
    #expect(DoubtfulHost(host) == doubt)
  }

  @Test(arguments: ["example.no", "www.blåkors.no", "допомога.укр", "1881.no", "116117.no", ""])
  func anOrdinaryHostIsNot(_ host: String) {
    #expect(DoubtfulHost(host) == nil)
  }
}
