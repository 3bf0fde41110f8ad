import Foundation
import Glibc
import Synchronization

/// Whether somebody has asked the program to stop, and whether it still may.
///
/// Until staging is made a signal ends the program at once. While a site is being written the signal is taken note of, and the
/// writing cleans up after itself. From the moment before the swap it comes too late: the build ends as if it had not been sent,
/// because an exit code that says «interrupted» promises that the output is as it was.
package final class Interruption: Sendable {
  private let phase = Atomic<Int>(Phase.idle)

  private enum Phase {
    static let idle = 0
    static let writing = 1
    static let interrupted = 2
    static let terminated = 3
    static let tooLate = 4
  }

  package init() {}

  /// The one that the process's signals reach. To be called once, before anything is written.
  ///
  /// SIGPIPE and SIGHUP are ignored: a closed terminal or pipe never changes what is published. A signal that whoever started the
  /// program has chosen to ignore, as shells do with Ctrl-C for what runs in the background, stays ignored.
  package static func ofThisProcess() -> Interruption {
    let interruption = Interruption()
    Glibc.signal(SIGPIPE, SIG_IGN)
    Glibc.signal(SIGHUP, SIG_IGN)
    var ends: [Int32] = [-1, -1]
    // Without the pipe, it is better to be stopped without tidying than not to be stopped at all.
    guard pipe(&ends) == 0 else { return interruption }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let reading = ends[0]
    signalPipe.store(ends[1], ordering: .sequentiallyConsistent)
    // A thread of its own does what a handler may not. It cannot simply wait for the signals themselves: the thread on which the
    // program began opens itself to all of them while it waits for tasks, and would be ended by them.
    Thread.detachNewThread { interruption.waitForSignals(from: reading) }
    for number in [SIGINT, SIGTERM] {
      var action = sigaction()
      guard sigaction(number, nil, &action) == 0, !isIgnored(action) else { continue }
      action = sigaction()
      action.__sigaction_handler.sa_handler = { number in
        let before = errno
        var byte = UInt8(truncatingIfNeeded: number)
        _ = write(signalPipe.load(ordering: .sequentiallyConsistent), &byte, 1)
        errno = before
      }
      action.sa_flags = SA_RESTART
      _ = sigaction(number, &action, nil)
    }
    return interruption
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  private func waitForSignals(from reading: Int32) {
    while true {
      var byte: UInt8 = 0
      let count = read(reading, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count == 1 else { return }
      let kind: DiskFailure.Signal = Int32(byte) == SIGTERM ? .terminate : .interrupt
      if receive(kind) { _exit(kind.exitCode) }
    }
  }

  /// Takes note of a signal; true if the program may end at once.
  package func receive(_ signal: DiskFailure.Signal) -> Bool {
    let noted = signal == .terminate ? Phase.terminated : Phase.interrupted
    if phase.compareExchange(expected: Phase.idle, desired: noted, ordering: .sequentiallyConsistent).exchanged {
      return true
    }
    _ = phase.compareExchange(expected: Phase.writing, desired: noted, ordering: .sequentiallyConsistent)
    return false
  }

  /// The signal that has come, if any.
  var signal: DiskFailure.Signal? {
    switch phase.load(ordering: .sequentiallyConsistent) {
    case Phase.interrupted: .interrupt
    case Phase.terminated: .terminate
    default: nil
    }
  }

  /// Says that there is something to tidy from now on.
  func beginWriting() {
    _ = phase.compareExchange(expected: Phase.idle, desired: Phase.writing, ordering: .sequentiallyConsistent)
  }

  /// Says that the swap comes next; false if a signal came first.
  func beginSwap() -> Bool {
    phase.compareExchange(expected: Phase.writing, desired: Phase.tooLate, ordering: .sequentiallyConsistent).exchanged
  }

  /// Says that all is done or tidied; a signal that came in the meantime stays noted.
  func end() {
    _ = phase.compareExchange(expected: Phase.writing, desired: Phase.idle, ordering: .sequentiallyConsistent)
    _ = phase.compareExchange(expected: Phase.tooLate, desired: Phase.idle, ordering: .sequentiallyConsistent)
  }
}

extension DiskFailure.Signal {
  package var exitCode: Int32 {
    switch self {
    case .interrupt: 130
    case .terminate: 143
    }
  }
}

/// Where the handler writes. A global, since a handler can carry nothing with it.
private let signalPipe = Atomic<Int32>(-1)
