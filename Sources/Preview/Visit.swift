import FlyingSocks
import Foundation
import Glibc

/// One connection, from its first request to its end.
struct Visit: Sendable {
  private let client: AsyncSocket
  private let gate: Gate
  private let stage: Stage
  private let desk: Desk?

  init(_ client: AsyncSocket, gate: Gate, stage: Stage, desk: Desk?) {
    self.desk = desk
    self.client = client
    self.gate = gate
    self.stage = stage
    _ = fcntl(client.socket.file.rawValue, F_SETFD, FD_CLOEXEC)
    var on: Int32 = 1
    // A small answer must not wait for the browser to confirm the one before.
    setsockopt(client.socket.file.rawValue, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
  }

  func run() async {
    var read: [UInt8] = []
    var isOpen = true
    while isOpen, !Task.isCancelled {
      do {
        guard let head = try await nextHead(&read) else { break }
        isOpen = try await serve(head, &read)
      } catch let fault as RequestHead.Fault {
        _ = try? await send(Answer(fault.status, saying: "HTTP \(fault.status)").bytes(closes: true))
        await linger()
        break
      } catch is HeadTooLarge {
        _ = try? await send(Answer(431, saying: "HTTP 431").bytes(closes: true))
        await linger()
        break
      } catch {
        break
      }
    }
    try? client.close()
  }

  private struct HeadTooLarge: Error {}

  /// Reads up to the empty line; nil where the browser is done, or too slow. What came after it stays in `read`.
  private func nextHead(_ read: inout [UInt8]) async throws -> RequestHead? {
    let end = Array("\r\n\r\n".utf8)
    var buffer = read
    var searched = 0
    let bytes = try await within(PreviewServer.patience) { () async throws -> [UInt8]? in
      while true {
        if let found = Self.place(of: end, in: buffer, from: searched) { return Array(buffer[..<found]) }
        guard buffer.count < RequestHead.sizeLimit else { throw HeadTooLarge() }
        searched = max(0, buffer.count - end.count)
        guard let more = try? await client.read(atMost: 4096), !more.isEmpty else { return nil }
        buffer += more
      }
    }
    guard let bytes else { return nil }
    read = Array(buffer.dropFirst(bytes.count))
    return try RequestHead(bytes)
  }

  /// Where what is looked for ends.
  private static func place(of wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + wanted.count <= bytes.count {
      if bytes[index] == wanted[0], bytes[index..<(index + wanted.count)].elementsEqual(wanted) {
        return index + wanted.count
      }
      index += 1
    }
    return nil
  }

  /// Answers; false where the connection is over.
  private func serve(_ head: RequestHead, _ read: inout [UInt8]) async throws -> Bool {
    let bodiless = head.method == "HEAD"
    if let refusal = gate.refusal(of: head) {
      try await send(refusal.bytes(closes: true, bodiless: bodiless))
      // What was to follow is not read, and must not be taken for another request.
      if head.bodyLength > 0 { await linger() }
      return false
    }
    if let desk, head.method == "POST" {
      guard let body = try await body(of: head, &read) else { return false }
      try await send(await desk.answer(to: head, sending: body).bytes(closes: !head.keepsAlive))
      return head.keepsAlive
    }
    if let desk, let answer = await desk.answer(to: head) {
      try await send(answer.bytes(closes: !head.keepsAlive, bodiless: bodiless))
      return head.keepsAlive
    }
    if head.path == PreviewScript.events {
      guard !bodiless else {
        try await send(Answer.streamHead())
        return false
      }
      await tellOfChanges(at: head.query("side") ?? "/")
      return false
    }
    let answer = await stage.answer(to: head)
    try await send(answer.bytes(closes: !head.keepsAlive, bodiless: bodiless))
    return head.keepsAlive
  }

  /// What follows a head; nil where it does not come, or comes too slowly.
  private func body(of head: RequestHead, _ read: inout [UInt8]) async throws -> [UInt8]? {
    var buffer = read
    let whole = try await within(PreviewServer.patience) { () async throws -> [UInt8]? in
      while buffer.count < head.bodyLength {
        guard let more = try? await client.read(atMost: 65_536), !more.isEmpty else { return nil }
        buffer += more
      }
      return buffer
    }
    guard let whole else { return nil }
    read = Array(whole[head.bodyLength...])
    return Array(whole[..<head.bodyLength])
  }

  /// Sends an event now and whenever there is something else to say, until the browser leaves.
  private func tellOfChanges(at path: String) async {
    let (id, signs) = await stage.changes()
    let heart = Task {
      while true {
        try await Task.sleep(for: .seconds(PreviewServer.heartbeat))
        await stage.nudge(id)
      }
    }
    // A browser has nothing more to say: what comes is the end.
    async let end: Void = {
      while let more = try? await client.read(atMost: 4096), !more.isEmpty {}
      await stage.forget(id)
    }()
    do {
      try await send(Answer.streamHead() + Array("retry: 300\n\n".utf8))
      var last: News?
      for await _ in signs {
        let news = await stage.news(at: path)
        // A comment is nothing to the page, and tells us whether anybody is there.
        let line = news.line(since: last).map { "event: side\ndata: \($0)\n\n" } ?? ":\n\n"
        try await send(Array(line.utf8))
        last = news
      }
    } catch {
      // The browser has left.
    }
    hangUp()
    await end
    heart.cancel()
  }

  private func send(_ bytes: [UInt8]) async throws {
    try await within(PreviewServer.patience) { try await client.write(Data(bytes)) }
  }

  /// Waits for a browser that still sends what nobody will read, so that it gets to read the answer; for a moment only.
  private func linger() async {
    _ = shutdown(client.socket.file.rawValue, Int32(SHUT_WR))
    _ = try? await within(1) {
      while let more = try? await client.read(atMost: 4096), !more.isEmpty {}
    }
  }

  private func hangUp() { _ = shutdown(client.socket.file.rawValue, Int32(SHUT_RDWR)) }

  /// Does something, and hangs up if it takes longer, which ends it. Nothing is cancelled: the sockets' pool would remember it wrongly.
  private func within<Result>(_ seconds: Int, _ body: () async throws -> Result) async throws -> Result {
    let clock = Task {
      try await Task.sleep(for: .seconds(seconds))
      hangUp()
    }
    do {
      let result = try await body()
      clock.cancel()
      _ = await clock.result
      return result
    } catch {
      clock.cancel()
      _ = await clock.result
      throw error
    }
  }
}
