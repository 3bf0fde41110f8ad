import Authoring
package import Diagnostics
import Glibc
import Services

/// A service file that does not exist yet.
package struct NewServiceFile: Sendable {
  private let title: String
  private let slug: Slug

  /// Nil where no address can be made of the name.
  package init?(named title: String) {
    guard let slug = Slug(title) else { return nil }
    self.title = title
    self.slug = slug
  }

  /// Writes the file in the content folder and answers with its path; one that is there is left as it is.
  package func write(inContent folder: String, language: MessageLanguage) throws(DiskFailure) -> String {
    let services = folder + "/tjenester"
    if mkdir(services, 0o755) != 0, errno != EEXIST {
      throw DiskFailure(services, .system(.makeFolder, DiskFailure.Cause(number: errno)))
    }
    let path = services + "/\(slug).md"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw DiskFailure(path, .system(.write, DiskFailure.Cause(number: errno))) }
    defer { close(descriptor) }
    var bytes = Array(newServiceText(title: title, in: language).utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw DiskFailure(path, .system(.write, DiskFailure.Cause(number: errno))) }
      bytes = bytes.dropFirst(count)
    }
    return path
  }
}
