import Diagnostics
import MadeUp
package import Publishing

extension FileTree {
  /// A content folder written as texts by path inside it.
  package init(content texts: [(path: String, text: String)], at folder: String = "content") {
    var files: [Path: SourceFile] = [:]
    for (path, text) in texts { files[Path(path)] = SourceFile(path: "\(folder)/\(path)", text: text) }
    self.init(files: files)
  }

  /// A made-up municipality with so many services.
  package init(madeUp count: Int) {
    self.init(content: MadeUpMunicipality(services: count).files)
  }

  /// A made-up country of so many municipalities with so many services each.
  package init(madeUpMunicipalities count: Int, services: Int) {
    self.init(content: MadeUpMunicipality(municipalities: count, services: services).files)
  }
}
