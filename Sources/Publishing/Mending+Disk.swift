import Diagnostics
import Glibc

extension MendedFile {
  package enum Outcome: Sendable, Hashable {
    case written
    /// Somebody has changed, moved or removed the file since it was read, or put a link in its place: it is left alone.
    case leftAlone
  }

  /// Whether nothing lies at the path of the file that was read.
  package func isMissing(inContent folder: String) throws(DiskFailure) -> Bool {
    guard let (place, name) = try place(inContent: folder) else { return true }
    return try place.status(of: name) == nil
  }

  /// Puts the mended file in the place of the one that was read, with the same rights.
  ///
  /// The new bytes are written beside it, under a name that is passed over, and take its name in one step, so that nobody ever finds
  /// half a file. No link is followed below the content folder.
  package func write(inContent folder: String) throws(DiskFailure) -> Outcome {
    guard let (place, name) = try place(inContent: folder) else { return .leftAlone }
    guard let status = try place.status(of: name), status.kind == .file, status.size == before.bytes.count,
      let bytes = try Self.present({ () throws(DiskFailure) in try place.bytes(of: name, atMost: FileTree.largestPage) }
      ),
      bytes == before.bytes
    else { return .leftAlone }
    // A name of this process, so that what a run that was stopped left behind is in nobody's way.
    let new = ".terskel-\(getpid())"
    try place.makeFile(new, after.bytes, like: status)
    do throws(DiskFailure) {
      // The last look before the step. What somebody saves in the moment between the two would be lost; no call of the system can tell.
      guard let now = try place.status(of: name), now.isUntouched(since: status) else {
        try place.remove(new)
        return .leftAlone
      }
      guard renameat(place.raw, new, place.raw, name) == 0 else {
        throw DiskFailure(before.path, .system(.write, .last))
      }
    } catch {
      _ = try? place.remove(new)
      throw error
    }
    return .written
  }

  /// The folder that the file lies in, and its name there; nil where there is no such folder any more.
  private func place(inContent folder: String) throws(DiskFailure) -> (folder: Descriptor, name: String)? {
    let parts = path.text.utf8.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
    guard let name = parts.last,
      let place = try Self.present({ () throws(DiskFailure) in
        try Descriptor.folder(folder).folder(parts.dropLast().joined(separator: "/"))
      })
    else { return nil }
    return (place, name)
  }

  /// Nil where what was there is gone, or is something else by now.
  private static func present<Value>(_ body: () throws(DiskFailure) -> Value?) throws(DiskFailure) -> Value? {
    do throws(DiskFailure) {
      return try body()
    } catch {
      switch error.problem {
      case .system(_, .missing), .system(_, .linkInTheWay), .system(_, .notAFolder), .system(.read, .notSupported):
        return nil
      default: throw error
      }
    }
  }
}
