import Checks
import Testing

struct PathHashesTests {
  @Test(arguments: [
    ([], true),
    (["index.html", "tjenester/index.html", "tjenester/legevakt/index.html"], true),
    // A folder and a page that begin alike are two.
    (["tema/søvn/index.html", "tema/søvn.html", "tema/søvnløs/index.html"], true),
    (["a/index.html", "b/index.html", "a/index.html"], false),
    // A file lies where another has a folder, whichever is first.
    (["a/index.html", "a"], false),
    (["a", "a/b/index.html"], false),
    (["\(String(repeating: "x", count: 255))/index.html"], true),
    (["\(String(repeating: "x", count: 256))/index.html"], false),
    (["a/\(String(repeating: "ø", count: 128))"], false),
  ])
  func pathsAreClearWhereEachHasAPlaceOfItsOwn(paths: [String], areClear: Bool) {
    var hashes = PathHashes()
    for path in paths { hashes.add(path) }
    #expect(hashes.areClear == areClear)
  }
}
