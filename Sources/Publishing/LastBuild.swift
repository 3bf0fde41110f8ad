/// The last build that was published, as the next one finds it: if all that went into it is as it was, and all that came out of it, there is
/// nothing to do.
///
/// It is a memory and no source: without it, or where it cannot be read, everything is built anew.
package struct LastBuild: Sendable, Equatable {
  /// Whatever else a build depends on than the bytes in its folders, in words that are equal only where it is.
  package let question: [String]
  /// What a build says that finds nothing to do.
  package let answer: String
  /// The folders that were read.
  var inputs: [FolderSnapshot]
  /// The site, whose moment is that at which its last file was made.
  var output: FolderSnapshot
}

extension LastBuild {
  static let fileName = "last-build"
  /// Where it is written before it takes its place.
  static let draftName = fileName + ".new"

  /// The record part by part, since that of a country is large; what comes after the last part is a hash of them all, so that half of one is none.
  var parts: [Part] {
    [.head]
      + (inputs + [output]).flatMap { snapshot in
        [.snapshot(snapshot)]
          + stride(from: 0, to: snapshot.entries.count, by: 1024).map {
            Part.entries(snapshot.entries[$0...].prefix(1024))
          }
      }
  }

  enum Part {
    case head
    case snapshot(FolderSnapshot)
    case entries(ArraySlice<FolderSnapshot.Entry>)
  }

  func bytes(of part: Part) -> [UInt8] {
    var record = Record()
    switch part {
    case .head:
      record.write(Self.form)
      record.write(question.count)
      for text in question { record.write(text) }
      record.write(answer)
      record.write(inputs.count)
    case .snapshot(let snapshot): record.write(snapshot)
    case .entries(let entries): for entry in entries { record.write(entry) }
    }
    return record.bytes
  }

  init?(_ bytes: [UInt8]) {
    guard bytes.count > 32 else { return nil }
    let end = bytes.count - 32
    guard FileHash(of: Array(bytes[..<end])).bytes.elementsEqual(bytes[end...]) else { return nil }
    var record = Record(bytes: bytes)
    guard record.readText() == Self.form else { return nil }
    guard let questions = record.readCount() else { return nil }
    var question: [String] = []
    for _ in 0..<questions {
      guard let text = record.readText() else { return nil }
      question.append(text)
    }
    guard let answer = record.readText(), let count = record.readCount() else { return nil }
    var snapshots: [FolderSnapshot] = []
    for _ in 0...count {
      guard let snapshot = record.readSnapshot() else { return nil }
      snapshots.append(snapshot)
    }
    guard let output = snapshots.popLast() else { return nil }
    self.init(question: question, answer: answer, inputs: snapshots, output: output)
  }

  private static let form = "terskel last build 1"
}

/// Numbers and texts one after another.
private struct Record {
  private(set) var bytes: [UInt8] = []
  private var index = 0

  init(bytes: [UInt8] = []) { self.bytes = bytes }

  mutating func write(_ number: Int) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Its entries follow.
  mutating func write(_ snapshot: FolderSnapshot) {
    write(snapshot.place)
    write(snapshot.moment)
    write(snapshot.entries.count)
  }

  mutating func write(_ entry: FolderSnapshot.Entry) {
    write(entry.path)
    write(entry.hash ?? "")
    let identity = entry.identity
    for number in [
      identity.device, identity.inode, identity.mode, identity.size, identity.modified, identity.changed,
    ] {
      write(number)
    }
  }

  mutating func readNumber() -> Int? {
    guard index + 8 <= bytes.count else { return nil }
    defer { index += 8 }
    return bytes.withUnsafeBytes { Int(littleEndian: $0.loadUnaligned(fromByteOffset: index, as: Int.self)) }
  }

  /// A number of things that each take a byte or more.
  mutating func readCount() -> Int? {
    guard let count = readNumber(), 0 <= count, count <= bytes.count else { return nil }
    return count
  }

  mutating func readText() -> String? {
    guard let count = readCount(), index + count <= bytes.count else { return nil }
    defer { index += count }
    return String(decoding: bytes[index..<index + count], as: UTF8.self)
  }

  mutating func readSnapshot() -> FolderSnapshot? {
    guard let place = readText(), let moment = readNumber(), let count = readCount() else { return nil }
    var entries: [FolderSnapshot.Entry] = []
    entries.reserveCapacity(count)
    for _ in 0..<count {
      guard let path = readText(), let hash = readText(), let device = readNumber(), let inode = readNumber(),
        let mode = readNumber(), let size = readNumber(), let modified = readNumber(), let changed = readNumber()
      else { return nil }
      entries.append(
        FolderSnapshot.Entry(
          path: path, hash: hash.isEmpty ? nil : hash,
          identity: FileIdentity(
            device: device, inode: inode, mode: mode, size: size, modified: modified, changed: changed)))
    }
    return FolderSnapshot(place: place, moment: moment, entries: entries)
  }
}
