import Diagnostics
import Testing

@Suite struct FixTests {
  private func fix(_ file: SourceFile, _ edits: (Range<Int>, String)...) throws -> Fix {
    try #require(Fix(edits.map { Fix.Edit($0, $1) }, in: file))
  }

  private func text(_ file: SourceFile) -> String { String(decoding: file.bytes, as: UTF8.self) }

  @Test func everyByteOutsideTheEditsStaysAsItWas() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("a\u{30A}: no\r\nb\tc \r".utf8)
    let file = SourceFile(path: "a.md", bytes: bytes)
    let place = try #require(bytes.firstIndex(of: UInt8(ascii: "n")))
    let mended = file.applying([try fix(file, (place..<place + 2, "nei"))])
    #expect(mended.bytes == [0xEF, 0xBB, 0xBF] + Array("a\u{30A}: nei\r\nb\tc \r".utf8))
    #expect(mended.path == "a.md")
    #expect(file.applying([]) == file)
  }

  @Test func fixesGiveTheSameWhateverTheirOrder() throws {
    let file = SourceFile(path: "a.md", text: "abcdefgh")
    let fixes = [
      try fix(file, (0..<1, "A"), (6..<7, "G")), try fix(file, (2..<3, "C")), try fix(file, (4..<4, "-")),
      try fix(file, (7..<8, "")),
    ]
    #expect(text(file.applying(fixes)) == "AbCd-efG")
    #expect(text(file.applying(fixes.reversed())) == "AbCd-efG")
    #expect(text(file.applying(fixes + fixes)) == "AbCd-efG")
  }

  @Test func ofTwoThatMeetTheEarlierIsMadeAndTheOtherNotAtAll() throws {
    let file = SourceFile(path: "a.md", text: "abcdefgh")
    let whole = try fix(file, (0..<3, "x"))
    let inside = try fix(file, (1..<2, "y"), (6..<7, "z"))
    #expect(text(file.applying([inside, whole])) == "xdefgh")
    #expect(text(file.applying([try fix(file, (2..<2, "1")), try fix(file, (2..<2, "2"))])) == "ab1cdefgh")
    #expect(text(file.applying([try fix(file, (2..<4, "1")), try fix(file, (4..<4, "2"))])) == "ab1efgh")
    #expect(text(file.applying([try fix(file, (2..<4, "1")), try fix(file, (4..<5, "2"))])) == "ab12fgh")
  }

  @Test func aFixThatDoesNothingOrCannotBeMadeIsNone() {
    let file = SourceFile(path: "a.md", text: "abc")
    #expect(Fix([], in: file) == nil)
    #expect(Fix(Fix.Edit(0..<1, "a"), in: file) == nil)
    #expect(Fix(Fix.Edit(2..<4, "x"), in: file) == nil)
    #expect(Fix([Fix.Edit(0..<2, "x"), Fix.Edit(1..<3, "y")], in: file) == nil)
  }

  @Test func aFixOfAnotherFileIsNotMade() throws {
    let composed = SourceFile(path: "\u{E5}.md", text: "abc")
    let decomposed = SourceFile(path: "a\u{30A}.md", text: "abc")
    #expect(decomposed.applying([try fix(composed, (0..<1, "x"))]) == decomposed)
  }
}

/// The expected texts are those of GNU diffutils for the same two files.
@Suite struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String, path: String = "content/a.md") -> UnifiedDiff {
    UnifiedDiff(from: SourceFile(path: path, text: old), to: SourceFile(path: path, text: new))
  }

  private func lines(_ numbers: ClosedRange<Int>, _ changed: [Int: String] = [:]) -> String {
    numbers.map { (changed[$0] ?? String($0)) + "\n" }.joined()
  }

  @Test func aChangeStandsBetweenThreeLinesOfWhatSurroundsIt() {
    #expect(
      diff(lines(1...12), lines(1...12, [6: "seks"])).text
        == "--- a/content/a.md\n+++ b/content/a.md\n@@ -3,7 +3,7 @@\n 3\n 4\n 5\n-6\n+seks\n 7\n 8\n 9\n")
  }

  @Test func changesThatAreFarApartStandApart() {
    let near = diff(lines(1...20), lines(1...20, [3: "tre", 10: "ti"]))
    #expect(near.text.split(separator: "\n").filter { $0.hasPrefix("@@") } == ["@@ -1,13 +1,13 @@"])
    let far = diff(lines(1...20), lines(1...20, [3: "tre\ntre", 11: "elleve"]))
    #expect(far.text.split(separator: "\n").filter { $0.hasPrefix("@@") } == ["@@ -1,6 +1,7 @@", "@@ -8,7 +9,7 @@"])
    #expect(far.changedLineCount == 3)
  }

  @Test func aLastLineWithoutAnEndIsSaid() {
    let end = "\\ No newline at end of file\n"
    #expect(
      diff("a\nb", "a\nc").text == "--- a/content/a.md\n+++ b/content/a.md\n@@ -1,2 +1,2 @@\n a\n-b\n\(end)+c\n\(end)")
    #expect(diff("a\nb\n", "a\nb").text.hasSuffix("@@ -1,2 +1,2 @@\n a\n-b\n+b\n\(end)"))
    #expect(diff("", "a\n").text.hasSuffix("@@ -0,0 +1 @@\n+a\n"))
    #expect(diff("a\n", "").text.hasSuffix("@@ -1 +0,0 @@\n-a\n"))
  }

  @Test func equalTextsHaveNoDiff() {
    #expect(diff("a\n", "a\n").isEmpty)
    #expect(diff("a\n", "a\n").text.isEmpty)
    #expect(!diff("\u{E5}\n", "a\u{30A}\n").isEmpty)
  }

  @Test func aPersonSeesWhatCannotBeSeen() {
    let changed = diff("a\u{AD}b\u{A0}c\r\n", "ab c\r\n", path: "/en mappe/a.md")
    #expect(
      changed.text
        == "--- a/en mappe/a.md\t\n+++ b/en mappe/a.md\t\n@@ -1 +1 @@\n-a\u{AD}b\u{A0}c\r\n+ab c\r\n")
    #expect(changed.visibleText.hasSuffix("-a\\u{AD}b\\u{A0}c\n+ab c\n"))
  }
}
