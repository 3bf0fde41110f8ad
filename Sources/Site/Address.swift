/// Where a page lies below the site's base address: a folder (`/tjenester/legevakt/`) or a file (`/404.html`).
package struct Address: Sendable, Hashable, Comparable {
  /// Without a slash in front; empty for the front page, with a slash at the end for a folder.
  private let below: String

  package static let front = Address(checked: "")

  /// A folder whose page is its `index.html`.
  package init(folder parts: [String]) {
    below = parts.map { $0 + "/" }.joined()
  }

  package init(file name: String, in parts: [String] = []) {
    below = parts.map { $0 + "/" }.joined() + name
  }

  /// Reads an address that an editor wrote, `/psykisk-helse/` or `/gammel/side.html`; nothing where it names no place of its own in the site.
  ///
  /// A last part with a full stop is a file, everything else a folder, so that `/psykisk-helse` and `/psykisk-helse/` are the same.
  package init?(written text: String) {
    let path = text.prefix { $0 != "?" && $0 != "#" }
    let parts = path.split(separator: "/").map(String.init)
    guard !parts.isEmpty, !parts.contains(where: { $0 == "." || $0 == ".." || $0.utf8.contains(0) }) else { return nil }
    if let last = parts.last, !path.hasSuffix("/"), last.contains(".") {
      self.init(file: last, in: Array(parts.dropLast()))
    } else {
      self.init(folder: parts)
    }
  }

  private init(checked below: String) {
    self.below = below
  }

  /// What data, canonical links and the sitemap call it: begins with `/`, and a folder ends with one.
  package var path: String { "/" + below }

  /// Where the file lies inside the output folder.
  package var filePath: String { isFolder ? below + "index.html" : below }

  package var isFolder: Bool { below.isEmpty || below.hasSuffix("/") }

  /// The folders that it lies in, and for a file its name.
  var parts: [String] { below.split(separator: "/").map(String.init) }

  /// How many folders the page lies below the front page.
  package var depth: Int { below.utf8.count { $0 == UInt8(ascii: "/") } }

  /// Where the sheet to print of a service at this address lies; nil where no service of a site like this could have been.
  var sheetOfService: Address? {
    let parts = below.split(separator: "/").map(String.init)
    guard isFolder, parts.dropLast().last == "tjenester" else { return nil }
    return Address(folder: parts + [Page.sheetFolder])
  }

  /// The link from this page to another, which works from a subfolder of a host and from `file://`, where a folder shows no page.
  package func link(to other: Address) -> String {
    link(toFile: other.filePath)
  }

  /// The link from this page to a file of the site that is no page, such as a style sheet.
  package func link(toFile path: String) -> String {
    let slash = UInt8(ascii: "/")
    // What both paths begin with, as far as it is whole folders.
    var shared = 0
    for (index, (here, there)) in zip(below.utf8, path.utf8).enumerated() {
      guard here == there else { break }
      if here == slash { shared = index + 1 }
    }
    var link: [UInt8] = []
    for byte in below.utf8.dropFirst(shared) where byte == slash { link.append(contentsOf: "../".utf8) }
    Address.appendEncoded(path.utf8.dropFirst(shared), to: &link)
    // A colon before the first slash would be read as a scheme.
    let beginsAsScheme = link.prefix { $0 != slash }.contains(UInt8(ascii: ":"))
    return (beginsAsScheme ? "./" : "") + String(decoding: link, as: UTF8.self)
  }

  /// What data call a file of the site that is no page: begins with `/`, and needs no more escapes.
  package static func path(ofFile path: String) -> String {
    var bytes = [UInt8(ascii: "/")]
    appendEncoded(path.utf8, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The whole address on a site, as canonical links and the sitemap need it.
  package func absolute(on base: String) -> String {
    var address = Array(base.utf8)
    address.append(UInt8(ascii: "/"))
    Address.appendEncoded(below.utf8, to: &address)
    return String(decoding: address, as: UTF8.self)
  }

  package static func < (left: Address, right: Address) -> Bool {
    left.below.utf8.lexicographicallyPrecedes(right.below.utf8)
  }

  /// One part of a path as an address may hold it.
  static func encoded(_ part: String) -> String {
    part.split(separator: "/", omittingEmptySubsequences: false).map { part in
      var bytes: [UInt8] = []
      appendEncoded(part.utf8, to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }.joined(separator: "%2F")
  }

  /// A path as an address may hold it, its slashes as they are.
  private static func appendEncoded(_ path: some Sequence<UInt8>, to bytes: inout [UInt8]) {
    for byte in path {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "%"), UInt8(ascii: ":"), UInt8(ascii: "/"):
        bytes.append(byte)
      default:
        bytes.append(UInt8(ascii: "%"))
        bytes.append(hexDigits[Int(byte >> 4)])
        bytes.append(hexDigits[Int(byte & 15)])
      }
    }
  }

  private static let hexDigits = Array("0123456789ABCDEF".utf8)
}
