package import Diagnostics

/// Why the host of a web address may be another than readers take it for, or one that they cannot reach.
package enum DoubtfulHost: Sendable, Hashable {
  /// `xn--…`: letters written as a code, which nobody can read.
  case encoded
  /// Latin letters beside letters that look like them, such as a Cyrillic «а».
  case mixedAlphabets
  /// The reader's own machine, or a name that only a network at home or at work knows.
  case local
  /// An IP address.
  case number

  /// Nothing where the host is like others; `host` is in lower case and without port.
  package init?(_ host: String) {
    var host = host[...]
    while host.utf8.last == UInt8(ascii: ".") { host = host.dropLast() }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard let last = labels.last, !last.isEmpty else { return nil }
    if host.utf8.first == UInt8(ascii: "[") || labels.allSatisfy(Self.isNumber) {
      self = .number
    } else if labels.contains(where: { $0.utf8.starts(with: "xn--".utf8) }) {
      self = .encoded
    } else if Self.mixesAlphabets(host) {
      self = .mixedAlphabets
    } else if labels.count == 1 || Self.localEndings.contains(String(last)) {
      self = .local
    } else {
      return nil
    }
  }

  /// `10`, and `0x0a`, which browsers read as a number too.
  private static func isNumber(_ label: Substring) -> Bool {
    if label.utf8.starts(with: "0x".utf8) {
      return label.utf8.dropFirst(2).allSatisfy { $0.isDigit || 0x61...0x66 ~= $0 }
    }
    return !label.isEmpty && label.utf8.allSatisfy(\.isDigit)
  }

  private static func mixesAlphabets(_ host: Substring) -> Bool {
    let letters = host.unicodeScalars.filter(\.isAlphabetic)
    return letters.contains(where: isLatin) && !letters.allSatisfy(isLatin)
  }

  /// The Latin blocks, with the accented letters of Europe.
  private static func isLatin(_ letter: Unicode.Scalar) -> Bool {
    letter.isASCII || 0xC0...0x24F ~= letter.value || 0x1E00...0x1EFF ~= letter.value || letter.isCombining
  }

  private static let localEndings: Set<String> = [
    "localhost", "local", "localdomain", "lan", "intern", "internal", "intra", "intranett", "intranet", "corp", "home",
  ]
}

extension DoubtfulHost {
  package func summary(_ host: String) -> Wording {
    let host = quoted(host)
    return switch self {
    case .encoded:
      Wording(
        nb: "\(host) er skrevet i kode, så ingen ser hvilket nettsted det er",
        nn: "\(host) er skriven i kode, så ingen ser kva for nettstad det er",
        en: "\(host) is written in code, so nobody sees which site it is")
    case .mixedAlphabets:
      Wording(
        nb: "\(host) har bokstaver fra to alfabeter, som ser like ut",
        nn: "\(host) har bokstavar frå to alfabet, som ser like ut",
        en: "\(host) has letters from two alphabets, which look alike")
    case .local:
      Wording(
        nb: "\(host) finnes bare på din egen maskin eller på kommunens eget nett",
        nn: "\(host) finst berre på di eiga maskin eller på nettet til kommunen",
        en: "\(host) is only on your own machine or on the municipality's own network")
    case .number:
      Wording(
        nb: "\(host) er et tall, ikke navnet på et nettsted", nn: "\(host) er eit tal, ikkje namnet på ein nettstad",
        en: "\(host) is a number, not the name of a site")
    }
  }

  package var remedy: Wording {
    switch self {
    case .encoded, .mixedAlphabets:
      Wording(
        nb: "åpne siden og se om den er den du mener, og skriv adressen for hånd",
        nn: "opne sida og sjå om ho er den du meiner, og skriv adressa for hand",
        en: "open the page, see whether it is the one you mean, and type the address by hand")
    case .local, .number:
      Wording(
        nb: "skriv adressen som alle kan åpne, som «https://example.no/»",
        nn: "skriv adressa som alle kan opne, som «https://example.no/»",
        en: "write the address that everybody can open, like “https://example.no/”")
    }
  }
}
