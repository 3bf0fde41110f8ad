import Publishing
import Testing

struct ManifestTests {
  @Test func aManifestListsEveryAddressSortedByItsBytes() async {
    let manifest = await Manifest.of(site(["b.html": "b", "a/index.html": ""]), program: "terskel 1.0.0")
    #expect(
      String(decoding: manifest.bytes, as: UTF8.self) == """
        {"version": 1, "program": "terskel 1.0.0", "files": {
        "/a/index.html": "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
        "/b.html": "sha256-PiPoFgA5WUoziU9lZOGxNIu9egCI1CxKy3PurtWcAJ0="
        }}

        """
    )
  }

  @Test func whatIsWrittenCanBeRead() async {
    let written = await Manifest.of(site(["a\"\\b.html": "x", "å/ø.html": "y"]), program: "t \u{1}")
    #expect(Manifest(written.bytes) == written)
    let empty = Manifest(program: "t", hashes: [:])
    #expect(Manifest(empty.bytes) == empty)
  }

  @Test(arguments: [
    "", "{}", "[]", #"{"version": 2, "program": "t", "files": {}}"#,
    #"{"version": 1, "program": "t", "files": {"a": "b"}}"#,
    #"{"version": 1, "program": "t", "files": {"/a": "sha256-"#,
  ])
  func whatIsNoManifestIsNotReadAsOne(text: String) {
    #expect(Manifest(Array(text.utf8)) == nil)
  }
}
