package import Diagnostics

/// Cuts what comes in into messages: `Content-Length: 12`, an empty line, and so many bytes (the base protocol of LSP 3.17).
package struct FrameReader: Sendable {
  private var buffer: [UInt8] = []
  /// The length of the message whose head has been read.
  private var awaited: Int?

  /// Eight times what the largest page can be, each byte escaped: no editor sends more.
  package static let largestMessage = 32 << 20
  package static let largestHead = 4096

  /// Why nothing that follows can be understood: where a message ends is no longer known.
  package enum Failure: Error, Sendable, Hashable {
    case headTooLong
    case noLength
    case tooLong(Int)

    package var summary: Wording {
      switch self {
      case .headTooLong:
        Wording(
          nb: "hodet på en melding er for langt", nn: "hovudet på ei melding er for langt",
          en: "the head of a message is too long")
      case .noLength:
        Wording(
          nb: "hodet på en melding har ikke «Content-Length» med et helt tall",
          nn: "hovudet på ei melding har ikkje «Content-Length» med eit heilt tal",
          en: "the head of a message has no “Content-Length” with a whole number")
      case .tooLong(let length):
        Wording(
          nb: "en melding på \(length) byte er lengre enn grensen, som er \(FrameReader.largestMessage)",
          nn: "ei melding på \(length) byte er lengre enn grensa, som er \(FrameReader.largestMessage)",
          en: "a message of \(length) bytes is longer than the limit, which is \(FrameReader.largestMessage)")
      }
    }
  }

  package init() {}

  package mutating func append(_ bytes: some Sequence<UInt8>) { buffer += bytes }

  /// Whether something has come of a message that has not ended.
  package var isInside: Bool { awaited != nil || !buffer.isEmpty }

  /// The next whole message; nil where more must come first.
  package mutating func next() throws(Failure) -> [UInt8]? {
    if awaited == nil { awaited = try readHead() }
    guard let length = awaited, length <= buffer.count else { return nil }
    let message = Array(buffer[..<length])
    buffer.removeFirst(length)
    awaited = nil
    return message
  }

  /// The length that the head says; nil where the head has not ended.
  private mutating func readHead() throws(Failure) -> Int? {
    let end: [UInt8] = [.carriageReturn, .lineFeed, .carriageReturn, .lineFeed]
    let searched = buffer.prefix(Self.largestHead)
    guard let start = searched.indices.first(where: { searched[$0...].starts(with: end) }) else {
      if Self.largestHead <= buffer.count { throw .headTooLong }
      return nil
    }
    let head = String(decoding: buffer[..<start], as: UTF8.self)
    buffer.removeFirst(start + end.count)
    for line in head.split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0].lowercased() == "content-length" else { continue }
      let digits = parts[1].drop { $0 == " " || $0 == "\t" }
      guard !digits.isEmpty, digits.utf8.allSatisfy(\.isDigit) else { throw .noLength }
      // What no number can hold is longer than anything.
      let length = Int(digits) ?? Int.max
      if Self.largestMessage < length { throw .tooLong(length) }
      return length
    }
    throw .noLength
  }
}
