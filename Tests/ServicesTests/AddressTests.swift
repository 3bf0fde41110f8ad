import Diagnostics
import Services
import Testing

@Suite struct AddressTests {
  @Test func aWebAddressHasASchemeAndAHost() throws {
    let table = [
      ("https://example.no/", "example.no", true), ("https://example.no", "example.no", true),
      ("HTTPS://Example.NO/Kontakt?a=b&c=d#e", "example.no", true), ("http://example.no:8080/x", "example.no", false),
      ("http://localhost:8000", "localhost", false), ("https://blåbær.example.no/å", "blåbær.example.no", true),
      (" https://example.no/\u{A0}", "example.no", true), ("https://example.no/a@b", "example.no", true),
      ("https://192.0.2.1/", "192.0.2.1", true),
    ]
    for (text, host, isSecure) in table {
      let address = try WebAddress(reading: text)
      #expect(address.host == host && address.isSecure == isSecure, "\(text)")
    }
    #expect(try WebAddress(reading: " https://Example.no/A ").text == "https://Example.no/A")
  }

  @Test func whatIsNoWebAddressIsRefused() {
    check(
      WebAddress.self,
      refuses: [
        ("", .empty), ("kontakt oss", .unclear("kontakt oss")), ("www.example.no", .withoutScheme("www.example.no")),
        ("example.no/kontakt", .withoutScheme("example.no/kontakt")),
        ("javascript:alert(1)", .otherScheme("javascript")),
        ("JavaScript:alert(1)", .otherScheme("javascript")), ("data:text/html,x", .otherScheme("data")),
        ("ftp://example.no", .otherScheme("ftp")), ("mailto:post@example.no", .otherScheme("mailto")),
        ("https:/example.no", .withoutHost("https:/example.no")), ("https://", .withoutHost("https://")),
        ("https:///x", .withoutHost("https:///x")), ("https://-a.no", .withoutHost("https://-a.no")),
        ("https://a..no", .withoutHost("https://a..no")),
        ("https://user:pass@example.no", .withUser("https://user:pass@example.no")),
        ("https://example.no@evil.example", .withUser("https://example.no@evil.example")),
        ("https://example.no/a b", .withSpaces("https://example.no/a b")),
        ("https://example.no:0/", .unclear("https://example.no:0/")),
        ("https://example.no:x/", .unclear("https://example.no:x/")),
        ("https://example.no/<b>", .withCharacter("<", "https://example.no/<b>")),
        ("https://example.no\\@evil", .withCharacter("\\", "https://example.no\\@evil")),
        ("https://example.no/\u{202E}x", .withCharacter("\u{202E}", "https://example.no/\u{202E}x")),
      ]
    )
    check(WebAddress.self, refusesAllOf: hopeless)
  }

  @Test func anEmailAddressIsReadAsWritten() throws {
    for text in ["post@example.no", "Post.Mottak+a@Example.NO", "a_b-c@sub.example.no", "post@blåbær.no"] {
      #expect(try EmailAddress(reading: " \(text)\u{A0}").text == text)
    }
    #expect(try EmailAddress(reading: "mailto:post@example.no").uri == "mailto:post@example.no")
  }

  @Test func whatIsNoEmailAddressIsRefused() {
    check(
      EmailAddress.self,
      refuses: [
        ("", .empty), ("post", .withoutAt("post")), ("post@@example.no", .severalAts("post@@example.no")),
        ("a@example.no, b@example.no", .severalAts("a@example.no, b@example.no")),
        ("post@example", .domainWithoutDot("post@example")),
        ("post @example.no", .withSpaces("post @example.no")), ("@example.no", .unclear("@example.no")),
        ("post@", .unclear("post@")),
        (".post@example.no", .unclear(".post@example.no")), ("a..b@example.no", .unclear("a..b@example.no")),
        ("Navn <a@example.no>", .withSpaces("Navn <a@example.no>")), ("\"a\"@example.no", .unclear("\"a\"@example.no")),
        ("blåbær@example.no", .letterBeforeAt("å", "blåbær@example.no")),
        ("post@-example.no", .unclear("post@-example.no")),
      ]
    )
    check(EmailAddress.self, refusesAllOf: hopeless)
  }

