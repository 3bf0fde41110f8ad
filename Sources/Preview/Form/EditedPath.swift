import Publishing
import Services
import Site

/// Where a text's form is: its path in the content folder without `tjenester/` before it and `.md` after it, so that it mostly is the
/// text's id.
struct EditedPath: Sendable {
  let file: FileTree.Path
  let address: String

  init(_ file: FileTree.Path) {
    self.file = file
    let folder = "tjenester/"
    let below = file.text.hasPrefix(folder) ? String(file.text.dropFirst(folder.count)) : file.text
    address = FormRoutes.list + (below.hasSuffix(".md") ? String(below.dropLast(3)) : below)
  }

  /// As it stands in a link.
  var link: String {
    // An address may have been written as one, so only what is none is encoded: here a percent sign is one.
    Address.path(ofFile: String(address.dropFirst()).replacing("%", with: "%25"))
  }
}
