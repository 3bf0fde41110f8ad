package import Diagnostics
import FlyingSocks
import Foundation
import Glibc

/// Serves a stage on this machine only.
///
/// The sockets are FlyingSocks'. The server of the same package is not used: it keeps as much of a request as is sent, waits for ever for
/// the rest, hangs up without a word on what it cannot read, and stops altogether when the system is short of descriptors.
package struct PreviewServer: Sendable {
  package let port: UInt16
  private let socket: Socket
  private let gate: Gate
  private let stage: Stage
  /// Where texts are changed; nil where they are only looked at.
  private let desk: Desk?
  private let language: MessageLanguage

  /// Where it is tried first when nobody has said which.
  package static let usualPort: UInt16 = 8400
  static let connectionLimit = 64
  /// Seconds for a request to come whole, and for an answer to be taken.
  static let patience = 10
  /// Seconds between signs of life to whoever waits for events.
  static let heartbeat = 15

  package enum Failure: Error, Sendable {
    case taken(port: UInt16)
    case noPort

    package var summary: Wording {
      switch self {
      case .taken(let port):
        Wording(nb: "porten \(port) er opptatt", nn: "porten \(port) er oppteken", en: "the port \(port) is taken")
      case .noPort:
        Wording(nb: "fant ingen ledig port", nn: "fann ingen ledig port", en: "found no free port")
      }
    }

    package var remedy: Wording {
      Wording(
        nb: "velg en annen med «--port», eller la være å velge",
        nn: "vel ein annan med «--port», eller lat vere å velje",
        en: "choose another with “--port”, or do not choose")
    }
  }

  /// Takes a port: the one that was asked for, or else the usual one, or else any that is free.
  package init(port: UInt16?, stage: Stage, desk: Desk? = nil, language: MessageLanguage) throws(Failure) {
    let ports: [UInt16] = port.map { [$0] } ?? [Self.usualPort, 0]
    for candidate in ports {
      guard let socket = Self.listening(on: candidate), case .ip4(_, port: let taken)? = try? socket.sockname() else {
        continue
      }
      self.socket = socket
      self.port = taken
      self.stage = stage
      self.language = language
      self.desk = desk
      gate = Gate(port: taken, language: language, token: desk?.token)
      return
    }
    throw port.map { .taken(port: $0) } ?? .noPort
  }

  private static func listening(on port: UInt16) -> Socket? {
    guard let address = try? sockaddr_in.inet(ip4: "127.0.0.1", port: port),
      let socket = try? Socket(domain: AF_INET)
    else { return nil }
    do {
      // A port that was ours a moment ago may be ours again.
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: address)
      try socket.listen()
    } catch {
      try? socket.close()
      return nil
    }
    // What the program starts, such as a browser, does not hold the port.
    _ = fcntl(socket.file.rawValue, F_SETFD, FD_CLOEXEC)
    return socket
  }

  package var address: String { "http://127.0.0.1:\(port)/" }

  /// Serves until it is cancelled.
  package func run() async throws {
    let pool = SocketPool.ePoll(maxEvents: 64)
    try await pool.prepare()
    let listener = try AsyncSocket(socket: socket, pool: pool)
    let places = Places(Self.connectionLimit)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.run() }
      group.addTask { try await accept(from: listener, places) }
      try await group.next()
      group.cancelAll()
    }
  }

  private func accept(from listener: AsyncSocket, _ places: Places) async throws {
    try await withThrowingDiscardingTaskGroup { group in
      while true {
        try Task.checkCancellation()
        let client: AsyncSocket
        do {
          client = try await listener.accept()
        } catch {
          // Too few descriptors, or somebody who left at once: neither ends the service.
          try await Task.sleep(for: .milliseconds(50))
          continue
        }
        guard await places.take() else {
          try? client.close()
          continue
        }
        group.addTask {
          await Visit(client, gate: gate, stage: stage, desk: desk).run()
          await places.give()
        }
      }
    }
  }
}

/// How many may be served at a time.
private actor Places {
  private var free: Int

  init(_ count: Int) {
    free = count
  }

  func take() -> Bool {
    guard free > 0 else { return false }
    free -= 1
    return true
  }

  func give() { free += 1 }
}
