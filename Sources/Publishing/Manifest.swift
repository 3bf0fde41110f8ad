import Crypto
import FoundationEssentials
package import Rendering

/// What a site consists of, as it says itself in its `sider.json`: every address and the hash of the bytes there.
///
/// It is how an output folder is known as ours, and what the next build is compared with. It holds no time, so that the same
/// content gives the same bytes.
package struct Manifest: Sendable, Equatable {
  /// The program and its version, as `terskel 1.2.0`.
  package let program: String
  /// The hash of each file by its path inside the site, `sider.json` itself left out.
  package let hashes: [FileTree.Path: String]

  package static let path: FileTree.Path = "sider.json"

  package init(program: String, hashes: [FileTree.Path: String]) {
    self.program = program
    self.hashes = hashes
  }

  /// The manifest of a site that is about to be published.
  package static func of(_ files: [OutputFile], program: String, jobs: Int = 1) async -> Manifest {
    let hashes = await concurrentMap(files, jobs: jobs) { (FileTree.Path($0.path), integrity(of: $0.bytes)) }
    return Manifest(program: program, hashes: Dictionary(hashes) { first, _ in first })
  }

  /// The hash of some bytes as browsers write it in an `integrity` attribute.
  package static func integrity(of bytes: [UInt8]) -> String { FileHash(of: bytes).integrity }

  /// The hash of a file that is made part by part.
  struct RunningHash {
    private var state = SHA256()

    mutating func add(_ part: [UInt8]) { state.update(data: part) }

    var hash: FileHash { FileHash(state.finalize()) }
  }
}

/// A SHA-256 in its thirty-two bytes; as text it is three times as large, and a country has a hundred thousand of them.
struct FileHash: Sendable {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  init(of bytes: [UInt8]) { self.init(SHA256.hash(data: bytes)) }

  fileprivate init(_ digest: SHA256.Digest) {
    words = digest.withUnsafeBytes { $0.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self) }
  }

  var bytes: [UInt8] { withUnsafeBytes(of: words) { Array($0) } }

  /// As browsers write it in an `integrity` attribute.
  var integrity: String { "sha256-" + Data(bytes).base64EncodedString() }
}

extension Manifest {
  package var bytes: [UInt8] {
    let files = hashes.sorted { $0.key < $1.key }
    return Self.written(program: program, count: files.count) { (files[$0].key.text, files[$0].value) }.whole.bytes
  }

  /// The manifest of files in the order of their paths' bytes, written part by part: that of a country is as large as a hundred of its pages.
  static func written(
    program: String, count: Int, file: @escaping @Sendable (Int) -> (path: String, hash: String)
  ) -> StreamedFile {
    let length = 1024
    let runs = (count + length - 1) / length
    return StreamedFile(path: path.text, count: runs + 2) { part in
      var text = ""
      switch part {
      case 0: text = "{\"version\": 1, \"program\": \(quoted(program)), \"files\": {"
      case runs + 1: text = count == 0 ? "}}\n" : "\n}}\n"
      default:
        for index in (part - 1) * length..<min(part * length, count) {
          let (path, hash) = file(index)
          text += "\(index == 0 ? "\n" : ",\n")\(quoted("/" + path)): \(quoted(hash))"
        }
      }
      return Array(text.utf8)
    }
  }

  /// Reads a `sider.json`; nil if it is not one, or one of a later kind, since half a list would make our own files foreign
  /// and a wrong one would make foreign files ours.
  package init?(_ bytes: [UInt8]) {
    if let manifest = Self.asWritten(bytes) {
      self = manifest
      return
    }
    guard let record = try? JSONDecoder().decode(Record.self, from: Data(bytes)), record.version == 1 else {
      return nil
    }
    program = record.program
    var hashes: [FileTree.Path: String] = [:]
    for (address, hash) in record.files {
      guard address.utf8.first == UInt8(ascii: "/") else { return nil }
      hashes[FileTree.Path(String(decoding: address.utf8.dropFirst(), as: UTF8.self))] = hash
    }
    self.hashes = hashes
  }

  /// What stands in bytes of just the form that `bytes` gives; nil for any other, which may be a manifest all the same.
  private static func asWritten(_ bytes: [UInt8]) -> Manifest? {
    var index = 0
    func take(_ text: StaticString) -> Bool {
      text.withUTF8Buffer { text in
        guard index + text.count <= bytes.count, bytes[index..<index + text.count].elementsEqual(text) else {
          return false
        }
        index += text.count
        return true
      }
    }
    func takeText() -> String? {
      let start = index
      while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") { index += 1 }
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return nil }
      defer { index += 1 }
      return String(validating: bytes[start..<index], as: UTF8.self)
    }
    guard take("{\"version\": 1, \"program\": \""), let program = takeText(), take(", \"files\": {") else { return nil }
    var hashes: [FileTree.Path: String] = [:]
    if !take("}}\n") {
      repeat {
        guard take("\n\"/"), let path = takeText(), take(": \""), let hash = takeText(),
          hashes.updateValue(hash, forKey: FileTree.Path(path)) == nil
        else { return nil }
      } while take(",")
      guard take("\n}}\n") else { return nil }
    }
    return index == bytes.count ? Manifest(program: program, hashes: hashes) : nil
  }

  private struct Record: Decodable {
    let version: Int
    let program: String
    let files: [String: String]
  }
}

private func quoted(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": quoted += "\\\""
    case "\\": quoted += "\\\\"
    case _ where scalar.value < 0x20:
      let digits = String(scalar.value, radix: 16)
      quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "\""
}
