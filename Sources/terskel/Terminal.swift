import Diagnostics
import Foundation
import Publishing
import Synchronization

/// Standard output and error as this program uses them: data to the one, messages to the other.
///
/// A closed pipe is no reason to stop: what is published never depends on who is reading. Data that a disk has no room for are lost, and
/// whoever reads the file must not take half of them for the whole: the program ends at once, with 2.
enum Terminal {
  static func write(_ text: String, _ language: MessageLanguage) {
    guard let cause = put(text, to: STDOUT_FILENO), !isNobodyReading(cause) else { return }
    let result = Wording(nb: "resultatet", nn: "resultatet", en: "the result")[language]
    let failure = DiskFailure(result, .system(.write, DiskFailure.Cause(number: cause)))
    sayFailure(failure.summary, remedy: failure.remedy, in: language)
    exit(failure.exitCode)
  }

  static func say(_ text: String) { isPassing.withLock { say(text, &$0, isPassing: false) } }

  /// Says something on one line that the next thing which is said takes the place of.
  static func sayInPassing(_ text: String) { isPassing.withLock { say(text, &$0, isPassing: true) } }

  /// Whether what stands on the last line is said in passing.
  private static let isPassing = Mutex(false)

  private static func say(_ text: String, _ wasPassing: inout Bool, isPassing: Bool) {
    _ = put((wasPassing ? "\r\u{1B}[K" : "") + text, to: STDERR_FILENO)
    wasPassing = isPassing && !text.isEmpty
  }

  /// Whether a failure to write to standard output means that whoever read it has left: a pipe says so, and a terminal that is gone.
  private static func isNobodyReading(_ cause: Int32) -> Bool {
    var status = stat()
    let isFile = fstat(STDOUT_FILENO, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    return cause == EPIPE || cause == EBADF || (cause == EIO && !isFile)
  }

  /// Colour only on a terminal, and never where `NO_COLOR` is set.
  static var usesColour: Bool {
    isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"].map(\.isEmpty) ?? true
  }

  /// Why not all of a text was written, as the C library's number; nil where it was.
  private static func put(_ text: String, to descriptor: Int32) -> Int32? {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      if written < 0, errno == EAGAIN {
        // Whoever made the pipe does not want to wait for it; we do.
        var pipe = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&pipe, 1, -1)
        continue
      }
      guard written > 0 else { return written < 0 ? errno : EIO }
      bytes = bytes.dropFirst(written)
    }
    return nil
  }
}

/// Says why something could not be done at all.
func sayFailure(_ summary: Wording, at place: String? = nil, remedy: Wording, in language: MessageLanguage) {
  let words = (
    error: Wording(nb: "feil", nn: "feil", en: "error"),
    remedy: Wording(nb: "slik retter du", nn: "slik rettar du", en: "how to mend it")
  )
  let line = place.map { " --> \($0)\n" } ?? ""
  Terminal.say(
    "\(words.error[language]): \(summary[language])\n\(line)  \(words.remedy[language]): \(remedy[language])\n")
}
