import Publishing
import Rendering
import Site

/// What lies at an address of the preview, before it is known who asks.
struct Reply: Sendable {
  var status = 200
  var contentType: String
  /// Without the tag.
  var body: [UInt8]
  /// Names the bytes of the page and of the images on it, or of any other file.
  var token: String
  /// Names the bytes of the images on a page; empty where it has none.
  var images = ""
  var isPage = false
  /// The name holds a fingerprint, so that what lies there never changes.
  var isForEver = false
  /// Another address that is meant.
  var location: String?
}

extension PreviewState {
  /// What lies at an address: looked up among what the site has, and nowhere else.
  func reply(to path: String) -> Reply {
    let file = FileTree.Path(Self.file(at: path))
    if path.utf8.first == UInt8(ascii: "/"), let site {
      if let found = site.file(at: file) { return reply(with: found, of: site) }
      let folder = FileTree.Path(file.text + "/index.html")
      if !path.hasSuffix("/"), site.hasPage(at: folder) {
        return Reply(
          status: 308, contentType: Answer.contentType(of: "txt"), body: [], token: "",
          location: Address.path(ofFile: file.text) + "/")
      }
    }
    let page: StandInPage
    if let outcome = services.first(where: { $0.address == path }), outcome.status != .published || site != nil {
      page = .absence(of: outcome, self)
    } else if let site {
      if var found = site.file(at: "404.html").map({ reply(with: $0, of: site) }) {
        found.status = 404
        return found
      }
      page = .missing(self)
    } else {
      page = .faults(self)
    }
    let bytes = Array(page.html.utf8)
    return Reply(
      status: page.status, contentType: Answer.contentType(of: "index.html"), body: bytes,
      token: Manifest.integrity(of: bytes), isPage: true)
  }

  private func reply(with file: OutputFile, of site: SiteOnDemand) -> Reply {
    let isPage = file.path.hasSuffix(".html")
    let images = isPage ? references(of: file).flatMap { site.image(at: $0) ?? [] } : []
    return Reply(
      contentType: Answer.contentType(of: file.path), body: file.bytes,
      token: Manifest.integrity(of: file.bytes + images), images: images.isEmpty ? "" : Manifest.integrity(of: images),
      isPage: isPage, isForEver: file.path.hasPrefix("assets/"))
  }

  /// The files that the attributes of a page may mean, as they are seen from it.
  private func references(of page: OutputFile) -> [FileTree.Path] {
    var paths: [FileTree.Path] = []
    let quote = UInt8(ascii: "\"")
    let folder = page.path.split(separator: "/").dropLast()
    for value in page.bytes.split(separator: quote) {
      guard value.count < 1024, !value.contains(UInt8(ascii: "<")), value.contains(UInt8(ascii: ".")) else { continue }
      guard let text = percentDecoded(Substring(decoding: value, as: UTF8.self)) else { continue }
      var parts = text.hasPrefix("/") ? [] : Array(folder)
      for part in text.prefix(while: { $0 != "?" && $0 != "#" }).split(separator: "/") {
        if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
      }
      paths.append(FileTree.Path(parts.joined(separator: "/")))
    }
    return paths
  }
}
