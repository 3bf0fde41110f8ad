/// The one line that a page has in the preview and not on the published site.
enum PageTag {
  /// - `token` names the page's bytes as they are without the tag.
  static func text(script: String, token: String) -> [UInt8] {
    Array("<script src=\"\(script)\" data-token=\"\(token)\" defer></script>\n".utf8)
  }

  /// A page with the tag at the end of its head, or at its own end where it has none.
  static func adding(_ tag: [UInt8], to page: [UInt8]) -> [UInt8] {
    let place = headEnd(of: page) ?? page.count
    return Array(page[..<place]) + tag + Array(page[place...])
  }

  private static func headEnd(of page: [UInt8]) -> Int? {
    let wanted = Array("</head>".utf8)
    var index = 0
    while index + wanted.count <= page.count {
      if page[index] == wanted[0],
        page[index..<(index + wanted.count)].elementsEqual(wanted, by: { $0 | 0x20 == $1 | 0x20 })
      {
        return index
      }
      index += 1
    }
    return nil
  }
}
