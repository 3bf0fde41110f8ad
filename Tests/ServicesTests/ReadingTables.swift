import Diagnostics
import Services
import Testing

/// Every text of a table is read as the value beside it.
func check<Value: Readable>(
  reads table: [(String, Value)],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  for (text, value) in table {
    do throws(Value.Unreadable) {
      let read = try Value(reading: text)
      #expect(read == value, "\(text)", sourceLocation: sourceLocation)
    } catch {
      Issue.record("\(text): \(error.summary.nb)", sourceLocation: sourceLocation)
    }
  }
}

/// Every text of a table is refused for the reason beside it, in words that a message may use.
func check<Value: Readable>(
  _ type: Value.Type,
  refuses table: [(String, Value.Unreadable)],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  for (text, reason) in table {
    do throws(Value.Unreadable) {
      let read = try Value(reading: text)
      Issue.record("\(text) was read as \(read)", sourceLocation: sourceLocation)
    } catch {
      #expect(error == reason, "\(text)", sourceLocation: sourceLocation)
      check(error, sourceLocation: sourceLocation)
    }
  }
}

/// Texts that no value may be made of, whatever the type, and that must be refused quickly.
func check<Value: Readable>(
  _ type: Value.Type,
  refusesAllOf texts: [String] = hopeless,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  for text in texts {
    do throws(Value.Unreadable) {
      let read = try Value(reading: text)
      Issue.record("\(text.prefix(40)) was read as \(read)", sourceLocation: sourceLocation)
    } catch {
      check(error, sourceLocation: sourceLocation)
    }
  }
}

/// Rules for the words of every failure.
func check(_ failure: some ReadingFailure, sourceLocation: SourceLocation = #_sourceLocation) {
  for language in MessageLanguage.allCases {
    let (summary, remedy) = (failure.summary[language], failure.remedy[language])
    #expect(!summary.isEmpty && !summary.hasSuffix("."), "\(summary)", sourceLocation: sourceLocation)
    #expect(summary.utf8.count < 500, "\(summary)", sourceLocation: sourceLocation)
    #expect(!summary.contains("\n"), "\(summary)", sourceLocation: sourceLocation)
    #expect(remedy.first?.isLowercase == true && !remedy.hasSuffix("."), "\(remedy)", sourceLocation: sourceLocation)
  }
}

let hopeless = [
  "", " ", "\u{A0}\t", "?", "–", "«»", "\u{0}", "🙂", "\u{0301}", "٠١٢٣٤٥٦٧", "１２３４", "nbsp\u{A0}", "[1, 2]", "{}",
  "\r\n",
  "8,", ":", "::", "--", "..", "%", "99999999999999999999999999", "-1", "0x10", "1e9", "nan",
  String(repeating: "9", count: 10_000), String(repeating: "a", count: 10_000), String(repeating: "1 ", count: 5_000),
  String(repeating: "1.", count: 5_000), String(repeating: "–", count: 10_000),
  String(repeating: "e\u{0301}", count: 5_000), String(repeating: "mandag,", count: 2_000) + "og",
]
