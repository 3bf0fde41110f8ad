/// What lay in a folder, by what the file system says of it and by the hash of each file's bytes.
struct FolderSnapshot: Sendable, Equatable {
  /// Where the folder is, without links.
  var place: String
  /// Nanoseconds since 1970: what changed from just before this moment on may look as it did when it was looked at.
  var moment: Int
  /// Every folder, the outermost first (its path is empty), and every file; no folder at all where there was none.
  var entries: [Entry]

  struct Entry: Sendable, Equatable {
    var path: String
    /// `Manifest.integrity` of the bytes; nil for a folder.
    var hash: String?
    var identity: FileIdentity
  }

  /// How much later than a file's time a look at it must be, to be sure of having seen its last change: file systems count in ticks of up
  /// to ten milliseconds (git knows this as a racily clean entry), and this is twice that.
  static let doubt = 20_000_000

  /// Whether what the file system says of an entry could be said of other bytes too.
  func isInDoubt(_ identity: FileIdentity) -> Bool { moment - Self.doubt <= identity.modified }
}

/// What tells one state of a file from every other: whoever changes its bytes changes one of these, if the clock has moved on.
struct FileIdentity: Sendable, Equatable {
  let device: Int
  let inode: Int
  /// With the kind of thing that it is.
  let mode: Int
  let size: Int
  /// Nanoseconds since 1970, as are those of `changed`, which nobody can set.
  let modified: Int
  let changed: Int
}
