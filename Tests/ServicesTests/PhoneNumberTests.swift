import Services
import Testing

@Suite struct PhoneNumberTests {
  @Test func aNumberIsReadWithAnySpacingAndShownInTheGroupsThatPeopleRead() throws {
    let table: [(String, PhoneNumber.Kind, digits: String, readable: String, uri: String)] = [
      ("22 33 44 55", .eightDigits, "22334455", "22 33 44 55", "tel:+4722334455"),
      ("22334455", .eightDigits, "22334455", "22 33 44 55", "tel:+4722334455"),
      ("2233 4455", .eightDigits, "22334455", "22 33 44 55", "tel:+4722334455"),
      ("22\u{A0}33\u{202F}44 55", .eightDigits, "22334455", "22 33 44 55", "tel:+4722334455"),
      ("22-33-44-55", .eightDigits, "22334455", "22 33 44 55", "tel:+4722334455"),
      ("+47 22 33 44 55", .eightDigits, "22334455", "22 33 44 55", "tel:+4722334455"),
      ("(+47) 22334455", .eightDigits, "22334455", "22 33 44 55", "tel:+4722334455"),
      ("0047 22334455", .eightDigits, "22334455", "22 33 44 55", "tel:+4722334455"),
      ("41234567", .eightDigits, "41234567", "412 34 567", "tel:+4741234567"),
      ("912 34 567", .eightDigits, "91234567", "912 34 567", "tel:+4791234567"),
      ("80033321", .eightDigits, "80033321", "800 33 321", "tel:+4780033321"),
      ("00 00 12 34", .eightDigits, "00001234", "00 00 12 34", "tel:+4700001234"),
      ("116117", .european, "116117", "116 117", "tel:116117"),
      ("116 111", .european, "116111", "116 111", "tel:116111"),
      ("08588", .fiveDigits, "08588", "08588", "tel:08588"), ("02 000", .fiveDigits, "02000", "02000", "tel:02000"),
      ("09999", .fiveDigits, "09999", "09999", "tel:09999"), ("113", .emergency, "113", "113", "tel:113"),
      ("1 1 2", .emergency, "112", "112", "tel:112"), ("110", .emergency, "110", "110", "tel:110"),
      ("+46 8 123 456 78", .foreign, "46812345678", "+46 8 123 456 78", "tel:+46812345678"),
      ("0046 8 123 456 78", .foreign, "46812345678", "+46812345678", "tel:+46812345678"),
      ("+47 116 117", .european, "116117", "116 117", "tel:116117"),
    ]
    for (text, kind, digits, readable, uri) in table {
      let number = try PhoneNumber(reading: text)
      #expect(number.kind == kind, "\(text)")
      #expect(number.digits == digits && number.readable == readable && number.telURI == uri, "\(text)")
    }
  }

  @Test func aNumberThatNobodyCanCallIsRefused() {
    check(
      PhoneNumber.self,
      refuses: [
        ("", .empty), ("\u{A0}", .empty), ("ring oss", .withText("ring oss")),
        ("2233445", .wrongLength("2233445", digits: 7)),
        ("22 33 44 5", .wrongLength("22 33 44 5", digits: 7)), ("223344556", .wrongLength("223344556", digits: 9)),
        ("tlf. 22 33 44 55", .withText("tlf. 22 33 44 55")), ("22 33 44 55 (vakt)", .withText("22 33 44 55 (vakt)")),
        ("22 33 44 55 / 66 77 88 99", .severalNumbers("22 33 44 55 / 66 77 88 99")),
        ("22 33 44 55 66 77 88 99", .severalNumbers("22 33 44 55 66 77 88 99")), ("114", .noEmergencyNumber("114")),
        ("01999", .noShortNumber("01999")), ("12345", .noShortNumber("12345")), ("117 117", .noShortNumber("117 117")),
        ("1881", .wrongLength("1881", digits: 4)), ("+46 12", .wrongLength("+46 12", digits: 4)),
        ("２２３３４４５５", .withText("２２３３４４５５")), ("٢٢٣٣٤٤٥٥", .withText("٢٢٣٣٤٤٥٥")), ("22+334455", .withText("22+334455")),
      ]
    )
    check(PhoneNumber.self, refusesAllOf: hopeless)
  }

  @Test(
    arguments: [
      ("22/33 44 55", "22 33 44 55"), ("22/33/44/55", "22 33 44 55"), ("412/34567", "412 34 567"),
      ("+47 22/33 44 55", "22 33 44 55"), ("22,33,44,55", "22 33 44 55"), ("00/00 12 34", "00 00 12 34"),
      ("22:33:44:55", "22 33 44 55"),
      ("22 33 44 55/66 77 88 99", nil), ("113/02800", nil), ("116 117/22", nil), ("22/33 44 5", nil),
      ("22 33 44 55/56", nil), ("tlf/22 33 44 55", nil), ("ring oss", nil), ("22 33 44", nil), ("", nil),
    ] as [(String, String?)])
  func aNumberOfEightDigitsWithOtherMarksIsCorrected(text: String, corrected: String?) {
    do throws(PhoneNumber.Unreadable) {
      _ = try PhoneNumber(reading: text)
      Issue.record("«\(text)» is read as it stands")
    } catch {
      #expect(error.correction == corrected)
    }
  }

  @Test func exampleNumbersAndUnassignedSeriesAreKnown() throws {
    for text in ["00 00 00 00", "00 00 12 34", "00 00 99 99"] { #expect(try PhoneNumber(reading: text).isExample) }
    for text in ["00 01 00 00", "22 33 44 55", "116 117"] { #expect(try !PhoneNumber(reading: text).isExample) }
    #expect(try !PhoneNumber(reading: "12 34 56 78").isInNumberPlan)
    #expect(try PhoneNumber(reading: "99 99 99 99").isInNumberPlan)
    #expect(try PhoneNumber(reading: "412 34 567").isMobile)
  }
}
