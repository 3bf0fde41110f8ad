import Diagnostics
import Foundation

/// Standard output and error as this program uses them: data to the one, messages to the other.
///
/// A closed pipe is no reason to stop: what is published never depends on who is reading.
enum Terminal {
  static func write(_ text: String) { put(text, to: STDOUT_FILENO) }

  static func say(_ text: String) { put(text, to: STDERR_FILENO) }

  /// Colour only on a terminal, and never where `NO_COLOR` is set.
  static var usesColour: Bool {
    isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"].map(\.isEmpty) ?? true
  }

  private static func put(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
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