  @Test func aPostalAddressIsKeptAndItsPostcodeFound() throws {
    let table: [(String, String?, String?)] = [
      ("Storgata 1, 0150 Oslo", "0150", "Oslo"), ("Postboks 1, 0101 Oslo", "0101", "Oslo"),
      ("Storgata 1 0150 Oslo", "0150", "Oslo"),
      ("Storgata 1\n0150 Oslo\n", "0150", "Oslo"), ("Storgata 1,\u{A0}0150\u{A0}Oslo", "0150", "Oslo"),
      ("Fyrstikktorget 1, 9700 Lakselv", "9700", "Lakselv"), ("Storgata 1, NO-0150 Oslo", "0150", "Oslo"),
      ("Storgata 1, 0150 Oslo, Norge", "0150", "Oslo"), ("Biblioteket", nil, nil), ("Storgata 1, 3. etasje", nil, nil),
      ("Storgata 1, 3 etasje", nil, nil), ("Storgata 12B, 5003 Bergen", "5003", "Bergen"),
      ("Kirkegata 2, 7600 Levanger", "7600", "Levanger"),
    ]
    for (text, postcode, town) in table {
      let address = try PostalAddress(reading: text)
      #expect(address.postcode == postcode && address.town == town, "\(text)")
    }
    #expect(try PostalAddress(reading: "Storgata 1,\n 0150  Oslo").text == "Storgata 1, 0150 Oslo")
  }

  @Test func aPostcodeThatLostItsZeroIsRefused() {
    check(
      PostalAddress.self,
      refuses: [
        ("", .empty), ("150 Oslo", .postcodeLength("150", town: "Oslo")),
        ("Storgata 1, 150 Oslo", .postcodeLength("150", town: "Oslo")),
        ("Storgata 1, 01500 Oslo", .postcodeLength("01500", town: "Oslo")),
        ("Storgata 1, 0000 Oslo", .postcodeLength("0000", town: "Oslo")),
        ("0150", .unclear("0150")),
      ]
    )
    #expect(PostalAddress.Unreadable.postcodeLength("150", town: "Oslo").remedy.nb.hasSuffix("«0150 Oslo»"))
    for text in ["", " ", "１２３４", "٠١٢٣", "?", String(repeating: "a", count: 10_000)] {
      check(PostalAddress.self, refusesAllOf: [text])
    }
  }

  @Test func aPositionHasALatitudeAndALongitude() throws {
    for text in [
      "59.9127, 10.7461", "[59.9127, 10.7461]", "59.9127,10.7461", "59.9127 10.7461", " 59.9127 ,\u{A0}10.7461 ",
    ] {
      let position = try GeoPosition(reading: text)
      #expect(position.latitude == "59.9127" && position.longitude == "10.7461", "\(text)")
      #expect(position.isInNorway)
    }
    #expect(try GeoPosition(reading: ["-33.9", "151.2"]).isInNorway == false)
    #expect(try GeoPosition(reading: ["60", "5"]).degreesNorth == 60)
  }

  @Test func aPositionThatIsNowhereOrSwappedIsRefused() {
    check(
      GeoPosition.self,
      refuses: [
        ("", .empty), ("nord", .unclear("nord")), ("59.9", .count(1)), ("59.9, 10.7, 3", .count(3)),
        ("59,9127, 10,7461", .decimalComma("59,9127, 10,7461")),
        ("10.7461, 59.9127", .swapped("10.7461", "59.9127")), ("91, 10", .outOfRange("91, 10")),
        ("59.9, 181", .outOfRange("59.9, 181")),
        ("59.9N, 10.7E", .unclear("59.9N")), ("5e1, 10", .unclear("5e1")), ("nan, 10", .unclear("nan")),
        ("0x3B, 10", .unclear("0x3B")),
        ("５９.9, 10", .unclear("５９.9")),
      ]
    )
    check(GeoPosition.self, refusesAllOf: hopeless.filter { $0 != "[1, 2]" })
    #expect(throws: GeoPosition.Unreadable.decimalComma("59,9127")) {
      try GeoPosition(reading: ["59,9127", "10,7461"])
    }
    #expect(throws: GeoPosition.Unreadable.empty) { try GeoPosition(reading: [] as [String]) }
  }
}
