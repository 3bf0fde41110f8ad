package import Rendering

/// The compressed twins in the output folder, from which those of unchanged files are taken.
package struct PublishedTwins: Sendable {
  fileprivate let folder: Descriptor
  fileprivate let manifest: Manifest

  /// A twin that this program made of just these bytes; nil where there is none, or where anything about it is in doubt.
  package func bytes(_ twinPath: String, of file: OutputFile) -> [UInt8]? {
    guard let hash = manifest.hashes[FileTree.Path(twinPath)], folder.publishes(file),
      let bytes = try? folder.bytes(of: twinPath, atMost: file.bytes.count), Manifest.integrity(of: bytes) == hash
    else { return nil }
    return bytes
  }
}

extension SiteFolder {
  /// The twins that another build by this very program has published; nil where there is no such site.
  package func publishedTwins(by program: String) throws(DiskFailure) -> PublishedTwins? {
    guard let manifest = try publishedManifest(), manifest.program == program else { return nil }
    return PublishedTwins(folder: try publishedFolder(), manifest: manifest)
  }
}
