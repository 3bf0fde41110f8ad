/// Turns the paths of findings, which begin with the content folder as it was given, into paths from the root of the repository, which
/// is where services that show reports look for files.
package struct ReportPaths: Sendable {
  private let content: String
  private let shown: String

  /// `shown` is the content folder as reports are to write it, without a slash at the end; "" where it is the root itself.
  package init(content: String, shown: String) {
    self.content = content.isEmpty || content.utf8.last == .ascii("/") ? content : content + "/"
    self.shown = shown.isEmpty ? "" : shown + "/"
  }

  /// Paths as they are.
  package static let asGiven = ReportPaths(content: "", shown: "")

  package func path(_ path: String) -> String {
    guard path.utf8.starts(with: content.utf8) else { return path }
    return shown + String(decoding: path.utf8.dropFirst(content.utf8.count), as: UTF8.self)
  }
}
